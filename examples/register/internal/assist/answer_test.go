package assist

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A ruling gives each ground with its law, its cure and who can, and names what other readings would make of it.
func TestARulingGivesItsGrounds(t *testing.T) {
	s := client(t)
	list, _ := sample(t)
	out, _ := called(t, s, "rule_on_act", value(t, `{"history":`+list+`,"act":{"act":"disclose","by":"staff: Jo; of Acme Cloud","on":"2025-09-05","to":"press"}}`))
	require.Equal(t, "breach", out["effect"])
	g := out["grounds"].([]any)[0].(map[string]any)
	require.Equal(t, []any{"s 255(8)"}, g["law"])
	require.NotEmpty(t, g["cure"])
	require.Equal(t, "secretary of state", g["who"])
	require.Contains(t, out["other-law"], "Official Secrets Act 1989")

	late, _ := called(t, s, "rule_on_act", value(t, `{"history":`+strings.Split(list, `,{"act":"refer"`)[0]+`],"act":{"act":"refer","by":"relevant operator: Acme Cloud","on":"2025-08-04","unreasonable":"found"}}`))
	require.Equal(t, "void", late["effect"])
	d := listed(late, "doubts", "id")["twenty-eighth-day"]
	require.Equal(t, "lawful", d["other"])
	require.Equal(t, "twenty-eighth-day", late["questions"].([]any)[0].(map[string]any)["id"])
}

// What can be done is done by who asks, on the day, and says what has to be found first. What is graver is there where it is asked for, with what stands against it.
func TestWhatCanBeDone(t *testing.T) {
	s := client(t)
	list, _ := sample(t)
	ask := func(as, more string) map[string]any {
		out, _ := called(t, s, "what_can_be_done", value(t, `{"history":`+list+`,"on":"2025-09-05","as":"`+as+`"`+more+`}`))
		for _, o := range out["options"].([]any) {
			act := o.(map[string]any)["act"].(map[string]any)
			require.True(t, strings.HasPrefix(act["by"].(string), as), act)
			if as == "relevant operator" {
				require.Equal(t, out["to"], act["by"])
			}
			require.Equal(t, "2025-09-05", act["on"])
			ruled, _ := called(t, s, "rule_on_act", map[string]any{"history": value(t, list), "act": act})
			require.Equal(t, o.(map[string]any)["effect"], ruled["effect"], act)
			require.Equal(t, o.(map[string]any)["rule"], ruled["rule"], act)
		}
		return out
	}
	out := ask("relevant operator", "")
	require.Contains(t, listed(out, "options", "rule"), "claim")
	found := listed(out, "options", "rule")["claim"]["findings"].([]any)
	require.Equal(t, "tribunal", found[0].(map[string]any)["who"])
	for _, o := range out["options"].([]any) {
		require.Equal(t, "lawful", o.(map[string]any)["effect"])
	}
	ask("staff", `,"gravest":"void"`)
	ask("claimant", `,"gravest":"void"`)
	ask("press", `,"gravest":"void"`)
	graver := ask("secretary of state", `,"gravest":"void"`)
	require.Contains(t, listed(graver, "options", "rule"), "decide-confirm")
	require.NotEmpty(t, listed(graver, "options", "rule")["decide-confirm"]["grounds"])
	require.Greater(t, len(graver["options"].([]any)), len(ask("secretary of state", "")["options"].([]any)))
}

// Positions are those of the day, of whom they are asked; the sides from which they follow, where nobody is named.
func TestPositions(t *testing.T) {
	s := client(t)
	list, _ := sample(t)
	out, _ := called(t, s, "positions", value(t, `{"history":`+list+`,"on":"2025-09-05","as":"relevant operator"}`))
	at := map[string]string{}
	for _, p := range out["positions"].([]any) {
		p := p.(map[string]any)
		require.Equal(t, "relevant operator", p["holder"])
		at[p["id"].(string)] = p["kind"].(string)
		if p["id"] == "operator/comply" {
			require.Equal(t, "2025-08-06", p["broken"])
		}
	}
	require.Equal(t, "duty", at["operator/keep-secret"])
	require.Equal(t, "duty", at["operator/comply"])
	require.Equal(t, "right", at["secretary/review"])
	require.Contains(t, out["other-law"].([]any)[0], "contempt of court")
	require.Equal(t, true, listed(out, "requirements", "name")["hand over"]["binds"])
	require.Equal(t, false, listed(out, "requirements", "name")["remove protection"]["binds"])
	require.NotEmpty(t, listed(out, "requirements", "name")["remove protection"]["grounds"])

	out, _ = called(t, s, "positions", value(t, `{"history":`+list+`,"on":"2025-09-05"}`))
	holders := map[any]bool{}
	for _, p := range out["positions"].([]any) {
		holders[p.(map[string]any)["holder"]] = true
		require.Contains(t, []any{"duty", "liberty", "power", "disability"}, p.(map[string]any)["kind"])
	}
	law := map[any]bool{}
	for _, l := range out["other-law"].([]any) {
		require.False(t, law[l], "each is told once")
		law[l] = true
	}
	require.True(t, holders["staff"] && holders["secretary of state"] && holders["press"], holders)
}

