package tcn_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// linesOf are the lines of the tables that are for a kind of notice, each with the words under which it stands.
func linesOf(kind acts.NoticeKind) map[string]string {
	all := map[string]string{}
	add := func(what, id string, law []ipa.Citation) {
		var cited strings.Builder
		for i, c := range law {
			if i > 0 {
				cited.WriteString("; ")
			}
			cited.WriteString(c.String())
		}
		all[fmt.Sprintf("%s %s", what, id)] = cited.String()
	}
	for r := range tcn.Rules(kind) {
		add("rule", r.ID, r.Law)
		for _, n := range r.Needs {
			add("need", n.ID, n.Law)
		}
	}
	for c := range tcn.Clocks(kind) {
		add("clock", c.ID, c.Law)
	}
	for p := range tcn.Positions(kind) {
		add("position", p.ID, p.Law)
	}
	for m := range tcn.Statuses(kind) {
		add("status", m.Status.String(), m.Law)
	}
	return all
}

// The lines that two kinds of notice have alike, under other words: those of a technical capability notice, then those of a national security notice.
const underOtherWords = `
	clock steps | s 253(7) | s 252(7)
	need decide-give/has-content | s 253(2) | s 252(2)
	need decide-give/names-clear | s 253(2) | s 252(2)
	need decide-give/necessary | s 253(1)(a) | s 252(1)(a)
	need decide-give/proportionate | s 253(1)(b) | s 252(1)(b)
	need decide-renew/necessary | s 256A(3)(a) | s 256A(2)(a)
	need decide-renew/proportionate | s 256A(3)(b) | s 256A(2)(b)
	need decide-vary-on-review/necessary | s 256(5)(a) | s 256(4)(a)
	need decide-vary-on-review/proportionate | s 256(5)(b) | s 256(4)(b)
	need decide-vary/necessary | s 256(5)(a) | s 256(4)(a)
	need decide-vary/proportionate | s 256(5)(b) | s 256(4)(b)
	need give/approved | s 253(1)(c) | s 252(1)(c)
	need give/not-refused | s 253(1)(c); s 254(5) | s 252(1)(c); s 254(5)
	need give/periods | s 253(7) | s 252(7)
	need renew/approved | s 256A(3)(c) | s 256A(2)(c)
	need renew/in-course | s 256A(7); IA 1978 s 7 | s 256A(5); IA 1978 s 7
	need renew/not-refused | s 256A(3)(c); s 256A(6); s 254(5) | s 256A(2)(c); s 256A(6); s 254(5)
	need renew/posted | s 256A(7); IA 1978 s 7 | s 256A(5); IA 1978 s 7
	need vary-further/approved | s 256(5)(c) | s 256(4)(c)
	need vary-further/not-refused | s 256(5)(c); s 256(8); s 254(5) | s 256(4)(c); s 256(8); s 254(5)
	need vary-further/periods | s 253(7) | s 252(7)
	need vary-on-review/periods | s 253(7) | s 252(7)
	need vary/decided | s 256(5) | s 256(4)
	need vary/periods | s 253(7) | s 252(7)
	position secretary/decide-give | s 253(1) | s 252(1)
	position secretary/give | s 253(1) | s 252(1)
	position secretary/give-another-after-end | s 253(1) | s 252(1)
	position secretary/give-unapproved | s 253(1)(c) | s 252(1)(c)
	position secretary/not-give | s 253(1) | s 252(1)
	position secretary/revive | s 253(1) | s 252(1)
	position secretary/specify-period | s 253(7)(a) | s 252(7)
	position secretary/vary | s 256(3)(a); s 256(5) | s 256(3)(a); s 256(4)
	rule abandon | s 253(1) | s 252(1)
	rule decide-give | s 253(1) | s 252(1)
	rule decide-renew | s 256A(1); s 256A(3) | s 256A(1); s 256A(2)
	rule decide-vary | s 256(3)(a); s 256(5) | s 256(3)(a); s 256(4)
	rule decide-vary-on-review | s 257(9)(a); s 256(5) | s 257(9)(a); s 256(4)
	rule give | s 253(1); s 255(5) | s 252(1); s 255(5)
	rule give-another-after-end | s 253(1) | s 252(1)
	rule give-another-before | s 253(1); s 256(11) | s 252(1); s 256(11)
	rule vary-further | s 256(3)(a); s 256(5)(c); s 256(7) | s 256(3)(a); s 256(4)(c); s 256(7)
	status abandoned | s 253(1) | s 252(1)
	status issued | s 253(1) | s 252(1)
	status proposed | s 253(1) | s 252(1)
`

