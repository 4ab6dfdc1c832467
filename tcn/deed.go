package tcn

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// A deed is an act laid flat: what the facts ask of it, without interfaces or closures.
type deed struct {
	verb     verb
	role     actors.Role // of By; zero: nobody
	whomRole actors.Role // of the other person, if any
	purpose  Purpose
	subject  Subject
	basis    Basis
	duty     Duty
	term     Term
	prayer   Prayer
	factors  Factors
	found    findings
	on       ipa.Date
	until    ipa.Date // a day that the act names: an end, or the day of the conduct
	run      int
	review   int
	name     string // of By
	whom     string // of the other person, if any
	label    string // a case number, another notice's name
	of       string // whose staff acts
	adds     []Requirement
	removes  []string
	names    []string // requirements that the act concerns
}

// findings are the yes-or-no inputs of an act.
type findings uint32

const (
	necessary findings = 1 << iota
	proportionate
	forAnother
	oral
	reasons
	delegated
	unavailable
	unreasonable
	heard
	commissionerAgrees
	personAgrees
	exceptional
	written
	negative
	elsewhere
	equitable
	challengeable
	leave
	pointOfLaw
	special
	remitted
	onReview
	nothingFurther
	preliminary
	malformed // a finding that is no value
)

// when returns the finding if it holds.
func (f findings) when(holds bool) findings {
	if holds {
		return f
	}
	return 0
}

// found returns the finding if it was made or assumed, and says if it is no value.
func (f findings) found(finding Finding) findings {
	if finding > Assumed {
		return malformed
	}
	return f.when(finding != 0)
}

// unsound says if an operator is of no kind or nexus that there is, or serves fewer than none.
func unsound(o actors.RelevantOperator) findings {
	return malformed.when(o.Kind > actors.Postal || o.Nexus > actors.SystemAbroad || o.Serves < 0 || o.Intends < 0)
}

// has reports whether all of some findings were made.
func (f findings) has(some findings) bool { return f&some == some }

// by lays flat who acts.
func (d deed) by(role actors.Role, name string) deed {
	d.role, d.name = role, name
	return d
}

// to lays flat the other person.
func (d deed) to(role actors.Role, name string) deed {
	d.whomRole, d.whom = role, name
	return d
}

// stranger is the role of what stands where an actor should, and is none.
const stranger actors.Role = 0xff

// who returns the role and name of an actor, and nobody for nil.
func who(a actors.Actor) (actors.Role, string) {
	switch {
	case a == nil:
		return 0, ""
	case actors.Check(a) != nil:
		return stranger, ""
	}
	return a.Who()
}
