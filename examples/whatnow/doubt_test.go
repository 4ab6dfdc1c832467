package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// decided writes the sample, with a decision on its review that no notice has carried out yet and whatever lines more.
func decided(t *testing.T, more ...string) string {
	data, err := os.ReadFile("sample.jsonl")
	require.NoError(t, err)
	text := string(data) + `{"act":"report","by":"judicial commissioner","on":"2025-09-01","heard":"found","to-person":"found"}
{"act":"decide","by":"secretary of state","on":"2025-09-08","to":"confirm","necessary":"found","proportionate":"found","considered":"privacy tests"}
` + strings.Join(more, "\n")
	file := filepath.Join(t.TempDir(), "decided.jsonl")
	require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
	return file
}

// said is the object of -json.
func saidJSON(t *testing.T, args ...string) (a answer) {
	require.NoError(t, json.Unmarshal([]byte(told(t, 0, append([]string{"-json"}, args...)...)), &a))
	return a
}

// Between the decision on a review and the notice of it the suspension hangs on question 6; under its other reading the duty is back.
func TestDoubt(t *testing.T) {
	file := decided(t)
	const stayed = "not comply so far as referred"
	plain := saidJSON(t, "-on", "2025-09-09", file)
	require.Empty(t, plain.Readings)
	at := slices.IndexFunc(plain.May, func(p position) bool { return p.Says == stayed })
	require.GreaterOrEqual(t, at, 0)
	require.Equal(t, 6, plain.May[at].Question)
	i := slices.IndexFunc(plain.Questions, func(q question) bool { return q.N == 6 })
	require.Equal(t, []string{"suspension-ends", "notice"}, []string{plain.Questions[i].ID, plain.Questions[i].Reading})
	require.Equal(t, []string{"decision", "approval"}, plain.Questions[i].Others)

	for _, named := range []string{"6=decision", "suspension-ends=decision"} {
		other := saidJSON(t, "-on", "2025-09-09", "-doubt", named, "-doubt", "own-lawyers=implied", file)
		require.Equal(t, []string{"suspension-ends=decision", "own-lawyers=implied"}, other.Readings)
		require.False(t, slices.ContainsFunc(other.May, func(p position) bool { return p.Says == stayed }))
	}
	text := squeeze(told(t, 80, "-on", "2025-09-09", "-doubt", "6=decision", file))
	require.Contains(t, text, "All of it is under the reading suspension-ends=decision (question 6: when the Secretary of State decides).")
	require.NotContains(t, squeeze(told(t, 80, "-on", "2025-09-09", file)), "All of it is under")
	require.Equal(t, told(t, 80, "-on", "2025-09-09", file), told(t, 80, "-on", "2025-09-09", "-doubt", "6=notice", file), "the default changes nothing")
	require.Contains(t, told(t, 80, "-doubt", "list"), "own-lawyers")
}

// What a history says itself of the law and of other questions stays; of the question that is asked, the flag has the last word.
func TestDoubtAndTheFile(t *testing.T) {
	file := decided(t, `{"law":"2025-07-01"}`, `{"reading":"own-lawyers=implied"}`, `{"reading":"suspension-ends=approval"}`)
	a := saidJSON(t, "-on", "2025-09-09", file)
	require.Equal(t, []string{"suspension-ends=approval", "own-lawyers=implied"}, a.Readings)
	a = saidJSON(t, "-on", "2025-09-09", "-doubt", "6=decision", file)
	require.Equal(t, []string{"suspension-ends=decision", "own-lawyers=implied"}, a.Readings)
	require.Equal(t, ipa.Day(2025, 7, 1), a.Law)
}

// An act that the reading makes void is told as such, and left out with all that rests on it: a reference on the day that counts as the 28th by the
// other reading alone.
func TestDoubtThatVoids(t *testing.T) {
	file := decided(t)
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	head, rest, _ := strings.Cut(string(data), "\n")
	text := head + "\n" + `{"reading":"twenty-eighth-day=not-counted"}` + "\n" + strings.Replace(rest, `"on":"2025-07-28"`, `"on":"2025-08-04"`, 1)
	require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
	require.Empty(t, saidJSON(t, "-on", "2025-09-09", file).Flaws)

	a := saidJSON(t, "-on", "2025-09-09", "-doubt", "1=counted", file)
	require.Empty(t, a.Readings)
	require.Equal(t, tcn.Unreferred, a.State.In(tcn.RegionReview))
	require.Equal(t, "refer the notice", a.Flaws[0].Act)
	require.Equal(t, ipa.Day(2025, 8, 4), a.Flaws[0].On)
	require.Greater(t, len(a.Flaws), 1, "nothing is left to report on")
	for _, f := range a.Flaws {
		require.Equal(t, tcn.Void, f.Effect)
		require.NotEmpty(t, f.Grounds)
	}
	require.Contains(t, squeeze(told(t, 80, "-on", "2025-09-09", "-doubt", "1=counted", file)), "2025-08-04, to refer the notice: void by the reading that is taken, and left out here, because")
}

