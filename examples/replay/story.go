package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/dispute"
	layout "github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/seeds"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// The widths of a story from where on there is room for more, and how much: on a screen of 80 signs and 24 lines, the last of which waits for the
// next command, there is room for ten moments and the three widest questions.
const (
	ample    = 110 // on whose word, and every stage of a moment
	generous = 150 // through whom, and by which law
	margin   = 11  // the labels
	fewest   = 10
	several  = 12
	widest   = 3
)

// story tells the dispute on one screen: what is found, the moments, where it stands, what comes next, what is not known.
func (p *page) story(steps []docket.Step) {
	most, open := fewest, dispute.Open()[:widest]
	gap := func() {}
	if p.Width >= ample {
		most, open = several, dispute.Open()
		gap = func() { p.Line("") }
	}
	p.Para(0, finding(steps))
	gap()
	p.moments(dispute.Moments(steps, most))
	gap()
	p.Labelled(margin, "Today", today(p.Width >= ample))
	p.Labelled(margin, "Next", next(steps, p.Width >= ample))
	p.Labelled(margin, "Not known", unknown(open))
	gap()
	p.Para(0, layout.OtherLawInShort(actors.RolePress))
	p.Para(0, fmt.Sprintf("Not legal advice; law as checked to %v. More: add -all, -why N or -h.", ipa.Checked()))
}

// unconfirmed is what stands with every finding of the dispute.
const unconfirmed = "No notice to Apple has been confirmed."

// finding is what comes out, in two sentences.
func finding(steps []docket.Step) string { return found(steps, " (1st, 2nd)") + " " + unconfirmed }

// found is the first of them: which are the notices' names in short, if there are any.
func found(steps []docket.Step, which string) string {
	return fmt.Sprintf("%s notices to Apple over iCloud are reported%s; %s.", layout.Capital(numeral(len(notices(steps)))), which, counted(steps))
}

// counted says how many acts fit the law.
func counted(steps []docket.Step) string {
	told, fit := 0, 0
	for _, s := range steps {
		if s.IsLaw() || s.Entry.Planned || isStatement(s) {
			continue
		}
		told++
		if s.Effect() == tcn.Lawful {
			fit++
		}
	}
	if fit < told {
		return fmt.Sprintf("of %d acts told %d fit the law, if they were on days that fit", told, fit)
	}
	return fmt.Sprintf("all %d acts told fit the law, if they were on days that fit", told)
}

// moments writes a line for each moment: when, what is told, and the stage to which it brings a notice.
func (p *page) moments(all []dispute.Moment) {
	columns := []layout.Column{{Head: "When", Least: 13}, {Head: "What is told", Least: 49, Share: 1}, {Head: "Stage", Least: 14}}
	if p.Width >= ample {
		columns = append(columns, layout.Column{Head: "On whose word", Least: 13})
		columns[2].Least = 24
	}
	if p.Width >= generous {
		columns = append(columns, layout.Column{Head: "Law", Least: 17})
		columns[3].Least = 37
	}
	p.tinted(columns, all)
}

// tinted writes the moments, those stages in bold to which a moment brings a notice.
func (p *page) tinted(columns []layout.Column, all []dispute.Moment) {
	var heads []string
	for _, c := range columns {
		heads = append(heads, c.Head)
	}
	widths := p.Widths(columns)
	p.Row(widths, heads, nil, layout.Whole(layout.Bold))
	for _, m := range all {
		p.Row(widths, p.moment(m)[:len(columns)], nil, func(column, _ int) layout.Colour {
			if column == 2 && len(m.Stages()) > 1 {
				return layout.Bold
			}
			return ""
		})
	}
}

// moment are the cells of a moment.
func (p *page) moment(m dispute.Moment) []string {
	stage, word, law := stageOf(m.Step), m.Entry.Stands().String(), ""
	if p.Width >= ample {
		for _, s := range m.Also {
			stage += "; " + stageOf(s)
		}
	}
	if p.Width >= generous {
		word = tellings(m.Entry)
	}
	if all := m.Ruling.Rule().Law; len(all) > 0 && !isStatement(m.Step) {
		law = all[0].String()
	}
	return []string{whenInShort(m.Entry.Happened), m.Words, stage, word, law}
}

// ordinals are the notices of the dispute by the order in which they are told of.
var ordinals = map[string]string{dispute.January: "1st", dispute.September: "2nd"}

// stageOf is the stage of an entry's notice after it.
func stageOf(s docket.Step) string {
	if s.IsLaw() {
		return ""
	}
	return fmt.Sprintf("%s %v", ordinals[s.Entry.Notice], s.After().Stage())
}

// whenInShort is a date in few signs: a span by its end.
func whenInShort(w docket.When) string {
	text := w.String()
	if _, last, span := strings.Cut(text, "/"); span && last != ".." {
		return "by " + layout.Marked(last)
	}
	if bare, perhaps := strings.CutSuffix(text, "?"); perhaps {
		return bare + " (?)"
	}
	return layout.When(w)
}

