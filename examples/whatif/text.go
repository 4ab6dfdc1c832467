package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/doing"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// write puts the comparisons into tables.
func write(p *page.Page, all []*comparison, from tcn.Standpoint) {
	p.Para(0, "The dispute over Apple's iCloud encryption as it is reported, and three counterfactuals beside it. Nothing here is asserted, and of what stands under \"what if\" nobody reports anything.")
	if says := page.Under(from); says != "" {
		p.Para(0, says)
	}
	var last ipa.Date
	for _, c := range all {
		c.write(p)
		last = c.last
	}
	p.Line("")
	closing(p, from, last)
	p.Para(0, "More: add -questions, -doubt list, or -h.")
}

// columns are the table of a comparison.
var columns = []page.Column{{Head: "", Least: 14}, {Head: "As reported", Least: 20, Share: 1}, {Head: "What if", Least: 20, Share: 1}}

func (c *comparison) write(p *page.Page) {
	p.Section(c.title)
	p.Para(0, fmt.Sprintf("It parts from the reports after entry %d (%s, taken on %v). The two are compared on %v.", c.after.Entry.N, doing.Event(c.after.Ruling.Rule().Event()), c.after.Day, c.on))
	p.Line("")
	rows := [][]string{
		{"Acts", actLines(c.reported.acts), actLines(c.branch.acts)},
		{"Stage", page.Stage(c.reported.notice.Stage()), page.Stage(c.branch.notice.Stage())},
	}
	var same []string
	for r := range tcn.Regions() {
		if one, two := claimsOf(c.reported.notice), claimsOf(c.branch.notice); r == tcn.RegionTribunal && len(one)+len(two) > 0 {
			here, there, alike := claimCells(one, two)
			if same = append(same, alike...); len(here) > 0 {
				rows = append(rows, []string{page.Capital(r.String()), page.Stack(here...), page.Stack(there...)})
			}
			continue
		}
		one, two := c.reported.notice.State().In(r), c.branch.notice.State().In(r)
		if one == two {
			same = append(same, page.Clause(one))
			continue
		}
		rows = append(rows, []string{page.Capital(r.String()), fmt.Sprintf("%v: %s", one, one.Says()), fmt.Sprintf("%v: %s", two, two.Says())})
	}
	var alone []oneSided
	for _, k := range kinds {
		one, two := positions(c.only(&c.reported, &c.branch), k.of), positions(c.only(&c.branch, &c.reported), k.of)
		switch {
		case one != "" && two != "":
			rows = append(rows, []string{k.head, one, two})
		case one+two != "":
			alone = append(alone, oneSided{k.head, one, two})
		}
	}
	if one, two := clocks(c.clocks(&c.reported, &c.branch)), clocks(c.clocks(&c.branch, &c.reported)); one+two != "" {
		rows = append(rows, []string{"Clocks", orDash(one), orDash(two)})
	}
	rows = append(rows, []string{"In the end, all else as reported", page.Stage(c.reported.end), page.Stage(c.branch.end)})
	p.Table(columns, rows, true)
	p.Line("")
	p.Labelled(columns[0].Least+page.Between, "On both sides", page.Capital(strings.Join(same, "; "))+".")
	for _, one := range alone {
		one.write(p)
	}
	if len(c.later) > 0 {
		p.Line("")
		p.Para(0, "What is reported of later, and the law would answer otherwise:")
		for _, text := range afterwards(c.later) {
			p.Item(2, text)
		}
	}
	p.Line("")
	p.Para(0, "Reading: "+c.reading())
}

// oneSided are positions that are there on one side alone: they need no column beside them.
type oneSided struct{ head, reported, branch string }

func (o oneSided) write(p *page.Page) {
	where := "as reported"
	if o.reported == "" {
		where = "under \"what if\""
	}
	p.Line("")
	p.Para(0, fmt.Sprintf("Only %s: %s", where, strings.ToLower(o.head[:1])+o.head[1:]))
	for text := range strings.SplitSeq(o.reported+o.branch, "\n") {
		p.Item(2, strings.TrimPrefix(text, "- "))
	}
}

// afterwards tells what the law would answer otherwise, the entries with the same answer together.
func afterwards(all []later) []string {
	var texts []string
	entries := map[string][]string{}
	for _, l := range all {
		if entries[l.answer()] == nil {
			texts = append(texts, l.answer())
		}
		entries[l.answer()] = append(entries[l.answer()], fmt.Sprint(l.step.Entry.N))
	}
	for i, text := range texts {
		head := "entry "
		if len(entries[text]) > 1 {
			head = "entries "
		}
		texts[i] = head + strings.Join(entries[text], ", ") + ": " + text
	}
	return texts
}

// answer is what the law would say.
func (l later) answer() string {
	was := reported(l.step)
	switch {
	case l.is.none && was.claim != 0:
		return fmt.Sprintf("no act in law, because there is no %s.", was.name)
	case l.is.none:
		return fmt.Sprintf("no act in law%s.", because(l.is.grounds))
	case l.is.effect != was.effect:
		return fmt.Sprintf("to %s would be %v%s; as reported, it %s.", l.is.told(), l.is.effect, because(l.is.grounds), comes(was.effect))
	}
	return fmt.Sprintf("it would be to %s, not to %s%s.", doing.Event(l.is.does), doing.Event(was.does), because(l.is.grounds))
}

