package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/examples/dispute"
	layout "github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/seeds"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

// readingOf finds a reading by its name.
func readingOf(name string) (docket.Reading, bool) {
	for r := range dispute.Readings() {
		if r.Name == name {
			return r, true
		}
	}
	return docket.Reading{}, false
}

// readings lists the readings, with the answers that they are, and where they differ.
func (p *page) readings(o options) {
	p.Para(0, "The sources differ on what happened. A reading is a set of answers that can be replayed; the first is the default. -reading NAME replays one.")
	if says := layout.Under(o.from); says != "" {
		p.Para(0, says)
	}
	p.Line("")
	var steps [][]docket.Step
	var names []string
	for r := range dispute.Readings() {
		p.Labelled(12, r.Name, r.Says)
		for _, answer := range r.Answers {
			p.Labelled(12, "", answered(answer))
		}
		d, err := dispute.Read(r.Name)
		if err != nil {
			panic(err) // the names are those that Readings gives
		}
		steps, names = append(steps, d.Replay(o.from)), append(names, r.Name)
	}
	for _, n := range []string{dispute.January, dispute.September} {
		p.differences(n, names, steps)
	}
	p.Line("")
	p.Para(0, "The day of a row is the earliest that fits what is told, and no finding. A dash: on this reading there is no such notice, or nothing of it yet.")
	p.closing(o, layout.LastTold(slices.Concat(steps...)))
}

// answered puts an answer into words, with who gives it.
func answered(answer string) string {
	id, name, _ := strings.Cut(answer, "=")
	q, ok := seeds.QuestionOf(seeds.QuestionID(id))
	at, known := q.Position(name)
	if !ok || !known {
		return answer
	}
	return fmt.Sprintf("%s %s %s (%s)", id, q.Asks, layout.Capital(at.Says), strings.Join(at.Sources(), " "))
}

// differences writes on which days the readings have a notice in different states, a column for each reading: beside one another as many as can be read so.
func (p *page) differences(notice string, names []string, steps [][]docket.Step) {
	p.Section(layout.Capital(dispute.Called(notice)) + ", where the readings differ")
	const first, narrow = 14, 14 + layout.Between
	tables := 1 + (len(names)-1)/max(1, (p.Width-first)/narrow)
	each := 1 + (len(names)-1)/tables
	rows := differing(notice, steps)
	for from := 0; from < len(names); from += each {
		to := min(from+each, len(names))
		widths := []int{first}
		for range names[from:to] {
			widths = append(widths, (p.Width-first)/each-layout.Between)
		}
		if from > 0 {
			p.Line("")
		}
		p.Row(widths, append([]string{"From"}, names[from:to]...), nil, layout.Whole(layout.Bold))
		for _, r := range rows {
			p.Row(widths, append([]string{r[0]}, r[1+from:1+to]...), nil, nil)
		}
	}
}

// differing are the rows in which the readings differ: a head, and what each reading has.
func differing(notice string, steps [][]docket.Step) (rows [][]string) {
	var last []string
	for _, day := range days(notice, steps) {
		cells := make([]string, len(steps))
		for i, one := range steps {
			cells[i] = stateOn(one, notice, day)
		}
		if !slices.Equal(cells, last) && differ(cells) || last != nil && differ(last) && !differ(cells) {
			rows = append(rows, append([]string{day.String()}, cells...))
			last = cells
		}
	}
	for _, row := range []struct {
		head string
		of   func(tcn.Notice) string
	}{
		{"Last day", func(n tcn.Notice) string { return lastDay(n) }},
		{"What stands", standing},
		{"Claims", claims},
	} {
		cells := []string{row.head}
		for _, one := range steps {
			n, ok := on(one, notice, ipa.Date{})
			if !ok {
				cells = append(cells, "—")
				continue
			}
			cells = append(cells, row.of(n))
		}
		if differ(cells[1:]) {
			rows = append(rows, cells)
		}
	}
	return rows
}

// differ reports whether some texts are not all the same.
func differ(all []string) bool {
	return slices.ContainsFunc(all, func(s string) bool { return s != all[0] })
}

// days lists the days on which something is done to a notice in some reading.
func days(notice string, steps [][]docket.Step) []ipa.Date {
	var all []ipa.Date
	for _, one := range steps {
		for _, s := range one {
			if s.Entry.Notice == notice && !s.IsLaw() {
				all = append(all, s.Day)
			}
		}
	}
	slices.SortFunc(all, ipa.Date.Compare)
	return slices.Compact(all)
}

// on is a notice at the end of a day, or of all for the zero Date, and whether anything has been done to it.
func on(steps []docket.Step, notice string, day ipa.Date) (n tcn.Notice, ok bool) {
	for _, s := range steps {
		if s.Entry.Notice == notice && !s.IsLaw() && (day.IsZero() || !s.Day.After(day)) {
			n, ok = s.Notice, true
		}
	}
	return n, ok
}

func stateOn(steps []docket.Step, notice string, day ipa.Date) string {
	n, ok := on(steps, notice, day)
	if !ok {
		return "—"
	}
	return n.Stage().String()
}

func lastDay(n tcn.Notice) string {
	if n.Given().IsZero() {
		return "none"
	}
	if n.State().In(tcn.RegionForce).Ended() {
		return fmt.Sprintf("ended %v", n.Ended())
	}
	return n.LastDay().String()
}

// standing lists the requirements that stand.
func standing(n tcn.Notice) string {
	var all []string
	for s := range n.Requirements() {
		if s.Gone.IsZero() && !n.State().In(tcn.RegionForce).Ended() {
			all = append(all, s.Name)
		}
	}
	if len(all) == 0 {
		return "nothing"
	}
	return strings.Join(all, "; ")
}

// claims lists the claims about a notice.
func claims(n tcn.Notice) string {
	var all []string
	for r := range n.Runs(tcn.RegionTribunal) {
		name := r.Case
		if name == "" {
			name = r.Name
		}
		all = append(all, fmt.Sprintf("%s: %v", name, r.Status))
	}
	if len(all) == 0 {
		return "none"
	}
	return strings.Join(all, "; ")
}
