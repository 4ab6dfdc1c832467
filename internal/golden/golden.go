// Package golden compares what a test made with a file that somebody has read and committed, and rewrites the file
// when the tests are run with -update:
//
//	golden.Equal(t, "testdata/table-80.golden", out)
//
// The flag is one for all packages, so that
//
//	go test ./... -update
//
// rewrites every file there is. The go command hands the flag to the tests of each package, and a test program that
// does not know it fails: so each package that has tests imports this one, with a blank where it has no such file.
package golden

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// Equal fails the test if the file does not hold got, byte for byte, and goes on; it shows where they part and the
// command that rewrites the file. The path is from the folder of the test. With -update it writes the file, and its
// folder, instead.
func Equal[B ~string | ~[]byte](t testing.TB, file string, got B) {
	t.Helper()
	want, err := os.ReadFile(file)
	switch same := err == nil && string(want) == string(got); {
	case same:
	case *update:
		if err := write(file, []byte(got)); err != nil {
			t.Errorf("golden: %v", err)
		}
	case errors.Is(err, fs.ErrNotExist):
		t.Errorf("%s does not exist; this writes it, read it then:\n\t%s", file, command(t))
	case err != nil:
		t.Errorf("golden: %v", err)
	default:
		t.Errorf("%s (-) is not what came out (+):\n%sif it should be, rewrite the file and read the difference:\n\t%s",
			file, diff(string(want), string(got)), command(t))
	}
}

func write(file string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	return os.WriteFile(file, data, 0o644)
}

// command is how to run the test so that it rewrites its files, from the top of the module.
func command(t testing.TB) string {
	test, _, _ := strings.Cut(t.Name(), "/")
	return fmt.Sprintf("go test %s -run %s -update", folder(), test)
}

// folder is the test's own, from the top of its module.
func folder() string {
	here, err := os.Getwd()
	if err != nil {
		return "."
	}
	for top := here; ; top = filepath.Dir(top) {
		if _, err := os.Stat(filepath.Join(top, "go.mod")); err == nil {
			if top == here {
				return "."
			}
			return "." + filepath.ToSlash(strings.TrimPrefix(here, top))
		}
		if top == filepath.Dir(top) {
			return "."
		}
	}
}
