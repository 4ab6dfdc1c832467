package ipa

import "strings"

// judgment reads "[2019] UKSC 22", and paragraphs of it.
func (r *reader) judgment(g *placeGroup) {
	r.take("[")
	g.work = work{kind: judgment, year: uint16(r.year())}
	if !r.take("]") {
		r.fail("no closing bracket; a neutral citation starts like [2019] UKSC")
	}
	r.spaces()
	division := r.court(&g.work)
	r.spaces()
	g.places = []string{""}
	if docket := r.docket(g.work); docket != "" {
		g.unit, g.places[0] = pinpoint, docket
	} else {
		g.work.number = uint32(r.digits(5, "the number of the judgment"))
	}
	r.spaces()
	if !r.take(division) {
		r.fail("write %s after the number", division)
	}
	if paragraphs := r.pinpoints(); len(paragraphs) > 0 {
		r.pinTo(g, paragraphs)
	}
}

// court reads the name of the court, and gives what stands after the number of its judgments.
func (r *reader) court(w *work) (division string) {
	for i, c := range courts {
		if r.word(c.name) || c.name == ukIPTrib && r.word("UKIP Trib") {
			w.court = uint8(i + 1)
			return c.division
		}
	}
	r.fail("no court is known by this name; the courts are %s", courtNames())
	return ""
}

// ukIPTrib is the one court with judgments that have no number.
const ukIPTrib = "UKIPTrib"

func courtNames() string {
	var names []string
	for _, c := range courts {
		names = append(names, c.name)
	}
	return strings.Join(names, ", ")
}

const docketSigns = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_-"

// docket reads the number of the case by which the Tribunal cited its judgments before it numbered them: "14_85_CH",
// "13_77-H_2", "IPT_20_89_CH". It is kept as it is written, and empty if none comes next.
func (r *reader) docket(w work) string {
	const longestDocket = 24
	text := r.rest()
	if end := strings.IndexFunc(text, func(c rune) bool { return !strings.ContainsRune(docketSigns, c) }); end >= 0 {
		text = text[:end]
	}
	year, number, ok := strings.Cut(strings.TrimPrefix(text, "IPT_"), "_")
	isYear := len(year) == 2 && isDigit(year[0]) && isDigit(year[1])
	if r.err != nil || !ok || !isYear || courts[w.court-1].name != ukIPTrib {
		return ""
	}
	if number == "" || !isDigit(number[0]) || !isLabel(text[len(text)-1]) || len(text) > longestDocket {
		r.fail("%s is no number of a case; write it as in [2016] UKIPTrib 14_85_CH", quote(text))
		return ""
	}
	r.at += len(text)
	return text
}

// pinpoints reads the paragraphs after a judgment: "[32]", "at [32] and [35]", ", paras 32 and 35".
func (r *reader) pinpoints() (all []string) {
	back := *r
	r.spaces()
	r.take(",")
	r.spaces()
	at := r.word("at")
	r.spaces()
	words := r.word(partWords[partParagraph]...) || r.take("§§") || r.take("§")
	if words {
		r.take(".")
		r.spaces()
	}
	for more := r.err == nil; more; {
		label, ok := r.pinpointed(words)
		if !ok {
			break
		}
		all = append(all, label)
		back = *r
		more = r.separator()
	}
	if len(all) == 0 && (at || words) {
		r.fail("the number of the paragraph is missing; write, for example, [2025] UKIPTrib 1 [32]")
	}
	if r.err == nil {
		*r = back
	}
	return all
}

// pinpointed reads the number of one paragraph, with brackets or, after a word, without. Four digits are the year of
// the next judgment.
func (r *reader) pinpointed(bare bool) (string, bool) {
	bracket := r.take("[")
	if !bracket && !bare || !r.numberAhead() {
		return "", false
	}
	label := r.label()
	if bracket && !r.take("]") {
		r.fail("the bracket is not closed by ]")
	}
	return label, r.err == nil
}

// paragraphsOf reads the judgment after its paragraphs: "paragraph 32 of [2025] UKIPTrib 1".
func (r *reader) paragraphsOf(g *placeGroup, p partNamed) {
	if r.judgment(g); r.err != nil {
		return
	}
	pinned := g.unit == pinpoint && (g.work.number > 0 || strings.Contains(g.places[0], "/"))
	for _, label := range p.labels {
		if pinned || !isDigit(label[0]) || strings.Contains(label, "(") {
			r.failAt(p.at, "a paragraph of a judgment is a number, and named once; write, for example, [2025] UKIPTrib 1 [32]")
			return
		}
	}
	g.naming = namedLast
	r.pinTo(g, p.labels)
}

// pinTo sets the paragraphs of a judgment.
func (r *reader) pinTo(g *placeGroup, paragraphs []string) {
	docket := g.places[0]
	g.unit, g.places = pinpoint, nil
	for _, label := range paragraphs {
		if docket != "" {
			label = docket + "/" + label
		}
		g.places = append(g.places, label)
	}
}
