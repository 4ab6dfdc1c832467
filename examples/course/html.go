package main

import (
	"bytes"
	"embed"
	"fmt"
	"go/doc/comment"
	"html/template"
	"strings"

	"github.com/doublelock/doublelock/examples/internal/lessons"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/ownfile"
)

//go:embed handout.html
var handout embed.FS

// paper is how many signs of a program stand in a line of A4.
const paper = 88

// A piece is some words of a paragraph, and the address to which they lead.
type piece struct{ Text, URL string }

// handOut writes lessons as a page to be printed, each on sheets of its own, and after them the answers if they are wanted.
func handOut(p *page.Page, all []lessons.Lesson, answers bool, file string) error {
	sheets, err := template.New("handout.html").Funcs(template.FuncMap{
		"pieces": pieces,
		"fold":   func(program string) string { return fold(program, paper) },
		"hang":   func(output string) string { return strings.Join(hang(output, paper), "\n") },
	}).ParseFS(handout, "handout.html")
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := sheets.Execute(&b, sheetsOf(all, answers)); err != nil {
		return err
	}
	if err := ownfile.Write(file, b.Bytes()); err != nil {
		return fmt.Errorf("%w; name a file that can be written", err)
	}
	p.Para(0, fmt.Sprintf("The handout is in %s: open it in a browser, and print it. It loads nothing.", file))
	return nil
}

// A sheet is a lesson or an answer, as the page has it.
type sheet struct {
	Label, Title    string
	Text            []lessons.Block
	Program, Output string
	Question        lessons.Block
	IsAnswer        bool
}

// sheetsOf are the lessons as sheets, and the answers after all of them.
func sheetsOf(of []lessons.Lesson, answers bool) (all []sheet) {
	for _, l := range of {
		all = append(all, sheet{
			Label: fmt.Sprintf("Lesson %d", l.N), Title: l.Title, Text: l.Text, Program: l.Program, Output: l.Output,
			Question: l.Question,
		})
	}
	if !answers {
		return all
	}
	for _, l := range of {
		all = append(all, sheet{
			Label: fmt.Sprintf("Answer to lesson %d", l.N), Title: l.Title, Text: l.Answer.Text, Program: l.Answer.Program,
			Output: l.Answer.Output, Question: l.Question, IsAnswer: true,
		})
	}
	return all
}

// pieces are the words of a block as a page has them: links where the text has links.
func pieces(b lessons.Block) (all []piece) {
	if b.Texts == nil {
		return []piece{{Text: b.Code}}
	}
	for _, t := range b.Texts {
		one := piece{Text: strings.ReplaceAll(lessons.Plain(t), "\n", " ")}
		if link, ok := t.(*comment.Link); ok {
			one.URL = link.URL
		}
		all = append(all, one)
	}
	return all
}
