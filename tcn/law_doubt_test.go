package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
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

	"compensate on determining":        {31},
	"order-destruction on determining": {31},
	"appeal the determination":         {31},
}

// An open question about words bears on nothing before those words: the two years of s 255(5A) are of 14 October 2024 (doubts 2, 3, 27),
// the time for a review of 20 June 2025 (9); that of secrecy without s 255(10) is over once it is there (16).
func TestDoubtsComeAndGoWithTheirWords(t *testing.T) {
	advised := func(on string) *scene {
		return given(t, on).referred(on).advised(on).does(consultBefore(acts.Varying, on))
	}
	for _, c := range []struct {
		doubt   int
		on      string // the first day with the words
		act     func(before, on string) (*scene, acts.Act)
		earlier bool // it bears before the words, not from them on
	}{
		{2, "2024-10-14", func(before, on string) (*scene, acts.Act) {
			return given(t, before).toVary(before, further).does(approve(before)), vary(on)
		}, false},
		{3, "2024-10-14", func(before, on string) (*scene, acts.Act) {
			return advised(before).outcome(decideToVaryOnReview(before, further)), vary(on)
		}, false},
		{27, "2024-10-14", func(before, on string) (*scene, acts.Act) {
			return advised(before).outcome(decideToConfirm(before)), confirm(on)
		}, false},
		{9, "2025-06-20", func(before, on string) (*scene, acts.Act) { return advised(before), decideToConfirm(on) }, false},
		{9, "2025-06-20", func(before, on string) (*scene, acts.Act) { return advised(before), decideToVaryOnReview(on, further) }, false},
		{16, "2025-06-20", func(before, on string) (*scene, acts.Act) { return given(t, before), sue(acts.ToKeepSecret, on) }, true},
	} {
		eve := day(c.on).Add(-1).String()
		begun := day(c.on).Add(-10).String()
		for on, bears := range map[string]bool{eve: c.earlier, c.on: !c.earlier} {
			s, act := c.act(begun, on)
			if !bears {
				s.certain(act, c.doubt)
				continue
			}
			r, err := s.Try(act)
			require.NoError(t, err)
			require.Contains(t, r.Doubts(), doubtOn(c.doubt, tcn.Lawful), "%v", r)
		}
	}
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
