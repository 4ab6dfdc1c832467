package seeds_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/seeds"
)

// Two claims that contradict each other stand under some question, on different sides of it.
func TestEveryContradictionIsAQuestion(t *testing.T) {
	for claim := range seeds.Claims() {
		for r := range seeds.RelationsOf(claim.ID) {
			if r.Tie == seeds.Contradicts {
				require.True(t, slices.ContainsFunc(slices.Collect(seeds.Questions()), func(q seeds.Question) bool { return apart(q, r.From, r.To) }),
					"%s contradicts %s, and no question has them apart", r.From, r.To)
			}
		}
	}
}

// apart reports whether a question has one claim in a position in which the other is not, and the other way round.
func apart(q seeds.Question, a, b seeds.ClaimID) bool {
	one, other := false, false
	for p := range q.Positions() {
		hasA, hasB := slices.Contains(p.Claims, a), slices.Contains(p.Claims, b)
		one, other = one || hasA && !hasB, other || hasB && !hasA
	}
	return one && other
}

// What an answer is called is found again, and nothing else is.
func TestPositions(t *testing.T) {
	for q := range seeds.Questions() {
		found, ok := seeds.QuestionOf(q.ID)
		require.True(t, ok)
		require.Equal(t, q, found)
		for p := range q.Positions() {
			again, ok := q.Position(p.Answer)
			require.True(t, ok)
			require.Equal(t, p, again)
			require.Len(t, p.Sources(), len(p.Claims)+len(p.Record))
		}
		_, ok = q.Position("")
		require.False(t, ok)
	}
	_, ok := seeds.QuestionOf("Q00")
	require.False(t, ok)
}

// Every background has a reason, and every source a day by which it was to be had.
func TestReasonsAndDays(t *testing.T) {
	for b := seeds.Context; b <= seeds.Forecast; b++ {
		require.NotEmpty(t, b.Reason())
	}
	require.Empty(t, seeds.Background(0).Reason())
	require.Empty(t, seeds.Background(200).Reason())
	for claim := range seeds.Claims() {
		when, ok := seeds.Published(string(claim.ID))
		require.True(t, ok)
		require.NotEmpty(t, when)
	}
	for event := range seeds.Record() {
		when, ok := seeds.Published(string(event.ID))
		require.True(t, ok, event.ID)
		require.Equal(t, event.Known, when)
	}
	_, ok := seeds.Published("R99")
	require.False(t, ok)
}

// What April 2025 brought is told in three ways. The default is the one that the ruling, as reported, bears out.
func ExampleQuestionOf() {
	q, _ := seeds.QuestionOf("Q14")
	fmt.Println(q.Asks)
	for p := range q.Positions() {
		mark := " "
		if p.Answer == q.Default {
			mark = "*"
		}
		fmt.Printf("%s %s: %s %v\n", mark, p.Answer, p.Says, p.Sources())
	}
	// Output:
	// What did April 2025 bring?
	// * details: the bare details of the claim [S1-20 R21]
	//   speech: a right of Apple's to speak of its case [S2-15]
	//   claim: Apple's going to court [S0-09]
}
