package lesson_test

import (
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/lawbook"
)

// Lesson 5: the first 28 days.
//
// The operator may send the notice back to the Secretary of State, whole or in any aspect ([s 257(1)], [s 257(2)]), if
// it considers a requirement unreasonable ([SI 2018/354, reg 2(2)]), and must do so "within 28 days of the day" on
// which it is given ([SI 2018/354, reg 2(1)]). Whether that day is itself the first of the 28 is disputed: the 28th day
// is safe, the day after arguable, and nobody can lengthen the time. The operator may also complain to the Tribunal
// ([RIPA 2000 s 65(4)]), for which it has a year, ask leave to disclose, and change services that leave its duties met.
// Until it sends the notice back it must comply ([s 255(9)]): taking the steps is an act, and steps of which no act says
// that they were taken in time are a breach. Secrecy binds it throughout ([s 255(8)]).
//
// Question: Acme sends one requirement back on the fifth day. May it send the other back on the twentieth, and the
// first once more?
//
// [s 257(1)]: https://www.legislation.gov.uk/ukpga/2016/25/section/257/1
// [s 257(2)]: https://www.legislation.gov.uk/ukpga/2016/25/section/257/2
// [SI 2018/354, reg 2(2)]: https://www.legislation.gov.uk/uksi/2018/354/regulation/2/2
// [SI 2018/354, reg 2(1)]: https://www.legislation.gov.uk/uksi/2018/354/regulation/2/1
// [RIPA 2000 s 65(4)]: https://www.legislation.gov.uk/ukpga/2000/23/section/65/4
// [s 255(9)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/9
// [s 255(8)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/8
func Example_lesson05_first28Days() {
	day := func(n int) ipa.Date { return ipa.Day(2025, 7, 1).Add(n - 1) } // day(1) is the day of giving
	n := lesson.Given(day(1))
	then, _ := n.On(day(7))
	for choice := range then.Choices(actors.RoleRelevantOperator) {
		if choice.Effect == tcn.Lawful {
			fmt.Println("may", choice.Rule().Event())
		}
	}
	for _, last := range []int{28, 29, 30} {
		lesson.Tell(n, acts.Refer{By: lesson.Acme, On: day(last), Unreasonable: acts.Found})
	}
	// Output:
	// may refer the notice
	// may disclose to a Commissioner
	// may disclose to the Secretary of State
	// may disclose to the Tribunal
	// may disclose to an official
	// may say a statement
	// may change a service
	// may claim in human rights proceedings
	// may claim by complaint
	// may comply with the notice
	// 2025-07-28 refer the notice, by Acme: lawful
	// 2025-07-29 refer the notice, by Acme: void
	//   SI 2018/354, reg 2(1): more than 28 days have passed, or nothing of the kind was given that could be referred
	//     nothing cures it
	//   doubt 1: lawful under the other reading
	// 2025-07-30 refer the notice, by Acme: void
	//   SI 2018/354, reg 2(1): more than 28 days have passed, or nothing of the kind was given that could be referred
	//     nothing cures it
}

// The answer to lesson 5: the other, yes; the first, no. Each is a review of its own, with a clock of its own. The Act
// speaks of any aspect and sets no number ([s 257(2)]); that there may be several is the reading taken here, and under
// the other the second is void (doubt 21). What the law asks of a referral under these words, the book of law lists; the
// one that is there for the other reading asks nothing under this one.
//
// [s 257(2)]: https://www.legislation.gov.uk/ukpga/2016/25/section/257/2
func Example_lesson05a_answer() {
	day := func(n int) ipa.Date { return ipa.Day(2025, 7, 1).Add(n - 1) }
	n := lesson.Tell(lesson.Given(day(1)),
		acts.Refer{By: lesson.Acme, On: day(5), Requirements: []string{"decrypt backups"}, Unreasonable: acts.Found},
		acts.Refer{By: lesson.Acme, On: day(20), Requirements: []string{"unlock records"}, Unreasonable: acts.Found},
		acts.Refer{By: lesson.Acme, On: day(20), Requirements: []string{"decrypt backups"}, Unreasonable: acts.Found},
	)
	for run := range n.Runs(tcn.RegionReview) {
		fmt.Printf("review %d: %v since %v\n", run.N, run.Status, run.Opened)
	}
	for s := range n.Requirements() {
		fmt.Printf("%s: suspended since %v\n", s.Name, s.Referred)
	}
	found, _ := lawbook.Open(day(1)).Find("s 257(2)")
	for _, work := range found.Works {
		for _, need := range work.Sections[0].Parts[0].Needs {
			fmt.Printf("%v if %s (%s)\n", need.Else, need.Unmet, need.IDs[0])
		}
	}
	// Output:
	// 2025-07-05 refer the notice, by Acme: lawful
	// 2025-07-20 refer the notice, by Acme: lawful
	//   doubt 21: void under the other reading
	// 2025-07-20 refer the notice, by Acme: void
	//   s 257(2): what is referred is under review already
	//     cure: refer another aspect (relevant operator)
	// review 1: referred since 2025-07-05
	// review 2: referred since 2025-07-20
	// decrypt backups: suspended since 2025-07-05
	// unlock records: suspended since 2025-07-20
	// void if the notice has been referred back before (refer/only-reference)
	// void if a requirement named is not in the notice (refer/names-in-notice)
	// void if what is referred is under review already (refer/not-referred)
	// void if a requirement named was not in the notice as it was given (refer/of-the-notice)
}
