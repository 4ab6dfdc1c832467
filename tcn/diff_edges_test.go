package tcn_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// differences are those of a kind between two standpoints, each as "A | B"; the words of each are in their order.
func (s *scene) differences(kind string, from, to tcn.Standpoint) (all []string) {
	s.t.Helper()
	found, err := tcn.Diff(s.Notice, from, to)
	require.NoError(s.t, err)
	for _, d := range found {
		require.True(s.t, slices.IsSortedFunc(d.Law, ipa.Citation.Compare), "%v", d.Law)
		if d.Kind == kind {
			all = append(all, d.A+" | "+d.B)
		}
	}
	return all
}

// SI 2018/354, reg 2(1): of two clocks of one name each is compared with its own.
func TestCompareClocksOfOneName(t *testing.T) {
	s := given(t, "2025-07-01").varied("2025-08-01", further).varied("2025-08-11", []acts.Requirement{intercept})
	all := s.differences("clock", tcn.Standpoint{}, tcn.Standpoint{Readings: some("twenty-eighth-day=not-counted")})
	all = slices.DeleteFunc(all, func(text string) bool { return !strings.Contains(text, "variation") })
	require.Len(t, all, 2)
	require.Contains(t, all[0], "2025-08-28 | ")
	require.Contains(t, all[0][strings.Index(all[0], " | "):], "2025-08-29")
	require.Contains(t, all[1], "2025-09-07 | ")
	require.Contains(t, all[1][strings.Index(all[1], " | "):], "2025-09-08")
}

// s 227(8A): what nobody can do any longer is compared too.
func TestCompareDisabilities(t *testing.T) {
	s := decided(t, "2025-07-01").does(refuse("2025-07-01"), ask("2025-07-01"))
	all := s.differences("position", tcn.Standpoint{Law: day("2020-01-01")}, tcn.Standpoint{})
	require.True(t, slices.ContainsFunc(all, func(text string) bool { return strings.Contains(text, ": disability towards ") }), "%q", all)
}

// s 255(10), doubt 16: two lawful acts differ that are of two forms.
func TestCompareForms(t *testing.T) {
	s := given(t, "2025-06-01")
	s.Notice = s.Under(day("2025-07-01"))
	s.does(sue(acts.ToKeepSecret, "2025-06-19"))
	all := s.differences("ruling", tcn.Standpoint{Law: day("2025-07-01")}, tcn.Standpoint{Readings: some("secrecy-before-2025=enforced")})
	require.Equal(t, some("sue for secrecy: lawful | sue for secrecy under the general law: lawful"), all)
}

// s 257(3A): where one standpoint is the law of each act's own day, the words that make the difference are those of the notice's day.
func TestCompareWithTheNoticesDay(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-10")
	found, err := tcn.Diff(s.Notice, tcn.Standpoint{Law: day("2025-01-01")}, tcn.Standpoint{})
	require.NoError(t, err)
	var laws []string
	for _, d := range found {
		if d.Kind == "position" && d.A == "" && strings.Contains(d.B, "negative effect") {
			for _, c := range d.Law {
				laws = append(laws, c.String())
			}
		}
	}
	require.Equal(t, some("s 257(3A)"), laws)
}

// RIPA 2000 s 67(5), SI 2018/354, reg 2(1): one variation is referred back, and claimed of, within one period each, whatever it did; what the
// Tribunal determines is no variation.
func TestClocksOfOneVariation(t *testing.T) {
	s := given(t, "2025-07-01").varied("2025-08-01", []acts.Requirement{hack, bulk}).does(complaint("2025-08-02"), determine("2025-08-03"))
	for _, id := range some("refer-variation", "complain-varying", "claim-varying") {
		count := 0
		for c := range s.Clocks(id) {
			require.Equal(t, day("2025-08-01"), c.Span.First, id)
			count++
		}
		require.Equal(t, 1, count, id)
	}
	twice := given(t, "2025-07-01").varied("2025-08-01", further).varied("2025-08-01", []acts.Requirement{bulk})
	for _, id := range some("refer-variation", "complain-varying", "claim-varying") {
		count := 0
		for range twice.Clocks(id) {
			count++
		}
		require.Equal(t, 1, count, id)
	}
	for range given(t, "2025-07-01").varied("2025-08-01", nil, "records").Clocks("refer-variation") {
		break
	}
	gone := given(t, "2025-07-01", decrypt, records, bulk).does(consultBefore(acts.Revoking, "2025-07-02"), revoke("2025-07-02", "bulk"))
	for c := range gone.Clocks("refer-variation") {
		require.Fail(t, "what was revoked was not varied", "%v", c)
	}
}
