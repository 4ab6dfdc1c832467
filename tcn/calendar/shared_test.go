package calendar_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/sharetest"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/calendar"
)

// What is handed out with a calendar is the caller's.
func TestNothingIsShared(t *testing.T) {
	on := ipa.Day(2025, 7, 1)
	n, err := tcn.New("First", actors.RelevantOperator{Name: "Acme"}).Do(acts.Consult{By: actors.SecretaryOfState{}, On: on, Before: acts.Giving})
	require.NoError(t, err)
	sharetest.Walk(t, sharetest.Package{Funcs: map[string]any{"Encode": calendar.Encode}, Given: []any{n, on, []int{14, 2}}})
}
