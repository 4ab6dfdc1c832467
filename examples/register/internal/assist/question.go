package assist

import (
	"slices"

	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// A question is an open question of law: how it is read here, and how it may be read.
type question struct {
	N        int            `json:"n"`
	ID       string         `json:"id"`
	Question string         `json:"question"`
	Taken    string         `json:"taken" jsonschema:"the reading that is taken here, by its name"`
	Readings []reading      `json:"readings"`
	Why      string         `json:"why" jsonschema:"the reason for the reading that is taken where none is chosen, and what speaks against it"`
	Law      []ipa.Citation `json:"law"`
}

type reading struct {
	Name string `json:"name"`
	Says string `json:"says"`
}

func questionOf(d ipa.Doubt, from tcn.Standpoint) question {
	q := question{N: d.N, ID: d.ID, Question: d.Question, Why: d.Why, Law: d.Touches}
	for i, r := range d.Readings {
		q.Readings = append(q.Readings, reading{r.Name, r.Says})
		if i == page.Taken(from, d) {
			q.Taken = r.Name
		}
	}
	return q
}

// questions are open questions by their numbers, in order and each once.
func questions(from tcn.Standpoint, numbers []int) (all []question) {
	slices.Sort(numbers)
	for _, n := range slices.Compact(numbers) {
		if d, ok := ipa.DoubtOf(n); ok {
			all = append(all, questionOf(d, from))
		}
	}
	return all
}

// numbersOf are the numbers of doubts, each once.
func numbersOf(all []tcn.Doubt) (numbers []int) {
	for _, d := range all {
		if !slices.Contains(numbers, d.N) {
			numbers = append(numbers, d.N)
		}
	}
	return numbers
}