// stands are the headline stages in the words in which it is said where a notice stands; the others stand in their own.
var stands = map[tcn.Status]string{tcn.Secret: "in force and secret", tcn.Tribunal: "before the Tribunal", tcn.Reissued: "reissued"}

// today is where the notices stand at the end of each reading of the dispute, readings with one answer together, with their names or without.
func today(named bool) string {
	var order []string
	readings := map[string][]string{}
	for r := range dispute.Readings() {
		d, err := dispute.Read(r.Name)
		if err != nil {
			panic(err) // the names are those that Readings gives
		}
		answer := where(d.Replay(tcn.Standpoint{}))
		if _, known := readings[answer]; !known {
			order = append(order, answer)
		}
		readings[answer] = append(readings[answer], r.Name)
	}
	var all []string
	for _, answer := range order {
		var was []string
		for _, name := range readings[answer] {
			if text := dispute.InShort(name); !slices.Contains(was, text) {
				was = append(was, text)
			}
		}
		which := ""
		switch names := readings[answer]; {
		case named:
			which = fmt.Sprintf(" (%s)", strings.Join(names, ", "))
		case len(names) > 1:
			which = fmt.Sprintf(" (%d readings: -reading list)", len(names))
		}
		all = append(all, fmt.Sprintf("%s%s: %s", strings.Join(was, " or "), which, answer))
	}
	return "If the 1st was " + strings.Join(all, "; ") + "."
}

// where says where each notice stands at the end.
func where(steps []docket.Step) string {
	var all []string
	for _, name := range []string{dispute.January, dispute.September} {
		n, ok := on(steps, name, layout.LastTold(steps))
		if !ok {
			all = append(all, "no "+ordinals[name])
			continue
		}
		text, ok := stands[n.Stage()]
		if !ok {
			text = n.Stage().String()
		}
		if was := ordinals[dispute.January] + " " + text; len(all) == 1 && all[0] == was {
			return "both " + text
		}
		all = append(all, ordinals[name]+" "+text)
	}
	return strings.Join(all, ", ")
}

// next is what the law's own dates bring, over all readings, with or without the days from which a notice may be renewed, and what is planned.
func next(steps []docket.Step, renewal bool) string {
	last := ends()
	var parts []string
	for _, name := range []string{dispute.January, dispute.September} {
		if end, ok := last[name]; ok {
			text := fmt.Sprintf("the %s ends %v to %v", ordinals[name], end.Last[0], end.Last[1])
			if len(parts) > 0 {
				text = strings.Replace(text, " ends", "", 1)
			}
			if renewal {
				text += fmt.Sprintf(" (its last 30 days begin %v to %v)", end.RenewFrom[0], end.RenewFrom[1])
			}
			parts = append(parts, text)
		}
	}
	all := []string{"On any reading, if in force, " + strings.Join(parts, ", ") + ", unless renewed in time (ss 255(5A), 256A)."}
	for _, s := range steps {
		if s.Entry.Planned {
			all = append(all, fmt.Sprintf("%s: %s", layout.When(s.Entry.Happened), s.Entry.Says))
		}
	}
	return strings.Join(all, " ")
}

// ends are when each notice ends by the law's own dates, over all readings of the dispute.
func ends() map[string]dispute.End {
	all := map[string]dispute.End{}
	for r := range dispute.Readings() {
		d, err := dispute.Read(r.Name)
		if err != nil {
			panic(err) // the names are those that Readings gives
		}
		for _, end := range dispute.Ends(d) {
			if was, known := all[end.Notice]; known {
				end.Last = [2]ipa.Date{layout.Earlier(was.Last[0], end.Last[0]), later(was.Last[1], end.Last[1])}
				end.RenewFrom = [2]ipa.Date{layout.Earlier(was.RenewFrom[0], end.RenewFrom[0]), later(was.RenewFrom[1], end.RenewFrom[1])}
			}
			all[end.Notice] = end
		}
	}
	return all
}

// unknown are open questions, in words.
func unknown(ids []string) string {
	var asks []string
	for _, id := range ids {
		if q, ok := seeds.QuestionOf(seeds.QuestionID(id)); ok {
			asks = append(asks, q.Asks)
		}
	}
	return strings.Join(asks, " ")
}

// isStatement reports whether an entry is a plain statement: it moves nothing, and the law is asked nothing about it.
func isStatement(s docket.Step) bool {
	_, says := s.Entry.Act.(acts.Say)
	return says
}

func later(a, b ipa.Date) ipa.Date {
	if b.After(a) {
		return b
	}
	return a
}

// numeral is a small number as a word.
func numeral(n int) string {
	if words := []string{"no", "one", "two", "three", "four"}; n < len(words) {
		return words[n]
	}
	return fmt.Sprint(n)
}
