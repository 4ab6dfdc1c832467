package chart

import (
	"fmt"
	"html"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/shown/showntest"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// odd has what means something to Mermaid, DOT, HTML or a terminal.
var odd = rapid.OneOf(
	rapid.String(),
	rapid.StringOfN(rapid.SampledFrom([]rune("a\"\\#;:%&<>{}[]()*_~`$|=-.\n\r\t \x00\x1b\u00a0\u200b\u202e\u2028ñ試\ufffd")), 0, 12, -1),
	rapid.SampledFrom([]string{"", "end", "note over", "%%{init: {}}%%", "%% comment", "-->", "a --> b", "#59;", "ﬂ°°59¶ß", "&lt;", "<script>alert(1)</script>",
		"<br/>", "wrap: x", "style a: #f00;", "classDef x: #f00;", "[*]", "\\N", "\\l", `\"`, "\xff\xfe", "title x", "section x"}),
)

// safe is a text in which nothing means anything to Mermaid.
const safe = `(?:[\pL\pM\pN .,()/·?\x{FFFD}-]|#\d+;)*`

var entity = regexp.MustCompile(`#(\d+);`)

// Whatever is handed in stands in Mermaid and in DOT as it would be read, and as nothing else.
func TestEscapes(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		text := odd.Draw(rt, "text")
		p := plain(text)
		require.True(rt, utf8.ValidString(p))
		require.NotRegexp(rt, `[\x00-\x1f\x7f\x{200b}\x{202e}\x{2028}\x{a0}]|^ | $|  `, p)
		require.Equal(rt, p, plain(p))

		m := entities(text)
		require.Regexp(rt, "^"+safe+"$", m)
		require.Equal(rt, p, html.UnescapeString(entity.ReplaceAllString(m, "&#$1;")))

		d := quoted(text)
		require.Regexp(rt, `^"(?:[^"\\<>\n]|\\["\\])*"$`, d)
		require.Equal(rt, p, html.UnescapeString(regexp.MustCompile(`\\(.)`).ReplaceAllString(d[1:len(d)-1], "$1")))
	})
}

// A text that can be read stays as it is.
func TestPlain(t *testing.T) {
	require.Equal(t, "s 255(5A): über 試 a b", plain(" s\u00a0255(5A):\n\tüber 試 a\u3000b "))
	require.Equal(t, `a\u202eb\u2028c\u200bd`+"\ufffd", plain("a\u202eb\u2028c\u200bd\xff"))
	require.Equal(t, "RIPA 2000 s 65(2)#58; what#59; #34;who#34;?", entities(`RIPA 2000 s 65(2): what; "who"?`))
	require.Equal(t, `"a \"b\" \\N &lt;c&gt; &amp;amp;"`, quoted(`a "b" \N <c> &amp;`))
}

// What would steer whoever shows a picture, or its source, is shown in it.
func TestSteersNothing(t *testing.T) {
	s := docket.Step{Entry: docket.Entry{N: 1, Notice: showntest.Odd, Act: acts.Say{By: actors.Press{Name: showntest.Odd}}, Says: showntest.Odd, Contested: []string{showntest.Odd}}}
	for _, text := range []string{Sequence([]docket.Step{s}), Timeline([]docket.Step{s}), quoted(showntest.Odd)} {
		showntest.Steady(t, text)
		require.Contains(t, text, "u202e")
	}
}

// steps are of notices and actors with odd names, some refused, some that are no act at all.
var steps = rapid.Custom(func(rt *rapid.T) (all []docket.Step) {
	for i := range rapid.IntRange(0, 6).Draw(rt, "n") {
		name := odd.Draw(rt, "notice")
		operator := actors.RelevantOperator{Name: odd.Draw(rt, "operator")}
		act := rapid.SampledFrom([]acts.Act{
			nil, (*acts.Give)(nil), acts.Say{},
			acts.Say{By: actors.Press{Name: odd.Draw(rt, "press")}, Text: odd.Draw(rt, "text")},
			acts.Consult{By: actors.SecretaryOfState{Name: odd.Draw(rt, "name")}, With: operator, Before: acts.Giving},
			acts.Publish{By: actors.Press{Name: odd.Draw(rt, "press")}},
			acts.Give{By: actors.SecretaryOfState{}},
		}).Draw(rt, "act")
		s := docket.Step{Entry: docket.Entry{
			N: i + 1, Notice: name, Act: act, Says: odd.Draw(rt, "says"), Contested: []string{odd.Draw(rt, "contested")},
			Happened: rapid.SampledFrom([]docket.When{{}, docket.MustWhen("2025-09~"), docket.MustWhen("../2025"), docket.MustWhen("2025-01-01/..")}).Draw(rt, "when"),
			Standing: docket.Standing(rapid.IntRange(0, 6).Draw(rt, "standing")),
		}}
		if act != nil {
			n := tcn.New(name, operator)
			s.Before = n.State()
			s.Notice, s.Err = n.Do(acts.Dated(act, acts.On(act)))
		}
		all = append(all, s)
	}
	return all
})

// Whatever the names are, each line of a sequence is a line of the grammar, and each step is drawn once.
func TestSequenceOfOddNames(t *testing.T) {
	grammar := regexp.MustCompile(`^sequenceDiagram\n    accTitle: ` + safe + `\n    accDescr: ` + safe + `\n` +
		`(?:    participant [lrn]\d+ as ` + safe + `\n)*` +
		`(?:    (?:Note over [ln]\d+|r\d+(?:->>|-->>|-x)n\d+): ` + safe + `\n)*$`)
	rapid.Check(t, func(rt *rapid.T) {
		all := steps.Draw(rt, "steps")
		text := Sequence(all)
		require.Regexp(rt, grammar, text)
		require.Equal(rt, text, Sequence(all))
		for _, s := range all {
			require.Equal(rt, 1, strings.Count(text, fmt.Sprintf(": %d. ", s.Entry.N)))
		}
		declared := make(map[string]bool)
		for _, m := range regexp.MustCompile(`participant (\w+) as`).FindAllStringSubmatch(text, -1) {
			require.False(rt, declared[m[1]])
			declared[m[1]] = true
		}
		for _, m := range regexp.MustCompile(`(?m)^    (?:Note over (\w+)|(r\d+)-+[>x]+(n\d+)): `).FindAllStringSubmatch(text, -1) {
			for _, id := range m[1:] {
				require.True(rt, id == "" || declared[id], id)
			}
		}
	})
}

// The same of a timeline.
func TestTimelineOfOddNames(t *testing.T) {
	grammar := regexp.MustCompile(`^timeline\n    accTitle: ` + safe + `\n    accDescr: ` + safe + `\n` +
		`(?:    ` + safe + ` : ` + safe + `\n(?:        : ` + safe + `\n)*)*$`)
	rapid.Check(t, func(rt *rapid.T) {
		all := steps.Draw(rt, "steps")
		text := Timeline(all)
		require.Regexp(rt, grammar, text)
		require.Equal(rt, text, Timeline(all))
		for _, s := range all {
			require.Equal(rt, 1, strings.Count(text, fmt.Sprintf(" : %d. ", s.Entry.N)))
		}
	})
}
