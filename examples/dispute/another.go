package dispute

import (
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

// whatGiven is the question on the second notice.
const whatGiven = "what was given and when: another notice or a change to the first, in September or October, for citizens or users"

// another is September and October of 2025: the second notice, and the end of Apple's first claim.
var another = []docket.Entry{
	{
		Happened: when("../2025-09~"), Notice: September, Standing: docket.Inferred,
		Act:    tcn.Consult{By: minister, With: apple, Before: tcn.Giving},
		Says:   "Inferred from the reported giving: the Secretary of State consulted Apple, as s 255(2) requires.",
		Claims: []string{"S3-05"}, Record: []string{"R37"},
	},
	{
		Happened: when("../2025-09~"), Notice: September, Standing: docket.Inferred,
		Act:    decision,
		Says:   "Inferred from the reported giving: the Secretary of State decided to give another notice. The obligation (SI 2018/353, Sch 1 para 8) and the warrant that it serves are assumed, and so is the finding that it is necessary and proportionate.",
		Claims: []string{"S3-05", "S3-09"}, Record: []string{"R37"},
		Contested: "why it is narrower: to meet American worries, as unnamed people have it, or not",
	},
	{
		Happened: when("../2025-09~"), Known: when("2025-10-01"), Notice: September, Standing: docket.Attributed,
		Act:    tcn.Approve{By: leveson},
		Says:   "The Investigatory Powers Commissioner is reported to have approved the second notice.",
		Record: []string{"R36"},
	},
	{
		Happened: when("2025-09~"), Known: when("2025-10-01"), Notice: September, Standing: docket.Anonymous,
		Act:    tcn.Give{By: minister, Considered: tcn.AllFactors},
		Says:   "The Home Secretary is reported to have given Apple a second technical capability notice, for the encrypted iCloud backups of British users or citizens only. It has not been confirmed.",
		Claims: []string{"S3-01", "S3-02", "S3-03", "S3-05", "S3-06", "S3-28"}, Record: []string{"R37"},
		Contested: whatGiven,
	},
	{
		Happened: when("2025-09~"), Known: when("2025-10-01"), Notice: January, Standing: docket.Anonymous,
		Act:    tcn.GiveAnother{By: minister, Notice: September},
		Says:   "The same reported giving, seen from the first notice: another of the kind to the same person, which its revocation does not prevent (s 256(11)).",
		Claims: []string{"S3-04", "S3-05"}, Record: []string{"R37"},
		Contested: whatGiven,
	},
	{
		Happened: when("2025-10-01"), Known: when("2025-10-01"), Notice: September, Standing: docket.Attributed,
		Act:    tcn.Publish{By: financialTimes, Title: "that there is a second notice"},
		Says:   "The Financial Times reports the second notice, and that America no longer presses Britain.",
		Claims: []string{"S3-01", "S3-05"}, Record: []string{"R38"},
	},
	{
		Happened: when("2025-10-01/2025-10-02"), Known: when("2025-10-02"), Notice: September, Standing: docket.Party,
		Act:    tcn.Say{By: apple, Text: "it still cannot offer Advanced Data Protection to new users in Britain"},
		Says:   "Apple says that it still cannot offer Advanced Data Protection to new users in Britain, and that it has never built a back door.",
		Claims: []string{"S3-10", "S3-11", "S4-28"}, Record: []string{"R39"},
	},
	{
		Happened: when("2025-10-01/2025-10-02"), Known: when("2025-10-02"), Notice: September, Standing: docket.Official,
		Act:    tcn.Say{By: homeOffice, Text: "it does not comment on whether there are notices"},
		Says:   "The Home Office says that it does not comment on whether there are notices.",
		Claims: []string{"S3-12", "S3-13"}, Record: []string{"R40"},
	},
	{
		Happened: when("2025-10~"), Known: when("2025-10~"), Notice: September, Standing: docket.Party,
		Act:    tcn.Say{By: privacy, Text: "encryption broken for Britain is broken for all"},
		Says:   "Privacy International says, by its legal director, that encryption broken for Britain is broken for everybody.",
		Claims: []string{"S3-14"},
	},
	{
		Happened: when("2025-10-06"), Known: when("2025-10-13"), Notice: January, Standing: docket.Official,
		Act:    tcn.Dismiss{By: tribunal, Run: applesClaim},
		Says:   "The Tribunal is reported to have dismissed Apple's first claim because circumstances have changed. The claim of the others goes on.",
		Claims: []string{"S3-17", "S4-29"}, Record: []string{"R42"},
		Contested: "what had changed: the first notice revoked, or the second given",
	},
}
