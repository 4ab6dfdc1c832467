package tcn

import (
	"fmt"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A sampleContent is what a sample is about, as the notice is.
type sampleContent struct {
	adds    []acts.Requirement
	removes []string
	names   []string
	until   ipa.Date
}

// contentOf is what the sample of a chance is about on a day.
func (n *Notice) contentOf(c choiceChance, day ipa.Date) (about sampleContent) {
	switch a := c.rule.as.(type) {
	case acts.Decide:
		switch {
		case c.narrower: // a requirement is taken out, where a decision could as well add one
			about.removes = n.requirementsWhere(requirementRecord.inNotice)[:1]
		case a.To == acts.Giving || a.To == acts.Varying:
			about.adds = n.proposal()
		}
	case acts.Direct:
		about.until = day
	case acts.Extend:
		about.until = n.later(a.Term, c.run, day)
	case acts.Refer:
		if names := n.referables(a.Of, day); len(names) < len(n.requirementsWhere(requirementRecord.inNotice)) {
			about.names = names
		}
	case acts.Revoke, acts.Quash:
		about.names = n.somePart(c.rule)
	default: // the others name nothing
	}
	return about
}

// fill lays a sample flat as it is tried: on a day, in the chance's run, about what the notice has.
func (n *Notice) fill(d *acts.Deed, s *sampleDeed, c choiceChance, about sampleContent, day ipa.Date) {
	if *d = s.alone; c.run != 0 {
		*d = s.inRun
	}
	d.On = day
	if d.Run != 0 {
		d.Run = c.run
	}
	if d.Review != 0 {
		d.Review = c.run
	}
	if d.Name == placeholder {
		d.Name = n.party.to.Name
	}
	if d.Of == placeholder {
		d.Of = n.party.to.Name
	}
	if !about.until.IsZero() {
		d.Until = about.until
	}
	d.Adds, d.Removes, d.Names = about.adds, about.removes, about.names
}

// sample is the act by which a rule would be used on a day, by somebody of a role, in a run.
func (n *Notice) sample(c choiceChance, about sampleContent, day ipa.Date, role actors.Role) acts.Act {
	switch a := c.rule.asRole(acts.Done(c.rule.as, somebody(role, n.party.to), day, c.run), role, c.run).(type) {
	case acts.Decide:
		a.Adds, a.Removes = about.adds, about.removes
		return a
	case acts.Direct:
		a.Until = about.until
		return a
	case acts.Extend:
		a.To = about.until
		return a
	case acts.Refer:
		a.Requirements = about.names
		return a
	case acts.Revoke:
		a.Requirements = about.names
		return a
	case acts.Quash:
		a.Requirements = about.names
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

// proposal is an obligation that can be imposed on the operator, assumed for a choice, under a name that is free.
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
		review, decision := n.reviewEnd(n.runs.at(i)), n.relevantEnd(n.runs.at(i))
		switch {
		case term == acts.RelevantPeriod && !decision.IsZero() && decision.Before(review):
			return decision.Add(1)
		case term == acts.ReviewPeriod && !review.IsZero():
			return review.Add(30)
		}
	}
	return day.Add(30)
}
