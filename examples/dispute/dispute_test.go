package dispute_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/seeds"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

var update = flag.Bool("update", false, "rewrite the files in testdata")

// golden compares with a file in testdata, or rewrites it.
func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(want), got, "go test -update rewrites %s", file)
}

// The whole replay, under the law of each day and of two other days.
func TestReplay(t *testing.T) {
	for name, o := range map[string]docket.Options{
		"replay.golden":            {},
		"replay-2018-04-01.golden": {Law: ipa.Day(2018, 4, 1)},
		"replay-2025-07-01.golden": {Law: ipa.Day(2025, 7, 1)},
	} {
		golden(t, name, told(dispute.Docket().Replay(o)))
	}
}

func told(steps []docket.Step) string {
	var b strings.Builder
	for _, s := range steps {
		e := s.Entry
		fmt.Fprintf(&b, "%d. %v [%v, known %v] %v: %v\n", e.N, e.Happened, e.Standing, e.Known, strings.Join(e.Sources(), " "), e.Says)
		if e.Contested != "" {
			fmt.Fprintf(&b, "    contested: %s\n", e.Contested)
		}
		if s.IsLaw() {
			continue
		}
		fmt.Fprintf(&b, "    %s, %v: %s by %v, taken on %v: %v\n", e.Notice, join(s.Stages()), tcn.Verb(e.Act), e.By(), s.Day, s.Effect())
		if s.Before != s.After() {
			fmt.Fprintf(&b, "    %v\n", s.After())
		}
		for _, g := range s.Grounds() {
			fmt.Fprintf(&b, "    %v: %s (%v)\n", g.Effect, g.Says, g.Law)
		}
		for _, d := range s.Ruling.Doubts() {
			fmt.Fprintf(&b, "    doubt %d: otherwise %v\n", d.N, d.Other)
		}
	}
	return b.String()
}

func join(stages []tcn.Status) string {
	var words []string
	for _, s := range stages {
		words = append(words, s.String())
	}
	return strings.Join(words, " → ")
}

// The default reading takes the first notice through every headline word that the brief of the project names.
func TestStages(t *testing.T) {
	steps := dispute.Docket().Replay(docket.Options{})
	require.Equal(t, "proposed → issued → secret → challenged → tribunal → withdrawn → reissued", join(docket.Stages(steps, dispute.January)))
	require.Equal(t, "proposed → issued → secret", join(docket.Stages(steps, dispute.September)))
}

// Under the law of its day nothing in the default reading is void, irregular or a breach: what would make it so is not reported.
func TestAllIsLawful(t *testing.T) {
	for _, s := range dispute.Docket().Replay(docket.Options{}) {
		if !s.IsLaw() {
			require.NoError(t, s.Err, s.Entry.N)
			require.Equal(t, tcn.Lawful, s.Effect(), "%d: %v", s.Entry.N, s.Grounds())
		}
	}
}

// On every day on which the law changed, the facts can be put under it.
func TestLawOfEveryDay(t *testing.T) {
	for _, day := range ipa.Changes() {
		require.Len(t, dispute.Docket().Replay(docket.Options{Law: day}), dispute.Docket().Len())
	}
}

// Statements and reports move nothing that binds: not Force, not the duty of secrecy, not the claims.
func TestStatementsMoveNothing(t *testing.T) {
	says := 0
	for _, s := range dispute.Docket().Replay(docket.Options{}) {
		if _, ok := s.Entry.Act.(tcn.Say); ok {
			says++
			require.Equal(t, s.Before, s.After(), s.Entry.N)
		}
	}
	require.Greater(t, says, 15)
}

// The ruling of April 2025 makes the bare details of the claim public, and no notice avowed.
func TestNothingIsAvowed(t *testing.T) {
	for _, s := range dispute.Docket().Replay(docket.Options{}) {
		require.NotEqual(t, tcn.Avowed, s.After().In(tcn.RegionSecrecy), s.Entry.N)
	}
}

// Apple's claim was dismissed while the others' went on.
func TestClaims(t *testing.T) {
	steps := dispute.Docket().Replay(docket.Options{})
	var runs []tcn.Run
	for _, s := range steps {
		if s.Entry.Notice == dispute.January {
			runs = slices.Collect(s.Notice.Runs(tcn.RegionTribunal))
		}
	}
	require.Len(t, runs, 2)
	require.Equal(t, []string{"IPT/25/68/CH", "IPT/25/83/CH"}, []string{runs[0].Case, runs[1].Case})
	require.Equal(t, []tcn.Status{tcn.Dismissed, tcn.Tribunal}, []tcn.Status{runs[0].Status, runs[1].Status})
}

