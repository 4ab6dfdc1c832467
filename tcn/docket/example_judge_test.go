package docket_test

import (
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// A chronology says that a notice was given in January and referred back on 20 February. It does not say what kind of company was given it, and
// the reference can only have been in time if the giving was late in the month.
func ExampleJudgment() {
	acme := actors.RelevantOperator{Name: "Acme"}
	entry := func(when string, act acts.Act) docket.Entry {
		return docket.Entry{
			Happened: docket.MustWhen(when), Notice: "first", Act: act,
			Standing: docket.Attributed, Says: "it is reported", Record: []string{"The Gazette"},
		}
	}
	d, err := docket.New([]docket.Notice{{Name: "first", To: acme}}, []docket.Entry{
		entry("2025-01", acts.Give{By: actors.SecretaryOfState{}}),
		entry("2025-02-20", acts.Refer{By: acme}),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, j := range d.Judge(tcn.Standpoint{}) {
		fmt.Printf("entry %d is %v\n", j.Entry.N, j.Verdict)
		for _, m := range j.Missing {
			fmt.Printf("  unreported: %s, by %v\n", m.Rule.Event(), m.By)
		}
		for _, b := range j.Only {
			fmt.Printf("  entry %d was not before %v\n", b.Entry, b.From)
		}
		for _, s := range j.Supposes {
			fmt.Printf("  supposed: %s %v\n", s.Says, s.Law)
		}
	}
	// Output:
	// entry 1 is possible only if
	//   unreported: consult the person before giving, by 2025-01-31
	//   unreported: decide to give, by 2025-01-31
	//   unreported: approve a decision, by 2025-01-31
	//   supposed: Acme is a telecommunications operator [s 253(3)]
	//   supposed: Acme offers or provides a service to persons in the United Kingdom [s 261(10)]
	//   supposed: the matters to be considered were considered [s 253(1)]
	//   supposed: it was in writing [s 255(5)]
	// entry 2 is possible only if
	//   entry 1 was not before 2025-01-24
	//   supposed: found: unreasonable [s 257(1)]
}
