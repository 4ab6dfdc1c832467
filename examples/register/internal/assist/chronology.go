package assist

import (
	"cmp"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/examples/internal/verdict"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

var judgeTold = tool[chronology, judged]{
	name: "judge_chronology", title: "Judge a chronology",
	about:  `Puts a chronology of what is reported of notices to the law, entry by entry: can each be as it is told? It is possible, possible only if something happened that nobody reports (what, by whom, by when), or impossible, with the reason. A list of dates in plain words will do, a line each, "7 February 2025: Acme complained to the tribunal (The Post)"; so will a table (CSV), or JSON Lines. Says of each entry on whose word it stands, what is supposed, and what could not be read as an act, which is not judged. It asserts nothing, and accuses nobody: keep the words "as told", "reported" and "supposed" when you pass an answer on.`,
	answer: func(in chronology, a asked) (judged, error) { return in.answer(a) },
}

type chronology struct {
	Text     string   `json:"text" jsonschema:"the chronology: a line for each event, \"7 February 2025: Acme complained to the tribunal (The Post)\"; or a table; or JSON Lines"`
	Law      ipa.Date `json:"law,omitzero" jsonschema:"the day whose law is taken for all of it, as 2025-07-01; left out: the law of each entry's own day"`
	Readings []string `json:"readings,omitzero" jsonschema:"readings of open questions of law, each as suspension-ends=decision"`
}

type judged struct {
	Standing  string     `json:"standing" jsonschema:"on whose word it rests"`
	Count     string     `json:"count" jsonschema:"how many entries are possible, possible only if, impossible, and not judged"`
	Notices   []about    `json:"notices" jsonschema:"the notices that it tells of"`
	Entries   []entry    `json:"entries"`
	Questions []question `json:"questions" jsonschema:"the open questions of law that the answer names by their numbers"`
	Note      string     `json:"note"`
	Receipt   receipt    `json:"receipt"`
}

type about struct {
	Notice string          `json:"notice"`
	To     string          `json:"to"`
	Kind   acts.NoticeKind `json:"kind"`
}

// An entry is what is told, and what the law makes of it.
type entry struct {
	N        int             `json:"n"`
	When     docket.When     `json:"when"`
	Known    docket.When     `json:"known" jsonschema:"since when it is public"`
	Notice   string          `json:"notice"`
	Says     string          `json:"says" jsonschema:"what is reported"`
	Standing docket.Standing `json:"standing" jsonschema:"on whose word it stands"`
	Whose    string          `json:"whose" jsonschema:"who says so, in plain words"`
	Sources  []string        `json:"sources"`
	Planned  bool            `json:"planned" jsonschema:"it has not happened, and is not judged"`
	Unread   string          `json:"unread" jsonschema:"why its words were not read as an act: then it is not judged; empty: they were"`
	judgment
	Others []judgment `json:"others" jsonschema:"the other ways to read it, where they are answered otherwise"`
	Words  string     `json:"words" jsonschema:"the verdict in plain words"`
}

// A judgment is one way to read an entry, and whether it can be so.
type judgment struct {
	Act      string         `json:"act" jsonschema:"what it was read as; empty: as no act"`
	By       string         `json:"by" jsonschema:"who did it, as told"`
	As       string         `json:"as" jsonschema:"how it is read here, where it can be read in several ways"`
	Verdict  docket.Verdict `json:"verdict"`
	Effect   tcn.Effect     `json:"effect" jsonschema:"what follows in law if it was so; empty: no law is asked"`
	Told     string         `json:"told" jsonschema:"the same, as it may be passed on"`
	Law      []ipa.Citation `json:"law"`
	Why      []tcn.Ground   `json:"why" jsonschema:"why it cannot be, or was irregular or a breach"`
	Missing  []unreported   `json:"missing" jsonschema:"what must have happened besides, that nobody reports"`
	Supposes []supposition  `json:"supposes" jsonschema:"what is taken to be so that the chronology does not say"`
	From     ipa.Date       `json:"from" jsonschema:"the first day on which it could be, where not on each that it may have"`
	Until    ipa.Date       `json:"until" jsonschema:"the last such day"`
	Only     []order        `json:"only" jsonschema:"what must have been so of the days of entries"`
	Later    []int          `json:"later" jsonschema:"entries that are told as later, and would help if they had come first"`
	Against  int            `json:"against" jsonschema:"the entry beside which it cannot be; 0: none"`
	Firmer   int            `json:"firmer" jsonschema:"of the two, the one on the firmer word; 0: neither"`
	Again    int            `json:"again" jsonschema:"the entry that tells of the same event; 0: none"`
	Doubts   []int          `json:"doubts" jsonschema:"the numbers of the open questions on which it turns"`
}

type unreported struct {
	Act    json.RawMessage   `json:"act"`
	Or     []json.RawMessage `json:"or" jsonschema:"what would do as well"`
	Who    []actors.Role     `json:"who" jsonschema:"who else could have done it"`
	By     ipa.Date          `json:"by" jsonschema:"the last day on which it can have been done"`
	Law    []ipa.Citation    `json:"law"`
	Strict bool              `json:"strict" jsonschema:"without it the entry could not be at all; else it would be irregular or a breach"`
	Notice string            `json:"notice" jsonschema:"the notice, where it is another than the entry's"`
}

type supposition struct {
	Says   string         `json:"says"`
	Law    []ipa.Citation `json:"law"`
	Strict bool           `json:"strict" jsonschema:"without it the entry could not be"`
}

type order struct {
	Entry    int      `json:"entry"`
	From     ipa.Date `json:"from" jsonschema:"the first day on which it can have been; empty: not-after says more"`
	NotAfter int      `json:"not-after" jsonschema:"the entry than which it must not have been later; 0: from says more"`
	Strict   bool     `json:"strict"`
}

// assertsNothing is on whose word a judgment rests.
const assertsNothing = "as told: the chronology asserts nothing, and neither does this answer; an entry that is possible, or fits the law, is not thereby true, and what is supposed is reported by nobody"

// answer judges the chronology.
func (in chronology) answer(a asked) (out judged, err error) {
	if len(in.Text) > mostText {
		return out, within("text", fmt.Errorf("it has %d bytes, and no more than %d are taken; hand in one dispute, or a part of it", len(in.Text), mostText))
	}
	from := tcn.Standpoint{Law: in.Law, Readings: in.Readings}
	if err := from.Check(); err != nil {
		return out, within("law or readings", err)
	}
	d, err := docket.Read(strings.NewReader(in.Text))
	switch {
	case err != nil:
		return out, within("text", err)
	case d.Len() == 0:
		return out, within("text", fmt.Errorf("it tells of nothing; write a line for each event, as 7 February 2025: Acme complained to the tribunal (The Post)"))
	case d.Len() > mostEntries:
		return out, within("text", fmt.Errorf("it has %d entries, and no more than %d are judged here; hand in a part of it", d.Len(), mostEntries))
	}
	all := d.Judge(from)
	out = judged{Standing: assertsNothing, Count: verdict.Count(all), Note: page.Unchecked(in.Law), Receipt: a.receipt(from)}
	for n := range d.Notices() {
		out.Notices = append(out.Notices, about{n.Name, n.To.String(), cmp.Or(n.Kind, acts.TechnicalCapability)})
	}
	var numbers []int
	for _, j := range all {
		e := entryOf(j)
		out.Entries, numbers = append(out.Entries, e), append(numbers, e.Doubts...)
		for _, o := range e.Others {
			numbers = append(numbers, o.Doubts...)
		}
	}
	out.Questions = questions(from, numbers)
	return out, nil
}

// entryOf is an entry with its judgment.
func entryOf(j docket.Judgment) entry {
	e := j.Entry
	out := entry{
		N: e.N, When: e.Happened, Known: e.Known, Notice: e.Notice, Says: e.Says, Standing: e.Stands(), Whose: e.Stands().Says(), Sources: e.Sources(), Planned: e.Planned,
		Unread: e.Unread, judgment: judgmentOf(j),
	}
	for _, o := range j.Others {
		out.Others = append(out.Others, judgmentOf(o))
	}
	var w spoken
	verdict.Write(&w, 0, j)
	out.Words = strings.Join(w, "\n")
	return out
}

// judgmentOf is one way to read an entry.
func judgmentOf(j docket.Judgment) judgment {
	out := judgment{
		As: j.As, Verdict: j.Verdict, Why: j.Why, From: j.From, Until: j.Until, Later: j.Later, Against: j.Against, Firmer: j.Firmer, Again: j.Again,
		Doubts: numbersOf(append(j.Doubts, append(j.Ruling.Doubts(), j.Asks.Doubts()...)...)),
	}
	if by := j.Entry.By(); by != nil {
		out.Act, out.By = acts.Verb(j.Entry.Act), by.String()
	}
	if rule := j.Ruling.Rule(); rule.ID != "" { // read as another act, it is that
		out.Act = rule.Act
	}
	if !j.IsLaw() && !j.IsStatement() {
		out.Effect, out.Told, out.Law = j.Effect(), page.Told(j.Effect()), j.Ruling.Rule().Law
	}
	for _, m := range j.Missing {
		one := unreported{Act: written(m.Act), Who: m.Who, By: m.By, Law: m.Rule.Law, Strict: m.Strict, Notice: m.Notice}
		for _, or := range m.Or {
			one.Or = append(one.Or, written(or))
		}
		out.Missing = append(out.Missing, one)
	}
	for _, s := range j.Supposes {
		out.Supposes = append(out.Supposes, supposition(s))
	}
	for _, b := range j.Only {
		out.Only = append(out.Only, order(b))
	}
	return out
}

// written is an act as histories write it.
func written(act acts.Act) json.RawMessage {
	text, err := acts.Encode(act)
	if err != nil {
		panic(err) // it was done in judging, so it has a text
	}
	return text
}

// A spoken gathers paragraphs as lines.
type spoken []string

// Para adds a paragraph.
func (s *spoken) Para(indent int, text string) {
	*s = append(*s, strings.Repeat(" ", indent)+text)
}

// Headed adds a paragraph with a head.
func (s *spoken) Headed(indent int, _ page.Colour, head, text string) { s.Para(indent, head+text) }
