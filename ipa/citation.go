package ipa

import (
	"cmp"
	"fmt"
	"strings"
)

// Citation names a place in the law: a section of an Act, a regulation, rule or
// article of a statutory instrument, a paragraph of a schedule, any part of
// these, the whole of an Act or instrument, or a judgment by its neutral
// citation, or one of its paragraphs. It may be pinned to a day; it then means the
// words that stood in that place on that day.
//
// Citations are compared with ==. The zero Citation cites nothing.
type Citation struct {
	work  work
	place string // "255(5A)", "1/8(1)(a)" for a schedule and its paragraph, "32" for that of a judgment, "" for the whole
	pin   Date
	unit  unit // of the place
}

// A unit is what the divisions of a work are called. The order is that of the
// work: its body, then its schedules.
type unit uint8

const (
	section unit = iota + 1
	regulation
	rule
	article
	schedule
	// Of a judgment. Judgments of the Tribunal before it numbered them have the number of the case here, and the
	// paragraph after a stroke: "14_85_CH/32".
	pinpoint
)

// The words are read without regard to case.
var units = [...]struct {
	short, path string
	words       []string
}{
	section:    {"s", "section", []string{"s", "ss", "section", "sections", "sec", "secs"}},
	regulation: {"reg", "regulation", []string{"reg", "regs", "regulation", "regulations"}},
	rule:       {"r", "rule", []string{"r", "rr", "rule", "rules"}},
	article:    {"art", "article", []string{"art", "arts", "article", "articles"}},
	schedule:   {"Sch", "schedule", []string{"Sch", "Schs", "Sched", "Schedule", "Schedules"}},
	pinpoint:   {},
}

// MustParse is Parse for citations written in Go source. It panics on a text
// that cannot be read, so that a typo stops the program at its start.
func MustParse(s string) Citation {
	c, err := Parse(s)
	if err != nil {
		panic(err)
	}
	return c
}

// IsZero reports whether c cites nothing.
func (c Citation) IsZero() bool { return c == Citation{} }

// String gives the canonical short form, which Parse reads back to the same
// Citation: "s 255(5A)" (an Act not named is that of 2016), "SI 2018/354,
// reg 2A(1)", "s 257(3)@2025-06-20", "[2025] UKIPTrib 1 [32]". The zero Citation
// prints as "no citation".
func (c Citation) String() string {
	switch {
	case c.IsZero():
		return "no citation"
	case c.work.kind == judgment:
		return c.judgment() + c.pinned()
	case c.place == "":
		return c.work.short() + c.pinned()
	case c.work == ipa2016:
		return c.division() + c.pinned()
	case c.work.kind == act:
		return c.work.short() + " " + c.division() + c.pinned()
	}
	return c.work.short() + ", " + c.division() + c.pinned()
}

// Full gives the OSCOLA form: "Investigatory Powers Act 2016, s 253(1)(c)". A
// pin follows as in String. Parse reads it too.
func (c Citation) Full() string {
	switch {
	case c.IsZero():
		return "no citation"
	case c.work.kind == judgment:
		return c.judgment() + c.pinned()
	case c.place == "":
		return c.work.full() + c.pinned()
	}
	return c.work.full() + ", " + c.division() + c.pinned()
}

// division is the place as it is printed: "s 255(5A)", "Sch 1 para 8(b)".
func (c Citation) division() string {
	return units[c.unit].short + " " + strings.Replace(c.place, "/", " para ", 1)
}

// judgment is a judgment as it is printed, with the paragraph in brackets.
func (c Citation) judgment() string {
	text, paragraph := c.work.short(), c.place
	if c.work.number == 0 {
		docket, after, _ := strings.Cut(c.place, "/")
		text, paragraph = fmt.Sprintf("[%d] %s %s", c.work.year, courts[c.work.court-1].name, docket), after
	}
	if paragraph != "" {
		text += " [" + paragraph + "]"
	}
	return text
}

func (c Citation) pinned() string {
	if c.pin.IsZero() {
		return ""
	}
	return "@" + c.pin.String()
}

// At gives the citation pinned to the day, or unpinned if the day is zero.
func (c Citation) At(day Date) Citation {
	if c.IsZero() {
		return c
	}
	c.pin = day
	return c
}

// Pin gives the day to which the citation is pinned, or the zero Date.
func (c Citation) Pin() Date { return c.pin }

// Within reports whether c is the place whole or a part of it: s 255(5A) is
// within s 255, and s 255 within the 2016 Act. Pins are ignored.
func (c Citation) Within(whole Citation) bool {
	switch {
	case c.IsZero() || whole.IsZero() || c.work != whole.work:
		return false
	case whole.place == "":
		return true
	case c.unit != whole.unit || !strings.HasPrefix(c.place, whole.place):
		return false
	}
	rest := c.place[len(whole.place):]
	return rest == "" || rest[0] == '(' || rest[0] == '/'
}

// enclosing is the next larger place, up to the section, regulation or
// schedule. It is not ok for one of those.
func (c Citation) enclosing() (Citation, bool) {
	i := strings.LastIndexAny(c.place, "(/")
	if i < 0 {
		return Citation{}, false
	}
	c.place = c.place[:i]
	return c, true
}

// Compare sorts citations: by Act, in the order 2016, 2024, Regulation of
// Investigatory Powers Act 2000, Human Rights Act 1998, Interpretation Act 1978;
// then instruments by year and number; then judgments. Within a work it is the
// order in which the work is printed, with inserted provisions where an Act
// prints them: s 255 < s 255A < s 256; (7) < (7ZA) < (7A); (c) < (czi) < (ca). A part
// follows its whole, and a pinned citation the unpinned one. It is zero only for
// the same Citation; the zero Citation comes first.
func (c Citation) Compare(d Citation) int {
	if n := c.work.compare(d.work); n != 0 {
		return n
	}
	if n := cmp.Compare(c.unit, d.unit); n != 0 {
		return n
	}
	if n := comparePlaces(c.place, d.place); n != 0 {
		return n
	}
	return c.pin.Compare(d.pin)
}

// URL gives the address of the provision at legislation.gov.uk, in the
// point-in-time form if the citation is pinned, or of the judgment at Find Case
// Law. It is empty where no address is known. Parse reads it back.
func (c Citation) URL() string {
	url := c.work.url()
	switch {
	case url == "":
		return ""
	case c.work.kind == judgment && c.work.number == 0:
		return "" // where Find Case Law keeps the older judgments is not known
	case c.work.kind == judgment && c.place != "":
		return url + "#para_" + c.place
	case c.work.kind == judgment:
		return url
	}
	if c.place != "" {
		place := strings.Replace(c.place, "/", "/paragraph/", 1)
		place = strings.ReplaceAll(strings.ReplaceAll(place, "(", "/"), ")", "")
		url += "/" + units[c.unit].path + "/" + place
	}
	if !c.pin.IsZero() {
		url += "/" + c.pin.String()
	}
	return url
}

// MarshalText writes the canonical short form; the zero Citation is empty.
func (c Citation) MarshalText() ([]byte, error) {
	if c.IsZero() {
		return []byte{}, nil
	}
	return []byte(c.String()), nil
}

// UnmarshalText reads what MarshalText writes, with the errors of [Parse].
func (c *Citation) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*c = Citation{}
		return nil
	}
	read, err := Parse(string(text))
	if err != nil {
		return err
	}
	*c = read
	return nil
}
