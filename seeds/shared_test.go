package seeds_test

import (
	"testing"

	"github.com/doublelock/doublelock/internal/sharetest"
	"github.com/doublelock/doublelock/seeds"
)

// What a caller writes to what it was handed changes nothing of the tables.
func TestNothingIsShared(t *testing.T) {
	given := []any{
		seeds.ClaimID("S0-01"), seeds.EventID("R01"), seeds.QuestionID("Q01"), seeds.SourceID("S0"), "august", seeds.Context, seeds.Stated,
		seeds.Mistranslation, seeds.Confirmed, seeds.Official, seeds.ByArticle, seeds.Contradicts, seeds.When("2025-01"),
	}
	for c := range seeds.Claims() {
		if next(c.Corrected()) {
			given = append(given, c)
			break
		}
	}
	sharetest.Walk(t, sharetest.Package{
		Funcs: map[string]any{
			"Claims": seeds.Claims, "Questions": seeds.Questions, "Record": seeds.Record, "RelationsOf": seeds.RelationsOf, "Sources": seeds.Sources,
			"ClaimOf": seeds.ClaimOf, "EventOf": seeds.EventOf, "QuestionOf": seeds.QuestionOf, "SourceOf": seeds.SourceOf, "Published": seeds.Published,
		},
		Given: given,
	})
}

// next reports whether a sequence has anything.
func next(all func(func(string) bool)) (has bool) {
	all(func(string) bool { has = true; return false })
	return has
}
