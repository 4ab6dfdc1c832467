package shown_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/doublelock/doublelock/internal/shown"
	"github.com/doublelock/doublelock/internal/shown/showntest"
)

func TestText(t *testing.T) {
	for text, want := range map[string]string{
		"":                           "",
		"a name, 試, עברית, é":        "a name, 試, עברית, é",
		"می\u200cخواهم":              "می\u200cخواهم", // the joiners are letters' own
		"👩\u200d💻":                   "👩\u200d💻",
		"\u0600":                     "\u0600", // a sign that is seen
		"two\nlines\tand a tab":      "two\nlines\tand a tab",
		"\x1b[31mred\x1b[0m":         `\u001b[31mred\u001b[0m`,
		"\x1b]8;;https://x\x1b\\y":   `\u001b]8;;https://x\u001b\y`,
		"a\rb\x00\x7f\u0085\u009b2J": `a\u000db\u0000\u007f\u0085\u009b2J`,
		"\u202eevil\u2066\u200f":     `\u202eevil\u2066\u200f`,
		"\u2028\u2029\ufeff\u200b":   `\u2028\u2029\ufeff\u200b`,
		"\U000e0041\uffff":           `\udb40\udc41\uffff`,
		"a\x9bb\xff":                 "a\ufffdb\ufffd",
		"a\ufffdb":                   "a\ufffdb",
		`\u001b`:                     `\u001b`,
	} {
		require.Equal(t, want, shown.Text(text))
	}
	require.Equal(t, `two\u000alines\u0009`, shown.Line("two\nlines\t"))
	showntest.Steady(t, shown.Text(showntest.Odd))
	require.Contains(t, shown.Text(showntest.Odd), showntest.OddShown)
}

// What is shown steers nothing and is shown as itself; a text without what is hidden is the same.
func TestSteady(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.OneOf(rapid.String(), rapid.Map(rapid.SliceOf(rapid.Byte()), func(b []byte) string { return string(b) }),
			rapid.StringOf(rapid.SampledFrom([]rune(showntest.Odd)))).Draw(t, "text")
		line := shown.Line(text)
		showntest.Steady(t, line)
		require.NotContains(t, line, "\n")
		require.Equal(t, line, shown.Line(line))
		require.Equal(t, line, shown.Line(shown.Text(text)))
	})
}

// What is written as JSON has the same value when it is read, whatever it is.
func TestJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		value := map[string]string{rapid.String().Draw(t, "key"): rapid.OneOf(rapid.String(), rapid.StringOf(rapid.SampledFrom([]rune(showntest.Odd+`\"u`)))).Draw(t, "value")}
		var b bytes.Buffer
		e := json.NewEncoder(shown.Writer(&b))
		e.SetEscapeHTML(false)
		e.SetIndent("", "  ")
		require.NoError(t, e.Encode(value))
		showntest.Steady(t, b.String())
		var back map[string]string
		require.NoError(t, json.Unmarshal(b.Bytes(), &back))
		require.Equal(t, value, back)
	})
}

func TestWriter(t *testing.T) {
	var b strings.Builder
	n, err := shown.Writer(&b).Write([]byte("a\x1bb\n"))
	require.NoError(t, err)
	require.Equal(t, 4, n)
	require.Equal(t, `a\u001bb`+"\n", b.String())
	n, err = shown.Writer(broken{}).Write([]byte("a"))
	require.ErrorIs(t, err, errBroken)
	require.Zero(t, n)
}

// A screen's colours are its own, whatever it is given.
func TestScreen(t *testing.T) {
	write := func(s *shown.Screen) string {
		s.Put(shown.Red, "a\x1b[32mb")
		s.Put("", "\x1b[0m  ")
		s.End()
		s.Put(shown.Bold, " ")
		s.End()
		_, err := s.Write([]byte("\u202e"))
		require.NoError(t, err)
		return s.String()
	}
	require.Equal(t, `a\u001b[32mb\u001b[0m`+"\n\n"+`\u202e`, write(&shown.Screen{}))
	require.Equal(t, "\x1b[31m"+`a\u001b[32mb`+"\x1b[0m"+`\u001b[0m`+"\n\n"+`\u202e`, write(&shown.Screen{Colour: true}))

	var s shown.Screen
	s.Put("", "all of it")
	var b strings.Builder
	n, err := s.WriteTo(&b)
	require.NoError(t, err)
	require.EqualValues(t, 9, n)
	require.Equal(t, "all of it", b.String())
	_, err = s.WriteTo(broken{})
	require.ErrorIs(t, err, errBroken)
}

var errBroken = errors.New("broken")

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errBroken }
