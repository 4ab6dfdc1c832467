package main

import (
	"bytes"
	"fmt"

	"github.com/doublelock/doublelock/examples/internal/lookup"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/tcn/lawbook"
)

// write puts what was found on the page: what was looked for, as it is read, and the law; in short, where that is long and not all of it is asked for.
func (o options) write(p *page.Page, s lookup.Subject, a answer, found lawbook.Book) error {
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
		short(p, s, a, found, lines)
	} else {
		p.Put("", whole.String()) // drawn, where it is ASCII
	}
	if says := page.OtherLawInShort(s.Reader(found)); says != "" {
		p.Para(0, says)
	}
	return nil
}

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
