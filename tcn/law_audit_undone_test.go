package tcn_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// comply is the taking of steps: of all requirements, if none is named.
func comply(on string, names ...string) acts.Comply {
	return acts.Comply{By: acme, On: day(on), Requirements: names}
}

// position is the position of an ID that its holder has on a day.
func (s *scene) position(on, id string) tcn.Position {
	s.t.Helper()
	s.asks(nil, day(on))
	for p := range onDay(s.Notice, day(on)).Positions() {
		if p.ID == id {
			return p
		}
	}
	require.Fail(s.t, "no such position", "%s on %s", id, on)
	return tcn.Position{}
}

// broken requires a duty to be broken on a day: since when, and of which requirements.
func (s *scene) broken(on, id, since string, names ...string) tcn.Position {
	s.t.Helper()
	p := s.position(on, id)
	require.Equal(s.t, since, p.Broken.String(), "%s on %s", id, on)
	require.Equal(s.t, names, p.Undone)
	return p
}

// unbroken requires a duty to be there on a day, and not broken.
func (s *scene) unbroken(on, id string) {
	s.t.Helper()
	p := s.position(on, id)
	require.Zero(s.t, p.Broken, "%s on %s", id, on)
	require.Empty(s.t, p.Undone)
}

// omitted requires the omissions of a notice on a day, each as "ID requirement, since to ended".
func (s *scene) omitted(on string, want ...string) {
	s.t.Helper()
	s.asks(nil, day(on))
	var all []string
	for o := range onDay(s.Notice, day(on)).Omissions() {
		text := o.Duty.ID
		if len(o.Duty.Undone) > 0 {
			text += " " + o.Duty.Undone[0]
		}
		text += ", " + o.Duty.Broken.String() + " to"
		if !o.Ended.IsZero() {
			text += " " + o.Ended.String()
		}
		all = append(all, text)
		require.NotEmpty(s.t, o.Duty.Law)
		require.Contains(s.t, o.String(), "undone since "+o.Duty.Broken.String())
		data, err := json.Marshal(o)
		require.NoError(s.t, err)
		var back tcn.Omission
		require.NoError(s.t, json.Unmarshal(data, &back))
		require.Equal(s.t, o, back)
	}
	require.Equal(s.t, want, all)
}

const (
	toComply         = "operator/comply"
	toDecideReview   = "secretary/decide-in-review-period"
	toDecideRelevant = "secretary/decide-in-relevant-period"
)

// C20, s 255(9): Acme does nothing by the day on which the steps of records are due. From the day after it is in breach, by no act, and the
// Secretary of State's right is infringed; decrypt, which has 90 days, follows on its own.
func TestC20_S255_9_NothingIsDone(t *testing.T) {
	s := given(t, "2025-07-01") // decrypt within 90 days, records within 30
	s.unbroken("2025-07-30", toComply)
	p := s.broken("2025-07-31", toComply, "2025-07-31", "records")
	require.Equal(t, duty, p.Kind)
	require.Equal(t, []ipa.Citation{ipa.MustParse("s 255(9)")}, p.Law)
	require.Equal(t, []string{"decrypt", "records"}, p.Requirements) // it goes on binding, as does the other
	require.Equal(t, "steps", p.Clock)
	require.Contains(t, p.String(), "undone since 2025-07-31")
	right := p.Correlative()
	require.Equal(t, tcn.Right, right.Kind)
	require.Equal(t, p.Broken, right.Broken)
	s.broken("2025-09-28", toComply, "2025-07-31", "records")
	s.broken("2025-09-29", toComply, "2025-07-31", "decrypt", "records")
	s.omitted("2025-07-30")
	s.omitted("2025-09-29", "operator/comply records, 2025-07-31 to", "operator/comply decrypt, 2025-09-29 to")
	require.Len(t, slices.Collect(s.History()), 4) // no act stands for it
}

