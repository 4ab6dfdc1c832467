package tcn_test

import (
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A notice of July gives 30 days for one requirement and 60 for another. The operator takes the first steps a week late; of the others
// nobody says that they were taken.
func ExampleNotice_Omissions() {
	minister := actors.SecretaryOfState{Name: "Home Secretary"}
	acme := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Serves: 20_000}
	july := func(day int) ipa.Date { return ipa.Day(2025, 7, day) }
	n, err := tcn.New("First", acme).Do(
		acts.Consult{By: minister, On: july(1), Before: acts.Giving},
		acts.Decide{
			By: minister, On: july(1), To: acts.Giving, Necessary: acts.Assumed, Proportionate: acts.Assumed, Considered: acts.PrivacyTests,
			Adds: []acts.Requirement{
				{Name: "records", Obligation: ipa.MustParse("SI 2018/353, Sch 2 para 1"), Serves: acts.CommunicationsData, Days: 30},
				{Name: "audit", Obligation: ipa.MustParse("SI 2018/353, Sch 2 para 11"), Serves: acts.CommunicationsData, Days: 60},
			},
		},
		acts.Approve{By: actors.JudicialCommissioner{}, On: july(1), Considered: acts.PrivacyTests},
		acts.Give{By: minister, On: july(1), Considered: acts.AllFactors},
		acts.Comply{By: acme, On: ipa.Day(2025, 8, 6), Requirements: []string{"records"}},
	)
	if err != nil {
		fmt.Println(err)
		return
	}
	if n, err = n.On(ipa.Day(2025, 9, 1)); err != nil {
		fmt.Println(err)
		return
	}
	for o := range n.Omissions() {
		fmt.Println(o)
	}

	// Output:
	// relevant operator: undone since 2025-07-31, until 2025-08-06: comply with the notice (records) (s 255(9))
	// relevant operator: undone since 2025-08-30: comply with the notice (audit) (s 255(9))
}
