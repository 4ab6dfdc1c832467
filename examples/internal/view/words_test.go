package view

import (
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/internal/page"

	"github.com/doublelock/doublelock/actors"
)

// Days are told in words, and what only looks like a day stays as it is.
func TestDates(t *testing.T) {
	for text, want := range map[string]string{
		"2025-07-01": "1 July 2025", "2024-12 to 2025-01": "December 2024 to January 2025", "perhaps 2025-08": "perhaps August 2025",
		"SI 2018/354, reg 2": "SI 2018/354, reg 2", "2025-13": "2025-13", "2025": "2025", "n-12025-01": "n-12025-01",
	} {
		require.Equal(t, want, dates(text))
	}
	require.Equal(t, "Act 1, 1 Jul 2025", briefly("Act 1, 2025-07-01"))
}

// Days that follow one another are told by the first and the last.
func TestSpans(t *testing.T) {
	require.Equal(t, []string{"2027-01-30 to 2027-02-01", "none", "2027-03-01", "2027-03-02"},
		spans([]string{"2027-01-30", "2027-01-31", "2027-02-01", "none", "2027-03-01", "2027-03-02"}))
	require.Empty(t, spans(nil))
}

// Wherever people tell of a notice stands what other law may bind them; on the dispute, and on a notice taken from it, that none is confirmed.
func TestWarnings(t *testing.T) {
	other := escaped(page.OtherLawInShort(actors.RolePress))
	require.NotEmpty(t, other)
	for _, address := range []string{"v=story", "v=chronology&start=example"} {
		require.Contains(t, show(t, address, nil).HTML, other, address)
	}
	for address, says := range map[string]bool{"v=story": true, "v=notice": true, "v=notice&start=moment.22": true, "v=notice&start=sample": false} {
		html, _, _ := strings.Cut(show(t, address, nil).HTML, "Begin another")
		require.Equal(t, says, strings.Contains(html, "No notice to Apple has been confirmed"), address)
	}
}

// What is open in law is told with its question, and not by a word twice.
func TestDoubtsAreTold(t *testing.T) {
	s := show(t, "v=story", nil)
	require.Contains(t, s.HTML, "On another reading than is taken here")
	require.NotContains(t, s.HTML, "void: void")
}

// A void act is told as what it would do, and an act by what follows from it in law.
func TestRulingsSayWhatFollows(t *testing.T) {
	s := click(t, show(t, "v=notice&start=blank&on=2025-07-01&every=1", nil), "give the notice")
	require.Contains(t, sentences(s.HTML), "void There is no power: nothing changes.")
	require.Contains(t, sentences(s.HTML), "What it would do: the notice is given")
	s = show(t, "v=notice&start=sample", nil)
	require.Contains(t, sentences(s.HTML), "lawful It takes effect, and breaks no duty.")
}

// The navigation keeps the notice at hand, and so does the name of the page.
func TestNameKeepsTheNotice(t *testing.T) {
	s := show(t, "v=notice&start=sample", nil)
	q, err := url.ParseQuery(s.Address)
	require.NoError(t, err)
	_, after, _ := strings.Cut(s.HTML, `<p class="name"><a href="`)
	href, _, _ := strings.Cut(after, `"`)
	there := show(t, follow(s, strings.TrimPrefix(href, "#")), nil)
	require.Equal(t, "The story · Doublelock", there.Title)
	require.Contains(t, there.Address, "h="+q.Get("h"))
}
