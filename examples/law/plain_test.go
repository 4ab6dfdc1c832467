package main

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/internal/lookup"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/lawbook"
)

// screenful are words that a teacher or a journalist types, and what is answered of each: the kind, and what is said in it.
var screenful = []struct{ asked, kind, says string }{
	{"journalist", "role", "The press may: report the notice"}, {"reporters", "role", "report the notice"}, {"Newspaper", "role", "contempt of court"},
	{"press", "role", "The press may"}, {"media", "role", "The press may"}, {"the media", "role", "The press may"}, {"minister", "role", "The Secretary of State must"},
	{"home secretary", "role", "The Secretary of State must"}, {"Home Office", "role", "The Secretary of State"}, {"government", "role", "The Secretary of State"},
	{"engineer", "role", "Staff must: disclose neither"}, {"employees", "role", "Staff must"}, {"whistleblower", "role", "Staff must"}, {"staff", "role", "OSA 1989 s 1"},
	{"judge", "role", "The Judicial Commissioner can"}, {"commissioner", "role", "The Judicial Commissioner"}, {"Investigatory Powers Commissioner", "role", "Commissioner can"},
	{"Apple", "role", "nothing here says that anybody was given a notice"}, {"company", "role", "The relevant operator must"}, {"operator", "role", "The relevant operator may"},
	{"lawyer", "role", "The legal adviser"}, {"tribunal", "role", "The Tribunal must"}, {"Tribunal", "role", "The Tribunal can"}, {"court", "role", "The court can"},
	{"Gabbard", "role", "The foreign official"}, {"campaigners", "role", "Civil society"}, {"NGO", "role", "Civil society"}, {"user", "role", "The public may"},
	{"public", "role", "The public may: speak"}, {"police", "role", "The public authority"}, {"TAB", "role", "The Technical Advisory Board must"}, {"board", "role", "Board must"},
	{"prime minister", "role", "The Prime Minister"}, {"fine", "topic", "no offence under this Act"}, {"prison", "topic", "no offence under this Act"}, {"sanctions", "topic", "injunction"},
	{"penalty", "topic", "injunction"}, {"offence", "topic", "no offence"}, {"encryption", "topic", "electronic protection"}, {"backdoor", "topic", "user"}, {"iCloud", "topic", "name no product"},
	{"end-to-end encryption", "topic", "Doubt 17"}, {"gagging order", "topic", "must not disclose"}, {"secrecy", "topic", "Doubt 8"}, {"double lock", "topic", "Judicial Commissioner"},
	{"urgent", "topic", "no urgent route"}, {"abroad", "topic", "s 253(8)"}, {"United States", "topic", "s 253(8)"}, {"neither confirm nor deny", "topic", "s 255(8)"},
	{"security update", "topic", "s 258A"}, {"cost", "topic", "s 249"}, {"human rights", "topic", "HRA 1998 s 7"}, {"28 days", "topic", "reg 2(1)"},
	{"two years", "topic", "s 255(5A)"}, {"how long does a notice last?", "topic", "s 255(5A)"}, {"who can give a notice", "topic", "s 253(1)"}, {"can I publish?", "topic", "law journalist"},
	{"review", "topic", "s 257(1)"}, {"standstill", "topic", "s 257(3A)"}, {"appeal", "name", "leave to appeal"}, {"what happens to the journalist", "role", "The press may"},
	{"hearing", "word", "What says"}, {"injunction", "word", "What says"}, {"leak", "word", "What says"}, {"warrant", "word", "What says"}, {"renew", "name", "Rule renew"},
	{"retention", "topic", "for 12 months at most"}, {"data retention", "topic", "A retention notice, s 87,"}, {"notification", "topic", "no second key"},
	{"notification notice", "topic", "s 258A(9)"}, {"national security", "topic", "s 252(1)"}, {"kinds of notice", "topic", "four kinds of notice"},
	{"reporter", "role", "report the notice: s 95(2) binds"}, {"solicitor", "role", "disclose the notice to a Commissioner;"},
	{"clock life", "name", "it starts with the day on which the notice comes into force"}, {"status secret", "name", "of a retention notice under s 95(2)"},
	{"provider", "role", "The relevant operator must: give a Commissioner"}, {"position press/report", "name", "of a retention notice under s 95(2)"},
	{"withdrawn", "name", "withdrawn"}, {"disclose", "name", "Rule disclose"}, {"notice", "word", "more sections"}, {"secret", "name", "Status secret"},
}

// What people type finds what concerns them, on two screens or hardly more, whatever else may rest on it.
func TestPlainWords(t *testing.T) {
	for _, w := range screenful {
		text := told(t, 80, strings.Fields(w.asked)...)
		require.Contains(t, strings.Join(strings.Fields(text), " "), w.says, w.asked)
		require.LessOrEqual(t, strings.Count(text, "\n"), twoScreens+4, "%s:\n%s", w.asked, text)
		require.Equal(t, w.kind, lookup.Read(w.asked).Kind, w.asked)
	}
	for _, width := range []int{60, 80, 120} {
		for line := range strings.Lines(told(t, width, "Apple")) {
			require.LessOrEqual(t, utf8.RuneCountInString(strings.TrimSuffix(line, "\n")), width, line)
		}
	}
}

// A role of which the law says nothing on a day is told so, and no other is put in its place.
func TestPlainWordsOfADay(t *testing.T) {
	a := found(t, "-on", "2024-10-01", "two years")
	for _, w := range a.Words {
		require.NotContains(t, w.Place.String(), "256A")
	}
	require.Equal(t, "topic", a.Kind)
	_, err := lookup.Read("retention notice").Find(ipa.Day(2010, 1, 1))
	require.EqualError(t, err, `nothing of "retention notice" stood on 2010-01-01; it did on other days`)
	_, err = lookup.Read("notification notice").Find(ipa.Day(2018, 4, 1)) // its words came later, and a question is open
	require.NoError(t, err)
	require.Equal(t, "role", found(t, "judge").Kind)
	require.Contains(t, found(t, "judge").Note, "looked up as the Judicial Commissioner")
	require.Empty(t, found(t, "press").Note)
}

// Whoever may be bound by other law too is told so, in one line, in short and in full.
func TestOtherLaw(t *testing.T) {
	for _, args := range [][]string{{"journalist"}, {"-all", "journalist"}, {"engineer"}, {"official"}, {"s 255(8)"}, {"-all", "s 255(8)"}, {"prison"}, {"doubt 8"}} {
		require.Equal(t, 1, strings.Count(told(t, 80, args...), "Other law may bind too: "), args)
	}
	require.Contains(t, told(t, 80, "engineer"), "OSA 1989 s 1")
	for _, args := range [][]string{{"s 257(3)"}, {"Tribunal"}, {"clock refer"}} {
		require.NotContains(t, told(t, 80, args...), "Other law may bind", args)
	}
}

// Every need has a head under which an answer in short gives it, and every position a verb.
func TestShortSaysAll(t *testing.T) {
	for p := range lookup.Parts(lawbook.Open(ipa.Date{})) {
		for _, n := range p.Needs {
			require.NotEmpty(t, effects[n.Else], n.ID)
		}
		for _, s := range p.Positions {
			verb, content := lookup.Does(s.Kind, s.Content)
			require.NotEmpty(t, verb, s.ID)
			require.NotEmpty(t, content, s.ID)
		}
	}
}
