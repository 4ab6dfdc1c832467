package chart_test

import (
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/chart"
	"github.com/doublelock/doublelock/tcn/docket"
)

// The enforcement machine, with what each act rests on.
func ExampleRegion() {
	fmt.Print(chart.Region(tcn.RegionEnforcement, chart.Options{Moving: true}).Mermaid())
	// Output:
	// stateDiagram-v2
	//     accTitle: Enforcement#58; has the Secretary of State gone to court?
	//     accDescr: Statuses#58; unsued, sued, enjoined. Begins at unsued. Ends#58; unsued.
	//     state "unsued<br/>s 255(10)" as unsued
	//     state "sued<br/>s 255(10)" as sued
	//     state "enjoined<br/>s 255(10)" as enjoined
	//     [*] --> unsued
	//     unsued --> sued : sue for compliance · secretary of state · s 255(9)#59; s 255(10)<br/>sue for secrecy · secretary of state · s 255(8)#59; s 255(10)#64;2025-06-20<br/>sue for the standstill · secretary of state · s 257(3A)#59; s 255(10)#64;2025-06-20
	//     sued --> unsued : refuse or end relief against the person · court · s 255(10)
	//     sued --> enjoined : enjoin the person · court · s 255(10)
	//     enjoined --> unsued : refuse or end relief against the person · court · s 255(10)
	//     unsued --> [*]
}

// The stages up to the giving, of a notice on which the person was consulted.
func ExampleHeadline() {
	acme := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications}
	n, err := tcn.New("first", acme).Do(acts.Consult{By: actors.SecretaryOfState{}, With: acme, Before: acts.Giving, On: ipa.Day(2025, 9, 1)})
	if err != nil {
		fmt.Println(err)
		return
	}
	d := chart.Headline(chart.Options{
		At: n.State(), Short: true,
		Without: []tcn.Status{tcn.Challenged, tcn.Tribunal, tcn.Withdrawn, tcn.Reissued, tcn.Expired, tcn.Quashed},
	})
	fmt.Print(d.Mermaid())
	// Output:
	// stateDiagram-v2
	//     accTitle: Headline#58; the stages of a notice
	//     accDescr: Statuses#58; proposed, issued, abandoned, secret. Begins at proposed. Ends#58; abandoned. Today#58; proposed.
	//     state "proposed (today)" as proposed
	//     state "issued" as issued
	//     state "abandoned" as abandoned
	//     state "secret" as secret
	//     [*] --> proposed
	//     proposed --> issued : give
	//     proposed --> abandoned : abandon
	//     issued --> secret : bind
	//     abandoned --> [*]
	//     classDef today stroke-width:4px
	//     class proposed today
}

// A newspaper is said to have told of a notice before it was given. The picture says on whose word each entry stands.
func ExampleTimeline() {
	d, err := docket.New(
		[]docket.Notice{{Name: "first", To: actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications}}},
		[]docket.Entry{
			{
				Happened: docket.MustWhen("2025-10-01"), Notice: "first", Standing: docket.Attributed, Record: []string{"R1"},
				Act: acts.Publish{By: actors.Press{Name: "The Daily"}}, Says: "The Daily reports that Acme is to be given a notice.",
			},
			{
				Happened: docket.MustWhen("2025-11~"), Notice: "first", Standing: docket.Party, Record: []string{"R2"},
				Act: acts.Say{By: actors.CivilSociety{Name: "a group"}}, Says: "A group says that it objects; more is to follow.",
			},
		})
	if err != nil {
		fmt.Println(err)
		return
	}
	steps := d.Replay(tcn.Standpoint{})
	fmt.Print(chart.Timeline(steps))
	fmt.Print(chart.Sequence(steps))
	// Output:
	// timeline
	//     accTitle: Reported events on#58; first
	//     accDescr: 2 entries, in order
	//     2025-10-01 : 1. The Daily reports that Acme is to be given a notice. (attributed#59; fits the law, as told)
	//     2025-11#126; : 2. A group says that it objects#59; more is to follow. (party#59; a statement)
	// sequenceDiagram
	//     accTitle: Acts on#58; first
	//     accDescr: 2 entries, in order
	//     participant r1 as press
	//     participant r2 as civil society
	//     participant n3 as notice#58; first
	//     r1->>n3: 1. The Daily#58; publish a report · 2025-10-01 · fits the law, as told · attributed
	//     Note over n3: secrecy#58; unbound, then leaked
	//     r2-->>n3: 2. a group#58; make a statement · 2025-11#126; · party
}
