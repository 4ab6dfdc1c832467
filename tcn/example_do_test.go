package tcn_test

import (
	"errors"
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Several acts are done together or not at all. Here the last is too early, and the notice stays as it was before the first.
func ExampleNotice_Do() {
	minister := actors.SecretaryOfState{}
	acme := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Serves: 20_000}
	records := acts.Requirement{
		Name: "unlock records", Obligation: ipa.MustParse("SI 2018/353, Sch 2 para 9"), Serves: acts.CommunicationsData, Days: 30,
	}

	before := tcn.New("First", acme)
	after, err := before.Do(
		acts.Consult{By: minister, On: ipa.Day(2025, 7, 1), Before: acts.Giving},
		acts.Decide{
			By: minister, On: ipa.Day(2025, 7, 2), To: acts.Giving, Adds: []acts.Requirement{records},
			Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests,
		},
		acts.Give{By: minister, On: ipa.Day(2025, 7, 3), Considered: acts.AllFactors}, // nobody has approved it
	)

	refusal := new(tcn.Refusal)
	if errors.As(err, &refusal) {
		fmt.Println("refused:", refusal.Ruling)
	}
	fmt.Println("the same as before:", after.State() == before.State())

	// Output:
	// refused: give the notice on 2025-07-03: void
	// the same as before: true
}

// A giving without consultation takes effect, and can be quashed. Who wants no such act done has it stopped.
func ExampleNotice_DoLawfully() {
	minister := actors.SecretaryOfState{}
	acme := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Serves: 20_000}
	records := acts.Requirement{
		Name: "unlock records", Obligation: ipa.MustParse("SI 2018/353, Sch 2 para 9"), Serves: acts.CommunicationsData, Days: 30,
	}
	unconsulted := []acts.Act{
		acts.Decide{
			By: minister, On: ipa.Day(2025, 7, 2), To: acts.Giving, Adds: []acts.Requirement{records},
			Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests,
		},
		acts.Approve{By: actors.JudicialCommissioner{}, On: ipa.Day(2025, 7, 3), Considered: acts.PrivacyTests},
		acts.Give{By: minister, On: ipa.Day(2025, 7, 4), Considered: acts.AllFactors},
	}

	n, err := tcn.New("First", acme).Do(unconsulted...)
	fmt.Println("Do:", n.Stage(), err)
	n, err = tcn.New("First", acme).DoLawfully(unconsulted...)
	fmt.Println("DoLawfully:", n.Stage())
	fmt.Println(err)

	// Output:
	// Do: secret <nil>
	// DoLawfully: proposed
	// give the notice on 2025-07-04: irregular: the person was not consulted before the giving (s 255(2)), cure, by the secretary of state: consult the person first
}

// What would it be in law if a newspaper told of a notice that has not been given? Nothing is done by asking.
func ExampleNotice_Try() {
	acme := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Serves: 20_000}
	n := tcn.New("First", acme)
	ruling, err := n.Try(acts.Publish{By: actors.Press{Name: "The Gazette"}, On: ipa.Day(2025, 7, 1)})
	fmt.Println(ruling, err)
	fmt.Println("the state would be", ruling.After())
	fmt.Println("and still is", n.State())

	// Output:
	// publish a report on 2025-07-01: lawful <nil>
	// the state would be idle · proposed · leaked · unreferred · unchallenged · unsued
	// and still is idle · proposed · unbound · unreferred · unchallenged · unsued
}
