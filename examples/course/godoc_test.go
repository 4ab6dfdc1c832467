package course_test

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/doc"
	"go/doc/comment"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"iter"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// notYet are the packages of the library that are not held to the tests of this file yet, each with what it lacks.
// It is to be empty.
var notYet = map[string]string{
	"tcn/docket":               "comments on fields of Telling, Judgment, Saying and Spread; an Example, or a link to one, for most types",
	"tcn/chart":                "an Example, or a link to one, for Options",
	"tcn/explore":              "a comment on State.Notice; an Example, or a link to one, for Property",
	"examples/dispute":         "a comment on each of January and September",
	"examples/replay/timeline": "comments on fields of Page and Reading; an Example, or a link to one, for each type",
	"examples/whatnow/page":    "a lesson of the package, comments on fields and constants, an Example or a link to one for each type",
}

const (
	module = "github.com/doublelock/doublelock"
	godoc  = "https://pkg.go.dev/" + module
)

// A pack is a package of the module with its comments and its Examples.
type pack struct {
	*doc.Package
	path     string // from the module's top: "tcn/docket"
	files    []*ast.File
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

// held are the packages that are held to the tests of this file, in order.
func held(t *testing.T) (all []*pack) {
	every, err := packs()
	require.NoError(t, err)
	for _, path := range slices.Sorted(maps.Keys(every)) {
		if _, waits := notYet[every[path].path]; !waits {
			all = append(all, every[path])
		}
	}
	for path := range notYet {
		require.Contains(t, every, module+"/"+path, "no such package: take it out of notYet")
	}
	require.NotEmpty(t, all)
	return all
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
					if n.IsExported() && fmt.Sprint(f.Type) != n.Name { // a field with the name of its type is what the type is
						all = append(all, named{s.Name.Name + "." + n.Name, []string{f.Doc.Text(), f.Comment.Text()}})
					}
				}
			}
		}
	}
	return all
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

// Every exported name has a comment that says what it is: more than the name itself.
func TestEveryNameIsExplained(t *testing.T) {
	for _, p := range held(t) {
		if len(strings.Fields(p.Doc)) < 30 {
			t.Errorf("%s: the package has no lesson: write it into its doc.go", p.path)
		}
		for _, n := range p.exported() {
			if obvious(n.name) {
				continue
			}
			if len(strings.Fields(strings.Join(n.comments, " "))) == 0 {
				t.Errorf("%s: %s has no comment: say what it is in law or in code, with its provision where it is legal", p.path, n.name)
			}
		}
	}
}

// obvious reports whether a field says by its name and its type all that there is to say, in every struct that has it:
// who acts and on which day, which are told once, at [tcn.Act].
func obvious(field string) bool {
	_, field, inStruct := strings.Cut(field, ".")
	return inStruct && slices.Contains([]string{"By", "On", "Run", "Name", "Law"}, field)
}

// Each act and each actor is founded on words of law that the library knows, or its comment says that the law gives it nothing.
func TestEveryActAndActorCitesTheLaw(t *testing.T) {
	types := map[string][]string{"tcn": nil, "actors": nil}
	for act := range tcn.Acts() {
		types["tcn"] = append(types["tcn"], reflect.TypeOf(act).Name())
	}
	for actor := range cast() {
		types["actors"] = append(types["actors"], reflect.TypeOf(actor).Name())
	}
	every, err := packs()
	require.NoError(t, err)
	nothing := regexp.MustCompile(`no power|[Nn]othing|does not bind|no part|does not claim|everybody else|Asking does not make a party`)
	for path, names := range types {
		require.Greater(t, len(names), 15, path)
		for _, d := range every[module+"/"+path].Types {
			if slices.Contains(names, d.Name) && len(citations(d.Doc)) == 0 && !nothing.MatchString(strings.Join(strings.Fields(d.Doc), " ")) {
				t.Errorf("%s.%s cites no provision: name the words that it rests on, or say that the law gives it nothing", path, d.Name)
			}
		}
	}
}

