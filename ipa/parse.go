package ipa

import "strings"

// Limits on what is read, far above anything in these Acts.
const (
	longestCitation = 300
	longestList     = 3000
	longestLabel    = 6
	deepestPlace    = 7
	mostDigits      = 3 // of a number that goes on a list, or of a paragraph of a judgment: four are a year
)

// Parse reads a citation as this package writes it, and as people do:
//
//	s 255(5A)                                  an Act not named is that of 2016
//	section 253(1)(c), s.253 (1) (c)
//	Sch 7 para 6, paragraph 6 of Schedule 7
//	subsection (1) of section 253
//	RIPA 2000 s 67(7)(azc), 2024 Act s 18(4)   the Act first
//	s 253 IPA 2016, section 65(2)(b) of RIPA   or last
//	Human Rights Act 1998, s 6                 or with its title
//	Human Rights Act 1998 (c 42)               and its chapter
//	SI 2018/354, reg 2A(1), Regulation 2A(1) of S.I. 2018 No. 354
//	s 257(3)@2025-06-20                        pinned to a day
//	[2025] UKIPTrib 1, [2021] EWHC 27 (Admin)  a judgment
//	[2025] UKIPTrib 1 [32], … at para 32       a paragraph of it
//	[2016] UKIPTrib 14_85_CH                   one that has no number but that of its case
//	https://www.legislation.gov.uk/…           an address as [Citation.URL] gives it
//
// Capitals make no difference but in the numbers and letters of a place: s 255(5A) is not s 255(5a). Spaces that do
// not break, and all dashes, are read as plain ones.
//
// What could mean two things is not read. So the name of a regulation, rule or article must go with it, and a text
// that names several places is refused: [ParseAll] reads it. The error names the place in the text, counted in
// characters from 1, and the cure.
func Parse(s string) (Citation, error) {
	if c, ok := readCanonical(s); ok {
		return c, nil
	}
	return readWritten(s)
}

// readWritten reads what people write.
func readWritten(s string) (Citation, error) {
	r := newReader(s)
	all := r.list(longestCitation)
	if r.err == nil && r.span > 0 {
		r.failAt(r.span, "one place a citation, and this is a range; write the first as %v", all[0])
	}
	if r.err == nil && len(all) > 1 {
		r.failAt(r.more, "one place a citation; write the first as %v, or read them all with ParseAll", all[0])
	}
	if r.err != nil {
		return Citation{}, r.err
	}
	return all[0], nil
}

// ParseAll reads a list of citations, in the order of the text: "ss 254 and 255 of IPA 2016", "s 65(2)(a), (b) and
// (3) RIPA", "s 253; [2025] UKIPTrib 1 [20], [32]". Each is read as [Parse] reads it. What is common to several
// stands once: the Act, the section, the brackets.
//
// A range is refused, for it does not say what stands in it: ss 254 to 258 have two more between them than their
// numbers tell. [ParseRange] gives its ends. So is a list that leaves open to which Act a place belongs, such as "s 254 and s 67 of RIPA 2000".
func ParseAll(s string) ([]Citation, error) {
	r := newReader(s)
	all := r.list(longestList)
	if r.err == nil && r.span > 0 {
		r.failAt(r.span, "a range is not read, since what was inserted later stands in it too, as s 256A does in ss "+
			"254-258; write each place")
	}
	if r.err != nil {
		return nil, r.err
	}
	return all, nil
}

// list reads citations with what parts them, to the end of the text.
func (r *reader) list(most int) []Citation {
	if len(r.given) > most {
		r.fail("longer than %d characters; write it short, as in s 255(5A)", most)
		return nil
	}
	var groups []placeGroup
	for more := true; more && r.err == nil; {
		g := r.group()
		start := r.at
		more = r.separator()
		g.closed = strings.Contains(r.text[start:r.at], ";")
		groups = append(groups, g)
	}
	r.spaces()
	if r.err == nil && r.rest() != "" && r.rest() != "." { // the end of a sentence
		r.notUnderstood()
	}
	return r.resolve(groups)
}

