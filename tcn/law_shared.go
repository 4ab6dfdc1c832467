package tcn

import (
	"slices"
)

// What several lines of the rules share. A group of needs is named for the words that make it so, and is used
// by reference
// as the Act uses it.

// What ends with the giving or the abandoning of a notice, and what ends with its end.
var (
	endsDecisions = moves{{Decided, Idle}, {Asked, Idle}, {Approved, Idle}, {Refused, Idle}, {Barred, Idle}}
	endsReviews   = moves{{Referred, Settled}, {Advised, Settled}}
	endsAll       = slices.Concat(endsDecisions, endsReviews)
)

// together joins needs and groups of them.
func together(groups ...needList) needList { return slices.Concat(groups...) }

// under is a group of needs as another provision applies it: cited first.
func (l needList) under(law string) needList {
	l = slices.Clone(l)
	for i := range l {
		l[i].Law = law + "; " + l[i].Law
	}
	return l
}

// section255 is what comes before a giving, s 255(2) to (4), and, as s 256(9) and s 256A(6) apply it, before
// the rest; of a notification notice s 258A(6), (7), as s 258B(6) applies them.
// The person is consulted for each of them.
func section255(consulted factID) needList {
	return needList{
		{consulted, "s 255(2)", irregularInferred, "consult the person first", roleSecretary},
		{isConsidered, "s 255(3)", irregularInferred, "take the matters into account first", roleSecretary},
		{isRemovalConsidered, "s 255(4)", irregularInferred, "take them into account in particular " +
			"first", roleSecretary},
		{isWeighed, "s 258A(6)", irregularInferred, "take the matters into account first", roleSecretary},
	}
}

