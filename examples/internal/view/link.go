package view

import (
	"github.com/doublelock/doublelock/ipa"
)

// A link leads to an address.
type link struct{ Text, To string }

// A picked is a line of a list to pick from.
type picked struct {
	Value, Text string
	Is          bool
}

// cited is a citation, and the address where it is looked up.
type cited struct{ Text, Find string }

func cites(law []ipa.Citation) (all []cited) {
	for _, c := range law {
		all = append(all, cited{c.String(), also(keyView, "law", keyAsked, c.String())})
	}
	return all
}
