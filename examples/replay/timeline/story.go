package timeline

import (
	"fmt"
	"html/template"
	"slices"
	"strings"
	"time"

	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/shown/bdi"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

// A Moment is an entry that stands in words on the line at the head of the page. See [Reading].
type Moment struct {
	Entry int    // its number
	Words string // what is reported, in few words that are as careful as the entry's own
}

// Most is how many moments have room on the line; of more, as many are taken, spread from the first to the last.
const Most = 8

// columns is how many moments stand in words above the line, and how many beneath it.
const columns = Most / 2

// A picture is the line at the head of the page: the headline of each notice over time, and the moments.
type picture struct {
	Bars         []bar
	Years        []tick
	Points       []tagged[point]
	Above, Below []*tagged[point]
}

// A bar is the headline of a notice over time.
type bar struct {
	Name  template.HTML
	Spans []tagged[span]
}

// A point is a moment on the line. Places are in parts of a thousand of the line's width.
type point struct {
	Row, Day    string // its row in the table, by its id
	Words       template.HTML
	Tone, Stage string // the headline to which it brings its notice, after the notice's short name; empty: it moves none
	X, Column   int
	Bar         int // the bar on which it stands
}

// Label is where the line to its words begins or ends.
func (p point) Label() int { return p.Column*1000/columns + 8 }

// pictureOf draws the line of a reading: notices are those that the reading tells of, in order.
func (p Page) pictureOf(r Reading, entries []tagged[entry], all, some told, a axis) picture {
	var v picture
	bars := map[string]int{}
	for of := range r.Docket.Notices() {
		long, short := heads(happened(all.steps, of.Name, all.end), a, all.end), heads(happened(some.steps, of.Name, some.end), a, some.end)
		if len(long)+len(short) > 0 {
			bars[of.Name] = len(v.Bars)
			v.Bars = append(v.Bars, bar{p.called(of.Name), merge(long, short)})
		}
	}
	v.Years = a.quarters()
	moments := r.Moments
	if moments == nil {
		moments = turns(all.steps)
	}
	moments = spread(moments, Most)
	for _, m := range moments {
		n := slices.IndexFunc(all.steps, func(s docket.Step) bool { return s.Entry.N == m.Entry })
		if n < 0 {
			continue
		}
		s, class := all.steps[n], ""
		if !slices.ContainsFunc(some.steps, func(s docket.Step) bool { return s.Entry.N == m.Entry }) {
			class = later
		}
		e := slices.IndexFunc(entries, func(e tagged[entry]) bool { return e.Is.N == m.Entry })
		row := entries[e].Is.Key + entries[e].Class
		at := tagged[point]{class, point{
			Row: row, Day: dated(s.Entry.Happened), Words: bdi.Text(m.Words), X: a.x(s.Day) * 1000 / width, Bar: bars[s.Entry.Notice],
		}}
		if stages := s.Stages(); len(stages) > 1 {
			last := stages[len(stages)-1]
			at.Is.Tone, at.Is.Stage = toneOf(last), last.String()
			if p.Short != nil {
				at.Is.Stage = p.Short(s.Entry.Notice) + " " + at.Is.Stage
			}
		}
		v.Points = append(v.Points, at)
	}
	for i := range v.Points {
		if i%2 == 0 {
			v.Above = append(v.Above, &v.Points[i])
		} else {
			v.Below = append(v.Below, &v.Points[i])
		}
	}
	seat(v.Above)
	seat(v.Below)
	return v
}

// seat gives each of some moments, in order, the column that is nearest to its place and leaves one to every other.
func seat(all []*tagged[point]) {
	next := 0
	for i, p := range all {
		last := columns - (len(all) - i)
		p.Is.Column = min(max(p.Is.X*columns/1000, next), last)
		next = p.Is.Column + 1
	}
}

// turns are the entries that bring a notice to another headline.
func turns(steps []docket.Step) []Moment {
	var all []Moment
	for _, s := range steps {
		if s.Entry.N > 0 && !s.IsLaw() && len(s.Stages()) > 1 {
			all = append(all, Moment{s.Entry.N, s.Entry.Says})
		}
	}
	return all
}

// spread takes so many of some things at most, from the first to the last.
func spread[T any](all []T, most int) []T {
	if len(all) <= most {
		return all
	}
	some := make([]T, most)
	for i := range some {
		some[i] = all[i*(len(all)-1)/(most-1)]
	}
	return some
}

// heads are the spans of a notice's headline, up to a day. A span too narrow for its word has none: the moments have it in words.
func heads(all []moment, a axis, end ipa.Date) []span {
	var spans []span
	all = slices.CompactFunc(slices.Clone(all), func(a, b moment) bool { return a.state.Stage() == b.state.Stage() })
	for i, m := range all {
		until, status := end.Add(1), m.state.Stage()
		if i+1 < len(all) {
			until = all[i+1].day
		}
		x, to := a.x(m.day)*1000/width, a.x(until)*1000/width
		if to <= x {
			continue
		}
		s := span{X: x, W: to - x, Tone: toneOf(status), Title: fmt.Sprintf("%s from %s to %s", status, long(m.day), long(until.Add(-1)))}
		if wide(status.String())+2*wordGap <= s.W*barWidth/1000 {
			s.Word = status.String()
		}
		spans = append(spans, s)
	}
	return spans
}

// barWidth is how wide the bars are, in pixels, where they are narrowest.
const barWidth = 760

// quarters are the ticks of the line: years, and quarters where they have room; then as many as have.
func (a axis) quarters() []tick {
	var all []tick
	last := -1000
	for _, t := range a.ticks() {
		text := t.Text
		switch {
		case t.Year == "" && !slices.Contains([]string{"Apr", "Jul", "Oct"}, text):
			continue
		case t.Year != "" && (text == "" || text == time.January.String()[:3]):
			text = t.Year
		case t.Year != "":
			text += " " + t.Year
		}
		x := t.X * 1000 / width
		if (x-last)*barWidth/1000 < yearRoom || (1000-x)*barWidth/1000 < wide(text) {
			continue
		}
		all, last = append(all, tick{X: x, Text: text}), x+max(0, wide(text)-yearRoom)*1000/barWidth
	}
	return all
}

// dated is a date as it stands beside a story: "7 Feb 2025", "by about Sep 2025".
func dated(w docket.When) string {
	from, to, span := strings.Cut(w.String(), "/")
	switch {
	case w.IsZero():
		return when(w)
	case !span:
		return spoken(from)
	case to == "..":
		return "from " + spoken(from)
	case from == "..", len(from) != len(to): // told of the one more closely than of the other
		return "by " + spoken(to)
	}
	return spoken(from) + " to " + spoken(to)
}

// spoken is a date of one day, month or year, with its mark, in words.
func spoken(date string) string {
	date = page.Marked(date)
	before, bare := "", date
	if i := strings.LastIndexByte(date, ' '); i >= 0 {
		before, bare = date[:i+1], date[i+1:]
	}
	for _, l := range []struct{ read, write string }{{"2006-01-02", "2 Jan 2006"}, {"2006-01", "Jan 2006"}} {
		if day, err := time.Parse(l.read, bare); err == nil {
			return before + day.Format(l.write)
		}
	}
	return date
}

// isQuiet reports whether all that is told of a lane is how it begins.
func isQuiet(l lane) bool {
	first := tcn.Status(0)
	for m := range tcn.Statuses() {
		if m.Initial && m.Region == l.region {
			first = m.Status
		}
	}
	return !slices.ContainsFunc(l.Spans, func(s tagged[span]) bool { return s.Is.Notch || s.Is.Status != first })
}
