// Package verdict puts into words whether the law lets a reported event be as it is told, for a screen and for a page alike.
package verdict

import (
	"fmt"
	"slices"
	"strings"

	layout "github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

// A Writer takes paragraphs, each so far to the right that what belongs to another stands beneath it.
type Writer interface {
	Para(indent int, text string)
	Headed(indent int, c layout.Colour, head, text string)
}

// Count counts the verdicts. A statement can be whatever the law, and is counted as not judged, unless it may have been something else.
func Count(all []docket.Judgment) string {
	count, without := map[docket.Verdict]int{}, map[string]int{}
	for _, j := range all {
		if why := unjudged(j); why != "" {
			j.Verdict = docket.NotJudged
			without[why]++
		}
		count[j.Verdict]++
	}
	text := fmt.Sprintf("%s: %d possible, %d possible only if, %d impossible", howMany(len(all)), count[docket.Possible], count[docket.PossibleIf], count[docket.Impossible])
	if n := count[docket.NotJudged]; n > 0 {
		text += fmt.Sprintf(", %d not judged", n)
		var why []string
		for _, one := range []string{aStatement, planned, anEvent, notRead} {
			if n := without[one]; n > 0 {
				why = append(why, layout.Count(n, one, several[one]))
			}
		}
		text += " (" + strings.Join(why, ", ") + ")"
	}
	return text + "."
}

// The kinds of what is not judged, and each as it is called where there are several.
const (
	aStatement = "statement"
	planned    = "planned"
	anEvent    = "event of law"
	notRead    = "not read as an act"
)

var several = map[string]string{aStatement: "statements", planned: planned, anEvent: "events of law", notRead: notRead}

// IsSaid reports whether an entry is a statement, and can have been nothing else.
func IsSaid(j docket.Judgment) bool { return j.IsStatement() && len(j.Others) == 0 }

// unjudged is what an entry is that is not judged; empty: it is.
func unjudged(j docket.Judgment) string {
	switch {
	case j.Entry.Planned:
		return planned
	case j.Entry.Unread != "":
		return notRead
	case j.IsLaw():
		return anEvent
	case IsSaid(j):
		return aStatement
	}
	return ""
}

func howMany(n int) string { return layout.Count(n, "entry", "entries") }

// Write writes the verdict on an entry, and beside it the other ways to read it.
func Write(p Writer, indent int, j docket.Judgment) {
	e := j.Entry
	switch {
	case e.Planned:
		p.Headed(indent, layout.Bold, "PLANNED", ": not judged.")
		return
	case e.Unread != "":
		p.Headed(indent, layout.Yellow, "NOT READ", " as an act, and so not judged: "+e.Unread+".")
		return
	case j.IsLaw():
		p.Headed(indent, layout.Bold, "EVENT OF LAW", ": not judged.")
		return
	}
	read(p, indent, j)
	for _, other := range j.Others {
		p.Para(indent, "Or:")
		read(p, indent+2, other)
	}
	if j.Cut {
		p.Headed(indent, layout.Yellow, "NOT ALL WAS LOOKED INTO", cut[j.Verdict == docket.Impossible])
	}
}

// cut says that not all was looked for that could let an entry be, or that it needs, by whether it is found impossible.
var cut = map[bool]string{
	false: ": how much is looked into in one chronology has an end. It may need more than is said here. Judge it in parts, or give exact days.",
	true:  ": how much is looked into in one chronology has an end. Something that nobody tells may yet let it be. Judge it in parts, or give exact days.",
}

// statement writes of a statement that it moves nothing, and what it would be if it told of a notice.
func statement(p Writer, indent int, j docket.Judgment) {
	p.Headed(indent, shades[docket.Possible], "POSSIBLE", ", as a statement: it moves nothing, and is not judged.")
	if rule := j.Tells.Rule(); rule.ID != "" {
		p.Para(indent+2, fmt.Sprintf("- If it tells of the notice, that is a breach of duty unless the Secretary of State permits it (%s): whoever is given a notice, and its people, must not disclose that it exists or what is in it. If it does, write \"disclose\".",
			layout.Join(rule.Law, "; ")))
	}
}

// read writes one way to read an entry, with what it supposes.
func read(p Writer, indent int, j docket.Judgment) {
	if j.As != "" {
		p.Para(indent, layout.Capital(as(j))+":")
		indent += 2
	}
	if j.IsStatement() {
		statement(p, indent, j)
		return
	}
	end := ending(j)
	p.Headed(indent, shades[j.Verdict], strings.ToUpper(j.Verdict.String()), end)
	conditions(p, indent, j, strings.HasSuffix(end, unless))
	open(p, indent, j)
	if len(j.Later) > 0 {
		text := fmt.Sprintf("What it needs is told only later: %s", numbered(j.Later))
		if j.Firmer != 0 && j.Against == 0 {
			text += firmer(j)
		}
		p.Para(indent+2, text+".")
	}
	if len(j.Hangs) > 0 {
		p.Para(indent+2, fmt.Sprintf("What it needs is told in %s, which cannot be as told.", numbered(j.Hangs)))
	}
	var also []string
	for _, s := range j.Supposes {
		if !s.Strict {
			also = append(also, supposed(s))
		}
	}
	if len(also) > 0 {
		p.Para(indent+2, "Supposed, as nobody tells otherwise: "+strings.Join(also, "; ")+".")
	}
	for _, d := range j.Asks.Doubts() {
		doubt, _ := ipa.DoubtOf(d.N)
		question, law := asked(j.Notice, doubt)
		p.Para(indent+2, fmt.Sprintf("Open question %d: %s Taken here: %s; an order would then be %s. On the other reading it would be %s (%s).",
			d.N, question, taken(j.Notice, doubt).Says, j.Asks.Effect(), d.Other, law))
	}
	if j.Effect() != tcn.Void && j.Again == 0 && j.Notice.Name() != "" {
		p.Para(indent+2, fmt.Sprintf("The notice is then %s (%s).", layout.Stage(j.Notice.Stage()), layout.Join(j.Ruling.Rule().Law, "; ")))
	}
}

// conditions writes what would have to be so for an entry to be, or to be lawful, and what stays wrong with it. Where the head says already that it was
// not lawful unless what follows, it is not said again.
func conditions(p Writer, indent int, j docket.Judgment, said bool) {
	item := func(text string) { p.Para(indent+2, "- "+text) }
	for _, m := range j.Missing {
		if m.Strict {
			item(missed(m))
		}
	}
	for _, s := range j.Supposes {
		if s.Strict {
			item(supposed(s))
		}
	}
	lawful := slices.DeleteFunc(slices.Clone(j.Missing), func(m docket.Missing) bool { return m.Strict })
	if len(lawful) > 0 && j.Verdict == docket.PossibleIf && !said {
		p.Para(indent+2, "and lawful only if, unreported:")
	}
	for _, m := range lawful {
		item(missed(m))
	}
	if j.Again == 0 && !isDouble(j) {
		for _, g := range j.Why {
			text := fmt.Sprintf("%v: %s (%s).", g.Effect, layout.Reason(g), layout.Join(g.Law, "; "))
			if len(j.Hangs) == 0 { // else what would cure it is told, and cannot be
				text += " " + layout.Capital(layout.Cure(g)) + "."
			}
			item(text)
		}
	}
	if only := ordered(j.Only, false); only != "" {
		p.Para(indent+2, "Lawful only if"+only+".")
	}
}

// open writes the open questions on which it turns whether an entry can be.
func open(p Writer, indent int, j docket.Judgment) {
	for _, d := range j.Doubts {
		doubt, _ := ipa.DoubtOf(d.N)
		place, _ := doubt.Reading(d.Reading)
		question, law := asked(j.Notice, doubt)
		p.Para(indent+2, fmt.Sprintf("Open question %d: %s On another reading than is taken here, it would be %s: %s (%s).",
			d.N, question, d.Other, doubt.Readings[place].Says, law))
	}
}

// taken is the reading of an open question that a notice is under.
func taken(n tcn.Notice, d ipa.Doubt) ipa.Reading {
	for id, reading := range n.Readings() {
		if place, is := d.Reading(reading); is && id == d.ID {
			return d.Readings[place]
		}
	}
	return d.Readings[d.Default]
}

// isDouble reports whether an entry cannot be because the same event is told before, on other days: then no act would cure it.
func isDouble(j docket.Judgment) bool {
	return slices.ContainsFunc(j.Others, func(o docket.Judgment) bool { return o.Again != 0 })
}

// shades are the colours of the verdicts.
var shades = map[docket.Verdict]layout.Colour{docket.Possible: layout.Green, docket.PossibleIf: layout.Yellow, docket.Impossible: layout.Red}
