package tcn_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A readingStory is a story in which the answer to an act turns on an open question, and one near to it in which it does not.
type readingStory struct {
	doubt  int
	story  string
	here   func(*testing.T) *scene
	act    acts.Act
	effect tcn.Effect            // by default
	under  map[string]tcn.Effect // by the readings that make it another

	near  string
	there func(*testing.T) *scene
	but   acts.Act
	so    tcn.Effect // under every reading of the question
}

type effects = map[string]tcn.Effect

// readingStories are told in the order of the questions' numbers. The notice is Acme's, given with decrypt (90 days for the steps) and records (30).
var readingStories = []readingStory{
	{1, "the notice is referred back on the 28th day after that of the giving",
		since("2025-07-01"), refer("2025-07-29"), tcn.Void, effects{"not-counted": tcn.Lawful},
		"on the 27th", since("2025-07-01"), refer("2025-07-28"), tcn.Lawful},
	{1, "a variation is, on the 28th day after its own",
		furthered("2025-08-01"), referVariation("2025-08-29"), tcn.Void, effects{"not-counted": tcn.Lawful},
		"on the 29th", furthered("2025-08-01"), referVariation("2025-08-30"), tcn.Void},
	{2, "further requirements were added in the first month; after two years and one month Acme gives up what it was given to do",
		furthered("2025-08-01"), change("2027-08-01", "records"), tcn.Breach, effects{"from-variation": tcn.Lawful},
		"on the last day of two years from the variation", furthered("2025-08-01"), change("2027-07-31", "records"), tcn.Breach},
	{2, "so the notice is renewed in the last month of the fourth year",
		func(t *testing.T) *scene {
			return furthered("2025-08-01")(t).does(consultBefore(acts.Renewing, "2029-06-10"))
		},
		decideToRenew("2029-06-10"), tcn.Lawful, effects{"from-variation": tcn.Void},
		"the variation took something away, and no life followed", func(t *testing.T) *scene {
			return given(t, "2025-07-01").varied("2025-08-01", nil, "decrypt")
		}, change("2027-07-31", "records"), tcn.Lawful},
	{3, "a review ended in further requirements; two years after the giving Acme gives up what it was given to do",
		func(t *testing.T) *scene {
			return underReview(t, "decrypt").advised("2025-10-01").does(consultBefore(acts.Varying, "2025-10-02")).
				outcome(decideToVaryOnReview("2025-10-02", further)).does(vary("2025-10-03"))
		}, change("2027-07-01", "records"), tcn.Lawful, effects{"two-new-years": tcn.Breach},
		"it ended in fewer", func(t *testing.T) *scene {
			return underReview(t, "decrypt").advised("2025-10-01").does(consultBefore(acts.Varying, "2025-10-02")).
				outcome(decideToVaryOnReview("2025-10-02", nil, "decrypt")).does(vary("2025-10-03"))
		}, change("2027-07-01", "records"), tcn.Lawful},
	{4, "a notice of 2019 was renewed; four years after October 2024 Acme gives up what it was given to do",
		renewedLegacy, change("2028-10-14", "records"), tcn.Lawful, effects{"never-ends": tcn.Breach},
		"it was given since then", func(t *testing.T) *scene { return given(t, "2025-07-01").renewed("2027-06-10") },
		change("2029-07-01", "records"), tcn.Lawful},
	{4, "and is to be renewed a second time",
		func(t *testing.T) *scene { return renewedLegacy(t).toRenew("2028-10-01") },
		renew("2028-10-01"), tcn.Lawful, effects{"never-ends": tcn.Void},
		"for the first time", func(t *testing.T) *scene { return given(t, "2019-01-01").toRenew("2026-10-01") },
		renew("2026-10-01"), tcn.Lawful},
	{5, "the two years run out during a review; Acme makes a negative change", // C13
		func(t *testing.T) *scene { return underReview(t) }, negative("2027-07-01"), tcn.Lawful, effects{"lives": tcn.Breach},
		"the review had ended", func(t *testing.T) *scene { return confirmed(t) }, negative("2027-07-01"), tcn.Lawful},
	{6, "the outcome is decided and approved; before notice of it Acme gives up what was referred", // C14
		settling, change("2025-10-07", "decrypt"), tcn.Lawful, effects{"decision": tcn.Breach, "approval": tcn.Breach},
		"after notice of it", func(t *testing.T) *scene { return settling(t).does(confirm("2025-10-07")) },
		change("2025-10-08", "decrypt"), tcn.Breach},
	{6, "it is decided, and not yet approved",
		func(t *testing.T) *scene {
			return underReview(t).advised("2025-10-01").does(decideToConfirm("2025-10-05"))
		},
		change("2025-10-05", "decrypt"), tcn.Lawful, effects{"decision": tcn.Breach},
		"nothing is decided", func(t *testing.T) *scene { return underReview(t).advised("2025-10-01") },
		change("2025-10-05", "decrypt"), tcn.Lawful},
	{6, "the standstill lasts as long, s 257(3)(b): the change is a negative one",
		settling, negative("2025-10-07"), tcn.Breach, effects{"decision": tcn.Lawful, "approval": tcn.Lawful},
		"nothing is decided", func(t *testing.T) *scene { return underReview(t).advised("2025-10-01") },
		negative("2025-10-07"), tcn.Breach},
	{7, "the notice was revoked; Acme speaks of it",
		func(t *testing.T) *scene { return given(t, "2025-07-01").revoked("2025-08-01") },
		disclose(public, "2025-08-02"), tcn.Breach, effects{"ends": tcn.Lawful},
		"it stands", since("2025-07-01"), disclose(public, "2025-08-02"), tcn.Breach},
	{7, "and the Secretary of State sues for secrecy",
		func(t *testing.T) *scene { return given(t, "2025-07-01").revoked("2025-08-01") },
		sue(acts.ToKeepSecret, "2025-08-02"), tcn.Lawful, effects{"ends": tcn.Void},
		"it stands", since("2025-07-01"), sue(acts.ToKeepSecret, "2025-08-02"), tcn.Lawful},
	{8, "Acme shows the notice to its lawyer, unasked",
		since("2025-07-01"), disclose(counsel, "2025-07-02"), tcn.Breach, effects{"implied": tcn.Lawful},
		"with permission", func(t *testing.T) *scene { return given(t, "2025-07-01").does(permit(counsel, "2025-07-02")) },
		disclose(counsel, "2025-07-02"), tcn.Lawful},
	{9, "the review period ran out undecided; Acme makes a negative change on its day 200", // C12
		func(t *testing.T) *scene { return underReview(t) }, negative("2026-01-25"), tcn.Breach,
		effects{"ends": tcn.Lawful, "notice-ends": tcn.Lawful},
		"on its last day, the 180th", func(t *testing.T) *scene { return underReview(t) }, negative("2026-01-05"), tcn.Breach},
	{9, "and the Secretary of State sues for the standstill",
		func(t *testing.T) *scene { return underReview(t) }, sue(acts.ToStandStill, "2026-01-25"), tcn.Lawful,
		effects{"ends": tcn.Void, "notice-ends": tcn.Void},
		"in time", func(t *testing.T) *scene { return underReview(t) }, sue(acts.ToStandStill, "2026-01-05"), tcn.Lawful},
	{9, "or for compliance with what was referred",
		func(t *testing.T) *scene { return underReview(t) }, sue(acts.ToComply, "2026-01-25"), tcn.Void, effects{"ends": tcn.Lawful},
		"a decision was made in time, and waits for approval", func(t *testing.T) *scene {
			return underReview(t).advised("2025-12-20").does(decideToConfirm("2026-01-05"))
		}, sue(acts.ToComply, "2026-01-25"), tcn.Void},
	{9, "Acme gives up what was referred",
		func(t *testing.T) *scene { return underReview(t) }, change("2026-01-25", "decrypt"), tcn.Lawful, effects{"ends": tcn.Breach},
		"something else", func(t *testing.T) *scene { return underReview(t, "decrypt") }, change("2026-01-25", "records"), tcn.Breach},
	{9, "the Secretary of State decides late",
		func(t *testing.T) *scene { return underReview(t).advised("2025-12-20") }, decideToConfirm("2026-01-25"), tcn.Breach,
		effects{"notice-ends": tcn.Void},
		"in time", func(t *testing.T) *scene { return underReview(t).advised("2025-12-20") }, decideToConfirm("2026-01-05"), tcn.Lawful},
	{10, "the Commissioner refused the outcome; the Secretary of State decides anew", // C10
		outcomeRefused, decideToConfirm("2025-10-07"), tcn.Lawful, effects{"revoke-only": tcn.Void},
		"she revokes", func(t *testing.T) *scene { return outcomeRefused(t).does(consultBefore(acts.Revoking, "2025-10-07")) },
		revokeOnReview("2025-10-07", "decrypt"), tcn.Lawful},
	{10, "to vary",
		outcomeRefused, decideToVaryOnReview("2025-10-07", nil, "decrypt"), tcn.Lawful, effects{"revoke-only": tcn.Void},
		"she had not gone on with her decision, and nobody refused it", func(t *testing.T) *scene {
			return underReview(t).advised("2025-10-01").does(decideToConfirm("2025-10-05"), abandon("2025-10-06"))
		}, decideToVaryOnReview("2025-10-07", nil, "decrypt"), tcn.Lawful},
	{11, "decrypt is under review; Acme makes a negative change that does not concern it",
		func(t *testing.T) *scene { return underReview(t, "decrypt") }, elsewhere("2025-07-11"), tcn.Breach,
		effects{"referred-part": tcn.Lawful},
		"that does", func(t *testing.T) *scene { return underReview(t, "decrypt") }, negative("2025-07-11"), tcn.Breach},
	{11, "the review began before 20 June 2025",
		func(t *testing.T) *scene { return given(t, "2025-05-01").referred("2025-05-10", "decrypt") },
		elsewhere("2025-06-20"), tcn.Breach, effects{"referred-part": tcn.Lawful},
		"the change concerns it", func(t *testing.T) *scene { return given(t, "2025-05-01").referred("2025-05-10", "decrypt") },
		negative("2025-06-20"), tcn.Breach},
	{12, "a review began in May 2025; Acme makes a negative change on 20 June",
		func(t *testing.T) *scene { return given(t, "2025-05-01").referred("2025-05-10") }, negative("2025-06-20"), tcn.Breach,
		effects{"neither": tcn.Lawful},
		"it began on 20 June", func(t *testing.T) *scene { return given(t, "2025-06-01").referred("2025-06-20") },
		negative("2025-06-20"), tcn.Breach},
	{12, "it is decided on its day 200, 25 days after the reports",
		func(t *testing.T) *scene { return given(t, "2025-05-01").referred("2025-05-10").advised("2025-11-01") },
		decideToConfirm("2025-11-25"), tcn.Lawful, effects{"both": tcn.Breach},
		"a review of July 2025 is", func(t *testing.T) *scene { return underReview(t).advised("2026-01-01") },
		decideToConfirm("2026-01-25"), tcn.Breach},
	{12, "35 days after the reports, which came after 20 June",
		func(t *testing.T) *scene { return given(t, "2025-05-01").referred("2025-05-10").advised("2025-07-01") },
		decideToConfirm("2025-08-04"), tcn.Breach, effects{"neither": tcn.Lawful},
		"on the same days, a review of 20 June", func(t *testing.T) *scene {
			return given(t, "2025-06-01").referred("2025-06-20").advised("2025-07-01")
		}, decideToConfirm("2025-08-04"), tcn.Breach},
	{13, "a notice is to secure another operator's capability",
		proposed, forAnother(decideToGive("2025-07-01")), tcn.Lawful, effects{"never": tcn.Void},
		"its own", proposed, decideToGive("2025-07-01"), tcn.Lawful},
	{13, "a variation is",
		since("2025-07-01"), forAnother(decideToVary("2025-07-02", further)), tcn.Void, effects{"always": tcn.Lawful},
		"its own", since("2025-07-01"), decideToVary("2025-07-02", further), tcn.Lawful},
	{14, "a renewal is referred back; Acme gives up what it built two years ago",
		func(t *testing.T) *scene {
			return given(t, "2025-07-01").renewed("2027-06-10").does(referRenewal("2027-06-15"))
		},
		change("2027-06-20", "decrypt"), tcn.Lawful, effects{"does-not-suspend": tcn.Breach},
		"what it need not have built by then", func(t *testing.T) *scene {
			return given(t, "2025-07-01").narrowed("2027-06-01", []acts.Requirement{fewer}, "records").renewed("2027-06-10").does(referRenewal("2027-06-15"))
		}, change("2027-09-20", "fewer"), tcn.Lawful},
	{15, "a notice to an operator abroad relates to records and to equipment interference",
		func(t *testing.T) *scene { return givenTo(t, abroad(), "2025-07-01", records, hack) }, sue(acts.ToComply, "2025-07-02"), tcn.Lawful,
		effects{"part": tcn.Void},
		"to records alone", func(t *testing.T) *scene { return givenTo(t, abroad(), "2025-07-01", records) },
		sue(acts.ToComply, "2025-07-02"), tcn.Lawful},
	{16, "the Secretary of State sues for secrecy on 19 June 2025",
		since("2025-06-01"), sue(acts.ToKeepSecret, "2025-06-19"), tcn.Void, effects{"enforced": tcn.Lawful},
		"on 20 June", since("2025-06-01"), sue(acts.ToKeepSecret, "2025-06-20"), tcn.Lawful},
	{17, "a notice is to undo encryption whose keys are held by users",
		proposed, userHeld(decideToGive("2025-07-01")), tcn.Lawful, effects{"not-applied": tcn.Void},
		"nothing is to be undone", proposed, userHeld(decideToGive("2025-07-01", records)), tcn.Lawful},
	{17, "it was given, and Acme gives it up",
		func(t *testing.T) *scene {
			return proposed(t).does(consultBefore(acts.Giving, "2025-07-01"), userHeld(decideToGive("2025-07-01")), approve("2025-07-01"), give("2025-07-01"))
		}, change("2025-12-01", "decrypt"), tcn.Breach, effects{"not-applied": tcn.Lawful},
		"nobody found that users hold the keys", since("2025-07-01"), change("2025-12-01", "decrypt"), tcn.Breach},
	{17, "a variation is to undo it",
		func(t *testing.T) *scene { return given(t, "2025-07-01", records) }, userHeld(decideToVary("2025-07-02", []acts.Requirement{decrypt})), tcn.Lawful,
		effects{"not-applied": tcn.Void},
		"and the finding is silent", func(t *testing.T) *scene { return given(t, "2025-07-01", records) },
		decideToVary("2025-07-02", []acts.Requirement{decrypt}), tcn.Lawful},
	{17, "a variation on a review is to",
		func(t *testing.T) *scene {
			return given(t, "2025-07-01", records).referred("2025-07-10").advised("2025-10-01")
		},
		userHeld(decideToVaryOnReview("2025-10-02", []acts.Requirement{decrypt})), tcn.Lawful, effects{"not-applied": tcn.Void},
		"and the finding is silent", func(t *testing.T) *scene {
			return given(t, "2025-07-01", records).referred("2025-07-10").advised("2025-10-01")
		},
		decideToVaryOnReview("2025-10-02", []acts.Requirement{decrypt}), tcn.Lawful},
	{19, "Acme complains of a renewal",
		func(t *testing.T) *scene { return given(t, "2025-07-01").renewed("2027-06-10") }, against(acts.OfRenewing, "2027-06-20"), tcn.Void,
		effects{"within": tcn.Lawful},
		"of a variation", furthered("2025-08-01"), against(acts.OfVarying, "2025-08-02"), tcn.Lawful},
	{20, "Acme complains of the giving and has referred nothing back",
		since("2025-07-01"), complaint("2025-07-02"), tcn.Lawful, effects{"refer-first": tcn.Void},
		"having referred it back", func(t *testing.T) *scene { return underReview(t) }, complaint("2025-07-11"), tcn.Lawful},
	{20, "brings proceedings",
		since("2025-07-01"), proceedings("2025-07-02"), tcn.Lawful, effects{"refer-first": tcn.Void},
		"another operator does, which has nothing to refer", since("2025-07-01"), broughtBy(proceedings("2025-07-02"), other), tcn.Lawful},
	{21, "Acme refers records back when decrypt is under review",
		func(t *testing.T) *scene { return underReview(t, "decrypt") }, refer("2025-07-12", "records"), tcn.Lawful,
		effects{"one-only": tcn.Void},
		"nothing is", since("2025-07-01"), refer("2025-07-12", "records"), tcn.Lawful},
	{21, "Acme refers half of a variation back when the other half is under review",
		func(t *testing.T) *scene {
			return given(t, "2025-07-01").varied("2025-08-01", []acts.Requirement{hack, bulk}).does(referVariation("2025-08-02", "hack"))
		}, referVariation("2025-08-05", "bulk"), tcn.Lawful, effects{"one-only": tcn.Void},
		"a variation, when the notice as given is: s 257(12)", func(t *testing.T) *scene { return underReview(t).varied("2025-08-01", further) },
		referVariation("2025-08-05"), tcn.Lawful},
	{22, "during a review the Secretary of State decides to vary by the ordinary power",
		func(t *testing.T) *scene { return underReview(t) }, decideToVary("2025-07-11", further), tcn.Lawful, effects{"closed": tcn.Void},
		"on the review", func(t *testing.T) *scene { return underReview(t).advised("2025-10-01") },
		decideToVaryOnReview("2025-10-02", further), tcn.Lawful},
	{22, "and Acme gives up what that added",
		func(t *testing.T) *scene { return underReview(t).varied("2025-08-01", further) }, change("2025-10-01", "hack"), tcn.Breach,
		effects{"closed": tcn.Lawful},
		"the notice was varied before", func(t *testing.T) *scene {
			return given(t, "2025-07-01").varied("2025-07-02", further).referred("2025-07-10", "decrypt")
		}, change("2025-10-01", "hack"), tcn.Breach},
	{23, "the steps fell due while they were suspended; the day after the confirmation Acme gives them up", // C11
		func(t *testing.T) *scene { return confirmed(t) }, change("2025-10-08", "decrypt"), tcn.Breach, effects{"start-again": tcn.Lawful},
		"90 days after it", func(t *testing.T) *scene { return confirmed(t) }, change("2026-01-05", "decrypt"), tcn.Breach},
	{24, "the notice is renewed without regard to privacy",
		func(t *testing.T) *scene { return given(t, "2025-07-01").toRenew("2027-06-10") },
		acts.Renew{By: home, On: day("2027-06-10"), Considered: acts.AllFactors &^ acts.PrivacyTests}, tcn.Lawful, effects{"duty": tcn.Irregular},
		"with it", func(t *testing.T) *scene { return given(t, "2025-07-01").toRenew("2027-06-10") }, renew("2027-06-10"), tcn.Lawful},
	{25, "Acme speaks of the notice to an official",
		since("2025-07-01"), disclose(actors.Official{Name: "A"}, "2025-07-02"), tcn.Lawful, effects{"in-person": tcn.Breach},
		"to the Secretary of State", since("2025-07-01"), disclose(home, "2025-07-02"), tcn.Lawful},
	{26, "Acme gives up what is due, as it is unlawful abroad",
		since("2025-07-01"), unlawfulAbroad(change("2025-10-01", "records")), tcn.Breach, effects{"excuse": tcn.Lawful},
		"nobody found that it is", since("2025-07-01"), change("2025-10-01", "records"), tcn.Breach},
	{26, "and what was referred back and left standing",
		func(t *testing.T) *scene { return confirmed(t) }, unlawfulAbroad(change("2025-10-08", "decrypt")), tcn.Breach, effects{"excuse": tcn.Lawful},
		"what is not due", since("2025-07-01"), unlawfulAbroad(change("2025-07-20", "records")), tcn.Lawful},
	{27, "a confirmed notice is two years old; Acme gives up what it was given to do",
		func(t *testing.T) *scene { return confirmed(t) }, change("2027-07-01", "records"), tcn.Lawful, effects{"own": tcn.Breach},
		"two years from the confirmation have passed as well", func(t *testing.T) *scene { return confirmed(t) },
		change("2027-10-07", "records"), tcn.Lawful},
	{28, "a renewal is referred back",
		func(t *testing.T) *scene { return given(t, "2025-07-01").renewed("2027-06-10") }, referRenewal("2027-06-20"), tcn.Lawful,
		effects{"from-giving": tcn.Void},
		"of a notice that was given in the month before", func(t *testing.T) *scene { return given(t, "2024-10-05").renewed("2024-10-20") },
		referRenewal("2024-10-25"), tcn.Lawful},
	{32, "a review ended in the revocation of decrypt, and records was referred too; Acme makes a negative change",
		partRevoked, negative("2025-10-08"), tcn.Lawful, effects{"under-review": tcn.Breach},
		"decrypt was revoked by the ordinary power, and the review goes on", func(t *testing.T) *scene {
			return underReview(t).does(consultBefore(acts.Revoking, "2025-10-07"), revoke("2025-10-07", "decrypt"))
		}, negative("2025-10-08"), tcn.Breach},
	{32, "and the Secretary of State decides to confirm the rest",
		partRevoked, decideToConfirm("2025-10-08"), tcn.Void, effects{"under-review": tcn.Lawful},
		"nothing was revoked", func(t *testing.T) *scene { return underReview(t).advised("2025-10-01") },
		decideToConfirm("2025-10-08"), tcn.Lawful},
	{33, "the two years ran out; another notice is given",
		func(t *testing.T) *scene { return given(t, "2025-07-01").until("2027-07-01") }, giveAnother("2027-07-02"), tcn.Lawful,
		effects{"none": tcn.Void},
		"the notice was revoked, s 256(11)", func(t *testing.T) *scene { return given(t, "2025-07-01").revoked("2027-06-01") },
		giveAnother("2027-07-02"), tcn.Lawful},
	{34, "a review that began on 10 June 2025 is decided on its day 184",
		func(t *testing.T) *scene { return given(t, "2025-06-01").referred("2025-06-10").advised("2025-11-20") },
		decideToConfirm("2025-12-10"), tcn.Lawful, effects{"bound": tcn.Breach},
		"that began before there were such regulations, on its day 189", func(t *testing.T) *scene {
			return given(t, "2025-06-01").referred("2025-06-05").advised("2025-11-20")
		}, decideToConfirm("2025-12-10"), tcn.Lawful},
	{35, "a review is decided after its 180 days, within 30 of the reports",
		func(t *testing.T) *scene { return underReview(t).advised("2025-12-20") }, decideToConfirm("2026-01-10"), tcn.Breach,
		effects{"relevant-period": tcn.Lawful},
		"after both", func(t *testing.T) *scene { return underReview(t).advised("2025-12-20") }, decideToConfirm("2026-01-19"), tcn.Breach},
	{36, "the Commissioner refused a decision to give for good; the Secretary of State decides anew",
		func(t *testing.T) *scene { return decided(t, "2025-07-01").does(refuseBy(chief, "2025-07-02")) }, decideToGive("2025-07-03"), tcn.Lawful,
		effects{"final": tcn.Void},
		"another Commissioner refused it", func(t *testing.T) *scene { return decided(t, "2025-07-01").does(refuse("2025-07-02")) },
		decideToGive("2025-07-03"), tcn.Lawful},
	{36, "a decision to vary",
		func(t *testing.T) *scene {
			return given(t, "2025-07-01").toVary("2025-08-01", further).does(refuseBy(chief, "2025-08-02"))
		},
		decideToVary("2025-08-03", further), tcn.Lawful, effects{"final": tcn.Void},
		"it was a decision to give that was refused, before another was approved", func(t *testing.T) *scene {
			return decided(t, "2025-06-01").does(refuse("2025-06-02"), decideToGive("2025-06-03"), approve("2025-06-04"), give("2025-06-05"))
		}, decideToVary("2025-08-03", further), tcn.Lawful},
	{36, "a decision to renew",
		func(t *testing.T) *scene {
			return given(t, "2025-07-01").does(consultBefore(acts.Renewing, "2027-06-10"), decideToRenew("2027-06-10"), refuseBy(chief, "2027-06-11"))
		}, decideToRenew("2027-06-12"), tcn.Lawful, effects{"final": tcn.Void},
		"it was one to vary", func(t *testing.T) *scene {
			return given(t, "2025-07-01").toVary("2025-08-01", further).does(refuseBy(chief, "2025-08-02"))
		}, decideToRenew("2027-06-12"), tcn.Lawful},
	{37, "the review period is lengthened by agreement after its end",
		func(t *testing.T) *scene { return underReview(t) }, extendReview("2026-01-06", "2026-06-30"), tcn.Lawful,
		effects{"neither": tcn.Void},
		"on its last day", func(t *testing.T) *scene { return underReview(t) }, extendReview("2026-01-05", "2026-06-30"), tcn.Lawful},
	{37, "the relevant period is lengthened after its end",
		func(t *testing.T) *scene { return underReview(t).advised("2025-10-01") }, extendRelevant("2025-10-31", "2025-12-01"), tcn.Void,
		effects{"both": tcn.Lawful},
		"on its last day", func(t *testing.T) *scene { return underReview(t).advised("2025-10-01") },
		extendRelevant("2025-10-30", "2025-12-01"), tcn.Lawful},
	{38, "decrypt is under review, and its outcome adds something else",
		func(t *testing.T) *scene { return underReview(t, "decrypt").advised("2025-10-01") }, decideToVaryOnReview("2025-10-02", further), tcn.Lawful,
		effects{"within": tcn.Void},
		"takes it away", func(t *testing.T) *scene { return underReview(t, "decrypt").advised("2025-10-01") },
		decideToVaryOnReview("2025-10-02", nil, "decrypt"), tcn.Lawful},
	{39, "nobody knows the period for the steps; Acme gives them up after years",
		func(t *testing.T) *scene { return given(t, "2025-07-01", hidden, records) }, change("2027-01-01", "hidden"), tcn.Lawful,
		effects{"ended": tcn.Breach},
		"the period is known, and has not ended", func(t *testing.T) *scene { return given(t, "2025-07-01", hidden, records) },
		change("2025-07-20", "records"), tcn.Lawful},
	{40, "all that was referred is revoked; Acme makes a negative change", // C15
		func(t *testing.T) *scene {
			return given(t, "2025-07-01").referred("2025-07-20", "decrypt").does(consultBefore(acts.Revoking, "2025-08-01"), revoke("2025-08-01", "decrypt"))
		}, negative("2025-09-01"), tcn.Breach, effects{"falls-away": tcn.Lawful},
		"another review holds", func(t *testing.T) *scene {
			return given(t, "2025-07-01").referred("2025-07-20", "decrypt").referred("2025-07-21", "records").
				does(consultBefore(acts.Revoking, "2025-08-01"), revoke("2025-08-01", "decrypt"))
		}, negative("2025-09-01"), tcn.Breach},
	{41, "the 21 days to appeal end on a Sunday; Acme appeals on the Monday", // C17
		func(t *testing.T) *scene {
			return given(t, "2025-07-01").does(complaint("2025-07-02"), determine("2025-10-05"))
		}, appealBy(acme, "2025-10-27"), tcn.Void, effects{"next-open-day": tcn.Lawful},
		"on the Tuesday", func(t *testing.T) *scene {
			return given(t, "2025-07-01").does(complaint("2025-07-02"), determine("2025-10-05"))
		}, appealBy(acme, "2025-10-28"), tcn.Void},
	{42, "the Tribunal releases the public from secrecy",
		func(t *testing.T) *scene { return given(t, "2025-07-01").does(complaint("2025-07-02")) },
		acts.RuleOnSecrecy{By: ipt, On: day("2025-07-04"), Release: public}, tcn.Void, effects{"can": tcn.Lawful},
		"it releases nobody", func(t *testing.T) *scene { return given(t, "2025-07-01").does(complaint("2025-07-02")) },
		acts.RuleOnSecrecy{By: ipt, On: day("2025-07-04")}, tcn.Lawful},
	{44, "the relevant period is lengthened a second time",
		func(t *testing.T) *scene {
			return underReview(t).advised("2025-10-01").does(extendRelevant("2025-10-20", "2025-11-20"))
		}, extendRelevant("2025-11-10", "2025-12-20"), tcn.Lawful, effects{"once": tcn.Void},
		"for the first time", func(t *testing.T) *scene { return underReview(t).advised("2025-10-01") },
		extendRelevant("2025-10-20", "2025-11-20"), tcn.Lawful},
	{45, "a variation is referred back after the 28 days of the notice, within its own",
		func(t *testing.T) *scene { return given(t, "2025-07-01").varied("2025-07-10", further) }, referVariation("2025-07-29"), tcn.Lawful,
		effects{"from-giving": tcn.Void},
		"after both", func(t *testing.T) *scene { return given(t, "2025-07-01").varied("2025-07-10", further) },
		referVariation("2025-08-08"), tcn.Void},
	{46, "a variation took records away, and is referred back",
		func(t *testing.T) *scene { return given(t, "2025-07-01").varied("2025-07-10", nil, "records") }, referVariation("2025-07-20"), tcn.Lawful,
		effects{"additions-only": tcn.Void},
		"it added as well", func(t *testing.T) *scene { return given(t, "2025-07-01").varied("2025-07-10", further, "records") },
		referVariation("2025-07-20"), tcn.Lawful},
	{47, "an operator abroad that holds a notification notice is sued, so that it notifies",
		func(t *testing.T) *scene { return notificationGivenTo(t, abroad(), "2025-07-01") }, sue(acts.ToComply, "2025-07-02"), tcn.Void,
		effects{"anywhere": tcn.Lawful},
		"it is at home", func(t *testing.T) *scene { return notificationGiven(t, "2025-07-01") }, sue(acts.ToComply, "2025-07-02"), tcn.Lawful},
	{48, "a postal operator is to serve bulk acquisition warrants",
		toPost, decideToGive("2025-07-01", requirement("tell", "SI 2018/353, Sch 2 para 14", acts.BulkAcquisition, 30)), tcn.Lawful,
		effects{"not-allowed": tcn.Void},
		"authorisations for communications data alone", toPost,
		decideToGive("2025-07-01", requirement("tell", "SI 2018/353, Sch 2 para 14", acts.CommunicationsData, 30)), tcn.Lawful},
	{49, "the notice is under review, and is renewed; Acme refers the renewal back",
		func(t *testing.T) *scene { return underReview(t).renewed("2027-06-10") }, referRenewal("2027-06-20"), tcn.Lawful,
		effects{"one-review": tcn.Void},
		"the renewal is under review", func(t *testing.T) *scene {
			return given(t, "2025-07-01").renewed("2027-06-10").does(referRenewal("2027-06-15"))
		}, referRenewal("2027-06-20"), tcn.Void},
	{49, "it was renewed within the 28 days of the giving, and the renewal is under review; Acme refers the giving back",
		func(t *testing.T) *scene {
			return given(t, "2024-10-05").renewed("2024-10-20").does(referRenewal("2024-10-21"))
		}, refer("2024-10-22"), tcn.Lawful, effects{"one-review": tcn.Void},
		"a part of it that is not under review", func(t *testing.T) *scene {
			return given(t, "2024-10-05").renewed("2024-10-20").does(referRenewal("2024-10-21", "decrypt"))
		}, refer("2024-10-22", "records"), tcn.Lawful},
	{49, "what a variation brought in is under review as renewed; Acme refers the variation back",
		func(t *testing.T) *scene {
			return given(t, "2024-10-05").varied("2024-10-06", further).renewed("2024-10-20").does(referRenewal("2024-10-21"))
		}, referVariation("2024-10-22"), tcn.Lawful, effects{"one-review": tcn.Void},
		"as varied", func(t *testing.T) *scene {
			return given(t, "2024-10-05").varied("2024-10-06", further).renewed("2024-10-20").does(referVariation("2024-10-21"))
		}, referVariation("2024-10-22"), tcn.Void},
	{50, "a notice was confirmed within its 28 days; Acme refers it back again",
		func(t *testing.T) *scene { return confirmedEarly(t) }, refer("2025-07-20"), tcn.Void, effects{"again": tcn.Lawful},
		"it was varied on the review, s 257(12)", func(t *testing.T) *scene {
			return given(t, "2025-07-01").referred("2025-07-02", "decrypt").advised("2025-07-03").does(consultBefore(acts.Varying, "2025-07-04")).
				outcome(decideToVaryOnReview("2025-07-04", []acts.Requirement{hack})).does(vary("2025-07-05"))
		}, refer("2025-07-20", "decrypt"), tcn.Void},
	{50, "a variation was; Acme refers it back again",
		func(t *testing.T) *scene {
			return given(t, "2025-07-01").varied("2025-07-02", further).does(referVariation("2025-07-03")).advised("2025-07-04").
				outcome(decideToConfirm("2025-07-05")).does(confirm("2025-07-06"))
		}, referVariation("2025-07-20"), tcn.Void, effects{"again": tcn.Lawful},
		"after its 28 days", func(t *testing.T) *scene { return confirmedEarly(t) }, refer("2025-07-30"), tcn.Void},
	{50, "a renewal was; Acme refers it back again",
		func(t *testing.T) *scene { return renewalConfirmed(t) }, referRenewal("2027-06-25"), tcn.Void, effects{"again": tcn.Lawful},
		"it had been confirmed as it was given", func(t *testing.T) *scene { return confirmed(t).renewed("2027-06-10") },
		referRenewal("2027-06-25"), tcn.Lawful},
	{51, "a retention notice was given before approval was law, and data was added with it since; on 1 February 2019 Acme stops retaining",
		func(t *testing.T) *scene { return unapproved(t).varied("2018-11-10", []acts.Requirement{sessions}) },
		change("2019-02-01", "calls"), tcn.Lawful, effects{"lives": tcn.Breach},
		"data was taken out, which nobody approves", func(t *testing.T) *scene { return unapproved(t).varied("2018-11-10", nil, "passing") },
		change("2019-02-01", "calls"), tcn.Lawful},
	{51, "it was confirmed with approval",
		func(t *testing.T) *scene {
			return unapproved(t).referred("2018-11-10").advised("2018-11-20").outcome(decideToConfirm("2018-11-21")).does(confirm("2018-11-22"))
		}, change("2019-02-01", "calls"), tcn.Lawful, effects{"lives": tcn.Breach},
		"it was given with approval", func(t *testing.T) *scene {
			return retentionGiven(t, "2018-11-01").referred("2018-11-10").advised("2018-11-20").outcome(decideToConfirm("2018-11-21")).does(confirm("2018-11-22"))
		}, change("2019-02-01", "calls"), tcn.Breach},
}

