// Package lessons reads the lessons of the course: text, program, output, question and answer, as they stand in the Examples of package lesson.
package lessons

import (
	"fmt"
	"go/doc"
	"go/doc/comment"
	"go/format"
	"go/parser"
	"go/token"
	"strings"

	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/examples/internal/page"
)

// A Part is an Example: a lesson, or the answer to its question.
type Part struct {
	Text    []Block
	Links   []*comment.LinkDef // the words of law that the text cites, with their addresses
	Program string             // whole, as it can be copied and run
	Output  string             // what it prints: go test compares it
}

// A Block is a paragraph, or lines that stand as they are.
type Block struct {
	Texts []comment.Text // a paragraph's
	Code  string         // else the lines
}

// A Lesson has a number, a title and a question, and beside its own part the answer's.
type Lesson struct {
	N        int
	Title    string
	Question Block
	Part
	Answer Part
}

// All reads the lessons, in their order.
func All() ([]Lesson, error) {
	sources := lesson.Sources()
	files, err := sources.ReadDir(".")
	if err != nil {
		return nil, err
	}
	var all []Lesson
	for i, f := range files {
		source, err := sources.ReadFile(f.Name())
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
func read(n int, name string, source []byte) (Lesson, error) {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, name, source, parser.ParseComments)
	if err != nil {
		return Lesson{}, err
	}
	found := doc.Examples(f)
	if len(found) != 2 {
		return Lesson{}, fmt.Errorf("a lesson and its answer are two Examples, and here are %d", len(found))
	}
	one := Lesson{N: n}
	if one.Part, err = partOf(fset, found[0]); err != nil {
		return one, err
	}
	if one.Answer, err = partOf(fset, found[1]); err != nil {
		return one, err
	}
	first, last := one.Text[0].String(), one.Text[len(one.Text)-1]
	title, ok := strings.CutPrefix(first, fmt.Sprintf("Lesson %d: ", n))
	if !ok || !last.cut("Question: ") || !one.Answer.Text[0].cut(fmt.Sprintf("The answer to lesson %d: ", n)) {
		return one, fmt.Errorf("it is not built as lesson %d, its question and its answer", n)
	}
	one.Title, one.Question = page.Capital(strings.TrimSuffix(title, ".")), last
	one.Text = one.Text[1 : len(one.Text)-1]
	return one, nil
}

// partOf reads an Example.
func partOf(fset *token.FileSet, e *doc.Example) (Part, error) {
	if e.Play == nil || e.Output == "" {
		return Part{}, fmt.Errorf("%s is no whole program, or says not what it prints", e.Name)
	}
	var code strings.Builder
	if err := format.Node(&code, fset, e.Play); err != nil {
		return Part{}, err
	}
	d := new(comment.Parser).Parse(e.Doc)
	p := Part{Links: d.Links, Program: strings.TrimSpace(code.String()), Output: strings.TrimRight(e.Output, "\n")}
	for _, b := range d.Content {
		switch b := b.(type) {
		case *comment.Paragraph:
			p.Text = append(p.Text, Block{Texts: b.Text})
		case *comment.Heading:
			p.Text = append(p.Text, Block{Texts: b.Text})
		case *comment.Code:
			p.Text = append(p.Text, Block{Code: b.Text})
		default:
			return p, fmt.Errorf("%s has a %T in its text, and a lesson has paragraphs and lines that stand as they are", e.Name, b)
		}
	}
	if len(p.Text) == 0 {
		return p, fmt.Errorf("%s has no text", e.Name)
	}
	return p, nil
}

// String is the words of a block, without what its links lead to.
func (b Block) String() string {
	if b.Texts == nil {
		return b.Code
	}
	var words strings.Builder
	for _, t := range b.Texts {
		words.WriteString(Plain(t))
	}
	return strings.Join(strings.Fields(words.String()), " ")
}

// Plain is the words of a text.
func Plain(t comment.Text) string {
	switch t := t.(type) {
	case comment.Plain:
		return string(t)
	case comment.Italic:
		return string(t)
	case *comment.Link:
		return Block{Texts: t.Text}.String()
	case *comment.DocLink:
		return Block{Texts: t.Text}.String()
	}
	return ""
}

// cut takes what a paragraph begins with from it, and reports whether it does.
func (b *Block) cut(label string) bool {
	if len(b.Texts) == 0 {
		return false
	}
	rest, ok := strings.CutPrefix(Plain(b.Texts[0]), label)
	if ok {
		b.Texts = append([]comment.Text{comment.Plain(page.Capital(rest))}, b.Texts[1:]...)
	}
	return ok
}
