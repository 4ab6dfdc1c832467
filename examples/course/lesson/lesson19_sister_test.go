package lesson_test

import (
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Lesson 19: a national security notice.
//
// A national security notice requires an operator to take steps in the interests of national security ([s 252(1)],
// [s 252(2)]). It asks the same six questions, under the same two keys, for two years, with the same way back
// ([s 252(9)]). What differs stands in its own section. Its steps are in no list of regulations; but it can be given only
// to a telecommunications operator in the United Kingdom, and may require what needs a warrant only if there is one
// ([s 252(4)]).
//
// Question: The minister wants the notice to require, mainly, that Acme intercepts for a warrant that has been issued.
// Can it? And can the Secretary of State sue Acme's engineer who lives abroad and tells of the notice?
//
// [s 252(1)]: https://www.legislation.gov.uk/ukpga/2016/25/section/252/1
// [s 252(2)]: https://www.legislation.gov.uk/ukpga/2016/25/section/252/2
// [s 252(9)]: https://www.legislation.gov.uk/ukpga/2016/25/section/252/9
// [s 252(4)]: https://www.legislation.gov.uk/ukpga/2016/25/section/252/4
func Example_lesson19_theSister() {
	july := func(day int) ipa.Date { return ipa.Day(2025, 7, day) }
	guard := acts.Requirement{Name: "guard the exchange", Obligation: ipa.MustParse("s 252(3)(b)"), Days: 30}
	decide := acts.Decide{
		By: lesson.Minister, On: july(1), To: acts.Giving, Adds: []acts.Requirement{guard},
		Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests,
	}
	for _, kind := range []acts.NoticeKind{acts.TechnicalCapability, acts.NationalSecurity} {
		fmt.Printf("A %v:\n", kind)
		n := lesson.Tell(tcn.NewOf(kind, "the notice", lesson.Acme),
			acts.Consult{By: lesson.Minister, On: july(1), Before: acts.Giving},
			decide,
			acts.Approve{By: lesson.Judge, On: july(2), Considered: acts.PrivacyTests},
			acts.Give{By: lesson.Minister, On: july(3), Considered: acts.AllFactors},
		)
		fmt.Printf("It is %v, its last day: %v.\n", n.Stage(), n.LastDay())
	}
	abroad := lesson.Acme
	abroad.Abroad = true
	lesson.Tell(tcn.NewOf(acts.NationalSecurity, "the notice", abroad), decide)
	// Output:
	// A technical capability notice:
	// 2025-07-01 consult the person before giving, by the minister: lawful
	// 2025-07-01 decide to give, by the minister: void
	//   s 253(3): a requirement is no applicable obligation: SI 2018/353 does not specify it
	//     cure: choose from the obligations that SI 2018/353 specifies (Secretary of State)
	// 2025-07-02 approve a decision, by a judge: void
	//   s 254(2): lock is idle, not decided: no decision waits for its second key
	//     cure: decide (Secretary of State)
	// 2025-07-03 give the notice, by the minister: void
	//   s 253(1)(c): no Judicial Commissioner has approved the decision
	//     cure: ask a Judicial Commissioner to approve the decision; there is no urgent route (Secretary of State)
	// It is proposed, its last day: no date.
	// A national security notice:
	// 2025-07-01 consult the person before giving, by the minister: lawful
	// 2025-07-01 decide to give, by the minister: lawful
	// 2025-07-02 approve a decision, by a judge: lawful
	// 2025-07-03 give the notice, by the minister: lawful
	// It is secret, its last day: 2027-07-02.
	// 2025-07-01 decide to give, by the minister: void
	//   s 252(1): the person is outside the United Kingdom
	//     nothing cures it
}

// The answer to lesson 19: no to both. A notice whose main purpose is something that needs a warrant cannot be given,
// though the warrant is there ([s 252(5)]). And it is enforced against persons in the United Kingdom alone
// ([s 255(10)(a)]); some technical capability notices reach further ([s 255(11)]).
//
// [s 252(5)]: https://www.legislation.gov.uk/ukpga/2016/25/section/252/5
// [s 255(10)(a)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/10/a
// [s 255(11)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/11
func Example_lesson19a_answer() {
	july := func(day int) ipa.Date { return ipa.Day(2025, 7, day) }
	decide := acts.Decide{
		By: lesson.Minister, On: july(1), To: acts.Giving, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests,
		Adds: []acts.Requirement{{Name: "intercept", Obligation: ipa.MustParse("s 252(2)"), Days: 30}},
	}
	mainly := decide
	mainly.NeedsWarrant, mainly.Warranted, mainly.MainlyWarrant = acts.Found, acts.Found, acts.Found
	n := tcn.NewOf(acts.NationalSecurity, "the notice", lesson.Acme)
	lesson.Tell(n, mainly)
	n = lesson.Tell(n,
		acts.Consult{By: lesson.Minister, On: july(1), Before: acts.Giving}, decide,
		acts.Approve{By: lesson.Judge, On: july(2), Considered: acts.PrivacyTests},
		acts.Give{By: lesson.Minister, On: july(3), Considered: acts.AllFactors},
	)
	engineer := actors.Staff{Name: "an engineer", Of: lesson.Acme.Name}
	lesson.Tell(n, acts.Sue{By: lesson.Minister, On: july(4), To: acts.ToKeepSecret, Whom: engineer, Abroad: true})
	lesson.Tell(n, acts.Sue{By: lesson.Minister, On: july(4), To: acts.ToKeepSecret, Whom: engineer})
	// Output:
	// 2025-07-01 decide to give, by the minister: void
	//   s 252(5): the main purpose is something for which a warrant or an authorisation is required
	//     cure: use the warrant or the authorisation instead (Secretary of State)
	// 2025-07-01 consult the person before giving, by the minister: lawful
	// 2025-07-01 decide to give, by the minister: lawful
	// 2025-07-02 approve a decision, by a judge: lawful
	// 2025-07-03 give the notice, by the minister: lawful
	// 2025-07-04 sue for secrecy, by the minister: void
	//   s 255(10)(a): who is sued is outside the United Kingdom
	//     nothing cures it
	// 2025-07-04 sue for secrecy, by the minister: lawful
}
