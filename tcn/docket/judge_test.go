package docket

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

func judged(t *testing.T, entries ...Entry) []Judgment {
	t.Helper()
	d, err := New(ours, entries)
	require.NoError(t, err)
	all := d.Judge(tcn.Standpoint{})
	require.Len(t, all, len(entries))
	for i, j := range all {
		require.Equal(t, d.entries[i].Act, j.Entry.Act, "the act stays as it is told")
		require.NotZero(t, j.Verdict)
	}
	return all
}

// missing lists what a judgment misses, by the events of the rules.
func missing(j Judgment) (strict, other []string) {
	for _, m := range j.Missing {
		if m.Strict {
			strict = append(strict, m.Rule.Event())
		} else {
			other = append(other, m.Rule.Event())
		}
	}
	return strict, other
}

var give = acts.Give{By: minister}

// s 253(1)(c): a giving presupposes a decision and its approval, no later than the last day on which it may have been; and to be lawful, consultation.
func TestJudgeInfersTheDoubleLock(t *testing.T) {
	j := judged(t, tells("2025-01", "first", give))[0]
	require.Equal(t, PossibleIf, j.Verdict)
	strict, other := missing(j)
	require.Equal(t, []string{"decide to give", "approve a decision"}, strict)
	require.Equal(t, []string{"consult the person before giving"}, other)
	for _, m := range j.Missing {
		require.Equal(t, ipa.Day(2025, 1, 31), m.By)
	}
	require.Contains(t, j.Missing[2].Who, actors.RoleInvestigatoryPowersCommissioner)
	require.Equal(t, tcn.Secret, j.Notice.Stage())
	require.Equal(t, tcn.Void, j.Without)
}

// What the docket tells as later cannot be supposed earlier.
func TestJudgeRefusesTheWrongOrder(t *testing.T) {
	all := judged(t,
		tells("2025-01-10", "first", give),
		tells("2025-01-15", "first", acts.Approve{By: actors.JudicialCommissioner{}}),
	)
	require.Equal(t, Impossible, all[0].Verdict)
	require.Equal(t, []int{2}, all[0].Later)
	require.Contains(t, all[0].Why[0].Says, "no Judicial Commissioner has approved")
	require.Equal(t, tcn.Proposed, all[0].Notice.Stage())
	require.Equal(t, PossibleIf, all[1].Verdict) // of a decision that is not told

	all = judged(t, tells("2025-01-05", "first", acts.Revoke{By: minister}), tells("2025-01-10", "first", give))
	require.Equal(t, Impossible, all[0].Verdict)
	require.Equal(t, []int{2}, all[0].Later)
	require.Equal(t, PossibleIf, all[1].Verdict)
}

// Withdrawn, and no giving is told at all: only if there was one.
func TestJudgeInfersAGiving(t *testing.T) {
	strict, _ := missing(judged(t, tells("2025-01-05", "first", acts.Revoke{By: minister}))[0])
	require.Equal(t, []string{"decide to give", "approve a decision", "give the notice"}, strict)
}

// An approval after the giving is of nothing, unless a further decision is told as carried out.
func TestJudgeApprovalOfNothing(t *testing.T) {
	entries := append(given("first"), tells("2025-02-01", "first", acts.Approve{By: actors.JudicialCommissioner{}}))
	last := judged(t, entries...)[4]
	require.Equal(t, Impossible, last.Verdict)
	require.NotEmpty(t, last.Why)
	entries = append(entries, tells("2025-02-02", "first", acts.Vary{By: minister}))
	require.Equal(t, PossibleIf, judged(t, entries...)[4].Verdict)
}

