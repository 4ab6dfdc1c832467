package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// s 255(5A): the first day without effect is the same however time was stepped to it, where a law that had no two years was fixed
// when the last day passed, and was freed afterwards.
func TestLapseIsOnOneDayHoweverTimeIsStepped(t *testing.T) {
	fixed := &scene{given(t, "2025-07-01").Under(ipa.Day(2023, 1, 1)), t}
	passed := fixed.but().until("2027-08-01")
	require.Equal(t, tcn.Issued, passed.State().In(tcn.RegionForce), "under the law of 2023 no notice has a last day")
	freed := &scene{passed.Under(ipa.Date{}), t}
	for _, steps := range [][]string{{"2028-01-01"}, {"2027-08-01", "2028-01-01"}, {"2027-08-02", "2027-12-01", "2028-01-01"}} {
		s := freed.but()
		for _, on := range steps {
			s.until(on)
		}
		require.Equal(t, tcn.Expired, s.State().In(tcn.RegionForce), "%v", steps)
		require.Equal(t, day("2027-08-01"), s.Ended(), "%v", steps)
	}
}

// SI 2024/1021, reg 4: a notice of before 14 October 2024 under a law that was fixed to a day before that, and freed to one after.
func TestLapseOfAnOldNoticeIsOnOneDay(t *testing.T) {
	old := given(t, "2023-05-01")
	for _, steps := range [][]string{{"2027-01-01"}, {"2026-10-13", "2027-01-01"}, {"2024-12-01", "2026-10-14", "2027-01-01"}} {
		s := old.but()
		for _, on := range steps {
			s.until(on)
		}
		require.Equal(t, day("2026-10-14"), s.Ended(), "%v", steps)
	}
}

// Under the other reading of the question of a lapse in a review, the notice outlives its two years while the review runs, and lapses
// on the day on which the review ends.
func TestLapseOnTheDayOnWhichTheReviewEnds(t *testing.T) {
	s := given(t, "2025-07-01")
	n, err := s.UnderReading("lapse-during-review", "lives")
	require.NoError(t, err)
	s.Notice = n
	s.referred("2025-07-10").until("2027-09-01")
	require.Equal(t, tcn.Issued, s.State().In(tcn.RegionForce))
	s.advised("2027-09-01").whatever(decideToConfirm("2027-09-05")).whatever(approveBy(chief, "2027-09-05")).whatever(confirm("2027-09-07"))
	require.Equal(t, tcn.Expired, s.State().In(tcn.RegionForce))
	require.Equal(t, day("2027-09-07"), s.Ended())
}

// Where, under a reading each, a notice outlives its two years while a review runs, and a missed review ends it so far as referred, what was not
// referred lapses on the day after the last for deciding the review, however time was stepped.
func TestLapseOnTheDayOnWhichAReviewIsMissed(t *testing.T) {
	n := given(t, "2025-07-01", decrypt, records).Notice
	for doubt, reading := range map[string]string{"lapse-during-review": "lives", "review-missed": "notice-ends"} {
		var err error
		n, err = n.UnderReading(doubt, reading)
		require.NoError(t, err)
	}
	s := &scene{n, t}
	s.referred("2025-07-10", "records").whatever(extendReview("2025-09-01", "2027-12-16"))
	for _, steps := range [][]string{{"2028-06-01"}, {"2027-07-02", "2028-06-01"}, {"2027-12-16", "2027-12-17", "2027-12-18", "2028-06-01"}} {
		s := s.but()
		for _, on := range steps {
			s.until(on)
		}
		require.Equal(t, tcn.Expired, s.State().In(tcn.RegionForce), "%v", steps)
		require.Equal(t, day("2027-12-17"), s.Ended(), "%v", steps)
	}
}
