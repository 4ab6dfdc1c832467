package main

import (
	"bytes"
	"fmt"

	"github.com/doublelock/doublelock/examples/whatnow/page"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/lawbook"
)

// write puts what was found on the page: what was looked for, as it is read, and the law.
func write(p *page.Page, a answer, found lawbook.Book) error {
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
	if a.Kind != "all" {
		p.Line("")
	}
	var whole bytes.Buffer
	if err := found.Text(&whole, p.Width); err != nil {
		return err
	}
	p.Put("", whole.String()) // drawn, where it is ASCII
	return nil
}

// head says what was looked for, as it is read.
func head(a answer) string {
	if a.Kind == "word" {
		return fmt.Sprintf("What says %q: %s, %s", a.Read, count(len(a.Words), "place", "places"), count(len(a.Doubts), "open question", "open questions"))
	}
	if a.Kind == "place" { // s 254 has no capital
		return a.Read
	}
	return page.Capital(a.Read)
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// note says where a place is not told by itself: then the larger one is given in which it stands, and no other.
func (s subject) note(found lawbook.Book) string {
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
