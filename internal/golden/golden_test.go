package golden

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A listener is a test that keeps what it is told.
type listener struct {
	testing.TB
	name, told string
}

func (l *listener) Helper()                        {}
func (l *listener) Name() string                   { return l.name }
func (l *listener) Errorf(says string, all ...any) { l.told += fmt.Sprintf(says, all...) }

// numbers are lines with the numbers from 1, of which some are changed.
func numbers(n int, change map[int]string) string {
	var b strings.Builder
	for i := 1; i <= n; i++ {
		if line, changed := change[i]; changed {
			b.WriteString(line)
		} else {
			fmt.Fprintln(&b, i)
		}
	}
	return b.String()
}

func TestEqual(t *testing.T) {
	file := filepath.Join(t.TempDir(), "folder", "numbers.golden")
	l := &listener{TB: t, name: "TestNumbers/of one sort"}
	told := func(got string) string {
		l.told = ""
		Equal(l, file, got)
		return l.told
	}
	was := *update
	defer func() { *update = was }()

	*update = false
	const command = "\tgo test ./internal/golden -run TestNumbers -update"
	require.Equal(t, file+" does not exist; this writes it, read it then:\n"+command, told(numbers(9, nil)))

	*update = true
	require.Empty(t, told(numbers(9, nil)))
	before, err := os.Stat(file)
	require.NoError(t, err)
	require.Empty(t, told(numbers(9, nil)))
	after, err := os.Stat(file)
	require.NoError(t, err)
	require.Equal(t, before.ModTime(), after.ModTime(), "what is as it should be is left alone")

	*update = false
	require.Empty(t, told(numbers(9, nil)))
	l.told = ""
	Equal(l, file, []byte(numbers(9, nil)))
	require.Empty(t, l.told)
	require.Equal(t, file+" (-) is not what came out (+):\n@@ -5,1 +5,1 @@\n  4\n- 5\n+ five\n"+
		"if it should be, rewrite the file and read the difference:\n"+command, told(numbers(9, map[int]string{5: "five\n"})))

	*update = true
	require.Empty(t, told("other"))
	*update = false
	require.Empty(t, told("other"))

	file = t.TempDir()
	require.Contains(t, told("a folder cannot be read"), "golden: ")
	*update = true
	require.Contains(t, told("nor written"), "golden: ")
}

func TestDiff(t *testing.T) {
	for name, c := range map[string]struct{ want, got, shows string }{
		"changed": {numbers(9, nil), numbers(9, map[int]string{1: "one\n"}), "@@ -1,1 +1,1 @@\n- 1\n+ one\n"},
		"gone":    {numbers(9, nil), numbers(9, map[int]string{3: "", 4: ""}), "@@ -3,2 +3,0 @@\n  2\n- 3\n- 4\n"},
		"come":    {numbers(9, nil), numbers(9, map[int]string{9: "9\nten\n"}), "@@ -10,0 +10,1 @@\n  9\n+ ten\n"},
		"two places": {
			numbers(9, nil), numbers(9, map[int]string{2: "", 7: "x\n"}),
			"@@ -2,1 +2,0 @@\n  1\n- 2\n@@ -7,1 +6,1 @@\n  6\n- 7\n+ x\n",
		},
		"all":         {"", numbers(2, nil), "@@ -1,0 +1,2 @@\n+ 1\n+ 2\n"},
		"no newline":  {"1\n", "1", "@@ -1,1 +1,1 @@\n- 1\n+ 1 (without a newline)\n"},
		"line end":    {"1\n", "1\r\n", "@@ -1,1 +1,1 @@\n- 1\n+ \"1\\r\"\n"},
		"space":       {"1\n", "1 \n", "@@ -1,1 +1,1 @@\n- 1\n+ \"1 \"\n"},
		"not UTF-8":   {"1\n", "\xff\n", "@@ -1,1 +1,1 @@\n- 1\n+ \"\\xff\"\n"},
		"blank lines": {"a\n\nb\n\nc\n", "\nb\n\nc\n", "@@ -1,1 +1,0 @@\n- a\n"},
		"many lines": {
			numbers(20, nil), "x\n",
			"@@ -1,20 +1,1 @@\n- 1\n- 2\n- 3\n- 4\n- 5\n- 6\n- 7\n- 8\n- … 12 more\n+ x\n",
		},
	} {
		require.Equal(t, c.shows, diff(c.want, c.got), name)
	}
}

// However much differs, what is shown is short, and shows a difference.
func TestDiffIsShort(t *testing.T) {
	every := make(map[int]string)
	for i := 1; i < 10_000; i += 5 {
		every[i] = "x\n"
	}
	text := diff(numbers(10_000, nil), numbers(10_000, every))
	require.Less(t, len(text), 1_000)
	require.Contains(t, text, "… and in more places\n")

	text = diff(numbers(10_000, nil), strings.Repeat("x\n", 10_000))
	require.Less(t, len(text), 1_000)
	require.Contains(t, text, "… 9992 more\n")

	long := strings.Repeat("é", 10_000)
	text = diff(long+"A"+long+"\n", long+"B"+long+"\n")
	require.Less(t, len(text), 1_000)
	require.Contains(t, text, "éA")
	require.Contains(t, text, "éB")
}
