package ipa

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

var (
	referring = Period{Days: 28, Rule: OfTheDay}       // SI 2018/354, reg 2(1)
	reviewing = Period{Days: 180, Rule: BeginningWith} // SI 2018/354, reg 2A(1)
	deciding  = Period{Days: 30, Rule: BeginningWith}  // SI 2018/354, reg 2B(1)
	life      = Period{Years: 2, Rule: BeginningWith}  // s 255(5B)
	renewing  = Period{Days: 30, Rule: EndingWith}     // s 256A(4)
	suing     = Period{Years: 1, Rule: BeginningWith}  // Human Rights Act 1998, s 7(5)(a)
	complain  = Period{Years: 1, Rule: After}          // Regulation of Investigatory Powers Act 2000, s 67(5)(a)
)

func date(t testing.TB, s string) Date {
	t.Helper()
	d, err := ParseDate(s)
	require.NoError(t, err)
	return d
}

func TestPeriods(t *testing.T) {
	for _, c := range []struct {
		what                       string
		period                     Period
		day, first, last, arguable string
	}{
		{"reg 2(1): given 1 Jul 2025", referring, "2025-07-01", "2025-07-01", "2025-07-28", "2025-07-29"},
		{"s 255(5B): given 1 Jul 2025", life, "2025-07-01", "2025-07-01", "2027-06-30", ""},
		{"s 256A(4): its window", renewing, "2027-06-30", "2027-06-01", "2027-06-30", ""},
		{"s 255(5B)(b): renewed", life, "2027-07-01", "2027-07-01", "2029-06-30", ""},
		{"reg 2A(1): referred 20 Jul 2025", reviewing, "2025-07-20", "2025-07-20", "2026-01-15", ""},
		{"reg 2B(2): the later report 10 Nov 2025", deciding, "2025-11-10", "2025-11-10", "2025-12-09", ""},
		{"reg 2B(1): reported 30 Dec 2025, past the review period", deciding, "2025-12-30", "2025-12-30", "2026-01-28", ""},
		{"s 255(5B): given 29 Feb 2028", life, "2028-02-29", "2028-02-29", "2030-02-28", ""},
		{"s 255(5B): given 1 Mar 2026", life, "2026-03-01", "2026-03-01", "2028-02-29", ""},
		{"s 256A(4): its window", renewing, "2028-02-29", "2028-01-31", "2028-02-29", ""},
		{"s 255(5B)(b): renewed", life, "2028-03-01", "2028-03-01", "2030-02-28", ""},
		{"s 255(5B): given 14 Oct 2024", life, "2024-10-14", "2024-10-14", "2026-10-13", ""},
		{"s 256A(4): its window", renewing, "2026-10-13", "2026-09-14", "2026-10-13", ""},
		{"s 255(5B): given 15 Oct 2024", life, "2024-10-15", "2024-10-15", "2026-10-14", ""},
		{"SI 2024/1021, reg 4: legacy, then renewed", life, "2026-10-14", "2026-10-14", "2028-10-13", ""},
		{"HRA s 7(5): act of 1 Jul 2025", suing, "2025-07-01", "2025-07-01", "2026-06-30", ""},
		{"RIPA s 67(5): conduct of 1 Jul 2025", complain, "2025-07-01", "2025-07-02", "2026-07-01", ""},
		{"RIPA s 67(5): conduct of 29 Feb 2024", complain, "2024-02-29", "2024-03-01", "2025-02-28", ""},
		{"RIPA s 67(5): conduct of 31 Mar 2024", complain, "2024-03-31", "2024-04-01", "2025-03-31", ""},
		{"one day beginning with", Period{Days: 1, Rule: BeginningWith}, "2025-06-20", "2025-06-20", "2025-06-20", ""},
		{"a year ending with", Period{Years: 1, Rule: EndingWith}, "2027-06-30", "2026-07-01", "2027-06-30", ""},
		{"a year and a day", Period{Years: 1, Days: 1, Rule: BeginningWith}, "2025-07-01", "2025-07-01", "2026-07-01", ""},
	} {
		t.Run(c.what, func(t *testing.T) {
			want := Span{First: date(t, c.first), Last: date(t, c.last)}
			if c.arguable != "" {
				want.Arguable = date(t, c.arguable)
			}
			require.Equal(t, want, c.period.Span(date(t, c.day)))
		})
	}
}

func TestSpanOfNoPeriod(t *testing.T) {
	day := Day(2025, 6, 20)
	for _, p := range []Period{
		{}, {Rule: BeginningWith}, {Days: 28}, {Days: -1, Rule: After}, {Years: -1, Days: 5, Rule: After},
		{Days: 1, Rule: 9}, {Years: 1 << 62, Rule: BeginningWith}, {Days: 1<<63 - 1, Rule: EndingWith},
		{Years: 1<<63 - 1, Days: 1<<63 - 1, Rule: After},
	} {
		require.Zero(t, p.Span(day), "%+v", p)
		require.NotPanics(t, func() { _ = p.String() })
	}
	require.Zero(t, life.Span(Date{}))
	require.Zero(t, life.Span(Day(9999, 1, 1)))
	require.Zero(t, referring.Span(Day(9999, 12, 4)), "the arguable day lies outside the calendar")
}

// Counting one day at a time is the second opinion.
func TestSpanCountsItsDays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day := Day(1900, 1, 1).Add(rapid.IntRange(0, 100_000).Draw(t, "day"))
		n := rapid.IntRange(1, 400).Draw(t, "n")
		for rule, inside := range map[Counting]func(Date) bool{
			BeginningWith: func(d Date) bool { return d.Sub(day) >= 0 && d.Sub(day) < n },
			OfTheDay:      func(d Date) bool { return d.Sub(day) >= 0 && d.Sub(day) < n },
			EndingWith:    func(d Date) bool { return d.Sub(day) <= 0 && d.Sub(day) > -n },
			After:         func(d Date) bool { return d.Sub(day) >= 1 && d.Sub(day) <= n },
		} {
			s := Period{Days: n, Rule: rule}.Span(day)
			require.True(t, inside(s.First) && inside(s.Last), "%v", rule)
			require.False(t, inside(s.First.Add(-1)) || inside(s.Last.Add(1)), "%v", rule)
			require.Equal(t, n-1, s.Last.Sub(s.First))
		}
	})
}

func TestPeriodWords(t *testing.T) {
	for p, want := range map[Period]string{
		referring:                "28 days of the day",
		life:                     "two years beginning with the day",
		renewing:                 "30 days ending with the day",
		complain:                 "one year after the day",
		{Years: 1, Days: 1}:      "one year and one day",
		{}:                       "no period",
		{Days: 3, Rule: 77}:      "three days",
		{Years: 10, Rule: After}: "10 years after the day",
	} {
		require.Equal(t, want, p.String())
	}
}
