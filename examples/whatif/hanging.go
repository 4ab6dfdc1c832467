package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// A hang is an open question of law on which the story hangs: under another reading of it something would come out otherwise.
type hang struct {
	doubt ipa.Doubt
	from  tcn.Standpoint // from which the story is seen
	taken int            // the place of the reading that is taken
	on    ipa.Date       // the day on which the notices are compared: the last of which anything is reported
	turns []turn         // for each other reading under which something comes out otherwise
}

// A turn is what comes out otherwise under a reading.
type turn struct {
	reading   ipa.Reading
	entries   []entryTurn
	stages    []stageTurn
	clocks    []clockTurn
	positions []positionTurn
}

type entryTurn struct {
	step      docket.Step
	is, other string // what it does in the words of the tables, where that differs; else nothing
	to        tcn.Effect
}

type stageTurn struct {
	notice    string
	is, other tcn.State
}

type clockTurn struct {
	notice    string
	clock     tcn.Clock
	is, other string
}

type positionTurn struct {
	notice   string
	position tcn.Position
	there    bool // by the reading that is taken; else under the other
}

// hanging finds the questions on which the reported dispute hangs, seen from a standpoint. The docket is told again under each other reading of each
// question: what is told of a ruling by [tcn.Ruling.Doubts] and of a notice by [tcn.Notice.Otherwise] is so found together, and beside it the
// entries that are no acts at all under the reading that is taken, which leave no trace in a notice.
func hanging(from tcn.Standpoint) []hang {
	base := dispute.Docket().Replay(from)
	on := page.LastTold(base)
	var all []hang
	for d := range ipa.Doubts() {
		h := hang{doubt: d, from: from, taken: page.Taken(from, d), on: on}
		for place, reading := range d.Readings {
			if place == h.taken {
				continue
			}
			if t := compareSteps(base, dispute.Docket().Replay(retake(from, d, reading)), on); !t.isEmpty() {
				t.reading = reading
				h.turns = append(h.turns, t)
			}
		}
		if len(h.turns) > 0 {
			all = append(all, h)
		}
	}
	return all
}

// retake is a standpoint with another reading of one question.
func retake(from tcn.Standpoint, d ipa.Doubt, reading ipa.Reading) tcn.Standpoint {
	from.Readings = slices.DeleteFunc(slices.Clone(from.Readings), func(text string) bool { return strings.HasPrefix(text, d.ID+"=") })
	from.Readings = append(from.Readings, d.ID+"="+reading.Name)
	return from
}

func (t turn) isEmpty() bool { return len(t.entries)+len(t.stages)+len(t.clocks)+len(t.positions) == 0 }

// compareSteps finds what comes out otherwise in another replay of the same docket: the entries, then the notices as they are on a day.
func compareSteps(one, two []docket.Step, on ipa.Date) (t turn) {
	was, is := map[string]tcn.Notice{}, map[string]tcn.Notice{}
	var names []string
	for i, s := range one {
		if s.IsLaw() {
			continue
		}
		if _, ok := was[s.Entry.Notice]; !ok {
			names = append(names, s.Entry.Notice)
		}
		was[s.Entry.Notice], is[s.Entry.Notice] = s.Notice, two[i].Notice
		a, b := form(s), form(two[i])
		if s.Effect() != two[i].Effect() {
			a, b = "", ""
		} else if a == b {
			continue
		}
		t.entries = append(t.entries, entryTurn{s, a, b, two[i].Effect()})
	}
	for _, name := range names {
		t.compareNotices(name, dated(was[name], on), dated(is[name], on))
	}
	return t
}

// form names what an entry does.
func form(s docket.Step) string {
	if rule := s.Ruling.Rule(); rule.Act != "" {
		return rule.Event()
	}
	return acts.Verb(s.Entry.Act)
}

// dated is a notice on a day; as it is, where a day that was entered for it is later.
func dated(n tcn.Notice, on ipa.Date) tcn.Notice {
	if later, err := n.On(on); err == nil {
		return later
	}
	return n
}

// compareNotices finds what is otherwise of a notice: its state, its clocks, and where the operator stands. A clock that does not matter any more
// in one and is not there, or does not matter, in the other is the same.
func (t *turn) compareNotices(name string, a, b tcn.Notice) {
	if a.State() != b.State() {
		t.stages = append(t.stages, stageTurn{name, a.State(), b.State()})
	}
	for _, pair := range bothClocks(a, b) {
		t.clocks = append(t.clocks, clockTurn{name, pair.clock, pair.is, pair.other})
	}
	had, has := operatorsPositions(a), operatorsPositions(b)
	for _, p := range had {
		if !slices.ContainsFunc(has, func(o tcn.Position) bool { return positionKey(o) == positionKey(p) }) {
			t.positions = append(t.positions, positionTurn{name, p, true})
		}
	}
	for _, p := range has {
		if !slices.ContainsFunc(had, func(o tcn.Position) bool { return positionKey(o) == positionKey(p) }) {
			t.positions = append(t.positions, positionTurn{name, p, false})
		}
	}
}

func operatorsPositions(n tcn.Notice) []tcn.Position {
	return slices.Collect(n.Positions(actors.RoleRelevantOperator))
}

func positionKey(p tcn.Position) string { return fmt.Sprint(p.ID, p.Kind, p.Requirements) }

// bothClocks lists the clocks that are not the same in two notices, in the order of the first, then of the second.
func bothClocks(a, b tcn.Notice) (all []clockTurn) {
	one, two := slices.Collect(a.Clocks()), slices.Collect(b.Clocks())
	find := func(in []tcn.Clock, like tcn.Clock) (tcn.Clock, bool) {
		i := slices.IndexFunc(in, func(c tcn.Clock) bool {
			return c.ID == like.ID && c.Run == like.Run && c.Requirement == like.Requirement
		})
		if i < 0 {
			return tcn.Clock{}, false
		}
		return in[i], true
	}
	matters := func(c tcn.Clock) bool { return c.Phase != 0 && c.Phase != tcn.Finished }
	for _, c := range one {
		if o, _ := find(two, c); clockWords(c) != clockWords(o) && (matters(c) || matters(o)) {
			all = append(all, clockTurn{clock: c, is: clockWords(c), other: clockWords(o)})
		}
	}
	for _, o := range two {
		if _, ok := find(one, o); !ok && matters(o) {
			all = append(all, clockTurn{clock: o, is: clockWords(tcn.Clock{}), other: clockWords(o)})
		}
	}
	return all
}

// clockWords is what a clock comes to; the zero Clock is not there.
func clockWords(c tcn.Clock) string {
	switch {
	case c.Phase == 0:
		return "not there"
	case c.Span.Last.IsZero():
		return c.Phase.String()
	}
	return fmt.Sprintf("%v, last day %v", c.Phase, c.Span.Last)
}
