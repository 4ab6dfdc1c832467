package actors_test

import (
	"testing"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/sharetest"
)

// What a caller writes to what it was handed changes nothing of the tables.
func TestNothingIsShared(t *testing.T) {
	given := []any{"press: The Gazette", "no such actor", actors.RolePress, actors.Postal, actors.SystemAbroad, &actors.SyntaxError{}}
	for a := range actors.Everyone() {
		given = append(given, a)
	}
	sharetest.Walk(t, sharetest.Package{
		Funcs: map[string]any{"Check": actors.Check, "Everyone": actors.Everyone, "Roles": actors.Roles, "Parse": actors.Parse},
		Given: given,
	})
}
