package assist

import (
	"encoding/json"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

var compares = tool[compared, differences]{
	name: "compare", title: "Compare two days' law, or two readings",
	about:  `Puts the history of a notice to the law twice, from two standpoints (the law of two days, or two readings of open questions), and says what differs: the rulings on its acts, then who must, may and can do what, and the deadlines, each with the words of law that make the difference.`,
	answer: compared.answer,
}

type compared struct {
	History history    `json:"history"`
	A       standpoint `json:"a" jsonschema:"the one standpoint, as {\"law\":\"2024-10-13\"}; {} is the law of each act's own day with the readings that are taken where none is chosen"`
	B       standpoint `json:"b" jsonschema:"the other, as {\"law\":\"2025-07-01\",\"readings\":[\"suspension-ends=decision\"]}"`
}

type standpoint struct {
	Law      ipa.Date `json:"law,omitzero" jsonschema:"the day whose law is taken for the whole history, as 2025-07-01; left out: the law of each act's own day"`
	Readings []string `json:"readings,omitzero" jsonschema:"readings of open questions, each as suspension-ends=decision: look_up_law doubts lists the questions"`
}

// UnmarshalJSON reads a standpoint, and refuses a question or a reading that there is not.
func (s *standpoint) UnmarshalJSON(data []byte) error {
	type fields standpoint // without this method
	if err := read(data, (*fields)(s)); err != nil {
		return err
	}
	return tcn.Standpoint(*s).Check()
}

type differences struct {
	noticeTold
	A           seen         `json:"a"`
	B           seen         `json:"b"`
	Differences []difference `json:"differences"`
	LeftOff     int          `json:"left-off" jsonschema:"how many were left off to keep the answer short"`
	Receipt     receipt      `json:"receipt"`
}

// A seen is the notice as it comes out from a standpoint, on the last day of its history.
type seen struct {
	Stage   tcn.Status `json:"stage"`
	State   tcn.State  `json:"state"`
	LastDay ipa.Date   `json:"last-day" jsonschema:"of its life; empty: there is none"`
	Refused []refused  `json:"refused" jsonschema:"acts that the law refuses from there: they are left out of it"`
}

type refused struct {
	Act json.RawMessage `json:"act"`
	Why string          `json:"why"`
}

type difference struct {
	Kind string          `json:"kind" jsonschema:"ruling, position or clock"`
	Act  json.RawMessage `json:"act,omitempty" jsonschema:"of a ruling: the act; a lapse has none"`
	A    string          `json:"a" jsonschema:"what it is from the one standpoint; empty: it is not there"`
	B    string          `json:"b" jsonschema:"what it is from the other"`
	Law  []ipa.Citation  `json:"law" jsonschema:"the words that make the difference; none, where a reading makes it"`
}

// answer compares.
func (in compared) answer(a asked) (out differences, err error) {
	n, one, two := in.History.Notice, tcn.Standpoint(in.A), tcn.Standpoint(in.B)
	all, err := tcn.Diff(n, one, two)
	if err != nil {
		return out, within("history", err)
	}
	for _, d := range all {
		line := difference{Kind: d.Kind, A: d.A, B: d.B, Law: d.Law}
		if d.Act != nil {
			if line.Act, err = acts.Encode(d.Act); err != nil {
				return out, within("history", err)
			}
		}
		out.Differences = append(out.Differences, line)
	}
	if out.A, err = seenFrom(n, one); err != nil {
		return out, within("a", err)
	}
	if out.B, err = seenFrom(n, two); err != nil {
		return out, within("b", err)
	}
	out.LeftOff = cut(&out.Differences) + cut(&out.A.Refused) + cut(&out.B.Refused)
	out.noticeTold, out.Receipt = ofNotice(n, nil), a.receipt(tcn.Standpoint{})
	return out, nil
}

// seenFrom is the notice as it comes out from a standpoint.
func seenFrom(n tcn.Notice, from tcn.Standpoint) (out seen, err error) {
	m, all, err := n.Replay(from)
	if err != nil {
		return out, err
	}
	out = seen{Stage: m.Stage(), State: m.State(), LastDay: m.LastDay()}
	for _, o := range all {
		if o.Err == nil {
			continue
		}
		act, err := acts.Encode(o.Act)
		if err != nil {
			return out, err
		}
		out.Refused = append(out.Refused, refused{act, told(o.Err).Error()})
	}
	return out, nil
}
