package lesson_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"io"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
)

const (
	module = "github.com/doublelock/doublelock"
	godoc  = "https://pkg.go.dev/" + module
)

// A pack is a package of the module with its comments and its Examples.
type pack struct {
	*doc.Package
	path     string // from the module's top: "tcn/docket"
	files    []*ast.File
	tests    []string                // the paths of its test files
	examples map[string]*doc.Example // by what they are of: "" for the package, "Notice", "Notice.Do", "lesson01_sixAnswers"
}

// packs are the packages of the module by their import paths; commands and what is internal are nobody's documentation.
var packs = sync.OnceValues(func() (map[string]*pack, error) {
	out, err := exec.Command("go", "list", "-json=Dir,ImportPath,Name,GoFiles,TestGoFiles,XTestGoFiles", module+"/...").Output()
	if err != nil {
		return nil, err
	}
	all := make(map[string]*pack)
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var one struct {
			Dir, ImportPath, Name              string
			GoFiles, TestGoFiles, XTestGoFiles []string
		}
		if err := d.Decode(&one); errors.Is(err, io.EOF) {
			return all, nil
		} else if err != nil {
			return nil, err
		}
		if one.Name == "main" || strings.Contains(one.ImportPath, "/internal/") {
			continue
		}
		p, err := read(one.Dir, one.ImportPath, one.GoFiles, slices.Concat(one.TestGoFiles, one.XTestGoFiles))
		if err != nil {
			return nil, err
		}
		all[one.ImportPath] = p
	}
})

// read reads a package's files.
func read(dir, path string, files, tests []string) (*pack, error) {
	fset := token.NewFileSet()
	p := &pack{path: strings.TrimPrefix(path, module+"/"), examples: make(map[string]*doc.Example)}
	var all []*ast.File
	for _, name := range slices.Concat(files, tests) {
		f, err := parser.ParseFile(fset, filepath.Join(dir, name), nil, parser.ParseComments)
		if err != nil {
			return nil, err
		}
		all = append(all, f)
	}
	p.files = slices.Clone(all[:len(files)])
	for _, name := range tests {
		p.tests = append(p.tests, filepath.Join(dir, name))
	}
	var err error
	if p.Package, err = doc.NewFromFiles(fset, all, path, doc.PreserveAST); err != nil {
		return nil, err
	}
	p.keep("", p.Package.Examples)
	for _, f := range p.Funcs {
		p.keep(f.Name, f.Examples)
	}
	for _, t := range p.Types {
		p.keep(t.Name, t.Examples)
		for _, f := range t.Funcs {
			p.keep(f.Name, f.Examples)
		}
		for _, m := range t.Methods {
			p.keep(t.Name+"."+m.Name, m.Examples)
		}
	}
	return p, nil
}

// keep notes the Examples of something. Those of a package with a name of their own are kept under it.
func (p *pack) keep(of string, examples []*doc.Example) {
	for _, e := range examples {
		if of == "" {
			p.examples[e.Suffix] = e
		} else {
			p.examples[of] = e
		}
	}
}

// a named is something with an exported name, and the comments that say what it is.
type named struct {
	name     string
	comments []string // its own; for a constant, a variable or a field the one at the end of its line, or of its group where it says nothing itself
}

// exported lists every exported name of a package: types, functions, methods, constants, variables, and the fields of structs.
func (p *pack) exported() (all []named) {
	for _, f := range p.files {
		for _, d := range f.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if d.Name.IsExported() && onExported(d.Recv) {
					all = append(all, named{receiver(d.Recv) + d.Name.Name, []string{d.Doc.Text()}})
				}
			case *ast.GenDecl:
				for _, s := range d.Specs {
					all = append(all, p.specified(d, s)...)
				}
			}
		}
	}
	return all
}

// specified lists the exported names of one line of a declaration.
func (p *pack) specified(d *ast.GenDecl, spec ast.Spec) (all []named) {
	switch s := spec.(type) {
	case *ast.ValueSpec:
		for _, n := range s.Names {
			if !n.IsExported() {
				continue
			}
			says := []string{s.Doc.Text(), s.Comment.Text()}
			if !d.Lparen.IsValid() {
				says = append(says, d.Doc.Text())
			}
			all = append(all, named{n.Name, says})
		}
	case *ast.TypeSpec:
		if !s.Name.IsExported() {
			return nil
		}
		all = append(all, named{s.Name.Name, []string{s.Doc.Text(), d.Doc.Text()}})
		if st, ok := s.Type.(*ast.StructType); ok {
			for _, f := range st.Fields.List {
				for _, n := range f.Names {
					if n.IsExported() && typeName(f.Type) != n.Name { // a field with the name of its type is what the type is
						all = append(all, named{s.Name.Name + "." + n.Name, []string{f.Doc.Text(), f.Comment.Text()}})
					}
				}
			}
		}
	}
	return all
}

// typeName is the name of a type, without that of its package.
func typeName(t ast.Expr) string {
	if s, ok := t.(*ast.SelectorExpr); ok {
		return s.Sel.Name
	}
	return fmt.Sprint(t)
}

// onExported reports whether a receiver is none, or of an exported type.
func onExported(recv *ast.FieldList) bool {
	name := receiver(recv)
	return name == "" || token.IsExported(name)
}

// receiver is the name of a receiver's type with a dot after it, or nothing.
func receiver(recv *ast.FieldList) string {
	if recv == nil {
		return ""
	}
	t := recv.List[0].Type
	if s, ok := t.(*ast.StarExpr); ok {
		t = s.X
	}
	return fmt.Sprint(t) + "."
}
