package main

import (
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/internal/lookup"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/lawbook"
)

// An answer is what was found, as -json writes it. The keys are listed in the command's documentation.
type answer struct {
	Asked     string      `json:"asked"`
	Kind      string      `json:"kind"`
	Read      string      `json:"read"`
	Note      string      `json:"note"`
	On        ipa.Date    `json:"on"`
	Checked   ipa.Date    `json:"checked"`
	Words     []provision `json:"words"`
	Rules     []tcn.Rule  `json:"rules"`
	Needs     []need      `json:"needs"`
	Clocks    []clock     `json:"clocks"`
	Statuses  []status    `json:"statuses"`
	Positions []position  `json:"positions"`
	Also      []item      `json:"also"`
	Doubts    []doubt     `json:"doubts"`
}

// A list is all names of a kind, as -json writes it.
type list struct {
	Asked string        `json:"asked"`
	Names []lookup.Name `json:"names"`
}

type provision struct {
	Place     ipa.Citation  `json:"place"`
	Full      string        `json:"full"`
	Heading   string        `json:"heading"`
	URL       string        `json:"url"`
	Certainty ipa.Certainty `json:"certainty"`
	Wordings  []wording     `json:"wordings"`
}

type wording struct {
	From  ipa.Date     `json:"from"`
	Until ipa.Date     `json:"until"`
	By    ipa.Citation `json:"by"`
	Says  string       `json:"says"`
	URL   string       `json:"url"`
}

type need struct {
	IDs      []string       `json:"ids"`
	Unmet    string         `json:"unmet"`
	Law      []ipa.Citation `json:"law"`
	Else     tcn.Effect     `json:"else"`
	Inferred bool           `json:"inferred"`
	Cure     string         `json:"cure"`
	By       actors.Role    `json:"by"`
}

type clock struct {
	ID     string         `json:"id"`
	Name   string         `json:"name"`
	Law    []ipa.Citation `json:"law"`
	Length string         `json:"length"`
	Starts string         `json:"starts"`
	Ends   string         `json:"ends"`
	Whose  actors.Role    `json:"whose"`
	Longer string         `json:"longer"`
}

type status = tcn.Meaning

type position struct {
	ID           string           `json:"id"`
	Holder       actors.Role      `json:"holder"`
	Kind         tcn.PositionKind `json:"kind"`
	Counterparty actors.Role      `json:"counterparty"`
	Content      string           `json:"content"`
	Law          []ipa.Citation   `json:"law"`
}

type item struct {
	Kind string `json:"kind"`
	ID   string `json:"id"`
}

type doubt struct {
	N        int            `json:"n"`
	ID       string         `json:"id"`
	Question string         `json:"question"`
	Readings []reading      `json:"readings"`
	Why      string         `json:"why"`
	Law      []ipa.Citation `json:"law"`
	Outside  string         `json:"outside"`
	Rules    []string       `json:"rules"`
}

type reading struct {
	Name  string `json:"name"`
	Says  string `json:"says"`
	Taken bool   `json:"taken"`
}

// answerOf puts what was found into the form of -json. No list in it is null.
func answerOf(o options, s lookup.Subject, found lawbook.Book) answer {
	a := answer{
		Asked: o.asked, Kind: s.Kind, Read: s.Says, On: o.on, Checked: ipa.Checked(), Words: []provision{}, Rules: []tcn.Rule{}, Needs: []need{},
		Clocks: []clock{}, Statuses: []status{}, Positions: []position{}, Also: []item{}, Doubts: []doubt{},
	}
	if o.asked == "" {
		a.Kind, a.Read = "all", "all of it"
	}
	for p := range lookup.Parts(found) {
		a.add(p)
	}
	for _, d := range found.Doubts {
		a.Doubts = append(a.Doubts, doubtTold(d))
	}
	given := a.given()
	a.Also = slices.DeleteFunc(a.Also, func(i item) bool { return given[i] })
	a.Note = s.Note(found, func(word string) string { return "law " + word })
	return a
}

// add puts a part into the answer.
func (a *answer) add(p lawbook.Part) {
	for _, w := range p.Words {
		a.Words = append(a.Words, provisionTold(w, a.On))
	}
	for _, r := range p.Rules {
		a.Rules = append(a.Rules, whole(r))
	}
	for _, n := range p.Needs {
		a.Needs = append(a.Needs, need{n.IDs, n.Unmet, n.Law, n.Else, n.Inferred, n.Cure, n.Need.By})
	}
	for _, c := range p.Clocks {
		length := "" // the law sets none
		if c.Length != (ipa.Period{}) {
			length = c.Length.String()
		}
		a.Clocks = append(a.Clocks, clock{c.ID, c.Name, c.Law, length, c.Starts, c.Ends, c.Whose, c.Longer})
	}
	a.Statuses = append(a.Statuses, p.Statuses...)
	for _, s := range p.Positions {
		a.Positions = append(a.Positions, position{s.ID, s.Holder, s.Kind, s.Counterparty, s.Content, s.Law})
	}
	for _, i := range p.Also {
		if one := (item{i.Kind, i.ID}); !slices.Contains(a.Also, one) {
			a.Also = append(a.Also, one)
		}
	}
}

// whole is a rule without a list that is nil.
func whole(r tcn.Rule) tcn.Rule {
	r.By, r.Law, r.While, r.Needs = listOf(r.By), listOf(r.Law), listOf(r.While), listOf(r.Needs)
	r.Takes, r.Carries, r.Sweeps = listOf(r.Takes), listOf(r.Carries), listOf(r.Sweeps)
	return r
}

// listOf is a list that is not nil, and so not null in JSON.
func listOf[T any](all []T) []T {
	if all == nil {
		return []T{}
	}
	return all
}

// given is all that the answer gives whole.
func (a *answer) given() map[item]bool {
	all := make(map[item]bool)
	for _, r := range a.Rules {
		all[item{"rule", r.ID}] = true
	}
	for _, n := range a.Needs {
		for _, id := range n.IDs {
			all[item{"need", id}] = true
		}
	}
	for _, c := range a.Clocks {
		all[item{"clock", c.ID}] = true
	}
	for _, m := range a.Statuses {
		all[item{"status", m.Status.String()}] = true
	}
	for _, p := range a.Positions {
		all[item{"position", p.ID}] = true
	}
	return all
}

// provisionTold is a provision with the address of each wording; that of the whole is of the day, if there is one.
func provisionTold(p ipa.Provision, on ipa.Date) provision {
	all, _ := ipa.Lookup(p.Citation)
	told := provision{p.Citation, p.Citation.Full(), p.Heading, p.Citation.URL(), p.Certainty, nil}
	if len(all.Versions) > 1 {
		told.URL = p.Citation.At(on).URL()
	}
	for _, v := range p.Versions {
		w := wording{v.From, v.Until, v.By, v.Says, told.URL}
		if len(all.Versions) > 1 && on.IsZero() {
			w.URL = p.Citation.At(v.From).URL()
		}
		told.Wordings = append(told.Wordings, w)
	}
	return told
}

func doubtTold(d lawbook.Doubt) doubt {
	told := doubt{d.N, d.ID, d.Question, nil, d.Why, d.Touches, d.Outside, []string{}}
	for i, r := range d.Readings {
		told.Readings = append(told.Readings, reading{r.Name, r.Says, i == d.Default})
	}
	for _, i := range d.Names {
		told.Rules = append(told.Rules, i.ID)
	}
	return told
}
