package tcn_test

import (
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/stretchr/testify/require"
)

// onDay is the notice on a day that has not passed.
func onDay(n tcn.Notice, day ipa.Date) tcn.Notice {
	n, err := n.On(day)
	if err != nil {
		panic(err)
	}
	return n
}

// diffUnder lists what differs under the law of two days.
func diffUnder(t require.TestingT, n tcn.Notice, a, b ipa.Date) []tcn.Difference {
	all, err := tcn.Diff(n, tcn.Standpoint{Law: a}, tcn.Standpoint{Law: b})
	require.NoError(t, err)
	return all
}

// replayUnder is a notice under the law of a day, and what became of its acts.
func replayUnder(t require.TestingT, n tcn.Notice, law ipa.Date) (tcn.Notice, []tcn.Outcome) {
	m, all, err := n.Replay(tcn.Standpoint{Law: law})
	require.NoError(t, err)
	return m, all
}
