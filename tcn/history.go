package tcn

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// EncodeHistory writes a notice as JSON Lines: a first line that names it and its person, and its kind if it is no technical capability notice, then a line for each act,
// one that says so wherever [Notice.Under] fixed the law to another day, {"law":"2018-04-01"}, or [Notice.UnderReading] took another reading,
// {"reading":"suspension-ends=decision"}, and one wherever time passed without an act, {"on":"2027-01-10"}. Lapses, rulings and states are not written: reading derives them again.
// The first line may say the version of the form, {"notice":"First","to":"…","format":1}. Without one it is the first, which is the only one so far, and is not written.
// What [DecodeHistory] would not take for its length, or because the law is fixed to a day that is not of [ipa.Tellable], is not written: that is a
// [*acts.BadAct].
func EncodeHistory(n Notice) ([]byte, error) {
	if bad := n.ready(); bad != nil {
		bad.Verb = "encode"
		return nil, bad
	}
	head, _ := json.Marshal(n.header()) // texts, in UTF-8
	b := bytes.NewBuffer(append(head, '\n'))
	var now, law ipa.Date // the day to which the lines let time pass, and the day whose law they fix
	var taken *takenReadings
	pass := func(day ipa.Date) {
		if day != now {
			fmt.Fprintf(b, "{\"on\":%q}\n", day)
			now = day
		}
	}
	steps := n.entries()
	const usualLength = 160 // of most lines
	b.Grow(usualLength * len(steps))
	for _, e := range steps {
		switch act := e.act(); {
		case e.isMark():
			pass(e.on)
			if err := e.law.Check(); err != nil {
				return nil, &acts.BadAct{Verb: "encode", Field: "law", Says: err.Error(), Cure: "fix the law to a day that can be told"}
			}
			if e.law != law {
				fmt.Fprintf(b, "{\"law\":%q}\n", lawText(e.law))
			}
			for _, r := range changedReadings(taken, e.taken) {
				fmt.Fprintf(b, "{\"reading\":%q}\n", r)
			}
			law, taken = e.law, e.taken
		case act == nil: // a lapse
			pass(e.ruling.day)
		default:
			line, err := acts.Encode(act)
			if err != nil {
				return nil, err
			}
			b.Write(append(line, '\n'))
			now = e.ruling.day
		}
	}
	pass(n.now)
	if bad := unwritable(b.Bytes(), len(head)); bad != nil {
		return nil, bad
	}
	return b.Bytes(), nil
}

// historyHeader is the first line of a history.
type historyHeader struct {
	Notice string `json:"notice"`
	To     string `json:"to"`
	Kind   string `json:"kind,omitempty"` // of a technical capability notice it is left out
}

// header is the first line of the notice's history.
func (n *Notice) header() historyHeader {
	h := historyHeader{Notice: n.party.name, To: n.party.to.String()}
	if n.party.kind != acts.TechnicalCapability {
		h.Kind = n.party.kind.String()
	}
	return h
}

// lawText is the text of a line that fixes the law; empty where it is fixed no longer.
func lawText(day ipa.Date) string {
	if day.IsZero() {
		return ""
	}
	return day.String()
}
