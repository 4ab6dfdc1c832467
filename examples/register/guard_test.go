package main

import (
	"encoding/json"
	"errors"
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"io"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const guardModule = "github.com/doublelock/doublelock/examples/register"

// guardArrows are the packages of the register, each with those that it may import. They point down only: a store knows nothing of who asks, the desk nothing of HTTP,
// and the assistant, which keeps nothing, none of them.
var guardArrows = map[string][]string{
	"/internal/store":           nil,
	"/internal/store/dir":       {"/internal/store"},
	"/internal/store/pg":        {"/internal/store"},
	"/internal/store/pgtest":    nil,
	"/internal/store/storetest": {"/internal/store"},
	"/internal/desk":            {"/internal/store"},
	"/internal/web":             {"/internal/store", "/internal/desk"},
	"/internal/api":             {"/internal/store", "/internal/desk", "/internal/web"},
	"/internal/pages":           {"/internal/store", "/internal/desk", "/internal/web", "/internal/api"},
	"":                          {"/internal/store", "/internal/store/dir", "/internal/store/pg", "/internal/desk", "/internal/web", "/internal/api", "/internal/pages"},
	"/internal/assist":          nil,
	"/assistant":                {"/internal/assist"},
}

// A guardPackage is what go list says of a package.
type guardPackage struct {
	ImportPath, Dir  string
	GoFiles, Imports []string
}

func guardList(t *testing.T) (all []guardPackage) {
	out, err := exec.Command("go", "list", "-json=ImportPath,Dir,GoFiles,Imports", "./...").Output()
	require.NoError(t, err)
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p guardPackage
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else {
			require.NoError(t, err)
		}
		all = append(all, p)
	}
	require.Greater(t, len(all), 8, "the packages were not found")
	return all
}

// Packages import each other only downwards.
func TestArrows(t *testing.T) {
	for _, p := range guardList(t) {
		name := strings.TrimPrefix(p.ImportPath, guardModule)
		require.Contains(t, guardArrows, name, "give the package its arrows here")
		for _, path := range p.Imports {
			if to, ours := strings.CutPrefix(path, guardModule); ours && !slices.Contains(guardArrows[name], to) {
				t.Errorf("%s imports %s: arrows point down only", name, to)
			}
		}
	}
}

// The database is spoken to by one package, the assistants' protocol by another's; secrets are compared by the desk; only tests start programs.
func TestPlaces(t *testing.T) {
	places := map[string][]string{
		"github.com/jackc/pgx/":                   {"/internal/store/pg", "/internal/store/pgtest"},
		"github.com/modelcontextprotocol/go-sdk/": {"/internal/assist", "/assistant"},
		"crypto/subtle":                           {"/internal/desk"},
		"unsafe":                                  nil,
		"os/exec":                                 {"/internal/store/pgtest", "/internal/store/storetest"},
	}
	for _, p := range guardList(t) {
		name := strings.TrimPrefix(p.ImportPath, guardModule)
		for _, path := range p.Imports {
			for of, may := range places {
				if strings.HasPrefix(path+"/", strings.TrimSuffix(of, "/")+"/") && !slices.Contains(may, name) {
					t.Errorf("%s imports %s, which only %v may", name, path, may)
				}
			}
		}
	}
}

// Every package and every exported name says what it is.
func TestComments(t *testing.T) {
	for _, p := range guardList(t) {
		files := token.NewFileSet()
		var parsed []*ast.File
		for _, name := range p.GoFiles {
			f, err := parser.ParseFile(files, filepath.Join(p.Dir, name), nil, parser.ParseComments)
			require.NoError(t, err)
			parsed = append(parsed, f)
		}
		d, err := doc.NewFromFiles(files, parsed, p.ImportPath)
		require.NoError(t, err)
		silent := func(name, says string) {
			if says == "" {
				t.Errorf("%s: %s has no comment", p.ImportPath, name)
			}
		}
		silent("the package", d.Doc)
		funcs := d.Funcs
		for _, one := range d.Types {
			silent(one.Name, one.Doc)
			funcs = append(append(funcs, one.Funcs...), one.Methods...)
		}
		for _, f := range funcs {
			silent(f.Name, f.Doc)
		}
	}
}
