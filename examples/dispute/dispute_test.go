package dispute_test

import (
	"bytes"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/internal/golden"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/seeds"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// The whole replay, under the law of each day and of two other days.
func TestReplay(t *testing.T) {
	for name, o := range map[string]tcn.Standpoint{
		"replay.golden":            {},
		"replay-2018-04-01.golden": {Law: ipa.Day(2018, 4, 1)},
		"replay-2025-07-01.golden": {Law: ipa.Day(2025, 7, 1)},
	} {
		golden.Equal(t, "testdata/"+name, told(dispute.Docket().Replay(o)))
	}
}

func told(steps []docket.Step) string {
	var b strings.Builder
	for _, s := range steps {
		e := s.Entry
		fmt.Fprintf(&b, "%d. %v [%v, known %v through %s] %v: %v\n", e.N, e.Happened, e.Stands(), e.Known, e.Through, strings.Join(e.Sources(), " "), e.Says)
		if len(e.Contested) > 0 {
			fmt.Fprintf(&b, "    contested: %s\n", strings.Join(e.Contested, " "))
		}
		if s.IsLaw() {
			continue
		}
		fmt.Fprintf(&b, "    %s, %v: %s by %v, taken on %v: %v\n", e.Notice, join(s.Stages()), acts.Verb(e.Act), e.By(), s.Day, s.Effect())
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

// The default reading takes the first notice through every stage of the headline.
func TestStages(t *testing.T) {
	steps := dispute.Docket().Replay(tcn.Standpoint{})
	require.Equal(t, "proposed → issued → secret → challenged → tribunal → withdrawn → reissued", join(docket.Stages(steps, dispute.January)))
	require.Equal(t, "proposed → issued → secret → challenged → tribunal", join(docket.Stages(steps, dispute.September)))
}

// Under the law of its day nothing in the default reading is void, irregular or a breach: what would make it so is not reported.
func TestAllIsLawful(t *testing.T) {
	for _, s := range dispute.Docket().Replay(tcn.Standpoint{}) {
		if !s.IsLaw() {
			require.NoError(t, s.Err, s.Entry.N)
			require.Equal(t, tcn.Lawful, s.Effect(), "%d: %v", s.Entry.N, s.Grounds())
		}
	}
}

// On every day on which the law changed, the facts can be put under it.
func TestLawOfEveryDay(t *testing.T) {
	for _, day := range ipa.Changes() {
		require.Len(t, dispute.Docket().Replay(tcn.Standpoint{Law: day}), dispute.Docket().Len())
	}
}

// Statements and reports move nothing that binds: not Force, not the duty of secrecy, not the claims.
func TestStatementsMoveNothing(t *testing.T) {
	says := 0
	for _, s := range dispute.Docket().Replay(tcn.Standpoint{}) {
		if _, ok := s.Entry.Act.(acts.Say); ok {
			says++
			require.Equal(t, s.Before, s.After(), s.Entry.N)
		}
	}
	require.Greater(t, says, 15)
}

// The ruling of April 2025 makes the bare details of the claim public, and no notice avowed.
func TestNothingIsAvowed(t *testing.T) {
	for _, s := range dispute.Docket().Replay(tcn.Standpoint{}) {
		require.NotEqual(t, tcn.Avowed, s.After().In(tcn.RegionSecrecy), s.Entry.N)
	}
}

// Apple came by a complaint and by proceedings, under one number. Both were dismissed while the others' claim went on.
func TestClaims(t *testing.T) {
	steps := dispute.Docket().Replay(tcn.Standpoint{})
	var runs []tcn.Run
	for _, s := range steps {
		if s.Entry.Notice == dispute.January {
			runs = slices.Collect(s.Notice.Runs(tcn.RegionTribunal))
		}
	}
	require.Len(t, runs, 3)
	require.Equal(t, []string{"IPT/25/68/CH", "IPT/25/68/CH", "IPT/25/83/CH"}, []string{runs[0].Case, runs[1].Case, runs[2].Case})
	require.Equal(t, []acts.Basis{acts.Complaint, acts.HumanRights, acts.Complaint}, []acts.Basis{runs[0].Basis, runs[1].Basis, runs[2].Basis})
	require.Equal(t, []tcn.Status{tcn.Dismissed, tcn.Dismissed, tcn.Tribunal}, []tcn.Status{runs[0].Status, runs[1].Status, runs[2].Status})
}

// No one is said to have found what nobody reports.
func TestNothingIsFound(t *testing.T) {
	for e := range dispute.Docket().Entries() {
		switch act := e.Act.(type) {
		case acts.Decide:
			require.Equal(t, []acts.Finding{acts.Assumed, acts.Assumed}, []acts.Finding{act.Necessary, act.Proportionate})
			require.Contains(t, e.Says, "assumed")
			for _, r := range act.Adds {
				require.Equal(t, acts.Undisclosed, r.Days)
			}
		case acts.Change:
			require.Zero(t, act.Negative)
			require.Empty(t, act.Defeats)
		case acts.Disclose:
			t.Errorf("%d: a disclosure in breach is nobody's to assert", e.N)
		}
	}
}

// What the law requires and nobody reports stands as inferred.
func TestInferred(t *testing.T) {
	for name, want := range map[string]map[string][]string{
		"seeds": {
			dispute.January:   {"consult", "decide", "approve", "consult", "revoke"},
			dispute.September: {"consult", "decide"}, // the approval is reported
		},
		"by-october": {
			dispute.January:   {"consult", "decide", "approve", "consult", "revoke"},
			dispute.September: {"consult", "decide"},
		},
		"october": { // the BBC tells of the withdrawal
			dispute.January:   {"consult", "decide", "approve", "consult"},
			dispute.September: {"consult", "decide"},
		},
		"heard": {
			dispute.January:   {"consult", "decide", "approve", "consult", "revoke"},
			dispute.September: {"consult", "decide"},
		},
		"never": {
			dispute.January:   {"consult", "decide", "approve"},
			dispute.September: {"consult", "decide"},
		},
		"narrowed": {dispute.January: {"consult", "decide", "approve", "consult", "decide"}},
	} {
		d, err := dispute.Read(name)
		require.NoError(t, err)
		got := map[string][]string{}
		for e := range d.Entries() {
			if e.Standing == docket.Inferred {
				got[e.Notice] = append(got[e.Notice], acts.Verb(e.Act))
			}
		}
		require.Equal(t, want, got, name)
	}
}

// all yields the entries of every reading, each once.
func all(t *testing.T) iter.Seq[docket.Entry] {
	return func(yield func(docket.Entry) bool) {
		seen := map[string]bool{}
		for r := range dispute.Readings() {
			d, err := dispute.Read(r.Name)
			require.NoError(t, err)
			for e := range d.Entries() {
				key := fmt.Sprint(e.Notice, e.Happened, acts.Verb(e.Act), e.Says)
				if !seen[key] && !yield(e) {
					return
				}
				seen[key] = true
			}
		}
	}
}

// Every entry says when it happened, when it became known and through whom, on whose word, with its claims or rows, and in words that report
// (docket.New refuses those that do not).
func TestEveryEntryIsWhole(t *testing.T) {
	for e := range all(t) {
		require.False(t, e.Happened.IsZero() || e.Known.IsZero(), e.Says)
		require.NotEmpty(t, e.Through, e.Says)
		require.NotZero(t, e.Standing, e.Says)
		require.NotEmpty(t, e.Says)
		require.NotEmpty(t, e.Sources(), e.Says)
	}
}

// Whether the first notice was withdrawn, and what the second was, is contested; so is when Apple claimed. The questions are there, and
// the answers on which entries hang are answers to them.
func TestContested(t *testing.T) {
	for e := range all(t) {
		switch e.Act.(type) {
		case acts.Revoke, acts.Vary, acts.Give, acts.GiveAnother:
			require.NotEmpty(t, e.Contested, e.Says)
		}
		for _, id := range e.Contested {
			_, ok := seeds.QuestionOf(seeds.QuestionID(id))
			require.True(t, ok, "%s: %s", e.Says, id)
		}
		for _, answer := range e.If {
			requireAnswer(t, answer)
		}
	}
}

func requireAnswer(t *testing.T, answer string) seeds.Question {
	t.Helper()
	id, name, _ := strings.Cut(answer, "=")
	q, ok := seeds.QuestionOf(seeds.QuestionID(id))
	require.True(t, ok, answer)
	_, ok = q.Position(name)
	require.True(t, ok, answer)
	return q
}

// The readings answer what they should, and the first takes every default.
func TestReadings(t *testing.T) {
	var names []string
	for r := range dispute.Readings() {
		for _, answer := range r.Answers {
			q := requireAnswer(t, answer)
			if len(names) == 0 {
				require.Equal(t, string(q.ID)+"="+q.Default, answer)
			}
		}
		names = append(names, r.Name)
		d, err := dispute.Read(r.Name)
		require.NoError(t, err)
		golden.Equal(t, "testdata/reading-"+r.Name+".golden", ways(d))
	}
	require.Equal(t, []string{"seeds", "by-october", "october", "never", "narrowed", "heard"}, names)
	_, err := dispute.Read("rumour")
	require.EqualError(t, err, `there is no reading "rumour"; name one of: seeds, by-october, october, never, narrowed, heard`)
}

// ways tells what changes on each notice, and when, in a reading.
func ways(d docket.Docket) string {
	var b strings.Builder
	steps := d.Replay(tcn.Standpoint{})
	for n := range d.Notices() {
		fmt.Fprintf(&b, "%s: %s\n", n.Name, join(docket.Stages(steps, n.Name)))
		var last tcn.Notice
		for _, s := range steps {
			if s.Entry.Notice == n.Name && !s.IsLaw() {
				if last = s.Notice; s.Before != s.After() {
					fmt.Fprintf(&b, "  %v, %s %s: %v\n", s.Entry.Happened, s.Ruling.Rule().Act, s.Ruling.Rule().Form, s.After())
				}
			}
		}
		fmt.Fprintf(&b, "  last day: %v; ended: %v\n", last.LastDay(), last.Ended())
		for r := range last.Requirements() {
			fmt.Fprintf(&b, "  requirement: %s; gone: %v\n", r.Name, r.Gone)
		}
		for r := range last.Runs(tcn.RegionTribunal) {
			fmt.Fprintf(&b, "  claim: %s %s: %v\n", r.Name, r.Case, r.Status)
		}
	}
	return b.String()
}

// One case number stands on both notices.
func TestOneNumberOnBoth(t *testing.T) {
	on := map[string]bool{}
	for e := range dispute.Docket().Entries() {
		if claim, ok := e.Act.(acts.Claim); ok && claim.Case == "IPT/25/83/CH" {
			on[e.Notice] = true
		}
	}
	require.Equal(t, map[string]bool{dispute.January: true, dispute.September: true}, on)
}

// Every source exists, and an entry stands as its row of the record does, on the same dates, and is unsure if it is.
func TestSources(t *testing.T) {
	stands := map[seeds.Standing][]docket.Standing{
		seeds.Official:  {docket.Official},
		seeds.Party:     {docket.Party},
		seeds.Anonymous: {docket.Attributed, docket.Anonymous},
	}
	for e := range all(t) {
		for _, id := range e.Claims {
			_, ok := seeds.ClaimOf(seeds.ClaimID(id))
			require.True(t, ok, "%s: %s", e.Says, id)
		}
		for i, id := range e.Record {
			row, ok := seeds.EventOf(seeds.EventID(id))
			require.True(t, ok, "%s: %s", e.Says, id)
			if row.Mark == seeds.Unsure {
				require.True(t, e.Unsure, e.Says)
			}
			if e.Standing == docket.Inferred || i > 0 {
				continue
			}
			require.Contains(t, stands[row.Kind], e.Stands(), "%s: %s", e.Says, id)
			require.Equal(t, string(row.Known), e.Known.String(), "%s: %s", e.Says, id)
			if e.Happened.Earliest().IsZero() && row.When != seeds.When(e.Happened.String()) {
				continue // told in the report of that row, and done by then
			}
			require.Equal(t, string(row.When), e.Happened.String(), "%s: %s", e.Says, id)
		}
	}
}

// Nothing that is only planned is done, and nothing is done that is planned for a day to come.
func TestPlansStayPlans(t *testing.T) {
	for e := range all(t) {
		require.Equal(t, e.Planned, e.Happened.Earliest().After(ipa.Day(2026, 11, 22)), e.Says)
	}
	for _, s := range dispute.Docket().Replay(tcn.Standpoint{}) {
		if s.Entry.Planned {
			require.True(t, s.IsLaw())
			require.Zero(t, s.Effect())
		}
	}
}

// Every claim is carried by an entry, is an answer to a question, or is background, and the file says which.
func TestEveryClaimIsCovered(t *testing.T) {
	var b strings.Builder
	entries, questions := carriers(t)
	total, carried, answers, background := 0, 0, 0, 0
	for claim := range seeds.Claims() {
		id := string(claim.ID)
		total++
		fmt.Fprintf(&b, "%s", id)
		if len(entries[id]) > 0 {
			carried++
			fmt.Fprintf(&b, " entry %s", strings.Join(entries[id], " "))
		}
		if len(questions[id]) > 0 {
			answers++
			fmt.Fprintf(&b, " question %s", strings.Join(questions[id], " "))
		}
		if claim.Background != 0 {
			background++
			require.NotEmpty(t, claim.Background.Reason(), id)
			fmt.Fprintf(&b, " background: %v", claim.Background)
		}
		b.WriteByte('\n')
		require.False(t, len(entries[id]) == 0 && len(questions[id]) == 0 && claim.Background == 0, "%s: %s", id, claim.Text)
		require.False(t, len(entries[id]) == 0 && len(questions[id]) > 0 && claim.Background == 0 && claim.Check == seeds.Confirmed, id)
	}
	fmt.Fprintf(&b, "%d claims: %d carried by entries, %d answers to questions, %d background; none is left out\n", total, carried, answers, background)
	t.Logf("%d claims: %d carried by entries, %d answers to questions, %d background: 100 %%", total, carried, answers, background)
	golden.Equal(t, "testdata/coverage.golden", b.String())
}

// Every row of the record is in the docket: carried by an entry, or by a question that has the reason.
func TestEveryRowIsCovered(t *testing.T) {
	var b strings.Builder
	entries, questions := carriers(t)
	without := map[seeds.EventID]string{
		"R45": "Q37", // whether the hearing that had been planned was held is not known, so nothing is done
	}
	for row := range seeds.Record() {
		id := string(row.ID)
		if want, ok := without[row.ID]; ok {
			require.Empty(t, entries[id], id)
			require.Contains(t, questions[id], want)
		} else {
			require.NotEmpty(t, entries[id], "%s: %s %s", id, row.Actor, row.What)
		}
		fmt.Fprintf(&b, "%s %s %s: entry %s question %s\n", id, row.When, row.Actor, orDash(entries[id]), orDash(questions[id]))
	}
	golden.Equal(t, "testdata/chronology.golden", b.String())
}

func orDash(all []string) string {
	if len(all) == 0 {
		return "-"
	}
	return strings.Join(all, " ")
}

// carriers are the entries of the default reading, or else of another by its name, and the questions, that carry each source.
func carriers(t *testing.T) (entries, questions map[string][]string) {
	entries, questions = map[string][]string{}, map[string][]string{}
	var usual []string // the answers of the default reading
	for r := range dispute.Readings() {
		if usual == nil {
			usual = r.Answers
		}
		d, err := dispute.Read(r.Name)
		require.NoError(t, err)
		for e := range d.Entries() {
			name := fmt.Sprint(e.N)
			if len(e.If) > 0 && !slices.ContainsFunc(e.If, func(answer string) bool { return slices.Contains(usual, answer) }) {
				name = r.Name + "/" + name
			} else if r.Name != "seeds" {
				continue
			}
			for _, id := range e.Sources() {
				entries[id] = append(entries[id], name)
			}
		}
	}
	for q := range seeds.Questions() {
		for at := range q.Positions() {
			for _, id := range at.Sources() {
				if !slices.Contains(questions[id], string(q.ID)) {
					questions[id] = append(questions[id], string(q.ID))
				}
			}
		}
	}
	return entries, questions
}

// What hangs on the days in each reading: the rest holds whatever they were.
func TestWhateverTheDays(t *testing.T) {
	for name, want := range map[string][]string{
		"seeds":      {"effect of 18", "last day of January 2025", "last day of September 2025"},
		"by-october": {"effect of 18", "way of January 2025", "last day of January 2025", "last day of September 2025"},
		"october":    {"effect of 18", "way of January 2025", "last day of January 2025", "last day of September 2025"},
		"heard":      {"effect of 18", "last day of January 2025", "last day of September 2025"},
		"never":      {"effect of 18", "last day of January 2025", "last day of September 2025"},
		"narrowed":   {"effect of 18", "last day of January 2025"},
	} {
		d, err := dispute.Read(name)
		require.NoError(t, err)
		var got []string
		for _, o := range d.Spread(tcn.Standpoint{}, 100).Outcomes {
			switch {
			case o.Holds():
			case o.Entry != 0:
				got = append(got, fmt.Sprintf("%s of %d", o.What, o.Entry))
			default:
				got = append(got, o.What+" of "+o.Notice)
			}
			if o.What == "effect" && o.Entry == 18 { // the application presupposes a claim
				require.Equal(t, []docket.Turn{{Entry: 16, On: ipa.Day(2025, 3, 1), Was: "lawful", Is: "void"}}, o.Turns)
			}
		}
		require.Equal(t, want, got, name)
	}
}

// The docket as told is possible throughout, and needs nothing that it does not have; but where the claim is told of a span of days, the application in it
// came no sooner: TestWhateverTheDays has the same.
func TestItConforms(t *testing.T) {
	for r := range dispute.Readings() {
		d, err := dispute.Read(r.Name)
		require.NoError(t, err)
		for _, j := range d.Judge(tcn.Standpoint{}) {
			want := docket.Possible
			if j.IsLaw() {
				want = docket.NotJudged
			}
			var only []docket.Bound
			if r.Name == "narrowed" && j.Entry.N == 18 {
				want, only = docket.PossibleIf, []docket.Bound{{Entry: 16, NotAfter: 18, Strict: true}}
			}
			require.Equal(t, want, j.Verdict, "%s %d", r.Name, j.Entry.N)
			require.Equal(t, only, j.Only)
			require.Empty(t, j.Missing)
		}
	}
}

// From wherever one looks, and on whatever day, what can be known holds together: nothing is refused for want of what was not told.
func TestViewsHoldTogether(t *testing.T) {
	for r := range dispute.Readings() {
		d, err := dispute.Read(r.Name)
		require.NoError(t, err)
		for v := docket.Public; v <= docket.Intervener; v++ {
			for day := ipa.Day(2024, 10, 10); day.Before(ipa.Day(2026, 12, 31)); day = day.Add(9) {
				for _, s := range d.KnownTo(v, day).Replay(tcn.Standpoint{}) {
					require.NoError(t, s.Err, "%s: %v on %v: %d", r.Name, v, day, s.Entry.N)
				}
			}
		}
	}
}

// A docket can be written to a file, and read back.
func TestFile(t *testing.T) {
	for r := range dispute.Readings() {
		d, err := dispute.Read(r.Name)
		require.NoError(t, err)
		var b bytes.Buffer
		require.NoError(t, d.Write(&b))
		again, err := docket.Read(&b)
		require.NoError(t, err)
		require.Equal(t, d, again)
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
