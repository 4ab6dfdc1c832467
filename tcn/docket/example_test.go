package docket_test

import (
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

// A newspaper reports a notice, and a minister abroad says later that it was dropped. The report makes it
// known and lifts no duty; the statement moves nothing. Nobody reports that a Commissioner approved:
// left out, the giving is refused.
func Example() {
	acme := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 20_000}
	d, err := docket.New([]docket.Notice{{Name: "first", To: acme}}, []docket.Entry{
		{
			Happened: docket.MustWhen("2025-01"), Known: docket.MustWhen("2025-02-07"), Through: "The Gazette", Notice: "first",
			Act:      tcn.Give{By: actors.SecretaryOfState{}, Considered: tcn.AllFactors},
			Standing: docket.Anonymous, Says: "the minister is reported to have given Acme a notice", Claims: []string{"P1"},
		},
		{
			Happened: docket.MustWhen("2025-08-18/2025-08-19"), Notice: "first",
			Act:      tcn.Say{By: actors.ForeignOfficial{Office: "minister abroad"}, Text: "it was dropped"},
			Standing: docket.Official, Says: "a minister abroad says that it was dropped", Record: []string{"R1"},
			Contested: []string{"whether it was dropped"},
		},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, s := range d.Replay(docket.Options{}) {
		fmt.Printf("%d. %s: %s\n", s.Entry.N, s.Entry.Happened, s.Entry.Says)
		fmt.Printf("   taken on %v: %v; the notice is %v\n", s.Day, s.Effect(), s.Notice.Stage())
		for _, g := range s.Grounds() {
			fmt.Printf("   %v: %s; cure: %s\n", g.Law, g.Says, g.Cure)
		}
	}
	// Output:
	// 1. 2025-01: the minister is reported to have given Acme a notice
	//    taken on 2025-01-01: void; the notice is proposed
	//    [s 253(1)(c)]: no Judicial Commissioner has approved the decision; cure: ask a Judicial Commissioner to approve the decision; there is no urgent route
	//    [s 255(2)]: the person was not consulted before the giving; cure: consult the person, then give
	// 2. 2025-08-18/2025-08-19: a minister abroad says that it was dropped
	//    taken on 2025-08-18: lawful; the notice is proposed
}
