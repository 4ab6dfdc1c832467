package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// forFunction is a disclosure to a Commissioner for the purposes of a function of the Commissioner.
func forFunction(to actors.Actor, on string) acts.Disclose {
	d := disclose(to, on)
	d.ForFunction = acts.Found
	return d
}

// required is a disclosure of what the Tribunal requires.
func required(on string) acts.Disclose {
	d := disclose(ipt, on)
	d.Required = acts.Found
	return d
}

// by is a disclosure made by somebody.
func by(who actors.Bound, d acts.Disclose) acts.Disclose {
	d.By = who
	return d
}

// s 255(8): an employee of another company is any other person. One's own must know, if they are to comply: doubt 8.
func TestS255_8_TellingAnotherCompanysEmployee(t *testing.T) {
	zoe := actors.Staff{Name: "Zoe", Of: "Rival Ltd"}
	s := given(t, "2025-07-01")
	s.breach(disclose(zoe, "2025-07-02"), "s 255(8)", bySecy)
	s.certain(disclose(zoe, "2025-07-02"), 8)
	s.breach(by(staff, disclose(zoe, "2025-07-02")), "s 255(8)", bySecy)
	s.breach(disclose(other, "2025-07-02"), "s 255(8)", bySecy)
	s.certain(disclose(other, "2025-07-02"), 8)
	s.certain(disclose(staff, "2025-07-02"), 8)
	s.certain(disclose(actors.Staff{Name: "Ann"}, "2025-07-02"), 8) // whose, nobody says: the recipient's
	// Those who are told by their employer may speak to it: it was given the notice.
	s.certain(by(staff, disclose(acme, "2025-07-02")), 8)
	s.breach(by(staff, disclose(other, "2025-07-02")), "s 255(8)", bySecy)
}

// s 255(8): another's lawyer is not one's own, and there is no doubt about telling him.
func TestS255_8_TellingAnothersLawyer(t *testing.T) {
	s := given(t, "2025-07-01")
	his := actors.LegalAdviser{Name: "C", Of: "Rival Ltd"}
	s.breach(disclose(his, "2025-07-02"), "s 255(8)", bySecy)
	s.certain(disclose(his, "2025-07-02"), 8)
	s.doubts(disclose(actors.LegalAdviser{Name: "A", Of: "Acme"}, "2025-07-02"), tcn.Breach, 8, tcn.Lawful)
}

// s 255(8): the permission of the Secretary of State is for a person, and not for all who do what that person does.
func TestS255_8_PermissionIsForAPerson(t *testing.T) {
	company := func(name string) actors.RelevantOperator { return actors.RelevantOperator{Name: name} }
	for _, c := range []struct {
		permitted, told, not actors.Actor
	}{
		{company("Supplier Ltd"), company("Supplier Ltd"), company("Rival Ltd")},
		{actors.LegalAdviser{Name: "A"}, actors.LegalAdviser{Name: "A", Of: "Acme"}, actors.LegalAdviser{Name: "B"}},
		{actors.Press{Name: "Gazette"}, actors.Press{Name: "Gazette"}, actors.Press{Name: "Courier"}},
		{court, court, actors.Court{Name: "Court of Session"}},
		{
			actors.Staff{Name: "Zoe", Of: "Supplier Ltd"}, actors.Staff{Name: "Zoe", Of: "Supplier Ltd"},
			actors.Staff{Name: "Zoe", Of: "Rival Ltd"},
		},
		{actors.ForeignOfficial{Name: "Senator"}, actors.ForeignOfficial{Name: "Senator"}, actors.Claimant{Name: "Senator"}},
		{actors.ForeignOfficial{}, actors.ForeignOfficial{}, actors.ForeignOfficial{Name: "Senator"}}, // somebody unnamed is not everybody
	} {
		s := given(t, "2025-07-01").does(permit(c.permitted, "2025-07-02"))
		s.breach(disclose(c.not, "2025-07-03"), "s 255(8)", bySecy)
		s.lawful(disclose(c.told, "2025-07-03"), s.try(disclose(c.told, "2025-07-03")).Rule().Form)
		s.does(permit(public, "2025-07-04")).does(disclose(c.not, "2025-07-05")) // the world is everybody
	}
	// One permission after another, and each stays.
	a, b := actors.LegalAdviser{Name: "A"}, actors.LegalAdviser{Name: "B"}
	s := given(t, "2025-07-01").does(permit(a, "2025-07-02"))
	more := s.but().does(permit(b, "2025-07-02")).still(disclose(a, "2025-07-03"), "with permission")
	more.still(disclose(b, "2025-07-03"), "with permission")
	// Histories share their past: what was permitted in the one is not permitted in the other.
	another := s.but().does(permit(court, "2025-07-02")).still(disclose(court, "2025-07-03"), "with permission")
	another.breach(disclose(b, "2025-07-03"), "s 255(8)", bySecy)
	more.breach(disclose(court, "2025-07-03"), "s 255(8)", bySecy)
	s.breach(disclose(b, "2025-07-03"), "s 255(8)", bySecy)
}

