package lesson_test

import (
	"fmt"

	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Lesson 20: a notification notice, telling before changing.
//
// A notification notice requires an operator to tell the Secretary of State of proposals to make the relevant changes
// that the notice specifies ([s 258A(1)]), a reasonable time before it makes them ([s 258A(9)]). It forbids none. It is
// given without a second key, and has no review and no end of its own; it can be varied and revoked ([s 258B(2)]). What
// can be a relevant change regulations say: one with a material effect on the capability to assist
// ([SI 2025/656, reg 3(1)]). Whether it has one, and what a reasonable time is, somebody finds; the library never does.
//
// Question: Acme has told, and makes the change two months later. May it make the next one of the kind at once? And may
// it mend a defect without a word?
//
// [s 258A(1)]: https://www.legislation.gov.uk/ukpga/2016/25/section/258A/1
// [s 258A(9)]: https://www.legislation.gov.uk/ukpga/2016/25/section/258A/9
// [s 258B(2)]: https://www.legislation.gov.uk/ukpga/2016/25/section/258B/2
// [SI 2025/656, reg 3(1)]: https://www.legislation.gov.uk/uksi/2025/656/regulation/3/1
func Example_lesson20_tellingBefore() {
	july := func(day int) ipa.Date { return ipa.Day(2025, 7, day) }
	backups := acts.Requirement{Name: "encrypted backups", Obligation: ipa.MustParse("SI 2025/656, reg 3(2)(c)")}
	n := lesson.Tell(tcn.NewOf(acts.Notification, "the notice", lesson.Acme),
		acts.Consult{By: lesson.Minister, On: july(1), Before: acts.Giving},
		acts.Decide{
			By: lesson.Minister, On: july(1), To: acts.Giving, Necessary: acts.Found, Proportionate: acts.Found,
			Adds: []acts.Requirement{backups},
		},
		acts.Approve{By: lesson.Judge, On: july(2)},
		acts.Give{By: lesson.Minister, On: july(2), Considered: acts.AllFactors},
	)
	fmt.Printf("It is %v, its last day: %v.\n", n.Stage(), n.LastDay())
	change := acts.Change{By: lesson.Acme, On: july(20), To: "backups", Material: acts.Found, Defeats: []string{backups.Name}}
	lesson.Tell(n, change)
	lesson.Tell(n, acts.Comply{By: lesson.Acme, On: july(10)}, change)
	// Output:
	// 2025-07-01 consult the person before giving, by the minister: lawful
	// 2025-07-01 decide to give, by the minister: lawful
	// 2025-07-02 approve where nobody asks, by a judge: void
	//   s 258A; s 258B: no Judicial Commissioner approves a notification notice: the sections on approval speak of other kinds
	//     nothing cures it
	// 2025-07-02 give the notice, by the minister: lawful
	// It is secret, its last day: no date.
	// 2025-07-20 change what is to be notified, by Acme: breach
	//   s 258A(9): a relevant change that the notice specifies, of which no proposal was notified
	//     cure: notify the Secretary of State a reasonable time before (relevant operator)
	// 2025-07-10 comply with the notice, by Acme: lawful
	// 2025-07-20 change what is to be notified, by Acme: lawful
}

// The answer to lesson 20: no, and yes. The duty is there for each relevant change, so that the next is told anew
// ([s 258A(9)]). The repair of a defect that leaves the intended working as it was is no relevant change
// ([SI 2025/656, reg 3(4)(b)]). And a notice of this kind is not sent back: sections 257 and 258 speak of others
// ([s 257(1)]).
//
// [s 258A(9)]: https://www.legislation.gov.uk/ukpga/2016/25/section/258A/9
// [SI 2025/656, reg 3(4)(b)]: https://www.legislation.gov.uk/uksi/2025/656/regulation/3/4/b
// [s 257(1)]: https://www.legislation.gov.uk/ukpga/2016/25/section/257/1
func Example_lesson20a_answer() {
	july := func(day int) ipa.Date { return ipa.Day(2025, 7, day) }
	backups := acts.Requirement{Name: "encrypted backups", Obligation: ipa.MustParse("SI 2025/656, reg 3(2)(c)")}
	change := acts.Change{By: lesson.Acme, On: ipa.Day(2025, 9, 10), To: "backups", Material: acts.Found, Defeats: []string{backups.Name}}
	n := lesson.Tell(tcn.NewOf(acts.Notification, "the notice", lesson.Acme),
		acts.Consult{By: lesson.Minister, On: july(1), Before: acts.Giving},
		acts.Decide{
			By: lesson.Minister, On: july(1), To: acts.Giving, Necessary: acts.Found, Proportionate: acts.Found,
			Adds: []acts.Requirement{backups},
		},
		acts.Give{By: lesson.Minister, On: july(2), Considered: acts.AllFactors},
		acts.Comply{By: lesson.Acme, On: july(10)},
		change,
	)
	lesson.Tell(n, change)
	change.Repair = acts.Found
	lesson.Tell(n, change)
	lesson.Tell(n, acts.Refer{By: lesson.Acme, On: ipa.Day(2025, 9, 11), Unreasonable: acts.Found})
	// Output:
	// 2025-07-01 consult the person before giving, by the minister: lawful
	// 2025-07-01 decide to give, by the minister: lawful
	// 2025-07-02 give the notice, by the minister: lawful
	// 2025-07-10 comply with the notice, by Acme: lawful
	// 2025-09-10 change what is to be notified, by Acme: lawful
	// 2025-09-10 change what is to be notified, by Acme: breach
	//   s 258A(9): a relevant change that the notice specifies, of which no proposal was notified
	//     cure: notify the Secretary of State a reasonable time before (relevant operator)
	// 2025-09-10 change what is not to be notified, by Acme: lawful
	// 2025-09-11 refer where nothing is reviewed, by Acme: void
	//   s 258A; s 258B: a notification notice is not referred back or reviewed: the sections on review speak of other kinds
	//     nothing cures it
}
