package lesson_test

import (
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Lesson 8: secrecy, and whom it binds.
//
// A person to whom a notice is given, and anyone employed or engaged for its business, must not disclose its existence
// or its contents without the Secretary of State's permission ([s 255(8)]). Nobody else is bound: not the press, not
// the public, not the Secretary of State. So a report breaks no duty, and lifts none. The Act makes no breach of it an
// offence; since 20 June 2025 the Secretary of State can ask a court to enforce it ([s 255(10)@2025-06-20]).
//
// Question: May Acme show the notice to its own lawyer, to a Judicial Commissioner, and to the Tribunal?
//
// [s 255(8)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/8
// [s 255(10)@2025-06-20]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/10/2025-06-20
func Example_lesson08_secrecy() {
	july := func(day int) ipa.Date { return ipa.Day(2025, 7, day) }
	n := lesson.Given(july(1))
	about := ipa.MustParse("s 255(8)")
	then, _ := n.On(july(1))
	for p := range then.Positions(actors.RoleRelevantOperator, actors.RoleStaff, actors.RolePress, actors.RolePublic) {
		if p.Law[0].Within(about) && (p.Kind == tcn.Duty || p.Kind == tcn.Liberty) {
			fmt.Println(p)
		}
	}
	n = lesson.Tell(n,
		acts.Publish{By: lesson.Gazette, On: july(9), Title: "a secret notice"},
		acts.Disclose{By: lesson.Engineer, On: july(10), To: lesson.Gazette},
		acts.Sue{By: lesson.Minister, On: july(11), To: acts.ToKeepSecret},
		acts.Enjoin{By: lesson.HighCourt, On: july(12)},
		acts.Permit{By: lesson.Minister, On: july(20), To: actors.Public{}},
		acts.Disclose{By: lesson.Acme, On: july(21), To: actors.Public{}},
		acts.Discharge{By: lesson.HighCourt, On: july(22)},
	)
	fmt.Println("it is", n.State().In(tcn.RegionSecrecy))
	// Output:
	// relevant operator: duty towards secretary of state: disclose neither the existence nor the contents of the notice without permission (s 255(8))
	// staff: duty towards secretary of state: disclose neither the existence nor the contents of the notice without permission (s 255(8))
	// press: liberty towards secretary of state: report the notice: ss 252 to 258B bind the recipient and its people alone (s 255(8))
	// public: liberty towards secretary of state: speak of the notice: ss 252 to 258B bind the recipient and its people alone (s 255(8))
	// 2025-07-09 publish a report, by The Gazette: lawful
	// 2025-07-10 disclose the notice to the public, by an engineer: breach
	//   s 255(8): the Secretary of State has not permitted the disclosure
	//     cure: permit the disclosure first (Secretary of State)
	// 2025-07-11 sue for secrecy, by the minister: lawful
	// 2025-07-12 enjoin the person, by the High Court: lawful
	// 2025-07-20 permit a disclosure, by the minister: lawful
	// 2025-07-21 disclose the notice to the public with permission, by Acme: lawful
	// 2025-07-22 refuse or end relief against the person, by the High Court: lawful
	// it is avowed
}

// The answer to lesson 8: the lawyer, not without permission, though lawyers differ; the Act excepts legal advisers for
// warrants ([s 58(5)]) and not here. The Commissioner, for its functions ([s 237(1)]). The Tribunal, what it requires
// ([RIPA 2000 s 68(6)]).
//
// [s 58(5)]: https://www.legislation.gov.uk/ukpga/2016/25/section/58/5
// [s 237(1)]: https://www.legislation.gov.uk/ukpga/2016/25/section/237/1
// [RIPA 2000 s 68(6)]: https://www.legislation.gov.uk/ukpga/2000/23/section/68/6
func Example_lesson08a_answer() {
	day := ipa.Day(2025, 7, 9)
	n := lesson.Given(ipa.Day(2025, 7, 1))
	lesson.Tell(n,
		acts.Disclose{By: lesson.Acme, On: day, To: actors.LegalAdviser{}},
		acts.Disclose{By: lesson.Acme, On: day, To: lesson.Judge, ForFunction: acts.Found},
		acts.Disclose{By: lesson.Acme, On: day, To: lesson.IPT, Required: acts.Found},
	)
	// Output:
	// 2025-07-09 disclose the notice to another, by Acme: breach
	//   s 255(8): the Secretary of State has not permitted the disclosure
	//     cure: permit the disclosure first (Secretary of State)
	//   doubt 8: lawful under the other reading
	// 2025-07-09 disclose the notice to a Commissioner, by Acme: lawful
	// 2025-07-09 disclose the notice to the Tribunal, by Acme: lawful
}
