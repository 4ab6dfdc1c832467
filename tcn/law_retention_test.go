package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Data that retention notices require here: s 87(2)(b), and how it is to be kept: s 87(9)(a).
var (
	calls    = acts.Requirement{Name: "calls", Obligation: ipa.MustParse("s 87(2)(b)"), Months: 12}
	sessions = acts.Requirement{Name: "sessions", Obligation: ipa.MustParse("s 87(2)(b)"), Months: 6}
	passing  = acts.Requirement{Name: "passing", Obligation: ipa.MustParse("s 87(9)(a)")}
)

// retentionProposed is a retention notice of which somebody has thought, and no more.
func retentionProposed(t *testing.T) *scene { return retentionTo(t, acme) }

func retentionTo(t *testing.T, to actors.RelevantOperator) *scene {
	return &scene{tcn.NewOf(acts.Retention, "Calls", to), t}
}

// retentionGiven is one that was lawfully given.
func retentionGiven(t *testing.T, on string) *scene {
	t.Helper()
	return retentionProposed(t).decided(on, calls, passing).does(approve(on), give(on))
}

// ss 87 to 95: the life of a retention notice, from its proposal to its end, each act under its words.
func TestS87_TheLifeOfARetentionNotice(t *testing.T) {
	s := retentionProposed(t)
	s.still(consultBefore(acts.Giving, "2025-07-01"), "the person before giving")
	s.moves(decideToGive("2025-07-01", calls, passing), "to give", tcn.Decided)
	require.Equal(t, "s 87(1)", s.ruling().Rule().Law[0].String())
	s.moves(approve("2025-07-01"), "a decision", tcn.Approved)
	s.moves(give("2025-07-01"), "the notice", tcn.Issued)
	require.Equal(t, tcn.Secret, s.at(tcn.RegionSecrecy))
	require.Equal(t, day("2027-06-30"), s.LastDay()) // s 87(6A), (6B)(a)
	s.moves(refer("2025-07-20", "calls"), "the notice", tcn.Referred)
	require.False(t, binds(s, "calls"))
	require.True(t, binds(s, "passing"))
	require.Equal(t, day("2026-01-15"), s.onlyClock("review-period").Span.Last) // SI 2018/354, reg 2A(1)
	require.Equal(t, tcn.Breach, s.only(negative("2025-07-21"), tcn.Breach, "s 90(4A)", byOperator).Effect())
	s.advised("2025-08-01")
	require.Equal(t, day("2025-08-30"), s.onlyClock("relevant-period").Span.Last) // reg 2B(1)
	s.outcome(decideToConfirm("2025-08-10")).moves(confirm("2025-08-11"), "the notice", tcn.Settled)
	require.True(t, binds(s, "calls"))
	s.toVary("2025-09-01", []acts.Requirement{sessions}).does(approve("2025-09-02")).lawful(vary("2025-09-03"), "with further requirements")
	require.Equal(t, day("2029-06-30"), s.LastDay()) // s 87(6B)(b)
	s.renewed("2029-06-20")
	require.Equal(t, day("2031-06-30"), s.LastDay())
	failing := complaint("2029-07-01")
	failing.Against = acts.OfNotRevoking
	s.moves(failing, "by complaint", tcn.Challenged)
	s.but().moves(quash("2029-08-01"), "the whole", tcn.Quashed) // RIPA 2000 s 67(7)(aza)
	s.but().until("2031-07-01").ended(tcn.Expired)
	s.does(revoke("2029-08-01")).ended(tcn.Withdrawn) // s 94(13): nobody need be consulted
	s.moves(giveAnother("2029-08-02"), "after the revocation", tcn.Reissued)
}
