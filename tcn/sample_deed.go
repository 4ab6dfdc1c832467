package tcn

import (
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A sampleDeed is the act of a rule's sample as somebody of a role does it, laid flat once: alone, and in a run. What notice, day and run it
// is of is filled in when it is tried.
type sampleDeed struct {
	role  actors.Role
	alone acts.Deed
	inRun acts.Deed
}

// placeholder stands in a sample where the name of the notice's operator comes.
const placeholder = "\x00"

// sampleDeeds lays a rule's sample flat for each role that can do it; a form that is another role's is not there.
func (r *compiledRule) sampleDeeds() []sampleDeed {
	all := make([]sampleDeed, 0, len(r.By))
	for _, role := range r.By {
		all = append(all, sampleDeed{role: role})
		s := &all[len(all)-1]
		for _, laid := range []struct {
			run  int
			into *acts.Deed
		}{{0, &s.alone}, {1, &s.inRun}} {
			act := acts.Done(r.as, somebody(role, actors.RelevantOperator{Name: placeholder}), ipa.Tellable().First, laid.run)
			_, _ = acts.Flatten(r.asRole(act, role, laid.run), laid.into) // of a form that the table has
		}
		if s.alone.Role != role {
			all = all[:len(all)-1]
		}
	}
	return all
}

// asRole is an act with what depends on who does it, and in which run, though it names none.
func (r *compiledRule) asRole(act acts.Act, role actors.Role, run int) acts.Act {
	switch a := act.(type) {
	case acts.Decide:
		a.Review = run
		return a
	case acts.Approve:
		a.Delegated, a.Unavailable = r.delegatedTo(role), r.delegatedTo(role)
		return a
	case acts.Refuse:
		a.Delegated, a.Unavailable = r.delegatedTo(role), r.delegatedTo(role)
		return a
	default:
		return act
	}
}

// delegatedTo assumes a delegation, and that the Commissioner is unavailable, for anybody but the Commissioner who decides what is the
// Commissioner's to decide.
func (r *compiledRule) delegatedTo(role actors.Role) acts.Finding {
	isChiefs := slices.ContainsFunc(r.written.Needs, func(n needLine) bool { return n.Is == isDelegate || n.Is == isDeputyEnabled })
	if role == actors.RoleInvestigatoryPowersCommissioner || !isChiefs {
		return 0
	}
	return acts.Assumed
}

// somebody is an actor of a role: the operator of the notice, its staff, or one without a name.
func somebody(role actors.Role, to actors.RelevantOperator) actors.Actor {
	switch role {
	case actors.RoleRelevantOperator:
		return to
	case actors.RoleStaff:
		return actors.Staff{Of: to.Name}
	default:
	}
	for a := range actors.Everyone() {
		if r, _ := a.Who(); r == role {
			return a
		}
	}
	return nil
}
