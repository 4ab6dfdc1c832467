package lesson_test

import (
	"fmt"
	"strings"

	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

// chronology is what a newspaper tells, as a file has it: who says so, when it is said to have happened, and since when it is public.
const chronology = `{"notice":"the notice","to":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"}
{"when":"2025-01-20","known":"2025-01-20","through":"The Gazette","notice":"the notice","act":{"act":"revoke","by":"secretary of state"},"standing":"anonymous","says":"The minister is said to have withdrawn a notice to Acme.","sources":["The Gazette, 20 January 2025"]}
{"when":"2025-03-03","known":"2025-03-05","through":"The Gazette","notice":"the notice","act":{"act":"give","by":"secretary of state"},"standing":"anonymous","says":"The minister is reported to have given Acme the notice.","sources":["The Gazette, 5 March 2025"]}
{"when":"2025-03-20","known":"2025-03-20","through":"The Gazette","notice":"the notice","act":{"act":"refer","by":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"},"standing":"anonymous","says":"Acme is reported to have sent it back.","sources":["The Gazette, 20 March 2025"]}
{"when":"2025-04-01","known":"2025-04-01","through":"The Gazette","notice":"the notice","act":{"act":"say","by":"foreign official: \"\"; office minister abroad","text":"the notice is gone"},"standing":"official","says":"A minister abroad says that the notice is gone.","sources":["The Gazette, 1 April 2025"]}
`

// Lesson 13: checking a newspaper's timeline.
//
// A story can be put to the law, entry by entry: can it have happened as it is told? Nothing can be revoked that was
// not given ([s 256(3)(b)]). A notice that was given must have been decided on and approved ([s 253(1)(a)],
// [s 253(1)(c)]), though nobody reports it, and the operator must have been consulted ([s 255(2)]). A statement revokes
// nothing: that takes notice to the person, in writing ([s 256(7)], [s 256(10)]). This checks a story against the law
// alone. What the law lets be need not be true.
//
// Question: The Gazette corrects itself: the withdrawal was on 20 April. Can the whole story be now, and what has it
// left out?
//
// [s 256(3)(b)]: https://www.legislation.gov.uk/ukpga/2016/25/section/256/3/b
// [s 253(1)(a)]: https://www.legislation.gov.uk/ukpga/2016/25/section/253/1/a
// [s 253(1)(c)]: https://www.legislation.gov.uk/ukpga/2016/25/section/253/1/c
// [s 255(2)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/2
// [s 256(7)]: https://www.legislation.gov.uk/ukpga/2016/25/section/256/7
// [s 256(10)]: https://www.legislation.gov.uk/ukpga/2016/25/section/256/10
func Example_lesson13_timeline() {
	story, err := docket.Read(strings.NewReader(chronology))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, j := range story.Judge(tcn.Standpoint{}) {
		fmt.Printf("%v: %s\n  %v\n", j.Entry.Happened, j.Entry.Says, j.Verdict)
		for _, m := range j.Missing {
			fmt.Printf("  somebody must first %s, %v\n", m.Rule.Event(), m.Rule.Law)
		}
		for _, g := range j.Why {
			fmt.Printf("  %v: %s\n", g.Law, g.Says)
		}
	}
	// Output:
	// 2025-01-20: The minister is said to have withdrawn a notice to Acme.
	//   impossible
	//   [s 256(3)(b) s 256(7)]: force is proposed, not issued: not given: it binds no one
	// 2025-03-03: The minister is reported to have given Acme the notice.
	//   possible only if
	//   somebody must first consult the person before giving, [s 255(2)]
	//   somebody must first decide to give, [s 253(1)]
	//   somebody must first approve a decision, [s 254(2)]
	// 2025-03-20: Acme is reported to have sent it back.
	//   possible
	// 2025-04-01: A minister abroad says that the notice is gone.
	//   possible
}

// The answer to lesson 13: yes, if the operator was consulted before the revocation too ([s 256(9)]), without which it
// could be quashed.
//
// [s 256(9)]: https://www.legislation.gov.uk/ukpga/2016/25/section/256/9
func Example_lesson13a_answer() {
	lines := strings.SplitAfter(strings.TrimSpace(chronology), "\n")
	withdrawn := strings.ReplaceAll(lines[1], "2025-01-20", "2025-04-20")
	told := strings.Join(append(append(lines[:1:1], lines[2:]...), "\n"+withdrawn), "")
	story, err := docket.Read(strings.NewReader(told))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, j := range story.Judge(tcn.Standpoint{}) {
		fmt.Printf("%v: %v, then the notice is %v\n", j.Entry.Happened, j.Verdict, j.Notice.Stage())
		for _, m := range j.Missing {
			fmt.Printf("  left out: %s\n", m.Rule.Event())
		}
	}
	// Output:
	// 2025-03-03: possible only if, then the notice is secret
	//   left out: consult the person before giving
	//   left out: decide to give
	//   left out: approve a decision
	// 2025-03-20: possible, then the notice is secret
	// 2025-04-01: possible, then the notice is secret
	// 2025-04-20: possible, then the notice is withdrawn
	//   left out: consult the person before revoking
}
