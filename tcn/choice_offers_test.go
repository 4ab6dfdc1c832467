package tcn_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// offer is the choice of a form, the first of its kind.
func (s *scene) offer(id string) tcn.Choice {
	s.t.Helper()
	for c := range s.Choices() {
		if c.ID() == id {
			return c
		}
	}
	require.Fail(s.t, "no such choice", id)
	return tcn.Choice{}
}

// SI 2018/353, reg 4: what is offered to be imposed is what can be imposed on that kind of operator, and on one of its size.
func TestChoices_SI2018_353_reg4_WhatIsImposed(t *testing.T) {
	for name, c := range map[string]struct {
		to        actors.RelevantOperator
		paragraph string
	}{
		"a large one":           {actors.RelevantOperator{Name: "Large", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 10_001}, "SI 2018/353, Sch 1 para 8"},
		"one that will be":      {actors.RelevantOperator{Name: "New", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Intends: 10_001}, "SI 2018/353, Sch 1 para 8"},
		"exactly so many":       {actors.RelevantOperator{Name: "Exact", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 10_000, Intends: 10_000}, "SI 2018/353, Sch 2 para 1"},
		"a small one":           {actors.RelevantOperator{Name: "Small", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 1}, "SI 2018/353, Sch 2 para 1"},
		"a carrier of letters":  {actors.RelevantOperator{Name: "Post", Kind: actors.Postal, Nexus: actors.ServiceInUK, Serves: 1}, "SI 2018/353, Sch 1 para 15"},
		"a large one of theirs": {actors.RelevantOperator{Name: "Royal", Kind: actors.Postal, Nexus: actors.ServiceInUK, Serves: 20_000}, "SI 2018/353, Sch 1 para 15"},
	} {
		s := proposedTo(t, c.to).until("2025-07-01")
		offered := s.offer("decide-give")
		require.Equal(t, tcn.Lawful, offered.Effect, "%s: %v", name, offered.Grounds())
		adds := offered.Act().(acts.Decide).Adds
		require.Len(t, adds, 1)
		require.Equal(t, c.paragraph, adds[0].Obligation.String(), name)
	}
}

// s 256(3)(b); RIPA 2000 s 67(7): a part is offered where there is more than a part, by the name of a requirement that is there.
func TestChoices_InPart(t *testing.T) {
	s := given(t, "2025-07-01").does(consultBefore(acts.Revoking, "2025-07-02"), complaint("2025-07-02"))
	part := s.offer("revoke-part")
	require.True(t, part.Fits)
	require.Equal(t, []string{"decrypt"}, part.Act().(acts.Revoke).Requirements)
	require.Empty(t, s.offer("revoke").Act().(acts.Revoke).Requirements)
	require.Equal(t, []string{"decrypt"}, s.offer("quash-part").Act().(acts.Quash).Requirements)
	require.Empty(t, s.offer("quash").Act().(acts.Quash).Requirements)
	require.Empty(t, s.offer("order-interim-complaint").Act().(acts.OrderInterim).Requirements)
	require.False(t, given(t, "2025-07-01", decrypt).offer("revoke-part").Fits)
}

// SI 2018/354, regs 2A(2), 2B(3): what is offered as the longer period ends after the one there is.
func TestChoices_SI2018_354_LongerPeriods(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-20").advised("2025-08-01")
	review, relevant := s.onlyClock("review-period").Span.Last, s.onlyClock("relevant-period").Span.Last
	require.True(t, relevant.Before(review))
	require.Equal(t, review.Add(30), s.offer("extend-review-period").Act().(acts.Extend).To)
	require.Equal(t, relevant.Add(1), s.offer("extend-relevant-period").Act().(acts.Extend).To)
	early := given(t, "2025-07-01").referred("2025-07-20") // no relevant period yet
	require.Equal(t, review.Add(30), early.offer("extend-review-period").Act().(acts.Extend).To)
	require.Equal(t, early.Now().Add(30), early.offer("extend-relevant-period").Act().(acts.Extend).To)
}

// Why no act leads to a status is told of the acts that lead there, and of no other; of a status to which no act leads, what it means.
func TestNoRouteTellsOfTheActsThatLeadThere(t *testing.T) {
	for name, s := range map[string]*scene{
		"abandoned": proposed(t).does(abandon("2025-07-01")), "given": given(t, "2025-07-01"), "withdrawn": given(t, "2025-07-01").revoked("2025-07-02"),
	} {
		refused := 0
		for m := range tcn.Statuses() {
			_, err := s.Route(m.Status, s.Now())
			var none *tcn.NoRoute
			if !errors.As(err, &none) {
				require.NoError(t, err)
				continue
			}
			refused++
			require.NotEmpty(t, none.Grounds, "%s: %v", name, m.Status)
			for _, g := range none.Grounds {
				rule, _, _ := strings.Cut(g.ID, "/")
				require.True(t, rule == "route" || leads(rule, m.Status), "%s: %v: %s", name, m.Status, g.ID)
			}
		}
		require.NotZero(t, refused, name)
	}
	_, err := given(t, "2025-07-01").Route(tcn.Expired, day("2025-07-02")) // time is no act
	var none *tcn.NoRoute
	require.True(t, errors.As(err, &none))
	require.Equal(t, "route/expired", none.Grounds[0].ID)
}