// The lines that a technical capability notice has and a national security notice has not: no Schedules, no number of persons, no removal of
// electronic protection as such, no other operator's capability, no ways of giving abroad, no enforcement there.
const ofCapabilityAlone = `
	clock intercept SI 2018/353, Sch 1 para 1
	need confirm/delivered s 257(11); s 255(6)
	need decide-give/bulk-by-post SI 2018/353, reg 3(3); SI 2018/353, Sch 2 para 14; SI 2018/353, Sch 2 para 15
	need decide-give/fits-operator SI 2018/353, reg 4
	need decide-give/large-enough SI 2018/353, reg 4(3)
	need decide-give/may-serve-another SI 2018/353, reg 3
	need decide-give/not-financial-only SI 2018/353, reg 2
	need decide-give/obligations s 253(3)
	need decide-give/own-capability s 253(1)(a)@2018-03-12
	need decide-give/removal-in-reach SI 2018/353, Sch 1 para 8
	need decide-give/serves-its-schedule SI 2018/353, reg 3
	need decide-renew/only-own-capability s 256A(3)(a)
	need decide-vary-on-review/bulk-by-post SI 2018/353, reg 3(3); SI 2018/353, Sch 2 para 14; SI 2018/353, Sch 2 para 15
	need decide-vary-on-review/fits-operator SI 2018/353, reg 4
	need decide-vary-on-review/large-enough SI 2018/353, reg 4(3)
	need decide-vary-on-review/obligations s 253(3)
	need decide-vary-on-review/only-own-capability s 256(5)(a); s 253(1)(a)@2024-10-14
	need decide-vary-on-review/own-capability s 256(5)(a); s 253(1)(a)@2018-03-12
	need decide-vary-on-review/removal-in-reach SI 2018/353, Sch 1 para 8
	need decide-vary-on-review/serves-its-schedule SI 2018/353, reg 3
	need decide-vary/bulk-by-post SI 2018/353, reg 3(3); SI 2018/353, Sch 2 para 14; SI 2018/353, Sch 2 para 15
	need decide-vary/fits-operator SI 2018/353, reg 4
	need decide-vary/large-enough SI 2018/353, reg 4(3)
	need decide-vary/obligations s 253(3)
	need decide-vary/only-own-capability s 256(5)(a); s 253(1)(a)@2024-10-14
	need decide-vary/own-capability s 256(5)(a); s 253(1)(a)@2018-03-12
	need decide-vary/removal-in-reach SI 2018/353, Sch 1 para 8
	need decide-vary/serves-its-schedule SI 2018/353, reg 3
	need give/delivered s 255(6)
	need give/removal-considered s 255(4)
	need renew/delivered s 256A(7); s 255(6)
	need renew/removal-considered s 256A(6); s 255(4)
	need revoke-another-given/delivered s 256(10); s 255(6)
	need revoke-another-given/removal-considered s 256(9); s 255(4)
	need revoke-on-review-another-given/delivered s 256(10); s 255(6)
	need revoke-on-review-another-given/removal-considered s 256(9); s 255(4)
	need revoke-on-review/delivered s 256(10); s 255(6)
	need revoke-on-review/removal-considered s 256(9); s 255(4)
	need revoke-part-on-review/delivered s 256(10); s 255(6)
	need revoke-part-on-review/removal-considered s 256(9); s 255(4)
	need revoke-part-under-review/removal-considered s 256(9); s 255(4)
	need revoke-part/delivered s 256(10); s 255(6)
	need revoke-part/removal-considered s 256(9); s 255(4)
	need revoke/delivered s 256(10); s 255(6)
	need revoke/removal-considered s 256(9); s 255(4)
	need sue-compliance/enforceable s 255(10)(b); s 255(11)
	need sue-secrecy-general-law/enforceable s 255(10)(b); s 255(11)
	need sue-secrecy/enforceable s 255(10)(b); s 255(11)
	need sue-standstill/enforceable s 255(10)(b); s 255(11)
	need vary-further/delivered s 256(10); s 255(6)
	need vary-further/removal-considered s 256(9); s 255(4)
	need vary-on-review/delivered s 256(10); s 255(6)
	need vary-on-review/removal-considered s 256(9); s 255(4)
	need vary/delivered s 256(10); s 255(6)
	need vary/removal-considered s 256(9); s 255(4)
	position secretary/consider-removal s 255(4)
	position secretary/consider-removal-renewing s 256A(6); s 255(4)
	position secretary/consider-removal-varying s 256(9); s 255(4)
	position secretary/consult-board s 253(6)
	position secretary/consult-likely s 253(6)
	position secretary/consult-regulators s 253(6)
	position secretary/enforce-abroad s 255(10)(b); s 255(11)
`

