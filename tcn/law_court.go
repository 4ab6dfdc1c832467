package tcn

import "github.com/doublelock/doublelock/tcn/acts"

// courtLines are the rules of civil enforcement by the Secretary of State: s 255(10), (11).
var courtLines = ruleLines{
	{ID: "sue-compliance", Form: "for compliance", Law: "s 255(9); s 255(10)",
		As: acts.Sue{To: acts.ToComply}, If: factList{isToComply},
		While: stays{Issued, Sued, Enjoined}, Takes: moves{{Unsued, Sued}},
		Needs: needList{
			{isEnforceable, "s 255(10)(b); s 255(11)", voidStated, "", roleNobody},
			{isAnyLeft, "s 255(9)", voidInferred, "", roleNobody},
			{isNotAllReferred, "s 257(3)(a)", voidInferred, "review the notice first", roleSecretary},
			{isNotAllReferredBefore, "s 257(3)@2018-03-12", voidInferred,
				"review the notice first", roleSecretary},
			{isNotAllStayed, "RIPA 2000 s 67(6)", voidInferred, "determine the claim first", roleTribunal},
			{isDutyBearer, "s 255(9)", voidInferred,
				"sue the person to whom the notice was given", roleSecretary},
		},
		Says: "the Secretary of State asks a court to enforce the duty to comply"},
	{ID: "sue-secrecy", Form: "for secrecy", Law: "s 255(8); s 255(10)@2025-06-20",
		As: acts.Sue{To: acts.ToKeepSecret}, If: factList{isToKeepSecret},
		While: stays{Sued, Enjoined, Secret, Reported, Avowed}, Takes: moves{{Unsued, Sued}},
		Needs: needList{
			{isEnforceable, "s 255(10)(b); s 255(11)", voidStated, "", roleNobody},
			{isStillSecret, "s 255(8)", voidInferred, "", roleNobody},
			{isSecretBearer, "s 255(8)", voidInferred,
				"sue the person to whom the notice was given, or one of its people", roleSecretary},
		},
		Says: "the Secretary of State asks a court to enforce the duty of secrecy: by these words only from " +
			"20 Jun 2025"},
	{ID: "sue-secrecy-general-law", Form: "for secrecy under the general law", Law: "s 255(8)",
		As: acts.Sue{To: acts.ToKeepSecret}, If: factList{isToKeepSecret}, Reading: readSecrecyEnforced,
		While: stays{Sued, Enjoined, Secret, Reported, Avowed}, Takes: moves{{Unsued, Sued}},
		Needs: needList{
			{isEnforceable, "s 255(10)(b); s 255(11)", voidStated, "", roleNobody},
			{isStillSecret, "s 255(8)", voidInferred, "", roleNobody},
		},
		Says: "the Secretary of State asks a court to enforce the duty of secrecy under the general law"},
	{ID: "sue-standstill", Form: "for the standstill", Law: "s 257(3A); s 255(10)@2025-06-20",
		As: acts.Sue{To: acts.ToStandStill}, If: factList{isToStandStill},
		While: stays{Sued, Enjoined, Referred, Advised}, Takes: moves{{Unsued, Sued}},
		Needs: needList{
			{isEnforceable, "s 255(10)(b); s 255(11)", voidStated, "", roleNobody},
			{isStillStill, "s 257(3A)", voidInferred, "", roleNobody},
			{isStillHeld, "s 257(3A)", voidInferred, "", roleNobody},
			{isDutyBearer, "s 257(3A)", voidInferred,
				"sue the person to whom the notice was given", roleSecretary},
		},
		Says: "the Secretary of State asks a court to enforce the standstill"},
	{ID: "enjoin", Form: "the person", Law: "s 255(10)",
		As:    acts.Enjoin{},
		Takes: moves{{Sued, Enjoined}},
		Says:  "a court grants an injunction, specific performance or other relief"},
	{ID: "discharge", Form: "the person", Law: "s 255(10)",
		As:    acts.Discharge{},
		Takes: moves{{Sued, Unsued}, {Enjoined, Unsued}},
		Says:  "a court refuses relief or ends it"},
}
