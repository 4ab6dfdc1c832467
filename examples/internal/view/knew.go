package view

import (
	"fmt"
	"strings"

	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/tcn/docket"
)

// knew is what somebody could know of it on a day, and might say.
type knew struct {
	Who     string
	Day     string
	Entries string // by their numbers
	Sayings []saying
}

type saying struct {
	Notice, What, Effect, Class, Why string
	Law                              []cited
	Doubts                           []string
}

// viewers are those from whose place a chronology can be looked at.
var viewers = []docket.Viewer{docket.Public, docket.Operator, docket.HomeOffice, docket.Tribunal, docket.Intervener}

// knewOf is what a viewer could know and say.
func (p place) knewOf(d docket.Docket) *knew {
	day := p.On
	if day.IsZero() {
		day = page.LastTold(d.Replay(p.From))
	}
	k := &knew{Who: p.Viewer.Who(), Day: day.String()}
	var numbers []string
	for e := range d.KnownTo(p.Viewer, day).Entries() {
		if e.N != 0 { // what is supposed has no number
			numbers = append(numbers, fmt.Sprint(e.N))
		}
	}
	k.Entries = strings.Join(numbers, ", ")
	for _, s := range d.Speech(p.From, p.Viewer, day) {
		k.Sayings = append(k.Sayings, saying{s.Notice, page.Capital(s.What), s.Effect.String(), s.Effect.String(), s.Why, cites(s.Law), doubtful(s.Doubts)})
	}
	return k
}
