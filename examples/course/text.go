package main

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/doublelock/doublelock/examples/internal/page"
)

// list writes the lessons and the exercises with their numbers.
func list(p *page.Page, lessons []lesson, exercises []exercise) {
	p.Para(0, fmt.Sprintf("The law of a technical capability notice in %d lessons. Each is a program that runs, with a question at its end.", len(lessons)))
	p.Line("")
	for _, l := range lessons {
		p.Labelled(4, fmt.Sprintf("%2d", l.n), l.title)
	}
	p.Section("Exercises: a program with a gap, and a test that says whether it is filled")
	p.Line("")
	for _, e := range exercises {
		p.Labelled(4, fmt.Sprintf("%2d", e.n), e.title)
	}
	p.Line("")
	p.Para(0, "It is no legal advice.")
	p.Line("")
	for _, use := range [][2]string{
		{"go run ./examples/course 1", "reads lesson 1"},
		{"go run ./examples/course -exercise 1", "shows exercise 1"},
		{"go run ./examples/course -h", "says what else there is"},
	} {
		p.Labelled(40, use[0], use[1])
	}
}

// write writes a lesson: text, program, output, question.
func (l lesson) write(p *page.Page) {
	head(p, fmt.Sprintf("Lesson %d: %s", l.n, l.title))
	l.part.write(p)
	p.Section("Question")
	p.Para(0, l.question.String())
	p.Line("")
	p.Para(0, fmt.Sprintf("The answer: go run ./examples/course %d -answer", l.n))
}

// writeAnswer writes the question of a lesson, and its answer.
func (l lesson) writeAnswer(p *page.Page) {
	head(p, fmt.Sprintf("Lesson %d: %s. The answer", l.n, l.title))
	p.Line("")
	p.Para(0, "Question: "+l.question.String())
	l.answer.write(p)
}

// write writes the text of an Example, its program and what that prints.
func (e part) write(p *page.Page) {
	for _, b := range e.text {
		p.Line("")
		b.write(p)
	}
	if len(e.links) > 0 {
		p.Section("The words")
		column := 0
		for _, d := range e.links {
			column = max(column, utf8.RuneCountInString(d.Text)+2)
		}
		for _, d := range e.links {
			p.Labelled(column, d.Text, d.URL)
		}
	}
	p.Section("The program")
	p.Line("")
	code(p, e.program)
	p.Section("It prints")
	p.Line("")
	for _, line := range hang(e.output, p.Width) {
		p.Line(line)
	}
}

// head writes a title.
func head(p *page.Page, title string) {
	for _, line := range page.Wrap(title, p.Width) {
		p.Coloured(page.Bold, line)
	}
}

// write writes a block.
func (b block) write(p *page.Page) {
	if b.texts == nil {
		code(p, b.code)
		return
	}
	p.Para(0, b.String())
}

// code writes a program, with its long lines broken.
func code(p *page.Page, program string) {
	for line := range strings.SplitSeq(fold(program, p.Width), "\n") {
		p.Line(line)
	}
}

// hang breaks an output into lines; what does not fit stands under its line, deeper than it began.
func hang(output string, width int) (all []string) {
	for line := range strings.SplitSeq(output, "\n") {
		if utf8.RuneCountInString(line) <= width {
			all = append(all, line)
			continue
		}
		text := strings.TrimLeft(line, " ")
		indent := strings.Repeat(" ", len(line)-len(text))
		for i, part := range page.Wrap(text, width-len(indent)-len(tab)) {
			if i > 0 {
				part = tab + part
			}
			all = append(all, indent+part)
		}
	}
	return all
}
