package tcn_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// s 255(8): the recipient, and those employed or engaged for its business, must not disclose without permission. It happens all the same.
func TestS255_8_DisclosureIsABreach(t *testing.T) {
	for _, by := range []actors.Bound{acme, staff} {
		act := disclose(public, "2025-07-02")
		act.By = by
		given(t, "2025-07-01").breach(act, "s 255(8)", bySecy)
		require.Equal(t, tcn.Reported, given(t, "2025-07-01").whatever(act).at(tcn.RegionSecrecy))
		act.To = actors.ForeignOfficial{Name: "Senator"}
		given(t, "2025-07-01").breach(act, "s 255(8)", bySecy)
		require.Equal(t, tcn.Secret, given(t, "2025-07-01").whatever(act).at(tcn.RegionSecrecy)) // not public
	}
	given(t, "2025-07-01").breach(disclose(press, "2025-07-02"), "s 255(8)", bySecy)
	require.Equal(t, tcn.Reported, given(t, "2025-07-01").whatever(disclose(press, "2025-07-02")).at(tcn.RegionSecrecy))
	given(t, "2025-07-01").bad(disclose(nil, "2025-07-02"), "To")
	given(t, "2025-07-01").bad(permit(nil, "2025-07-02"), "To")
}

// s 255(8) binds nobody else: not another operator, nor its people.
func TestS255_8_WhomItDoesNotBind(t *testing.T) {
	for _, by := range []actors.Bound{other, actors.Staff{Name: "Bob", Of: "Other"}} {
		act := disclose(public, "2025-07-02")
		act.By = by
		given(t, "2025-07-01").moves(act, "to the public by one not bound", tcn.Reported)
		proposed(t).moves(act, "to the public by one not bound", tcn.Leaked)
		act.To = counsel
		given(t, "2025-07-01").still(act, "by one not bound")
	}
}

// s 255(8): there is no exception for one's own lawyers (contrast s 58(5)), nor for a court: doubt 8. Nor is there one for the Board
// while nothing is before it, and that is not in doubt.
func TestS255_8_OwnLawyers(t *testing.T) {
	for _, to := range []actors.Actor{counsel, court, board} {
		s := given(t, "2025-07-01")
		s.breach(disclose(to, "2025-07-02"), "s 255(8)", bySecy)
		if to == board {
			s.certain(disclose(to, "2025-07-02"), 8)
		} else {
			s.doubts(disclose(to, "2025-07-02"), tcn.Breach, 8, tcn.Lawful)
		}
		s.does(permit(to, "2025-07-03")).still(disclose(to, "2025-07-04"), "with permission").certain(disclose(to, "2025-07-04"), 8)
	}
	given(t, "2025-07-01").certain(disclose(public, "2025-07-02"), 8)
	// The recipient's own people must know, if they are to comply.
	s := given(t, "2025-07-01").still(disclose(staff, "2025-07-02"), "to another")
	s.certain(disclose(staff, "2025-07-02"), 8)
}

// s 255(8), doubt 7: even where the duty ends with the notice it lasts as long as the notice does.
func TestS255_8_SecrecyLastsWhileTheNoticeDoes(t *testing.T) {
	for _, to := range []actors.Actor{press, public, actors.Claimant{Name: "Mallory"}} {
		s := given(t, "2025-07-01").under("secrecy-after-end=" + otherReading(t, 7))
		s.breach(disclose(to, "2025-07-02"), "s 255(8)", bySecy)
		s.revoked("2025-07-03")
		require.Equal(t, tcn.Lawful, s.try(disclose(to, "2025-07-04")).Effect())
	}
}

// RIPA 2000 s 68(6), (7): what the Tribunal requires is given to the Tribunal, and to nobody else.
func TestRIPA68_6_WhatTheTribunalRequiresIsForTheTribunal(t *testing.T) {
	given(t, "2025-07-01").breach(acts.Disclose{By: acme, On: day("2025-07-02"), To: counsel, Required: acts.Found}, "s 255(8)", bySecy)
	given(t, "2025-07-01").still(acts.Disclose{By: acme, On: day("2025-07-02"), To: ipt, Required: acts.Found}, "to the Tribunal")
}

