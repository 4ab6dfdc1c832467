package agenda

import (
	"bytes"
	"crypto/sha256"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	_ "github.com/doublelock/doublelock/internal/golden" // so that go test ./... -update, which hands the flag to every package, may do so here
)

// The sum is the standard library's, at every length about the end of a block and of any text, and leaves the text as it was.
func TestSum(t *testing.T) {
	for n := range 200 {
		text := bytes.Repeat([]byte{byte(n), 0xff, 'a'}, n)[:n]
		require.Equal(t, sha256.Sum256(text), sum256(text), n)
	}
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.SliceOf(rapid.Byte()).Draw(t, "text")
		was := bytes.Clone(text)
		require.Equal(t, sha256.Sum256(text), sum256(text))
		require.Equal(t, was, text)
	})
}
