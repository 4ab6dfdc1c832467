package tcn_test

import (
	"errors"
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A notice needs two keys: the minister's decision and a judge's approval. Then its recipient can send it back.
func Example() {
	minister := actors.SecretaryOfState{Name: "Home Secretary"}
	judge := actors.JudicialCommissioner{Name: "A Judge"}
	acme := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Serves: 20_000}
	decrypt := acts.Requirement{
		Name: "decrypt backups", Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"),
		Serves: acts.TargetedInterception, Days: 90,
	}
	july := func(day int) ipa.Date { return ipa.Day(2025, 7, day) }

	n := tcn.New("First", acme)
	for _, act := range []acts.Act{
		acts.Consult{By: minister, On: july(1), Before: acts.Giving},
		acts.Decide{
			By: minister, On: july(2), To: acts.Giving, Adds: []acts.Requirement{decrypt},
			Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests,
		},
		acts.Give{By: minister, On: july(3), Considered: acts.AllFactors}, // too early
		acts.Approve{By: judge, On: july(4), Considered: acts.PrivacyTests},
		acts.Give{By: minister, On: july(5), Considered: acts.AllFactors},
		acts.Refer{By: acme, On: july(20), Unreasonable: acts.Found},
	} {
		var err error
		n, err = n.Do(act) // if the act is refused, the notice is as it was
		fmt.Printf("%v %-8s %-8v %v\n", acts.On(act), acts.Verb(act), n.Stage(), n.State())
		if refusal := new(tcn.Refusal); errors.As(err, &refusal) {
			for _, g := range refusal.Ruling.Grounds() {
				fmt.Printf("  %v: %s, %v\n  cure: %s\n", g.Effect, g.Says, g.Law[0], g.Cure)
			}
		}
	}

	// Output:
	// 2025-07-01 consult  proposed idle · proposed · unbound · unreferred · unchallenged · unsued
	// 2025-07-02 decide   proposed decided · proposed · unbound · unreferred · unchallenged · unsued
	// 2025-07-03 give     proposed decided · proposed · unbound · unreferred · unchallenged · unsued
	//   void: no Judicial Commissioner has approved the decision, s 253(1)(c)
	//   cure: ask a Judicial Commissioner to approve the decision; there is no urgent route
	// 2025-07-04 approve  proposed approved · proposed · unbound · unreferred · unchallenged · unsued
	// 2025-07-05 give     secret   idle · issued · secret · unreferred · unchallenged · unsued
	// 2025-07-20 refer    secret   idle · issued · secret · referred · unchallenged · unsued
}
