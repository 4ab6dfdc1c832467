package journal_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn/journal"
)

// TestWritten writes what Go writes, for a validator to hold to the schemas: into the folder that SCHEMA_SAMPLES names, if it does. It reads back.
func TestWritten(t *testing.T) {
	folder := os.Getenv("SCHEMA_SAMPLES")
	if folder == "" {
		folder = t.TempDir()
	}
	data, heads := written(t, header, story...)
	require.NoError(t, verified(data, heads[len(story)]))
	require.NoError(t, os.WriteFile(filepath.Join(folder, "journal.jsonl"), data, 0o600))
	steps, done := lived(t)
	for i, act := range done {
		r, err := journal.Issue(steps[i], act)
		require.NoError(t, err)
		text, err := json.Marshal(r)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(folder, string(rune('a'+i))+".receipt.json"), text, 0o600))
	}
}

// Each line that the schema refuses, at the place that stands beside it, is refused by the reader too, with a hash that is right.
func TestRefused(t *testing.T) {
	data, heads := written(t, header, story[:1]...)
	first := strings.SplitAfter(string(data), "\n")[0]
	file, err := os.ReadFile("testdata/journal.refused.jsonl")
	require.NoError(t, err)
	seen := 0
	for line := range bytes.Lines(file) {
		var c struct {
			Why, At string
			Line    json.RawMessage
		}
		require.NoError(t, json.Unmarshal(line, &c))
		fault := new(journal.Fault)
		text := strings.Replace(string(c.Line), strings.Repeat("0", 64), heads[0].Hash, 1)
		if strings.Contains(text, `,"hash":"`) {
			text = resealed(text)
		}
		if strings.Contains(text, `"format"`) {
			require.Error(t, verified([]byte(text), journal.Head{}), c.Why)
		} else {
			require.ErrorAs(t, verified([]byte(first+text+"\n"), journal.Head{}), &fault, c.Why)
			require.Equal(t, 1, fault.N, "%s: %v", c.Why, fault)
		}
		seen++
	}
	require.Greater(t, seen, 10)
}
