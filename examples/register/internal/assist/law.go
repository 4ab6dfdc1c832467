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
)

var lookUp = tool[sought, found]{
	name: "look_up_law", title: "Look up the law",
	about:  `Looks up the law of notices under the Investigatory Powers Act 2016: a provision by its citation ("s 255(8)", "SI 2018/354, reg 2(1)", "ss 254-258"), a plain word or a role ("journalist", "prison", "engineer"), an open question ("doubt 8"), the name of a rule, a need, a clock or a status as other answers have it ("rule give", "clock refer"), or a list of all of a kind ("doubts", "deadlines"). Gives the words (ours, with links to the statute), the days on which they were in force, and the rules, needs, clocks, positions and open questions that rest on them.`,
	answer: sought.answer,
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
