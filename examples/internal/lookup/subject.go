package lookup

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/lawbook"
)

// A Subject is what is looked for, as it is read.
type Subject struct {
	Asked string      // with single blanks, and the brackets that a place has
	Kind  string      // "place", "doubt", "name", "role", "topic" or "word"
	Says  string      // what it is read as
	Day   ipa.Date    // to which a place is pinned
	Role  actors.Role // whose part it is
	Names []Name      // what has the name, or is the open question
	See   []string    // what else to look up
	plain string      // without the words with which people ask
	law   []ipa.Citation
	reach bool   // all between the ends of law is asked for
	topic int    // its place among the topics
	lead  string // what there is to say of it first
	wrong error  // it looks like a place, and cannot be read as one
}

// Read reads what is looked for as [lawbook.Book.Find] does, and as people ask, and says what it is.
func Read(text string) Subject {
	text = tightened(spaced(text))
	s := subjectOf(text)
	s.Asked = text
	if s.plain == "" {
		s.plain = text
	}
	for _, word := range asides.FindAllStringSubmatch(s.lead, -1) {
		s.See = append(s.See, word[1])
	}
	return s
}

// asides are the words in a lead that can be looked up.
var asides = regexp.MustCompile(`\[([a-z ]+)\]`)

func spaced(text string) string { return strings.Join(strings.Fields(text), " ") }

// subjectOf is what a text is.
func subjectOf(text string) Subject {
	if word, ok := strings.CutPrefix(strings.ToLower(text), "word "); ok {
		return Subject{Kind: "word", Says: word}
	}
	c, err := ipa.Parse(text)
	if err == nil {
		s := Subject{Kind: "place", Day: c.Pin(), law: []ipa.Citation{c.At(ipa.Date{})}}
		s.Says = s.law[0].Full()
		return s
	}
	if all, err := ipa.ParseAll(text); err == nil {
		return severalOf(all)
	}
	first, last, err := ipa.ParseRange(text)
	if err == nil {
		return Subject{Kind: "place", law: []ipa.Citation{first, last}, reach: true, Says: fmt.Sprintf("%v to %v, as far as it is told here", first, last)}
	}
	if d, ok := ipa.DoubtNamed(text); ok {
		return Subject{Kind: "doubt", Names: []Name{{Kind: "doubt", ID: d.ID}}, Says: fmt.Sprintf("open question %d, %s", d.N, d.ID)}
	}
	if s, ok := plainly(text); ok {
		return s
	}
	s := Subject{Kind: "word", Says: strings.ToLower(text)}
	switch {
	case number.MatchString(text):
		s.wrong = fmt.Errorf("%q is no open question, which have the numbers 1 to %d; for a section write s %s", text, doubtCount(), text)
	case place.MatchString(text):
		s.wrong = errors.New(strings.TrimPrefix(err.Error(), "ipa: "))
	}
	return s
}

// plainly is what a text is that is no place: somebody's part, a name, or a word that people have for what the law calls otherwise; else none.
func plainly(text string) (Subject, bool) {
	all := called(text)
	if r, ok := roleOf(text); ok && (len(all) == 0 || r.String() == strings.ToLower(text)) {
		return roleSubject(text, r), true
	}
	if len(all) > 0 {
		var texts []string
		for _, n := range all {
			texts = append(texts, n.Kind+" "+n.ID)
		}
		return Subject{Kind: "name", Names: all, Says: strings.Join(texts, "; ")}, true
	}
	if i, ok := topicOf(text); ok {
		return Subject{Kind: "topic", topic: i, Says: fmt.Sprintf("%q: %s", text, topics[i].asks), lead: topics[i].says}, true
	}
	if plain := withoutAsking(text); plain != text && plain != "" {
		if s := subjectOf(plain); s.Kind != "word" && s.Kind != "place" && s.wrong == nil {
			s.plain = plain
			return s, true
		}
	}
	return Subject{}, false
}

// roleSubject is what concerns a role. What is looked for may be a word for those who have it, or somebody who is said to have it.
func roleSubject(text string, r actors.Role) Subject {
	s := Subject{Kind: "role", Role: r, Says: page.TheRole(r) + ": what they owe, may, can and cannot do, and what is owed to them"}
	if bare := strings.TrimPrefix(strings.ToLower(text), "role "); bare != r.String() {
		s.lead = fmt.Sprintf("%q is looked up as %s: the law knows roles, and nothing here says that anybody was given a notice.", text, page.TheRole(r))
	}
	return s
}

