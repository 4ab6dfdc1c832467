package timeline

import (
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

// A moment is a state that a notice is in from a day on, and the entry that brought it there; none for a lapse, or for several.
type moment struct {
	day   ipa.Date
	n     int
	state tcn.State
}

// happened are the moments of a notice as it is reported, up to a day.
func happened(steps []docket.Step, notice string, end ipa.Date) []moment {
	var all []moment
	var last tcn.Notice
	for _, s := range steps {
		if s.Entry.Notice != notice || s.IsLaw() {
			continue
		}
		if day := s.Lapse.Day(); !day.IsZero() {
			all = append(all, moment{day, 0, s.Lapse.After()})
		}
		if len(all) == 0 {
			all = append(all, moment{s.Day, 0, s.Before})
		}
		all, last = append(all, moment{s.Day, s.Entry.N, s.After()}), s.Notice
	}
	if len(all) > 0 {
		all = append(all, lapsed(last, end)...)
	}
	return changes(all)
}

// public are the moments of a notice as far as the public could know: on each day on which something became known, all that was known by
// then is replayed.
func public(d docket.Docket, notice string, end ipa.Date) []moment {
	var days []ipa.Date
	for e := range d.Entries() {
		if day := e.Known.Latest(); !day.IsZero() && !day.After(end) {
			days = append(days, day)
		}
	}
	slices.SortFunc(days, ipa.Date.Compare)
	var all []moment
	var last tcn.Notice
	told := false
	for _, day := range slices.Compact(days) {
		if told {
			all = append(all, lapsed(last, day)...)
		}
		for _, s := range d.KnownTo(docket.Public, day).Replay(tcn.Standpoint{}) {
			if s.Entry.Notice == notice && !s.IsLaw() {
				last, told = s.Notice, true
			}
		}
		if told {
			now, err := last.On(day)
			if err != nil { // it was put to the law on a later day than it was known, as planned things are
				now = last
			}
			all = append(all, moment{day, 0, now.State()})
		}
	}
	if told {
		all = append(all, lapsed(last, end)...)
	}
	return changes(all)
}

// lapsed is the moment at which time alone ended a notice, if it did by a day.
func lapsed(n tcn.Notice, by ipa.Date) []moment {
	now, err := n.On(by)
	if err != nil || now.State() == n.State() {
		return nil
	}
	r, _ := now.Latest()
	return []moment{{r.Day(), 0, now.State()}}
}

// changes leaves out the moments that change nothing.
func changes(all []moment) []moment {
	return slices.CompactFunc(all, func(a, b moment) bool { return a.state == b.state })
}

// A lane is a region of a notice over time.
type lane struct {
	question
	Spans []tagged[span]
	Says  []tagged[string] // in words, for whoever does not see it
}

// A span is a status from a day to a day. One that began and ended on a day has no width: it is shown as a notch.
type span struct {
	X, W   int
	Tone   string
	Word   string
	Title  string
	Status tcn.Status
	Texts  []int // where the word stands; nowhere if it has no room
	Notch  bool
}

// TX is where a word begins.
func (s span) TX() int { return s.X + wordGap }

// Where words stand in a lane.
const (
	wordGap = 8   // before the first
	again   = 336 // from one to the next, so that a narrow screen has one in view
)

// spans are the spans of a region, up to a day.
func spans(r tcn.Region, all []moment, a axis, end ipa.Date) []span {
	var spans []span
	for i, m := range all {
		status := m.state.In(r)
		if i > 0 && all[i-1].state.In(r) == status {
			continue
		}
		until := end.Add(1)
		for _, next := range all[i+1:] {
			if next.state.In(r) != status {
				until = next.day
				break
			}
		}
		s := span{X: a.x(m.day), Tone: toneOf(status), Word: status.String(), Status: status}
		s.W, s.Notch = a.x(until)-s.X, !until.After(m.day)
		s.Title = fmt.Sprintf("%s from %s", status, long(m.day))
		if s.Notch {
			s.Title = fmt.Sprintf("%s and on, on %s", status, long(m.day))
		}
		if m.n > 0 {
			s.Title += fmt.Sprintf(", entry %d", m.n)
		}
		s.Title += ": " + status.Says()
		for x := wordGap; !s.Notch && x+wide(s.Word) <= s.W; x += again {
			s.Texts = append(s.Texts, s.X+x)
		}
		spans = append(spans, s)
	}
	return spans
}

// says puts spans into words.
func says(r tcn.Region, spans []span) string {
	if len(spans) == 0 {
		return fmt.Sprintf("%s: nothing is told", page.Capital(r.String()))
	}
	words := make([]string, len(spans))
	for i, s := range spans {
		words[i], _, _ = strings.Cut(s.Title, ":")
	}
	return fmt.Sprintf("%s: %s", page.Capital(r.String()), strings.Join(words, "; "))
}

// A state is a row of the table of states.
type state struct {
	Day, By string
	Words   [6]word
}

// A word is a status in the table of states, and whether it is new.
type word struct {
	Text, Tone string
	New        bool
}

func states(all []moment) []state {
	var rows []state
	for i, m := range all {
		row := state{Day: m.day.String()}
		if m.n > 0 {
			row.By = fmt.Sprint(m.n)
		}
		for r := range tcn.Regions() {
			status := m.state.In(r)
			row.Words[r-1] = word{status.String(), toneOf(status), i > 0 && all[i-1].state.In(r) != status}
		}
		rows = append(rows, row)
	}
	return rows
}
