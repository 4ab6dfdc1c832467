package tcn_test

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// s 253(1): the first key. Nothing fixes its place in time but that it comes before the approval.
func TestS253_1_TheSecretaryOfStateDecides(t *testing.T) {
	proposed(t).moves(decideToGive("2025-07-01"), "to give", tcn.Decided)
}

// Each condition of the decision, unmet alone.
func TestS253_DecidingToGive(t *testing.T) {
	on := "2025-07-01"
	with := func(spoil func(*acts.Decide)) acts.Decide {
		d := decideToGive(on)
		spoil(&d)
		return d
	}
	small := func(o *actors.RelevantOperator) { o.Serves, o.Intends = 10_000, 10_000 }
	postal := func(o *actors.RelevantOperator) { o.Kind, o.Nexus, o.Serves = actors.Postal, 0, 0 }
	for _, c := range []struct {
		name string
		to   func(*actors.RelevantOperator)
		act  acts.Decide
		law  string
		cure actors.Role
	}{
		{"s 253(1)(a): not found necessary", nil, with(func(d *acts.Decide) { d.Necessary = 0 }), "s 253(1)(a)", bySecy},
		{"s 253(1)(b): not found proportionate", nil, with(func(d *acts.Decide) { d.Proportionate = 0 }), "s 253(1)(b)", bySecy},
		{"s 253(2): imposes nothing", nil, with(func(d *acts.Decide) { d.Adds = nil }), "s 253(2)", bySecy},
		{"s 253(2): two requirements of one name", nil, decideToGive(on, decrypt, decrypt), "s 253(2)", bySecy},
		{"s 253(2): removes what is not there", nil, with(func(d *acts.Decide) { d.Removes = []string{"ghost"} }), "s 253(2)", bySecy},
		{"s 253(3): an obligation outside the regulations", nil,
			decideToGive(on, requirement("spy", "SI 2018/353, Sch 1 para 17", acts.TargetedInterception, 30)), "s 253(3)", bySecy},
		{"s 253(3): an obligation of an Act and not of the regulations", nil,
			decideToGive(on, requirement("spy", "s 43(1)", acts.TargetedInterception, 30)), "s 253(3)", bySecy},
		{"reg 3(2): Schedule 1 for communications data", nil,
			decideToGive(on, requirement("x", "SI 2018/353, Sch 1 para 1", acts.CommunicationsData, 30)), "SI 2018/353, reg 3", bySecy},
		{"reg 3(3): Schedule 2 for interception", nil,
			decideToGive(on, requirement("x", "SI 2018/353, Sch 2 para 1", acts.TargetedInterception, 30)), "SI 2018/353, reg 3", bySecy},
		{"reg 3(4): Schedule 3 for interception", nil,
			decideToGive(on, requirement("x", "SI 2018/353, Sch 3 para 1", acts.BulkInterception, 30)), "SI 2018/353, reg 3", bySecy},
		{"reg 3: to serve nothing at all", nil,
			decideToGive(on, requirement("x", "SI 2018/353, Sch 2 para 1", 0, 30)), "SI 2018/353, reg 3", bySecy},
		{"reg 4(1): postal paragraphs on a telecommunications operator", nil,
			decideToGive(on, requirement("x", "SI 2018/353, Sch 1 para 14", acts.TargetedInterception, 30)), "SI 2018/353, reg 4", bySecy},
		{"reg 4(2): telecommunications paragraphs on a postal operator", postal,
			decideToGive(on, records), "SI 2018/353, reg 4", bySecy},
		{"reg 4: nobody has said what kind of operator it is", func(o *actors.RelevantOperator) { o.Kind, o.Nexus = 0, 0 },
			decideToGive(on, records), "SI 2018/353, reg 4", bySecy},
		{"reg 4(3): Schedule 1 Part 1, exactly 10,000 persons", small, decideToGive(on, intercept), "SI 2018/353, reg 4(3)", bySecy},
		{"reg 4(3): Schedule 3, exactly 10,000 persons", small, decideToGive(on, hack), "SI 2018/353, reg 4(3)", bySecy},
		{"reg 2: its own financial services only", func(o *actors.RelevantOperator) { o.FinancialOnly = true },
			decideToGive(on, records), "SI 2018/353, reg 2", nobody},
	} {
		t.Run(c.name, func(t *testing.T) {
			to := acme
			if c.to != nil {
				c.to(&to)
			}
			proposedTo(t, to).void(c.act, c.law, c.cure)
		})
	}
}

// What reg 4(3) leaves alone: Schedule 2, an operator that intends to serve more, one of 10,001 persons, postal operators.
func TestSI2018_353_reg4_3_ThresholdDoesNotReach(t *testing.T) {
	small := acme
	small.Serves = 10_000
	proposedTo(t, small).lawful(decideToGive("2025-07-01", records), "to give")
	growing := small
	growing.Intends = 10_001
	proposedTo(t, growing).lawful(decideToGive("2025-07-01", intercept, hack), "to give")
	larger := small
	larger.Serves = 10_001
	proposedTo(t, larger).lawful(decideToGive("2025-07-01", intercept, hack), "to give")
	post := actors.RelevantOperator{Name: "Post", Kind: actors.Postal}
	proposedTo(t, post).lawful(decideToGive("2025-07-01",
		requirement("open", "SI 2018/353, Sch 1 para 14", acts.TargetedInterception, 30),
		requirement("secret", "SI 2018/353, Sch 1 para 16", acts.BulkInterception, 30),
		requirement("tell", "SI 2018/353, Sch 2 para 16", acts.CommunicationsData, 30)), "to give")
}

