package main

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/ownfile"
)

// gaps are the exercises, a folder each: the program with the gap, the test, and one way to fill it. Their names keep them out of go test ./...,
// which they would fail.
//
//go:embed _exercise/*/*.go
var gaps embed.FS

// An exercise is a program with a gap.
type exercise struct {
	n     int
	title string
	says  string            // what is to be done
	files map[string]string // by name: gap.go, gap_test.go, filled.go
}

// exercises reads the exercises, in their order.
func exercises() (all []exercise, err error) {
	folders, err := gaps.ReadDir("_exercise")
	if err != nil {
		return nil, err
	}
	for i, folder := range folders {
		e := exercise{n: i + 1, files: make(map[string]string)}
		for _, name := range []string{"gap.go", "gap_test.go", "filled.go"} {
			text, err := gaps.ReadFile("_exercise/" + folder.Name() + "/" + name)
			if err != nil {
				return nil, err
			}
			e.files[name] = string(text)
		}
		says, _, _ := strings.Cut(e.files["gap.go"], "\npackage ")
		first, rest, _ := strings.Cut(strings.ReplaceAll(strings.ReplaceAll(says, "// ", ""), "//", ""), "\n")
		title, ok := strings.CutPrefix(strings.TrimSuffix(first, "."), fmt.Sprintf("Exercise %d: ", e.n))
		if !ok {
			return nil, fmt.Errorf("%s: it does not begin as exercise %d", folder.Name(), e.n)
		}
		e.title, e.says = page.Capital(title), strings.Join(strings.Fields(rest), " ")
		all = append(all, e)
	}
	return all, nil
}

// write writes what is to be done and the program with the gap, or with the gap filled.
func (e exercise) write(p *page.Page, filled bool) {
	head(p, fmt.Sprintf("Exercise %d: %s", e.n, e.title))
	p.Line("")
	p.Para(0, e.says)
	p.Line("")
	file := "gap.go"
	if filled {
		file = "filled.go"
	}
	_, program, _ := strings.Cut(e.files[file], "\npackage ")
	code(p, "package "+strings.TrimSpace(program))
	if !filled {
		p.Line("")
		p.Para(0, fmt.Sprintf("To do it: go run ./examples/course -exercise %d FOLDER, then fill the gap and run go test in that folder.", e.n))
	}
}

// copyTo makes a module of the exercise in a folder that is empty or not there yet.
func (e exercise) copyTo(p *page.Page, folder string) error {
	checkout, err := checkout()
	if err != nil {
		return err
	}
	switch there, err := os.ReadDir(folder); {
	case err == nil && len(there) > 0:
		return fmt.Errorf("%s has files in it, and nothing is written over them; name a new folder", folder)
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("%w; name a new folder", err)
	}
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return fmt.Errorf("%w; name a folder that can be made", err)
	}
	mod, err := os.ReadFile(filepath.Join(checkout, "go.mod"))
	if err != nil {
		return err
	}
	sum, err := os.ReadFile(filepath.Join(checkout, "go.sum"))
	if err != nil {
		return err
	}
	for name, text := range map[string]string{
		"gap.go": e.files["gap.go"], "gap_test.go": e.files["gap_test.go"], "go.mod": e.mod(checkout, string(mod)), "go.sum": string(sum),
	} {
		if err := ownfile.Write(filepath.Join(folder, name), []byte(text)); err != nil {
			return err
		}
	}
	p.Para(0, fmt.Sprintf("Exercise %d is in %s. Open gap.go there, fill the gap, and run go test in that folder until it passes.", e.n, folder))
	return nil
}

// library is the module that the exercises are about.
const library = "github.com/doublelock/doublelock"

// mod is the go.mod of an exercise: the library is the checkout, and what that needs is needed in the same versions.
func (e exercise) mod(checkout, its string) string {
	_, rest, _ := strings.Cut(its, "\n") // its own name
	return fmt.Sprintf("module exercise%d\n%s\nrequire %s v0.0.0\n\nreplace %s => %s\n", e.n, rest, library, library, strconv.Quote(checkout))
}

// checkout is the folder of the library from which the command is run.
func checkout() (string, error) {
	at, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		mod, err := os.ReadFile(filepath.Join(at, "go.mod"))
		if err == nil && strings.HasPrefix(string(mod), "module "+library+"\n") {
			return at, nil
		}
		up := filepath.Dir(at)
		if up == at {
			return "", errors.New("an exercise needs the library beside it; run the command within the checkout")
		}
		at = up
	}
}
