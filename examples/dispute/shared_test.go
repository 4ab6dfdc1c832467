package dispute_test

import (
	"testing"

	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/internal/sharetest"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

// What a caller writes to what it was handed changes nothing of the dispute.
func TestNothingIsShared(t *testing.T) {
	sharetest.Walk(t, sharetest.Package{
		Funcs: map[string]any{"Called": dispute.Called, "Docket": dispute.Docket, "Ends": dispute.Ends, "InShort": dispute.InShort, "Moments": dispute.Moments, "Open": dispute.Open,
			"Read": dispute.Read, "Readings": dispute.Readings,
		},
		Given: []any{"never", tcn.Standpoint{}, docket.Public, ipa.Day(2025, 6, 20), dispute.Docket(), dispute.Docket().Replay(tcn.Standpoint{}), 10},
	})
}
