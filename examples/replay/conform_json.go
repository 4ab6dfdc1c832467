package main

import (
	"encoding/json"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// A judgment is an entry of a docket of one's own as a line of JSON: that of -json, with the verdict.
type judgment struct {
	record
	Verdict  docket.Verdict `json:"verdict"`
	As       string         `json:"as,omitempty"` // how it is read here
	From     ipa.Date       `json:"from"`
	Until    ipa.Date       `json:"until"`
	Missing  []missing      `json:"missing"`
	Supposes []supposition  `json:"supposes"`
	Only     []dayBound     `json:"only,omitempty"` // what must have been so of the days of entries
	Open     []tcn.Doubt    `json:"open,omitempty"` // of what cannot be: the open questions under whose other reading it would not be void
	Later    []int          `json:"later"`
	Hangs    []int          `json:"hangs,omitempty"`   // the entries before it that cannot be either and would have brought what it needs
	Against  int            `json:"against,omitempty"` // the entry beside which it cannot be
	Firmer   int            `json:"firmer,omitempty"`  // of the two, that on the firmer word
	Again    int            `json:"again,omitempty"`   // the entry that tells of the same event
	Cut      bool           `json:"cut,omitempty"`     // not all was looked for that could let it be
	Tells    *telling       `json:"tells,omitempty"`   // of a statement: what it is if it tells of the notice
	Asks     *asking        `json:"asks,omitempty"`    // of an application to be released from secrecy: what the order would be
	Others   []judgment     `json:"others,omitempty"`  // the other ways to read it
}

type missing struct {
	Act    json.RawMessage   `json:"act"`
	Or     []json.RawMessage `json:"or,omitempty"`
	By     ipa.Date          `json:"by"`
	Late   ipa.Date          `json:"late,omitzero"` // the last day on which it can have been done in breach of a duty
	Law    []ipa.Citation    `json:"law"`
	Strict bool              `json:"strict"`
	Wrong  []tcn.Ground      `json:"wrong,omitempty"`  // why it would itself be a breach
	Notice string            `json:"notice,omitempty"` // the notice that it is done to, where that is another than the entry's
}

type dayBound struct {
	Entry    int      `json:"entry"`
	From     ipa.Date `json:"from"`
	NotAfter int      `json:"not-after,omitempty"` // the entry than which it must not have been later
	Strict   bool     `json:"strict"`
}

type supposition struct {
	Says   string         `json:"says"`
	Law    []ipa.Citation `json:"law"`
	Strict bool           `json:"strict"`
}

type telling struct {
	Effect  tcn.Effect   `json:"effect"`
	Grounds []tcn.Ground `json:"grounds"`
}

type asking struct {
	Effect  tcn.Effect   `json:"effect"`
	Grounds []tcn.Ground `json:"grounds"`
	Doubts  []int        `json:"doubts"`
}

func judgmentOf(j docket.Judgment, from tcn.Standpoint) judgment {
	out := judgment{
		record: recordOf(j.Step, from), Verdict: j.Verdict, As: j.As, From: j.From, Until: j.Until, Missing: []missing{}, Supposes: []supposition{}, Open: j.Doubts,
		Later: append([]int{}, j.Later...), Hangs: j.Hangs, Against: j.Against, Firmer: j.Firmer, Again: j.Again, Cut: j.Cut,
	}
	for _, m := range j.Missing {
		l := missing{Act: encoded(m.Act), By: m.By, Late: m.Late, Law: append([]ipa.Citation{}, m.Rule.Law...), Strict: m.Strict, Wrong: m.Wrong, Notice: m.Notice}
		for _, or := range m.Or {
			l.Or = append(l.Or, encoded(or))
		}
		out.Missing = append(out.Missing, l)
	}
	for _, only := range j.Only {
		out.Only = append(out.Only, dayBound(only))
	}
	for _, s := range j.Supposes {
		out.Supposes = append(out.Supposes, supposition{s.Says, append([]ipa.Citation{}, s.Law...), s.Strict})
	}
	if j.IsStatement() { // it moves nothing, and no law is asked
		out.Effect, out.Law, out.Doubts = 0, []ipa.Citation{}, []int{}
	}
	if j.Verdict == docket.Impossible && len(j.Why) > 0 { // what no act that nobody tells would cure
		out.Grounds = j.Why
	}
	if j.Tells.Rule().ID != "" {
		out.Tells = &telling{j.Tells.Effect(), j.Tells.Grounds()}
	}
	if j.Asks.Rule().ID != "" {
		out.Asks = &asking{j.Asks.Effect(), j.Asks.Grounds(), []int{}}
		for _, d := range j.Asks.Doubts() {
			out.Asks.Doubts = append(out.Asks.Doubts, d.N)
		}
	}
	if rule := j.Ruling.Rule(); rule.ID != "" { // read as another act, it is that
		out.Act = rule.Act
	}
	for _, o := range j.Others {
		out.Others = append(out.Others, judgmentOf(o, from))
	}
	return out
}

// encoded is an act as its file has it.
func encoded(act acts.Act) json.RawMessage {
	raw, err := acts.Encode(act)
	if err != nil {
		panic(err) // it was done, so it has a text
	}
	return raw
}