// The scenes of the stories.

// unapproved is a retention notice given in the last days in which it needed no Commissioner's approval: Sch 9 para 4.
func unapproved(t *testing.T) *scene {
	t.Helper()
	return retentionProposed(t).decided("2018-10-20", calls, passing).does(give("2018-10-20"))
}

// toPost is a notice proposed to a postal operator.
func toPost(t *testing.T) *scene {
	t.Helper()
	return proposedTo(t, actors.RelevantOperator{Name: "Post", Kind: actors.Postal})
}

// since is a notice given on a day.
func since(on string) func(*testing.T) *scene {
	return func(t *testing.T) *scene { return given(t, on) }
}

// furthered is a notice of 1 July 2025 to which a requirement was added on a day.
func furthered(on string) func(*testing.T) *scene {
	return func(t *testing.T) *scene { return given(t, "2025-07-01").varied(on, further) }
}

// underReview is that notice, referred back on 10 July, as a whole or in part: the 180 days end on 5 January 2026.
func underReview(t *testing.T, names ...string) *scene {
	t.Helper()
	return given(t, "2025-07-01").referred("2025-07-10", names...)
}

// settling is the outcome decided and approved on 5 October, without notice of it: the steps fell due on 28 September.
func settling(t *testing.T) *scene {
	t.Helper()
	return underReview(t).advised("2025-10-01").outcome(decideToConfirm("2025-10-05"))
}

