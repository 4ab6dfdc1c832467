package lawbook

import (
	"iter"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// noticeKinds are the kinds of notice.
var noticeKinds = slices.Collect(acts.NoticeKinds())

// Held is how a kind of notice has a line of the tables.
type Held struct {
	Kind acts.NoticeKind // whose it is
	Law  []ipa.Citation  // the words that it rests on for this kind
	Says string          // what it says otherwise than the first kind that has it; empty, where it says the same
}

// heldBy is how each kind has each line that it has. It is worked out when it is first asked for, as the tables of the kinds are.
var heldBy = sync.OnceValue(func() map[Item][]Held {
	all, first, said := make(map[Item][]Held), make(map[string]tcn.Need), make(map[Item]string)
	for _, kind := range noticeKinds {
		add := func(i Item, law []ipa.Citation, says string) { all[i] = append(all[i], Held{kind, law, says}) }
		addText := func(i Item, law []ipa.Citation, says string) {
			before, known := said[i]
			if !known {
				said[i], before = says, says
			}
			if isSaidAlike(before, says) {
				says = ""
			}
			add(i, law, says)
		}
		for r := range tcn.Rules(kind) {
			addText(Item{"rule", r.ID}, r.Law, r.Says)
			for _, n := range r.Needs {
				before, known := first[n.ID]
				if !known {
					first[n.ID], before = n, n
				}
				add(Item{"need", n.ID}, n.Law, otherwise(before, n))
			}
		}
		for c := range tcn.Clocks(kind) {
			addText(clockItem(c), c.Law, "it starts with "+c.Starts)
		}
		for m := range tcn.Statuses(kind) {
			addText(statusItem(m), m.Law, m.Says)
		}
		for p := range tcn.Positions(kind) {
			addText(positionItem(p), p.Law, p.Content)
		}
	}
	return all
})

// isSaidAlike reports whether two texts say the same, though each names a section of its own.
func isSaidAlike(one, other string) bool {
	return one == other || sectionNamed.ReplaceAllString(one, "") == sectionNamed.ReplaceAllString(other, "")
}

// sectionNamed is a section as a text names it.
var sectionNamed = regexp.MustCompile(`\bs \d+[A-Z]*(\(\w+\))*`)

// otherwise is what another kind's need says otherwise than the first kind's of the name.
func otherwise(first, n tcn.Need) string {
	var says []string
	for _, of := range [][2]string{{first.Unmet, n.Unmet}, {effectText(first), effectText(n)}, {first.Cure, n.Cure}} {
		if !isSaidAlike(of[0], of[1]) {
			says = append(says, of[1])
		}
	}
	return strings.Join(says, ", ")
}

// kindSpans say for which kinds of notice a line is, and how those have it that have it otherwise; nothing, where all have it alike.
func kindSpans(i Item) (line []span) {
	all := heldBy()[i]
	alike := len(all) == len(noticeKinds)
	for at, l := range all {
		if at > 0 {
			line = append(line, plainText("; "))
		}
		line = append(line, plainText("of a "+l.Kind.String()))
		if !slices.Equal(l.Law, all[0].Law) {
			alike = false
			line = append(append(line, plainText(" under ")), linkLaw(l.Law, applies(all[0].Law))...)
		}
		if l.Says != "" {
			alike = false
			line = append(line, plainText(" (“"+l.Says+"”)"))
		}
	}
	switch {
	case alike:
		return nil
	case len(all) == 1:
		return append(line, plainText(" alone"))
	}
	return line
}

// kindSentence is that as a sentence of its own.
func kindSentence(i Item) []span {
	line := kindSpans(i)
	if line == nil {
		return nil
	}
	line[0].Text = " " + capital(line[0].Text)
	return stop(line)
}

// Held is how each kind of notice that has the item has it, in the order of [acts.NoticeKinds]. It is empty, if there is no such item, or it is a doubt.
func (i Item) Held() []Held {
	all := slices.Clone(heldBy()[i])
	for n := range all {
		all[n].Law = slices.Clone(all[n].Law)
	}
	return all
}

// OfKinds says for which kinds of notice the item is, and how those have it that have it under other words: "of a retention notice alone". It is empty
// where all have it alike.
func (i Item) OfKinds() string { return kindKeys()[i] }

// kindKeys are those of all lines.
var kindKeys = sync.OnceValue(func() map[Item]string {
	all := make(map[Item]string)
	for i := range heldBy() {
		all[i] = bare(kindSpans(i))
	}
	return all
})

// rulesOfAll are the rules of all kinds: each as the first kind has it that does, with the needs besides that another kind has.
func rulesOfAll() (all []tcn.Rule) {
	places := make(map[string]int)
	for _, kind := range noticeKinds {
		for r := range tcn.Rules(kind) {
			at, known := places[r.ID]
			if !known {
				places[r.ID], all = len(all), append(all, r)
				continue
			}
			for _, n := range r.Needs {
				if isFirst(Item{"need", n.ID}, kind) {
					all[at].Needs = append(all[at].Needs, n)
				}
			}
		}
	}
	return all
}

// eachOfAll gives the lines of all kinds, each as the first kind has it that does.
func eachOfAll[T any](table func(...acts.NoticeKind) iter.Seq[T], item func(T) Item) iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, kind := range noticeKinds {
			for line := range table(kind) {
				if isFirst(item(line), kind) && !yield(line) {
					return
				}
			}
		}
	}
}

// isFirst reports whether a kind is the first that has a line.
func isFirst(i Item, kind acts.NoticeKind) bool { return heldBy()[i][0].Kind == kind }

func clockItem(c tcn.Clock) Item       { return Item{"clock", c.ID} }
func statusItem(m tcn.Meaning) Item    { return Item{"status", m.Status.String()} }
func positionItem(p tcn.Position) Item { return Item{"position", p.ID} }

// unlinked are spans without their links.
func unlinked(line []span) []span {
	line = slices.Clone(line)
	for i := range line {
		line[i].Goes, line[i].URL = "", ""
	}
	return line
}
