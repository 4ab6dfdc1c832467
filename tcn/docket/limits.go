package docket

import "fmt"

// The limits of a docket, besides those of its acts: see Limits in the package's documentation.
const (
	mostNotices = 100   // notices of a docket
	mostEntries = 2_000 // entries of a docket
	mostOr      = 8     // acts that an entry may be besides the one that it is
	mostSources = 1_000 // sources of an entry: its claims and its rows of the record
	mostPhrase  = 500   // bytes of a word of the press with what belongs to it: each costs hundreds of comparisons
)

// How far a search goes.
const (
	mostDays     = 800     // days of a vague entry that are looked at
	mostSooner   = 800     // days before an act in which those that it presupposes are looked for: two years and a renewal period are within it
	alike        = 14      // days apart are those of them that are tried at first: the shortest period of the law is 21
	mostMissing  = 12      // acts that are supposed for one entry
	mostReplayed = 400_000 // entries that a Spread puts to the law, each timing counted as so many more:
	perTiming    = 16
	mostReadings = 64 // readings of a docket that are judged; of more, those alone in which one question is answered otherwise than at first
	mostRivals   = 24 // entries before one that are looked at for that beside which it cannot be
	mostVague    = 8  // vague entries before one that are looked at for a later day, the nearest first
	mostTries    = 16 // days of each, the last one first
	mostTurns    = 8  // other orders that are looked at for an entry
	mostWays     = 16 // runs of which an act is judged in each, where it may be in any

	// What is spent in looking, in a docket as it stands on one reading. The unit is an entry judged anew; all else counts as so many.
	mostSpent     = 2_000
	mostElsewhere = 6_000 // of what is spent on other readings, so much is not counted
	perSitting    = 8     // an entry of a docket that is judged anew as a whole
	perSooner     = 20    // a search for what had to be done sooner, besides what it puts to a notice
	perActs       = 300   // so many acts that are put to a notice count as one
	perFinding    = 100   // to find what may help counts as so many acts
	perDay        = 20    // an entry that is judged on another day than its first
)

// tooMany says of a number of notices or of entries that it is beyond the limit, or nothing if it is not.
func tooMany(notices, entries int) (wrong, cure string) {
	switch {
	case notices > mostNotices:
		return fmt.Sprintf("the docket has more than %d notices", mostNotices), "tell one dispute in one docket"
	case entries > mostEntries:
		return fmt.Sprintf("the docket has more than %d entries", mostEntries), "tell one dispute in one docket, or a part of it"
	}
	return "", ""
}
