package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/seeds"
	"github.com/doublelock/doublelock/tcn/docket"
)

// sources writes the claims and the rows of the record that tell of the entry.
func (p *page) sources(e docket.Entry, o options) {
	p.Section("Sources")
	if o.file != "" {
		for _, s := range e.Sources() {
			p.Para(2, s)
		}
		return
	}
	for _, id := range e.Claims {
		claim, ok := seeds.ClaimOf(seeds.ClaimID(id))
		if !ok {
			continue
		}
		p.Para(2, fmt.Sprintf("%s, paragraph %d of %s", id, claim.Paragraph, document(claim.Source)))
		p.Para(4, fmt.Sprintf("%s. [%v; %s]", strings.TrimSuffix(claim.Text, "."), claim.Check, claim.Attribution))
		if claim.Error != 0 {
			p.Para(4, wrong(claim))
		}
		if claim.Note != "" {
			p.Para(4, "Note: "+claim.Note)
		}
	}
	for _, id := range e.Record {
		row, ok := seeds.EventOf(seeds.EventID(id))
		if !ok {
			continue
		}
		p.Para(2, fmt.Sprintf("%s, %s: %s %s. [%v]", id, row.When, row.Actor, row.What, row.Mark))
		if row.Note != "" {
			p.Para(4, "Note: "+row.Note)
		}
		for link := range row.Links() {
			date := string(link.Date)
			if date == "" {
				date = "no date"
			}
			p.Para(4, fmt.Sprintf("%s, %s", link.Outlet, date))
			p.Para(6, link.URL)
		}
	}
}

// wrong says how a claim goes wrong, and what corrects it.
func wrong(c seeds.Claim) string {
	text := fmt.Sprintf("It goes wrong: %v", c.Error)
	if all := slices.Collect(c.Corrected()); len(all) > 0 {
		text += "; corrected by " + strings.Join(all, ", ")
	}
	return text + "."
}

// questions writes the questions on which the sources differ, with their answers.
func (p *page) questions(e docket.Entry) {
	if len(e.Contested) == 0 {
		return
	}
	p.Section("What is contested")
	for _, id := range e.Contested {
		q, ok := seeds.QuestionOf(seeds.QuestionID(id))
		if !ok {
			p.Para(2, id)
			continue
		}
		p.Para(2, fmt.Sprintf("%s. %s", q.ID, q.Asks))
		for at := range q.Positions() {
			taken := ""
			if at.Answer == q.Default {
				taken = ", the default"
			}
			p.Para(4, fmt.Sprintf("- %s: %s (%s)", at.Answer+taken, at.Says, strings.Join(at.Sources(), " ")))
		}
		p.Para(4, q.Why)
	}
}

// document names a document for a reader.
func document(id seeds.SourceID) string {
	source, ok := seeds.SourceOf(id)
	if !ok {
		return string(id)
	}
	text := fmt.Sprintf("%s, \"%s\"", id, source.Title)
	if source.Outlet != "" {
		text += ", " + source.Outlet
	}
	if source.Date != "" {
		text += fmt.Sprintf(", %s (%v)", source.Date, source.Dated)
	}
	return text
}
