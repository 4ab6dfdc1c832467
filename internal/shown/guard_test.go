package shown_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A way out is how something leaves a program. Each stands in few files, by name; whatever is new goes through package shown, or package ownfile.
var waysOut = map[string][]string{
	// the streams: a command's main hands them to its run, which shows all that it writes
	"os.Stdout": {"examples/course/main.go", "examples/explorer/main.go", "examples/journal/main.go", "examples/law/main.go", "examples/replay/main.go", "examples/whatif/main.go", "examples/whatnow/main.go", "examples/register/main.go", "examples/register/internal/store/storetest/kill.go"},
	"os.Stderr": {"examples/course/main.go", "examples/explorer/main.go", "examples/journal/main.go", "examples/law/main.go", "examples/replay/main.go", "examples/whatif/main.go", "examples/whatnow/main.go", "examples/register/main.go", "examples/register/assistant/main.go", "actors/internal/methods/main.go", "tcn/docket/internal/schema/main.go", "tcn/chart/internal/draw/main.go"},
	// files: those for an owner, a journal among them, and what the makers of this module write into it
	"os.CreateTemp": {"internal/ownfile/ownfile.go"},
	"os.Rename":     {"internal/ownfile/ownfile.go", "examples/register/internal/store/dir/index.go"},
	"os.WriteFile":  {"actors/internal/methods/main.go", "internal/golden/golden.go", "examples/register/internal/store/storetest/backup.go", "tcn/docket/internal/schema/main.go", "tcn/chart/internal/draw/main.go"},
	"os.OpenFile":   {"internal/ownfile/new.go", "internal/linefile/lock_flock.go"},
	"os.Create":     nil, "os.OpenRoot": nil, "os.NewFile": {"internal/linefile/lock_windows.go"},
	// the lessons print what they made themselves
	"fmt.Printf": {"examples/course/lesson/cast.go"}, "fmt.Println": {"examples/course/lesson/cast.go"}, "fmt.Print": nil,
	"log.Print": nil, "log.Printf": nil, "log.Println": nil, "log.Fatal": nil, "log.Fatalf": nil,
}

// taken is whom a command hands its streams to, and nobody else.
var taken = map[string][]string{
	"stdout": {"page.New", "layout.New", "p.WriteTo", "flush"},
	"stderr": {"shown.Writer", "fmt.Fprint", "fmt.Fprintf", "fmt.Fprintln", "slog.NewJSONHandler"},
}

// Nothing leaves the module's programs but by a way that shows what others wrote.
func TestWaysOut(t *testing.T) {
	seen := 0
	root := filepath.Join("..", "..")
	require.NoError(t, filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		require.NoError(t, err)
		if d.IsDir() && path != root && strings.HasPrefix(d.Name(), ".") {
			return fs.SkipDir
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		seen++
		name, err := filepath.Rel(root, path)
		require.NoError(t, err)
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		require.NoError(t, err)
		leaves(t, filepath.ToSlash(name), f)
		if f.Name.Name == "main" && strings.HasPrefix(filepath.ToSlash(name), "examples/") {
			hands(t, filepath.ToSlash(name), f)
		}
		return nil
	}))
	require.Greater(t, seen, 200)
}

// leaves checks the ways out of a file.
func leaves(t *testing.T, name string, f *ast.File) {
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.SelectorExpr:
			if in, known := waysOut[called(n)]; known {
				require.Contains(t, in, name, "%s is a way out: go through package shown, or package ownfile", called(n))
			}
		case *ast.CallExpr:
			if to, ok := n.Fun.(*ast.Ident); ok {
				require.NotContains(t, []string{"print", "println"}, to.Name, name)
			}
		}
		return true
	})
}

// hands checks that a command shows what it writes: its streams go to those who do, and the standard error is covered before it is used.
func hands(t *testing.T, name string, f *ast.File) {
	for _, d := range f.Decls {
		run, ok := d.(*ast.FuncDecl)
		if !ok {
			continue
		}
		covered := false
		allowed := map[*ast.Ident]bool{}
		ast.Inspect(run, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.Field:
				for _, id := range n.Names {
					allowed[id] = true
				}
			case *ast.AssignStmt:
				if id, ok := n.Lhs[0].(*ast.Ident); ok && len(n.Lhs) == 1 && id.Name == "stderr" {
					call, ok := n.Rhs[0].(*ast.CallExpr)
					require.True(t, ok && called(call.Fun) == "shown.Writer", "%s: stderr becomes something else", name)
					allowed[id], covered = true, true
				}
			case *ast.CallExpr:
				for _, a := range n.Args {
					if id, ok := a.(*ast.Ident); ok && slices.Contains(taken[id.Name], called(n.Fun)) {
						require.True(t, id.Name != "stderr" || covered, "%s: stderr is written to as it is; cover it with shown.Writer first", name)
						allowed[id] = true
					}
				}
			case *ast.Ident:
				_, stream := taken[n.Name]
				require.True(t, !stream || allowed[n], "%s: %s goes to one who may not show what is written", name, n.Name)
			}
			return true
		})
	}
}

// called is a name as it is written: os.Stdout, flush.
func called(n ast.Node) string {
	switch n := n.(type) {
	case *ast.Ident:
		return n.Name
	case *ast.SelectorExpr:
		if of, ok := n.X.(*ast.Ident); ok {
			return of.Name + "." + n.Sel.Name
		}
	}
	return ""
}
