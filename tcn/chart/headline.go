package chart

import (
	"context"
	"slices"

	"github.com/doublelock/doublelock/tcn"
)

// Headline is the diagram of the headline machine, [tcn.Headline]: the stages, and the changes from one to another.
// Its edges have an event's word and nothing of who or which law, as the machine knows none; the six regions do.
func Headline(o Options) Diagram {
	edges, stages := changes()
	start := stages[0]
	d := newDiagram("headline", "Headline: the stages of a notice",
		func(m tcn.Meaning) bool { return slices.Contains(stages, m.Status) }, start, o.At.Stage(), o)
	for _, e := range edges {
		d.add(e.from, e.to, e.lines[0])
	}
	return d
}

// changes asks the looplab machine for all that it does, from its beginning on, and for every stage that it reaches.
func changes() (edges []edge, stages []tcn.Status) {
	m := tcn.Headline()
	stages = []tcn.Status{stage(m.Current())}
	for i := 0; i < len(stages); i++ {
		m.SetState(stages[i].String())
		events := m.AvailableTransitions()
		slices.Sort(events) // looplab gives them in no order
		for _, event := range events {
			m.SetState(stages[i].String())
			if m.Event(context.Background(), event) != nil {
				continue // it stays where it is, and that is no change
			}
			to := stage(m.Current())
			edges = append(edges, edge{stages[i], to, []line{{act: event}}})
			if !slices.Contains(stages, to) {
				stages = append(stages, to)
			}
		}
	}
	return edges, stages
}

func stage(word string) (s tcn.Status) {
	_ = s.UnmarshalText([]byte(word)) // its words are those of the statuses: a test asks
	return s
}