// The lines that a national security notice has besides.
const ofSecurityAlone = `
	need decide-give/here s 252(1)
	need decide-give/main-purpose s 252(5)
	need decide-give/operating s 252(1)
	need decide-give/telecommunications s 252(1)
	need decide-give/warranted s 252(4)
	need decide-vary-on-review/warranted s 252(4)
	need decide-vary/warranted s 252(4)
	need give/contribution s 249(7)
	need sue-compliance/sued-here s 255(10)(a)
	need sue-secrecy-general-law/sued-here s 255(10)(a)
	need sue-secrecy/sued-here s 255(10)(a)
	need sue-standstill/sued-here s 255(10)(a)
	position chief-commissioner/oversee s 229(3)(b)
	position operator/comply-despite s 255(12)
	position operator/do-what-is-required s 252(8)
	position secretary/give-instead-of-warrant s 252(5)
	position secretary/require-unwarranted s 252(4)
	position secretary/specify-contribution s 249(7)
`

// ss 254 to 258 speak of both kinds: what is not listed above is alike in both, under the same words.
func TestEachKindHasItsLines(t *testing.T) {
	requireLines(t, acts.NationalSecurity, underOtherWords, ofSecurityAlone, ofCapabilityAlone)
}

// What the tables list without a kind is a technical capability notice's; kinds are listed one after another, and what is no kind has nothing.
func TestTablesOfSeveralKinds(t *testing.T) {
	ids := func(kinds ...acts.NoticeKind) (all [4][]string) {
		for r := range tcn.Rules(kinds...) {
			all[0] = append(all[0], r.ID)
		}
		for c := range tcn.Clocks(kinds...) {
			all[1] = append(all[1], c.ID)
		}
		for p := range tcn.Positions(kinds...) {
			all[2] = append(all[2], p.ID)
		}
		for m := range tcn.Statuses(kinds...) {
			all[3] = append(all[3], m.Status.String())
		}
		return all
	}
	first, second := ids(acts.TechnicalCapability), ids(acts.NationalSecurity)
	require.Equal(t, first, ids())
	both := ids(acts.TechnicalCapability, 0, acts.NationalSecurity, 99)
	for i := range both {
		require.NotEmpty(t, first[i])
		require.Equal(t, slices.Concat(first[i], second[i]), both[i])
	}
	require.Equal(t, [4][]string{}, ids(0, noKind))
}

