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

// An answer is where a role stands under a notice on a day. It is what -json writes.
type answer struct {
	Notice       string          `json:"notice"`
	To           string          `json:"to"`
	On           ipa.Date        `json:"on"`
	As           actors.Role     `json:"as"`
	Law          ipa.Date        `json:"law"`
	Readings     []string        `json:"readings"`
	Checked      ipa.Date        `json:"checked"`
	Stage        tcn.Status      `json:"stage"`
	State        tcn.State       `json:"state"`
	Kind         acts.NoticeKind `json:"kind,omitzero"` // left out: a technical capability notice
	Given        ipa.Date        `json:"given"`
	LastDay      ipa.Date        `json:"last-day"`
	Ended        ipa.Date        `json:"ended"`
	Overdue      []overdue       `json:"overdue"`
	Next         *due            `json:"next"`
	Flaws        []flaw          `json:"flaws"`
	Requirements []requirement   `json:"requirements"`
	Must         []position      `json:"must"`
	MustNot      []position      `json:"must-not"`
	Cannot       []position      `json:"cannot"`
	May          []position      `json:"may"`
	Deadlines    []deadline      `json:"deadlines"`
	OthersCan    []position      `json:"others-can"`
	OthersMay    []position      `json:"others-may"`
	OthersCannot []position      `json:"others-cannot"`
	Rights       []position      `json:"rights"`
	Open         []option        `json:"open"`
	Closed       []option        `json:"closed"`
	Questions    []question      `json:"questions"`
	OtherLaw     []otherLaw      `json:"other-law"`
	inForce      ipa.Date        // the day on which the notice comes into force, where it may be another than that of the giving
}

// A flaw is an act, or a lapse, that was not simply lawful; or would have been void under the readings that were chosen.
type flaw struct {
	On      ipa.Date     `json:"on"`
	Act     string       `json:"act"`
	Effect  tcn.Effect   `json:"effect"`
	Grounds []tcn.Ground `json:"grounds"`
}

// An overdue is a duty whose day has passed and of which no line of the history says that it was done.
type overdue struct {
	Says         string         `json:"says"`
	Who          actors.Role    `json:"who"` // who owes it: the role that asks, or who owes it to that role
	Since        ipa.Date       `json:"since"`
	Law          []ipa.Citation `json:"law"`
	Requirements []string       `json:"requirements"`
	bearing
}

type requirement struct {
	Name       string       `json:"name"`
	Obligation ipa.Citation `json:"obligation"`
	Given      ipa.Date     `json:"given"`
	Due        ipa.Date     `json:"due"`
	Referred   ipa.Date     `json:"referred"`
	Suspended  ipa.Date     `json:"suspended"`
	Gone       ipa.Date     `json:"gone"`
	Complied   ipa.Date     `json:"complied"`
}

type position struct {
	Says         string         `json:"says"`
	Who          actors.Role    `json:"who"` // the other side
	Law          []ipa.Citation `json:"law"`
	Requirements []string       `json:"requirements"`
	bearing
}

type option struct {
	Act       string         `json:"act"`
	Says      string         `json:"says"`
	Effect    tcn.Effect     `json:"effect"`
	Run       int            `json:"run"`
	Law       []ipa.Citation `json:"law"`
	Grounds   []tcn.Ground   `json:"grounds"`
	Questions []int          `json:"questions"`
	words     string         // the act for a reader
	run       string         // the run that it is in, for a reader: "referral 1"
}

type question struct {
	N        int      `json:"n"`
	ID       string   `json:"id"`
	Question string   `json:"question"`
	Reading  string   `json:"reading"`
	Taken    string   `json:"taken"`
	Others   []string `json:"others"`
	Why      string   `json:"why"`
}

// An otherLaw is law that may bind the role and is not worked out here.
type otherLaw struct {
	Law       string       `json:"law"`
	Provision ipa.Citation `json:"provision"`
	Why       string       `json:"why"`
}

