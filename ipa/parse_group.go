package ipa

import (
	"fmt"
	"strings"
)

// A placeGroup is places in one work, as they are named together: "ss 254, 255(2) and (3) of IPA 2016".
type placeGroup struct {
	at     int // where it begins
	work   work
	naming namedWhere
	unit   unit
	only   unit     // what the work is divided into, or 0 if that is not known
	places []string // one or more
	pin    Date
	closed bool // a semicolon parts it from the next
}

// namedWhere is where the work of a group is named.
type namedWhere uint8

const (
	namedNowhere namedWhere = iota
	namedFirst
	namedLast
)

func (r *reader) group() placeGroup {
	r.spaces()
	g := placeGroup{at: r.at, naming: namedFirst}
	if c, ok := r.address(); ok {
		g.work, g.unit, g.only, g.places, g.pin = c.work, c.unit, c.unit, []string{c.place}, c.pin
	} else if r.ahead("[") {
		r.judgment(&g)
	} else {
		r.legislation(&g)
	}
	r.spaces()
	at := r.at
	if r.err == nil && g.pin.IsZero() && r.take("@") {
		g.pin = r.date()
		if len(g.places) > 1 {
			r.failAt(at, "one day for several places; pin each by itself, as in s 257@2025-06-20")
		}
	}
	return g
}

// date reads the day of a pin.
func (r *reader) date() Date {
	text := r.rest()
	if end := strings.IndexAny(text, " ,;"); end >= 0 {
		text = text[:end]
	}
	d, err := ParseDate(text)
	if err != nil {
		r.err = fmt.Errorf("ipa: citation %s, character %d: the pin: %w", quote(r.given), r.character(), err)
		return d
	}
	r.at += len(text)
	return d
}

// legislation reads places in an Act or instrument, and its name on either side.
func (r *reader) legislation(g *placeGroup) {
	g.work, g.only = r.work()
	if g.work == (work{}) {
		g.naming = namedNowhere
	} else if r.whole() {
		g.places = []string{""}
		return
	}
	r.places(g)
	for r.err == nil {
		if r.owner(g) || !r.further(g) {
			break
		}
	}
}

// whole says whether no place of the work just named comes next. If one does, the reader is there.
func (r *reader) whole() bool {
	back := *r
	r.spaces()
	r.take(",")
	r.spaces()
	if r.placeAhead() {
		return false
	}
	*r = back
	return true
}

// owner reads the name of the work after its places: "of the Human Rights Act 1998", ", IPA 2016", "RIPA".
func (r *reader) owner(g *placeGroup) bool {
	if r.rest() == "" || r.ahead("@") {
		return false
	}
	back := *r
	r.spaces()
	comma := r.take(",")
	r.spaces()
	of := r.word("of", "in")
	linked := of || r.word("to")
	r.spaces()
	at := r.at
	w, only := r.work()
	end := r.at
	switch {
	case r.err != nil:
		return false
	case w == work{} && of:
		r.notUnderstood()
		return false
	case w == work{}:
		*r = back
		return false
	case !linked && !r.whole() && (!comma || strings.Contains(r.text[end:r.at], ",")):
		r.failAt(at, "it is not clear to which place this belongs; write of before it, or part the places with a semicolon")
		return false
	case !linked && (r.at > end || comma && (g.naming != namedNowhere || only != 0 && only != g.unit && g.unit != schedule)):
		*r = back // the name is that of the next place: "s 253, RIPA 2000 s 65"; or it is the next: "s 253, SI 2018/353"
		return false
	case g.naming != namedNowhere:
		r.failAt(at, "the Act is named twice; name it once")
		return false
	}
	g.work, g.only, g.naming = w, only, namedLast
	if g.unit == schedule && len(g.places) == 1 && !strings.Contains(g.places[0], "/") {
		g.places[0] = r.smaller(g.unit, g.places[0]) // "Schedule 1 to SI 2018/353, paragraph 8"
	}
	return true
}

// further reads one more number or bracket of a list: ", 255(2)", "and (3)".
func (r *reader) further(g *placeGroup) bool {
	back := *r
	if !r.separator() {
		return false
	}
	at, last := r.at, g.places[len(g.places)-1]
	switch {
	case r.ahead("(") && strings.Contains(last, "("):
		next, ok := siblingPlace(last, r.brackets())
		if !ok {
			r.failAt(at, "it is not clear what this stands in; write the place in full")
		}
		g.places = append(g.places, next)
	case r.numberAhead():
		next := r.label() + r.brackets()
		if before, _, ok := strings.Cut(last, "/"); ok {
			next = before + "/" + next
		} else if g.unit == schedule && strings.Contains(next, "(") {
			r.failAt(at, needsParagraph)
		}
		g.places = append(g.places, next)
	case r.text[r.at-1] == '-' && r.ahead("ABCDEFGHIJKLMNOPQRSTUVWXYZ") && len(r.label()) <= 2:
		// The end of a range, as in ss 255A-C, which is refused in any case.
	default:
		*r = back
		return false
	}
	return r.err == nil
}

// numberAhead says whether a number comes next that can go on a list, and is no year or name.
func (r *reader) numberAhead() bool {
	look := *r
	if w, _ := look.work(); w != (work{}) || !r.ahead("123456789") {
		return false
	}
	digits := len(r.rest()) - len(strings.TrimLeft(r.rest(), "0123456789"))
	return digits <= mostDigits
}

// siblingPlace puts brackets in the place of those of the same kind: after (2)(a) come (b), or (3). It is not ok if
// there are none, or if a letter may be a Roman number.
func siblingPlace(place, brackets string) (string, bool) {
	next, _ := cutLabel(brackets)
	for {
		at := strings.LastIndexByte(place, '(')
		if at < 0 || next == "" {
			return "", false
		}
		last, _ := cutLabel(place[at:])
		place = place[:at]
		above, _ := cutLabel(place[strings.LastIndexByte(place, '(')+1:])
		roman := isLower(last[0]) && above != "" && isLower(above[0])
		n, _ := romanNumber(next)
		switch {
		case isDigit(last[0]) != isDigit(next[0]) || isLower(last[0]) != isLower(next[0]) || roman && n == 0:
			continue
		case roman && compareLabels(last, next, true) >= 0:
			return "", false
		}
		return place + brackets, true
	}
}
