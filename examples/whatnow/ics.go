package main

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/ownfile"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/calendar"
)

// calendar writes the deadlines as a calendar file, and says so.
func (o options) calendar(n tcn.Notice) (string, error) {
	file, undated, err := calendar.Encode(n, o.on, o.warn...)
	if err != nil {
		return "", err
	}
	if file == nil {
		return fmt.Sprintf("No deadline has a day, so %s was not written.", o.ics), nil
	}
	if err := ownfile.Write(o.ics, file); err != nil {
		return "", err
	}
	return fmt.Sprintf("%s has %s; %s. %s It tells that there is a notice: whoever is bound by %s must keep it from others.",
		o.ics, page.Count(bytes.Count(file, []byte("BEGIN:VEVENT")), "event", "events"), page.Count(len(undated), "deadline has no day yet and is not in it", "deadlines have no day yet and are not in it"), o.warned(), secrecyOf(n)), nil
}

// secrecyOf are the words that bind to secrecy under a notice of the kind: s 255(8), or what the kind has for it.
func secrecyOf(n tcn.Notice) string {
	for m := range tcn.Statuses(n.Kind()) {
		if m.Status == tcn.Secret {
			return m.Law[0].String()
		}
	}
	return ""
}

// warned says when the calendar warns.
func (o options) warned() string {
	if slices.Equal(o.warn, []int{0}) {
		return "It gives no warnings."
	}
	words := make([]string, len(o.warn))
	for i, days := range o.warn {
		words[i] = fmt.Sprint(days)
	}
	return fmt.Sprintf("Warnings, where the program keeps them: %s days before.", strings.Join(words, " and "))
}

// daysBefore reads days before a deadline: "14,2".
func daysBefore(text string) (all []int, err error) {
	for part := range strings.SplitSeq(text, ",") {
		days, err := strconv.Atoi(strings.TrimSpace(part))
		if err != nil {
			return nil, errors.New("write days before a deadline as 14,2, or 0 for no warning")
		}
		all = append(all, days)
	}
	return all, nil
}