// confirmed is the notice as it was confirmed on 7 October.
func confirmed(t *testing.T) *scene {
	t.Helper()
	return settling(t).does(confirm("2025-10-07"))
}

// confirmedEarly is the notice confirmed on 6 July, when its 28 days run still.
func confirmedEarly(t *testing.T) *scene {
	t.Helper()
	return given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-03").outcome(decideToConfirm("2025-07-05")).does(confirm("2025-07-06"))
}

// renewalConfirmed is the notice renewed on 10 June 2027, referred back as renewed and confirmed.
func renewalConfirmed(t *testing.T) *scene {
	t.Helper()
	return given(t, "2025-07-01").renewed("2027-06-10").does(referRenewal("2027-06-11")).advised("2027-06-12").
		outcome(decideToConfirm("2027-06-13")).does(confirm("2027-06-14"))
}

// outcomeRefused is the decision to confirm refused on 6 October.
func outcomeRefused(t *testing.T) *scene {
	t.Helper()
	return underReview(t).advised("2025-10-01").does(decideToConfirm("2025-10-05"), refuseBy(chief, "2025-10-06"))
}

// partRevoked is the review that ends in the revocation of decrypt alone.
func partRevoked(t *testing.T) *scene {
	t.Helper()
	return underReview(t).advised("2025-10-01").does(consultBefore(acts.Revoking, "2025-10-07"), revokeOnReview("2025-10-07", "decrypt"))
}

