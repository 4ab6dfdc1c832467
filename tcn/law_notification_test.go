package tcn_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// The relevant changes that notification notices specify here: SI 2025/656, reg 3(1), (2).
var (
	retention = acts.Requirement{Name: "retention", Obligation: ipa.MustParse("SI 2025/656, reg 3(2)(a)")}
	content   = acts.Requirement{Name: "content", Obligation: ipa.MustParse("SI 2025/656, reg 3(1)")}
)

// notificationProposed is a notification notice of which somebody has thought, and no more.
func notificationProposed(t *testing.T) *scene { return notificationTo(t, acme) }

func notificationTo(t *testing.T, to actors.RelevantOperator) *scene {
	return &scene{tcn.NewOf(acts.Notification, "Tell", to), t}
}

// notificationGiven is one that was lawfully given.
func notificationGiven(t *testing.T, on string) *scene {
	t.Helper()
	return notificationGivenTo(t, acme, on)
}

func notificationGivenTo(t *testing.T, to actors.RelevantOperator, on string) *scene {
	t.Helper()
	return notificationTo(t, to).decided(on, retention, content).does(give(on))
}

// notify is the notification of a proposal to make relevant changes.
func notify(on string, changes ...string) acts.Comply {
	return acts.Comply{By: acme, On: day(on), Requirements: changes}
}

// relevant is a change that has a material effect, as found, and is of those that the notice specifies.
func relevant(on string, changes ...string) acts.Change {
	c := change(on, changes...)
	c.Material = acts.Found
	return c
}

// ss 258A, 258B: the life of a notification notice, from its proposal to its end, each act under its words.
func TestS258A_TheLifeOfANotificationNotice(t *testing.T) {
	s := notificationProposed(t)
	s.still(consultBefore(acts.Giving, "2025-07-01"), "the person before giving")
	s.but().moves(decideToGive("2025-07-01", content), "to give", tcn.Decided).moves(abandon("2025-07-01"), "the proposal", tcn.Abandoned)
	s.moves(decideToGive("2025-07-01", retention, content), "to give", tcn.Decided)
	require.Equal(t, "s 258A(1)", s.ruling().Rule().Law[0].String())
	s.moves(give("2025-07-01"), "the notice", tcn.Issued)
	require.Len(t, s.ruling().Rule().Law, 1)
	require.Equal(t, tcn.Idle, s.at(tcn.RegionLock))
	require.Equal(t, tcn.Secret, s.at(tcn.RegionSecrecy))
	require.Zero(t, s.LastDay()) // it has no end of its own

	require.Equal(t, tcn.Breach, s.breach(relevant("2025-08-01", "content"), "s 258A(9)", byOperator).Effect())
	s.still(notify("2025-08-01", "content"), "with the notice")
	s.still(relevant("2025-10-01", "content"), "what is to be notified")
	s.breach(relevant("2025-11-01", "content"), "s 258A(9)", byOperator) // the next is another proposal

	s.toVary("2026-01-10", []acts.Requirement{{Name: "end", Obligation: ipa.MustParse("SI 2025/656, reg 3(2)(d)")}}, "content")
	s.moves(vary("2026-01-11"), "otherwise", tcn.Idle)
	require.Equal(t, "s 258B(2)(a)", s.ruling().Rule().Law[0].String())
	s.breach(relevant("2026-02-01", "end"), "s 258A(9)", byOperator)
	s.lawful(relevant("2026-02-01", "content"), "what is to be notified") // it is in the notice no longer
	s.does(consultBefore(acts.Revoking, "2026-03-01")).still(revoke("2026-03-01", "retention"), "in part")

	failing := complaint("2030-01-01")
	failing.Against = acts.OfNotRevoking
	s.moves(failing, "by complaint", tcn.Challenged)
	s.but().moves(quash("2030-02-01"), "the whole", tcn.Quashed) // RIPA 2000 s 67(7)(azc)
	s.revoked("2040-01-01").ended(tcn.Withdrawn)
	require.Equal(t, "s 258B(2)(b)", s.ruling().Rule().Law[0].String())
	s.lawful(relevant("2040-01-02", "end"), "what is to be notified") // no notice requires it
	s.moves(giveAnother("2040-01-02"), "after the revocation", tcn.Reissued)
}

