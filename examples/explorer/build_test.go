package main

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// What is written in signs is read again by the page's own thread, whatever its length: nothing is added at the end, where an unpacker would stumble over it.
func TestSignsAreReadAgain(t *testing.T) {
	read := func(text []byte) (data []byte) {
		word, bits, low := 0, 0, -1
		take := func(value, n int) {
			word |= value << bits
			for bits += n; bits >= 8; bits -= 8 {
				data, word = append(data, byte(word)), word>>8
			}
		}
		for _, c := range text {
			require.True(t, c >= '!' && c <= '|' && c != '<', "%q", c)
			sign := int(c - '!')
			if c > '<' {
				sign--
			}
			if low < 0 {
				low = sign
				continue
			}
			take(low+91*sign, 13)
			low = -1
		}
		if low >= 0 {
			take(low, 6)
		}
		return data
	}
	draw := rand.New(rand.NewPCG(91, 13)) // the same each time
	for n := range 200 {
		data := make([]byte, n)
		for i := range data {
			data[i] = byte(draw.IntN(256))
		}
		require.Equal(t, data, append([]byte{}, read(signs(data))...), n)
		require.Equal(t, make([]byte, n), append([]byte{}, read(signs(make([]byte, n)))...), n)
	}
	require.Equal(t, "a\nb {\nc\n}\n", unindented("\n  a\n\n\tb {\n    c\n}\n"))
}
