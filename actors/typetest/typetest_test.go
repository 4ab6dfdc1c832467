package typetest_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors/typetest"
)

func TestCheck(t *testing.T) {
	pkg, err := typetest.Check(`import "strings"; var Up = strings.ToUpper("a")`)
	require.NoError(t, err)
	require.Equal(t, "string", pkg.Scope().Lookup("Up").Type().String())

	for src, complaint := range map[string]string{
		`var _ int = "one"`:            "cannot use",
		`var _ = `:                     "expected operand",
		`import "strings"`:             "imported and not used",
		`import _ "example.invalid/x"`: "typetest: go list",
	} {
		_, err := typetest.Check(src)
		require.ErrorContains(t, err, complaint, src)
	}
}