// s 258A(1), (5): in writing, of a decision that it is necessary for maintaining the capability and proportionate; no Commissioner turns a second key.
func TestS258A_1_5_WhatANoticeNeeds(t *testing.T) {
	s := notificationProposed(t).does(consultBefore(acts.Giving, "2025-07-01"))
	require.False(t, s.void(give("2025-07-01"), "s 258A(5)", bySecy).Grounds()[0].Inferred)
	d := decideToGive("2025-07-01", content)
	d.Necessary = 0
	require.Contains(t, s.void(d, "s 258A(5)(a)", bySecy).Grounds()[0].Says, "for maintaining the capability")
	d = decideToGive("2025-07-01", content)
	d.Proportionate = 0
	s.void(d, "s 258A(5)(b)", bySecy)
	d = decideToGive("2025-07-01", content)
	d.Adds = nil
	require.Contains(t, s.void(d, "s 258A(1)", bySecy).Grounds()[0].Cure, "relevant change")
	s.void(decideToGive("2025-07-01", content, content), "s 258A(1)", bySecy)
	d = decideToGive("2025-07-01", content)
	d.Considered = 0
	s.but().lawful(d, "to give") // s 2(1) does not name s 258A

	s.does(d)
	oral := give("2025-07-01")
	oral.Oral = true
	s.void(oral, "s 258A(1)", bySecy)
	bare := give("2025-07-01")
	bare.Uncosted = true // s 249(7) is of other kinds
	s.but().lawful(bare, "the notice")
	post := give("2025-07-01")
	post.How = acts.ByPost
	s.void(post, "IA 1978 s 7", bySecy)
	s.lawful(give("2025-07-01"), "the notice")
}

// s 258A(2)(b), SI 2025/656, reg 3(1), (2): only what the regulations describe may be specified; in a notice, and in a variation of it.
func TestS258A_2_OnlyRelevantChanges(t *testing.T) {
	s := notificationProposed(t).does(consultBefore(acts.Giving, "2025-07-01"))
	for _, c := range []struct {
		change string
		is     bool
	}{
		{"SI 2025/656, reg 3(1)", true}, {"SI 2025/656, reg 3(2)", true}, {"SI 2025/656, reg 3(2)(b)", true}, {"SI 2025/656, reg 3(2)(c)", true},
		{"SI 2025/656, reg 3(4)(b)", false}, {"SI 2025/656, reg 3(3)", false}, {"SI 2018/353, Sch 2 para 1", false}, {"s 258A(3)(a)", false},
	} {
		adds := acts.Requirement{Name: "it", Obligation: ipa.MustParse(c.change)}
		if c.is {
			s.lawful(decideToGive("2025-07-01", adds), "to give")
			notificationGiven(t, "2025-07-01").lawful(decideToVary("2025-07-02", []acts.Requirement{adds}), "to vary")
			continue
		}
		require.False(t, s.void(decideToGive("2025-07-01", adds), "SI 2025/656, reg 3(1)", bySecy).Grounds()[0].Inferred)
		notificationGiven(t, "2025-07-01").void(decideToVary("2025-07-02", []acts.Requirement{adds}), "SI 2025/656, reg 3(1)", bySecy)
	}
}

// SI 2025/656, reg 3(4)(a): no change of an operator with 10,000 persons or fewer is relevant, so that there is nothing to specify; a postal operator
// is no other in this.
func TestSI2025_656_reg3_4_a_SmallOperators(t *testing.T) {
	for _, c := range []struct {
		serves, intends int
		large           bool
	}{{10_000, 0, false}, {0, 0, false}, {0, 10_000, false}, {10_001, 0, true}, {0, 10_001, true}} {
		for _, kind := range []actors.Kind{actors.Telecommunications, actors.Postal} {
			to := actors.RelevantOperator{Name: "Acme", Kind: kind, Serves: c.serves, Intends: c.intends}
			s := notificationTo(t, to).does(consultBefore(acts.Giving, "2025-07-01"))
			if c.large {
				s.lawful(decideToGive("2025-07-01", content), "to give")
				continue
			}
			require.True(t, s.void(decideToGive("2025-07-01", content), "SI 2025/656, reg 3(4)(a)", nobody).Grounds()[0].Inferred)
		}
	}
}

