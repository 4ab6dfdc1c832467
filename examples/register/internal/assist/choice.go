package assist

import (
	"cmp"
	"encoding/json"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

var whatCan = tool[choosing, choices]{
	name: "what_can_be_done", title: "What can be done",
	about:  `Lists what somebody in a role could do to a notice on a day: acts ready to be handed to rule_on_act, with the effect that each would have, the law, what stands against it, and the findings that somebody has to make first: these are marked as assumed, and nobody is said to have made them. Requirements and names in the acts are samples: put your own.`,
	answer: choosing.answer,
}

type choosing struct {
	History history     `json:"history"`
	On      ipa.Date    `json:"on" jsonschema:"the day on which it would be done, as 2025-09-01"`
	As      actors.Role `json:"as" jsonschema:"whose options: a role, as relevant operator"`
	Gravest tcn.Effect  `json:"gravest,omitzero" jsonschema:"how grave an effect an option may have to be listed: lawful (if left out), breach, irregular or void, which lists all, and why not"`
}

type choices struct {
	noticeTold
	dayTold
	Options  []choice `json:"options"`
	LeftOff  int      `json:"left-off" jsonschema:"how many were left off to keep the answer short"`
	OtherLaw string   `json:"other-law" jsonschema:"other law that may bind the role, and is not worked out here"`
	Receipt  receipt  `json:"receipt"`
}

type choice struct {
	Act      json.RawMessage `json:"act"`
	Rule     string          `json:"rule" jsonschema:"look_up_law tells it"`
	Does     string          `json:"does" jsonschema:"what it does in law"`
	Effect   tcn.Effect      `json:"effect" jsonschema:"if the findings were made"`
	Law      []ipa.Citation  `json:"law"`
	Grounds  []tcn.Ground    `json:"grounds"`
	Who      []actors.Role   `json:"who" jsonschema:"all who could do it so"`
	Findings []supposed      `json:"findings" jsonschema:"what has to be found first, and by whom"`
	Doubts   []int           `json:"doubts" jsonschema:"the numbers of the open questions on which the effect turns"`
	Stage    tcn.Status      `json:"stage" jsonschema:"afterwards, in one word"`
}

// answer lists the options.
func (in choosing) answer(a asked) (out choices, err error) {
	n, err := in.History.until(in.On)
	if err != nil {
		return out, err
	}
	if in.As == 0 {
		return out, within("as", &acts.ReadError{Says: "it is empty", Cure: "write a role, as relevant operator"})
	}
	var numbers []int
	for c := range n.ChoicesWithin(cmp.Or(in.Gravest, tcn.Lawful)) {
		if !c.Fits || !slices.Contains(c.Who(), in.As) {
			continue
		}
		if len(out.Options) == mostListed {
			out.LeftOff++
			continue
		}
		one, err := choiceOf(n, c, in.As)
		if err != nil {
			return out, err
		}
		out.Options, numbers = append(out.Options, one), append(numbers, one.Doubts...)
	}
	out.noticeTold, out.dayTold, out.OtherLaw, out.Receipt = ofNotice(n, numbers), onDay(n), otherLaw(in.As), a.receipt(standpointOf(n))
	return out, nil
}

// choiceOf is a choice as done by whoever has a role.
func choiceOf(n tcn.Notice, c tcn.Choice, as actors.Role) (one choice, err error) {
	done, err := doneBy(n, c, as)
	if err != nil {
		return one, err
	}
	act, err := acts.Encode(done)
	rule := c.Rule()
	return choice{act, rule.ID, rule.Says, c.Effect, rule.Law, c.Grounds(), c.Who(), supposedIn(done), numbersOf(c.Doubts()), c.After.Stage()}, err
}

// doneBy is the act of a choice as done by whoever has a role: of several who could do it, the choice has the first.
func doneBy(n tcn.Notice, c tcn.Choice, as actors.Role) (acts.Act, error) {
	act := c.Act()
	line, err := acts.Encode(act)
	if err != nil {
		return act, err
	}
	var keys map[string]any
	if err := json.Unmarshal(line, &keys); err != nil {
		return act, err
	}
	keys["by"] = as.String()
	if as == actors.RoleRelevantOperator {
		keys["by"] = n.To().String()
	}
	if line, err = json.Marshal(keys); err != nil {
		return act, err
	}
	other, err := acts.Decode(line)
	if err != nil {
		return act, nil // an operator's people are told of with the operator, which a role does not name
	}
	if r, err := n.Try(other); err != nil || r.ID() != c.ID() || r.Effect() != c.Effect {
		return act, nil // it hangs on more of who does it than the role
	}
	return other, nil
}
