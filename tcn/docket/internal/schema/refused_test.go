package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

const (
	firstLine = `{"notice":"first","to":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"}` + "\n"
	goodEntry = `{"when":"2025-01","notice":"first","act":{"act":"give","by":"secretary of state"},"standing":"anonymous","says":"it is reported","sources":["R1"]}`
	goodAct   = `{"act":"consult","by":"secretary of state","on":"2025-06-23","before":"give"}`
)

// readers read a file whose first line names a notice.
var readers = map[string]func(file string) error{
	"docket":  func(file string) error { _, err := docket.Read(strings.NewReader(file)); return err },
	"history": func(file string) error { _, err := tcn.DecodeHistory([]byte(file)); return err },
}

// Each line that the schemas refuse, at the place that stands beside it, is refused by the readers too: what an editor marks is wrong.
func TestRefused(t *testing.T) {
	require.NoError(t, readers["docket"](firstLine+goodEntry))
	require.NoError(t, readers["history"](firstLine+goodAct))
	for kind, read := range readers {
		file, err := os.ReadFile(filepath.Join("testdata", kind+".refused.jsonl"))
		require.NoError(t, err)
		seen := map[string]bool{}
		for line := range bytes.Lines(file) {
			var c struct {
				Why, At string
				Line    json.RawMessage
			}
			require.NoError(t, json.Unmarshal(line, &c))
			require.False(t, seen[string(c.Line)], "%s stands twice", c.Line)
			seen[string(c.Line)] = true
			var line map[string]json.RawMessage
			before := firstLine
			if json.Unmarshal(c.Line, &line) == nil && kind == "history" && line["to"] != nil { // one that should be the first
				before = ""
			}
			require.Error(t, read(before+string(c.Line)+"\n"), "%s: %s: %s", kind, c.Why, c.Line)
		}
		require.Greater(t, len(seen), 20)
	}
}

// What the reader takes beyond what Go writes, the schemas take too: the validator has this file among the samples.
func TestLoose(t *testing.T) {
	file, err := os.ReadFile(filepath.Join("testdata", "loose.jsonl"))
	require.NoError(t, err)
	d, err := docket.Read(bytes.NewReader(file))
	require.NoError(t, err)
	require.Equal(t, 7, d.Len())
}
