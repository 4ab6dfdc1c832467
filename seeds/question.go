package seeds

import (
	"iter"
	"slices"
	"strings"
)

// QuestionID names a question that the sources answer in more than one way: Q01, Q02 and so on.
type QuestionID string

// Question is a question on which the sources differ, with the answers that they give. It is kept, not settled:
// the default says no more than which answer is taken where one must be, and why.
type Question struct {
	ID      QuestionID // its name in this package
	Asks    string     // the question in words
	Default string     // the Answer of one of its positions
	Why     string     // why that one

	positions []Position
}

// Positions yields the answers in the order of the table. There are at least two.
func (q Question) Positions() iter.Seq[Position] {
	return func(yield func(Position) bool) {
		for _, p := range q.positions {
			if !yield(p.copied()) {
				return
			}
		}
	}
}

// Position gives the position with that answer, and whether there is one.
func (q Question) Position(answer string) (Position, bool) {
	i := slices.IndexFunc(q.positions, func(p Position) bool { return p.Answer == answer })
	if i < 0 {
		return Position{}, false
	}
	return q.positions[i].copied(), true
}

// Position is one answer to a question, and who gives it. A source may stand under more than one:
// that it does is often the difficulty.
type Position struct {
	Answer string    // a word that names it within the question
	Says   string    // the answer in words
	Claims []ClaimID // the claims that give it
	Record []EventID // the rows of the record that give it
}

// copied is the position with lists that the caller may change.
func (p Position) copied() Position {
	p.Claims, p.Record = slices.Clone(p.Claims), slices.Clone(p.Record)
	return p
}

// Sources lists the claims, then the rows of the record.
func (p Position) Sources() []string {
	var all []string
	for _, id := range p.Claims {
		all = append(all, string(id))
	}
	for _, id := range p.Record {
		all = append(all, string(id))
	}
	return all
}

// Questions yields the questions by their identifiers, Q01 first.
func Questions() iter.Seq[Question] { return slices.Values(load().questions) }

// QuestionOf gives the question of that name, and whether there is one.
func QuestionOf(id QuestionID) (Question, bool) {
	i := slices.IndexFunc(load().questions, func(q Question) bool { return q.ID == id })
	if i < 0 {
		return Question{}, false
	}
	return load().questions[i], true
}

// Published gives the last day by which a source was to be had: a claim by the date of its document, a row of the
// record by that on which its event was public. It is empty, and false, for what is no source or has no date.
func Published(id string) (When, bool) {
	if claim, ok := load().claim[ClaimID(id)]; ok {
		source := load().source[claim.Source]
		return source.Date, source.Date != ""
	}
	event := load().event[EventID(id)]
	return event.Known, event.Known != ""
}

// ids reads identifiers that are parted by spaces.
func ids[T ~string](cell string) []T {
	var all []T
	for word := range strings.FieldsSeq(cell) {
		all = append(all, T(word))
	}
	return all
}
