package view

import (
	"errors"
	"strings"

	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// rest is a chronology without the lines that cannot be read, for what somebody types is not finished. It reports whether there is anything left.
func rest(text string, err error) (docket.Docket, bool) {
	const most = 3 // that a line is left out may make others that name what it told unreadable
	for range most {
		lines := strings.Split(text, "\n")
		if !blank(lines, err) {
			return docket.Docket{}, false
		}
		text = strings.Join(lines, "\n")
		var d docket.Docket
		if d, err = docket.Read(strings.NewReader(text)); err == nil {
			for range d.Entries() {
				return d, true
			}
			return d, false
		}
	}
	return docket.Docket{}, false
}

// blank empties the lines of which an error tells, and reports whether it tells of lines, and of none that says what the others are.
func blank(lines []string, err error) bool {
	all := []error{err}
	if many, is := err.(interface{ Unwrap() []error }); is {
		all = many.Unwrap()
	}
	for _, one := range all {
		bad := new(acts.ReadError)
		if !errors.As(one, &bad) || bad.Line < 1 || bad.Line > len(lines) || bad.Line == 1 && !isDated(lines[0]) {
			return false
		}
		lines[bad.Line-1] = ""
	}
	return true
}

// isDated reports whether a first line may be one of a list of dates, which says nothing of the others: headings and what stands for all in JSON may not.
func isDated(line string) bool {
	return !strings.HasPrefix(line, "{") && strings.ContainsAny(line, "0123456789")
}
