package assist

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// What cannot be read is an error of the tool in the words of who wrote it: where, what is wrong, and what to write. Nothing of it is done.
func TestWhatCannotBeReadIsSaid(t *testing.T) {
	s := client(t)
	list, _ := sample(t)
	one := `[{"notice":"N","to":"relevant operator: Acme"}]`
	for _, c := range []struct{ tool, arguments, says string }{
		{"rule_on_act", `{}`, "history: it is missing; write the history of one notice, as a list of objects"},
		{"rule_on_act", `{"history":` + one + `}`, "act: it is missing; write an act as histories write it"},
		{"rule_on_act", `{"history":` + one + `,"act":{"act":"giv"}}`, `act: act: "giv" is no act; write one of: consult, decide,`},
		{"rule_on_act", `{"history":` + one + `,"act":{"act":"refer","by":"relevant operator: Acme"}}`, "act: "},
		{"rule_on_act", `{"history":` + one + `,"act":{"act":"refer","by":"press: The Post","on":"2025-07-01"}}`, "act: by: \"press\" cannot stand here; put one of: relevant operator"},
		{"rule_on_act", `{"history":` + one + `,"act":{"act":"decide","by":"secretary of state","on":"2025-07-01","to":"give","necessary":"yes"}}`, "act: necessary: "},
		{"rule_on_act", `{"history":` + list + `,"act":{"act":"say","by":"press","on":"2025-07-01"}}`, "act: "},
		{"rule_on_act", `{"history":[{"notice":"N","to":"relevant operator: Acme","kind":"retention of everything"}],"act":{"act":"say","by":"press","on":"2025-07-01"}}`, "history: line 1: kind: "},
		{"positions", `{"history":[{"notice":"N","to":"relevant operator: Acme"},{"act":"give","by":"secretary of state","on":"2025-07-01"},{"x":1},{"act":"giv"}],"on":"2025-08-01"}`, "history: line 2: act: give the notice on 2025-07-01: void: no Judicial Commissioner has approved the decision (s 253(1)(c)), cure, by the secretary of state: "},
		{"positions", `{"history":[{"notice":"N"},{"act":"giv"}],"on":"2025-08-01"}`, "history: line 1: to: it is missing; "},
		{"positions", `{"history":"` + `{}` + `","on":"2025-08-01"}`, `history: "{}" is no list; write the lines of the history as one list`},
		{"positions", `{"history":[],"on":"2025-08-01"}`, "history: "},
		{"positions", `{"history":[1,null,"x"],"on":"2025-08-01"}`, "history: "},
		{"positions", `{"history":` + one + `,"on":"1 August"}`, "on: "},
		{"positions", `{"history":` + one + `,"on":""}`, "on: "},
		{"positions", `{"history":` + one + `,"on":"2025-08-01","as":"tenant"}`, "as: "},
		{"what_can_be_done", `{"history":` + one + `,"on":"2025-08-01","as":""}`, "as: "},
		{"what_can_be_done", `{"history":` + one + `,"on":"2025-08-01","as":"staff","gravest":"worst"}`, "gravest: "},
		{"judge_chronology", `{"text":""}`, "text: it tells of nothing; write a line for each event"},
		{"judge_chronology", `{"text":"{\"when\":\"2025-01\",\"act\":{}}"}`, "text: line 1: "},
		{"judge_chronology", `{"text":"` + chronicle + `","readings":["moon=full"]}`, "law or readings: "},
		{"look_up_law", `{"text":"s 255","kind":"notice"}`, "kind: "},
		{"look_up_law", `{"text":"s 255","where":1,"why":2}`, "where: there is no such key; the keys are text, on, kind\nwhy: "},
	} {
		refused := refusedAs(t, s, c.tool, value(t, c.arguments))
		require.True(t, strings.HasPrefix(refused, c.says), "%s\nsays %s\nand not %s", c.arguments, refused, c.says)
		for line := range strings.Lines(refused) {
			require.Regexp(t, "^[a-z ]+: ", line, "each line says where it is wrong")
		}
		require.NotContains(t, refused, "json:")
		require.NotContains(t, refused, "Unmarshal")
	}
}