// cast is an actor of every role.
func cast() iter.Seq[actors.Actor] {
	return func(yield func(actors.Actor) bool) {
		for role := range actors.Roles() {
			if a, err := actors.Parse(role.String()); err != nil || !yield(a) {
				return
			}
		}
	}
}

// citation is a citation of the kind that comments have.
var citation = regexp.MustCompile(`(?:RIPA 2000 |RIPA, |HRA 1998 |2024 Act |IA 1978 |SI \d{4}/\d+, |Act \d{4}, |Act of 2000, |\b\d{4} )?\b(?:s|reg|r|Sch) \d+[A-Z]*(?:\(\w+\))*(?: para \d+)?`)

// citations are those in a text that the library can read; what it knows of them is another question.
func citations(text string) (all []ipa.Citation) {
	text = strings.Join(strings.Fields(text), " ")
	text = strings.NewReplacer("RIPA, s", "RIPA 2000 s", "ss ", "s ").Replace(text)
	for _, found := range citation.FindAllString(text, -1) {
		if c, err := ipa.Parse(found); err == nil {
			all = append(all, c)
		}
	}
	return all
}

// Every link in a comment leads somewhere: to a name that exists, to a lesson or an Example, or to the words that it cites.
func TestEveryLinkResolves(t *testing.T) {
	links := 0
	for _, p := range held(t) {
		for where, text := range p.commentary() {
			d := p.Parser().Parse(text)
			for _, def := range d.Links {
				if !def.Used {
					t.Errorf("%s, %s: nothing leads to the link [%s]: use it or take it out", p.path, where, def.Text)
				}
			}
			for link := range p.links(d) {
				links++
				if err := p.resolve(link); err != nil {
					t.Errorf("%s, %s: %v", p.path, where, err)
				}
			}
		}
	}
	require.Greater(t, links, 300, "the links were not found")
}

// commentary lists all comments of a package, and those of its Examples, each with the place where it stands.
func (p *pack) commentary() iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		for _, f := range p.files {
			for _, c := range f.Comments {
				first, _, _ := strings.Cut(c.Text(), "\n")
				if !yield(fmt.Sprintf("comment %q", first), c.Text()) {
					return
				}
			}
		}
		for name, e := range p.examples {
			if !yield("Example "+name, e.Doc) {
				return
			}
		}
	}
}

// A mark is a link in a comment, or what looks like one and is none.
type mark struct {
	text, url        string // of a link that a definition gives an address
	path, recv, name string // of one to a name
	broken           string // of what looks like one
}

// likeLink is text in brackets that would be a link if there were anything of the name.
var likeLink = regexp.MustCompile(`\[\*?(?:[a-z]\w*\.)?[A-Z]\w*(?:\.[A-Z]\w*)?\]|\[Lesson \d+\]|\[(?:s|RIPA 2000 s|SI) \d[^\]]*\]`)

// links lists the links of a comment.
func (p *pack) links(d *comment.Doc) iter.Seq[mark] {
	return func(yield func(mark) bool) {
		var in func(block comment.Block) bool
		texts := func(texts []comment.Text) bool {
			for _, t := range texts {
				switch t := t.(type) {
				case *comment.Link:
					if !t.Auto && !yield(mark{text: plain(t.Text), url: t.URL}) {
						return false
					}
				case *comment.DocLink:
					if !yield(mark{path: t.ImportPath, recv: t.Recv, name: t.Name}) {
						return false
					}
				case comment.Plain:
					for _, found := range likeLink.FindAllString(string(t), -1) {
						if !yield(mark{broken: found}) {
							return false
						}
					}
				}
			}
			return true
		}
		in = func(block comment.Block) bool {
			switch b := block.(type) {
			case *comment.Heading:
				return texts(b.Text)
			case *comment.Paragraph:
				return texts(b.Text)
			case *comment.List:
				for _, item := range b.Items {
					for _, block := range item.Content {
						if !in(block) {
							return false
						}
					}
				}
			}
			return true
		}
		for _, block := range d.Content {
			if !in(block) {
				return
			}
		}
	}
}

