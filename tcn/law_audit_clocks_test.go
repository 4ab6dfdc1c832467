package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// lives are the clocks of the notice's life on a day: which, in which phase, from when to when, and which follows.
func (s *scene) lives(on string) (all []string) {
	s.t.Helper()
	for c := range onDay(s.Notice, day(on)).Clocks("life", "later-life", "legacy-life") {
		text := c.ID + " " + c.Phase.String() + ", " + c.Span.First.String() + " to " + c.Span.Last.String()
		if c.Then != "" {
			text += ", then " + c.Then
			require.NotContains(s.t, c.Ends, "ceases")
		} else {
			require.Contains(s.t, c.Ends, "ceases to have effect")
		}
		all = append(all, text)
	}
	return all
}

// C5, A8, s 255(5B)(b): renewed on 10 June 2027, the life that runs ends on 30 June; the next begins the day after, and is to come.
func TestC5_S255_5B_b_TheNextLifeIsToCome(t *testing.T) {
	s := given(t, "2025-07-01").renewed("2027-06-10")
	both := []string{"life running, 2025-07-01 to 2027-06-30, then later-life", "later-life to come, 2027-07-01 to 2029-06-30"}
	require.Equal(t, both, s.lives("2027-06-11"))
	require.Equal(t, both, s.lives("2027-06-30"))
	require.Equal(t, []string{"later-life running, 2027-07-01 to 2029-06-30"}, s.lives("2027-07-01"))
	require.Equal(t, day("2029-06-30"), s.LastDay())
	// Revoked between, neither matters any more.
	require.Equal(t, []string{
		"life finished, 2025-07-01 to 2027-06-30, then later-life", "later-life finished, 2027-07-01 to 2029-06-30",
	}, s.revoked("2027-06-15").lives("2027-06-16"))
}

// s 255(5A)(a), (5B)(b): two variations with further requirements add a life each: doubt 2.
func TestS255_5B_b_LivesStack(t *testing.T) {
	s := given(t, "2025-07-01").varied("2025-09-01", further).varied("2025-10-01", []acts.Requirement{intercept})
	require.Equal(t, []string{
		"life running, 2025-07-01 to 2027-06-30, then later-life", "later-life to come, 2027-07-01 to 2029-06-30, then later-life",
		"later-life to come, 2029-07-01 to 2031-06-30",
	}, s.lives("2025-10-02"))
	require.Equal(t, []string{"later-life running, 2029-07-01 to 2031-06-30"}, s.lives("2030-01-01"))
}

// s 255(5B), O9: a life that begins on 29 February ends on 28 February two years on, and the next begins on 1 March.
func TestS255_5B_LivesOverALeapDay(t *testing.T) {
	require.Equal(t, []string{"life running, 2028-02-29 to 2030-02-28, then later-life", "later-life to come, 2030-03-01 to 2032-02-29"},
		given(t, "2028-02-29").renewed("2030-02-01").lives("2030-02-01"))
}

// SI 2024/1021, reg 4, doubt 4: the life of a notice in effect before runs on to 13 October 2026 though it was renewed in 2024.
func TestSI2024_1021_reg4_BothLives(t *testing.T) {
	s := given(t, "2020-01-01").renewed("2024-10-14")
	require.Equal(t, []string{"later-life to come, 2026-10-14 to 2028-10-13", "legacy-life running, 2024-10-14 to 2026-10-13, then later-life"},
		s.lives("2024-10-15"))
	for c := range s.Clocks("later-life", "legacy-life") {
		namedByClock(t, s.Notice, c, 4)
	}
}

// However lives come to follow one another, one runs on each day of a notice in force under the two years, and the last of them ends it.
func TestS255_5B_OneLifeRuns(t *testing.T) {
	s := given(t, "2025-07-01").varied("2025-09-01", further).renewed("2029-06-10")
	for on := day("2029-06-10"); !on.After(s.LastDay()); on = on.Add(97) {
		running, last := 0, s.LastDay()
		for c := range onDay(s.Notice, on).Clocks("life", "later-life") {
			if c.Phase == tcn.Running {
				running++
			}
			if c.Then == "" {
				last = c.Span.Last
			}
		}
		require.Equal(t, 1, running, on)
		require.Equal(t, s.LastDay(), last)
	}
}
