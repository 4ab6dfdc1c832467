package dispute

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// after is what the record knows after the five documents: much of it from retellings, headlines and summaries, and some of it unsure.
// It has an open end. A claim that is amended to meet another notice is one case number on both notices.
var after = []docket.Entry{
	{
		Happened: when("2025-12-16"), Known: when("2025-12-16"), Through: "the record of Parliament", Standing: docket.Official,
		Says:   "By the record of Parliament, as reported, the Prime Minister lays the Investigatory Powers Commissioner's annual report for 2024.",
		Record: []string{"R61"},
	},
	{
		Happened: when("2026-02"), Known: when("../2026-11-22"), Through: "Privacy International, in notes that cite its page", Notice: January, Standing: docket.Party,
		Act:    acts.Apply{By: four, Run: othersClaim, For: acts.ForAmendment},
		Says:   "Privacy International, Liberty and the others are said to have amended their claim to meet the new notice.",
		Record: []string{"R44", "R55"}, Chain: "amendment",
	},
	{
		Happened: when("2026-02"), Known: when("../2026-11-22"), Through: "Privacy International, in notes that cite its page", Notice: September, Standing: docket.Party,
		Act:    acts.Claim{By: four, Case: "IPT/25/83/CH", Aggrieved: acts.Assumed, Believes: acts.Assumed},
		Says:   "The same amendment as it is told, seen from the second notice: the claim is brought against it as well, under the number that it has.",
		Record: []string{"R44", "R55"}, Chain: "amendment", If: aSecond,
	},
	{
		Happened: when("2026-02-25"), Known: when("2026-02-26"), Through: "LifeSphere", Notice: September, Standing: docket.Official,
		Act:    acts.Say{By: congress("Representatives Jordan and Mast"), Text: "a briefing by 11 March"},
		Says:   "Representatives Jordan and Mast write to Home Secretary Mahmood and ask for a briefing by 11 March.",
		Record: []string{"R43"},
	},
	{
		Happened: when("2026-07"), Known: when("2026-08-03"), Through: "Financial Times", Notice: September, Standing: docket.Anonymous,
		Later:  []docket.Telling{{Known: when("2026-08-04"), Through: "BBC", Standing: docket.Party}},
		Act:    acts.Claim{By: apple},
		Says:   "Apple is reported to have brought a second claim: against the notice for British users, as the press has it.",
		Record: []string{"R46"}, Contested: []string{"Q42"},
	},
	{
		Happened: when("2026-08-03"), Known: when("2026-08-03"), Through: "Financial Times, the Guardian and TechCrunch", Notice: September, Standing: docket.Attributed,
		Act:    acts.Publish{By: actors.Press{Name: "Financial Times, the Guardian and TechCrunch"}, Title: "that Apple has claimed again"},
		Says:   "The Financial Times, the Guardian and TechCrunch report Apple's second claim, and a hearing on its management in September.",
		Record: []string{"R47"}, Unsure: true,
	},
	{
		Happened: when("2026-07/2026-08"), Known: when("2026-08-04"), Through: "BBC", Notice: September, Standing: docket.Party,
		Act:    acts.Say{By: apple, Text: "it has brought a new complaint"},
		Says:   "Apple confirms, as the BBC reports, that it has brought a new complaint in the Tribunal. It does not say what it is about.",
		Record: []string{"R52"}, Contested: []string{"Q42"},
	},
	{
		Happened: when("2026-09-11"), Known: when("2026-09-11"), Through: "The Guardian", Notice: September, Standing: docket.Official,
		Act:    acts.Say{By: congress("Senator Wyden and Representative Davidson"), Text: "stop concealing how the case is handled"},
		Says:   "Senator Wyden and Representative Davidson are reported to have asked the Tribunal to stop concealing how it handles the case.",
		Record: []string{"R48"}, Unsure: true,
	},
	{
		Happened: when("2026-09"), Known: when("2026-09-21"), Through: "MacAnorak", Notice: September, Standing: docket.Attributed,
		Act:    acts.Say{By: actors.Press{Name: "MacAnorak"}, Text: "the feature is still off for those who had not turned it on"},
		Says:   "A commentator writes that Apple keeps Advanced Data Protection off for those in Britain who had not turned it on before February 2025.",
		Record: []string{"R49"}, Contested: []string{"Q40"}, Unsure: true,
	},
	{
		Happened: when("2026-09"), Known: when("2026-09"), Through: "Lawyer Monthly", Notice: September, Standing: docket.Official,
		Act:    acts.List{By: tribunal, Run: applesSecond},
		Says:   "The Tribunal is reported to have held a hearing on the management of Apple's second claim, its secrecy disputed.",
		Record: []string{"R50", "R55"}, Unsure: true,
	},
	{
		Happened: when("2026-09"), Known: when("2026-09-17"), Through: "The Daily Telegraph", Notice: September, Standing: docket.Attributed,
		Act:    acts.Apply{By: apple, Run: applesSecond, For: acts.ForRelease},
		Says:   "Apple is reported to have asked the Tribunal to lift the restrictions that keep it from confirming the notice. Whether the Tribunal can lift the duty of s 255(8) is an open question of law.",
		Record: []string{"R54"},
	},
	{
		Happened: when("2026-09"), Known: when("2026-09-17"), Through: "The Daily Telegraph", Notice: September, Standing: docket.Attributed,
		Act:    acts.Say{By: two, Text: "Apple should be free to confirm the notice"},
		Says:   "Privacy International and Liberty are reported to support Apple's application in strong words.",
		Record: []string{"R54"},
	},
	{
		Happened: when("2026/2026-11-25"), Known: when("2026/2026-11-25"), Through: "a public note on policy", Notice: January, Standing: docket.Attributed,
		Act:    acts.List{By: tribunal, Run: othersClaim},
		Says:   "A public note on policy says that the Tribunal heard the case in 2026. What else is told of 2026 contradicts it.",
		Record: []string{"R56"}, Contested: []string{"Q37"}, Unsure: true, If: []string{heard},
	},
	{
		Happened: when("2026-12"), Known: when("../2026-11-22"), Through: "Privacy International, in notes that cite its page", Notice: September, Standing: docket.Party,
		Act:    acts.List{By: tribunal, Run: othersOnSeptember},
		Says:   "The Tribunal is said to plan its main hearing.",
		Record: []string{"R51", "R55"}, Contested: []string{"Q37"}, Planned: true,
	},
}
