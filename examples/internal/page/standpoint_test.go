package page

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// A reading is named by its question's name or number, and kept under its names; what there is not is refused with what there is.
func TestAddReading(t *testing.T) {
	var from tcn.Standpoint
	for _, text := range []string{"6=decision", "own-lawyers=implied", "7=goes-on"} {
		var err error
		from, err = AddReading(from, text)
		require.NoError(t, err)
	}
	require.Equal(t, []string{"suspension-ends=decision", "own-lawyers=implied", "secrecy-after-end=goes-on"}, from.Readings)
	require.Equal(t, []string{"suspension-ends=decision", "own-lawyers=implied"}, Others(from))
	for text, want := range map[string]string{
		"6=soon":                   `"soon" is no reading of suspension-ends; name one of: notice, decision, approval`,
		"6":                        `"" is no reading of suspension-ends; name one of: notice, decision, approval`,
		"6=2":                      `"2" is no reading of suspension-ends; name one of: notice, decision, approval`,
		"99=yes":                   `"99" is no open question; name one that -doubt list has`,
		"":                         `"" is no open question; name one that -doubt list has`,
		"6=notice":                 "suspension-ends is answered already; give one reading of it",
		"suspension-ends=decision": "suspension-ends is answered already; give one reading of it",
	} {
		same, err := AddReading(from, text)
		require.ErrorContains(t, err, want)
		require.Equal(t, from, same)
	}
}

// A day that nothing can be told of is refused, with the reason.
func TestReadDay(t *testing.T) {
	day, err := ReadDay("2025-06-20")
	require.NoError(t, err)
	require.Equal(t, ipa.Day(2025, 6, 20), day)
	for text, want := range map[string]string{
		"": "it is empty", "tomorrow": "should be a digit", "2025-02-29": "no such day",
		"0001-01-01": "a slip or stands for no date", "1899-12-31": "not from 1900-01-01 to 2200-12-31", "2201-01-01": "a slip", "9999-12-31": "a slip",
	} {
		_, err := ReadDay(text)
		require.ErrorContains(t, err, want, text)
	}
}

// Every page says from what standpoint it tells, unless that is the law of each day and the default readings.
func TestUnder(t *testing.T) {
	for want, from := range map[string]tcn.Standpoint{
		"": {},
		"All of it is under the law of 2025-07-01.": {Law: ipa.Day(2025, 7, 1)},
		"All of it is under the reading suspension-ends=decision (question 6: when the Secretary of State decides).": {Readings: []string{"suspension-ends=decision", "secrecy-after-end=goes-on"}},
		"All of it is under the law of 2025-07-01 and the readings suspension-ends=decision (question 6: when the Secretary of State decides), " +
			"secrecy-after-end=ends (question 7: no).": {Law: ipa.Day(2025, 7, 1), Readings: []string{"suspension-ends=decision", "secrecy-after-end=ends"}},
	} {
		require.Equal(t, want, Under(from))
	}
	n, err := tcn.New("n", actors.RelevantOperator{Name: "Acme"}).From(tcn.Standpoint{Law: ipa.Day(2025, 7, 1), Readings: []string{"6=decision"}})
	require.NoError(t, err)
	from := StandpointOf(n)
	require.Equal(t, tcn.Standpoint{Law: ipa.Day(2025, 7, 1), Readings: []string{"suspension-ends=decision"}}, from)
	for d := range ipa.Doubts() {
		want := d.Default
		if d.ID == "suspension-ends" {
			want = 1
		}
		require.Equal(t, want, Taken(from, d), d.ID)
	}
}

// Only of a day later than the check is it said what the tables are worth.
func TestUnchecked(t *testing.T) {
	require.Empty(t, Unchecked())
	require.Empty(t, Unchecked(ipa.Date{}, ipa.Day(2018, 4, 1), ipa.Checked()))
	require.Equal(t, "The tables were checked to 7 Apr 2026; of later days they give the law as it stood then.", Unchecked(ipa.Day(2018, 4, 1), ipa.Checked().Add(1)))
}

// Whoever other law may bind is told so, by its names, and nobody else.
func TestOtherLaw(t *testing.T) {
	for r := range actors.Roles() {
		says := OtherLaw(r, "you")
		names := 0
		for o := range ipa.OtherLaw(r.String()) {
			names++
			require.Contains(t, says, o.Term)
		}
		require.Equal(t, names == 0, says == "", r)
	}
	require.Contains(t, OtherLaw(actors.RolePress, "you"), "Other law may bind you too")
	require.Contains(t, OtherLaw(actors.RolePress, "you"), "contempt of court; breach of confidence")
	require.Contains(t, OtherLaw(actors.RoleOfficial, "you"), "[OSA 1989 s 1]")
}

// Every question is listed with every reading, by the names that the flag takes, within the width.
func TestQuestions(t *testing.T) {
	p := &Page{Width: 80}
	p.Questions()
	text := strings.Join(strings.Fields(p.String()), " ")
	for d := range ipa.Doubts() {
		require.Contains(t, text, d.ID)
		for _, r := range d.Readings {
			require.Contains(t, text, "- "+r.Name)
		}
	}
	for line := range strings.Lines(p.String()) {
		require.LessOrEqual(t, utf8.RuneCountInString(strings.TrimSuffix(line, "\n")), 80)
	}
}
