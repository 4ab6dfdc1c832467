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

func TestWhenRefuses(t *testing.T) {
	for text, want := range map[string]string{
		"":                        `"" is no year, month or day; write 2025, 2025-02 or 2025-02-21`,
		"2025-2":                  `"2025-2" is no year, month or day`,
		"2025-02-29":              `the calendar has no "2025-02-29"`,
		"2025-13":                 `the calendar has no "2025-13"`,
		"0000":                    `the calendar has no "0000"`,
		"2025~~":                  `"2025~~" is no year, month or day`,
		"~2025":                   "is no year, month or day",
		"..":                      "it is open and has no other side; write ../2025-04",
		"../..":                   "both sides are open; give one of them",
		"/2025":                   `"" is no year`,
		"2025-01/":                `"" is no year`,
		"2025-03/2025-02":         "it ends before it begins; swap the two sides",
		"2025-01/2025-02/2025-03": "is no year, month or day",
		"January 2025":            "is no year, month or day",
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

// Whatever is read is written the same, and its bounds are in order.
func FuzzWhen(f *testing.F) {
	for _, seed := range []string{"", "2025-02-21", "2025-01", "2025", "2025-09~", "2025?", "2025-08%", "2025-02/2025-03-04", "../2025-04", "2025-08/..", "../..", "9999", "0001-01-01", "2025-02-3\xff"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		w, err := ParseWhen(text)
		if err != nil {
			require.Equal(t, When{}, w)
			return
		}
		require.Equal(t, text, w.String())
		require.False(t, w.IsZero())
		require.False(t, w.Earliest().IsZero() && w.Latest().IsZero())
		require.False(t, !w.Latest().IsZero() && w.Latest().Before(w.Earliest()))
		require.False(t, w.Before(w) || w.After(w))
		written, err := w.MarshalText()
		require.NoError(t, err)
		var again When
		require.NoError(t, again.UnmarshalText(written))
		require.Equal(t, w, again)
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