// renewedLegacy is a notice of 2019 that was renewed in 2025.
func renewedLegacy(t *testing.T) *scene {
	t.Helper()
	return given(t, "2019-01-01").renewed("2025-01-10")
}

// hidden is a requirement whose period for the steps is not known.
var hidden = requirement("hidden", "SI 2018/353, Sch 2 para 1", acts.CommunicationsData, acts.Undisclosed)

// fewer is less of the same.
var fewer = requirement("fewer", "SI 2018/353, Sch 2 para 1", acts.CommunicationsData, 30)

func elsewhere(on string) acts.Change {
	c := negative(on)
	c.Elsewhere = acts.Found
	return c
}

func unlawfulAbroad(c acts.Change) acts.Change {
	c.ForeignLaw = acts.Found
	return c
}

func forAnother(d acts.Decide) acts.Decide {
	d.ForAnother = true
	return d
}

func userHeld(d acts.Decide) acts.Decide {
	d.UserHeld = acts.Found
	return d
}

func against(conduct acts.Conduct, on string) acts.Claim {
	c := complaint(on)
	c.Against = conduct
	return c
}

func broughtBy(c acts.Claim, who actors.Claiming) acts.Claim {
	c.By = who
	return c
}

// Each open question is named where the effect of an act turns on it, once for each reading that makes it another, and on no act besides.
func TestReadings(t *testing.T) {
	for _, c := range readingStories {
		d, _ := ipa.DoubtOf(c.doubt)
		t.Run(fmt.Sprintf("%d %s: %s", c.doubt, d.ID, c.story), func(t *testing.T) {
			s := c.here(t)
			for reading, other := range c.under {
				require.NotEqual(t, c.effect, other, reading)
				s.doubts(c.act, c.effect, c.doubt, other)
			}
			require.Equal(t, c.under, s.otherwise(c.act, c.doubt))
		})
		t.Run(fmt.Sprintf("%d %s, not: %s", c.doubt, d.ID, c.near), func(t *testing.T) {
			s := c.there(t)
			r, err := s.Try(c.but)
			require.NoError(t, err)
			require.Equal(t, c.so, r.Effect(), "%v", r.Grounds())
			s.certain(c.but, c.doubt)
		})
	}
}

