package lesson_test

import (
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Lesson 15: companies abroad.
//
// A notice may be given to a person outside the United Kingdom, and may require things to be done there ([s 253(8)]). It
// binds as any other does ([s 255(9)]), and is secret as any other is ([s 255(8)]). What differs is the court: against a
// person abroad the Secretary of State can bring civil proceedings only for a notice that relates to certain powers
// ([s 255(10)(b)]): interception, mutual assistance, or communications data under Part 3 ([s 255(11)]). A notice that
// serves equipment interference alone is not among them. There the duty stands, and no court here enforces it by those
// words.
//
// Question: A notice to a company abroad serves communications data and equipment interference at once. Can all of it be
// enforced? And can an engineer who lives abroad be sued for telling of a notice that was given in London?
//
// [s 253(8)]: https://www.legislation.gov.uk/ukpga/2016/25/section/253/8
// [s 255(9)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/9
// [s 255(8)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/8
// [s 255(10)(b)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/10/b
// [s 255(11)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/11
func Example_lesson15_companiesAbroad() {
	july := func(day int) ipa.Date { return ipa.Day(2025, 7, day) }
	far := lesson.Acme
	far.Abroad = true
	enter := acts.Requirement{
		Name: "enter devices", Obligation: ipa.MustParse("SI 2018/353, Sch 3 para 1"), Serves: acts.EquipmentInterference, Days: 60,
	}
	for _, asks := range []acts.Requirement{lesson.Decrypt, enter} {
		n, _ := lesson.GivenTo(far, july(1), asks).On(july(2))
		binds, _ := n.Binds(asks.Name)
		fmt.Printf("%q serves %v. It is %v, and binds: %t\n", asks.Name, asks.Serves, n.Stage(), binds)
		for p := range n.Positions(actors.RoleSecretaryOfState) {
			if p.ID == "secretary/enforce-abroad" {
				fmt.Println(" ", p)
			}
		}
		lesson.Tell(n, acts.Sue{By: lesson.Minister, On: july(3), To: acts.ToComply})
	}
	// Output:
	// "decrypt backups" serves targeted interception. It is secret, and binds: true
	// 2025-07-03 sue for compliance, by the minister: lawful
	// "enter devices" serves equipment interference. It is secret, and binds: true
	//   secretary of state: disability towards relevant operator: enforce the notice in court against the person abroad (s 255(10)(b); s 255(11))
	// 2025-07-03 sue for compliance, by the minister: void
	//   s 255(10)(b); s 255(11): who is sued is outside the United Kingdom, and the notice relates to none of the warrants and authorisations of s 255(11)
	//     nothing cures it
}

// The answer to lesson 15: the notice as a whole, by the reading that is taken: it relates to one of the matters, and
// that is all that the words ask ([s 255(11)]). The other reading lets a court enforce no more than the part that
// relates to them. What counts for the engineer is where the engineer is: sued abroad, the notice has to be one of those
// of [s 255(10)(b)], wherever the company is.
//
// [s 255(11)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/11
// [s 255(10)(b)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/10/b
func Example_lesson15a_answer() {
	july := func(day int) ipa.Date { return ipa.Day(2025, 7, day) }
	far := lesson.Acme
	far.Abroad = true
	enter := acts.Requirement{
		Name: "enter devices", Obligation: ipa.MustParse("SI 2018/353, Sch 3 para 1"), Serves: acts.EquipmentInterference, Days: 60,
	}
	fmt.Println("Both at once, to a company abroad:")
	lesson.Tell(lesson.GivenTo(far, july(1), lesson.Records, enter), acts.Sue{By: lesson.Minister, On: july(3), To: acts.ToComply})
	fmt.Println("An engineer abroad:")
	sue := acts.Sue{By: lesson.Minister, On: july(3), To: acts.ToKeepSecret, Whom: lesson.Engineer, Abroad: true}
	lesson.Tell(lesson.Given(july(1), lesson.Records), sue)
	lesson.Tell(lesson.Given(july(1), enter), sue)
	// Output:
	// Both at once, to a company abroad:
	// 2025-07-03 sue for compliance, by the minister: lawful
	//   doubt 15: void under the other reading
	// An engineer abroad:
	// 2025-07-03 sue for secrecy, by the minister: lawful
	// 2025-07-03 sue for secrecy, by the minister: void
	//   s 255(10)(b); s 255(11): who is sued is outside the United Kingdom, and the notice relates to none of the warrants and authorisations of s 255(11)
	//     nothing cures it
}
