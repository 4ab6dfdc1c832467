package model_test

import (
	"slices"
	"testing"

	"github.com/doublelock/doublelock/internal/sharetest"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/model"
)

// A model keeps nothing of the rules that it was made of.
func TestNothingIsShared(t *testing.T) {
	sharetest.Walk(t, sharetest.Package{
		Funcs: map[string]any{"Promela": model.Promela, "SCXML": model.SCXML, "Properties": model.Properties, "Story": model.Story},
		Given: []any{slices.Collect(tcn.Rules()), "rule give"},
	})
}