// s 257(8)(a): the Board has to hear the person, so while a review is pending evidence to it is lawful, under every reading of doubt 8.
func TestS257_8_a_EvidenceToTheBoard(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-02")
	s.certain(disclose(board, "2025-07-03"), 8)
	s.but().still(disclose(board, "2025-07-03"), "to another")
	s.advised("2025-07-03").but().still(disclose(board, "2025-07-04"), "to another").certain(disclose(board, "2025-07-04"), 8)
	s.breach(disclose(counsel, "2025-07-04"), "s 255(8)", bySecy)
	s.outcome(decideToConfirm("2025-07-05")).does(confirm("2025-07-05")).breach(disclose(board, "2025-07-06"), "s 255(8)", bySecy)
	s.certain(disclose(board, "2025-07-06"), 8)
}

// s 255(8): an official who acts for the Secretary of State is told nothing new; if none may act for her it is a breach: doubt 25.
func TestS255_8_Officials(t *testing.T) {
	s := given(t, "2025-07-01")
	s.doubts(disclose(actors.Official{Name: "A"}, "2025-07-02"), tcn.Lawful, 25, tcn.Breach)
	s.certain(disclose(home, "2025-07-02"), 25)
	s.still(disclose(actors.Official{Name: "A"}, "2025-07-02"), "to an official")
}

// Nobody doubts what s 255(8) does not reach: before the giving, by one not bound, or with permission.
func TestS255_8_NoDoubtWhereItDoesNotReach(t *testing.T) {
	for to, doubt := range map[actors.Actor]int{counsel: 8, actors.Official{Name: "A"}: 25} {
		proposed(t).still(disclose(to, "2025-07-02"), "before the giving").certain(disclose(to, "2025-07-02"), doubt)
		act := disclose(to, "2025-07-02")
		act.By = other
		given(t, "2025-07-01").still(act, "by one not bound").certain(act, doubt)
		s := given(t, "2025-07-01").does(permit(to, "2025-07-02")).still(disclose(to, "2025-07-02"), "with permission")
		s.certain(disclose(to, "2025-07-02"), doubt)
	}
	over := given(t, "2025-07-01").revoked("2025-07-02")
	over.doubts(disclose(actors.Official{Name: "A"}, "2025-07-03"), tcn.Lawful, 25, tcn.Breach)
}

// RIPA 2000 s 68(6): the duty is to provide what the Tribunal requires, whoever else may be told.
func TestRIPA68_6_WhatTheTribunalRequires(t *testing.T) {
	s := given(t, "2025-07-01")
	s.doubts(disclose(ipt, "2025-07-02"), tcn.Breach, 8, tcn.Lawful)
	s.certain(required("2025-07-02"), 8)
}

// s 237(1): to a Commissioner, for a Commissioner's functions; RIPA 2000 s 68(6), (7): to the Tribunal, what it requires;
// and the Secretary of State, who gave the notice, can be told of it.
func TestS237_1_AndRIPA68_6_TheOtherDoors(t *testing.T) {
	for _, to := range []actors.Actor{judge, chief, deputy} {
		s := given(t, "2025-07-01").still(forFunction(to, "2025-07-02"), "to a Commissioner")
		require.Equal(t, "[s 237(1) s 237(2)]", fmt.Sprint(s.ruling().Rule().Law))
	}
	given(t, "2025-07-01").still(required("2025-07-02"), "to the Tribunal")
	given(t, "2025-07-01").still(disclose(home, "2025-07-02"), "to the Secretary of State")
	given(t, "2025-07-01").revoked("2025-07-02").still(forFunction(chief, "2025-07-03"), "to a Commissioner")
}

