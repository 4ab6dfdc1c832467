// Package page lays out text for a terminal, for the commands under examples: paragraphs, items, tables and their own help within a width, with or
// without colours. It has besides what they all say alike: dates, counts and grounds in words, from what standpoint they tell, and what is not worked out.
package page

import (
	"io"
	"os"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/term"

	"github.com/doublelock/doublelock/internal/shown"
)

// A Page is what is written, and how wide. It is written to in memory, through a screen that shows whatever a file or a flag may hold and lets no text
// steer the terminal; whoever made it writes it out with WriteTo.
type Page struct {
	shown.Screen
	Width int // in signs
}

// The widths between which a page can be read, and the one that is taken where none is told.
const (
	Narrowest = 60  // the least, in signs, whatever COLUMNS says
	Ordinary  = 100 // where neither COLUMNS nor a terminal says one
	Widest    = 240 // the most, whatever COLUMNS says
)

// New makes a page for a writer, as wide as COLUMNS says in the environment, or as the terminal is to which the writer leads. It has colours
// if there is a terminal and NO_COLOR does not keep them out, and draws its lines in ASCII where the locale has another alphabet than UTF-8.
func New(env func(string) string, w io.Writer) *Page {
	terminal, isTerminal := w.(*os.File)
	isTerminal = isTerminal && term.IsTerminal(int(terminal.Fd()))
	width, err := strconv.Atoi(env("COLUMNS"))
	if err != nil || width <= 0 {
		width = Ordinary
		if isTerminal {
			width = widthOf(terminal)
		}
	}
	p := &Page{Width: min(max(width, Narrowest), Widest)}
	p.Colour = env("NO_COLOR") == "" && env("TERM") != "dumb" && isTerminal
	p.ASCII = !isUTF8(env)
	return p
}

// widthOf is the width of a terminal; the ordinary one where it tells none, as one that is no window may not.
func widthOf(terminal *os.File) int {
	if width, _, err := term.GetSize(int(terminal.Fd())); err == nil && width > 0 {
		return width
	}
	return Ordinary
}

// isUTF8 reports whether the locale writes in UTF-8: the first of the three that is set says so. Where none is, nobody has chosen another
// alphabet, and today's terminals have this one.
func isUTF8(env func(string) string) bool {
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		if locale := strings.ToUpper(env(name)); locale != "" {
			return strings.Contains(locale, "UTF-8") || strings.Contains(locale, "UTF8")
		}
	}
	return true
}

// A Colour is a code of ANSI's. The zero Colour is none.
type Colour = shown.Colour

// The colours that pages use.
const (
	Bold   = shown.Bold   // no colour but a weight: heads and labels
	Red    = shown.Red    // the ANSI code of red
	Green  = shown.Green  // that of green
	Yellow = shown.Yellow // that of yellow
)

// Line writes a line, without space at its end.
func (p *Page) Line(text string) { p.Coloured("", text) }

// Coloured writes a line in a colour, if the page has colours.
func (p *Page) Coloured(c Colour, text string) {
	p.Put(c, shown.Line(text))
	p.End()
}

// Section writes the head of a part, after an empty line.
func (p *Page) Section(head string) {
	p.Line("")
	lines := []string{head}
	if utf8.RuneCountInString(shown.Line(head)) > p.Width {
		lines = Wrap(shown.Line(head), p.Width) // one that fits keeps its spaces
	}
	for _, line := range lines {
		p.Coloured(Bold, line)
	}
}

// Para writes a text as a paragraph, with some spaces before each line.
func (p *Page) Para(indent int, text string) { p.labelled(indent, indent, "", text, "") }

// Item writes a text after a dash, its lines under one another.
func (p *Page) Item(indent int, text string) { p.labelled(indent, indent+2, "- ", text, "") }

// Labelled writes a text after a label, its lines under one another in a column of their own.
func (p *Page) Labelled(column int, label, text string) { p.labelled(0, column, label, text, Bold) }

// Headed writes a paragraph that begins with words in a colour; they fit into a line.
func (p *Page) Headed(indent int, c Colour, head, text string) {
	for i, line := range Wrap(shown.Line(head+text), p.Width-indent) {
		p.Put("", strings.Repeat(" ", indent))
		if i == 0 && head != "" {
			line = strings.TrimPrefix(line, head)
			p.Put(c, head)
		}
		p.Line(line)
	}
}

func (p *Page) labelled(indent, column int, label, text string, c Colour) {
	for i, line := range Wrap(shown.Line(text), p.Width-column) {
		if i == 0 {
			p.Put("", strings.Repeat(" ", indent))
			p.Put(c, pad(label, column-indent))
		} else {
			p.Put("", strings.Repeat(" ", column))
		}
		p.Line(line)
	}
}

// Stack puts texts under one another, as the lines of a cell, without the empty ones. A line feed within one is shown, and begins no line.
func Stack(texts ...string) string {
	var all []string
	for _, text := range texts {
		if text != "" {
			all = append(all, shown.Line(text))
		}
	}
	return strings.Join(all, "\n")
}

// Wrap breaks a text into lines of at most some width, at spaces, but not within "s 255(5A)". Each line of the text
// begins a new one; what follows a dash stands under itself. A word that is longer than a line is cut, unless it is an address. What cannot be seen, and would steer a
// terminal, is shown first, so that it has its place in the line.
func Wrap(text string, width int) []string {
	var lines []string
	for paragraph := range strings.SplitSeq(shown.Text(text), "\n") {
		line, hang := "", ""
		if strings.HasPrefix(paragraph, "- ") {
			hang = "  "
		}
		for i, word := range units(paragraph) {
			for word != "" {
				switch {
				case line == "" && i > 0:
					line, word = cut(word, width-len(hang))
					line = hang + line
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
		case "s", "ss", "reg", "r", "Sch", "para", "SI":
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
