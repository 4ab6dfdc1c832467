package tcn_test

import (
	"cmp"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/internal/golden"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A kindRow is a line of the comparison: what is compared, and what a kind has there.
type kindRow struct {
	head string
	cell func(acts.NoticeKind) string
}

// kindRows are the lines: under which words it is given, the six questions, its life, and its periods.
func kindRows() []kindRow {
	all := []kindRow{
		{"Given under", func(kind acts.NoticeKind) string {
			for r := range tcn.Rules(kind) {
				if r.ID == "give" {
					return kindWordsOf(r.Law)
				}
			}
			return ""
		}},
		{"Rules; what must be so besides", func(kind acts.NoticeKind) string {
			rules, needs := 0, 0
			for r := range tcn.Rules(kind) {
				rules, needs = rules+1, needs+len(r.Needs)
			}
			return fmt.Sprintf("%d; %d", rules, needs)
		}},
	}
	for region := range tcn.Regions() {
		all = append(all, kindRow{region.Question(), func(kind acts.NoticeKind) string { return kindAsks(kind, region) }})
	}
	for _, id := range []string{"life", "later-life", "renewal-period"} {
		name := ""
		for c := range tcn.Clocks(slices.Collect(acts.NoticeKinds())...) {
			if c.ID == id {
				name = c.Name
			}
		}
		all = append(all, kindRow{strings.ToUpper(name[:1]) + name[1:], func(kind acts.NoticeKind) string { return kindClock(kind, id) }})
	}
	return append(all, kindRow{"Periods", kindPeriods})
}

// kindAsks says by which words a kind's notice has the statuses to which an act can bring a question: none, where it never leaves where it begins.
func kindAsks(kind acts.NoticeKind, region tcn.Region) string {
	reached := map[tcn.Status]bool{}
	for r := range tcn.Rules(kind) {
		for _, m := range slices.Concat(r.Takes, r.Carries, r.Sweeps) {
			reached[m.To] = reached[m.To] || m.From != m.To
		}
	}
	var words []ipa.Citation
	for m := range tcn.Statuses(kind) {
		if m.Region == region && reached[m.Status] && !m.Initial {
			words = append(words, m.Law...)
		}
	}
	slices.SortFunc(words, ipa.Citation.Compare)
	return kindWordsOf(slices.Compact(words))
}

// kindClock is the length of a kind's period, with its words.
func kindClock(kind acts.NoticeKind, id string) string {
	for c := range tcn.Clocks(kind) {
		if c.ID == id {
			length := "no length set"
			if c.Length != (ipa.Period{}) {
				length = c.Length.String()
			}
			return fmt.Sprintf("%s (%s)", length, kindWordsOf(c.Law))
		}
	}
	return ""
}

// kindPeriods counts a kind's periods, and names those that no other kind has.
func kindPeriods(kind acts.NoticeKind) string {
	held := map[string]int{}
	for k := range acts.NoticeKinds() {
		for c := range tcn.Clocks(k) {
			held[c.ID]++
		}
	}
	count, own := 0, []string{}
	for c := range tcn.Clocks(kind) {
		count++
		if held[c.ID] == 1 {
			own = append(own, "`"+c.ID+"`")
		}
	}
	says := fmt.Sprint(count)
	if len(own) > 0 {
		says += "; alone it has " + strings.Join(own, ", ")
	}
	return says
}

// writeKindsCompared writes the comparison.
func writeKindsCompared(b *strings.Builder) {
	var kinds []string
	for kind := range acts.NoticeKinds() {
		kinds = append(kinds, kind.String())
	}
	fmt.Fprintf(b, "| | %s |\n|%s\n", strings.Join(kinds, " | "), strings.Repeat("---|", len(kinds)+1))
	for _, row := range kindRows() {
		var cells []string
		for kind := range acts.NoticeKinds() {
			cells = append(cells, cmp.Or(row.cell(kind), "none"))
		}
		fmt.Fprintf(b, "| %s | %s |\n", row.head, strings.Join(cells, " | "))
	}
	b.WriteString("\n")
}

// The README has the comparison, as the tables have it.
func TestReadmeComparesTheKinds(t *testing.T) {
	const begin, end = "<!-- the kinds, written from the tables -->\n", "<!-- to here -->\n"
	readme, err := os.ReadFile("../README.md")
	require.NoError(t, err)
	before, rest, begun := strings.Cut(string(readme), begin)
	_, after, ended := strings.Cut(rest, end)
	require.True(t, begun && ended)
	var b strings.Builder
	b.WriteString(before + begin)
	writeKindsCompared(&b)
	golden.Equal(t, "../README.md", strings.TrimSuffix(b.String(), "\n")+end+after)
}
