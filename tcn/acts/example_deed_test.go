package acts_test

import (
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A table of who did what to which requirements, over acts of any type: laid flat, each has its fields under the same names.
func ExampleFlatten() {
	acme := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Serves: 20_000}
	for _, act := range []acts.Act{
		acts.Refer{By: acme, On: ipa.Day(2025, 7, 20), Requirements: []string{"decrypt backups"}, Unreasonable: acts.Found},
		acts.Quash{By: actors.Tribunal{}, On: ipa.Day(2026, 2, 9), Requirements: []string{"decrypt backups"}, Heard: acts.Found},
		acts.Approve{On: ipa.Day(2026, 2, 9)},
	} {
		var d acts.Deed
		if _, bad := acts.Flatten(act, &d); bad != nil {
			fmt.Println("no act:", bad)
			continue
		}
		fmt.Println(d.On, d.Number, d.Role, d.Names)
	}

	// Output:
	// 2025-07-20 refer relevant operator [decrypt backups]
	// 2026-02-09 quash tribunal [decrypt backups]
	// no act: approve: By: nobody acts; say who acts
}

// What a referral does not say, it means: that the notice is sent back as it was given, and the whole of it.
func ExampleRefer() {
	acme := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Serves: 20_000}
	for _, act := range []acts.Refer{
		{By: acme, On: ipa.Day(2025, 7, 20), Unreasonable: acts.Found},
		{By: acme, On: ipa.Day(2026, 7, 20), Of: acts.Varying, Requirements: []string{"decrypt backups"}, Unreasonable: acts.Found},
	} {
		var d acts.Deed
		if _, bad := acts.Flatten(act, &d); bad != nil {
			fmt.Println(bad)
			return
		}
		fmt.Printf("to %v, requirements %v, unreasonable: %v\n", d.Purpose, d.Names, d.Unreasonable)
	}

	// Output:
	// to give, requirements [], unreasonable: found
	// to vary, requirements [decrypt backups], unreasonable: found
}

// A claim that does not say what it is, is a complaint of the giving. The way into the Tribunal and the conduct complained of
// are two things, and each is said by its own field.
func ExampleClaim() {
	society := actors.Claimant{Name: "a privacy society"}
	for _, act := range []acts.Claim{
		{By: society, On: ipa.Day(2025, 9, 1), Challengeable: acts.Found},
		{By: society, On: ipa.Day(2025, 9, 1), Basis: acts.HumanRights, Against: acts.OfVarying, Challengeable: acts.Found},
	} {
		var d acts.Deed
		if _, bad := acts.Flatten(act, &d); bad != nil {
			fmt.Println(bad)
			return
		}
		fmt.Printf("%v: %v\n", d.Basis, d.Conduct)
	}

	// Output:
	// complaint: giving
	// human rights: varying
}

// What an operator did of what the notice asks for. Names say which requirements; without names it is all that are in the notice.
func ExampleComply() {
	line, err := acts.Encode(acts.Comply{
		By: actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Serves: 20_000},
		On: ipa.Day(2025, 8, 6), Requirements: []string{"unlock records"},
	})
	fmt.Println(string(line), err)

	// Output:
	// {"act":"comply","by":"relevant operator: Acme; telecommunications; serves 20000","on":"2025-08-06","requirements":["unlock records"]} <nil>
}

// A letter comes on the day of delivery in the ordinary course of post, if it was properly addressed, prepaid and posted:
// somebody has to have found that.
func ExampleDelivery() {
	line, err := acts.Encode(acts.Give{
		By: actors.SecretaryOfState{}, On: ipa.Day(2025, 7, 5), How: acts.ByPost, Proper: acts.Found,
	})
	fmt.Println(string(line), err)

	// Output:
	// {"act":"give","by":"secretary of state","on":"2025-07-05","how":"by post","proper":"found"} <nil>
}

// A permission may be of the existence of a notice alone. A disclosure that does not say of what it is, is of the contents too.
func ExampleMatter() {
	press := actors.Press{Name: "The Gazette"}
	for _, act := range []acts.Act{
		acts.Permit{By: actors.SecretaryOfState{}, On: ipa.Day(2025, 9, 1), To: press, What: acts.Existence},
		acts.Disclose{By: actors.Staff{Name: "an engineer", Of: "Acme"}, On: ipa.Day(2025, 9, 2), To: press, What: acts.Contents},
	} {
		line, err := acts.Encode(act)
		fmt.Println(string(line), err)
	}

	// Output:
	// {"act":"permit","by":"secretary of state","on":"2025-09-01","to":"press: The Gazette","what":"existence"} <nil>
	// {"act":"disclose","by":"staff: an engineer; of Acme","on":"2025-09-02","to":"press: The Gazette","what":"contents"} <nil>
}

// What may become of a claim on the way: an issue in it is decided first, it waits, it goes on, and it ends undetermined because the
// Tribunal strikes it out or the claimant drops it.
func ExampleStay() {
	ipt := actors.Tribunal{}
	for _, act := range []acts.Act{
		acts.DecideIssue{By: ipt, On: ipa.Day(2025, 10, 1), Run: 1, Notified: ipa.Day(2025, 10, 3)},
		acts.Stay{By: ipt, On: ipa.Day(2025, 10, 6), Run: 1},
		acts.LiftStay{By: ipt, On: ipa.Day(2025, 12, 1), Run: 1},
		acts.StrikeOut{By: ipt, On: ipa.Day(2026, 2, 2), Run: 1, Wilful: acts.Found},
		acts.Drop{By: actors.Claimant{Name: "a privacy society"}, On: ipa.Day(2026, 2, 3), Run: 2},
	} {
		line, err := acts.Encode(act)
		fmt.Println(string(line), err)
	}

	// Output:
	// {"act":"decide-issue","by":"tribunal","on":"2025-10-01","run":1,"notified":"2025-10-03"} <nil>
	// {"act":"stay","by":"tribunal","on":"2025-10-06","run":1} <nil>
	// {"act":"lift-stay","by":"tribunal","on":"2025-12-01","run":1} <nil>
	// {"act":"strike-out","by":"tribunal","on":"2026-02-02","run":1,"wilful":"found"} <nil>
	// {"act":"drop","by":"claimant: a privacy society","on":"2026-02-03","run":2} <nil>
}

// What the Tribunal may order on determining a claim, and leave the notice as it is. That those whom it concerns could say something
// beforehand is a finding.
func ExampleCompensate() {
	ipt, on := actors.Tribunal{}, ipa.Day(2026, 2, 9)
	for _, act := range []acts.Act{
		acts.Compensate{By: ipt, On: on, Heard: acts.Found},
		acts.OrderDestruction{By: ipt, On: on, Heard: acts.Found},
	} {
		var d acts.Deed
		if _, bad := acts.Flatten(act, &d); bad != nil {
			fmt.Println(bad)
			return
		}
		fmt.Printf("%v, in the claimant's favour: %v, heard: %v\n", d.Number, d.Favourable, d.Heard)
	}

	// Output:
	// compensate, in the claimant's favour: true, heard: found
	// order-destruction, in the claimant's favour: true, heard: found
}
