package assist

import (
	"cmp"
	"fmt"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/deadlines"
)

var byWhen = tool[dueWithin, dues]{
	name: "deadlines", title: "Deadlines",
	about:  `Lists the deadlines of a notice as they stand on a day: first what is overdue (a duty whose day passed undone: what the history does not tell as done counts as not done), then who has to act by when, or what ends, in the order of the days, each with the law, the other day that is arguable if there is one, and the open questions on which it turns.`,
	answer: dueWithin.answer,
}

type dueWithin struct {
	History history  `json:"history"`
	On      ipa.Date `json:"on" jsonschema:"the day, as 2025-09-01"`
	Until   ipa.Date `json:"until,omitzero" jsonschema:"the last day of those listed; left out: three years on"`
}

type dues struct {
	noticeTold
	dayTold
	Deadlines []due   `json:"deadlines"`
	LeftOff   int     `json:"left-off" jsonschema:"how many were left off to keep the answer short"`
	Receipt   receipt `json:"receipt"`
}

type due struct {
	deadlines.Deadline
	Law    []ipa.Citation `json:"law"`
	Ends   string         `json:"ends" jsonschema:"what its end does"`
	Longer string         `json:"longer" jsonschema:"who can lengthen it, and how; empty: nobody"`
	Doubts []int          `json:"doubts" jsonschema:"the numbers of the open questions on which it turns"`
}

// usualDays is how many days on deadlines are listed where nobody says: three years, within which a notice ends and a complaint is late.
const usualDays = 3 * 366

// answer lists the deadlines.
func (in dueWithin) answer(a asked) (out dues, err error) {
	n, err := in.History.until(in.On)
	if err != nil {
		return out, err
	}
	last := cmp.Or(in.Until, in.On.Add(usualDays))
	if last.Before(in.On) {
		return out, within("until", fmt.Errorf("%v is before %v, the day that is asked of; write a later day", last, in.On))
	}
	var x deadlines.Index
	if err := cmp.Or(x.Put(n.Name(), n), x.On(in.On)); err != nil {
		return out, within("on", err)
	}
	clocks, other := clocksOf(n), otherwiseOf(n)
	var numbers []int
	for d := range x.Until(last) {
		c := clocks[clockKey(tcn.Clock{ID: d.Clock, Run: d.Run, Requirement: d.Requirement})]
		doubts := other.clock(c)
		out.Deadlines, numbers = append(out.Deadlines, due{d, c.Law, c.Ends, c.Longer, doubts}), append(numbers, doubts...)
	}
	out.LeftOff = cut(&out.Deadlines)
	out.noticeTold, out.dayTold, out.Receipt = ofNotice(n, numbers), onDay(n), a.receipt(standpointOf(n))
	return out, nil
}
