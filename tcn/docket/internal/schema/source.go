package main

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/parser"
	"go/token"
	"go/types"
	"path/filepath"
	"reflect"
	"strings"
)

// A source is what the files of a package say of its types, and the numbers of its constants.
type source struct {
	says    map[string]string           // of a type, by its name; of a field, by "Type.Field"; of a constant, by its name
	structs map[string][]field          // the fields of a struct, in order
	values  map[string]map[int64]string // the names of the constants of a type
	numbers map[string]int64            // the constants that are whole numbers, by their names
	words   map[string][]string         // of a table of words, by its name: the words of those of its lines that do not say what is wrong
	by      map[string][]string         // of such a word: the constants that stand under "by" in its lines
	pairs   map[string][][2]string      // of a map of texts, by its name
}

// A field is one of a struct.
type field struct{ name, tag string }

// read reads the package in a folder. What it imports is not looked at: its constants and comments need none of that.
func read(dir string) (*source, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return nil, err
	}
	set := token.NewFileSet()
	var files []*ast.File
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(set, path, nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("there is no package in %s", dir)
	}
	s := &source{map[string]string{}, map[string][]field{}, map[string]map[int64]string{}, map[string]int64{}, map[string][]string{}, map[string][]string{}, map[string][][2]string{}}
	for _, f := range files {
		for _, d := range f.Decls {
			if d, ok := d.(*ast.GenDecl); ok {
				s.declared(d)
			}
		}
	}
	s.counted(set, files)
	return s, nil
}

// declared takes down what a declaration says.
func (s *source) declared(d *ast.GenDecl) {
	for _, spec := range d.Specs {
		switch spec := spec.(type) {
		case *ast.TypeSpec:
			s.says[spec.Name.Name] = said(spec.Doc, spec.Comment, d.Doc)
			if body, ok := spec.Type.(*ast.StructType); ok {
				s.structured(spec.Name.Name, body)
			}
		case *ast.ValueSpec:
			for _, name := range spec.Names {
				s.says[name.Name] = said(spec.Comment, spec.Doc)
			}
		}
	}
}

// structured takes down the fields of a struct.
func (s *source) structured(name string, body *ast.StructType) {
	s.structs[name] = []field{}
	for _, f := range body.Fields.List {
		tag := ""
		if f.Tag != nil {
			tag = reflect.StructTag(strings.Trim(f.Tag.Value, "`")).Get("json")
		}
		for _, n := range f.Names {
			s.structs[name] = append(s.structs[name], field{n.Name, tag})
			s.says[name+"."+n.Name] = said(f.Comment, f.Doc)
		}
	}
}

// said is the first comment that says something, on one line.
func said(all ...*ast.CommentGroup) string {
	for _, c := range all {
		if text := strings.TrimSpace(c.Text()); text != "" {
			return text
		}
	}
	return ""
}

// counted works out the constants. What has to do with other packages stays an error, and is passed over.
func (s *source) counted(set *token.FileSet, files []*ast.File) {
	config := types.Config{Importer: nothing{}, Error: func(error) {}}
	info := &types.Info{Types: map[ast.Expr]types.TypeAndValue{}}
	pkg, _ := config.Check("p", set, files, info)
	s.tabled(files, info)
	for _, name := range pkg.Scope().Names() {
		c, ok := pkg.Scope().Lookup(name).(*types.Const)
		if !ok || c.Val().Kind() != constant.Int {
			continue
		}
		n, exact := constant.Int64Val(c.Val())
		if !exact {
			continue
		}
		s.numbers[name] = n
		if t, named := c.Type().(*types.Named); named {
			kind := t.Obj().Name()
			if s.values[kind] == nil {
				s.values[kind] = map[int64]string{}
			}
			s.values[kind][n] = name
		}
	}
}

// tabled takes down what the tables of words have.
func (s *source) tabled(files []*ast.File, info *types.Info) {
	text := func(e ast.Expr) string {
		if v := info.Types[e].Value; v != nil && v.Kind() == constant.String {
			return constant.StringVal(v)
		}
		return ""
	}
	named := map[string]ast.Expr{} // the values of variables
	for _, f := range files {
		ast.Inspect(f, func(n ast.Node) bool {
			if spec, is := n.(*ast.ValueSpec); is && len(spec.Values) == len(spec.Names) {
				for i, name := range spec.Names {
					named[name.Name] = spec.Values[i]
				}
			}
			return true
		})
	}
	for _, f := range files {
		ast.Inspect(f, func(n ast.Node) bool {
			spec, is := n.(*ast.ValueSpec)
			if !is || len(spec.Values) != 1 {
				return true
			}
			ast.Inspect(spec.Values[0], func(n ast.Node) bool {
				line, is := n.(*ast.CompositeLit)
				if !is {
					return true
				}
				values := map[string]string{}
				var by []string
				for _, e := range line.Elts {
					pair, is := e.(*ast.KeyValueExpr)
					if !is {
						continue
					}
					if key, is := pair.Key.(*ast.Ident); is {
						values[key.Name] = text(pair.Value)
						if key.Name == "by" {
							by = constants(pair.Value, named)
						}
					} else if key, value := text(pair.Key), text(pair.Value); key != "" && value != "" {
						s.pairs[spec.Names[0].Name] = append(s.pairs[spec.Names[0].Name], [2]string{key, value})
					}
				}
				if values["words"] != "" && values["wrong"] == "" {
					for word := range strings.SplitSeq(values["words"], ", ") {
						s.words[spec.Names[0].Name] = append(s.words[spec.Names[0].Name], word)
						s.by[word] = append(s.by[word], by...)
					}
				}
				return true
			})
			return true
		})
	}
}

// constants are the names of the constants of other packages in an expression, and in the variables that it names.
func constants(e ast.Expr, named map[string]ast.Expr) (all []string) {
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.SelectorExpr:
			all = append(all, n.Sel.Name)
			return false
		case *ast.Ident:
			if value := named[n.Name]; value != nil {
				all = append(all, constants(value, named)...)
			}
		}
		return true
	})
	return all
}

// nothing imports nothing.
type nothing struct{}

func (nothing) Import(path string) (*types.Package, error) {
	return nil, fmt.Errorf("%s is not looked at", path)
}

// number is a constant by its name.
func (s *source) number(name string) (int64, error) {
	n, ok := s.numbers[name]
	if !ok {
		return 0, fmt.Errorf("there is no constant %s; name the one that holds the limit now", name)
	}
	return n, nil
}
