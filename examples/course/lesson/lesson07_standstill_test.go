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

// Lesson 7: what a referral changes, before and after 20 June 2025.
//
// On both sides of that day the operator need not comply so far as it has sent the notice back ([s 257(3)]). Until 19
// June 2025 that was all: while it met its other duties it could change its services, the review had no time limit, and
// the one duty that the Act let the Secretary of State enforce in court was the duty to comply ([s 257(3)@2025-06-19],
// [s 255(10)@2025-06-19]). From 20 June 2025 ([SI 2025/722, reg 2]) there is a standstill: no change that would harm
// its capability to help ([s 257(3A)@2025-06-20], [s 257(3B)@2025-06-20]). The Secretary of State must decide in time
// ([s 257(4)@2025-06-20]), and can go to court over the standstill and over secrecy ([s 255(10)@2025-06-20]). Secrecy
// goes on throughout. Below is how the operator stands towards the Secretary of State.
//
// Question: Acme sent the notice back on 1 June 2025 and is waiting. On 1 July it changes a service with a negative
// effect. Is that a breach?
//
// [s 257(3)]: https://www.legislation.gov.uk/ukpga/2016/25/section/257/3
// [s 257(3)@2025-06-19]: https://www.legislation.gov.uk/ukpga/2016/25/section/257/3/2025-06-19
// [s 255(10)@2025-06-19]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/10/2025-06-19
// [SI 2025/722, reg 2]: https://www.legislation.gov.uk/uksi/2025/722/regulation/2
// [s 257(3A)@2025-06-20]: https://www.legislation.gov.uk/ukpga/2016/25/section/257/3A/2025-06-20
// [s 257(3B)@2025-06-20]: https://www.legislation.gov.uk/ukpga/2016/25/section/257/3B/2025-06-20
// [s 257(4)@2025-06-20]: https://www.legislation.gov.uk/ukpga/2016/25/section/257/4/2025-06-20
// [s 255(10)@2025-06-20]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/10/2025-06-20
func Example_lesson07_standstill() {
	for _, given := range []ipa.Date{ipa.Day(2025, 2, 1), ipa.Day(2025, 7, 1)} {
		referred, changed := given.Add(5), given.Add(10)
		fmt.Printf("given %v\n", given)
		n := lesson.Tell(lesson.Given(given), acts.Refer{By: lesson.Acme, On: referred, Unreasonable: acts.Found})
		then, _ := n.On(referred)
		for p := range then.Positions(actors.RoleRelevantOperator) {
			if p.Counterparty == actors.RoleSecretaryOfState && (p.Kind == tcn.Duty || p.Kind == tcn.Liberty) {
				fmt.Println(" ", p)
			}
		}
		for c := range then.Clocks() {
			if c.Region == tcn.RegionReview && c.Phase == tcn.Running {
				fmt.Printf("  %s: until %v\n", c.Name, c.Span.Last)
			}
		}
		lesson.Tell(n,
			acts.Change{By: lesson.Acme, On: changed, To: "end a feature", Negative: acts.Found},
			acts.Sue{By: lesson.Minister, On: changed, To: acts.ToStandStill},
		)
	}
	// Output:
	// given 2025-02-01
	// 2025-02-06 refer the notice, by Acme: lawful
	//   relevant operator: liberty towards secretary of state: not comply so far as referred (s 257(3))
	//   relevant operator: liberty towards secretary of state: change services that leave its duties met (s 257(3)@2018-03-12)
	//   relevant operator: duty towards secretary of state: disclose neither the existence nor the contents of the notice without permission (s 255(8))
	//   relevant operator: liberty towards secretary of state: tell a Commissioner of the notice for the Commissioner's functions, data protection apart (s 237(1); s 237(2))
	// 2025-02-11 change a service, by Acme: lawful
	// 2025-02-11 sue for the standstill, by the minister: void
	//   s 257(3A); s 255(10)@2025-06-20: s 257(3A) was not yet in force on 2025-02-11, and s 255(10)@2025-06-20 was not yet in force on 2025-02-11
	//     nothing cures it
	// given 2025-07-01
	// 2025-07-06 refer the notice, by Acme: lawful
	//   relevant operator: liberty towards secretary of state: not comply so far as referred (s 257(3))
	//   relevant operator: duty towards secretary of state: make no change with a negative effect on the capability to assist (s 257(3A))
	//   relevant operator: duty towards secretary of state: disclose neither the existence nor the contents of the notice without permission (s 255(8))
	//   relevant operator: liberty towards secretary of state: tell a Commissioner of the notice for the Commissioner's functions, data protection apart (s 237(1); s 237(2))
	//   review period: until 2026-01-01
	// 2025-07-11 change a service, by Acme: breach
	//   s 257(3A): a change with a negative effect on the capability to assist, while a review is pending
	//     cure: wait until the review has ended (relevant operator)
	// 2025-07-11 sue for the standstill, by the minister: lawful
}

// The answer to lesson 7: the Act does not say. No transitional rule speaks of reviews that were pending on 20 June
// 2025. The library takes the standstill to bind from that day, and says that under the other reading the change is
// lawful. That reading can be taken. And where another reading would put one more rule into the table, the book of law
// has it, as for an injunction against telling ([s 255(10)@2025-06-19]).
//
// [s 255(10)@2025-06-19]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/10/2025-06-19
func Example_lesson07a_answer() {
	n := lesson.Tell(lesson.Given(ipa.Day(2025, 5, 20)),
		acts.Refer{By: lesson.Acme, On: ipa.Day(2025, 6, 1), Unreasonable: acts.Found},
		acts.Change{By: lesson.Acme, On: ipa.Day(2025, 7, 1), To: "end a feature", Negative: acts.Found},
	)
	ruling, _ := n.Latest()
	for _, bears := range ruling.Doubts() {
		if doubt, ok := ipa.DoubtOf(bears.N); ok && bears.Other != ruling.Effect() {
			fmt.Println(doubt.Question)
			fmt.Println("taken:", doubt.Readings[doubt.Default])
			fmt.Println("why:", doubt.Why)
		}
	}
	other, err := tcn.New("the notice", lesson.Acme).UnderReading("pending-references", "neither")
	if err != nil {
		fmt.Println(err)
	}
	for ruling := range n.History() {
		other, _ = other.Do(ruling.Act())
	}
	ruling, _ = other.Latest()
	fmt.Println("under the other reading:", ruling.Effect())

	for _, doubt := range lawbook.Open(ipa.Date{}).Doubts {
		for _, item := range doubt.Names {
			if item.Kind == "rule" && doubt.ID == "secrecy-before-2025" {
				fmt.Println(doubt.Question)
				fmt.Println("there would be the rule", item.ID)
			}
		}
	}
	// Output:
	// 2025-06-01 refer the notice, by Acme: lawful
	// 2025-07-01 change a service, by Acme: breach
	//   s 257(3A): a change with a negative effect on the capability to assist, while a review is pending that began before the standstill was law
	//     cure: wait until the review has ended (relevant operator)
	//   doubt 12: lawful under the other reading
	// Which of the rules of 20 June 2025 apply to a reference made before that day?
	// taken: the standstill from that day; the 180 days do not run from the earlier reference
	// why: There is no transitional rule. The standstill is a duty for the time being; a period that began before the power to set it would have run out, wholly or in part, before it existed.
	// under the other reading: lawful
	// Could secrecy be enforced by injunction before 20 June 2025?
	// there would be the rule sue-secrecy-general-law
}
