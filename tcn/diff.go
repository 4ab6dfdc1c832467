package tcn

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// An Outcome is what became of an act when a history was seen from another standpoint.
type Outcome struct {
	Act    acts.Act
	Ruling Ruling // the zero Ruling if the act was none, as when the run that it names was never opened
	Err    error  // the *Refusal or *BadAct, if it could not be done
}

// Replay puts the notice's acts, in their order and on their days, before a standpoint. It gives the notice as it then is and what became of
// each act. An act that is refused from there is left out, and those after it are tried all the same. A question or a reading that there is
// not is a [*acts.BadAct].
func (n Notice) Replay(from Standpoint) (Notice, []Outcome, error) {
	if bad := n.ready(); bad != nil {
		bad.Verb = "replay"
		return n, nil, bad
	}
	m, err := n.anew().From(from)
	if err != nil {
		return n, nil, err
	}
	var all []Outcome
	for r := range n.History() {
		act := r.Act()
		if act == nil {
			continue
		}
		ruling, err := m.Try(act)
		if err == nil {
			m, err = m.Do(act)
		}
		all = append(all, Outcome{act, ruling, err})
	}
	if later, err := m.On(n.now); err == nil {
		m = later
	}
	return m, all, nil
}

// A Difference is something that a history has under one day's law and has not, or has otherwise, under another's.
type Difference struct {
	Kind string         // "ruling", "position" or "clock"
	Act  acts.Act       // of a ruling: the act; nil for a lapse
	A, B string         // what it is under each law; empty: it is not there
	Law  []ipa.Citation // the words that make the difference: their standing, or their wording, is not the same on the two days
}

// Diff looks at a notice's history from two standpoints, the law of days from 12 March 2018 on or readings of open questions, and lists what
// differs: the rulings on its acts, in their order, then the positions and the clocks on the day to which the notice has come ([Notice.Now]).
// A question or a reading that there is not is a [*acts.BadAct].
func Diff(n Notice, from, to Standpoint) ([]Difference, error) {
	under, one, err := n.Replay(from)
	if err != nil {
		return nil, err
	}
	other, two, err := n.Replay(to)
	if err != nil {
		return nil, err
	}
	a, b := from.Law, to.Law
	var all []Difference
	for i := range one {
		if one[i].essence() != two[i].essence() {
			all = append(all, Difference{"ruling", one[i].Act, one[i].describe(), two[i].describe(), turningWords(append(one[i].law(), two[i].law()...), governingDay(a, acts.On(one[i].Act)), governingDay(b, acts.On(one[i].Act)))})
		}
	}
	a, b = governingDay(a, n.now), governingDay(b, n.now)
	if x, y := under.lapsedOn(), other.lapsedOn(); x != y {
		all = append(all, Difference{"ruling", nil, x, y, turningWords(n.tables().lawOf(lifeLaw), a, b)})
	}
	var root []ipa.Citation // the words that make the rulings differ, and with them whatever follows from the state
	for _, d := range all {
		root = append(root, d.Law...)
	}
	all = append(all, diffSides("position", under.positions(), other.positions(), a, b)...)
	all = append(all, diffSides("clock", under.clocks(), other.clocks(), a, b)...)
	for i := range all {
		if len(all[i].Law) == 0 {
			if all[i].Law = turningWords(root, a, b); len(all[i].Law) == 0 {
				all[i].Law = slices.Concat(root, touched(under.taken, other.taken))
			}
		}
	}
	return all, nil
}

// touched lists the words in question where two notices are under different readings.
func touched(one, two *takenReadings) []ipa.Citation {
	var all []ipa.Citation
	for _, text := range changedReadings(one, two) {
		id, _, _ := strings.Cut(text, "=")
		d, _ := ipa.DoubtBy(id)
		all = append(all, d.Touches...)
	}
	return all
}

// lapsedOn says when the notice lapsed, if it did.
func (n *Notice) lapsedOn() string {
	if n.state.In(RegionForce) != Expired {
		return ""
	}
	return fmt.Sprintf("lapse: %v", n.days[keyEnded])
}

