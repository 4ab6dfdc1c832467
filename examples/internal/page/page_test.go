package page

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/shown"
	"github.com/doublelock/doublelock/ipa"
)

func TestNew(t *testing.T) {
	for columns, want := range map[string]int{"": Ordinary, "wide": Ordinary, "-5": Ordinary, "0": Ordinary, "10": Narrowest, "80": 80, "9999": Widest} {
		p := New(func(name string) string { return map[string]string{"COLUMNS": columns}[name] }, &strings.Builder{})
		require.Equal(t, want, p.Width, columns)
		require.False(t, p.Colour)
	}
}

// What goes to no terminal is as wide as COLUMNS says, or ordinary, and has no colours.
func TestNoTerminal(t *testing.T) {
	file, err := os.Create(filepath.Join(t.TempDir(), "out"))
	require.NoError(t, err)
	defer file.Close()
	null, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	require.NoError(t, err)
	defer null.Close()
	for _, w := range []*os.File{file, null} {
		p := New(func(string) string { return "" }, w)
		require.Equal(t, Ordinary, p.Width)
		require.False(t, p.Colour)
	}
}

// What follows a dash stands under itself, also in a cell, and a statutory instrument keeps its number.
func TestWrapKeepsTogether(t *testing.T) {
	require.Equal(t, []string{"- one two", "  three", "- four"}, Wrap("- one two three\n- four", 10))
	require.Equal(t, []string{"- 12345678", "  90123456", "  7"}, Wrap("- 12345678 901234567", 10))
	require.Equal(t, []string{"under law [", "SI 2018/353,", "Sch 1 para 8"}, Wrap("under law [ SI 2018/353, Sch 1 para 8", 13))
	require.Equal(t, []string{"the periods", "[SI 2018/354,", "reg 2]"}, Wrap("the periods [SI 2018/354, reg 2]", 15))
}

// Where the locale is not UTF-8, lines are drawn in ASCII; the first that is set of the three counts.
func TestLocale(t *testing.T) {
	for _, c := range []struct {
		all, ctype, lang string
		ascii            bool
	}{
		{"", "", "", false}, {"", "", "C", true}, {"", "", "en_GB.UTF-8", false}, {"", "", "en_GB.utf8", false}, {"", "", "en_GB.ISO-8859-1", true},
		{"C", "en_GB.UTF-8", "en_GB.UTF-8", true}, {"C.UTF-8", "C", "C", false}, {"", "POSIX", "en_GB.UTF-8", true}, {"", "C.UTF-8", "C", false},
	} {
		p := New(func(name string) string {
			return map[string]string{"LC_ALL": c.all, "LC_CTYPE": c.ctype, "LANG": c.lang}[name]
		}, &strings.Builder{})
		require.Equal(t, c.ascii, p.ASCII, c)
		p.Table([]Column{{"One", 4, 0}}, [][]string{{"a → b"}}, false)
		want := "One\n────\na →\nb\n"
		if c.ascii {
			want = "One\n----\na >\nb\n"
		}
		require.Equal(t, want, p.String())
	}
}

func TestWrap(t *testing.T) {
	require.Equal(t, []string{"abcde", "f gh", "", "ij"}, Wrap("abcdef gh\n\nij", 5))
	require.Equal(t, []string{"the", "words", "of", "s 255(5A)", "and", "[ss 254]", "to", "reg 2(1)"}, units("the words of s 255(5A) and [ss 254] to reg 2(1)"))
	require.Equal(t, []string{"see", "https://example.org/a/long/address", "there"}, Wrap("see https://example.org/a/long/address there", 8))
	require.Equal(t, []string{`\u001b[31mred`}, Wrap("\x1b[31mred", 20))
	rapid.Check(t, func(t *rapid.T) {
		text, width := rapid.String().Draw(t, "text"), rapid.IntRange(1, 40).Draw(t, "width")
		lines := Wrap(text, width)
		require.Equal(t, strings.Join(strings.Fields(shown.Text(text)), ""), strings.Join(strings.Fields(strings.Join(lines, "")), ""))
		for _, line := range lines {
			if !strings.Contains(line, "://") {
				require.LessOrEqual(t, utf8.RuneCountInString(line), width)
			}
		}
	})
}

// The words for a role are its text, and capital letters in it.
func TestWords(t *testing.T) {
	for r := range actors.Roles() {
		require.True(t, strings.EqualFold(r.String(), Role(r)))
	}
	require.Equal(t, "", Capital(""))
	require.Equal(t, "Not", Capital("not"))
	require.Equal(t, "s 253(1); reg 2", strings.ReplaceAll(Law([]ipa.Citation{ipa.MustParse("s 253(1)"), ipa.MustParse("SI 2018/354, reg 2")}), "SI 2018/354, ", ""))
}

// A page looks so, and its colours change nothing but the colours.
func TestPage(t *testing.T) {
	write := func(p *Page) string {
		p.Para(2, "A paragraph that is too long for a line of twenty.")
		p.Section("Head")
		p.Item(2, "an item that is long as well")
		p.Labelled(8, "Label", "what it is a label for")
		p.Table([]Column{{"One", 4, 0}, {"Two", 5, 1}}, [][]string{{"a", "bee\nand cee"}, {"d", "e"}}, true)
		return p.String()
	}
	plain := write(&Page{Width: 20})
	require.Equal(t, `  A paragraph that
  is too long for a
  line of twenty.

Head
  - an item that is
    long as well
Label   what it is a
        label for
One   Two
────  ──────────────
a     bee
      and cee

d     e
`, plain)
	colourful := &Page{Width: 20}
	colourful.Colour = true
	bright := write(colourful)
	require.Contains(t, bright, "\x1b[1mHead\x1b[0m")
	bright = strings.NewReplacer("\x1b[1m", "", "\x1b[0m", "").Replace(bright)
	require.Equal(t, strings.Fields(plain), strings.Fields(bright))
}