// s 255(8): with the Secretary of State's permission, to those for whom it was given; for the public, to all.
func TestS255_8_Permission(t *testing.T) {
	s := given(t, "2025-07-01").still(permit(counsel, "2025-07-02"), "a disclosure")
	s.still(disclose(counsel, "2025-07-03"), "with permission")
	s.breach(disclose(public, "2025-07-03"), "s 255(8)", bySecy)
	s.still(permit(public, "2025-07-04"), "a disclosure")
	s.moves(disclose(public, "2025-07-05"), "to the public with permission", tcn.Avowed)
	s.still(disclose(press, "2025-07-05"), "to the public with permission")
	s.still(permit(press, "2025-07-06"), "a disclosure")
	require.Equal(t, tcn.Secret, s.Stage()) // bound for the rest
	reported := given(t, "2025-07-01").does(publish("2025-07-02")).still(permit(public, "2025-07-03"), "a disclosure")
	reported.moves(disclose(public, "2025-07-04"), "to the public with permission", tcn.Avowed)
	// After the end as well.
	given(t, "2025-07-01").revoked("2025-07-02").still(permit(public, "2025-07-03"), "a disclosure").
		moves(disclose(public, "2025-07-04"), "to the public with permission", tcn.Avowed)
}

// s 255(8): "without the permission of the Secretary of State" has no time. A permission before the giving operates from it; of what was never
// given nothing is permitted.
func TestS255_8_PermissionBeforeTheGiving(t *testing.T) {
	for name, s := range map[string]*scene{
		"proposed": proposed(t), "leaked": proposed(t).does(publish("2025-06-01")), "approved": approved(t, "2025-06-30"),
	} {
		s.still(permit(counsel, "2025-07-01"), "a disclosure, before the giving")
		require.Contains(t, s.ruling().Rule().Says, "nobody is bound before the giving", name)
	}
	s := approved(t, "2025-06-30").does(permit(counsel, "2025-07-01"), give("2025-07-02"))
	s.still(disclose(counsel, "2025-07-03"), "with permission")
	s.breach(disclose(ngo, "2025-07-03"), "s 255(8)", bySecy)
	s.still(permit(ngo, "2025-07-04"), "a disclosure")
	require.True(t, proposed(t).until("2025-07-01").has("secretary/permit-before"))
	require.False(t, s.has("secretary/permit-before"))
	s = proposed(t).does(acts.Abandon{By: home, On: day("2025-07-01")})
	s.misplaced(permit(public, "2025-07-02"), tcn.Abandoned)
	require.False(t, s.has("secretary/permit-before"))
}

// s 255(8): it binds from the giving. Nothing covers the consultation, and nothing a notice that was never given.
func TestS255_8_BeforeTheGiving(t *testing.T) {
	s := proposed(t).does(consultBefore(acts.Giving, "2025-07-01"))
	s.but().still(disclose(counsel, "2025-07-01"), "before the giving")
	s.moves(disclose(public, "2025-07-01"), "to the public before the giving", tcn.Leaked)
	s.does(decideToGive("2025-07-02"), approve("2025-07-02")).moves(give("2025-07-03"), "the notice", tcn.Reported)
	s.breach(disclose(public, "2025-07-04"), "s 255(8)", bySecy) // known, and bound all the same

	never := approved(t, "2025-07-01").does(abandon("2025-07-02"))
	never.but().still(disclose(counsel, "2025-07-03"), "before the giving")
	never.moves(disclose(public, "2025-07-03"), "to the public before the giving", tcn.Leaked)
}

