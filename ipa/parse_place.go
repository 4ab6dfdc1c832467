package ipa

import "strings"

const needsParagraph = "name the paragraph of the schedule first, as in Sch 1 para 8(b)"

// A partNamed is a place that is named by what it is called within a larger one: "subsection (1)" of a section,
// "paragraph 8(b)" of a schedule, "paragraph (1)" of a regulation.
type partNamed struct {
	at     int
	kind   partKind
	labels []string // "(1)(c)", "8(b)", "c"; several in "subsections (2) and (3)"
}

type partKind uint8

const (
	partSubsection partKind = iota + 1
	partParagraph
	partSubparagraph
)

var partWords = [...][]string{
	partSubsection: {"subsection", "subsections", "sub-section", "sub-sections", "sub section", "sub sections",
		"subs", "subsec", "sub-s"},
	partParagraph: {"paragraph", "paragraphs", "para", "paras"},
	partSubparagraph: {"subparagraph", "subparagraphs", "sub-paragraph", "sub-paragraphs", "sub paragraph", "sub paragraphs",
		"subpara", "subparas", "sub-para", "sub-paras"},
}

// places reads "s 255(5A)", "Sch 1 para 8(b)" or, from the smaller to the larger, "paragraph 8(b) of Schedule 1".
func (r *reader) places(g *placeGroup) {
	start := r.at
	inner := r.inner()
	if len(inner) == 1 && inner[0].kind == partParagraph && r.ahead("[") {
		r.paragraphsOf(g, inner[0])
		return
	}
	g.unit = r.unit()
	switch rest := r.rest(); {
	case g.unit != 0:
	case len(inner) > 0 && inner[0].kind == partSubsection:
		r.failAt(start, "the section is missing; write, for example, s 253(1)")
	case len(inner) > 0:
		r.failAt(start, "it is missing what this is a paragraph of; write, for example, Sch 1 para 8, SI 2018/353, "+
			"reg 3(1) or [2025] UKIPTrib 1 [32]")
	case rest != "" && isLetter(rest[0]):
		r.notUnderstood()
	default:
		r.fail("a section (s), regulation (reg), rule (r), article (art) or schedule (Sch) is missing; write, for " +
			"example, s 255(5A)")
	}
	r.spaces()
	place := r.numbered(units[g.unit].path)
	at := r.at
	brackets := r.brackets()
	if g.unit == schedule && brackets != "" {
		r.failAt(at, needsParagraph)
	}
	place = r.smaller(g.unit, place+brackets)
	for len(inner) > 1 {
		last := inner[len(inner)-1]
		if len(last.labels) > 1 {
			r.failAt(last.at, "several places that hold others; write each place in full")
		}
		place, inner = r.add(g.unit, place, last, last.labels[0]), inner[:len(inner)-1]
	}
	if len(inner) == 0 {
		g.places = []string{place}
		return
	}
	for _, label := range inner[0].labels {
		g.places = append(g.places, r.add(g.unit, place, inner[0], label))
	}
}

// inner reads the parts that come before what they are in, the innermost first: "paragraph (c) of subsection (1) of".
func (r *reader) inner() (all []partNamed) {
	for r.err == nil {
		p, ok := r.part()
		if !ok {
			break
		}
		for r.err == nil {
			back := *r
			if !r.separator() || !r.ahead("(") && !r.numberAhead() {
				*r = back
				break
			}
			p.labels = append(p.labels, r.partLabel())
		}
		all = append(all, p)
		r.spaces()
		r.take(",")
		r.spaces()
		if r.word("of", "in", "to") {
			r.spaces()
		}
	}
	return all
}

// part reads one part: "subsection (1)".
func (r *reader) part() (partNamed, bool) {
	p := partNamed{at: r.at}
	for kind, words := range partWords {
		if r.word(words...) {
			p.kind = partKind(kind)
			r.take(".")
			r.spaces()
			p.labels = []string{r.partLabel()}
			return p, true
		}
	}
	return p, false
}

