package timeline

import (
	"fmt"
	"html/template"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/internal/shown/bdi"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

// A telling is a reading as the page has it.
type telling struct {
	ID         string
	Name, Says template.HTML
	Notices    []notice
	Entries    []tagged[entry]
	Picture    picture
}

// A notice is a notice as the page has it: its entries, and two sets of lanes.
type notice struct {
	ID              string
	Name            template.HTML
	Entries         []tagged[entry]
	Reported, Known set
}

// A set is six lanes with the marks that belong to them.
type set struct {
	Lanes  []lane
	Still  []lane // those that never leave their beginning: they stand in one row
	States []tagged[state]
	Marks  []tagged[mark]
	Height int
}

// apart are the readings that have lanes of their own, and those that would have the lanes of the first again.
func apart(all []Reading) (drawn []Reading, same []telling) {
	for i, r := range all {
		if i > 0 && slices.Equal(shifts(r.Docket), shifts(all[0].Docket)) {
			same = append(same, telling{Name: bdi.Text(r.Name), Says: bdi.Text(r.Says)})
			continue
		}
		drawn = append(drawn, r)
	}
	return drawn, same
}

// A shift is a change of a notice's state, on a day.
type shift struct {
	notice   string
	day      ipa.Date
	from, to tcn.State
}

func shifts(d docket.Docket) []shift {
	var all []shift
	for _, s := range d.Replay(tcn.Standpoint{}) {
		if !s.IsLaw() && s.Before != s.After() {
			all = append(all, shift{s.Entry.Notice, s.Day, s.Before, s.After()})
		}
	}
	return all
}

// lastRuled is the last day on which something in some dockets is put to the law.
func lastRuled(all []docket.Docket) (last ipa.Date) {
	for _, d := range all {
		for _, s := range d.Replay(tcn.Standpoint{}) {
			if !s.IsLaw() && s.Day.After(last) {
				last = s.Day
			}
		}
	}
	return last
}

// tell replays a reading, to its end and until a day.
func (p Page) tell(id string, r Reading, a axis, day ipa.Date) telling {
	t := telling{ID: id, Name: bdi.Text(r.Name), Says: bdi.Text(r.Says)}
	all, some := told{d: r.Docket}, told{d: r.Docket.Until(day)}
	all.replay(a)
	some.replay(a)
	t.Entries = merge(all.entries, some.entries)
	t.Picture = p.pictureOf(r, t.Entries, all, some, a)
	n := 0
	for of := range r.Docket.Notices() {
		n++
		entries := slices.DeleteFunc(slices.Clone(t.Entries), func(e tagged[entry]) bool { return e.Is.Notice != "" && e.Is.Notice != of.Name })
		if len(entries) == 0 || !slices.ContainsFunc(entries, func(e tagged[entry]) bool { return e.Is.Notice != "" }) {
			continue // this reading tells nothing of it
		}
		v := notice{ID: fmt.Sprintf("%sn%d", id, n), Name: p.called(of.Name), Entries: entries}
		v.Reported = setOf(entries, func(e entry) place { return e.At }, a, happened(all.steps, of.Name, all.end), happened(some.steps, of.Name, some.end), all.end, some.end)
		v.Known = setOf(entries, func(e entry) place { return e.Told }, a, public(all.d, of.Name, all.end), public(some.d, of.Name, some.end), all.end, some.end)
		t.Notices = append(t.Notices, v)
	}
	return t
}

// told is a docket as it is replayed.
type told struct {
	d       docket.Docket
	steps   []docket.Step
	entries []entry
	end     ipa.Date // the last day of which something is told that is not planned
}

func (t *told) replay(a axis) {
	t.steps = t.d.Replay(tcn.Standpoint{})
	supposed := 0
	for _, s := range t.steps {
		key := fmt.Sprint(s.Entry.N)
		if s.Entry.N == 0 {
			supposed++
			key = fmt.Sprintf("s%d", supposed)
		}
		t.entries = append(t.entries, entryOf(s, key, a))
		for _, day := range []ipa.Date{s.Day, s.Entry.Known.Latest()} {
			if !s.Entry.Planned && day.After(t.end) {
				t.end = day
			}
		}
	}
}

func setOf(entries []tagged[entry], at func(entry) place, a axis, all, some []moment, end, cut ipa.Date) set {
	var s set
	for q := range questions() {
		long, short := spans(q.region, all, a, end), spans(q.region, some, a, cut)
		l := lane{q, merge(long, short), merge([]string{says(q.region, long)}, []string{says(q.region, short)})}
		if isQuiet(l) {
			s.Still = append(s.Still, l)
		} else {
			s.Lanes = append(s.Lanes, l)
		}
	}
	s.States = merge(states(all), states(some))
	var rows int
	s.Marks, rows = marks(entries, at)
	s.Height = rows * markStep
	return s
}

// rest are the spans of the row for the lanes that never leave their beginning: from when they are told to the end.
func (s set) rest() []tagged[span] {
	var all []tagged[span]
	for _, l := range s.Still {
		if len(l.Spans) > 0 {
			all = append([]tagged[span]{}, l.Spans...)
		}
	}
	for i := range all {
		words := make([]string, len(s.Still))
		for j, l := range s.Still {
			words[j] = l.Name
			if i < len(l.Spans) {
				words[j] += ": " + l.Spans[i].Is.Word
			}
		}
		all[i].Is.Word = strings.Join(words, "; ")
		if wide(all[i].Is.Word)+wordGap > all[i].Is.W {
			all[i].Is.Word = ""
		}
		all[i].Is.Title = all[i].Is.Word
	}
	return all
}
