package tcn

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
)

// secrecyLines are the rules of disclosure: s 255(8) and the doors that other enactments open.
var secrecyLines = ruleLines{
	{Form: "a disclosure", As: acts.Permit{To: actors.Public{}}, Law: "s 255(8)",
		Takes: moves{Secret, Secret, Reported, Reported, Avowed, Avowed}, Does: workList{workLicenses},
		Says: "the Secretary of State permits disclosure to persons of this role"},

	{Form: "to a Commissioner", As: acts.Disclose{To: actors.JudicialCommissioner{}}, If: factList{isToCommissioner}, Law: "s 237(1); s 237(2)",
		Says: "a disclosure for the purposes of a Commissioner's functions breaches no restriction, data protection apart"},
	{Form: "to the Secretary of State", As: acts.Disclose{To: actors.SecretaryOfState{}}, If: factList{isToSecretary}, Law: "s 255(8)",
		Says: "whoever gave the notice is told nothing of it"},
	{Form: "to the public by one not bound", As: acts.Disclose{By: actors.Staff{Of: "another operator"}, To: actors.Public{}}, If: factList{isNotBound, isToPublic}, Law: "s 255(8)",
		Carries: moves{Unbound, Leaked, Secret, Reported},
		Says:    "s 255(8) binds the recipient and those employed or engaged for its business, and nobody else"},
	{Form: "by one not bound", As: acts.Disclose{By: actors.Staff{Of: "another operator"}, To: actors.LegalAdviser{}}, If: factList{isNotBound}, Law: "s 255(8)",
		Says: "s 255(8) binds the recipient and those employed or engaged for its business, and nobody else"},
	{Form: "to the public before the giving", As: acts.Disclose{To: actors.Public{}}, If: factList{isNotGiven, isToPublic}, Law: "s 255(8)",
		Carries: moves{Unbound, Leaked}, Says: "s 255(8) binds from the giving: nothing in it covers the consultation"},
	{Form: "before the giving", As: acts.Disclose{To: actors.LegalAdviser{}}, If: factList{isNotGiven}, Law: "s 255(8)",
		Says: "s 255(8) binds from the giving: nothing in it covers the consultation"},
	{Form: "to the public with permission", As: acts.Disclose{To: actors.Public{}}, If: factList{isToPublic, isLicensed}, Law: "s 255(8)",
		Carries: moves{Secret, Avowed, Reported, Avowed}, Says: "the public is told with the Secretary of State's permission"},
	{Form: "with permission", As: acts.Disclose{To: actors.LegalAdviser{}}, If: factList{isLicensed}, Law: "s 255(8)",
		Says: "the Secretary of State has permitted it"},
	{Form: "to the Tribunal", As: acts.Disclose{To: actors.Tribunal{}}, If: factList{isToTribunal}, Law: "RIPA 2000 s 68(6)",
		Doubts: doubtList{{N: 8, Other: Breach}},
		Says:   "the Tribunal is to be given what it requires"},
	{Form: "to an official", As: acts.Disclose{To: actors.Official{}}, If: factList{isToOfficial}, Law: "s 255(8)",
		Doubts: doubtList{{N: 25, Other: Breach}}, Says: "an official who acts for the Secretary of State is told nothing new"},
	{Form: "to the public after the end", As: acts.Disclose{To: actors.Public{}}, If: factList{isToPublic, isOver}, Law: "s 255(8)",
		Carries: moves{Secret, Reported},
		Needs:   needList{{mayDiscloseAfter, "s 255(8)", Breach, "permit the disclosure first", roleSecretary, 7}},
		Says:    "the text puts no end to the duty of a person to whom a notice is given"},
	{Form: "after the end", As: acts.Disclose{To: actors.LegalAdviser{}}, If: factList{isOver}, Law: "s 255(8)",
		Needs: needList{{mayDiscloseAfter, "s 255(8)", Breach, "permit the disclosure first", roleSecretary, 7}},
		Says:  "the text puts no end to the duty of a person to whom a notice is given"},
	{Form: "to the public", As: acts.Disclose{To: actors.Public{}}, If: factList{isToPublic}, Law: "s 255(8)",
		Carries: moves{Secret, Reported},
		Needs:   needList{{mayDisclose, "s 255(8)", Breach, "permit the disclosure first", roleSecretary, 0}},
		Says:    "the notice becomes known through somebody bound by it"},
	{Form: "to another", As: acts.Disclose{To: actors.Claimant{}}, Law: "s 255(8)",
		Needs: needList{{mayDisclose, "s 255(8)", Breach, "permit the disclosure first", roleSecretary, 8}},
		Says:  "there is no list of exceptions: only permission"},

	{Form: "a report", As: acts.Publish{}, Law: "s 255(8)", Carries: moves{Unbound, Leaked, Secret, Reported},
		Says: "s 255(8) binds the recipient and its people: the press owes nothing, and lifts no one's duty"},
	{Form: "a statement", As: acts.Say{}, Law: "s 256(7)",
		Says: "it moves nothing: a notice is varied or revoked by notice to the person, in writing, and not by a statement"},
}
