package docket

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/doublelock/doublelock/ipa"
)

func TestWhen(t *testing.T) {
	for _, tc := range []struct {
		text, first, last   string
		approximate, unsure bool
	}{
		{"2025-02-21", "2025-02-21", "2025-02-21", false, false},
		{"2024-02", "2024-02-01", "2024-02-29", false, false},
		{"2025-02", "2025-02-01", "2025-02-28", false, false},
		{"2025-09~", "2025-09-01", "2025-09-30", true, false},
		{"2025?", "2025-01-01", "2025-12-31", false, true},
		{"2025-08%", "2025-08-01", "2025-08-31", true, true},
		{"2025-02/2025-03-04", "2025-02-01", "2025-03-04", false, false},
		{"2025/2025-03", "2025-01-01", "2025-03-31", false, false},
		{"2026-01/2026-03~", "2026-01-01", "2026-03-31", true, false},
		{"../2025-09~", "", "2025-09-30", true, false},
		{"2025-08/..", "2025-08-01", "", false, false},
	} {
		w, err := ParseWhen(tc.text)
		require.NoError(t, err, tc.text)
		require.Equal(t, tc.text, w.String())
		require.Equal(t, date(tc.first), w.Earliest(), tc.text)
		require.Equal(t, date(tc.last), w.Latest(), tc.text)
		require.Equal(t, tc.approximate, w.Approximate(), tc.text)
		require.Equal(t, tc.unsure, w.Uncertain(), tc.text)
	}
}

// date reads a day that may be missing.
func date(text string) ipa.Date {
	var d ipa.Date
	if err := d.UnmarshalText([]byte(text)); err != nil {
		panic(err)
	}
	return d
}

// The other spellings of EDTF are read as what they mean, and written in the one of this package.
func TestWhenReadsMoreOfEDTF(t *testing.T) {
	for text, want := range map[string]string{
		"2025-XX":                "2025",
		"2025-XX-XX":             "2025",
		"2025-XX?":               "2025?",
		"2025-02-XX":             "2025-02",
		"2024-02-XX~":            "2024-02~",
		"202X":                   "2020/2029",
		"202X~":                  "2020~/2029~",
		"20XX":                   "2000/2099",
		"/2025-09":               "../2025-09",
		"/2025-09-XX%":           "../2025-09%",
		"2025-08/":               "2025-08/..",
		"202X/2026-01":           "2020/2026-01",
		"2020-01/202X":           "2020-01/2029",
		"[2025-08..2025-09]":     "2025-08/2025-09",
		"[2025-08~..2025-09-04]": "2025-08~/2025-09-04",
		"[..2025-09]":            "../2025-09",
		"[2025-08..]":            "2025-08/..",
		"[2025-XX..]":            "2025/..",
		"[2025-08]":              "2025-08",
		"[1900..2200]":           "1900/2200",
	} {
		w, err := ParseWhen(text)
		require.NoError(t, err)
		require.Equal(t, want, w.String())
		require.Equal(t, MustWhen(want), w, "the same date in two spellings is the same")
	}
	for text, want := range map[string][2]string{
		"/2025-09":    {"", "2025-09-30"},
		"2025-08/":    {"2025-08-01", ""},
		"[2025-08..]": {"2025-08-01", ""},
		"2025-02-XX":  {"2025-02-01", "2025-02-28"},
		"2025-XX":     {"2025-01-01", "2025-12-31"},
		"202X":        {"2020-01-01", "2029-12-31"},
	} {
		w := MustWhen(text)
		require.Equal(t, [2]ipa.Date{date(want[0]), date(want[1])}, [2]ipa.Date{w.Earliest(), w.Latest()}, text)
	}
}

func TestWhenRefuses(t *testing.T) {
	for text, want := range map[string]string{
		"":                        `"" is no year, month or day; write 2025, 2025-02 or 2025-02-21`,
		"2025-2":                  `"2025-2" is no year, month or day`,
		"20250221":                `"20250221" is no year, month or day`,
		"2025-02-29":              `the calendar has no "2025-02-29"`,
		"2025-13":                 `the calendar has no "2025-13"`,
		"2025-00":                 `the calendar has no "2025-00"`,
		"2025-13-XX":              `the calendar has no "2025-13"`,
		"..":                      "it is open and has no other side; write ../2025-04",
		"../..":                   "both sides are open; give one of them",
		"/":                       "both sides are open",
		"/..":                     "both sides are open",
		"[..]":                    "both sides are open",
		"..2025/2026":             `"..2025" is no year`,
		"[2025-08..2025-09":       "the bracket is not closed",
		"[2025/2026]":             `"2025/2026" is no year`,
		"[2025-09..2025-08]":      "it ends before it begins; swap the two sides",
		"2025-08..2025-09":        "two dots between dates stand in brackets",
		"2025-03/2025-02":         "it ends before it begins; swap the two sides",
		"2025-01/2025-02/2025-03": "is no year, month or day",
		"January 2025":            "is no year, month or day",
		"2025~~":                  "two marks; write %",
		"2025?~":                  "two marks; write %",
		"2025-uu":                 "digits that are not known are written XX",
		"2025-xx":                 "digits that are not known are written XX",
		// What EDTF has and this package does not read, with its level.
		"2025-02-21T10:00:00Z": "a time of day (EDTF level 0) is not read; write the day alone",
		"2025-21":              "a season (EDTF level 1) is not read",
		"2025-24~":             "a season (EDTF level 1) is not read",
		"2025-21/2025-09":      "a season (EDTF level 1) is not read",
		"2025-33":              "a season, a quarter and the like (EDTF level 2) are not read",
		"-2025":                "before the year 0 (EDTF level 1)",
		"Y20250":               "a year of more than four digits",
		"20250":                "a year of more than four digits",
		"Y-17E7":               "with significant digits (EDTF level 2)",
		"1950S2":               "with significant digits (EDTF level 2)",
		"~2025":                "a mark on a part of a date (EDTF level 2)",
		"2025?-02":             "a mark on a part of a date (EDTF level 2)",
		"2025-?02-21":          "a mark on a part of a date (EDTF level 2)",
		"2025-XX-21":           "digits that are not known before others that are",
		"2025-1X":              "(EDTF level 2)",
		"XXXX":                 "without a year (EDTF level 2)",
		"[2025-01,2025-03]":    "a list of dates (EDTF level 2) is not read",
		"{2025-01..2025-03}":   "a list of dates (EDTF level 2) is not read",
		"[2025-01,2025-03..]":  "a list of dates (EDTF level 2) is not read",
		// Outside the years in which a report can be.
		"0000":       "the year is not from 1900 to 2200, so it is a slip",
		"0001-01-01": "the year is not from 1900 to 2200",
		"1899-12-31": "the year is not from 1900 to 2200",
		"2201":       "the year is not from 1900 to 2200",
		"9999-12-31": "the year is not from 1900 to 2200",
		"22XX":       "the year is not from 1900 to 2200",
		"2025/9999":  "the year is not from 1900 to 2200",
		"2205-02-21": "the year is not from 1900 to 2200",
	} {
		_, err := ParseWhen(text)
		require.ErrorContains(t, err, want, text)
	}
	require.Panics(t, func() { MustWhen("soon") })
}

