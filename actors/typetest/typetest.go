// Package typetest says, in a test, whether a piece of Go type-checks. It is
// how a library of types shows what cannot be written: that the Secretary of
// State cannot approve, or that the Technology Advisory Panel cannot report.
package typetest

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
)

// Check type-checks a Go file, given as what follows its package clause, and
// gives the package. The error is the compiler's first complaint, or says why
// an import could not be built. Imports are found as the go command finds them
// from the working folder, which in a test is that of the package.
func Check(src string) (*types.Package, error) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "check.go", "package check\n"+src, 0)
	if err != nil {
		return nil, err
	}
	built, err := build(imports(file))
	if err != nil {
		return nil, err
	}
	config := types.Config{Importer: importer.ForCompiler(fset, "gc", built.open)}
	return config.Check("check", fset, []*ast.File{file}, nil)
}

func imports(file *ast.File) string {
	var paths []string
	for _, spec := range file.Imports {
		if path, err := strconv.Unquote(spec.Path.Value); err == nil {
			paths = append(paths, path)
		}
	}
	return strings.Join(paths, " ")
}

// exports are the files of compiled types, by import path.
type exports map[string]string

func (e exports) open(path string) (io.ReadCloser, error) {
	if e[path] == "" {
		return nil, fmt.Errorf("typetest: %q was not built; import it in the text that is checked", path)
	}
	return os.Open(e[path])
}

var (
	mu     sync.Mutex
	before = map[string]exports{}
)

// build compiles the packages named, separated by spaces, and what they need.
// It keeps what it built, for most checks import the same.
func build(paths string) (exports, error) {
	mu.Lock()
	defer mu.Unlock()
	if built, ok := before[paths]; ok || paths == "" {
		return built, nil
	}
	args := append([]string{"list", "-export", "-deps", "-f", "{{.ImportPath}}\t{{.Export}}", "--"}, strings.Fields(paths)...)
	cmd := exec.Command("go", args...)
	var complaint strings.Builder
	cmd.Stderr = &complaint
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("typetest: go list: %w\n%s", err, complaint.String())
	}
	built := exports{}
	for line := range strings.Lines(string(out)) {
		if path, file, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok {
			built[path] = file
		}
	}
	before[paths] = built
	return built, nil
}
