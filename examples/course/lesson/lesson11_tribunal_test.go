package lesson_test

import (
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Lesson 11: the Tribunal.
//
// The operator, or anybody else who is aggrieved, may complain to the Investigatory Powers Tribunal of the giving of a
// notice ([RIPA 2000 s 65(2)], [RIPA 2000 s 65(4)], [RIPA 2000 s 65(5)(czj)]). It judges as a court on judicial review
// ([RIPA 2000 s 67(3)(c)]). A claim suspends nothing: the duty to comply goes on until the Tribunal orders otherwise
// ([RIPA 2000 s 67(6)]). It may let the bare details of the claim be public, which confirms no notice
// ([SI 2018/1334, r 7]). On determining the claim it may quash the notice ([RIPA 2000 s 67(7)(azc)]). An appeal lies on
// a point of law, with leave ([RIPA 2000 s 67A(1)]). Acme has not sent the notice back first. The Act sets no order; if
// one must be kept, the claim is void, and so is all that is done in it (doubt 20).
//
// Question: Could the Tribunal have suspended the duty on a complaint in September 2024?
//
// [RIPA 2000 s 65(2)]: https://www.legislation.gov.uk/ukpga/2000/23/section/65/2
// [RIPA 2000 s 65(4)]: https://www.legislation.gov.uk/ukpga/2000/23/section/65/4
// [RIPA 2000 s 65(5)(czj)]: https://www.legislation.gov.uk/ukpga/2000/23/section/65/5/czj
// [RIPA 2000 s 67(3)(c)]: https://www.legislation.gov.uk/ukpga/2000/23/section/67/3/c
// [RIPA 2000 s 67(6)]: https://www.legislation.gov.uk/ukpga/2000/23/section/67/6
// [SI 2018/1334, r 7]: https://www.legislation.gov.uk/uksi/2018/1334/rule/7
// [RIPA 2000 s 67(7)(azc)]: https://www.legislation.gov.uk/ukpga/2000/23/section/67/7/azc
// [RIPA 2000 s 67A(1)]: https://www.legislation.gov.uk/ukpga/2000/23/section/67A/1
func Example_lesson11_tribunal() {
	on := func(month, day int) ipa.Date { return ipa.Day(2025, month, day) }
	binds := func(n tcn.Notice) {
		for s := range n.Requirements() {
			if s.Suspended.IsZero() {
				fmt.Println("  it binds:", s.Name)
			} else {
				fmt.Println("  suspended since", s.Suspended, s.Name)
			}
		}
	}
	n := lesson.Tell(lesson.Given(on(7, 1), lesson.Decrypt),
		acts.Claim{By: lesson.Acme, On: on(8, 1), Basis: acts.Complaint, Against: acts.OfGiving, Challengeable: acts.Found},
	)
	binds(n)
	n = lesson.Tell(n,
		acts.Apply{By: lesson.Gazette, On: on(8, 5), For: acts.ForOpenness},
		acts.Apply{By: actors.CivilSociety{Name: "an open justice group"}, On: on(8, 6), For: acts.ForOpenness},
		acts.List{By: lesson.IPT, On: on(9, 1)},
		acts.RuleOnSecrecy{By: lesson.IPT, On: on(9, 2), BareDetails: true},
		acts.RefuseIntervener{By: lesson.IPT, On: on(9, 3), Whom: actors.Intervener{Name: "another operator"}},
		acts.OrderInterim{By: lesson.IPT, On: on(9, 4), Heard: acts.Found},
	)
	binds(n)
	n = lesson.Tell(n, acts.Determine{By: lesson.IPT, On: on(12, 1)})
	binds(n)
	n = lesson.Tell(n,
		acts.Appeal{By: lesson.Acme, On: on(12, 22), Leave: acts.Found, PointOfLaw: acts.Found},
		acts.DecideAppeal{By: actors.Court{Name: "the Court of Appeal"}, On: ipa.Day(2026, 3, 2), Remitted: true},
		acts.Dismiss{By: lesson.IPT, On: ipa.Day(2026, 4, 1)},
	)
	fmt.Println("the claim is", n.State().In(tcn.RegionTribunal), "and the notice", n.State().In(tcn.RegionForce))
	// Output:
	// 2025-08-01 claim by complaint, by Acme: lawful
	//   doubt 20: void under the other reading
	//   it binds: decrypt backups
	// 2025-08-05 apply to the Tribunal, by The Gazette: lawful
	//   doubt 20: void under the other reading
	// 2025-08-06 apply to the Tribunal, by an open justice group: lawful
	//   doubt 20: void under the other reading
	// 2025-09-01 list the claim, by the Tribunal: lawful
	//   doubt 20: void under the other reading
	// 2025-09-02 rule on secrecy in the claim, by the Tribunal: lawful
	//   doubt 20: void under the other reading
	// 2025-09-03 refuse to hear an intervener in the claim, by the Tribunal: lawful
	//   doubt 20: void under the other reading
	// 2025-09-04 order an interim suspension on a complaint, by the Tribunal: lawful
	//   doubt 20: void under the other reading
	//   suspended since 2025-09-04 decrypt backups
	// 2025-12-01 determine the claim, by the Tribunal: lawful
	//   doubt 20: void under the other reading
	//   it binds: decrypt backups
	// 2025-12-22 appeal against the determination, by Acme: lawful
	//   doubt 20: void under the other reading
	// 2026-03-02 decide the appeal and send the claim back, by the Court of Appeal: lawful
	//   doubt 20: void under the other reading
	// 2026-04-01 dismiss the claim, by the Tribunal: lawful
	//   doubt 20: void under the other reading
	// the claim is dismissed and the notice issued
}

// The answer to lesson 11: not on a complaint. Until 13 October 2024 the words named proceedings and references only
// ([RIPA 2000 s 67(6)@2024-10-13], [RIPA 2000 s 67(6)@2024-10-14]). In proceedings under the Human Rights Act it could.
//
// [RIPA 2000 s 67(6)@2024-10-13]: https://www.legislation.gov.uk/ukpga/2000/23/section/67/6/2024-10-13
// [RIPA 2000 s 67(6)@2024-10-14]: https://www.legislation.gov.uk/ukpga/2000/23/section/67/6/2024-10-14
func Example_lesson11a_answer() {
	for _, basis := range []acts.Basis{acts.Complaint, acts.HumanRights} {
		fmt.Printf("%v:\n", basis)
		lesson.Tell(lesson.Given(ipa.Day(2024, 7, 1), lesson.Decrypt),
			acts.Claim{By: lesson.Society, On: ipa.Day(2024, 9, 2), Basis: basis, Against: acts.OfGiving,
				Aggrieved: acts.Found, Believes: acts.Found, Victim: acts.Found},
			acts.OrderInterim{By: lesson.IPT, On: ipa.Day(2024, 9, 9), Heard: acts.Found},
		)
	}
	// Output:
	// complaint:
	// 2024-09-02 claim by complaint, by a privacy society: lawful
	// 2024-09-09 order an interim suspension on a complaint, by the Tribunal: void
	//   RIPA 2000 s 67(6)@2024-10-14: RIPA 2000 s 67(6)@2024-10-14 was not yet in force on 2024-09-09
	//     nothing cures it
	// human rights:
	// 2024-09-02 claim in human rights proceedings, by a privacy society: lawful
	// 2024-09-09 order an interim suspension in proceedings, by the Tribunal: lawful
}