// The order is certain only where the intervals do not meet.
func TestWhenOrder(t *testing.T) {
	for _, tc := range []struct {
		a, b          string
		before, after bool
	}{
		{"2025-01", "2025-02", true, false},
		{"2025-02", "2025-01", false, true},
		{"2025-02", "2025-02-21", false, false},
		{"2025-02", "2025-02", false, false},
		{"../2025-09~", "2025-10-06", true, false},
		{"../2025-09", "2025-09", false, false},
		{"2025-08/..", "2025-07-31", false, true},
		{"2025-08/..", "2026", false, false},
	} {
		a, b := MustWhen(tc.a), MustWhen(tc.b)
		require.Equal(t, tc.before, a.Before(b), "%v before %v", a, b)
		require.Equal(t, tc.after, a.After(b), "%v after %v", a, b)
		require.False(t, a.Before(When{}) || a.After(When{}) || When{}.Before(a) || When{}.After(a))
	}
}

func TestWhenText(t *testing.T) {
	require.True(t, When{}.IsZero())
	require.Equal(t, "not known", When{}.String())
	for _, text := range []string{`""`, `"2025-09~"`, `"../2025"`} {
		var w When
		require.NoError(t, json.Unmarshal([]byte(text), &w))
		back, err := json.Marshal(w)
		require.NoError(t, err)
		require.Equal(t, text, string(back))
	}
	w := MustWhen("2025")
	require.Error(t, w.UnmarshalText([]byte("soon")))
	require.Equal(t, MustWhen("2025"), w)
}

// Whatever is read is written in one spelling, which is read as the same, and its bounds are in order.
func FuzzWhen(f *testing.F) {
	for _, seed := range []string{"", "2025-02-21", "2025-01", "2025", "2025-09~", "2025?", "2025-08%", "2025-02/2025-03-04", "../2025-04", "2025-08/..", "../..", "9999", "0001-01-01", "2025-02-3\xff",
		"2025-XX", "2025-02-XX~", "202X", "20XX?", "/2025-09", "2025-08/", "[2025-08..2025-09]", "[..2025]", "[2025%..]", "[2025]", "2025-21", "Y-1", "~"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		w, err := ParseWhen(text)
		if err != nil {
			require.Equal(t, When{}, w)
			return
		}
		again, err := ParseWhen(w.String())
		require.NoError(t, err)
		require.Equal(t, w, again)
		require.Equal(t, w.String(), again.String())
		require.Regexp(t, `^(\.\.|\d{4}(-\d\d){0,2}[~?%]?)(/(\.\.|\d{4}(-\d\d){0,2}[~?%]?))?$`, w.String())
		require.False(t, w.IsZero())
		require.False(t, w.Earliest().IsZero() && w.Latest().IsZero())
		require.False(t, !w.Latest().IsZero() && w.Latest().Before(w.Earliest()))
		require.False(t, w.Before(w) || w.After(w))
		written, err := w.MarshalText()
		require.NoError(t, err)
		var unmarshalled When
		require.NoError(t, unmarshalled.UnmarshalText(written))
		require.Equal(t, w, unmarshalled)
	})
}

// The order is certain or not known: never both ways, and it carries over.
func TestWhenOrderIsAnOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, _ := drawWhen(t, ipa.Day(2025, 1, 1), "a")
		b, _ := drawWhen(t, ipa.Day(2025, 1, 1), "b")
		c, _ := drawWhen(t, ipa.Day(2025, 1, 1), "c")
		require.False(t, a.Before(a))
		require.False(t, a.Before(b) && a.After(b))
		require.Equal(t, a.Before(b), b.After(a))
		if a.Before(b) && b.Before(c) {
			require.True(t, a.Before(c))
		}
		if a.Before(b) { // whatever days they were
			require.True(t, a.Latest().Before(b.Earliest()))
		}
	})
}