// s 255(8): no words end the duty with the notice. Through every end it is doubt 7, by default a breach.
func TestS255_8_SecrecyThroughEveryEnd(t *testing.T) {
	for name, s := range map[string]*scene{
		"withdrawn": given(t, "2025-07-01").revoked("2025-07-02"),
		"reissued":  given(t, "2025-07-01").revoked("2025-07-02").does(giveAnother("2025-07-03")),
		"expired":   given(t, "2025-07-01").until("2027-07-01"),
		"quashed":   given(t, "2025-07-01").does(complaint("2025-07-02"), quash("2025-07-03")),
	} {
		t.Run(name, func(t *testing.T) {
			s := &scene{s.Notice, t}
			require.Equal(t, tcn.Secret, s.at(tcn.RegionSecrecy))
			on := s.Now().Add(1).String()
			s.breach(disclose(public, on), "s 255(8)", bySecy)
			s.breach(disclose(counsel, on), "s 255(8)", bySecy)
			s.doubts(disclose(public, on), tcn.Breach, 7, tcn.Lawful)
			s.doubts(disclose(counsel, on), tcn.Breach, 7, tcn.Lawful)
			require.Equal(t, tcn.Reported, s.but().whatever(disclose(public, on)).at(tcn.RegionSecrecy))
		})
	}
}

// s 255(8): the press owes nothing, and a report lifts no one's duty.
func TestS255_8_AReportInThePress(t *testing.T) {
	for _, by := range []actors.Publisher{press, actors.CivilSociety{Name: "ORG"}, ngo, public} {
		act := publish("2025-07-02")
		act.By = by
		given(t, "2025-07-01").moves(act, "a report", tcn.Reported).breach(disclose(public, "2025-07-03"), "s 255(8)", bySecy)
	}
	proposed(t).moves(publish("2025-07-01"), "a report", tcn.Leaked)
	given(t, "2025-07-01").does(permit(public, "2025-07-02"), disclose(public, "2025-07-02")).still(publish("2025-07-03"), "a report")
}

// s 256(7), (10): a notice ends by notice to the person, in writing. A statement, whoever makes it, moves nothing.
func TestS256_7_AStatementMovesNothing(t *testing.T) {
	for _, by := range []actors.Actor{home, actors.ForeignOfficial{Name: "DNI"}, actors.PrimeMinister{Name: "PM"}, acme, actors.Official{Name: "A"}} {
		act := say("2025-08-19")
		act.By = by
		given(t, "2025-07-01").still(act, "a statement")
		given(t, "2025-07-01").referred("2025-07-02").still(act, "a statement")
		proposed(t).still(act, "a statement")
	}
}

// s 255(10) until 19 June 2025 named the duty to comply alone; from 20 June 2025 secrecy and the standstill too: doubt 16.
func TestS255_10_WhatCanBeEnforcedSince(t *testing.T) {
	s := given(t, "2025-06-01").referred("2025-06-02", "decrypt")
	s.but().moves(sue(acts.ToComply, "2025-06-19"), "for compliance", tcn.Sued)
	s.notYet(sue(acts.ToKeepSecret, "2025-06-19"), "s 255(10)@2025-06-20")
	s.notYet(sue(acts.ToStandStill, "2025-06-19"), "s 255(10)@2025-06-20")
	s.doubts(sue(acts.ToKeepSecret, "2025-06-19"), tcn.Void, 16, tcn.Lawful)
	s.certain(sue(acts.ToKeepSecret, "2025-06-20"), 16)
	s.but().moves(sue(acts.ToKeepSecret, "2025-06-20"), "for secrecy", tcn.Sued)
	s.doubts(sue(acts.ToStandStill, "2025-06-20"), tcn.Lawful, 12, tcn.Void)
	s = given(t, "2025-07-01").referred("2025-07-02")
	s.certain(sue(acts.ToStandStill, "2025-07-03"), 12)
	s.moves(sue(acts.ToStandStill, "2025-07-03"), "for the standstill", tcn.Sued)
	s.bad(acts.Sue{By: home, On: day("2025-07-04")}, "To")
}

