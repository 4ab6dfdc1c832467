package dispute

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// summer is June and July of 2025: new law, American pressure, and the Tribunal's plan for the claims.
var summer = []docket.Entry{
	{
		Happened: when("2025-06-20"), Known: when("2025-06-20"), Through: "legislation.gov.uk", Standing: docket.Official,
		Says:   "By regulations, sections 18 and 21 of the 2024 Act come into force: a standstill while a review is pending, secrecy that a court can enforce, notification notices.",
		Record: []string{"R29"},
	},
	{
		Happened: when("../2025-07-21"), Known: when("2025-07-21"), Through: "Financial Times", Notice: January, Standing: docket.Attributed,
		Act:    acts.Say{By: vance, Text: "no American firm may be made to weaken encryption"},
		Says:   "Senior American figures, Vice President Vance among them, are reported to have told Britain that no American firm may be made to weaken encryption.",
		Claims: []string{"S0-02", "S0-06", "S1-02", "S1-13", "S2-07", "S2-24", "S3-08", "S3-22", "S4-19"}, Record: []string{"R30"},
		Contested: []string{"Q09"},
	},
	{
		Happened: when("../2025-07-21"), Known: when("2025-07-21"), Through: "Financial Times", Notice: January, Standing: docket.Anonymous,
		Act:    acts.Say{By: actors.Official{Name: "senior British officials, not named"}, Text: "a big red line; the Home Office seeks a way round"},
		Says:   "Senior British officials, not named, are reported to have said that the demand crosses a big red line for America and that the Home Office seeks a way round it.",
		Claims: []string{"S0-05", "S0-13", "S0-14", "S0-15", "S0-16", "S0-24", "S1-12", "S1-14", "S1-15", "S1-16", "S1-17", "S2-08"}, Record: []string{"R30"},
		Contested: []string{"Q10", "Q11", "Q12"},
	},
	{
		Happened: when("2025-07-20/2025-07-21"), Known: when("2025-07-21"), Through: "Financial Times", Notice: January, Standing: docket.Attributed,
		Act:    acts.Publish{By: financialTimes, Title: "that Britain seeks a way out"},
		Says:   "The Financial Times reports that Britain will probably have to back down, and that before the Tribunal it has not.",
		Claims: []string{"S0-01", "S0-04", "S0-21", "S1-04", "S1-05", "S2-01", "S2-06", "S2-09", "S2-20", "S2-22"}, Record: []string{"R30"},
		Contested: []string{"Q01", "Q29"},
	},
	{
		Happened: when("2025-07-23"), Known: when("2025-07-23"), Through: "Computer Weekly", Notice: January, Standing: docket.Official,
		Act:    acts.List{By: tribunal, Run: applesClaim},
		Says:   "The Tribunal is reported to have ordered that five claims be heard together early in 2026, on assumed facts: Apple's among them.",
		Claims: []string{"S3-17"}, Record: []string{"R31"},
	},
	{
		Happened: when("2025-07-23"), Known: when("2025-07-23"), Through: "Computer Weekly", Notice: January, Standing: docket.Official,
		Act:    acts.List{By: tribunal, Run: applesProceedings},
		Says:   "By the same order as reported, the claim that Apple brought beside its complaint is to be heard with them.",
		Record: []string{"R31"},
	},
	{
		Happened: when("2025-07-23"), Known: when("2025-07-23"), Through: "Computer Weekly", Notice: January, Standing: docket.Official,
		Act:    acts.List{By: tribunal, Run: othersClaim},
		Says:   "By the same order as reported, the claims under IPT/25/83/CH are to be heard with Apple's.",
		Claims: []string{"S3-17"}, Record: []string{"R31"},
	},
	{
		Happened: when("2025-07-23"), Known: when("2025-07-23"), Through: "Computer Weekly", Notice: January, Standing: docket.Official,
		Act:       acts.RefuseIntervener{By: tribunal, Run: othersClaim, Whom: whatsApp},
		Says:      "The Tribunal is reported to have refused WhatsApp leave to intervene.",
		Record:    []string{"R32"},
		Contested: []string{"Q39"},
	},
	{
		Happened: when("2025-07-29"), Known: when("2025-07-29"), Through: "Washington Post", Notice: January, Standing: docket.Party,
		Act:    acts.Say{By: google, Text: "it has received no such order"},
		Says:   "Google says that it has received no such order. It is no party to any notice told of here, and no notice stands behind what it says.",
		Record: []string{"R59"},
	},
}
