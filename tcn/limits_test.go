package tcn_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

var (
	limitsPerson = actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Serves: 20_000}
	limitsDay    = ipa.Day(2025, 7, 5)
	limitsSecy   = actors.SecretaryOfState{Name: "Home Secretary"}
)

// limitsDecision decides to give, or to vary, with so many requirements under names that begin so.
func limitsDecision(to acts.Purpose, names string, count int) acts.Decide {
	all := make([]acts.Requirement, count)
	for i := range all {
		all[i] = acts.Requirement{Name: fmt.Sprint(names, i), Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"), Serves: acts.TargetedInterception, Days: 90}
	}
	return acts.Decide{By: limitsSecy, On: limitsDay, To: to, Adds: all, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests}
}

// limitsGiven is a notice in force with so many requirements.
func limitsGiven(t *testing.T, count int) tcn.Notice {
	n, err := tcn.New("First", limitsPerson).Do(
		acts.Consult{By: limitsSecy, On: limitsDay, Before: acts.Giving}, limitsDecision(acts.Giving, "r", count),
		acts.Approve{By: actors.JudicialCommissioner{}, On: limitsDay, Considered: acts.PrivacyTests}, acts.Give{By: limitsSecy, On: limitsDay, Considered: acts.AllFactors})
	require.NoError(t, err)
	return n
}

// limitsBad requires that something is no act, in a field, and that it says so.
func limitsBad(t *testing.T, err error, field, says string) {
	t.Helper()
	var bad *acts.BadAct
	require.ErrorAs(t, err, &bad)
	require.Equal(t, field, bad.Field)
	require.Contains(t, bad.Says, says)
	require.NotEmpty(t, bad.Cure)
}

// A day that nothing can be told of is refused by all that take an act, or a day to which time passes.
func TestDaysThatCannotBeTold(t *testing.T) {
	given := limitsGiven(t, 1)
	for _, day := range []ipa.Date{ipa.Day(1, 1, 1), ipa.Day(3, 3, 11), ipa.Day(1899, 12, 31), ipa.Day(2201, 1, 1), ipa.Day(9999, 12, 31)} {
		const says = "is not from 1900-01-01 to 2200-12-31"
		for _, n := range []tcn.Notice{tcn.New("First", limitsPerson), given} {
			for act := range acts.All() {
				_, err := n.Try(acts.Done(act, actors.SecretaryOfState{}, day, 0))
				require.Error(t, err, acts.Verb(act))
			}
			_, err := n.Do(acts.Give{By: limitsSecy, On: day})
			limitsBad(t, err, "On", says)
			_, err = n.Try(acts.Give{By: limitsSecy, On: day})
			limitsBad(t, err, "On", says)
			_, err = n.On(day)
			limitsBad(t, err, "day", says)
			_, err = n.Route(tcn.Withdrawn, day)
			limitsBad(t, err, "day", says)
		}
		for field, act := range map[string]acts.Act{
			"Until":    acts.Direct{By: actors.JudicialCommissioner{}, On: limitsDay, Until: day},
			"To":       acts.Extend{By: limitsSecy, On: limitsDay, To: day},
			"Done":     acts.Claim{By: limitsPerson, On: limitsDay, Done: day},
			"Notified": acts.Quash{By: actors.Tribunal{}, On: limitsDay, Notified: day},
		} {
			_, err := given.Try(act)
			limitsBad(t, err, field, says)
		}
		err := tcn.Standpoint{Law: day}.Check()
		limitsBad(t, err, "law", says)
		_, err = tcn.EncodeHistory(given.Under(day))
		limitsBad(t, err, "law", says)
		for _, line := range []string{`{"on":"%s"}`, `{"law":"%s"}`, `{"act":"give","by":"secretary of state","on":"%s"}`} {
			_, err := tcn.DecodeHistory([]byte(`{"notice":"First","to":"relevant operator: Acme"}` + "\n" + strings.Replace(line, "%s", day.String(), 1)))
			var read *acts.ReadError
			require.ErrorAs(t, err, &read)
			require.Equal(t, 2, read.Line)
			require.Contains(t, read.Says, says)
			require.NotEmpty(t, read.Field)
		}
	}
	require.NoError(t, tcn.Standpoint{Law: ipa.Tellable().First}.Check())
}

// At the last day that can be told, everything that is offered can be done, and time goes no further.
func TestTheLastDayThatCanBeTold(t *testing.T) {
	last := ipa.Tellable().Last
	n, err := tcn.New("First", limitsPerson).On(last)
	require.NoError(t, err)
	for range 12 {
		next := n
		for o := range n.Choices() {
			if o.Effect != tcn.Void {
				after, err := n.Do(o.Act())
				require.NoError(t, err, "%v", o.Act())
				if after.State() != n.State() {
					next = after
				}
			}
		}
		n = next
	}
	for c := range n.Clocks() {
		require.NotContains(t, c.Span.String(), "no date", c.ID)
	}
}

// A requirement's period ends within the calendar, so that its day is never told as not known.
func TestTheLongestPeriod(t *testing.T) {
	decision := limitsDecision(acts.Giving, "r", 1)
	for days, ok := range map[int]bool{1: true, 36_525: true, 36_526: false, 1 << 40: false} {
		decision.Adds[0].Days = days
		_, err := tcn.New("First", limitsPerson).Try(decision)
		if ok {
			require.NoError(t, err)
		} else {
			limitsBad(t, err, "Adds", "a hundred years")
		}
	}
	longest := acts.Requirement{Name: "r", Days: 36_525}
	require.False(t, ipa.Tellable().Last.Add(longest.Days).IsZero())
}

func TestRequirementsOfAnAct(t *testing.T) {
	require.Len(t, limitsDecision(acts.Giving, "r", 1000).Adds, 1000)
	n := limitsGiven(t, 1000)
	names := make([]string, 1001)
	for i := range names {
		names[i] = fmt.Sprint("r", i%1000)
	}
	for field, act := range map[string]acts.Act{
		"Adds":         limitsDecision(acts.Varying, "s", 1001),
		"Removes":      acts.Decide{By: limitsSecy, On: limitsDay, To: acts.Varying, Removes: names},
		"Requirements": acts.Comply{By: limitsPerson, On: limitsDay, Requirements: names},
		"Defeats":      acts.Change{By: limitsPerson, On: limitsDay, Defeats: names},
	} {
		_, err := n.Do(act)
		limitsBad(t, err, field, "it has 1001 requirements, and 1000 is the most")
	}
	n, err := n.Do(acts.Comply{By: limitsPerson, On: limitsDay, Requirements: names[:1000]})
	require.NoError(t, err)
	for r := range n.Requirements() {
		require.Equal(t, limitsDay, r.Complied, r.Name)
	}
}

// What a notice holds has a limit whether or not it has been brought in yet.
func TestRequirementsOfANotice(t *testing.T) {
	n := limitsGiven(t, 1000)
	var err error
	for i := range 3 {
		n, err = n.Do(limitsDecision(acts.Varying, fmt.Sprint("s", i, "-"), 1000))
		require.NoError(t, err)
	}
	_, err = n.Do(limitsDecision(acts.Varying, "t", 1))
	limitsBad(t, err, "act", "more than 4000")
	n, err = n.Do(acts.Abandon{By: limitsSecy, On: limitsDay, Run: 4})
	require.NoError(t, err)
	_, err = n.Do(limitsDecision(acts.Varying, "t", 1000))
	require.NoError(t, err, "what is not gone on with counts no more")
}

func TestRunsOfANotice(t *testing.T) {
	n := limitsGiven(t, 1)
	var err error
	claim := acts.Claim{By: limitsPerson, On: limitsDay}
	for range 1000 {
		n, err = n.Do(claim)
		require.NoError(t, err)
	}
	_, err = n.Do(claim)
	limitsBad(t, err, "act", "1000 runs of its region")
	_, err = n.Do(limitsDecision(acts.Varying, "s", 1))
	require.NoError(t, err, "another region has runs of its own")
	for o := range n.Choices() {
		require.NotNil(t, o.Act())
	}
}

// A history is read and written up to its limit, blank lines not counted.
func TestLinesOfAHistory(t *testing.T) {
	say := acts.Say{By: actors.Public{}, On: limitsDay}
	n := tcn.New("First", limitsPerson)
	var err error
	for range 9_999 {
		n, err = n.Do(say)
		require.NoError(t, err)
	}
	written, err := tcn.EncodeHistory(n)
	require.NoError(t, err)
	back, err := tcn.DecodeHistory(bytes.ReplaceAll(written, []byte("\n"), []byte("\n\n")))
	require.NoError(t, err)
	require.Equal(t, n.State(), back.State())
	n, err = n.Do(say)
	require.NoError(t, err, "in memory there may be more")
	_, err = tcn.EncodeHistory(n)
	limitsBad(t, err, "notice", "more than 10000 lines")
	_, err = json.Marshal(n)
	require.Error(t, err)
	line, err := acts.Encode(say)
	require.NoError(t, err)
	_, err = tcn.DecodeHistory(append(written, line...))
	var read *acts.ReadError
	require.ErrorAs(t, err, &read)
	require.Equal(t, 10_001, read.Line)
	require.Contains(t, read.Says, "more than 10000 lines")
	require.NotEmpty(t, read.Cure)
}

// A line has so many bytes and no more, whatever reads or writes it.
func TestBytesOfALine(t *testing.T) {
	say := acts.Say{By: actors.Public{}, On: limitsDay}
	bare, err := acts.Encode(say)
	require.NoError(t, err)
	say.Text = strings.Repeat("x", jsonline.Longest-len(bare)-len(`,"text":""`))
	line, err := acts.Encode(say)
	require.NoError(t, err)
	require.Len(t, line, jsonline.Longest)
	_, err = acts.Decode(line)
	require.NoError(t, err)
	head := `{"notice":"First","to":"relevant operator: Acme"}` + "\n"
	_, err = tcn.DecodeHistory(append([]byte(head), line...))
	require.NoError(t, err)

	const says = "the line is longer than 1048576 bytes"
	long := append(line, ' ')
	_, err = acts.Decode(long)
	require.ErrorContains(t, err, says)
	for name, text := range map[string]string{"of an act": head + string(long), "of a mark": head + `{"on":"` + strings.Repeat("2", jsonline.Longest) + `"}`} {
		_, err = tcn.DecodeHistory([]byte(text))
		require.ErrorContains(t, err, "line 2: "+says, name)
		require.ErrorContains(t, err, "write lines of at most", name)
	}
	_, err = tcn.DecodeHistory([]byte(strings.Repeat("1", jsonline.Longest+1)))
	require.ErrorContains(t, err, "line 1: "+says)
	say.Text += "x"
	_, err = acts.Encode(say)
	limitsBad(t, err, "act", says)
	_, err = tcn.EncodeHistory(tcn.New(strings.Repeat("x", jsonline.Longest), limitsPerson))
	limitsBad(t, err, "notice", says)
}
