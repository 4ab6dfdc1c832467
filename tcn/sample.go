package tcn

import (
	"fmt"
	"reflect"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// sample is the act by which a rule would be used on a day, by somebody of a role, in a run. Narrower takes a requirement out,
// where a decision could as well add one.
func (n *Notice) sample(r *rule, day ipa.Date, role actors.Role, run int, narrower bool) Act {
	v := reflect.New(reflect.TypeOf(r.as)).Elem()
	v.Set(reflect.ValueOf(r.as))
	set := func(field string, value any) {
		if f := v.FieldByName(field); f.IsValid() && f.IsZero() {
			f.Set(reflect.ValueOf(value))
		}
	}
	set("By", n.somebody(role))
	set("On", day)
	set("Run", run)
	switch r.verb {
	case decide:
		set("Review", run)
		switch names := n.those(standing.stands); {
		case narrower:
			set("Removes", names[:1])
		case v.FieldByName("To").Interface() == Giving || v.FieldByName("To").Interface() == Varying:
			set("Adds", n.proposal())
		}
	case approve, refuse:
		set("Delegated", delegatedTo(role))
		set("Unavailable", delegatedTo(role))
	case direct:
		set("Until", day)
	case extend:
		set("To", n.later(r, run, day))
	case refer:
		of := v.FieldByName("Of").Interface().(Purpose)
		if names, _ := n.referables(of, day); len(names) > 0 && len(names) < len(n.those(standing.stands)) {
			set("Requirements", names)
		}
	case revoke, quash:
		if names := n.those(standing.stands); len(names) > 0 && slices.Contains(r.fits, isInPart) {
			set("Requirements", names[:1])
		}
	default: // the others name nothing
	}
	return v.Interface().(Act)
}

// delegatedTo assumes a delegation, and that the Commissioner is unavailable, for anybody but the Commissioner.
func delegatedTo(role actors.Role) Finding {
	if role == actors.RoleInvestigatoryPowersCommissioner {
		return 0
	}
	return Assumed
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
	for _, a := range everyone {
		if r, _ := a.Who(); r == role {
			return a
		}
	}
	return nil
}

// proposal is an obligation that can be imposed on the operator, assumed for an option, under a name that is free.
func (n *Notice) proposal() []Requirement {
	name := "a requirement"
	for i := 2; n.requirement(name) >= 0; i++ {
		name = fmt.Sprintf("requirement %d", i)
	}
	paragraph, serves := "SI 2018/353, Sch 2 para 1", CommunicationsData
	switch {
	case n.party.to.Kind == actors.Postal:
		paragraph, serves = "SI 2018/353, Sch 1 para 15", TargetedInterception
	case n.party.to.Serves > threshold || n.party.to.Intends > threshold:
		paragraph, serves = "SI 2018/353, Sch 1 para 8", TargetedInterception
	}
	return []Requirement{{Name: name, Obligation: ipa.MustParse(paragraph), Serves: serves, Days: Undisclosed}}
}

// later is a day to which one of a review's periods might be lengthened.
func (n *Notice) later(r *rule, run int, day ipa.Date) ipa.Date {
	if i := n.find(RegionReview, run); i >= 0 {
		review, decision := n.reviewEnd(&n.runs[i]), n.relevantEnd(&n.runs[i])
		switch {
		case r.Form == "the relevant period" && !decision.IsZero() && decision.Before(review):
			return decision.Add(1)
		case r.Form == "the review period" && !review.IsZero():
			return review.Add(30)
		}
	}
	return day.Add(30)
}
