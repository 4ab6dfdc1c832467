package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	layout "github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/examples/internal/verdict"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// conformance writes of each entry of a docket of one's own whether the law lets it be as it is told.
func (p *page) conformance(d docket.Docket, all []docket.Judgment, o options) error {
	if o.json {
		layout.Lines(p, all, func(j docket.Judgment) judgment { return judgmentOf(j, o.from) })
		return nil
	}
	if o.why != 0 {
		i := slices.IndexFunc(all, func(j docket.Judgment) bool { return j.Entry.N == o.why })
		if i < 0 {
			return fmt.Errorf("there is no such entry; give a number from 1 to %d", len(all))
		}
		p.why(all[i].Step, all[i].Step, len(all), o)
		p.Section("Can it be as it is told?")
		verdict.Write(p, 3, all[i])
		return nil
	}
	p.Para(0, o.file+", put to the law "+ofKinds(d)+"entry by entry: can it be as it is told? Nothing here is asserted: every entry says who says so. "+
		"What nobody tells, and without which an entry could not be, is supposed for the entries that follow, and said to be.")
	if says := layout.Under(o.from); says != "" {
		p.Para(0, says)
	}
	p.Line("")
	for _, j := range all {
		p.judged(j)
	}
	p.Para(0, verdict.Count(all))
	if o.from.Law.IsZero() && slices.ContainsFunc(all, func(j docket.Judgment) bool { return j.Verdict != docket.NotJudged && !j.IsStatement() }) {
		if says := onReading(d, o); says != "" {
			p.Para(0, says)
		}
		p.spread(d.Supposed(all).Spread(o.from, drawn), false)
	}
	var last ipa.Date
	for _, j := range all {
		if !j.IsLaw() && j.Day.After(last) {
			last = j.Day
		}
	}
	p.closing(o, last)
	p.Para(0, "More: add -why N for one entry in full, -json or -h.")
	return nil
}

// ofKinds says of what kinds the notices are, where one is no technical capability notice.
func ofKinds(d docket.Docket) string {
	var kinds []string
	other := false
	for n := range d.Notices() {
		kind := cmp.Or(n.Kind, acts.TechnicalCapability)
		other = other || kind != acts.TechnicalCapability
		if says := "a " + kind.String(); !slices.Contains(kinds, says) {
			kinds = append(kinds, says)
		}
	}
	if !other {
		return ""
	}
	return "of " + strings.Join(kinds, " and ") + ", "
}

// judged writes an entry with the verdict on it.
func (p *page) judged(j docket.Judgment) {
	e := j.Entry
	n, head := fmt.Sprintf("%d. ", e.N), layout.When(e.Happened)
	switch {
	case e.Act != nil:
		head += ": " + layout.Who(e.By()) + ", " + verdict.What(j)
	case e.Unread == "":
		head += ": " + layout.Who(e.By())
	}
	p.Labelled(len(n), n, head)
	p.Para(3, fmt.Sprintf("%s [%s]", e.Says, row{Step: j.Step}.source()))
	for _, q := range e.Contested {
		p.Para(3, "Contested: "+question(q))
	}
	verdict.Write(p, 3, j)
	p.Line("")
}
