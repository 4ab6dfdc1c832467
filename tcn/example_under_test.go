package tcn_test

import (
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// The same acts on the same days, under the law of those days and under the law of 2018, which set a notice no end.
func ExampleNotice_Under() {
	day, minister := ipa.Day(2025, 7, 1), actors.SecretaryOfState{}
	acme := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Serves: 20_000}
	records := acts.Requirement{
		Name: "unlock records", Obligation: ipa.MustParse("SI 2018/353, Sch 2 para 9"), Serves: acts.CommunicationsData, Days: 30,
	}
	fresh := tcn.New("First", acme)

	for _, n := range []tcn.Notice{fresh, fresh.Under(ipa.Day(2018, 4, 1))} {
		n, err := n.Do(
			acts.Consult{By: minister, On: day, Before: acts.Giving},
			acts.Decide{
				By: minister, On: day, To: acts.Giving, Adds: []acts.Requirement{records},
				Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests,
			},
			acts.Approve{By: actors.JudicialCommissioner{}, On: day, Considered: acts.PrivacyTests},
			acts.Give{By: minister, On: day, Considered: acts.AllFactors},
		)
		fmt.Println("given", n.Given(), "and ends after", n.LastDay(), err)
	}

	// Output:
	// given 2025-07-01 and ends after 2027-06-30 <nil>
	// given 2025-07-01 and ends after no date <nil>
}
