package lesson_test

import (
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Lesson 2: two keys.
//
// The Secretary of State gives a notice, and nobody else can ([s 253(1)]). Two keys turn first, and that is the double
// lock. The Secretary of State decides that the notice is necessary and proportionate ([s 253(1)(a)], [s 253(1)(b)]). A
// Judicial Commissioner, who holds or has held high judicial office, reviews those conclusions as a court would and
// approves the decision or refuses ([s 253(1)(c)], [s 254(2)], [s 254(3)]). There is no urgent way round: without
// approval there is no power, and what is given is no notice. No program can say that a notice is necessary: that is
// the minister's finding, and taken as it is.
//
// Question: The judge refuses. Whom may the minister ask? And whom, if it was the Investigatory Powers Commissioner who
// refused?
//
// [s 253(1)]: https://www.legislation.gov.uk/ukpga/2016/25/section/253/1
// [s 253(1)(a)]: https://www.legislation.gov.uk/ukpga/2016/25/section/253/1/a
// [s 253(1)(b)]: https://www.legislation.gov.uk/ukpga/2016/25/section/253/1/b
// [s 253(1)(c)]: https://www.legislation.gov.uk/ukpga/2016/25/section/253/1/c
// [s 254(2)]: https://www.legislation.gov.uk/ukpga/2016/25/section/254/2
// [s 254(3)]: https://www.legislation.gov.uk/ukpga/2016/25/section/254/3
func Example_lesson02_twoKeys() {
	july := func(day int) ipa.Date { return ipa.Day(2025, 7, day) }
	acme := actors.RelevantOperator{
		Name: "Acme", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 20_000,
	}
	decrypt := acts.Requirement{
		Name: "decrypt backups", Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"),
		Serves: acts.TargetedInterception | acts.BulkInterception, Days: 90,
	}
	n := lesson.Tell(tcn.New("the notice", acme),
		acts.Consult{By: lesson.Minister, On: july(1), Before: acts.Giving},
		acts.Decide{
			By: lesson.Minister, On: july(2), To: acts.Giving, Adds: []acts.Requirement{decrypt},
			Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests,
		},
		acts.Give{By: lesson.Minister, On: july(3), Considered: acts.AllFactors},
		acts.Approve{By: lesson.Judge, On: july(4), Considered: acts.PrivacyTests},
		acts.Give{By: lesson.Minister, On: july(5), Considered: acts.AllFactors},
	)
	fmt.Println("It is", n.Stage())
	for rule := range tcn.Rules() {
		if rule.Act == "give" {
			for _, who := range rule.By {
				fmt.Println("Who can", rule.Event()+": the", who)
			}
		}
	}
	for open := range ipa.NotModelled() {
		if open.Provision == ipa.MustParse("s 253(1)(a)") {
			fmt.Printf("%q is never computed: %s\n", open.Term, open.Why)
		}
	}
	// Output:
	// 2025-07-01 consult the person before giving, by the minister: lawful
	// 2025-07-02 decide to give, by the minister: lawful
	// 2025-07-03 give the notice, by the minister: void
	//   s 253(1)(c): no Judicial Commissioner has approved the decision
	//     cure: ask a Judicial Commissioner to approve the decision; there is no urgent route (Secretary of State)
	// 2025-07-04 approve a decision, by a judge: lawful
	// 2025-07-05 give the notice, by the minister: lawful
	// It is secret
	// Who can give the notice: the secretary of state
	// "necessary" is never computed: a judgment of a minister, reviewed by a judge
}

// The answer to lesson 2: after a refusal by another Commissioner the minister may ask the Investigatory Powers
// Commissioner ([s 254(5)]). A Deputy decides in that office's place only under a delegation and while it is unable
// or unavailable ([s 227(8A)]); without that, what the Act gives to the office by name is not a Deputy's to decide
// ([s 227(12)(a)]). After the refusal of the Investigatory Powers Commissioner there is no one else to ask.
//
// [s 254(5)]: https://www.legislation.gov.uk/ukpga/2016/25/section/254/5
// [s 227(8A)]: https://www.legislation.gov.uk/ukpga/2016/25/section/227/8A
// [s 227(12)(a)]: https://www.legislation.gov.uk/ukpga/2016/25/section/227/12/a
func Example_lesson02a_answer() {
	july := func(day int) ipa.Date { return ipa.Day(2025, 7, day) }
	decided := lesson.Tell(tcn.New("the notice", lesson.Acme),
		acts.Consult{By: lesson.Minister, On: july(1), Before: acts.Giving},
		acts.Decide{
			By: lesson.Minister, On: july(2), To: acts.Giving, Adds: []acts.Requirement{lesson.Decrypt},
			Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests,
		},
	)
	fmt.Println("Another refuses:")
	lesson.Tell(decided,
		acts.Refuse{By: lesson.Judge, On: july(4), Reasons: true},
		acts.Ask{By: lesson.Minister, On: july(5)},
		acts.Approve{By: lesson.Chief, On: july(6), Considered: acts.PrivacyTests},
	)
	fmt.Println("A Deputy stands in:")
	deputy := actors.DeputyCommissioner{Name: "a deputy"}
	lesson.Tell(decided,
		acts.Refuse{By: lesson.Judge, On: july(4), Reasons: true},
		acts.Ask{By: lesson.Minister, On: july(5)},
		acts.Approve{By: deputy, On: july(6), Delegated: acts.Found, Considered: acts.PrivacyTests},
		acts.Approve{By: deputy, On: july(6), Delegated: acts.Found, Unavailable: acts.Found, Considered: acts.PrivacyTests},
	)
	fmt.Println("The Investigatory Powers Commissioner refuses:")
	lesson.Tell(decided,
		acts.Refuse{By: lesson.Chief, On: july(4), Reasons: true},
		acts.Ask{By: lesson.Minister, On: july(5)},
	)
	// Output:
	// 2025-07-01 consult the person before giving, by the minister: lawful
	// 2025-07-02 decide to give, by the minister: lawful
	// Another refuses:
	// 2025-07-04 refuse a decision, by a judge: lawful
	// 2025-07-05 ask the Commissioner on a decision to give, by the minister: lawful
	// 2025-07-06 approve when asked after a refusal, by the chief: lawful
	// A Deputy stands in:
	// 2025-07-04 refuse a decision, by a judge: lawful
	// 2025-07-05 ask the Commissioner on a decision to give, by the minister: lawful
	// 2025-07-06 approve when asked after a refusal, by a deputy: void
	//   s 227(8A); s 227(12)(a): only the Investigatory Powers Commissioner may decide this, or a Deputy with a delegation while the Commissioner is unable or unavailable
	//     cure: put it to the Investigatory Powers Commissioner (Secretary of State)
	// 2025-07-06 approve when asked after a refusal, by a deputy: lawful
	// The Investigatory Powers Commissioner refuses:
	// 2025-07-04 refuse as the Commissioner, by the chief: lawful
	// 2025-07-05 ask the Commissioner on a decision to give, by the minister: void
	//   s 254(5): lock is barred, not refused: the Investigatory Powers Commissioner refused: the Act gives no one else to ask
	//     cure: decide anew (Secretary of State)
}
