package tcn

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
)

// What the law says of retention notices alone: Part 4. The rest they have with the other kinds, under words of their
// own.
var (
	// decidingRetention is what a decision to give a retention notice needs besides.
	decidingRetention = together(needList{
		{isPostalYet, "s 87(1)@2016-12-30", voidStated, "", roleNobody}, // postal operators came with s 96
		{isOperating, "s 87(1)", voidStated, "", roleNobody},
		{hasData, "s 87(8)(b)", voidStated, "specify the data that is to be retained", roleSecretary},
	}, retentionTerms)

	// retentionTerms are what a retention notice may not require.
	retentionTerms = needList{
		{isKeptShort, "s 87(3)", voidStated, "require it for 12 months at most", roleSecretary},
		{isOwnData, "s 87(4)", voidStated, "leave that data out", roleSecretary},
	}

	// additionalData is what a decision to vary needs: s 94(4) asks it of additional data alone.
	additionalData = together(needList{
		{isAdditionNecessary, "s 94(4)(a)", voidStated, "find that it is necessary, if it is", roleSecretary},
		{isAdditionProportionate, "s 94(4)(a)", voidStated, "find that it is proportionate, if it is", roleSecretary},
	}, retentionTerms.under("s 94(8)"))

	// retentionOnReview is what a decision to vary on a review needs: the Commissioner reviews both conclusions.
	retentionOnReview = together(needList{
		{isNecessary, "s 91(1)", voidInferred, "find that the notice as varied is necessary, if it is", roleSecretary},
		{isProportionate, "s 91(1)", voidInferred, "find that it is proportionate, if it is", roleSecretary},
	}, retentionTerms.under("s 94(8)"))

	// givingRetention is what a giving needs besides. While no Commissioner's approval was needed, the decision was.
	givingRetention = needList{
		{isDecided, "s 87(1)@2016-12-30", voidStated, "decide to give the notice", roleSecretary},
		{isTermStated, "s 87(8)(c)", irregularInferred, "specify for how long", roleSecretary},
		{isLimitConsidered, "s 88(1)(aa); s 88(1)(ab)", irregularInferred,
			"take them into account first", roleSecretary},
	}

	// varyingRetention is what comes before a variation, and not before a revocation: s 94(9).
	varyingRetention = needList{
		{isConsultedVarying, "s 94(9); s 88(2)", irregularInferred, "consult the operator first", roleSecretary},
		{isConsidered, "s 94(9); s 88(1)", irregularInferred, "take the matters into account first", roleSecretary},
		{isTermStated, "s 94(8); s 87(8)(c)", irregularInferred, "specify for how long", roleSecretary},
		{isLimitConsidered, "s 94(9); s 88(1)(aa); s 88(1)(ab)", irregularInferred,
			"take them into account first", roleSecretary},
	}

	// enforcingRetention is when a court is asked for compliance.
	enforcingRetention = needList{
		{isSuedHereYet, "s 97(2)", voidStated, "", roleNobody},
		{isInForceYet, "s 87(6)(b)", voidInferred, "", roleNobody},
	}

	// privateRenewal is that s 2(1)(e) names the renewal of a retention notice: it is a notice under Part 4, s 94A(1).
	privateRenewal = needList{
		{isPrivacyRegarded, "s 94A(1); s 2(2)", irregularInferred, "have regard to them first", roleSecretary},
	}

	// renewingRetention is what comes before a renewal besides.
	renewingRetention = needList{
		{isLimitConsidered, "s 94A(5); s 88(1)(aa); s 88(1)(ab)", irregularInferred,
			"take them into account first", roleSecretary},
	}
)