// Deadlines stand in the order of their days, what is overdue first, with their law; up to the last day that is asked for.
func TestDeadlines(t *testing.T) {
	s := client(t)
	list, _ := sample(t)
	out, _ := called(t, s, "deadlines", value(t, `{"history":`+list+`,"on":"2025-09-05"}`))
	all := out["deadlines"].([]any)
	first := all[0].(map[string]any)
	require.Equal(t, "2025-08-06", first["since"])
	require.Equal(t, "relevant operator", first["whose"])
	last := ""
	for _, d := range all {
		d := d.(map[string]any)
		require.NotEmpty(t, d["law"], d)
		require.LessOrEqual(t, last, d["last"])
		last = d["last"].(string)
	}
	require.Contains(t, listed(out, "deadlines", "clock"), "life")
	out, _ = called(t, s, "deadlines", value(t, `{"history":`+list+`,"on":"2025-09-05","until":"2025-12-31"}`))
	require.NotContains(t, listed(out, "deadlines", "clock"), "life")
	require.Contains(t, refusedAs(t, s, "deadlines", value(t, `{"history":`+list+`,"on":"2025-09-05","until":"2025-09-04"}`)), "until: 2025-09-04 is before 2025-09-05")
	require.Contains(t, refusedAs(t, s, "deadlines", value(t, `{"history":`+list+`,"on":"2025-08-01"}`)), "on: ")
}

// Of a national security notice the answers are by its own words.
func TestAnotherKindOfNotice(t *testing.T) {
	s := client(t)
	out, _ := called(t, s, "rule_on_act", value(t, `{"history":[`+strings.Join(strings.Split(strings.Trim(security, "[]"), ",\n")[:3], ",")+`],"act":{"act":"give","by":"secretary of state","on":"2025-07-04","considered":"all"}}`))
	require.Equal(t, "national security notice", out["kind"])
	require.Equal(t, "void", out["effect"])
	require.Contains(t, listed(out, "grounds", "id")["give/approved"]["law"], "s 252(1)(c)")
	out, _ = called(t, s, "positions", value(t, `{"history":`+security+`,"on":"2025-09-05","as":"relevant operator"}`))
	require.Equal(t, "national security notice", out["kind"])
}

// A chronology asserts nothing: who says so stays with each entry, and what is supposed, missing or not read is said to be so.
func TestAChronologyAssertsNothing(t *testing.T) {
	s := client(t)
	out, _ := called(t, s, "judge_chronology", value(t, `{"text":"`+chronicle+`"}`))
	require.Contains(t, out["standing"], "asserts nothing")
	require.Contains(t, out["count"], "3 entries: 1 possible, 1 possible only if, 0 impossible, 1 not judged")
	all := out["entries"].([]any)
	given := all[0].(map[string]any)
	require.Equal(t, "possible only if", given["verdict"])
	require.Equal(t, "fits the law, as told", given["told"])
	require.Equal(t, "attributed", given["standing"])
	require.True(t, strings.HasPrefix(given["says"].(string), "It is reported: "))
	require.Equal(t, []any{"The Post"}, given["sources"])
	missing := given["missing"].([]any)
	require.Len(t, missing, 3)
	require.Equal(t, "assumed", missing[1].(map[string]any)["act"].(map[string]any)["necessary"])
	require.NotEmpty(t, given["supposes"])
	unread := all[2].(map[string]any)
	require.Equal(t, "not judged", unread["verdict"])
	require.Contains(t, unread["unread"], "Acme paints its door")
	require.Empty(t, unread["effect"])
	for _, e := range all {
		require.NotEqual(t, "lawful", e.(map[string]any)["told"], "it is never said that the act was done")
		require.NotEmpty(t, e.(map[string]any)["words"])
	}
}

// What cannot be is told with the reason, the entry beside which it cannot be, and the other ways to read it.
func TestWhatCannotBe(t *testing.T) {
	s := client(t)
	out, _ := called(t, s, "judge_chronology", map[string]any{"text": "13 January 2025: The Home Office serves Acme with a technical capability notice (The Post)\n10 March 2025: Acme sent the notice back (The Post)\n"})
	late := out["entries"].([]any)[1].(map[string]any)
	require.Equal(t, "impossible", late["verdict"])
	require.NotEmpty(t, late["why"])
	require.Equal(t, "void, as told", late["told"])
}

