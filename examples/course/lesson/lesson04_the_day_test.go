package lesson_test

import (
	"fmt"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Lesson 4: the day it is given.
//
// Before the giving the operator is consulted ([s 255(2)]) and owes nothing. On the day on which the notice is given
// everything begins at once: the duty to comply ([s 255(9)]), which runs for each step with the period that the notice
// allows ([s 253(7)]); the duty of secrecy ([s 255(8)]), which binds the operator's staff too; the 28 days for sending
// it back ([SI 2018/354, reg 2(1)]); the two years of its life ([s 255(5A)], [s 255(5B)]); and the year for a complaint
// to the Tribunal ([RIPA 2000 s 67(5)]). Below is what is owed to the Secretary of State; what the operator owes to the
// Commissioners and to the Tribunal is left out.
//
// Question: Acme's engineer tells a friend, on the day before the giving or on the day after. Which is a breach?
//
// [s 255(2)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/2
// [s 255(9)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/9
// [s 253(7)]: https://www.legislation.gov.uk/ukpga/2016/25/section/253/7
// [s 255(8)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/8
// [SI 2018/354, reg 2(1)]: https://www.legislation.gov.uk/uksi/2018/354/regulation/2/1
// [s 255(5A)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/5A
// [s 255(5B)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/5B
// [RIPA 2000 s 67(5)]: https://www.legislation.gov.uk/ukpga/2000/23/section/67/5
func Example_lesson04_theDayItIsGiven() {
	day := ipa.Day(2025, 7, 1)
	before := tcn.New("the notice", lesson.Acme)
	before, _ = before.Do(acts.Consult{By: lesson.Minister, On: day, Before: acts.Giving})
	after := lesson.Given(day)
	for _, n := range []tcn.Notice{before, after} {
		fmt.Printf("%v:\n", n.State().In(tcn.RegionForce))
		then, _ := n.On(day)
		for p := range then.Positions(actors.RoleRelevantOperator, actors.RoleStaff) {
			if p.Counterparty == actors.RoleSecretaryOfState && (p.Kind == tcn.Duty || p.Kind == tcn.Liberty) {
				fmt.Println(" ", p)
			}
		}
		for c := range then.Clocks() {
			if c.Phase == tcn.Running {
				fmt.Println("  until", c.Span.Last, strings.TrimSpace(c.Name+" "+c.Requirement))
			}
		}
	}
	// Output:
	// proposed:
	//   relevant operator: liberty towards secretary of state: disclose that a notice is proposed: s 255(8) binds from the giving (s 255(8))
	//   relevant operator: liberty towards secretary of state: do nothing that the proposal asks (s 255(9))
	// issued:
	//   relevant operator: duty towards secretary of state: comply with the notice (s 255(9))
	//   relevant operator: duty towards secretary of state: disclose neither the existence nor the contents of the notice without permission (s 255(8))
	//   relevant operator: liberty towards secretary of state: tell a Commissioner of the notice for the Commissioner's functions, data protection apart (s 237(1); s 237(2))
	//   staff: duty towards secretary of state: disclose neither the existence nor the contents of the notice without permission (s 255(8))
	//   staff: liberty towards secretary of state: not themselves comply: the duty is the recipient's (s 255(9))
	//   staff: liberty towards secretary of state: tell a Commissioner of the notice for the Commissioner's functions, data protection apart (s 237(1); s 237(2))
	//   until 2025-07-28 to refer the notice back
	//   until 2027-06-30 life of the notice
	//   until 2025-09-28 for the steps decrypt backups
	//   until 2025-07-30 for the steps unlock records
	//   until 2026-07-01 to complain of the giving to the Tribunal
	//   until 2026-06-30 to bring human rights proceedings on the giving
}

// The answer to lesson 4: the second. The duty ([s 255(8)]) speaks of a person to whom a notice is given, and before
// that there is none.
//
// [s 255(8)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/8
func Example_lesson04a_answer() {
	july := func(day int) ipa.Date { return ipa.Day(2025, 7, day) }
	consulted := lesson.Tell(tcn.New("the notice", lesson.Acme), acts.Consult{By: lesson.Minister, On: july(1), Before: acts.Giving})
	lesson.Tell(consulted, acts.Disclose{By: lesson.Engineer, On: july(1), To: actors.Public{}})
	lesson.Tell(lesson.Given(july(2)), acts.Disclose{By: lesson.Engineer, On: july(3), To: actors.Public{}})
	// Output:
	// 2025-07-01 consult the person before giving, by the minister: lawful
	// 2025-07-01 disclose the notice to the public before the giving, by an engineer: lawful
	// 2025-07-03 disclose the notice to the public, by an engineer: breach
	//   s 255(8): the Secretary of State has not permitted the disclosure
	//     cure: permit the disclosure first (Secretary of State)
}