// s 258A(11), (12): to an operator of any kind, also one that only proposes to operate or is abroad, if it gives or has given assistance under the Act.
func TestS258A_11_12_ToWhom(t *testing.T) {
	for _, change := range []func(*actors.RelevantOperator){
		func(o *actors.RelevantOperator) {},
		func(o *actors.RelevantOperator) { o.Abroad = true },
		func(o *actors.RelevantOperator) { o.Proposing = true },
		func(o *actors.RelevantOperator) { o.Kind, o.Nexus = actors.Postal, 0 },
		func(o *actors.RelevantOperator) { o.Nexus = actors.SystemAbroad }, // s 261(10)(c)
		func(o *actors.RelevantOperator) { o.FinancialOnly = true },
	} {
		to := acme
		change(&to)
		s := notificationTo(t, to).does(consultBefore(acts.Giving, "2025-07-01"))
		s.lawful(decideToGive("2025-07-01", content), "to give")
		d := decideToGive("2025-07-01", content)
		d.NeverAssisted = acts.Found
		require.False(t, s.void(d, "s 258A(12)", nobody).Grounds()[0].Inferred)
	}
	d := decideToGive("2025-07-01", guard)
	d.NeverAssisted = acts.Found
	securityProposed(t).does(consultBefore(acts.Giving, "2025-07-01")).lawful(d, "to give")
}

// s 258A(6), (7), s 258B(6): the operator is consulted, and benefits, users, cost and other effects are weighed, before giving, varying and revoking;
// technical feasibility and the removal of electronic protection are not among them.
func TestS258A_6_7_S258B_6_ConsultingAndWeighing(t *testing.T) {
	weighed := acts.Benefits | acts.Users | acts.Cost | acts.OtherEffects
	for _, c := range []struct {
		before  acts.Purpose
		begin   func() *scene
		act     func(acts.Factors) acts.Act
		consult []string // the words
	}{
		{acts.Giving, func() *scene { return notificationProposed(t).does(decideToGive("2025-07-01", content)) },
			func(f acts.Factors) acts.Act { return acts.Give{By: home, On: day("2025-07-01"), Considered: f} }, []string{"s 258A(7)", "s 258A(6)"}},
		{acts.Varying, func() *scene {
			return notificationGiven(t, "2025-07-01").does(decideToVary("2025-07-01", nil, "content"))
		},
			func(f acts.Factors) acts.Act { return acts.Vary{By: home, On: day("2025-07-01"), Considered: f} }, []string{"s 258B(6)", "s 258B(6)"}},
		{acts.Revoking, func() *scene { return notificationGiven(t, "2025-07-01") },
			func(f acts.Factors) acts.Act { return acts.Revoke{By: home, On: day("2025-07-01"), Considered: f} }, []string{"s 258B(6)", "s 258B(6)"}},
		{acts.Revoking, func() *scene { return notificationGiven(t, "2025-07-01") },
			func(f acts.Factors) acts.Act {
				return acts.Revoke{By: home, On: day("2025-07-01"), Considered: f, Requirements: []string{"content"}}
			}, []string{"s 258B(6)", "s 258B(6)"}},
	} {
		r := c.begin().only(c.act(weighed), tcn.Irregular, c.consult[0], bySecy)
		require.Equal(t, "s 258A(7)", r.Grounds()[0].Law[len(r.Grounds()[0].Law)-1].String())
		s := c.begin().does(consultBefore(c.before, "2025-07-01"))
		s.but().does(c.act(weighed))
		for _, left := range []acts.Factors{acts.Benefits, acts.Users, acts.Cost, acts.OtherEffects} {
			r := s.only(c.act(weighed&^left), tcn.Irregular, c.consult[1], bySecy)
			require.Equal(t, "s 258A(6)", r.Grounds()[0].Law[len(r.Grounds()[0].Law)-1].String())
			require.NotContains(t, r.Grounds()[0].Says, "feasib")
		}
	}
	elsewhere := consultBefore(acts.Giving, "2025-07-01")
	elsewhere.With = other
	notificationProposed(t).void(elsewhere, "s 258A(7)", bySecy)
}

