package sharetest

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// packagePath is the import path of the package in the working folder.
func packagePath(t *testing.T) string {
	t.Helper()
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for top := here; ; top = filepath.Dir(top) {
		if _, err := os.Stat(filepath.Join(top, "go.mod")); err == nil {
			within, err := filepath.Rel(top, here)
			if err != nil {
				t.Fatal(err)
			}
			return module + filepath.ToSlash(within)
		}
		if top == filepath.Dir(top) {
			t.Fatal("no go.mod above " + here)
		}
	}
}

// exports are the names that a package exports: of functions, of methods of exported types as "Type.Method", and of variables.
type exports struct{ funcs, methods, variables []string }

// exported lists what the package in a folder exports.
func exported(t *testing.T, dir string) (e exports) {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				switch of := receiver(d); {
				case !d.Name.IsExported():
				case of == "":
					e.funcs = append(e.funcs, d.Name.Name)
				case ast.IsExported(of):
					e.methods = append(e.methods, of+"."+d.Name.Name)
				}
			case *ast.GenDecl:
				for _, s := range d.Specs {
					if v, ok := s.(*ast.ValueSpec); ok && d.Tok == token.VAR {
						for _, name := range v.Names {
							if name.IsExported() {
								e.variables = append(e.variables, name.Name)
							}
						}
					}
				}
			}
		}
	}
	return e
}

// receiver is the type of which a function is a method; empty if of none.
func receiver(d *ast.FuncDecl) string {
	if d.Recv == nil {
		return ""
	}
	of := d.Recv.List[0].Type
	if p, ok := of.(*ast.StarExpr); ok {
		of = p.X
	}
	if name, ok := of.(*ast.Ident); ok {
		return name.Name
	}
	return ""
}
