package main

import (
	"cmp"
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

// write puts the answer into words.
func write(p *page.Page, a answer) {
	lead(p, a)
	late(p, a)
	standing(p, a)
	flaws(p, a.Flaws)
	requirements(p, a)
	own(p, "You must", a.Must)
	own(p, "You must not", a.MustNot)
	own(p, "You cannot (it would have no effect)", a.Cannot)
	own(p, "You may", kept(a.May, false))
	own(p, "You need not", kept(a.May, true))
	deadlines(p, a)
	others(p, "Others can", "can", a.OthersCan)
	others(p, "Others may", "may", kept(a.OthersMay, false))
	others(p, "Others need not", "need not", kept(a.OthersMay, true))
	others(p, "Others cannot", "cannot", a.OthersCannot)
	others(p, "You have a right that", "must", a.Rights)
	open(p, a.Open)
	closed(p, a.Closed)
	questions(p, a.Questions)
	p.Line("")
	if says := page.OtherLaw(a.As, "you"); says != "" {
		p.Para(0, says)
	}
	if says := page.Unchecked(a.Law); says != "" {
		p.Para(0, says)
	}
	p.Para(0, closing(a))
	p.Para(0, "More: add -as ROLE for another, -ics FILE for a calendar, or -h.")
}

func lead(p *page.Page, a answer) {
	kind := ""
	if a.Kind != 0 {
		kind = ", a " + a.Kind.String()
	}
	for _, line := range page.Wrap(page.Stack(fmt.Sprintf("%s%s, to %s, on %v", a.Notice, kind, a.To, a.On)), p.Width) {
		p.Coloured(page.Bold, line)
	}
	for _, line := range []string{a.first(), a.next()} {
		if line != "" {
			p.Para(0, line)
		}
	}
	p.Para(0, fmt.Sprintf("You are %s. \"The person\" is %s, to whom the notice is addressed.", page.TheRole(a.As), a.To))
	if says := page.Under(tcn.Standpoint{Readings: a.Readings}); says != "" {
		p.Para(0, says)
	}
}

// late says which duties are broken because their day has passed and nothing says that they were done.
func late(p *page.Page, a answer) {
	if len(a.Overdue) == 0 {
		return
	}
	p.Section("Overdue")
	for _, o := range a.Overdue {
		who := "You"
		if o.Who != a.As {
			who = page.Capital(page.TheRole(o.Who))
		}
		what := position{Says: o.Says, Law: o.Law, Requirements: o.Requirements, bearing: o.bearing}
		p.Item(2, fmt.Sprintf("%s, in breach since %v: %s", who, o.Since, said(what)))
	}
	p.Para(2, "No line of the file says that it was done. If it was, let the file say so."+steps(a.Overdue))
}

// steps says how a file tells of steps that were taken, where some are overdue.
func steps(all []overdue) string {
	if slices.ContainsFunc(all, func(o overdue) bool { return len(o.Requirements) > 0 }) {
		return " Steps that were taken are an act, comply."
	}
	return ""
}

// standing says where the notice stands, machine by machine.
func standing(p *page.Page, a answer) {
	p.Section("Where it stands: " + page.Stage(a.Stage))
	var days []string
	for _, d := range []struct {
		what string
		on   ipa.Date
	}{{"given", a.Given}, {"in force from", a.inForce}, {"last day", a.LastDay}, {"ended", a.Ended}} {
		if !d.on.IsZero() {
			days = append(days, fmt.Sprintf("%s %v", d.what, d.on))
		}
	}
	if len(days) > 0 {
		p.Para(2, page.Capital(strings.Join(days, ", "))+".")
	}
	for m := range tcn.Statuses(cmp.Or(a.Kind, acts.TechnicalCapability)) {
		if a.State.In(m.Region) == m.Status {
			p.Item(2, fmt.Sprintf("%s: %v: %s. [%s]", page.Capital(m.Region.String()), m.Status, m.Says, page.Law(m.Law)))
		}
	}
}

func flaws(p *page.Page, all []flaw) {
	if len(all) == 0 {
		return
	}
	p.Section("What was not lawful so far")
	for _, f := range all {
		var why []string
		for _, g := range f.Grounds {
			text := g.Says
			if len(g.Law) > 0 {
				text += fmt.Sprintf(" [%s]", page.Law(g.Law))
			}
			why = append(why, text)
		}
		effect := worded[f.Effect]
		if f.Effect == tcn.Void { // a history has none, so it is so by a reading that was chosen
			effect = "void by the reading that is taken, and left out here"
		}
		p.Item(2, fmt.Sprintf("%v, to %s: %s, because %s.", f.On, doing.Words(f.Act, ""), effect, strings.Join(why, "; ")))
	}
}

// worded are the effects as a sentence has them.
var worded = map[tcn.Effect]string{tcn.Lawful: "lawful", tcn.Breach: "a breach of duty", tcn.Irregular: "irregular, and can be quashed", tcn.Void: "void"}

func requirements(p *page.Page, a answer) {
	if len(a.Requirements) == 0 {
		return
	}
	p.Section("What it requires")
	for _, r := range a.Requirements {
		p.Item(2, fmt.Sprintf("%s: %s. [%v]", r.Name, a.standingOf(r), r.Obligation))
	}
}

// standingOf says what has become of a requirement.
func (a answer) standingOf(r requirement) string {
	switch words := bindings[a.Kind]; {
	case !r.Gone.IsZero():
		return fmt.Sprintf("gone since %v", r.Gone)
	case !a.Ended.IsZero():
		return fmt.Sprintf("nothing any more: the notice ended on %v", a.Ended)
	case !r.Referred.IsZero():
		return fmt.Sprintf("referred back, so the duty is suspended since %v", r.Referred)
	case !r.Suspended.IsZero():
		return fmt.Sprintf("suspended by the Tribunal since %v", r.Suspended)
	case a.On.Before(a.inForce):
		return fmt.Sprintf("not binding yet: the notice comes into force on %v", a.inForce)
	case !r.Complied.IsZero():
		return fmt.Sprintf("binding; %s on %v", words.met, r.Complied)
	case r.Due.IsZero():
		return "binding; " + words.open
	case a.On.After(r.Due):
		return fmt.Sprintf("binding; %s %v", words.over, r.Due)
	default:
		return fmt.Sprintf("binding; %s %v", words.due, r.Due)
	}
}

// A binding is how a requirement that binds is told of: where an act says that it was met, where no last day is known, and after and before that day.
type binding struct{ met, open, over, due string }

// stepsTaken is that of a notice that requires steps, each within a period.
var stepsTaken = binding{
	"the steps were taken", "the period for the steps is not known", "the period for the steps ended on", "the steps are to be done by",
}

// bindings are those of each kind of notice. To notify a change has no last day, s 258A(9); data is retained from the day on which the notice is in force, s 87(6).
var bindings = map[acts.NoticeKind]binding{
	0:                     stepsTaken,
	acts.NationalSecurity: stepsTaken,
	acts.Notification:     {"a proposal was notified", "a proposal to make the change is to be notified a reasonable time before", "", ""},
	acts.Retention:        {"it was complied with, as was entered", "it is to be retained", "it is to be retained from", "it is to be retained from"},
}

// own writes positions of the role's own.
func own(p *page.Page, head string, all []position) {
	if len(all) == 0 {
		return
	}
	p.Section(head)
	for _, o := range all {
		p.Item(2, page.Capital(said(o)))
	}
}

// kept are the positions that are to do something, or those that are not to do it, without the "not".
func kept(all []position, not bool) (some []position) {
	for _, o := range all {
		rest, omits := strings.CutPrefix(o.Says, "not ")
		if omits == not {
			o.Says = rest
			some = append(some, o)
		}
	}
	return some
}

// others writes positions of others towards the role, under their names.
func others(p *page.Page, head, verb string, all []position) {
	if len(all) == 0 {
		return
	}
	p.Section(head)
	var who []actors.Role
	for _, o := range all {
		if !slices.Contains(who, o.Who) {
			who = append(who, o.Who)
		}
	}
	for _, r := range who {
		p.Para(2, fmt.Sprintf("%s %s", page.Capital(page.TheRole(r)), verb))
		for _, o := range all {
			if o.Who == r {
				p.Item(4, said(o))
			}
		}
	}
}

// said is a position with the requirements that it concerns, its words of law and its question.
func said(o position) string { return o.what() + ". [" + page.Law(o.Law) + o.asked() + "]" }

// what is a position with the requirements that it concerns.
func (o position) what() string {
	if len(o.Requirements) == 0 {
		return o.Says
	}
	return o.Says + ": " + strings.Join(o.Requirements, ", ")
}

func open(p *page.Page, all []option) {
	if len(all) == 0 {
		return
	}
	p.Section("What you could do now, lawfully (findings are assumed)")
	for _, o := range all {
		p.Item(2, fmt.Sprintf("%s: %s. [%s%s]", page.Capital(named(o)), o.Says, page.Law(o.Law), asked(o.Questions)))
	}
}

func closed(p *page.Page, all []option) {
	if len(all) == 0 {
		return
	}
	p.Section("What you could not, or not lawfully")
	several := slices.ContainsFunc(all, func(o option) bool { return o.Run > 1 })
	var said []string
	acts := make(map[string][]option)
	for _, o := range all { // what is wrong with several acts is said once
		text := fmt.Sprintf("would be %s: %s.", worded[o.Effect], wrong(o.Grounds))
		if len(acts[text]) == 0 {
			said = append(said, text)
		}
		acts[text] = append(acts[text], o)
	}
	for _, text := range said {
		var names []string
		var law []ipa.Citation
		var asks []int
		for _, o := range acts[text] {
			if !several && slices.ContainsFunc(o.Grounds, isState) {
				o.run = "" // it is in none, or in the one that there is
			}
			names = append(names, named(o))
			law = append(law, lawAgainst(o)...)
			asks = append(asks, o.Questions...)
		}
		p.Item(2, fmt.Sprintf("To %s %s [%s%s]", strings.Join(names, ", or to "), text, page.Law(once(law)), asked(once(asks))))
	}
}

// once is a list without what it has before.
func once[T comparable](all []T) (each []T) {
	for _, one := range all {
		if !slices.Contains(each, one) {
			each = append(each, one)
		}
	}
	return each
}

// wrong says what is wrong with an act.
func wrong(all []tcn.Ground) string {
	var why []string
	for _, g := range weighty(all) {
		says := g.Says
		if state, ok := page.IsState(g); ok {
			says = state
		}
		why = append(why, says+"; "+page.Cure(g))
	}
	return strings.Join(why, ". Besides, ")
}

// weighty are the grounds that are told of. Where an act does not fit what stands, that alone: whatever else is wrong with it follows or can wait.
func weighty(all []tcn.Ground) []tcn.Ground {
	if i := slices.IndexFunc(all, isState); i >= 0 {
		return all[i : i+1]
	}
	return all
}

// lawAgainst are the words of law of what is wrong with an option's act; of the act itself, where no ground has any.
func lawAgainst(o option) (law []ipa.Citation) {
	for _, g := range weighty(o.Grounds) {
		law = append(law, g.Law...)
	}
	if len(law) == 0 {
		return o.Law
	}
	return law
}

// named names an option's act, and its run where there is one.
func named(o option) string {
	if o.run == "" {
		return o.words
	}
	return fmt.Sprintf("%s (%s)", o.words, o.run)
}

// isState reports whether a ground is that an act does not fit what stands.
func isState(g tcn.Ground) bool {
	_, is := page.IsState(g)
	return is
}

// asked names questions by their numbers, after words of law.
func asked(questions []int) string {
	var text strings.Builder
	for _, n := range questions {
		fmt.Fprintf(&text, "; question %d", n)
	}
	return text.String()
}

func questions(p *page.Page, all []question) {
	if len(all) == 0 {
		return
	}
	p.Section("Open questions of law")
	for _, q := range all {
		p.Item(2, fmt.Sprintf("%d, %s: %s Taken here (%s): %s. Or: %s.", q.N, q.ID, q.Question, q.Reading, q.Taken, strings.Join(q.Others, ", ")))
	}
	p.Para(2, "Each can be put the other way: -doubt "+all[0].ID+"="+all[0].Others[0]+".")
}

// closing says what it is not.
func closing(a answer) string {
	checked := ""
	if page.Unchecked(a.Law) == "" {
		checked = fmt.Sprintf(", in tables checked to %v", ipa.Checked())
	}
	return fmt.Sprintf("Not legal advice; law as at %v%s; computed from the lines of the file, and asserts none of them. A day after @ means the words that stood on it.", a.Law, checked)
}