// try is the ruling on an act that is not done.
func (s *scene) try(act acts.Act) tcn.Ruling {
	s.t.Helper()
	r, err := s.Try(act)
	require.NoError(s.t, err)
	return r
}

// s 255(8): existence or contents. Leave to say that there is a notice is no leave to say what is in it.
func TestS255_8_ExistenceAndContents(t *testing.T) {
	leave := permit(public, "2025-07-02")
	leave.What = acts.Existence
	s := given(t, "2025-07-01").does(leave)
	for _, what := range []acts.Matter{0, acts.Contents} {
		d := disclose(public, "2025-07-03")
		d.What = what
		s.breach(d, "s 255(8)", bySecy)
	}
	d := disclose(public, "2025-07-03")
	d.What = acts.Existence
	s.but().moves(d, "to the public with permission", tcn.Avowed)
	for _, what := range []acts.Matter{0, acts.Contents} {
		leave.What = what
		wider := s.but().does(leave)
		for _, d.What = range []acts.Matter{0, acts.Existence, acts.Contents} {
			wider.but().moves(d, "to the public with permission", tcn.Avowed)
		}
	}
}

// s 237(1), (2): to a Commissioner, for the purposes of a function of the Commissioner, and not in contravention of the data protection
// legislation. Otherwise s 255(8) is as it is for everybody.
func TestS237_ToACommissionerForItsFunctions(t *testing.T) {
	for _, to := range []actors.Actor{judge, chief, deputy} {
		s := given(t, "2025-07-01")
		s.but().still(forFunction(to, "2025-07-02"), "to a Commissioner")
		s.but().still(by(staff, forFunction(to, "2025-07-02")), "to a Commissioner")
		s.but().still(by(counsel, forFunction(to, "2025-07-02")), "to a Commissioner") // whoever makes it

		r := s.breach(disclose(to, "2025-07-02"), "s 255(8)", bySecy)
		require.Contains(t, citations(r.Grounds()[0]), "s 237(1)")
		data := forFunction(to, "2025-07-02")
		data.PersonalData = acts.Found
		r = s.breach(data, "s 255(8)", bySecy)
		require.Contains(t, citations(r.Grounds()[0]), "s 237(2)")
		neither := data
		neither.ForFunction = 0
		require.Len(t, s.try(neither).Grounds(), 2)

		// Nothing is asked where s 255(8) does not bind, or where it is permitted.
		s.but().still(by(other, disclose(to, "2025-07-02")), "by one not bound")
		proposed(t).still(disclose(to, "2025-07-02"), "before the giving")
		s.but().does(permit(to, "2025-07-02")).still(disclose(to, "2025-07-02"), "with permission")
		// After the end it is what any other disclosure is: doubt 7.
		over := given(t, "2025-07-01").revoked("2025-07-02")
		over.doubts(disclose(to, "2025-07-03"), tcn.Breach, 7, tcn.Lawful)
		over.still(forFunction(to, "2025-07-03"), "to a Commissioner")
	}
}

