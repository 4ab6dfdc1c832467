package assist

import (
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// A dayTold says where a notice is on the day that is asked of.
type dayTold struct {
	On    ipa.Date   `json:"on"`
	Stage tcn.Status `json:"stage" jsonschema:"where the notice is on the day, in one word"`
	State tcn.State  `json:"state"`
	Note  string     `json:"note"`
}

func onDay(n tcn.Notice) dayTold {
	return dayTold{n.Now(), n.Stage(), n.State(), page.Unchecked(standpointOf(n).Law)}
}

// until is the notice of a history on a day.
func (h history) until(day ipa.Date) (tcn.Notice, error) {
	n, err := h.On(day)
	if err != nil {
		return n, within("on", err)
	}
	return n, nil
}

// standpointOf is from where a notice is looked at: the law of its day, unless its history fixes another, and the readings that its history takes.
func standpointOf(n tcn.Notice) tcn.Standpoint {
	from := page.StandpointOf(n)
	if from.Law.IsZero() {
		from.Law = n.Now()
	}
	return from
}
