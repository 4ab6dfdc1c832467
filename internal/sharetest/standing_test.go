package sharetest

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"
)

// A shelf has tables behind it, and a method that writes to them.
type Shelf struct{ tables *shelfTables }

type shelfTables struct{ lines []string }

func (s Shelf) Writes() string { s.tables.lines[0] += "!"; return "" }

// Tables that stand behind values are written out once, and whoever writes to them is found.
func TestTablesThatStand(t *testing.T) {
	s := Shelf{&shelfTables{lines: []string{"a line"}}}
	t.Cleanup(func() { s.tables.lines[0] = "a line" }) // so that the other walks find it as it was
	says := text(reflect.ValueOf(s))
	require.NotContains(t, says, "a line")
	require.NotEqual(t, says, text(reflect.ValueOf(Shelf{&shelfTables{lines: []string{"a line"}}})), "others are others")
	require.Empty(t, fallen())

	s.tables.lines[0] = "another"
	require.Equal(t, says, text(reflect.ValueOf(s)))
	require.Contains(t, fallen()["shelfTables"], "another")
	s.tables.lines[0] = "a line"
	require.Empty(t, fallen())

	faults := Package{Given: []any{func() Shelf { return s }}}.faults(module+"internal/sharetest", exports{})
	require.Contains(t, faults["shelfTables"], "a line!!")
	require.Len(t, faults, 1)
}
