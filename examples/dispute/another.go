package dispute

import (
	"slices"

	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// page is a page that Apple revised in September of 2025.
var page = []docket.Entry{
	{
		Happened: when("2025-09"), Known: when("2025-11-10"), Through: "heatherburns.tech", Notice: January, Standing: docket.Party,
		Act:    acts.Say{By: apple, Text: "those who have Advanced Data Protection must turn it off to keep their account"},
		Says:   "Apple's support page is said to have been revised: those in Britain who have Advanced Data Protection must turn it off to keep their account. It names no day, and no notice.",
		Record: []string{"R57"}, Contested: []string{"Q08", "Q40"},
	},
}

// bothKeys are what must have come before the second notice, if that is what it was: of these the approval alone is reported.
var bothKeys = []docket.Entry{
	{
		Happened: when("../2025-09~"), Known: when("2025-10-01"), Through: "Financial Times", Notice: September, Standing: docket.Inferred,
		Act:    acts.Consult{By: minister, With: apple, Before: acts.Giving},
		Says:   "Inferred from the reported giving: the Secretary of State consulted Apple, as s 255(2) requires.",
		Claims: []string{"S3-05"}, Record: []string{"R37"},
		Chain: "second",
		If:    []string{givenInSeptember},
	},
	{
		Happened: when("../2025-09~"), Known: when("2025-10-01"), Through: "Financial Times", Notice: September, Standing: docket.Inferred,
		Act:    decision(inBritain),
		Says:   "Inferred from the reported giving: the Secretary of State decided to give another notice. The obligation (SI 2018/353, Sch 1 para 8) and the warrant that it serves are assumed, and so is the finding that it is necessary and proportionate.",
		Claims: []string{"S3-05", "S3-09"}, Record: []string{"R37"},
		Contested: []string{"Q30"},
		Chain:     "second",
		If:        []string{givenInSeptember},
	},
	{
		Happened: when("../2025-09~"), Known: when("2025-10-01"), Through: "Financial Times", Notice: September, Standing: docket.Attributed,
		Act:    acts.Approve{By: leveson, Considered: acts.PrivacyTests},
		Says:   "The Investigatory Powers Commissioner is reported to have approved the second notice.",
		Record: []string{"R36"},
		Chain:  "second",
		If:     []string{givenInSeptember},
	},
}

// another is September of 2025: the second notice.
var another = []docket.Entry{
	{
		Happened: when("2025-09~"), Known: when("2025-10-01"), Through: "Financial Times", Notice: September, Standing: docket.Anonymous,
		Act:    acts.Give{By: minister, Considered: acts.AllFactors},
		Says:   "The Home Secretary is reported to have given Apple a second technical capability notice, for the encrypted iCloud backups of British users or citizens only. It has not been confirmed.",
		Claims: []string{"S3-01", "S3-02", "S3-03", "S3-05", "S3-06", "S3-28"}, Record: []string{"R37"},
		Contested: []string{"Q03", "Q04", "Q06", "Q19", "Q20", "Q31", "Q33"},
		Chain:     "second",
		If:        []string{givenInSeptember},
	},
	{
		Happened: when("2025-09~"), Known: when("2025-10-01"), Through: "Financial Times", Notice: January, Standing: docket.Anonymous,
		Act:    acts.GiveAnother{By: minister, Notice: September},
		Says:   "The same reported giving, seen from the first notice: another of the kind to the same person, which its revocation does not prevent (s 256(11)).",
		Claims: []string{"S3-04", "S3-05"}, Record: []string{"R37"},
		Contested: []string{"Q19"},
		Chain:     "second",
		If:        []string{givenInSeptember},
	},
}

// instead is the same September if the first notice was narrowed, and the press took that for a second one: the part that
// reaches users elsewhere goes by variation. Narrowing needs no approval (s 256(5)(c)), though one is reported.
var instead = []docket.Entry{
	{
		Happened: when("2025-07-22/2025-09~"), Known: when("2025-10-01"), Through: "Financial Times", Notice: January, Standing: docket.Inferred,
		Act:    acts.Consult{By: minister, With: apple, Before: acts.Varying},
		Says:   "Inferred from the narrowing: the Secretary of State consulted Apple on a variation, as s 256(9) requires.",
		Claims: []string{"S3-28"}, Record: []string{"R37"}, Contested: []string{"Q01"}, Chain: "second", If: []string{narrowed}, Unsure: true,
	},
	{
		Happened: when("2025-07-22/2025-09~"), Known: when("2025-10-01"), Through: "Financial Times", Notice: January, Standing: docket.Inferred,
		Act: acts.Decide{By: minister, To: acts.Varying, Removes: []string{elsewhere.Name}, Necessary: acts.Assumed, Proportionate: acts.Assumed, Considered: acts.PrivacyTests},
		Says: "Inferred from the narrowing: the Secretary of State decided to vary the notice, so that it reaches users in Britain alone. " +
			"That it had two parts is assumed, and so is the finding that the variation is necessary and proportionate.",
		Claims: []string{"S3-09", "S3-28"}, Record: []string{"R37"}, Contested: []string{"Q01", "Q30"}, Chain: "second", If: []string{narrowed}, Unsure: true,
	},
	{
		Happened: when("../2025-09~"), Known: when("2025-10-01"), Through: "Financial Times", Notice: January, Standing: docket.Attributed,
		Act:    acts.Approve{By: leveson, Considered: acts.PrivacyTests},
		Says:   "The Investigatory Powers Commissioner is reported to have approved what the press calls a second notice.",
		Record: []string{"R36"}, Chain: "second", If: []string{narrowed},
	},
	{
		Happened: when("2025-09~"), Known: when("2025-10-01"), Through: "Financial Times", Notice: January, Standing: docket.Anonymous,
		Act:    acts.Vary{By: minister, Considered: acts.AllFactors},
		Says:   "What is reported as a second notice, for the encrypted iCloud backups of British users or citizens only, was on this reading the first as varied.",
		Claims: []string{"S3-01", "S3-02", "S3-03", "S3-05", "S3-06", "S3-28"}, Record: []string{"R37"},
		Contested: []string{"Q01", "Q03", "Q04", "Q06", "Q19", "Q20", "Q31", "Q33"}, Chain: "second", If: []string{narrowed}, Unsure: true,
	},
}

// laterKeys are the same steps if the notice was given in October: the approval was reported on the first of the month.
func laterKeys() []docket.Entry {
	all := slices.Clone(bothKeys)
	for i := range all {
		all[i].Happened, all[i].If = when("../2025-10-01"), []string{givenInOctober}
	}
	return all
}

// laterGiven is the giving of the second notice as the BBC dates it.
var laterGiven = []docket.Entry{
	{
		Happened: when("2025-10"), Known: when("2026-08-04"), Through: "BBC", Notice: September, Standing: docket.Attributed,
		Act:    acts.Give{By: minister, Considered: acts.AllFactors},
		Says:   "The BBC reports that the new request was made in October 2025. It has not been confirmed.",
		Record: []string{"R53"}, Contested: []string{"Q03", "Q04", "Q06", "Q19", "Q20", "Q31", "Q33"}, Chain: "second", If: []string{givenInOctober},
	},
	{
		Happened: when("2025-10"), Known: when("2026-08-04"), Through: "BBC", Notice: January, Standing: docket.Attributed,
		Act:    acts.GiveAnother{By: minister, Notice: September},
		Says:   "The same giving as the BBC reports it, seen from the first notice: another of the kind to the same person.",
		Record: []string{"R53"}, Contested: []string{"Q19"}, Chain: "second", If: []string{givenInOctober},
	},
}

// october is October of 2025: what was said of it.
var october = []docket.Entry{
	{
		Happened: when("2025-10-01"), Known: when("2025-10-01"), Through: "Financial Times", Notice: September, Standing: docket.Attributed,
		Act:    acts.Publish{By: financialTimes, Title: "that there is a second notice"},
		Says:   "The Financial Times reports the second notice, and that America no longer presses Britain.",
		Claims: []string{"S3-01", "S3-05"}, Record: []string{"R38"},
	},
	{
		Happened: when("2025-10-01/2025-10-02"), Known: when("2025-10-02"), Through: "Apple", Notice: September, Standing: docket.Party,
		Act:    acts.Say{By: apple, Text: "it still cannot offer Advanced Data Protection to new users in Britain"},
		Says:   "Apple says that it still cannot offer Advanced Data Protection to new users in Britain, and that it has never built a back door.",
		Claims: []string{"S3-10", "S3-11", "S4-28"}, Record: []string{"R39"},
		Contested: []string{"Q40"},
	},
	{
		Happened: when("2025-10-01/2025-10-02"), Known: when("2025-10-02"), Through: "Home Office", Notice: September, Standing: docket.Official,
		Act:    acts.Say{By: homeOffice, Text: "it does not comment on whether there are notices"},
		Says:   "The Home Office says that it does not comment on whether there are notices.",
		Claims: []string{"S3-12", "S3-13"}, Record: []string{"R40"},
		Contested: []string{"Q33"},
	},
	{
		Happened: when("2025-10~"), Known: when("2025-10~"), Through: "Privacy International", Notice: September, Standing: docket.Party,
		Act:       acts.Say{By: privacy, Text: "encryption broken for Britain is broken for all"},
		Says:      "Privacy International says, by its legal director, that encryption broken for Britain is broken for everybody.",
		Claims:    []string{"S3-14"},
		Contested: []string{"Q31"},
	},
}

// late is a withdrawal on a day that nobody tells, and the end of Apple's first claim.
var late = []docket.Entry{
	{
		Happened: when("2025-07-22/2025-10-05"), Known: when("2025-10-13"), Through: "Computer Weekly", Notice: January, Standing: docket.Inferred,
		Act:    acts.Consult{By: minister, With: apple, Before: acts.Revoking},
		Says:   "Inferred from the dismissal of Apple's claim: the Secretary of State consulted Apple again, as s 256(9) requires.",
		Record: []string{"R41"}, Contested: []string{"Q01"}, Chain: "withdrawal", If: []string{byOctober}, Unsure: true,
	},
	{
		Happened: when("2025-07-22/2025-10-05"), Known: when("2025-10-13"), Through: "Computer Weekly", Notice: January, Standing: docket.Inferred,
		Act:    acts.Revoke{By: minister, Considered: acts.AllFactors},
		Says:   "Inferred from the dismissal of Apple's claim: the Secretary of State gave Apple written notice that the first notice is revoked. No revocation has been confirmed.",
		Record: []string{"R41"}, Contested: []string{"Q01", "Q41"}, Chain: "withdrawal", If: []string{byOctober}, Unsure: true,
	},
	{
		Happened: when("2025-07-22/2025-10"), Known: when("2026-08-04"), Through: "BBC", Notice: January, Standing: docket.Inferred,
		Act:    acts.Consult{By: minister, With: apple, Before: acts.Revoking},
		Says:   "Inferred from the withdrawal of which the BBC tells: the Secretary of State consulted Apple again, as s 256(9) requires.",
		Record: []string{"R53"}, Contested: []string{"Q01"}, Chain: "withdrawal", If: []string{inOctober},
	},
	{
		Happened: when("2025-10"), Known: when("2026-08-04"), Through: "BBC", Notice: January, Standing: docket.Attributed,
		Act:    acts.Revoke{By: minister, Considered: acts.AllFactors},
		Says:   "The BBC reports that the first notice was withdrawn in October 2025, by which a written notice of revocation must be meant (s 256(10)). It has not been confirmed.",
		Record: []string{"R53"}, Contested: []string{"Q01", "Q41"}, Chain: "withdrawal", If: []string{inOctober},
	},
	{
		Happened: when("2025-10-06"), Known: when("2025-10-13"), Through: "Computer Weekly", Notice: January, Standing: docket.Official,
		Act:    acts.Dismiss{By: tribunal, Run: applesClaim},
		Says:   "The Tribunal is reported to have dismissed Apple's first claim because circumstances have changed. The claim of the others goes on.",
		Claims: []string{"S3-17", "S4-29"}, Record: []string{"R42"},
		Contested: []string{"Q21", "Q41"},
	},
	{
		Happened: when("2025-10-06"), Known: when("2025-10-13"), Through: "Computer Weekly", Notice: January, Standing: docket.Official,
		Act:    acts.Dismiss{By: tribunal, Run: applesProceedings},
		Says:   "By the same order as reported, the claim that Apple had brought beside its complaint is dismissed too.",
		Record: []string{"R42"}, Contested: []string{"Q21", "Q41"},
	},
}
