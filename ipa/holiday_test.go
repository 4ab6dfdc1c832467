package ipa_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/ipa"
)

// published are the bank holidays of England and Wales as the Government has published them, year by year.
var published = map[int]string{
	2018: "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
	2019: "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
	2020: "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
	2021: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
	2022: "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
	2023: "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
	2024: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
	2025: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
	2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
	2027: "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
	2028: "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
}

// isWeekend reports whether a day is a Saturday or a Sunday, of which 1 January 2000 was the first.
func isWeekend(day ipa.Date) bool { return ((day.Sub(ipa.Day(2000, 1, 1))%7)+7)%7 < 2 }

// holidaysOf are the holidays of a year that fall on no weekend, by month and day.
func holidaysOf(year int) string {
	var all []string
	for day := range (ipa.Span{First: ipa.Day(year, 1, 1), Last: ipa.Day(year, 12, 31)}).Days() {
		if ipa.BankHoliday(day) != "" && !isWeekend(day) {
			all = append(all, day.String()[5:])
		}
	}
	return strings.Join(all, " ")
}

func TestBankHolidays(t *testing.T) {
	for year, want := range published {
		require.Equal(t, want, holidaysOf(year), year)
	}
	for day, want := range map[ipa.Date]string{
		ipa.Day(2025, 4, 18): "Good Friday", ipa.Day(2025, 4, 21): "Easter Monday", ipa.Day(2025, 4, 20): "", ipa.Day(2026, 12, 26): "Boxing Day", ipa.Day(2021, 12, 26): "",
		ipa.Day(2020, 5, 4): "", ipa.Day(2022, 5, 30): "", ipa.Day(2022, 1, 1): "New Year's Day", {}: "", ipa.Day(2027, 12, 27): "the day for Christmas Day or Boxing Day",
	} {
		require.Equal(t, want, ipa.BankHoliday(day), day)
	}
}

// Of other years the days of the Schedule and of common law alone are known.
func TestBankHolidaysOfOtherYears(t *testing.T) {
	require.Equal(t, "03-30 04-02 05-28 08-27 12-25 12-26", holidaysOf(2029))
	require.Equal(t, "04-14 04-17 05-29 08-28 12-25 12-26", holidaysOf(2017))
}

func TestEaster(t *testing.T) {
	for _, sunday := range []string{"1900-04-15", "1961-04-02", "2000-04-23", "2008-03-23", "2011-04-24", "2038-04-25", "2100-03-28", "2200-04-06"} {
		day, err := ipa.ParseDate(sunday)
		require.NoError(t, err)
		require.Equal(t, "Good Friday", ipa.BankHoliday(day.Add(-2)), sunday)
		require.Equal(t, "Easter Monday", ipa.BankHoliday(day.Add(1)), sunday)
	}
}
