package acts

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// Claim is the bringing of a complaint or of proceedings in the Investigatory Powers Tribunal: RIPA 2000 s 65(2).
// It suspends nothing.
//
// A complaint rests on what the complainant believes: s 65(4); SI 2018/1334, r 9(2)(c). Proceedings need conduct that has taken place or is
// proposed, and a victim of it: HRA 1998 s 7(1). The person to whom the notice was given is aggrieved by what is done to it, and its victim,
// without a finding; of anybody else it has to be found.
type Claim struct {
	By      actors.Claiming
	On      ipa.Date
	Case    string   // the case number, if known
	Basis   Basis    // zero: Complaint
	Against Conduct  // the conduct complained of; zero: OfGiving
	Done    ipa.Date // its day; zero: as the notice has it (a failure to revoke ends with the notice), or not known

	Aggrieved Finding // of a complaint: the person is aggrieved by the conduct: RIPA 2000 s 65(4)
	Victim    Finding // of proceedings: the person is a victim of the act, or would be: HRA 1998 s 7(1), (7)

	// Believes is, of a complaint, that the person believes the conduct to have taken place in relation to it, its property, its
	// communications or its use of a service: RIPA 2000 s 65(4)(a).
	Believes Finding

	// Challengeable is that the conduct took place in challengeable circumstances, or was by or for an intelligence service; of a
	// complaint, that the person believes so: RIPA 2000 s 65(3)(d), (4)(b), (7).
	Challengeable Finding

	Proposed  Finding // of proceedings: what has not been done is proposed: HRA 1998 s 7(1)
	Equitable Finding // it is equitable to hear it though late: RIPA 2000 s 67(5), HRA 1998 s 7(5)(b)

	// OfficeClosed is that the Tribunal's office was closed on the last day, and since. Of a Saturday, a Sunday and a bank holiday of
	// England and Wales it need not be found, so far as these are known; of other days the library does not know it. What follows is doubt 41.
	OfficeClosed Finding
}

// Apply is an application to the Tribunal in a claim: for privacy, openness, intervention and the like.
// It moves nothing until the Tribunal rules. A letter to the Tribunal by somebody who is no [actors.Applicant] is a [Say].
type Apply struct {
	By  actors.Applicant
	On  ipa.Date
	Run int
	For Application // what is applied for
}

// List is the Tribunal's taking a claim up: listing a hearing, hearing it or managing it. RIPA 2000 ss 67(1), 68(1).
// It may take a hearing out of its list again: the claim then waits to be listed, and is before the Tribunal as it was.
type List struct {
	By      actors.Tribunal
	On      ipa.Date
	Run     int
	Vacated bool // a hearing that was listed is vacated
}

