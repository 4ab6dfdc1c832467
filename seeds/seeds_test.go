package seeds_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/seeds"
)

// first is how many claims of each source were numbered first. Those numbers
// keep their meaning; what was split off or added since follows them.
var first = map[seeds.SourceID]int{"S0": 23, "S1": 21, "S2": 21, "S3": 25, "S4": 31}

func TestFirstNumbersAreKept(t *testing.T) {
	total := 0
	for source, n := range first {
		for i := range n {
			id := seeds.ClaimID(fmt.Sprintf("%s-%02d", source, i+1))
			claim, ok := seeds.ClaimOf(id)
			require.True(t, ok, id)
			require.Equal(t, source, claim.Source)
			total++
		}
	}
	require.Equal(t, 121, total)
}

// What a first reading missed, by paragraph, with how many claims each holds.
func TestMissedClaimsAreThere(t *testing.T) {
	missed := map[seeds.SourceID]map[int]int{
		"S0": {7: 1, 13: 1, 14: 1, 15: 2, 16: 1, 18: 1},
		"S1": {5: 1, 10: 1, 14: 1, 15: 1},
		"S2": {2: 2, 5: 1, 6: 1, 10: 2},
		"S3": {2: 1, 3: 1, 4: 1, 6: 1, 7: 2, 8: 2, 9: 1, 10: 1, 11: 1},
		"S4": {10: 1, 16: 1, 17: 1, 27: 1, 28: 2, 30: 1, 31: 1, 33: 1, 34: 1},
	}
	got := map[seeds.SourceID]map[int]int{"S0": {}, "S1": {}, "S2": {}, "S3": {}, "S4": {}}
	nth := map[seeds.SourceID]int{}
	for claim := range seeds.Claims() {
		if nth[claim.Source]++; nth[claim.Source] > first[claim.Source] {
			got[claim.Source][claim.Paragraph]++
		}
	}
	require.Equal(t, missed, got)
}

// Every paragraph has a claim, but for bare headings and site furniture.
func TestEveryParagraphIsRead(t *testing.T) {
	empty := map[seeds.SourceID][]int{
		"S1": {16, 17},
		"S3": {12, 13},
		"S4": {2, 6, 11, 12, 15, 18, 19, 22, 25, 26, 29, 32},
	}
	for source := range seeds.Sources() {
		var without []int
		for p := 1; p <= source.Paragraphs; p++ {
			if !has(source.ID, p) {
				without = append(without, p)
			}
		}
		require.Equal(t, empty[source.ID], without, source.ID)
	}
}

func has(source seeds.SourceID, paragraph int) bool {
	for claim := range seeds.Claims() {
		if claim.Source == source && claim.Paragraph == paragraph {
			return true
		}
	}
	return false
}

func TestRelationsRunBothWays(t *testing.T) {
	ties := 0
	for claim := range seeds.Claims() {
		for r := range seeds.RelationsOf(claim.ID) {
			require.Equal(t, claim.ID, r.From)
			_, ok := seeds.ClaimOf(r.To)
			require.True(t, ok, r)
			back := seeds.Relation{From: r.To, Tie: r.Tie, To: r.From}
			require.Contains(t, slices.Collect(seeds.RelationsOf(r.To)), back)
			ties++
		}
	}
	require.NotZero(t, ties)
}