// SI 2018/354, reg 2(1): within 28 days.
func TestJudgeFindsTheDays(t *testing.T) {
	for _, tc := range []struct {
		when        string
		verdict     Verdict
		from, until ipa.Date
	}{
		{"2025-01-20", Possible, ipa.Date{}, ipa.Date{}},
		{"2025-01/2025-02", PossibleIf, ipa.Date{}, ipa.Day(2025, 2, 6)},
		{"2025-02-10", Impossible, ipa.Date{}, ipa.Date{}},
	} {
		all := judged(t, append(exactly("2025-01-10"), tells(tc.when, "first", acts.Refer{By: acme}))...)
		j := all[4]
		require.Equal(t, tc.verdict, j.Verdict, tc.when)
		require.Equal(t, []ipa.Date{tc.from, tc.until}, []ipa.Date{j.From, j.Until}, tc.when)
	}
	// s 256A(4): the renewal period, the 30 days to the last day.
	j := judged(t, append(exactly("2025-01-10"), tells("2026-12-01", "first", acts.Decide{By: minister, To: acts.Renewing}),
		tells("2026-12-02", "first", acts.Approve{By: actors.JudicialCommissioner{}}), tells("2026-12-02", "first", acts.Consult{By: minister, Before: acts.Renewing}),
		tells("2026-12/2027-01", "first", acts.Renew{By: minister}))...)[7]
	require.Equal(t, []ipa.Date{ipa.Day(2026, 12, 11), ipa.Day(2027, 1, 9)}, []ipa.Date{j.From, j.Until})
}

// Irregular, or a breach, is possible; what would make it lawful is told.
func TestJudgeIrregular(t *testing.T) {
	all := judged(t, append(given("first")[1:], tells("2025-02-01", "first", acts.Disclose{By: acme, To: actors.Press{}}))...)
	require.Equal(t, Possible, all[2].Verdict)
	require.Equal(t, tcn.Irregular, all[2].Without)
	_, other := missing(all[2])
	require.Equal(t, []string{"consult the person before giving"}, other)
	require.Equal(t, tcn.Breach, all[3].Without)
	_, other = missing(all[3])
	require.Equal(t, []string{"permit a disclosure"}, other)
}

// The confirmation of a notice presupposes a review: s 257(5) to (10).
func TestJudgeInfersAReview(t *testing.T) {
	all := judged(t, append(exactly("2025-01-10"), tells("2025-01-20", "first", acts.Refer{By: acme}), tells("2025-06-01", "first", acts.Confirm{By: minister}))...)
	strict, other := missing(all[5])
	require.Equal(t, []string{"report by the Board", "report by a Commissioner, the Board having reported", "decide to confirm", "approve the outcome of a review"}, strict)
	require.Equal(t, []string{"consult the Board", "consult a Commissioner"}, other)
}

// What had to be done sooner is placed sooner, and by when: a referral in its 28 days (SI 2018/354, reg 2(1)); the giving of a notice that is
// renewed before 14 October 2026 (s 256A(4); SI 2024/1021, reg 4).
func TestJudgePlacesWhatHadToBeSooner(t *testing.T) {
	all := judged(t, append(exactly("2025-07-10"), tells("2025-10-01", "first", acts.Report{By: actors.TechnicalAdvisoryBoard{}}))...)
	j := all[4]
	require.Equal(t, PossibleIf, j.Verdict)
	strict, other := missing(j)
	require.Equal(t, []string{"refer the notice"}, strict)
	require.Equal(t, []string{"consult the Board"}, other)
	require.Equal(t, ipa.Day(2025, 8, 6), j.Missing[0].By)
	require.Equal(t, ipa.Day(2025, 10, 1), j.Missing[1].By)

	j = judged(t, tells("2025-08-01", "first", acts.Renew{By: minister}))[0]
	require.Equal(t, PossibleIf, j.Verdict)
	strict, _ = missing(j)
	require.Equal(t, []string{"decide to give", "approve a decision", "give the notice", "decide to renew", "approve a decision"}, strict)
	require.Equal(t, ipa.Day(2024, 10, 13), j.Missing[3].By)
	require.Equal(t, ipa.Day(2025, 8, 1), j.Missing[4].By)

	d, err := New(ours, []Entry{tells("2025-08-01", "first", acts.Renew{By: minister})})
	require.NoError(t, err)
	for _, s := range d.Supposed(d.Judge(tcn.Standpoint{})).Replay(tcn.Standpoint{}) {
		require.NoError(t, s.Err)
	}
}

