package tcn_test

import (
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// A notice needs two keys, the minister's decision and a judge's approval; and its recipient can send it back.
func Example() {
	minister := actors.SecretaryOfState{Name: "Home Secretary"}
	judge := actors.JudicialCommissioner{Name: "a judge"}
	acme := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Serves: 20_000}
	decrypt := tcn.Requirement{
		Name:       "decrypt backups",
		Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"),
		Serves:     tcn.TargetedInterception,
		Days:       90,
	}
	july := func(day int) ipa.Date { return ipa.Day(2025, 7, day) }

	n := tcn.New("First", acme)
	for _, act := range []tcn.Act{
		tcn.Consult{By: minister, On: july(1), Before: tcn.Giving},
		tcn.Decide{By: minister, On: july(2), To: tcn.Giving, Adds: []tcn.Requirement{decrypt}, Necessary: tcn.Found, Proportionate: tcn.Found},
		tcn.Give{By: minister, On: july(3), Considered: tcn.AllFactors}, // one key is missing
		tcn.Approve{By: judge, On: july(4)},
		tcn.Give{By: minister, On: july(5), Considered: tcn.AllFactors},
		tcn.Refer{By: acme, On: july(20), Unreasonable: tcn.Found},
	} {
		ruling, err := n.Try(act)
		if err != nil {
			panic(err) // no act in law at all: nobody acts, or on no day
		}
		for _, g := range ruling.Grounds() {
			fmt.Printf("%v: %s (%v)\n  cure: %s, %v\n", ruling.Effect(), g.Says, g.Law[0], g.Cure, g.By)
		}
		n, _ = n.Do(act) // a void act leaves the notice as it was
		fmt.Printf("%v %-8v %-9v %v\n", tcn.On(act), tcn.Verb(act), n.Stage(), n.State())
	}
	// Output:
}
