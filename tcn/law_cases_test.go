package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Twenty cases as a barrister would put them. Acme's notice was lawfully given on 1 July 2025 with two requirements, decrypt (90 days) and
// records (30 days), unless a case says otherwise.
func TestCases(t *testing.T) {
	for _, c := range []struct {
		name string
		test func(t *testing.T, s *scene)
	}{
		{"C1, s 227(10A): asking again after a Deputy's refusal", func(t *testing.T, _ *scene) {
			asChief := refuseBy(deputy, "2025-07-04")
			asChief.Delegated, asChief.Unavailable = acts.Found, acts.Found
			s := decided(t, "2025-07-01").does(refuse("2025-07-02"), ask("2025-07-03"), asChief)
			r, err := s.Try(ask("2025-07-05"))
			require.NoError(t, err)
			require.Equal(t, tcn.Void, r.Effect())
			require.Contains(t, citations(r.Grounds()[0]), "s 227(10A)")
		}},
		{"C2, s 255(8): telling another company's employee", func(_ *testing.T, s *scene) {
			s.breach(disclose(actors.Staff{Name: "Zoe", Of: "Rival Ltd"}, "2025-07-02"), "s 255(8)", bySecy)
		}},
		{"C3, s 255(8): permission is for a person", func(_ *testing.T, s *scene) {
			s.does(permit(actors.RelevantOperator{Name: "Supplier Ltd"}, "2025-07-02"), permit(actors.LegalAdviser{Name: "A"}, "2025-07-02"))
			s.breach(disclose(actors.RelevantOperator{Name: "Rival Ltd"}, "2025-07-03"), "s 255(8)", bySecy)
			s.breach(disclose(actors.LegalAdviser{Name: "B"}, "2025-07-03"), "s 255(8)", bySecy)
		}},
		{"C4, RIPA s 65(4): belief is enough", func(t *testing.T, _ *scene) {
			s := approved(t, "2025-06-30").lawful(complaintOf(acts.OfGiving, "2025-07-01"), "by complaint")
			s.lawful(determine("2025-08-01"), "the claim")
		}},
		{"C5, s 255(5B)(b): the next life is to come", func(t *testing.T, s *scene) {
			require.Equal(t, []string{"life running, 2025-07-01 to 2027-06-30, then later-life", "later-life to come, 2027-07-01 to 2029-06-30"},
				s.renewed("2027-06-10").lives("2027-06-11"))
		}},
		{"C6, RIPA s 67(5)(a): a failure to revoke ended with the revocation", func(t *testing.T, s *scene) {
			s.revoked("2025-09-01").does(complaintOf(acts.OfNotRevoking, "2028-09-01"))
			require.Equal(t, tcn.Lawful, s.ruling().Effect())
			s.void(determine("2028-10-01"), "RIPA 2000 s 67(5)(a)", byTribunal)
		}},
		{"C7, s 256(5)(c): a needless refusal of a narrowing", func(_ *testing.T, s *scene) {
			s.does(consultBefore(acts.Varying, "2025-08-01"), decideToVary("2025-08-01", nil, "records"), refuse("2025-08-02"))
			s.lawful(vary("2025-08-03"), "otherwise")
		}},
		{"C8, s 257(12): what the variation did not touch", func(t *testing.T, s *scene) {
			s.varied("2025-09-01", []acts.Requirement{hack})
			r, err := s.Try(referVariation("2025-09-10", "records"))
			require.NoError(t, err)
			require.Equal(t, tcn.Void, r.Effect())
			for _, g := range r.Grounds() {
				require.Contains(t, citations(g), "s 257(12)")
				require.NotContains(t, citations(g), "SI 2018/354, reg 2(1)")
			}
		}},
		{"C9, s 257(3)(a): a suit while all is referred", func(_ *testing.T, s *scene) {
			s.referred("2025-07-10").void(sue(acts.ToComply, "2025-07-20"), "s 257(3)(a)", bySecy)
		}},
		{"C10: a fresh decision after the outcome was refused", func(_ *testing.T, s *scene) {
			s.referred("2025-07-02").advised("2025-07-10").does(decideToConfirm("2025-07-11"), refuseBy(chief, "2025-07-12"))
			s.doubts(decideToConfirm("2025-07-13"), tcn.Lawful, 10, tcn.Void)
		}},
		{"C11: a change the day after confirmation", func(_ *testing.T, s *scene) {
			s.referred("2025-07-20").advised("2025-09-20").does(decideToConfirm("2025-10-01"), approveBy(chief, "2025-10-02"), confirm("2025-10-03"))
			s.doubts(change("2025-10-04", "decrypt"), tcn.Breach, 23, tcn.Lawful)
		}},
		{"C12: a negative change on day 200 of a review", func(_ *testing.T, s *scene) {
			s.referred("2025-07-10").doubts(negative("2026-01-25"), tcn.Breach, 9, tcn.Lawful)
		}},
		{"C13: a negative change after a lapse during a review", func(_ *testing.T, s *scene) {
			s.referred("2025-07-10").doubts(negative("2027-07-02"), tcn.Lawful, 5, tcn.Breach)
		}},
		{"C14: a change after the outcome is decided and approved", func(_ *testing.T, s *scene) {
			s.referred("2025-07-02").advised("2025-11-01").does(decideToConfirm("2025-11-02"), approveBy(chief, "2025-11-03"))
			s.doubts(change("2025-11-04", "decrypt"), tcn.Lawful, 6, tcn.Breach)
		}},
		{"C15: only what was referred is revoked", func(_ *testing.T, s *scene) {
			s.referred("2025-07-10", "decrypt").does(consultBefore(acts.Revoking, "2025-07-20"), revoke("2025-07-21", "decrypt"))
			s.doubts(negative("2025-08-21"), tcn.Breach, 40, tcn.Lawful)
		}},
		{"C16, s 257(9): whole revocation on a review", func(t *testing.T, s *scene) {
			s.referred("2025-07-02").advised("2025-07-10").does(consultBefore(acts.Revoking, "2025-07-10"))
			r, err := s.Try(revokeOnReview("2025-07-11"))
			require.NoError(t, err)
			require.Equal(t, tcn.Lawful, r.Effect(), "%v", r.Grounds())
			require.Empty(t, r.Doubts())
			s.breach(revokeOnReview("2025-08-20"), words257_9, bySecy)
		}},
		{"C17, SI 2018/1334 r 16: day 21 is a Sunday", func(t *testing.T, s *scene) {
			s.does(complaint("2025-07-02"), determine("2025-10-05"))
			s.doubts(appealBy(acme, "2025-10-27"), tcn.Void, 41, tcn.Lawful)
			require.Equal(t, day("2025-10-27"), s.running("2025-10-20", toAppeal, "2025-10-05", "2025-10-26", 6).Span.Arguable)
		}},
		{"C18, s 258A(5): a notification notice needs no Commissioner", func(t *testing.T, _ *scene) {
			// Such notices are not modelled yet; the words are: they have no limb like s 253(1)(c).
			p, ok := ipa.Lookup(ipa.MustParse("s 258A(5)"))
			require.True(t, ok)
			for _, v := range p.Versions {
				require.NotContains(t, v.Says, "approv")
			}
		}},
		{"C19, s 237(1): to a Commissioner for its functions", func(_ *testing.T, s *scene) {
			told := disclose(judge, "2025-07-02")
			s.breach(told, "s 255(8)", bySecy)
			told.ForFunction = acts.Found
			s.lawful(told, "to a Commissioner")
		}},
		{"C20, s 255(9): nothing is done", func(_ *testing.T, s *scene) {
			s.unbroken("2025-07-30", toComply)
			s.broken("2025-07-31", toComply, "2025-07-31", "records")
		}},
	} {
		t.Run(c.name, func(t *testing.T) { c.test(t, given(t, "2025-07-01", decrypt, records)) })
	}
}