// retentionLines are the rules of retention notices alone.
var retentionLines = ruleLines{
	{ID: "consult-varying-retention", Form: "the operator before varying", Law: "s 94(9); s 88(2)",
		As: acts.Consult{Before: acts.Varying}, If: factList{isWithPerson, isBeforeVarying},
		While: stays{Issued},
		Keeps: dayKeys{keyConsultedVarying},
		Needs: needList{
			{isThePerson, "s 88(2)", voidInferred, "consult the operator to whom the notice was given", roleSecretary},
		},
		Says: "the Secretary of State takes reasonable steps to consult the operator; before revoking nothing asks for it"},

	{ID: "disclose-auditor-public-permitted", Form: "to the public by the Information Commissioner, with permission",
		Law: "s 95(3); s 95(4)",
		As:  acts.Disclose{By: actors.InformationCommissioner{}, To: actors.Public{}},
		If:  factList{isByAuditor, isToPublic, isLicensed}, Carries: moves{{Secret, Avowed}, {Reported, Avowed}},
		Says: "the public is told with the Secretary of State's permission"},
	{ID: "disclose-auditor-permitted", Form: "by the Information Commissioner, with permission",
		Law:  "s 95(3); s 95(4)",
		As:   acts.Disclose{By: actors.InformationCommissioner{}, To: actors.LegalAdviser{}},
		If:   factList{isByAuditor, isLicensed},
		Says: "the Secretary of State has permitted it"},
	{ID: "disclose-auditor-public", Form: "to the public by the Information Commissioner", Law: "s 95(3)",
		As: acts.Disclose{By: actors.InformationCommissioner{}, To: actors.Public{}},
		If: factList{isByAuditor, isToPublic}, Carries: moves{{Unbound, Leaked}, {Secret, Reported}},
		Needs: needList{
			{mayAuditorDisclose, "s 95(3)", breachStated, "permit the disclosure first", roleSecretary},
		},
		Says: "the notice becomes known through the office that audits what is retained"},
	{ID: "disclose-auditor", Form: "by the Information Commissioner", Law: "s 95(3)",
		As: acts.Disclose{By: actors.InformationCommissioner{}, To: actors.Claimant{}},
		If: factList{isByAuditor},
		Needs: needList{
			{mayAuditorDisclose, "s 95(3)", breachStated, "permit the disclosure first", roleSecretary},
		},
		Says: "the Information Commissioner and staff are bound as the operator is; no court enforces it by s 95(5)"},

	{ID: "sue-secrecy-retention", Form: "for secrecy of a retention notice", Law: "s 95(2); s 95(5)",
		As: acts.Sue{To: acts.ToKeepSecret}, If: factList{isToKeepSecret},
		While: stays{Sued, Enjoined, Secret, Reported, Avowed}, Takes: moves{{Unsued, Sued}},
		Does: workList{workSues},
		Needs: needList{
			{isSuedHereYet, "s 97(2)", voidStated, "", roleNobody},
			{isStillSecret, "s 95(2)", voidInferred, "", roleNobody},
			{isSecretBearer, "s 95(2); s 95(5)", voidInferred,
				"sue an operator, or one of its people", roleSecretary},
		},
		Says: "the Secretary of State asks a court to enforce the duty of secrecy: s 95(5) names it from the first"},
	{ID: "sue-standstill-retention", Form: "for the standstill of s 90(4A)",
		Law: "s 90(4A); s 95(5)@2025-06-20",
		As:  acts.Sue{To: acts.ToStandStill}, If: factList{isToStandStill},
		While: stays{Sued, Enjoined, Referred, Advised}, Takes: moves{{Unsued, Sued}},
		Does: workList{workSues},
		Needs: needList{
			{isStillStill, "s 90(4A)", voidInferred, "", roleNobody},
			{isStillHeld, "s 90(4A)", voidInferred, "", roleNobody},
			{isDutyBearer, "s 90(4A)", voidInferred,
				"sue the operator to whom the notice was given", roleSecretary},
		},
		Says: "the Secretary of State asks a court to enforce the standstill"},

	{ID: "sue-data", Form: "for the care of the data", Law: "s 95(1)(b); s 95(5)",
		As: acts.Sue{To: acts.ToCareForData}, If: factList{isToCareForData},
		While: stays{Issued, Withdrawn, Reissued, Expired, Quashed, Sued, Enjoined}, Takes: moves{{Unsued, Sued}},
		Does: workList{workSues},
		Needs: needList{
			{isSuedHereYet, "s 97(2)", voidStated, "", roleNobody},
			{isRetaining, "s 92(1)", voidInferred, "", roleNobody},
			{isDutyBearer, "s 95(1)", voidInferred,
				"sue the operator to whom the notice was given", roleSecretary},
		},
		Says: "the Secretary of State asks a court to enforce the duties of ss 92 and 93: a reference does not " +
			"suspend them, and that to destroy the data is of use after the end"},

	{ID: "lapse-unapproved", Form: "of a notice given without approval", Law: "Sch 9 para 4(2)",
		If:    factList{isGivenUnapproved},
		Takes: moves{{Issued, Expired}}, Sweeps: endsAll,
		Keeps: dayKeys{keyEnded}, Does: workList{workReleasesAll},
		Says: "the notice ceased to have effect three months after the approval of such notices became law"},
}