// A question is named once, however many readings, needs and runs it passes: doubt 21 on a second reference, 9 by its two readings.
func TestReadingsAreNamedOnce(t *testing.T) {
	count := func(s *scene, act acts.Act, doubt int) (n int) {
		r, err := s.Try(act)
		require.NoError(t, err)
		for _, d := range r.Doubts() {
			if d.N == doubt {
				n++
			}
		}
		return n
	}
	require.Equal(t, 1, count(underReview(t, "decrypt"), refer("2025-07-12", "records"), 21))
	require.Equal(t, 2, count(underReview(t), negative("2026-01-25"), 9))
}

// An act that is as it is under every reading names none: a plain change of service, a giving, an approval, a statement.
func TestReadingsOfPlainActs(t *testing.T) {
	for _, c := range []struct {
		s   *scene
		act acts.Act
	}{
		{given(t, "2025-07-01"), change("2025-07-02")},
		{given(t, "2025-07-01"), negative("2025-07-02")},
		{approved(t, "2025-07-01"), give("2025-07-01")},
		{decided(t, "2025-07-01"), approve("2025-07-01")},
		{given(t, "2025-07-01"), say("2025-07-02")},
		{underReview(t), say("2025-07-11")},
		{settling(t), confirm("2025-10-07")},
		{underReview(t).advised("2025-10-01").does(decideToConfirm("2025-10-02")), refuseBy(chief, "2025-10-03")},
	} {
		r, err := c.s.Try(c.act)
		require.NoError(t, err)
		require.Equal(t, tcn.Lawful, r.Effect())
		require.Empty(t, r.Doubts(), "%v", r)
	}
}

