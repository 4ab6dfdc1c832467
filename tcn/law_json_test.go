package tcn_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// written requires a value to be written as JSON, the same twice, and read back as it was.
func written[T any](t *testing.T, value T) {
	t.Helper()
	data := marshalled(t, value)
	var back T
	require.NoError(t, json.Unmarshal(data, &back), string(data))
	require.Equal(t, string(data), string(marshalled(t, back)))
}

// marshalled is a value's JSON.
func marshalled(t *testing.T, value any) []byte {
	t.Helper()
	data, err := json.Marshal(value)
	require.NoError(t, err, "%+v", value)
	again, err := json.Marshal(value)
	require.NoError(t, err)
	require.Equal(t, string(data), string(again))
	return data
}

// Every rule of the table can be written, by those who draw it or show it.
func TestEveryRuleIsWritten(t *testing.T) {
	for r := range tcn.Rules() {
		written(t, r)
	}
}

// Whatever is asked of a notice can be written: at rest and in dispute, before a giving and after the end, on its day and years on.
func TestEveryAnswerIsWritten(t *testing.T) {
	dispute := given(t, "2025-07-01").referred("2025-07-02", "decrypt").advised("2025-07-03").
		does(complaint("2025-07-04"), proceedings("2025-07-04"), publish("2025-07-05"), permit(counsel, "2025-07-05")).
		toVary("2025-07-06", further)
	hidden := records
	hidden.Days = acts.Undisclosed
	for name, s := range map[string]*scene{
		"nothing done":        proposed(t).until("2025-07-01"),
		"approved":            approved(t, "2025-07-01"),
		"abandoned":           approved(t, "2025-07-01").does(abandon("2025-07-02")),
		"given":               given(t, "2025-07-01", decrypt, hidden),
		"legacy":              given(t, "2020-01-01").renewed("2024-11-01"),
		"in dispute":          dispute,
		"a breach of secrecy": given(t, "2025-07-01").whatever(disclose(public, "2025-07-02")),
		"late":                given(t, "2025-07-01").whatever(complaint("2026-12-01")),
		"varied on a review": given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-03").does(consultBefore(acts.Varying, "2025-07-04")).
			outcome(decideToVaryOnReview("2025-07-04", further, "decrypt")).does(vary("2025-07-05")),
		"expired": given(t, "2025-07-01").until("2027-07-01"),
		"quashed": given(t, "2025-07-01").does(complaint("2025-07-02"), orderInterim("2025-07-03"), quash("2025-07-04")),
	} {
		t.Run(name, func(t *testing.T) {
			for r := range s.History() {
				marshalled(t, r)
			}
			for c := range s.Requirements() {
				written(t, c)
			}
			for region := range tcn.Regions() {
				for r := range s.Runs(region) {
					written(t, r)
				}
			}
			for _, on := range []ipa.Date{s.Now(), s.Now().Add(1000)} {
				for c := range onDay(s.Notice, on).Clocks() {
					written(t, c)
				}
				for p := range onDay(s.Notice, on).Positions() {
					written(t, p)
				}
				for o := range onDay(s.Notice, on).Choices() {
					marshalled(t, o)
					if o.Act() == nil {
						continue
					}
					r, err := s.Try(o.Act())
					if err == nil {
						marshalled(t, r) // with its grounds and doubts, void or not
					}
				}
			}
		})
	}
	marshalled(t, tcn.Ruling{})
}

// What is no act has no verb, and the error that says so names none.
func TestNoActNoVerb(t *testing.T) {
	_, err := given(t, "2025-07-01").Try(nil)
	var bad *acts.BadAct
	require.ErrorAs(t, err, &bad)
	require.Empty(t, bad.Verb)
	require.Empty(t, acts.Verb(nil))
	require.NotContains(t, err.Error(), "(no such act")
	_, err = given(t, "2025-07-01").Try(acts.Say{By: home})
	require.ErrorAs(t, err, &bad)
	require.Equal(t, "say", bad.Verb)
}

// The zero Date stands for the law of each day itself: nothing differs from that, and what differs under another's law is what that law changes.
func TestCompareWithEachDaysOwnLaw(t *testing.T) {
	s := given(t, "2025-06-01").referred("2025-06-02").does(negative("2025-06-19")).whatever(negative("2025-06-20"))
	require.Empty(t, diffUnder(t, s.Notice, ipa.Date{}, ipa.Date{}))
	rulings := func(a, b string) (all []string) {
		var from, to ipa.Date
		if a != "" {
			from = day(a)
		}
		if b != "" {
			to = day(b)
		}
		for _, d := range diffUnder(t, s.Notice, from, to) {
			if d.Kind == "ruling" {
				require.NotEmpty(t, d.Law)
				all = append(all, acts.On(d.Act).String())
			}
		}
		return all
	}
	require.Equal(t, []string{"2025-06-20"}, rulings("", "2025-06-19")) // the standstill of that day
	require.Equal(t, []string{"2025-06-20"}, rulings("2025-06-19", ""))
	// It was not the law the day before; and with it the review is one that began under the standstill, which is another ground.
	require.Equal(t, []string{"2025-06-19", "2025-06-20"}, rulings("", "2025-06-20"))
}
