package golden

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const path = "github.com/doublelock/doublelock/internal/golden"

// Each folder with tests has the flag, or go test ./... -update fails there; and no program has it.
func TestEveryPackageHasTheFlag(t *testing.T) {
	const top = "../.."
	has := make(map[string]bool) // by folder with tests
	require.NoError(t, filepath.WalkDir(top, func(file string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case e.IsDir():
			if another(top, file) {
				return filepath.SkipDir
			}
			return nil
		case !strings.HasSuffix(file, ".go"):
			return nil
		}
		imports, err := imports(file)
		if err != nil {
			return err
		}
		dir, test := filepath.Dir(file), strings.HasSuffix(file, "_test.go")
		if imports && !test {
			t.Errorf("%s imports %s: a program would have its flag; import it in tests alone", file, path)
		}
		if test {
			has[dir] = has[dir] || imports
		}
		return nil
	}))
	require.Greater(t, len(has), 5, "the packages were not found")
	delete(has, filepath.Join(top, "internal", "golden"))
	for dir, does := range has {
		if !does {
			t.Errorf("the tests in %s do not know -update: write a file golden_test.go there with\n\timport _ %q", dir, path)
		}
	}
}

// another reports whether go test ./... passes over a folder.
func another(top, dir string) bool {
	name := filepath.Base(dir)
	if dir == top {
		return false
	}
	_, err := os.Stat(filepath.Join(dir, "go.mod"))
	return err == nil || name == "testdata" || strings.HasPrefix(name, ".") || strings.HasPrefix(name, "_")
}

// imports reports whether a file imports this package.
func imports(file string) (bool, error) {
	f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
	if err != nil {
		return false, err
	}
	for _, spec := range f.Imports {
		if spec.Path.Value == strconv.Quote(path) {
			return true, nil
		}
	}
	return false, nil
}
