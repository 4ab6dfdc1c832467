package main

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/doublelock/doublelock/examples/internal/lessons"
	"github.com/doublelock/doublelock/examples/internal/page"
)

// list writes the lessons and the exercises with their numbers.
func list(p *page.Page, all []lessons.Lesson, exercises []exercise) {
	p.Para(0, fmt.Sprintf("The law of a technical capability notice, and at the end of its three sister notices, in %d lessons. Each is a program that runs, with a question at its end.", len(all)))
	p.Line("")
	for _, l := range all {
		p.Labelled(4, fmt.Sprintf("%2d", l.N), l.Title)
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
func write(p *page.Page, l lessons.Lesson) {
	head(p, fmt.Sprintf("Lesson %d: %s", l.N, l.Title))
	writePart(p, l.Part)
	p.Section("Question")
	p.Para(0, l.Question.String())
	p.Line("")
	p.Para(0, fmt.Sprintf("The answer: go run ./examples/course %d -answer", l.N))
}

// writeAnswer writes the question of a lesson, and its answer.
func writeAnswer(p *page.Page, l lessons.Lesson) {
	head(p, fmt.Sprintf("Lesson %d: %s. The answer", l.N, l.Title))
	p.Line("")
	p.Para(0, "Question: "+l.Question.String())
	writePart(p, l.Answer)
}

// writePart writes the text of an Example, its program and what that prints.
func writePart(p *page.Page, e lessons.Part) {
	for _, b := range e.Text {
		p.Line("")
		writeBlock(p, b)
	}
	if len(e.Links) > 0 {
		p.Section("The words")
		column := 0
		for _, d := range e.Links {
			column = max(column, utf8.RuneCountInString(d.Text)+2)
		}
		for _, d := range e.Links {
			if column+utf8.RuneCountInString(d.URL) > p.Width { // an address is not cut: it stands under its label
				p.Labelled(column, d.Text, " ")
				p.Line("  " + d.URL)
				continue
			}
			p.Labelled(column, d.Text, d.URL)
		}
	}
	p.Section("The program")
	p.Line("")
	code(p, e.Program)
	p.Section("It prints")
	p.Line("")
	for _, line := range hang(e.Output, p.Width) {
		p.Line(line)
	}
}

// head writes a title.
func head(p *page.Page, title string) {
	for _, line := range page.Wrap(title, p.Width) {
		p.Coloured(page.Bold, line)
	}
}

// writeBlock writes a block.
func writeBlock(p *page.Page, b lessons.Block) {
	if b.Texts == nil {
		code(p, b.Code)
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
