package main

import (
	"strings"
	"unicode/utf8"
)

// wrap breaks a text into lines of at most some width, at spaces, but not within "s 255(5A)". Each line of the text
// begins a new one. A word that is longer than a line is cut, unless whole words are asked for, as of an address.
func wrap(text string, width int, whole bool) []string {
	var lines []string
	for paragraph := range strings.SplitSeq(text, "\n") {
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
func (p *page) para(indent int, text string) {
	for _, line := range wrap(text, p.width-indent, true) {
		p.line(strings.Repeat(" ", indent) + line)
	}
}

// labelled writes a text after a label, its lines under one another.
func (p *page) labelled(label, text string) {
	const column = 12
	lines := wrap(text, p.width-column, true)
	for i, line := range lines {
		head := strings.Repeat(" ", column)
		if i == 0 {
			head = p.in(bold, pad(label, column))
		}
		p.line(head + line)
	}
}

// line writes a line, without space at its end.
func (p *page) line(text string) { p.WriteString(strings.TrimRight(text, " ") + "\n") }

// pad fills a text up to a width.
func pad(text string, width int) string {
	return text + strings.Repeat(" ", max(0, width-utf8.RuneCountInString(text)))
}

// A colour is a code of ANSI's. The zero colour is none.
type colour string

const (
	bold   colour = "1"
	red    colour = "31"
	yellow colour = "33"
	green  colour = "32"
)

// in gives a text in a colour, if the page has colours.
func (p *page) in(c colour, text string) string {
	if !p.colour || c == "" || strings.TrimSpace(text) == "" {
		return text
	}
	return "\x1b[" + string(c) + "m" + text + "\x1b[0m"
}