// RIPA 2000 s 68(6), (7): the duty is to give the Tribunal what it requires, and it is on the person, and on those employed for its
// business, now or before. What it does not require is told without permission: doubt 8, as for access to a court.
func TestRIPA68_7_OfWhomTheTribunalMayRequireIt(t *testing.T) {
	s := given(t, "2025-07-01")
	s.but().still(required("2025-07-02"), "to the Tribunal")
	s.but().still(by(staff, required("2025-07-02")), "to the Tribunal")
	s.certain(required("2025-07-02"), 8)

	s.breach(disclose(ipt, "2025-07-02"), "s 255(8)", bySecy)
	s.doubts(disclose(ipt, "2025-07-02"), tcn.Breach, 8, tcn.Lawful)
	s.breach(by(staff, disclose(ipt, "2025-07-02")), "s 255(8)", bySecy)
	// A lawyer is engaged, and not employed: (7)(n) does not name him.
	s.breach(by(counsel, required("2025-07-02")), "RIPA 2000 s 68(6)", bySecy)
	// The duty outlives the notice, and so does secrecy: doubt 7.
	over := given(t, "2025-07-01").revoked("2025-07-02")
	over.but().still(required("2025-07-03"), "to the Tribunal")
	over.doubts(disclose(ipt, "2025-07-03"), tcn.Breach, 7, tcn.Lawful)
}

// s 255(8): a solicitor once engaged is a person engaged for the purposes of the recipient's business, and bound as its staff is.
// Another's is not.
func TestS255_8_TheRecipientsLawyerIsBound(t *testing.T) {
	for _, own := range []actors.LegalAdviser{{Name: "A", Of: "Acme"}, counsel} { // of whom nobody says for whom, the recipient's
		s := given(t, "2025-07-01")
		s.breach(by(own, disclose(public, "2025-07-02")), "s 255(8)", bySecy)
		require.Equal(t, tcn.Reported, s.but().whatever(by(own, disclose(public, "2025-07-02"))).at(tcn.RegionSecrecy))
		s.breach(by(own, disclose(ngo, "2025-07-02")), "s 255(8)", bySecy)
		s.certain(by(own, disclose(acme, "2025-07-02")), 8)
		s.but().does(permit(ngo, "2025-07-02")).still(by(own, disclose(ngo, "2025-07-02")), "with permission")
	}
	free := actors.LegalAdviser{Name: "B", Of: "Liberty"}
	given(t, "2025-07-01").still(by(free, disclose(ngo, "2025-07-02")), "by one not bound")
	given(t, "2025-07-01").moves(by(free, disclose(public, "2025-07-02")), "to the public by one not bound", tcn.Reported)
}

// A noticeGiven is an act that gives a notice in writing, in a place where it is lawful, with the words that apply s 255(5) and (6) to it.
type noticeGiven struct {
	name string
	law  string
	at   func(t *testing.T, to actors.RelevantOperator) *scene
	act  func(how acts.Delivery, proper, contrary acts.Finding) acts.Act
}

