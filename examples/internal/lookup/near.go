package lookup

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/lawbook"
)

// A Missing is the error where nothing is found.
type Missing struct {
	Subject  Subject
	Elsewhen bool     // it is there on other days than the one that is asked of
	Near     []string // what comes near to a word, as it is looked up
	why      string   // where it is not a word that is missing
}

// Error says what is not there, and what comes near.
func (m *Missing) Error() string {
	switch {
	case m.why != "":
		return m.why
	case len(m.Near) == 0:
		return fmt.Sprintf("nothing is called %q, and nothing says it", m.Subject.Says)
	}
	labels := make([]string, len(m.Near))
	for i, near := range m.Near {
		if labels[i] = near; strings.HasPrefix(near, "word ") {
			labels[i] = "the " + near
		}
	}
	return fmt.Sprintf("nothing is called %q, and nothing says it; near it are: %s", m.Subject.Says, strings.Join(labels, ", "))
}

// IsWord reports whether a word was looked for, and not a place in the law.
func (m *Missing) IsWord() bool { return m.why == "" }

// missing is the error where nothing of a day was found, with what comes near.
func (s Subject) missing(on ipa.Date) *Missing {
	if s.Kind == "place" {
		return &Missing{Subject: s, why: s.placeMissing(on)}
	}
	if !on.IsZero() {
		if _, ok := s.in(lawbook.Open(ipa.Date{})); ok {
			return &Missing{Subject: s, Elsewhen: true, why: fmt.Sprintf("nothing of %q stood on %v; it did on other days", s.Asked, on)}
		}
	}
	return &Missing{Subject: s, Near: nearest(s.Says)}
}

// placeMissing says why a place is not there: it did not stand on the day, or it is not told. It names no other place as the one that is meant.
func (s Subject) placeMissing(on ipa.Date) string {
	c := s.law[0]
	if len(s.law) > 1 {
		var texts []string
		for _, c := range s.law {
			texts = append(texts, c.String())
		}
		return fmt.Sprintf("nothing of these is told here%s: %s", dayText(on), strings.Join(texts, "; "))
	}
	if p, ok := ipa.Lookup(c); ok {
		var days []string
		for _, v := range p.Versions {
			text := "from " + v.From.String()
			if !v.Until.IsZero() {
				text += " to " + v.Until.Add(-1).String()
			}
			days = append(days, text)
		}
		return fmt.Sprintf("%v did not stand on %v; its words stood %s", c, on, strings.Join(days, ", "))
	}
	text := fmt.Sprintf("%v is not told here%s: nothing that is worked out rests on it", c, dayText(on))
	if url := c.URL(); url != "" {
		text += "; it can be read at " + url
	}
	if c.Within(ipa.MustParse("IPA 2016")) {
		text += "; where no Act is named, that of 2016 is meant"
	}
	if told := beside(c); len(told) > 0 {
		text += "; told of the same work are " + strings.Join(told, ", ")
	}
	return text
}

func dayText(on ipa.Date) string {
	if on.IsZero() {
		return ""
	}
	return fmt.Sprintf(" on %v", on)
}

// beside are the sections of the same work that are told nearest before and after a place.
func beside(c ipa.Citation) []string {
	const most = 3 // on each side
	var before, after []string
	for _, w := range lawbook.Open(ipa.Date{}).Works {
		if !c.Within(w.Citation) {
			continue
		}
		for _, s := range w.Sections {
			switch {
			case s.Citation == w.Citation:
			case s.Citation.Compare(c) < 0:
				before = append(before, s.Citation.String())
			case len(after) < most:
				after = append(after, s.Citation.String())
			}
		}
	}
	return append(before[max(0, len(before)-most):], after...)
}

// A near is a name or a word that comes near to what was looked for.
type near struct {
	text string
	far  int
}

// nearest are the names and words that come nearest, five of them at most: those that differ in few letters, then those that hold it
// or begin like it.
func nearest(text string) []string {
	const most = 5
	asked := asName(text)
	room := min(max(1, len(asked)/3), 3) // letters that may differ
	var all []near
	seen := make(map[string]bool)
	offer := func(label, key string) {
		far := distance(asked, key, room)
		if far > room && (len(asked) < 4 || !strings.Contains(key, asked)) || seen[label] {
			return
		}
		seen[label] = true
		all = append(all, near{label, far})
	}
	for _, n := range names() {
		offer(n.Kind+" "+n.ID, asName(n.ID))
		offer(n.Kind+" "+n.ID, asName(n.Kind+" "+n.ID))
	}
	for _, k := range kinds {
		offer(k.many, k.many)
	}
	for _, w := range vocabulary() {
		offer("word "+w, w)
	}
	slices.SortStableFunc(all, func(a, b near) int { return cmp.Compare(a.far, b.far) })
	var labels []string
	for _, n := range all[:min(most, len(all))] {
		labels = append(labels, n.text)
	}
	return labels
}

// vocabulary are the words in which the law is told here, sorted.
func vocabulary() []string {
	var text strings.Builder
	if err := lawbook.Open(ipa.Date{}).Text(&text, 0); err != nil {
		return nil // a strings.Builder takes all
	}
	words := strings.FieldsFunc(strings.ToLower(text.String()), func(r rune) bool { return !unicode.IsLetter(r) && r != '-' })
	words = slices.DeleteFunc(words, func(w string) bool { return len(w) < 4 })
	slices.Sort(words)
	return slices.Compact(words)
}

// distance is how many letters have to be put in, left out or changed to make one text of another; more than room is all one.
func distance(a, b string, room int) int {
	one, two := []rune(a), []rune(b)
	if len(one) > len(two)+room || len(two) > len(one)+room {
		return room + 1
	}
	row := make([]int, len(two)+1)
	for j := range row {
		row[j] = j
	}
	for i, x := range one {
		last := row[0]
		row[0] = i + 1
		for j, y := range two {
			change := last
			if x != y {
				change++
			}
			last = row[j+1]
			row[j+1] = min(change, row[j+1]+1, row[j]+1)
		}
	}
	return row[len(two)]
}
