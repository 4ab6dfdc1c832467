package tcn

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
)

// secrecyLines are the rules of disclosure: s 255(8) and the doors that other enactments open.
var secrecyLines = ruleLines{
	{ID: "permit-before", Form: "a disclosure, before the giving", Law: "s 255(8)",
		As: acts.Permit{To: actors.Public{}}, If: factList{isNotGiven},
		While: stays{Proposed},
		Does:  workList{workLicenses},
		Says: "no words set a time for permission: nobody is bound before the giving, and from it on this person may " +
			"be told"},
	{ID: "permit", Form: "a disclosure", Law: "s 255(8)",
		As:    acts.Permit{To: actors.Public{}},
		While: stays{Secret, Reported, Avowed},
		Does:  workList{workLicenses},
		Says:  "the Secretary of State permits disclosure to this person"},

	{ID: "disclose-commissioner", Form: "to a Commissioner", Law: "s 237(1); s 237(2)",
		As: acts.Disclose{To: actors.JudicialCommissioner{}, ForFunction: acts.Assumed},
		If: factList{isToCommissioner, opensGateway},
		Says: "a disclosure for the purposes of a Commissioner's functions breaches no restriction, data " +
			"protection apart"},
	{ID: "disclose-secretary", Form: "to the Secretary of State", Law: "s 255(8)",
		As: acts.Disclose{To: actors.SecretaryOfState{}}, If: factList{isToSecretary},
		Says: "whoever gave the notice is told nothing of it"},
	{ID: "disclose-public-unbound", Form: "to the public by one not bound", Law: "s 255(8)",
		As:      acts.Disclose{By: actors.Staff{Of: "another operator"}, To: actors.Public{}},
		If:      factList{isNotBound, isToPublic},
		Carries: moves{{Unbound, Leaked}, {Secret, Reported}},
		Says:    "s 255(8) binds the recipient and those employed or engaged for its business, and nobody else"},
	{ID: "disclose-unbound", Form: "by one not bound", Law: "s 255(8)",
		As:   acts.Disclose{By: actors.Staff{Of: "another operator"}, To: actors.LegalAdviser{}},
		If:   factList{isNotBound},
		Says: "s 255(8) binds the recipient and those employed or engaged for its business, and nobody else"},
	{ID: "disclose-public-before", Form: "to the public before the giving", Law: "s 255(8)",
		As: acts.Disclose{To: actors.Public{}}, If: factList{isNotGiven, isToPublic},
		Carries: moves{{Unbound, Leaked}},
		Says:    "s 255(8) binds from the giving: nothing in it covers the consultation"},
	{ID: "disclose-before", Form: "before the giving", Law: "s 255(8)",
		As: acts.Disclose{To: actors.LegalAdviser{}}, If: factList{isNotGiven},
		Says: "s 255(8) binds from the giving: nothing in it covers the consultation"},
	{ID: "disclose-public-permitted", Form: "to the public with permission", Law: "s 255(8)",
		As: acts.Disclose{To: actors.Public{}}, If: factList{isToPublic, isLicensed},
		Carries: moves{{Secret, Avowed}, {Reported, Avowed}},
		Says:    "the public is told with the Secretary of State's permission"},
	{ID: "disclose-permitted", Form: "with permission", Law: "s 255(8)",
		As: acts.Disclose{To: actors.LegalAdviser{}}, If: factList{isLicensed},
		Says: "the Secretary of State has permitted it"},
	{ID: "disclose-tribunal", Form: "to the Tribunal", Law: "RIPA 2000 s 68(6); RIPA 2000 s 68(7)",
		As:   acts.Disclose{To: actors.Tribunal{}, Required: acts.Assumed},
		If:   factList{isToTribunal, opensTribunal},
		Says: "the Tribunal is to be given what it requires"},
	{ID: "disclose-official", Form: "to an official", Law: "s 255(8)",
		As: acts.Disclose{To: actors.Official{}}, If: factList{isToOfficial},
		Needs: needList{
			{isSecretaryThemself, "s 255(8)", breachStated, "permit the disclosure first", roleSecretary},
		},
		Says: "an official who acts for the Secretary of State is told nothing new"},
	{ID: "disclose-public-after", Form: "to the public after the end", Law: "s 255(8)",
		As: acts.Disclose{To: actors.Public{}}, If: factList{isToPublic, isOver},
		Carries: moves{{Secret, Reported}},
		Needs: needList{
			{mayDiscloseAfter, "s 255(8)", breachStated, "permit the disclosure first", roleSecretary},
		},
		Says: "the text puts no end to the duty of a person to whom a notice is given"},
	{ID: "disclose-after", Form: "after the end", Law: "s 255(8)",
		As: acts.Disclose{To: actors.LegalAdviser{}}, If: factList{isOver},
		Needs: needList{
			{mayDiscloseAfter, "s 255(8)", breachStated, "permit the disclosure first", roleSecretary},
		},
		Says: "the text puts no end to the duty of a person to whom a notice is given"},
	{ID: "disclose-commissioner-otherwise", Form: "to a Commissioner otherwise", Law: "s 255(8)",
		As: acts.Disclose{To: actors.JudicialCommissioner{}}, If: factList{isToCommissioner},
		Needs: needList{
			{isForFunction, "s 255(8); s 237(1)", breachStated, "permit the disclosure first", roleSecretary},
			{isDataLawful, "s 255(8); s 237(2)", breachStated, "permit the disclosure first", roleSecretary},
		},
		Says: "the way to a Commissioner is open for its functions, and not in contravention of the data " +
			"protection legislation"},
	{ID: "disclose-tribunal-otherwise", Form: "to the Tribunal otherwise", Law: "s 255(8)",
		As: acts.Disclose{To: actors.Tribunal{}}, If: factList{isToTribunal},
		Needs: needList{
			{isRequired, "s 255(8); RIPA 2000 s 68(6)", breachStated, "permit the disclosure first", roleSecretary},
		},
		Says: "the Tribunal is to be given what it requires, of those of whom it may require it"},
	{ID: "disclose-public", Form: "to the public", Law: "s 255(8)",
		As: acts.Disclose{To: actors.Public{}}, If: factList{isToPublic},
		Carries: moves{{Secret, Reported}},
		Needs: needList{
			{mayDisclose, "s 255(8)", breachStated, "permit the disclosure first", roleSecretary},
		},
		Says: "the notice becomes known through somebody bound by it"},
	{ID: "disclose", Form: "to another", Law: "s 255(8)",
		As: acts.Disclose{To: actors.Claimant{}},
		Needs: needList{
			{mayDisclose, "s 255(8)", breachStated, "permit the disclosure first", roleSecretary},
		},
		Says: "there is no list of exceptions: only permission"},

	{ID: "publish", Form: "a report", Law: "s 255(8)",
		As:      acts.Publish{},
		Carries: moves{{Unbound, Leaked}, {Secret, Reported}},
		Says:    "s 255(8) binds the recipient and its people: the press owes nothing, and lifts no one's duty"},
	{ID: "say", Form: "a statement", Law: "s 256(7)",
		As: acts.Say{},
		Says: "it moves nothing: a notice is varied or revoked by notice to the person, in writing, and not by " +
			"a statement"},
}
