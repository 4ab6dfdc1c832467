package tcn

import (
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// What the law says of one kind of notice it says of another in other words, in the same, or not at all: of each kind, the words that it has
// for those that a line cites. Empty: none.
func TestWordsOfEachKind(t *testing.T) {
	index := indexOfKinds(kindLines)
	for _, c := range []struct{ cited, capability, security, notification string }{
		{"s 253(1)", "s 253(1)", "s 252(1)", "s 258A(1)"},
		{"s 253(1)(c)", "s 253(1)(c)", "s 252(1)(c)", ""},
		{"s 253(1)(a)@2018-03-12", "s 253(1)(a)@2018-03-12", "", ""}, // a version of other words is none of these
		{"s 253(2)", "s 253(2)", "s 252(2)", "s 258A(1)"},
		{"s 253(2)(a)", "s 253(2)(a)", "", ""}, // within words that have others, and none of its own
		{"s 253(3)", "s 253(3)", "", ""},
		{"s 253(7)(a)", "s 253(7)(a)", "s 252(7)", ""},
		{"s 253(7)(b)", "s 253(7)(b)", "", ""},
		{"s 253(8)", "s 253(8)", "", ""},
		{"s 252(1)", "", "s 252(1)", ""}, // in its own words a line is for that kind alone
		{"s 252(4)", "", "s 252(4)", ""},
		{"s 252(3)(a)", "", "s 252(3)(a)", ""},
		{"s 256(4)(c)", "", "s 256(4)(c)", ""},
		{"s 249(7)", "", "s 249(7)", ""},
		{"s 249(1)", "s 249(1)", "s 249(1)", "s 249(1)"},
		{"s 254(5)", "s 254(5)", "s 254(5)", ""},
		{"s 255(4)", "s 255(4)", "", ""},
		{"s 255(6)", "s 255(6)", "", ""},
		{"s 255(6)(b)", "s 255(6)(b)", "", ""},
		{"s 255(8)", "s 255(8)", "s 255(8)", "s 258A(8)"},
		{"s 255(10)", "s 255(10)", "s 255(10)", "s 258A(10)"},
		{"s 255(10)(a)", "s 255(10)(a)", "s 255(10)(a)", ""},
		{"s 255(10)(b)", "s 255(10)(b)", "", ""},
		{"s 255(11)", "s 255(11)", "", ""},
		{"s 255(11)(b)", "s 255(11)(b)", "", ""},
		{"s 255(12)", "", "s 255(12)", ""},
		{"s 256A(3)(c)", "s 256A(3)(c)", "s 256A(2)(c)", ""},
		{"s 256A(5)", "s 256A(5)", "s 256A(5)", ""},
		{"s 256A(7)", "s 256A(7)", "s 256A(5)", ""},
		{"SI 2018/353", "SI 2018/353", "", ""},
		{"SI 2018/353, Sch 1 para 8", "SI 2018/353, Sch 1 para 8", "", ""},
		{"SI 2018/354, reg 2", "SI 2018/354, reg 2", "SI 2018/354, reg 2", ""},
		{"RIPA 2000 s 67(7)(azc)", "RIPA 2000 s 67(7)(azc)", "RIPA 2000 s 67(7)(azc)", "RIPA 2000 s 67(7)(azc)@2025-06-20"},
		{"s 258A(9)", "", "", "s 258A(9)"},
		{"s 258B(2)", "", "", "s 258B(2)"},
		{"SI 2025/656, reg 3(1)", "", "", "SI 2025/656, reg 3(1)"},
		{"s 253(1)(b)", "s 253(1)(b)", "s 252(1)(b)", "s 258A(5)(b)"},
		{"s 255(2)", "s 255(2)", "s 255(2)", "s 258A(7)"},
		{"s 255(3)", "s 255(3)", "s 255(3)", ""},
		{"s 255(5)", "s 255(5)", "s 255(5)", "s 258A(1)"},
		{"s 255(9)", "s 255(9)", "s 255(9)", "s 258A(9)"},
		{"s 256(2)", "s 256(2)", "s 256(2)", ""},
		{"s 256(3)(a)", "s 256(3)(a)", "s 256(3)(a)", "s 258B(2)(a)"},
		{"s 256(5)(b)", "s 256(5)(b)", "s 256(4)(b)", "s 258B(3)(b)"},
		{"s 256(5)(c)", "s 256(5)(c)", "s 256(4)(c)", ""},
		{"s 256(9)", "s 256(9)", "s 256(9)", "s 258B(6)"},
		{"s 256(10)", "s 256(10)", "s 256(10)", "s 258B(4)"},
		{"s 256(11)", "s 256(11)", "s 256(11)", "s 258B(5)"},
		{"s 257(1)", "s 257(1)", "s 257(1)", ""},
		{"s 258(2)", "s 258(2)", "s 258(2)", ""},
		{"s 227(10A)", "s 227(10A)", "s 227(10A)", ""},
		{"s 2(2)", "s 2(2)", "s 2(2)", ""},
		{"SI 2024/1021, reg 4(2)", "SI 2024/1021, reg 4(2)", "SI 2024/1021, reg 4(2)", ""},
		{"RIPA 2000 s 65(5)(czj)", "RIPA 2000 s 65(5)(czj)", "RIPA 2000 s 65(5)(czj)", "RIPA 2000 s 65(5)(czj)@2025-06-20"},
	} {
		for column, want := range [...]string{columnCapability: c.capability, columnSecurity: c.security, columnNotification: c.notification} {
			require.Equal(t, want, index.words(c.cited, column), "%s, column %d", c.cited, column)
		}
	}
}

// Of two lines with the same words the first says of which kinds they are; and words stand for those of another kind only if no column before theirs
// has some.
func TestLineThatSaysFirst(t *testing.T) {
	index := indexOfKinds([]kindLine{{"s 253(1)", "s 252(1)", "", ""}, {"", "s 252(1)", "", ""}, {"s 253(1)", "", "", ""}})
	require.Equal(t, "s 252(1)", index.words("s 253(1)", columnSecurity))
	require.Empty(t, index.words("s 252(1)", columnCapability))
	require.True(t, index["s 253(1)"].leads)
	require.False(t, index["s 252(1)"].leads)
	require.True(t, indexOfKinds([]kindLine{{"", "s 252(4)", "", ""}})["s 252(4)"].leads)
	require.NotContains(t, index, "")
	apart := indexOfKinds([]kindLine{{Capability: "s 253(1)", Retention: "s 87(1)"}})
	require.False(t, apart["s 87(1)"].leads)
}

// A place stands in the next larger, one after another, up to a work or a section of the Act.
func TestWholes(t *testing.T) {
	for place, whole := range map[string]string{
		"s 255(10)(b)": "s 255(10)", "s 255(10)": "s 255", "s 255": "", "SI 2018/353, Sch 1 para 8(b)": "SI 2018/353, Sch 1 para 8",
		"SI 2018/353, Sch 1 para 8": "SI 2018/353, Sch 1", "SI 2018/353, Sch 1": "SI 2018/353", "SI 2018/353": "", "RIPA 2000 s 67": "RIPA 2000",
	} {
		require.Equal(t, whole, wholeOf(place), place)
	}
}

// Words are found by their text: each is written as package ipa writes it, and what is around it, as far as that is a place of the table of kinds, is found as
// package ipa finds it.
func TestWordsAreFoundByText(t *testing.T) {
	index, each := indexOfKinds(kindLines), map[string]bool{}
	for _, law := range citedLines() {
		for text := range strings.SplitSeq(law, "; ") {
			each[text] = true
		}
	}
	require.Greater(t, len(each), 150)
	for text := range index {
		each[text] = true
	}
	for text := range each {
		cited := ipa.MustParse(text)
		require.Equal(t, cited.String(), text)
		around := map[string]bool{}
		for at := cited.At(ipa.Date{}).String(); at != ""; at = wholeOf(at) {
			around[at] = true
		}
		for at := range index {
			if strings.Contains(at, "@") { // which is found by all of its text
				continue
			}
			require.Equal(t, cited.Within(ipa.MustParse(at)), around[at], "%s within %s", text, at)
		}
	}
}

// The columns stand in the order of the kinds, one for each, and a set of none is of all.
func TestColumnsAreTheKinds(t *testing.T) {
	count := 0
	for kind := range acts.NoticeKinds() {
		column, is := columnOf(kind)
		require.True(t, is)
		require.Equal(t, count, column)
		require.True(t, kindSet(0).has(column))
		require.Equal(t, kind, NewOf(kind, "First", actors.RelevantOperator{}).Kind())
		require.Equal(t, column, tablesAt(column).column)
		count++
	}
	require.Equal(t, kindCount, count)
	for column, kind := range [...]acts.NoticeKind{
		columnCapability: acts.TechnicalCapability, columnSecurity: acts.NationalSecurity, columnNotification: acts.Notification,
	} {
		got, _ := columnOf(kind)
		require.Equal(t, column, got)
	}
	require.True(t, ofCapability.has(columnCapability))
	require.False(t, ofCapability.has(columnSecurity))
	require.True(t, butNotification.has(columnCapability))
	require.True(t, butNotification.has(columnSecurity))
	require.False(t, butNotification.has(columnNotification))
	require.True(t, ofSecurity.has(columnSecurity))
	require.False(t, ofSecurity.has(columnCapability))
}

// The tables of each kind compile, and whoever asks for them, and however many at once, is handed the same.
func TestTablesOfEachKind(t *testing.T) {
	for column := range kindCount {
		kept := compiledKinds[column].Swap(nil)
		t.Cleanup(func() { compiledKinds[column].Store(kept) })
		var asked [8]*kindTables
		var all sync.WaitGroup
		for i := range asked {
			all.Go(func() { asked[i] = tablesAt(column) })
		}
		all.Wait()
		for _, got := range asked {
			require.NotNil(t, got)
			require.Same(t, asked[0], got)
		}
		require.Zero(t, testing.AllocsPerRun(10, func() { tablesAt(column) }), "they are compiled once")
		require.NotEmpty(t, asked[0].rules)
		require.NotEmpty(t, asked[0].positions)
		require.Len(t, asked[0].routes, len(asked[0].rules))
	}
}

// No two lines of the rules have one name, of whatever kinds of notice they are.
func TestNamesOfRulesAreOnce(t *testing.T) {
	seen := map[string]bool{}
	for _, l := range ruleTable {
		require.False(t, seen[l.ID], l.ID)
		seen[l.ID] = true
	}
}

// A slip in another kind's column stops whoever asks for it first; the first kind's stops the start.
func TestSlipsInAColumn(t *testing.T) {
	line := kindLine{"s 253(1)", "s 252(99)", "", ""}
	own, has := indexOfKinds([]kindLine{line}).line("s 253(1)", columnSecurity)
	require.True(t, has)
	require.Panics(t, func() { parseLaw(own) })
}