// retentionPositions are the positions of retention notices alone.
var retentionPositions = []positionLine{
	{"secretary/specify-data", roleSecretary, Duty, roleOperator,
		"specify to whom and to which services the notice relates, which data is to be retained, and for how long",
		"s 87(8)", whileUngiven, nil, 0},
	{"secretary/bring-to-attention", roleSecretary, Duty, roleOperator,
		"give or publish the notice in such a manner as seems fit for bringing it to the operator's attention",
		"s 87(7)", whileUngiven, nil, 0},
	{"secretary/consider-limits", roleSecretary, Duty, rolePublic,
		"take into account which services are concerned, and whether a limit by place or by users would be appropriate",
		"s 88(1)(aa); s 88(1)(ab)", whileUngiven, nil, 0},
	{"secretary/require-longer", roleSecretary, Disability, roleOperator,
		"require data to be retained for more than 12 months",
		"s 87(3)", []Status{Proposed, Issued}, nil, 0},
	{"secretary/require-others-data", roleSecretary, Disability, roleOperator,
		"require data of another operator's service that the operator neither needs nor keeps, where it can be separated",
		"s 87(4)", []Status{Proposed, Issued}, nil, 0},
	{"secretary/consult-varying-retention", roleSecretary, Duty, roleOperator,
		"take reasonable steps to consult the operator before varying; before revoking nothing asks for it",
		"s 94(9); s 88(2)", whileInForce, nil, 0},
	{"secretary/consider-varying-retention", roleSecretary, Duty, roleOperator,
		"weigh benefits, users (if known), feasibility, cost and all other effects of a variation before making it",
		"s 94(9); s 88(1)", whileInForce, nil, 0},
	{"secretary/regard-privacy-renewing", roleSecretary, Duty, rolePublic,
		"have the same regard to privacy before renewing", "s 94A(1); s 2(2)", whileInForce, nil, 0},
	{"secretary/vary-unapproved", roleSecretary, Disability, roleOperator,
		"require additional data by a variation that no Judicial Commissioner has approved",
		"s 94(4)(b)", whileInForce, factList{isNothingApproved}, 0},
	{"secretary/sue-compliance-retention", roleSecretary, Power, roleOperator, "sue to enforce compliance",
		"s 95(1); s 95(5)", whileInForce, factList{isReachable, isAnyDue}, 0},
	{"secretary/sue-secrecy-retention", roleSecretary, Power, roleOperator, "sue to enforce secrecy",
		"s 95(2); s 95(5)", whileBound, factList{isReachable, isStillSecret}, 0},
	{"secretary/sue-staff-retention", roleSecretary, Power, roleStaff,
		"sue a person employed or engaged to enforce secrecy",
		"s 95(2); s 95(5)", whileBound, factList{isStillSecret}, 0},
	{"secretary/sue-standstill-retention", roleSecretary, Power, roleOperator, "sue to enforce the standstill",
		"s 90(4A); s 95(5)@2025-06-20", whileReviewed, factList{isStandstill}, 0},
	{"secretary/sue-data", roleSecretary, Power, roleOperator,
		"sue to enforce the care of the data retained, and its destruction in the end",
		"s 95(1)(b); s 95(5)", whileGiven, factList{isReachable, isRetaining}, 0},
	{"secretary/enforce-retention-abroad", roleSecretary, Disability, roleOperator,
		"enforce the duties in court against the person abroad",
		"s 97(2)", whileInForce, factList{isRecipientAbroad}, 0},
	{"secretary/enforce-auditor", roleSecretary, Disability, roleAuditor,
		"enforce the Information Commissioner's duty of secrecy in court: s 95(5) names it not",
		"s 95(3); s 95(5)", whileBound, nil, 0},
	{"operator/secure-data", roleOperator, Duty, roleSecretary,
		"keep the data as whole and as secure as where it came from, open to authorised persons only, and protected",
		"s 92(1); s 95(1)", whileInForce, factList{isInForceYet}, 0},
	{"operator/guard-access", roleOperator, Duty, roleSecretary,
		"put security systems in place that govern access to the data retained",
		"s 93; s 95(1)", whileInForce, factList{isInForceYet}, 0},
	{"operator/destroy-data", roleOperator, Duty, roleSecretary,
		"destroy the data once nothing authorises its retention any longer",
		"s 92(2); s 95(1)", whileGiven, nil, 0},
	{"operator/destroy-monthly", roleOperator, Liberty, roleSecretary,
		"destroy it at monthly intervals, or shorter ones",
		"s 92(3)", whileGiven, nil, 0},
	{"chief-commissioner/oversee-retention", roleChief, Duty, rolePublic,
		"keep what is done of the power to have data retained under review, by audit, inspection and investigation too",
		"s 229(1)", whileGiven, nil, 0},
	{"information-commissioner/audit", roleAuditor, Duty, rolePublic,
		"audit compliance with what Part 4 requires as to the integrity, security and destruction of retained data",
		"s 244", whileGiven, nil, 0},
	{"information-commissioner/keep-secret", roleAuditor, Duty, roleSecretary,
		"disclose neither the existence nor the contents of the notice without permission; so the staff",
		"s 95(3)", whileInForce, nil, 0},
	{"information-commissioner/keep-secret-after", roleAuditor, Duty, roleSecretary,
		"go on keeping the notice secret after its end; so the staff",
		"s 95(3)", whileOver, factList{isStillSecret}, 0},
}

