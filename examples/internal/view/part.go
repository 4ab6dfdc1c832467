package view

import (
	"fmt"
	"strconv"
	"strings"
)

// A part is what is shown of a list that is longer than a screen has: from which of its things to which, and where the others are.
type part struct {
	Name             string // "acts"
	First, Last, Of  int
	Earlier, Further string // addresses; empty: there are none
}

// partOf is what is shown of a list with a name. The address says which part of which list is asked for, as "acts.3": of one list at a time; of every other it
// is the first. Where the whole has room there is no part, and all of it is shown.
func partOf[T any](p place, name string, most int, all []T) ([]T, *part) {
	some := p.part(name, most, len(all))
	if some == nil {
		return all, nil
	}
	return all[some.First-1 : some.Last], some
}

// part is what is shown of a list of so many things, if not all of it is.
func (p place) part(name string, most, all int) *part {
	if all <= most {
		return nil
	}
	at, last := 1, (all+most-1)/most
	if of, number, is := strings.Cut(p.Part, "."); is && of == name {
		n, _ := strconv.Atoi(number) // what is no number is the first
		at = min(max(1, n), last)
	}
	first := (at - 1) * most
	some := &part{Name: name, First: first + 1, Last: min(first+most, all), Of: all}
	if at > 1 {
		some.Earlier = also(keyPart, fmt.Sprintf("%s.%d", name, at-1))
	}
	if at < last {
		some.Further = also(keyPart, fmt.Sprintf("%s.%d", name, at+1))
	}
	return some
}
