package doing_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/internal/doing"
)

func TestName(t *testing.T) {
	require.Equal(t, "own-lawyers", doing.Name("Own lawyers"))
	require.Equal(t, "s-255(8)", doing.Name("S 255(8)"))
}
