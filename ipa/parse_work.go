package ipa

import "strings"

// work reads the name of an Act or instrument, and says what it is divided into; the zero work if no name comes next,
// and the zero unit for an instrument that is not known.
func (r *reader) work() (work, unit) {
	back := *r
	if r.word("the") {
		r.spaces()
	}
	if k, ok := r.title(); ok {
		if k.work.kind == instrument {
			r.instrumentOf(k)
		} else {
			r.chapterOf(k)
			r.abbreviationOf(k)
		}
		return k.work, k.unit
	}
	for _, k := range knownWorks {
		if r.name(k.short) || r.name(k.other...) {
			return k.work, k.unit
		}
	}
	if r.word(instrumentWords...) {
		r.spaces()
		w := r.instrument()
		k, _ := w.known()
		return w, k.unit
	}
	*r = back
	return work{}, 0
}

// name takes a name of a work.
func (r *reader) name(names ...string) bool {
	for _, name := range names {
		if n := matchWork(r.rest(), name); n > 0 {
			r.at += n
			return true
		}
	}
	return false
}

// matchWork is matchName for a name that has its year, or after which no year comes: "IPA 2024" is not the IPA that
// is known.
func matchWork(text, name string) int {
	n := matchName(text, name)
	if n == 0 || isDigit(name[len(name)-1]) {
		return n
	}
	rest := strings.TrimLeft(text[n:], " ,")
	if digits := len(rest) - len(strings.TrimLeft(rest, "0123456789")); digits == len("2016") {
		return 0
	}
	return n
}

// title takes the longest title that comes next: those of commencement regulations begin with the title of their Act.
// An Act is known by its title without the year too.
func (r *reader) title() (found known, ok bool) {
	longest := 0
	for _, k := range knownWorks {
		n := matchWork(r.rest(), k.title)
		if n == 0 && k.work.kind == act {
			n = matchWork(r.rest(), k.title[:len(k.title)-len(" 2016")])
		}
		if n > longest {
			found, longest = k, n
		}
	}
	r.at += longest
	return found, longest > 0
}

// instrumentWords stand before the year and number of an instrument.
var instrumentWords = []string{"SI", "S.I.", "S.I", "S. I.", "Statutory Instrument"}

// instrumentOf reads ", SI 2018/353" or "(SI 2018/353)" after the title of that instrument.
func (r *reader) instrumentOf(k known) {
	back := *r
	r.spaces()
	r.take(",")
	r.spaces()
	bracket := r.take("(")
	at := r.at
	if !r.word(instrumentWords...) {
		*r = back
		return
	}
	r.spaces()
	if w := r.instrument(); r.err == nil && w != k.work {
		r.failAt(at, "the instrument of that title is %s", k.short)
	}
	if bracket && !r.take(")") {
		r.fail("the bracket is not closed by )")
	}
}

// chapterOf reads "(c. 25)" or "c 25" after the title of that Act, as Acts name each other.
func (r *reader) chapterOf(k known) {
	back := *r
	r.spaces()
	bracket := r.take("(")
	at := r.at
	if !r.word("c", "ch", "chapter") {
		*r = back
		return
	}
	r.take(".")
	r.spaces()
	if n := r.digits(3, "the chapter"); r.err == nil && n != int(k.work.number) {
		r.failAt(at, "%s is chapter %d of its year", k.title, k.work.number)
	}
	if bracket && !r.take(")") {
		r.fail("the bracket is not closed by )")
	}
}

// abbreviationOf reads "(IPA 2016)" or "(“the 2016 Act”)" after the title of that Act.
func (r *reader) abbreviationOf(k known) {
	back := *r
	r.spaces()
	open := r.take("(")
	quoted := r.take(`"`)
	if r.word("the") {
		r.spaces()
	}
	named := r.name(k.short) || r.name(k.other...)
	if !open || !named || quoted && !r.take(`"`) || !r.take(")") {
		*r = back
	}
}

// instrument reads "2018/353" or "2018 No. 353".
func (r *reader) instrument() work {
	year := r.year()
	r.spaces()
	if r.take(",") {
		r.spaces()
	}
	if !r.take("/") && !(r.word("No") && (r.take(".") || true)) {
		r.fail("write year and number with a stroke, as in SI 2018/354")
	}
	r.spaces()
	return si(uint16(year), uint32(r.digits(5, "the number of the instrument")))
}
