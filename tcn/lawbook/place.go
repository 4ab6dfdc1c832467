package lawbook

import (
	"strings"

	"github.com/doublelock/doublelock/ipa"
)

// workOf is the whole of the Act or instrument.
func workOf(c ipa.Citation) ipa.Citation {
	c = c.At(ipa.Date{})
	full := c.Full()
	i := strings.LastIndex(full, ", ")
	if i < 0 {
		return c
	}
	if work, err := ipa.Parse(full[:i]); err == nil && c.Within(work) {
		return work
	}
	return c
}

// sectionOf is the section, regulation, rule or schedule; of a whole work that work.
func sectionOf(c ipa.Citation) ipa.Citation {
	c = c.At(ipa.Date{})
	if workOf(c) == c {
		return c
	}
	text, _, _ := strings.Cut(c.String(), "(")
	text, _, _ = strings.Cut(text, " para ")
	return shorter(c, text)
}

// partOf is the subsection, or the paragraph of a schedule; of a larger place that place.
func partOf(c ipa.Citation) ipa.Citation {
	c = c.At(ipa.Date{})
	section, text := sectionOf(c), c.String()
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
