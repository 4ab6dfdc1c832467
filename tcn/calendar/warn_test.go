package calendar_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/calendar"
)

// The warnings are those that are asked for, each once, the farthest first; 0 alone is none. They are never behind the day asked about.
func TestWarnings(t *testing.T) {
	n := given(t, "n", ipa.Day(2025, 7, 1), 30) // to be referred back by 28 July
	for _, c := range []struct {
		on     ipa.Date
		warn   []int
		alarms string
		says   string
	}{
		{ipa.Day(2025, 7, 1), nil, "-P13DT15H -P1DT15H", "Warnings: 14 and 2 days before, at 9 in the morning.\n"},
		{ipa.Day(2025, 7, 1), []int{1, 7, 3, 7}, "-P6DT15H -P2DT15H -PT15H", "Warnings: 7, 3 and 1 day before, at 9 in the morning.\n"},
		{ipa.Day(2025, 7, 14), nil, "-P13DT15H -P1DT15H", "Warnings: 14 and 2 days"},
		{ipa.Day(2025, 7, 15), nil, "-P1DT15H", "Warnings: 2 days"},
		{ipa.Day(2025, 7, 27), nil, "", ""},
		{ipa.Day(2025, 7, 1), []int{0}, "", ""},
		{ipa.Day(2025, 7, 1), []int{3660}, "", ""},
	} {
		file, _, err := calendar.Encode(n, c.on, c.warn...)
		require.NoError(t, err)
		e := find(t, read(t, file), "last day to refer the notice back")
		require.Equal(t, c.alarms, e["ALARMS"], c)
		require.Contains(t, plain(e["DESCRIPTION"]), c.says)
		require.Equal(t, c.says != "", strings.Contains(plain(e["DESCRIPTION"]), "Warnings"))
	}
	for _, warn := range [][]int{{-1}, {0, 2}, {2, 0}, {0, 0}, {3661}} {
		file, undated, err := calendar.Encode(n, ipa.Day(2025, 7, 1), warn...)
		var bad *acts.BadAct
		require.ErrorAs(t, err, &bad, warn)
		require.Equal(t, "warn", bad.Field)
		require.Nil(t, file)
		require.Nil(t, undated)
	}
}

// The calendar has a name, by the old property and by that of RFC 7986, 5.1.
func TestCalendarName(t *testing.T) {
	file, _, err := calendar.Encode(given(t, "A; b", ipa.Day(2025, 7, 1), 30), ipa.Day(2025, 7, 1))
	require.NoError(t, err)
	require.Contains(t, string(file), "\r\nNAME:A\\; b: deadlines\r\n")
	require.Contains(t, string(file), "\r\nX-WR-CALNAME:A\\; b: deadlines\r\n")
}

// Each line of each file of many days and many names is whole: read checks every one. Names of all lengths put an escape at every place.
func TestFolds(t *testing.T) {
	met := 0
	for length := range 80 {
		for _, tail := range []string{`;`, `\`, `\\\`, `,é`, `𝄞;`} {
			file, _, err := calendar.Encode(given(t, strings.Repeat("n", length)+tail, ipa.Day(2025, 7, 1), 30), ipa.Day(2025, 7, 2))
			require.NoError(t, err)
			read(t, file)
			met += bytes.Count(file, []byte("\r\n "))
		}
	}
	require.Greater(t, met, 1000)
	for _, name := range []string{"review.jsonl", "revoked.jsonl", filepath.Join("..", "..", "..", "..", "shared", "cases", "ics-fold.jsonl")} {
		daily(t, name)
	}
}

// daily reads the file of each of many days.
func daily(t *testing.T, name string) {
	path := name
	if !strings.Contains(name, "shared") {
		path = filepath.Join("testdata", name)
	} else if _, err := os.Stat(path); err != nil {
		return // the inputs that others tried stand beside the module, and not everywhere
	}
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	n, err := tcn.DecodeHistory(data)
	require.NoError(t, err)
	for day := range (ipa.Span{First: n.Now(), Last: n.Now().Add(800)}).Days() {
		if day.Sub(n.Now())%5 != 0 && day.Sub(n.Now()) > 60 {
			continue
		}
		sound(t, n, day)
	}
}
