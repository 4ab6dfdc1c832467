package calendar_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/agenda"
	"github.com/doublelock/doublelock/internal/golden"
	"github.com/doublelock/doublelock/internal/shown"
	"github.com/doublelock/doublelock/internal/shown/showntest"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/calendar"
)

// history reads a notice from testdata.
func history(t require.TestingT, name string) tcn.Notice {
	data, err := os.ReadFile(filepath.Join("testdata", name))
	require.NoError(t, err)
	n, err := tcn.DecodeHistory(data)
	require.NoError(t, err)
	return n
}

// The whole file of a notice under review, of one revoked in the midst of it, and of one that has run out.
func TestGolden(t *testing.T) {
	for name, c := range map[string]struct {
		history string
		on      ipa.Date
	}{
		"review.ics":  {"review.jsonl", ipa.Day(2025, 9, 1)},
		"revoked.ics": {"revoked.jsonl", ipa.Day(2025, 9, 16)},
		"expired.ics": {"review.jsonl", ipa.Day(2027, 7, 7)},
	} {
		got, _, err := calendar.Encode(history(t, c.history), c.on)
		require.NoError(t, err)
		golden.Equal(t, "testdata/"+name, got)
		same(t, history(t, c.history), c.on, got)
	}
}

// same reports that the file which is written without golang-ical has the same bytes: that library reads from the one what it wrote into the other.
func same(t require.TestingT, n tcn.Notice, on ipa.Date, file []byte) {
	c, _, err := agenda.Of(n, on)
	require.NoError(t, err)
	require.Equal(t, string(file), string(c.File()))
}

// event is what a calendar has of an event: its properties, parameters and all, by name; those of its warnings under "ALARM ", the triggers
// put together under one.
type event map[string]string