// Days on which the answer turns, worked out from the words: the day before and the day itself, or the last and the first that is too late. Each
// act is tried, with the one ground that it has, and the doubts on which it turns.
func TestCasesOfDays(t *testing.T) {
	leap := given(t, "2028-02-29", records).toRenew("2030-01-10")
	old, next := given(t, "2024-10-13", records).until("2024-10-14").toRenew("2026-09-13"), given(t, "2024-10-14", records).toRenew("2026-09-13")
	again := given(t, "2023-01-10", records).toRenew("2024-10-14").does(renew("2024-10-14")).toRenew("2028-09-01")
	late := given(t, "2025-07-01").referred("2025-07-20").does(consultBoard("2025-07-21"), consultJudge("2025-07-21"), reportBy(judge, "2026-01-10"), reportBy(board, "2026-01-10"))
	apart := given(t, "2025-07-01").referred("2025-07-20").does(consultBoard("2025-07-21"), consultJudge("2025-07-21"), reportBy(judge, "2025-11-03"), reportBy(board, "2025-11-10"))
	outcome := given(t, "2024-09-01", records).referred("2024-09-02").advised("2024-09-20").does(decideToConfirm("2024-10-01"))
	asked := decided(t, "2024-10-01", records).does(refuse("2024-10-02"), ask("2024-10-03"))
	delegated := func(on string) acts.Approve {
		a := approveBy(another, on)
		a.Delegated = acts.Found
		return a
	}
	told := given(t, "2025-07-01").does(complaint("2025-09-01"), determine("2026-03-13")) // day 21 is Good Friday; the office opens on the Tuesday
	twoReferred := retentionGiven(t, "2025-07-01").varied("2025-09-01", []acts.Requirement{sessions})
	longer := given(t, "2025-07-01").referred("2025-07-20").does(extendReview("2026-01-10", "2026-03-01"), consultBoard("2026-01-11"), consultJudge("2026-01-11"), reportBy(judge, "2026-02-10"), reportBy(board, "2026-02-10"))
	for _, c := range []struct {
		name   string
		s      *scene
		act    acts.Act
		effect tcn.Effect
		law    string // of its one ground; empty: it has none
		doubts []int
	}{
		{"ss 255(5B)(a), 256A(4): two years from 29 February end with 28 February", leap, renew("2030-01-29"), tcn.Void, "s 256A(4)", nil},
		{"s 256A(4): the first of its last 30 days", leap, renew("2030-01-30"), tcn.Lawful, "", nil},
		{"s 255(5A): its last day", leap, renew("2030-02-28"), tcn.Lawful, "", nil},
		{"SI 2024/1021, reg 4(3): in effect before 14 October 2024", old, renew("2026-09-13"), tcn.Lawful, "", nil},
		{"s 256A(4): given on that day, with the same end", next, renew("2026-09-13"), tcn.Void, "s 256A(4)", nil},
		{"s 256A(4): its window", next, renew("2026-09-14"), tcn.Lawful, "", nil},
		{"s 256A(4): a second renewal of one of old, a day early", again, renew("2028-09-13"), tcn.Void, "s 256A(4)", nil},
		{"reg 4(3): in time, if it may be renewed twice", again, renew("2028-09-14"), tcn.Lawful, "", []int{4}},
		{"s 257(4): the review period ends before the relevant period", late, decideToConfirm("2026-01-15"), tcn.Lawful, "", nil},
		{"s 257(4): the day after", late, decideToConfirm("2026-01-16"), tcn.Breach, "s 257(4)@2025-06-20", []int{9, 35}},
		{"reg 2B(2): 30 days from the later report", apart, decideToConfirm("2025-12-09"), tcn.Lawful, "", nil},
		{"s 257(9): the day after", apart, decideToConfirm("2025-12-10"), tcn.Breach, "s 257(9)@2025-06-20", []int{9}},
		{"reg 2B(3): to the last day of the review period", apart, extendRelevant("2025-12-01", "2026-01-15"), tcn.Lawful, "", nil},
		{"reg 2B(3): a day further", apart, extendRelevant("2025-12-01", "2026-01-16"), tcn.Void, "SI 2018/354, reg 2B(3)", nil},
		{"reg 2B(3): the review period as extended", longer, extendRelevant("2026-02-11", "2026-03-12"), tcn.Void, "SI 2018/354, reg 2B(3)", nil},
		{"s 227(8): a delegate, on the last day", outcome, delegated("2024-10-13"), tcn.Lawful, "", nil},
		{"s 227(8B): and the day after", outcome, delegated("2024-10-14"), tcn.Void, "s 227(8B)", nil},
		{"s 227(8): on a request", asked, delegated("2024-10-13"), tcn.Lawful, "", nil},
		{"s 227(8B): on a request, the day after", asked, delegated("2024-10-14"), tcn.Void, "s 227(8B)", nil},
		{"r 16(1): Good Friday, the 21st day", told, appealBy(home, "2026-04-03"), tcn.Lawful, "", []int{20}},
		{"r 16(1): the Tuesday after", told, appealBy(home, "2026-04-07"), tcn.Void, "SI 2018/1334, r 16(1)", []int{41}},
		{"r 16(1): the Wednesday", told, appealBy(home, "2026-04-08"), tcn.Void, "SI 2018/1334, r 16(1)", nil},
		{"reg 2(1), (3): 28 days from the notice of a variation", twoReferred, referVariation("2025-09-28"), tcn.Lawful, "", nil},
		{"reg 2(1), (3): the 29th", twoReferred, referVariation("2025-09-29"), tcn.Void, "SI 2018/354, reg 2(1)", []int{1}},
	} {
		r, err := c.s.Try(c.act)
		require.NoError(t, err, c.name)
		require.Equal(t, c.effect, r.Effect(), "%s: %v", c.name, r.Grounds())
		if c.law == "" {
			require.Empty(t, r.Grounds(), c.name)
		} else {
			require.Len(t, r.Grounds(), 1, c.name)
			require.Equal(t, c.law, citations(r.Grounds()[0])[0], c.name)
		}
		var doubts []int
		for _, d := range r.Doubts() {
			if len(doubts) == 0 || doubts[len(doubts)-1] != d.N {
				doubts = append(doubts, d.N)
			}
		}
		require.Equal(t, c.doubts, doubts, c.name)
	}
}
