package dispute

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// giving is the winter of 2024 to 2025: the first notice, the report of it, and what followed at once.
var giving = []docket.Entry{
	{
		Happened: when("2024-10-14"), Known: when("2024-10-14"), Through: "legislation.gov.uk", Standing: docket.Official,
		Says:   "By regulations, the first sections of the Investigatory Powers (Amendment) Act 2024 come into force: from now on a notice ends after two years unless it is renewed.",
		Record: []string{"R01"},
	},
	{
		Happened: when("2024-11"), Known: when("2025-02-26"), Through: "Washington Post", Notice: January, Standing: docket.Anonymous,
		Act:    acts.Say{By: actors.ForeignOfficial{Name: "US Department of Justice", Office: "Department of Justice"}, Text: "there is no major dispute with Britain over data"},
		Says:   "The US Department of Justice is reported to have told Congress that there was no major dispute with Britain over data, when officials are said to have known that a demand on Apple was being prepared.",
		Record: []string{"R02"},
	},
	{
		Happened: when("2024-11~"), Known: when("2025-02-27"), Through: "Stars and Stripes", Standing: docket.Official,
		Says:   "The United States is reported to have renewed its data agreement with Britain under the CLOUD Act.",
		Record: []string{"R03"},
	},
	{
		Happened: when("../2025-01"), Known: when("2025-02-07"), Through: "Washington Post", Notice: January, Standing: docket.Inferred,
		Act:    acts.Consult{By: minister, With: apple, Before: acts.Giving},
		Says:   "Inferred from the reported giving: the Secretary of State consulted Apple, as s 255(2) requires.",
		Claims: []string{"S1-07", "S4-12"}, Record: []string{"R04"},
		Chain: "giving",
	},
	{
		Happened: when("../2025-01"), Known: when("2025-02-07"), Through: "Washington Post", Notice: January, Standing: docket.Inferred,
		Act:    decision(inBritain, elsewhere),
		Says:   "Inferred from the reported giving: the Secretary of State decided to give it. The obligation (SI 2018/353, Sch 1 para 8) and the warrant that it serves are assumed, and so are its two parts, for users in Britain and elsewhere, and the finding that it is necessary and proportionate.",
		Claims: []string{"S1-07", "S1-08", "S2-04", "S4-12"}, Record: []string{"R04"},
		Contested: []string{"Q24"},
		Chain:     "giving",
	},
	{
		Happened: when("../2025-01"), Known: when("2025-02-07"), Through: "Washington Post", Notice: January, Standing: docket.Inferred,
		Act:    acts.Approve{By: judge, Considered: acts.PrivacyTests},
		Says:   "Inferred from the reported giving: a Judicial Commissioner approved the decision, without which the notice could not be given (s 253(1)(c)). Who it was is not known.",
		Claims: []string{"S1-07", "S4-12"}, Record: []string{"R04"},
		Chain: "giving",
	},
	{
		Happened: when("2024-12/2025-01"), Known: when("2025-02-07"), Through: "Washington Post", Notice: January, Standing: docket.Anonymous,
		Later:  []docket.Telling{{Known: when("2025-08-27"), Through: "the Tribunal's assumed facts", Standing: docket.Assumed}},
		Act:    acts.Give{By: minister, Considered: acts.AllFactors},
		Says:   "The Home Secretary is reported to have given Apple a technical capability notice that reaches the encrypted iCloud content of users worldwide.",
		Claims: []string{"S0-07", "S0-08", "S1-02", "S1-07", "S1-09", "S2-02", "S2-03", "S2-04", "S3-07", "S4-02", "S4-03", "S4-04", "S4-09", "S4-12", "S4-14"}, Record: []string{"R04"},
		Contested: []string{"Q03", "Q06", "Q26", "Q32", "Q33", "Q38"},
		Chain:     "giving",
	},
	{
		Happened: when("2025-02-07"), Known: when("2025-02-07"), Through: "Washington Post", Notice: January, Standing: docket.Attributed,
		Act:    acts.Publish{By: actors.Press{Name: "Washington Post"}, Title: "that there is an order, issued the month before"},
		Says:   "The Washington Post reports that there is an order, issued the month before.",
		Claims: []string{"S2-05", "S2-11", "S4-15"}, Record: []string{"R05"},
		Contested: []string{"Q15"},
	},
	{
		Happened: when("2025-02-13"), Known: when("2025-02-13"), Through: "Senator Wyden's office", Notice: January, Standing: docket.Official,
		Act:    acts.Say{By: congress("Senator Wyden and Representative Biggs"), Text: "act against the demand"},
		Says:   "Senator Wyden and Representative Biggs write to Director of National Intelligence Gabbard and ask her to act against the demand.",
		Record: []string{"R06"},
	},
	{
		Happened: when("2025-02-13"), Known: when("2025-02-13"), Through: "the signatories", Notice: January, Standing: docket.Party,
		Act:    acts.Say{By: actors.CivilSociety{Name: "more than a hundred experts and organisations"}, Text: "give up the demand"},
		Says:   "More than a hundred experts and organisations ask the Home Office, in an open letter, to give up the demand.",
		Claims: []string{"S0-17", "S0-18", "S0-25", "S0-26"}, Record: []string{"R07"},
		Contested: []string{"Q18"},
	},
	{
		Happened: when("2025-02-21"), Known: when("2025-02-21"), Through: "Apple", Notice: January, Standing: docket.Party,
		Act:    acts.Say{By: apple, Text: "it is gravely disappointed, and has never built a back door"},
		Says:   "Apple says that it is gravely disappointed, and that it has never built a back door. It names no notice.",
		Claims: []string{"S1-10", "S2-10", "S2-13", "S2-14", "S2-24", "S4-16", "S4-33"}, Record: []string{"R08"},
	},
	{
		Happened: when("2025-02-21"), Known: when("2025-02-21"), Through: "Apple", Notice: January, Standing: docket.Party,
		Act:    acts.Change{By: apple, To: "Advanced Data Protection is not offered to new users in the United Kingdom"},
		Says:   "Apple says that it no longer offers Advanced Data Protection to new users in Britain, and that the others will later have to turn it off.",
		Claims: []string{"S0-03", "S0-07", "S0-20", "S1-10", "S1-11", "S1-23", "S2-12", "S3-16", "S4-05", "S4-10", "S4-17"}, Record: []string{"R08"},
		Contested: []string{"Q07", "Q08"},
	},
	{
		Happened: when("2025-02-25"), Known: when("2025-02-25"), Through: "Reuters", Notice: January, Standing: docket.Official,
		Act:    acts.Say{By: gabbard, Text: "a clear and egregious violation of Americans' rights, if so"},
		Says:   "Director of National Intelligence Gabbard writes that such a demand would be a clear and egregious violation of Americans' rights.",
		Claims: []string{"S4-19", "S4-21"}, Record: []string{"R09"},
	},
	{
		Happened: when("2025-02-26"), Known: when("2025-02-26"), Through: "Senator Padilla's office", Notice: January, Standing: docket.Official,
		Act:    acts.Say{By: congress("Senator Padilla and Representative Lofgren"), Text: "review the data agreement with Britain"},
		Says:   "Senator Padilla and Representative Lofgren ask the Department of Justice to review the data agreement with Britain.",
		Record: []string{"R10"},
	},
	{
		Happened: when("2025-02-27"), Known: when("2025-02-28"), Through: "The Spectator", Notice: January, Standing: docket.Official,
		Act:    acts.Say{By: trump, Text: "Britain cannot do this"},
		Says:   "President Trump told Prime Minister Starmer, by his own account, that Britain cannot do this.",
		Claims: []string{"S3-22"}, Record: []string{"R11"},
	},
}
