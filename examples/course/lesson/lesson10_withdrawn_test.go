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

// Lesson 10: what "withdrawn" can mean.
//
// Sections 252 to 258 have no such word. A newspaper that writes it may mean any of eight things. The proposal is not
// gone on with ("may give", [s 253(1)]). A variation takes a requirement out ([s 256(3)(a)]). A part is revoked, or the
// whole ([s 256(3)(b)]); both by written notice, the operator having been consulted ([s 256(7)], [s 256(9)],
// [s 256(10)]). The whole is revoked and another given in its place ([s 256(11)]). The two years run out ([s 255(5A)]).
// The Tribunal quashes it ([RIPA 2000 s 67(7)(azc)]). Or somebody only says so, and nothing has changed.
//
// Question: The notice is wholly revoked. May Acme now tell the world? And can the minister bring it back?
//
// [s 253(1)]: https://www.legislation.gov.uk/ukpga/2016/25/section/253/1
// [s 256(3)(a)]: https://www.legislation.gov.uk/ukpga/2016/25/section/256/3/a
// [s 256(3)(b)]: https://www.legislation.gov.uk/ukpga/2016/25/section/256/3/b
// [s 256(7)]: https://www.legislation.gov.uk/ukpga/2016/25/section/256/7
// [s 256(9)]: https://www.legislation.gov.uk/ukpga/2016/25/section/256/9
// [s 256(10)]: https://www.legislation.gov.uk/ukpga/2016/25/section/256/10
// [s 256(11)]: https://www.legislation.gov.uk/ukpga/2016/25/section/256/11
// [s 255(5A)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/5A
// [RIPA 2000 s 67(7)(azc)]: https://www.legislation.gov.uk/ukpga/2000/23/section/67/7/azc
func Example_lesson10_withdrawn() {
	given, day := ipa.Day(2025, 7, 1), ipa.Day(2025, 8, 18)
	consulted := acts.Consult{By: lesson.Minister, On: day, Before: acts.Revoking}
	for _, story := range []struct {
		means string
		start tcn.Notice
		acts  []acts.Act
	}{
		{"not gone on with", tcn.New("the notice", lesson.Acme), []acts.Act{acts.Abandon{By: lesson.Minister, On: day}}},
		{"narrowed", lesson.Given(given), []acts.Act{
			acts.Consult{By: lesson.Minister, On: day, Before: acts.Varying},
			acts.Decide{
				By: lesson.Minister, On: day, To: acts.Varying, Removes: []string{"decrypt backups"},
				Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests,
			},
			acts.Vary{By: lesson.Minister, On: day, Considered: acts.AllFactors},
		}},
		{"revoked in part", lesson.Given(given), []acts.Act{consulted,
			acts.Revoke{By: lesson.Minister, On: day, Requirements: []string{"decrypt backups"}, Considered: acts.AllFactors}}},
		{"wholly revoked", lesson.Given(given), []acts.Act{consulted,
			acts.Revoke{By: lesson.Minister, On: day, Considered: acts.AllFactors}}},
		{"replaced", lesson.Given(given), []acts.Act{consulted,
			acts.Revoke{By: lesson.Minister, On: day, Considered: acts.AllFactors},
			acts.GiveAnother{By: lesson.Minister, On: day, Notice: "the second notice"}}},
		{"lapsed", lesson.Given(given), nil},
		{"quashed", lesson.Given(given), []acts.Act{
			acts.Claim{By: lesson.Acme, On: day, Basis: acts.Complaint, Against: acts.OfGiving, Challengeable: acts.Found},
			acts.Quash{By: lesson.IPT, On: day, Heard: acts.Found}}},
		{"announced", lesson.Given(given), []acts.Act{
			acts.Say{By: actors.ForeignOfficial{Office: "minister abroad"}, On: day, Text: "it was dropped"},
			acts.Say{By: actors.PrimeMinister{}, On: day, Text: "it was dropped"},
			acts.Say{By: actors.Official{Name: "a source in Whitehall"}, On: day, Text: "it was dropped"},
			acts.Say{By: actors.PublicAuthority{Name: "a police force"}, On: day, Text: "it was dropped"}}},
	} {
		n := story.start
		for _, act := range story.acts {
			n, _ = n.Do(act)
		}
		if story.acts == nil {
			n, _ = n.On(n.LastDay().Add(1))
		}
		bind := 0
		for s := range n.Requirements() {
			if s.Gone.IsZero() && !n.State().In(tcn.RegionForce).Ended() {
				bind++
			}
		}
		latest, _ := n.Latest()
		fmt.Printf("%s: %v, requirements that bind: %d, by %v\n", story.means, n.State().In(tcn.RegionForce), bind, latest.Rule().Law[0])
	}
	// Output:
	// not gone on with: abandoned, requirements that bind: 0, by s 253(1)
	// narrowed: issued, requirements that bind: 1, by s 256(3)(a)
	// revoked in part: issued, requirements that bind: 1, by s 256(3)(b)
	// wholly revoked: withdrawn, requirements that bind: 0, by s 256(3)(b)
	// replaced: reissued, requirements that bind: 0, by s 256(11)
	// lapsed: expired, requirements that bind: 0, by s 255(5A)
	// quashed: quashed, requirements that bind: 0, by RIPA 2000 s 67(7)(azc)
	// announced: issued, requirements that bind: 2, by s 256(7)
}

// The answer to lesson 10: the words of secrecy have no end ([s 255(8)]), so to tell is taken to be a breach, though
// under the other reading it is lawful. And no act brings a notice back: another may be given, by the whole double lock
// ([s 256(11)]).
//
// [s 255(8)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/8
// [s 256(11)]: https://www.legislation.gov.uk/ukpga/2016/25/section/256/11
func Example_lesson10a_answer() {
	n := lesson.Tell(lesson.Given(ipa.Day(2025, 7, 1)),
		acts.Consult{By: lesson.Minister, On: ipa.Day(2025, 8, 17), Before: acts.Revoking},
		acts.Revoke{By: lesson.Minister, On: ipa.Day(2025, 8, 18), Considered: acts.AllFactors},
		acts.Disclose{By: lesson.Acme, On: ipa.Day(2025, 8, 19), To: actors.Public{}},
	)
	_, err := n.Route(tcn.Issued, ipa.Day(2025, 8, 20))
	none := new(tcn.NoRoute)
	if errors.As(err, &none) {
		fmt.Println(len(none.Grounds), "reasons why no lawful act leads to", none.To)
		for _, g := range none.Grounds {
			fmt.Println(g.Law, g.Says)
		}
	}
	// Output:
	// 2025-08-17 consult the person before revoking, by the minister: lawful
	// 2025-08-18 revoke the whole notice, by the minister: lawful
	// 2025-08-19 disclose the notice to the public after the end, by Acme: breach
	//   s 255(8): the Secretary of State has not permitted the disclosure, and no words end the duty with the notice
	//     cure: permit the disclosure first (Secretary of State)
	//   doubt 7: lawful under the other reading
	// 2 reasons why no lawful act leads to issued
	// [s 253(1) s 255(5)] force is withdrawn, not proposed: wholly revoked
	// [s 253(1)(c)] no Judicial Commissioner has approved the decision
}