// leads reports whether a rule's moves lead to a status.
func leads(id string, to tcn.Status) bool {
	for r := range tcn.Rules() {
		if r.ID == id {
			return slices.ContainsFunc(slices.Concat(r.Takes, r.Carries, r.Sweeps), func(m tcn.Move) bool { return m.To == to })
		}
	}
	return false
}

// Of a notice that nobody made, each question says which it is that cannot be answered.
func TestNoNoticeNoAnswer(t *testing.T) {
	var n tcn.Notice
	for verb, ask := range map[string]func() error{
		"replay":  func() error { _, _, err := n.Replay(tcn.Standpoint{}); return err },
		"on":      func() error { _, err := n.On(day("2025-07-01")); return err },
		"encode":  func() error { _, err := tcn.EncodeHistory(n); return err },
		"reading": func() error { _, err := n.UnderReading("office-closed", "next-open-day"); return err },
		"give":    func() error { _, err := n.Try(give("2025-07-01")); return err },
	} {
		var bad *acts.BadAct
		require.True(t, errors.As(ask(), &bad), verb)
		require.Equal(t, verb, bad.Verb)
	}
}

// RIPA 2000 s 67A(8): a party is the claimant itself, the Secretary of State, and an authority whose conduct under the notice is complained of: of
// the giving it is none.
func TestRIPA67A_8_WhoIsAParty(t *testing.T) {
	authority := actors.PublicAuthority{Name: "MI5"}
	for against, party := range map[acts.Conduct]bool{acts.OfGiving: false, acts.OfRequired: true, acts.OfConnected: true, acts.OfNotRevoking: false} {
		c := complaint("2025-08-01")
		c.Against, c.Challengeable = against, acts.Found
		s := given(t, "2025-07-01").whatever(c)
		n, err := s.Do(determine("2025-09-01"))
		require.NoError(t, err)
		r, err := n.Try(appealBy(authority, "2025-09-02"))
		require.NoError(t, err)
		require.Equal(t, party, !slices.ContainsFunc(r.Grounds(), func(g tcn.Ground) bool { return g.ID == "appeal/party" }), against)
		for by, is := range map[actors.Party]bool{acme: true, home: true, other: false, ngo: false} {
			r, err := n.Try(appealBy(by, "2025-09-02"))
			require.NoError(t, err)
			require.Equal(t, is, !slices.ContainsFunc(r.Grounds(), func(g tcn.Ground) bool { return g.ID == "appeal/party" }), "%v: %v", against, by)
		}
	}
}

// A claim in which a preliminary issue was decided has its own days for an appeal, and no other period than those of its notice.
func TestClocks_RIPA67A_APreliminaryIssueHasOneClock(t *testing.T) {
	ids := func(s *scene) (all []string) {
		for c := range s.Clocks() {
			if c.Region == tcn.RegionTribunal {
				all = append(all, c.ID)
			}
		}
		return all
	}
	s := given(t, "2025-07-01").does(complaint("2025-08-01"))
	require.Empty(t, ids(s))
	s.does(acts.DecideIssue{By: ipt, On: day("2025-08-02")})
	require.Equal(t, []string{"appeal", "appeal-secretary"}, ids(s)) // each party's: RIPA 2000 s 67A(8)
	require.Equal(t, day("2025-08-23"), s.onlyClock("appeal").Span.Last)
	s.does(determine("2025-09-01"))
	require.Equal(t, []string{"appeal", "appeal-secretary"}, ids(s)) // each party's: RIPA 2000 s 67A(8)
	require.Equal(t, day("2025-09-22"), s.onlyClock("appeal").Span.Last)
}

// ss 254(5), 227(8A): the request after a refusal is offered to the Commissioner as it is, and to a Deputy with a delegation and an absence assumed;
// so is its refusal.
func TestChoices_S227_8A_TheRequestIsDelegatedWhereItMustBe(t *testing.T) {
	s := decided(t, "2025-07-01").does(refuse("2025-07-01"), ask("2025-07-01"))
	for _, id := range []string{"approve-request", "refuse-request"} {
		c := s.offer(id)
		require.Equal(t, tcn.Lawful, c.Effect, id)
		require.Contains(t, c.Who(), byChief, id)
		require.Contains(t, c.Who(), actors.RoleDeputyCommissioner, id)
		switch act := c.Act().(type) {
		case acts.Approve:
			require.Zero(t, act.Delegated)
			require.Zero(t, act.Unavailable)
		case acts.Refuse:
			require.Zero(t, act.Delegated)
			require.Zero(t, act.Unavailable)
		}
	}
}

// A requirement that is offered has a name that is free, and a period that nobody knows.
func TestChoices_ANameThatIsFree(t *testing.T) {
	named := decrypt
	named.Name = "a requirement"
	second := records
	second.Name = "requirement 2"
	for want, s := range map[string]*scene{
		"a requirement": given(t, "2025-07-01"), "requirement 2": given(t, "2025-07-01", named), "requirement 3": given(t, "2025-07-01", named, second),
	} {
		adds := s.offer("decide-vary").Act().(acts.Decide).Adds
		require.Len(t, adds, 1)
		require.Equal(t, want, adds[0].Name)
		require.Equal(t, acts.Undisclosed, adds[0].Days)
	}
}
