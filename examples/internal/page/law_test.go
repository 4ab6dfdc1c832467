package page

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

func TestCounted(t *testing.T) {
	for want, of := range map[string][2]string{
		"within 28 days of the day on which it is given": {"28 days of the day", "the day on which it is given"},
		"two years beginning with 14 Oct 2024":           {"two years beginning with the day", "14 Oct 2024"},
		"one year after the conduct":                     {"one year after the day", "the conduct"},
		"from 30 days before the end":                    {"30 days ending with the day", "30 days before the end"},
		"120 days beginning with the day, as it says":    {"120 days beginning with the day", "as it says"},
		"as it says":                                   {"", "as it says"},
		"from a direction: no length is fixed":         {"", "a direction"},
		"from the request; the Act sets no time limit": {"", "the request; the Act sets no time limit"},
		"90 days, the request":                         {"90 days", "the request"},
	} {
		require.Equal(t, want, Counted(of[0], of[1]))
	}
	for c := range tcn.Clocks() { // none has the words of a rule of counting without a day
		length := ""
		if c.Length != (ipa.Period{}) {
			length = c.Length.String()
		}
		require.NotContains(t, Counted(length, c.Starts), "the day;", c.ID)
		require.NotContains(t, Counted(length, c.Starts), "the day the", c.ID)
	}
}

// What an act does not fit is said in people's words, with a clause for every status; any other ground has its own.
func TestReason(t *testing.T) {
	for m := range tcn.Statuses() {
		require.NotEmpty(t, clauses[m.Status], m.Status)
		require.False(t, strings.HasPrefix(clauses[m.Status], m.Region.String()+" is "), m.Status)
	}
	n := tcn.New("First", actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Serves: 20_000})
	r, err := n.Try(acts.Refer{By: n.To(), On: ipa.Day(2025, 7, 1), Unreasonable: acts.Found})
	require.NoError(t, err)
	grounds := r.Grounds()
	require.Equal(t, "the notice is not given", Reason(grounds[0]))
	require.Equal(t, "to cure it, the Secretary of State: give the notice", Cure(grounds[0]))
	require.Equal(t, grounds[1].Says, Reason(grounds[1]))
	require.Equal(t, "nothing cures it", Cure(grounds[1]))
	require.Equal(t, "to cure it: wait", Cure(tcn.Ground{Cure: "wait"}))
	_, ok := IsState(tcn.Ground{Says: "force is with you"})
	require.False(t, ok)
	require.Equal(t, []string{"before the Tribunal", "secret"}, []string{Stage(tcn.Tribunal), Stage(tcn.Secret)})
}