// answerOf is where a role stands under a notice that has come to a day.
func answerOf(n tcn.Notice, on ipa.Date, as actors.Role) answer {
	kind := n.Kind()
	if kind == acts.TechnicalCapability {
		kind = 0
	}
	a := answer{
		Kind:   kind,
		Notice: n.Name(), To: n.To().Name, On: on, As: as, Law: on, Stage: n.Stage(), State: n.State(),
		Readings: append([]string{}, page.StandpointOf(n).Readings...), Checked: ipa.Checked(), Given: n.Given(), LastDay: n.LastDay(), Ended: n.Ended(),
		Overdue: []overdue{}, Flaws: []flaw{}, Requirements: []requirement{}, Must: []position{}, MustNot: []position{}, Cannot: []position{}, May: []position{},
		OthersCan: []position{}, OthersMay: []position{}, OthersCannot: []position{}, Rights: []position{},
		Open: []option{}, Closed: []option{}, Questions: []question{}, OtherLaw: []otherLaw{},
	}
	if !n.LawDay().IsZero() {
		a.Law = n.LawDay()
	}
	for c := range n.Clocks("in-force") {
		a.inForce = c.Span.Last.Add(1)
	}
	others := otherwiseOf(n)
	for o := range n.Omissions() {
		if d := o.Duty; o.Ended.IsZero() && (d.Holder == as || d.Counterparty == as) {
			a.Overdue = append(a.Overdue, overdue{d.Content, d.Holder, d.Broken, d.Law, append([]string{}, d.Undone...), others.position(d)})
		}
	}
	slices.SortStableFunc(a.Overdue, urgent(as))
	for r := range n.History() {
		if r.Effect() != tcn.Lawful {
			a.Flaws = append(a.Flaws, flaw{r.Day(), r.Rule().Event(), r.Effect(), groundsOf(r.Grounds())})
		}
	}
	for r := range n.Requirements() {
		a.Requirements = append(a.Requirements, requirement{r.Name, r.Obligation, r.Given, r.Due, r.Referred, r.Suspended, r.Gone, r.Complied})
	}
	has := eventsOf(n)
	for p := range n.Positions(as) {
		if has.matter(p.ID) {
			a.place(p, others.position(p))
		}
	}
	a.Deadlines = deadlinesOf(n, others)
	a.Next = nextOf(a.Deadlines, on, as)
	for o := range n.Choices() {
		if has.matter(o.Rule().ID) {
			a.weigh(n, o)
		}
	}
	a.ask(n)
	for o := range ipa.OtherLaw(as.String()) {
		a.OtherLaw = append(a.OtherLaw, otherLaw{o.Term, o.Provision, o.Why})
	}
	return a
}

// events are the acts that a history tells of, by their verbs.
type events map[string]bool

func eventsOf(n tcn.Notice) events {
	all := make(events)
	for r := range n.History() {
		all[r.Rule().Act] = true
	}
	return all
}

// about are the positions and rules that are about an act and come to nothing where there was none: a complaint needs no more than a belief that there
// was one (RIPA 2000 s 65(4)), but whoever asks has the history.
var about = map[string]string{
	"operator/complain": "give", "claimant/complain": "give", "operator/complain-varying": "vary", "claimant/complain-varying": "vary",
	"operator/complain-not-revoking": "give", "claimant/complain-not-revoking": "give", "refer-variation": "vary", "refer-renewal": "renew",
}

// matter reports whether a position or a rule is about something that the history has.
func (e events) matter(id string) bool { return about[id] == "" || e[about[id]] }

// place puts a position where it belongs by its kind.
func (a *answer) place(p tcn.Position, asks bearing) {
	one := position{p.Content, p.Counterparty, p.Law, append([]string{}, p.Requirements...), asks}
	switch p.Kind {
	case tcn.Duty:
		if barred, ok := refrain(p.Content); ok {
			one.Says = barred
			a.MustNot = append(a.MustNot, one)
		} else {
			a.Must = append(a.Must, one)
		}
	case tcn.Disability:
		a.Cannot = append(a.Cannot, one)
	case tcn.Liberty, tcn.Power:
		a.May = append(a.May, one)
	case tcn.Liability:
		a.OthersCan = append(a.OthersCan, one)
	case tcn.NoRight:
		a.OthersMay = append(a.OthersMay, one)
	case tcn.Immunity:
		a.OthersCannot = append(a.OthersCannot, one)
	case tcn.Right:
		a.Rights = append(a.Rights, one)
	}
}

