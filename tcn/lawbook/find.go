package lawbook

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// Find gives the part of the book that a text names, as a book of its own that holds nothing else; it is false if there is none. The text is
//
//   - a place in the law, as people write it ([ipa.Parse]): "s 255(8)", "SI 2018/354, reg 2A", "RIPA 2000"; several of them
//     ([ipa.ParseAll]), or a range ([ipa.ParseRange]): "ss 254-258". A day after @ is left out; a paragraph gives its subsection. It comes with
//     the open questions about its words. So does a judgment, which has no words here.
//   - an open question, by its number or its ID, or a reading of it: "6", "doubt 6", "suspension-ends", "suspension-ends=decision". It comes
//     with the words that it is about, and there with the names of what rests on them.
//   - the ID of a rule, a need, a clock, a status or a position, with its kind before it or without: "give", "clock refer",
//     "give/approved". A rule comes with its needs, and each with all the words that it rests on and the open questions about them.
//   - an act, as [acts.Verb] has it: "disclose", "act refer". That is every rule of it.
//   - any other text: whatever has words that begin so, or a heading that has; where nothing does, whatever has all of its words. A text after "word " is looked for so, whatever else it names: "word review".
//
// Capitals make no difference, nor whether the words of an ID are parted by spaces or hyphens: "own lawyers" is own-lawyers.
//
// [acts.Verb]: https://pkg.go.dev/github.com/doublelock/doublelock/tcn/acts#Verb
func (b Book) Find(text string) (Book, bool) {
	text = strings.Join(strings.Fields(text), " ")
	found := Book{On: b.On, found: text}
	if text == "" {
		return found, false
	}
	word, only := strings.CutPrefix(strings.ToLower(text), "word ")
	var places []placed
	if !only {
		places = placesNamed(text)
		b.findNamed(text, places, &found)
	}
	if places == nil { // a place that is not told is not looked for as a word: what speaks of it is another
		b.findSaid(&found, func(s string) bool { return hasWord(s, word) })
		b.findSaid(&found, func(s string) bool {
			return !slices.ContainsFunc(strings.Fields(word), func(one string) bool { return !little[one] && !hasWord(s, one) })
		})
	}
	return found, found.Works != nil || found.Doubts != nil
}

// little are words that do not count where several are looked for.
var little = map[string]bool{"a": true, "an": true, "the": true, "of": true, "to": true, "in": true, "on": true, "for": true, "by": true, "and": true, "or": true}

// hasWord reports whether a text has words that begin as some letters do: "suspen" is in "a suspension", and "media" is not in "immediately". Of
// three letters or fewer it is the word itself, or several of it. What is no letter begins anywhere.
func hasWord(text, letters string) bool {
	for from := 0; ; {
		i := strings.Index(text[from:], letters)
		if i < 0 || letters == "" {
			return false
		}
		i += from
		rest := text[i+len(letters):]
		whole := len(letters) > 3 || !beginsWithLetter(strings.TrimPrefix(rest, "s"))
		if before, _ := utf8.DecodeLastRuneInString(text[:i]); whole && !(unicode.IsLetter(before) && beginsWithLetter(letters)) {
			return true
		}
		from = i + 1
	}
}

func beginsWithLetter(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLetter(r)
}

// findSaid finds whatever says something, if nothing was found before. It is asked in small letters.
func (b Book) findSaid(found *Book, of func(string) bool) {
	if found.Works != nil || found.Doubts != nil {
		return
	}
	says := func(s string) bool { return of(strings.ToLower(s)) }
	found.Works = b.saying(says)
	found.Doubts = b.doubtsWhere(func(d Doubt) bool { return says(d.Question) || says(d.Why) })
}

// findNamed finds what a text names: places, or an open question, or what has an ID.
func (b Book) findNamed(text string, places []placed, found *Book) {
	found.Works = b.places(places)
	found.Doubts = b.doubtsWhere(func(d Doubt) bool { return touches(d, judgments(places)) || touchesParts(d, found.parts()) })
	if d, ok := ipa.DoubtNamed(text); ok {
		found.asked = true
		found.Doubts = b.doubtsWhere(func(o Doubt) bool { return o.N == d.N })
		found.Works = b.where(func(p Part) Part { return p.about(d.Touches) })
	}
	named := b.named(asName(text))
	if len(named) == 0 || found.Works != nil && !found.asked {
		return
	}
	found.Works = b.where(func(p Part) Part { return p.only(named) })
	law := lawOf(found.parts())
	if !found.asked {
		found.Doubts = b.doubtsWhere(func(d Doubt) bool { return touches(d, law) })
	}
	found.Works = b.where(func(p Part) Part {
		if left := p.only(named); len(left.Words) > 0 {
			return left
		}
		return p.speaking(func(c ipa.Citation) bool {
			return slices.ContainsFunc(law, func(l placed) bool { return c.Within(l.first) })
		})
	})
}

