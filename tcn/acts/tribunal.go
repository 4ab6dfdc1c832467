package acts

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// Claim is the bringing of a complaint or of proceedings in the Investigatory Powers Tribunal: RIPA 2000 s 65(2).
// It suspends nothing.
type Claim struct {
	By            actors.Claiming
	On            ipa.Date
	Case          string   // the case number, if known
	Basis         Basis    // zero: Complaint
	Against       Conduct  // the conduct complained of; zero: OfGiving
	Done          ipa.Date // the day of that conduct; zero: that of the giving, the variation or the renewal, or not known
	Challengeable Finding  // it took place in challengeable circumstances, or was by or for an intelligence service: RIPA 2000 s 65(4)(b), (7)
	Equitable     Finding  // it is equitable to hear it though late: RIPA 2000 s 67(5), HRA 1998 s 7(5)(b)
}

// Apply is an application to the Tribunal in a claim: for privacy, openness, intervention or amendment.
// It moves nothing until the Tribunal rules.
type Apply struct {
	By  actors.Applicant
	On  ipa.Date
	Run int
	For Application // what is applied for
}

// List is the Tribunal's taking a claim up: listing a hearing, hearing it or managing it. RIPA 2000 ss 67(1), 68(1).
type List struct {
	By  actors.Tribunal
	On  ipa.Date
	Run int
}

// RuleOnSecrecy is the Tribunal's ruling on what of a claim may be public: RIPA 2000 s 68(1), SI 2018/1334, rr 7 and 10.
// It says nothing of whether a notice exists, and lifts no duty under s 255(8).
type RuleOnSecrecy struct {
	By          actors.Tribunal
	On          ipa.Date
	Run         int
	BareDetails bool // the bare details of the claim may be published
}

// RefuseIntervener is the Tribunal's refusal to hear somebody in another's claim: RIPA 2000 s 68(1).
type RefuseIntervener struct {
	By   actors.Tribunal
	On   ipa.Date
	Run  int
	Whom actors.Intervener // who is not heard
}

// OrderInterim is an interim order of the Tribunal that suspends the duty to comply pending its final determination:
// RIPA 2000 s 67(6).
type OrderInterim struct {
	By           actors.Tribunal
	On           ipa.Date
	Run          int
	Requirements []string // those suspended; none: all
	Heard        Finding  // both sides were heard: SI 2018/1334, r 14
}

// Determine is the Tribunal's determination of a claim without quashing the notice: RIPA 2000 ss 67(2) to (3), 68(4).
type Determine struct {
	By         actors.Tribunal
	On         ipa.Date
	Run        int
	Notified   ipa.Date // the day of notice of it, or of the summary if later: SI 2018/1334, r 16(1); zero: the same day
	Favourable bool     // in the claimant's favour; else no determination in its favour, which says nothing of the notice
	Equitable  Finding  // it is equitable to determine it though late: RIPA 2000 s 67(5)
}

// Dismiss is the Tribunal's ending of a claim without determining it, by its own procedure: RIPA 2000 s 68(1).
type Dismiss struct {
	By  actors.Tribunal
	On  ipa.Date
	Run int
}

// Quash is the Tribunal's order, on determining a claim, quashing or revoking the notice or a part of it: RIPA 2000 s 67(7)(azc).
type Quash struct {
	By           actors.Tribunal
	On           ipa.Date
	Run          int
	Requirements []string // those quashed; none: the whole notice
	Notified     ipa.Date // as in Determine
	Heard        Finding  // representations were invited: SI 2018/1334, r 14
	Equitable    Finding  // as in Determine
}

// Appeal is an appeal on a point of law against the Tribunal's determination: RIPA 2000 s 67A. On is the day of the application
// for leave, which SI 2018/1334, r 16 times; whether leave is given is a finding.
type Appeal struct {
	By          actors.Party
	On          ipa.Date
	Run         int
	Preliminary bool    // against a final decision of a preliminary issue, while the claim goes on: RIPA 2000 s 68(4C)
	Leave       Finding // leave was given by the Tribunal or the court
	PointOfLaw  Finding // on a point of law
	Special     Finding // special circumstances make it unjust to refuse a late application: SI 2018/1334, r 16
}

// DecideAppeal is the appeal court's decision: RIPA 2000 s 67A(1).
type DecideAppeal struct {
	By       actors.Court
	On       ipa.Date
	Run      int
	Remitted bool // sent back to the Tribunal
}

func (a Claim) lay(d *Deed) {
	*d = Deed{
		Number: numClaim, On: a.On, Label: a.Case, Basis: a.Basis, Conduct: a.Against, Until: a.Done,
		Challengeable: a.Challengeable, Equitable: a.Equitable,
	}
	d.by(identify(a.By))
	if d.Basis == 0 {
		d.Basis = Complaint
	}
	if d.Conduct == 0 {
		d.Conduct = OfGiving
	}
}

func (a Apply) lay(d *Deed) {
	*d = Deed{Number: numApply, On: a.On, Run: a.Run, Application: a.For}
	d.by(identify(a.By))
}

func (a List) lay(d *Deed) {
	*d = Deed{Number: numList, On: a.On, Run: a.Run}
	d.by(a.By.Who())
}

func (a RuleOnSecrecy) lay(d *Deed) {
	*d = Deed{Number: numRuleOnSecrecy, On: a.On, Run: a.Run}
	d.by(a.By.Who())
}

func (a RefuseIntervener) lay(d *Deed) {
	*d = Deed{Number: numRefuseIntervener, On: a.On, Run: a.Run}
	d.by(a.By.Who())
	d.toward(a.Whom.Who())
}

func (a OrderInterim) lay(d *Deed) {
	*d = Deed{Number: numOrderInterim, On: a.On, Run: a.Run, Names: a.Requirements, Heard: a.Heard}
	d.by(a.By.Who())
}

func (a Determine) lay(d *Deed) {
	*d = Deed{
		Number: numDetermine, On: a.On, Run: a.Run, Until: a.Notified,
		Equitable: a.Equitable,
	}
	d.by(a.By.Who())
}

func (a Dismiss) lay(d *Deed) {
	*d = Deed{Number: numDismiss, On: a.On, Run: a.Run}
	d.by(a.By.Who())
}

func (a Quash) lay(d *Deed) {
	*d = Deed{
		Number: numQuash, On: a.On, Run: a.Run, Until: a.Notified, Names: a.Requirements,
		Heard: a.Heard, Equitable: a.Equitable,
	}
	d.by(a.By.Who())
}

func (a Appeal) lay(d *Deed) {
	*d = Deed{
		Number: numAppeal, On: a.On, Run: a.Run,
		Preliminary: a.Preliminary, Leave: a.Leave, PointOfLaw: a.PointOfLaw, Special: a.Special,
	}
	d.by(identify(a.By))
}

func (a DecideAppeal) lay(d *Deed) {
	*d = Deed{Number: numDecideAppeal, On: a.On, Run: a.Run, Remitted: a.Remitted}
	d.by(a.By.Who())
}
