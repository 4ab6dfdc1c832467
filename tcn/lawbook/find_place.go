package lawbook

import (
	"slices"
	"strings"

	"github.com/doublelock/doublelock/ipa"
)

// A placed is a place in the law, or all between two places.
type placed struct{ first, last ipa.Citation } // last is zero for one place

// placesNamed are the places that a text names; none if it is no citation.
func placesNamed(text string) (all []placed) {
	if c, err := ipa.Parse(text); err == nil {
		return []placed{{first: c.At(ipa.Date{})}}
	}
	if list, err := ipa.ParseAll(text); err == nil {
		for _, c := range list {
			all = append(all, placed{first: c.At(ipa.Date{})})
		}
		return all
	}
	if first, last, err := ipa.ParseRange(text); err == nil {
		return []placed{{first, last}}
	}
	return nil
}

// judgments are those of the places that are judgments. They have no words in a book, and so no part that has their doubts.
func judgments(all []placed) []placed {
	return slices.DeleteFunc(slices.Clone(all), func(p placed) bool { return !strings.HasPrefix(p.first.String(), "[") })
}

// holds reports whether a place is in it.
func (p placed) holds(c ipa.Citation) bool {
	return c.Within(p.first) || !p.last.IsZero() && (c.Within(p.last) || c.Compare(p.first) > 0 && c.Compare(p.last) < 0)
}

// places are the works with the parts of all these places.
func (b Book) places(all []placed) []Work {
	chosen := make(map[ipa.Citation]bool)
	for _, one := range all {
		for _, p := range b.partsOf(one) {
			chosen[p.Citation] = true
		}
	}
	return b.where(func(p Part) Part {
		if chosen[p.Citation] {
			return p
		}
		return Part{}
	})
}

// partsOf are the parts of a place: all within it or, if it is less than one, the part in which it stands.
func (b Book) partsOf(one placed) (parts []Part) {
	part, section := partOf(one.first), sectionOf(one.first)
	for _, within := range []func(Part) bool{
		func(p Part) bool { return one.holds(p.Citation) },
		func(p Part) bool { return p.Citation == part },
		func(p Part) bool { return p.Citation == section },
	} {
		for _, p := range b.parts() {
			if within(p) {
				parts = append(parts, p)
			}
		}
		if parts != nil {
			break
		}
	}
	return parts
}

// about is the part with those of its words that an open question is about, and the names of all that rests on the part.
func (p Part) about(law []ipa.Citation) Part {
	left := p.speaking(func(c ipa.Citation) bool { return slices.ContainsFunc(law, c.Within) })
	for _, i := range append(p.items(), p.Also...) {
		if i.Kind != "need" && !slices.Contains(left.Also, i) { // a need is told with its rule
			left.Also = append(left.Also, i)
		}
	}
	return left
}

// speaking is the part with some of its words, and nothing else.
func (p Part) speaking(of func(ipa.Citation) bool) Part {
	left := Part{Citation: p.Citation}
	for _, w := range p.Words {
		if of(w.Citation) {
			left.Words = append(left.Words, w)
		}
	}
	return left
}

// touches reports whether an open question is about words of the law: of one of these places, or of what stands around it.
func touches(d Doubt, law []placed) bool {
	return slices.ContainsFunc(d.Touches, func(c ipa.Citation) bool {
		return slices.ContainsFunc(law, func(p placed) bool { return p.holds(c) || p.first.Within(c) && partOf(c) == c })
	})
}

// touchesParts reports whether a part has the open question among those about its words.
func touchesParts(d Doubt, parts []Part) bool {
	return slices.ContainsFunc(parts, func(p Part) bool {
		return slices.ContainsFunc(p.Doubts, func(o ipa.Doubt) bool { return o.N == d.N })
	})
}

// lawOf is the law on which the items of parts rest; that of needs only where nothing else is there.
func lawOf(parts []Part) (law []placed) {
	var needs []placed
	add := func(to *[]placed, all []ipa.Citation) {
		for _, c := range all {
			*to = append(*to, placed{first: c.At(ipa.Date{})})
		}
	}
	for _, p := range parts {
		for _, i := range p.Rules {
			add(&law, i.Law)
		}
		for _, i := range p.Clocks {
			add(&law, i.Law)
		}
		for _, i := range p.Statuses {
			add(&law, i.Law)
		}
		for _, i := range p.Positions {
			add(&law, i.Law)
		}
		for _, i := range p.Needs {
			add(&needs, i.Law)
		}
	}
	if law == nil {
		return needs
	}
	return law
}
