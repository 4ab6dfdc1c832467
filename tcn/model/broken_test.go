package model_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/model"
)

// A breach is a table that is broken on purpose: a rule is changed, and with it a property no longer holds.
type breach struct {
	property string
	rule     string
	change   func(*tcn.Rule)
}

var breaches = []breach{
	{"given-with-approval", "give", without("give/approved")},
	{"varied-with-approval", "vary-further", without("vary-further/approved")},
	{"renewed-with-approval", "renew", without("renew/approved")},
	{"outcome-with-approval", "confirm", without("confirm/approved")},
	{"end-stays", "give-another", func(r *tcn.Rule) { r.Takes = moves(tcn.Withdrawn, tcn.Issued) }},
	{"end-of-decision-stays", "ask-giving", func(r *tcn.Rule) { r.Takes = append(r.Takes, moves(tcn.Barred, tcn.Asked)...) }},
	{"end-of-claim-stays", "list", func(r *tcn.Rule) { r.Takes = append(r.Takes, moves(tcn.Dismissed, tcn.Tribunal)...) }},
	{"review-settles-once", "consult-board", func(r *tcn.Rule) { r.Takes = moves(tcn.Settled, tcn.Referred) }},
	{"advised-by-both", "report-board-last", func(r *tcn.Rule) { r.If = r.If[:1] }},
	{"referred-once-given", "refer", func(r *tcn.Rule) { r.While = nil }},
	{"press-lifts-nothing", "publish", func(r *tcn.Rule) { r.Carries = moves(tcn.Secret, tcn.Unbound) }},
	{"secrecy-binds-who-was-given", "revoke", func(r *tcn.Rule) { r.Carries = moves(tcn.Secret, tcn.Unbound) }},
	{"avowed-with-permission", "disclose-public-permitted", func(r *tcn.Rule) { r.If = r.If[:1] }},
	{"in-force-once-given", "abandon", func(r *tcn.Rule) { r.Takes = moves(tcn.Proposed, tcn.Withdrawn) }},
	{"end-ends-all", "revoke", func(r *tcn.Rule) { r.Sweeps = nil }},
	{"reissued-after-both", "revoke-another-given", func(r *tcn.Rule) { r.If = nil }},
	{"quashed-on-a-claim", "quash", func(r *tcn.Rule) { r.Takes = moves(tcn.Issued, tcn.Quashed) }},
	{"enforced-once-given", "sue-compliance", func(r *tcn.Rule) { r.While = nil }},
	{"expires-by-the-two-years", "lapse", func(r *tcn.Rule) { r.Law = []ipa.Citation{ipa.MustParse("s 253(1)")} }},
}

func moves(from, to tcn.Status) []tcn.Move { return []tcn.Move{{From: from, To: to}} }

// without takes a need off a rule.
func without(need string) func(*tcn.Rule) {
	return func(r *tcn.Rule) {
		r.Needs = slices.DeleteFunc(r.Needs, func(n tcn.Need) bool { return n.ID == need })
	}
}

// rules are those of the law with the breach.
func (b breach) rules() []tcn.Rule {
	all := slices.Collect(tcn.Rules())
	for i := range all {
		if all[i].ID == b.rule {
			b.change(&all[i])
		}
	}
	return all
}

// Every property has a table that breaks it, which another text tells.
func TestEveryPropertyCanBeBroken(t *testing.T) {
	whole := model.Promela(slices.Collect(tcn.Rules()))
	var broken []string
	for _, b := range breaches {
		require.NotEqual(t, whole, model.Promela(b.rules()), b.property)
		broken = append(broken, b.property)
	}
	var all []string
	for p := range model.Properties() {
		all = append(all, p.ID)
		require.Contains(t, whole, "/* "+p.Name+", "+p.Law+" */")
		require.NotEmpty(t, ipa.MustParse(strings.Split(p.Law, ";")[0]))
	}
	require.Equal(t, all, broken)
}
