package doing_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/doing"
)

// Each office is a role's, and is that role with capital letters.
func TestOffices(t *testing.T) {
	var offices []string
	for r := range actors.Roles() {
		office := doing.Office(r.String())
		require.Equal(t, r.String(), strings.ToLower(office))
		if office != r.String() {
			offices = append(offices, office)
		}
	}
	require.Len(t, offices, 9)
	require.Contains(t, offices, "Deputy Investigatory Powers Commissioner")
	require.Contains(t, offices, "Information Commissioner")
}
