package view

import (
	"fmt"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

const longHead = `{"notice":"n","to":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"}`

// pasted is the view of a notice, of so many lines of a kind behind the first.
func pasted(t *testing.T, lines int, line func(i int) string) Screen {
	t.Helper()
	var b strings.Builder
	b.WriteString(longHead)
	for i := range lines {
		b.WriteString("\n" + line(i))
	}
	return show(t, "v=notice", url.Values{"history": {b.String()}})
}

func refused(int) string {
	return `{"act":"renew","by":"secretary of state","on":"2025-07-01","considered":"all"}`
}

// A history is as long as package tcn reads one, and no longer; of one that is longer, the error says so to whoever pasted it. Nothing is added to a full one.
func TestHistoryHasAsManyLinesAsAFile(t *testing.T) {
	passed := func(int) string { return `{"on":"2025-07-01"}` }
	for lines, fits := range map[int]bool{mostLines - 1: true, mostLines: false} {
		_, err := tcn.DecodeHistory([]byte(longHead + "\n" + strings.Repeat(passed(0)+"\n", lines)))
		require.Equal(t, fits, err == nil, "package tcn has another limit: %v", err)
		s := pasted(t, lines, passed)
		require.Equal(t, fits, wrong(s) == "", "%d: %s", lines, wrong(s))
		if !fits {
			require.Contains(t, wrong(s), "what was pasted has 10001 lines, and a history has no more than 10000")
			continue
		}
		for _, form := range []url.Values{{"act": {refused(0)}}, {"do": {"consult-giving.0"}}, {"do": {"way"}, "to": {"issued"}}} {
			require.Contains(t, wrong(show(t, s.Address, form)), "can have no more: take acts back", form)
		}
	}
	blank := show(t, "v=notice", url.Values{"history": {longHead + strings.Repeat("\n", mostLines+5) + passed(0)}})
	require.Empty(t, wrong(blank), "blank lines are none")
}

// most is how many bytes of HTML a browser draws without a stop.
const most = 300_000

var further = regexp.MustCompile(`<a id="further-([^"]*)" class="button" href="#([^"]*)">`)

// onward is the screen with the next part of a list.
func onward(t *testing.T, s Screen, list string) (Screen, bool) {
	t.Helper()
	for _, m := range further.FindAllStringSubmatch(s.HTML, -1) {
		if m[1] == list {
			return show(t, follow(s, m[2]), nil), true
		}
	}
	return s, false
}

// has reports whether a screen has a text. The screens here are too long to be printed.
func has(t *testing.T, s Screen, text string) {
	t.Helper()
	require.True(t, strings.Contains(s.HTML, text), text)
}

// However long a history is, a screen of it is not; all of its acts can be gone through.
func TestLongHistoriesAreShownInParts(t *testing.T) {
	const acts = 1600
	s := pasted(t, acts, refused)
	require.Empty(t, wrong(s))
	has(t, s, "The first 1560 acts are left out")
	for _, open := range []string{"", "acts", "doubts", "force"} {
		at := show(t, s.Address+"&every=1&open="+open, nil)
		require.Less(t, len(at.HTML), most, open)
	}
	at, is, seen := show(t, s.Address+"&open=acts", nil), true, 0
	for is {
		has(t, at, fmt.Sprintf(`<ol class="deeds" start="%d">`, seen+1))
		has(t, at, fmt.Sprintf(`<th scope="col">Act %d, `, seen+1))
		seen += strings.Count(at.HTML, `title="Go back to here"`)
		has(t, at, fmt.Sprintf("to %d of %d.", seen, acts))
		at, is = onward(t, at, "acts")
	}
	require.Equal(t, acts, seen)
	has(t, at, `id="earlier-acts"`)
	for _, odd := range []string{"acts.0", "acts.-4", "acts.x", "acts", "other.2"} {
		has(t, show(t, s.Address+"&open=acts&p="+odd, nil), "1 to 80 of 1600.")
	}
	has(t, show(t, s.Address+"&open=acts&p=acts.99", nil), "1521 to 1600 of 1600.")
}

// What can be done to a notice with many claims is listed in parts, and each of the acts is still done by its name.
func TestManyOffersAreShownInParts(t *testing.T) {
	given, err := tcn.EncodeHistory(lesson.Given(ipa.Day(2025, 7, 1)))
	require.NoError(t, err)
	text := strings.Builder{}
	text.Write(given)
	for i := range 300 {
		fmt.Fprintf(&text, `{"act":"claim","by":"claimant: C%d","on":"2025-07-02","basis":"human rights","victim":"found"}`+"\n", i)
	}
	s := show(t, "v=notice", url.Values{"history": {text.String()}})
	require.Empty(t, wrong(s))
	for _, more := range []string{"", "&every=1", "&every=1&as=tribunal", "&law=2020-01-01", "&law=2017-01-01&open=acts"} {
		require.Less(t, len(show(t, s.Address+more, nil).HTML), most, more)
	}
	at, is := onward(t, s, "tribunal")
	require.True(t, is)
	has(t, at, "41 to 80 of ")
	require.NotEqual(t, doable.FindAllString(s.HTML, -1), doable.FindAllString(at.HTML, -1))
	m := doable.FindAllStringSubmatch(at.HTML, -1)
	done := show(t, follow(at, m[len(m)-1][2]), nil)
	require.Empty(t, wrong(done))
	require.Contains(t, done.Says, "lawful")
}

// Of two branches that begin alike, what is alike is left out until it is asked for; so are parts of what is not.
func TestBranchesThatBeginAlike(t *testing.T) {
	s := pasted(t, 200, refused)
	s = show(t, s.Address+"&beside=keep", nil)
	has(t, s, "All 200 acts are the same in both")
	s = show(t, s.Address+"&upto=120", nil)
	has(t, s, "The first 120 acts are the same in both")
	has(t, s, `<th scope="row">Act 121</th>`)
	require.False(t, strings.Contains(s.HTML, `<th scope="row">Act 120</th>`))
	has(t, s, "1 to 40 of 80.")
	has(t, show(t, s.Address+"&open=acts", nil), `<th scope="row">Act 1</th>`)
}

// A long chronology has its verdicts in parts, its impossible entries named before them, and its files where they are asked for.
func TestLongChronologiesAreShownInParts(t *testing.T) {
	var b strings.Builder
	b.WriteString("when,known,who says so,outlet,who,did what,to what notice,in whose words,source\n")
	for i := range 150 {
		what := "said"
		if i == 77 || i == 149 {
			what = "renewed"
		}
		fmt.Fprintf(&b, "2019-03-%02d,2025-04-07,anonymous,The Post,secretary of state,%s,n1,The Post reports act %d.,\n", 1+i/6, what, i+1)
	}
	s := show(t, "v=chronology", url.Values{"rows": {b.String()}})
	require.Contains(t, s.Says, "150 entries: ")
	require.Contains(t, s.Says, "2 impossible")
	has(t, s, "1 to 60 of 150.")
	require.Equal(t, mostEntries, strings.Count(s.HTML, `<th scope="row">`))
	require.Less(t, len(s.HTML), most)
	require.False(t, strings.Contains(s.HTML, `data-save`))
	has(t, show(t, s.Address+"&open=files", nil), `data-save="chronology.csv"`)
	next, is := onward(t, s, "entries")
	require.True(t, is)
	has(t, next, "The Post reports act 61.")
	_, never, _ := strings.Cut(s.HTML, "<p>Impossible: ")
	links := linked.FindAllStringSubmatch(strings.SplitN(never, "</p>", 2)[0], -1)
	require.Len(t, links, 2)
	for _, m := range links {
		has(t, show(t, follow(s, m[1]), nil), "IMPOSSIBLE")
	}
	require.False(t, strings.Contains(s.HTML, "IMPOSSIBLE"), "they are in other parts")
}
