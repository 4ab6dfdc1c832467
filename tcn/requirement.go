package tcn

import (
	"fmt"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// Undisclosed is the Days of a [Requirement] whose period stands in the notice but is not publicly known.
const Undisclosed = -1

// A Requirement is one applicable obligation that a notice imposes, with the period for the steps it requires: s 253(2), (3), (7).
type Requirement struct {
	Name       string         `json:"name"`             // what acts call it; unique in the notice
	Obligation ipa.Citation   `json:"obligation"`       // the paragraph of SI 2018/353 that allows it
	Serves     Authorisations `json:"serves,omitempty"` // what it is to make possible
	Days       int            `json:"days,omitempty"`   // the period of s 253(7) in days beginning with the day it is given; zero: none specified; or Undisclosed
}

// period is the requirement's, in days beginning with the day it is given; none if it is not known.
func (r Requirement) period() ipa.Period {
	if r.Days <= 0 {
		return ipa.Period{}
	}
	return ipa.Period{Days: r.Days, Rule: ipa.BeginningWith}
}

// Removal reports whether the requirement relates to the removal of electronic protection applied by or on behalf
// of the operator: s 255(4); SI 2018/353, Sch 1 para 8, Sch 2 para 9, Sch 3 para 6.
func (r Requirement) Removal() bool {
	return slices.ContainsFunc(removals, r.Obligation.Within)
}

var removals = []ipa.Citation{
	ipa.MustParse("SI 2018/353, Sch 1 para 8"),
	ipa.MustParse("SI 2018/353, Sch 2 para 9"),
	ipa.MustParse("SI 2018/353, Sch 3 para 6"),
}

// A schedule is a line of the table of applicable obligations: a Part of a Schedule to SI 2018/353.
type schedule struct {
	Number   string         // of the Schedule
	From, To int            // its paragraphs
	For      actors.Kind    // the kind of operator: reg 4(1), (2)
	Serves   Authorisations // what it may secure: reg 3(2) to (4)
	Large    bool           // only on an operator of more than 10,000 persons: reg 4(3)
}

var schedules = []schedule{
	{"1", 1, 13, actors.Telecommunications, TargetedInterception | TargetedExamination | MutualAssistance | BulkInterception, true},
	{"1", 14, 16, actors.Postal, TargetedInterception | TargetedExamination | MutualAssistance | BulkInterception, false},
	{"2", 1, 13, actors.Telecommunications, CommunicationsData | BulkAcquisition, false},
	{"2", 14, 16, actors.Postal, CommunicationsData | BulkAcquisition, false},
	{"3", 1, 11, actors.Telecommunications, EquipmentInterference | BulkInterference, true},
}

// obligation is a paragraph of a Schedule.
type obligation struct {
	paragraph ipa.Citation
	schedule  *schedule
}

// obligations are all the paragraphs that specify applicable obligations.
var obligations = func() (all []obligation) {
	for i := range schedules {
		s := &schedules[i]
		for para := s.From; para <= s.To; para++ {
			all = append(all, obligation{ipa.MustParse(fmt.Sprintf("SI 2018/353, Sch %s para %d", s.Number, para)), s})
		}
	}
	return all
}()

// schedule returns the Part of a Schedule in which the obligation stands, or nil for what is no applicable obligation.
func (r Requirement) schedule() *schedule {
	for _, o := range obligations {
		if r.Obligation.Within(o.paragraph) {
			return o.schedule
		}
	}
	return nil
}

// A Standing is a requirement's place in a notice on a day.
type Standing struct {
	Requirement
	Given     ipa.Date `json:"given"`     // the day on which it was given, by the notice or a variation
	Due       ipa.Date `json:"due"`       // the last day of its period; zero: not known
	Referred  ipa.Date `json:"referred"`  // since when a referral suspends the duty to comply with it, s 257(3); zero: not
	Suspended ipa.Date `json:"suspended"` // since when an interim order does, RIPA 2000 s 67(6); zero: not
	Gone      ipa.Date `json:"gone"`      // the day on which it went, by variation, partial revocation or partial quashing; zero: it stands
	Outcome   bool     `json:"outcome"`   // of a notice varied on a review, so not to be referred back again: s 257(12)
	Confirmed bool     `json:"confirmed"` // left standing by a review that ended otherwise: s 257(9)
}

// standing is a Standing with the runs that suspend it.
type standing struct {
	Standing
	referral int   // the Review run; zero: none
	orders   []int // the Tribunal runs whose interim orders do; never changed in place
}

// goes takes the requirement out of the notice: nothing suspends it any longer.
func (s *standing) goes(on ipa.Date) {
	s.Gone, s.Referred, s.Suspended, s.referral, s.orders = on, ipa.Date{}, ipa.Date{}, 0, nil
}

// stands reports whether the requirement is still part of the notice.
func (s standing) stands() bool { return s.Gone.IsZero() }

// binds reports whether the duty to comply attaches to it: s 255(9), s 257(3).
func (s standing) binds() bool {
	return s.stands() && s.Referred.IsZero() && s.Suspended.IsZero()
}