// RuleOnSecrecy is the Tribunal's ruling on what of a claim may be public: RIPA 2000 s 68(1), SI 2018/1334, rr 7 and 10.
// It says nothing of whether a notice exists, and lifts no duty under s 255(8): whether one that says so could is doubt 42.
type RuleOnSecrecy struct {
	By          actors.Tribunal
	On          ipa.Date
	Run         int
	BareDetails bool         // the bare details of the claim may be published
	Release     actors.Actor // to whom those bound by s 255(8) are to be free to disclose; nil: it releases nobody
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

// DecideIssue is the Tribunal's final decision of a preliminary issue in a claim, which is not about a procedural matter: RIPA 2000 s 68(4C).
// The claim goes on.
type DecideIssue struct {
	By       actors.Tribunal
	On       ipa.Date
	Run      int
	Notified ipa.Date // as in Determine: notice of the decision, s 68(4C)
}

// Drop is the claimant's dropping of its claim. No words provide for it: the claim ends undetermined by the Tribunal's own procedure,
// RIPA 2000 s 68(1).
type Drop struct {
	By  actors.Claiming
	On  ipa.Date
	Run int
}

// Stay is the Tribunal's order that a claim wait until the stay is lifted, on a party's application or by its own procedure:
// RIPA 2000 s 68(1); SI 2018/1334, r 6(i), (l).
type Stay struct {
	By  actors.Tribunal
	On  ipa.Date
	Run int
}

// LiftStay is the Tribunal's lifting of a stay: SI 2018/1334, r 6(i). A stay for a time is lifted on the day on which that ends.
type LiftStay struct {
	By  actors.Tribunal
	On  ipa.Date
	Run int
}

// StrikeOut is the Tribunal's striking out of a claim: for a failure to comply with its orders or directions, or because it was not
// brought as the rules ask. SI 2018/1334, r 6(k), (l).
type StrikeOut struct {
	By       actors.Tribunal
	On       ipa.Date
	Run      int
	Wilful   Finding // the failure to comply was wilful or persistent: r 6(k)
	Misfiled Finding // the claim was not brought in accordance with r 8 or 9: r 6(l)
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

// Compensate is the Tribunal's award of compensation on determining a claim: RIPA 2000 s 67(7).
type Compensate struct {
	By        actors.Tribunal
	On        ipa.Date
	Run       int
	Notified  ipa.Date // as in Determine
	Heard     Finding  // the claimant and who would pay could say something on the amount: SI 2018/1334, r 14(2)
	Equitable Finding  // as in Determine
}

// OrderDestruction is the Tribunal's order, on determining a claim, that records of information be destroyed: RIPA 2000 s 67(7)(b).
type OrderDestruction struct {
	By        actors.Tribunal
	On        ipa.Date
	Run       int
	Notified  ipa.Date // as in Determine
	Heard     Finding  // representations were invited: SI 2018/1334, r 14(3)
	Equitable Finding  // as in Determine
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
	Special     Finding // special circumstances make it unjust to refuse a late application: SI 2018/1334, r 16(2)

	OfficeClosed Finding // as in Claim
}

// DecideAppeal is the appeal court's decision: RIPA 2000 s 67A(1).
type DecideAppeal struct {
	By       actors.Court
	On       ipa.Date
	Run      int
	Remitted bool // sent back to the Tribunal
}

func (a Claim) lay(d *Deed) {
	d.Number, d.On, d.Label, d.Basis, d.Conduct, d.Until = numClaim, a.On, a.Case, a.Basis, a.Against, a.Done
	d.Aggrieved, d.Believes, d.Challengeable, d.Victim = a.Aggrieved, a.Believes, a.Challengeable, a.Victim
	d.Proposed = a.Proposed
	d.Equitable, d.OfficeClosed = a.Equitable, a.OfficeClosed
	d.by(identify(a.By))
	if d.Basis == 0 {
		d.Basis = Complaint
	}
	if d.Conduct == 0 {
		d.Conduct = OfGiving
	}
}

func (a Apply) lay(d *Deed) {
	d.Number, d.On, d.Run, d.Application = numApply, a.On, a.Run, a.For
	d.by(identify(a.By))
}

func (a List) lay(d *Deed) {
	d.Number, d.On, d.Run, d.Vacated = numList, a.On, a.Run, a.Vacated
	d.by(a.By.Who())
}

func (a RuleOnSecrecy) lay(d *Deed) {
	d.Number, d.On, d.Run = numRuleOnSecrecy, a.On, a.Run
	d.by(a.By.Who())
	d.toward(identify(a.Release))
}

func (a RefuseIntervener) lay(d *Deed) {
	d.Number, d.On, d.Run = numRefuseIntervener, a.On, a.Run
	d.by(a.By.Who())
	d.toward(a.Whom.Who())
}

func (a OrderInterim) lay(d *Deed) {
	d.Number, d.On, d.Run, d.Names, d.Heard = numOrderInterim, a.On, a.Run, a.Requirements, a.Heard
	d.by(a.By.Who())
}

func (a Determine) lay(d *Deed) {
	d.Number, d.On, d.Run, d.Until = numDetermine, a.On, a.Run, a.Notified
	d.Favourable, d.Equitable = a.Favourable, a.Equitable
	d.by(a.By.Who())
}

func (a Dismiss) lay(d *Deed) {
	d.Number, d.On, d.Run = numDismiss, a.On, a.Run
	d.by(a.By.Who())
}

func (a Quash) lay(d *Deed) {
	d.Number, d.On, d.Run, d.Until, d.Names = numQuash, a.On, a.Run, a.Notified, a.Requirements
	d.Favourable, d.Heard, d.Equitable = true, a.Heard, a.Equitable
	d.by(a.By.Who())
}

func (a Appeal) lay(d *Deed) {
	d.Number, d.On, d.Run = numAppeal, a.On, a.Run
	d.Preliminary, d.Leave, d.PointOfLaw, d.Special = a.Preliminary, a.Leave, a.PointOfLaw, a.Special
	d.OfficeClosed = a.OfficeClosed
	d.by(identify(a.By))
}

func (a DecideAppeal) lay(d *Deed) {
	d.Number, d.On, d.Run, d.Remitted = numDecideAppeal, a.On, a.Run, a.Remitted
	d.by(a.By.Who())
}

func (a DecideIssue) lay(d *Deed) {
	d.Number, d.On, d.Run, d.Until = numDecideIssue, a.On, a.Run, a.Notified
	d.by(a.By.Who())
}

func (a Drop) lay(d *Deed) {
	d.Number, d.On, d.Run = numDrop, a.On, a.Run
	d.by(identify(a.By))
}

func (a Stay) lay(d *Deed) {
	d.Number, d.On, d.Run = numStay, a.On, a.Run
	d.by(a.By.Who())
}

func (a LiftStay) lay(d *Deed) {
	d.Number, d.On, d.Run = numLiftStay, a.On, a.Run
	d.by(a.By.Who())
}

func (a StrikeOut) lay(d *Deed) {
	d.Number, d.On, d.Run, d.Wilful, d.Misfiled = numStrikeOut, a.On, a.Run, a.Wilful, a.Misfiled
	d.by(a.By.Who())
}

func (a Compensate) lay(d *Deed) {
	d.Number, d.On, d.Run, d.Until = numCompensate, a.On, a.Run, a.Notified
	d.Favourable, d.Heard, d.Equitable = true, a.Heard, a.Equitable
	d.by(a.By.Who())
}

func (a OrderDestruction) lay(d *Deed) {
	d.Number, d.On, d.Run, d.Until = numOrderDestruction, a.On, a.Run, a.Notified
	d.Favourable, d.Heard, d.Equitable = true, a.Heard, a.Equitable
	d.by(a.By.Who())
}