// plain is the words of a text.
func plain(texts []comment.Text) (s string) {
	for _, t := range texts {
		if t, ok := t.(comment.Plain); ok {
			s += string(t)
		}
	}
	return s
}

// resolve says why a link leads nowhere, if it does.
func (p *pack) resolve(m mark) error {
	every, err := packs()
	switch {
	case err != nil:
		return err
	case m.broken != "":
		return fmt.Errorf("%s is no link: there is nothing of the name; correct it, or give it an address", m.broken)
	case strings.HasPrefix(m.url, godoc):
		return resolveGodoc(every, m)
	case m.url != "":
		if c, err := ipa.Parse(m.text); err == nil && c.URL() != m.url {
			return fmt.Errorf("[%s] leads to %s, and its words stand at %s", m.text, m.url, c.URL())
		}
		return nil
	case !strings.HasPrefix(m.path, module):
		return nil // the package's own, which the parser found, or the standard library's
	}
	to, ok := every[m.path]
	if !ok {
		return fmt.Errorf("there is no package %s", m.path)
	}
	if name := strings.TrimPrefix(m.recv+"."+m.name, "."); name != "" && !to.has(name) {
		return fmt.Errorf("there is no %s in %s", name, m.path)
	}
	return nil
}

// resolveGodoc does it for an address of the library's documentation.
func resolveGodoc(every map[string]*pack, m mark) error {
	path, anchor, _ := strings.Cut(strings.TrimPrefix(m.url, "https://pkg.go.dev/"), "#")
	to, ok := every[path]
	if !ok {
		return fmt.Errorf("[%s]: there is no package %s", m.text, path)
	}
	if anchor == "" || to.has(anchor) {
		return nil
	}
	if _, ok := to.lesson(anchor); !ok {
		return fmt.Errorf("[%s]: there is no %s in %s", m.text, anchor, path)
	}
	return nil
}

// lesson is the Example to which an anchor leads.
func (p *pack) lesson(anchor string) (*doc.Example, bool) {
	name, ok := strings.CutPrefix(anchor, "example-package")
	if !ok {
		return nil, false
	}
	name = strings.TrimPrefix(name, "-")
	e, ok := p.examples[strings.ToLower(name[:min(1, len(name))])+name[min(1, len(name)):]]
	return e, ok
}

// has reports whether the package has something of that exported name: "Notice", "Notice.Do", "Act.By".
func (p *pack) has(name string) bool {
	return slices.ContainsFunc(p.exported(), func(n named) bool { return n.name == name })
}

// Every exported type has an Example, or its comment leads to one: of something beside it, or to the lesson that shows it.
func TestEveryTypeHasAnExample(t *testing.T) {
	shown := lessonsShow(t)
	every, err := packs()
	require.NoError(t, err)
	for _, p := range held(t) {
	types:
		for _, d := range p.Types {
			for of := range p.examples {
				name, _, _ := strings.Cut(of, ".")
				if name == d.Name || slices.ContainsFunc(d.Funcs, func(f *doc.Func) bool { return f.Name == name }) {
					continue types
				}
			}
			for link := range p.links(p.Parser().Parse(d.Doc)) {
				if path, anchor, ok := strings.Cut(strings.TrimPrefix(link.url, "https://pkg.go.dev/"), "#"); ok && every[path] != nil {
					e, found := every[path].lesson(anchor)
					if found && path == module+"/examples/course" && !shown[e.Suffix][p.ImportPath+"."+d.Name] {
						t.Errorf("%s.%s leads to the lesson %s, which does not show it", p.path, d.Name, e.Suffix)
					}
					if found {
						continue types
					}
				}
				to := p
				if link.path != "" {
					to = every[link.path]
				}
				if to != nil && to.examples[strings.TrimPrefix(link.recv+"."+link.name, ".")] != nil && link.url == "" && link.broken == "" {
					continue types
				}
			}
			t.Errorf("%s.%s has no Example, and its comment leads to none", p.path, d.Name)
		}
	}
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
