package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
)

// A program is the package to be changed, with its types.
type program struct {
	root    string // the folder of the module
	dir     string // the package's, from there
	fset    *token.FileSet
	pkg     *types.Package
	info    *types.Info
	files   []*ast.File
	names   []string
	sources [][]byte
	counter counter
}

// listed is what go list says of a package.
type listed struct {
	ImportPath, Dir, Export string
	GoFiles                 []string
}

// load reads a package of the module at root, with the types of what it imports.
func load(root, dir string) (*program, error) {
	cmd := exec.Command("go", "list", "-export", "-deps", "-json=ImportPath,Dir,Export,GoFiles", "./"+filepath.ToSlash(dir))
	cmd.Dir, cmd.Stderr = root, os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go list %s: %w", dir, err)
	}
	exports := map[string]string{}
	var own listed
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var l listed
		if err := d.Decode(&l); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, err
		}
		exports[l.ImportPath], own = l.Export, l // the package itself comes last
	}
	p := &program{root: root, dir: dir, fset: token.NewFileSet()}
	for _, name := range own.GoFiles {
		src, err := os.ReadFile(filepath.Join(own.Dir, name))
		if err != nil {
			return nil, err
		}
		file, err := parser.ParseFile(p.fset, name, src, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		p.files, p.names, p.sources = append(p.files, file), append(p.names, name), append(p.sources, src)
	}
	p.info = &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
	}
	conf := types.Config{Importer: importer.ForCompiler(p.fset, "gc", func(path string) (io.ReadCloser, error) {
		return os.Open(exports[path])
	})}
	p.pkg, err = conf.Check(own.ImportPath, p.fset, p.files, p.info)
	return p, err
}

// mutants finds every mutant of the package, file by file.
func (p *program) mutants() (all []*mutant, schemas []*schema) {
	for i, file := range p.files {
		s := &schema{p: p, name: p.names[i], file: file, src: p.sources[i], seen: map[string]int{}}
		s.declarations()
		all, schemas = append(all, s.all...), append(schemas, s)
	}
	return all, schemas
}