var noticesGiven = func() []noticeGiven {
	const first, later = "2025-07-01", "2025-07-02"
	here := func(t *testing.T, to actors.RelevantOperator) *scene { return givenTo(t, to, first) }
	referredBy := func(t *testing.T, to actors.RelevantOperator) *scene {
		back := refer(later)
		back.By = to
		return here(t, to).does(back).advised(later)
	}
	type w = acts.Delivery
	type f = acts.Finding
	varying := func(how w, proper, contrary f) acts.Act {
		a := vary(later)
		a.How, a.Proper, a.Contrary = how, proper, contrary
		return a
	}
	revoking := func(onReview bool, names ...string) func(how w, proper, contrary f) acts.Act {
		return func(how w, proper, contrary f) acts.Act {
			a := revoke(later, names...)
			a.OnReview, a.How, a.Proper, a.Contrary = onReview, how, proper, contrary
			return a
		}
	}
	toRevoke := consultBefore(acts.Revoking, later)
	return []noticeGiven{
		{"give the notice", "s 255(6)", func(t *testing.T, to actors.RelevantOperator) *scene {
			return proposedTo(t, to).decided(first).does(approve(first))
		}, func(how w, proper, contrary f) acts.Act {
			a := give(first)
			a.How, a.Proper, a.Contrary = how, proper, contrary
			return a
		}},
		{"vary with further requirements", "s 256(10)", func(t *testing.T, to actors.RelevantOperator) *scene {
			return here(t, to).toVary(later, []acts.Requirement{intercept}).does(approve(later))
		}, varying},
		{"vary otherwise", "s 256(10)", func(t *testing.T, to actors.RelevantOperator) *scene {
			return here(t, to).toVary(later, nil, "records")
		}, varying},
		{"vary on a review", "s 256(10)", func(t *testing.T, to actors.RelevantOperator) *scene {
			return referredBy(t, to).does(consultBefore(acts.Varying, later)).outcome(decideToVaryOnReview(later, nil, "records"))
		}, varying},
		{"renew the notice", "s 256A(7)", func(t *testing.T, to actors.RelevantOperator) *scene {
			return here(t, to).toRenew("2027-06-10")
		}, func(how w, proper, contrary f) acts.Act {
			a := renew("2027-06-10")
			a.How, a.Proper, a.Contrary = how, proper, contrary
			return a
		}},
		{"confirm the notice", "s 257(11)", func(t *testing.T, to actors.RelevantOperator) *scene {
			return referredBy(t, to).outcome(decideToConfirm(later))
		}, func(how w, proper, contrary f) acts.Act {
			a := confirm(later)
			a.How, a.Proper, a.Contrary = how, proper, contrary
			return a
		}},
		{"revoke the whole", "s 256(10)", func(t *testing.T, to actors.RelevantOperator) *scene {
			return here(t, to).does(toRevoke)
		}, revoking(false)},
		{"revoke another having been given", "s 256(10)", func(t *testing.T, to actors.RelevantOperator) *scene {
			return here(t, to).does(giveAnother(later), toRevoke)
		}, revoking(false)},
		{"revoke in part", "s 256(10)", func(t *testing.T, to actors.RelevantOperator) *scene {
			return here(t, to).does(toRevoke)
		}, revoking(false, "records")},
		{"revoke in part on a review", "s 256(10)", func(t *testing.T, to actors.RelevantOperator) *scene {
			return referredBy(t, to).does(toRevoke)
		}, revoking(true, "records")},
	}
}()

// s 255(6)(a), (b), as ss 256(10), 256A(7) and 257(11) apply it: a place of business is enough only where a person abroad has no principal
// office here, an address only where the person has specified it. An office, the hand and electronic means ask for nothing more.
func TestS255_6_WaysOfGivingANoticeAbroad(t *testing.T) {
	for _, c := range noticesGiven {
		t.Run(c.name, func(t *testing.T) {
			far, near := c.at(t, abroad()), c.at(t, acme)
			for _, how := range []acts.Delivery{acts.AtPlace, acts.AtAddress} {
				r := far.void(c.act(how, 0, 0), "s 255(6)", bySecy)
				require.Equal(t, c.name, r.Rule().Event())
				require.Contains(t, citations(r.Grounds()[0]), c.law)
				far.but().does(c.act(how, acts.Found, 0))
				near.but().does(c.act(how, 0, 0)) // the subsection is about persons abroad
			}
			for _, how := range []acts.Delivery{0, acts.ByHand, acts.AtOffice, acts.Electronically} {
				far.but().does(c.act(how, 0, 0))
				near.but().does(c.act(how, 0, 0))
			}
		})
	}
}

