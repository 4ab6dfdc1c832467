package docket

import (
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
)

// audience is who learns of an act as it is done, besides whoever does it and whomever it is addressed to.
type audience struct {
	viewers []Viewer
	parties bool // the claimant in its run, if that is the operator
	law     kindLaw
	how     string
}

// A kindLaw is the words by which somebody is told, of each kind of notice, in the order of the kinds: capability, national security, notification,
// retention. Where it is empty, a notice of the kind knows no such act, and nobody is told of it by law.
type kindLaw [acts.Retention - acts.TechnicalCapability + 1]string

// of are the words for a kind.
func (l kindLaw) of(kind acts.NoticeKind) string {
	return l[kind-acts.TechnicalCapability]
}

// ofAll are words that are the same for every kind.
func ofAll(law string) kindLaw { return kindLaw{law, law, law, law} }

// told says for each act who is told of it by law or by its nature. An act that is not here tells nobody but who does it.
var told = map[string]audience{
	"give":    {[]Viewer{Operator}, false, kindLaw{"s 255(5)", "s 255(5)", "s 258A(1)", "s 98(1)"}, "in writing, to the person"},
	"vary":    {[]Viewer{Operator}, false, kindLaw{"s 256(7)", "s 256(7)", "s 258B(4)", "s 94(2)"}, "notice to the person"},
	"renew":   {[]Viewer{Operator}, false, kindLaw{"s 256A(5)", "s 256A(5)", "", "s 94A(4)"}, "notice to the person"},
	"confirm": {[]Viewer{Operator}, false, kindLaw{"s 257(11)", "s 257(11)", "", "s 90(12)"}, "notice to the person"},
	"revoke":  {[]Viewer{Operator}, false, kindLaw{"s 256(7)", "s 256(7)", "s 258B(4)", "s 94(14)"}, "notice to the person"},
	"permit":  {[]Viewer{Operator}, false, kindLaw{"s 255(8)", "s 255(8)", "s 258A(8)", "s 95(2)"}, "permission is given to who is bound"},
	"refer":   {[]Viewer{HomeOffice}, false, kindLaw{"s 257(1)", "s 257(1)", "", "s 90(1)"}, "to the Secretary of State"},
	"report":  {[]Viewer{HomeOffice, Operator}, false, kindLaw{"s 257(8)", "s 257(8)", "", "s 90(9)"}, "to both"},
	"direct":  {[]Viewer{HomeOffice, Operator}, false, kindLaw{"s 257(8A)", "s 257(8A)", "", "s 90(9A)"}, "to both"},
	"extend":  {[]Viewer{Operator}, false, kindLaw{"SI 2018/354, reg 2B(4)", "SI 2018/354, reg 2B(4)", "", "SI 2018/354, reg 2B(4)"}, "written notice; of the review period its own agreement, reg 2A(2)"},
	"sue":     {[]Viewer{Operator}, false, enforcing, "the defendant"},
	"approve": {[]Viewer{HomeOffice}, false, kindLaw{"s 254(1)", "s 254(1)", "", "s 89(1)"}, "to the Secretary of State"},
	"refuse":  {[]Viewer{HomeOffice}, false, kindLaw{"s 254(4)", "s 254(4)", "", "s 89(3)"}, "written reasons to the Secretary of State"},

	"give-another": {[]Viewer{Operator}, false, kindLaw{"s 255(5)", "s 255(5)", "s 258A(1)", "s 98(1)"}, "in writing, to the same person"},

	"enjoin":            {[]Viewer{HomeOffice, Operator}, false, enforcing, "the parties"},
	"discharge":         {[]Viewer{HomeOffice, Operator}, false, enforcing, "the parties"},
	"claim":             {[]Viewer{Tribunal, HomeOffice}, false, ofAll("RIPA 2000 s 65(2)"), "to the Tribunal, against the Secretary of State"},
	"apply":             {[]Viewer{Tribunal, HomeOffice}, true, ofAll("RIPA 2000 s 68(1)"), "to the Tribunal, in the parties' claim"},
	"list":              {[]Viewer{HomeOffice}, true, ofAll("SI 2018/1334, r 10"), "the parties"},
	"rule-on-secrecy":   {[]Viewer{HomeOffice}, true, ofAll("SI 2018/1334, r 7"), "the parties"},
	"refuse-intervener": {[]Viewer{HomeOffice}, true, ofAll("RIPA 2000 s 68(1)"), "the parties, and who asked"},
	"order-interim":     {[]Viewer{HomeOffice}, true, ofAll("SI 2018/1334, r 14"), "both sides"},
	"determine":         {[]Viewer{HomeOffice}, true, ofAll("RIPA 2000 s 68(4)"), "the parties"},
	"dismiss":           {[]Viewer{HomeOffice}, true, ofAll("RIPA 2000 s 68(4)"), "the parties"},
	"quash":             {[]Viewer{HomeOffice}, true, ofAll("SI 2018/1334, r 14"), "both sides"},
	"appeal":            {[]Viewer{HomeOffice, Tribunal}, true, ofAll("RIPA 2000 s 67A"), "the parties"},
	"decide-appeal":     {[]Viewer{HomeOffice, Tribunal}, true, ofAll("RIPA 2000 s 67A"), "the parties"},
	"decide-issue":      {[]Viewer{HomeOffice}, true, ofAll("RIPA 2000 s 68(4C)"), "who would be told of the determination"},
	"drop":              {[]Viewer{HomeOffice, Tribunal}, true, ofAll("RIPA 2000 s 68(1)"), "to the Tribunal, in the parties' claim"},
	"stay":              {[]Viewer{HomeOffice}, true, ofAll("SI 2018/1334, r 6(i)"), "the parties"},
	"lift-stay":         {[]Viewer{HomeOffice}, true, ofAll("SI 2018/1334, r 6(i)"), "the parties"},
	"strike-out":        {[]Viewer{HomeOffice}, true, ofAll("SI 2018/1334, r 6"), "the parties"},
	"compensate":        {[]Viewer{HomeOffice}, true, ofAll("SI 2018/1334, r 14(2)"), "both sides"},
	"order-destruction": {[]Viewer{HomeOffice}, true, ofAll("SI 2018/1334, r 14(3)"), "both sides"},
}

