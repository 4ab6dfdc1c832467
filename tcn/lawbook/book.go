package lawbook

import (
	"slices"
	"strings"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// A Book is the law as one page: what the provisions say, and under each what the library makes of it. [Open] gives the whole,
// [Book.Find] a part of it, and both are written by [Book.Markdown] and [Book.HTML].
//
// It is made anew each time, and may be changed.
type Book struct {
	On     ipa.Date // the day whose law it has; zero: every version
	Works  []Work   // in the order of [ipa.Provisions]
	Doubts []Doubt  // in the order of their numbers

	found string // what was looked for, if it is a part
	asked bool   // it was an open question, and stands before the words that it is about
}

// A Work is an Act or an instrument with its sections, as a [Book] has it.
type Work struct {
	Citation ipa.Citation // of the whole
	Title    string       // as OSCOLA has it: "Investigatory Powers Act 2016"
	Sections []Section    // what is said of the work as a whole, if anything, comes first
}

// A Section is a section, a regulation, a rule or a schedule with its parts, as a [Book] has it.
type Section struct {
	Citation ipa.Citation // of the section
	Heading  string       // shortened; several sections may share one
	Parts    []Part       // what is said of the section as a whole, if anything, comes first
}

// A Part is a subsection, or a paragraph of a schedule, with all that rests on it or on any part of it. What rests on
// several is given whole under the first that it cites, and named under the others. See [Book].
type Part struct {
	Citation  ipa.Citation    // of the subsection or paragraph; of the section for what is said of it as a whole
	Words     []ipa.Provision // its own and those of its paragraphs, in order; versions that say the same are one
	Rules     []tcn.Rule      // in the order of [tcn.Rules]
	Needs     []Need          // in the order in which the rules have them
	Clocks    []tcn.Clock     // in the order of [tcn.Clocks]
	Positions []tcn.Position  // in the order of [tcn.Positions]
	Statuses  []tcn.Meaning   // in the order of [tcn.Statuses]
	Doubts    []ipa.Doubt     // the open questions about its words
	Also      []Item          // what rests on it besides, and is given elsewhere
}

// A Need is what several rules need alike: the same words, the same law, the same effect and cure. Its ID is that of the first
// of them. See [Book].
type Need struct {
	tcn.Need
	IDs []string // of all of them
}

// A Doubt is an open question with what names it. See [Book].
type Doubt struct {
	ipa.Doubt
	Names []Item // the rules that are there under another reading of it alone
}

// Open gives the law of a day: the words that stood on it, and what rested on them. The zero Date gives every version.
func Open(on ipa.Date) Book {
	b := builder{on: on, home: make(map[ipa.Citation]place)}
	for p := range ipa.Provisions() {
		b.provision(p)
	}
	b.rules()
	for c := range eachOfAll(tcn.Clocks, clockItem) {
		b.lay(c.Law, func(p *Part) { p.Clocks = append(p.Clocks, c) }, clockItem(c))
	}
	for m := range eachOfAll(tcn.Statuses, statusItem) {
		b.lay(m.Law, func(p *Part) { p.Statuses = append(p.Statuses, m) }, statusItem(m))
	}
	for s := range eachOfAll(tcn.Positions, positionItem) {
		b.lay(s.Law, func(p *Part) { p.Positions = append(p.Positions, s) }, positionItem(s))
	}
	return Book{On: on, Works: b.works, Doubts: b.doubts()}
}

// A place is where a part stands in the book.
type place struct{ work, section, part int }

// A builder lays what the tables have under the words that it rests on.
type builder struct {
	on    ipa.Date
	works []Work
	home  map[ipa.Citation]place // of each part
	named [][]Item               // by the number of a doubt: what names it
}

// provision puts a provision into its part, which it may begin.
func (b *builder) provision(p ipa.Provision) {
	if p.Versions = worded(p.Versions, b.on); len(p.Versions) == 0 {
		return
	}
	work, section, part := workOf(p.Citation), sectionOf(p.Citation), partOf(p.Citation)
	if n := len(b.works); n == 0 || b.works[n-1].Citation != work {
		b.works = append(b.works, Work{Citation: work, Title: work.Full()})
	}
	w := &b.works[len(b.works)-1]
	if n := len(w.Sections); n == 0 || w.Sections[n-1].Citation != section {
		w.Sections = append(w.Sections, Section{Citation: section, Heading: p.Heading})
	}
	s := &w.Sections[len(w.Sections)-1]
	if n := len(s.Parts); n == 0 || s.Parts[n-1].Citation != part {
		b.home[part] = place{len(b.works) - 1, len(w.Sections) - 1, n}
		s.Parts = append(s.Parts, Part{Citation: part})
	}
	last := &s.Parts[len(s.Parts)-1]
	last.Words = append(last.Words, p)
}

// part is the part in which a place of the law is told, or the nearest larger one; nil if none is.
func (b *builder) part(c ipa.Citation) *Part {
	for _, at := range []ipa.Citation{partOf(c), sectionOf(c), workOf(c)} {
		if p, ok := b.home[at]; ok {
			return &b.works[p.work].Sections[p.section].Parts[p.part]
		}
	}
	return nil
}

// lay puts what rests on words of law under the first of them, and names it under the others, and under those by which other kinds of notice have it.
// What rests on words that did not all stand on the book's day is left out.
func (b *builder) lay(law []ipa.Citation, put func(*Part), items ...Item) {
	if !b.stood(law) {
		return
	}
	home := b.part(law[0])
	if home == nil {
		return
	}
	put(home)
	for _, i := range items {
		for _, held := range heldBy()[i] {
			for _, c := range held.Law {
				if p := b.part(c); p != nil && p != home && !slices.Contains(p.Also, i) {
					p.Also = append(p.Also, i)
				}
			}
		}
	}
}

// name notes that an item names a doubt; zero is none.
func (b *builder) name(doubt int, item Item) {
	for len(b.named) <= doubt {
		b.named = append(b.named, nil)
	}
	if doubt > 0 && !slices.Contains(b.named[doubt], item) {
		b.named[doubt] = append(b.named[doubt], item)
	}
}

// stood reports whether all words of law stood on the book's day.
func (b *builder) stood(law []ipa.Citation) bool {
	return len(law) > 0 && (b.on.IsZero() ||
		!slices.ContainsFunc(law, func(c ipa.Citation) bool { return ipa.InForce(c, b.on) != ipa.Stands }))
}

// rules lays the rules and their needs; a need that several rules have alike is one.
func (b *builder) rules() {
	var needs []Need
	for _, r := range rulesOfAll() {
		if !b.stood(r.Law) {
			continue
		}
		r.Needs = slices.DeleteFunc(r.Needs, func(n tcn.Need) bool { return !b.stood(n.Law) })
		item := Item{"rule", r.ID}
		b.lay(r.Law, func(p *Part) { p.Rules = append(p.Rules, r) }, item)
		if id, _, reads := strings.Cut(r.Reading, "="); reads {
			d, _ := ipa.DoubtBy(id)
			b.name(d.N, item)
		}
		for _, n := range r.Needs {
			i := slices.IndexFunc(needs, func(o Need) bool { return alike(o.Need, n) })
			if i < 0 {
				i, needs = len(needs), append(needs, Need{Need: n})
			}
			needs[i].IDs = append(needs[i].IDs, n.ID)
		}
	}
	for _, n := range needs {
		var items []Item
		for _, id := range n.IDs {
			items = append(items, Item{"need", id})
		}
		b.lay(n.Law, func(p *Part) { p.Needs = append(p.Needs, n) }, items...)
	}
}

// alike reports whether two needs differ in nothing but the rule that has them, for whatever kind of notice.
func alike(a, b tcn.Need) bool {
	return a.Unmet == b.Unmet && slices.Equal(a.Law, b.Law) && a.Else == b.Else && a.Inferred == b.Inferred &&
		a.Cure == b.Cure && a.By == b.By && a.Own == b.Own && Item{"need", a.ID}.OfKinds() == Item{"need", b.ID}.OfKinds()
}

// doubts lays the open questions under the words that they are about, and lists them. Of one day's
// book those are left out of whose words none stood.
func (b *builder) doubts() (all []Doubt) {
	for d := range ipa.Doubts() {
		told := false
		for _, c := range d.Touches {
			p := b.part(c)
			if p == nil || !b.stood([]ipa.Citation{c}) {
				continue
			}
			told = true
			if !slices.ContainsFunc(p.Doubts, func(o ipa.Doubt) bool { return o.N == d.N }) {
				p.Doubts = append(p.Doubts, d)
			}
		}
		if !told {
			continue
		}
		one := Doubt{Doubt: d}
		if d.N < len(b.named) {
			one.Names = b.named[d.N]
		}
		all = append(all, one)
	}
	return all
}
