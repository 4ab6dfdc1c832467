package seeds

import (
	"embed"
	"errors"
	"iter"
	"maps"
	"slices"
	"strings"
	"sync"
)

//go:embed sources.csv claims.csv relations.csv record.csv links.csv questions.csv positions.csv
var embedded embed.FS

// corpus is all tables, checked, with their indexes.
type corpus struct {
	sources   []Source
	claims    []Claim
	claimRows []row // as read
	record    []Event
	questions []Question
	source    map[SourceID]Source
	claim     map[ClaimID]Claim
	event     map[EventID]Event
	relations map[ClaimID][]Relation
}

// load reads the tables that were compiled in. They are checked by a test, so a
// flaw in them is a defect of the build and stops the program.
var load = sync.OnceValue(func() *corpus {
	c, err := read(files())
	if err != nil {
		panic(err)
	}
	return c
})

// files are the tables as compiled in, by name.
func files() map[string][]byte {
	all := map[string][]byte{}
	for _, name := range []string{"sources.csv", "claims.csv", "relations.csv", "record.csv", "links.csv", "questions.csv", "positions.csv"} {
		all[name], _ = embedded.ReadFile(name) // go:embed vouches for it
	}
	return all
}

// read reads and checks the tables. The error joins all flaws that were found.
func read(files map[string][]byte) (*corpus, error) {
	c := &corpus{
		source:    map[SourceID]Source{},
		claim:     map[ClaimID]Claim{},
		event:     map[EventID]Event{},
		relations: map[ClaimID][]Relation{},
	}
	flaws := slices.Concat(
		c.readSources(files["sources.csv"]),
		c.readClaims(files["claims.csv"]),
		c.readRelations(files["relations.csv"]),
		c.readRecord(files["record.csv"], files["links.csv"]),
		c.checkCorrections(),
		c.readQuestions(files["questions.csv"], files["positions.csv"]),
	)
	if err := errors.Join(flaws...); err != nil {
		return nil, err
	}
	for id := range maps.Keys(c.relations) {
		slices.SortFunc(c.relations[id], func(a, b Relation) int { return strings.Compare(string(a.To), string(b.To)) })
	}
	return c, nil
}

// Sources yields the five documents by their identifiers, S0 first.
func Sources() iter.Seq[Source] { return slices.Values(load().sources) }

// Claims yields every claim by its identifier: S0-01 first, S4's last one last.
func Claims() iter.Seq[Claim] { return slices.Values(load().claims) }

// Record yields the events in the order of the last day on which each can have
// happened, then of the first. Their identifiers follow the order in which they
// were learned of: R52 and on came after the others.
func Record() iter.Seq[Event] { return slices.Values(load().record) }

// SourceOf gives the document of that name, and whether there is one.
func SourceOf(id SourceID) (Source, bool) {
	s, ok := load().source[id]
	return s, ok
}

// ClaimOf gives the claim of that name, and whether there is one.
func ClaimOf(id ClaimID) (Claim, bool) {
	c, ok := load().claim[id]
	return c, ok
}

// EventOf gives the event of that name, and whether there is one.
func EventOf(id EventID) (Event, bool) {
	e, ok := load().event[id]
	return e, ok
}

// RelationsOf yields the relations from a claim, by the identifier of the other
// claim. A claim that has none, or that there is not, yields nothing.
func RelationsOf(id ClaimID) iter.Seq[Relation] { return slices.Values(load().relations[id]) }
