package jsonline_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/internal/jsonline"
)

// A key is found where it stands, within objects and lists, in characters and not bytes.
func TestColumn(t *testing.T) {
	const line = `{"é":"x", "act" : {"by":"z","to":["a" , {"c":1}]},"later":[{"k":1},{"k":2}]}`
	for field, want := range map[string]int{
		"é": 2, "act": 11, "act.by": 20, "act.to": 29, "act.to[0]": 35, "act.to[1].c": 42, "later[1].k": 69, "later[1]": 68,
		"": 0, "none": 0, "act.none": 0, "later[7]": 0, "é.x": 0,
	} {
		require.Equal(t, want, jsonline.Column([]byte(line), field), field)
	}
	require.Zero(t, jsonline.Column([]byte(`{"a`), "a.b"))
}

// What stands at the end of the beginning of a file may be half a character, and the file is UTF-8 all the same.
func TestForeign(t *testing.T) {
	for n := range len("plain é😀") {
		require.Nil(t, jsonline.Foreign([]byte("plain é😀plain é😀")[:len("plain é😀")+n]), n)
	}
	require.NotNil(t, jsonline.Foreign([]byte("caf\xe9 au lait")))
	require.NotNil(t, jsonline.Foreign([]byte("a\x00b\x00")))
	require.Nil(t, jsonline.Foreign(nil))
}
