package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/internal/golden"
)

// The file is what the roles make of it: after a change there, go generate ./actors writes it anew.
func TestFresh(t *testing.T) {
	text, err := methods("../..")
	require.NoError(t, err)
	golden.Equal(t, "../../methods.go", text)
}

func TestFlaws(t *testing.T) {
	const lacks = "there is no struct Jester for the constant RoleJester; declare it"
	for source, says := range map[string]string{
		"package p; const RoleJester Role = 1":                          lacks,
		"package p; const RoleJester Role = 1; type Jester interface{}": lacks,
		"package p; const": "expected",
	} {
		dir := t.TempDir()
		require.NoError(t, os.WriteFile(filepath.Join(dir, "role.go"), []byte(source), 0o644))
		_, err := methods(dir)
		require.ErrorContains(t, err, says)
	}
}
