package view

import (
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/seeds"
)

// Every code under an entry of the dispute says what it is: where it stands, in which words, how far it is borne out, and where to read of it.
func TestSourcesAreExplained(t *testing.T) {
	html := show(t, "v=story&every=1&open=sources", nil).HTML
	codes := map[string]bool{}
	for e := range dispute.Docket().Entries() {
		for _, code := range e.Sources() {
			codes[code] = true
		}
	}
	require.Greater(t, len(codes), 50)
	for code := range codes {
		s := sourcesOf([]string{code})[0]
		require.NotEmpty(t, s.Where, code)
		require.True(t, strings.Contains(html, "<summary>"+code+", "), code)
		require.True(t, strings.Contains(html, escaped(dates(s.Says))), code)
		for _, l := range s.Links {
			require.True(t, strings.HasPrefix(l.To, "http"), l.To)
			require.True(t, strings.Contains(html, `href="`+escaped(l.To)+`" rel="noreferrer"`), l.To)
		}
	}
	claim, ok := seeds.ClaimOf("S0-03")
	require.True(t, ok)
	require.Contains(t, sourcesOf([]string{"S0-03"})[0].Says, strings.TrimSuffix(claim.Text, "."))
	row, ok := seeds.EventOf("R01")
	require.True(t, ok)
	require.Contains(t, sourcesOf([]string{"R01"})[0].Says, row.What)
	for c := range seeds.Claims() {
		s := sourcesOf([]string{string(c.ID)})[0]
		require.Equal(t, c.Note != "" && c.Error != 0, len(s.Notes) == 2, c.ID)
		require.NotContains(t, s.Says, "; )")
		if c.Error != 0 {
			require.Contains(t, s.Notes[0], "It goes wrong: "+c.Error.String())
		}
	}
}

// They are explained entry by entry: what is asked of one is told there alone, and every entry offers it.
func TestSourcesAreExplainedWhereAsked(t *testing.T) {
	plain := show(t, "v=story&every=1", nil)
	require.NotContains(t, plain.HTML, `class="source"`)
	offers := regexp.MustCompile(`<a id="sources-(\d+)" href="#([^"]*)">`).FindAllStringSubmatch(plain.HTML, -1)
	require.Len(t, offers, len(slices.Collect(dispute.Docket().Entries())))
	s := show(t, follow(plain, offers[4][2]), nil)
	require.Equal(t, 1, strings.Count(s.HTML, `id="sources-`+offers[4][1]+`" tabindex="-1"`))
	require.Equal(t, len(offers)-1, strings.Count(s.HTML, "What these are"))
	require.Contains(t, s.HTML, `class="source"`)
	require.Less(t, len(show(t, "", nil).HTML), 32_000, "the first screen stands in the page as it is")
}

// What else somebody names as a source is text.
func TestSourcesOfOthersAreText(t *testing.T) {
	require.Equal(t, []source{{Text: "The Post, page 3"}}, sourcesOf([]string{"The Post, page 3"}))
	s := show(t, "v=chronology", url.Values{"rows": {strings.Replace(example, "Acme says that it withdraws a service.,", "Acme says that it withdraws a service.,a leaflet <b>", 1)}})
	require.Contains(t, s.HTML, "<bdi>a leaflet &lt;b&gt;</bdi>")
}
