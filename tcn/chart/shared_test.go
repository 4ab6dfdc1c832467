package chart_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/sharetest"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/chart"
	"github.com/doublelock/doublelock/tcn/docket"
)

// A diagram keeps nothing of what it was made of.
func TestNothingIsShared(t *testing.T) {
	d, err := docket.New([]docket.Notice{{Name: "first", To: actors.RelevantOperator{Name: "Acme"}}}, []docket.Entry{{
		Happened: docket.MustWhen("2025-01-05"), Notice: "first", Act: acts.Consult{By: actors.SecretaryOfState{}, Before: acts.Giving},
		Standing: docket.Attributed, Says: "it is reported", Claims: []string{"P1"},
	}})
	require.NoError(t, err)
	sharetest.Walk(t, sharetest.Package{
		Funcs: map[string]any{"Sequence": chart.Sequence, "Timeline": chart.Timeline, "Headline": chart.Headline, "Region": chart.Region, "Drawn": chart.Drawn},
		Given: []any{d.Replay(tcn.Standpoint{}), tcn.RegionReview, chart.Options{Needs: true, Without: []tcn.Status{tcn.Settled, tcn.Expired}}},
	})
}
