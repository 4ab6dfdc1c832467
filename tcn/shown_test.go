package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/shown/showntest"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A notice in a line steers nothing, whatever it and its person are called; nor does what is wrong with an act that names what is not there.
func TestStringsSteerNothing(t *testing.T) {
	const odd = showntest.Odd
	n := tcn.New(odd, actors.RelevantOperator{Name: odd})
	showntest.Steady(t, n.String())
	require.NotContains(t, n.String(), "\n")
	require.Contains(t, n.String(), showntest.OddShown)
	_, err := n.Do(acts.Refer{By: actors.RelevantOperator{Name: odd}, On: ipa.Day(2025, 7, 1), Requirements: []string{odd}})
	require.Error(t, err)
	showntest.Steady(t, err.Error())
	require.NotContains(t, err.Error(), "\n")
}