// s 255(10), (11): against a person in the United Kingdom, for any notice; abroad, only if the notice relates to targeted
// interception, mutual assistance, bulk interception or Part 3. A mixed notice is within the subsection: doubt 15.
func TestS255_11_EnforcementAbroad(t *testing.T) {
	mutual := requirement("mutual", "SI 2018/353, Sch 1 para 2", acts.MutualAssistance, 30)
	bulkInterception := requirement("bulk interception", "SI 2018/353, Sch 1 para 2", acts.BulkInterception, 30)
	bulkHack := requirement("bulk hack", "SI 2018/353, Sch 3 para 1", acts.BulkInterference, 30)
	type reqs = []acts.Requirement
	for _, c := range []struct {
		name   string
		adds   reqs
		within bool
		mixed  bool
	}{
		{"(a) targeted interception", reqs{decrypt}, true, false},
		{"(a) mutual assistance", reqs{mutual}, true, false},
		{"(b) bulk interception", reqs{bulkInterception}, true, false},
		{"(c) Part 3", reqs{records}, true, false},
		{"equipment interference only", reqs{hack}, false, false},
		{"bulk equipment interference only", reqs{bulkHack}, false, false},
		{"bulk acquisition only", reqs{bulk}, false, false},
		{"targeted examination only", reqs{examine}, false, false},
		{"none of them together", reqs{hack, bulk, examine}, false, false},
		{"mixed", reqs{hack, records}, true, true},
		{"mixed in one requirement", reqs{requirement("x", "SI 2018/353, Sch 2 para 1", acts.CommunicationsData|acts.BulkAcquisition, 30)}, true, true},
	} {
		for duty, form := range map[acts.Duty]string{
			acts.ToComply: "for compliance", acts.ToKeepSecret: "for secrecy", acts.ToStandStill: "for the standstill",
		} {
			t.Run(c.name+": "+form, func(t *testing.T) {
				far, near := givenTo(t, abroad(), "2025-07-01", c.adds...), given(t, "2025-07-01", c.adds...)
				if duty == acts.ToStandStill {
					away := refer("2025-07-02")
					away.By = abroad()
					far.does(away)
					near.does(refer("2025-07-02"))
				}
				near.certain(sue(duty, "2025-07-03"), 15)
				near.moves(sue(duty, "2025-07-03"), form, tcn.Sued)
				switch {
				case !c.within:
					far.void(sue(duty, "2025-07-03"), "s 255(11)", nobody)
				case c.mixed:
					far.doubts(sue(duty, "2025-07-03"), tcn.Lawful, 15, tcn.Void)
				default:
					far.certain(sue(duty, "2025-07-03"), 15)
					far.moves(sue(duty, "2025-07-03"), form, tcn.Sued)
				}
			})
		}
	}
	// What has gone from the notice does not count.
	s := givenTo(t, abroad(), "2025-07-01", hack, records).does(consultBefore(acts.Revoking, "2025-07-02"), revoke("2025-07-02", "records"))
	s.void(sue(acts.ToComply, "2025-07-03"), "s 255(11)", nobody)
}

// s 255(10): what there must be to enforce.
func TestS255_10_SomethingToEnforce(t *testing.T) {
	proposed(t).misplaced(sue(acts.ToComply, "2025-07-01"), tcn.Proposed)
	given(t, "2025-07-01").revoked("2025-07-02").misplaced(sue(acts.ToComply, "2025-07-03"), tcn.Withdrawn)
	proposed(t).misplaced(sue(acts.ToKeepSecret, "2025-07-01"), tcn.Unbound)
	given(t, "2025-07-01").misplaced(sue(acts.ToStandStill, "2025-07-02"), tcn.Unreferred)
	given(t, "2025-07-01").referred("2025-07-02").revoked("2025-07-03").misplaced(sue(acts.ToStandStill, "2025-07-04"), tcn.Settled)
	// Secrecy after the end is doubt 7.
	over := given(t, "2025-07-01").revoked("2025-07-02")
	over.doubts(sue(acts.ToKeepSecret, "2025-07-03"), tcn.Lawful, 7, tcn.Void)
	given(t, "2025-07-01").certain(sue(acts.ToKeepSecret, "2025-07-03"), 7)
	// No duty to comply is left while all is referred, or stayed; in part it is.
	given(t, "2025-07-01").referred("2025-07-02").void(sue(acts.ToComply, "2025-07-03"), "s 257(3)(a)", bySecy)
	given(t, "2025-07-01").referred("2025-07-02", "decrypt").lawful(sue(acts.ToComply, "2025-07-03"), "for compliance")
}