// Every paragraph of the Schedules allows an obligation, and none after the last of each.
func TestSI2018_353_reg3_1_TheSchedules(t *testing.T) {
	post := actors.RelevantOperator{Name: "Post", Kind: actors.Postal}
	for _, c := range []struct {
		schedule string
		to       actors.RelevantOperator
		from, n  int
		serves   acts.Authorisations
	}{
		{"1", acme, 1, 13, acts.TargetedInterception | acts.TargetedExamination | acts.MutualAssistance | acts.BulkInterception},
		{"1", post, 14, 16, acts.TargetedInterception | acts.TargetedExamination | acts.MutualAssistance | acts.BulkInterception},
		{"2", acme, 1, 13, acts.CommunicationsData | acts.BulkAcquisition},
		{"2", post, 14, 16, acts.CommunicationsData | acts.BulkAcquisition},
		{"3", acme, 1, 11, acts.EquipmentInterference | acts.BulkInterference},
	} {
		at := func(para int) acts.Requirement {
			r := requirement("x", "SI 2018/353, Sch "+c.schedule, c.serves, 30)
			r.Obligation = ipa.MustParse(r.Obligation.String() + " para " + strconv.Itoa(para))
			return r
		}
		for para := c.from; para <= c.n; para++ {
			proposedTo(t, c.to).lawful(decideToGive("2025-07-01", at(para)), "to give")
		}
		if c.schedule == "3" || c.n == 16 {
			proposedTo(t, c.to).void(decideToGive("2025-07-01", at(c.n+1)), "s 253(3)", bySecy)
		}
	}
}

// s 253(1)(a): until 13 October 2024 the capability must be the operator's own; from then on it may be another relevant operator's.
// SI 2018/353, reg 3 still says "the operator": doubt 13.
func TestS253_1_a_AnotherRelevantOperator(t *testing.T) {
	forAnother := func(on string) acts.Decide {
		d := decideToGive(on)
		d.ForAnother = true
		return d
	}
	proposed(t).void(forAnother("2024-10-13"), "s 253(1)(a)@2018-03-12", nobody)
	proposed(t).doubts(forAnother("2024-10-14"), tcn.Lawful, 13, tcn.Void)
	proposed(t).lawful(forAnother("2024-10-14"), "to give")
	proposed(t).certain(decideToGive("2024-10-14"), 13)
}

// s 261(10)(c): an operator only through a system abroad is one from 14 October 2024.
func TestS261_10_c_SystemAbroad(t *testing.T) {
	to := acme
	to.Nexus = actors.SystemAbroad
	proposedTo(t, to).void(decideToGive("2024-10-13"), "s 261(10)@2018-03-12", nobody)
	proposedTo(t, to).lawful(decideToGive("2024-10-14"), "to give")
}

// s 253(3): a person who proposes to become an operator, and s 253(8): a person abroad.
func TestS253_3_and_8_WhoMayBeGivenOne(t *testing.T) {
	soon := acme
	soon.Proposing, soon.Serves, soon.Intends = true, 0, 50_000
	givenTo(t, soon, "2025-07-01")
	givenTo(t, abroad(), "2025-07-01")
}

// s 253(1): a decision to give is for a notice that is not given yet.
func TestS253_1_NoDecisionToGiveAfterTheGiving(t *testing.T) {
	given(t, "2025-07-01").misplaced(decideToGive("2025-07-02", hack), tcn.Issued)
	decided(t, "2025-07-01").does(abandon("2025-07-02")).misplaced(decideToGive("2025-07-03"), tcn.Abandoned)
}

// s 253(1): a decision can be made anew while another waits. Then the giving must say which it carries out.
func TestS253_1_DecidingAnew(t *testing.T) {
	s := approved(t, "2025-07-01", decrypt).does(decideToGive("2025-07-02", records), approve("2025-07-02"))
	s.bad(give("2025-07-03"), "Run")
	g := give("2025-07-03")
	g.Run = 2
	s.does(g)
	require.Equal(t, day("2025-07-03"), s.standing("records").Given)
	g.Run = 1
	s.displaced(g, tcn.Issued) // the other decision cannot be carried out as well
}

// No decision to revoke is known: s 256(3)(b) asks for a notice and no second key.
func TestS256_3_b_NoDecisionToRevoke(t *testing.T) {
	d := decideToGive("2025-07-02")
	d.To, d.Adds = acts.Revoking, nil
	given(t, "2025-07-01").bad(d, "To")
	d.To = 0
	given(t, "2025-07-01").bad(d, "To")
}
