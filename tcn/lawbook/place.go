package lawbook

import (
	"strings"
	"sync"

	"github.com/doublelock/doublelock/ipa"
)

// A division is where a place stands: in which work, which section of it, and which part of that.
type division struct{ work, section, part ipa.Citation }

// divisions are those of all places that have words. A book asks for each of them thousands of times, and to read a place takes long.
var divisions = sync.OnceValue(func() map[ipa.Citation]division {
	all := make(map[ipa.Citation]division)
	for p := range ipa.Provisions() {
		all[p.Citation] = divided(p.Citation)
	}
	return all
})

// divisionOf is where a place stands. A pin is left out.
func divisionOf(c ipa.Citation) division {
	c = c.At(ipa.Date{})
	if d, known := divisions()[c]; known {
		return d
	}
	return divided(c)
}

// workOf is the whole of the Act or instrument.
func workOf(c ipa.Citation) ipa.Citation { return divisionOf(c).work }

// sectionOf is the section, regulation, rule or schedule; of a whole work that work.
func sectionOf(c ipa.Citation) ipa.Citation { return divisionOf(c).section }

// partOf is the subsection, or the paragraph of a schedule; of a larger place that place.
func partOf(c ipa.Citation) ipa.Citation { return divisionOf(c).part }

// divided reads where a place stands, which has no pin.
func divided(c ipa.Citation) division {
	work := dividedWork(c)
	section := dividedSection(c, work)
	return division{work, section, dividedPart(c, section)}
}

func dividedWork(c ipa.Citation) ipa.Citation {
	full := c.Full()
	i := strings.LastIndex(full, ", ")
	if i < 0 {
		return c
	}
	return shorter(c, full[:i])
}

func dividedSection(c, work ipa.Citation) ipa.Citation {
	if work == c {
		return c
	}
	text, _, _ := strings.Cut(c.String(), "(")
	text, _, _ = strings.Cut(text, " para ")
	return shorter(c, text)
}

func dividedPart(c, section ipa.Citation) ipa.Citation {
	text := c.String()
	rest := strings.TrimPrefix(text, section.String())
	end := strings.IndexByte(rest, ')') + 1
	if strings.HasPrefix(rest, " para ") {
		if end = strings.IndexByte(rest, '('); end < 0 {
			end = len(rest)
		}
	}
	if section == c || end <= 0 {
		return section
	}
	return shorter(c, section.String()+rest[:end])
}

// shorter is the place with the text, of which c is a part; c itself if there is none.
func shorter(c ipa.Citation, text string) ipa.Citation {
	if whole, err := ipa.Parse(text); err == nil && c.Within(whole) {
		return whole
	}
	return c
}

// label is how a place is called within a larger one: "(a)(i)" in a subsection, "reg 2(1)" in regulations.
func label(c, within ipa.Citation) string {
	if c == within {
		return c.String()
	}
	return strings.TrimLeft(strings.TrimPrefix(c.String(), within.String()), ", ")
}

// An Item is something in a [Book] that has an ID.
type Item struct {
	Kind string // "rule", "need", "clock", "position", "status" or "doubt"
	ID   string // its stable name: "give", "give/approved"; of a status its word, of a doubt its ID
}

// Anchor is the name under which the item can be linked in a page, as in LAW.md#rule-give. The stroke in an ID is a dot there:
// need-give.approved.
func (i Item) Anchor() string { return i.Kind + "-" + strings.ReplaceAll(i.ID, "/", ".") }

// anchor is the name under which a place in the law can be linked: "s-253-1-c". A pin is left out.
func anchor(c ipa.Citation) string {
	return strings.ToLower(strings.Join(strings.FieldsFunc(c.At(ipa.Date{}).String(), func(r rune) bool {
		return strings.ContainsRune(" ,/()", r)
	}), "-"))
}
