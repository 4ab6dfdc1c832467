package chart_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/internal/golden"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/chart"
	"github.com/doublelock/doublelock/tcn/docket"
)

// goldens are all that the package writes: of each machine, with and without conditions and today, and of two dockets.
func goldens() map[string]string {
	all := make(map[string]string)
	both := func(name string, d chart.Diagram) { all[name+".mmd"], all[name+".dot"] = d.Mermaid(), d.DOT() }
	today := tcn.State{tcn.Decided, tcn.Issued, tcn.Reported, tcn.Referred, tcn.Tribunal, tcn.Sued}
	for r := range tcn.Regions() {
		both(r.String(), chart.Region(r, chart.Options{}))
		both(r.String()+"-needs", chart.Region(r, chart.Options{Needs: true}))
		both(r.String()+"-short-today", chart.Region(r, chart.Options{Short: true, Moving: true, At: today}))
	}
	both("headline", chart.Headline(chart.Options{}))
	both("headline-today", chart.Headline(chart.Options{At: today}))
	both("nothing", chart.Region(0, chart.Options{}))

	for name, steps := range map[string][]docket.Step{"acme": acme(), "odd": odd(), "none": nil} {
		all[name+"-sequence.mmd"], all[name+"-timeline.mmd"] = chart.Sequence(steps), chart.Timeline(steps)
	}
	return all
}

// acme is a docket with a step of each kind: an event of law, acts that move and that do not, one refused, one that is no act
// in law, a lapse, and what is only planned.
func acme() []docket.Step {
	var (
		acme     = actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 20_000}
		minister = actors.SecretaryOfState{}
		need     = acts.Requirement{Name: "remove", Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"), Serves: acts.TargetedInterception, Days: acts.Undisclosed}
		when     = docket.MustWhen
	)
	entries := []docket.Entry{
		{Happened: when("2024-10-14"), Standing: docket.Official, Says: "By regulations, sections come into force."},
		{Happened: when("2025-01"), Act: acts.Give{By: minister}, Standing: docket.Anonymous, Says: "A giving is reported that nobody approved."},
		{Happened: when("2025-01"), Act: acts.Consult{By: minister, With: acme, Before: acts.Giving}, Standing: docket.Inferred, Says: "Inferred: it consulted."},
		{
			Happened: when("2025-01"), Standing: docket.Inferred, Says: "Inferred: it decided.",
			Act: acts.Decide{By: minister, To: acts.Giving, Adds: []acts.Requirement{need}, Necessary: acts.Assumed, Proportionate: acts.Assumed, Considered: acts.PrivacyTests},
		},
		{Happened: when("2025-01"), Act: acts.Approve{By: actors.JudicialCommissioner{}, Considered: acts.PrivacyTests}, Standing: docket.Inferred, Says: "Inferred: a Judicial Commissioner approved."},
		{Happened: when("2025-01/2025-02"), Act: acts.Give{By: minister, Considered: acts.AllFactors}, Standing: docket.Anonymous, Says: "A giving is reported.", Contested: []string{"when", "of what"}},
		{Happened: when("2025-02-07"), Act: acts.Publish{By: actors.Press{Name: "The Daily"}}, Standing: docket.Attributed, Says: "The Daily publishes it.", Unsure: true},
		{Happened: when("2025-03"), Act: acts.List{By: actors.Tribunal{}, Run: 3}, Standing: docket.Official, Says: "The Tribunal is reported to list a claim that nobody made."},
		{Happened: when("2027-03"), Act: acts.Say{By: acme, Text: "it is over"}, Standing: docket.Party, Says: "Acme says that it is over."},
		{Happened: when("2028"), Act: acts.Claim{By: acme}, Planned: true, Standing: docket.Party, Says: "Acme says that it will claim."},
	}
	for i := range entries {
		entries[i].Claims = []string{"S1"}
		if entries[i].Act != nil {
			entries[i].Notice = "first"
		}
	}
	d, err := docket.New([]docket.Notice{{Name: "first", To: acme}}, entries)
	if err != nil {
		panic(err)
	}
	return d.Replay(tcn.Standpoint{})
}

// odd is a notice whose every name means something to Mermaid.
func odd() (steps []docket.Step) {
	names := []string{"end", "%%{init: {}}%% ; #59;", "a --> b", "<b>\"x\"</b>", "[*] : y", "style a: #f00;", "wrap: z", "\u202eright\n\tleft", "title", "section 1", "$$x$$ `y`", "é試"}
	notice := tcn.New("participant a as b; \"n\" --> : #1;", actors.RelevantOperator{Name: "x"})
	for i, name := range names {
		act := acts.Publish{By: actors.Press{Name: name}, On: ipa.Day(2025, 1, 10)}
		after, err := notice.Do(act)
		ruling, _ := after.Latest()
		steps = append(steps, docket.Step{
			Entry: docket.Entry{
				N: i + 1, Happened: docket.MustWhen("2025-01~"), Notice: notice.Name(), Act: act,
				Says: name, Contested: []string{name}, Standing: docket.Attributed,
			},
			Before: notice.State(), Ruling: ruling, Notice: after, Err: err,
		})
		notice = after
	}
	return steps
}

// The bytes are those that were read and committed.
func TestGoldens(t *testing.T) {
	all := goldens()
	for name, text := range all {
		golden.Equal(t, "testdata/"+name, text)
	}
	files, err := os.ReadDir("testdata")
	require.NoError(t, err)
	for _, f := range files {
		if !f.IsDir() {
			require.Contains(t, all, f.Name(), "no picture is called so: delete the file")
		}
	}
}

// The same bytes every time.
func TestDeterministic(t *testing.T) {
	require.Equal(t, goldens(), goldens())
}

// The dispute is drawn, entry by entry, and no picture is longer than Mermaid reads by default.
func TestDispute(t *testing.T) {
	steps := dispute.Docket().Replay(tcn.Standpoint{})
	sequence, timeline := chart.Sequence(steps), chart.Timeline(steps)
	for _, s := range steps {
		require.Equal(t, 1, strings.Count(sequence, fmt.Sprintf(": %d. ", s.Entry.N)))
		require.Equal(t, 1, strings.Count(timeline, fmt.Sprintf(" : %d. ", s.Entry.N)))
	}
	all := goldens()
	all["sequence"], all["timeline"] = sequence, timeline
	for name, text := range all {
		require.Less(t, len(text), 50_000, name)
	}
}

// Many goroutines may draw at once.
func TestTogether(t *testing.T) {
	for i := range 4 {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			t.Parallel()
			require.NotEmpty(t, goldens())
		})
	}
}
