package view

import (
	"html"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/calendar"
)

var deadlinesFile = regexp.MustCompile(`(?s)<textarea id="ics" hidden>(.*?)</textarea>`)

// The deadlines, asked for as a file, are those that package calendar writes; a notice without any offers none.
func TestDeadlinesAsAFile(t *testing.T) {
	on := ipa.Day(2025, 7, 9)
	want, _, err := calendar.Encode(lesson.Given(ipa.Day(2025, 7, 1)), on)
	require.NoError(t, err)
	m := deadlinesFile.FindStringSubmatch(show(t, "v=notice&start=sample&on=2025-07-09&open=calendar", nil).HTML)
	require.NotNil(t, m)
	require.Equal(t, string(want), html.UnescapeString(m[1]))
	require.NotRegexp(t, deadlinesFile, show(t, "v=notice&start=blank&on=2025-07-01&open=calendar", nil).HTML)
}

// The file is offered exactly where there is one, and made only where it is asked for.
func TestDeadlinesAreOffered(t *testing.T) {
	for _, at := range append(moments(), link{To: "#v=notice&start=sample"}, link{To: "#v=notice&start=blank&on=2025-07-01"}) {
		s := show(t, at.To, nil)
		require.NotRegexp(t, deadlinesFile, s.HTML)
		require.Equal(t, deadlinesFile.MatchString(show(t, s.Address+"&open=calendar", nil).HTML), strings.Contains(s.HTML, `data-save="deadlines.ics"`), at.Text)
	}
}
