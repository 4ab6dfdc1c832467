package tcn

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

// The words that retention notices have for those that a line cites. Empty: none.
func TestWordsOfRetentionNotices(t *testing.T) {
	index := indexOfKinds(kindLines)
	for cited, want := range map[string]string{
		"s 253": "s 87", "s 253(1)": "s 87(1)", "s 253(1)(a)": "s 87(1)(a)", "s 253(1)(b)": "s 87(1)(a)", "s 253(1)(c)": "s 87(1)(b)", "s 253(2)": "s 87(8)",
		"s 253(1)(a)@2018-03-12": "", "s 253(3)": "", "s 253(7)": "", "s 253(8)": "", "s 252(1)": "", "s 252(4)": "", "SI 2018/353, Sch 1 para 8": "",
		"s 249(7)": "s 249(7)", "s 249(1)": "s 249(1)", "s 2(2)": "s 2", "s 2(1)(e)": "s 2", "s 2(1)(f)": "s 2", "s 227(8B)": "s 227(8B)",
		"s 254(1)": "s 89(1)", "s 254(2)": "s 89(1)", "s 254(3)": "s 89(2)", "s 254(3)(a)": "s 89(2)(a)", "s 254(3)(b)": "s 89(2)(b)", "s 254(4)": "s 89(3)", "s 254(5)": "s 89(4)",
		"s 255(2)": "s 88(2)", "s 255(3)": "s 88(1)", "s 255(4)": "", "s 255(5)": "s 98(1)", "s 255(5A)": "s 87(6A)", "s 255(5B)": "s 87(6B)",
		"s 255(5B)(a)": "s 87(6B)(a)", "s 255(5B)(b)": "s 87(6B)(b)", "s 255(6)": "", "s 255(8)": "s 95(2)", "s 255(9)": "s 95(1)", "s 255(10)": "s 95(5)",
		"s 255(10)@2025-06-20": "", "s 255(10)(a)": "", "s 255(10)(b)": "", "s 255(11)": "", "s 255(12)": "",
		"s 256(2)": "s 90(13)", "s 256(3)": "s 94", "s 256(3)(a)": "s 94(1)", "s 256(3)(b)": "s 94(13)", "s 256(5)": "s 94(4)", "s 256(5)(a)": "", "s 256(5)(b)": "",
		"s 256(5)(c)": "s 94(4)(b)", "s 256(7)": "s 94(2)", "s 256(8)": "s 94(10)", "s 256(9)": "", "s 256(10)": "s 98(1)", "s 256(11)": "s 94(16)",
		"s 256A(1)": "s 94A(1)", "s 256A(3)": "s 94A(2)", "s 256A(3)(a)": "s 94A(2)(a)", "s 256A(3)(b)": "s 94A(2)(a)", "s 256A(3)(c)": "s 94A(2)(b)",
		"s 256A(4)": "s 94A(3)", "s 256A(5)": "s 94A(4)", "s 256A(6)": "s 94A(5)", "s 256A(7)": "s 94A(4)",
		"s 257(1)": "s 90(1)", "s 257(2)": "s 90(2)", "s 257(3)": "s 90(4)", "s 257(3)(a)": "s 90(4)(a)", "s 257(3A)": "s 90(4A)", "s 257(4)": "s 90(5)", "s 257(4A)": "s 90(5A)",
		"s 257(5)": "s 90(6)", "s 257(6)": "s 90(7)", "s 257(7)": "s 90(8)", "s 257(8)": "s 90(9)", "s 257(8)(a)": "s 90(9)(a)", "s 257(8)(b)": "s 90(9)(b)",
		"s 257(8A)": "s 90(9A)", "s 257(8B)": "s 90(9B)", "s 257(9)": "s 90(10)", "s 257(9)(a)": "s 90(10)(a)", "s 257(9)(b)": "s 90(10)(b)", "s 257(10)": "s 90(11)",
		"s 257(10A)": "s 90(11A)", "s 257(11)": "s 90(12)", "s 257(12)": "s 94(11)", "s 257(3)@2018-03-12": "s 90(4)@2018-11-01", "s 257(4)@2025-06-20": "s 90(5)@2025-06-20",
		"s 257(9)@2018-03-12": "s 90(10)@2018-11-01", "s 257(9)@2025-06-20": "s 90(10)@2025-06-20",
		"s 258(2)": "s 91(1)", "s 258(2)(a)": "s 91(1)", "s 258(2)(b)": "s 91(1)", "s 258(3)": "s 91(2)", "s 258(4)": "s 91(3)",
		"RIPA 2000 s 65(5)(czi)": "RIPA 2000 s 65(5)(czb)", "RIPA 2000 s 65(5)(czj)": "RIPA 2000 s 65(5)(czc)", "RIPA 2000 s 65(5)(czl)(iii)": "RIPA 2000 s 65(5)(czl)(iii)",
		"RIPA 2000 s 67(7)(azc)": "RIPA 2000 s 67(7)(aza)", "RIPA 2000 s 68(7)(f)": "RIPA 2000 s 68(7)(ha)", "RIPA 2000 s 68(7)(ha)": "RIPA 2000 s 68(7)(ha)",
		"SI 2018/354, reg 2(1)": "SI 2018/354, reg 2(1)", "SI 2024/1021, reg 4(2)": "SI 2024/1021, reg 3(2)", "SI 2024/1021, reg 4(3)": "SI 2024/1021, reg 3(3)",
		"s 258A(9)": "", "SI 2025/656, reg 3(1)": "",
	} {
		require.Equal(t, want, index.words(cited, columnRetention), cited)
	}
	for _, own := range []string{
		"s 87(3)", "s 87(6)(b)", "s 88(1)(ab)", "s 89(2)", "s 90(12)", "s 91(1)", "s 92(1)", "s 93", "s 94(9)", "s 94A(5)", "s 95(3)", "s 97(2)", "s 98(1)", "Sch 9 para 4(2)", "s 95(5)@2025-06-20",
	} {
		for column := range kindCount {
			want := ""
			if column == columnRetention {
				want = own
			}
			require.Equal(t, want, index.words(own, column), "%s, column %d", own, column)
		}
	}
	law, has := index.line("RIPA 2000 s 68(6); RIPA 2000 s 68(7)(f); RIPA 2000 s 68(7)(ha)", columnRetention)
	require.True(t, has)
	require.Equal(t, "RIPA 2000 s 68(6); RIPA 2000 s 68(7)(ha)", law)
}

