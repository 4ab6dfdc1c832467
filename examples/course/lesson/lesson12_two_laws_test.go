package lesson_test

import (
	"errors"
	"fmt"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// facts is a history as a file has it: a line for the notice and its person, and a line for each act.
const facts = `{"notice":"the notice","to":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"}
{"act":"consult","by":"secretary of state","on":"2025-06-25","before":"give"}
{"act":"decide","by":"secretary of state","on":"2025-06-26","to":"give","adds":[{"name":"decrypt backups","obligation":"SI 2018/353, Sch 1 para 8","serves":"targeted interception","days":90}],"necessary":"found","proportionate":"found","considered":"privacy tests"}
{"act":"approve","by":"judicial commissioner","on":"2025-06-30","considered":"privacy tests"}
{"act":"give","by":"secretary of state","on":"2025-07-01","considered":"all"}
{"act":"refer","by":"relevant operator: Acme; telecommunications; service in the UK; serves 20000","on":"2025-07-20","unreasonable":"found"}
{"act":"change","by":"relevant operator: Acme; telecommunications; service in the UK; serves 20000","on":"2025-08-01","to":"end a feature","negative":"found"}
`

// Lesson 12: the same facts under two days' law.
//
// Which words stood on the day of an act decides what it is. The regime began on 12 March 2018 ([SI 2018/341, reg 2]);
// lives of two years came on 14 October 2024 ([SI 2024/1021, reg 2]), the standstill and the time limits on 20 June
// 2025 ([SI 2025/722, reg 2]). To see what a change of the law did, put one history under the law of two days. Each
// difference names the words that make it: here the standstill ([s 257(3A)@2025-06-20]), the periods of the review
// ([s 257(4)@2025-06-20]), and the life of the notice ([s 255(5A)]).
//
// Question: If nobody fixes a day, under which day's law is each act? And what if a file tells of a renewal in May
// 2027?
//
// [SI 2018/341, reg 2]: https://www.legislation.gov.uk/uksi/2018/341/regulation/2
// [SI 2024/1021, reg 2]: https://www.legislation.gov.uk/uksi/2024/1021/regulation/2
// [SI 2025/722, reg 2]: https://www.legislation.gov.uk/uksi/2025/722/regulation/2
// [s 257(3A)@2025-06-20]: https://www.legislation.gov.uk/ukpga/2016/25/section/257/3A/2025-06-20
// [s 257(4)@2025-06-20]: https://www.legislation.gov.uk/ukpga/2016/25/section/257/4/2025-06-20
// [s 255(5A)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/5A
func Example_lesson12_twoLaws() {
	n, err := tcn.DecodeHistory([]byte(facts))
	if err != nil {
		fmt.Println(err)
		return
	}
	found, err := tcn.Diff(n, tcn.Standpoint{Law: ipa.Day(2018, 4, 1)}, tcn.Standpoint{Law: ipa.Day(2025, 7, 20)})
	if err != nil {
		fmt.Println(err)
	}
	for _, d := range found {
		if d.Kind == "position" {
			continue // there are a dozen
		}
		fmt.Printf("%s, because of %v\n", d.Kind, d.Law)
		if d.A != "" {
			fmt.Println("  2018:", d.A)
		}
		if d.B != "" {
			fmt.Println("  2025:", d.B)
		}
	}
	old, outcomes, err := n.Replay(tcn.Standpoint{Law: ipa.Day(2018, 4, 1)})
	if err != nil {
		fmt.Println(err)
	}
	fmt.Println("acts put under the law of 2018:", len(outcomes), "and last day:", old.LastDay())
	fmt.Println("last day as it is:", n.LastDay())
	// Output:
	// ruling, because of [s 257(3A)]
	//   2018: change a service: lawful
	//   2025: change a service: breach; a change with a negative effect on the capability to assist, while a review is pending
	// clock, because of [s 257(4)@2025-06-20 SI 2018/354, reg 2A(1)]
	//   2025: review period: running, last day 2026-01-15
	// clock, because of [s 257(9)@2025-06-20 SI 2018/354, reg 2B(1)]
	//   2025: relevant period: no date yet
	// clock, because of [s 255(5A) s 255(5B)(a)]
	//   2025: life of the notice: running, last day 2027-06-30
	// clock, because of [s 256A(4)]
	//   2025: renewal period: to come, last day 2027-06-30
	// acts put under the law of 2018: 6 and last day: no date
	// last day as it is: 2027-06-30
}

// The answer to lesson 12: under the law of its own day. So reading a file rules on each act as it goes, and stops at
// the line of the first that the law refuses: the renewal period is the last 30 days of the notice's life
// ([s 256A(4)]).
//
// [s 256A(4)]: https://www.legislation.gov.uk/ukpga/2016/25/section/256A/4
func Example_lesson12a_answer() {
	n, _ := tcn.DecodeHistory([]byte(facts))
	for ruling := range n.History() {
		fmt.Println(ruling, "under the law of", ruling.LawDay())
	}
	_, err := tcn.DecodeHistory([]byte(facts + `{"act":"renew","by":"secretary of state","on":"2027-05-02","considered":"all"}`))
	wrong := new(acts.ReadError)
	if errors.As(err, &wrong) {
		fmt.Printf("line %d: %v\n", wrong.Line, wrong.Err)
	}
	// Output:
	// consult the person before giving on 2025-06-25: lawful under the law of 2025-06-25
	// decide to give on 2025-06-26: lawful under the law of 2025-06-26
	// approve a decision on 2025-06-30: lawful under the law of 2025-06-30
	// give the notice on 2025-07-01: lawful under the law of 2025-07-01
	// refer the notice on 2025-07-20: lawful under the law of 2025-07-20
	// change a service on 2025-08-01: breach under the law of 2025-08-01
	// line 8: renew the notice on 2027-05-02: void: it is not within the renewal period (s 256A(4)), cure, by the secretary of state: wait for the 30 days that end with the last day; no Judicial Commissioner has approved the decision (s 256A(3)(c)), cure, by the secretary of state: ask a Judicial Commissioner to approve the decision; besides irregular: the person was not consulted before the renewal (s 256A(6); s 255(2)), cure, by the secretary of state: consult the person first
}
