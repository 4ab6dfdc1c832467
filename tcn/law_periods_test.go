package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn"
)

// clocksOfTheLaw are the periods as the Act, RIPA 2000, HRA 1998 and the regulations set them: how long and how counted, who is to act
// within it, which duty is broken when it has run out, and whether somebody can lengthen it.
var clocksOfTheLaw = []struct {
	id, length string
	whose      actors.Role
	duty       string
	longer     bool
}{
	{"refer", "28 days of the day", byOperator, "", false},
	{"refer-variation", "28 days of the day", byOperator, "", false},
	{"refer-renewal", "28 days of the day", byOperator, "", false},
	{"review-period", "180 days beginning with the day", bySecy, "secretary/decide-in-review-period", true},
	{"relevant-period", "30 days beginning with the day", bySecy, "secretary/decide-in-relevant-period", true},
	{"evidence", "no period", byOperator, "", true},
	{"evidence-secretary", "no period", bySecy, "", true},
	{"life", "two years beginning with the day", bySecy, "", true},
	{"later-life", "two years beginning with the day", bySecy, "", true},
	{"legacy-life", "two years beginning with the day", bySecy, "", true},
	{"renewal-period", "30 days ending with the day", bySecy, "", false},
	{"legacy-renewal-period", "two years beginning with the day", bySecy, "", false},
	{"steps", "no period", byOperator, "operator/comply", true},
	{"intercept", "no period", byOperator, "", true},
	{"approve", "no period", byJudge, "", false},
	{"approve-request", "no period", byChief, "", false},
	{"approve-outcome", "no period", byChief, "", false},
	{"complain", "one year after the day", byClaimant, "", true},
	{"claim", "one year beginning with the day", byClaimant, "", true},
	{"complain-varying", "one year after the day", byClaimant, "", true},
	{"claim-varying", "one year beginning with the day", byClaimant, "", true},
	{"complain-not-revoking", "one year after the day", byClaimant, "", true},
	{"claim-not-revoking", "one year beginning with the day", byClaimant, "", true},
	{"appeal", "21 days after the day", byClaimant, "", true},
	{"appeal-secretary", "21 days after the day", bySecy, "", true}, // RIPA 2000 s 67A(8)
}

// Each period has its length, its counting rule, and its own: whose it is and who can lengthen it.
func TestClocksAreThoseOfTheLaw(t *testing.T) {
	i := 0
	for c := range tcn.Clocks() {
		require.Less(t, i, len(clocksOfTheLaw))
		want := clocksOfTheLaw[i]
		require.Equal(t, want.id, c.ID)
		require.Equal(t, want.length, c.Length.String(), c.ID)
		require.Equal(t, want.whose, c.Whose, c.ID)
		require.Equal(t, want.duty, c.Duty, c.ID)
		require.Equal(t, want.longer, c.Longer != "", c.ID)
		i++
	}
	require.Equal(t, i, len(clocksOfTheLaw))
}

// statusesOfTheLaw are the statuses: whether a run begins there, whether it has ended there, and who can take the way out, if
// somebody needs another status.
var statusesOfTheLaw = []struct {
	at     tcn.Status
	region tcn.Region
	begins bool
	ended  bool
	whose  actors.Role
}{
	{tcn.Idle, tcn.RegionLock, true, true, bySecy},
	{tcn.Barred, tcn.RegionLock, false, true, bySecy},
	{tcn.Refused, tcn.RegionLock, false, false, bySecy},
	{tcn.Decided, tcn.RegionLock, false, false, bySecy},
	{tcn.Asked, tcn.RegionLock, false, false, byChief},
	{tcn.Approved, tcn.RegionLock, false, false, bySecy},
	{tcn.Proposed, tcn.RegionForce, true, false, bySecy},
	{tcn.Issued, tcn.RegionForce, false, false, bySecy},
	{tcn.Withdrawn, tcn.RegionForce, false, true, bySecy},
	{tcn.Reissued, tcn.RegionForce, false, true, bySecy},
	{tcn.Expired, tcn.RegionForce, false, true, bySecy},
	{tcn.Quashed, tcn.RegionForce, false, true, bySecy},
	{tcn.Abandoned, tcn.RegionForce, false, true, bySecy},
	{tcn.Unbound, tcn.RegionSecrecy, true, false, bySecy},
	{tcn.Leaked, tcn.RegionSecrecy, false, false, bySecy},
	{tcn.Secret, tcn.RegionSecrecy, false, false, bySecy},
	{tcn.Reported, tcn.RegionSecrecy, false, false, bySecy},
	{tcn.Avowed, tcn.RegionSecrecy, false, false, bySecy},
	{tcn.Unreferred, tcn.RegionReview, true, true, byOperator},
	{tcn.Settled, tcn.RegionReview, false, true, byOperator},
	{tcn.Referred, tcn.RegionReview, false, false, byBoard},
	{tcn.Advised, tcn.RegionReview, false, false, bySecy},
	{tcn.Unchallenged, tcn.RegionTribunal, true, true, byClaimant},
	{tcn.Dismissed, tcn.RegionTribunal, false, true, byClaimant},
	{tcn.Determined, tcn.RegionTribunal, false, true, byClaimant},
	{tcn.Challenged, tcn.RegionTribunal, false, false, byTribunal},
	{tcn.Tribunal, tcn.RegionTribunal, false, false, byTribunal},
	{tcn.Appealed, tcn.RegionTribunal, false, false, byCourt},
	{tcn.Unsued, tcn.RegionEnforcement, true, true, bySecy},
	{tcn.Sued, tcn.RegionEnforcement, false, false, byCourt},
	{tcn.Enjoined, tcn.RegionEnforcement, false, false, byCourt},
}

// Each status has its place, and the way out of it is somebody's.
func TestStatusesAndWhoLeadsOut(t *testing.T) {
	i := 0
	for m := range tcn.Statuses() {
		require.Less(t, i, len(statusesOfTheLaw))
		want := statusesOfTheLaw[i]
		require.Equal(t, want.at, m.Status)
		require.Equal(t, want.region, m.Region, "%v", m.Status)
		require.Equal(t, want.begins, m.Initial, "%v", m.Status)
		require.Equal(t, want.ended, m.End, "%v", m.Status)
		require.Equal(t, want.whose, m.Whose, "%v", m.Status)
		require.NotEmpty(t, m.Way, "%v", m.Status)
		i++
	}
	require.Equal(t, i, len(statusesOfTheLaw))
}