// IA 1978 s 7: a letter that was properly addressed, prepaid and posted is taken to have come in the ordinary course of post, unless
// the contrary is proved.
func TestIA7_ANoticeByPost(t *testing.T) {
	for _, c := range noticesGiven {
		t.Run(c.name, func(t *testing.T) {
			for _, to := range []actors.RelevantOperator{acme, abroad()} {
				s := c.at(t, to)
				s.but().does(c.act(acts.ByPost, acts.Found, 0))
				s.void(c.act(acts.ByPost, 0, 0), "IA 1978 s 7", bySecy)
				s.void(c.act(acts.ByPost, acts.Found, acts.Found), "IA 1978 s 7", bySecy)
				s.but().does(c.act(acts.ByHand, 0, acts.Found)) // what is handed over has come
			}
		})
	}
}

// The day of a giving by post is that on which the letter would come: the periods count from there, and a history that says nothing
// of the way, or only that it was by word of mouth, reads as it did.
func TestIA7_TheDayOfGivingByPost(t *testing.T) {
	a := give("2025-07-03")
	a.How, a.Proper = acts.ByPost, acts.Found
	s := approved(t, "2025-07-01").does(a)
	require.Equal(t, day("2025-07-03"), s.Given())
	require.Equal(t, day("2027-07-02"), s.LastDay())

	line, err := acts.Encode(a)
	require.NoError(t, err)
	require.Equal(t, `{"act":"give","by":"secretary of state: Home Secretary","on":"2025-07-03","considered":`+
		`"benefits+users+feasibility+cost+other effects+removal+privacy tests","how":"by post","proper":"found"}`, string(line))
	old, err := acts.Decode([]byte(`{"act":"give","by":"secretary of state","on":"2025-07-03","oral":true}`))
	require.NoError(t, err)
	require.Equal(t, acts.Give{On: ipa.Day(2025, 7, 3), Oral: true}, old)
}

// suing is a suit against somebody.
func suing(whom actors.Bound, to acts.Duty, on string) acts.Sue {
	a := sue(to, on)
	a.Whom = whom
	return a
}

// s 255(8), (9), s 257(3A), s 255(10): secrecy is a duty of the person and of its people; to comply and to stand still, of the person alone.
func TestS255_10_WhoIsSued(t *testing.T) {
	lawyer := actors.LegalAdviser{Name: "A", Of: "Acme"}
	stranger := actors.Staff{Name: "Zoe", Of: "Rival Ltd"}
	s := given(t, "2025-07-01")
	for _, whom := range []actors.Bound{nil, acme, staff, lawyer} {
		s.but().moves(suing(whom, acts.ToKeepSecret, "2025-07-02"), "for secrecy", tcn.Sued)
	}
	for _, whom := range []actors.Bound{other, stranger} {
		s.void(suing(whom, acts.ToKeepSecret, "2025-07-02"), "s 255(8)", bySecy)
	}
	still := given(t, "2025-07-01").referred("2025-07-02", "decrypt")
	for _, whom := range []actors.Bound{nil, acme} {
		s.but().moves(suing(whom, acts.ToComply, "2025-07-02"), "for compliance", tcn.Sued)
		still.but().moves(suing(whom, acts.ToStandStill, "2025-07-03"), "for the standstill", tcn.Sued)
	}
	for _, whom := range []actors.Bound{staff, lawyer, other, stranger} {
		s.void(suing(whom, acts.ToComply, "2025-07-02"), "s 255(9)", bySecy)
		still.void(suing(whom, acts.ToStandStill, "2025-07-03"), "s 257(3A)", bySecy)
	}
}

