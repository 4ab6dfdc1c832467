package lesson_test

import (
	"fmt"

	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Lesson 1: a notice is six answers.
//
// A technical capability notice makes an operator able to help with warrants that may come later ([s 253(1)]). It gives
// nobody any data: for that a warrant is needed besides. Once it is given it binds ([s 255(9)]) and is secret
// ([s 255(8)]); it may be sent back ([s 257(1)]), challenged in the Tribunal ([RIPA 2000 s 65(2)]) and enforced in
// court ([s 255(10)]), all at once. So its state is no single word. It is the answers to six questions, and each
// question has a small machine of its own.
//
// Question: A newspaper reports the notice. Which of the six answers change?
//
// [s 253(1)]: https://www.legislation.gov.uk/ukpga/2016/25/section/253/1
// [s 255(9)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/9
// [s 255(8)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/8
// [s 257(1)]: https://www.legislation.gov.uk/ukpga/2016/25/section/257/1
// [RIPA 2000 s 65(2)]: https://www.legislation.gov.uk/ukpga/2000/23/section/65/2
// [s 255(10)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/10
func Example_lesson01_sixAnswers() {
	n := lesson.Given(ipa.Day(2025, 7, 1))
	for region := range tcn.Regions() {
		answer := n.State().In(region).Meaning()
		fmt.Printf("%s %v: %s\n", region.Question(), answer.Status, answer.Says)
	}
	fmt.Println("In one word:", n.Stage())
	// Output:
	// Have both keys been turned? idle: no decision waits for its second key
	// Does it bind? issued: given, and in force
	// Who knows of it? secret: the recipient and those it employs or engages may not disclose its existence or contents
	// Has the operator sent it back? unreferred: the recipient has referred nothing back
	// Is it before the Investigatory Powers Tribunal? unchallenged: no claim is before the Tribunal
	// Has the Secretary of State gone to court? unsued: no civil proceedings
	// In one word: secret
}

// The answer to lesson 1: one, and it is not the one about force. The duty of secrecy binds as before.
func Example_lesson01a_answer() {
	before := lesson.Given(ipa.Day(2025, 7, 1))
	after := lesson.Tell(before, acts.Publish{By: lesson.Gazette, On: ipa.Day(2025, 7, 9), Title: "a secret notice"})
	for region := range tcn.Regions() {
		if was, is := before.State().In(region), after.State().In(region); was != is {
			fmt.Printf("%v: %v, now %v: %s\n", region, was, is, is.Says())
		}
	}
	// Output:
	// 2025-07-09 publish a report, by The Gazette: lawful
	// secrecy: secret, now reported: reported by the press: the recipient and its people are bound all the same
}
