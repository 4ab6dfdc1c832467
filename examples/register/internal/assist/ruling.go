package assist

import (
	"encoding/json"

	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/journal"
)

var ruleOn = tool[tried, ruled]{
	name: "rule_on_act", title: "Rule on an act",
	about:  `Says what an act would be in law, done to a notice with this history: lawful, a breach (it happens, against a duty), irregular (it takes effect and can be quashed) or void (nothing changes). Gives every ground with the words of law, the cure and who can; how the answer would differ under other readings of open questions; and a receipt, by which anybody can check the ruling again. Findings (necessary, proportionate and the like) are never made up: where one on which the ruling turns is not told, "findings" says which decision-maker has to make it, and it is not assumed.`,
	answer: tried.answer,
}

type tried struct {
	History history `json:"history"`
	Act     given   `json:"act"`
	Assume  bool    `json:"assume,omitzero" jsonschema:"true: take findings that are not told, and that the act lacks, as assumed, and mark them so; left out: they are not assumed"`
}

type ruled struct {
	noticeTold
	Act      json.RawMessage `json:"act" jsonschema:"the act that was ruled on"`
	Rule     string          `json:"rule" jsonschema:"the rule that is the act's: look_up_law tells it"`
	Does     string          `json:"does" jsonschema:"what the rule does in law"`
	Law      []ipa.Citation  `json:"law"`
	LawDay   ipa.Date        `json:"lawday" jsonschema:"the day whose law governs"`
	Effect   tcn.Effect      `json:"effect"`
	Says     string          `json:"says" jsonschema:"what that effect is"`
	Grounds  []tcn.Ground    `json:"grounds" jsonschema:"why it is not simply lawful: each with its law, what would cure it and who can"`
	Before   tcn.State       `json:"before"`
	After    tcn.State       `json:"after"`
	Stage    tcn.Status      `json:"stage" jsonschema:"afterwards, in one word"`
	Findings []finding       `json:"findings" jsonschema:"findings that are not told and on which the ruling turns: to be asked for, not made up"`
	Assumed  []supposed      `json:"assumed" jsonschema:"findings of this act that are assumed: nobody is said to have made them"`
	Doubts   []tcn.Doubt     `json:"doubts" jsonschema:"the effect of the act under other readings of open questions of law"`
	OtherLaw string          `json:"other-law" jsonschema:"other law that may bind who does it, and is not worked out here"`
	Note     string          `json:"note"`
	Receipt  journal.Receipt `json:"receipt" jsonschema:"all that it takes to rule on the act again, after the same history"`
}

// answer rules on the act.
func (in tried) answer(asked) (out ruled, err error) {
	n, act := in.History.Notice, in.Act.Act
	if in.Assume {
		act = assumed(n, act)
	}
	r, err := n.Try(act)
	if err != nil {
		return out, within("act", err)
	}
	text, err := acts.Encode(act)
	if err != nil {
		return out, within("act", err)
	}
	rec, err := journal.Issue(n, act)
	if err != nil {
		return out, within("act", err)
	}
	role, _ := acts.By(act).Who()
	doubts := r.Doubts()
	return ruled{
		noticeTold: ofNotice(n, numbersOf(doubts)), Act: text, Rule: r.ID(), Does: r.Rule().Says, Law: r.Rule().Law, LawDay: r.LawDay(), Effect: r.Effect(), Says: r.Effect().Says(),
		Grounds: r.Grounds(), Before: r.Before(), After: r.After(), Stage: r.After().Stage(), Findings: missing(n, act, r), Assumed: supposedIn(act), Doubts: doubts,
		OtherLaw: otherLaw(role), Note: page.Unchecked(r.LawDay()), Receipt: rec,
	}, nil
}
