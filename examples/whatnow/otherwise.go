package main

import (
	"fmt"
	"slices"

	"github.com/doublelock/doublelock/tcn"
)

// A bearing is the open questions of law that bear on something: the number of the first, zero for none; and the numbers of all where there
// are several.
type bearing struct {
	Question  int   `json:"question"`
	Questions []int `json:"questions,omitempty"`
}

// numbers are the numbers of the questions.
func (b bearing) numbers() []int {
	if b.Question == 0 || len(b.Questions) > 0 {
		return b.Questions
	}
	return []int{b.Question}
}

// asked names the questions after words of law.
func (b bearing) asked() string { return asked(b.numbers()) }

// otherwise is what a notice would be under the other readings of the open questions that were met: for each its positions and its clocks. A
// notice has many of both. Each would be asked about by itself with [tcn.Notice.PositionDoubts] and [tcn.Notice.ClockDoubts], and its history told
// anew each time; here it is told anew once for each reading, and a test says that the answers are the same.
type otherwise []otherNotice

type otherNotice struct {
	question  int
	positions map[string]bool
	clocks    map[string]string
}

// otherwiseOf asks what there would be under each other reading.
func otherwiseOf(n tcn.Notice) otherwise {
	var all otherwise
	for d, m := range n.Otherwise() {
		o := otherNotice{d.N, map[string]bool{}, map[string]string{}}
		for p := range m.Positions() { // those of others too: their duties are overdue to whoever has a right to them
			o.positions[positionKey(p)] = true
		}
		for c := range m.Clocks() {
			if _, ok := o.clocks[clockKey(c)]; !ok {
				o.clocks[clockKey(c)] = comesTo(c)
			}
		}
		all = append(all, o)
	}
	return all
}

// position finds the questions under whose other reading a position is not there.
func (all otherwise) position(p tcn.Position) bearing {
	return all.where(func(o otherNotice) bool { return !o.positions[positionKey(p)] })
}

// clock finds the questions under whose other reading a clock is not there, or comes to something else.
func (all otherwise) clock(c tcn.Clock) bearing {
	return all.where(func(o otherNotice) bool { return o.clocks[clockKey(c)] != comesTo(c) })
}

func (all otherwise) where(differs func(otherNotice) bool) bearing {
	var found []int
	for _, o := range all {
		if differs(o) && !slices.Contains(found, o.question) {
			found = append(found, o.question)
		}
	}
	switch len(found) {
	case 0:
		return bearing{}
	case 1:
		return bearing{Question: found[0]}
	}
	return bearing{found[0], found}
}

func positionKey(p tcn.Position) string { return fmt.Sprint(p.Holder, p.ID, p.Kind, p.Requirements) }
func clockKey(c tcn.Clock) string       { return fmt.Sprint(c.ID, c.Run, c.Requirement) }
func comesTo(c tcn.Clock) string        { return fmt.Sprint(c.Phase, c.Span.Last) }