// refrains are how duties not to do something begin, and what they bar.
var refrains = []struct{ duty, bars string }{
	{"make no ", "make a "},
	{"disclose neither the existence nor the contents ", "disclose the existence or the contents "},
}

// refrain is what a duty bars, if it is a duty not to do something.
func refrain(content string) (string, bool) {
	for _, r := range refrains {
		if rest, ok := strings.CutPrefix(content, r.duty); ok {
			return r.bars + rest, true
		}
	}
	return content, false
}

// weigh puts an option of the role where it belongs. A form of an act that would not be the act's on the day is no option.
func (a *answer) weigh(n tcn.Notice, o tcn.Choice) {
	if !slices.Contains(o.Who(), a.As) {
		return
	}
	if r, err := n.Try(o.Act()); err == nil && r.Rule().Event() != o.Rule().Event() {
		return
	}
	rule := o.Rule()
	one := option{
		formed(o, strings.ReplaceAll(rule.Event(), "-", " ")), rule.Says, o.Effect, o.Run, rule.Law, groundsOf(o.Grounds()), []int{}, formed(o, doing.Event(rule.Event())),
		runOfRule(rule, o.Run),
	}
	for _, d := range o.Doubts() {
		one.Questions = append(one.Questions, d.N)
	}
	one.Questions = slices.Compact(one.Questions) // a question with three readings may be there twice
	if o.Effect == tcn.Lawful {
		a.Open = append(a.Open, one)
	} else {
		a.Closed = append(a.Closed, one)
	}
}

// runs are what the runs of each machine are called that has several.
var runs = map[tcn.Region]string{tcn.RegionLock: "decision", tcn.RegionReview: "referral", tcn.RegionTribunal: "claim"}

// runOfRule names the run in which an act is by what its rule needs or moves there; empty: it is in none.
func runOfRule(r tcn.Rule, run int) string {
	wants := slices.Clone(r.While)
	for _, m := range slices.Concat(r.Takes, r.Carries) {
		wants = append(wants, m.From)
	}
	for _, s := range wants {
		if name := runs[s.Region()]; name != "" && run != 0 {
			return fmt.Sprintf("%s %d", name, run)
		}
	}
	return ""
}

// formed names an option's act by a text for its form, and a decision to vary by what it does to the notice.
func formed(o tcn.Choice, text string) string {
	if d, ok := o.Act().(acts.Decide); ok && d.To == acts.Varying {
		if len(d.Adds) > 0 {
			return text + ", adding a requirement"
		}
		return text + ", adding none"
	}
	return text
}

// groundsOf are grounds that are written as a list even where there are none.
func groundsOf(all []tcn.Ground) []tcn.Ground { return append([]tcn.Ground{}, all...) }

// ask gathers the open questions of all the rest.
func (a *answer) ask(n tcn.Notice) {
	var all []int
	for _, list := range [][]position{a.Must, a.MustNot, a.Cannot, a.May, a.OthersCan, a.OthersMay, a.OthersCannot, a.Rights} {
		for _, p := range list {
			all = append(all, p.numbers()...)
		}
	}
	for _, o := range a.Overdue {
		all = append(all, o.numbers()...)
	}
	for _, d := range a.Deadlines {
		all = append(all, d.numbers()...)
	}
	for _, o := range slices.Concat(a.Open, a.Closed) {
		all = append(all, o.Questions...)
	}
	slices.Sort(all)
	from := page.StandpointOf(n)
	for _, n := range slices.Compact(all) {
		d, _ := ipa.DoubtOf(n) // package tcn names no other
		q := question{N: d.N, ID: d.ID, Question: d.Question, Why: d.Why}
		for i, r := range d.Readings {
			if i == page.Taken(from, d) {
				q.Reading, q.Taken = r.Name, r.Says
			} else {
				q.Others = append(q.Others, r.Name)
			}
		}
		a.Questions = append(a.Questions, q)
	}
}
