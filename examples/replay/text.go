package main

import (
	"strings"
	"unicode/utf8"

	layout "github.com/doublelock/doublelock/examples/whatnow/page"
	"github.com/doublelock/doublelock/internal/shown"
)

// wrap breaks a text into lines of at most some width, at spaces, but not within "s 255(5A)". Each line of the text
// begins a new one. A word that is longer than a line is cut, unless whole words are asked for, as of an address. What cannot be
// seen, and would steer a terminal, is shown first, so that it has its place in the line.
func wrap(text string, width int, whole bool) []string {
	var lines []string
	for paragraph := range strings.SplitSeq(shown.Text(text), "\n") {
		line := ""
		for _, word := range units(paragraph) {
			for {
				if line == "" {
					line, word = cut(word, width, whole)
				} else if utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) <= width {
					line, word = line+" "+word, ""
				}
				if word == "" {
					break
				}
				lines, line = append(lines, line), ""
			}
		}
		lines = append(lines, line)
	}
	return lines
}

// units are the words of a text, the sign of a provision with its number.
func units(text string) []string {
	var all []string
	sign := false
	for word := range strings.FieldsSeq(text) {
		if sign {
			all[len(all)-1] += " " + word
		} else {
			all = append(all, word)
		}
		switch strings.TrimLeft(word, "(\"") {
		case "s", "ss", "reg", "r", "Sch", "para":
			sign = true
		default:
			sign = false
		}
	}
	return all
}

// cut takes what fits into a line off a word.
func cut(word string, width int, whole bool) (head, rest string) {
	if whole {
		return word, ""
	}
	for i := range word {
		if width == 0 {
			return word[:i], word[i:]
		}
		width--
	}
	return word, ""
}

// para writes a text as a paragraph, with some spaces before each line.
func (p *page) para(indent int, text string) { p.headed(indent, "", "", text) }

// headed writes a paragraph that begins with words in a colour; they fit into a line.
func (p *page) headed(indent int, c layout.Colour, head, text string) {
	for i, line := range wrap(shown.Line(head+text), p.Width-indent, true) {
		p.Put("", strings.Repeat(" ", indent))
		if i == 0 && head != "" {
			line = strings.TrimPrefix(line, head)
			p.Put(c, head)
		}
		p.Line(line)
	}
}

// labelled writes a text after a label, its lines under one another.
func (p *page) labelled(label, text string) {
	const column = 12
	lines := wrap(shown.Line(text), p.Width-column, true)
	for i, line := range lines {
		head := ""
		if i == 0 {
			head = label
		}
		p.Put(layout.Bold, pad(head, column))
		p.Line(line)
	}
}

// pad fills a text up to a width.
func pad(text string, width int) string {
	return text + strings.Repeat(" ", max(0, width-utf8.RuneCountInString(text)))
}
