package tcn_test

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// The shape of the package, so that a change of it is seen: raise a number only with a reason.
const (
	shapeFiles  = 86 // files that are not tests; the last to come hold a notice to many, the retention notice, the notification notice, the tables of each kind of notice (kind, kind_words, tables, clock_list, position_table, route_marks), the names of conditions, the reading of histories and of one of their lines, what finds requirements by name, samples laid flat, their trial, and lists that share
	shapeCircle = 3  // of which so many need each other, each by the way of the others
	shapeTypes  = 26 // exported types
	shapeNames  = 93 // exported names at the package's top; the last to come makes a notice to a description of operators
)

// A shapeSeen is the package as the type checker sees it, without its tests.
type shapeSeen struct {
	set   *token.FileSet
	files []*ast.File
	pkg   *types.Package
	info  *types.Info
}

// shapePackage has the package checked, once for all tests: what it imports is checked with it, from source.
func shapePackage(t *testing.T) shapeSeen {
	t.Helper()
	seen, err := shapeOnce()
	require.NoError(t, err)
	return seen
}

var shapeOnce = sync.OnceValues(func() (seen shapeSeen, err error) {
	paths, err := filepath.Glob("*.go")
	seen.set = token.NewFileSet()
	for _, path := range paths {
		if !strings.HasSuffix(path, "_test.go") {
			file, err := parser.ParseFile(seen.set, path, nil, 0)
			if err != nil {
				return seen, err
			}
			seen.files = append(seen.files, file)
		}
	}
	if err != nil {
		return seen, err
	}
	seen.info = &types.Info{Uses: map[*ast.Ident]types.Object{}}
	config := types.Config{Importer: importer.ForCompiler(seen.set, "source", nil)}
	seen.pkg, err = config.Check(guardModule+"/tcn", seen.set, seen.files, seen.info)
	return seen, err
})

// shapeArrows are the files that each file needs: those that declare what it uses, methods and fields included.
func shapeArrows(set *token.FileSet, files []*ast.File, pkg *types.Package, info *types.Info) map[string]map[string]bool {
	name := func(at token.Pos) string { return filepath.Base(set.Position(at).Filename) }
	arrows := map[string]map[string]bool{}
	for _, f := range files {
		arrows[name(f.Pos())] = map[string]bool{}
	}
	for id, used := range info.Uses {
		if used.Pkg() == pkg && name(used.Pos()) != name(id.Pos()) {
			arrows[name(id.Pos())][name(used.Pos())] = true
		}
	}
	return arrows
}

// shapeLargest is the largest set of files that all need each other.
func shapeLargest(arrows map[string]map[string]bool) []string {
	reach := func(from string) map[string]bool {
		seen := map[string]bool{}
		var walk func(string)
		walk = func(at string) {
			for to := range arrows[at] {
				if !seen[to] {
					seen[to] = true
					walk(to)
				}
			}
		}
		walk(from)
		return seen
	}
	all := map[string]map[string]bool{}
	for f := range arrows {
		all[f] = reach(f)
	}
	var largest []string
	for f := range arrows {
		var circle []string
		for g := range all[f] {
			if all[g][f] {
				circle = append(circle, g)
			}
		}
		if len(circle) > len(largest) {
			largest = circle
		}
	}
	slices.Sort(largest)
	return largest
}

// The package has a shape: how many files, how many of them in one circle, how many names.
func TestShape(t *testing.T) {
	seen := shapePackage(t)
	files, pkg := seen.files, seen.pkg
	arrows := shapeArrows(seen.set, files, pkg, seen.info)
	circle := shapeLargest(arrows)
	var named, kinds []string
	for _, name := range pkg.Scope().Names() {
		if o := pkg.Scope().Lookup(name); o.Exported() {
			named = append(named, name)
			if _, ok := o.(*types.TypeName); ok {
				kinds = append(kinds, name)
			}
		}
	}
	for _, f := range slices.Sorted(maps.Keys(arrows)) {
		t.Log(f, slices.Sorted(maps.Keys(arrows[f])))
	}
	require.Equal(t, shapeCircle, len(circle), "the largest circle of files: %v", circle)
	require.Equal(t, shapeFiles, len(files))
	require.Equal(t, shapeTypes, len(kinds), "exported types: %v", kinds)
	require.Equal(t, shapeNames, len(named), "exported names: %v", named)
}

// No name at the package's top is a short word or a preposition: a search for one finds the one.
func TestNamesAreFound(t *testing.T) {
	pkg := shapePackage(t).pkg
	plain := strings.Fields(`about above after against and as at before behind below beside between but by down during each except for from
		has in into is like near no not of off on onto or out over own past per since so than that the then through till to toward
		under unless until up upon via was when while with within without yes
		answer fit fits found kind law live name party stance stand standing stands try word words work`)
	for _, name := range pkg.Scope().Names() {
		if !token.IsExported(name) && name != "_" {
			require.Greater(t, len(name), 3, "%s is too short to be found", name)
			require.NotContains(t, plain, name, "a search for %q finds everything else", name)
		}
	}
}
