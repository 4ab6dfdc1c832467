package lesson_test

import (
	"fmt"
	"go/ast"
	"go/doc"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
)

// unshown lists the exported types of which there is no Example, and which no lesson and no Example of the package uses.
// used has the types that they use.
func (p *pack) unshown(used map[string]bool) (all []string) {
	for _, d := range p.Types {
		if !p.exemplified(d) && !used[p.ImportPath+"."+d.Name] {
			all = append(all, d.Name+" has no Example, and neither a lesson nor an Example of the package uses it: write one")
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

// A program is a lesson, or an Example of a package, with the types of which it has a value or which it names:
// "github.com/…/tcn.Notice".
type program struct {
	of   string // the import path of the package that it is an Example of
	name string // "Example_lesson01_sixAnswers"
	file string
	uses map[string]bool
}

// programs are the lessons and all Examples. A lesson and its answer are one file and use what that uses;
// an Example uses what stands in it.
var programs = sync.OnceValues(func() (all []program, err error) {
	every, err := packs()
	if err != nil {
		return nil, err
	}
	compiled, err := exports()
	if err != nil {
		return nil, err
	}
	fset := token.NewFileSet()
	imports := importer.ForCompiler(fset, "gc", func(path string) (io.ReadCloser, error) { return os.Open(compiled[path]) })
	for _, path := range slices.Sorted(maps.Keys(every)) {
		some, err := every[path].programs(fset, imports)
		if err != nil {
			return nil, err
		}
		all = append(all, some...)
	}
	return all, nil
})

// programs are the package's own: of its test files those that have Examples, as the compiler reads them.
func (p *pack) programs(fset *token.FileSet, imports types.Importer) (all []program, err error) {
	sources := make(map[string][]*ast.File) // a package may have Examples within it and without
	for _, name := range p.tests {
		f, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		if slices.ContainsFunc(f.Decls, isExample) {
			sources[f.Name.Name] = append(sources[f.Name.Name], f)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(sources)) {
		// What stands in other test files is not found, and an Example that needs it could not be copied by its reader.
		conf := types.Config{Importer: imports, Error: func(error) {}}
		info := &types.Info{
			Types: make(map[ast.Expr]types.TypeAndValue), Uses: make(map[*ast.Ident]types.Object), Defs: make(map[*ast.Ident]types.Object),
		}
		_, _ = conf.Check(name, fset, sources[name], info)
		for _, f := range sources[name] {
			for _, d := range f.Decls {
				if !isExample(d) {
					continue
				}
				one := program{of: p.ImportPath, name: d.(*ast.FuncDecl).Name.Name, file: filepath.Base(fset.File(f.Pos()).Name())}
				if one.uses = typesIn(d, info); one.lesson() != 0 {
					one.uses = typesIn(f, info)
				}
				all = append(all, one)
			}
		}
	}
	return all, nil
}

// lesson is the number of the lesson, or zero for an Example that is none.
func (e program) lesson() (n int) {
	if e.of == module+"/examples/course/lesson" {
		_, _ = fmt.Sscanf(e.file, "lesson%d_", &n)
	}
	return n
}

// isExample reports whether a declaration is an Example.
func isExample(d ast.Decl) bool {
	fn, ok := d.(*ast.FuncDecl)
	return ok && fn.Recv == nil && strings.HasPrefix(fn.Name.Name, "Example")
}

// exports are the files with what the compiler exports of each package of the module and of those that they import.
func exports() (map[string]string, error) {
	out, err := exec.Command("go", "list", "-export", "-deps", "-f", "{{.ImportPath}}={{.Export}}", module+"/...").Output()
	if err != nil {
		return nil, err
	}
	files := make(map[string]string)
	for line := range strings.Lines(string(out)) {
		path, file, _ := strings.Cut(strings.TrimSpace(line), "=")
		files[path] = file
	}
	return files, nil
}

// typesIn are the named types that a piece of code has a value of, or names.
func typesIn(code ast.Node, info *types.Info) map[string]bool {
	used := make(map[string]bool)
	ast.Inspect(code, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			for _, o := range []types.Object{info.Uses[id], info.Defs[id]} {
				if o != nil {
					note(used, o.Type())
				}
			}
		}
		if e, ok := n.(ast.Expr); ok {
			note(used, info.Types[e].Type)
		}
		return true
	})
	return used
}

// note notes the named types in a type.
func note(used map[string]bool, t types.Type) {
	switch t := types.Unalias(t).(type) {
	case *types.Named:
		if name := t.Obj(); name.Pkg() != nil {
			used[name.Pkg().Path()+"."+name.Name()] = true
		}
		for arg := range t.TypeArgs().Types() {
			note(used, arg)
		}
	case *types.Pointer:
		note(used, t.Elem())
	case *types.Slice:
		note(used, t.Elem())
	case *types.Signature:
		for v := range t.Results().Variables() {
			note(used, v.Type())
		}
	}
}

// taught are the types that a package's own Examples and the lessons use.
func taught(of string) (map[string]bool, error) {
	all, err := programs()
	used := make(map[string]bool)
	for _, e := range all {
		if e.of == of || e.lesson() != 0 {
			maps.Copy(used, e.uses)
		}
	}
	return used, err
}
