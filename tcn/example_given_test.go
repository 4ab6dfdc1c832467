package tcn_test

import (
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// givenToAcme is a notice with one requirement, lawfully given on 1 July 2025.
func givenToAcme() tcn.Notice {
	day, minister := ipa.Day(2025, 7, 1), actors.SecretaryOfState{}
	acme := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Serves: 20_000}
	records := acts.Requirement{
		Name: "unlock records", Obligation: ipa.MustParse("SI 2018/353, Sch 2 para 9"), Serves: acts.CommunicationsData, Days: 30,
	}
	n, err := tcn.New("First", acme).DoLawfully(
		acts.Consult{By: minister, On: day, Before: acts.Giving},
		acts.Decide{
			By: minister, On: day, To: acts.Giving, Adds: []acts.Requirement{records},
			Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests,
		},
		acts.Approve{By: actors.JudicialCommissioner{}, On: day, Considered: acts.PrivacyTests},
		acts.Give{By: minister, On: day, Considered: acts.AllFactors},
	)
	if err != nil {
		panic(err)
	}
	return n
}

// By when must it be sent back, and when does it end? Clocks are named by their IDs; without IDs all are listed.
func ExampleNotice_Clocks() {
	n, _ := givenToAcme().On(ipa.Day(2025, 7, 20))
	for c := range n.Clocks("refer", "life") {
		fmt.Printf("%s: until %v, %d days left\n", c.Name, c.Span.Last, c.Left)
		for _, d := range n.ClockDoubts(c) {
			fmt.Printf("  %s, if the question %s is read so: %s\n", d.Says, d.ID, d.Reading)
		}
	}

	// Output:
	// to refer the notice back: until 2025-07-28, 8 days left
	//   running, last day 2025-07-29, if the question twenty-eighth-day is read so: not-counted
	// life of the notice: until 2027-06-30, 710 days left
}

// Where the press and the operator's people stand. Each position rests on words of law.
func ExampleNotice_Positions() {
	for p := range givenToAcme().Positions(actors.RolePress, actors.RoleStaff) {
		fmt.Printf("%v has a %v: %s %v\n", p.Holder, p.Kind, p.Content, p.Law)
	}

	// Output:
	// staff has a liability: sue a person employed or engaged to enforce secrecy [s 255(8) s 255(10)@2025-06-20]
	// staff has a duty: disclose neither the existence nor the contents of the notice without permission [s 255(8)]
	// staff has a liberty: not themselves comply: the duty is the recipient's [s 255(9)]
	// staff has a duty: give the Tribunal, if they are or were employed, the documents and information that it requires [RIPA 2000 s 68(6) RIPA 2000 s 68(7)(n)]
	// staff has a liberty: tell a Commissioner of the notice for the Commissioner's functions, data protection apart [s 237(1) s 237(2)]
	// press has a liberty: report the notice: ss 252 to 258B bind the recipient and its people alone [s 255(8)]
}

// What the operator can lawfully do that would change something. Each choice holds an act that is ready to be done.
func ExampleNotice_Choices() {
	n := givenToAcme()
	for c := range n.Choices(actors.RoleRelevantOperator) {
		if c.Effect == tcn.Lawful && c.After != n.State() {
			fmt.Println(c.Rule().Event(), "would lead to", c.After)
		}
	}

	// Output:
	// refer the notice would lead to idle · issued · secret · referred · unchallenged · unsued
	// claim in human rights proceedings would lead to idle · issued · secret · unreferred · challenged · unsued
	// claim by complaint would lead to idle · issued · secret · unreferred · challenged · unsued
}

// A requirement that is sent back does not bind while it is under review.
func ExampleNotice_Binds() {
	n := givenToAcme()
	binds, _ := n.Binds("unlock records")
	fmt.Println("on", n.Now(), binds)

	n, _ = n.Do(acts.Refer{By: n.To(), On: ipa.Day(2025, 7, 20), Unreasonable: acts.Found})
	binds, grounds := n.Binds("unlock records")
	fmt.Println("on", n.Now(), binds)
	for _, g := range grounds {
		fmt.Println("  because", g)
	}

	// Output:
	// on 2025-07-01 true
	// on 2025-07-20 false
	//   because it has been referred back (s 257(3)), cure, by the secretary of state: review the notice
}

// A notice that the press has reported is issued and secret all the same. The stage is the headline, the state is the whole.
func ExampleState_Stage() {
	n, _ := givenToAcme().Do(acts.Publish{By: actors.Press{Name: "The Gazette"}, On: ipa.Day(2025, 7, 9)})
	fmt.Println(n.State().Stage())
	fmt.Println(n.State())
	fmt.Println(n.State().In(tcn.RegionSecrecy).Says())

	// Output:
	// secret
	// idle · issued · reported · unreferred · unchallenged · unsued
	// reported by the press: the recipient and its people are bound all the same
}
