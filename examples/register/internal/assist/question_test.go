package assist

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// A question with three readings is named once, where it turns something under both of the others.
func TestAQuestionOfThreeReadingsIsNamedOnce(t *testing.T) {
	require.Equal(t, []int{6, 1}, numbersOf([]tcn.Doubt{{N: 6, Reading: "decision"}, {N: 6, Reading: "approval"}, {N: 1}}))
	all := make(otherwise, 3)
	all[0].question, all[1].question, all[2].question = 6, 6, 1
	require.Equal(t, []int{6, 1}, all.position(tcn.Position{ID: "operator/comply"}))
	require.Equal(t, []int{6, 1}, all.clock(tcn.Clock{ID: "life", Phase: tcn.Running, Span: ipa.Span{Last: ipa.Day(2027, 7, 6)}}))
}