// SI 2018/354, reg 2A; doubt 9: what a missed review has ended does not come back with a longer period, and the notice itself cannot: nothing is
// left that could be reviewed.
func TestReadingsOfAMissedReview(t *testing.T) {
	ends := underReview(t).under("review-missed=ends").until("2026-01-05")
	require.NotZero(t, ends.standing("decrypt").Referred)
	ends.until("2026-01-06")
	require.Zero(t, ends.standing("decrypt").Referred)
	require.Equal(t, tcn.Referred, ends.at(tcn.RegionReview)) // the duty to review is there still
	ends.does(extendReview("2026-01-10", "2026-06-30"))
	ends.lawful(negative("2026-01-11"), "a service")

	gone := underReview(t, "decrypt").under("review-missed=notice-ends").until("2026-02-01")
	require.Equal(t, day("2026-01-06"), gone.standing("decrypt").Gone)
	require.Zero(t, gone.standing("records").Gone)
	require.Equal(t, tcn.Settled, gone.at(tcn.RegionReview))
	gone.misplaced(extendReview("2026-02-01", "2026-06-30"), tcn.Settled)

	// Two reviews, of which one is decided in time.
	two := given(t, "2025-07-01").referred("2025-07-10", "decrypt").referred("2025-07-20", "records").under("review-missed=notice-ends").until("2026-01-10")
	require.Equal(t, day("2026-01-06"), two.standing("decrypt").Gone)
	require.Zero(t, two.standing("records").Gone)
	require.Equal(t, tcn.Referred, two.at(tcn.RegionReview))

	// Refused after its time, what was decided in time is late.
	late := underReview(t).advised("2025-12-20").does(decideToConfirm("2026-01-05"))
	late = late.under("review-missed=notice-ends").until("2026-02-01")
	require.Zero(t, late.standing("decrypt").Gone)
	late.does(refuseBy(chief, "2026-02-01")).until("2026-02-02")
	require.Equal(t, day("2026-02-01"), late.standing("decrypt").Gone)
}