// asking are words with which people ask, and which say nothing of what they ask about.
var asking = strings.Fields("a an the who what when where which why how can may must should do does did is are was be i my we they it there if to of about happens happen mean means meaning tell me law rules rule on for")

// withoutAsking is a text without the words with which people ask.
func withoutAsking(text string) string {
	words := strings.Fields(strings.ToLower(strings.Trim(text, "?!. ")))
	return strings.Join(slices.DeleteFunc(words, func(w string) bool { return slices.Contains(asking, w) }), " ")
}

// isIn reports whether what was found is what is meant, where that has a name: of another day, a book may have but the words of its name.
func (s Subject) isIn(found lawbook.Book) bool {
	if s.Names == nil {
		return true
	}
	for _, d := range found.Doubts {
		if slices.Contains(s.Names, Name{Kind: "doubt", ID: d.ID}) {
			return true
		}
	}
	for p := range Parts(found) {
		if slices.ContainsFunc(s.Names, func(n Name) bool { return n.isIn(p) }) {
			return true
		}
	}
	return false
}

// isIn reports whether a part of a book has what has the name.
func (n Name) isIn(p lawbook.Part) bool {
	switch n.Kind {
	case "rule":
		return slices.ContainsFunc(p.Rules, func(r tcn.Rule) bool { return r.ID == n.ID })
	case "act":
		return slices.ContainsFunc(p.Rules, func(r tcn.Rule) bool { return r.Act == n.ID })
	case "need":
		return slices.ContainsFunc(p.Needs, func(need lawbook.Need) bool { return slices.Contains(need.IDs, n.ID) })
	case "clock":
		return slices.ContainsFunc(p.Clocks, func(c tcn.Clock) bool { return c.ID == n.ID })
	case "status":
		return slices.ContainsFunc(p.Statuses, func(m tcn.Meaning) bool { return m.Status.String() == n.ID })
	case "position":
		return slices.ContainsFunc(p.Positions, func(at tcn.Position) bool { return at.ID == n.ID })
	}
	return false
}

// severalOf is a list of places.
func severalOf(all []ipa.Citation) Subject {
	s := Subject{Kind: "place"}
	var texts []string
	for _, c := range all {
		s.law = append(s.law, c.At(ipa.Date{}))
		texts = append(texts, c.At(ipa.Date{}).String())
		if day := c.Pin(); day != all[0].Pin() {
			s.wrong = fmt.Errorf("%v is of another day than %v; look up the places of one day at a time", c, all[0])
		}
	}
	s.Day, s.Says = all[0].Pin(), strings.Join(texts, "; ")
	return s
}

// What looks like a place in the law is not searched for as a word: what says "reg 3" need not be the regulation that is meant.
var (
	place  = regexp.MustCompile(`(?i)^((sub-?)?(parts?|pt|chapters?|s|ss|secs?|sections?|subs|regs?|regulations?|rr?|rules?|arts?|articles?|schs?|sched|schedules?|paras?|paragraphs?)\.?[\s\p{Z}]*\(?\d|\[\d|(https?://)?(www\.)?(legislation|caselaw)\.|s\.? ?i\.? ?\d)`)
	number = regexp.MustCompile(`^\d+[A-Z]*(\(\w+\))*$`)
)

// loose is a section with its subsections as people type them where brackets are in the way: "255 8", "s 255 8", "255(8)".
var loose = regexp.MustCompile(`^(?:(?i:s|sec|section)\.? ?)?(\d+[A-Z]*)((?: ?\(\w+\)| \w{1,3})+)$`)

// tightened is a text with the brackets that a place in the law has; any other text as it is.
func tightened(text string) string {
	m := loose.FindStringSubmatch(text)
	if m == nil {
		return text
	}
	var place strings.Builder
	place.WriteString("s " + m[1])
	for _, part := range strings.FieldsFunc(m[2], func(r rune) bool { return r == ' ' || r == '(' || r == ')' }) {
		place.WriteString("(" + part + ")")
	}
	if _, err := ipa.Parse(place.String()); err != nil {
		return text
	}
	return place.String()
}

func doubtCount() (n int) {
	for range ipa.Doubts() {
		n++
	}
	return n
}

// asName is a text in the form in which names are compared.
func asName(text string) string { return strings.ReplaceAll(strings.ToLower(text), " ", "-") }