// comes says what an act that is reported comes to.
func comes(e tcn.Effect) string {
	if e == tcn.Lawful {
		return "fits the law"
	}
	return "is " + e.String()
}

// told is an act in words, with the claim that it is in.
func (d deed) told() string {
	text := doing.Event(d.does)
	switch {
	case d.name == "":
		return text
	case strings.Contains(text, "the claim"):
		return strings.Replace(text, "the claim", d.name, 1)
	}
	return text + ", in " + d.name
}

// actLines lists the acts of a side, each with its effect and on whose word it stands.
func actLines(all []deed) string {
	var lines []string
	for _, d := range all {
		word := "assumed"
		if d.standing != 0 {
			word = d.standing.String()
		}
		lines = append(lines, fmt.Sprintf("- %v, %s: %s: %s (%s)%s", d.on, by(d.act), d.told(), found(d), word, because(d.grounds)))
	}
	return orDash(page.Stack(lines...))
}

// found is what is found of an act: of one that is reported, that it fits the law as told; of one of a counterfactual, that it would be lawful.
func found(d deed) string {
	if d.standing != 0 {
		return page.Told(d.effect)
	}
	return d.effect.String()
}

// by names who acts by the role.
func by(act acts.Act) string {
	a := acts.By(act)
	if a == nil {
		return "nobody"
	}
	role, name := a.Who()
	if role == actors.RoleRelevantOperator || role == actors.RoleClaimant || role == actors.RolePress {
		return name
	}
	return page.Role(role)
}

func because(grounds []tcn.Ground) string {
	var says []string
	for _, g := range grounds {
		text := page.Reason(g)
		if len(g.Law) > 0 {
			text += fmt.Sprintf(" [%s]", page.Law(g.Law))
		}
		says = append(says, text)
	}
	if len(says) == 0 {
		return ""
	}
	return ", because " + strings.Join(says, "; ")
}

// kinds are the heads under which the operator's positions are told.
var kinds = []struct {
	head string
	of   []tcn.PositionKind
}{
	{"The operator must", []tcn.PositionKind{tcn.Duty}},
	{"The operator may", []tcn.PositionKind{tcn.Liberty, tcn.Power}},
	{"The operator cannot", []tcn.PositionKind{tcn.Disability}},
	{"It has a right that others", []tcn.PositionKind{tcn.Right}},
	{"Others can, or may", []tcn.PositionKind{tcn.Liability, tcn.NoRight}},
	{"Others cannot", []tcn.PositionKind{tcn.Immunity}},
}

// plainly is a content that may begin with "not" where "may" stands before it.
func plainly(content string) string {
	if rest, not := strings.CutPrefix(content, "not "); not {
		return "need not " + rest
	}
	return content
}

// positions lists those of some kinds.
func positions(all []tcn.Position, of []tcn.PositionKind) string {
	var lines []string
	for _, p := range all {
		if slices.Contains(of, p.Kind) {
			lines = append(lines, fmt.Sprintf("- %s [%s]", plainly(p.Content), page.Law(p.Law)))
		}
	}
	return page.Stack(lines...)
}

// clocks lists some clocks; of those that have no date what holds of all is said once.
func clocks(all []tcn.Clock) string {
	var lines, open []string
	var phase tcn.Phase
	for _, k := range all {
		text := k.Name
		if k.Requirement != "" {
			text += ", " + k.Requirement
		}
		if k.Region == tcn.RegionTribunal && k.Run != 0 {
			text += fmt.Sprintf(", claim %d", k.Run)
		}
		if k.Span.Last.IsZero() && (len(open) == 0 || k.Phase == phase) {
			open, phase = append(open, text), k.Phase
			continue
		}
		text = fmt.Sprintf("- %s: %v", text, k.Phase)
		if !k.Span.Last.IsZero() {
			text += fmt.Sprintf(", last day %v", k.Span.Last)
		}
		lines = append(lines, text)
	}
	if len(open) > 0 {
		lines = append(lines, fmt.Sprintf("- %v: %s", phase, strings.Join(open, "; ")))
	}
	return page.Stack(lines...)
}

// closing says what it is not, and what the tables are worth on the last day of which it tells.
func closing(p *page.Page, from tcn.Standpoint, last ipa.Date) {
	at := "law as at each act's day"
	if !from.Law.IsZero() {
		at, last = fmt.Sprintf("law as at %v", from.Law), from.Law
	}
	switch unchecked := page.Unchecked(last); {
	case unchecked != "":
		p.Para(0, unchecked)
	case from.Law.IsZero():
		at += fmt.Sprintf(", in tables checked to %v", ipa.Checked())
	}
	p.Para(0, fmt.Sprintf("Days are the earliest that fit the order of the reports, and no findings: a last day counted from them is none either. "+
		"Not legal advice; %s; asserts no unconfirmed fact. No notice to Apple has been confirmed.", at))
	p.Para(0, page.OtherLawInShort(actors.RolePress))
}

func orDash(text string) string {
	if text == "" {
		return "-"
	}
	return text
}
