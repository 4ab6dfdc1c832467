package deadlines_test

import (
	"testing"

	"github.com/doublelock/doublelock/internal/sharetest"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/deadlines"
)

// What is listed of an index is the caller's.
func TestNothingIsShared(t *testing.T) {
	const why = "it changes the index in place, as it says, and is handed and hands out values without lists"
	sharetest.Walk(t, sharetest.Package{
		Given:  []any{deadlines.Deadline{Key: "First", Last: ipa.Day(2025, 7, 30)}},
		Spared: map[string]string{"Index.Put": why, "Index.Drop": why, "Index.On": why, "Index.Until": why},
	})
}
