package lesson_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// Each lesson is built alike: a number and a title, words of law with their addresses, a question, and an answer after it;
// and the package's own lesson lists it with its question.
func TestLessonsAreBuiltAlike(t *testing.T) {
	every, err := packs()
	require.NoError(t, err)
	p := every[module+"/examples/course/lesson"]
	lists := strings.Join(strings.Fields(p.Doc), " ")
	number := regexp.MustCompile(`^lesson(\d\d)_`)
	lessons := 0
	for i, e := range p.Package.Examples {
		require.NotEmpty(t, e.Output, "%s prints nothing", e.Suffix)
		if i%2 == 1 {
			require.Regexp(t, fmt.Sprintf(`^lesson%02da_answer$`, lessons), e.Suffix, "after a lesson stands its answer")
			require.Contains(t, e.Doc, fmt.Sprintf("The answer to lesson %d: ", lessons))
			continue
		}
		lessons++
		found := number.FindStringSubmatch(e.Suffix)
		require.NotNil(t, found, "%s is no lesson", e.Suffix)
		require.Equal(t, fmt.Sprintf("%02d", lessons), found[1], "%s is out of its order", e.Suffix)

		title, rest, _ := strings.Cut(e.Doc, "\n")
		name, ok := strings.CutPrefix(strings.TrimSuffix(title, "."), fmt.Sprintf("Lesson %d: ", lessons))
		require.True(t, ok, "%s has no title", e.Suffix)
		require.Contains(t, lists, fmt.Sprintf(" %s ([Lesson %d]). ", upper(name), lessons), "the package's lesson does not list it")
		require.Contains(t, p.Doc, "#example-package-"+upper(e.Suffix)+"\n", "the package's lesson does not lead to it")

		cites := 0
		for link := range p.links(p.Parser().Parse(e.Doc)) {
			if c, err := ipa.Parse(link.text); err == nil && c.URL() == link.url && strings.Contains(link.url, "legislation.gov.uk") {
				cites++
			}
		}
		require.GreaterOrEqual(t, cites, 2, "%s cites too little", e.Suffix)

		_, question, ok := strings.Cut(rest, "\nQuestion: ")
		require.True(t, ok, "%s ends with no question", e.Suffix)
		question, _, _ = strings.Cut(question, "\n\n")
		question = strings.Join(strings.Fields(question), " ")
		require.True(t, strings.HasSuffix(question, "?"), "%s: %s", e.Suffix, question)
		require.Contains(t, lists, question, "the package's lesson does not have its question")
	}
	require.Equal(t, 2*lessons, len(p.Package.Examples))
	require.GreaterOrEqual(t, lessons, 12)
}

// upper is a text with its first letter as a capital.
func upper(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// The notice with which most lessons begin is lawful in every step, on any day since the regime began.
func TestGivenIsLawful(t *testing.T) {
	for _, day := range []ipa.Date{ipa.Day(2018, 3, 12), ipa.Day(2024, 10, 14), ipa.Day(2025, 7, 1)} {
		n := lesson.Given(day)
		require.Equal(t, tcn.Issued, n.State().In(tcn.RegionForce), day)
		require.Equal(t, day, n.Given())
		for ruling := range n.History() {
			require.Equal(t, tcn.Lawful, ruling.Effect(), ruling.Grounds())
		}
		require.Len(t, slices.Collect(n.Requirements()), 2)
	}
	early := lesson.Given(ipa.Day(2018, 3, 11))
	require.NotEqual(t, tcn.Issued, early.State().In(tcn.RegionForce))
}
