package acts

import (
	"slices"

	"github.com/doublelock/doublelock/ipa"
)

// Undisclosed is the Days of a [Requirement] whose period stands in the notice but is not publicly known.
const Undisclosed = -1

// A Requirement is one applicable obligation that a notice imposes, with the period for the steps it requires: s 253(2), (3), (7). Of a
// national security notice it is the steps that it specifies: s 252(2), (3), (7). Of a notification notice it is a relevant change that it
// specifies, proposals for which are to be notified: s 258A(1), (2). It has no period: s 258A(9). Of a
// retention notice it is data that is to be retained, s 87(2)(b), or another requirement about that, s 87(2)(d), (9): it is due from the day on which the
// notice is in force.
type Requirement struct {
	Name       string         `json:"name"`             // what acts call it; unique in the notice
	Obligation ipa.Citation   `json:"obligation"`       // the paragraph of SI 2018/353 that allows it; of a national security notice s 252(2), or the example of s 252(3); of a notification notice SI 2025/656, reg 3(1), or the example of reg 3(2); of a retention notice s 87(2)(b), s 87(2)(d) or s 87(9)
	Serves     Authorisations `json:"serves,omitempty"` // what it is to make possible
	Months     int            `json:"months,omitempty"` // of a retention notice: for how long the data is to be kept, s 87(2)(c), (3), (8)(c); zero: not specified; or Undisclosed
	Days       int            `json:"days,omitempty"`   // the period of s 253(7), or s 252(7), in days beginning with the day it is given; zero: none specified; or Undisclosed
}

// Removal reports whether the requirement relates to the removal of electronic protection applied by or on behalf
// of the operator: s 255(4); SI 2018/353, Sch 1 para 8, Sch 2 para 9, Sch 3 para 6.
func (r Requirement) Removal() bool {
	return slices.ContainsFunc(removals, func(p ipa.Citation) bool { return r.Obligation.Within(p) })
}

var removals = []ipa.Citation{
	ipa.MustParse("SI 2018/353, Sch 1 para 8"),
	ipa.MustParse("SI 2018/353, Sch 2 para 9"),
	ipa.MustParse("SI 2018/353, Sch 3 para 6"),
}