// The relevant notices have the same statuses, and say of each the same.
func TestKindsHaveTheSameStatuses(t *testing.T) {
	said := func(kind acts.NoticeKind) (all []string) {
		for m := range tcn.Statuses(kind) {
			all = append(all, fmt.Sprint(m.Status, m.Region, m.Initial, m.End, m.Says, m.Way, m.Whose))
		}
		return all
	}
	require.Equal(t, said(acts.TechnicalCapability), said(acts.NationalSecurity))

	var lacks []string // a notification notice has fewer: neither lock, life nor review
	own := map[tcn.Status]bool{}
	for m := range tcn.Statuses(acts.Notification) {
		own[m.Status] = true
	}
	for m := range tcn.Statuses() {
		if !own[m.Status] {
			lacks = append(lacks, m.Status.String())
		}
	}
	require.Equal(t, []string{"barred", "refused", "asked", "approved", "expired", "settled", "referred", "advised"}, lacks)
	for m := range tcn.Statuses(acts.Notification) {
		switch m.Status {
		case tcn.Idle:
			require.Equal(t, "no decision waits to be carried out", m.Says)
		case tcn.Decided:
			require.Equal(t, []string{"the Secretary of State decided: that is the only key", "carry the decision out"}, []string{m.Says, m.Way})
		case tcn.Unreferred:
			require.Equal(t, []string{"there is no review of a notification notice", "vary or revoke the notice"}, []string{m.Says, m.Way})
		case tcn.Unbound:
			require.Equal(t, "no notice is given, so s 258A(8) binds no one", m.Says)
		default: // it says of the others what it says of those of all kinds
		}
	}
}

// A rule of a kind moves between statuses that the kind has, and asks for no other; and what it asks of a region stays asked. A notification notice has
// neither second key, s 258A(5), nor review.
func TestRulesOfAKindHaveItsStatuses(t *testing.T) {
	asks := func(r tcn.Rule) (all []tcn.Region) {
		for _, m := range r.Wants() {
			all = append(all, m.From.Region())
		}
		return slices.Compact(all)
	}
	first := map[string][]tcn.Region{}
	for r := range tcn.Rules() {
		first[r.ID] = asks(r)
	}
	for kind := range acts.NoticeKinds() {
		own := map[tcn.Status]bool{}
		for m := range tcn.Statuses(kind) {
			own[m.Status] = true
		}
		for r := range tcn.Rules(kind) {
			for _, m := range slices.Concat(r.Wants(), r.Carries, r.Sweeps) {
				require.True(t, own[m.From] && own[m.To], "%v, %s: %v to %v", kind, r.ID, m.From, m.To)
			}
			if regions, of := first[r.ID]; of {
				require.Equal(t, regions, asks(r), "%v, %s", kind, r.ID)
			}
		}
	}
}

// noKind is no kind of notice: the number after the last.
var noKind = acts.NoticeKind(len(slices.Collect(acts.NoticeKinds())) + 1)

// A notice of no kind that there is refuses every act, and has nothing.
func TestANoticeOfNoKind(t *testing.T) {
	for _, kind := range []acts.NoticeKind{0, noKind} {
		n := tcn.NewOf(kind, "First", acme)
		_, err := n.Try(consultBefore(acts.Giving, "2025-07-01"))
		var bad *acts.BadAct
		require.ErrorAs(t, err, &bad)
		require.Equal(t, "notice", bad.Field)
		require.Contains(t, bad.Says, "of no kind")
		require.Empty(t, slices.Collect(n.Choices()))
		_, err = tcn.EncodeHistory(n)
		require.Error(t, err)
		binds, why := n.Binds("decrypt")
		require.False(t, binds)
		require.Equal(t, "s 253(2)", why[0].Law[0].String())
	}
	require.Zero(t, tcn.Notice{}.Kind())
	require.Equal(t, acts.TechnicalCapability, tcn.New("First", acme).Kind())
	require.Equal(t, acts.NationalSecurity, tcn.NewOf(acts.NationalSecurity, "First", acme).Kind())
}

// A history says of what kind its notice is, unless it is a technical capability notice; one that says nothing is that.
func TestHistoriesHaveAKind(t *testing.T) {
	written, err := tcn.EncodeHistory(given(t, "2025-07-01").Notice)
	require.NoError(t, err)
	require.NotContains(t, string(written), "kind")

	n := securityGiven(t, "2025-07-01").Notice
	written, err = tcn.EncodeHistory(n)
	require.NoError(t, err)
	require.Contains(t, string(written), `"kind":"national security notice"}`+"\n")
	read, err := tcn.DecodeHistory(written)
	require.NoError(t, err)
	require.Equal(t, acts.NationalSecurity, read.Kind())
	require.Equal(t, n.State(), read.State())
	again, err := tcn.EncodeHistory(read)
	require.NoError(t, err)
	require.Equal(t, string(written), string(again))

	head := func(kind string) string {
		return `{"notice":"First","to":"relevant operator: Acme; telecommunications; service in the UK","kind":` + kind + "}\n"
	}
	read, err = tcn.DecodeHistory([]byte(head(`"technical capability notice"`)))
	require.NoError(t, err)
	require.Equal(t, acts.TechnicalCapability, read.Kind())
	for _, kind := range []string{`"retention"`, `""`, "1"} {
		_, err = tcn.DecodeHistory([]byte(head(kind)))
		var wrong *acts.ReadError
		require.ErrorAs(t, err, &wrong)
		require.Equal(t, "kind", wrong.Field)
		require.Contains(t, wrong.Cure, "national security notice")
	}
}

