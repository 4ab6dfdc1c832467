package tcn

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// Each slip in a line of the rules is found, and by its own words; a line without one passes.
func TestSlipsInALineAreFound(t *testing.T) {
	law := []ipa.Citation{ipa.MustParse("s 253(1)")}
	sound := func() compiledRule {
		return compiledRule{Rule: Rule{ID: "give", Form: "the notice", Says: "it is given", Law: law, Takes: []Move{{Proposed, Issued}}, Needs: []Need{
			{ID: "give/one", Unmet: "not so", Law: law, Else: Void, Cure: "do it", By: roleSecretary},
			{ID: "give/two", Unmet: "not so", Law: law, Else: Lawful},
		}}}
	}
	r := sound()
	require.NoError(t, r.check())
	for slip, spoil := range map[string]func(r *compiledRule){
		"across regions":       func(r *compiledRule) { r.Takes = []Move{{Proposed, Secret}} },
		"moves from no status": func(r *compiledRule) { r.Carries = []Move{{0, 0}} },
		"moves from proposed to secret, across regions": func(r *compiledRule) { r.Sweeps = []Move{{Proposed, Secret}} },
		"cites no words":          func(r *compiledRule) { r.Law = nil },
		"has no ID or no form":    func(r *compiledRule) { r.ID = "" },
		"has no ID or no form, o": func(r *compiledRule) { r.Form = "" },
		"does not say what it do": func(r *compiledRule) { r.Says = "" },
		"has 33 needs":            func(r *compiledRule) { r.Needs = make([]Need, 33) },
		"without words":           func(r *compiledRule) { r.Needs[1].Unmet = "" },
		"without words, law":      func(r *compiledRule) { r.Needs[1].Law = nil },
		"without words, law or":   func(r *compiledRule) { r.Needs[1].Else = 0 },
		"law or effect":           func(r *compiledRule) { r.Needs[1].Else = Void + 1 },
		"two of one name":         func(r *compiledRule) { r.Needs[1].ID = "give/one" },
		"need without a name":     func(r *compiledRule) { r.Needs[1].ID = "give/" },
		"no curer":                func(r *compiledRule) { r.Needs[0].By = 0 },
		"or the reverse":          func(r *compiledRule) { r.Needs[1].By = actors.RoleTribunal },
	} {
		r := sound()
		spoil(&r)
		require.ErrorContains(t, r.check(), slip)
	}
	full := sound()
	for n := len(full.Needs); n < 32; n++ { // as many as a ruling holds
		full.Needs = append(full.Needs, Need{ID: "give/" + string(rune('a'+n)), Unmet: "not so", Law: law, Else: Breach})
	}
	require.NoError(t, full.check())
}
