package acts

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// A Deed is an act laid flat: the fields of all the acts side by side, each under one name, without interfaces. Who judges acts
// reads it and need not know their types; [Flatten] makes it. A field that the act does not have is zero.
type Deed struct {
	Number      Number
	Role        actors.Role // of By
	WhomRole    actors.Role // of the other person: who is consulted, told or not heard; zero: nobody
	Purpose     Purpose     // of Consult, Decide and Refer, which refers a giving back if it does not say
	Conduct     Conduct     // of Claim, which complains of the giving if it does not say
	Basis       Basis       // of Claim, which is a complaint if it does not say
	Duty        Duty
	Term        Term
	Application Application
	Considered  Factors

	Necessary, Proportionate, NothingFurther      Finding
	Delegated, Unavailable                        Finding
	Unreasonable, Heard, Negative, Elsewhere      Finding
	CommissionerAgrees, PersonAgrees, Exceptional Finding
	Challengeable, Equitable                      Finding
	Leave, PointOfLaw, Special                    Finding
	Aggrieved, Believes, Victim, Proposed         Finding // of Claim: RIPA 2000 s 65(4), HRA 1998 s 7(1), (7)
	OfficeClosed                                  Finding // of Claim and Appeal: SI 2018/1334, r 16(1)
	Wilful, Misfiled                              Finding // of StrikeOut: SI 2018/1334, r 6(k), (l)
	ForAnother, OnReview, Oral, Written           bool
	Reasons, Preliminary, Remitted                bool
	Favourable                                    bool // of Determine, and of the orders that presuppose it

	On      ipa.Date
	Until   ipa.Date // the day that the act names: an end, the day of the conduct, the day of notice
	Run     int
	Review  int
	Name    string        // of By
	Whom    string        // of the other person
	Label   string        // a case number, another notice's name, a title, what is said or changed
	Of      string        // whose staff acts
	Adds    []Requirement // of Decide
	Removes []string      // of Decide
	Names   []string      // the requirements that the act concerns

	odd bool // an operator in it is of no kind or nexus that there is, or serves fewer than none
}

// by lays flat who
func (d *Deed) by(role actors.Role, name string) { d.Role, d.Name = role, name }

// toward lays flat the other person.
func (d *Deed) toward(role actors.Role, name string) { d.WhomRole, d.Whom = role, name }

// stranger is the role of what stands where an actor should, and is none.
const stranger actors.Role = 0xff

// identify returns the role and name of an actor, and nobody for nil.
func identify(a actors.Actor) (actors.Role, string) {
	switch {
	case a == nil:
		return 0, ""
	case actors.Check(a) != nil:
		return stranger, ""
	}
	return a.Who()
}

// isOdd reports whether an operator is of no kind or nexus that there is, or serves fewer than none.
func isOdd(o actors.RelevantOperator) bool {
	return o.Kind > actors.Postal || o.Nexus > actors.SystemAbroad || o.Serves < 0 || o.Intends < 0
}
