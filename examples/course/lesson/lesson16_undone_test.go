package lesson_test

import (
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Lesson 16: when nothing is done by the day.
//
// Some duties have a day. The operator takes the steps that a requirement asks for within the period that the notice
// gives ([s 253(7)], [s 255(9)]); the Secretary of State decides a review within its time ([s 257(4)]). When the day has
// passed and nobody says that it was done, the duty is broken from the day after, and no act stands for that. A duty that
// is suspended has no day to miss ([s 257(3)]). To do it late ends the breach and does not undo it.
//
// Question: Acme took the steps for the records on 30 July, on the thirtieth day. Is anything broken then? And when the
// minister lets the time of the review pass, does the notice bind again?
//
// [s 253(7)]: https://www.legislation.gov.uk/ukpga/2016/25/section/253/7
// [s 255(9)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/9
// [s 257(4)]: https://www.legislation.gov.uk/ukpga/2016/25/section/257/4
// [s 257(3)]: https://www.legislation.gov.uk/ukpga/2016/25/section/257/3
func Example_lesson16_nothingIsDone() {
	n := lesson.Tell(lesson.Given(ipa.Day(2025, 7, 1)), // 30 days for the records, 90 to decrypt
		acts.Refer{By: lesson.Acme, On: ipa.Day(2025, 7, 20), Requirements: []string{lesson.Decrypt.Name}, Unreasonable: acts.Found},
	)
	for _, day := range []ipa.Date{ipa.Day(2025, 7, 30), ipa.Day(2025, 7, 31), ipa.Day(2025, 10, 15)} {
		then, _ := n.On(day)
		fmt.Printf("On %v:\n", day)
		for p := range then.Positions(actors.RoleRelevantOperator) {
			if p.Kind == tcn.Duty && p.Clock != "" {
				fmt.Printf("  %s, of %q; broken since: %v\n", p.Content, p.Requirements, p.Broken)
			}
		}
	}
	n = lesson.Tell(n, acts.Comply{By: lesson.Acme, On: ipa.Day(2025, 10, 20), Requirements: []string{lesson.Records.Name}})
	n, _ = n.On(ipa.Day(2026, 2, 1))
	for o := range n.Omissions() {
		fmt.Println(o)
	}
	// Output:
	// 2025-07-20 refer the notice, by Acme: lawful
	// On 2025-07-30:
	//   comply with the notice, of ["unlock records"]; broken since: no date
	// On 2025-07-31:
	//   comply with the notice, of ["unlock records"]; broken since: 2025-07-31
	// On 2025-10-15:
	//   comply with the notice, of ["unlock records"]; broken since: 2025-07-31
	// 2025-10-20 comply with the notice, by Acme: lawful
	// relevant operator: undone since 2025-07-31, until 2025-10-20: comply with the notice (unlock records) (s 255(9))
	// secretary of state: undone since 2026-01-16: decide before the review period ends (s 257(4)@2025-06-20; SI 2018/354, reg 2A(1))
}

// The answer to lesson 16: on 30 July nothing is broken. What the minister lets pass breaks the minister's duty
// ([s 257(4)]) and brings nothing back: what was sent back stays suspended until the review has an outcome
// ([s 257(3)]).
//
// [s 257(4)]: https://www.legislation.gov.uk/ukpga/2016/25/section/257/4
// [s 257(3)]: https://www.legislation.gov.uk/ukpga/2016/25/section/257/3
func Example_lesson16a_answer() {
	n := lesson.Tell(lesson.Given(ipa.Day(2025, 7, 1)),
		acts.Refer{By: lesson.Acme, On: ipa.Day(2025, 7, 20), Requirements: []string{lesson.Decrypt.Name}, Unreasonable: acts.Found},
		acts.Comply{By: lesson.Acme, On: ipa.Day(2025, 7, 30), Requirements: []string{lesson.Records.Name}},
	)
	n, _ = n.On(ipa.Day(2026, 2, 1))
	for o := range n.Omissions() {
		fmt.Println(o)
	}
	for r := range n.Requirements() {
		binds, why := n.Binds(r.Name)
		fmt.Printf("%q binds: %t\n", r.Name, binds)
		for _, g := range why {
			fmt.Printf("  %v: %s\n", g.Law, g.Says)
		}
	}
	// Output:
	// 2025-07-20 refer the notice, by Acme: lawful
	// 2025-07-30 comply with the notice, by Acme: lawful
	// secretary of state: undone since 2026-01-16: decide before the review period ends (s 257(4)@2025-06-20; SI 2018/354, reg 2A(1))
	// "decrypt backups" binds: false
	//   [s 257(3)]: it has been referred back
	// "unlock records" binds: true
}
