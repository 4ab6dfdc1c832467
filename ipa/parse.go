package ipa

import (
	"fmt"
	"slices"
	"strings"
)

// Limits on what is read, far above anything in these Acts.
const (
	longestCitation = 300
	longestLabel    = 6
	deepestPlace    = 7
)

// Parse reads a citation: "s 255(5A)" or "Sch 7 para 6" (the 2016 Act),
// "IPA 2016 s 2(1)(e)", "RIPA 2000 s 67(7)(azc)", "2024 Act s 18(4)",
// "SI 2018/354, reg 2A(1)", "[2025] UKIPTrib 1", or the OSCOLA form with the full
// title. A pin may follow: "s 257(3)@2025-06-20". The error names the place in
// the text, counted in characters from 1, and the cure.
func Parse(s string) (Citation, error) {
	r := reader{text: s}
	c := r.citation()
	if r.err != nil {
		return Citation{}, r.err
	}
	return c, nil
}

func (r *reader) citation() Citation {
	if len(r.text) > longestCitation {
		r.fail("longer than %d characters; write it short, as in s 255(5A)", longestCitation)
		return Citation{}
	}
	var c Citation
	r.spaces()
	if strings.HasPrefix(r.rest(), "[") {
		c.work = r.judgment()
	} else {
		c = r.legislation()
	}
	r.spaces()
	if r.err == nil && r.take("@") {
		c.pin = r.date()
	}
	r.spaces()
	if r.err == nil && r.rest() != "" {
		r.fail("%s is not understood; end the citation here, or pin it with @ and a day", quote(r.rest()))
	}
	return c
}

// judgment reads "[2019] UKSC 22".
func (r *reader) judgment() work {
	r.take("[")
	w := work{kind: judgment, year: uint16(r.year())}
	if !r.take("]") {
		r.fail("no closing bracket; a neutral citation starts like [2019] UKSC")
		return w
	}
	r.spaces()
	for i, c := range courts {
		if !r.word(c.name) {
			continue
		}
		w.court = uint8(i + 1)
		r.spaces()
		w.number = uint32(r.digits(5, "the number of the judgment"))
		r.spaces()
		if !r.take(c.division) {
			r.fail("write %s after the number", c.division)
		}
		return w
	}
	r.fail("no court is known by this name; the courts are %s", courtNames())
	return w
}

func courtNames() string {
	var names []string
	for _, c := range courts {
		names = append(names, c.name)
	}
	return strings.Join(names, ", ")
}

// legislation reads the name of the Act or instrument, if any, and the place.
func (r *reader) legislation() Citation {
	w, unit := r.title()
	named := w != work{}
	if !named {
		w, unit = ipa2016, section
	}
	r.spaces()
	comma := named && r.take(",")
	r.spaces()
	end := r.rest() == "" || r.rest()[0] == '@'
	if named && !comma && end {
		return Citation{work: w}
	}
	return r.place(Citation{work: w, unit: unit})
}

// title reads the name of a work and what its divisions are called; the zero
// unit for an instrument that is not known.
func (r *reader) title() (work, unit) {
	if k, ok := r.fullTitle(); ok {
		r.take(k.title)
		if k.work.kind == instrument {
			r.instrumentOf(k)
		}
		return k.work, k.unit
	}
	for _, k := range knownWorks {
		if r.word(k.short) || slices.ContainsFunc(k.other, r.word) {
			return k.work, k.unit
		}
	}
	if r.word("SI") {
		r.spaces()
		w := r.instrument()
		k, _ := w.known()
		return w, k.unit
	}
	return work{}, 0
}

// fullTitle finds the longest title that stands here: those of commencement
// regulations begin with the title of their Act.
func (r *reader) fullTitle() (found known, ok bool) {
	for _, k := range knownWorks {
		if len(k.title) > len(found.title) && strings.HasPrefix(r.rest(), k.title) {
			found, ok = k, true
		}
	}
	return found, ok
}

// instrumentOf reads ", SI 2018/353" after the title of that instrument.
func (r *reader) instrumentOf(k known) {
	start := r.at
	r.spaces()
	r.take(",")
	r.spaces()
	if !r.word("SI") {
		r.at = start
		return
	}
	r.spaces()
	if w := r.instrument(); r.err == nil && w != k.work {
		r.fail("the instrument of that title is %s", k.short)
	}
}

func (r *reader) instrument() work {
	year := r.year()
	if !r.take("/") {
		r.fail("write year and number with a stroke, as in SI 2018/354")
	}
	return si(uint16(year), uint32(r.digits(5, "the number of the instrument")))
}

// place reads "s 255(5A)" or "Sch 1 para 8(b)". The unit comes in as the one
// that the work has, or zero if that is not known.
func (r *reader) place(c Citation) Citation {
	start := r.at
	u := r.unit()
	if u == 0 {
		r.fail("a section (s), regulation (reg), rule (r), article (art) or schedule (Sch) is missing; write, for example, s 255(5A)")
		return c
	}
	if u != schedule && c.unit != 0 && u != c.unit {
		r.at = start
		r.fail("%s is not divided like that; write %s for %s", c.work.short(), units[c.unit].short, units[c.unit].path)
	}
	if u == section && c.work.kind == instrument {
		r.at = start
		r.fail("an instrument has no sections; write reg, r or art")
	}
	c.unit = u
	r.spaces()
	c.place = r.numbered(units[u].path)
	if u == schedule {
		if r.paragraph() {
			c.place += "/" + r.numbered("paragraph")
		}
		return r.parts(c, strings.Contains(c.place, "/"))
	}
	return r.parts(c, true)
}

func (r *reader) unit() unit {
	for u, names := range units {
		if slices.ContainsFunc(names.words, r.word) {
			r.take(".")
			return unit(u)
		}
	}
	return 0
}

// paragraph reads "para" after the number of a schedule.
func (r *reader) paragraph() bool {
	start := r.at
	r.spaces()
	if r.take(",") {
		r.spaces()
	}
	if r.word("para") || r.word("paragraph") {
		r.take(".")
		r.spaces()
		return true
	}
	r.at = start
	return false
}

// numbered reads the number of a section and the like: "255", "256A".
func (r *reader) numbered(what string) string {
	label := r.label()
	if r.err == nil && (label == "" || label[0] < '1' || label[0] > '9') {
		r.at -= len(label)
		r.fail("the number of the %s is missing; write, for example, 255 or 256A", what)
	}
	return label
}

// parts reads the brackets: "(5A)(a)(iii)".
func (r *reader) parts(c Citation, allowed bool) Citation {
	for depth := 2; r.err == nil && r.take("("); depth++ {
		if !allowed {
			r.fail("name the paragraph of the schedule first, as in Sch 1 para 8(b)")
		}
		if depth > deepestPlace {
			r.fail("more than %d levels; cite the level above", deepestPlace)
		}
		label := r.label()
		if r.err == nil && label == "" {
			r.fail("the bracket is empty; write a number or a letter in it")
		}
		if !r.take(")") {
			r.fail("the bracket is not closed by )")
		}
		c.place += "(" + label + ")"
	}
	return c
}

// date reads the day of a pin.
func (r *reader) date() Date {
	text := strings.TrimRight(r.rest(), " ")
	d, err := ParseDate(text)
	if err != nil {
		r.err = fmt.Errorf("ipa: citation %s, character %d: the pin: %w", quote(r.text), r.at+1, err)
		return d
	}
	r.at += len(text)
	return d
}