// A notice keeps its kind where it is looked at anew: under another law, another reading, and for what was left undone.
func TestANoticeKeepsItsKind(t *testing.T) {
	s := securityGiven(t, "2025-07-01").until("2025-09-01")
	m, _, err := s.Replay(tcn.Standpoint{Law: day("2025-07-01")})
	require.NoError(t, err)
	require.Equal(t, acts.NationalSecurity, m.Kind())
	require.Equal(t, s.State(), m.State())
	var undone []string
	for o := range s.Omissions() {
		undone = append(undone, o.Duty.ID)
	}
	require.Equal(t, []string{"operator/comply", "operator/comply"}, undone)
	route, err := securityProposed(t).until("2025-07-01").Route(tcn.Issued, day("2025-07-01"))
	require.NoError(t, err)
	require.Equal(t, "s 252(1)", route[1].Rule().Law[0].String())
	_, err = s.Route(tcn.Proposed, s.Now())
	var none *tcn.NoRoute
	require.ErrorAs(t, err, &none)
	require.Equal(t, "s 252(1)", none.Grounds[0].Law[0].String())
	_, why := s.Binds("nothing")
	require.Equal(t, "s 252(2)", why[0].Law[0].String())
}

// What a choice assumes that a notice requires is what its kind can require, whoever the operator is.
func TestChoicesProposeWhatTheKindRequires(t *testing.T) {
	small := acme
	small.Serves = 100
	post := actors.RelevantOperator{Name: "Post", Kind: actors.Postal}
	for _, to := range []actors.RelevantOperator{small, acme, post} {
		n, err := tcn.NewOf(acts.NationalSecurity, "First", to).On(day("2025-07-01"))
		require.NoError(t, err)
		for c := range n.ChoicesOf(acts.Decide{}) {
			if c.ID() == "decide-give" {
				require.Equal(t, []acts.Requirement{{Name: "a requirement", Obligation: ipa.MustParse("s 252(2)"), Days: acts.Undisclosed}}, c.Act().(acts.Decide).Adds)
				require.Equal(t, to.Kind == actors.Postal, c.Effect == tcn.Void)
			}
		}
	}
	for _, c := range []struct {
		to         actors.RelevantOperator
		obligation string
		serves     acts.Authorisations
	}{
		{small, "SI 2018/353, Sch 2 para 1", acts.CommunicationsData},
		{post, "SI 2018/353, Sch 1 para 15", acts.TargetedInterception},
		{acme, "SI 2018/353, Sch 1 para 8", acts.TargetedInterception},
	} {
		n, err := tcn.New("First", c.to).On(day("2025-07-01"))
		require.NoError(t, err)
		offered := 0
		for o := range n.ChoicesOf(acts.Decide{}) {
			if o.ID() == "decide-give" {
				offered++
				require.Equal(t, []acts.Requirement{requirement("a requirement", c.obligation, c.serves, acts.Undisclosed)}, o.Act().(acts.Decide).Adds)
				require.Equal(t, tcn.Lawful, o.Effect)
			}
		}
		require.NotZero(t, offered)
	}
}

