package agenda

import (
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

const (
	farthest = 3660 // days: ten years, more than any clock has
	hour     = 9    // of the day on which a warning is given, by the clock of whoever has the calendar
)

// ordinary are the warnings where none are asked for: time to do something, and time to see that it was done.
var ordinary = []int{14, 2}

// warnings are the days before an event on which there is a warning, the farthest first.
func warnings(asked []int) ([]int, error) {
	if len(asked) == 0 {
		return ordinary, nil
	}
	if slices.Equal(asked, []int{0}) {
		return nil, nil
	}
	all := slices.Clone(asked)
	slices.Sort(all)
	if all[0] <= 0 || all[len(all)-1] > farthest {
		return nil, &acts.BadAct{
			Verb: "encode", Field: "warn", Says: fmt.Sprintf("%v are no days before an event", asked),
			Cure: fmt.Sprintf("write numbers from 1 to %d, or 0 alone for no warning", farthest),
		}
	}
	all = slices.Compact(all)
	slices.Reverse(all)
	return all, nil
}

// due are the warnings of an event that are not behind the day asked about; a cancelled event has none.
func (m moment) due(on ipa.Date, cancelled bool) []int {
	var all []int
	for _, days := range m.warn {
		if at := on.Add(-days); !cancelled && !at.IsZero() && !at.Before(m.day) {
			all = append(all, days)
		}
	}
	return all
}

// warned says when the warnings are given: "14 and 2 days before, at 9 in the morning".
func warned(due []int) string {
	last := len(due) - 1
	text := strings.Trim(strings.ReplaceAll(fmt.Sprint(due[:last]), " ", ", "), "[]")
	if text != "" {
		text += " and "
	}
	days := "days"
	if due[last] == 1 {
		days = "day"
	}
	return fmt.Sprintf("%s%d %s before, at %d in the morning", text, due[last], days, hour)
}

// trigger is the time before an event as a duration: RFC 5545, 3.3.6. At 9 on the day before is 15 hours before its midnight.
func trigger(days int) string {
	const whole = 24
	text := "-P"
	if days > 1 {
		text += fmt.Sprintf("%dD", days-1)
	}
	return fmt.Sprintf("%sT%dH", text, whole-hour)
}
