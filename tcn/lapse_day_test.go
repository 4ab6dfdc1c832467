package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
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

// s 255(5A): another law bites on the day on which it is put, and at once: a notice that has outlived its two years under a law without them lapses on the
// day on which the fixing is taken back, which is in the history, in what is written of it and in what it says of duties.
func TestLapseOnTheDayOnWhichTheLawIsFreed(t *testing.T) {
	s := &scene{given(t, "2025-07-01").Under(ipa.Day(2023, 1, 1)), t}
	s.until("2027-08-01")
	s.Notice = s.Under(ipa.Date{})
	require.Equal(t, tcn.Expired, s.State().In(tcn.RegionForce))
	require.Equal(t, day("2027-08-01"), s.Ended())
	require.Equal(t, walkDump(s.Notice), walkDump(s.but().until("2027-08-01").Notice))
	s.omitted("2028-01-01", "operator/comply records, 2025-07-31 to 2027-08-01", "operator/comply decrypt, 2025-09-29 to 2027-08-01")
	written, err := tcn.EncodeHistory(s.Notice)
	require.NoError(t, err)
	read, err := tcn.DecodeHistory(written)
	require.NoError(t, err)
	require.Equal(t, walkDump(s.Notice), walkDump(read))
}

// s 255(5A): where the law was fixed to a day with the two years before they were law, and freed before they had passed, the notice lapses on the first
// day on which the words stood that was not within them.
func TestLapseOnTheDayOnWhichTheWordsCome(t *testing.T) {
	for _, c := range []struct{ given, freed, ended string }{
		{"2020-07-01", "2021-01-01", "2024-10-14"}, // its two years passed before the words were law
		{"2022-11-01", "2024-01-01", "2024-11-01"}, // and after: other words came later, on the way
	} {
		s := &scene{tcn.New("First", abroad()).Under(ipa.Day(2025, 2, 1)), t}
		s.does(consultBefore(acts.Giving, c.given), userHeld(decideToGive(c.given, decrypt, records)), approve(c.given), give(c.given)).until(c.freed)
		s.Notice = s.Under(ipa.Date{})
		for _, steps := range [][]string{{"2026-01-01"}, {"2024-10-13", "2024-10-14", "2024-11-01", "2026-01-01"}, {"2024-10-20", "2026-01-01"}} {
			one := s.but()
			for _, on := range steps {
				one.until(on)
			}
			require.Equal(t, tcn.Expired, one.State().In(tcn.RegionForce), "%v %v", c, steps)
			require.Equal(t, day(c.ended), one.Ended(), "%v %v", c, steps)
		}
	}
}

// s 255(5A), doubts 5 and 9: what time does comes in its order, though it passes in one stride: a notice that lapses in a review ends before that is missed,
// and one of which a review was missed lapses without it.
func TestLapseAndMissInTheirOrder(t *testing.T) {
	for extended, want := range map[string]struct {
		event string
		gone  ipa.Date
	}{
		"2027-12-16": {"of time during a review", ipa.Date{}},
		"2027-06-30": {"of time during a review", ipa.Date{}}, // missed on the day on which the notice lapses
		"2027-06-29": {"of time", day("2027-06-30")},
	} {
		for _, steps := range [][]string{{"2028-06-01"}, {"2027-06-30", "2027-07-01", "2028-06-01"}} {
			s := given(t, "2025-07-01")
			n, err := s.UnderReading("review-missed", "notice-ends")
			require.NoError(t, err)
			s.Notice = n
			s.referred("2025-07-10", "records").whatever(extendReview("2025-09-01", extended))
			for _, on := range steps {
				s.until(on)
			}
			r, _ := s.Latest()
			require.Equal(t, want.event, r.Rule().Form, "%s %v", extended, steps)
			require.Equal(t, day("2027-07-01"), s.Ended(), "%s %v", extended, steps)
			for c := range s.Requirements() {
				if c.Name == "records" {
					require.Equal(t, want.gone, c.Gone, "%s %v", extended, steps)
				}
			}
		}
	}
}

// s 257(3), doubt 9: a reading that is put when a review has been missed bites on that day, and what it ends had not ended before.
func TestReadingBitesOnTheDayOnWhichItIsPut(t *testing.T) {
	missed := underReview(t).until("2026-06-01")
	ends, err := missed.UnderReading("review-missed", "ends")
	require.NoError(t, err)
	s := &scene{ends, t}
	require.Zero(t, s.standing("decrypt").Referred)
	s.broken("2026-07-01", toComply, "2026-06-02", "decrypt", "records")
	s.Notice, err = missed.UnderReading("review-missed", "notice-ends")
	require.NoError(t, err)
	for c := range s.Requirements() {
		require.Equal(t, day("2026-06-01"), c.Gone)
	}
	s.Notice, err = ends.UnderReading("review-missed", "notice-ends") // what was missed has had its end
	require.NoError(t, err)
	require.Zero(t, s.standing("decrypt").Gone)
}

// s 255(5A), doubts 5 and 9: where each of two reviews keeps the notice alive, it lapses with the one that ends last, be it the first that began.
func TestLapseWithTheLastReviewThatIsMissed(t *testing.T) {
	s := given(t, "2025-07-01", decrypt, records, hack)
	for doubt, reading := range map[string]string{"lapse-during-review": "lives", "review-missed": "notice-ends"} {
		n, err := s.UnderReading(doubt, reading)
		require.NoError(t, err)
		s.Notice = n
	}
	s.referred("2025-07-10", "records").referred("2025-07-11", "decrypt")
	for run, to := range []string{"2027-12-16", "2027-10-01"} {
		extend := extendReview("2025-09-01", to)
		extend.Run = run + 1
		s.whatever(extend)
	}
	s.until("2028-06-01")
	require.Equal(t, day("2027-12-17"), s.Ended())
}

// s 255(5A): whether a notice lapses in a review is not asked where there is none.
func TestLapseMeetsNoReview(t *testing.T) {
	for d := range given(t, "2025-07-01").until("2028-01-01").Otherwise() {
		require.NotEqual(t, "lapse-during-review", d.ID)
	}
}

// s 257(9), doubt 9: where a refusal on the last day of a history leaves a review undecided whose time has passed, the notice is told under the other readings
// as one in which it has been missed.
func TestMissedByAnActIsToldUnderTheOtherReadings(t *testing.T) {
	s := underReview(t).advised("2025-10-01").whatever(decideToConfirm("2025-11-10")).whatever(refuseBy(chief, "2026-02-01"))
	met := false
	for d, n := range s.Otherwise() {
		if d.ID == "review-missed" {
			met = true
			other := &scene{n, t}
			require.Zero(t, other.standing("decrypt").Referred, d.Reading) // nothing is suspended any longer
		}
	}
	require.True(t, met)
}
