package timeline

import (
	"fmt"
	"html/template"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/doing"
	"github.com/doublelock/doublelock/internal/shown/bdi"
	"github.com/doublelock/doublelock/seeds"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// when puts a date into words; what has none was not made public.
func when(w docket.When) string {
	if w.IsZero() {
		return "not public"
	}
	return page.When(w)
}

// who names an actor: the name, or the office.
func who(a actors.Actor) template.HTML {
	if a == nil {
		return "The law"
	}
	role, name := a.Who()
	switch {
	case name == "":
		return bdi.Own(page.Capital(page.Role(role)))
	case role == actors.RoleSecretaryOfState:
		return bdi.Format("%s %s", bdi.Own(page.Role(role)), name)
	}
	return bdi.Text(page.Capital(name))
}

// what names an act in the words of the tables: "Give the notice".
func what(s docket.Step) string {
	if rule := s.Ruling.Rule(); rule.Act != "" {
		return page.Capital(doing.Event(rule.Event()))
	}
	return page.Capital(doing.Words(acts.Verb(s.Entry.Act), ""))
}

// effect is what follows in law, with the open questions that bear on it.
func effect(s docket.Step) template.HTML {
	switch {
	case s.Entry.Planned:
		return "planned: not put to the law"
	case s.Entry.Unread != "":
		return template.HTML(template.HTMLEscapeString("not read as an act: " + s.Entry.Unread))
	case s.IsLaw():
		return "an event of law"
	}
	if _, says := s.Entry.Act.(acts.Say); says {
		return "a statement"
	}
	var text strings.Builder
	text.WriteString(page.Told(s.Effect()))
	if rule := s.Ruling.Rule(); s.Err == nil && len(rule.Wants())+len(rule.Carries)+len(rule.Sweeps) == 0 {
		text.WriteString(", moves nothing")
	}
	for _, d := range s.Ruling.Doubts() {
		fmt.Fprintf(&text, "; %s under the reading %s=%s, <a href=\"#q-%d\">doubt %[4]d</a>", page.Told(d.Other), template.HTMLEscapeString(d.ID), template.HTMLEscapeString(d.Reading), d.N)
	}
	return template.HTML(text.String())
}

// remarks are what is contested, wrong or unsure.
func remarks(s docket.Step) []template.HTML {
	var all []template.HTML
	for _, id := range s.Entry.Contested {
		all = append(all, bdi.Format("Contested: %s", asked(id)))
	}
	for _, g := range s.Grounds() {
		text := fmt.Sprintf("%s, because %s.", page.Capital(g.Effect.String()), g.Says)
		if g.Cure != "" {
			text += " To cure it: " + g.Cure + "."
		}
		all = append(all, bdi.Own(text)) // the tables' words
	}
	if day := s.Lapse.Day(); !day.IsZero() {
		all = append(all, bdi.Own(fmt.Sprintf("Before this, on %s: %s.", long(day), s.Lapse.Rule().Says)))
	}
	if s.Entry.Unsure {
		all = append(all, "Unsure: nothing that was read bears it out as told.")
	}
	return all
}

// asked puts a question into words.
func asked(id string) template.HTML {
	if q, ok := seeds.QuestionOf(seeds.QuestionID(id)); ok {
		return bdi.Own(fmt.Sprintf("%s (%s)", q.Asks, q.ID))
	}
	return bdi.Format("%s.", strings.TrimSuffix(id, "."))
}
