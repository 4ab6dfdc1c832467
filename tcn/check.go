package tcn

import (
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/doublelock/doublelock/actors"
)

// flatten lays an act flat and refuses what is no act in law at all.
func (n *Notice) flatten(act Act, d *deed) (Act, *BadAct) {
	act, ok := settle(act)
	if !ok {
		return nil, noAct()
	}
	*d = act.deed()
	if bad := n.ready(); bad != nil {
		bad.Verb = d.verb.String()
		return act, bad
	}
	if bad := d.fault(); bad != nil {
		return act, bad
	}
	switch {
	case d.on.Before(n.now):
		return act, &BadAct{d.verb.String(), "On", fmt.Sprintf("%v is before %v, to which time has passed", d.on, n.now), "put the acts in the order of their days"}
	case d.verb == change && n.unknown(d.names) != "":
		return act, &BadAct{d.verb.String(), "Defeats", fmt.Sprintf("%q is no requirement of the notice", n.unknown(d.names)), "name requirements that are in it"}
	}
	return act, nil
}

// noAct is the error of what is no act.
func noAct() *BadAct {
	return &BadAct{"", "act", "it is nil, or of no type that Acts lists", "hand in an act"}
}

// ready says why nothing can be done to a notice, if so.
func (n *Notice) ready() *BadAct {
	switch {
	case n.party == nil:
		return &BadAct{"", "notice", "it is the zero Notice", "make one with New"}
	case n.party.fault != "":
		return &BadAct{"", "notice", n.party.fault, "make it with New, with a name and a person that have a text"}
	}
	return nil
}

// fault finds what is wrong with the form of an act, whatever the notice, if anything.
func (d *deed) fault() *BadAct {
	bad := func(field, says, cure string) *BadAct { return &BadAct{d.verb.String(), field, says, cure} }
	switch {
	case d.role == 0:
		return bad("By", "nobody acts", "say who acts")
	case d.role == stranger:
		return bad("By", "it is no actor", "use a type of package actors, not a pointer and nothing around it")
	case d.whomRole == stranger:
		return bad(kinds[d.verb].Whom, "it is no actor", "use a type of package actors, not a pointer and nothing around it")
	case d.whomRole == 0 && (d.verb == disclose || d.verb == permit):
		return bad("To", "nobody is told", "say to whom")
	case d.on.IsZero():
		return bad("On", "it has no day", "say on which day")
	case d.run < 0:
		return bad("Run", "it is negative", "name a run that Runs lists, or none")
	case d.review < 0:
		return bad("Review", "it is negative", "name a run that Runs lists, or none")
	case d.verb == direct && !d.until.IsZero() && d.until.Before(d.on):
		return bad("Until", fmt.Sprintf("%v is before the direction", d.until), "name a day that is to come")
	case (d.verb == determine || d.verb == quash) && !d.until.IsZero() && d.until.Before(d.on):
		return bad("Notified", fmt.Sprintf("%v is before the determination", d.until), "name the day of notice of it, or none")
	case d.verb == claim && d.until.After(d.on):
		return bad("Done", fmt.Sprintf("%v is after the claim", d.until), "name the day of conduct that has happened, or none")
	case d.until.IsZero() && d.verb == direct:
		return bad("Until", "it has no day", "say until when")
	case d.until.IsZero() && d.verb == extend:
		return bad("To", "it has no day", "say until when")
	case d.found.has(malformed) || d.factors&^AllFactors != 0 || !d.hasWords():
		return bad("act", "a finding, a factor or a word in it is no value", "use the constants of this package")
	case !isText(d.name) || !isText(d.whom) || !isText(d.label):
		return bad("act", "a name or a text in it is not UTF-8", "write it in UTF-8")
	case slices.ContainsFunc(d.names, isWrong) || slices.ContainsFunc(d.removes, isWrong):
		return bad("act", "a requirement named is empty or not UTF-8", "name requirements that are in the notice")
	}
	for i := range d.adds {
		if says := d.adds[i].fault(); says != "" {
			return bad("Adds", fmt.Sprintf("requirement %d %s", i+1, says), "see Requirement")
		}
	}
	return nil
}

// hasWords reports whether every enum in the act is a value, or zero.
func (d *deed) hasWords() bool {
	return int(d.purpose) < len(purposeWords) && int(d.subject) < len(subjectWords) && int(d.basis) < len(basisWords) &&
		int(d.duty) < len(dutyWords) && int(d.term) < len(termWords) && int(d.prayer) < len(prayerWords)
}

// isText reports whether a text can be written.
func isText(s string) bool { return s == "" || utf8.ValidString(s) }

// isWrong reports whether a name cannot be a requirement's.
func isWrong(name string) bool { return name == "" || !utf8.ValidString(name) }

// fault says what is wrong with the form of a requirement, if anything.
func (r *Requirement) fault() string {
	switch {
	case isWrong(r.Name):
		return "has no name, or one that is not UTF-8"
	case r.Days < Undisclosed:
		return "has a period of fewer than no days"
	case r.Serves&^(1<<len(authorisationWords)-1) != 0:
		return "serves what is no authorisation"
	}
	return ""
}

// check says why a notice with this party can have no text, if so.
func (p *party) check() string {
	if err := actors.Check(p.to); err != nil {
		return err.Error()
	}
	if !utf8.ValidString(p.name) {
		return "its name is not UTF-8"
	}
	return ""
}

// unknown returns a name that no requirement has ever borne, or nothing.
func (n *Notice) unknown(names []string) string {
	for _, name := range names {
		if !slices.ContainsFunc(n.content, func(c standing) bool { return c.Name == name }) {
			return name
		}
	}
	return ""
}
