package main

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/internal/golden"
)

// top is the top of the module, from here.
const top = "../../../.."

// The files are what the types make of them: after a change there, go generate ./tcn/docket writes them anew.
func TestFresh(t *testing.T) {
	for _, s := range schemas {
		text, err := schema(top, s.make)
		require.NoError(t, err)
		golden.Equal(t, filepath.Join(top, filepath.FromSlash(s.file)), text)
	}
}

// What is not known how to say is an error, and never left out.
func TestFlaws(t *testing.T) {
	_, err := read(t.TempDir())
	require.ErrorContains(t, err, "there is no package in")

	for file, says := range map[string]string{
		"type oddLine struct{ A string }":                                   "a line of a new kind, oddLine; say here what it is",
		"type entryLine struct{ Odd string `json:\"odd\"` }":                "docket.Entry has no field Odd, for Odd; say here which it is",
		"type entryLine struct{ Says string `json:\"says\"` }":              "nothing is said of Says; write a comment on the field",
		"type entryLine struct{ Or []string `json:\"or\"` // other acts\n}": "there is no constant mostOr; name the one that holds the limit now",
	} {
		dir := t.TempDir()
		require.NoError(t, os.WriteFile(filepath.Join(dir, "file.go"), []byte("package docket; "+file), 0o644))
		m, err := newMaker(top)
		require.NoError(t, err)
		m.docket, err = read(dir)
		require.NoError(t, err)
		_, whole := m.docketFile()
		_, entry := m.lineOf("entryLine")
		require.ErrorContains(t, errors.Join(whole, entry), says)
	}
}
