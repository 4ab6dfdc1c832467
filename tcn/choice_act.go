package tcn

import (
	"fmt"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// sample is the act by which a rule would be used on a day, by somebody of a role, in a run. Narrower takes a requirement out,
// where a decision could as well add one.
func (n *Notice) sample(r *compiledRule, day ipa.Date, role actors.Role, run int, narrower bool) acts.Act {
	switch a := acts.Done(r.as, n.somebody(role), day, run).(type) {
	case acts.Decide:
		a.Review = run
		switch names := n.requirementsWhere(requirementRecord.inNotice); {
		case narrower:
			a.Removes = names[:1]
		case a.To == acts.Giving || a.To == acts.Varying:
			a.Adds = n.proposal()
		}
		return a
	case acts.Approve:
		a.Delegated, a.Unavailable = delegatedTo(role), delegatedTo(role)
		return a
	case acts.Refuse:
		a.Delegated, a.Unavailable = delegatedTo(role), delegatedTo(role)
		return a
	case acts.Direct:
		a.Until = day
		return a
	case acts.Extend:
		if a.To = n.later(a.Term, run, day); a.To.Check() != nil {
			a.To = day // at the end of the days that can be told there is no later one
		}
		return a
	case acts.Refer:
		if names := n.referables(a.Of, day); len(names) < len(n.requirementsWhere(requirementRecord.inNotice)) {
			a.Requirements = names
		}
		return a
	case acts.Revoke:
		a.Requirements = n.somePart(r)
		return a
	case acts.Quash:
		a.Requirements = n.somePart(r)
		return a
	default: // the others name nothing
		return a
	}
}

// somePart names a requirement, for a rule that is about a part of the notice.
func (n *Notice) somePart(r *compiledRule) []string {
	if names := n.requirementsWhere(requirementRecord.inNotice); len(names) > 0 && slices.Contains(r.conditions, isInPart) {
		return names[:1]
	}
	return nil
}

// delegatedTo assumes a delegation, and that the Commissioner is unavailable, for anybody but the Commissioner.
func delegatedTo(role actors.Role) acts.Finding {
	if role == actors.RoleInvestigatoryPowersCommissioner {
		return 0
	}
	return acts.Assumed
}

// somebody is an actor of a role: the operator of the notice, its staff, or one without a name.
func (n *Notice) somebody(role actors.Role) actors.Actor {
	switch role {
	case actors.RoleRelevantOperator:
		return n.party.to
	case actors.RoleStaff:
		return actors.Staff{Of: n.party.to.Name}
	default:
	}
	for a := range actors.Everyone() {
		if r, _ := a.Who(); r == role {
			return a
		}
	}
	return nil
}

// proposal is an obligation that can be imposed on the operator, assumed for an option, under a name that is free.
func (n *Notice) proposal() []acts.Requirement {
	name, standing := "a requirement", namesOf(n.requirementsWhere(requirementRecord.inNotice))
	for i := 2; standing.has(name); i++ {
		name = fmt.Sprintf("requirement %d", i)
	}
	paragraph, serves := "SI 2018/353, Sch 2 para 1", acts.CommunicationsData
	switch {
	case n.party.to.Kind == actors.Postal:
		paragraph, serves = "SI 2018/353, Sch 1 para 15", acts.TargetedInterception
	case n.party.to.Serves > largeOperator || n.party.to.Intends > largeOperator:
		paragraph, serves = "SI 2018/353, Sch 1 para 8", acts.TargetedInterception
	}
	return []acts.Requirement{{Name: name, Obligation: ipa.MustParse(paragraph), Serves: serves, Days: acts.Undisclosed}}
}

// later is a day to which one of a review's periods might be lengthened.
func (n *Notice) later(term acts.Term, run int, day ipa.Date) ipa.Date {
	if i := n.runPlace(RegionReview, run); i >= 0 {
		review, decision := n.reviewEnd(&n.runs[i]), n.relevantEnd(&n.runs[i])
		switch {
		case term == acts.RelevantPeriod && !decision.IsZero() && decision.Before(review):
			return decision.Add(1)
		case term == acts.ReviewPeriod && !review.IsZero():
			return review.Add(30)
		}
	}
	return day.Add(30)
}
