package journal_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/journal"
)

// lived are acts of a notice that lapses in silence and is claimed against later, under a law and a reading that change on the way.
func lived(t *testing.T) (steps []tcn.Notice, done []acts.Act) {
	n := tcn.New("First", acme)
	do := func(act acts.Act) {
		steps, done = append(steps, n), append(done, act)
		if next, err := n.Do(act); err == nil {
			n = next
		}
	}
	for _, act := range story[:5] {
		do(act)
	}
	var err error
	n, err = n.On(july(10))
	require.NoError(t, err)
	n, err = n.UnderReading("suspension-ends", "decision")
	require.NoError(t, err)
	do(story[5])
	n = n.Under(ipa.Day(2025, 6, 20))
	n, err = n.On(ipa.Day(2025, 12, 1))
	require.NoError(t, err)
	do(acts.Publish{By: story[4].(acts.Publish).By, On: ipa.Day(2025, 12, 2)})
	n, err = n.On(ipa.Day(2027, 12, 1))
	require.NoError(t, err)
	do(acts.Claim{By: acme, On: ipa.Day(2027, 12, 2)})
	do(acts.Give{By: minister, On: ipa.Day(2027, 12, 3)}) // refused
	steps = append(steps, n)
	return steps, done
}

// The receipt of every act, done or refused, holds against the whole history and against the one it was made after; and through JSON.
func TestReceipts(t *testing.T) {
	steps, done := lived(t)
	whole, err := tcn.EncodeHistory(steps[len(done)])
	require.NoError(t, err)
	effects := map[tcn.Effect]int{}
	for i, act := range done {
		r, err := journal.Issue(steps[i], act)
		require.NoError(t, err)
		ruling, err := steps[i].Try(act)
		require.NoError(t, err)
		require.Equal(t, ruling.Effect(), r.Effect)
		require.Equal(t, ruling.LawDay(), r.LawDay)
		require.Len(t, r.Grounds, len(ruling.Grounds()))
		for _, w := range r.Law {
			require.False(t, w.From.IsZero())
			require.False(t, r.LawDay.Before(w.From))
			require.True(t, w.Until.IsZero() || r.LawDay.Before(w.Until))
		}
		effects[r.Effect]++
		text, err := json.MarshalIndent(r, "", "\t")
		require.NoError(t, err)
		var back journal.Receipt
		require.NoError(t, json.Unmarshal(text, &back))
		before, err := tcn.EncodeHistory(steps[i])
		require.NoError(t, err)
		for _, history := range [][]byte{before, whole} {
			otherwise, err := back.Check(history)
			require.NoError(t, err, "%d", i)
			require.Empty(t, otherwise, "%d", i)
		}
		if i > 0 {
			early, err := tcn.EncodeHistory(steps[0])
			require.NoError(t, err)
			_, err = r.Check(early)
			require.ErrorContains(t, err, "another history")
		}
	}
	require.Greater(t, len(effects), 2)
}

// Words that did not stand on the day have no days.
func TestReceiptOfWordsThatDidNotStand(t *testing.T) {
	r, err := journal.Issue(tcn.New("First", acme).Under(ipa.Day(2018, 4, 1)), acts.Renew{By: minister, On: july(1)})
	require.NoError(t, err)
	require.Equal(t, tcn.Void, r.Effect)
	require.Equal(t, ipa.Day(2018, 4, 1), r.LawDay)
	require.Equal(t, "renew/in-force", r.Grounds[0].ID)
	require.True(t, r.Grounds[0].Law[0].From.IsZero())
	line, err := json.Marshal(r)
	require.NoError(t, err)
	require.Contains(t, string(line), `"from":"","until":""`)
}

// What is changed in a receipt comes out otherwise, under its key; what is no receipt is not read.
func TestReceiptChanged(t *testing.T) {
	steps, done := lived(t)
	whole, err := tcn.EncodeHistory(steps[len(done)])
	require.NoError(t, err)
	r, err := journal.Issue(steps[3], done[3])
	require.NoError(t, err)
	line, err := json.Marshal(r)
	require.NoError(t, err)
	for change, key := range map[[2]string]string{
		{`"rule":"give"`, `"rule":"given"`}: "rule", {`"effect":"irregular"`, `"effect":"lawful"`}: "effect", {`give/consulted`, `give/approved`}: "grounds",
		{`"notice":"First"`, `"notice":"Second"`}: "notice", {"Acme", "Acne"}: "to", {`"lawday":"2025`, `"lawday":"2024`}: "lawday",
		{`2024-10-14`, `2024-10-15`}: "law", {`"checked":"20`, `"checked":"19`}: "tables",
	} {
		changed := bytes.Replace(line, []byte(change[0]), []byte(change[1]), 1)
		require.NotEqual(t, line, changed, change)
		var is journal.Receipt
		require.NoError(t, json.Unmarshal(changed, &is))
		keys, err := is.Check(whole)
		require.NoError(t, err)
		require.Equal(t, []string{key}, keys)
	}
	for spoilt, field := range map[string]string{
		strings.Replace(string(line), `"format":1`, `"format":2`, 1):                     "format",
		strings.Replace(string(line), `"rule":"give",`, ``, 1):                           "rule",
		strings.Replace(string(line), `{"format"`, `{"more":1,"format"`, 1):              "more",
		strings.Replace(string(line), `{"id"`, `{"more":1,"id"`, 1):                      "",
		strings.Replace(string(line), `"rule":"give"`, `"rule":1`, 1):                    "",
		strings.Replace(string(line), `"rule":"give"`, `"rule":"give","rule":"vary"`, 1): "rule",
		`[]`: "",
	} {
		var is journal.Receipt
		bad := new(acts.ReadError)
		require.ErrorAs(t, is.UnmarshalJSON([]byte(spoilt)), &bad, spoilt)
		require.Equal(t, field, bad.Field)
		require.Zero(t, is.Format)
	}
	_, err = r.Check([]byte("{}"))
	require.Error(t, err)
	_, err = journal.Receipt{}.Check(whole)
	require.Error(t, err)
	_, err = journal.Issue(tcn.Notice{}, done[0])
	require.Error(t, err)
}
