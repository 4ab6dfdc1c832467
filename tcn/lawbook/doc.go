// Package lawbook writes the law that package tcn holds as one page: work by work and section by section, what the words say, on which
// days they stood, and what rests on them.
//
// # Where to start
//
// With the page itself, LAW.md in the package's folder; with the command examples/law, which looks up a part of it; and with
// [Lesson 3] of the course: it shows what its three effects, void, irregular and breach, do to a notice.
//
// # Why a page
//
// The tables of tcn stand in the order in which a program needs them: rule by rule, each with the words that it cites. A lawyer reads the
// other way: here is s 255(8), and what follows from it? So the page turns the tables round. It is made from what anybody can
// list, [ipa.Provisions], [ipa.Doubts], [tcn.Rules], [tcn.Statuses], [tcn.Clocks] and [tcn.Positions], and adds nothing to them:
// what it says of the law is what the engine does. And since it is made, a change of the tables shows as a change of the page,
// in words.
//
// # The law of a day, and a part of it
//
//	lawbook.Open(ipa.Date{}).Markdown(w)         // every version of the words: LAW.md
//	lawbook.Open(ipa.Day(2025, 7, 1)).HTML(w)    // what stood on that day, as a page that stands alone
//	part, ok := book.Find("s 255(8)")            // a part: a section, an ID, an act, an open question, a word
//	part.Text(os.Stdout, 80)                     // the same law for a screen
//
// [Open] gives a [Book] of plain values: works, sections, parts, and at its end the doubts. A part is a subsection, or a paragraph of a
// schedule, with what rests on it or on a paragraph of it. A book can be read without being written, and a part of it, which
// [Book.Find] gives, is a book again.
//
// # What stands where
//
// A rule, a clock, a status or a position is told whole once, under the first words that it cites; under the others stands a
// line with its ID. A need that several rules have alike is told once with the ID of each, and a rule says in words which needs it
// has. A wording that did not change is told once, however often the words around it did. A line stands as the first kind of notice has it
// that does; how the others have it is told with it (Item.Held).
//
// Every place and every ID can be linked, in both pages by the same name: #s-253-1-c, #si-2018-354-reg-2a, #rule-give,
// #need-give.approved, #clock-refer, #status-issued, #position-operator.comply, #doubt-6 and #doubt-suspension-ends.
//
// # Writing it anew
//
//	go generate ./tcn/lawbook
//
// writes LAW.md; so does go test ./... -update. A test fails while the file is older than the tables.
//
// # Where it departs from the texts, and why
//
//   - The words are those of package ipa, and so ours: short, and no substitute. Each citation leads to the text. Where words have changed,
//     it leads to the text as it stood on the first day of each wording, or on the day of the book.
//   - Days are told where they differ from those of the words around them, and with them what brought the words in. A page that repeats
//     "since 12 March 2018" hides the lines that are younger.
//   - The day of a pin, the @ of a citation, is not told. The days on which a rule applies are, and they say which wording is meant.
//   - Who can do an act is told act by act, as the types have it. A form of it may suit only some of them: no Board reports as a Commissioner.
//   - Of a position it is told whose it is, and under which words; not in which statuses it arises, which the table of positions does not give.
//   - Doubts are told twice: those about the words, as ipa lists them, and those that a rule, a need, a clock or a position names. They are
//     not the same. Which of them change a ruling only the ruling says.
//   - A book of a day after [ipa.Checked] gives the law as it stood on that day.
//
// It is no legal advice.
//
// [ipa.Provisions]: https://pkg.go.dev/github.com/doublelock/doublelock/ipa#Provisions
// [ipa.Doubts]: https://pkg.go.dev/github.com/doublelock/doublelock/ipa#Doubts
// [ipa.Checked]: https://pkg.go.dev/github.com/doublelock/doublelock/ipa#Checked
// [tcn.Rules]: https://pkg.go.dev/github.com/doublelock/doublelock/tcn#Rules
// [tcn.Statuses]: https://pkg.go.dev/github.com/doublelock/doublelock/tcn#Statuses
// [tcn.Clocks]: https://pkg.go.dev/github.com/doublelock/doublelock/tcn#Clocks
// [tcn.Positions]: https://pkg.go.dev/github.com/doublelock/doublelock/tcn#Positions
// [Lesson 3]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson03_voidIrregularBreach
package lawbook

//go:generate go test . -run TestLaw -update
