package doing_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/internal/doing"
)

func TestWhen(t *testing.T) {
	for written, want := range map[string]string{
		"2025-02-07": "2025-02-07", "2024-12/2025-01": "2024-12 to 2025-01", "../2025-09~": "by about 2025-09", "2025-08/..": "from 2025-08", "2025?": "perhaps 2025",
		"2025%/2026~": "perhaps about 2025 to about 2026", "": "",
	} {
		require.Equal(t, want, doing.When(written), written)
	}
	require.Equal(t, "own-lawyers", doing.Name("Own lawyers"))
}
