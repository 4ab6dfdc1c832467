package view

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/seeds"
)

// A source is what carries an entry: a claim of one of the five documents or a row of the record, by its code; or what else somebody names, which is all text.
type source struct {
	Text  string // "S0-03", or the text
	Where string // where it stands; empty: it is no code that is known here
	Says  string
	Notes []string
	Links []link // away from the page
}

// sourcesOf are the sources of an entry, each code with what it is.
func sourcesOf(codes []string) (all []source) {
	for _, code := range codes {
		one := source{Text: code}
		if c, ok := seeds.ClaimOf(seeds.ClaimID(code)); ok {
			one.claim(c)
		} else if e, ok := seeds.EventOf(seeds.EventID(code)); ok {
			one.event(e)
		}
		all = append(all, one)
	}
	return all
}

// claim says what a claim is: of which document, in our words, and how far it is borne out.
func (s *source) claim(c seeds.Claim) {
	of, _ := seeds.SourceOf(c.Source)
	s.Where = fmt.Sprintf("paragraph %d of the document %s, “%s”", c.Paragraph, of.ID, of.Title)
	if of.Outlet != "" {
		s.Where += ", " + of.Outlet
	}
	if of.Date != "" {
		s.Where += fmt.Sprintf(", %s", of.Date)
	}
	s.Says = fmt.Sprintf("%s. (%s; %v)", strings.TrimSuffix(c.Text, "."), c.Attribution, marks[c.Check])
	if c.Error != 0 {
		wrong := fmt.Sprintf("It goes wrong: %v", c.Error)
		if by := slices.Collect(c.Corrected()); len(by) > 0 {
			wrong += "; corrected by " + strings.Join(by, ", ")
		}
		s.Notes = append(s.Notes, wrong+".")
	}
	if c.Note != "" {
		s.Notes = append(s.Notes, c.Note)
	}
}

// event says what a row of the record is, and where to read of it.
func (s *source) event(e seeds.Event) {
	s.Where = "the record of what else is reported, " + string(e.When)
	s.Says = fmt.Sprintf("%s %s. (%s; %v)", e.Actor, strings.TrimSuffix(e.What, "."), e.Kind.Word(), marks[e.Mark])
	if e.Note != "" {
		s.Notes = append(s.Notes, e.Note)
	}
	for l := range e.Links() {
		s.Links = append(s.Links, link{fmt.Sprintf("%s, %s", l.Outlet, cmp.Or(string(l.Date), "no date")), l.URL})
	}
}

// marks say how far something is borne out.
var marks = map[seeds.Mark]string{
	seeds.Confirmed: "an official or primary text bears it out", seeds.Secondary: "the press, a party or a commentator bears it out", seeds.Unsure: "nothing that was read bears it out as told",
}