// s 255(9): what is told as done is done. Done late, it ends the breach and does not undo it.
func TestS255_9_StepsTaken(t *testing.T) {
	s := given(t, "2025-07-01").lawful(comply("2025-07-30", "records"), "with the notice")
	s.unbroken("2025-07-31", toComply)
	require.Equal(t, day("2025-07-30"), s.standing("records").Complied)
	require.Zero(t, s.standing("decrypt").Complied)
	s.broken("2025-09-29", toComply, "2025-09-29", "decrypt")
	s.lawful(comply("2025-10-05"), "with the notice") // all that is in the notice; records were done already
	s.unbroken("2025-10-05", toComply)
	require.Equal(t, day("2025-07-30"), s.standing("records").Complied)
	s.omitted("2025-12-01", "operator/comply decrypt, 2025-09-29 to 2025-10-05")

	// The time for the steps is over once they are taken.
	var phases []string
	for c := range onDay(given(t, "2025-07-01").does(comply("2025-07-10", "records")).Notice, day("2025-07-15")).Clocks("steps") {
		require.Equal(t, toComply, c.Duty)
		phases = append(phases, c.Requirement+" "+c.Phase.String())
	}
	require.Equal(t, []string{"decrypt running", "records finished"}, phases)
}

// s 255(9): only the person given the notice takes its steps, while it is in force, and those that it asks for.
func TestS255_9_WhoTakesSteps(t *testing.T) {
	s := given(t, "2025-07-01")
	another := comply("2025-07-02")
	another.By = other
	s.void(another, "s 255(9)", nobody)
	s.void(comply("2025-07-02", "another"), "s 255(9)", byOperator)
	s.but().revoked("2025-07-02").misplaced(comply("2025-07-03"), tcn.Withdrawn)
	approved(t, "2025-07-01").misplaced(comply("2025-07-01"), tcn.Proposed)
}

// s 255(9), s 257(3): what was complied with and is so no longer, by the operator's own change, is undone from the day of the change; before the
// day on which it is due that is no breach.
func TestS255_9_StepsUndone(t *testing.T) {
	s := given(t, "2025-07-01").does(comply("2025-07-10"))
	early := s.but().does(change("2025-07-20", "records"))
	require.Zero(t, early.standing("records").Complied)
	early.unbroken("2025-07-30", toComply)
	early.broken("2025-07-31", toComply, "2025-07-31", "records")
	late := s.whatever(change("2025-08-15", "records"))
	require.Equal(t, tcn.Breach, late.ruling().Effect())
	late.broken("2025-08-15", toComply, "2025-08-15", "records")
	late.does(comply("2025-08-20", "records")).omitted("2025-09-01", "operator/comply records, 2025-08-15 to 2025-08-20")
}

// s 257(3): while what is referred is suspended it is owed by no day. After confirmation the time does not start again: doubt 23; the day of
// the notice of it is there to do what fell due meanwhile, and the breach begins on the next.
func TestS257_3_NothingIsLateWhileSuspended(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-20", "records").advised("2025-09-01")
	for p := range onDay(s.Notice, day("2025-09-20")).Positions(byOperator) {
		require.NotContains(t, p.Undone, "records")
	}
	s.outcome(decideToConfirm("2025-09-02")).does(confirm("2025-09-10"))
	s.unbroken("2025-09-10", toComply)
	s.broken("2025-09-11", toComply, "2025-09-11", "records")
	s.omitted("2025-09-20", "operator/comply records, 2025-09-11 to")

	// A breach of before ends with the suspension, and is another after it. RIPA 2000 s 67(6).
	stayed := given(t, "2025-07-01").does(complaint("2025-07-10"), orderInterim("2025-08-10", "records"))
	stayed.unbroken("2025-08-20", toComply)
	stayed.does(determine("2025-09-01")).broken("2025-09-02", toComply, "2025-09-02", "records")
	stayed.omitted("2025-09-20", "operator/comply records, 2025-07-31 to 2025-08-10", "operator/comply records, 2025-09-02 to")
}

