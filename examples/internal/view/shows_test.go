package view

import (
	"encoding/csv"
	"html"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

// kept is what a button saves: the text of the field from which it takes it.
func kept(t *testing.T, s Screen, id string) string {
	t.Helper()
	m := regexp.MustCompile(`(?s)<textarea id="` + id + `" hidden>(.*?)</textarea>`).FindStringSubmatch(s.HTML)
	require.NotNil(t, m, id)
	return html.UnescapeString(m[1])
}

// A chronology is taken along as a table, as a docket and as a page. The first two are read again and judged as it is; the third stands alone, and has every
// entry, though the screen has a part of them.
func TestChronologyIsTakenAlong(t *testing.T) {
	s := paste(t, example, "")
	for _, id := range []string{"csv", "jsonl"} {
		again := paste(t, kept(t, s, id), "")
		require.Equal(t, rowsOf(s), rowsOf(again), id)
	}
	all, err := csv.NewReader(strings.NewReader(kept(t, s, "csv"))).ReadAll()
	require.NoError(t, err)
	require.Greater(t, len(all), 4)

	require.NotContains(t, s.HTML, `id="whole"`)
	page := kept(t, show(t, s.Address+"&open=page", nil), "whole")
	require.True(t, strings.HasPrefix(page, "<!DOCTYPE html>"))
	require.Equal(t, rowsOf(s), rowsOf(Screen{HTML: page}))
	require.Contains(t, page, "Nothing here is asserted")
	require.NotContains(t, page, "<script")
	require.NotContains(t, page, `href="#`, "it has no other places")
	require.NotContains(t, page, "The reading")
	under := kept(t, show(t, s.Address+"&open=page&law=2020-01-01&if=suspension-ends%3Ddecision", nil), "whole")
	require.Contains(t, under, "by the law of 1 January 2020")
	require.Contains(t, under, "The reading suspension-ends=decision is taken")

	long := paste(t, sixty(t)+sixty(t)[strings.Index(sixty(t), "\n")+1:], "&open=page")
	require.Greater(t, len(rowsOf(Screen{HTML: kept(t, long, "whole")})), mostEntries)
	require.Len(t, rowsOf(Screen{HTML: fields.ReplaceAllString(long.HTML, "")}), mostEntries)
}

// Where it hangs on an open question whether somebody may say something, the question is told (s 255(8), own lawyers).
func TestWhoMightSayWhatHangsOnQuestions(t *testing.T) {
	s := paste(t, example, "&w=operator&on=2025-03-20")
	require.Contains(t, sentences(s.HTML), "Tell its lawyers (n1): breach")
	require.Contains(t, sentences(s.HTML), "Open question 8: ")
	require.NotContains(t, paste(t, example, "&w=public&on=2025-03-20").HTML, "Tell its lawyers")
}

// The scenario of each lesson is opened where it is played: a notice, a chronology, or the story.
func TestScenesOfTheLessons(t *testing.T) {
	for n := 1; n <= 18; n++ {
		s := show(t, "v=course&n="+strconv.Itoa(n), nil)
		to := sceneOf(n).address(n)
		opened := show(t, to, nil)
		require.Empty(t, wrong(opened), n)
		require.Equal(t, opened.HTML, show(t, opened.Address, nil).HTML, n)
		switch sc := sceneOf(n); {
		case sc.begins != nil:
			day, _ := stands(t, opened)
			require.Equal(t, sc.on.String(), day, n)
		case sc.start != "":
			require.NotEmpty(t, rowsOf(opened), n)
		default:
			require.Contains(t, opened.HTML, "The notices to Apple")
		}
		if n < 3 { // the others are not among the lessons of the tests
			require.Contains(t, s.HTML, escaped(to))
		}
	}
	require.Contains(t, show(t, sceneOf(15).address(15), nil).HTML, "outside the United Kingdom")
	for _, none := range []string{"lesson.x", "lesson.14"} {
		require.Contains(t, wrong(show(t, "v=notice&start="+none, nil)), "is no lesson with a notice")
	}
}

// Why an act is as it is stands beside it: what it does, by which words, each ground with its cure and who can, and the act as it is written, to be altered.
func TestWhyOfAnAct(t *testing.T) {
	s := show(t, "v=notice&start=blank&on=2025-07-01&every=1", nil)
	why := regexp.MustCompile(`aria-label="Why: ([^"]*)"`)
	require.NotEmpty(t, why.FindString(s.HTML))
	m := regexp.MustCompile(`<a class="soft why" href="#([^"]*)" aria-label="Why: give the notice">`).FindStringSubmatch(s.HTML)
	require.NotNil(t, m)
	told := show(t, follow(s, m[1]), nil)
	require.Contains(t, sentences(told.HTML), "To cure it, the Secretary of State: ask a Judicial Commissioner to approve the decision")
	line := regexp.MustCompile(`(?s)<textarea id="act"[^>]*>(.*?)</textarea>`).FindStringSubmatch(told.HTML)
	require.NotNil(t, line)
	altered := strings.Replace(html.UnescapeString(line[1]), "2025-07-01", "2025-07-03", 1)
	done := show(t, told.Address, url.Values{"act": {altered}})
	day, _ := stands(t, done)
	require.Equal(t, "2025-07-01", day, "a void act lets no time pass")
	require.Contains(t, done.HTML, "3 July 2025")
}

// The way to a status is told step by step, and done; a status that cannot be reached says so, and one that is there already too.
func TestHowToGetThere(t *testing.T) {
	s := show(t, "v=notice&start=sample&on=2025-07-10", url.Values{"to": {"withdrawn"}})
	require.Contains(t, sentences(s.HTML), "The Secretary of State: consult the person before revoking")
	require.Contains(t, s.HTML, "Do all of it on 10 July 2025")
	done := show(t, s.Address+"&do=way", nil)
	_, word := stands(t, done)
	require.Equal(t, tcn.Withdrawn.String(), word)
	require.NotContains(t, done.Address, "to=withdrawn")
	require.Contains(t, show(t, "v=notice&start=sample&on=2025-07-10&to=issued", nil).HTML, "It is there already")
	gone := show(t, "v=notice&start=sample&on=2028-07-10&to=advised", nil)
	require.NotContains(t, gone.HTML, "Do all of it")
	require.NotContains(t, gone.HTML, "It is there already")
}

// Each of the six machines is drawn where it is asked for, with today's status marked; each arrow that an act makes leads to its rule.
func TestMachinesAreDrawn(t *testing.T) {
	s := show(t, "v=notice&start=sample&on=2025-07-10", nil)
	l, err := liveOut(given().text(), tcn.Standpoint{})
	require.NoError(t, err)
	for r := range tcn.Regions() {
		at := show(t, s.Address+"&open="+r.String(), nil)
		require.Equal(t, 1, strings.Count(at.HTML, "<svg"), r)
		require.Contains(t, at.HTML, "<title>"+l.State().In(r).String()+" (today)</title>")
		rules := regexp.MustCompile(`<a href="#([^"]*rule[^"]*)"><g id="[^"]*" class="edge">`).FindAllStringSubmatch(at.HTML, -1)
		require.GreaterOrEqual(t, len(rules)+1, strings.Count(at.HTML, `class="edge"`), "%v: all but the arrow to the beginning", r)
		for _, m := range rules {
			require.True(t, strings.Contains(show(t, follow(at, m[1]), nil).HTML, `<div class="law">`), m[1])
		}
	}
}

// Where each person stands is listed by kind; a duty whose day passed says since when it is broken, and the deadlines say what is left.
func TestDutiesAndDeadlines(t *testing.T) {
	s := show(t, "v=notice&start=sample&on=2025-08-15", nil)
	require.Contains(t, sentences(s.HTML), "broken since ")
	require.Contains(t, sentences(s.HTML), "Life of the notice")
	require.Regexp(t, `<td>\d+&nbsp;days</td>`, s.HTML)
	for role, head := range map[string]string{"secretary+of+state": "Where the Secretary of State stands", "press": "Where the press stands"} {
		require.Contains(t, show(t, s.Address+"&as="+role, nil).HTML, head)
	}
	require.Contains(t, show(t, s.Address+"&as=press", nil).HTML, "Other law may bind the press too")
}

// What differs by another day's law or on another reading is marked with the words that make it so.
func TestWhatDiffersIsMarked(t *testing.T) {
	s := show(t, changed(), nil)
	under := show(t, s.Address+"&law=2025-06-19", nil)
	_, after, is := strings.Cut(under.HTML, "What differs from there</h2>")
	require.True(t, is)
	rows, _, _ := strings.Cut(after, "</section>")
	require.Contains(t, sentences(rows), "breach")
	require.Contains(t, rows, "s 257(3A)")
	require.Contains(t, show(t, s.Address+"&if=twenty-eighth-day%3Dnot-counted", nil).HTML, "What differs from there")
	require.Contains(t, show(t, "v=notice&start=blank&on=2025-07-01&law=2025-06-30", nil).HTML, "Nothing differs from there")
}

func changed() string { return sceneOf(7).address(7) }

// A history that was saved is read in again, and a docket's JSON Lines and a table are one.
func TestFilesGoInAndOut(t *testing.T) {
	text := changedInReview().text()
	s := show(t, "v=notice", url.Values{"history": {text}})
	require.Empty(t, wrong(s))
	n, err := tcn.DecodeHistory([]byte(text))
	require.NoError(t, err)
	_, word := stands(t, s)
	require.NotEmpty(t, word)
	require.Equal(t, len(changedInReview().Deeds), len(slicesOf(n)))
	d, err := docket.Read(strings.NewReader(example))
	require.NoError(t, err)
	var lines strings.Builder
	require.NoError(t, d.Write(&lines))
	require.Equal(t, rowsOf(paste(t, example, "")), rowsOf(paste(t, lines.String(), "")))
}

func slicesOf(n tcn.Notice) (all []tcn.Ruling) {
	for r := range n.History() {
		all = append(all, r)
	}
	return all
}