// Where several questions bear on something, the key question has the first and questions all.
func TestSeveralQuestions(t *testing.T) {
	all := otherwise{{question: 6}, {question: 6}, {question: 9}}
	none := func(otherNotice) bool { return false }
	require.Equal(t, bearing{}, all.where(none))
	require.Empty(t, bearing{}.numbers())
	require.Equal(t, bearing{9, nil}, all[2:].where(func(otherNotice) bool { return true }))
	both := all.where(func(otherNotice) bool { return true })
	require.Equal(t, bearing{6, []int{6, 9}}, both)
	require.Equal(t, "; question 6; question 9", both.asked())
	require.Equal(t, "; question 9", bearing{Question: 9}.asked())
	for b, want := range map[*bearing]string{{}: `{"question":0}`, {Question: 9}: `{"question":9}`, &both: `{"question":6,"questions":[6,9]}`} {
		text, err := json.Marshal(b)
		require.NoError(t, err)
		require.Equal(t, want, string(text))
	}
}

// The questions are those that package tcn finds for each position and each clock by itself.
func TestQuestionsAreThoseOfTheNotice(t *testing.T) {
	numbers := func(all []tcn.Doubt) (found []int) {
		for _, d := range all {
			found = append(found, d.N)
		}
		return slices.Compact(found)
	}
	rapid.Check(t, func(t *rapid.T) {
		n, day := randomLife(t)
		as := rapid.SampledFrom(slices.Collect(actors.Roles())).Draw(t, "as")
		n = onDay(n, day)
		others := otherwiseOf(n)
		for p := range n.Positions(as) {
			require.Equal(t, numbers(n.PositionDoubts(p)), others.position(p).numbers(), p.ID)
		}
		for o := range n.Omissions() {
			if o.Ended.IsZero() {
				require.Equal(t, numbers(n.PositionDoubts(o.Duty)), others.position(o.Duty).numbers(), o.Duty.ID)
			}
		}
		for c := range n.Clocks() {
			require.Equal(t, numbers(n.ClockDoubts(c)), others.clock(c).numbers(), c.ID)
		}
	})
}

// randomLife is a notice with some acts that can be done, and the day of the last.
func randomLife(t *rapid.T) (tcn.Notice, ipa.Date) {
	day := ipa.Day(2024, 6, 1).Add(rapid.IntRange(0, 500).Draw(t, "from"))
	n := tcn.New("n", actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 20_000})
	for range rapid.IntRange(0, 9).Draw(t, "acts") {
		day = day.Add(rapid.IntRange(0, 60).Draw(t, "days"))
		var open []acts.Act
		for o := range onDay(n, day).Choices() {
			if o.Effect != tcn.Void && acts.Verb(o.Act()) != "say" {
				open = append(open, o.Act())
			}
		}
		n, _ = n.Do(rapid.SampledFrom(open).Draw(t, "act"))
	}
	return n, day
}

// Of a day that the tables were not checked to it is said once what they are worth on it; a law that is fixed to an earlier day has been checked.
func TestUnchecked(t *testing.T) {
	const says = "The tables were checked to 7 Apr 2026; of later days they give the law as it stood then."
	for _, as := range []string{"operator", "press"} {
		require.Equal(t, 1, strings.Count(squeeze(told(t, 80, "-on", "2026-09-01", "-as", as, "sample.jsonl")), says))
		require.NotContains(t, squeeze(told(t, 80, "-on", "2026-04-07", "-as", as, "sample.jsonl")), says)
	}
	require.NotContains(t, squeeze(told(t, 80, "-on", "2026-09-01", decided(t, `{"law":"2025-07-01"}`))), says)
	require.Equal(t, ipa.Checked(), saidJSON(t, "-on", "2026-09-01", "sample.jsonl").Checked)
}

// Whoever other law may bind is told so in a sentence that names it.
func TestOtherLaw(t *testing.T) {
	for as, want := range map[string]string{
		"press": "Official Secrets Act 1989, on what others have disclosed [OSA 1989 s 5]", "public": "[OSA 1989 s 5]",
		"staff": "[OSA 1989 s 1]", "official": "[OSA 1989 s 4]", "relevant operator": "contempt of court; breach of confidence",
	} {
		text := squeeze(told(t, 80, "-on", "2025-09-01", "-as", as, "sample.jsonl"))
		require.Equal(t, 1, strings.Count(text, "Other law may bind you too, and is not worked out here: "), as)
		require.Contains(t, text, want)
		require.NotEmpty(t, saidJSON(t, "-on", "2025-09-01", "-as", as, "sample.jsonl").OtherLaw)
	}
	require.NotContains(t, squeeze(told(t, 80, "-on", "2025-09-01", "-as", "tribunal", "sample.jsonl")), "Other law")
}