// No one is said to have found what nobody reports.
func TestNothingIsFound(t *testing.T) {
	for e := range dispute.Docket().Entries() {
		switch act := e.Act.(type) {
		case tcn.Decide:
			require.Equal(t, []tcn.Finding{tcn.Assumed, tcn.Assumed}, []tcn.Finding{act.Necessary, act.Proportionate})
			require.Contains(t, e.Says, "assumed")
			for _, r := range act.Adds {
				require.Equal(t, tcn.Undisclosed, r.Days)
			}
		case tcn.Change:
			require.Zero(t, act.Negative)
			require.Empty(t, act.Defeats)
		case tcn.Disclose:
			t.Errorf("%d: a disclosure in breach is nobody's to assert", e.N)
		}
	}
}

// What the law requires and nobody reports stands as inferred.
func TestInferred(t *testing.T) {
	got := map[string][]string{}
	for e := range dispute.Docket().Entries() {
		if e.Standing == docket.Inferred {
			got[e.Notice] = append(got[e.Notice], tcn.Verb(e.Act))
			require.True(t, e.Known.IsZero(), e.N)
		}
	}
	require.Equal(t, map[string][]string{
		dispute.January:   {"consult", "decide", "approve", "consult", "revoke"},
		dispute.September: {"consult", "decide"}, // the approval is reported
	}, got)
}

// Whether the first notice was withdrawn, and whether the second was another, is contested.
func TestContested(t *testing.T) {
	for e := range dispute.Docket().Entries() {
		switch e.Act.(type) {
		case tcn.Revoke, tcn.Give, tcn.GiveAnother, tcn.Claim:
			require.NotEmpty(t, e.Contested, e.N)
		}
	}
}

// Every source exists, and an entry stands as its row of the record does, on the same dates.
func TestSources(t *testing.T) {
	stands := map[seeds.Standing][]docket.Standing{
		seeds.Official:  {docket.Official},
		seeds.Party:     {docket.Party},
		seeds.Anonymous: {docket.Attributed, docket.Anonymous},
	}
	for e := range dispute.Docket().Entries() {
		for _, id := range e.Claims {
			_, ok := seeds.ClaimOf(seeds.ClaimID(id))
			require.True(t, ok, "%d: %s", e.N, id)
		}
		for i, id := range e.Record {
			row, ok := seeds.EventOf(seeds.EventID(id))
			require.True(t, ok, "%d: %s", e.N, id)
			if e.Standing == docket.Inferred || i > 0 {
				continue
			}
			require.Contains(t, stands[row.Kind], e.Standing, "%d: %s", e.N, id)
			require.Equal(t, string(row.Known), e.Known.String(), "%d: %s", e.N, id)
			if e.Happened.Earliest().IsZero() && row.When != seeds.When(e.Happened.String()) {
				continue // told in the report of that row, and done by then
			}
			require.Equal(t, string(row.When), e.Happened.String(), "%d: %s", e.N, id)
		}
	}
}

// Every row of the record up to the end of the scenario, and every claim that may carry an event, stands under some entry.
func TestNothingIsLeftOut(t *testing.T) {
	used := map[string]bool{}
	for e := range dispute.Docket().Entries() {
		for _, id := range e.Sources() {
			used[id] = true
		}
	}
	without := map[seeds.EventID]string{
		"R02": "a report to the American legislature, of no British notice",
		"R03": "the data agreement between the two states",
	}
	for row := range seeds.Record() {
		if row.ID <= "R42" && without[row.ID] == "" {
			require.True(t, used[string(row.ID)], "%s: %s %s", row.ID, row.Actor, row.What)
		}
	}
	for claim := range seeds.Claims() {
		if claim.Background == "" {
			require.True(t, used[string(claim.ID)], "%s: %s", claim.ID, claim.Text)
		}
	}
}

// People appear in public office, or as the claimants that they are.
func TestPeople(t *testing.T) {
	for e := range dispute.Docket().Entries() {
		if e.Act == nil {
			continue
		}
		switch by := e.By().(type) {
		case actors.ForeignOfficial:
			require.NotEmpty(t, by.Office, e.N)
		case actors.Staff, actors.LegalAdviser, actors.Public:
			t.Errorf("%d: %v", e.N, by)
		default: // an office, a body, the press or a claimant
		}
	}
}

var notWord = regexp.MustCompile(`[^\p{L}\p{N}]+`)

// No file shares eight words in a row with one of the documents.
func TestOwnWords(t *testing.T) {
	words := func(text string) []string {
		text = strings.NewReplacer("’", "", "'", "").Replace(strings.ToLower(text))
		return strings.Fields(notWord.ReplaceAllString(text, " "))
	}
	taken := map[string]seeds.SourceID{}
	for source := range seeds.Sources() {
		data, err := os.ReadFile(filepath.Join("..", "..", "..", "shared", "seeds", source.File))
		if os.IsNotExist(err) {
			t.Skip("the documents are not at hand")
		}
		require.NoError(t, err)
		for w := words(string(data)); len(w) >= 8; w = w[1:] {
			taken[strings.Join(w[:8], " ")] = source.ID
		}
	}
	require.NotEmpty(t, taken)
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		for w := words(string(data)); len(w) >= 8; w = w[1:] {
			run := strings.Join(w[:8], " ")
			require.Empty(t, taken[run], "%s: %q; put it in other words", file, run)
		}
	}
}
