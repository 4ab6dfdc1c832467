package tcn_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/internal/golden"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// idsNow are the stable names of all that the tables have, a line each: what it is, and its name. Package ipa keeps those of the doubts.
func idsNow(t *testing.T) []string {
	var all []string
	for kind := range acts.NoticeKinds() {
		all = append(all, idsOf(t, kind)...)
	}
	slices.Sort(all)
	return slices.Compact(all) // what is of several kinds has one name
}

// idsOf are those of one kind of notice.
func idsOf(t *testing.T, kind acts.NoticeKind) []string {
	var all []string
	add := func(what, id string) {
		require.Regexp(t, `^[a-z]+(-[a-z]+)*(/[a-z]+(-[a-z]+)*)?$`, id)
		line := what + " " + id
		require.NotContains(t, all, line, "two of a name")
		all = append(all, line)
	}
	conditions := make(map[string]bool)
	for r := range tcn.Rules(kind) {
		add("rule", r.ID)
		for _, c := range r.If {
			conditions[c] = true
		}
		for _, n := range r.Needs {
			require.True(t, strings.HasPrefix(n.ID, r.ID+"/"), n.ID)
			add("need", n.ID)
		}
	}
	for c := range conditions {
		add("condition", c)
	}
	for c := range tcn.Clocks(kind) {
		add("clock", c.ID)
	}
	for p := range tcn.Positions(kind) {
		add("position", p.ID)
	}
	return all
}

// A stable name is a promise: rulings that were written, links and other people's programs hold it. So none that is on the list may go;
// a new one goes onto it with -update, which takes none off.
func TestIDsStay(t *testing.T) {
	const file = "testdata/ids.txt"
	listed, err := os.ReadFile(filepath.FromSlash(file))
	require.NoError(t, err)
	now := idsNow(t)
	for line := range strings.Lines(string(listed)) {
		line = strings.TrimSpace(line)
		require.Contains(t, now, line, "%q was given out and must not be renamed or dropped: files and links hold it; "+
			"reword the text as you like, and give the name back", line)
	}
	golden.Equal(t, file, strings.Join(now, "\n")+"\n")
}
