package docket

import (
	"fmt"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A Saying is something that a viewer might say about a notice, to somebody, and what the law makes of it.
type Saying struct {
	Notice string         // the notice that it is about, by its name in the docket
	What   string         // what is said, and to whom
	Effect tcn.Effect     // what follows in law if it is said
	Law    []ipa.Citation // the words on which that rests
	Why    string         // the reason, in plain English
	Doubts []tcn.Doubt    // the open questions on which it hangs
}

// A line is a line of the table of speech: who says what, and the act that it is.
type line struct {
	who  Viewer
	what string
	act  func(n tcn.Notice) acts.Act
	why  string // in place of what the rule says, with a place for the words that bind to secrecy under a notice of the kind
}

// speech is what can be said. What it is in law, the rules of package tcn answer.
var speech = []line{
	{Public, "repeat to anybody what has been published", func(tcn.Notice) acts.Act { return acts.Publish{By: actors.Public{}} }, ""},
	{Intervener, "repeat to anybody what has been published, or what it was told", func(tcn.Notice) acts.Act { return acts.Publish{By: actors.Public{}} }, ""},
	{Operator, "tell the public that there is a notice, or what is in it", discloses(actors.Public{}), ""},
	{Operator, "tell its lawyers", discloses(actors.LegalAdviser{}), ""},
	{Operator, "tell a Judicial Commissioner, for the Commissioner's functions", func(n tcn.Notice) acts.Act {
		return acts.Disclose{By: n.To(), To: actors.JudicialCommissioner{}, ForFunction: acts.Assumed}
	}, ""},
	{Operator, "tell the Tribunal what it requires", func(n tcn.Notice) acts.Act {
		return acts.Disclose{By: n.To(), To: actors.Tribunal{}, Required: acts.Assumed}
	}, ""},
	{Operator, "tell an official of another state", discloses(actors.ForeignOfficial{}), ""},
	{HomeOffice, "permit the operator to tell the public", func(tcn.Notice) acts.Act {
		return acts.Permit{By: actors.SecretaryOfState{}, To: actors.Public{}}
	}, ""},
	{HomeOffice, "say itself that there is a notice, or neither confirm nor deny it", func(tcn.Notice) acts.Act {
		return acts.Publish{By: actors.Public{}}
	}, "%s binds the recipient and its people, and not who gave the notice; that it does neither is policy, and no duty under the Act"},
	{Tribunal, "rule on what of the claim may be public", func(tcn.Notice) acts.Act {
		return acts.RuleOnSecrecy{By: actors.Tribunal{}, BareDetails: true}
	}, ""},
}

// discloses is a disclosure by the person to whom a notice is given.
func discloses(to actors.Actor) func(tcn.Notice) acts.Act {
	return func(n tcn.Notice) acts.Act { return acts.Disclose{By: n.To(), To: to} }
}

// Speech lists what a viewer might say on a day about each notice that it could then know of, and what the law makes of it:
// whether s 255(8) forbids it, whether it is permitted, and whether the Tribunal has let the bare details of a claim
// be public, which confirms no notice and permits nothing else. What binds follows what was done, known to it or not; what it could
// know of is in [Docket.KnownTo]. All of it is put to the law from a standpoint, as by [Docket.Replay].
func (d Docket) Speech(from tcn.Standpoint, who Viewer, day ipa.Date) []Saying {
	var all []Saying
	view := d.KnownTo(who, day)
	for _, n := range view.notices {
		notice, ok := d.at(from, n.Name, day)
		if !ok || !slices.ContainsFunc(view.entries, func(e Entry) bool { return e.Notice == n.Name }) {
			continue
		}
		for _, l := range speech {
			if l.who == who {
				all = append(all, l.say(notice, day)...)
			}
		}
		if s, ok := bareDetails(notice); ok && view.hasBareDetails(n.Name) {
			all = append(all, s)
		}
	}
	return all
}

// at is a notice as the docket has it on a day, and whether the docket tells anything of it.
func (d Docket) at(from tcn.Standpoint, name string, day ipa.Date) (last tcn.Notice, ok bool) {
	for _, s := range d.Replay(from) {
		if s.Entry.Notice == name && !s.IsLaw() && !s.Day.After(day) {
			last, ok = s.Notice, true
		}
	}
	if passed, err := last.On(day); err == nil {
		last = passed
	}
	return last, ok
}

// say puts a line to the law. Where a claim is needed and there are several, each is asked about, and the best answer given.
func (l line) say(n tcn.Notice, day ipa.Date) []Saying {
	act := acts.Dated(l.act(n), day)
	rulings := []tcn.Ruling{}
	if rule, ok := act.(acts.RuleOnSecrecy); ok {
		for run := range n.Runs(tcn.RegionTribunal) {
			rule.Run = run.N
			if r, err := n.Try(rule); err == nil {
				rulings = append(rulings, r)
			}
		}
	} else if r, err := n.Try(act); err == nil {
		rulings = append(rulings, r)
	}
	if len(rulings) == 0 {
		return nil
	}
	best := slices.MinFunc(rulings, func(a, b tcn.Ruling) int { return int(a.Effect()) - int(b.Effect()) })
	s := Saying{Notice: n.Name(), What: l.what, Effect: best.Effect(), Law: best.Rule().Law, Why: best.Rule().Says, Doubts: best.Doubts()}
	if l.why != "" {
		s.Why = fmt.Sprintf(l.why, secrecyOf(n))
	}
	for _, g := range best.Grounds() {
		s.Why = g.Says
	}
	return []Saying{s}
}

// secrecyOf are the words that bind to secrecy under a notice of the kind.
func secrecyOf(n tcn.Notice) string { return told["permit"].law.of(n.Kind()) }

// hasBareDetails reports whether the docket tells of a ruling that lets the bare details of a claim be public.
func (d Docket) hasBareDetails(notice string) bool {
	return slices.ContainsFunc(d.entries, func(e Entry) bool {
		ruling, ok := e.Act.(acts.RuleOnSecrecy)
		return ok && ruling.BareDetails && e.Notice == notice && e.isDone()
	})
}

// bareDetails is what the Tribunal's ruling lets be said of a claim, if it has so ruled.
func bareDetails(n tcn.Notice) (Saying, bool) {
	for r := range n.History() {
		act, ok := r.Act().(acts.RuleOnSecrecy)
		if !ok || !act.BareDetails {
			continue
		}
		return Saying{
			Notice: n.Name(), Effect: tcn.Lawful, Law: r.Rule().Law, Doubts: r.Doubts(),
			What: "say that there is a claim, and between whom: the bare details",
			Why:  fmt.Sprintf("the Tribunal has let them be public; that confirms no notice, and %s binds on for the rest", secrecyOf(n)),
		}, true
	}
	return Saying{}, false
}