// What a line of the tables is to one kind of notice alone is said of a line that is there, and says something else than its words and its text do.
func TestOwnLinesAreLines(t *testing.T) {
	for column := range kindCount {
		words, _ := wordsOfKind(column)
		is := map[string]bool{}
		line := func(table, id, law, says string) {
			is[table+" "+id] = true
			own, has := ownLines[column][table+" "+id]
			if !has || own.Not || own.Way != "" {
				return
			}
			require.True(t, own.Law != "" && fmt.Sprint(words[own.Law].law) != fmt.Sprint(words[law].law) || own.Says != "" && own.Says != saysTo(column, says), "%d: %s %s", column, table, id)
		}
		for i := range ruleTable {
			line("rule", ruleTable[i].ID, ruleTable[i].Law, ruleTable[i].Says)
			for _, n := range ruleTable[i].Needs {
				line("need", ruleTable[i].ID+"/"+factTable[n.Is].ID, n.Law, "")
			}
		}
		for i := range positionTable {
			line("position", positionTable[i].ID, positionTable[i].Law, positionTable[i].Content)
		}
		for i := range clockLines {
			line("clock", clockLines[i].ID, clockLines[i].Law, clockLines[i].Starts)
		}
		for i := range statusLines[1:] {
			l := &statusLines[i+1]
			line("status", Status(i+1).String(), l.Law, l.Says)
		}
		for key := range ownLines[column] {
			require.True(t, is[key], "%d: %s", column, key)
		}
	}
}