// where are the works with what is left of each part; a part of which nothing is left goes.
func (b Book) where(left func(Part) Part) (works []Work) {
	for _, w := range b.Works {
		work := Work{Citation: w.Citation, Title: w.Title}
		for _, s := range w.Sections {
			section := Section{Citation: s.Citation, Heading: s.Heading}
			for _, p := range s.Parts {
				if p = left(p); len(p.Words) > 0 {
					section.Parts = append(section.Parts, p.copied())
				}
			}
			if section.Parts != nil {
				work.Sections = append(work.Sections, section)
			}
		}
		if work.Sections != nil {
			works = append(works, work)
		}
	}
	return works
}

// named are the items that a text names, and the needs of the rules among them. The text is as asName gives it.
func (b Book) named(text string) map[Item]bool {
	named := make(map[Item]bool)
	for _, p := range b.parts() {
		for _, i := range p.items() {
			if n := len(text) - len(i.ID); n != 0 && n != len(i.Kind)+1 { // it cannot be the name, which takes longer to see
				continue
			}
			if text == asName(i.ID) || text == asName(i.Kind+" "+i.ID) || text == i.Anchor() {
				named[i] = true
			}
		}
		for _, r := range p.Rules {
			if i := (Item{"rule", r.ID}); named[i] || text == r.Act || text == "act-"+r.Act {
				named[i] = true
				for _, n := range r.Needs {
					named[Item{"need", n.ID}] = true
				}
			}
		}
	}
	return named
}

// asName is a text in the form in which names are compared: small, with hyphens for spaces.
func asName(text string) string { return strings.ReplaceAll(strings.ToLower(text), " ", "-") }

// only is the part with some of its items, and nothing if it has none of them.
func (p Part) only(some map[Item]bool) Part {
	return p.filter(func(i Item) bool { return some[i] })
}

func (p Part) filter(keep func(Item) bool) Part {
	left := Part{
		Citation:  p.Citation,
		Rules:     slices.DeleteFunc(slices.Clone(p.Rules), func(r tcn.Rule) bool { return !keep(Item{"rule", r.ID}) }),
		Clocks:    slices.DeleteFunc(slices.Clone(p.Clocks), func(c tcn.Clock) bool { return !keep(Item{"clock", c.ID}) }),
		Statuses:  slices.DeleteFunc(slices.Clone(p.Statuses), func(m tcn.Meaning) bool { return !keep(Item{"status", m.Status.String()}) }),
		Positions: slices.DeleteFunc(slices.Clone(p.Positions), func(s tcn.Position) bool { return !keep(Item{"position", s.ID}) }),
		Needs: slices.DeleteFunc(slices.Clone(p.Needs), func(n Need) bool {
			return !slices.ContainsFunc(n.IDs, func(id string) bool { return keep(Item{"need", id}) })
		}),
	}
	if len(left.items()) > 0 {
		left.Words = p.Words
	}
	return left
}

// saying are the works with what says something: sections by their heading, or what their parts say.
func (b Book) saying(says func(string) bool) []Work {
	headed := make(map[ipa.Citation]bool)
	for _, w := range b.Works {
		for _, s := range w.Sections {
			headed[s.Citation] = says(s.Heading)
		}
	}
	return b.where(func(p Part) Part {
		if headed[sectionOf(p.Citation)] {
			return p
		}
		return p.saying(says)
	})
}

// saying is the part with what says something: of its words those, or all if an item does.
func (p Part) saying(says func(string) bool) Part {
	some := make(map[Item]bool)
	for _, e := range p.entries() {
		if e.Kind != "open" && e.Kind != "also" && says(e.text()) {
			for _, i := range p.items() {
				some[i] = some[i] || slices.Contains(e.Anchors, i.Anchor())
			}
		}
	}
	left := p.only(some)
	if left.Words == nil {
		for _, w := range p.Words {
			if slices.ContainsFunc(w.Versions, func(v ipa.Version) bool { return says(v.Says) }) {
				left.Words = append(left.Words, w)
			}
		}
	}
	return left
}

func (b Book) doubtsWhere(keep func(Doubt) bool) (some []Doubt) {
	for _, d := range b.Doubts {
		if keep(d) {
			d.Doubt, d.Names = copiedDoubt(d.Doubt), slices.Clone(d.Names)
			some = append(some, d)
		}
	}
	return some
}
