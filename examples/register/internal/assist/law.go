package assist

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/internal/lookup"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/lawbook"
)

var lookUp = tool[sought, found]{
	name: "look_up_law", title: "Look up the law",
	about:  `Looks up the law of notices under the Investigatory Powers Act 2016: a provision by its citation ("s 255(8)", "SI 2018/354, reg 2(1)", "ss 254-258"), a plain word or a role ("journalist", "prison", "engineer"), an open question ("doubt 8"), the name of a rule, a need, a clock or a status as other answers have it ("rule give", "clock refer"), or a list of all of a kind ("doubts", "deadlines"). Gives the words (ours, with links to the statute), the days on which they were in force, and the rules, needs, clocks, positions and open questions that rest on them.`,
	answer: func(in sought, a asked) (found, error) { return in.answer(a) },
}

type sought struct {
	Text string          `json:"text" jsonschema:"what to look up: a citation, a plain word, a role, a name, or a list such as doubts"`
	On   ipa.Date        `json:"on,omitzero" jsonschema:"the day whose law is meant, as 2025-09-01; left out: every version there has been"`
	Kind acts.NoticeKind `json:"kind,omitzero" jsonschema:"the kind of notice: what is given is then as a notice of that kind has it; left out: as the first kind that has it does, and kinds says which have it"`
}

type found struct {
	Asked     string        `json:"asked"`
	Read      string        `json:"read" jsonschema:"what it was read as"`
	Note      string        `json:"note" jsonschema:"what there is to say first"`
	Words     []provision   `json:"words"`
	Rules     []rule        `json:"rules"`
	Needs     []need        `json:"needs"`
	Clocks    []period      `json:"clocks"`
	Statuses  []status      `json:"statuses"`
	Positions []standing    `json:"positions"`
	Questions []question    `json:"questions" jsonschema:"the open questions of law about it"`
	Also      []string      `json:"also" jsonschema:"what rests on it besides: names to look up"`
	Names     []lookup.Name `json:"names" jsonschema:"where a list was asked for: names to look up"`
	LeftOff   int           `json:"left-off" jsonschema:"how much was left off to keep the answer short: look up a narrower place"`
	OtherLaw  string        `json:"other-law" jsonschema:"other law that may bind who reads this, and is not worked out here"`
	Receipt   receipt       `json:"receipt"`
}

type provision struct {
	Place     ipa.Citation  `json:"place"`
	Heading   string        `json:"heading"`
	URL       string        `json:"url" jsonschema:"the text itself"`
	Certainty ipa.Certainty `json:"certainty" jsonschema:"how sure the words and days are"`
	Wordings  []wording     `json:"wordings"`
}

type wording struct {
	From  ipa.Date     `json:"from" jsonschema:"the first day in force"`
	Until ipa.Date     `json:"until" jsonschema:"the first day no longer in force; empty: none is known"`
	By    ipa.Citation `json:"by" jsonschema:"what brought the words in"`
	Says  string       `json:"says" jsonschema:"what they say, in our words: no substitute for the text"`
}

type rule struct {
	ID    string            `json:"id"`
	Act   string            `json:"act"`
	Form  string            `json:"form"`
	By    []actors.Role     `json:"by" jsonschema:"who can do it"`
	Law   []ipa.Citation    `json:"law"`
	Says  string            `json:"says" jsonschema:"what it does in law"`
	Needs []string          `json:"needs" jsonschema:"what must be so besides, by the names of needs"`
	Kinds []acts.NoticeKind `json:"kinds" jsonschema:"the kinds of notice that have it; none: all"`
}

type need struct {
	IDs      []string          `json:"ids" jsonschema:"its names, one for each rule that has it"`
	Unmet    string            `json:"unmet" jsonschema:"what is wrong where it is not so"`
	Law      []ipa.Citation    `json:"law"`
	Else     tcn.Effect        `json:"else" jsonschema:"what follows where it is not so"`
	Inferred bool              `json:"inferred" jsonschema:"the Act does not state that this follows"`
	Cure     string            `json:"cure"`
	By       actors.Role       `json:"by" jsonschema:"who can mend it; empty: nobody, or whoever does the act"`
	Kinds    []acts.NoticeKind `json:"kinds" jsonschema:"the kinds of notice that have it; none: all"`
}

type period struct {
	ID     string            `json:"id"`
	Name   string            `json:"name"`
	Law    []ipa.Citation    `json:"law"`
	Length string            `json:"length" jsonschema:"with how it is counted; empty: the law sets none"`
	Starts string            `json:"starts"`
	Ends   string            `json:"ends" jsonschema:"what its end does"`
	Whose  actors.Role       `json:"whose" jsonschema:"who has to act within it, or by it"`
	Longer string            `json:"longer" jsonschema:"who can lengthen it, and how; empty: nobody"`
	Kinds  []acts.NoticeKind `json:"kinds" jsonschema:"the kinds of notice that have it; none: all"`
}

type status struct {
	Status tcn.Status        `json:"status"`
	Region tcn.Region        `json:"region"`
	Law    []ipa.Citation    `json:"law"`
	Says   string            `json:"says"`
	Kinds  []acts.NoticeKind `json:"kinds" jsonschema:"the kinds of notice that have it; none: all"`
}