// trip is a line of a file that is folded so that a program which reads escapes before it puts lines together goes wrong: after an odd number of
// backslashes. Google's calendar is reported to drop such an event.
func trip(line string) bool { return (len(line)-len(strings.TrimRight(line, `\`)))%2 != 0 }

// read is a reader of its own, as RFC 5545, 3.1 and 3.3.11 have it, and checks what they ask of each line.
func read(t require.TestingT, file []byte) (events []event) {
	text := string(file)
	require.True(t, strings.HasPrefix(text, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
	require.True(t, strings.HasSuffix(text, "END:VCALENDAR\r\n"))
	require.Equal(t, strings.Count(text, "\r\n"), strings.Count(text, "\n"))
	require.Equal(t, strings.Count(text, "\r\n"), strings.Count(text, "\r"))
	for line := range strings.SplitSeq(text, "\r\n") {
		require.LessOrEqual(t, len(line), 75)
		require.True(t, utf8.ValidString(line), "%q", line)
		require.False(t, trip(line), "%q", line)
	}
	var now event
	alarm := ""
	for line := range strings.SplitSeq(strings.ReplaceAll(text, "\r\n ", ""), "\r\n") {
		switch name, value, _ := strings.Cut(line, ":"); {
		case line == "BEGIN:VEVENT":
			now = event{}
		case line == "END:VEVENT":
			events, now = append(events, now), nil
		case line == "BEGIN:VALARM":
			alarm = "ALARM "
			delete(now, alarm+"ACTION")
			delete(now, alarm+"DESCRIPTION")
		case line == "END:VALARM":
			alarm = ""
		case alarm+name == "ALARM TRIGGER":
			now["ALARMS"] = strings.TrimPrefix(now["ALARMS"]+" "+value, " ")
		case now != nil:
			name = alarm + name
			require.NotContains(t, now, name)
			now[name] = value
		}
	}
	return events
}

// plain takes the escapes out of a text.
func plain(text string) string {
	return strings.NewReplacer(`\\`, `\`, `\n`, "\n", `\;`, ";", `\,`, ",").Replace(text)
}

// sound checks a calendar against the clocks of its notice: an event for each last day, and one for each first day that is
// counted back; nothing without a day; each a whole day with a UID of its own.
func sound(t require.TestingT, n tcn.Notice, day ipa.Date) []event {
	file, undated, err := calendar.Encode(n, day)
	require.NoError(t, err)
	same(t, n, day, file)
	again, _, err := calendar.Encode(n, day)
	require.NoError(t, err)
	require.Equal(t, file, again)
	var days, none []string
	for c := range onDay(n, day).Clocks() {
		switch {
		case c.Then != "":
		case !c.Span.Last.IsZero():
			if c.Length.Rule == ipa.EndingWith {
				days = append(days, c.Span.First.String())
			}
			days = append(days, c.Span.Last.String())
		case c.Phase == tcn.NoDate:
			none = append(none, c.Name)
		}
	}
	var left []string
	for _, c := range undated {
		require.Equal(t, tcn.NoDate, c.Phase)
		left = append(left, c.Name)
	}
	require.Equal(t, none, left)
	if len(days) == 0 {
		require.Nil(t, file)
		return nil
	}
	events := read(t, file)
	require.Len(t, events, len(days))
	uids := map[string]bool{}
	for i, e := range events {
		on, err := ipa.ParseDate(days[i])
		require.NoError(t, err)
		require.Equal(t, strings.ReplaceAll(days[i], "-", ""), e["DTSTART;VALUE=DATE"])
		require.Equal(t, strings.ReplaceAll(on.Add(1).String(), "-", ""), e["DTEND;VALUE=DATE"])
		require.Equal(t, strings.ReplaceAll(day.String(), "-", "")+"T000000Z", e["DTSTAMP"])
		require.Contains(t, e["DESCRIPTION"], "https://www.legislation.gov.uk/")
		require.Contains(t, e["DESCRIPTION"], "Not legal advice.")
		require.Equal(t, "CONFIDENTIAL", e["CLASS"])
		require.False(t, uids[e["UID"]], e["SUMMARY"])
		uids[e["UID"]] = true
		cancelled := e["STATUS"] == "CANCELLED"
		require.Equal(t, cancelled, strings.HasPrefix(e["SUMMARY"], "Cancelled: "))
		var early []string
		for _, w := range []struct {
			days int
			at   string
		}{{14, "-P13DT15H"}, {2, "-P1DT15H"}} { // nine in the morning
			if !cancelled && !on.Add(-w.days).Before(day) {
				early = append(early, w.at)
			}
		}
		require.Equal(t, strings.Join(early, " "), e["ALARMS"])
		require.Equal(t, len(early) > 0, e["ALARM ACTION"] == "DISPLAY" && strings.HasPrefix(e["ALARM DESCRIPTION"], e["SUMMARY"]))
		require.Equal(t, len(early) > 0, strings.Contains(plain(e["DESCRIPTION"]), "\nWarnings: "))
	}
	return events
}

// find is the event whose summary ends so.
func find(t *testing.T, events []event, end string) event {
	i := slices.IndexFunc(events, func(e event) bool { return strings.HasSuffix(plain(e["SUMMARY"]), end) })
	require.GreaterOrEqual(t, i, 0, end)
	return events[i]
}

// The event stands on the safe day, and its description names the other: SI 2018/354, reg 2(1), doubt 1.
func TestTwoReadings(t *testing.T) {
	e := find(t, sound(t, history(t, "review.jsonl"), ipa.Day(2025, 9, 1)), "last day to refer the notice back")
	require.Equal(t, "20250803", e["DTSTART;VALUE=DATE"])
	require.Contains(t, plain(e["DESCRIPTION"]), "Under the other reading of the words the last day is 2025-08-04.")
	require.Contains(t, plain(e["DESCRIPTION"]), "Open question 1: ")
	require.Contains(t, plain(e["DESCRIPTION"]), "s 257(1) https://www.legislation.gov.uk/ukpga/2016/25/section/257/1/2025-09-01\n")
}

// Under the other reading the event stands on the other day, and the file says once which reading that is; so it does of a day that the tables were not
// checked to.
func TestCaution(t *testing.T) {
	n := history(t, "review.jsonl")
	about := func(n tcn.Notice, day ipa.Date) string {
		file, _, err := calendar.Encode(n, day)
		require.NoError(t, err)
		text := strings.ReplaceAll(string(file), "\r\n ", "")
		require.LessOrEqual(t, strings.Count(text, "X-WR-CALDESC"), 1)
		_, rest, _ := strings.Cut(text, "X-WR-CALDESC:")
		line, _, _ := strings.Cut(rest, "\r\n")
		return plain(line)
	}
	require.Empty(t, about(n, ipa.Checked()))
	const later = "The tables were checked to 7 Apr 2026; of later days they give the law as it stood then."
	require.Equal(t, later, about(n, ipa.Checked().Add(1)))
	require.Empty(t, about(n.Under(ipa.Checked()), ipa.Checked().Add(1)))

	late, _, err := n.Replay(tcn.Standpoint{Readings: []string{"1=not-counted"}})
	require.NoError(t, err)
	require.Equal(t, "It is under the reading not-counted of open question twenty-eighth-day.", about(late, ipa.Day(2025, 9, 1)))
	require.Equal(t, "It is under the reading not-counted of open question twenty-eighth-day. "+later, about(late, ipa.Day(2027, 1, 1)))
	e := find(t, sound(t, late, ipa.Day(2025, 9, 1)), "last day to refer the notice back")
	require.Equal(t, "20250804", e["DTSTART;VALUE=DATE"])
	require.Contains(t, plain(e["DESCRIPTION"]), "Taken here: the day of giving is not counted. Under the reading counted (the day of giving is the first of the 28): run out, last day 2025-08-03.")
}

// What a revocation stops is cancelled under the UID that it had; what had passed by then, or is no period of the notice, stays.
func TestCancelled(t *testing.T) {
	n := history(t, "revoked.jsonl")
	before := sound(t, history(t, "review.jsonl"), ipa.Day(2025, 9, 1))
	after := sound(t, n, ipa.Day(2025, 9, 16))
	for end, status := range map[string]string{
		"last day to refer the notice back":                  "CONFIRMED",
		"last day of the review period, referral 1":          "CANCELLED",
		"last day of the life of the notice":                 "CANCELLED",
		"first day of the renewal period":                    "CANCELLED",
		"last day for the steps: hand over":                  "CONFIRMED",
		"last day for the steps: remove protection":          "CANCELLED",
		"last day to complain of the giving to the Tribunal": "CONFIRMED",
	} {
		one, two := find(t, before, end), find(t, after, end)
		require.Equal(t, "CONFIRMED", one["STATUS"], end)
		require.Equal(t, status, two["STATUS"], end)
		require.Equal(t, one["UID"], two["UID"], end)
		require.Equal(t, one["DTSTART;VALUE=DATE"], two["DTSTART;VALUE=DATE"], end)
		require.Equal(t, []string{"9", "11"}, []string{one["SEQUENCE"], two["SEQUENCE"]}, end) // the entries of the histories
	}
	expired := sound(t, history(t, "review.jsonl"), ipa.Day(2027, 7, 7))
	require.Equal(t, "CONFIRMED", find(t, expired, "last day of the life of the notice")["STATUS"])
	require.Equal(t, "CANCELLED", find(t, expired, "last day of the review period, referral 1")["STATUS"]) // doubt 5: it falls away
}

// The end of the notice moves with a renewal, under the same UID: s 255(5A), (5B)(b). So it does for a notice that was in effect
// before the two years were law: SI 2024/1021, reg 4.
func TestRenewed(t *testing.T) {
	for _, c := range []struct {
		given, renewed ipa.Date
		was, is        string
	}{
		{ipa.Day(2025, 1, 10), ipa.Day(2027, 1, 4), "20270109", "20290109"},
		{ipa.Day(2020, 1, 10), ipa.Day(2026, 10, 1), "20261013", "20281013"},
	} {
		n := given(t, "n", c.given, 30)
		one := sound(t, n, c.renewed)
		for _, act := range []acts.Act{
			acts.Consult{On: c.renewed, Before: acts.Renewing},
			acts.Decide{On: c.renewed, To: acts.Renewing, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests},
			acts.Approve{By: actors.JudicialCommissioner{}, On: c.renewed, Considered: acts.PrivacyTests},
			acts.Renew{On: c.renewed, Considered: acts.AllFactors},
		} {
			var err error
			n, err = n.Do(act)
			require.NoError(t, err)
		}
		two := sound(t, n, c.renewed)
		for _, start := range []string{"n: last day of the life of", "n: last day of the renewal period"} {
			uid := starting(t, one, start)["UID"]
			require.Equal(t, c.was, byUID(one, uid)["DTSTART;VALUE=DATE"])
			require.Equal(t, c.is, byUID(two, uid)["DTSTART;VALUE=DATE"])
		}
	}
}

func starting(t *testing.T, events []event, with string) event {
	i := slices.IndexFunc(events, func(e event) bool { return strings.HasPrefix(plain(e["SUMMARY"]), with) })
	require.GreaterOrEqual(t, i, 0, with)
	return events[i]
}

func byUID(events []event, uid string) event {
	i := slices.IndexFunc(events, func(e event) bool { return e["UID"] == uid })
	if i < 0 {
		return nil
	}
	return events[i]
}

// A period that the notice keeps to itself, or that nothing has started, is no event, and is handed back.
func TestUnknownStart(t *testing.T) {
	_, undated, err := calendar.Encode(given(t, "n", ipa.Day(2025, 7, 1), acts.Undisclosed), ipa.Day(2025, 7, 1))
	require.NoError(t, err)
	var ids []string
	for _, c := range undated {
		ids = append(ids, c.ID)
	}
	require.Equal(t, []string{"steps", "complain-not-revoking", "claim-not-revoking"}, ids) // a failure to revoke goes on
	n := tcn.New("n", acme("Acme"))
	file, undated, err := calendar.Encode(n, ipa.Day(2025, 7, 1))
	require.NoError(t, err)
	require.Nil(t, file)
	require.NotEmpty(t, undated)
}

func TestRefused(t *testing.T) {
	n := given(t, "n", ipa.Day(2025, 7, 1), 30)
	for _, c := range []struct {
		n   tcn.Notice
		day ipa.Date
	}{{tcn.Notice{}, ipa.Day(2025, 7, 1)}, {n, ipa.Date{}}, {n, ipa.Day(2025, 6, 30)}} {
		file, undated, err := calendar.Encode(c.n, c.day)
		var bad *acts.BadAct
		require.ErrorAs(t, err, &bad)
		require.Nil(t, file)
		require.Nil(t, undated)
	}
}

// The addresses are those of the law that governs.
func TestUnder(t *testing.T) {
	n := given(t, "n", ipa.Day(2025, 7, 1), 30).Under(ipa.Day(2025, 8, 1))
	require.Contains(t, sound(t, n, ipa.Day(2025, 9, 1))[0]["URL"], "/2025-08-01")
}

func acme(name string) actors.RelevantOperator {
	return actors.RelevantOperator{Name: name, Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 20_000}
}

// given is a notice with one requirement, given on a day.
func given(t require.TestingT, name string, on ipa.Date, days int) tcn.Notice {
	n := tcn.New(name, acme(name))
	for _, act := range []acts.Act{
		acts.Consult{On: on, Before: acts.Giving},
		acts.Decide{On: on, To: acts.Giving, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests, Adds: []acts.Requirement{
			{Name: name, Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"), Serves: acts.TargetedInterception, Days: days},
		}},
		acts.Approve{By: actors.JudicialCommissioner{}, On: on, Considered: acts.PrivacyTests},
		acts.Give{On: on, Considered: acts.AllFactors},
	} {
		var err error
		n, err = n.Do(act)
		require.NoError(t, err)
	}
	return n
}

// Whatever a notice, its person and its requirements are called, the file is sound and the names are in it whole.
func TestOddNames(t *testing.T) {
	odd := []rune(",;:\\\n\r\t\"'^<> n N \x00\x7f\u0085\u2028é€𝄞字")
	rapid.Check(t, func(t *rapid.T) {
		name := rapid.OneOf(rapid.StringN(1, -1, 300), rapid.StringOfN(rapid.SampledFrom(odd), 1, -1, 300)).Draw(t, "name")
		if strings.TrimSpace(name) == "" {
			name += "x"
		}
		n := given(t, name, ipa.Day(2025, 7, 1), 30)
		seen := shown.Line(name)
		for _, e := range sound(t, n, ipa.Day(2025, 7, 2)) {
			require.True(t, strings.HasPrefix(strings.TrimPrefix(plain(e["SUMMARY"]), "Cancelled: "), seen+": "), "%q", plain(e["SUMMARY"]))
			require.True(t, strings.HasPrefix(plain(e["DESCRIPTION"]), seen+", to "+seen+": "), "%q", plain(e["DESCRIPTION"]))
		}
	})
}

// What would steer whoever shows the calendar is shown in it.
func TestSteersNothing(t *testing.T) {
	file, _, err := calendar.Encode(given(t, showntest.Odd, ipa.Day(2025, 7, 1), 30), ipa.Day(2025, 7, 2))
	require.NoError(t, err)
	showntest.Steady(t, strings.ReplaceAll(string(file), "\r\n", "\n"))
	require.Contains(t, plain(strings.ReplaceAll(string(file), "\r\n ", "")), showntest.OddShown)
}

// A random lawful life keeps its calendar sound, and a UID means one clock all along.
func TestRandomLives(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day := ipa.Day(2024, 1, 1).Add(rapid.IntRange(0, 700).Draw(t, "from"))
		n := given(t, "n", day, 30)
		means := map[string]string{}
		for range rapid.IntRange(1, 12).Draw(t, "acts") {
			day = day.Add(rapid.IntRange(0, 90).Draw(t, "days"))
			var open []acts.Act
			for o := range onDay(n, day).Choices() {
				if o.Effect == tcn.Lawful && acts.Verb(o.Act()) != "say" {
					open = append(open, o.Act())
				}
			}
			var err error
			if n, err = n.Do(rapid.SampledFrom(open).Draw(t, "act")); err != nil {
				t.Fatal(err)
			}
			for _, e := range sound(t, n, day) {
				what := strings.TrimPrefix(plain(e["SUMMARY"]), "Cancelled: ")
				if i := strings.Index(what, ", renewed"); i > 0 {
					what = what[:i]
				}
				what = strings.TrimSuffix(strings.ReplaceAll(what, "life of a notice", "life of the notice"), " in effect before 14 Oct 2024")
				what = strings.TrimSuffix(what, " of a notice")
				if was, ok := means[e["UID"]]; ok {
					require.Equal(t, was, what)
				}
				means[e["UID"]] = what
			}
		}
	})
}

// onDay is the notice on a day that has not passed.
func onDay(n tcn.Notice, day ipa.Date) tcn.Notice {
	n, err := n.On(day)
	if err != nil {
		panic(err)
	}
	return n
}

// A last day on which the Tribunal's office is closed says so, and names the day after and the doubt: SI 2018/1334, r 16(1), doubt 41. One on which it
// is open says nothing of it.
func TestOfficeClosed(t *testing.T) {
	for _, c := range []struct {
		determined ipa.Date
		last, says string
	}{
		{ipa.Day(2025, 10, 5), "20251026", "The last day is a Sunday, on which the Tribunal's office is taken to be closed.\n" +
			"Under the other reading of the words the last day is 2025-10-27. Do not rely on it.\n"},
		{ipa.Day(2025, 10, 4), "20251025", "The last day is a Saturday, on"},
		{ipa.Day(2025, 12, 4), "20251225", "The last day is Christmas Day, on which the Tribunal's office is taken to be closed.\nUnder the other reading of the words the last day is 2025-12-29."},
		{ipa.Day(2025, 10, 3), "20251024", ""},
	} {
		n, err := given(t, "n", ipa.Day(2025, 7, 1), 30).Do(
			acts.Claim{By: acme("Acme"), On: ipa.Day(2025, 8, 1), Aggrieved: acts.Found, Believes: acts.Found},
			acts.Determine{By: actors.Tribunal{}, On: c.determined},
		)
		require.NoError(t, err)
		e := find(t, sound(t, n, c.determined), "last day to apply for leave to appeal, claim 1")
		require.Equal(t, c.last, e["DTSTART;VALUE=DATE"])
		text := plain(e["DESCRIPTION"])
		require.Contains(t, text, c.says)
		require.Contains(t, text, "Start: the day of notice of the determination or decision, or of the summary if later.")
		require.Equal(t, c.says != "", strings.Contains(text, "Open question 41: "))
		require.Equal(t, c.says != "", strings.Contains(text, "office is taken to be closed"))
	}
}
