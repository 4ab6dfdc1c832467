package tcn_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A history reads back whole, with what stands between its lines passed over.
func TestHistoryReadsBack(t *testing.T) {
	for i := range walkLives {
		n := walkLife(i).do(t)
		written, err := tcn.EncodeHistory(n)
		require.NoError(t, err)
		for _, text := range []string{
			string(written),
			strings.TrimSuffix(string(written), "\n"),
			"\n\n" + strings.ReplaceAll(string(written), "\n", " \r\n\t\n"),
		} {
			read, err := tcn.DecodeHistory([]byte(text))
			require.NoError(t, err)
			require.Equal(t, walkDump(n), walkDump(read))
		}
	}
}

const historyHead = `{"notice":"First","to":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"}` + "\n"

// What is wrong with a history is told with its line, also where the law refuses an act in it.
func TestUnreadableHistories(t *testing.T) {
	const say = `{"act":"say","by":"press","on":"2025-06-20"}` + "\n"
	for _, c := range []struct {
		text  string
		line  int
		field string
		says  string
	}{
		{"", 1, "", "empty"},
		{"\n \n\t\n", 1, "", "empty"},
		{"\n\nhello", 3, "", "no JSON object"},
		{say, 1, "act", "first line"},
		{`{"notice":"First"}`, 1, "to", "missing"},
		{`{"to":"relevant operator: Acme"}`, 1, "notice", "missing"},
		{`{"notice":7,"to":"relevant operator: Acme"}`, 1, "notice", "no text"},
		{`{"notice":null,"to":"relevant operator: Acme"}`, 1, "notice", "no text"},
		{`{"notice":"First","to":"press"}`, 1, "to", "press"},
		{`{"notice":"First","to":"wizard"}`, 1, "to", "wizard"},
		{`{"notice":"First","to":["relevant operator"]}`, 1, "to", "no text"},
		{`{"notice":"First","to":"relevant operator","from":"me"}`, 1, "from", "no such field"},
		{`{"notice":"First","to":"relevant operator","to":"relevant operator"}`, 1, "to", "twice"},
		{`{"notice":"First","to":"relevant operator"} {}`, 1, "", "no JSON object"},
		{historyHead + historyHead, 2, "act", "missing"},
		{historyHead + say + "\n" + say + `{"act":"say"}`, 5, "by", "missing"},
		{historyHead + say + say[:20], 3, "", "no JSON object"},
		{historyHead + strings.TrimSpace(say) + say, 2, "", "no JSON object"},
		{historyHead + `{"law":"2025-02-30"}`, 2, "law", "2025-02-30"},
		{historyHead + `{"law":20250620}`, 2, "law", "no text"},
		{historyHead + `{"law":"2025-06-20","law":"2025-06-20"}`, 2, "law", "twice"},
		{historyHead + `{"on":""}`, 2, "on", "empty"},
		{historyHead + `{"on":"2025-02-30"}`, 2, "on", "2025-02-30"},
		{historyHead + `{"on":null}`, 2, "on", "no text"},
		{historyHead + say + `{"on":"2025-06-19"}`, 3, "on", "before 2025-06-20"},
		{historyHead + `{"on":"2025-06-20","law":"2025-06-20"}`, 2, "act", "missing"},
		{historyHead + say + `{"act":"say","by":"press","on":"2025-06-19"}`, 3, "on", "before 2025-06-20"},
		{historyHead + `{"act":"approve","by":"judicial commissioner","on":"2025-06-20","run":3}`, 2, "run", "no lock run 3"},
		{historyHead + say + "\n" + `{"act":"give","by":"secretary of state","on":"2025-06-20"}`, 4, "act", "no Judicial Commissioner has approved"},
	} {
		n, err := tcn.DecodeHistory([]byte(c.text))
		require.Error(t, err, c.text)
		require.Equal(t, tcn.Notice{}, n)
		bad := readError(t, err)
		require.Equal(t, c.line, bad.Line, "%s: %v", c.text, err)
		require.Equal(t, c.field, bad.Field, "%s: %v", c.text, err)
		require.Contains(t, bad.Says, c.says, c.text)
	}
}

// The first act of a history that the law refuses is told as the refusal that it is: s 253(1)(c).
func TestHistoryThatTheLawRefuses(t *testing.T) {
	lives := walkLife(0)[:6]
	written, err := tcn.EncodeHistory(lives.do(t))
	require.NoError(t, err)
	lines := strings.SplitAfter(string(written), "\n")
	unapproved := strings.Join(slices.Delete(lines, 5, 6), "")

	_, err = tcn.DecodeHistory([]byte(unapproved))
	bad := readError(t, err)
	require.Equal(t, 6, bad.Line)
	var refusal *tcn.Refusal
	require.ErrorAs(t, err, &refusal)
	require.Equal(t, "give the notice", refusal.Ruling.Rule().Event())
	require.Equal(t, tcn.Void, refusal.Ruling.Effect())
	require.Equal(t, []ipa.Citation{ipa.MustParse("s 253(1)(c)")}, refusal.Ruling.Grounds()[0].Law)
	var noAct *acts.BadAct
	require.NotErrorAs(t, err, &noAct)

	for field, line := range map[string]string{
		"Until": `{"act":"direct","by":"judicial commissioner","on":"2025-06-20"}`,
		"Run":   `{"act":"ask","by":"secretary of state","on":"2025-06-20","run":2}`,
		"day":   `{"on":"2025-06-20"}` + "\n" + `{"on":"2025-06-19"}`,
	} {
		_, err = tcn.DecodeHistory([]byte(historyHead + line))
		require.ErrorAs(t, err, &noAct)
		require.NotErrorAs(t, err, &refusal)
		require.Equal(t, field, noAct.Field)
	}
}
