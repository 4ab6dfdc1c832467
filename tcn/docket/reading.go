package docket

import (
	"iter"
	"slices"
	"strings"
)

// A Reading is a set of answers to contested questions. Where the sources differ on whether something happened, a list of
// entries has all that is told, and each entry says in If on which answers it stands; a reading picks those that stand together.
type Reading struct {
	Name    string   // a word for it
	Says    string   // what happened, if it is right
	Answers []string // one for each question on which entries hang, in the caller's words
}

// Of picks the entries that stand in the reading, in their order: to be handed to [New].
func (r Reading) Of(entries []Entry) []Entry {
	var all []Entry
	for _, e := range entries {
		if len(e.If) == 0 || slices.ContainsFunc(e.If, func(answer string) bool { return slices.Contains(r.Answers, answer) }) {
			all = append(all, e.copied())
		}
	}
	return all
}

// Readings lists the readings of a docket whose entries stand on different answers: each choice of one answer to each question. An answer is to the question
// before its equals sign, as S1=january; those without one are to the same question. To a question to which the entries know one answer alone, the other
// is that it is not so. A docket whose entries all stand has one reading, without a name.
func (d Docket) Readings() iter.Seq[Reading] {
	questions, answers := d.questions()
	count := 1
	for _, q := range questions {
		if count <= mostReadings {
			count *= len(answers[q])
		}
	}
	return func(yield func(Reading) bool) {
		picked := make([]int, len(questions))
		if !yield(readingOf(questions, answers, picked)) {
			return
		}
		if count > mostReadings {
			for i, q := range questions {
				for picked[i] = 1; picked[i] < len(answers[q]); picked[i]++ {
					if !yield(readingOf(questions, answers, picked)) {
						return
					}
				}
				picked[i] = 0
			}
			return
		}
		for advance(picked, questions, answers) {
			if !yield(readingOf(questions, answers, picked)) {
				return
			}
		}
	}
}

// advance picks the next answers, and reports whether there are some.
func advance(picked []int, questions []string, answers map[string][]string) bool {
	for i, q := range questions {
		if picked[i]++; picked[i] < len(answers[q]) {
			return true
		}
		picked[i] = 0
	}
	return false
}

// readingOf is the reading of the answers picked.
func readingOf(questions []string, answers map[string][]string, picked []int) Reading {
	r := Reading{Answers: []string{}}
	for i, q := range questions {
		r.Answers = append(r.Answers, answers[q][picked[i]])
	}
	r.Name = strings.Join(r.Answers, ", ")
	return r
}

// questions lists the questions on which entries hang, and the answers to each, as they come.
func (d Docket) questions() (all []string, answers map[string][]string) {
	answers = map[string][]string{}
	for i := range d.entries {
		for _, answer := range d.entries[i].If {
			q, _, named := strings.Cut(answer, "=")
			if !named {
				q = ""
			}
			if !slices.Contains(all, q) {
				all = append(all, q)
			}
			if !slices.Contains(answers[q], answer) {
				answers[q] = append(answers[q], answer)
			}
		}
	}
	for _, q := range all {
		if len(answers[q]) == 1 {
			answers[q] = append(answers[q], "not "+answers[q][0])
		}
	}
	return all, answers
}

// Under is the docket with those entries alone that stand in a reading, under the numbers that they have.
func (d Docket) Under(r Reading) Docket {
	under := Docket{notices: d.notices}
	under.entries = append(under.entries, r.Of(d.entries)...)
	_ = under.place(d.entries) // it has days, or it would be no docket: New has asked
	return under
}
