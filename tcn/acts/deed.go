package acts

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// A Deed is an act laid flat: the fields of all the acts side by side, each under one name, without interfaces. Who judges acts
// reads it and need not know their types; [Flatten] makes it. A field that the act does not have is zero. Two fields about
// which no rule asks are not in it: BareDetails of [RuleOnSecrecy] and Favourable of [Determine].
type Deed struct {
	Number      Number
	Role        actors.Role // of By
	WhomRole    actors.Role // of the other person: who is consulted, directed, told or not heard; zero: nobody
	Purpose     Purpose     // of Consult, Decide and Refer, which refers a giving back if it does not say
	Conduct     Conduct     // of Claim, which complains of the giving if it does not say
	Basis       Basis       // of Claim, which is a complaint if it does not say
	Duty        Duty        // of Sue
	Term        Term        // of Extend
	Application Application // of Apply
	How         Delivery    // of the acts that give a notice; zero: nobody says
	What        Matter      // of Permit and Disclose; zero: existence and contents
	Considered  Factors     // of Give, Vary, Renew, Confirm and Revoke: s 255(3), (4), s 2(2)

	Necessary, Proportionate, NothingFurther      Finding // of Decide: ss 253(1), 256(5), 256A(3), 258(2)
	Delegated, Unavailable                        Finding // of Approve and Refuse: s 227(8), (8A)
	Unreasonable                                  Finding // of Refer: SI 2018/354, reg 2(2)
	Heard                                         Finding // of Report, OrderInterim and Quash
	ToPerson, Quorate                             Finding // of Report: s 257(8)(b), SI 2018/354, reg 4
	Negative, Elsewhere                           Finding // of Change: s 257(3B)
	CommissionerAgrees, PersonAgrees, Exceptional Finding // of Extend: SI 2018/354, regs 2A(2), 2B(3)
	Challengeable                                 Finding // of Claim: RIPA 2000 s 65(4)(b), (7)
	Equitable                                     Finding // of Claim, Determine and Quash: RIPA 2000 s 67(5)
	UserHeld                                      Finding // of Decide
	NeedsWarrant, Warranted, MainlyWarrant        Finding // of Decide: s 252(4), (5)
	NeverAssisted                                 Finding // of Decide: s 258A(12)
	ForeignLaw                                    Finding // of Change
	Material, Repair, TooSoon                     Finding // of Change: s 258A(9), SI 2025/656, reg 3
	ForFunction, PersonalData, Required           Finding // of Disclose: s 237(1), (2), RIPA 2000 s 68(6)
	Proper, Contrary                              Finding // of the acts that give a notice: Interpretation Act 1978 s 7
	Leave, PointOfLaw, Special                    Finding // of Appeal: RIPA 2000 s 67A; SI 2018/1334, r 16
	Aggrieved, Believes, Victim, Proposed         Finding // of Claim: RIPA 2000 s 65(4), HRA 1998 s 7(1), (7)
	OfficeClosed                                  Finding // of Claim and Appeal: SI 2018/1334, r 16(1)
	Wilful, Misfiled                              Finding // of StrikeOut: SI 2018/1334, r 6(k), (l)
	OthersData                                    Finding // of Decide: s 87(4)
	ForAnother                                    bool    // of Decide
	OnReview                                      bool    // of Decide and Revoke
	Oral                                          bool    // of Give, Vary, Renew, Confirm and Revoke
	Uncosted                                      bool    // of Give: s 249(7)
	Unlimited                                     bool    // of Give, Vary and Renew: s 88(1)(aa), (ab)
	Written                                       bool    // of Extend
	Reasons                                       bool    // of Refuse
	Preliminary                                   bool    // of Appeal
	Remitted                                      bool    // of DecideAppeal
	Vacated                                       bool    // of List
	Abroad                                        bool    // of Sue: who is sued is
	Favourable                                    bool    // of Determine, and of the orders that presuppose it

	On      ipa.Date
	Until   ipa.Date // the day that the act names: an end, the day of the conduct, the day of notice
	Run     int
	Review  int           // of Decide: the review that it settles
	Name    string        // of By
	Whom    string        // of the other person
	Label   string        // a case number, another notice's name, a title, what is said or changed
	Of      string        // for whose business By is employed or engaged
	WhomOf  string        // for whose business the other person is
	Adds    []Requirement // of Decide
	Removes []string      // of Decide
	Names   []string      // the requirements that the act concerns

	odd bool // an operator in it is of no kind or nexus that there is, or serves fewer than none
}

// Lists reports whether the act lists anything: requirements, or their names. Everything else in an act is a copy.
func (d *Deed) Lists() bool { return len(d.Adds)+len(d.Removes)+len(d.Names) > 0 }

// by lays flat who acts.
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

// employer is the person for whose business an actor is said to be employed or engaged; empty: nobody says.
func employer(a actors.Actor) string {
	switch a := a.(type) {
	case actors.Staff:
		return a.Of
	case actors.LegalAdviser:
		return a.Of
	default:
		return ""
	}
}

// isOdd reports whether an operator is of no kind or nexus that there is, or serves fewer than none.
func isOdd(o actors.RelevantOperator) bool {
	return o.Kind > actors.Postal || o.Nexus > actors.SystemAbroad || o.Serves < 0 || o.Intends < 0
}
