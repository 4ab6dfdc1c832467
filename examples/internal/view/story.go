package view

import (
	"fmt"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/doing"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/seeds"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// A storyView is what the view of the dispute shows.
type storyView struct {
	Place    place
	Readings []picked
	Says     string // what happened on the reading, if it is right
	Bar      bar
	Lanes    []storyLanes
	Moments  []moment
	Every    string // the address where every entry is told, or only the moments
	Ends     []string
	Unknown  []string
	Other    string
	Late     string
}

// storyLanes are the six lanes of a notice.
type storyLanes struct {
	Notice string
	Days   []cell
	Lanes  []lane
	Folded []string // the lanes that never leave their beginning
	Stage  string
}

// A moment is an entry of the dispute, as it is told.
type moment struct {
	N                            int
	When, Known, Who, What       string
	Words, Says, Notice          string
	Effect, Class, Stage, Anchor string
	Law                          []cited
	Grounds                      []ground
	Standing                     string // on whose word it stands, and through whom it became known
	Sources                      []source
	Codes                        string // of those, where they are not explained
	Explain                      string // the address where they are
	Contested, Doubts            []string
	Try                          string
}

// fewest is how many moments a short telling has.
const fewest = 12

// story tells the dispute.
func (p *place) story() storyView {
	d := dispute.Docket()
	v := storyView{Place: *p, Bar: p.bar(), Other: page.OtherLawInShort(actors.RolePress), Late: page.Unchecked(p.From.Law)}
	for r := range dispute.Readings() {
		is := r.Name == p.Reading || p.Reading == "" && len(v.Readings) == 0
		v.Readings = append(v.Readings, picked{r.Name, page.Capital(r.Says), is})
		if is {
			v.Says = r.Says
			if read, err := dispute.Read(r.Name); err == nil {
				d = read
			}
		}
	}
	steps := d.Replay(p.From)
	shown := map[int]string{}
	list := dispute.Moments(steps, fewest)
	for _, m := range list {
		shown[m.Entry.N] = m.Words
	}
	for _, s := range steps {
		words, is := shown[s.Entry.N]
		if is || p.Every {
			m := momentOf(s, words)
			m.explain(p.Opened, s.Entry.Sources())
			v.Moments = append(v.Moments, m)
		}
	}
	for n := range d.Notices() {
		v.Lanes = append(v.Lanes, storyOf(steps, shown, n.Name))
	}
	for _, e := range dispute.Ends(d) {
		v.Ends = append(v.Ends, fmt.Sprintf("%s: its last day is %s; the first on which it may be renewed is %s (%v, %v).",
			page.Capital(dispute.Called(e.Notice)), daysOf(e.Last), daysOf(e.RenewFrom), e.Law[0], e.Law[1]))
	}
	for _, q := range dispute.Open() {
		if asked, ok := seeds.QuestionOf(seeds.QuestionID(q)); ok {
			v.Unknown = append(v.Unknown, asked.Asks)
		}
	}
	turn := *p
	turn.Every = !p.Every
	v.Every = "#" + turn.String()
	return v
}

// daysOf are the first and the last of some days, or the one.
func daysOf(days [2]ipa.Date) string {
	if days[0] == days[1] {
		return days[0].String()
	}
	return days[0].String() + " to " + days[1].String()
}

// explain says what the sources are, where it is asked for: of all moments it would be more than half of the page.
func (m *moment) explain(opened string, codes []string) {
	at := fmt.Sprintf("sources-%d", m.N)
	if m.Explain = also(keyOpened, at); opened == at || opened == openedSources {
		m.Explain, m.Sources = "", sourcesOf(codes)
	}
}

// momentOf tells a step.
func momentOf(s docket.Step, words string) moment {
	e := s.Entry
	m := moment{N: e.N, When: page.When(e.Happened), Words: words, Says: e.Says, Codes: strings.Join(e.Sources(), ", "), Anchor: fmt.Sprintf("entry-%d", e.N)}
	if words == "" {
		m.Words = e.Says
	}
	if !e.Known.IsZero() {
		m.Known = page.When(e.Known)
	}
	var through []string
	for _, t := range e.Tellings() {
		through = append(through, fmt.Sprintf("%v, through %s, %s", t.Standing, t.Through, page.When(t.Known)))
	}
	m.Standing = strings.Join(through, "; ")
	for _, q := range e.Contested {
		if asked, ok := seeds.QuestionOf(seeds.QuestionID(q)); ok {
			q = asked.Asks
		}
		m.Contested = append(m.Contested, q)
	}
	if e.Act == nil { // an event of law
		return m
	}
	role, name := e.By().Who()
	if m.Who = name; name == "" {
		m.Who = page.Role(role)
	}
	m.Notice = dispute.Called(e.Notice)
	rule := s.Ruling.Rule()
	m.What = doing.Event(rule.Event())
	switch {
	case e.Planned:
		m.What, m.Effect, m.Class = doing.Words(acts.Verb(e.Act), ""), "planned: it has not happened", "said"
	case rule.Act == "say":
		m.Effect, m.Class = "a statement: it moves nothing", "said"
	case rule.ID != "":
		m.Effect, m.Class, m.Law, m.Grounds = page.Told(s.Effect()), s.Effect().String(), cites(rule.Law), groundsOf(s.Grounds())
	case s.Err != nil:
		m.Effect, m.Class = "no act in law: "+s.Err.Error(), "void"
	}
	m.Doubts = doubtsOf(s.Ruling)
	if s.Notice.Name() != "" {
		m.Stage = stagesOf(s.Stages())
		m.Try = place{View: "notice"}.with(keyStart, fmt.Sprintf("moment.%d", e.N))
	}
	return m
}

// stagesOf are the headline words of a notice, one after another.
func stagesOf(all []tcn.Status) string {
	words := make([]string, len(all))
	for i, s := range all {
		words[i] = page.Stage(s)
	}
	return strings.Join(words, ", then ")
}

// storyOf draws the lanes of a notice over the moments that are about it.
func storyOf(steps []docket.Step, shown map[int]string, notice string) storyLanes {
	out := storyLanes{Notice: page.Capital(dispute.Called(notice))}
	var at []docket.Step
	for _, s := range steps {
		if _, is := shown[s.Entry.N]; s.Entry.Notice == notice && !s.IsLaw() && (is || s.Before != s.After()) {
			at = append(at, s)
		}
	}
	for _, s := range at {
		out.Days = append(out.Days, cell{Status: page.When(s.Entry.Happened), Class: s.Day.String()})
	}
	if len(at) > 0 {
		out.Stage = page.Clause(at[len(at)-1].Notice.Stage())
	}
	for r := range tcn.Regions() {
		one, moved := lane{Region: page.Capital(r.String()), Asks: asks[r]}, false
		for i, s := range at {
			status := s.After().In(r)
			c := cell{Class: tone(status)}
			if i == 0 || at[i-1].After().In(r) != status {
				c.Status, c.At = status.String(), briefly(out.Days[i].Status)
			}
			moved = moved || c.Class != "start"
			one.Cells, one.Now = append(one.Cells, c), status.String()
			one.Says = page.Capital(page.Clause(status))
		}
		if moved {
			out.Lanes = append(out.Lanes, one)
		} else if one.Now != "" {
			out.Folded = append(out.Folded, page.Clause(at[len(at)-1].After().In(r)))
		}
	}
	return out
}
