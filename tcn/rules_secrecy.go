package tcn

import "github.com/doublelock/doublelock/actors"

// secrecyLines are the rules of disclosure: s 255(8) and the doors that other enactments open.
var secrecyLines = lines{
	{Act: permit, Form: "a disclosure", As: Permit{To: actors.Public{}}, Law: "s 255(8)",
		Takes: moves{Secret, Secret, Reported, Reported, Avowed, Avowed}, Does: works{licenses},
		Says: "the Secretary of State permits disclosure to persons of this role"},

	{Act: disclose, Form: "to a Commissioner", As: Disclose{To: actors.JudicialCommissioner{}}, If: facts{isToCommissioner}, Law: "s 237(1)",
		Says: "a disclosure for a Commissioner's functions breaches no restriction"},
	{Act: disclose, Form: "to the Tribunal", As: Disclose{To: actors.Tribunal{}}, If: facts{isToTribunal}, Law: "RIPA 2000 s 68(6)",
		Says: "the Tribunal is to be given what it requires"},
	{Act: disclose, Form: "to the Secretary of State", As: Disclose{To: actors.SecretaryOfState{}}, If: facts{isToSecretary}, Law: "s 255(8)",
		Says: "whoever gave the notice is told nothing of it"},
	{Act: disclose, Form: "to the public by one not bound", As: Disclose{By: actors.Staff{Of: "another operator"}, To: actors.Public{}}, If: facts{isNotBound, isToPublic}, Law: "s 255(8)",
		Carries: moves{Unbound, Leaked, Secret, Reported},
		Says:    "s 255(8) binds the recipient and those employed or engaged for its business, and nobody else"},
	{Act: disclose, Form: "by one not bound", As: Disclose{By: actors.Staff{Of: "another operator"}, To: actors.LegalAdviser{}}, If: facts{isNotBound}, Law: "s 255(8)",
		Says: "s 255(8) binds the recipient and those employed or engaged for its business, and nobody else"},
	{Act: disclose, Form: "to the public before the giving", As: Disclose{To: actors.Public{}}, If: facts{isNotGiven, isToPublic}, Law: "s 255(8)",
		Carries: moves{Unbound, Leaked}, Says: "s 255(8) binds from the giving: nothing in it covers the consultation"},
	{Act: disclose, Form: "before the giving", As: Disclose{To: actors.LegalAdviser{}}, If: facts{isNotGiven}, Law: "s 255(8)",
		Says: "s 255(8) binds from the giving: nothing in it covers the consultation"},
	{Act: disclose, Form: "to the public with permission", As: Disclose{To: actors.Public{}}, If: facts{isToPublic, isLicensed}, Law: "s 255(8)",
		Carries: moves{Secret, Avowed, Reported, Avowed}, Says: "the public is told with the Secretary of State's permission"},
	{Act: disclose, Form: "with permission", As: Disclose{To: actors.LegalAdviser{}}, If: facts{isLicensed}, Law: "s 255(8)",
		Says: "the Secretary of State has permitted it"},
	{Act: disclose, Form: "to the public after the end", As: Disclose{To: actors.Public{}}, If: facts{isToPublic, isOver}, Law: "s 255(8)",
		Carries: moves{Secret, Reported},
		Needs:   needs{{mayDiscloseAfter, "s 255(8)", Breach, "permit the disclosure first", secretary, 7}},
		Says:    "the text puts no end to the duty of a person to whom a notice is given"},
	{Act: disclose, Form: "after the end", As: Disclose{To: actors.LegalAdviser{}}, If: facts{isOver}, Law: "s 255(8)",
		Needs: needs{{mayDiscloseAfter, "s 255(8)", Breach, "permit the disclosure first", secretary, 7}},
		Says:  "the text puts no end to the duty of a person to whom a notice is given"},
	{Act: disclose, Form: "to the public", As: Disclose{To: actors.Public{}}, If: facts{isToPublic}, Law: "s 255(8)",
		Carries: moves{Secret, Reported},
		Needs:   needs{{mayDisclose, "s 255(8)", Breach, "permit the disclosure first", secretary, 0}},
		Says:    "the notice becomes known through somebody bound by it"},
	{Act: disclose, Form: "to another", As: Disclose{To: actors.Claimant{}}, Law: "s 255(8)",
		Needs: needs{{mayDisclose, "s 255(8)", Breach, "permit the disclosure first", secretary, 8}},
		Says:  "there is no list of exceptions: only permission"},

	{Act: publish, Form: "a report", As: Publish{}, Law: "s 255(8)", Carries: moves{Unbound, Leaked, Secret, Reported},
		Says: "s 255(8) binds the recipient and its people: the press owes nothing, and lifts no one's duty"},
	{Act: say, Form: "a statement", As: Say{}, Law: "s 256(7)",
		Says: "it moves nothing: a notice is varied or revoked by notice to the person, in writing, and not by a statement"},
}
