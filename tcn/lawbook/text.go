package lawbook

import (
	"bytes"
	"io"
	"slices"
	"strings"
	"unicode/utf8"
)

// Text writes the book for a screen that shows plain text: lines of no more columns than width, where no word is longer. A width
// of 0 breaks no lines. The whole is long; it is meant for what [Book.Find] found. The error is the writer's.
func (b Book) Text(w io.Writer, width int) error {
	t := textPage{width: width}
	if b.found == "" {
		t.block(0, "", title)
		for _, line := range b.about() {
			t.block(0, "", bare(line))
		}
		for _, line := range b.key() {
			t.item(0, "- ", bare(line))
		}
	}
	if b.asked {
		t.doubts(b.Doubts)
	}
	t.sheets(b.sheets())
	if !b.asked {
		t.doubts(b.Doubts)
	}
	t.block(0, "", foot())
	_, err := w.Write(bytes.TrimLeft(t.Bytes(), "\n"))
	return err
}

// textPage is a page that is being written.
type textPage struct {
	bytes.Buffer
	width int
}

func (t *textPage) sheets(all []sheet) {
	for _, s := range all {
		t.block(0, "", strings.ToUpper(s.Title))
		for _, l := range s.Sections {
			if l.Name != "" {
				t.block(0, "", l.Name+" · "+l.Heading)
			}
			for _, p := range l.Parts {
				for _, one := range p.Words {
					t.passage(one)
				}
				t.entries(p.Entries)
			}
		}
	}
}

func (t *textPage) doubts(all []Doubt) {
	for _, d := range all {
		e := d.entry()
		t.block(0, "", d.title())
		t.block(0, "", bare(e.Head))
		for _, l := range e.Lines {
			t.item(0, "- ", bare(l.Text))
		}
	}
}

// passage is a provision. Where its text can be read stands under a part's own words.
func (t *textPage) passage(p passage) {
	indent, say := 0, t.block
	if p.Inner {
		indent, say = 2, t.item
	}
	head := p.Label
	if len(p.Wordings) == 1 {
		head = strings.TrimSpace(head + " " + p.Wordings[0].Says)
		if days := bare(p.Wordings[0].Days); days != "" {
			head += " (" + days + ")"
		}
	}
	if head != "" {
		say(indent, "", head)
	}
	if len(p.Wordings) > 1 {
		for _, w := range p.Wordings {
			t.item(indent, "- ", bare(w.Days)+": "+w.Says)
		}
	}
	if !p.Inner && p.URL != "" {
		t.item(0, "", p.URL)
	}
}

func (t *textPage) entries(all []entry) {
	for _, e := range all {
		t.block(2, "", bare(e.Head))
		for _, l := range e.Lines {
			t.item(2, "- ", bare(l.Text))
			for _, one := range l.List {
				t.item(4, "- ", bare(one))
			}
		}
	}
}

// block is an item with an empty line before it.
func (t *textPage) block(indent int, mark, text string) {
	t.WriteByte('\n')
	t.item(indent, mark, text)
}

// item is a text with a mark before it; where it is broken it goes on beneath its first word.
func (t *textPage) item(indent int, mark, text string) {
	start := strings.Repeat(" ", indent) + mark
	at := 0
	for _, word := range units(text, t.width-len(start)) {
		long := utf8.RuneCountInString(word)
		switch {
		case at == 0:
			t.WriteString(start)
			at = len(start)
		case t.width > 0 && at+1+long > t.width:
			at = len(start)
			t.WriteString("\n" + strings.Repeat(" ", at))
		default:
			t.WriteByte(' ')
			at++
		}
		t.WriteString(word)
		at += long
	}
	t.WriteByte('\n')
}

// signs are the words that stand before a number of the law, and on its line.
var signs = []string{"s", "ss", "reg", "r", "Sch", "para", "SI"}

// units are the words of a text, a sign with its number, if a line of so much room holds both.
func units(text string, room int) []string {
	var all []string
	sign := false
	for word := range strings.FieldsSeq(text) {
		number := word[0] >= '0' && word[0] <= '9'
		if last := len(all) - 1; sign && number && utf8.RuneCountInString(all[last])+1+utf8.RuneCountInString(word) <= room {
			all[last] += " " + word
		} else {
			all = append(all, word)
		}
		sign = slices.Contains(signs, strings.TrimLeft(word, "[(\""))
	}
	return all
}

// bare is spans without their styles and links.
func bare(spans []span) string {
	var b strings.Builder
	for _, s := range spans {
		b.WriteString(s.Text)
	}
	return b.String()
}
