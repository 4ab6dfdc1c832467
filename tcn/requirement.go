package tcn

import (
	"fmt"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// stepsPeriod is the period for the steps of a requirement, in days beginning with the day it is given; none if it is not known.
func stepsPeriod(r *acts.Requirement) ipa.Period {
	if r.Days <= 0 {
		return ipa.Period{}
	}
	return ipa.Period{Days: r.Days, Rule: ipa.BeginningWith}
}

// A scheduleLine is a line of the table of applicable obligations: a Part of a Schedule to SI 2018/353.
type scheduleLine struct {
	Number   string              // of the Schedule
	From, To int                 // its paragraphs
	For      actors.Kind         // the kind of operator: reg 4(1), (2)
	Serves   acts.Authorisations // what it may secure: reg 3(2) to (4)
	Large    bool                // only on an operator of more than 10,000 persons: reg 4(3)
}

var scheduleLines = []scheduleLine{
	{"1", 1, 13, actors.Telecommunications, acts.TargetedInterception | acts.TargetedExamination | acts.MutualAssistance | acts.BulkInterception, true},
	{"1", 14, 16, actors.Postal, acts.TargetedInterception | acts.TargetedExamination | acts.MutualAssistance | acts.BulkInterception, false},
	{"2", 1, 13, actors.Telecommunications, acts.CommunicationsData | acts.BulkAcquisition, false},
	{"2", 14, 16, actors.Postal, acts.CommunicationsData | acts.BulkAcquisition, false},
	{"3", 1, 11, actors.Telecommunications, acts.EquipmentInterference | acts.TargetedExamination | acts.BulkInterference, true},
}

// obligationLine is a paragraph of a Schedule.
type obligationLine struct {
	paragraph ipa.Citation
	schedule  *scheduleLine
}

// obligationLines are all the paragraphs that specify applicable obligations.
var obligationLines = func() (all []obligationLine) {
	for i := range scheduleLines {
		s := &scheduleLines[i]
		for para := s.From; para <= s.To; para++ {
			all = append(all, obligationLine{ipa.MustParse(fmt.Sprintf("SI 2018/353, Sch %s para %d", s.Number, para)), s})
		}
	}
	return all
}()

// scheduleOf returns the Part of a Schedule in which the obligation stands, or nil for what is no applicable obligation.
func scheduleOf(r *acts.Requirement) *scheduleLine {
	for _, o := range obligationLines {
		if r.Obligation.Within(o.paragraph) {
			return o.schedule
		}
	}
	return nil
}

// A RequirementState is a requirement's place in a notice on a day.
type RequirementState struct {
	acts.Requirement
	Given     ipa.Date `json:"given"`     // the day on which it was given, by the notice or a variation
	Due       ipa.Date `json:"due"`       // the last day of its period; zero: not known
	Referred  ipa.Date `json:"referred"`  // since when a referral suspends the duty to comply with it, s 257(3); zero: not
	Suspended ipa.Date `json:"suspended"` // since when an interim order does, RIPA 2000 s 67(6); zero: not
	Gone      ipa.Date `json:"gone"`      // the day on which it went, by variation, partial revocation or partial quashing; zero: it stands
	Outcome   bool     `json:"outcome"`   // of a notice varied on a review, so not to be referred back again: s 257(12)
	Confirmed bool     `json:"confirmed"` // left standing by a review that ended otherwise: s 257(9)
	Complied  ipa.Date `json:"complied"`  // the day on which its steps were taken, as an act says: s 255(9), or the proposal was notified, s 258A(9); zero: none says so
}

// requirementRecord is a [RequirementState] with the runs that suspend it.
type requirementRecord struct {
	RequirementState
	referrals []reviewHold // the reviews that it is under; never changed in place. Of what a variation took out: those of the taking out
	orders    []int        // the Tribunal runs whose interim orders do; never changed in place
	excused   ipa.Date     // the last day until which it was suspended or complied with; zero: it never was
	varied    bool         // a variation brought it in, and not the giving, be it of the same day: s 257(12)
	out       wayOut       // how a variation took it out
	renewed   renewedWay   // what a review of it as last renewed left of it
	from      ipa.Date     // the day from which its period is counted anew; zero: from that on which it was given
}

// A reviewHold is a review of a requirement, and what it suspends.
type reviewHold struct {
	run   int      // the Review run
	since ipa.Date // since when it suspends the duty to comply; zero: it does not, or no longer
}

// A renewedWay says how a review of what was renewed left it, or that it was not renewed. Zero: there was no review since the renewal.
type renewedWay uint8

const (
	_                renewedWay = iota
	renewedConfirmed            // standing: s 257(9)
	renewedVaried               // as a variation on the review made it, or beside that: s 257(12)
	renewedNot                  // no part of the renewal: a variation brought it in since
)

// isUnder reports whether the requirement is under a review.
func (s *requirementRecord) isUnder(review int) bool {
	return slices.ContainsFunc(s.referrals, func(h reviewHold) bool { return h.run == review })
}

// refer puts the requirement under a review, which suspends it since a day; zero: it does not.
func (s *requirementRecord) refer(review int, since ipa.Date) {
	s.referrals = append(slices.Clip(s.referrals), reviewHold{review, since})
	s.suspend()
}

// resume ends on a day what a review suspends, if that has not ended before; the requirement is under it still.
func (s *requirementRecord) resume(review int, on ipa.Date) {
	s.referrals = slices.Clone(s.referrals)
	for i := range s.referrals {
		if s.referrals[i].run == review {
			s.referrals[i].since = ipa.Date{}
		}
	}
	s.free(on)
}

// settle takes the requirement out of a review on a day.
func (s *requirementRecord) settle(review int, on ipa.Date) {
	s.referrals = slices.DeleteFunc(slices.Clone(s.referrals), func(h reviewHold) bool { return h.run == review })
	s.free(on)
}

// free reckons anew since when some review suspends the duty to comply, and if none does any longer, ends the suspension on a day.
func (s *requirementRecord) free(on ipa.Date) {
	was := !s.Referred.IsZero()
	if s.suspend(); was {
		s.release(on)
	}
}

// suspend reckons since when some review suspends the duty to comply: s 257(3)(a).
func (s *requirementRecord) suspend() {
	s.Referred = ipa.Date{}
	for _, h := range s.referrals { // in the order of their days
		if !h.since.IsZero() {
			s.Referred = h.since
			return
		}
	}
}

// stepsSpan is the period for the steps, laid on its days.
func (s *requirementRecord) stepsSpan() ipa.Span {
	from := s.Given
	if !s.from.IsZero() {
		from = s.from
	}
	return stepsPeriod(&s.Requirement).Span(from)
}

// release ends a suspension on a day: what fell due meanwhile is to be done on that day, and is late from the next.
func (s *requirementRecord) release(on ipa.Date) {
	if s.Referred.IsZero() && s.Suspended.IsZero() {
		s.excused = on
	}
}

// lateFrom is the first day on which the steps, if they are not taken, are late; zero: none is known.
func (s *requirementRecord) lateFrom() ipa.Date {
	switch {
	case s.Due.IsZero() || !s.binds() || !s.Complied.IsZero():
		return ipa.Date{}
	case s.excused.After(s.Due):
		return s.excused.Add(1)
	}
	return s.Due.Add(1)
}

// A wayOut says how a variation took a requirement out, without putting another in its place. Zero: none did.
type wayOut uint8

const (
	_            wayOut = iota
	outVaried           // by the ordinary power: that may be referred back
	outOutcome          // on a review: that may not, s 257(12)
	outConfirmed        // by the ordinary power, and a review left it so: s 257(9)
)

// isOutcome reports whether the requirement, or its absence, is the outcome of a review: s 257(12). What a later variation takes out is that one's doing.
func (s *requirementRecord) isOutcome() bool { return s.Outcome && s.inNotice() || s.out == outOutcome }

// isConfirmed reports whether a review left the requirement, or its absence, standing: s 257(9). What a later variation takes out is that one's doing.
func (s *requirementRecord) isConfirmed() bool {
	return s.Confirmed && s.inNotice() || s.out == outConfirmed
}

// isAfterRenewal reports whether a variation brought the requirement in since the notice was last renewed.
func (s *requirementRecord) isAfterRenewal() bool { return s.renewed == renewedNot }

// leave takes the requirement out of the notice: nothing suspends it any longer.
func (s *requirementRecord) leave(on ipa.Date) {
	s.Gone, s.Referred, s.Suspended, s.referrals, s.orders = on, ipa.Date{}, ipa.Date{}, nil, nil
}

// isNotified reports whether a proposal for the relevant change that it is has been notified, and the change has not been made since: s 258A(9).
func (s requirementRecord) isNotified() bool { return s.inNotice() && !s.Complied.IsZero() }

// inNotice reports whether the requirement is still part of the notice.
func (s requirementRecord) inNotice() bool { return s.Gone.IsZero() }

// binds reports whether the duty to comply attaches to it: s 255(9), s 257(3).
func (s requirementRecord) binds() bool {
	return s.inNotice() && s.Referred.IsZero() && s.Suspended.IsZero()
}
