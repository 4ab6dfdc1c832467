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

// Lesson 21: a retention notice, data to be kept.
//
// A retention notice requires an operator to retain communications data, for 12 months at most ([s 87(1)],
// [s 87(3)]). It asks the same six questions under words of its own, in Part 4. It may go to a description of
// operators at once, by publication ([s 87(2)], [s 87(7)]), and may come into force later than it is given
// ([s 87(6)]): then the duty begins, and its two years. Each operator may refer it back, and only so far as it applies
// to that operator ([s 90(3)]).
//
// Question: A retention notice was given to Acme on 3 July 2025 and comes into force on 1 September. On which day does
// the time for referring it back end, and on which does the notice? And may the Information Commissioner, who audits
// what Acme retains, tell a journalist of it?
//
// [s 87(1)]: https://www.legislation.gov.uk/ukpga/2016/25/section/87/1
// [s 87(2)]: https://www.legislation.gov.uk/ukpga/2016/25/section/87/2
// [s 87(3)]: https://www.legislation.gov.uk/ukpga/2016/25/section/87/3
// [s 87(6)]: https://www.legislation.gov.uk/ukpga/2016/25/section/87/6
// [s 87(7)]: https://www.legislation.gov.uk/ukpga/2016/25/section/87/7
// [s 90(3)]: https://www.legislation.gov.uk/ukpga/2016/25/section/90/3
func Example_lesson21_dataToBeKept() {
	july := func(day int) ipa.Date { return ipa.Day(2025, 7, day) }
	calls := acts.Requirement{Name: "call records", Obligation: ipa.MustParse("s 87(2)(b)"), Months: 13}
	decide := acts.Decide{
		By: lesson.Minister, On: july(1), To: acts.Giving, Adds: []acts.Requirement{calls},
		Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests,
	}
	lesson.Tell(tcn.NewOf(acts.Retention, "the notice", lesson.Acme), decide)
	decide.Adds[0].Months = 12

	bell := actors.RelevantOperator{Name: "Bell", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK}
	d, err := tcn.NewDescribed("the notice", "operators of mobile networks", lesson.Acme, bell)
	if err != nil {
		panic(err)
	}
	d, err = d.Do(
		acts.Consult{By: lesson.Minister, On: july(1), Before: acts.Giving}, decide,
		acts.Approve{By: lesson.Judge, On: july(2), Considered: acts.PrivacyTests},
		acts.Give{By: lesson.Minister, On: july(3), Considered: acts.AllFactors},
	)
	if err != nil {
		panic(err)
	}
	fmt.Println("The call records are to be kept by", strings.Join(d.Binds("call records"), " and "))
	d, err = d.DoTo("Bell", acts.Refer{By: bell, On: july(20), Unreasonable: acts.Found})
	if err != nil {
		panic(err)
	}
	fmt.Println("and, once Bell has referred the notice back, by", strings.Join(d.Binds("call records"), " and "))
	// Output:
	// 2025-07-01 decide to give, by the minister: void
	//   s 87(3): a requirement is to retain data for more than 12 months
	//     cure: require it for 12 months at most (Secretary of State)
	// The call records are to be kept by Acme and Bell
	// and, once Bell has referred the notice back, by Acme
}

// The answer to lesson 21: the 28 days run from the giving, to 30 July ([SI 2018/354, reg 2(1)]); the two years from the
// coming into force, to 31 August 2027 ([s 87(6B)]). And no: the Information Commissioner and staff are bound as Acme is
// ([s 95(3)]), though no court enforces that by [s 95(5)].
//
// [SI 2018/354, reg 2(1)]: https://www.legislation.gov.uk/uksi/2018/354/regulation/2/1
// [s 87(6B)]: https://www.legislation.gov.uk/ukpga/2016/25/section/87/6B
// [s 95(3)]: https://www.legislation.gov.uk/ukpga/2016/25/section/95/3
// [s 95(5)]: https://www.legislation.gov.uk/ukpga/2016/25/section/95/5
func Example_lesson21a_answer() {
	july := func(day int) ipa.Date { return ipa.Day(2025, 7, day) }
	n := lesson.Tell(tcn.NewOf(acts.Retention, "the notice", lesson.Acme),
		acts.Consult{By: lesson.Minister, On: july(1), Before: acts.Giving},
		acts.Decide{
			By: lesson.Minister, On: july(1), To: acts.Giving, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests,
			Adds: []acts.Requirement{{Name: "call records", Obligation: ipa.MustParse("s 87(2)(b)"), Months: 12}},
		},
		acts.Approve{By: lesson.Judge, On: july(2), Considered: acts.PrivacyTests},
		acts.Give{By: lesson.Minister, On: july(3), Considered: acts.AllFactors, InForce: ipa.Day(2025, 9, 1)},
	)
	for c := range n.Clocks("refer", "in-force", "life") {
		fmt.Println(c.Name+":", c.Span)
	}
	auditor := actors.InformationCommissioner{}
	n = lesson.Tell(n, acts.Disclose{By: auditor, On: july(4), To: actors.Press{}})
	lesson.Tell(n, acts.Sue{By: lesson.Minister, On: july(5), To: acts.ToKeepSecret, Whom: auditor})
	// Output:
	// 2025-07-01 consult the person before giving, by the minister: lawful
	// 2025-07-01 decide to give, by the minister: lawful
	// 2025-07-02 approve a decision, by a judge: lawful
	// 2025-07-03 give the notice, by the minister: lawful
	// to refer the notice back: 2025-07-03 to 2025-07-30 (or 2025-07-31)
	// life of the notice: 2025-09-01 to 2027-08-31
	// until the notice comes into force: 2025-07-03 to 2025-08-31
	// 2025-07-04 disclose the notice to the public, as the Information Commissioner, by the Information Commissioner: breach
	//   s 95(3): the Secretary of State has not permitted it
	//     cure: permit the disclosure first (Secretary of State)
	// 2025-07-05 sue for secrecy of a retention notice, by the minister: void
	//   s 95(2); s 95(5): the duty is not on who is sued
	//     cure: sue an operator, or one of its people (Secretary of State)
}