// separator takes what parts the places of a list, or the ends of a range.
func (r *reader) separator() bool {
	back := *r
	r.spaces()
	start := r.at
	span := r.take("-") || r.word("to")
	list := r.take(",") || r.take(";")
	r.spaces()
	list = r.word("and", "or") || r.take("&") || list
	if span == list {
		*r = back
		return false
	}
	if r.spaces(); r.more == 0 {
		r.more = start
	}
	if span && r.span == 0 {
		r.span = start
	}
	return true
}

// resolve gives each group its work, and makes citations of its places.
func (r *reader) resolve(groups []placeGroup) (all []Citation) {
	for i, g := range groups {
		if g.naming == namedNowhere {
			r.unnamed(groups, i)
			g.work, g.only = ipa2016, section
		}
		r.divided(g)
		if r.err != nil {
			return nil
		}
		for _, place := range g.places {
			if strings.Count(place, "(") >= deepestPlace {
				r.failAt(g.at, "more than %d levels; no provision is so deep, so check its brackets", deepestPlace)
			}
			all = append(all, Citation{g.work, place, g.pin, g.unit})
		}
	}
	return all
}

// unnamed refuses places without the name of a work if that could be another than the Act of 2016.
func (r *reader) unnamed(groups []placeGroup, i int) {
	const unclear = "it is not clear whether this is of the Act that is named beside it; name the Act with each " +
		"place, as in HRA 1998 s 6, HRA 1998 s 7"
	g := groups[i]
	for j := i - 1; j >= 0 && !groups[j].closed; j-- {
		if before := groups[j]; before.naming != namedNowhere && before.work.kind != judgment {
			r.failAt(g.at, unclear)
		}
	}
	for j := i; j+1 < len(groups) && !groups[j].closed; j++ {
		if groups[j+1].naming == namedLast {
			r.failAt(g.at, unclear)
		}
	}
	place := units[g.unit].short + " " + g.places[0]
	switch example := instrumentWith[g.unit]; {
	case g.unit == article:
		r.failAt(g.at, "an article is of an instrument, and those of the Convention are not cited; name the "+
			"instrument, as in %s, %s", example, place)
	case example != "":
		r.failAt(g.at, "a %s is of an instrument; name that too, as in %s, %s", units[g.unit].path, example, place)
	}
}

// instrumentWith names an instrument that is divided like that.
var instrumentWith = map[unit]string{regulation: "SI 2018/353", rule: "SI 2018/1334", article: "SI 2000/1851"}

// divided refuses a place of a kind that its work does not have.
func (r *reader) divided(g placeGroup) {
	switch {
	case g.work.kind == judgment || g.unit == 0 || g.unit == schedule || g.unit == g.only:
	case g.work.kind == act:
		r.failAt(g.at, "%s has sections and no %ss; those are of instruments, as in %s, %s 3",
			g.work.short(), units[g.unit].path, instrumentWith[g.unit], units[g.unit].short)
	case g.only != 0:
		r.failAt(g.at, "%s is not divided like that; write %s for %s, if that is meant",
			g.work.short(), units[g.only].short, units[g.only].path)
	case g.unit == section:
		r.failAt(g.at, "an instrument has no sections; write reg, r or art, whichever is meant")
	}
}

// notUnderstood refuses what comes next. It never says to leave it out, for what is left might be another provision.
func (r *reader) notUnderstood() {
	rest := r.rest()
	switch {
	case r.wordAhead("part", "parts", "pt", "chapter", "chapters"):
		r.fail("%s is not understood: a Part or Chapter is not cited, but a section, or a paragraph of a schedule; "+
			"write which", quote(rest))
	case r.placeAhead():
		r.fail("%s is not understood here; part two places with a semicolon", quote(rest))
	case rest != "" && isDigit(rest[0]):
		r.fail("%s is not understood; write before a number what it is, as in s 255(5A)", quote(rest))
	case rest != "" && isLetter(rest[0]):
		r.fail("%s is not understood: no Act or instrument is known by this name; the Acts are %s, and an instrument "+
			"is cited by its number, as in SI 2018/353", quote(rest), actNames())
	default:
		r.fail("%s is not understood; write one place and its Act, as in RIPA 2000 s 65(2), and nothing else but a "+
			"day, as in s 257@2025-06-20", quote(rest))
	}
}

func actNames() string {
	var names []string
	for _, k := range knownWorks {
		if k.work.kind == act {
			names = append(names, k.short)
		}
	}
	return strings.Join(names, ", ")
}