// A key that stands twice is refused, and not taken as the last of the two; so is what is no text in UTF-8. What others wrote steers no terminal.
func TestArgumentsAreReadAsTheyStand(t *testing.T) {
	for arguments, says := range map[string]string{
		`{"text":"s 255","text":"s 256"}`:             "text: it stands twice; write it once",
		`{"text":"\ud800"}`:                           "text: ",
		"{\"text\":\"\xff\"}":                         "text: ",
		`{"text":null}`:                               "text: it is missing",
		`["text"]`:                                    `"[\"text\"]" is no JSON object`,
		`{"text":"a","\u001b[31m":1}`:                 `\u001b[31m: there is no such key`,
		`{"text":"` + strings.Repeat("x", 501):        "is no JSON object",
		`{"text":"` + strings.Repeat("x", 501) + `"}`: "text: it has 501 bytes, and no more than 500 are taken",
	} {
		_, err := lookUp.call([]byte(arguments))
		require.Error(t, err, arguments)
		require.Contains(t, told(err).Error(), says)
		require.NotContains(t, told(err).Error(), "\x1b")
	}
	_, err := lookUp.call(nil)
	require.ErrorContains(t, err, "text: it is missing")
}

// What is longer than the limits is refused, with the limit and what to do; what is as long as they let it be is answered in time.
func TestLimits(t *testing.T) {
	s := client(t)
	acts := func(n int) string {
		var b strings.Builder
		b.WriteString(`[{"notice":"N","to":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"}`)
		for range n - 1 {
			b.WriteString(`,{"act":"consult","by":"secretary of state","on":"2025-07-01","before":"give"}`)
		}
		return b.String() + "]"
	}
	events := func(n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "%d January 2025: Acme complained to the tribunal (The Post)\n", i%31+1)
		}
		return b.String()
	}
	for _, c := range []struct {
		tool      string
		arguments map[string]any
		says      string
	}{
		{"positions", map[string]any{"on": "2025-08-01", "history": value(t, acts(mostLines+1))}, "history: it has 501 lines, and no more than 500 are taken; "},
		{"judge_chronology", map[string]any{"text": strings.Repeat("x", mostText+1)}, "text: it has 262145 bytes, and no more than 262144 are taken; "},
		{"judge_chronology", map[string]any{"text": events(mostEntries + 1)}, "text: it has 501 entries, and no more than 500 are judged here; "},
		{"judge_chronology", map[string]any{"text": strings.Repeat("x", mostBytes)}, "the arguments have "},
	} {
		require.Contains(t, refusedAs(t, s, c.tool, c.arguments), c.says)
	}
	began := time.Now()
	called(t, s, "positions", map[string]any{"on": "2025-08-01", "history": value(t, acts(mostLines))})
	called(t, s, "deadlines", map[string]any{"on": "2025-08-01", "history": value(t, acts(mostLines))})
	called(t, s, "what_can_be_done", map[string]any{"on": "2025-08-01", "as": "secretary of state", "gravest": "void", "history": value(t, acts(mostLines))})
	called(t, s, "compare", map[string]any{"a": map[string]any{}, "b": map[string]any{"law": "2018-04-01"}, "history": value(t, acts(mostLines))})
	histories := time.Since(began)
	called(t, s, "judge_chronology", map[string]any{"text": events(mostEntries)})
	t.Logf("histories %v, chronology %v", histories, time.Since(began)-histories)
	require.Less(t, time.Since(began), time.Minute)
}

// Calls at the same time get the answers that they get alone.
func TestAtTheSameTime(t *testing.T) {
	s := client(t)
	var want []string
	for _, a := range good(t) {
		_, text := called(t, s, a.tool, value(t, a.arguments))
		want = append(want, text)
	}
	t.Run("all", func(t *testing.T) {
		for i, a := range good(t) {
			t.Run(a.tool, func(t *testing.T) {
				t.Parallel()
				_, text := called(t, s, a.tool, value(t, a.arguments))
				require.Equal(t, want[i], text)
			})
		}
	})
}
