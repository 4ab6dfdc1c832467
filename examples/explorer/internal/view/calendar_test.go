package view

import (
	"html"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/calendar"
)

var deadlinesFile = regexp.MustCompile(`(?s)<textarea id="ics" hidden>(.*?)</textarea>`)

// The deadlines on the page, as a file, are those that package calendar writes; a notice without any offers none.
func TestDeadlinesAsAFile(t *testing.T) {
	on := ipa.Day(2025, 7, 9)
	want, _, err := calendar.Encode(lesson.Given(ipa.Day(2025, 7, 1)), on)
	require.NoError(t, err)
	m := deadlinesFile.FindStringSubmatch(show(t, "v=notice&start=sample&on=2025-07-09", nil).HTML)
	require.NotNil(t, m)
	require.Equal(t, string(want), html.UnescapeString(m[1]))
	require.NotRegexp(t, deadlinesFile, show(t, "v=notice&start=blank&on=2025-07-01", nil).HTML)
}
