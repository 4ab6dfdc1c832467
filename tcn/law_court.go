package tcn

import "github.com/doublelock/doublelock/tcn/acts"

// courtLines are the rules of civil enforcement by the Secretary of State: s 255(10), (11).
var courtLines = ruleLines{
	{ID: "sue-compliance", Form: "for compliance", Law: "s 255(9); s 255(10)",
		As: acts.Sue{To: acts.ToComply}, If: factList{isToComply},
		While: stays{Issued, Sued, Enjoined}, Takes: moves{{Unsued, Sued}},
		Needs: needList{
			{isEnforceable, "s 255(10)(b); s 255(11)", voidStated, "", roleNobody, 15},
			{isAnyLeft, "s 255(9)", voidInferred, "", roleNobody, 0},
			{isNotAllReferred, "s 257(3)(a)", voidInferred, "review the notice first", roleSecretary, 9},
			{isNotAllReferredBefore, "s 257(3)@2018-03-12", voidInferred,
				"review the notice first", roleSecretary, 0},
			{isNotAllStayed, "RIPA 2000 s 67(6)", voidInferred, "determine the claim first", roleTribunal, 0},
			{isDutyBearer, "s 255(9)", voidInferred,
				"sue the person to whom the notice was given", roleSecretary, 0},
		},
		Says: "the Secretary of State asks a court to enforce the duty to comply"},
	{ID: "sue-secrecy", Form: "for secrecy", Law: "s 255(8); s 255(10)@2025-06-20",
		As: acts.Sue{To: acts.ToKeepSecret}, If: factList{isToKeepSecret},
		While: stays{Sued, Enjoined, Secret, Reported, Avowed}, Takes: moves{{Unsued, Sued}},
		Needs: needList{
			{isEnforceable, "s 255(10)(b); s 255(11)", voidStated, "", roleNobody, 15},
			{isStillSecret, "s 255(8)", voidInferred, "", roleNobody, 7},
			{isSecretBearer, "s 255(8)", voidInferred,
				"sue the person to whom the notice was given, or one of its people", roleSecretary, 0},
		},
		Doubts: doubtList{{N: 16, Other: Lawful, Early: true}},
		Says: "the Secretary of State asks a court to enforce the duty of secrecy: by these words only from " +
			"20 Jun 2025"},
	{ID: "sue-secrecy-general-law", Form: "for secrecy under the general law", Law: "s 255(8)",
		As: acts.Sue{To: acts.ToKeepSecret}, If: factList{isToKeepSecret}, Reading: readSecrecyEnforced,
		While: stays{Sued, Enjoined, Secret, Reported, Avowed}, Takes: moves{{Unsued, Sued}},
		Needs: needList{
			{isEnforceable, "s 255(10)(b); s 255(11)", voidStated, "", roleNobody, 15},
			{isStillSecret, "s 255(8)", voidInferred, "", roleNobody, 7},
		},
		Says: "the Secretary of State asks a court to enforce the duty of secrecy under the general law"},
	{ID: "sue-standstill", Form: "for the standstill", Law: "s 257(3A); s 255(10)@2025-06-20",
		As: acts.Sue{To: acts.ToStandStill}, If: factList{isToStandStill},
		While: stays{Sued, Enjoined, Referred, Advised}, Takes: moves{{Unsued, Sued}},
		Needs: needList{
			{isEnforceable, "s 255(10)(b); s 255(11)", voidStated, "", roleNobody, 15},
			{isStillStill, "s 257(3A)", voidInferred, "", roleNobody, 12},
			{isStillHeld, "s 257(3A)", voidInferred, "", roleNobody, 9},
			{isDutyBearer, "s 257(3A)", voidInferred,
				"sue the person to whom the notice was given", roleSecretary, 0},
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
