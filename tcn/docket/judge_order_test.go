package docket

import (
	"slices"
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

// Of two entries that cannot both be, the one on the less firm word cannot, whichever is told first: a giving that an official tells of was approved before it, s 253(1)(c),
// whoever else says that the approval came later. Where neither word is the firmer, or the other is, the giving cannot be as it is told, and it is said which is.
func TestAnApprovalToldTooLateOnALesserWord(t *testing.T) {
	for _, c := range []struct {
		gave, approved Standing
		give, approve  Verdict
		firmer         int
	}{
		{Official, Anonymous, PossibleIf, Impossible, 0},
		{Anonymous, Official, Impossible, PossibleIf, 2},
		{Attributed, Attributed, Impossible, PossibleIf, 0},
	} {
		d, err := New([]Notice{{Name: "first", To: acme}}, []Entry{
			{Happened: MustWhen("2025-01-10"), Notice: "first", Standing: c.gave, Act: acts.Give{By: minister}, Says: "The ministry says that it gave it.", Record: []string{"R1"}},
			{Happened: MustWhen("2025-01-20"), Notice: "first", Standing: c.approved, Act: acts.Approve{By: actors.JudicialCommissioner{}}, Says: "A judge is said to have approved it.", Record: []string{"R2"}},
		})
		require.NoError(t, err)
		all := d.Judge(tcn.Standpoint{})
		require.Equal(t, c.give, all[0].Verdict, "%v", c)
		require.Equal(t, c.approve, all[1].Verdict, "%v", c)
		require.Equal(t, c.firmer, all[0].Firmer, "%v", c)
		if c.give == PossibleIf {
			require.Equal(t, 1, all[1].Against)
			require.Equal(t, 1, all[1].Firmer)
			require.Empty(t, all[1].Others)
			require.True(t, slices.ContainsFunc(all[0].Missing, func(m Missing) bool { return acts.Verb(m.Act) == "approve" }))
		}
	}
}

// One event that is told twice, on other days, is offered as such, whichever of the two is on the firmer word; of a giving it is offered besides that another
// notice was given.
func TestToldTwiceIsOfferedWhicheverIsFirmer(t *testing.T) {
	told := func(on string, s Standing, act acts.Act) Entry {
		return Entry{Happened: MustWhen(on), Notice: "first", Standing: s, Act: act, Says: "It is said to have been done.", Record: []string{"R"}}
	}
	for _, act := range []acts.Act{acts.Give{By: minister}, acts.Revoke{By: minister}} {
		for _, s := range [][2]Standing{{Official, Anonymous}, {Anonymous, Official}} {
			entries := []Entry{told("2025-08", s[0], act), told("2025-09", s[1], act)}
			if acts.Verb(act) == "revoke" {
				entries = append([]Entry{told("2025-01-10", Official, acts.Give{By: minister})}, entries...)
			}
			d, err := New([]Notice{{Name: "first", To: acme}}, entries)
			require.NoError(t, err)
			all := d.Judge(tcn.Standpoint{})
			all = all[len(all)-2:]
			weak, firm := &all[1], &all[0]
			if s[0] == Anonymous {
				weak, firm = firm, weak
			}
			require.Equal(t, Impossible, weak.Verdict)
			require.Less(t, firm.Verdict, Impossible)
			require.Equal(t, firm.Entry.N, weak.Firmer)
			require.Equal(t, firm.Entry.N, weak.Others[0].Again)
			require.Len(t, weak.Others, map[string]int{"give": 2, "revoke": 1}[acts.Verb(act)])
		}
	}
}

// Each of two claimants drops its own claim, in whichever order: that both did "in May" leaves nothing open. RIPA 2000 s 68(1).
func TestTwoClaimantsDropTheirClaims(t *testing.T) {
	told := func(on string, act acts.Act) Entry {
		return Entry{Happened: MustWhen(on), Notice: "first", Standing: Party, Act: act, Says: "It is said to have been done.", Record: []string{"R"}}
	}
	d, err := New([]Notice{{Name: "first", To: acme}}, []Entry{
		told("2025-01", acts.Give{By: minister}), told("2025-02", acts.Claim{By: acme}), told("2025-03", acts.Claim{By: charity}),
		told("2025-05", acts.Drop{By: acme}), told("2025-05", acts.Drop{By: charity}), told("2025-06", acts.Claim{By: acme}), told("2025-07", acts.Drop{By: acme}),
	})
	require.NoError(t, err)
	all := d.Judge(tcn.Standpoint{})
	for _, j := range all[1:] {
		require.Equal(t, Possible, j.Verdict, j.Entry.N)
		require.Empty(t, j.Only)
		require.Empty(t, j.Others)
	}
	for _, o := range d.Supposed(all).Spread(tcn.Standpoint{}, 50).Outcomes {
		require.True(t, o.Holds() || o.What != "effect", "%+v", o)
	}
}
