package ipa

import (
	"encoding/json"
	"testing"
	"time"
	"unsafe"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestDateIsSmallAndComparable(t *testing.T) {
	require.LessOrEqual(t, unsafe.Sizeof(Date{}), uintptr(4))
	one, other := Day(2025, 6, 20), Day(2025, 6, 19).Add(1)
	require.True(t, one == other)
	require.True(t, Date{}.IsZero())
	require.Equal(t, "no date", Date{}.String())
}

func TestDayRefusesWhatTheCalendarHasNot(t *testing.T) {
	for _, d := range [][3]int{
		{2025, 2, 29}, {2100, 2, 29}, {2025, 4, 31}, {2025, 0, 1}, {2025, 13, 1}, {2025, 1, 0}, {2025, 1, 32},
		{0, 1, 1}, {10000, 1, 1}, {-1, 1, 1}, {1 << 40, 1, 1}, {2025, -1 << 40, 1},
	} {
		require.True(t, Day(d[0], d[1], d[2]).IsZero(), "%v", d)
	}
	require.Equal(t, "0001-01-01", Day(1, 1, 1).String())
	require.Equal(t, "9999-12-31", Day(9999, 12, 31).String())
	require.Equal(t, "2000-02-29", Day(2000, 2, 29).String())
}

func TestDateStaysInTheCalendar(t *testing.T) {
	last, first := Day(9999, 12, 31), Day(1, 1, 1)
	require.True(t, last.Add(1).IsZero())
	require.True(t, first.Add(-1).IsZero())
	require.Equal(t, last, first.Add(last.Sub(first)))
	for _, n := range []int{1 << 62, -1 << 62, 1 << 31, -1 << 31, 1 << 33} {
		require.True(t, Day(2025, 6, 20).Add(n).IsZero())
		require.True(t, Day(2025, 6, 20).AddYears(n).IsZero())
	}
	require.True(t, last.AddYears(1).IsZero())
	require.True(t, Date{}.Add(1).IsZero())
	require.True(t, Date{}.AddYears(1).IsZero())
	require.Zero(t, Date{}.Sub(first))
	y, m, d := Date{}.Civil()
	require.Zero(t, y+m+d)
}

// The time package is the second opinion on every day that there is, and on those that there are not.
func TestEveryDayOfTheCalendar(t *testing.T) {
	at := time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC).Unix()
	for n := int32(1); n <= lastDay; n++ {
		year, month, day := time.Unix(at, 0).UTC().Date()
		if y, m, d := (Date{n}).Civil(); y != year || m != int(month) || d != day {
			t.Fatalf("day %d is %d-%d-%d, and not %d-%d-%d", n, year, month, day, y, m, d)
		}
		if got := Day(year, int(month), day); got != (Date{n}) {
			t.Fatalf("%d-%d-%d is day %d, and not %d", year, month, day, n, got.days)
		}
		at += 24 * 60 * 60
	}
	require.Equal(t, 10_000, time.Unix(at, 0).UTC().Year(), "the calendar ends with the year 9999")
	for year := 1; year <= 9999; year++ {
		for month := 1; month <= 12; month++ {
			for last := time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day(); last < 31; last++ {
				if got := Day(year, month, last+1); !got.IsZero() {
					t.Fatalf("%d-%d has no day %d, which is said to be %v", year, month, last+1, got)
				}
			}
		}
	}
}

// So it is on what is written and counted from a day.
func TestDateAgreesWithTheCalendar(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := Day(1, 1, 1).Add(rapid.IntRange(0, lastDay-1).Draw(t, "days"))
		n := rapid.IntRange(-5000, 5000).Draw(t, "n")
		y, m, day := d.Civil()
		want := time.Date(y, time.Month(m), day, 0, 0, 0, 0, time.UTC)
		require.Equal(t, want.Format(time.DateOnly), d.String())
		require.Equal(t, d, Day(y, m, day))
		read, err := ParseDate(d.String())
		require.NoError(t, err)
		require.Equal(t, d, read)
		if later := d.Add(n); !later.IsZero() {
			require.Equal(t, want.AddDate(0, 0, n).Format(time.DateOnly), later.String())
			require.Equal(t, n, later.Sub(d))
			require.Equal(t, n > 0, later.After(d))
			require.Equal(t, n < 0, later.Before(d))
			require.Equal(t, -d.Compare(later), later.Compare(d))
		}
		if same := d.AddYears(n % 100); !same.IsZero() {
			require.Equal(t, want.AddDate(n%100, 0, 0).Format(time.DateOnly), same.String())
		}
	})
}

func TestParseDateNamesTheFaultAndTheCure(t *testing.T) {
	for text, want := range map[string]string{
		"":                  "it is empty",
		"2025":              "too short",
		"2025-06-2":         "too short",
		"2025-6-20":         "character 7 should be a digit",
		"20250620":          "character 5 should be a hyphen",
		"2025/06/20":        "character 5 should be a hyphen",
		" 2025-06-20":       "character 1 should be a digit",
		"2025-06-20 ":       "goes on after the day",
		"2025-06-20T00:00Z": "goes on after the day",
		"2025-02-29":        "no such day",
		"2025-00-10":        "no such day",
		"0000-01-01":        "no such day",
		"２０２５-06-20":        "character 1 should be a digit",
	} {
		_, err := ParseDate(text)
		require.ErrorContains(t, err, want, "%q", text)
	}
}

func TestDateText(t *testing.T) {
	type record struct {
		Day  Date
		Days map[Date]int `json:",omitempty"`
	}
	for _, r := range []record{{}, {Day: Day(2025, 6, 20)}, {Day: Day(1, 1, 1), Days: map[Date]int{Day(2018, 3, 12): 1}}} {
		text, err := json.Marshal(r)
		require.NoError(t, err)
		var back record
		require.NoError(t, json.Unmarshal(text, &back))
		require.Equal(t, r, back)
	}
	text, err := json.Marshal(record{})
	require.NoError(t, err)
	require.JSONEq(t, `{"Day":""}`, string(text))
	d := Day(2025, 6, 20)
	require.Error(t, d.UnmarshalText([]byte("soon")))
	require.Equal(t, Day(2025, 6, 20), d, "a text that cannot be read changes nothing")
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"2025-06-20", "2024-02-29", "2025-02-29", "", "0001-01-01", "9999-12-31", "2025-6-2", "-025-06-20", "2025-06-20Z", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseDate(s)
		if err != nil {
			require.True(t, d.IsZero())
			return
		}
		require.Equal(t, s, d.String())
	})
}