var (
	// section2 are the general duties in relation to privacy.
	section2 = needList{
		{isPrivacyRegarded, "s 2(2)", irregularInferred, "have regard to them first", roleSecretary},
	}

	// applicableObligations is what a requirement has to be: s 253(3), and the regulations made under it.
	applicableObligations = needList{
		{areObligations, "s 253(3)", voidStated,
			"choose from the obligations that SI 2018/353 specifies", roleSecretary},
		{servesItsSchedule, "SI 2018/353, reg 3", voidStated,
			"choose an obligation from the Schedule for that warrant or authorisation", roleSecretary},
		{fitsOperator, "SI 2018/353, reg 4", voidStated,
			"choose from the Part for that kind of operator", roleSecretary},
		{isRemovalInReach, "SI 2018/353, Sch 1 para 8", voidInferred, "", roleNobody},
		{isLargeEnough, "SI 2018/353, reg 4(3)", voidStated, "leave the obligation out", roleSecretary},
		{mayServeBulkByPost, "SI 2018/353, reg 3(3); SI 2018/353, Sch 2 para 14; SI 2018/353, Sch 2 para 15",
			voidInferred, "impose it for authorisations and notices under Part 3 alone", roleSecretary},
	}

	// delegation is who may decide what is the Investigatory Powers Commissioner's to decide: s 227(8) to (8B), (12).
	delegation = needList{
		{deputyExists, "s 227(8)@2018-03-12", voidStated,
			"put it to the Investigatory Powers Commissioner", roleSecretary},
		{isDelegate, "s 227(8)@2018-03-12", voidStated,
			"put it to the Investigatory Powers Commissioner", roleSecretary},
		{isNoOrdinary, "s 227(8B); s 227(12)(a)", voidStated,
			"put it to the Investigatory Powers Commissioner", roleSecretary},
		{isDeputyEnabled, "s 227(8A); s 227(12)(a)", voidStated,
			"put it to the Investigatory Powers Commissioner", roleSecretary},
	}

	// ofAnother is that a request after a refusal goes to another than who refused.
	ofAnother = needList{
		{isAnother, "s 227(8)@2018-03-12", voidInferred,
			"put it to the Investigatory Powers Commissioner", roleSecretary},
		{isAnotherDeputy, "s 227(8A)", voidInferred,
			"put it to the Investigatory Powers Commissioner", roleSecretary},
	}

	// decidingReview is what binds whoever decides a review: to consult both before, s 257(5), and the two periods,
	// s 257(4) and (9).
	decidingReview = needList{
		{areBothConsulted, "s 257(5)", irregularInferred,
			"consult both, have them report, then decide", roleSecretary},
		{inReviewPeriod, "s 257(4)@2025-06-20; SI 2018/354, reg 2A(1)", breachStated,
			"lengthen the review period by agreement", roleSecretary},
		{inRelevantPeriod, "s 257(9)@2025-06-20; SI 2018/354, reg 2B(1)", breachStated,
			"lengthen the relevant period before it ends, if the circumstances are exceptional", roleSecretary},
	}

	// revokingWhole is what a whole revocation needs, whether or not another notice has been given.
	revokingWhole = together(needList{
		{isNotUnderReview, "s 256(3)(b)", voidInferred, "settle the review first", roleSecretary},
		{isWritten, "s 256(10)", voidInferred, "give notice of it in writing", roleSecretary},
	}, waysOfGiving.under("s 256(10)"), section255(isConsultedRevoking).under("s 256(9)"), section2, revokingNotification)

	// waysOfGiving is what some ways of giving a notice need: s 255(6), and the Interpretation Act on letters.
	waysOfGiving = needList{
		{isDelivered, "s 255(6)", voidInferred,
			"find that the person has no principal office here, or has specified the address, or give it otherwise",
			roleSecretary},
		{isPosted, "IA 1978 s 7", voidInferred, "find that it was, if it was, or give it otherwise", roleSecretary},
		{isInCourse, "IA 1978 s 7", voidInferred, "give it again", roleSecretary},
	}

	// revokingOnReview is what a whole revocation needs as the outcome of a review: s 257(9)(a).
	revokingOnReview = together(decidingReview, needList{
		{isWritten, "s 256(10)", voidInferred, "give notice of it in writing", roleSecretary},
	}, waysOfGiving.under("s 256(10)"), section255(isConsultedRevoking).under("s 256(9)"), section2)

	// conductNamed is what a claim may complain of.
	conductNamed = needList{
		{isNamedConduct, "RIPA 2000 s 65(5)", voidStated, "", roleNobody},
	}

	// inTimeOrEquitable is what the Tribunal needs to determine a claim. RIPA 2000 s 67(5) binds it, and not who
	// complains: it "shall not consider or determine" a late complaint. HRA 1998 s 7(5) says that proceedings "must be
	// brought" in time, and not what becomes of late ones: that the Tribunal meets it as it meets s 67(5) is inferred.
	inTimeOrEquitable = needList{
		{isComplaintTimelyOld, "RIPA 2000 s 67(5)@2018-03-12", voidStated,
			"find it equitable, if it is", roleTribunal},
		{isComplaintTimely, "RIPA 2000 s 67(5)(a)", voidStated, "find it equitable, if it is", roleTribunal},
		{isClaimTimely, "HRA 1998 s 7(5)", voidInferred, "find it equitable, if it is", roleTribunal},
	}

	// whileUnstayed is that the Tribunal does not go on with a claim that it has stayed.
	whileUnstayed = needList{
		{isUnstayed, "RIPA 2000 s 68(1)", irregularInferred, "lift the stay first", roleTribunal},
	}

	// onDetermining is what a determination and the orders made on it need.
	onDetermining = together(inTimeOrEquitable, whileUnstayed, needList{
		{isConductFound, "RIPA 2000 s 67(3)(a)", irregularInferred,
			"determine that no determination is made in its favour", roleTribunal},
	})

	// onOrder and onAmount are that the parties are heard before an order, and before an award of compensation: r 14.
	onOrder = needList{
		{areHeard, "SI 2018/1334, r 14(1); SI 2018/1334, r 14(3)", irregularInferred,
			"invite representations, then order", roleTribunal},
	}
	onAmount = needList{
		{areHeard, "SI 2018/1334, r 14(1); SI 2018/1334, r 14(2)", irregularInferred,
			"invite representations on the amount, then award", roleTribunal},
	}

	// inAppeal is what an appeal from the Tribunal needs, whatever it is against: RIPA 2000 s 67A.
	inAppeal = needList{
		{isParty, "RIPA 2000 s 67A(8)", voidStated, "", roleNobody},
		{isOnLaw, "RIPA 2000 s 67A(1)", voidStated, "state a point of law", roleActor},
		{hasLeave, "RIPA 2000 s 67A(6)", voidStated,
			"ask the Tribunal, then the court, for leave", roleActor},
	}
)
