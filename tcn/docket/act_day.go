package docket

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// laid is an act on a day of the interval on which it is one in form: the first, or else the last, or, where these are open, the day that the
// act itself names. A direction that sets a day comes before it, and a claim after the conduct, so that between these no other day does better.
// The error says what is wrong with the act on the first day that the interval has.
func (w When) laid(act acts.Act) (acts.Act, *acts.BadAct) {
	var d acts.Deed
	var wrong *acts.BadAct
	for _, day := range w.candidates(act) {
		laid, bad := acts.Flatten(acts.Dated(act, day), &d)
		if bad == nil {
			return laid, nil
		}
		if wrong == nil {
			wrong = bad
		}
	}
	return nil, wrong
}

// formless is what is wrong with an act that tells too little to be any act in law, as that a minister sued, and not for what: the law cannot answer it, and does
// not refuse it either; nil: nothing.
func formless(act acts.Act) *acts.BadAct {
	var d acts.Deed
	if _, bad := acts.Flatten(act, &d); bad != nil {
		return bad
	}
	_, err := tcn.New("", actors.RelevantOperator{}).Try(act)
	var bad *acts.BadAct
	if none := d.Formless(); errors.As(err, &bad) && *bad == *none {
		return none
	}
	return nil
}

// candidates are the days of the interval that are asked, the best first. An act that is told of no day at all is asked on any.
func (w When) candidates(act acts.Act) (days []ipa.Date) {
	var d acts.Deed
	_, _ = acts.Flatten(act, &d) // it has no day yet
	if !w.first.IsZero() {
		days = append(days, w.first)
	}
	if !w.last.IsZero() {
		days = append(days, w.last)
	}
	if named := d.Until; !named.IsZero() && !named.Before(w.first) && (w.last.IsZero() || !named.After(w.last)) {
		days = append(days, named)
	}
	if len(days) == 0 {
		days = append(days, readDay(firstYear+"-01-01"))
	}
	return days
}

// readAct reads an act without a day that stands in a place of an entry which says when.
func readAct(place string, raw json.RawMessage, when When) (acts.Act, *acts.ReadError) {
	found, _, bad := keysOf(raw)
	if bad != nil {
		return nil, inside(place, bad)
	}
	if slices.Contains(found, "on") {
		return nil, &acts.ReadError{Field: place + ".on", Says: "it has a day of its own", Cure: `leave it out: "when" says when`}
	}
	rest := bytes.TrimSpace(bytes.TrimPrefix(bytes.TrimSpace(raw), []byte("{")))
	if len(found) > 0 {
		rest = append([]byte{','}, rest...)
	}
	var wrong *acts.ReadError
	for _, day := range []ipa.Date{readDay(firstYear + "-01-01"), readDay(lastYear + "-12-31")} {
		act, err := acts.Decode(append(fmt.Appendf(nil, `{"on":%q`, day), rest...))
		if err == nil {
			act = acts.Dated(act, ipa.Date{})
			if _, bad := when.laid(act); bad != nil {
				return nil, &acts.ReadError{Field: place + "." + bad.Key(), Says: bad.Says, Cure: bad.Cure, Err: bad}
			}
			return act, nil
		}
		if wrong == nil {
			errors.As(err, &wrong)
		}
	}
	wrong.Field = strings.TrimSuffix(place+"."+strings.TrimPrefix(wrong.Field, "act"), ".")
	return nil, wrong
}
