// Package page lays out text for a terminal, for the commands beside it: paragraphs, items and tables within a width, with or
// without colours. It has besides what they all say alike: from what standpoint they tell, and what is not worked out.
package page

import (
	"bytes"
	"io"
	"os"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Page is what is written, and how wide. It is written to in memory: whoever made it writes it out.
type Page struct {
	bytes.Buffer
	Width  int  // in signs
	Colour bool // whether In gives colours
}

// The widths between which a page can be read, and the one that is taken where none is told.
const (
	Narrowest = 60  // the least, in signs, whatever COLUMNS says
	Ordinary  = 100 // where COLUMNS says nothing that can be read
	Widest    = 240 // the most, whatever COLUMNS says
)

// New makes a page for a writer, as wide as COLUMNS says in the environment. It has colours if the writer is a terminal
// and NO_COLOR does not keep them out.
func New(env func(string) string, w io.Writer) *Page {
	width, err := strconv.Atoi(env("COLUMNS"))
	if err != nil || width <= 0 {
		width = Ordinary
	}
	return &Page{
		Width:  min(max(width, Narrowest), Widest),
		Colour: env("NO_COLOR") == "" && env("TERM") != "dumb" && isTerminal(w),
	}
}

// isTerminal reports whether what is written goes to a terminal.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// A Colour is a code of ANSI's. The zero Colour is none.
type Colour string

// The colours that pages use.
const (
	Bold   Colour = "1"  // no colour but a weight: heads and labels
	Red    Colour = "31" // the ANSI code of red
	Green  Colour = "32" // that of green
	Yellow Colour = "33" // that of yellow
)

// In gives a text in a colour, if the page has colours.
func (p *Page) In(c Colour, text string) string {
	if !p.Colour || c == "" || strings.TrimSpace(text) == "" {
		return text
	}
	return "\x1b[" + string(c) + "m" + text + "\x1b[0m"
}

// Line writes a line, without space at its end.
func (p *Page) Line(text string) { p.WriteString(strings.TrimRight(text, " ") + "\n") }

// Section writes the head of a part, after an empty line.
func (p *Page) Section(head string) {
	p.Line("")
	p.Line(p.In(Bold, head))
}

// Para writes a text as a paragraph, with some spaces before each line.
func (p *Page) Para(indent int, text string) { p.labelled(indent, indent, "", text, "") }

// Item writes a text after a dash, its lines under one another.
func (p *Page) Item(indent int, text string) { p.labelled(indent, indent+2, "- ", text, "") }

// Labelled writes a text after a label, its lines under one another in a column of their own.
func (p *Page) Labelled(column int, label, text string) { p.labelled(0, column, label, text, Bold) }

func (p *Page) labelled(indent, column int, label, text string, c Colour) {
	for i, line := range Wrap(text, p.Width-column) {
		head := strings.Repeat(" ", column)
		if i == 0 {
			head = strings.Repeat(" ", indent) + p.In(c, pad(label, column-indent))
		}
		p.Line(head + line)
	}
}

// Wrap breaks a text into lines of at most some width, at spaces, but not within "s 255(5A)". Each line of the text
// begins a new one. A word that is longer than a line is cut, unless it is an address. Control characters are left out, so
// that no text that comes from a file can steer the terminal.
func Wrap(text string, width int) []string {
	var lines []string
	text = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && !unicode.IsSpace(r) {
			return -1
		}
		return r
	}, text)
	for paragraph := range strings.SplitSeq(text, "\n") {
		line := ""
		for _, word := range units(paragraph) {
			for word != "" {
				switch {
				case line == "":
					line, word = cut(word, width)
				case utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) <= width:
					line, word = line+" "+word, ""
				default:
					lines, line = append(lines, line), ""
				}
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
		switch strings.TrimLeft(word, "[(\"") {
		case "s", "ss", "reg", "r", "Sch", "para":
			sign = true
		default:
			sign = false
		}
	}
	return all
}

// cut takes what fits into a line off a word.
func cut(word string, width int) (head, rest string) {
	if strings.Contains(word, "://") {
		return word, ""
	}
	width = max(width, 1)
	for i := range word {
		if width == 0 {
			return word[:i], word[i:]
		}
		width--
	}
	return word, ""
}

// pad fills a text up to a width.
func pad(text string, width int) string {
	return text + strings.Repeat(" ", max(0, width-utf8.RuneCountInString(text)))
}
