package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// RIPA 2000 s 68(1): what the Tribunal is asked and says in a claim belongs to that claim: in one that was dismissed nothing is applied for, and
// nobody refused, though another is live.
func TestRIPA68_1_EachInItsOwnClaim(t *testing.T) {
	s := given(t, "2025-07-01").does(complaint("2025-08-01"), dismiss("2025-08-02"), complaint("2025-08-03"))
	for _, in := range []func(run int) acts.Act{
		func(run int) acts.Act {
			return acts.Apply{By: home, On: day("2025-08-04"), Run: run, For: acts.ForPrivacy}
		},
		func(run int) acts.Act {
			return acts.RefuseIntervener{By: ipt, On: day("2025-08-04"), Run: run, Whom: actors.Intervener{Name: "WhatsApp"}}
		},
		func(run int) acts.Act { return acts.List{By: ipt, On: day("2025-08-04"), Run: run} },
		func(run int) acts.Act {
			return acts.RuleOnSecrecy{By: ipt, On: day("2025-08-04"), Run: run, BareDetails: true}
		},
		func(run int) acts.Act { return acts.Stay{By: ipt, On: day("2025-08-04"), Run: run} },
	} {
		s.misplaced(in(1), tcn.Dismissed)
		for _, run := range []int{0, 2} { // the live one, named or not
			r, err := s.Try(in(run))
			require.NoError(t, err)
			require.Equal(t, tcn.Lawful, r.Effect(), "%v: %v", r, r.Grounds())
			require.Equal(t, 2, r.Run())
		}
	}
}

// RIPA 2000 ss 67(5), 67A(1); HRA 1998 s 7(5): each period that ends where the Tribunal's office is closed, on a Saturday, ends on it, and arguably
// on the Monday; and where the next open day counts, then.
func TestClocks_TheOfficeIsClosedOnTheLastDay(t *testing.T) {
	const saturday, monday = "2026-08-01", "2026-08-03"
	hacked := []acts.Requirement{hack}
	for id, s := range map[string]*scene{
		"complain":              given(t, "2025-08-01"),
		"claim":                 given(t, "2025-08-02"),
		"complain-varying":      given(t, "2025-07-01").varied("2025-08-01", hacked),
		"claim-varying":         given(t, "2025-07-01").varied("2025-08-02", hacked),
		"complain-not-revoking": given(t, "2025-07-01").revoked("2025-08-01"),
		"claim-not-revoking":    given(t, "2025-07-01").revoked("2025-08-02"),
		"appeal":                given(t, "2025-07-01").does(complaint("2025-07-02"), determine("2026-07-11")),
		"appeal-secretary":      given(t, "2025-07-01").does(complaint("2025-07-02"), determine("2026-07-11")),
	} {
		require.Equal(t, ipa.Span{First: s.onlyClock(id).Span.First, Last: day(saturday), Arguable: day(monday)}, s.onlyClock(id).Span, id)
		s.until("2026-07-20")
		open := s.under("office-closed=next-open-day")
		require.Equal(t, ipa.Span{First: s.onlyClock(id).Span.First, Last: day(monday)}, open.onlyClock(id).Span, id)
		namedByClock(t, s.Notice, s.onlyClock(id), 41)
	}
}

// SI 2018/354, reg 2(1): 28 days of the day: the notice, a variation and a renewal are referred back by the same count, and whether the first
// day counts is the same doubt for each. The rule and the clock agree on each day.
func TestSI2018_354_reg2_1_TheRuleAndTheClockAgree(t *testing.T) {
	varied := func() *scene { return given(t, "2025-07-01").varied("2025-09-01", []acts.Requirement{hack}) }
	narrowed := func() *scene { return given(t, "2025-07-01").varied("2025-09-01", nil, "records") }
	renewed := func() *scene { return given(t, "2023-09-15").renewed("2025-09-01") }
	for name, c := range map[string]struct {
		of    func() *scene
		clock string
		refer func(on string) acts.Act
		from  string
	}{
		"the notice":  {func() *scene { return given(t, "2025-09-01") }, "refer", func(on string) acts.Act { return refer(on) }, "2025-09-01"},
		"a variation": {varied, "refer-variation", func(on string) acts.Act { return referVariation(on, "hack") }, "2025-09-01"},
		"a narrowing": {narrowed, "refer-variation", func(on string) acts.Act { return referVariation(on) }, "2025-09-01"},
		"a renewal":   {renewed, "refer-renewal", func(on string) acts.Act { return referRenewal(on) }, "2025-09-01"},
	} {
		at := c.of()
		require.Equal(t, ipa.Span{First: day(c.from), Last: day("2025-09-28"), Arguable: day("2025-09-29")}, at.onlyClock(c.clock).Span, name)
		for reading, last := range map[string]string{"": "2025-09-28", "twenty-eighth-day=not-counted": "2025-09-29"} {
			s := at
			if reading != "" {
				s = at.under(reading)
				require.Equal(t, ipa.Span{First: day(c.from), Last: day(last)}, s.onlyClock(c.clock).Span, name)
			}
			r, err := s.Try(c.refer(last))
			require.NoError(t, err)
			require.Equal(t, tcn.Lawful, r.Effect(), "%s, %s: %v", name, reading, r.Grounds())
			late, err := s.Try(c.refer(day(last).Add(1).String()))
			require.NoError(t, err)
			require.Equal(t, tcn.Void, late.Effect(), "%s, %s", name, reading)
		}
	}
}

// onlyClock is the only clock of an ID.
func (s *scene) onlyClock(id string) tcn.Clock {
	s.t.Helper()
	var all []tcn.Clock
	for c := range s.Clocks(id) {
		all = append(all, c)
	}
	require.Len(s.t, all, 1, id)
	return all[0]
}
