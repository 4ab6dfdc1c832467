package view

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn/acts"
)

// An arrow leads to the rules that the kind of notice has for it.
func TestArrowsOfAKind(t *testing.T) {
	for kind := range acts.NoticeKinds() {
		require.Contains(t, rulesOf(kind, "proposed", "issued"), "give", kind)
	}
	require.Empty(t, rulesOf(0, "proposed", "issued"))
}
