package page

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const told = `tell tells what there is to tell,
to whoever asks.

  tell -on DAY  of a day, as
                2025-07-01
  tell -with A LONG LIST OF WORDS
                of these
It exits with 0.
`

func TestUsage(t *testing.T) {
	wide, narrow := &Page{Width: 60}, &Page{Width: 40}
	wide.Usage(told)
	require.Equal(t, "tell tells what there is to tell, to whoever asks.\n\n  tell -on DAY          of a day, as 2025-07-01\n"+
		"  tell -with A LONG LIST OF WORDS\n                        of these\nIt exits with 0.\n", wide.String())
	narrow.Usage(told)
	for line := range strings.Lines(narrow.String()) {
		require.LessOrEqual(t, len(line), 41, line)
	}
}
