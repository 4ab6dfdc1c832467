package assist

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn/acts"
)

// decided is a decision to give, with what it finds, after a consultation.
func decided(t testing.TB, found, more string) any {
	return value(t, `{"history":[{"notice":"N","to":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"},
		{"act":"consult","by":"secretary of state","on":"2025-07-01","before":"give"}],
		"act":{"act":"decide","by":"secretary of state","on":"2025-07-02","to":"give","considered":"privacy tests",
		"adds":[{"name":"decrypt","obligation":"SI 2018/353, Sch 1 para 1","serves":"targeted interception","days":30}]`+found+`}`+more+`}`)
}

// A finding that is not told is asked for, of who has to make it, and is not assumed: the act is ruled on without it.
func TestAFindingIsAskedFor(t *testing.T) {
	s := client(t)
	out, _ := called(t, s, "rule_on_act", decided(t, "", ""))
	require.Equal(t, "void", out["effect"])
	require.Empty(t, out["assumed"])
	asked := map[string]map[string]any{}
	for _, f := range out["findings"].([]any) {
		asked[f.(map[string]any)["key"].(string)] = f.(map[string]any)
	}
	require.Equal(t, "secretary of state", asked["necessary"]["who"])
	require.Equal(t, []any{"s 253(1)(a)"}, asked["necessary"]["law"])
	require.Contains(t, asked["necessary"]["says"], "not told; without it: the Secretary of State has not found it necessary")
	require.Equal(t, "secretary of state", asked["proportionate"]["who"])
	require.Equal(t, "void", asked["proportionate"]["other"])
	require.NotContains(t, out["act"], "necessary")
	require.NotContains(t, out["receipt"].(map[string]any)["act"], "necessary")

	out, _ = called(t, s, "rule_on_act", decided(t, `,"necessary":"found"`, ""))
	require.Equal(t, "void", out["effect"])
	require.Len(t, out["findings"], 1)
	require.Equal(t, "lawful", out["findings"].([]any)[0].(map[string]any)["other"])

	out, _ = called(t, s, "rule_on_act", decided(t, `,"necessary":"found","proportionate":"found"`, ""))
	require.Equal(t, "lawful", out["effect"])
	require.Empty(t, out["assumed"])
}

// Where the caller says so, what is not told is assumed, and stands as assumed: in the act, in its receipt, and in a list with who has to make it. What was
// told as found stays so.
func TestAFindingIsAssumedWhereTheCallerSaysSo(t *testing.T) {
	s := client(t)
	out, _ := called(t, s, "rule_on_act", decided(t, `,"necessary":"found"`, `,"assume":true`))
	require.Equal(t, "lawful", out["effect"])
	require.Empty(t, out["findings"])
	require.Equal(t, []any{map[string]any{"act": "decide", "on": "2025-07-02", "key": "proportionate", "who": "secretary of state"}}, out["assumed"])
	for _, act := range []any{out["act"], out["receipt"].(map[string]any)["act"]} {
		require.Equal(t, "assumed", act.(map[string]any)["proportionate"])
		require.Equal(t, "found", act.(map[string]any)["necessary"])
	}
	out, _ = called(t, s, "rule_on_act", decided(t, `,"necessary":"found"`, `,"assume":false`))
	require.Equal(t, "void", out["effect"])
}

// Nothing is assumed against anybody: a finding that would make an act worse is asked for, and stays open.
func TestNothingIsAssumedAgainstAnybody(t *testing.T) {
	s := client(t)
	list, _ := sample(t)
	for _, more := range []string{"", `,"assume":true`} {
		out, _ := called(t, s, "rule_on_act", value(t, `{"history":`+list+`,"act":{"act":"change","by":"relevant operator: Acme Cloud","on":"2025-09-05","to":"shut a service"}`+more+`}`))
		require.Equal(t, "lawful", out["effect"])
		require.Empty(t, out["assumed"])
		asked := out["findings"].([]any)
		require.NotEmpty(t, asked)
		require.Equal(t, "negative", asked[0].(map[string]any)["key"])
		require.Equal(t, "breach", asked[0].(map[string]any)["other"])
		require.Contains(t, asked[0].(map[string]any)["says"], "not told; with it")
	}
}

// What a history has as assumed is said in every answer about it.
func TestWhatAHistoryAssumesIsSaid(t *testing.T) {
	s := client(t)
	for tool, more := range map[string]string{
		"positions": `,"on":"2025-09-05"`, "deadlines": `,"on":"2025-09-05"`, "what_can_be_done": `,"on":"2025-09-05","as":"staff"`, "compare": `,"a":{},"b":{"law":"2025-07-01"}`,
		"rule_on_act": `,"act":{"act":"say","by":"press: The Post","on":"2025-09-05"}`,
	} {
		out, _ := called(t, s, tool, value(t, `{"history":`+security+more+`}`))
		require.Equal(t, []any{map[string]any{"act": "decide", "on": "2025-07-02", "key": "proportionate", "who": "secretary of state"}}, out["supposed"], tool)
		require.Contains(t, out["standing"], "as told")
		list, _ := sample(t)
		out, _ = called(t, s, tool, value(t, `{"history":`+list+more+`}`))
		require.Empty(t, out["supposed"], tool)
	}
}

// Each finding of each act has somebody who makes it, and its key is that of its field.
func TestEachFindingHasItsMaker(t *testing.T) {
	seen := map[string]bool{}
	for act := range acts.All() {
		keys, made := findingsIn(act)
		require.Len(t, made, len(keys))
		for _, key := range keys {
			seen[key] = true
			assumed := assuming(act, key)
			text, err := acts.Encode(acts.Dated(assumed, acts.On(assumed)))
			if err == nil {
				require.Contains(t, string(text), `"`+key+`":"assumed"`)
			}
			field, ok := reflect.TypeOf(act).FieldByNameFunc(func(name string) bool {
				return strings.EqualFold(name, strings.ReplaceAll(key, "-", ""))
			})
			require.True(t, ok, key)
			require.Equal(t, acts.Assumed, reflect.ValueOf(assumed).FieldByIndex(field.Index).Interface(), "%s %s", acts.Verb(act), key)
		}
	}
	require.Greater(t, len(seen), 25)
	for key, role := range others {
		require.True(t, seen[key], key)
		require.NotZero(t, role)
	}
}