// Two standpoints differ in what the law between them changed.
func TestCompare(t *testing.T) {
	s := client(t)
	list, _ := sample(t)
	out, _ := called(t, s, "compare", value(t, `{"history":`+list+`,"a":{},"b":{"law":"2024-10-13"}}`))
	require.Equal(t, "2027-07-06", out["a"].(map[string]any)["last-day"])
	require.Empty(t, out["b"].(map[string]any)["last-day"])
	first := out["differences"].([]any)[0].(map[string]any)
	require.Equal(t, "ruling", first["kind"])
	require.Equal(t, "direct", first["act"].(map[string]any)["act"])
	require.Equal(t, []any{"s 257(8A)"}, first["law"])
	refused := out["b"].(map[string]any)["refused"].([]any)
	require.Len(t, refused, 1)
	require.Contains(t, refused[0].(map[string]any)["why"], "s 257(8A) was not yet in force")
	require.Empty(t, out["a"].(map[string]any)["refused"])
	same, _ := called(t, s, "compare", value(t, `{"history":`+list+`,"a":{"law":"2025-07-01"},"b":{"law":"2025-07-01"}}`))
	require.Empty(t, same["differences"])
	for in, says := range map[string]string{
		`{"readings":["no-such=x"]}`: "b: ", `{"law":"1850-01-01"}`: "b: ", `{"day":"2025-01-01"}`: "b: day: there is no such key; the keys are law, readings",
	} {
		require.Contains(t, refusedAs(t, s, "compare", value(t, `{"history":`+list+`,"a":{},"b":`+in+`}`)), says)
	}
}

// An entry that can be read in two ways is judged in both; a statement and an event of law are put to no law; what would do as well, on which order of the days it
// hangs, and which questions are open is said.
func TestAnEntryThatCanBeReadInTwoWays(t *testing.T) {
	s := client(t)
	out, _ := called(t, s, "judge_chronology", value(t, manyWays))
	by := map[string]map[string]any{}
	for _, e := range out["entries"].([]any) {
		by[e.(map[string]any)["when"].(string)+" "+e.(map[string]any)["act"].(string)] = e.(map[string]any)
	}
	dropped := by["2025-08-19 say"]
	require.Empty(t, dropped["told"])
	require.Equal(t, "as say", dropped["as"])
	other := dropped["others"].([]any)[0].(map[string]any)
	require.Equal(t, []any{"revoke", "as revoke", "fits the law, as told"}, []any{other["act"], other["as"], other["told"]})
	for _, key := range []string{"2025-05-01 say", "2025-06-20 "} {
		require.Contains(t, by, key)
		require.Empty(t, by[key]["effect"], key)
		require.Empty(t, by[key]["told"], key)
		require.Empty(t, by[key]["law"], key)
	}
	claim := by["2025-03 list"]["missing"].([]any)[0].(map[string]any)
	require.Equal(t, "complaint", claim["act"].(map[string]any)["basis"])
	require.Equal(t, "human rights", claim["or"].([]any)[0].(map[string]any)["basis"])
	only := by["2025-01 refer"]["only"].([]any)[0].(map[string]any)
	require.Equal(t, []any{1.0, 2.0}, []any{only["entry"], only["not-after"]})
	require.Contains(t, by["2025-04 apply"]["doubts"], 42.0)
	require.Contains(t, listed(out, "questions", "id"), out["questions"].([]any)[0].(map[string]any)["id"])
	require.Equal(t, "technical capability notice", out["notices"].([]any)[0].(map[string]any)["kind"])
}

// Each question is named once, in the order of the numbers; the reading that is taken is that of the history.
func TestQuestionsAreNamedOnce(t *testing.T) {
	s := client(t)
	var check func(v any)
	check = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, one := range v {
				check(one)
			}
		case map[string]any:
			if numbers, is := v["doubts"].([]any); is {
				seen := map[any]bool{}
				for _, n := range numbers {
					if _, is := n.(float64); is {
						require.False(t, seen[n], numbers)
						seen[n] = true
					}
				}
			}
			for _, one := range v {
				check(one)
			}
		}
	}
	most := 0
	for _, a := range good(t) {
		out, _ := called(t, s, a.tool, value(t, a.arguments))
		check(out)
		if all, is := out["questions"].([]any); is {
			last := 0.0
			for _, q := range all {
				require.Greater(t, q.(map[string]any)["n"], last)
				last = q.(map[string]any)["n"].(float64)
			}
			most = max(most, len(all))
		}
	}
	require.Greater(t, most, 2)
	list, _ := sample(t)
	list = list[:len(list)-1] + `,{"reading":"suspension-ends=decision"}]`
	out, _ := called(t, s, "positions", value(t, `{"history":`+list+`,"on":"2025-09-05"}`))
	for _, q := range out["questions"].([]any) {
		require.NotEmpty(t, q.(map[string]any)["taken"])
		if q.(map[string]any)["id"] == "suspension-ends" {
			require.Equal(t, "decision", q.(map[string]any)["taken"])
		}
	}
}

// Options beyond the most that are listed are counted.
func TestManyOptions(t *testing.T) {
	s := client(t)
	list, _ := sample(t)
	var claims strings.Builder
	claims.WriteString(strings.Split(list, `,{"act":"refer"`)[0])
	for range 30 {
		claims.WriteString(`,{"act":"claim","by":"claimant: C","on":"2025-07-20","aggrieved":"found","believes":"found"}`)
	}
	out, _ := called(t, s, "what_can_be_done", value(t, `{"history":`+claims.String()+`],"on":"2025-09-05","as":"tribunal","gravest":"void"}`))
	require.Len(t, out["options"], mostListed)
	require.Greater(t, out["left-off"], 10.0)
}
