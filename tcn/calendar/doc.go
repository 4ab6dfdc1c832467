// Package calendar writes the deadlines of a notice as an iCalendar file (RFC 5545), which every calendar program reads.
//
//	file, undated, err := calendar.Encode(notice, day)       // each event warns 14 and 2 days before
//	file, undated, err = calendar.Encode(notice, day, 30, 7) // or as is asked; 0 alone: no warning
//
// # Where to start
//
// With [Lesson 5] of the course, on the first 28 days, and [Lesson 9], on the life of two years: both are clocks.
//
// # What is in it
//
// Each clock of [tcn.Notice.Clocks] that has a last day is an event on that day: a whole day, without a time, for a statutory
// day is one (see package ipa). A clock that is counted back from its end, as the renewal period is (s 256A(4)), has another
// event on its first day, since no act of anybody marks it. The description tells whose the clock is, how the days are counted,
// what the end does, who can lengthen it, the open questions on which the clock turns ([tcn.Notice.ClockDoubts]), and the words of law with their
// addresses at legislation.gov.uk. Where the notice is under other readings than the defaults, or the day is later than [ipa.Checked], the file says so
// once, in X-WR-CALDESC. The calendar is named for the notice, in NAME (RFC 7986, 5.1) and in X-WR-CALNAME.
//
// # Warnings
//
// Each event warns 14 and 2 days before it, or as [Encode] is asked to, at nine in the morning by the clock of whoever has the calendar; its description says
// so. A warning that would be behind the day asked about is left out, and a cancelled event has none. Programs differ: many keep the warnings of a file
// that is imported, some leave them out, above all of a calendar that is subscribed to. Nobody should rely on them alone.
//
// # What is not
//
// A clock whose start is not known, or whose length the notice keeps to itself, has no day: it is handed back beside the file,
// and never becomes an event. No day is guessed.
//
// # Two readings
//
// Where the words can be read in two ways, as "within 28 days of the day" can (doubt 1), the event stands on the earlier day, the one on which
// nobody is late, and its description names the other. There is no second event: a calendar with two last days invites
// its reader to miss the first.
//
// So it is where a last day for the Tribunal falls on a Saturday, a Sunday or a bank holiday of England and Wales, when its office is taken to be closed
// (doubt 41): the event stands on it, and the description names the next day on which the office is open. Bank holidays that are proclaimed are known of
// the years 2018 to 2028 ([ipa.BankHoliday]); of other years a last day on one is shown as any other.
//
// # When things change
//
// An event keeps its UID through the life of the notice, so that a newer file moves the older one's events: when the notice is renewed,
// the day of its end moves, and the day on which one life gives way to the next has none. What no longer matters, as the end of a review period once
// the review is settled, stays in the file as a cancelled event, whose summary begins with "Cancelled: ". Programs differ in what they make of
// the status: Thunderbird strikes the event out, Outlook shows it as any other, and Google hides it in a calendar that is subscribed to or shows it as
// confirmed. The words are there for all of them. SEQUENCE counts the entries of the notice's history, and DTSTAMP is the
// day asked about: the same notice on the same day gives the same bytes. Two notices under the same name
// to a person of the same name share their UIDs: give them names of their own.
//
// # Where this departs from the texts, and why
//
//   - The Act knows last days and no events. An event marks the day; what its passing does is in the description.
//   - Of two readings of a period the one with the earlier day is taken, as above. Which is right stays open.
//   - A period that somebody may lengthen ends on the day on which it ends as things stand. The description says who may lengthen it.
//   - RFC 5545 has DTSTAMP tell when the file was written. Here it is the day asked about, at midnight, so that a file
//     depends on nothing but the notice and the day.
//   - RFC 5545 lets a line be folded anywhere. Here none is after a backslash that escapes what follows it, since not every program puts the
//     lines together before it reads the escapes.
//   - RFC 5545 has SEQUENCE count the changes of one event. Here it counts the entries of the history, so that it grows, too, for an event that stays
//     as it was; a newer file is never taken for an older one.
//
// # Names
//
// A name stands in an event on one line of valid UTF-8, as RFC 5545, 3.3.11 asks. A control character in it, or a mark that turns the direction of
// writing, is written as \u202e is here: it would steer what shows the calendar.
//
// # Secrecy
//
// The file tells that there is a notice. Whoever is bound to secrecy (s 255(8); of other kinds of notice ss 258A(8), 95(2)) must
// not let it reach others, and a calendar that is shared, or that a provider keeps, is one way in which it might. Every event is
// marked confidential; programs differ in what they make of that.
//
// It is no legal advice.
//
// [Lesson 5]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson05_first28Days
// [Lesson 9]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson09_twoYears
package calendar
