package main

import (
	"embed"
	"fmt"
	"go/doc"
	"go/doc/comment"
	"go/format"
	"go/parser"
	"go/token"
	"strings"

	"github.com/doublelock/doublelock/examples/internal/page"
)

// sources are the lessons as go test runs them.
//
//go:embed lesson/lesson*_test.go
var sources embed.FS

// A part is an Example: a lesson, or the answer to its question.
type part struct {
	text    []block
	links   []*comment.LinkDef // the words of law that the text cites, with their addresses
	program string             // whole, as it can be copied and run
	output  string             // what it prints: go test compares it
}

// A block is a paragraph, or lines that stand as they are.
type block struct {
	texts []comment.Text // a paragraph's
	code  string         // else the lines
}

// A lesson has a number, a title and a question, and beside its own part the answer's.
type lesson struct {
	n        int
	title    string
	question block
	part
	answer part
}

// lessons reads the lessons, in their order.
func lessons() ([]lesson, error) {
	files, err := sources.ReadDir("lesson")
	if err != nil {
		return nil, err
	}
	var all []lesson
	for i, f := range files {
		source, err := sources.ReadFile("lesson/" + f.Name())
		if err != nil {
			return nil, err
		}
		one, err := read(i+1, f.Name(), source)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", f.Name(), err)
		}
		all = append(all, one)
	}
	return all, nil
}

// read reads the file of a lesson: two Examples, of which the second answers the first.
func read(n int, name string, source []byte) (lesson, error) {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, name, source, parser.ParseComments)
	if err != nil {
		return lesson{}, err
	}
	found := doc.Examples(f)
	if len(found) != 2 {
		return lesson{}, fmt.Errorf("a lesson and its answer are two Examples, and here are %d", len(found))
	}
	one := lesson{n: n}
	if one.part, err = partOf(fset, found[0]); err != nil {
		return one, err
	}
	if one.answer, err = partOf(fset, found[1]); err != nil {
		return one, err
	}
	first, last := one.text[0].String(), one.text[len(one.text)-1]
	title, ok := strings.CutPrefix(first, fmt.Sprintf("Lesson %d: ", n))
	if !ok || !last.cut("Question: ") || !one.answer.text[0].cut(fmt.Sprintf("The answer to lesson %d: ", n)) {
		return one, fmt.Errorf("it is not built as lesson %d, its question and its answer", n)
	}
	one.title, one.question = page.Capital(strings.TrimSuffix(title, ".")), last
	one.text = one.text[1 : len(one.text)-1]
	return one, nil
}

// partOf reads an Example.
func partOf(fset *token.FileSet, e *doc.Example) (part, error) {
	if e.Play == nil || e.Output == "" {
		return part{}, fmt.Errorf("%s is no whole program, or says not what it prints", e.Name)
	}
	var code strings.Builder
	if err := format.Node(&code, fset, e.Play); err != nil {
		return part{}, err
	}
	d := new(comment.Parser).Parse(e.Doc)
	p := part{links: d.Links, program: strings.TrimSpace(code.String()), output: strings.TrimRight(e.Output, "\n")}
	for _, b := range d.Content {
		switch b := b.(type) {
		case *comment.Paragraph:
			p.text = append(p.text, block{texts: b.Text})
		case *comment.Heading:
			p.text = append(p.text, block{texts: b.Text})
		case *comment.Code:
			p.text = append(p.text, block{code: b.Text})
		default:
			return p, fmt.Errorf("%s has a %T in its text, and a lesson has paragraphs and lines that stand as they are", e.Name, b)
		}
	}
	if len(p.text) == 0 {
		return p, fmt.Errorf("%s has no text", e.Name)
	}
	return p, nil
}

// String is the words of a block, without what its links lead to.
func (b block) String() string {
	if b.texts == nil {
		return b.code
	}
	var words strings.Builder
	for _, t := range b.texts {
		words.WriteString(plain(t))
	}
	return strings.Join(strings.Fields(words.String()), " ")
}

// plain is the words of a text.
func plain(t comment.Text) string {
	switch t := t.(type) {
	case comment.Plain:
		return string(t)
	case comment.Italic:
		return string(t)
	case *comment.Link:
		return block{texts: t.Text}.String()
	case *comment.DocLink:
		return block{texts: t.Text}.String()
	}
	return ""
}

// cut takes what a paragraph begins with from it, and reports whether it does.
func (b *block) cut(label string) bool {
	if len(b.texts) == 0 {
		return false
	}
	rest, ok := strings.CutPrefix(plain(b.texts[0]), label)
	if ok {
		b.texts = append([]comment.Text{comment.Plain(page.Capital(rest))}, b.texts[1:]...)
	}
	return ok
}