// s 258A(9), SI 2025/656, reg 3: a relevant change that the notice specifies is to be notified a reasonable time before; what is none is free. What is
// relevant, and what is a reasonable time, others find.
func TestS258A_9_TheDutyToNotify(t *testing.T) {
	s := notificationGiven(t, "2025-07-01")
	unnotified := s.breach(relevant("2025-08-01", "content"), "s 258A(9)", byOperator)
	require.Equal(t, "change-relevant/notified-before", unnotified.Grounds()[0].ID)
	require.Equal(t, "notify the Secretary of State a reasonable time before", unnotified.Grounds()[0].Cure)
	for _, c := range []acts.Change{
		change("2025-08-01", "content"), // no material effect is found
		relevant("2025-08-01"),          // nobody says that it is specified
		negative("2025-08-01"),          // there is no standstill
		func() acts.Change {
			c := relevant("2025-08-01", "content")
			c.Repair = acts.Found
			return c
		}(),
	} {
		s.lawful(c, "what is not to be notified")
	}

	s.does(notify("2025-08-01", "content"))
	s.but().lawful(relevant("2025-08-01", "content"), "what is to be notified")
	s.breach(relevant("2025-08-01", "retention"), "s 258A(9)", byOperator)
	s.breach(relevant("2025-08-01", "content", "retention"), "s 258A(9)", byOperator)
	soon := relevant("2025-08-02", "content")
	soon.TooSoon = acts.Found
	require.Equal(t, "change-relevant/reasonable-time", s.breach(soon, "s 258A(9)", byOperator).Grounds()[0].ID)
	soon.Defeats = []string{"retention"} // of what was not notified there is no time since
	require.Equal(t, "change-relevant/notified-before", s.breach(soon, "s 258A(9)", byOperator).Grounds()[0].ID)

	// what is no relevant change leaves the notification as it is; a relevant change uses it up
	s.does(change("2025-09-01", "content")).does(relevant("2025-09-02", "content"))
	require.Zero(t, s.standing("content").Complied)
	s.breach(relevant("2025-09-03", "content"), "s 258A(9)", byOperator)
	s.does(notify("2025-10-01")).lawful(relevant("2025-11-01", "content", "retention"), "what is to be notified")

	// the operator's own duty alone, while the notice is in force
	elses := relevant("2025-11-01", "content")
	elses.By = other
	s.does(notify("2025-11-01")).void(elses, "s 258A(9)", nobody)
	aimless := change("2025-11-01")
	aimless.By = other
	s.void(aimless, "s 258A(9)", nobody)
	told := notify("2025-11-01")
	told.By = other
	s.void(told, "s 258A(9)", nobody)
	s.void(notify("2025-11-01", "nothing"), "s 258A(9)", byOperator)
	notificationProposed(t).does(consultBefore(acts.Giving, "2025-07-01"), decideToGive("2025-07-01", content)).
		lawful(relevant("2025-07-02"), "what is not to be notified")
	ended := notificationGiven(t, "2025-07-01").revoked("2025-07-02")
	ended.lawful(relevant("2025-07-03", "content"), "what is to be notified")
	ended.misplaced(notify("2025-07-03"), tcn.Withdrawn)

	// RIPA 2000 s 67(6): an interim order suspends it
	stayed := notificationGiven(t, "2025-07-01").does(proceedings("2025-07-02"), list("2025-07-03"), orderInterim("2025-07-04", "content"))
	stayed.lawful(relevant("2025-07-05", "content"), "what is to be notified")
	stayed.breach(relevant("2025-07-05", "retention"), "s 258A(9)", byOperator)
}

// s 258A(9): the time for notifying has no date, for each relevant change, until it is notified or the notice has ended.
func TestS258A_9_AClockWithoutADate(t *testing.T) {
	phases := func(s *scene) map[string]tcn.Phase {
		all := map[string]tcn.Phase{}
		for c := range s.Clocks("notify") {
			require.Zero(t, c.Span)
			require.Zero(t, c.Length)
			require.Equal(t, byOperator, c.Whose)
			require.Equal(t, "s 258A(9)", c.Law[0].String())
			all[c.Requirement] = c.Phase
		}
		return all
	}
	s := notificationGiven(t, "2025-07-01")
	require.Equal(t, map[string]tcn.Phase{"content": tcn.NoDate, "retention": tcn.NoDate}, phases(s))
	s.does(notify("2025-08-01", "content"))
	require.Equal(t, map[string]tcn.Phase{"content": tcn.Finished, "retention": tcn.NoDate}, phases(s))
	s.does(relevant("2025-09-01", "content"))
	require.Equal(t, map[string]tcn.Phase{"content": tcn.NoDate, "retention": tcn.NoDate}, phases(s))
	s.does(consultBefore(acts.Revoking, "2025-09-02"), revoke("2025-09-02", "content"))
	require.Equal(t, map[string]tcn.Phase{"retention": tcn.NoDate}, phases(s))
	s.revoked("2025-09-03")
	require.Equal(t, map[string]tcn.Phase{"retention": tcn.Finished}, phases(s))

	var others []string
	for c := range notificationGiven(t, "2025-07-01").Clocks() {
		others = append(others, c.ID)
	}
	require.Equal(t, []string{"complain", "claim", "complain-not-revoking", "claim-not-revoking", "notify", "notify"}, others)
}

