package acts

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// Refer is the recipient's referring the notice back to the Secretary of State, as a whole or in any aspect: s 257(1), (2).
// It may do so within 28 days of the day on which the notice was given (SI 2018/354, reg 2(1)), of a variation
// so far as the variation (s 257(12)), which may have added or taken out, or of a renewal (s 256A(6)).
type Refer struct {
	By           actors.RelevantOperator
	On           ipa.Date
	Of           Purpose  // Giving, Varying or Renewing; zero: Giving
	Requirements []string // the aspects referred; none: the whole; with Varying, what the variation took out can be named too
	Unreasonable Finding  // the person considers them unreasonable: reg 2(2)
}

// Report is the report of the Technical Advisory Board, or of a Judicial Commissioner, on a review: s 257(6) to (8).
type Report struct {
	By       actors.ReviewBody
	On       ipa.Date // the day of the report to the Secretary of State: SI 2018/354, reg 2B(1)
	Run      int
	Heard    Finding // both sides had the opportunity to give evidence or make representations: s 257(8)(a)
	ToPerson Finding // the conclusions were reported to the person as well: s 257(8)(b)(i)
	Quorate  Finding // of the Board: it met with its quorum, SI 2018/354, reg 4
}

// Direct is a Commissioner's direction to the person or to the Secretary of State on the time for its evidence or representations
// in a review: s 257(8A). What comes later need not be taken into account: s 257(8B).
type Direct struct {
	By    actors.Commissioner
	On    ipa.Date
	Run   int
	To    actors.ReviewParty // who is directed; nil: the person who referred the notice back
	Until ipa.Date           // the last day for them
}

// Extend is the lengthening of one of the two periods of a review: the review period by agreement of all three
// (SI 2018/354, reg 2A(2)), the relevant period by the Secretary of State in exceptional circumstances (reg 2B(3)).
type Extend struct {
	By                 actors.SecretaryOfState
	On                 ipa.Date
	Run                int
	Term               Term
	To                 ipa.Date // the new last day
	CommissionerAgrees Finding  // reg 2A(2)
	PersonAgrees       Finding  // reg 2A(2)
	Exceptional        Finding  // reg 2B(3)
	Written            bool     // written notice to the Commissioner and the person: reg 2B(4)
}

// Change is the recipient's change of a service or system to which the notice's obligations relate. Its duty to comply
// (s 255(9)) may stand in the way, and while a review is pending the standstill does (s 257(3A), (3B)). A notification notice forbids none:
// a relevant change that it specifies is to be notified a reasonable time before (s 258A(9)).
type Change struct {
	By         actors.RelevantOperator
	On         ipa.Date
	To         string   // what is changed
	Negative   Finding  // it would have a negative effect on the capability to assist: s 257(3B)
	ForeignLaw Finding  // the law of another country forbids what the notice requires: see the doubt foreign-law
	Elsewhere  Finding  // it touches only what the part referred does not concern
	Material   Finding  // of a notification notice: it would have a material effect on the capability to assist, SI 2025/656, reg 3(1)
	Repair     Finding  // it fixes a defect in installed software and leaves the intended functionality unchanged: SI 2025/656, reg 3(4)(b)
	TooSoon    Finding  // it comes less than a reasonable time after the notification: s 258A(9)
	Defeats    []string // requirements that the operator no longer meets because of it, as found; the relevant changes that it is, of those specified
}

func (a Refer) lay(d *Deed) {
	d.Number, d.On, d.Purpose, d.Names = numRefer, a.On, a.Of, a.Requirements
	d.odd, d.Unreasonable = isOdd(a.By), a.Unreasonable
	d.by(a.By.Who())
	if d.Purpose == 0 {
		d.Purpose = Giving
	}
}

func (a Report) lay(d *Deed) {
	d.Number, d.On, d.Run, d.Heard, d.ToPerson = numReport, a.On, a.Run, a.Heard, a.ToPerson
	d.Quorate = a.Quorate
	d.by(identify(a.By))
}

func (a Direct) lay(d *Deed) {
	d.Number, d.On, d.Run, d.Until = numDirect, a.On, a.Run, a.Until
	if to, ok := a.To.(actors.RelevantOperator); ok {
		d.odd = isOdd(to)
	}
	d.by(identify(a.By))
	d.toward(identify(a.To))
}

func (a Extend) lay(d *Deed) {
	d.Number, d.On, d.Run, d.Term, d.Until = numExtend, a.On, a.Run, a.Term, a.To
	d.CommissionerAgrees, d.PersonAgrees, d.Exceptional = a.CommissionerAgrees, a.PersonAgrees, a.Exceptional
	d.Written = a.Written
	d.by(a.By.Who())
}

func (a Change) lay(d *Deed) {
	d.Number, d.On, d.Label, d.Names = numChange, a.On, a.To, a.Defeats
	d.odd, d.Negative, d.Elsewhere, d.ForeignLaw = isOdd(a.By), a.Negative, a.Elsewhere, a.ForeignLaw
	d.Material, d.Repair, d.TooSoon = a.Material, a.Repair, a.TooSoon
	d.by(a.By.Who())
}