// s 255(10): an injunction, specific performance or other relief, by a court, on the Secretary of State's proceedings.
func TestS255_10_CivilProceedings(t *testing.T) {
	s := given(t, "2025-07-01").does(sue(acts.ToComply, "2025-07-02"))
	s.but().moves(discharge("2025-07-03"), "the person", tcn.Unsued)
	s.moves(enjoin("2025-07-03"), "the person", tcn.Enjoined)
	s.still(sue(acts.ToKeepSecret, "2025-07-04"), "for secrecy") // one duty after another
	s.misplaced(enjoin("2025-07-04"), tcn.Enjoined)
	s.moves(discharge("2025-07-05"), "the person", tcn.Unsued)
	s.misplaced(discharge("2025-07-06"), tcn.Unsued)
	given(t, "2025-07-01").misplaced(enjoin("2025-07-02"), tcn.Unsued)
}

// s 255(10): a court enforces "the duty". Relief for a duty that has gone since it was sued for is irregular, which is inferred, and not void: an
// order of a court stands until it is discharged.
func TestS255_10_ReliefForADutyThatIsGone(t *testing.T) {
	comply, secret, still := sue(acts.ToComply, "2025-07-21"), sue(acts.ToKeepSecret, "2025-07-21"), sue(acts.ToStandStill, "2025-07-21")
	gone := func(s *scene) {
		t.Helper()
		g := s.irregular(enjoin("2025-08-20"), "s 255(10)", byCourt).Grounds()[0]
		require.True(t, g.Inferred)
		require.Equal(t, tcn.Enjoined, s.but().whatever(enjoin("2025-08-20")).at(tcn.RegionEnforcement))
	}
	there := func(s *scene) { t.Helper(); s.but().moves(enjoin("2025-08-20"), "the person", tcn.Enjoined) }
	sued := func(act ...acts.Act) *scene {
		return given(t, "2025-07-01").does(refer("2025-07-20", "decrypt")).does(act...)
	}

	// To comply: with the notice the duty ends, and with the last requirement that binds.
	there(sued(comply))
	gone(sued(comply).revoked("2025-08-01"))
	gone(sued(comply).does(refer("2025-07-22", "records")))
	gone(sued(comply).does(proceedings("2025-07-22"), orderInterim("2025-07-23")))
	there(sued(comply).does(consultBefore(acts.Revoking, "2025-07-22"), revoke("2025-07-23", "decrypt")))
	// To keep secret: it outlives the notice, by default: doubt 7.
	there(sued(secret).revoked("2025-08-01"))
	gone(sued(secret).revoked("2025-08-01").under("secrecy-after-end=" + otherReading(t, 7)))
	sued(secret).revoked("2025-08-01").doubts(enjoin("2025-08-20"), tcn.Lawful, 7, tcn.Irregular)
	// To stand still: until the review ends.
	there(sued(still))
	gone(sued(still).advised("2025-07-25").outcome(decideToConfirm("2025-07-26")).does(confirm("2025-07-27")))
	gone(sued(still).revoked("2025-08-01"))
	// Of two duties that are sued for one is enough; a suit that was refused counts no more.
	there(sued(comply, secret).revoked("2025-08-01"))
	end := acts.Discharge{By: court, On: day("2025-07-22")}
	again := sue(acts.ToComply, "2025-07-23")
	gone(sued(secret, end, again).revoked("2025-08-01"))
}
