package lesson_test

import (
	"errors"
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Lesson 3: void, irregular, breach.
//
// An act that lacks what the law asks of it is one of three things. It is void where there is no power: the minister
// renews a notice outside its renewal period ([s 256A(4)]), and nothing has happened. It is irregular where there is
// power but the way to it was not kept: a notice given without consulting the operator ([s 255(2)]) binds until it is
// quashed, a consequence that the Act does not state and the library infers. It is a breach where a duty is broken:
// Acme tells the world ([s 255(8)]), and what is told cannot be untold. Every ground is given, not the first alone, and
// each says what would cure it, and who can. The table asks more than a ruling tells of: whether a letter was properly
// posted ([IA 1978 s 7]) matters only where somebody says that the notice was given by post.
//
// Question: Which of the three took effect? And what if the day of an act makes no sense?
//
// [s 256A(4)]: https://www.legislation.gov.uk/ukpga/2016/25/section/256A/4
// [s 255(2)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/2
// [s 255(8)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/8
// [IA 1978 s 7]: https://www.legislation.gov.uk/ukpga/1978/30/section/7
func Example_lesson03_voidIrregularBreach() {
	given := lesson.Given(ipa.Day(2025, 7, 1))
	lesson.Tell(given, acts.Renew{By: lesson.Minister, On: ipa.Day(2025, 9, 1), Considered: acts.AllFactors})

	unconsulted := tcn.New("another notice", lesson.Acme)
	for _, act := range []acts.Act{
		acts.Decide{
			By: lesson.Minister, On: ipa.Day(2025, 7, 1), To: acts.Giving, Adds: []acts.Requirement{lesson.Records},
			Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests,
		},
		acts.Approve{By: lesson.Judge, On: ipa.Day(2025, 7, 2), Considered: acts.PrivacyTests},
	} {
		unconsulted, _ = unconsulted.Do(act)
	}
	lesson.Tell(unconsulted, acts.Give{By: lesson.Minister, On: ipa.Day(2025, 7, 3), Considered: acts.AllFactors})

	lesson.Tell(given, acts.Disclose{By: lesson.Acme, On: ipa.Day(2025, 7, 3), To: actors.Public{}})

	fmt.Println("What the table says of giving:")
	for rule := range tcn.Rules() {
		if rule.Act != "give" {
			continue
		}
		for _, move := range rule.Wants() {
			fmt.Printf("  %v: %v, then %v\n", move.From.Region(), move.From, move.To)
		}
		for _, need := range rule.Needs {
			fmt.Printf("  %v if %s, %v\n", need.Else, need.Unmet, need.Law)
		}
	}
	// Output:
	// 2025-09-01 renew the notice, by the minister: void
	//   s 256A(4): it is not within the renewal period
	//     cure: wait for the 30 days that end with the last day (Secretary of State)
	//   s 256A(3)(c): no Judicial Commissioner has approved the decision
	//     cure: ask a Judicial Commissioner to approve the decision (Secretary of State)
	//   s 256A(6); s 255(2): the person was not consulted before the renewal
	//     cure: consult the person first (Secretary of State)
	// 2025-07-03 give the notice, by the minister: irregular
	//   s 255(2): the person was not consulted before the giving
	//     cure: consult the person first (Secretary of State)
	// 2025-07-03 disclose the notice to the public, by Acme: breach
	//   s 255(8): the Secretary of State has not permitted the disclosure
	//     cure: permit the disclosure first (Secretary of State)
	// What the table says of giving:
	//   force: proposed, then issued
	//   void if no Judicial Commissioner has approved the decision, [s 253(1)(c)]
	//   void if a Judicial Commissioner, other than the Investigatory Powers Commissioner, refused to approve it, [s 253(1)(c) s 254(5)]
	//   void if it was not in writing, [s 255(5)]
	//   void if it is not found that the notice was delivered where it could be given to a person abroad, [s 255(6)]
	//   void if it is not found that the letter was properly addressed, prepaid and posted, [IA 1978 s 7]
	//   void if it is proved that the letter did not come in the ordinary course of post, [IA 1978 s 7]
	//   irregular if the person was not consulted before the giving, [s 255(2)]
	//   irregular if benefits, users (if known), feasibility, cost and other effects were not all taken into account, [s 255(3)]
	//   irregular if the feasibility and cost of removing electronic protection were not taken into account in particular, [s 255(4)]
	//   irregular if no regard was had to less intrusive means, sensitivity, the integrity of systems and privacy, [s 2(2)]
	//   irregular if a requirement specifies no period for the steps, [s 253(7)]
}

// The answer to lesson 3: all but the void one. Do returns a refusal for what is void; what is irregular or a breach
// happens, and stands in the history. What makes no sense is no act in law at all, and the error says why.
func Example_lesson03a_answer() {
	n := lesson.Given(ipa.Day(2025, 7, 1))

	_, err := n.Do(acts.Renew{By: lesson.Minister, On: ipa.Day(2025, 9, 1), Considered: acts.AllFactors})
	refusal := new(tcn.Refusal)
	if errors.As(err, &refusal) {
		fmt.Println("renew: refused, for", len(refusal.Ruling.Grounds()), "reasons")
	}

	told, err := n.Do(acts.Disclose{By: lesson.Acme, On: ipa.Day(2025, 7, 3), To: actors.Public{}})
	ruling, _ := told.Latest()
	fmt.Printf("disclose: no error (%v); %v: %s\n", err, ruling.Effect(), ruling.Effect().Says())

	_, err = n.Do(acts.Publish{By: lesson.Gazette, On: ipa.Day(2025, 6, 1)})
	bad := new(acts.BadAct)
	if errors.As(err, &bad) {
		fmt.Println("no act:", bad.Says)
		fmt.Println("instead:", bad.Cure)
	}
	// Output:
	// renew: refused, for 3 reasons
	// disclose: no error (<nil>); breach: it happens, against a duty
	// no act: 2025-06-01 is before 2025-07-01, to which time has passed
	// instead: put the acts in the order of their days
}
