package docket

import "slices"

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
