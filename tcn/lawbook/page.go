package lawbook

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

const title = "The law, as Doublelock has it"

// doubtsLead is what is said before the open questions.
const doubtsLead = "The texts leave these open. The library takes the reading that is marked, says so wherever it matters, and can be asked under another."

// about is what is said of the page at its top.
func (b Book) about() [][]span {
	of := "every version of the words, with the days on which it stood"
	if !b.On.IsZero() {
		of = "the words that stood on " + shortDay(b.On) + ", and what rests on them"
	}
	return [][]span{
		{plainText("This is the law of technical capability, national security, notification and retention notices under the Investigatory Powers Act 2016, section by section: " + of +
			", and under them whatever the library makes of them: its rules, needs, clocks, statuses and positions.")},
		{
			strongText("The words are ours and not the statute's."), plainText(" They are shortened; each citation leads to the text at legislation.gov.uk. It is no legal advice. " +
				"The law was checked to " + shortDay(ipa.Checked()) + ": nothing that was made or brought into force after that day was seen."),
		},
	}
}

// foot is what is said under a part of the page.
func foot() string {
	return "The words are ours and not the statute's; it is no legal advice. The law was checked to " + shortDay(ipa.Checked()) + "."
}

// key is how the page is to be read.
func (b Book) key() (lines [][]span) {
	for effect := tcn.Void; effect > tcn.Lawful; effect-- {
		lines = append(lines, []span{strongText(capital(effect.String())), plainText(": " + effect.Says() + ".")})
	}
	for _, l := range [][2]string{
		{"Stated, inferred", "the Act says that this follows, or it does not and the library infers it."},
		{"Rule", "one form of an act: who can do it, under which words, and what follows from it. What a rule takes must be there, and goes on to the " +
			"status named; “while” must be there, and stays."},
		{"Need", "what must be so besides for an act to be lawful, told by what follows where it is not: void, irregular or breach if. Who can cure " +
			"it stands in brackets, and then the rules that have the need, each with the need's own name."},
		{"Clock", "a period that the law sets. The words decide how it is counted."},
		{"Status", "an answer to one of six questions that are asked of a notice."},
		{"Position", "where somebody stands towards somebody else. The other side has the mirror: a duty is the other's right, a liberty the " +
			"other's no-right, a power the other's liability, a disability the other's immunity."},
		{"Doubt, open", "a question that the texts leave open; all of them stand at the end."},
		{"Kinds of notice", "what says nothing of them is so of technical capability notices (s 253), of national security notices (s 252) and of notification notices (s 258A), under the same words. " +
			"Where one of them has it under other words, or has it not, that is told."},
		{"Also", "what rests on these words too, and is given whole under the first words that it cites."},
		{"Days", "a wording is in force on its days, the first and the last included. What has no days has those of the words around it, a paragraph those of its subsection, a subsection those of its section. " +
			"A rule, and all else, applies on a day exactly when all the words that it rests on stood; where that is not as long as the words above it, the days are told."},
	} {
		lines = append(lines, []span{strongText(l[0]), plainText(": " + l[1])})
	}
	return lines
}

// A sheet is a work as it is shown.
type sheet struct {
	Anchor, Title, URL string
	Sections           []leaf
}

// A leaf is a section as it is shown. Without a name it needs no heading.
type leaf struct {
	Anchor, Name, Heading, URL string
	Parts                      []shownPart
}

type shownPart struct {
	Words   []passage
	Entries []entry
}

// sheets are the works as they are shown. Of a work on which nothing rests the sections have no headings: their names stand before
// their words.
func (b Book) sheets() (all []sheet) {
	for _, w := range b.Works {
		one := sheet{Anchor: anchor(w.Citation), Title: w.Title, URL: address(ipa.Provision{Citation: w.Citation}, b.On)}
		bears := slices.ContainsFunc(w.Sections, Section.bears)
		for _, s := range w.Sections {
			l := leaf{Anchor: anchor(s.Citation), Heading: s.Heading, URL: address(ipa.Provision{Citation: s.Citation}, b.On)}
			for _, p := range s.Parts {
				l.Parts = append(l.Parts, shownPart{p.passages(s, w, b), p.entries()})
			}
			switch {
			case s.Citation == w.Citation:
			case bears || len(s.Parts) == 0 || len(s.Parts[0].Words) == 0 || s.Parts[0].Citation != s.Citation: // a book may be changed
				l.Name = s.Citation.String()
			default:
				l.Parts[0].Words[0].Label = label(s.Parts[0].Words[0].Citation, w.Citation)
			}
			one.Sections = append(one.Sections, l)
		}
		all = append(all, one)
	}
	return all
}

// A chapter is a work in the contents.
type chapter struct {
	Head  []span
	Lines [][]span
}

// contents are the works with their sections. Sections of one heading share a line; those on which something rests are strong.
func (b Book) contents() (all []chapter) {
	for _, w := range b.Works {
		c := chapter{Head: []span{{Text: w.Title, Goes: anchor(w.Citation), Style: styleStrong}}}
		heading := ""
		for _, s := range w.Sections {
			if s.Citation == w.Citation && len(w.Sections) > 1 {
				continue
			}
			link := span{Text: label(s.Citation, w.Citation), Goes: anchor(s.Citation)}
			if s.bears() {
				link.Style = styleStrong
			}
			if n := len(c.Lines) - 1; n >= 0 && s.Heading == heading {
				c.Lines[n] = append(c.Lines[n], plainText(", "), link)
				continue
			}
			heading = s.Heading
			c.Lines = append(c.Lines, []span{plainText(heading + ": "), link})
		}
		all = append(all, c)
	}
	last := chapter{Head: []span{strongText("At the end")}}
	if len(b.Doubts) > 0 {
		last.Lines = append(last.Lines, []span{{Text: "Open questions", Goes: "doubts"}, plainText(fmt.Sprintf(", %d of them", len(b.Doubts)))})
	}
	last.Lines = append(last.Lines, []span{{Text: "Index", Goes: "index"}, plainText(" of rules, clocks, statuses and positions")})
	return append(all, last)
}

