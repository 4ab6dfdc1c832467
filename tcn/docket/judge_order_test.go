package docket

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

var (
	approve = acts.Approve{By: actors.JudicialCommissioner{}}
	refer   = acts.Refer{By: acme, Of: acts.Giving}
)

// Where intervals overlap, the order of the list is not told: what needs one order is possible only in it, in whichever order it is listed.
func TestJudgeVagueDaysInEitherOrder(t *testing.T) {
	for name, c := range map[string]struct {
		one, two Entry
		needs    int // the place of the entry that needs the other to be no later
	}{
		"approved after the giving in the list": {tells("2025-07-01", "first", give), tells("2025-06-28/2025-07-03", "first", approve), 0},
		"approved in its month":                 {tells("2025-07-15", "first", give), tells("2025-07", "first", approve), 0},
		"given in the month of an approval":     {tells("2025-07", "first", give), tells("2025-07-20", "first", approve), 0},
		"referred before the giving":            {tells("2025-07-10", "first", refer), tells("2025-07", "first", give), 0},
		"approved first":                        {tells("2025-06-28/2025-07-03", "first", approve), tells("2025-07-01", "first", give), 1},
		"approved first, in its month":          {tells("2025-07", "first", approve), tells("2025-07-15", "first", give), 1},
		"given later in the month":              {tells("2025-07-20", "first", approve), tells("2025-07", "first", give), 1},
		"referred in the month of the giving":   {tells("2025-07", "first", give), tells("2025-07-10", "first", refer), 1},
	} {
		t.Run(name, func(t *testing.T) {
			all := judged(t, c.one, c.two)
			j, other := all[c.needs], all[1-c.needs]
			require.Equal(t, PossibleIf, j.Verdict)
			require.Equal(t, []Bound{{Entry: other.Entry.N, NotAfter: j.Entry.N, Strict: true}}, j.Only)
			require.Empty(t, other.Only)
			require.Less(t, other.Verdict, Impossible)

			d, err := New(ours, []Entry{c.one, c.two})
			require.NoError(t, err)
			for _, s := range d.Supposed(all).Replay(tcn.Standpoint{}) {
				require.NoError(t, s.Err, "what is supposed stands in the order in which it was judged")
			}
		})
	}
}

// An entry that is lawful in one order alone says so, and stays possible.
func TestJudgeLawfulInOneOrder(t *testing.T) {
	j := judged(t, tells("2025-07", "first", acts.Consult{By: minister, Before: acts.Giving}), tells("2025-07-15", "first", give))[1]
	require.Equal(t, []Bound{{Entry: 1, NotAfter: 2}}, j.Only)
	require.Equal(t, PossibleIf, j.Verdict, "of the double lock")
}

// What the days leave no choice of, or a chain tells, or one day both have, needs nothing said.
func TestJudgeOrderThatIsTold(t *testing.T) {
	chained := func(e Entry) Entry { e.Chain = "c"; return e }
	for _, both := range [][2]Entry{
		{tells("2025-06", "first", approve), tells("2025-07", "first", give)},
		{tells("2025-07-01", "first", approve), tells("2025-07-01", "first", give)},
		{chained(tells("2025-07", "first", approve)), chained(tells("2025-07", "first", give))},
		{tells("2025-06-01/2025-07-01", "first", approve), tells("2025-07-01", "first", give)},
	} {
		for _, j := range judged(t, both[0], both[1]) {
			require.Empty(t, j.Only)
		}
	}
	require.Equal(t, Impossible, judged(t, tells("2025-07-01", "first", give), tells("2025-07-01", "first", approve))[0].Verdict)
	require.Equal(t, Impossible, judged(t, chained(tells("2025-07", "first", give)), chained(tells("2025-07", "first", approve)))[0].Verdict)
}

// The order is found through entries between, and once it is found nothing that follows says it again.
func TestJudgeOrderIsSaidOnce(t *testing.T) {
	all := judged(t, tells("2025-07", "first", give), tells("2025-07-10", "first", refer), tells("2025-07-20", "first", acts.Claim{By: acme, Basis: acts.Complaint}))
	require.Equal(t, []Bound{{Entry: 1, NotAfter: 2, Strict: true}}, all[1].Only)
	require.Empty(t, all[2].Only)

	all = judged(t, tells("2025-07-10", "first", refer), tells("2025-07-20", "first", acts.Claim{By: acme, Basis: acts.Complaint}), tells("2025-07", "first", give))
	require.Equal(t, PossibleIf, all[0].Verdict)
	require.Equal(t, []Bound{{Entry: 3, NotAfter: 1, Strict: true}}, all[0].Only)
	require.Less(t, all[1].Verdict, Impossible)
}

// That an entry cannot be in either order holds no other back from the order in which it can.
func TestJudgeOrderBesideWhatCannotBe(t *testing.T) {
	never := tells("2025-01-10", "first", acts.Renew{By: minister})
	all := judged(t, never, tells("2025-07-01", "first", give), tells("2025-06-28/2025-07-03", "first", approve))
	require.Equal(t, Impossible, all[0].Verdict)
	require.Equal(t, PossibleIf, all[1].Verdict)
	require.Equal(t, []Bound{{Entry: 3, NotAfter: 2, Strict: true}}, all[1].Only)
}
