package lesson_test

import (
	"fmt"

	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/seeds"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Lesson 14: who says so.
//
// What is known of a secret notice is what somebody says. For the dispute over iCloud five documents are kept claim by
// claim, beside a record of what is reported elsewhere: each claim with its speaker, how well it is borne out, how it
// goes wrong if it does, and what contradicts it. In April 2025 the Tribunal ruled on what of Apple's claim could be
// public ([RIPA 2000 s 68(1)], [SI 2018/1334, r 7]), and the documents tell of that in more than one way. Nothing here
// is asserted: it is told who says what.
//
// Question: The bare details of the claim became public. Is the notice confirmed by that, and may Apple speak of it?
//
// [RIPA 2000 s 68(1)]: https://www.legislation.gov.uk/ukpga/2000/23/section/68/1
// [SI 2018/1334, r 7]: https://www.legislation.gov.uk/uksi/2018/1334/rule/7
func Example_lesson14_whoSaysSo() {
	claim, _ := seeds.ClaimOf("S2-15")
	source, _ := seeds.SourceOf(claim.Source)
	fmt.Printf("%s, paragraph %d, dated %s (%v), in the voice of the %v:\n", source.ID, claim.Paragraph, source.Date, source.Dated, claim.Speaker)
	fmt.Printf("  %s\n", claim.Text)
	fmt.Printf("  borne out: %v; fault: %v\n", claim.Check, claim.Error)
	for relation := range seeds.RelationsOf(claim.ID) {
		other, _ := seeds.ClaimOf(relation.To)
		fmt.Printf("  it %v %s: %s\n", relation.Tie, other.ID, other.Text)
	}
	question, _ := seeds.QuestionOf("Q14")
	fmt.Println(question.Asks)
	for position := range question.Positions() {
		fmt.Printf("  %s %v\n", position.Says, position.Sources())
	}
	// Output:
	// S2, paragraph 8, dated 2025-07 (inferred), in the voice of the article:
	//   Apple had gained a right to talk openly about its case, by April at the latest
	//   borne out: UNSURE; fault: overstated
	//   it contradicts S0-09: Apple fought the demand in court in April
	//   it contradicts S1-20: A judge directed that particulars of the case be published
	// What did April 2025 bring?
	//   the bare details of the claim [S1-20 R21]
	//   a right of Apple's to speak of its case [S2-15]
	//   Apple's going to court [S0-09]
}

// The answer to lesson 14: neither. The ruling is about a claim, and says neither that there is a notice nor that there
// is none. And the permission to disclose a notice is the Secretary of State's ([s 255(8)]).
//
// [s 255(8)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/8
func Example_lesson14a_answer() {
	event, _ := seeds.EventOf("R21")
	fmt.Printf("%s (%s): %s %s\n", event.ID, event.Kind.Word(), event.Actor, event.What)
	for link := range event.Links() {
		fmt.Println("  reported by", link.Outlet)
	}
	n := lesson.Tell(lesson.Given(ipa.Day(2025, 1, 10)),
		acts.Claim{By: lesson.Acme, On: ipa.Day(2025, 3, 3), Against: acts.OfGiving, Challengeable: acts.Found},
		acts.RuleOnSecrecy{By: lesson.IPT, On: ipa.Day(2025, 4, 7), BareDetails: true},
		acts.Disclose{By: lesson.Acme, On: ipa.Day(2025, 4, 8), To: lesson.Gazette},
	)
	fmt.Println("the notice is", n.State().In(tcn.RegionSecrecy))
	// Output:
	// R21 (official): Investigatory Powers Tribunal refuses to keep the bare details secret: that Apple has brought a claim, and against whom
	//   reported by Computer Weekly
	//   reported by PA, on LBC
	//   reported by iClarified
	// 2025-03-03 claim by complaint, by Acme: lawful
	//   doubt 20: void under the other reading
	// 2025-04-07 rule on secrecy in the claim, by the Tribunal: lawful
	//   doubt 20: void under the other reading
	// 2025-04-08 disclose the notice to the public, by Acme: breach
	//   s 255(8): the Secretary of State has not permitted the disclosure
	//     cure: permit the disclosure first (Secretary of State)
	// the notice is reported
}
