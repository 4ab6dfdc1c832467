package model_test

import (
	"slices"
	"testing"

	"github.com/doublelock/doublelock/internal/golden"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/model"
)

// The bytes are those that were read and committed: a change of the tables shows here.
func TestGoldens(t *testing.T) {
	rules := slices.Collect(tcn.Rules())
	golden.Equal(t, "testdata/notice.pml", model.Promela(rules))
	golden.Equal(t, "testdata/notice.scxml", model.SCXML(rules))
}
