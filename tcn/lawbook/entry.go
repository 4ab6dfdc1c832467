package lawbook

import (
	"slices"
	"strings"

	"github.com/doublelock/doublelock/internal/doing"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// An entry is an item as it is shown: a line that says what it is, and more lines on it.
type entry struct {
	Kind    string // the item's, or open or also
	Effect  string // what follows from an unmet need
	Anchors []string
	Head    []span
	Lines   []detail
}

// A detail is a line on an item, perhaps with a list.
type detail struct {
	Text []span
	List [][]span
}

// text is all that is said of the item.
func (e entry) text() string {
	lines := []string{bare(e.Head)}
	for _, l := range e.Lines {
		lines = append(lines, bare(l.Text))
		for _, one := range l.List {
			lines = append(lines, bare(one))
		}
	}
	return strings.Join(lines, "\n")
}

// entries are all that rests on a part, as it is shown.
func (p Part) entries() (all []entry) {
	at := spot{p.Citation, applies([]ipa.Citation{p.Citation})}
	for _, r := range p.Rules {
		all = append(all, at.rule(r))
	}
	for _, n := range p.Needs {
		all = append(all, at.need(n))
	}
	for _, c := range p.Clocks {
		all = append(all, at.clock(c))
	}
	for _, m := range p.Statuses {
		all = append(all, at.status(m))
	}
	for _, s := range p.Positions {
		all = append(all, at.position(s))
	}
	if len(p.Doubts) > 0 {
		e := entry{Kind: "open", Head: []span{strongText("Open"), plainText(":")}}
		for _, d := range p.Doubts {
			e.Head = append(e.Head, plainText(" "), linkDoubt(d.N), plainText(","))
		}
		e.Head[len(e.Head)-1] = plainText(".")
		all = append(all, e)
	}
	if len(p.Also) > 0 {
		all = append(all, entry{Kind: "also", Head: append([]span{strongText("Also"), plainText(": ")}, stop(itemSpans(p.Also))...)})
	}
	return all
}

// A spot is the words under which something is told.
type spot struct {
	place ipa.Citation
	days  []stretch // on which they stood
}

// law is a sentence on what an item rests on; nothing where that is just the words under which it is told.
func (at spot) law(law []ipa.Citation) []span {
	if len(law) == 1 && law[0] == at.place {
		return nil
	}
	return stop(append([]span{plainText(" Under ")}, linkLaw(law, at.days)...))
}

// begin is an entry with the start of its first line.
func begin(i Item) entry {
	return entry{Kind: i.Kind, Anchors: []string{i.Anchor()}, Head: []span{strongText(capital(i.Kind)), plainText(" "), linkItem(i)}}
}

func (at spot) rule(r tcn.Rule) entry {
	e := begin(Item{"rule", r.ID})
	e.Head = append(e.Head, plainText(": "+doing.Event(r.Event())+". "+sentence(r.Says)))
	by := "By " + anyOf(r.By) + "."
	if len(r.By) == 0 {
		by = "By nobody: time does it."
	}
	e.Lines = append(e.Lines, detail{Text: slices.Concat([]span{plainText(by)}, at.law(r.Law), kindSentence(Item{"rule", r.ID}))})
	if line := moveSpans(r); line != nil {
		e.Lines = append(e.Lines, detail{Text: stop(line)})
	}
	e.Lines = append(e.Lines, needLines(r)...)
	if id, reading, reads := strings.Cut(r.Reading, "="); reads {
		d, _ := ipa.DoubtBy(id)
		e.Lines = append(e.Lines, detail{Text: []span{plainText("Only under the reading " + reading + " of "), linkDoubt(d.N), plainText(".")}})
	}
	return e
}

// needLines are the needs of a rule: a line for each effect, stated and inferred, with a list where there are several. The
// need says what mends it, where its own words stand.
func needLines(r tcn.Rule) (lines []detail) {
	days := applies(r.Law)
	for effect := tcn.Void; effect > tcn.Lawful; effect-- {
		for _, inferred := range []bool{false, true} {
			var list [][]span
			for _, n := range r.Needs {
				if n.Else != effect || n.Inferred != inferred {
					continue
				}
				line := []span{{Text: strings.TrimSuffix(n.Unmet, "."), Goes: Item{"need", n.ID}.Anchor()}}
				between := " ("
				for _, c := range n.Law {
					line = append(line, plainText(between), span{Text: placeText(c), Style: styleCite})
					between = "; "
				}
				if stood := applies(n.Law); !slices.Equal(common(days, stood), days) {
					line = append(line, plainText(between+daysText(stood)))
				}
				if kinds := kindSpans(Item{"need", n.ID}); kinds != nil {
					line = append(append(line, plainText("; ")), unlinked(kinds)...)
				}
				list = append(list, append(line, plainText(")")))
			}
			head := plainText(capital(effectText(tcn.Need{Else: effect, Inferred: inferred})) + " if ")
			switch len(list) {
			case 0:
			case 1:
				lines = append(lines, detail{Text: stop(append([]span{head}, list[0]...))})
			default:
				lines = append(lines, detail{Text: []span{head, plainText("any of these:")}, List: list})
			}
		}
	}
	return lines
}

func (at spot) need(n Need) entry {
	e := entry{Kind: "need", Effect: n.Else.String()}
	e.Head = []span{strongText(capital(effectText(n.Need))), plainText(" if " + strings.TrimSuffix(n.Unmet, ".") + ".")}
	e.Head = append(e.Head, at.law(n.Law)...)
	e.Head = append(e.Head, kindSentence(Item{"need", n.ID})...)
	if n.Cure == "" {
		e.Head = append(e.Head, plainText(" Nothing cures it."))
	} else {
		e.Head = append(e.Head, plainText(" Cure: "+strings.TrimSuffix(n.Cure, ".")+" ("+curer(n.Need)+")."))
	}
	for i, id := range n.IDs {
		switch {
		case i > 0:
			e.Head = append(e.Head, plainText(", "))
		case len(n.IDs) > 1:
			e.Head = append(e.Head, plainText(" Needs "))
		default:
			e.Head = append(e.Head, plainText(" Need "))
		}
		rule, _, _ := strings.Cut(id, "/")
		e.Head = append(e.Head, span{Text: id, Goes: Item{"rule", rule}.Anchor(), Style: styleCode})
		e.Anchors = append(e.Anchors, Item{"need", id}.Anchor())
	}
	e.Head = stop(e.Head)
	return e
}

func (at spot) clock(c tcn.Clock) entry {
	e := begin(Item{"clock", c.ID})
	length := "No length is fixed. Start: " + c.Starts
	if rest, counted := strings.CutSuffix(c.Length.String(), "the day"); counted && c.Length.Rule != ipa.EndingWith {
		length = rest + c.Starts
	} else if counted {
		length = rest + "the day: " + c.Starts
	}
	if c.Length.Rule == ipa.OfTheDay {
		length = "within " + length
	}
	e.Head = append(e.Head, plainText(": "+c.Name+". "+sentence(length)+" For "+who(c.Whose)+"."))
	e.Head = append(append(e.Head, at.law(c.Law)...), kindSentence(clockItem(c))...)
	e.Head = append(e.Head, plainText(" At its end: "+strings.TrimSuffix(c.Ends, ".")+"."))
	if c.Longer != "" {
		e.Head = append(e.Head, plainText(" Made longer by "+strings.TrimSuffix(c.Longer, ".")+"."))
	}
	return e
}

func (at spot) status(m tcn.Meaning) entry {
	e := begin(Item{"status", m.Status.String()})
	e.Head = append(e.Head, plainText(" ("+m.Region.String()+"): "+strings.TrimSuffix(m.Says, ".")+"."))
	switch {
	case m.Initial:
		e.Head = append(e.Head, plainText(" Here it begins."))
	case m.End:
		e.Head = append(e.Head, plainText(" Here it has ended."))
	}
	e.Head = append(append(e.Head, at.law(m.Law)...), kindSentence(statusItem(m))...)
	if m.Way != "" {
		e.Head = append(e.Head, plainText(" Out of it: "+strings.TrimSuffix(m.Way, ".")+" ("+who(m.Whose)+")."))
	}
	return e
}

// position is a position as its holder has it; the counterparty's is its mirror.
func (at spot) position(p tcn.Position) entry {
	e := begin(Item{"position", p.ID})
	e.Head = append(e.Head, plainText(": "+p.Kind.String()+" of "+who(p.Holder)+" towards "+who(p.Counterparty)+": "+strings.TrimSuffix(p.Content, ".")+"."))
	e.Head = append(append(e.Head, at.law(p.Law)...), kindSentence(positionItem(p))...)
	return e
}

// itemSpans are items in a row, those of a kind together.
func itemSpans(items []Item) (line []span) {
	kind := ""
	for i, item := range items {
		if i > 0 && item.Kind == kind {
			line = append(line, plainText(", "))
		} else if i > 0 {
			line = append(line, plainText("; "))
		}
		if item.Kind != kind {
			name := item.Kind
			if i+1 < len(items) && items[i+1].Kind == name {
				name = plurals[name]
			}
			line = append(line, plainText(name+" "))
		}
		kind = item.Kind
		line = append(line, linkItem(item))
	}
	return line
}
