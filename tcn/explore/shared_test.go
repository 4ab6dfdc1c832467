package explore_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/sharetest"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/explore"
)

// What is handed out of an exploration is the caller's.
func TestNothingIsShared(t *testing.T) {
	on := ipa.Day(2025, 7, 1)
	n, err := tcn.New("First", actors.RelevantOperator{Name: "Acme", Serves: 20_000}).On(on)
	require.NoError(t, err)
	sharetest.Walk(t, sharetest.Package{
		Funcs: map[string]any{
			"Check": explore.Check, "CheckNotice": explore.CheckNotice, "Edges": explore.Edges, "Path": explore.Path, "Properties": explore.Properties,
			"Shape": explore.Shape, "Signature": explore.Signature, "Reach": explore.Reach,
		},
		Given: []any{n, on, explore.Bounds{States: 40, Regions: []tcn.Region{tcn.RegionLock}}, []explore.State{{From: -1}}, 0},
	})
}
