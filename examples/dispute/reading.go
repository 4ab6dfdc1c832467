package dispute

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// The answers to questions of package seeds on which entries hang: whether and when the first notice was withdrawn, when the second was
// given, and whether the case was heard in 2026.
const (
	inAugust  = "Q01=august"
	byOctober = "Q01=by-october"
	inOctober = "Q01=october"
	never     = "Q01=never"
	narrowed  = "Q01=narrowed"

	givenInSeptember = "Q19=september"
	givenInOctober   = "Q19=october"

	notHeard = "Q37=moved"
	heard    = "Q37=held"
)

// aSecond are the answers on which the second notice is a notice.
var aSecond = []string{givenInSeptember, givenInOctober}

// readings are the answers that change the replay. The first is the default.
var readings = []docket.Reading{
	{Name: "seeds", Says: "The January notice was withdrawn in August 2025, and another was given in September: the account that the documents give between them.",
		Answers: []string{inAugust, givenInSeptember, notHeard}},
	{Name: "by-october", Says: "The January notice was withdrawn on a day that nobody tells, between the reports of July and 6 October 2025, when Apple's claim was dismissed.",
		Answers: []string{byOctober, givenInSeptember, notHeard}},
	{Name: "october", Says: "The January notice was withdrawn in October 2025, and the second was given in the same month and not in September: so the BBC told it in August 2026. What was printed of a second notice on 1 October came before it was given, or on its day.",
		Answers: []string{inOctober, givenInOctober, notHeard}},
	{Name: "never", Says: "The January notice was never withdrawn. The September notice stands beside it, and is no reissue. " + twoYears,
		Answers: []string{never, givenInSeptember, notHeard}},
	{Name: "narrowed", Says: "The January notice was narrowed by variation to users in Britain. There is no second notice: the press took the variation for one. Narrowing gives no new years. " + twoYears,
		Answers: []string{narrowed, notHeard}},
	{Name: "heard", Says: "The Tribunal heard the case in 2026, as one note says. For the rest this is the default reading: a hearing ends no claim and moves no notice.",
		Answers: []string{inAugust, givenInSeptember, heard}},
}

// twoYears is what comes next by the law's own dates where the first notice still stands. A test works the days out by the law.
const twoYears = "What comes next is its end: given in December 2024 or January 2025, it ceases to have effect after two years, on a day from 30 November 2026 to 30 January 2027 (s 255(5A), (5B)(a)), unless it is renewed in the 30 days that end with that day (s 256A(1), (4)); these begin on a day from 1 November 2026 to 1 January 2027."

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
	return slices.Concat(giving, spring, summer, august, page, bothKeys, another, laterKeys(), laterGiven, instead, ofTheSecond(october), late, ofTheSecond(after))
}

// onFirst are the claims on the second notice by what they are if there is none: claims on the first.
var onFirst = map[int]int{applesSecond: applesThird, othersOnSeptember: othersClaim}

// ofTheSecond adds to entries about the second notice what they are if there is none: about the first, as varied.
func ofTheSecond(entries []docket.Entry) []docket.Entry {
	var all []docket.Entry
	for _, e := range entries {
		if e.Notice != September || len(e.If) > 0 {
			all = append(all, e)
			continue
		}
		first := e
		first.Notice, first.If, e.If = January, []string{narrowed}, aSecond
		switch act := first.Act.(type) {
		case acts.Claim:
			act.Against = acts.OfVarying
			first.Act = act
		case acts.List:
			act.Run = onFirst[act.Run]
			first.Act = act
		case acts.Apply:
			act.Run = onFirst[act.Run]
			first.Act = act
		default: // a statement or a report is the same of either
		}
		all = append(all, e, first)
	}
	return all
}
