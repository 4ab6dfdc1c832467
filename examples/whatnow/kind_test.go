package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn/acts"
)

// The answer is of the notice's kind, by its words; of a technical capability notice nothing is said of a kind, whether the history says it or not.
func TestKindOfNotice(t *testing.T) {
	const to = `"to":"relevant operator: Acme; telecommunications; service in the UK"`
	told := func(kind string, args ...string) string {
		file := filepath.Join(t.TempDir(), "n.jsonl")
		require.NoError(t, os.WriteFile(file, []byte(`{"notice":"First",`+to+kind+"}\n"+`{"act":"consult","by":"secretary of state","on":"2025-07-01","before":"give"}`+"\n"), 0o600))
		return told(t, 200, append(append(args, "-on", "2025-07-02"), file)...)
	}
	plain := told("")
	require.True(t, strings.HasPrefix(plain, "First, to Acme, on 2025-07-02"), plain)
	require.Contains(t, plain, "[s 253(1)]")
	require.Equal(t, plain, told(`,"kind":"technical capability notice"`))
	kindOf := func(kind string) any {
		var answer map[string]any
		require.NoError(t, json.Unmarshal([]byte(told(kind, "-json")), &answer))
		return answer["kind"]
	}
	require.Nil(t, kindOf(""))
	require.Nil(t, kindOf(`,"kind":"technical capability notice"`))
	require.Equal(t, "national security notice", kindOf(`,"kind":"national security notice"`))
	other := told(`,"kind":"` + acts.NationalSecurity.String() + `"`)
	require.True(t, strings.HasPrefix(other, "First, a national security notice, to Acme, on 2025-07-02"), other)
	require.Contains(t, other, "[s 252(1)]")
	require.NotContains(t, other, "s 253")
}

// Staff and civil society have no article: "You are staff".
func TestRolesHaveTheirArticle(t *testing.T) {
	for as, says := range map[string]string{"staff": "You are staff. ", "civil society": "You are civil society. ", "press": "You are the press. ", "information commissioner": "You are the Information Commissioner. "} {
		require.Contains(t, told(t, 200, "-on", "2025-09-01", "-as", as, "sample.jsonl"), "\n"+says)
	}
}
