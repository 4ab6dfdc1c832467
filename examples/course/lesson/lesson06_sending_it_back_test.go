package lesson_test

import (
	"fmt"

	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Lesson 6: sending it back.
//
// The Secretary of State reviews what is sent back, and must consult two bodies first: the Technical Advisory
// Board, on technique and cost, and a Judicial Commissioner, on proportionality ([s 257(5)], [s 257(6)],
// [s 257(7)]). Both hear both sides and report to both ([s 257(8)]); the Commissioner may set either side a time
// ([s 257(8A)]). Then the Secretary of State decides: vary, revoke or confirm ([s 257(9)]). To vary or to confirm
// needs the approval of the Investigatory Powers Commissioner ([s 257(10)], [s 258(2)]); no other Commissioner's
// will do ([s 227(8B)]), but for a Deputy's under a delegation while that office is unable or unavailable
// ([s 227(8A)]). The decision has a time: 180 days beginning with the day of the referral, and 30 beginning with
// that of the later report ([SI 2018/354, reg 2A(1)], [SI 2018/354, reg 2B(1)]).
//
// Question: The Board and the Commissioner both advise against the notice. Must the minister give way? Which outcome
// needs no approval?
//
// [s 257(5)]: https://www.legislation.gov.uk/ukpga/2016/25/section/257/5
// [s 257(6)]: https://www.legislation.gov.uk/ukpga/2016/25/section/257/6
// [s 257(7)]: https://www.legislation.gov.uk/ukpga/2016/25/section/257/7
// [s 257(8)]: https://www.legislation.gov.uk/ukpga/2016/25/section/257/8
// [s 257(8A)]: https://www.legislation.gov.uk/ukpga/2016/25/section/257/8A
// [s 257(9)]: https://www.legislation.gov.uk/ukpga/2016/25/section/257/9
// [s 257(10)]: https://www.legislation.gov.uk/ukpga/2016/25/section/257/10
// [s 258(2)]: https://www.legislation.gov.uk/ukpga/2016/25/section/258/2
// [s 227(8B)]: https://www.legislation.gov.uk/ukpga/2016/25/section/227/8B
// [s 227(8A)]: https://www.legislation.gov.uk/ukpga/2016/25/section/227/8A
// [SI 2018/354, reg 2A(1)]: https://www.legislation.gov.uk/uksi/2018/354/regulation/2A/1
// [SI 2018/354, reg 2B(1)]: https://www.legislation.gov.uk/uksi/2018/354/regulation/2B/1
func Example_lesson06_sendingItBack() {
	n := lesson.Tell(lesson.Given(ipa.Day(2025, 7, 1)),
		acts.Refer{By: lesson.Acme, On: ipa.Day(2025, 7, 20), Unreasonable: acts.Found},
		acts.Consult{By: lesson.Minister, On: ipa.Day(2025, 8, 1), With: lesson.Board},
		acts.Consult{By: lesson.Minister, On: ipa.Day(2025, 8, 1), With: lesson.Judge},
		acts.Direct{By: lesson.Judge, On: ipa.Day(2025, 8, 4), To: lesson.Acme, Until: ipa.Day(2025, 10, 1)},
		acts.Report{By: lesson.Judge, On: ipa.Day(2025, 11, 3), Heard: acts.Found, ToPerson: acts.Found},
		acts.Report{By: lesson.Board, On: ipa.Day(2025, 11, 10), Heard: acts.Found, ToPerson: acts.Found, Quorate: acts.Found},
	)
	then, _ := n.On(ipa.Day(2025, 11, 10))
	for c := range then.Clocks() {
		if c.Region == tcn.RegionReview && c.Phase == tcn.Running {
			fmt.Printf("%s: until %v, binding is %v\n", c.Name, c.Span.Last, c.Binding)
		}
	}
	n = lesson.Tell(n,
		acts.Extend{
			By: lesson.Minister, On: ipa.Day(2025, 11, 20), Term: acts.RelevantPeriod, To: ipa.Day(2025, 12, 20),
			Exceptional: acts.Found, Written: true,
		},
		acts.Decide{By: lesson.Minister, On: ipa.Day(2025, 12, 15), To: acts.Confirming, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests},
		acts.Approve{By: lesson.Judge, On: ipa.Day(2025, 12, 16), Considered: acts.PrivacyTests},
		acts.Approve{By: lesson.Chief, On: ipa.Day(2025, 12, 17), Considered: acts.PrivacyTests},
		acts.Confirm{By: lesson.Minister, On: ipa.Day(2025, 12, 18), Considered: acts.AllFactors},
	)
	fmt.Println("the review is", n.State().In(tcn.RegionReview))
	// Output:
	// 2025-07-20 refer the notice, by Acme: lawful
	// 2025-08-01 consult the Board, by the minister: lawful
	// 2025-08-01 consult a Commissioner, by the minister: lawful
	// 2025-08-04 direct a time for evidence, by a judge: lawful
	// 2025-11-03 report, as a Commissioner, by a judge: lawful
	// 2025-11-10 report, as the Board, a Commissioner having reported, by the Technical Advisory Board: lawful
	// review period: until 2026-01-15, binding is false
	// relevant period: until 2025-12-09, binding is true
	// 2025-11-20 extend the relevant period, by the minister: lawful
	// 2025-12-15 decide to confirm, by the minister: lawful
	// 2025-12-16 approve the outcome of a review, by a judge: void
	//   s 227(8B); s 227(12)(a): this is the Investigatory Powers Commissioner's to decide, and cannot be delegated to a Judicial Commissioner who is no Deputy
	//     cure: put it to the Investigatory Powers Commissioner (Secretary of State)
	// 2025-12-17 approve the outcome of a review, by the chief: lawful
	// 2025-12-18 confirm the notice, by the minister: lawful
	// the review is settled
}

// The answer to lesson 6: no, the reports advise and do not bind. And revoking needs no Commissioner, on a review or
// outside one ([s 257(10)]).
//
// [s 257(10)]: https://www.legislation.gov.uk/ukpga/2016/25/section/257/10
func Example_lesson06a_answer() {
	n := lesson.Given(ipa.Day(2025, 7, 1))
	for _, act := range []acts.Act{
		acts.Refer{By: lesson.Acme, On: ipa.Day(2025, 7, 20), Unreasonable: acts.Found},
		acts.Consult{By: lesson.Minister, On: ipa.Day(2025, 8, 1), With: lesson.Board},
		acts.Consult{By: lesson.Minister, On: ipa.Day(2025, 8, 1), With: lesson.Judge},
		acts.Report{By: lesson.Judge, On: ipa.Day(2025, 11, 3), Heard: acts.Found, ToPerson: acts.Found},
		acts.Report{By: lesson.Board, On: ipa.Day(2025, 11, 3), Heard: acts.Found, ToPerson: acts.Found, Quorate: acts.Found},
	} {
		n, _ = n.Do(act)
	}
	lesson.Tell(n,
		acts.Decide{By: lesson.Minister, On: ipa.Day(2025, 11, 10), To: acts.Confirming, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests},
	)
	lesson.Tell(n,
		acts.Consult{By: lesson.Minister, On: ipa.Day(2025, 11, 10), Before: acts.Revoking},
		acts.Revoke{By: lesson.Minister, On: ipa.Day(2025, 11, 11), Considered: acts.AllFactors},
	)
	// Output:
	// 2025-11-10 decide to confirm, by the minister: lawful
	// 2025-11-10 consult the person before revoking, by the minister: lawful
	// 2025-11-11 revoke the whole notice, by the minister: lawful
	//   doubt 22: void under the other reading
}
