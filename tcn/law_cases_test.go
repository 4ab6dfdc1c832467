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