// s 258A(9), (10): where the operator and the Secretary of State stand.
func TestS258A_9_WhereTheyStand(t *testing.T) {
	s := notificationGiven(t, "2025-07-01")
	require.Equal(t, []string{"retention", "content"}, s.stand("operator/notify").Requirements)
	require.Equal(t, []string{"s 258A(1)", "s 258A(9)"}, lawTexts(s.stand("operator/notify").Law))
	require.Equal(t, tcn.Duty, s.stand("operator/notify").Kind)
	require.False(t, s.holds("operator/make-change"))
	s.does(notify("2025-08-01", "content"))
	require.Equal(t, []string{"retention"}, s.stand("operator/notify").Requirements)
	require.Equal(t, []string{"content"}, s.stand("operator/make-change").Requirements)
	require.Equal(t, tcn.Liberty, s.stand("operator/make-change").Kind)
	require.Equal(t, tcn.Liberty, s.stand("operator/make-other-change").Kind)
	require.Equal(t, tcn.Disability, s.stand("secretary/forbid-change").Kind)
	s.does(relevant("2025-09-01", "content"))
	require.False(t, s.holds("operator/make-change"))
	require.False(t, s.holds("operator/comply"))

	for _, id := range []string{"secretary/weigh-varying", "secretary/enforce-notifying", "secretary/enforce-secrecy", "secretary/enforce-secrecy-staff"} {
		require.Equal(t, actors.RoleSecretaryOfState, s.stand(id).Holder)
	}
	require.Equal(t, "vary the notice, without any Commissioner's approval", s.stand("secretary/vary").Content)
	require.Equal(t, []string{"s 258B(4)"}, lawTexts(s.stand("secretary/give-written-notice").Law))
	for _, id := range []string{"secretary/keep-under-review", "secretary/sue-compliance", "secretary/consider-varying", "secretary/enforce-elsewhere", "operator/refer"} {
		require.False(t, s.holds(id), id)
	}

	p := notificationProposed(t).does(consultBefore(acts.Giving, "2025-07-01"))
	require.Equal(t, tcn.Duty, p.stand("secretary/weigh").Kind)
	require.False(t, p.holds("secretary/give-decided"))
	require.Contains(t, p.stand("operator/speak-before").Content, "s 258A(8) binds from the giving")
	p.does(decideToGive("2025-07-01", content))
	require.Equal(t, tcn.Power, p.stand("secretary/give-decided").Kind)
	require.False(t, p.holds("secretary/give"))
	require.False(t, p.holds("commissioner/approve"))
	require.False(t, p.holds("secretary/give-unapproved"))

	over := s.but().revoked("2025-09-02")
	for _, id := range []string{"operator/notify", "operator/make-other-change", "secretary/forbid-change", "secretary/enforce-notifying", "secretary/weigh-varying"} {
		require.False(t, over.holds(id), id)
	}
	require.True(t, over.holds("secretary/enforce-secrecy"))
	require.False(t, over.under("secrecy-after-end=ends").holds("secretary/enforce-secrecy"))
	require.False(t, over.under("secrecy-after-end=ends").holds("secretary/enforce-secrecy-staff"))
}

