package docket_test

import (
	"fmt"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
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
			Act:      acts.Give{By: actors.SecretaryOfState{}, Considered: acts.AllFactors},
			Standing: docket.Anonymous, Says: "the minister is reported to have given Acme a notice", Claims: []string{"P1"},
		},
		{
			Happened: docket.MustWhen("2025-08-18/2025-08-19"), Notice: "first",
			Act:      acts.Say{By: actors.ForeignOfficial{Office: "minister abroad"}, Text: "it was dropped"},
			Standing: docket.Official, Says: "a minister abroad says that it was dropped", Record: []string{"R1"},
			Contested: []string{"whether it was dropped"},
		},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, s := range d.Replay(tcn.Standpoint{}) {
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
	//    [s 255(2)]: the person was not consulted before the giving; cure: consult the person first
	// 2. 2025-08-18/2025-08-19: a minister abroad says that it was dropped
	//    taken on 2025-08-18: lawful; the notice is proposed
}

// A newspaper's chronology has a judge approve a notice five days after it was given. That cannot be. That it was given at all
// implies a decision that nobody reports.
func ExampleDocket_Judge() {
	d, err := docket.Read(strings.NewReader(`
		{"notice":"first","to":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"}
		{"when":"2025-01-10","notice":"first","act":{"act":"give","by":"secretary of state"},"standing":"anonymous","says":"It is reported that a notice was given.","sources":["The Gazette"]}
		{"when":"2025-01-15","notice":"first","act":{"act":"approve","by":"judicial commissioner"},"standing":"attributed","says":"The Gazette reports that a judge approved it.","sources":["The Gazette"]}
	`))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, j := range d.Judge(tcn.Standpoint{}) {
		fmt.Printf("%d. %s: %v\n", j.Entry.N, acts.Verb(j.Entry.Act), j.Verdict)
		for _, m := range j.Missing {
			fmt.Printf("   unreported, by %v: %s\n", m.By, m.Rule.Event())
		}
		for _, g := range j.Why {
			fmt.Printf("   %s %v\n", g.Says, g.Law)
		}
		if len(j.Later) > 0 {
			fmt.Printf("   told only later: %v\n", j.Later)
		}
	}
	// Output:
	// 1. give: impossible
	//    no Judicial Commissioner has approved the decision [s 253(1)(c)]
	//    told only later: [2]
	// 2. approve: possible only if
	//    unreported, by 2025-01-15: decide to give
}

// The person bound knows of a notice when it is given one; the public when a newspaper tells of it.
func ExampleDocket_KnownTo() {
	acme := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 20_000}
	d, err := docket.New([]docket.Notice{{Name: "first", To: acme}}, []docket.Entry{{
		Happened: docket.MustWhen("2025-01"), Known: docket.MustWhen("2025-02-07"), Through: "The Gazette", Notice: "first",
		Act: acts.Give{By: actors.SecretaryOfState{}}, Standing: docket.Anonymous, Says: "the minister is reported to have given a notice", Record: []string{"R1"},
	}})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, who := range []docket.Viewer{docket.Public, docket.Operator} {
		for _, day := range []ipa.Date{ipa.Day(2025, 1, 31), ipa.Day(2025, 2, 7)} {
			fmt.Printf("%v on %v: %d entry\n", who, day, d.KnownTo(who, day).Len())
		}
	}
	// Output:
	// public on 2025-01-31: 0 entry
	// public on 2025-02-07: 1 entry
	// operator on 2025-01-31: 1 entry
	// operator on 2025-02-07: 1 entry
}

// A referral is reported "in February". Whether it was in time hangs on the day; the notice and its last day do not.
func ExampleDocket_Spread() {
	d, err := docket.Read(strings.NewReader(chronology))
	if err != nil {
		fmt.Println(err)
		return
	}
	spread := d.Supposed(d.Judge(tcn.Standpoint{})).Spread(tcn.Standpoint{}, 100)
	fmt.Println("every choice of days:", spread.All)
	for _, o := range spread.Outcomes {
		fmt.Println(o.Entry, o.What, o.Values)
		for _, turn := range o.Turns {
			fmt.Printf("   from %v on it is %s, before it %s\n", turn.On, turn.Is, turn.Was)
		}
	}
	// Output:
	// every choice of days: true
	// 1 effect [lawful]
	// 2 effect [lawful void]
	//    from 2025-02-07 on it is void, before it lawful
	// 0 way [proposed → issued → secret]
	// 0 last day [2027-01-09]
}

// What the person bound might say in March of the notice that it was given, and what a newspaper might.
func ExampleDocket_Speech() {
	d, err := docket.Read(strings.NewReader(chronology))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, who := range []docket.Viewer{docket.Operator, docket.Public} {
		for _, s := range d.Supposed(d.Judge(tcn.Standpoint{})).Speech(tcn.Standpoint{}, who, ipa.Day(2025, 3, 3)) {
			fmt.Printf("%v: %s: %v %v\n", who, s.What, s.Effect, s.Law)
		}
	}
	// Output:
	// operator: tell the public that there is a notice, or what is in it: breach [s 255(8)]
	// operator: tell its lawyers: breach [s 255(8)]
	// operator: tell a Judicial Commissioner, for the Commissioner's functions: lawful [s 237(1) s 237(2)]
	// operator: tell the Tribunal what it requires: lawful [RIPA 2000 s 68(6) RIPA 2000 s 68(7)]
	// operator: tell an official of another state: breach [s 255(8)]
	// public: repeat to anybody what has been published: lawful [s 255(8)]
}

// Each entry with the day that was chosen for it, on whose word it stands and the law's answer.
func ExampleDocket_Replay() {
	d, err := docket.Read(strings.NewReader(chronology))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, s := range d.Supposed(d.Judge(tcn.Standpoint{})).Replay(tcn.Standpoint{}) {
		fmt.Printf("%s, taken on %v (%v): %v\n", s.Entry.Happened, s.Day, s.Entry.Standing, s.Effect())
	}
	// Output:
	// 2025-01-10, taken on 2025-01-10 (inferred): lawful
	// 2025-01-10, taken on 2025-01-10 (inferred): lawful
	// 2025-01-10, taken on 2025-01-10 (inferred): lawful
	// 2025-01-10, taken on 2025-01-10 (anonymous): lawful
	// 2025-02, taken on 2025-02-01 (attributed): lawful
}

// Sources differ on whether a notice was withdrawn. A reading picks the entries that stand together.
func ExampleReading_Of() {
	told := []docket.Entry{
		{Says: "The Gazette reports that a notice was given."},
		{Says: "The Gazette reports that it was withdrawn.", If: []string{"withdrawn"}},
		{Says: "The Courier reports that it still stands.", If: []string{"kept"}},
	}
	kept := docket.Reading{Name: "kept", Says: "the notice was never withdrawn", Answers: []string{"kept"}}
	for _, e := range kept.Of(told) {
		fmt.Println(e.Says)
	}
	// Output:
	// The Gazette reports that a notice was given.
	// The Courier reports that it still stands.
}

// chronology is a story of a notice that is given and sent back, with a vague day.
const chronology = `
{"notice":"first","to":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"}
{"when":"2025-01-10","known":"2025-02-07","through":"The Gazette","notice":"first","act":{"act":"give","by":"secretary of state"},"standing":"anonymous","says":"It is reported that a notice was given.","sources":["The Gazette"]}
{"when":"2025-02","known":"2025-03-01","through":"The Gazette","notice":"first","act":{"act":"refer","by":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"},"standing":"attributed","says":"The Gazette reports that Acme sent it back.","sources":["The Gazette"]}
`
