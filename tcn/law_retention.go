package tcn

import (
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// What the law says of retention notices alone: Part 4. The rest they have with the other kinds, under words of their own.
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

	{ID: "sue-secrecy-retention", Form: "for secrecy of a retention notice", Law: "s 95(2); s 95(5)",
		As: acts.Sue{To: acts.ToKeepSecret}, If: factList{isToKeepSecret},
		While: stays{Sued, Enjoined, Secret, Reported, Avowed}, Takes: moves{{Unsued, Sued}},
		Does: workList{workSues},
		Needs: needList{
			{isSuedHereYet, "s 97(2)", voidStated, "", roleNobody},
			{isStillSecret, "s 95(2)", voidInferred, "", roleNobody},
			{isSecretBearer, "s 95(2)", voidInferred,
				"sue the operator to whom the notice was given, or one of its people", roleSecretary},
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

	{ID: "lapse-unapproved", Form: "of a notice given without approval", Law: "Sch 9 para 4(2)",
		If:    factList{isGivenUnapproved},
		Takes: moves{{Issued, Expired}}, Sweeps: endsAll,
		Keeps: dayKeys{keyEnded}, Does: workList{workReleasesAll},
		Says: "the notice ceased to have effect three months after the approval of such notices became law"},
}

// someData is the data of a retention notice.
var someData = acts.Requirement{Name: "a requirement", Obligation: ipa.MustParse("s 87(2)(b)"), Months: acts.Undisclosed}

// retentionOwn are the lines that say something else to a retention notice than their words and texts do: how a revocation is notified and a disclosure
// permitted, and that secrecy was enforced from the first.
var retentionOwn = map[string]ownLine{
	"rule revoke":                            {Law: "s 94(13); s 94(14)"},
	"rule revoke-another-given":              {Law: "s 94(13); s 94(14); s 94(16)"},
	"rule revoke-on-review":                  {Law: "s 90(10)(a); s 94(13); s 94(14)"},
	"rule revoke-on-review-another-given":    {Law: "s 90(10)(a); s 94(13); s 94(14); s 94(16)"},
	"rule revoke-part":                       {Law: "s 94(13); s 94(14)"},
	"rule revoke-part-on-review":             {Law: "s 90(10)(a); s 94(13); s 94(14)"},
	"rule revoke-part-under-review":          {Law: "s 90(10)(a); s 94(13); s 94(14)"},
	"rule permit":                            {Law: "s 95(4)"},
	"rule permit-before":                     {Law: "s 95(4)"},
	"rule disclose-permitted":                {Law: "s 95(4)"},
	"rule disclose-public-permitted":         {Law: "s 95(4)"},
	"rule sue-secrecy-general-law":           {Not: true},
	"position secretary/give-written-notice": {Law: "s 94(2); s 94(14); s 98(1)"},
	"position secretary/permit":              {Law: "s 95(4)"},
	"position secretary/permit-before":       {Law: "s 95(4)"},
	"position secretary/vary": {Law: "s 94(1); s 94(4)",
		Says: "vary the notice, with a Judicial Commissioner's approval if that requires additional data"},
}
