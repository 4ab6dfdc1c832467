package dispute

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// spring is the spring of 2025: the claims in the Tribunal, and how secret they may be.
var spring = []docket.Entry{
	{
		Happened: when("2025-02/2025-03-04"), Known: when("2025-03-04"), Through: "Financial Times", Notice: January, Standing: docket.Anonymous,
		Later:  []docket.Telling{{Known: when("2025-04-07"), Through: "Investigatory Powers Tribunal", Standing: docket.Official}},
		Act:    acts.Claim{By: apple, Case: "IPT/25/68/CH"},
		Says:   "Apple is reported to have brought a claim in the Investigatory Powers Tribunal.",
		Claims: []string{"S0-03", "S0-09", "S1-18", "S1-24", "S3-18", "S3-20", "S4-18", "S4-34"}, Record: []string{"R14"},
		Contested: []string{"Q13", "Q27", "Q28", "Q36"},
		Chain:     "claim",
	},
	{
		Happened: when("2025-02/2025-03-04"), Known: when("2025-04-07"), Through: "the judgment, in the Law Gazette", Notice: January, Standing: docket.Official,
		Act:    acts.Claim{By: apple, Case: "IPT/25/68/CH", Basis: acts.HumanRights},
		Says:   "By the judgment as it is reported, Apple came by a claim as well as by a complaint: that is, under the Human Rights Act 1998 too.",
		Record: []string{"R62"}, Contested: []string{"Q13"},
		Chain: "claim",
	},
	{
		Happened: when("2025-02-28"), Known: when("2025-04-07"), Through: "the judgment, in The Cyber Solicitor", Notice: January, Standing: docket.Official,
		Act:    acts.Apply{By: minister, Run: applesClaim, For: acts.ForPrivacy},
		Says:   "The Home Office is reported to have asked the Tribunal to keep even the bare details of Apple's claim private.",
		Claims: []string{"S1-19"}, Record: []string{"R12"},
	},
	{
		Happened: when("2025-02-28"), Known: when("2025-02-28"), Through: "The Spectator", Notice: January, Standing: docket.Official,
		Act:    acts.Say{By: trump, Text: "it is like what one hears of China"},
		Says:   "President Trump says in an interview that the demand is like what one hears of China.",
		Claims: []string{"S3-08", "S3-23"}, Record: []string{"R13"},
	},
	{
		Happened: when("2025-03-04"), Known: when("2025-03-04"), Through: "Financial Times", Notice: January, Standing: docket.Attributed,
		Act:    acts.Publish{By: financialTimes, Title: "that Apple has gone to the Tribunal"},
		Says:   "The Financial Times reports that Apple has gone to the Tribunal.",
		Record: []string{"R15"},
	},
	{
		Happened: when("2025-03/2025-03-13"), Known: when("2025-04-07"), Through: "the judgment, in the Law Gazette", Notice: January, Standing: docket.Official,
		Act:    acts.Apply{By: minister, Run: applesClaim, For: acts.ForNoListing},
		Says:   "The Home Office, or Apple, is reported to have wished that the hearing of 14 March be not listed at all. Whose wish it was is not told in one way.",
		Record: []string{"R60"}, Contested: []string{"Q43"},
		Chain: "claim",
	},
	{
		Happened: when("2025-03/2025-03-13"), Known: when("2025-04-07"), Through: "the judgment, in the Law Gazette", Notice: January, Standing: docket.Official,
		Act:    acts.RuleOnSecrecy{By: tribunal, Run: applesClaim},
		Says:   "The Tribunal, as its judgment [2025] UKIPTrib 1 is reported, refused that wish.",
		Record: []string{"R60"},
		Chain:  "claim",
	},
	{
		Happened: when("2025-03-13"), Known: when("2025-03-13"), Through: "Leigh Day", Notice: January, Standing: docket.Party,
		Act:    acts.Claim{By: four, Case: "IPT/25/83/CH", Aggrieved: acts.Assumed, Believes: acts.Assumed},
		Says:   "Privacy International, Liberty, Gus Hosein and Ben Wizner say that they have complained to the Tribunal.",
		Claims: []string{"S3-19", "S3-20", "S3-35"}, Record: []string{"R16"},
		Contested: []string{"Q17"},
	},
	{
		Happened: when("2025-03-13"), Known: when("2025-03-13"), Through: "Leigh Day", Notice: January, Standing: docket.Party,
		Act:    acts.Apply{By: two, Run: applesClaim, For: acts.ForOpenness},
		Says:   "Privacy International and Liberty say that they have asked for the hearing of the next day to be open.",
		Record: []string{"R17"},
	},
	{
		Happened: when("2025-03-13"), Known: when("2025-03-13"), Through: "Computer Weekly", Notice: January, Standing: docket.Party,
		Act:    acts.Apply{By: actors.Press{Name: "ten media organisations and the Press Association"}, Run: applesClaim, For: acts.ForOpenness},
		Says:   "Ten media organisations and the Press Association ask the Tribunal for an open hearing.",
		Record: []string{"R18"},
	},
	{
		Happened: when("2025-03-13"), Known: when("2025-03-13"), Through: "The Telegraph", Notice: January, Standing: docket.Official,
		Act:    acts.Say{By: congress("Wyden, Padilla, Lofgren, Biggs and Davidson"), Text: "open justice"},
		Says:   "Five members of the US Congress write to the President of the Tribunal and ask for open justice.",
		Record: []string{"R19"},
	},
	{
		Happened: when("2025-03-14"), Known: when("2025-03-14"), Through: "Computer Weekly", Notice: January, Standing: docket.Official,
		Act:       acts.List{By: tribunal, Run: applesClaim},
		Says:      "The Tribunal is reported to have sat in private all day on the question of secrecy, without hearing the press or campaigners.",
		Record:    []string{"R20"},
		Contested: []string{"Q36"},
	},
	{
		Happened: when("2025-03-17"), Known: when("2025-03-17"), Through: "Digital Watch", Notice: January, Standing: docket.Party,
		Act:    acts.Say{By: meta, Text: "it has received no such order"},
		Says:   "Meta says that it has received no such order. It is no party to any notice told of here, and no notice stands behind what it says.",
		Record: []string{"R58"},
	},
	{
		Happened: when("2025-04-07"), Known: when("2025-04-07"), Through: "Investigatory Powers Tribunal", Notice: January, Standing: docket.Official,
		Act:    acts.RuleOnSecrecy{By: tribunal, Run: applesClaim, BareDetails: true},
		Says:   "The Tribunal, as its judgment [2025] UKIPTrib 1 is reported, lets the bare details be published: that Apple has claimed, and against whom. It confirms no notice.",
		Claims: []string{"S1-20", "S2-15"}, Record: []string{"R21"},
		Contested: []string{"Q14"},
	},
	{
		Happened: when("2025-04-07"), Known: when("2025-04-07"), Through: "Privacy International", Notice: January, Standing: docket.Party,
		Act:    acts.Say{By: privacy, Text: "the Tribunal will hear the organisations' claim"},
		Says:   "Privacy International and its lawyers say that the Tribunal will hear the organisations' claim and decide whether it leads.",
		Record: []string{"R22"},
	},
	{
		Happened: when("2025-04-08"), Known: when("2025-04-08"), Through: "Reuters", Notice: January, Standing: docket.Official,
		Act:    acts.Say{By: congress("Representatives Jordan and Biggs"), Text: "end the data agreement with Britain"},
		Says:   "Representatives Jordan and Biggs ask the Attorney General to end the data agreement with Britain and negotiate another.",
		Record: []string{"R23"},
	},
	{
		Happened: when("2025-05-07"), Known: when("2025-05-07"), Through: "Reuters", Notice: January, Standing: docket.Official,
		Act:    acts.Say{By: congress("Representatives Jordan and Mast"), Text: "systemic vulnerabilities; Apple should be free to tell the Department of Justice"},
		Says:   "Representatives Jordan and Mast write to the Home Secretary and warn of systemic vulnerabilities: Apple should be free to tell the Department of Justice.",
		Claims: []string{"S0-06"}, Record: []string{"R24"},
		Contested: []string{"Q23"},
	},
	{
		Happened: when("2025-06-05"), Known: when("2025-06-05"), Through: "US Government Publishing Office", Notice: January, Standing: docket.Official,
		Act:    acts.Say{By: congress("a judiciary subcommittee of the House of Representatives"), Text: "foreign influence on Americans' data"},
		Says:   "A subcommittee of the House of Representatives hears witnesses on foreign influence on Americans' data, by the official record.",
		Record: []string{"R25"},
	},
	{
		Happened: when("2025-06-06"), Known: when("2025-06-06"), Through: "legislation.gov.uk", Standing: docket.Official,
		Says:   "By regulations, the periods of a review and the code of practice on notices come into force. The periods have nothing to run on yet.",
		Record: []string{"R26", "R27"},
	},
	{
		Happened: when("2025-06-11~"), Known: when("2025-06-11"), Through: "BBC", Notice: January, Standing: docket.Party,
		Act:    acts.Apply{By: whatsApp, Run: othersClaim, For: acts.ForIntervention},
		Says:   "WhatsApp says that it has applied to put evidence before the Tribunal.",
		Claims: []string{"S0-22", "S1-21", "S1-25", "S2-16"}, Record: []string{"R28"},
		Contested: []string{"Q16", "Q35", "Q39"},
	},
}
