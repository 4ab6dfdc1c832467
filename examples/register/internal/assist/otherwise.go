package assist

import (
	"fmt"
	"slices"

	"github.com/doublelock/doublelock/tcn"
)

// An otherwise is what a notice would be under the other readings of open questions. The history is told anew once for each, and not for each position or clock.
type otherwise []underOther

// An underOther is what it would be under one of them.
type underOther struct {
	question  int
	positions map[string]bool
	clocks    map[string]string
}

func otherwiseOf(n tcn.Notice) (all otherwise) {
	for d, m := range n.Otherwise() {
		one := underOther{d.N, map[string]bool{}, map[string]string{}}
		for p := range m.Positions() {
			one.positions[positionKey(p)] = true
		}
		for key, c := range clocksOf(m) {
			one.clocks[key] = comesTo(c)
		}
		all = append(all, one)
	}
	return all
}

// clocksOf are the clocks of a notice by their keys: of two of one key the first.
func clocksOf(n tcn.Notice) map[string]tcn.Clock {
	all := map[string]tcn.Clock{}
	for c := range n.Clocks() {
		if _, is := all[clockKey(c)]; !is {
			all[clockKey(c)] = c
		}
	}
	return all
}

// position finds the questions under whose other reading a position is not there.
func (all otherwise) position(p tcn.Position) (numbers []int) {
	for _, o := range all {
		if !o.positions[positionKey(p)] && !slices.Contains(numbers, o.question) {
			numbers = append(numbers, o.question)
		}
	}
	return numbers
}

// clock finds the questions under whose other reading a clock is not there, or comes to something else.
func (all otherwise) clock(c tcn.Clock) (numbers []int) {
	for _, o := range all {
		if o.clocks[clockKey(c)] != comesTo(c) && !slices.Contains(numbers, o.question) {
			numbers = append(numbers, o.question)
		}
	}
	return numbers
}

func positionKey(p tcn.Position) string { return fmt.Sprint(p.Holder, p.ID, p.Kind, p.Requirements) }
func clockKey(c tcn.Clock) string       { return fmt.Sprintf("%s %d %q", c.ID, c.Run, c.Requirement) }
func comesTo(c tcn.Clock) string        { return fmt.Sprint(c.Phase, c.Span.Last) }