// s 255(10)(a), (b), (11): what counts is where the one is who is sued. Staff abroad can be sued only for a notice within (11),
// wherever the person is; staff in the United Kingdom for any, even if the person is abroad.
func TestS255_10_b_StaffAbroad(t *testing.T) {
	far := suing(staff, acts.ToKeepSecret, "2025-07-02")
	far.Abroad = true
	near := suing(staff, acts.ToKeepSecret, "2025-07-02")
	for _, to := range []actors.RelevantOperator{acme, abroad()} {
		within, mixed, without := givenTo(t, to, "2025-07-01"), givenTo(t, to, "2025-07-01", hack, records), givenTo(t, to, "2025-07-01", hack)
		within.certain(far, 15)
		within.but().moves(far, "for secrecy", tcn.Sued)
		mixed.doubts(far, tcn.Lawful, 15, tcn.Void)
		r := without.void(far, "s 255(10)(b)", nobody)
		require.Contains(t, citations(r.Grounds()[0]), "s 255(11)")
		for _, s := range []*scene{within, mixed, without} {
			s.certain(near, 15)
			s.but().moves(near, "for secrecy", tcn.Sued)
		}
	}
	// The person itself may have gone abroad since.
	gone := sue(acts.ToKeepSecret, "2025-07-02")
	gone.Abroad = true
	given(t, "2025-07-01", hack).void(gone, "s 255(10)(b)", nobody)
	// Before 20 June 2025 nobody could be sued for secrecy by these words.
	early := suing(staff, acts.ToKeepSecret, "2025-06-19")
	given(t, "2025-06-01").notYet(early, "s 255(10)@2025-06-20")
}

// s 257(3)(a), RIPA 2000 s 67(6), s 255(9): why there is nothing to enforce. What is referred back need not be complied with, nor what is
// stayed; what has gone is no requirement any longer.
func TestS257_3_a_ASuitWhileAllIsReferred(t *testing.T) {
	suit := func(on string) acts.Act { return sue(acts.ToComply, on) }
	given(t, "2025-07-01").referred("2025-07-02").void(suit("2025-07-03"), "s 257(3)(a)", bySecy)
	given(t, "2025-07-01").referred("2025-07-02", "decrypt").lawful(suit("2025-07-03"), "for compliance")
	// Until 19 June 2025 the words stood in s 257(3) itself.
	before := given(t, "2025-05-01").referred("2025-05-02")
	r := before.void(suit("2025-06-19"), "s 257(3)@2018-03-12", bySecy)
	require.Equal(t, "sue-compliance/not-all-referred-before", r.Grounds()[0].ID)
	before.void(suit("2025-06-20"), "s 257(3)(a)", bySecy)

	stayed := given(t, "2025-07-01").does(proceedings("2025-07-02"))
	stayed.but().does(orderInterim("2025-07-03")).void(suit("2025-07-04"), "RIPA 2000 s 67(6)", byTribunal)
	stayed.but().does(orderInterim("2025-07-03", "decrypt")).lawful(suit("2025-07-04"), "for compliance")
	both := stayed.but().does(orderInterim("2025-07-03", "decrypt")).referred("2025-07-04", "records")
	grounds := both.try(suit("2025-07-05")).Grounds()
	require.Len(t, grounds, 2)
	require.Equal(t, []string{"s 257(3)(a)"}, citations(grounds[0]))
	require.Equal(t, []string{"RIPA 2000 s 67(6)"}, citations(grounds[1]))

	given(t, "2025-07-01").varied("2025-07-02", nil, "decrypt", "records").void(suit("2025-07-03"), "s 255(9)", nobody)
}

// s 257(3)(a): the duty waits until the Secretary of State has reviewed the notice, in time or not: doubt 9. A decision on the review
// that waits to be approved or given was made.
func TestS257_3_a_ASuitAfterTheReviewPeriod(t *testing.T) {
	suit := func(on string) acts.Act { return sue(acts.ToComply, on) }
	s := given(t, "2025-07-01").referred("2025-07-20") // the review period ends on 15 January 2026
	s.certain(suit("2026-01-15"), 9)
	s.void(suit("2026-01-16"), "s 257(3)(a)", bySecy)
	s.doubts(suit("2026-01-16"), tcn.Void, 9, tcn.Lawful)
	reported := s.but().advised("2025-11-10") // the relevant period ends on 9 December 2025
	reported.certain(suit("2025-12-09"), 9)
	reported.doubts(suit("2025-12-10"), tcn.Void, 9, tcn.Lawful)
	reported.but().does(decideToConfirm("2025-12-09")).certain(suit("2025-12-10"), 9)
	// Stayed as well, it would not bind in any case.
	s.but().does(proceedings("2025-08-01"), orderInterim("2025-08-02")).certain(suit("2026-01-16"), 9)
}