// describe is what a ruling comes to: its form, its effect, and its grounds.
func (o Outcome) describe() string {
	if o.Ruling.rule == nil {
		return "no act: " + o.Err.Error()
	}
	var text strings.Builder
	text.WriteString(o.Ruling.Rule().Event() + ": " + o.Ruling.Effect().String())
	for _, g := range o.Ruling.Grounds() {
		text.WriteString("; " + g.Says)
	}
	return text.String()
}

// essence is what makes one ruling another: its form, its effect, and its grounds.
func (o Outcome) essence() string {
	if o.Ruling.rule == nil {
		return o.describe()
	}
	var text strings.Builder
	text.WriteString(o.Ruling.rule.Event() + o.Ruling.effect.String())
	for _, g := range o.Ruling.Grounds() {
		text.WriteString(" " + g.ID)
	}
	return text.String()
}

// law lists the words on which a ruling rests, and on which it would fail.
func (o Outcome) law() []ipa.Citation {
	if o.Ruling.rule == nil {
		return nil
	}
	all := slices.Clone(o.Ruling.rule.Law)
	for _, n := range o.Ruling.rule.Needs {
		all = append(all, n.Law...)
	}
	return all
}

// comparedSide is a position or a clock as it is compared: what it is, and on which words.
type comparedSide struct {
	key, text string
	law       []ipa.Citation
}

func (n Notice) positions() []comparedSide {
	var all []comparedSide
	for p := range n.Positions() {
		if p.Kind <= lastWritten {
			text := p.Holder.String() + ": " + p.Kind.String() + " towards " + p.Counterparty.String() + ": " + p.Content
			if len(p.Requirements) > 0 {
				text += fmt.Sprintf(" %q", p.Requirements)
			}
			if !p.Broken.IsZero() {
				text += fmt.Sprintf(", undone since %v", p.Broken)
			}
			all = append(all, comparedSide{text, text, p.Law})
		}
	}
	return all
}

func (n Notice) clocks() []comparedSide {
	var all []comparedSide
	nth := make(map[string]int) // there may be several of a name: two variations, two lives
	for c := range n.Clocks() {
		key := c.Name + " " + strconv.Itoa(c.Run) + " " + c.Requirement
		nth[key]++
		key += " " + strconv.Itoa(nth[key])
		text := c.Name + ": " + c.Phase.String()
		if !c.Span.Last.IsZero() {
			text += ", last day " + c.Span.Last.String()
		}
		all = append(all, comparedSide{key, text, c.Law})
	}
	return all
}

// diffSides lists what two sides do not share.
func diffSides(kind string, one, two []comparedSide, a, b ipa.Date) []Difference {
	var all []Difference
	find := func(in []comparedSide, key string) (comparedSide, bool) {
		i := slices.IndexFunc(in, func(s comparedSide) bool { return s.key == key })
		if i < 0 {
			return comparedSide{}, false
		}
		return in[i], true
	}
	for _, x := range one {
		if y, _ := find(two, x.key); y.text != x.text {
			all = append(all, Difference{Kind: kind, A: x.text, B: y.text, Law: turningWords(append(x.law, y.law...), a, b)})
		}
	}
	for _, y := range two {
		if _, ok := find(one, y.key); !ok {
			all = append(all, Difference{Kind: kind, B: y.text, Law: turningWords(y.law, a, b)})
		}
	}
	return all
}

// turningWords lists, among some words, those that do not stand alike on two days: one has them and the other not, or in another version.
func turningWords(law []ipa.Citation, a, b ipa.Date) []ipa.Citation {
	var all []ipa.Citation
	for _, c := range law {
		if ipa.InForce(c, a) == ipa.InForce(c, b) && ipa.InForce(c.At(a), b) == ipa.InForce(c.At(a), a) {
			continue
		}
		if !slices.Contains(all, c) {
			all = append(all, c)
		}
	}
	slices.SortFunc(all, ipa.Citation.Compare)
	return all
}
