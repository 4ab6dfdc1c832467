// Package deadlines keeps the deadlines of many notices in the order of their days: who has to act by when, what is overdue first. It is for whoever
// has a register of notices and asks it every day.
//
//	var x deadlines.Index
//	err := x.Put("First", notice)      // when it is new, and again after each act
//	err = x.On(today)                  // time passes for all of them
//	for d := range x.Until(today.Add(30)) {
//		fmt.Println(d)
//	}
//
// # Where to start
//
// With [Lesson 5] of the course, on the first 28 days, and with [tcn.Notice.Clocks], which an [Index] asks of each notice. For the deadlines of one notice
// ask that; for a calendar file there is package calendar.
//
// # What is listed
//
// First what is overdue: each duty whose day passed undone, and which is broken still ([tcn.Omission]), with the day since when. It is listed until it is
// done, however long ago that day was. Nobody is accused by that: what no act tells as done counts as not done.
//
// Then each clock that has a last day and is running, or to come, in the order of those days: duties, and what can be done no longer after it, and what
// ends by itself. What has happened, or does not matter any more, is not there: a clock that is finished, a period that has run out and was no duty's, a
// life that another follows. A period that has no day yet is not there either. No day is guessed.
//
// # As time passes
//
// Nobody need act for deadlines to change: a notice lapses after its last day, and what lapsed with it drops out, while a year for complaining
// begins; a duty comes to be broken; words of law come into force. So each notice is kept with the first day on which any of this may happen, and [Index.On] looks at
// those alone whose day has come. What is listed is what [tcn.Notice.On] and [tcn.Notice.Clocks] would tell of each notice on the day; a test
// compares the two.
//
// The index has no clock of its own and starts nothing: a day comes when [Index.On] says so, and time runs one way.
//
// # Two readings
//
// A deadline stands on its last day under the safe reading of the words, with the other beside it. Once the first has passed it stands on the other, until
// that has passed, too. The readings of open questions are those that each notice is under.
//
// # Where this departs from the texts, and why
//
//   - The Act sets periods, notice by notice, and knows no list of them. A deadline here is the last day of one, and what is to be done on it is in the words
//     of its clock.
//   - "Overdue" is no word of the Act. Here it is said of a duty alone: who had a power or a liberty and let its period pass has broken nothing.
//   - A period that somebody may lengthen ends on the day on which it ends as things stand. Once it is lengthened by an act, put the notice again.
//   - Of two readings of a period the one with the earlier day comes first, as above. Which is right stays open.
//
// # What it costs
//
// To put a notice costs a look at its clocks, some microseconds, and about a kilobyte is kept of it besides the notice. Of a notice with a duty whose day has
// passed, the history is told anew, which costs as much as its acts did. To list costs some nanoseconds for each deadline that is listed, however many
// there are beside it; a day of which something came or went is put in order first. A million notices given evenly over ten years have 50,900 deadlines in
// thirty days: they are listed in a third of a millisecond, and in less than one where an act was done since.
//
//	go test -run '^$' -bench . ./tcn/deadlines
//
// # Secrecy
//
// A list of deadlines tells that there are notices. Whoever is bound to secrecy (s 255(8); of other kinds of notice ss 258A(8),
// 95(2)) must not let it reach others.
//
// It is no legal advice.
//
// [Lesson 5]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson05_first28Days
package deadlines