// The points on which the documents differ, each with a pair that shows it.
func TestKnownDifferences(t *testing.T) {
	for _, want := range []seeds.Relation{
		{"S1-01", seeds.Contradicts, "S0-01"}, // withdrawn, or still under thought
		{"S4-01", seeds.Contradicts, "S4-06"}, // dropped for Americans, or altogether
		{"S3-03", seeds.Qualifies, "S4-04"},   // Britain only, or worldwide: two notices
		{"S3-01", seeds.Contradicts, "S3-06"}, // users or citizens
		{"S1-01", seeds.Contradicts, "S1-02"}, // iPhone or iCloud
		{"S0-08", seeds.Contradicts, "S4-14"}, // all data or backups
		{"S1-10", seeds.Contradicts, "S0-07"}, // why the feature went
		{"S1-11", seeds.Contradicts, "S4-10"}, // by whose doing
		{"S2-12", seeds.Qualifies, "S0-07"},   // the news or the notice
		{"S3-16", seeds.Contradicts, "S3-10"}, // for all or for new users
		{"S2-08", seeds.Contradicts, "S1-14"}, // one source or several
		{"S0-13", seeds.Contradicts, "S1-17"}, // commerce or technology
		{"S0-09", seeds.Contradicts, "S2-15"}, // what fell in April
		{"S1-20", seeds.Contradicts, "S2-15"}, // what the ruling gave
		{"S4-15", seeds.Contradicts, "S2-11"}, // who brought it to light
		{"S0-22", seeds.Qualifies, "S2-16"},   // what WhatsApp did
		{"S0-18", seeds.Contradicts, "S4-03"}, // days after the order, or weeks
		{"S0-22", seeds.Qualifies, "S4-21"},   // whose phrase
		{"S2-04", seeds.Qualifies, "S1-08"},   // for what purpose
		{"S0-10", seeds.Contradicts, "S1-06"}, // all of iCloud or most of it
		{"S1-02", seeds.Contradicts, "S0-08"}, // agencies or law enforcement
		{"S4-13", seeds.Qualifies, "S1-02"},   // or both
		{"S1-18", seeds.Contradicts, "S4-34"}, // the power or the order
		{"S0-09", seeds.Contradicts, "S3-18"}, // court or tribunal
		{"S2-06", seeds.Qualifies, "S4-11"},   // whether pressure did it
		{"S3-25", seeds.Contradicts, "S3-09"}, // escalation or narrowing
		{"S3-14", seeds.Contradicts, "S3-03"}, // Britain only, and yet everyone
		{"S1-07", seeds.Contradicts, "S2-02"}, // asked or ordered
		{"S3-12", seeds.Qualifies, "S4-03"},   // a fact, or not confirmed
		{"S4-30", seeds.Contradicts, "S3-02"}, // over, or renewed
		{"S3-12", seeds.Qualifies, "S4-24"},   // two silences, not one
	} {
		require.Contains(t, slices.Collect(seeds.RelationsOf(want.From)), want)
	}
}

func TestLookups(t *testing.T) {
	for source := range seeds.Sources() {
		got, ok := seeds.SourceOf(source.ID)
		require.True(t, ok)
		require.Equal(t, source, got)
	}
	for claim := range seeds.Claims() {
		got, ok := seeds.ClaimOf(claim.ID)
		require.True(t, ok)
		require.Equal(t, claim, got)
	}
	for event := range seeds.Record() {
		got, ok := seeds.EventOf(event.ID)
		require.True(t, ok)
		require.Equal(t, event, got)
		require.NotEmpty(t, slices.Collect(event.Links()))
	}
	_, ok := seeds.SourceOf("S9")
	require.False(t, ok)
	_, ok = seeds.ClaimOf("S0-99")
	require.False(t, ok)
	_, ok = seeds.EventOf("")
	require.False(t, ok)
	require.Empty(t, slices.Collect(seeds.RelationsOf("S0-99")))
}

func TestAbout(t *testing.T) {
	claim := seeds.Claim{Subject: "Apple; UK government"}
	require.True(t, claim.About("Apple"))
	require.True(t, claim.About("UK government"))
	require.False(t, claim.About("UK"))
	require.False(t, claim.About(""))
}

// Nothing is confirmed of either notice: only acts done in the open, by
// official texts, and the law.
func TestOnlyOpenActsAreConfirmed(t *testing.T) {
	for event := range seeds.Record() {
		if event.Mark == seeds.Confirmed {
			require.Equal(t, seeds.Official, event.Kind, event.ID)
		}
	}
	for claim := range seeds.Claims() {
		if claim.Check == seeds.Confirmed {
			require.True(t, claim.About("law"), claim.ID)
		}
	}
}
