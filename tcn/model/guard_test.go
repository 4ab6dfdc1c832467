package model

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// What is kept is in the tables by the same name, or nothing would be kept.
func TestKeptNamesAreInTheTables(t *testing.T) {
	forms, asked, done := make(map[string]bool), make(map[string]bool), make(map[string]bool)
	for r := range tcn.Rules(slices.Collect(acts.NoticeKinds())...) {
		done[r.Act] = true
		for _, c := range r.If {
			forms[c] = true
		}
		for _, n := range r.Needs {
			_, is, _ := strings.Cut(n.ID, "/")
			asked[is] = asked[is] || n.Else == tcn.Void
		}
	}
	for _, c := range conditions {
		require.True(t, forms[c.is], c.is)
		for act := range strings.FieldsSeq(c.where) {
			require.True(t, done[act], act)
		}
	}
	for _, n := range needs {
		require.True(t, asked[n.is], n.is)
	}
	for _, p := range purposes {
		require.True(t, forms[p.of], p.of)
	}
	for _, act := range []string{"decide", "approve", "refer", "report", "give", "give-another", "permit", "revoke"} {
		require.True(t, done[act], act)
	}
	require.True(t, forms["adds-requirements"] && forms["by-board"])
}

// A stretch of law is told by the days on which it begins and ends; what always stood needs no telling, and what never stood is never there.
func TestErasOfWords(t *testing.T) {
	e := eras{ipa.Day(2018, 3, 12), ipa.Day(2024, 10, 14), ipa.Day(2025, 6, 20)}
	for words, says := range map[string]string{
		"":                       "",
		"s 253(1)":               "era >= from_2018_03_12",
		"s 256A(1)":              "era >= from_2024_10_14",
		"s 253(1)(a)@2018-03-12": "era >= from_2018_03_12 && era < from_2024_10_14",
		"s 256A(1); s 253(1)":    "era >= from_2024_10_14",
		"s 255(10)@2025-06-20":   "era >= from_2025_06_20",
		"s 253(1)(a)@2024-10-14; s 253(1)(a)@2018-03-12": "false",
	} {
		var law []ipa.Citation
		if words != "" {
			for w := range strings.SplitSeq(words, "; ") {
				law = append(law, ipa.MustParse(w))
			}
		}
		require.Equal(t, says, e.when(law), words)
	}
	require.Equal(t, "", eras(nil).when([]ipa.Citation{ipa.MustParse("s 253(1)")}), "it stands on the day on which the tables were checked")
}

// The earlier form of an act goes first where it is known whether it is that, and is left to chance elsewhere.
func TestEarlierFormsGoFirst(t *testing.T) {
	all := steps(slices.Collect(tcn.Rules()))
	e := erasOf(all)
	find := func(id string) step {
		return all[slices.IndexFunc(all, func(s step) bool { return s.rule.ID == id })]
	}
	for _, c := range []struct{ later, earlier, says string }{
		{"lapse", "lapse-during-review", "!(era >= from_2024_10_14 && (review_is == referred || review_is == advised))"},
		{"revoke", "revoke-another-given", "!(era >= from_2018_03_12 && another)"},
		{"revoke", "revoke-part", ""},                        // whether it is in part
		{"disclose-public", "disclose-public-permitted", ""}, // whether it is this that was permitted
		{"revoke", "give", ""},                               // another act
		{"order-interim-complaint", "order-interim", ""},     // on what the claim is based
		{"ask-giving", "ask-on-review", "!(era >= from_2018_03_12 && settles)"},
	} {
		require.Equal(t, c.says, e.unless(find(c.later), find(c.earlier)), "%s, not %s", c.later, c.earlier)
	}
}