// boundByPart4 is whom Part 4 binds to secrecy.
const boundByPart4 = "s 95(2) binds operators and those employed or engaged for their business, s 95(3) the " +
	"Information Commissioner and staff, and nobody else is bound"

// retentionOwn are the lines that say something else to a retention notice than their words and texts do: how a
// revocation is notified and a disclosure permitted, that it may come into force later than it is given, and that
// secrecy was enforced from the first.
var retentionOwn = map[string]ownLine{
	"rule revoke":                         {Law: "s 94(13); s 94(14)"},
	"rule revoke-another-given":           {Law: "s 94(13); s 94(14); s 94(16)"},
	"rule revoke-on-review":               {Law: "s 90(10)(a); s 94(13); s 94(14)"},
	"rule revoke-on-review-another-given": {Law: "s 90(10)(a); s 94(13); s 94(14); s 94(16)"},
	"rule revoke-part":                    {Law: "s 94(13); s 94(14)"},
	"rule revoke-part-on-review":          {Law: "s 90(10)(a); s 94(13); s 94(14)"},
	"rule revoke-part-under-review":       {Law: "s 90(10)(a); s 94(13); s 94(14)"},
	"rule disclose-public-unbound":        {Says: boundByPart4},
	"rule disclose-unbound":               {Says: boundByPart4},
	"rule publish": {Says: "s 95(2) and (3) bind operators, their people and the Information Commissioner: the " +
		"press owes nothing, and lifts no one's duty"},
	"clock life":                        {Says: "the day on which the notice comes into force"},
	"status issued":                     {Says: "given, and in force from then or from the later day that it names"},
	"position press/report":             {Says: "report the notice: " + boundByPart4},
	"position public/speak":             {Says: "speak of the notice: " + boundByPart4},
	"rule permit":                       {Law: "s 95(4)"},
	"rule permit-before":                {Law: "s 95(4)"},
	"rule disclose-permitted":           {Law: "s 95(4)"},
	"rule disclose-public-permitted":    {Law: "s 95(4)"},
	"need vary/decided":                 {Law: "s 94(1)"}, // s 94(4) is of additional data alone
	"position secretary/sue-compliance": {Not: true},
	"rule sue-secrecy-general-law":      {Not: true},
	"position secretary/consult":        {Says: "take reasonable steps to consult the operator before giving the notice"},
	"position secretary/consult-renewing": {Law: "s 94A(5); s 88(2)",
		Says: "take reasonable steps to consult the operator before renewing"},
	"position secretary/give-written-notice": {Law: "s 94(2); s 94(14); s 98(1)"},
	"position secretary/permit":              {Law: "s 95(4)"},
	"position secretary/permit-before":       {Law: "s 95(4)"},
	"position secretary/vary": {Law: "s 94(1); s 94(4)",
		Says: "vary the notice, with a Judicial Commissioner's approval if that requires additional data"},
}
