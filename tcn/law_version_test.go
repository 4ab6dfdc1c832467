package tcn_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// SI 2018/341, reg 2: the regime begins on 12 March 2018. Until then there is no power to do any of it.
func TestSI2018_341_reg2_NothingBefore12March2018(t *testing.T) {
	for _, act := range []acts.Act{
		consultBefore(acts.Giving, "2018-03-11"), decideToGive("2018-03-11"), give("2018-03-11"), approve("2018-03-11"),
		refuse("2018-03-11"), refer("2018-03-11"), revoke("2018-03-11"), vary("2018-03-11"), consultBoard("2018-03-11"),
		reportBy(board, "2018-03-11"), sue(acts.ToComply, "2018-03-11"), permit(public, "2018-03-11"),
	} {
		s := proposed(t)
		r, err := s.Try(act)
		require.NoError(t, err)
		require.Equal(t, tcn.Void, r.Effect())
		grounds := r.Grounds()
		require.Len(t, grounds, 1, "%v", r)
		require.Contains(t, grounds[0].Says, "not yet in force on 2018-03-11")
		require.NotEmpty(t, grounds[0].Law)
		_, err = s.Do(act)
		var refusal *tcn.Refusal
		require.True(t, errors.As(err, &refusal))
	}
	given(t, "2018-03-12")
}

// SI 2024/1021, reg 2: renewal is of 14 October 2024.
func TestSI2024_1021_reg2_RenewalFrom14October2024(t *testing.T) {
	s := given(t, "2024-01-01")
	s.notYet(decideToRenew("2024-10-13"), "s 256A(1)")
	s.notYet(renew("2024-10-13"), "s 256A(1)")
	s.notYet(consultBefore(acts.Renewing, "2024-10-13"), "s 256A(6)")
	s.notYet(referRenewal("2024-10-13"), "s 256A(6)")
	s.renewed("2024-10-14")
}

// s 227: until 13 October 2024 a Judicial Commissioner with a delegation approves the outcome of a review, from 14 October
// the Investigatory Powers Commissioner or an enabled Deputy; there is no Deputy before. Each alone.
func TestS227_8_TheOutcomeOfAReviewBeforeAndAfter(t *testing.T) {
	s := given(t, "2024-09-01").referred("2024-09-02").advised("2024-10-01").does(decideToConfirm("2024-10-01"))
	asked := asked(t, "2024-10-01")
	act, no := approveBy(deputy, "2024-10-13"), refuseBy(deputy, "2024-10-13")
	act.Delegated, no.Delegated = acts.Found, acts.Found
	for _, s := range []*scene{s, asked} {
		r := s.void(act, "s 227(8)@2018-03-12", bySecy)
		require.Contains(t, r.Grounds()[0].Says, "no Deputy")
		s.void(no, "s 227(8)@2018-03-12", bySecy)
	}
}

// The law of the day decides: the same four acts under the law of three days.
func TestTheSameFactsUnderAnotherDaysLaw(t *testing.T) {
	under := func(law string) *scene {
		return &scene{tcn.New("First", acme).Under(day(law)), t}
	}
	for _, c := range []struct {
		law    string
		last   ipa.Date
		effect tcn.Effect // of a change with a negative effect while a review is pending
		deputy tcn.Effect // of a Deputy's approval
	}{
		{"2020-01-01", ipa.Date{}, tcn.Lawful, tcn.Void},
		{"2024-10-14", day("2027-06-30"), tcn.Lawful, tcn.Lawful},
		{"2025-06-19", day("2027-06-30"), tcn.Lawful, tcn.Lawful},
		{"2025-06-20", day("2027-06-30"), tcn.Breach, tcn.Lawful},
	} {
		s := under(c.law).decided("2025-07-01")
		r, err := s.Try(approveBy(deputy, "2025-07-01"))
		require.NoError(t, err)
		require.Equal(t, c.deputy, r.Effect(), c.law)
		s.does(approve("2025-07-01"), give("2025-07-01"), refer("2025-07-02"))
		require.Equal(t, c.last, s.LastDay(), c.law)
		r, err = s.Try(negative("2025-07-03"))
		require.NoError(t, err)
		require.Equal(t, c.effect, r.Effect(), c.law)
	}
	// The ground names the day whose law it is.
	r, err := under("2018-01-01").Try(decideToGive("2025-07-01"))
	require.NoError(t, err)
	require.Contains(t, r.Grounds()[0].Says, "not yet in force on 2018-01-01")
	require.NotEmpty(t, r.Grounds()[0].Law)
	r, err = under("2020-01-01").Try(decideToRenew("2025-07-01"))
	require.NoError(t, err)
	require.Contains(t, r.Grounds()[0].Says, "not yet in force on 2020-01-01")
}

// The wrong actor does not compile. Where one type stands for several capacities, the law of the rule decides:
// the Panel of s 246 is not the Board of s 245 (see package actors), and only the recipient refers, s 257(1).
func TestS257_1_ReferringByAnyoneElse(t *testing.T) {
	stranger := refer("2025-07-02")
	stranger.By = actors.RelevantOperator{Name: "Stranger", Kind: actors.Postal}
	given(t, "2025-07-01").void(stranger, "s 257(1)", nobody)
}
