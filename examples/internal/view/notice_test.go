package view

import (
	"html"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn"
)

var stage = regexp.MustCompile(`<p class="stage">On <time datetime="([0-9-]+)">[^<]*</time> the notice is <b>([^<]*)</b>`)

// stands is the day and the word of a notice on a screen.
func stands(t *testing.T, s Screen) (day, word string) {
	t.Helper()
	m := stage.FindStringSubmatch(s.HTML)
	require.NotNil(t, m, wrong(s))
	return m[1], m[2]
}

var doable = regexp.MustCompile(`<a class="do ([a-z]+)" href="#([^"]*)">([^<]*)</a>`)

// follow is the address to which a link on a screen leads.
func follow(s Screen, href string) string {
	href = html.UnescapeString(href)
	if more, ok := strings.CutPrefix(href, "+"); ok {
		return s.Address + "&" + more
	}
	return href
}

// click follows the link to the first act that begins with some words.
func click(t *testing.T, s Screen, words string) Screen {
	t.Helper()
	for _, m := range doable.FindAllStringSubmatch(s.HTML, -1) {
		if strings.HasPrefix(m[3], words) {
			return show(t, follow(s, m[2]), nil)
		}
	}
	t.Fatalf("%q is not offered:\n%q", words, doable.FindAllStringSubmatch(s.HTML, -1))
	return Screen{}
}

// A notice is led from its proposal to its giving by clicks; without the second key the giving is void, and says who can cure it (s 254).
func TestNoticeByClicks(t *testing.T) {
	s := show(t, "v=notice&start=blank&on=2025-07-01", nil)
	for _, act := range []string{"consult", "decide to give", "approve a decision", "give the notice"} {
		s = click(t, s, act)
		require.Empty(t, wrong(s))
		require.Contains(t, s.Says, "lawful", act)
	}
	day, word := stands(t, s)
	require.Equal(t, "2025-07-01", day)
	require.Equal(t, tcn.Secret.String(), word)

	s = show(t, "v=notice&start=blank&on=2025-07-01&every=1", nil)
	s = click(t, s, "give the notice")
	require.Contains(t, s.Says, "void")
	require.Contains(t, sentences(s.HTML), "To cure it, the Secretary of State: ask a Judicial Commissioner to approve the decision; there is no urgent route")
	_, word = stands(t, s)
	require.NotEqual(t, tcn.Secret.String(), word)
}

// A notice that begins with nothing done is of the kind that is chosen, and says so; what is no kind is told (ss 252, 253).
func TestNoticeOfAKind(t *testing.T) {
	require.Contains(t, show(t, "v=notice", nil).HTML, "<option>national security notice</option>")
	require.Contains(t, sentences(show(t, "v=notice&start=blank&on=2025-07-01", nil).HTML), "technical capability notice")
	s := show(t, "v=notice&start=blank&on=2025-07-01&kind=national+security+notice", nil)
	require.Contains(t, sentences(s.HTML), "to Acme: national security notice")
	for _, act := range []string{"consult", "decide to give", "approve a decision", "give the notice"} {
		s = click(t, s, act)
		require.Contains(t, s.Says, "lawful", act)
	}
	require.Contains(t, sentences(s.HTML), "do what the notice requires, which is lawful for all purposes")
	require.Contains(t, wrong(show(t, "v=notice&start=blank&kind=retention", nil)), "no kind of notice")

	s = show(t, "v=notice&start=blank&on=2025-07-01&kind=notification+notice", nil)
	for _, act := range []string{"consult", "decide to give", "give the notice"} { // no approval
		s = click(t, s, act)
		require.Contains(t, s.Says, "lawful", act)
	}
	require.Contains(t, sentences(s.HTML), "notify the Secretary of State of a proposal to make the relevant change")
}

// The lanes of a long life have its last acts, and all where they are told one by one.
func TestLongLives(t *testing.T) {
	heads := regexp.MustCompile(`<th scope="col">Act (\d+), `)
	for acts, first := range map[int]string{0: "1", 35: "1", 60: "25"} {
		s := show(t, far(t, acts), nil)
		got := heads.FindAllStringSubmatch(s.HTML, -1)
		require.Equal(t, first, got[0][1], acts)
		require.Equal(t, first != "1", strings.Contains(s.HTML, "acts are left out"), acts)
		all := show(t, s.Address+"&open=acts", nil)
		require.Equal(t, "1", heads.FindStringSubmatch(all.HTML)[1])
		require.Equal(t, strings.Count(all.HTML, `title="Go back to here"`), len(heads.FindAllString(all.HTML, -1)))
	}
}

// The last act is taken back, and a branch that was kept is compared.
func TestBackAndBranch(t *testing.T) {
	s := show(t, "v=notice&start=sample", nil)
	kept := show(t, s.Address+"&beside=keep", nil)
	require.Contains(t, kept.HTML, "Beside the branch that was kept")
	back := show(t, kept.Address+"&back=1", nil)
	require.Contains(t, back.HTML, `class="differs"`)
	_, word := stands(t, back)
	require.NotEqual(t, tcn.Secret.String(), word)
	for range 10 {
		back = show(t, back.Address+"&back=1", nil)
		require.Empty(t, wrong(back))
	}
}

// Under the law of a day before the duty a change is no breach, and the page says what differs and by which words (s 257(3A) since 20 June 2025).
func TestUnderAnotherLaw(t *testing.T) {
	s := show(t, "v=notice&start=sample&on=2025-07-05", nil)
	s = click(t, s, "refer the notice")
	require.Empty(t, wrong(s))
	under := show(t, s.Address, url.Values{"law": {"2020-01-01"}})
	require.Contains(t, under.HTML, "What differs from there")
	plain := show(t, under.Address, url.Values{"plain": {"1"}, "law": {"2020-01-01"}})
	require.NotContains(t, plain.HTML, "What differs from there")
	require.NotContains(t, plain.Address, "law=")
}

// The history on the screen is a history: it is read again, and shows the same.
func TestHistoryReadsBack(t *testing.T) {
	for _, m := range moments() {
		s := show(t, strings.TrimPrefix(m.To, "#"), nil)
		require.Empty(t, wrong(s), m.Text)
		q, err := url.ParseQuery(s.Address)
		require.NoError(t, err)
		text, err := unpack(q.Get("h"))
		require.NoError(t, err)
		again := show(t, "v=notice", url.Values{"history": {text}, "on": {q.Get("on")}})
		require.Equal(t, s.HTML, again.HTML, m.Text)
	}
}

// Every citation on a page leads to something in the law.
func TestCitationsLeadSomewhere(t *testing.T) {
	found := map[string]bool{}
	cite := regexp.MustCompile(`<a class="cite" href="#([^"]*)">`)
	for _, address := range asked {
		for _, m := range cite.FindAllStringSubmatch(show(t, address, nil).HTML, -1) {
			found[follow(Screen{}, m[1])] = true
		}
	}
	require.Greater(t, len(found), 40)
	for address := range found {
		s := show(t, address, nil)
		require.NotContains(t, s.HTML, "Nothing is found", address)
	}
}
