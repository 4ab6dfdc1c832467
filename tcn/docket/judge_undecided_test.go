package docket

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A giving to somebody who can be given no such notice is impossible for that reason, whatever nobody tells of its approval: no approval would cure it.
func TestWhoCanBeGivenNoneIsTheReason(t *testing.T) {
	to := func(change func(*actors.RelevantOperator)) actors.RelevantOperator {
		o := acme
		change(&o)
		return o
	}
	for name, c := range map[string]struct {
		kind acts.NoticeKind
		to   actors.RelevantOperator
		why  string
		law  string
	}{
		"abroad":      {acts.NationalSecurity, to(func(o *actors.RelevantOperator) { o.Abroad = true }), "decide-give/here", "s 252(1)"},
		"postal":      {acts.NationalSecurity, to(func(o *actors.RelevantOperator) { o.Kind = actors.Postal }), "decide-give/telecommunications", "s 252(1)"},
		"no operator": {acts.NationalSecurity, to(func(o *actors.RelevantOperator) { o.Proposing = true }), "decide-give/operating", "s 252(1)"},
		"a bank":      {acts.TechnicalCapability, to(func(o *actors.RelevantOperator) { o.FinancialOnly = true }), "decide-give/not-financial-only", "SI 2018/353, reg 2"},
		"of few":      {acts.Notification, to(func(o *actors.RelevantOperator) { o.Serves = 500 }), "decide-give/of-many", "SI 2025/656, reg 3(4)(a)"},
		"none as yet": {acts.Retention, to(func(o *actors.RelevantOperator) { o.Proposing = true }), "", "s 87(1)"},
	} {
		j := securityTold(t, c.kind, c.to).Judge(tcn.Standpoint{})[0]
		require.Equal(t, Impossible, j.Verdict, name)
		require.NotEmpty(t, j.Why, name)
		for _, g := range j.Why {
			require.NotContains(t, g.ID, "approved", name)
			require.Equal(t, tcn.Void, g.Effect, name)
		}
		if c.why != "" {
			require.Equal(t, c.why, j.Why[0].ID, name)
		}
		require.Equal(t, c.law, j.Why[0].Law[0].String(), name)
	}
}
