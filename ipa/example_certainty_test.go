package ipa_test

import (
	"fmt"

	"github.com/doublelock/doublelock/ipa"
)

// Whether what a provision says was compared with its text. A rule may rest on it only if it was.
func ExampleCertainty() {
	for _, cite := range []string{"s 253(1)", "SI 2018/354, reg 2(1)"} {
		p, ok := ipa.Lookup(ipa.MustParse(cite))
		fmt.Println(p.Citation, ok, p.Certainty)
	}

	// Output:
	// s 253(1) true confirmed
	// SI 2018/354, reg 2(1) true confirmed
}