// s 255(9): a period that is not known, or that is not specified, makes nothing late; and after the end nothing is owed.
func TestS255_9_NoDayNothingLate(t *testing.T) {
	hidden := records
	hidden.Days = acts.Undisclosed
	s := given(t, "2025-07-01", hidden)
	s.unbroken("2027-06-30", toComply)
	s.omitted("2027-06-30")
	// What was undone when the notice ended was so until then. A lapse ends it on the first day without effect.
	given(t, "2025-07-01", records).revoked("2025-09-01").omitted("2025-10-01", "operator/comply records, 2025-07-31 to 2025-09-01")
	given(t, "2025-07-01", records).until("2028-01-01").omitted("2028-01-01", "operator/comply records, 2025-07-31 to 2027-07-01")
	// A requirement that went, or was replaced by one with a time of its own, is late no more.
	swapped := records
	swapped.Days = 60
	parted := given(t, "2025-07-01").does(consultBefore(acts.Revoking, "2025-08-10"), revoke("2025-08-10", "records"))
	parted.omitted("2025-08-20", "operator/comply records, 2025-07-31 to 2025-08-10")
	replaced := given(t, "2025-07-01").varied("2025-08-10", []acts.Requirement{swapped}, "records")
	replaced.omitted("2025-11-01", "operator/comply records, 2025-07-31 to 2025-08-10", "operator/comply decrypt, 2025-09-29 to",
		"operator/comply records, 2025-10-09 to")
}

// s 257(4), SI 2018/354, reg 2A(1): a review that nobody has decided when the review period has run out is a breach by the Secretary of State
// from the day after; the person's right is infringed. Deciding it ends that, and so does lengthening it by agreement.
func TestS257_4_ReviewUndecided(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-20", "decrypt").advised("2026-01-10").does(comply("2026-01-10"))
	s.unbroken("2026-01-15", toDecideReview)
	p := s.broken("2026-01-16", toDecideReview, "2026-01-16")
	require.Equal(t, "review-period", p.Clock)
	require.Equal(t, bySecy, p.Holder)
	require.Equal(t, words257_4, p.Law[0].String())
	s.omitted("2026-01-20", "operator/comply records, 2025-07-31 to 2026-01-10", toDecideReview+", 2026-01-16 to")

	longer := s.but().does(extendReview("2026-01-20", "2026-03-01"))
	longer.unbroken("2026-03-01", toDecideReview)
	longer.broken("2026-03-02", toDecideReview, "2026-03-02")

	s.whatever(decideToConfirm("2026-02-01"))
	require.Equal(t, tcn.Breach, s.ruling().Effect())
	s.omitted("2026-02-10", "operator/comply records, 2025-07-31 to 2026-01-10", toDecideReview+", 2026-01-16 to 2026-02-01")
}

// s 257(9), SI 2018/354, reg 2B(1): the relevant period likewise; either may run out first, and each duty is broken on its own.
func TestS257_9_RelevantPeriodUndecided(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-20").advised("2025-11-10")
	s.unbroken("2025-12-09", toDecideRelevant)
	s.broken("2025-12-10", toDecideRelevant, "2025-12-10")
	s.unbroken("2026-01-15", toDecideReview)
	s.broken("2026-01-16", toDecideReview, "2026-01-16")
	s.omitted("2026-02-01", toDecideRelevant+", 2025-12-10 to", toDecideReview+", 2026-01-16 to")
}

// s 257(4): the decision alone is bound. One made in time and refused by the Investigatory Powers Commissioner was made in time; one made late
// and refused was not. A reference of before the words has no period: doubt 12.
func TestS257_4_DecidedInTimeAndRefused(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-20").advised("2025-11-10")
	inTime := s.but().does(decideToConfirm("2025-12-01"), refuseBy(chief, "2026-03-01"))
	inTime.unbroken("2026-04-01", toDecideReview)
	inTime.omitted("2026-04-01")
	late := s.but().whatever(decideToConfirm("2026-01-20")).does(refuseBy(chief, "2026-03-01"))
	late.broken("2026-04-01", toDecideReview, "2026-01-16")
	early := given(t, "2025-06-01").referred("2025-06-10").until("2026-06-01")
	early.omitted("2026-06-01")
}

