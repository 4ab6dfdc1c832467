package tcn_test

import (
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A national security notice lives by the same questions under other words. It may require what no regulations list; but not of an operator abroad, and no
// steps that need a warrant, unless there is one.
func ExampleNewOf() {
	home := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK}
	abroad := home
	abroad.Abroad = true
	decide := acts.Decide{
		On: ipa.Day(2025, 7, 1), To: acts.Giving, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests,
		Adds: []acts.Requirement{{Name: "guard", Obligation: ipa.MustParse("s 252(3)(b)"), Days: 30}},
	}
	warrant := decide
	warrant.NeedsWarrant = acts.Found
	for _, kind := range []acts.NoticeKind{acts.TechnicalCapability, acts.NationalSecurity} {
		fmt.Println(kind)
		for _, c := range []struct {
			to  actors.RelevantOperator
			act acts.Act
		}{{home, decide}, {abroad, decide}, {home, warrant}} {
			r, err := tcn.NewOf(kind, "First", c.to).Try(c.act)
			if err != nil {
				fmt.Println(err)
				return
			}
			fmt.Println("  ", r.Effect())
			for _, g := range r.Grounds() {
				fmt.Printf("      %v (%v)\n", g.Says, g.Law[0])
			}
		}
	}

	// Output:
	// technical capability notice
	//    void
	//       a requirement is no applicable obligation: SI 2018/353 does not specify it (s 253(3))
	//    void
	//       a requirement is no applicable obligation: SI 2018/353 does not specify it (s 253(3))
	//    void
	//       a requirement is no applicable obligation: SI 2018/353 does not specify it (s 253(3))
	// national security notice
	//    lawful
	//    void
	//       the person is outside the United Kingdom (s 252(1))
	//    void
	//       the steps would be lawful only under a warrant or an authorisation, and none has been obtained (s 252(4))
}
