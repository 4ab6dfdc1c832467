package main

import (
	"fmt"
	"strings"

	"github.com/doublelock/doublelock/actors"
	layout "github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/doing"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// inFull names an actor with the office and the role.
func inFull(a actors.Actor) string {
	text := layout.Who(a)
	if foreign, ok := a.(actors.ForeignOfficial); ok && foreign.Office != "" {
		text += ", " + foreign.Office
	}
	role, _ := a.Who()
	if strings.EqualFold(text, role.String()) {
		return text
	}
	return fmt.Sprintf("%s (%v)", text, role)
}

// what names an act in the words of the tables: "give the notice".
func what(s docket.Step) string {
	if rule := s.Ruling.Rule(); rule.Act != "" {
		return doing.Event(rule.Event())
	}
	return doing.Words(acts.Verb(s.Entry.Act), "")
}

// path is a way through the headline words: "proposed → issued → secret".
func path(stages []tcn.Status) string { return layout.Join(stages, " → ") }
