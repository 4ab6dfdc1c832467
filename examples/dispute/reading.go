package dispute

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// The answers to question Q01 of package seeds on which entries hang.
const (
	inAugust  = "Q01=august"
	byOctober = "Q01=by-october"
	never     = "Q01=never"
	narrowed  = "Q01=narrowed"
)

// notNarrowed are the answers on which the second notice is a notice.
var notNarrowed = []string{inAugust, byOctober, never}

// readings are the answers that change the replay. The first is the default.
var readings = []docket.Reading{
	{Name: "seeds", Says: "The January notice was withdrawn in August 2025, and another was given in September: the account that the documents give between them.", Answers: []string{inAugust}},
	{Name: "by-october", Says: "The January notice was withdrawn on a day that nobody tells, between the reports of July and 6 October 2025, when Apple's claim was dismissed.", Answers: []string{byOctober}},
	{Name: "never", Says: "The January notice was never withdrawn. The September notice stands beside it, and is no reissue.", Answers: []string{never}},
	{Name: "narrowed", Says: "The January notice was narrowed by variation to users in Britain. There is no second notice: the press took the variation for one.", Answers: []string{narrowed}},
}

// Readings lists the readings of the dispute, the default first.
func Readings() iter.Seq[docket.Reading] {
	return func(yield func(docket.Reading) bool) {
		for _, r := range readings {
			r.Answers = slices.Clone(r.Answers)
			if !yield(r) {
				return
			}
		}
	}
}

// Read is the dispute under a reading. The error names the readings that there are.
func Read(name string) (docket.Docket, error) {
	if d, ok := built[name]; ok {
		return d, nil
	}
	var names []string
	for _, r := range readings {
		names = append(names, r.Name)
	}
	return docket.Docket{}, fmt.Errorf("there is no reading %q; name one of: %s", name, strings.Join(names, ", "))
}

// told is all that is told, with every answer to the questions.
func told() []docket.Entry {
	return slices.Concat(giving, spring, summer, august, another, instead, ofTheSecond(october), late, ofTheSecond(after))
}

// ofTheSecond adds to entries about the second notice what they are if there is none: about the first, as varied.
func ofTheSecond(entries []docket.Entry) []docket.Entry {
	var all []docket.Entry
	for _, e := range entries {
		if e.Notice != September || len(e.If) > 0 {
			all = append(all, e)
			continue
		}
		first := e
		first.Notice, first.If, e.If = January, []string{narrowed}, notNarrowed
		switch act := first.Act.(type) {
		case acts.Claim:
			act.Against = acts.OfVarying
			first.Act = act
		case acts.List:
			act.Run = map[int]int{applesSecond: applesThird, othersOnSeptember: othersClaim}[act.Run]
			first.Act = act
		default: // a statement or a report is the same of either
		}
		all = append(all, e, first)
	}
	return all
}