// bears reports whether anything rests on the section's words.
func (s Section) bears() bool {
	for _, p := range s.Parts {
		if len(p.Rules)+len(p.Needs)+len(p.Clocks)+len(p.Statuses)+len(p.Positions)+len(p.Also) > 0 {
			return true
		}
	}
	return false
}

// items are what is given whole in the part.
func (p Part) items() (all []Item) {
	for _, r := range p.Rules {
		all = append(all, Item{"rule", r.ID})
	}
	for _, n := range p.Needs {
		for _, id := range n.IDs {
			all = append(all, Item{"need", id})
		}
	}
	for _, c := range p.Clocks {
		all = append(all, Item{"clock", c.ID})
	}
	for _, m := range p.Statuses {
		all = append(all, Item{"status", m.Status.String()})
	}
	for _, s := range p.Positions {
		all = append(all, Item{"position", s.ID})
	}
	return all
}

// parts are all parts of the book, in order.
func (b Book) parts() (all []Part) {
	for _, w := range b.Works {
		for _, s := range w.Sections {
			all = append(all, s.Parts...)
		}
	}
	return all
}

// anchors are all that can be linked in the book.
func (b Book) anchors() map[string]bool {
	all := make(map[string]bool)
	for _, w := range b.Works {
		all[anchor(w.Citation)] = true
		for _, s := range w.Sections {
			all[anchor(s.Citation)] = true
		}
	}
	for _, p := range b.parts() {
		for _, w := range p.Words {
			all[anchor(w.Citation)] = true
		}
		for _, i := range p.items() {
			all[i.Anchor()] = true
		}
	}
	for _, d := range b.Doubts {
		for _, a := range d.entry().Anchors {
			all[a] = true
		}
	}
	if b.found == "" {
		all["doubts"], all["index"] = len(b.Doubts) > 0, true
	}
	return all
}

// index lists all that has an ID, kind by kind, in the order of the tables; needs stand with their rules.
func (b Book) index() (lines [][]span) {
	for _, kind := range []string{"rule", "clock", "status", "position"} {
		var line []span
		for _, i := range b.inTables(kind) {
			line = append(line, plainText(", "), linkItem(i))
		}
		if line != nil {
			line[0] = plainText(" ")
			lines = append(lines, stop(append([]span{strongText(capital(plurals[kind]) + ":")}, line...)))
		}
	}
	return lines
}

var plurals = map[string]string{"rule": "rules", "clock": "clocks", "status": "statuses", "position": "positions", "need": "needs", "doubt": "doubts"}

// inTables are the items of a kind that the book has, in the order of their table.
func (b Book) inTables(kind string) (all []Item) {
	has := b.anchors()
	add := func(id string) {
		if i := (Item{kind, id}); has[i.Anchor()] {
			all = append(all, i)
		}
	}
	switch kind {
	case "rule":
		for _, r := range rulesOfAll() {
			add(r.ID)
		}
	case "clock":
		for c := range eachOfAll(tcn.Clocks, clockItem) {
			add(c.ID)
		}
	case "status":
		for m := range eachOfAll(tcn.Statuses, statusItem) {
			add(m.Status.String())
		}
	default: // position
		for p := range eachOfAll(tcn.Positions, positionItem) {
			add(p.ID)
		}
	}
	return all
}

// title is the heading of an open question.
func (d Doubt) title() string { return "Doubt " + strconv.Itoa(d.N) + " · " + d.ID }

// entry is an open question, whole.
func (d Doubt) entry() entry {
	e := entry{
		Kind:    "doubt",
		Anchors: []string{Item{"doubt", strconv.Itoa(d.N)}.Anchor(), Item{"doubt", d.ID}.Anchor()},
		Head:    []span{strongText(d.Question)},
	}
	for i, r := range d.Readings {
		line := []span{codeText(r.Name), plainText(": " + sentence(r.Says))}
		if i == d.Default {
			line = append(line, plainText(" "), strongText("Taken here."))
		}
		e.Lines = append(e.Lines, detail{Text: line})
	}
	e.Lines = append(e.Lines, detail{Text: []span{plainText("Why: " + d.Why)}})
	about := []span{plainText("About ")}
	for i, c := range d.Touches {
		if i > 0 {
			about = append(about, plainText("; "))
		}
		s := linkPlace(c)
		if c.URL() != "" && workOf(c) == c { // a judgment has no place in the book
			s.URL = c.URL()
		}
		about = append(about, s)
	}
	e.Lines = append(e.Lines, detail{Text: stop(about)})
	switch {
	case d.Outside != "":
		e.Lines = append(e.Lines, detail{Text: []span{plainText("Nothing here turns on it: " + d.Outside)}})
	case len(d.Names) > 0:
		e.Lines = append(e.Lines, detail{Text: stop(append([]span{plainText("Under another reading alone: ")}, itemSpans(d.Names)...))})
	}
	return e
}
