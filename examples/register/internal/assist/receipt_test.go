package assist

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn/journal"
)

// jsonOf is a value as JSON.
func jsonOf(v any) ([]byte, error) { return json.Marshal(v) }

// Every answer carries its receipt. It names the tables, and what was asked: the same for the same arguments, in whatever order, and another for others.
func TestEveryAnswerCarriesItsReceipt(t *testing.T) {
	s, inputs := client(t), map[string]string{}
	for _, a := range good(t) {
		out, _ := called(t, s, a.tool, value(t, a.arguments))
		r := out["receipt"].(map[string]any)
		require.Equal(t, journal.CurrentTables().Law, r["tables"].(map[string]any)["law"], a.tool)
		require.Equal(t, journal.CurrentTables().Checked.String(), r["tables"].(map[string]any)["checked"])
		require.Contains(t, r, "lawday")
		if a.tool == "rule_on_act" {
			require.Len(t, r["history"], 64)
			require.Contains(t, r, "format")
			continue
		}
		require.Equal(t, a.tool, r["tool"])
		require.Len(t, r["input"], 64)
		key := a.tool + " " + r["input"].(string)
		require.NotContains(t, inputs, key, a.arguments)
		inputs[key] = a.arguments
	}
}

// A receipt says by the law of which day, and under which readings, where that is one day, or other than the defaults.
func TestReceiptsSayFromWhere(t *testing.T) {
	s := client(t)
	out, _ := called(t, s, "judge_chronology", value(t, `{"text":"`+chronicle+`","law":"2018-04-01","readings":["suspension-ends=decision"]}`))
	require.Equal(t, "2018-04-01", out["receipt"].(map[string]any)["lawday"])
	require.Equal(t, []any{"suspension-ends=decision"}, out["receipt"].(map[string]any)["readings"])
	list, _ := sample(t)
	out, _ = called(t, s, "positions", value(t, `{"on":"2025-09-05","history":`+list+`}`))
	require.Equal(t, "2025-09-05", out["receipt"].(map[string]any)["lawday"])
	fixed := list[:len(list)-1] + `,{"law":"2024-10-13"},{"reading":"suspension-ends=decision"}]`
	out, _ = called(t, s, "positions", value(t, `{"on":"2025-09-05","history":`+fixed+`}`))
	require.Equal(t, "2024-10-13", out["receipt"].(map[string]any)["lawday"])
	require.Equal(t, []any{"suspension-ends=decision"}, out["receipt"].(map[string]any)["readings"])
	out, _ = called(t, s, "look_up_law", value(t, `{"text":"s 257(9)@2025-06-20"}`))
	require.Equal(t, "2025-06-20", out["receipt"].(map[string]any)["lawday"])
}

// The receipt of a ruling holds to the history that was handed in, and to no other.
func TestARulingsReceiptIsChecked(t *testing.T) {
	s := client(t)
	_, lines := sample(t)
	checked := 0
	for _, a := range good(t) {
		if a.tool != "rule_on_act" {
			continue
		}
		_, text := called(t, s, a.tool, value(t, a.arguments))
		var out struct{ Receipt journal.Receipt }
		require.NoError(t, json.Unmarshal([]byte(text), &out))
		r := out.Receipt
		var in struct{ History []json.RawMessage }
		require.NoError(t, json.Unmarshal([]byte(a.arguments), &in))
		var history []byte
		for _, line := range in.History {
			history = append(append(history, line...), '\n')
		}
		otherwise, err := r.Check(history)
		require.NoError(t, err)
		require.Empty(t, otherwise)
		_, err = r.Check([]byte(lines[:len(lines)/2-len(lines)%2] + "\n"))
		require.Error(t, err)
		checked++
	}
	require.Equal(t, 6, checked)
}

// The hash of arguments is that of one form of them: what Python writes of the same with sorted keys and no blanks.
func TestHash(t *testing.T) {
	const want = "bf783cec0055418222eff68193894d48719127424711b9950f52e5344872ad27"
	for _, arguments := range []string{
		`{"text":"<s 255(8)> \u00e9\u2028 \\u2028 \" \u0007","on":"2025-09-01"}`,
		`{ "on" : "2025-09-01",` + "\n" + `"text":"<s 255(8)> é` + "\u2028" + ` \\u2028 \u0022 \u0007" }`,
	} {
		require.Equal(t, want, hashOf([]byte(arguments)))
	}
	require.Equal(t, hashOf([]byte(`{}`)), hashOf(nil))
	require.NotEqual(t, hashOf([]byte(`{"a":12345678901234567890}`)), hashOf([]byte(`{"a":12345678901234567891}`)))
	require.NotEqual(t, hashOf([]byte(`{"a":1}`)), hashOf([]byte(`{"a":"1"}`)))
}
