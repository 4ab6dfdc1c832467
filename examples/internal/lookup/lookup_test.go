package lookup

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	_ "github.com/doublelock/doublelock/internal/golden" // so that go test ./... -update, which hands the flag to every package, may do so here
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/lawbook"
)

// Whatever a topic looks up is there; no word stands for two things.
func TestTopicsAndPeople(t *testing.T) {
	whole, seen := lawbook.Open(ipa.Date{}), make(map[string]bool)
	for _, topic := range topics {
		for one := range strings.SplitSeq(topic.asks, "; ") {
			_, isDoubt := ipa.DoubtBy(one)
			found, ok := whole.Find(one)
			require.True(t, ok && (isDoubt || subjectOf(one).Note(found, nil) == ""), "%s: %s", topic.words, one)
		}
		for word := range strings.SplitSeq(topic.words, ", ") {
			require.False(t, seen[word], word)
			seen[word] = true
		}
	}
	for _, p := range people {
		for word := range strings.SplitSeq(p.words, ", ") {
			require.False(t, seen[word], word)
			seen[word] = true
			r, ok := roleOf(word)
			require.True(t, ok && r == p.role, word)
		}
	}
	for r := range actors.Roles() {
		require.Equal(t, "role", subjectOf("role "+r.String()).Kind)
		_, err := Read("role " + r.String()).Find(ipa.Date{})
		require.NoError(t, err)
	}
	_, ok := roleOf("nobody at all")
	require.False(t, ok)
}

// Where a shell takes the brackets, a section is read without them.
func TestLoosePlaces(t *testing.T) {
	for text, want := range map[string]string{
		"255 8": "s 255(8)", "255(8)": "s 255(8)", "s 255 8": "s 255(8)", "section 257 3 a": "s 257(3)(a)", "255 5A": "s 255(5A)", "256A 1": "s 256A(1)",
		"255": "255", "s 255": "s 255", "doubt 8": "doubt 8", "28 days": "28 days", "s 255(8)": "s 255(8)", "ss 254 258": "ss 254 258",
	} {
		require.Equal(t, want, tightened(text), text)
	}
	require.Equal(t, Read("s 255(8)"), Read("255  8"))
}

// How far two words are from one another is told up to as many letters as may differ.
func TestDistance(t *testing.T) {
	require.Equal(t, []int{0, 1, 1, 1, 2, 3}, []int{
		distance("abc", "abc", 2), distance("abc", "ab", 2), distance("abc", "abd", 2), distance("abc", "abxc", 2), distance("abc", "bcd", 2), distance("abc", "abcdefg", 2),
	})
}

// What is not found says why, and what comes near: a place is never taken for a word.
func TestMissing(t *testing.T) {
	for text, want := range map[string]Missing{
		"suspention": {Near: []string{"word suspension"}}, "xyzzyplugh": {}, "s 900": {why: "s 900 is not told here"},
	} {
		_, err := Read(text).Find(ipa.Date{})
		m := new(Missing)
		require.ErrorAs(t, err, &m, text)
		require.Equal(t, want.why == "", m.IsWord(), text)
		require.Contains(t, m.Error(), want.why, text)
		for _, near := range want.Near {
			require.Contains(t, m.Near, near)
		}
		require.Equal(t, len(want.Near) == 0, len(m.Near) == 0, text)
	}
	_, err := Read("rule renew").Find(ipa.Day(2020, 1, 1))
	m := new(Missing)
	require.ErrorAs(t, err, &m)
	require.True(t, m.Elsewhen)
	_, err = Read("reg 3(1)").Find(ipa.Date{})
	require.False(t, err == nil || strings.Contains(err.Error(), "nothing is called"), err)
}

// The words with which people ask take nothing away from what they ask about.
func TestAsked(t *testing.T) {
	plain, err := Read("clock refer").Find(ipa.Date{})
	require.NoError(t, err)
	asked, err := Read("what is the clock refer?").Find(ipa.Date{})
	require.NoError(t, err)
	require.Equal(t, plain, asked)
	require.Equal(t, []string{"journalist", "engineer"}, Read("prison").See)
}

// A place has its parts, and no other that begins with the same letters.
func TestCites(t *testing.T) {
	for _, one := range []struct {
		asked, cited string
		is           bool
	}{
		{"s 258", "s 258", true}, {"s 258", "s 258(3)", true}, {"s 258", "s 258A", false}, {"s 255(1)", "s 255(10)", false}, {"s 255(8)", "s 255", false},
		{"ss 254-256", "s 254(2)", true}, {"ss 254-256", "s 256(3)(b)", true}, {"ss 254-256", "s 257", false}, {"ss 254-256", "s 253(9)", false},
		{"s 253; s 257", "s 257(3A)", true}, {"s 257", "s 257(3A)@2025-06-20", true}, {"journalist", "s 255(8)", false},
	} {
		require.Equal(t, one.is, Read(one.asked).Cites(ipa.MustParse(one.cited)), one)
	}
}

// What is listed as an act is one that somebody can do: time is nobody.
func TestActsAreDone(t *testing.T) {
	var listed, verbs []string
	all, _ := Listed("acts")
	for _, n := range all {
		listed = append(listed, n.ID)
	}
	for act := range acts.All() {
		verbs = append(verbs, acts.Verb(act))
	}
	require.ElementsMatch(t, verbs, listed)
}

// What a technical capability notice has comes first; what another kind has alone, or in other words, names the kind.
func TestOwedOfKinds(t *testing.T) {
	s := Read("operator")
	found, err := s.Find(ipa.Date{})
	require.NoError(t, err)
	owed, _ := s.Owed(found)
	must := owed[0]
	require.Equal(t, "The relevant operator must: ", must.Head)
	named := 0
	for i, item := range must.Items {
		if !strings.HasSuffix(item, " notice)") {
			require.Equal(t, named, 0, "%d: %s", i, item)
		} else {
			named++
		}
	}
	require.Positive(t, named)
	s = Read("press")
	found, _ = s.Find(ipa.Date{})
	owed, _ = s.Owed(found)
	require.Len(t, owed[0].Items, 2)
	require.NotContains(t, owed[0].Items[0], "notice)")
	require.Contains(t, owed[0].Items[1], "s 95(2)")
	require.True(t, strings.HasSuffix(owed[0].Items[1], "(retention notice)"))
	rules := ForFirst([]string{"disclose-auditor", "disclose", "no-such", "give"}, func(id string) lawbook.Item { return lawbook.Item{Kind: "rule", ID: id} })
	require.Equal(t, []string{"disclose", "no-such", "give", "disclose-auditor"}, rules)
}
