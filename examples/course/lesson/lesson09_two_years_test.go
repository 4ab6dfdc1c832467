package lesson_test

import (
	"fmt"

	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Lesson 9: a life of two years.
//
// Since 14 October 2024 a notice ceases to have effect at the end of two years beginning with the day on which it was
// given ([s 255(5A)], [s 255(5B)]), unless it is renewed, or varied with further requirements, before. It can be
// renewed only in the 30 days ending with its last day ([s 256A(1)], [s 256A(4)]), and by both keys again
// ([s 256A(3)]). The new life is counted from the day after the old last day, and not from the renewal.
//
// Question: A notice was given on 1 March 2020, when the Act set no end. When does it end?
//
// [s 255(5A)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/5A
// [s 255(5B)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/5B
// [s 256A(1)]: https://www.legislation.gov.uk/ukpga/2016/25/section/256A/1
// [s 256A(4)]: https://www.legislation.gov.uk/ukpga/2016/25/section/256A/4
// [s 256A(3)]: https://www.legislation.gov.uk/ukpga/2016/25/section/256A/3
func Example_lesson09_twoYears() {
	n := lesson.Given(ipa.Day(2025, 7, 1))
	fmt.Println("last day:", n.LastDay())
	left, _ := n.On(n.LastDay().Add(1))
	fmt.Println("the day after:", left.Stage(), left.Ended())

	n = lesson.Tell(n,
		acts.Consult{By: lesson.Minister, On: ipa.Day(2027, 5, 1), Before: acts.Renewing},
		acts.Decide{By: lesson.Minister, On: ipa.Day(2027, 5, 2), To: acts.Renewing, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests},
		acts.Approve{By: lesson.Judge, On: ipa.Day(2027, 5, 20), Considered: acts.PrivacyTests},
		acts.Renew{By: lesson.Minister, On: ipa.Day(2027, 5, 31), Considered: acts.AllFactors},
		acts.Renew{By: lesson.Minister, On: ipa.Day(2027, 6, 1), Considered: acts.AllFactors},
	)
	fmt.Println("last day:", n.LastDay())
	// Output:
	// last day: 2027-06-30
	// the day after: expired 2027-07-01
	// 2027-05-01 consult the person before renewing, by the minister: lawful
	// 2027-05-02 decide to renew, by the minister: lawful
	// 2027-05-20 approve a decision, by a judge: lawful
	// 2027-05-31 renew the notice, by the minister: void
	//   s 256A(4): it is not within the renewal period
	//     cure: wait for the 30 days that end with the last day (Secretary of State)
	// 2027-06-01 renew the notice, by the minister: lawful
	// last day: 2029-06-30
}

// The answer to lesson 9: on 13 October 2026. A notice that was in effect before 14 October 2024 has two years from
// that day ([SI 2024/1021, reg 4(2)]), and can be renewed at any time within them ([SI 2024/1021, reg 4(3)]).
//
// [SI 2024/1021, reg 4(2)]: https://www.legislation.gov.uk/uksi/2024/1021/regulation/4/2
// [SI 2024/1021, reg 4(3)]: https://www.legislation.gov.uk/uksi/2024/1021/regulation/4/3
func Example_lesson09a_answer() {
	n := lesson.Given(ipa.Day(2020, 3, 1))
	fmt.Println("as given, last day:", n.LastDay())
	n, _ = n.On(ipa.Day(2024, 10, 14))
	fmt.Println("on 14 October 2024, last day:", n.LastDay())
	// Output:
	// as given, last day: no date
	// on 14 October 2024, last day: 2026-10-13
}
