package tcn

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// What the law says of one kind of notice it says of another in other words, in the same, or not at all: of each kind, the words that it has
// for those that a line cites. Empty: none.
func TestWordsOfEachKind(t *testing.T) {
	lines := readKindLines()
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
		cited := ipa.MustParse(c.cited)
		nearest, as := nearestKindLine(lines, cited.At(ipa.Date{}))
		for column, want := range []string{c.capability, c.security, c.notification} {
			got := nearest.words(cited, as, column)
			require.Equal(t, want == "", got.IsZero(), "%v, column %d: %v", cited, column, got)
			if want != "" {
				require.Equal(t, ipa.MustParse(want), got)
			}
		}
	}
}

// The columns stand in the order of the kinds, and a set of none is of all.
func TestColumnsAreTheKinds(t *testing.T) {
	for column, kind := range [kindCount]acts.NoticeKind{
		columnCapability: acts.TechnicalCapability, columnSecurity: acts.NationalSecurity, columnNotification: acts.Notification,
		columnRetention: acts.Retention,
	} {
		got, is := columnOf(kind)
		require.True(t, is)
		require.Equal(t, column, got)
		require.True(t, kindSet(0).has(column))
	}
	require.True(t, ofCapability.has(columnCapability))
	require.False(t, ofCapability.has(columnSecurity))
	require.True(t, butNotification.has(columnCapability))
	require.True(t, butNotification.has(columnSecurity))
	require.False(t, butNotification.has(columnNotification))
	require.False(t, butRetention.has(columnRetention))
	require.True(t, butRetention.has(columnNotification))
	require.True(t, ofSecurity.has(columnSecurity))
	require.False(t, ofSecurity.has(columnCapability))
}
