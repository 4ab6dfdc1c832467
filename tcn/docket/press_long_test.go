package docket

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
)

// What is longer than anybody writes in a list of dates is no word of the press, so that a file of such words costs no more than to read it.
func TestLongWordIsNoPhrase(t *testing.T) {
	fits := "issued a notice to " + strings.Repeat("x", mostPhrase-len("issued a notice to "))
	for did, wants := range map[string]string{fits: "", fits + "x": "is no act; write one of"} {
		for _, file := range []string{
			"when,who,what,to what notice,source,to whom\n2025-01,Secretary of State," + did + ",n,The Post,relevant operator: Acme\n",
			fmt.Sprintf(`{"notice":"n","to":"relevant operator: Acme; telecommunications"}`+"\n"+`{"when":"2025-01","notice":"n","act":{"act":%q,"by":"secretary of state"},"source":"The Post"}`, did),
		} {
			d, err := Read(strings.NewReader(file))
			if strings.HasPrefix(file, "when") {
				require.NoError(t, err)
				require.Equal(t, wants == "", d.entries[0].Unread == "", did[:40])
				continue
			}
			if wants == "" {
				require.NotContains(t, fmt.Sprint(err), "no act")
			} else {
				require.ErrorContains(t, err, wants)
			}
		}
	}
	require.NotNil(t, phraseFor(fits, actors.RoleSecretaryOfState))
	require.Nil(t, phraseFor(fits+"x", actors.RoleSecretaryOfState))
	require.NotEmpty(t, phrased(fits))
}