// One story under each kind: to whom, what, and what becomes of each step; where the kinds differ, the words that make the difference.
func TestOneStoryUnderEachKind(t *testing.T) {
	step := func(obligation string, days int) acts.Requirement {
		return acts.Requirement{Name: "step", Obligation: ipa.MustParse(obligation), Serves: acts.CommunicationsData, Days: days}
	}
	data := func(s *scene, act acts.Act) acts.Act { // what a retention notice requires is data
		d, decides := act.(acts.Decide)
		if decides && s.Kind() == acts.Notification && d.Adds[0].Obligation == ipa.MustParse("SI 2018/353, Sch 2 para 1") { // and what a notification notice does, a change
			d.Adds = []acts.Requirement{{Name: "step", Obligation: ipa.MustParse("SI 2025/656, reg 3(1)")}}
			return d
		}
		if !decides || s.Kind() != acts.Retention || len(d.Adds) == 0 || d.Adds[0].Obligation != ipa.MustParse("SI 2018/353, Sch 2 para 1") {
			return act
		}
		d.Adds = []acts.Requirement{{Name: "step", Obligation: ipa.MustParse("s 87(2)(b)"), Months: 12}}
		return d
	}
	lawfulGiven := func(s *scene) *scene {
		if s.Kind() == acts.Notification {
			return s.does(consultBefore(acts.Giving, "2025-07-01"), data(s, decideToGive("2025-07-01", step("SI 2018/353, Sch 2 para 1", 30))), give("2025-07-01"))
		}
		return s.does(consultBefore(acts.Giving, "2025-07-01"), data(s, decideToGive("2025-07-01", step("SI 2018/353, Sch 2 para 1", 30))), approve("2025-07-01"), give("2025-07-01"))
	}
	consulted := func(s *scene) *scene { return s.does(consultBefore(acts.Giving, "2025-07-01")) }
	decision := func(change func(*acts.Decide)) acts.Decide {
		d := decideToGive("2025-07-01", step("SI 2018/353, Sch 2 para 1", 30))
		change(&d)
		return d
	}
	for _, c := range []struct {
		name  string
		to    func(*actors.RelevantOperator)
		first func(*scene) *scene
		act   acts.Act
		of    map[acts.NoticeKind]string // the ground, and its words; empty: it is lawful
	}{
		{"both keys are needed", nil, consulted, give("2025-07-01"), map[acts.NoticeKind]string{
			acts.TechnicalCapability: "give/approved s 253(1)(c)", acts.NationalSecurity: "give/approved s 252(1)(c)",
			acts.Retention: "give/approved s 87(1)(b)", acts.Notification: "give/decided s 258A(5)",
		}},
		{"it must be necessary", nil, consulted, decision(func(d *acts.Decide) { d.Necessary = 0 }), map[acts.NoticeKind]string{
			acts.TechnicalCapability: "decide-give/necessary s 253(1)(a)", acts.NationalSecurity: "decide-give/necessary s 252(1)(a)",
			acts.Retention: "decide-give/necessary s 87(1)(a)", acts.Notification: "decide-give/necessary s 258A(5)(a)",
		}},
		{"the regulations say what may be required of whom", nil, consulted, decision(func(d *acts.Decide) { d.Adds[0] = step("s 252(3)(b)", 30) }), map[acts.NoticeKind]string{
			acts.TechnicalCapability: "decide-give/obligations s 253(3)",
			acts.Retention:           "decide-give/has-data s 87(8)(b)", acts.Notification: "decide-give/relevant-changes SI 2025/656, reg 3(1)",
		}},
		{"it is given abroad", func(o *actors.RelevantOperator) { o.Abroad = true }, consulted, decision(func(*acts.Decide) {}), map[acts.NoticeKind]string{
			acts.NationalSecurity: "decide-give/here s 252(1)",
		}},
		{"it would need a warrant", nil, consulted, decision(func(d *acts.Decide) { d.NeedsWarrant = acts.Found }), map[acts.NoticeKind]string{
			acts.NationalSecurity: "decide-give/warranted s 252(4)",
		}},
		{"a Commissioner refuses without reasons", nil, func(s *scene) *scene { return consulted(s).does(data(s, decision(func(*acts.Decide) {}))) },
			acts.Refuse{By: judge, On: day("2025-07-01")}, map[acts.NoticeKind]string{
				acts.TechnicalCapability: "refuse/reasons s 254(4)", acts.NationalSecurity: "refuse/reasons s 254(4)",
				acts.Retention: "refuse/reasons s 89(3)", acts.Notification: "refuse-none/approvable s 258A",
			}},
		{"the operator tells the press", nil, lawfulGiven, disclose(press, "2025-07-02"), map[acts.NoticeKind]string{
			acts.TechnicalCapability: "disclose-public/permitted s 255(8)", acts.NationalSecurity: "disclose-public/permitted s 255(8)",
			acts.Retention: "disclose-public/permitted s 95(2)", acts.Notification: "disclose-public/permitted s 258A(8)",
		}},
		{"it is referred back in time", nil, lawfulGiven, refer("2025-07-28"), map[acts.NoticeKind]string{acts.Notification: "refer-none/reviewable s 258A"}},
		{"and too late", nil, lawfulGiven, refer("2025-07-30"), map[acts.NoticeKind]string{
			acts.TechnicalCapability: "refer/referral-time SI 2018/354, reg 2(1)", acts.NationalSecurity: "refer/referral-time SI 2018/354, reg 2(1)",
			acts.Retention: "refer/referral-time SI 2018/354, reg 2(1)", acts.Notification: "refer-none/reviewable s 258A",
		}},
		{"its staff abroad is sued", nil, lawfulGiven, acts.Sue{By: home, On: day("2025-07-02"), To: acts.ToKeepSecret, Whom: staff, Abroad: true}, map[acts.NoticeKind]string{
			acts.NationalSecurity: "sue-secrecy/sued-here s 255(10)(a)", acts.Notification: "sue-secrecy/reached s 258A(10)",
		}},
		{"it is renewed too early", nil, func(s *scene) *scene {
			if s.Kind() == acts.Notification { // there is nothing to decide or to approve
				return lawfulGiven(s)
			}
			return lawfulGiven(s).toRenew("2027-05-31")
		}, renew("2027-05-31"), map[acts.NoticeKind]string{
			acts.TechnicalCapability: "renew/renewal-period s 256A(4)", acts.NationalSecurity: "renew/renewal-period s 256A(4)",
			acts.Retention: "renew/renewal-period s 94A(3)", acts.Notification: "renew-none/renewable s 258A",
		}},
	} {
		for _, kind := range slices.Collect(acts.NoticeKinds()) {
			to := acme
			if c.to != nil {
				c.to(&to)
			}
			s := c.first(&scene{tcn.NewOf(kind, "First", to), t})
			r, err := s.Try(data(s, c.act))
			require.NoError(t, err)
			var got []string
			for _, g := range r.Grounds() {
				got = append(got, g.ID+" "+g.Law[0].String())
			}
			require.Equal(t, c.of[kind], strings.Join(got, "; "), "%s: %v", c.name, kind)
		}
	}
}

