package docket

// The limits of a docket. What is within them is read, replayed and judged in a time that grows with the number of entries; what goes beyond
// is refused by [New] and [Read], with the place and the cure. They are far above what is told of any notice: a docket is for one dispute, and
// two are better told in two.
const (
	mostNotices = 100   // notices of a docket
	mostEntries = 2_000 // entries of a docket
	mostSources = 1_000 // sources of an entry: its claims and its rows of the record
)

// How far a search goes.
const (
	mostDays     = 800       // days of a vague entry that are looked at
	mostSooner   = 800       // days before an act in which those that it presupposes are looked for: two years and a renewal period are within it
	mostMissing  = 12        // acts that are supposed for one entry
	mostReplayed = 1_000_000 // entries that a Spread puts to the law
)
