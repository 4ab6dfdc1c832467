package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Who is told to keep a list of deadlines secret is told by which words: those of the notice's kind.
func TestSecrecyIsTheKinds(t *testing.T) {
	for kind, want := range map[acts.NoticeKind]string{
		acts.TechnicalCapability: "s 255(8)", acts.NationalSecurity: "s 255(8)", acts.Notification: "s 258A(8)", acts.Retention: "s 95(2)",
	} {
		require.Equal(t, want, secrecyOf(tcn.NewOf(kind, "First", actors.RelevantOperator{Name: "Acme"})), kind)
	}
}
