package tcn_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Two rulings have one answer exactly if they are by one rule, of one effect and on the same grounds, whatever the act and its day.
func TestAnswers(t *testing.T) {
	type said struct{ rule, effect, grounds string }
	answers, saids := map[string]said{}, map[said]string{}
	require.Empty(t, tcn.Ruling{}.ID())
	require.Equal(t, tcn.Ruling{}.Answer(), tcn.Ruling{}.Answer())
	answers[tcn.Ruling{}.Answer()] = said{} // that of no ruling is none of a ruling
	tried := 0
	for _, life := range walkLives {
		for _, law := range []ipa.Date{{}, ipa.Day(2019, 1, 1)} {
			n := walkNew.Under(law)
			for _, act := range life {
				n = walkDo(n, act)
				for _, asked := range slices.Concat(walkLives...) {
					r, err := n.Try(acts.Dated(asked, n.Now()))
					if err != nil {
						continue
					}
					require.Equal(t, r.Rule().ID, r.ID())
					is, answer := said{rule: r.ID(), effect: r.Effect().String()}, r.Answer()
					for _, g := range r.Grounds() {
						if is.grounds += g.ID; g.ID != r.ID()+"/in-force" { // which says the day
							is.grounds += ": " + g.Says + "\n"
						}
					}
					if was, known := answers[answer]; known {
						require.Equal(t, was, is)
					}
					if was, known := saids[is]; known {
						require.Equal(t, was, answer, "%+v", is)
					}
					answers[answer], saids[is] = is, answer
					tried++
				}
			}
		}
	}
	require.Greater(t, tried, 1_000)
	require.Greater(t, len(answers), 100)

	on := ipa.Day(2025, 7, 1)
	first, err := tcn.New("First", actors.RelevantOperator{Name: "Acme"}).Try(acts.Give{On: on})
	require.NoError(t, err)
	second, err := tcn.New("Second", actors.RelevantOperator{Name: "Other"}).Try(acts.Give{On: on.Add(9)})
	require.NoError(t, err)
	require.Equal(t, first.Answer(), second.Answer())
}

// What needs no power is lawful where words forbid nothing, and where they allow it: these are two answers.
func TestAnswerOfWhatNeedsNoPower(t *testing.T) {
	given := given(t, "2018-03-12")
	now, err := given.Try(say("2018-03-12"))
	require.NoError(t, err)
	before, err := given.Under(day("2018-03-11")).Try(say("2018-03-12"))
	require.NoError(t, err)
	require.Equal(t, now.ID(), before.ID())
	require.Equal(t, now.Effect(), before.Effect())
	require.NotEqual(t, now.Answer(), before.Answer())
}