// ss 258A, 258B: at which stage of a notice each position is somebody's, and at which it is not.
func TestS258A_StageByStage(t *testing.T) {
	given := func() *scene { return notificationGiven(t, "2025-07-01") }
	stages := []struct {
		name string
		of   *scene
	}{
		{"consulted", notificationProposed(t).does(consultBefore(acts.Giving, "2025-07-01"))},
		{"decided", notificationProposed(t).decided("2025-07-01", retention, content)},
		{"given", given()},
		{"notified", given().does(notify("2025-07-02", "retention", "content"))},
		{"to be varied", given().does(decideToVary("2025-07-02", nil, "content"))},
		{"stayed", given().does(proceedings("2025-07-20"), orderInterim("2025-07-21"))},
		{"abroad", notificationGivenTo(t, abroad(), "2025-07-01")},
		{"revoked", given().revoked("2025-09-02")},
		{"over, and notified", given().does(notify("2025-07-02", "retention", "content")).revoked("2025-09-02")},
	}
	for id, want := range map[string][]string{
		"secretary/weigh":                 {"consulted", "decided"},
		"secretary/weigh-varying":         {"given", "notified", "to be varied", "stayed", "abroad"},
		"secretary/give-decided":          {"decided"},
		"secretary/forbid-change":         {"given", "notified", "to be varied", "stayed", "abroad"},
		"secretary/enforce-notifying":     {"given", "notified", "to be varied"},
		"secretary/enforce-secrecy":       {"given", "notified", "to be varied", "stayed", "revoked", "over, and notified"},
		"secretary/enforce-secrecy-staff": {"given", "notified", "to be varied", "stayed", "abroad", "revoked", "over, and notified"},
		"secretary/enforce-elsewhere":     {"abroad"},
		"operator/notify":                 {"given", "to be varied", "abroad"},
		"operator/make-change":            {"notified"},
		"operator/make-other-change":      {"given", "notified", "to be varied", "stayed", "abroad"},
	} {
		var held []string
		for _, stage := range stages {
			if stage.of.holds(id) {
				held = append(held, stage.name)
			}
		}
		require.Equal(t, want, held, id)
	}
}

// lawTexts are some words of law, as texts.
func lawTexts(law []ipa.Citation) (all []string) {
	for _, c := range law {
		all = append(all, c.String())
	}
	return all
}

// s 258A(10): both duties are enforced in civil proceedings. The section is silent on place: by default nobody abroad is reached, doubt 47.
func TestS258A_10_Enforcement(t *testing.T) {
	s := notificationGiven(t, "2025-07-01")
	s.but().moves(sue(acts.ToComply, "2025-07-02"), "for compliance", tcn.Sued).moves(enjoin("2025-07-03"), "the person", tcn.Enjoined).
		moves(discharge("2025-07-04"), "the person", tcn.Unsued)
	require.Equal(t, []string{"s 258A(9)", "s 258A(10)"}, lawTexts(s.try(sue(acts.ToComply, "2025-07-02")).Rule().Law))
	s.but().moves(sue(acts.ToKeepSecret, "2025-07-02"), "for secrecy", tcn.Sued)
	require.Equal(t, []string{"s 258A(8)", "s 258A(10)"}, lawTexts(s.try(sue(acts.ToKeepSecret, "2025-07-02")).Rule().Law))
	s.but().under("secrecy-before-2025=enforced").moves(sue(acts.ToKeepSecret, "2025-07-02"), "for secrecy", tcn.Sued)
	notificationGiven(t, "2025-07-01").revoked("2025-07-02").misplaced(sue(acts.ToComply, "2025-07-03"), tcn.Withdrawn)

	far := sue(acts.ToKeepSecret, "2025-07-02")
	far.Whom, far.Abroad = staff, true
	require.True(t, s.void(far, "s 258A(10)", nobody).Grounds()[0].Inferred)
	s.doubts(far, tcn.Void, 47, tcn.Lawful)

	out := notificationGivenTo(t, abroad(), "2025-07-01")
	out.doubts(sue(acts.ToComply, "2025-07-02"), tcn.Void, 47, tcn.Lawful)
	out.doubts(sue(acts.ToKeepSecret, "2025-07-02"), tcn.Void, 47, tcn.Lawful)
	require.Equal(t, tcn.Disability, out.stand("secretary/enforce-elsewhere").Kind)
	require.False(t, out.holds("secretary/enforce-notifying"))
	require.False(t, out.holds("secretary/enforce-secrecy"))
	anywhere := out.under("notification-abroad=anywhere")
	require.True(t, anywhere.holds("secretary/enforce-notifying"))
	require.True(t, anywhere.holds("secretary/enforce-secrecy"))
	require.False(t, anywhere.holds("secretary/enforce-elsewhere"))
}

