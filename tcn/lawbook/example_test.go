package lawbook_test

import (
	"fmt"
	"slices"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/lawbook"
)

// A part of the law is looked up: the words on renewal, on a day on which they did not stand yet, and on one on which they did.
func ExampleBook() {
	for _, day := range []ipa.Date{ipa.Day(2024, 10, 13), ipa.Day(2024, 10, 14)} {
		found, ok := lawbook.Open(day).Find("s 256A(1)")
		fmt.Println(day, ok)
		for _, work := range found.Works {
			for _, section := range work.Sections {
				for _, part := range section.Parts {
					renews := slices.ContainsFunc(part.Rules, func(r tcn.Rule) bool { return r.Act == "renew" })
					fmt.Printf("%s, %v %s, %v; the act stands here: %v\n", work.Title, section.Citation, section.Heading, part.Citation, renews)
				}
			}
		}
	}
	fmt.Println(lawbook.Item{Kind: "rule", ID: "renew"}.Anchor())
	// Output:
	// 2024-10-13 false
	// 2024-10-14 true
	// Investigatory Powers Act 2016, s 256A Renewal, s 256A(1); the act stands here: true
	// rule-renew
}

// How each kind of notice has the clock of its life: a notification notice has none.
func ExampleHeld() {
	for _, held := range (lawbook.Item{Kind: "clock", ID: "life"}).Held() {
		fmt.Printf("%v %v %q\n", held.Kind, held.Law, held.Says)
	}
	// Output:
	// technical capability notice [s 255(5A) s 255(5B)(a)] ""
	// national security notice [s 255(5A) s 255(5B)(a)] ""
	// retention notice [s 87(6A) s 87(6B)(a)] "it starts with the day on which the notice comes into force"
}
