package acts_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/internal/shown/showntest"
	"github.com/doublelock/doublelock/tcn/acts"
)

// What stood in a file steers nothing out of an error, and begins no line.
func TestErrorsSteerNothing(t *testing.T) {
	const odd = showntest.Odd
	for _, err := range []error{
		&acts.BadAct{Verb: odd, Field: odd, Says: odd, Cure: odd},
		&acts.ReadError{Line: 1, Field: odd, Says: odd, Cure: odd},
	} {
		showntest.Steady(t, err.Error())
		require.NotContains(t, err.Error(), "\n")
		require.Contains(t, err.Error(), showntest.OddShown)
	}
}
