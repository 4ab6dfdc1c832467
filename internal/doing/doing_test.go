package doing_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/internal/doing"
	_ "github.com/doublelock/doublelock/internal/golden" // so that go test ./... -update, which hands the flag to every package, may do so here
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Every rule's act has words that are its own, and no verb with a hyphen is left in them, nor a word twice.
func TestWords(t *testing.T) {
	of := map[string]string{}
	for r := range tcn.Rules() {
		text := doing.Event(r.Event())
		require.Equal(t, text, doing.Words(r.Act, r.Form))
		require.Empty(t, of[text], "%s and %s", r.ID, of[text])
		of[text] = r.ID
		require.NotContains(t, text, "-", r.ID)
		require.NotContains(t, text, ",,", r.ID)
		words := strings.Fields(text)
		require.Len(t, words, len(slices.Compact(slices.Clone(words))), text)
		require.NotRegexp(t, ` (otherwise|finally)$`, strings.TrimSuffix(text, "decide the appeal finally"), r.ID)
	}
	require.Contains(t, of, "order an interim suspension on a complaint")
	require.Contains(t, of, "make a statement")
}

// So has what every other kind of notice has, and each reads as English does.
func TestWordsOfEveryKind(t *testing.T) {
	for kind := acts.TechnicalCapability; kind <= acts.Retention; kind++ {
		for r := range tcn.Rules(kind) {
			text := doing.Event(r.Event())
			require.NotRegexp(t, `the notice (the|a|by) |the public by `, text, r.ID)
		}
	}
	require.Equal(t, "quash the whole notice, with a determination", doing.Words("quash", "the whole, with a determination"))
}

// So has every verb alone.
func TestVerbs(t *testing.T) {
	for act := range acts.All() {
		text := doing.Words(acts.Verb(act), "")
		require.NotEmpty(t, text)
		require.NotContains(t, text, "-")
		require.NotRegexp(t, `[ ,]$|against$`, text)
	}
	require.Equal(t, "order an interim suspension", doing.Words("order-interim", ""))
	require.Equal(t, "appeal", doing.Words("appeal", ""))
	require.Equal(t, "list the claim", doing.Words("list", ""), "what says too little alone says more")
	require.Equal(t, "make a statement", doing.Words("say", ""))
	require.Equal(t, "no verb", doing.Words("no-verb", ""))
}
