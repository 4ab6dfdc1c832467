package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn"
)

// bearing are the open questions that bear on a form of an act whatever the facts, each by its number in ipa.Doubts.
var bearing = map[string][]int{
	"give the notice": {25},

	"approve a decision":              {18},
	"approve on request":              {18},
	"approve the outcome of a review": {18},
	"refuse a decision":               {18},
	"refuse on request":               {36},
	"refuse as the Commissioner":      {36},
	"refuse the outcome of a review":  {10, 32},

	"decide to vary on a review": {9},
	"decide to confirm":          {9},

	"vary with further requirements": {2, 29},
	"vary otherwise":                 {29},
	"vary on a review":               {3, 6, 23, 29},
	"confirm the notice":             {6, 23, 27},

	"revoke the whole":                 {7, 29},
	"revoke another having been given": {7, 29},
	"revoke in part":                   {29},
	"revoke in part on a review":       {29, 32},
	"lapse of time":                    {7},
	"lapse of time during a review":    {5, 7},
	"give-another after the end":       {33},

	"refer the notice":  {21},
	"refer a variation": {21},
	"refer a renewal":   {14, 28},
	"change a service":  {17, 26},

	"disclose to the Tribunal": {8},
	"disclose to an official":  {25},

	"sue for secrecy":               {16},
	"quash the whole":               {31},
	"quash in part":                 {31},
	"quash a notice that has ended": {31},
	"determine the claim":           {31},
	"appeal the determination":      {31},
}

// What lawyers leave open bears on the forms of acts that it concerns, and on no other.
func TestTheDoubtsOfEachForm(t *testing.T) {
	for r := range tcn.Rules() {
		var numbers []int
		for _, d := range r.Doubts {
			numbers = append(numbers, d.N)
		}
		require.Equal(t, bearing[r.Event()], numbers, r.Event())
	}
}
