package dispute

import (
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// august is August of 2025: an announcement, and what is made of it.
var august = []docket.Entry{
	{
		Happened: when("2025-08-18/2025-08-19"), Known: when("2025-08-19"), Through: "Tulsi Gabbard, on X", Notice: January, Standing: docket.Official,
		Act:    acts.Say{By: gabbard, Text: "Britain has agreed to drop its mandate for a door to the protected data of Americans"},
		Says:   "Director of National Intelligence Gabbard posts that Britain has agreed to drop its mandate for a door to the protected data of Americans.",
		Claims: []string{"S3-04", "S3-24", "S4-07", "S4-08", "S4-22", "S4-23"}, Record: []string{"R33"},
		Contested: []string{"Q02", "Q22"},
	},
	{
		Happened: when("2025-08-19"), Known: when("2025-08-19"), Through: "Business Times", Notice: January, Standing: docket.Official,
		Act:    acts.Say{By: government, Text: "no comment; it neither confirms nor denies any notice"},
		Says:   "The UK government says that it does not comment, and neither confirms nor denies any notice.",
		Claims: []string{"S4-24"}, Record: []string{"R34"},
		Contested: []string{"Q33"},
	},
	{
		Happened: when("2025-08?"), Known: when("2025-08-19"), Through: "Tulsi Gabbard, on X", Notice: January, Standing: docket.Inferred,
		Act:    acts.Consult{By: minister, With: apple, Before: acts.Revoking},
		Says:   "Inferred from the withdrawal of which documents tell: the Secretary of State consulted Apple again, as s 256(9) requires.",
		Claims: []string{"S4-06"}, Record: []string{"R41"},
		Contested: []string{"Q01"},
		Chain:     "withdrawal", Unsure: true,
		If: []string{inAugust},
	},
	{
		Happened: when("2025-08?"), Known: when("2025-08-19"), Through: "Tulsi Gabbard, on X", Notice: January, Standing: docket.Inferred,
		Act:    acts.Revoke{By: minister, Considered: acts.AllFactors},
		Says:   "Inferred from the withdrawal of which documents tell: the Secretary of State gave Apple written notice that the first notice is revoked. No revocation has been confirmed.",
		Claims: []string{"S1-01", "S4-01", "S4-06", "S4-11", "S4-25", "S4-30", "S4-31"}, Record: []string{"R41"},
		Contested: []string{"Q01", "Q29", "Q34"},
		Chain:     "withdrawal", Unsure: true,
		If: []string{inAugust},
	},
	{
		Happened: when("2025-08-27"), Known: when("2025-08-27"), Through: "Investigatory Powers Tribunal", Notice: January, Standing: docket.Official,
		Act:       acts.Say{By: tribunal, Text: "the facts that it will assume: obligations not limited to users in Britain"},
		Says:      "The Tribunal publishes the facts that it will assume, which show no change after the announcement. Assumed facts are no findings.",
		Record:    []string{"R35"},
		Contested: []string{"Q01"},
	},
}
