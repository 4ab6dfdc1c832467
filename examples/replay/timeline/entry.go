package timeline

import (
	"fmt"
	"html/template"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/shown/bdi"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/seeds"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// An entry is what the page says of an entry.
type entry struct {
	N            int
	Key          string        // its number; s and a number for what is supposed, and has none
	Notice, Says string        // as they were handed in; no notice and no act: an event of law
	Who, Known   template.HTML // with texts of others in them
	What, When   string
	Effect       template.HTML
	Word         string // on whose word it stands
	Kind         string // the classes of its mark
	Law, Sources []link
	Moves        []string
	Remarks      []template.HTML
	At, Told     place
}

// Mark is what stands in its mark, and at the head of its card and its row.
func (e entry) Mark() string {
	if e.N == 0 {
		return "s"
	}
	return e.Key
}

// Called is what it is called where there is room.
func (e entry) Called() string {
	if e.N == 0 {
		return "Supposed"
	}
	return "Entry"
}

// A link is a name with an address, or without.
type link struct {
	Text template.HTML
	URL  string
}

// A place is where a mark stands, and the days that it may stand for.
type place struct{ X, From, Wide int }

// untold is where nothing stands that is not public.
const untold = -1

func entryOf(s docket.Step, key string, a axis) entry {
	e := s.Entry
	v := entry{
		N: e.N, Key: key, Notice: e.Notice, Who: who(e.By()), Says: e.Says, When: when(e.Happened), Known: known(e),
		Effect: effect(s), Word: onWord(e), Kind: kind(s), Law: law(s), Sources: sources(e), Moves: page.Moves(s.Before, s.After()), Remarks: remarks(s),
		At: a.place(s.Day, e.Happened), Told: a.place(e.Known.Latest(), e.Known),
	}
	if e.Act != nil {
		v.What = what(s)
	}
	return v
}

// place is where a day stands that was chosen for a date.
func (a axis) place(day ipa.Date, w docket.When) place {
	if day.IsZero() {
		return place{X: untold}
	}
	p := place{X: a.x(day), From: a.x(w.Earliest())}
	if last := w.Latest(); !last.IsZero() {
		p.Wide = a.x(last.Add(1)) - p.From
	} else {
		p.Wide = width - p.From
	}
	return p
}

// Head is who did it, and what: its name.
func (e entry) Head() template.HTML {
	if e.What == "" {
		return e.Who
	}
	return bdi.Format("%s: %s", e.Who, bdi.Own(e.What))
}

// known is since when it is public, and through whom.
func known(e docket.Entry) template.HTML {
	text := bdi.Own(when(e.Known))
	if e.Through != "" {
		text += bdi.Format(", through %s", e.Through)
	}
	for _, t := range e.Later {
		text += bdi.Format("; %s, through %s", bdi.Own(when(t.Known)), t.Through)
	}
	return text
}

// onWord is on whose word it stands, in a word and in words.
func onWord(e docket.Entry) string {
	if e.N == 0 {
		return "supposed: nobody reports it: the law requires it for what is reported"
	}
	return fmt.Sprintf("%v: %s", e.Stands(), e.Stands().Says())
}

// kind is the classes of a mark: the effect, and how sure the entry is.
func kind(s docket.Step) string {
	text := s.Effect().String()
	switch {
	case s.Entry.Planned:
		text = "planned"
	case s.IsLaw():
		text = "law"
	}
	switch {
	case s.Entry.N == 0:
		text += " supposed"
	case s.Entry.Stands() == docket.Inferred:
		text += " inferred"
	}
	return text
}

// law is what an act rests on, each provision with the address of its words on the day.
func law(s docket.Step) []link {
	if _, says := s.Entry.Act.(acts.Say); says {
		return nil // it rests on no law
	}
	var all []link
	for _, c := range s.Ruling.Rule().Law {
		all = append(all, link{bdi.Own(c.String()), c.At(s.Day).URL()})
	}
	return all
}

// sources are the documents that tell of an entry and the rows of the record, each with the weightiest of its pages.
func sources(e docket.Entry) []link {
	var all []link
	for _, claim := range e.Claims {
		document, _, _ := strings.Cut(claim, "-")
		l := link{Text: bdi.Text(document)}
		if p, ok := paperOf(claim); ok {
			l = link{bdi.Own(p.ID), "#d-" + p.ID}
		}
		if !slices.Contains(all, l) {
			all = append(all, l)
		}
	}
	for _, id := range e.Record {
		l := link{Text: bdi.Text(id)}
		if row, ok := seeds.EventOf(seeds.EventID(id)); ok {
			for page := range row.Links() {
				l.Text, l.URL = bdi.Own(id+" "+page.Outlet), page.URL
				break
			}
		}
		all = append(all, l)
	}
	return all
}

// A mark is an entry as it stands by the lanes.
type mark struct {
	entry
	place
	Y int // how many marks it stands away from the lanes
}

// How far marks stand from each other.
const markStep = 30

// marks places entries, those that would touch away from the lanes. It gives the most that stand at one place.
func marks(all []tagged[entry], at func(entry) place) (marks []tagged[mark], rows int) {
	var placed []tagged[mark]
	for _, e := range all {
		if p := at(e.Is); p.X != untold {
			placed = append(placed, tagged[mark]{e.Class, mark{e.Is, p, 0}})
		}
	}
	slices.SortStableFunc(placed, func(a, b tagged[mark]) int { return a.Is.X - b.Is.X })
	var ends []int
	for i := range placed {
		m := &placed[i].Is
		m.X = min(m.X, width-markStep/2)
		m.Y = slices.IndexFunc(ends, func(end int) bool { return end <= m.X })
		if m.Y < 0 {
			m.Y, ends = len(ends), append(ends, 0)
		}
		ends[m.Y] = m.X + markStep
	}
	return placed, len(ends)
}

// effects are those that a mark can have, for the legend.
func effects() []tcn.Effect {
	var all []tcn.Effect
	for e := tcn.Lawful; e <= tcn.Void; e++ {
		all = append(all, e)
	}
	return all
}