// partLabel reads "(1)(c)", "8(b)" or "c".
func (r *reader) partLabel() string {
	var label string
	if !r.ahead("(") {
		if label = r.label(); label == "" {
			r.fail("the number of the paragraph is missing; write, for example, Sch 1 para 8")
		}
	}
	return label + r.brackets()
}

// smaller reads the parts that come after what they are in: "Sch 1, para 8", "section 253, subsection (1), paragraph
// (c)".
func (r *reader) smaller(u unit, place string) string {
	for r.err == nil {
		back := *r
		r.spaces()
		r.take(",")
		r.spaces()
		p, ok := r.part()
		if !ok {
			*r = back
			break
		}
		place = r.add(u, place, p, p.labels[0])
	}
	return place
}

// add puts a part into the place that holds it.
func (r *reader) add(u unit, place string, p partNamed, label string) string {
	if r.err != nil {
		return place
	}
	bare := label[0] != '('
	first, _ := cutLabel(label)
	top := u == schedule && !strings.Contains(place, "/")
	switch {
	case top && (p.kind != partParagraph || !isDigit(first[0])):
		r.failAt(p.at, needsParagraph)
	case top && !bare:
		r.failAt(p.at, "a paragraph of a schedule has no bracket; write, for example, Sch 1 para 8")
	case top:
		return place + "/" + label
	case p.kind == partSubsection && (u != section || strings.Contains(place, "(") || !isDigit(first[0])):
		r.failAt(p.at, "a subsection is a number in brackets after that of a section; write, for example, s 253(1)")
	case p.kind != partSubsection && bare && u == section && isDigit(first[0]):
		r.failAt(p.at, "a paragraph of a section is a letter in brackets; write, for example, s 253(1)(c)")
	case bare:
		return place + "(" + first + ")" + label[len(first):]
	}
	return place + label
}

func (r *reader) unit() unit {
	for u, names := range units {
		if r.word(names.words...) {
			r.take(".")
			return unit(u)
		}
	}
	return 0
}

// placeAhead says whether the name of a unit or part comes next, and not that of a work: Regulation of Investigatory
// Powers Act.
func (r *reader) placeAhead() bool {
	look := *r
	if w, _ := look.work(); w != (work{}) {
		return false
	}
	for _, words := range partWords {
		if r.wordAhead(words...) {
			return true
		}
	}
	return look.unit() != 0
}

// numbered reads the number of a section and the like: "255", "256A".
func (r *reader) numbered(what string) string {
	start := r.at
	label := r.label()
	if r.err == nil && (label == "" || label[0] < '1' || label[0] > '9') {
		r.failAt(start, "the number of the %s is missing; write, for example, 255 or 256A", what)
	}
	return label
}

// brackets reads "(5A)(a)(iii)", with spaces or without.
func (r *reader) brackets() string {
	var all strings.Builder
	for r.err == nil {
		back := *r
		r.spaces()
		apart := r.at > back.at
		if !r.take("(") {
			*r = back
			break
		}
		r.spaces()
		label := r.label()
		if r.err == nil && label == "" {
			r.fail("the bracket is empty; write a number or a letter in it")
		}
		r.spaces()
		if !r.take(")") {
			r.fail("the bracket is not closed by )")
		}
		if apart && !r.isPart(label) {
			*r = back
			break
		}
		all.WriteString("(" + label + ")")
	}
	return all.String()
}

// isPart says whether what stands in a bracket after a space is part of the place, and not a remark: "(as amended)",
// "(note)". A number is, right or wrong; of letters no more are read than the insertions and Roman numbers of Acts
// have.
func (r *reader) isPart(label string) bool {
	if label != "" && isDigit(label[0]) {
		return true
	}
	_, after := romanNumber(label)
	return r.err == nil && (len(label) <= 2 || after == "" || strings.Contains(label, "z"))
}
