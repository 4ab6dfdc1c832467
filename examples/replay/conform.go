package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	layout "github.com/doublelock/doublelock/examples/whatnow/page"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// conformance writes of each entry of a docket of one's own whether the law lets it be as it is told.
func (p *page) conformance(d docket.Docket, o options) error {
	all := d.Judge(o.from)
	if o.json {
		p.judged(all, o.from)
		return nil
	}
	if o.why != 0 {
		i := slices.IndexFunc(all, func(j docket.Judgment) bool { return j.Entry.N == o.why })
		if i < 0 {
			return fmt.Errorf("there is no such entry; give a number from 1 to %d", len(all))
		}
		p.why(all[i].Step, all[i].Step, len(all), o)
		p.Section("Can it be as it is told?")
		p.verdict(all[i])
		return nil
	}
	p.para(0, o.file+", put to the law entry by entry: can it be as it is told? Nothing here is asserted: every entry says who says so. "+
		"Findings on which an entry is silent are assumed. An act that nobody reports, and without which an entry could not be, is taken as done for the entries that follow.")
	if says := layout.Under(o.from); says != "" {
		p.para(0, says)
	}
	p.Line("")
	count := map[docket.Verdict]int{}
	for _, j := range all {
		e := j.Entry
		count[j.Verdict]++
		head := fmt.Sprintf("%d. %s: %s", e.N, when(e.Happened), who(e.By()))
		if e.Act != nil {
			head += ", " + what(j.Step)
		}
		p.para(0, head)
		p.para(3, fmt.Sprintf("%s [%s]", e.Says, row{Step: j.Step}.source()))
		p.verdict(j)
		p.Line("")
	}
	p.para(0, fmt.Sprintf("%s: %d possible, %d possible only if, %d impossible.", howMany(len(all)), count[docket.Possible], count[docket.PossibleIf], count[docket.Impossible]))
	if o.from.Law.IsZero() {
		p.spread(d.Supposed(all).Spread(o.from, drawn))
	}
	var last ipa.Date
	for _, j := range all {
		if !j.IsLaw() && j.Day.After(last) {
			last = j.Day
		}
	}
	p.closing(o, last)
	return nil
}

func howMany(n int) string { return count(n, "entry", "entries") }

// verdict writes a judgment.
func (p *page) verdict(j docket.Judgment) {
	e := j.Entry
	switch {
	case e.Planned:
		p.headed(3, layout.Bold, "PLANNED", ": not judged.")
		return
	case j.IsLaw():
		p.headed(3, layout.Bold, "EVENT OF LAW", ": not judged.")
		return
	}
	p.headed(3, shades[j.Verdict], strings.ToUpper(j.Verdict.String()), ending(j))
	for _, m := range j.Missing {
		if m.Strict {
			p.para(5, "- "+missed(m))
		}
	}
	if lawful := slices.DeleteFunc(slices.Clone(j.Missing), func(m docket.Missing) bool { return m.Strict }); len(lawful) > 0 {
		if j.Verdict == docket.PossibleIf {
			p.para(5, "and lawful only if, unreported:")
		}
		for _, m := range lawful {
			p.para(5, "- "+missed(m))
		}
	}
	for _, g := range j.Why {
		p.para(5, fmt.Sprintf("- %v: %s (%s). %s.", g.Effect, g.Says, join(g.Law, "; "), capital(cure(g))))
	}
	if len(j.Later) > 0 {
		p.para(5, fmt.Sprintf("What it needs is told only later: %s.", numbered(j.Later)))
	}
	if j.Effect() != tcn.Void {
		p.para(5, fmt.Sprintf("The notice is then %v (%s).", j.Notice.Stage(), join(j.Ruling.Rule().Law, "; ")))
	}
}

// shades are the colours of the verdicts.
var shades = map[docket.Verdict]layout.Colour{docket.Possible: layout.Green, docket.PossibleIf: layout.Yellow, docket.Impossible: layout.Red}

// ending says on which days it could be, and what follows.
func ending(j docket.Judgment) string {
	text := ""
	if !j.From.IsZero() {
		text += fmt.Sprintf(" on or after %v", j.From)
	}
	if !j.Until.IsZero() {
		text += fmt.Sprintf(" by %v", j.Until)
	}
	if text != "" {
		return text + ", if all before it is as early as it is told."
	}
	switch {
	case slices.ContainsFunc(j.Missing, func(m docket.Missing) bool { return m.Strict }):
		return ", unreported:"
	case len(j.Missing) > 0:
		return fmt.Sprintf(", but %s unless, unreported:", called[j.Without])
	case j.Verdict == docket.Impossible:
		return " as it is told:"
	case len(j.Why) > 0:
		return fmt.Sprintf(", but %s:", called[j.Effect()])
	}
	return "."
}

// called are the effects as words for an act that happened.
var called = map[tcn.Effect]string{tcn.Irregular: "irregular", tcn.Breach: "a breach of duty"}

// missed says what must have been done, by whom and by when.
func missed(m docket.Missing) string {
	by := acts.By(m.Act)
	role, _ := by.Who()
	name := who(by)
	if others := slices.DeleteFunc(slices.Clone(m.Who), func(r actors.Role) bool { return r == role }); len(others) > 0 {
		name += " (or " + join(others, ", ") + ")"
	}
	return fmt.Sprintf("by %v at the latest, %s: %s %s (%s)", m.By, name, strings.ReplaceAll(m.Rule.Act, "-", " "), m.Rule.Form, join(m.Rule.Law, "; "))
}

func numbered(all []int) string {
	words := make([]string, len(all))
	for i, n := range all {
		words[i] = fmt.Sprintf("entry %d", n)
	}
	return strings.Join(words, ", ")
}

// A judgment is an entry of a docket of one's own as a line of JSON: that of -json, with the verdict.
type judgment struct {
	record
	Verdict docket.Verdict `json:"verdict"`
	From    ipa.Date       `json:"from"`
	Until   ipa.Date       `json:"until"`
	Missing []missing      `json:"missing"`
	Later   []int          `json:"later"`
}

type missing struct {
	Act    json.RawMessage `json:"act"`
	By     ipa.Date        `json:"by"`
	Law    []ipa.Citation  `json:"law"`
	Strict bool            `json:"strict"`
}

// judged writes JSON Lines: one object an entry, with its verdict.
func (p *page) judged(all []docket.Judgment, from tcn.Standpoint) {
	e := json.NewEncoder(p)
	e.SetEscapeHTML(false)
	for _, j := range all {
		out := judgment{record: recordOf(j.Step, from), Verdict: j.Verdict, From: j.From, Until: j.Until, Missing: []missing{}, Later: append([]int{}, j.Later...)}
		for _, m := range j.Missing {
			act, err := acts.Encode(m.Act)
			if err != nil {
				panic(err) // it was done, so it has a text
			}
			out.Missing = append(out.Missing, missing{act, m.By, append([]ipa.Citation{}, m.Rule.Law...), m.Strict})
		}
		if err := e.Encode(out); err != nil {
			panic(err) // the docket was checked: all of it has a text
		}
	}
}
