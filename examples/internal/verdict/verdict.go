// Package verdict puts into words whether the law lets a reported event be as it is told, for a screen and for a page alike.
package verdict

import (
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	layout "github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/doing"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// A Writer takes paragraphs, each so far to the right that what belongs to another stands beneath it.
type Writer interface {
	Para(indent int, text string)
	Headed(indent int, c layout.Colour, head, text string)
}

// Count counts the verdicts. A statement can be whatever the law, and is counted as not judged, unless it may have been something else.
func Count(all []docket.Judgment) string {
	count := map[docket.Verdict]int{}
	for _, j := range all {
		if j.IsStatement() && len(j.Others) == 0 {
			j.Verdict = docket.NotJudged
		}
		count[j.Verdict]++
	}
	text := fmt.Sprintf("%s: %d possible, %d possible only if, %d impossible", howMany(len(all)), count[docket.Possible], count[docket.PossibleIf], count[docket.Impossible])
	if n := count[docket.NotJudged]; n > 0 {
		text += fmt.Sprintf(", %d not judged", n)
	}
	return text + "."
}

func howMany(n int) string { return layout.Count(n, "entry", "entries") }

// Write writes the verdict on an entry, and beside it the other ways to read it.
func Write(p Writer, indent int, j docket.Judgment) {
	e := j.Entry
	switch {
	case e.Planned:
		p.Headed(indent, layout.Bold, "PLANNED", ": not judged.")
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
}

// statement writes of a statement that it moves nothing, and what it would be if it told of a notice.
func statement(p Writer, indent int, j docket.Judgment) {
	p.Headed(indent, shades[docket.Possible], "POSSIBLE", ", as a statement: it moves nothing, and is not judged.")
	if rule := j.Tells.Rule(); rule.ID != "" {
		p.Para(indent+2, fmt.Sprintf("- If it tells of the notice, that is a breach of duty unless the Secretary of State permits it (%s): whoever is given a notice, and its people, must not disclose that it exists or what is in it. If it does, write \"disclose\".",
			layout.Join(j.Tells.Rule().Law, "; ")))
	}
}

// read writes one way to read an entry, with what it supposes.
func read(p Writer, indent int, j docket.Judgment) {
	if j.As != "" {
		p.Para(indent, layout.Capital(j.As)+":")
		indent += 2
	}
	if j.IsStatement() {
		statement(p, indent, j)
		return
	}
	end := ending(j)
	p.Headed(indent, shades[j.Verdict], strings.ToUpper(j.Verdict.String()), end)
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
	if len(lawful) > 0 && j.Verdict == docket.PossibleIf && !strings.HasSuffix(end, unless) {
		p.Para(indent+2, "and lawful only if, unreported:")
	}
	for _, m := range lawful {
		item(missed(m))
	}
	if j.Again == 0 && !isDouble(j) {
		for _, g := range j.Why {
			item(fmt.Sprintf("%v: %s (%s). %s.", g.Effect, layout.Reason(g), layout.Join(g.Law, "; "), layout.Capital(layout.Cure(g))))
		}
	}
	if only := ordered(j.Only, false); only != "" {
		p.Para(indent+2, "Lawful only if"+only+".")
	}
	for _, d := range j.Doubts {
		asked, _ := ipa.DoubtOf(d.N)
		place, _ := asked.Reading(d.Reading)
		p.Para(indent+2, fmt.Sprintf("Open question %d: %s On another reading than is taken here, it would be %s: %s (%s).",
			d.N, asked.Question, d.Other, asked.Readings[place].Says, layout.Join(asked.Touches, "; ")))
	}
	if len(j.Later) > 0 {
		p.Para(indent+2, fmt.Sprintf("What it needs is told only later: %s.", numbered(j.Later)))
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
		asked, _ := ipa.DoubtOf(d.N)
		p.Para(indent+2, fmt.Sprintf("Open question %d: %s Taken here: %s; an order would then be %s. On the other reading it would be %s (%s).",
			d.N, asked.Question, asked.Readings[asked.Default].Says, j.Asks.Effect(), d.Other, layout.Join(asked.Touches, "; ")))
	}
	if j.Effect() != tcn.Void && j.Again == 0 && j.Notice.Name() != "" {
		p.Para(indent+2, fmt.Sprintf("The notice is then %s (%s).", layout.Stage(j.Notice.Stage()), layout.Join(j.Ruling.Rule().Law, "; ")))
	}
}

// isDouble reports whether an entry cannot be because the same event is told before, on other days: then no act would cure it.
func isDouble(j docket.Judgment) bool {
	return slices.ContainsFunc(j.Others, func(o docket.Judgment) bool { return o.Again != 0 })
}

// shades are the colours of the verdicts.
var shades = map[docket.Verdict]layout.Colour{docket.Possible: layout.Green, docket.PossibleIf: layout.Yellow, docket.Impossible: layout.Red}

// unless ends the head of what happened all the same, before what would have made it lawful.
const unless = " unless, unreported:"

// ending says on which days it could be, and what follows. A last day is counted from what is before it, on its earliest days: of what is later it is a later one.
func ending(j docket.Judgment) string {
	if j.Again != 0 {
		return fmt.Sprintf(": entry %d tells of it already; it moves nothing more.", j.Again)
	}
	var days []string
	if !j.From.IsZero() {
		days = append(days, fmt.Sprintf(" on or after %v", j.From))
	}
	if !j.Until.IsZero() {
		days = append(days, fmt.Sprintf(" by %v", j.Until))
	}
	strict := slices.ContainsFunc(j.Missing, func(m docket.Missing) bool { return m.Strict })
	named := slices.ContainsFunc(j.Supposes, func(s docket.Supposition) bool { return s.Strict })
	text := strings.Join(days, "")
	if only := ordered(j.Only, true); only != "" && text != "" {
		text = only + ", and, if all before it is as early as that allows," + text
	} else {
		text += only
	}
	switch {
	case text != "" && len(j.Only) > 0:
		j.From, j.Until, j.Only = ipa.Date{}, ipa.Date{}, nil
		return text + ending(j)
	case text != "" && strict:
		return text + ", if all before it is as early as it is told, and, unreported:"
	case text != "":
		return text + ", if all before it is as early as it is told."
	case strict:
		return ", unreported:"
	case named:
		return ", untold:"
	case len(j.Missing) > 0 && isApplication(j.Entry.Act):
		return ": anybody may write to the Tribunal, which determines its own procedure (RIPA 2000 s 68(1)). It is in a claim only if, unreported:"
	case len(j.Missing) > 0:
		return fmt.Sprintf(", but %s"+unless, called[j.Without])
	case isDouble(j):
		return fmt.Sprintf(" beside entry %d, which tells of the same on other days%s: one event with two dates, or two?", j.Against, firmer(j))
	case j.Against != 0 && len(j.Why) == 0:
		return fmt.Sprintf(" beside entry %d%s. Leave out the one that is wrong, or say on which answer each stands (\"if\").", j.Against, firmer(j))
	case j.Against != 0:
		return fmt.Sprintf(" beside entry %d%s:", j.Against, firmer(j))
	case j.Verdict == docket.Impossible:
		return " as it is told:"
	case len(j.Why) > 0:
		return fmt.Sprintf(", but %s:", called[j.Effect()])
	}
	return "."
}

// ordered says what must have been so of the days of entries.
func ordered(only []docket.Bound, strict bool) string {
	var all []string
	for _, o := range only {
		switch {
		case o.Strict != strict:
		case o.NotAfter != 0:
			all = append(all, fmt.Sprintf(" entry %d was no later than entry %d", o.Entry, o.NotAfter))
		default:
			all = append(all, fmt.Sprintf(" entry %d was on or after %v", o.Entry, o.From))
		}
	}
	return strings.Join(all, " and")
}

// firmer says which of two entries that cannot both be is on the firmer word.
func firmer(j docket.Judgment) string {
	if j.Firmer == 0 {
		return " (neither is on the firmer word)"
	}
	return fmt.Sprintf(" (entry %d is on the firmer word)", j.Firmer)
}

// called are the effects as words for an act that happened.
var called = map[tcn.Effect]string{tcn.Irregular: "irregular", tcn.Breach: "a breach of duty"}

// missed says what must have been done, by whom and by when.
func missed(m docket.Missing) string {
	by := acts.By(m.Act)
	role, _ := by.Who()
	name := layout.Who(by)
	if others := slices.DeleteFunc(slices.Clone(m.Who), func(r actors.Role) bool { return r == role }); len(others) > 0 {
		name += " (or " + layout.Join(others, ", ") + ")"
	}
	text := fmt.Sprintf("by %v at the latest, %s: %s (%s)", m.By, name, doing.Event(m.Rule.Event()), layout.Join(m.Rule.Law, "; "))
	if m.Notice != "" {
		text += ", on " + m.Notice
	}
	if slices.ContainsFunc(m.Or, isProceedings) {
		text += ", or bring proceedings (RIPA 2000 s 65(2)(a))"
	}
	return text
}

// isApplication reports whether an act is an application to the Tribunal.
func isApplication(act acts.Act) bool {
	_, is := act.(acts.Apply)
	return is
}

// isProceedings reports whether an act brings a claim under the Human Rights Act.
func isProceedings(act acts.Act) bool {
	claim, is := act.(acts.Claim)
	return is && claim.Basis == acts.HumanRights
}

// supposed says what is taken to be so, and for which words it matters.
func supposed(s docket.Supposition) string {
	return fmt.Sprintf("%s (%s)", s.Says, layout.Join(s.Law, "; "))
}

func numbered(all []int) string {
	words := make([]string, len(all))
	for i, n := range all {
		words[i] = fmt.Sprintf("entry %d", n)
	}
	return strings.Join(words, ", ")
}