// With what is missing supposed, nothing is missing any more, and the days on which it turns come to light.
func TestSupposed(t *testing.T) {
	d, err := New(ours, []Entry{tells("2025-02", "first", give), tells("2025-02-20/2025-03", "first", acts.Refer{By: acme})})
	require.NoError(t, err)
	s := d.Supposed(d.Judge(tcn.Standpoint{})).Spread(tcn.Standpoint{}, 50)
	turns := depends(s)["effect of entry 2"]
	require.Contains(t, turns, Turn{2, ipa.Day(2025, 3, 1), "lawful", "void"})
	require.Contains(t, turns, Turn{1, ipa.Day(2025, 2, 21), "lawful", "void"})
}

// A plan and an event of law are not judged, and nobody is taken to have weakened a service.
func TestJudgeLeavesAlone(t *testing.T) {
	plan := tells("2026-12", "first", acts.Revoke{By: minister})
	plan.Planned = true
	all := judged(t, append(exactly("2025-07-10"), tells("2025-08-01", "first", acts.Refer{By: acme}), tells("2025-08-02", "first", acts.Change{By: acme}), plan)...)
	require.Equal(t, tcn.Lawful, all[5].Effect())
	require.True(t, all[6].IsLaw())
	require.Zero(t, all[6].Notice)
}

func TestVerdict(t *testing.T) {
	for v := Verdict(0); v <= Impossible; v++ {
		text, err := v.MarshalText()
		require.NoError(t, err)
		var back Verdict
		require.NoError(t, back.UnmarshalText(text))
		require.Equal(t, v, back)
	}
	_, err := Verdict(9).MarshalText()
	require.ErrorContains(t, err, "verdict 9 does not exist; use one of: possible, possible only if, impossible")
	require.Equal(t, "(no such verdict: 9)", Verdict(9).String())
	var v Verdict
	require.ErrorContains(t, v.UnmarshalText([]byte("perhaps")), `verdict "perhaps" is not known`)
}

// Where an act may be done for longer than is looked, no end is told of, as none is found.
func TestJudgeTellsNoEndThatItDoesNotFind(t *testing.T) {
	for _, when := range []string{"2018-03-01/2024-01-01", "2017/2024"} {
		all := judged(t, tells(when, "first", acts.Consult{By: minister, Before: acts.Giving}))
		require.Equal(t, ipa.Day(2018, 3, 12), all[0].From, when)
		require.Zero(t, all[0].Until, when)
	}
}

// What is supposed has no number: a claim is before an act if it stands before it, and one that is supposed is found as others are.
func TestClaimIsTheOneBefore(t *testing.T) {
	list, claim := tells("2025-07-03", "first", acts.List{By: actors.Tribunal{}}), tells("2025-07-12", "first", acts.Claim{By: actors.Claimant{Name: "F"}})
	list.N = 1
	d := Docket{notices: ours, entries: []Entry{list, claim}}
	require.Equal(t, []int{-1, -1}, d.claims(), "the claim is later")
	list.N = 0
	d.entries = []Entry{claim, list, claim, list}
	require.Equal(t, []int{-1, 0, -1, -1}, d.claims(), "the last fits two")
	second, other := list, list
	second.Act, other.Act, other.Notice = acts.List{By: actors.Tribunal{}, Run: 2}, acts.List{By: actors.Tribunal{}, Run: 1}, "second"
	d.entries = []Entry{claim, list, claim, second, other}
	require.Equal(t, []int{-1, 0, -1, 2, -1}, d.claims(), "another notice has no claim")
	for i := range d.entries {
		d.entries[i].N = i + 1
	}
	require.Equal(t, []int{-1, 0, -1, 2, -1}, d.claims(), "whatever their numbers")
}
