package assist

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/examples/internal/verdict"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

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
		Doubts: numbersOf(slices.Concat(j.Doubts, j.Ruling.Doubts(), j.Asks.Doubts())),
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
