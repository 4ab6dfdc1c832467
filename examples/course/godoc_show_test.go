package course_test

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/doc"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// unshown lists the exported types that have no Example and lead to none. shown is which types each lesson shows.
func (p *pack) unshown(shown map[string]map[string]bool) (all []string) {
	for _, d := range p.Types {
		if p.exemplified(d) {
			continue
		}
		led := false
		for link := range p.links(p.Parser().Parse(d.Doc)) {
			e, ours := p.leads(link)
			led = led || e != nil
			if ours && !shown[e.Suffix][p.ImportPath+"."+d.Name] {
				all = append(all, fmt.Sprintf("%s leads to %s, which does not show it", d.Name, e.Suffix))
			}
		}
		if !led {
			all = append(all, d.Name+" has no Example, and its comment leads to none")
		}
	}
	return all
}

// exemplified reports whether there is an Example of the type, of a method or of what makes one.
func (p *pack) exemplified(d *doc.Type) bool {
	for of := range p.examples {
		name, _, _ := strings.Cut(of, ".")
		if name == d.Name || slices.ContainsFunc(d.Funcs, func(f *doc.Func) bool { return f.Name == name }) {
			return true
		}
	}
	return false
}

// leads is the Example to which a link leads, if it does, and whether that is a lesson of the course.
func (p *pack) leads(link mark) (e *doc.Example, lesson bool) {
	every, _ := packs()
	switch {
	case link.broken != "":
		return nil, false
	case link.url != "":
		path, anchor, _ := strings.Cut(strings.TrimPrefix(link.url, "https://pkg.go.dev/"), "#")
		to := every[path]
		if to == nil {
			return nil, false
		}
		e, _ := to.lesson(anchor)
		return e, e != nil && to.path == "examples/course"
	}
	to := p
	if link.path != "" {
		to = every[link.path]
	}
	if to == nil {
		return nil, false
	}
	return to.examples[strings.TrimPrefix(link.recv+"."+link.name, ".")], false
}

// lessonsShow is which types the code of each lesson has a value of, or names: "github.com/…/tcn.Notice".
func lessonsShow(t *testing.T) map[string]map[string]bool {
	names, err := filepath.Glob("lesson*_test.go")
	require.NoError(t, err)
	fset := token.NewFileSet()
	var files []*ast.File
	list := []string{"list", "-export", "-deps", "-f", "{{.ImportPath}}={{.Export}}"}
	for _, name := range names {
		f, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
		require.NoError(t, err)
		files = append(files, f)
		for _, i := range f.Imports {
			list = append(list, strings.Trim(i.Path.Value, `"`))
		}
	}
	out, err := exec.Command("go", list...).Output()
	require.NoError(t, err)
	compiled := make(map[string]string)
	for line := range strings.Lines(string(out)) {
		path, file, _ := strings.Cut(strings.TrimSpace(line), "=")
		compiled[path] = file
	}
	conf := types.Config{Importer: importer.ForCompiler(fset, "gc", func(path string) (io.ReadCloser, error) { return os.Open(compiled[path]) })}
	info := &types.Info{Types: make(map[ast.Expr]types.TypeAndValue), Uses: make(map[*ast.Ident]types.Object), Defs: make(map[*ast.Ident]types.Object)}
	_, err = conf.Check("course_test", fset, files, info)
	require.NoError(t, err)

	shown := make(map[string]map[string]bool)
	for _, f := range files {
		see := make(map[string]bool)
		ast.Inspect(f, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				if o := cmp.Or(info.Uses[id], info.Defs[id]); o != nil {
					sees(see, o.Type())
				}
			}
			if e, ok := n.(ast.Expr); ok {
				sees(see, info.Types[e].Type)
			}
			return true
		})
		for _, d := range f.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok {
				shown[strings.TrimPrefix(fn.Name.Name, "Example_")] = see // the lesson and its answer are one
			}
		}
	}
	return shown
}

// sees notes the named types in a type.
func sees(see map[string]bool, t types.Type) {
	switch t := t.(type) {
	case *types.Named:
		if name := t.Obj(); name.Pkg() != nil {
			see[name.Pkg().Path()+"."+name.Name()] = true
		}
		for arg := range t.TypeArgs().Types() {
			sees(see, arg)
		}
	case *types.Pointer:
		sees(see, t.Elem())
	case *types.Slice:
		sees(see, t.Elem())
	case *types.Signature:
		for v := range t.Results().Variables() {
			sees(see, v.Type())
		}
	}
}