// s 257(9), doubt 32: under the other reading a part may be revoked on a review, and the rest is under review still.
func TestS257_9_TheRestUnderReview(t *testing.T) {
	const form = "in part, the rest under review"
	under := func(s *scene) *scene { return s.under("part-revoked-on-review=under-review") }
	advised := under(given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-10").does(consultBefore(acts.Revoking, "2025-07-10")))
	s := advised.but().still(revokeOnReview("2025-07-11", "decrypt"), form)
	require.Equal(t, tcn.Advised, s.at(tcn.RegionReview))
	require.Equal(t, day("2025-07-11"), s.standing("decrypt").Gone)
	require.NotZero(t, s.standing("records").Referred)
	s.outcome(decideToConfirm("2025-07-12")).moves(confirm("2025-07-12"), "the notice", tcn.Settled)

	advised.void(revokeOnReview("2025-07-11", "decrypt", "unknown"), "s 256(3)(b)", bySecy)
	act := revokeOnReview("2025-07-11", "decrypt")
	act.Oral = true
	advised.void(act, "s 256(10)", bySecy)
	act = revokeOnReview("2025-07-11", "decrypt")
	act.Considered &^= acts.Cost
	advised.irregular(act, "s 255(3)", bySecy)
	act.Considered = acts.AllFactors &^ acts.Removal
	advised.irregular(revokedOf(act, "records"), "s 255(4)", bySecy)
	act.Considered = acts.AllFactors &^ acts.PrivacyTests
	advised.irregular(act, "s 2(2)", bySecy)
	advised.breach(revokeOnReview("2025-08-09", "decrypt"), words257_9, bySecy)
	silent := under(given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-10"))
	silent.irregular(revokeOnReview("2025-07-11", "decrypt"), "s 255(2)", bySecy)
	late := under(given(t, "2025-07-01").referred("2025-07-02").advised("2025-12-20").does(consultBefore(acts.Revoking, "2025-12-20")))
	late.breach(revokeOnReview("2025-12-29", "decrypt"), words257_4, bySecy)
	early := under(given(t, "2025-07-01").referred("2025-07-02").does(consultBefore(acts.Revoking, "2025-07-03")))
	early.misplaced(revokeOnReview("2025-07-03", "decrypt"), tcn.Referred)
}

func revokedOf(act acts.Revoke, names ...string) acts.Revoke {
	act.Requirements = names
	return act
}

// s 255(8), doubt 16: under the other reading the general law enforced secrecy before s 255(10) named it, and against whom it could.
func TestS255_8_TheGeneralLaw(t *testing.T) {
	const enforced = "secrecy-before-2025=enforced"
	suit := sue(acts.ToKeepSecret, "2025-06-19")
	given(t, "2025-06-01").under(enforced).moves(suit, "for secrecy under the general law", tcn.Sued).
		still(suit, "for secrecy under the general law")
	given(t, "2025-06-01").under(enforced).moves(sue(acts.ToKeepSecret, "2025-06-20"), "for secrecy", tcn.Sued)
	givenTo(t, abroad(), "2025-06-01", hack).under(enforced).void(suit, "s 255(11)", nobody)
	proposed(t).does(consultBefore(acts.Giving, "2025-06-01")).under(enforced).misplaced(suit, tcn.Unbound)
	given(t, "2025-06-01").revoked("2025-06-02").under(enforced, "secrecy-after-end=ends").void(suit, "s 255(8)", nobody)
}