type standing struct {
	ID           string            `json:"id"`
	Holder       actors.Role       `json:"holder"`
	Kind         tcn.PositionKind  `json:"kind"`
	Counterparty actors.Role       `json:"counterparty"`
	Content      string            `json:"content"`
	Law          []ipa.Citation    `json:"law"`
	Kinds        []acts.NoticeKind `json:"kinds" jsonschema:"the kinds of notice that have it; none: all"`
}

// answer looks it up.
func (in sought) answer(a asked) (out found, err error) {
	if len(in.Text) > mostWords {
		return out, within("text", fmt.Errorf("it has %d bytes, and no more than %d are taken; look up one place, name or word", len(in.Text), mostWords))
	}
	out = found{Asked: in.Text, Receipt: a.receipt(tcn.Standpoint{Law: in.On})}
	if names, ok := lookup.Listed(in.Text); ok {
		out.Names, out.Read = names, "a list of names"
		return out, nil
	}
	if strings.TrimSpace(in.Text) == "" {
		return out, within("text", fmt.Errorf("it is empty; write a citation, as s 255(8), a word, or a list, as doubts"))
	}
	s := lookup.Read(in.Text)
	if in.On.IsZero() {
		in.On = s.Day
		out.Receipt.LawDay = s.Day
	}
	book, err := s.Find(in.On)
	if err != nil {
		return out, within("text", err)
	}
	out.Asked, out.Read = s.Asked, s.Says
	out.Note = strings.TrimSpace(s.Note(book, func(word string) string { return "look_up_law " + strconv.Quote(word) }) + " " + page.Unchecked(in.On))
	for p := range lookup.Parts(book) {
		out.add(p, in.On, in.Kind)
	}
	for _, d := range book.Doubts {
		out.Questions = append(out.Questions, questionOf(d.Doubt, tcn.Standpoint{}))
	}
	out.OtherLaw = page.OtherLaw(s.Reader(book), page.TheRole(s.Reader(book)))
	out.shorten()
	return out, nil
}

// add puts a part of the book into the answer: each line as a kind of notice has it, if one is asked for, or as the first kind that has it does.
func (f *found) add(p lawbook.Part, on ipa.Date, kind acts.NoticeKind) {
	for _, w := range p.Words {
		f.Words = append(f.Words, provisionOf(w, on))
	}
	for _, r := range p.Rules {
		if r, kinds, has := lines.rules.of(kind, r.ID, r); has {
			one := rule{r.ID, r.Act, r.Form, r.By, r.Law, r.Says, nil, kinds}
			for _, n := range r.Needs {
				one.Needs = append(one.Needs, n.ID)
			}
			f.Rules = append(f.Rules, one)
		}
	}
	for _, n := range p.Needs {
		if one, has := needOf(n, kind); has {
			f.Needs = append(f.Needs, one)
		}
	}
	for _, c := range p.Clocks {
		if c, kinds, has := lines.clocks.of(kind, c.ID, c); has {
			length := ""
			if c.Length != (ipa.Period{}) {
				length = c.Length.String()
			}
			f.Clocks = append(f.Clocks, period{c.ID, c.Name, c.Law, length, c.Starts, c.Ends, c.Whose, c.Longer, kinds})
		}
	}
	for _, m := range p.Statuses {
		if m, kinds, has := lines.statuses.of(kind, m.Status.String(), m); has {
			f.Statuses = append(f.Statuses, status{m.Status, m.Region, m.Law, m.Says, kinds})
		}
	}
	for _, s := range p.Positions {
		if s, kinds, has := lines.positions.of(kind, s.ID, s); has {
			f.Positions = append(f.Positions, standing{s.ID, s.Holder, s.Kind, s.Counterparty, s.Content, s.Law, kinds})
		}
	}
	for _, i := range p.Also {
		f.Also = append(f.Also, i.Kind+" "+i.ID)
	}
}

// needOf is a need as a kind of notice has it, with the names that it has there.
func needOf(n lawbook.Need, kind acts.NoticeKind) (one need, has bool) {
	for _, id := range n.IDs {
		if n, kinds, is := lines.needs.of(kind, id, n.Need); is {
			one, has = need{append(one.IDs, id), n.Unmet, n.Law, n.Else, n.Inferred, n.Cure, n.By, kinds}, true
		}
	}
	return one, has
}

// shorten leaves off what makes the answer too long, and says how much.
func (f *found) shorten() {
	f.LeftOff = cut(&f.Words) + cut(&f.Rules) + cut(&f.Needs) + cut(&f.Clocks) + cut(&f.Statuses) + cut(&f.Positions) + cut(&f.Questions) + cut(&f.Also)
}

// cut leaves off what goes beyond the most that is listed, and says how much that is.
func cut[T any](all *[]T) int {
	left := max(0, len(*all)-mostListed)
	*all = (*all)[:len(*all)-left]
	return left
}

// provisionOf is a provision with its wordings; its address is of the day, if there is one.
func provisionOf(p ipa.Provision, on ipa.Date) provision {
	one := provision{Place: p.Citation, Heading: p.Heading, URL: p.Citation.At(on).URL(), Certainty: p.Certainty}
	for _, v := range p.Versions {
		one.Wordings = append(one.Wordings, wording{v.From, v.Until, v.By, v.Says})
	}
	return one
}