// s 258A(8): secrecy is the same under other words, and its texts name them.
func TestS258A_8_Secrecy(t *testing.T) {
	s := notificationGiven(t, "2025-07-01")
	s.breach(disclose(press, "2025-07-02"), "s 258A(8)", bySecy)
	own := disclose(press, "2025-07-02")
	require.Equal(t, "disclose-public", s.form(own, "disclose-public").Rule().ID)
	s.but().does(permit(public, "2025-07-02")).moves(disclose(public, "2025-07-02"), "to the public with permission", tcn.Avowed)
	require.Contains(t, s.try(publish("2025-07-02")).Rule().Says, "s 258A(8) binds")
	s.moves(publish("2025-07-02"), "a report", tcn.Reported)
	for m := range tcn.Statuses(acts.Notification) {
		require.NotContains(t, m.Says, "s 255", m.Status)
	}
}

// What there is not is refused, with the words that say why: no second key, no review, no end of its own.
func TestS258A_WhatThereIsNot(t *testing.T) {
	p := notificationProposed(t).decided("2025-07-01", content)
	g := notificationGiven(t, "2025-07-01")
	const lock, review, life = "no Judicial Commissioner", "is not referred back or reviewed", "has no end of its own"
	board1, judge1 := consultBoard("2025-07-02"), consultJudge("2025-07-02")
	for _, c := range []struct {
		s    *scene
		act  acts.Act
		says string
		id   string
	}{
		{p, approve("2025-07-02"), lock, "approve-none"},
		{p, approveBy(chief, "2025-07-02"), lock, "approve-none"},
		{p, refuse("2025-07-02"), lock, "refuse-none"},
		{p, ask("2025-07-02"), lock, "ask-none"},
		{g, refer("2025-07-02"), review, "refer-none"},
		{g, referVariation("2025-07-02", "content"), review, "refer-none"},
		{g, board1, review, "consult-board-none"},
		{g, judge1, review, "consult-commissioner-none"},
		{g, reportBy(board, "2025-07-02"), review, "report-none"},
		{g, reportBy(judge, "2025-07-02"), review, "report-none"},
		{g, direct("2025-07-02", "2025-07-09"), review, "direct-none"},
		{g, extendReview("2025-07-02", "2026-07-02"), review, "extend-none"},
		{g, decideToConfirm("2025-07-02"), review, "decide-confirm-none"},
		{g, confirm("2025-07-02"), review, "confirm-none"},
		{g, sue(acts.ToStandStill, "2025-07-02"), review, "sue-standstill-none"},
		{g, consultBefore(acts.Renewing, "2025-07-02"), life, "consult-renewing-none"},
		{g, decideToRenew("2025-07-02"), life, "decide-renew-none"},
		{g, renew("2025-07-02"), life, "renew-none"},
	} {
		r := c.s.only(c.act, tcn.Void, "s 258A", nobody)
		require.Equal(t, c.id, r.Rule().ID)
		require.Contains(t, r.Grounds()[0].Says, c.says, c.id)
		require.Equal(t, []string{"s 258A", "s 258B"}, lawTexts(r.Grounds()[0].Law))
		require.True(t, r.Grounds()[0].Inferred)
		early := acts.Done(c.act, acts.By(c.act), day("2025-06-19"), 0)
		if d, ok := early.(acts.Direct); ok {
			d.Until = day("2025-06-20")
			early = d
		}
		notificationProposed(t).notYet(early, "s 258A")
	}

	onReview := decideToVaryOnReview("2025-07-02", nil, "content")
	require.Equal(t, "decide-vary/outside-review", g.only(onReview, tcn.Void, "s 258B(2)(a)", bySecy).Grounds()[0].ID)
	g = g.but().does(consultBefore(acts.Revoking, "2025-07-02"))
	for _, names := range [][]string{nil, {"content"}} {
		r := g.only(revokeOnReview("2025-07-02", names...), tcn.Void, "s 258B(2)(b)", bySecy)
		require.Contains(t, r.Grounds()[0].Says, "no review")
	}
	g.does(giveAnother("2025-07-02")).only(revokeOnReview("2025-07-03"), tcn.Void, "s 258B(2)(b)", bySecy)
	require.False(t, slices.ContainsFunc(slices.Collect(tcn.Rules(acts.Notification)), func(r tcn.Rule) bool { return r.Act == "lapse" }))
}