// enforcing are the words on proceedings in court.
var enforcing = kindLaw{"s 255(10)", "s 255(10)", "s 258A(10)", "s 95(5)"}

// isTold reports whether a viewer does an act, is addressed by it, or is told of it by law. Claimant is who brought the claim that it is done in;
// nil: it is done in none.
func (d Docket) isTold(e *Entry, claimant actors.Actor, who Viewer) bool {
	t := told[acts.Verb(e.Act)]
	if t.law.of(d.kindOf(e)) == "" {
		t.viewers = nil // the kind has no such act
	}
	switch {
	case viewerOf(e.By()) == who && who != Operator, slices.Contains(t.viewers, who):
		return true
	case who == Operator && (d.isPerson(e, e.By()) || t.parties && d.isPerson(e, claimant)):
		return true
	}
	return d.isAddressed(e, who)
}

// isAddressed reports whether an act is addressed to a viewer by its own terms.
func (d Docket) isAddressed(e *Entry, who Viewer) bool {
	switch act := e.Act.(type) {
	case acts.Consult:
		return who == Operator && (act.With == nil || d.isPerson(e, act.With))
	case acts.Disclose:
		return viewerOf(act.To) == who && (who != Operator || d.isPerson(e, act.To))
	case acts.RefuseIntervener:
		return who == Intervener
	default: // the other acts are addressed to those whom the table has
		return false
	}
}

// kindOf is the kind of the notice that an entry is about.
func (d Docket) kindOf(e *Entry) acts.NoticeKind {
	for _, n := range d.notices {
		if n.Name == e.Notice {
			return n.kind()
		}
	}
	return acts.TechnicalCapability
}

// isPerson reports whether an actor is the person to whom an entry's notice is given, or of its staff.
func (d Docket) isPerson(e *Entry, a actors.Actor) bool {
	i := slices.IndexFunc(d.notices, func(n Notice) bool { return n.Name == e.Notice })
	if i < 0 || a == nil {
		return false
	}
	staff, ok := a.(actors.Staff)
	_, name := a.Who()
	return viewerOf(a) == Operator && (!ok && name == d.notices[i].To.Name || ok && staff.Of == d.notices[i].To.Name)
}
