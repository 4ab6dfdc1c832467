package dispute

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// after is what the record knows after the five documents: most of it from headlines and summaries, and so unsure.
// It has an open end. A claim that is amended to meet another notice is one case number on both notices.
var after = []docket.Entry{
	{
		Happened: when("2026-02"), Known: when("../2026-11-22"), Through: "Privacy International, in summaries of its page", Notice: January, Standing: docket.Party,
		Act:    acts.Apply{By: four, Run: othersClaim, For: acts.ForAmendment},
		Says:   "Privacy International, Liberty and the others are said to have amended their claim to meet the new notice.",
		Record: []string{"R44"}, Chain: "amendment", Unsure: true,
	},
	{
		Happened: when("2026-02"), Known: when("../2026-11-22"), Through: "Privacy International, in summaries of its page", Notice: September, Standing: docket.Party,
		Act:    acts.Claim{By: four, Case: "IPT/25/83/CH", Aggrieved: acts.Assumed, Believes: acts.Assumed},
		Says:   "The same amendment as it is told, seen from the second notice: the claim is brought against it as well, under the number that it has.",
		Record: []string{"R44"}, Chain: "amendment", Unsure: true, If: []string{inAugust, byOctober, never},
	},
	{
		Happened: when("2026-02-25"), Known: when("2026-02-26"), Through: "LifeSphere", Notice: September, Standing: docket.Official,
		Act:    acts.Say{By: congress("Representatives Jordan and Mast"), Text: "a briefing by 11 March"},
		Says:   "Representatives Jordan and Mast write to Home Secretary Mahmood and ask for a briefing by 11 March.",
		Record: []string{"R43"},
	},
	{
		Happened: when("2026-07"), Known: when("2026-08-03"), Through: "Financial Times", Notice: September, Standing: docket.Anonymous,
		Act:    acts.Claim{By: apple},
		Says:   "Apple is reported to have brought a second claim, against the notice for British users.",
		Record: []string{"R46"}, Unsure: true,
	},
	{
		Happened: when("2026-08-03"), Known: when("2026-08-03"), Through: "Financial Times, the Guardian and TechCrunch", Notice: September, Standing: docket.Attributed,
		Act:    acts.Publish{By: actors.Press{Name: "Financial Times, the Guardian and TechCrunch"}, Title: "that Apple has claimed again"},
		Says:   "The Financial Times, the Guardian and TechCrunch report Apple's second claim, and a hearing on its management in September.",
		Record: []string{"R47"}, Unsure: true,
	},
	{
		Happened: when("2026-09-11"), Known: when("2026-09-11"), Through: "The Guardian", Notice: September, Standing: docket.Official,
		Act:    acts.Say{By: congress("Senator Wyden and Representative Davidson"), Text: "stop concealing how the case is handled"},
		Says:   "Senator Wyden and Representative Davidson are reported to have asked the Tribunal to stop concealing how it handles the case.",
		Record: []string{"R48"}, Unsure: true,
	},
	{
		Happened: when("2026-09"), Known: when("../2026-11-22"), Through: "MacAnorak", Notice: September, Standing: docket.Attributed,
		Act:    acts.Say{By: actors.Press{Name: "MacAnorak"}, Text: "the feature is still off for those who had not turned it on"},
		Says:   "A commentator writes that Apple keeps Advanced Data Protection off for those in Britain who had not turned it on before February 2025.",
		Record: []string{"R49"}, Contested: []string{"Q40"}, Unsure: true,
	},
	{
		Happened: when("2026-09"), Known: when("2026-09"), Through: "Lawyer Monthly", Notice: September, Standing: docket.Official,
		Act:    acts.List{By: tribunal, Run: applesSecond},
		Says:   "The Tribunal is reported to have held a hearing on the management of Apple's second claim, its secrecy disputed.",
		Record: []string{"R50"}, Unsure: true,
	},
	{
		Happened: when("2026-12"), Known: when("../2026-11-22"), Through: "Privacy International, in summaries of its page", Notice: September, Standing: docket.Party,
		Act:    acts.List{By: tribunal, Run: othersOnSeptember},
		Says:   "The Tribunal is said to plan its main hearing.",
		Record: []string{"R51"}, Contested: []string{"Q37"}, Unsure: true, Planned: true,
	},
}
