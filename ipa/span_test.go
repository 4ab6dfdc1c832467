package ipa

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// Both ends of the calendar are days like others, and nothing comes after the last or before the first.
func TestDaysEndWhereTheCalendarDoes(t *testing.T) {
	first, last := Day(1, 1, 1), Day(9999, 12, 31)
	for _, c := range []struct {
		span Span
		want []Date
	}{
		{Span{}, nil},
		{Span{First: first}, nil},
		{Span{Last: last}, nil},
		{Span{First: last, Last: last.Add(1)}, nil},
		{Span{First: first.Add(-1), Last: first}, nil},
		{Span{First: last, Last: first}, nil},
		{Span{First: first, Last: first}, []Date{first}},
		{Span{First: last, Last: last}, []Date{last}},
		{Span{First: first, Last: first.Add(2)}, []Date{first, Day(1, 1, 2), Day(1, 1, 3)}},
		{Span{First: last.Add(-1), Last: last}, []Date{Day(9999, 12, 30), last}},
		{Span{First: Day(2024, 2, 28), Last: Day(2024, 3, 1), Arguable: Day(2024, 3, 2)}, []Date{Day(2024, 2, 28), Day(2024, 2, 29), Day(2024, 3, 1)}},
	} {
		require.Equal(t, c.want, slices.Collect(c.span.Days()), "%v", c.span)
	}
	count := 0
	for range (Span{First: first, Last: last}).Days() {
		count++
	}
	require.Equal(t, last.Sub(first)+1, count)
	for day := range (Span{First: first, Last: last}).Days() {
		require.Equal(t, first, day, "who has enough stops")
		break
	}
}

func TestCheckSaysWhyADayIsNotTold(t *testing.T) {
	require.Equal(t, Span{First: Day(1900, 1, 1), Last: Day(2200, 12, 31)}, Tellable())
	for _, day := range []Date{{}, Tellable().First, Tellable().Last, Day(2025, 6, 20)} {
		require.NoError(t, day.Check())
	}
	for _, day := range []Date{Day(1, 1, 1), Tellable().First.Add(-1), Tellable().Last.Add(1), Day(9999, 12, 31)} {
		require.EqualError(t, day.Check(), day.String()+" is not from 1900-01-01 to 2200-12-31, so it is a slip or stands for no date")
	}
}