// requireLines requires a kind of notice to have, besides what it has as a technical capability notice has it, lines under other words, lines of its own, and
// to lack others.
func requireLines(t *testing.T, kind acts.NoticeKind, alike, alone, lacks string) {
	t.Helper()
	capability, all := linesOf(acts.TechnicalCapability), linesOf(kind)
	var differ, own, not []string
	for line, law := range capability {
		switch other, both := all[line]; {
		case !both:
			not = append(not, line+" "+law)
		case other != law:
			differ = append(differ, line+" | "+law+" | "+other)
		}
	}
	for line, law := range all {
		if _, both := capability[line]; !both {
			own = append(own, line+" "+law)
		}
	}
	for _, c := range []struct {
		want string
		got  []string
	}{{alike, differ}, {alone, own}, {lacks, not}} {
		slices.Sort(c.got)
		require.Equal(t, strings.ReplaceAll(strings.Trim(c.want, "\n"), "\t", ""), strings.Join(c.got, "\n"))
	}
}

// What was gone from the law before there could be a notice of a kind is not there for it: the old words on late complaints.
func TestAKindHasNoLinesOfALawItNeverLivedUnder(t *testing.T) {
	for kind, want := range map[acts.NoticeKind]bool{acts.TechnicalCapability: true, acts.NationalSecurity: true, acts.Notification: false, acts.Retention: true} {
		lines := linesOf(kind)
		for _, need := range []string{"need claim/complaint-time-old", "need determine/complaint-timely-old"} {
			_, has := lines[need]
			require.Equal(t, want, has, "%v: %s", kind, need)
		}
	}
}