// s 258B(3), (4): a variation is necessary for maintaining the capability and proportionate, of a decision, and by notice in writing.
func TestS258B_Varying(t *testing.T) {
	s := notificationGiven(t, "2025-07-01").does(consultBefore(acts.Varying, "2025-07-02"))
	end := acts.Requirement{Name: "end", Obligation: ipa.MustParse("SI 2025/656, reg 3(2)(d)")}
	d := decideToVary("2025-07-02", []acts.Requirement{end})
	d.Necessary = 0
	require.Contains(t, s.void(d, "s 258B(3)(a)", bySecy).Grounds()[0].Says, "for maintaining the capability")
	d = decideToVary("2025-07-02", []acts.Requirement{end})
	d.Proportionate = 0
	s.void(d, "s 258B(3)(b)", bySecy)
	s.void(decideToVary("2025-07-02", nil), "s 258B(2)(a)", bySecy)
	s.void(vary("2025-07-02"), "s 258B(3)", bySecy)
	s.does(decideToVary("2025-07-02", []acts.Requirement{end}))
	oral := vary("2025-07-03")
	oral.Oral = true
	s.void(oral, "s 258B(4)", bySecy)
	s.but().moves(abandon2("2025-07-03"), "a decision", tcn.Idle)
	s.lawful(vary("2025-07-03"), "otherwise") // further requirements, and no Commissioner
	require.Zero(t, s.LastDay())
	loud := revoke("2025-07-04")
	loud.Oral = true
	s.does(consultBefore(acts.Revoking, "2025-07-04")).void(loud, "s 258B(4)", bySecy)
}

// abandon2 gives up the decision of run 2.
func abandon2(on string) acts.Abandon { return acts.Abandon{By: home, On: day(on), Run: 2} }

// RIPA 2000 ss 65(5), 67(7): the Tribunal hears of notification notices since 20 June 2025 and not before.
func TestRIPA65_67_SinceTheDay(t *testing.T) {
	s := notificationGiven(t, "2025-07-01")
	for _, c := range []struct {
		against acts.Conduct
		law     string
	}{{acts.OfGiving, "RIPA 2000 s 65(2)(b)"}, {acts.OfNotRevoking, "RIPA 2000 s 65(2)(b)"}} {
		claim := complaint("2025-07-02")
		claim.Against = c.against
		require.Equal(t, c.law, s.but().moves(claim, "by complaint", tcn.Challenged).ruling().Rule().Law[0].String())
	}
	required := complaint("2025-07-02")
	required.Against, required.Challengeable = acts.OfRequired, acts.Found
	s.but().moves(required, "by complaint", tcn.Challenged)

	early := proceedings("2025-06-19")
	early.Proposed = acts.Found
	before := notificationProposed(t)
	r := before.void(early, "RIPA 2000 s 65(5)", nobody)
	require.Equal(t, "claim-human-rights/named-conduct", r.Grounds()[0].ID)
	early.On = day("2025-06-20")
	before.lawful(early, "in human rights proceedings")
	early.On = day("2025-06-19")
	capability := &scene{tcn.New("First", acme), t}
	capability.lawful(early, "in human rights proceedings")

	heard := s.but().does(complaint("2025-07-02"), list("2025-07-03")).does(quash("2025-07-04"))
	require.Equal(t, "RIPA 2000 s 67(7)(azc)@2025-06-20", heard.ruling().Rule().Law[0].String())
	require.True(t, s.holds("operator/tell-tribunal"))

	// order of remedies, doubt 20: there is nothing to refer back first
	require.Equal(t, tcn.Lawful, s.under("order-of-remedies=refer-first").try(complaint("2025-07-02")).Effect())
}

// ss 258A, 258B are in force since 20 June 2025: before, in force, and what a law that no longer stood would be, are three answers.
func TestS258A_TheLawOfTheDay(t *testing.T) {
	s := notificationProposed(t)
	s.notYet(consultBefore(acts.Giving, "2025-06-19"), "s 258A(7)")
	s.notYet(decideToGive("2025-06-19", content), "s 258A(1)")
	s.notYet(give("2025-06-19"), "s 258A(1)")
	s.notYet(abandon("2025-06-19"), "s 258A(1)")
	s.does(consultBefore(acts.Giving, "2025-06-20")).moves(decideToGive("2025-06-20", content), "to give", tcn.Decided)
	s.moves(give("2025-06-20"), "the notice", tcn.Issued)

	m, _, err := s.Replay(tcn.Standpoint{Law: day("2025-06-19")})
	require.NoError(t, err)
	require.Equal(t, tcn.Proposed, m.State().In(tcn.RegionForce))
	require.Equal(t, acts.Notification, m.Kind())
	require.Empty(t, slices.Collect(s.Omissions()))
}