// Another reading bites on the day on which it is put, and never earlier, and so does another law: a duty that is broken under it alone is broken from
// that day. What was broken before stays so, whatever is put.
func TestNothingIsBrokenBeforeItsReading(t *testing.T) {
	puts := func(s *scene, doubt, reading string) *scene {
		n, err := s.UnderReading(doubt, reading)
		require.NoError(t, err)
		return &scene{n, t}
	}
	// s 257(4): a reference of before the words has no period, but on the other reading of doubt 12.
	early := given(t, "2025-06-01").referred("2025-06-10").until("2026-06-01")
	read := puts(early, "pending-references", "both")
	read.broken("2026-06-10", toDecideReview, "2026-06-01")
	read.omitted("2026-06-10", toDecideReview+", 2026-06-01 to")
	// The law of before the words has no period to miss; that of the day is put on 1 June.
	under := &scene{given(t, "2025-07-01").referred("2025-07-20").advised("2025-11-10").Under(day("2025-06-19")), t}
	under = &scene{under.until("2026-06-01").Under(ipa.Date{}), t}
	under.broken("2026-06-10", toDecideReview, "2026-06-01")
	under.omitted("2026-06-10", toDecideReview+", 2026-06-01 to", toDecideRelevant+", 2026-06-01 to")
	// It was broken, was not under another law, and is again.
	twice := given(t, "2025-07-01").referred("2025-07-20").advised("2025-11-10").until("2026-02-01")
	twice = &scene{twice.Under(day("2025-06-19")), t}
	twice = &scene{twice.until("2026-03-01").Under(ipa.Date{}), t}
	twice.broken("2026-03-01", toDecideReview, "2026-03-01")
	// It is broken under both.
	both := given(t, "2025-07-01").referred("2025-07-20").advised("2025-11-10").until("2026-02-01")
	both = &scene{both.Under(day("2025-12-01")), t}
	both.broken("2026-02-01", toDecideReview, "2026-01-16")
	both.broken("2026-02-10", toDecideRelevant, "2025-12-10")
	// Each requirement is late from its own day, and each review from its own.
	steps := given(t, "2025-07-01").until("2025-10-01")
	steps = &scene{steps.Under(day("2025-09-01")), t}
	steps.broken("2025-10-01", toComply, "2025-07-31", "decrypt", "records")
	reviews := given(t, "2025-07-01").referred("2025-07-20", "decrypt").referred("2025-07-25", "records").until("2026-02-01")
	reviews = &scene{reviews.Under(day("2025-12-01")), t}
	reviews.broken("2026-02-01", toDecideReview, "2026-01-16")
}

// A prohibition whose day has passed was kept, and a duty without a day is late on none: only duties with a clock of their own are ever broken
// by nothing being done, and the clock names the duty as the duty names the clock.
func TestOnlyDutiesWithADayAreUndone(t *testing.T) {
	by := map[string]string{}
	for c := range tcn.Clocks() {
		if c.Duty != "" {
			by[c.Duty] = c.ID
		}
	}
	require.Equal(t, map[string]string{toComply: "steps", toDecideReview: "review-period", toDecideRelevant: "relevant-period"}, by)
	for p := range tcn.Positions() {
		require.Equal(t, by[p.ID], p.Clock, p.ID)
		require.True(t, p.Clock == "" || p.Kind == tcn.Duty)
		require.Zero(t, p.Broken)
	}
}

// Histories of before there was a word for compliance read as they did; and one with it is written and read back.
func TestComplianceIsWritten(t *testing.T) {
	s := given(t, "2025-07-01").does(comply("2025-07-30", "records"))
	data, err := tcn.EncodeHistory(s.Notice)
	require.NoError(t, err)
	require.Contains(t, string(data), `{"act":"comply","by":"relevant operator: Acme; telecommunications; service in the UK; serves 20000","on":"2025-07-30","requirements":["records"]}`)
	read, err := tcn.DecodeHistory(data)
	require.NoError(t, err)
	require.Equal(t, slices.Collect(s.Requirements()), slices.Collect(read.Requirements()))
	require.Equal(t, []actors.Role{actors.RoleRelevantOperator}, acts.Who(acts.Comply{}))
	require.Empty(t, slices.Collect(tcn.Notice{}.Omissions()))
	require.Empty(t, slices.Collect(proposed(t).Omissions()))
	// Under the law of a day before the words there is no review period to miss.
	under := &scene{tcn.New("First", acme).Under(day("2025-06-19")), t}
	under.decided("2025-07-01").does(approve("2025-07-01"), give("2025-07-01")).referred("2025-07-20").advised("2025-11-10")
	under.omitted("2026-06-01")
}
