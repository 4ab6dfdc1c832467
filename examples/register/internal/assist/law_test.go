package assist

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// listed are the lines of an answer's list, by one of their keys.
func listed(out map[string]any, list, key string) map[string]map[string]any {
	all := map[string]map[string]any{}
	for _, l := range out[list].([]any) {
		all[l.(map[string]any)[key].(string)] = l.(map[string]any)
	}
	return all
}

// A provision comes with its words, the days on which they were in force, and what rests on them.
func TestAProvisionIsLookedUp(t *testing.T) {
	s := client(t)
	out, _ := called(t, s, "look_up_law", value(t, `{"text":"s 255(10)"}`))
	require.Equal(t, "Investigatory Powers Act 2016, s 255(10)", out["read"])
	words := listed(out, "words", "place")["s 255(10)"]["wordings"].([]any)
	require.Len(t, words, 2)
	require.Equal(t, "https://www.legislation.gov.uk/ukpga/2016/25/section/255/10", listed(out, "words", "place")["s 255(10)"]["url"])
	require.Equal(t, "2025-06-20", words[0].(map[string]any)["until"])
	require.Equal(t, "2025-06-20", words[1].(map[string]any)["from"])
	require.Contains(t, listed(out, "positions", "id"), "secretary/sue-compliance")
	require.Contains(t, listed(out, "rules", "id"), "enjoin")
	require.NotEmpty(t, out["questions"])

	out, _ = called(t, s, "look_up_law", value(t, `{"text":"s 255(10)","on":"2025-06-19"}`))
	require.Len(t, listed(out, "words", "place")["s 255(10)"]["wordings"], 1)
	require.Equal(t, "https://www.legislation.gov.uk/ukpga/2016/25/section/255/10/2025-06-19", listed(out, "words", "place")["s 255(10)"]["url"])
	require.Empty(t, out["note"])
	out, _ = called(t, s, "look_up_law", value(t, `{"text":"s 257(3A)","on":"2025-06-19"}`))
	require.NotContains(t, listed(out, "words", "place"), "s 257(3A)")
	require.Empty(t, out["positions"])
}

// A plain word, a role, a question and a list are looked up, and other law is named where it may bind.
func TestWordsAreLookedUp(t *testing.T) {
	s := client(t)
	out, _ := called(t, s, "look_up_law", value(t, `{"text":"journalist"}`))
	require.Contains(t, out["note"], "nothing here says that anybody was given a notice")
	require.Contains(t, out["other-law"], "Official Secrets Act 1989")
	out, _ = called(t, s, "look_up_law", value(t, `{"text":"doubt 6"}`))
	q := listed(out, "questions", "id")["suspension-ends"]
	require.Equal(t, "notice", q["taken"])
	require.Len(t, q["readings"], 3)
	out, _ = called(t, s, "look_up_law", value(t, `{"text":"doubts"}`))
	require.Contains(t, listed(out, "names", "id"), "suspension-ends")
	require.Empty(t, out["words"])
}

// A line of the tables is given as the kind of notice has it that is asked of; what that kind has not is not there.
func TestTheLawOfAKind(t *testing.T) {
	s := client(t)
	ask := func(kind string) (out map[string]any, needs map[string]map[string]any) {
		out, _ = called(t, s, "look_up_law", value(t, `{"text":"rule give"`+kind+`}`))
		needs = map[string]map[string]any{}
		for _, n := range out["needs"].([]any) {
			for _, id := range n.(map[string]any)["ids"].([]any) {
				needs[id.(string)] = n.(map[string]any)
			}
		}
		return out, needs
	}
	whole, all := ask("")
	capability, ofCapability := ask(`,"kind":"technical capability notice"`)
	security, ofSecurity := ask(`,"kind":"national security notice"`)
	for _, out := range []map[string]any{whole, capability} {
		require.Equal(t, []any{"s 253(1)", "s 255(5)"}, listed(out, "rules", "id")["give"]["law"])
	}
	require.Equal(t, []any{"s 252(1)", "s 255(5)"}, listed(security, "rules", "id")["give"]["law"])
	require.Contains(t, ofCapability["give/approved"]["law"], "s 253(1)(c)")
	require.Contains(t, ofSecurity["give/approved"]["law"], "s 252(1)(c)")
	require.Equal(t, []any{"technical capability notice"}, all["give/removal-considered"]["kinds"])
	require.Contains(t, ofCapability, "give/removal-considered")
	require.NotContains(t, ofSecurity, "give/removal-considered")
	require.Equal(t, []any{"national security notice", "retention notice"}, all["give/contribution"]["kinds"])
	require.NotContains(t, ofCapability, "give/contribution")
	require.Contains(t, listed(security, "rules", "id")["give"]["needs"], "give/contribution")
	require.Empty(t, listed(whole, "rules", "id")["give"]["kinds"])
}

// What is left off is counted, so that nothing is cut off in silence.
func TestALongAnswerIsCut(t *testing.T) {
	s := client(t)
	out, text := called(t, s, "look_up_law", value(t, `{"text":"ss 252-258A"}`))
	require.Greater(t, out["left-off"], 100.0)
	require.Less(t, len(text), 200_000)
	for _, list := range []string{"words", "rules", "needs", "clocks", "statuses", "positions", "questions", "also"} {
		require.LessOrEqual(t, len(out[list].([]any)), mostListed)
	}
	out, _ = called(t, s, "look_up_law", value(t, `{"text":"s 255(8)"}`))
	require.Zero(t, out["left-off"])
}

// What is not there is said, with what comes near.
func TestWhatIsNotThereIsSaid(t *testing.T) {
	s := client(t)
	for text, says := range map[string]string{
		"":             "text: it is empty; write a citation",
		"jurnalist":    "text: ",
		"s 999":        "text: ",
		"s 255(":       "text: ",
		"\u0000\u202e": "text: ",
	} {
		refused := refusedAs(t, s, "look_up_law", map[string]any{"text": text})
		require.Contains(t, refused, says)
		require.NotContains(t, refused, "\u202e")
	}
}

// Each clock is told with its length as the library has it; one to which the law sets none has none.
func TestClocksAreToldWithTheirLength(t *testing.T) {
	s := client(t)
	lengths := map[bool]int{}
	for c := range tcn.Clocks() {
		out, _ := called(t, s, "look_up_law", map[string]any{"text": "clock " + c.ID})
		want := ""
		if c.Length != (ipa.Period{}) {
			want = c.Length.String()
		}
		require.Equal(t, want, listed(out, "clocks", "id")[c.ID]["length"], c.ID)
		lengths[want == ""]++
	}
	require.Positive(t, lengths[true])
	require.Positive(t, lengths[false])
}

// Of a day after that to which the tables were checked, an answer says so.
func TestLaterDaysAreMarked(t *testing.T) {
	s := client(t)
	list, _ := sample(t)
	for tool, arguments := range map[string]string{
		"look_up_law": `{"text":"s 255(8)","on":"2030-01-01"}`, "positions": `{"history":` + list + `,"on":"2030-01-01"}`,
		"rule_on_act":      `{"history":` + list + `,"act":{"act":"say","by":"press: The Post","on":"2030-01-01"}}`,
		"judge_chronology": `{"text":"` + chronicle + `","law":"2030-01-01"}`,
	} {
		out, _ := called(t, s, tool, value(t, arguments))
		require.Contains(t, out["note"], "The tables were checked to", tool)
	}
}
