package main

import (
	"bytes"
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/lawbook"
)

// write puts what was found on the page: what was looked for, as it is read, and the law; in short, where that is long and not all of it is asked for.
func (o options) write(p *page.Page, a answer, found lawbook.Book) error {
	if a.Kind != "all" {
		for _, line := range page.Wrap(head(a), p.Width) {
			p.Coloured(page.Bold, line)
		}
		if a.Note != "" {
			p.Para(0, a.Note)
		}
		if !a.On.IsZero() {
			p.Para(0, fmt.Sprintf("The law as it stood on %v.", a.On))
		}
	}
	if !a.On.IsZero() {
		if says := page.Unchecked(a.On); says != "" {
			p.Para(0, says)
		}
	}
	var whole bytes.Buffer
	if err := found.Text(&whole, p.Width); err != nil {
		return err
	}
	if a.Kind == "all" {
		p.Put("", whole.String())
		return nil
	}
	p.Line("")
	if lines := bytes.Count(whole.Bytes(), []byte("\n")); lines > twoScreens && !o.all {
		short(p, a, found, lines)
	} else {
		p.Put("", whole.String()) // drawn, where it is ASCII
	}
	if says := page.OtherLawInShort(a.reader()); says != "" {
		p.Para(0, says)
	}
	return nil
}

// reader is who may read an answer and be bound by other law too: the role that is asked for, and the press where it is about the secrecy of a notice.
func (a answer) reader() actors.Role {
	if r, ok := roleOf(a.Asked); ok && a.Kind == "role" {
		return r
	}
	for _, w := range a.Words {
		if w.Place.Within(secrecy) {
			return actors.RolePress
		}
	}
	return 0
}

var secrecy = ipa.MustParse("s 255(8)")

// head says what was looked for, as it is read.
func head(a answer) string {
	if a.Kind == "word" {
		return fmt.Sprintf("What says %q: %s, %s", a.Read, page.Count(len(a.Words), "place", "places"), page.Count(len(a.Doubts), "open question", "open questions"))
	}
	if a.Kind == "place" { // s 254 has no capital
		return a.Read
	}
	return page.Capital(a.Read)
}

// note says what there is to say first, and where a place is not told by itself: then the larger one is given in which it stands, and no other.
func (s subject) note(found lawbook.Book) string {
	if s.lead != "" {
		return s.lead
	}
	if s.kind != "place" || s.reach || len(s.law) > 1 {
		return ""
	}
	asked := s.law[0]
	var around ipa.Citation
	for p := range parts(found) {
		for _, w := range p.Words {
			if w.Citation.Within(asked) {
				return ""
			}
			if asked.Within(w.Citation) {
				around = w.Citation
			}
		}
	}
	switch _, told := ipa.Lookup(asked); {
	case around.IsZero():
		return "It has no words here; what is open about it is told."
	case told:
		return fmt.Sprintf("%v did not stand on that day; this is %v, in which it stands.", asked, around)
	}
	return fmt.Sprintf("%v is not told by itself; this is %v, of which it would be a part.", asked, around)
}
