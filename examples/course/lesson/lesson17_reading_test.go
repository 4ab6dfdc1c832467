package lesson_test

import (
	"fmt"

	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Lesson 17: the other reading.
//
// Where the words leave something open, a program must still do something. So each open question is a switch: one reading
// is taken and gives its reason, and any notice can be put under another. "Within 28 days of the day" on which a notice is
// given is such a question ([SI 2018/354, reg 2(1)]): if the day of giving is the first of the 28, the 29th day is too
// late; if it is not counted, the 29th day is the last. Another is what ends the suspension of what was sent back ([s 257(3)]): the decision, or the notice of it
// ([s 257(9)]). Below the same acts are put under both readings of each, and what comes out otherwise is listed.
//
// Question: The notice is wholly revoked, and Acme tells The Gazette of it. Is that a breach under every reading?
//
// [SI 2018/354, reg 2(1)]: https://www.legislation.gov.uk/uksi/2018/354/regulation/2/1
// [s 257(3)]: https://www.legislation.gov.uk/ukpga/2016/25/section/257/3
// [s 257(9)]: https://www.legislation.gov.uk/ukpga/2016/25/section/257/9
func Example_lesson17_otherReading() {
	july := func(day int) ipa.Date { return ipa.Day(2025, 7, day) }
	late := acts.Refer{By: lesson.Acme, On: july(29), Unreasonable: acts.Found}
	question, _ := ipa.DoubtBy("twenty-eighth-day")
	fmt.Println(question.Question)
	for _, reading := range question.Readings {
		n, _ := lesson.Given(july(1)).UnderReading(question.ID, reading.Name)
		ruling, _ := n.Try(late)
		fmt.Printf("  %s (%s): on the 29th day %v\n", reading.Name, reading.Says, ruling.Effect())
	}

	n := lesson.Given(july(1))
	for _, act := range []acts.Act{
		acts.Refer{By: lesson.Acme, On: july(20), Unreasonable: acts.Found},
		acts.Consult{By: lesson.Minister, On: july(21), With: lesson.Board},
		acts.Consult{By: lesson.Minister, On: july(21), With: lesson.Judge},
		acts.Report{By: lesson.Judge, On: july(25), Heard: acts.Found, ToPerson: acts.Found},
		acts.Report{By: lesson.Board, On: july(25), Heard: acts.Found, ToPerson: acts.Found, Quorate: acts.Found},
		acts.Decide{By: lesson.Minister, On: july(28), To: acts.Confirming, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests},
		acts.Approve{By: lesson.Chief, On: july(30), Considered: acts.PrivacyTests},
	} {
		n, _ = n.Do(act)
	}
	differs, _ := tcn.Diff(n, tcn.Standpoint{}, tcn.Standpoint{Readings: []string{"suspension-ends=decision"}})
	fmt.Println("Decided and approved, and Acme has no notice of it yet. Under the other reading:")
	for _, d := range differs {
		if d.B != "" {
			fmt.Println(" ", d.B)
		}
	}
	// Output:
	// Which day is the last for referring a notice back: "within 28 days of the day" on which it is given?
	//   counted (the day of giving is the first of the 28): on the 29th day void
	//   not-counted (the day of giving is not counted): on the 29th day lawful
	// Decided and approved, and Acme has no notice of it yet. Under the other reading:
	//   secretary of state: power towards relevant operator: sue to enforce compliance
	//   relevant operator: duty towards secretary of state: comply with the notice ["decrypt backups" "unlock records"]
}

// The answer to lesson 17: no. No words end the duty of secrecy with the notice ([s 255(8)]), so by the reading that is
// taken it goes on; by the other it binds a person to whom a notice "is given" while there is one. Whoever wants to
// be safe under both keeps silent, or asks for permission.
//
// [s 255(8)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/8
func Example_lesson17a_answer() {
	n := lesson.Given(ipa.Day(2025, 7, 1))
	n = lesson.Tell(n,
		acts.Consult{By: lesson.Minister, On: ipa.Day(2025, 9, 1), Before: acts.Revoking},
		acts.Revoke{By: lesson.Minister, On: ipa.Day(2025, 9, 2), Considered: acts.AllFactors | acts.PrivacyTests},
	)
	tells := acts.Disclose{By: lesson.Acme, On: ipa.Day(2025, 9, 3), To: lesson.Gazette}
	lesson.Tell(n, tells)
	n, _ = n.UnderReading("secrecy-after-end", "ends")
	lesson.Tell(n, tells)
	// Output:
	// 2025-09-01 consult the person before revoking, by the minister: lawful
	// 2025-09-02 revoke the whole notice, by the minister: lawful
	// 2025-09-03 disclose the notice to the public after the end, by Acme: breach
	//   s 255(8): the Secretary of State has not permitted the disclosure, and no words end the duty with the notice
	//     cure: permit the disclosure first (Secretary of State)
	//   doubt 7: lawful under the other reading
	// 2025-09-03 disclose the notice to the public after the end, by Acme: lawful
	//   doubt 7: breach under the other reading
}
