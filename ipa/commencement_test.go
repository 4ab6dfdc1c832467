package ipa

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What each instrument brought into force, as its list has it. A provision was
// not in force on the eve and was on the day.
func TestCommencement(t *testing.T) {
	for _, c := range []struct{ by, day, cites string }{
		{"2016 Act, s 272(2)", "2016-11-29", "s 267; s 267(3); s 261; s 261(10)(a); s 262(6); s 263"},
		{"2016 Act, s 272(3)", "2017-01-29", "s 227; s 227(8); s 228"},
		{"SI 2016/1233, reg 2", "2016-12-30", "s 2; s 249(1); s 249(7); s 87(1)(a); s 87(2)(d); s 87(3)(c); s 87(6)(b); s 87(8)(c); s 88(1)(e); s 95(1)(b); Sch 9 para 4(2); s 87(5); s 87(8); s 87(9); s 87(10); s 87(11); s 88; s 90(13); s 92; s 92(1); s 92(3); s 93; s 94(1); s 94(2); s 94(4)(a); s 94(5); s 94(7); s 94(8); s 94(9); s 94(11); s 94(13); s 94(14); s 95; s 97; s 97(2); s 98; s 98(1)"},
		{"SI 2017/137, reg 2", "2017-02-13", "s 229(6); s 229(7); s 230; s 235(2); s 235(7); s 237; s 238(5); s 238(6)(a); s 246; s 253(3); s 253(4); s 253(5)(c); s 253(6); Sch 7 para 6"},
		{"SI 2017/859, reg 2", "2017-09-01", "s 229(1); s 229(5); s 229(8)(m); s 235(5)"},
		{"SI 2018/341, reg 2", "2018-03-12", "s 252(6); s 243(6); RIPA 2000 s 65(5)(czb); RIPA 2000 s 65(5)(czc); RIPA 2000 s 67(7)(aza); RIPA 2000 s 68(8); SI 2018/341, reg 7(2); SI 2018/354, reg 1(4); SI 2018/354, reg 3(3); SI 2018/354, reg 4; s 2(1)(e); s 229(3)(b); s 229(8)(e); s 229(8)(f); s 245; s 252; s 253(1)(a); s 253(1)(b); s 253(1)(c); s 253(2); s 253(7); s 253(8); s 254; s 254(5); s 255; s 255(2); s 255(8); s 255(9); s 255(10); s 255(11); s 256; s 256(3)(b); s 256(5)(c); s 257; s 257(3); s 257(10); s 258; s 243(1)(c); s 243(1)(h); s 243(2)(a); RIPA 2000 s 65(5)(czi); RIPA 2000 s 65(5)(czj); RIPA 2000 s 65(5)(czl)(iii); RIPA 2000 s 65(5)(czm); RIPA 2000 s 65(7ZB); RIPA 2000 s 65(8)(bc); RIPA 2000 s 67(7)(azc); RIPA 2000 s 68(7)(ha)"},
		{"SI 2018/353, reg 1, and SI 2018/354, reg 1(2)", "2018-03-12", "SI 2018/353, reg 3; SI 2018/353, reg 4(3); SI 2018/353, Sch 1 para 8(b); SI 2018/353, Sch 2 para 9; SI 2018/353, Sch 3 para 6; SI 2018/354, reg 2; SI 2018/354, reg 2(1); SI 2018/354, reg 3"},
		{"SI 2018/625, reg 2(1)(g)", "2018-05-25", "s 237(3)"},
		{"SI 2018/652, reg 4", "2018-05-31", "s 99; s 99(1)(b); s 99(9)"},
		{"SI 2018/652, regs 8, 9 and 11", "2018-06-27", "s 128; s 128(6); s 235(6); s 243(1)(j); RIPA 2000 s 65(9A); s 43; s 43(6); s 57; s 58(5); s 59; s 243(1)(f); s 243(5)(f)"},
		{"SI 2018/873, reg 2(w)", "2018-07-25", "s 238(6)(b)"},
		{"SI 2018/940, reg 2(1)(c)", "2018-08-30", "s 243(1)(g); RIPA 2000 s 65(7ZA); SI 2018/940, reg 7"},
		{"SI 2018/873, reg 4, and SI 2018/354, reg 1(3)", "2018-11-01", "s 87(1)(a)@2018-11-01; s 87(1)(a)(i); s 87(1)(a)(vi); s 87(8)(aa); s 88(1)(aa); s 88(1)(ab); s 89(2)(b); s 90(9)(b); s 90(10)(b); SI 2018/354, reg 2(3); RIPA 2000 s 65(8)(ba); s 89(4); s 90(2); s 90(6); s 90(9); s 90(12); s 91(3); s 94(6); s 94(10); s 94(12); s 96(1); s 87(10A); s 87(1)(b); s 89; s 90(1); s 90(10); s 91; s 94(4)(b)"},
		{"SI 2018/1246, reg 3", "2018-12-05", "s 243(1)(e); RIPA 2000 s 65(6A)"},
		{"SI 2018/1379, reg 2", "2018-12-31", "RIPA 2000 s 67A(4); RIPA 2000 s 67A(5); SI 2018/1334, r 6(l); SI 2018/1334, r 9(2)(c); s 242; RIPA 2000 s 67A; RIPA 2000 s 68(4A); RIPA 2000 s 68(4C); SI 2018/1334, r 7(1); SI 2018/1334, r 16"},
		{"SI 2019/174, reg 2", "2019-02-05", "s 66; s 66(4); s 243(2)(c); RIPA 2000 s 67(7)(b)@2019-02-05"},
		{"SI 2024/1021, reg 2", "2024-10-14", "s 87(4A); s 87(6B)(a); s 94A(1); s 94A(2)(b); s 94A(5); RIPA 2000 s 65(4AA); RIPA 2000 s 65(4AB); RIPA 2000 s 67(5)(a); RIPA 2000 s 67(5)(b); SI 2024/1021, reg 3(2); 2024 Act s 7; 2024 Act s 8; 2024 Act s 9; 2024 Act s 11; 2024 Act s 16; 2024 Act s 17; 2024 Act s 19; 2024 Act s 20; s 87(6A); s 94A; s 227(6A); s 227(8A)(d); s 227(8D); s 227(10A); s 227(14); s 228A; s 255(5A); s 255(5B)(a); s 256A; s 256A(4); s 261(10)(c); SI 2024/1021, reg 3; SI 2024/1021, reg 4(2)"},
		{"SI 2025/656, reg 1(2)", "2025-06-06", "SI 2025/656, reg 2; SI 2025/656, reg 3(4)(b); SI 2018/354, reg 2A; SI 2018/354, reg 2A(1); SI 2018/354, reg 2B(3); SI 2018/354, reg 3(8); SI 2018/354, reg 4(1)"},
		{"SI 2025/722, reg 2", "2025-06-20", "2024 Act s 18(6); s 90(4)(a); s 90(4)(b); s 90(9A); s 90(9B); s 90(14); s 90(16); 2024 Act s 18; 2024 Act s 18(4); 2024 Act s 21; s 90(4A); s 257(3)(a); s 257(3)(b); s 257(3A); s 257(3B); s 257(4A); s 257(8A); s 257(8B); s 257(10A); s 257(13); s 257(15); s 258A; s 258A(8); s 258A(10); s 258B"},
	} {
		day := date(t, c.day)
		for cite := range strings.SplitSeq(c.cites, "; ") {
			found, ok := Lookup(MustParse(cite))
			require.True(t, ok, cite)
			require.Equal(t, found.Citation, MustParse(cite).At(Date{}))
			require.Equal(t, NotYet, InForce(MustParse(cite), day.Add(-1)), "%s: %s", c.by, cite)
			require.Equal(t, Stands, InForce(MustParse(cite), day), "%s: %s", c.by, cite)
		}
	}
}

// SI 2024/1021, reg 2 leaves out ss 18 and 21.
func TestTwoSectionsWaited(t *testing.T) {
	for _, cite := range []string{"2024 Act s 18", "2024 Act s 21", "s 257(3A)", "s 258A", "s 255(10)@2025-06-20", "s 257(9)@2025-06-20", "RIPA 2000 s 67(7)(azc)@2025-06-20"} {
		for _, day := range []Date{widened, periods, standing.Add(-1)} {
			require.Equal(t, NotYet, InForce(MustParse(cite), day), "%s on %s", cite, day)
		}
		require.Equal(t, Stands, InForce(MustParse(cite), standing), cite)
	}
}

// The instruments' own savings end when they are spent.
func TestSpentSavings(t *testing.T) {
	for cite, last := range map[string]string{
		"SI 2018/341, reg 6(1)":  "2018-08-29",
		"SI 2018/341, reg 6(2)":  "2018-12-04",
		"SI 2018/341, reg 5":     "2018-12-26",
		"SI 2017/137, reg 3":     "2018-03-11",
		"SI 2018/341, reg 3":     "2018-09-11", // "until 12th September 2018"
		"SI 2018/341, reg 3(a)":  "2018-09-11",
		"SI 2018/341, reg 4":     "2018-09-11",
		"SI 2018/341, reg 7(1)":  "2018-12-26",
		"SI 2018/341, reg 7(2)":  "2020-07-21",
		"SI 2018/940, reg 7":     "2020-07-21",
		"SI 2024/1021, reg 3(3)": "2026-10-13",
		"SI 2024/1021, reg 4(3)": "2026-10-13",
		"s 97(2)":                "2024-10-13",
		"s 227(9)":               "2024-10-13",
	} {
		require.Equal(t, Stands, InForce(MustParse(cite), date(t, last)), cite)
		require.Equal(t, NoLonger, InForce(MustParse(cite), date(t, last).Add(1)), cite)
	}
	for _, cite := range []string{"SI 2018/341, reg 7", "SI 2018/940, reg 8", "SI 2024/1021, reg 3", "SI 2024/1021, reg 4", "SI 2024/1021, reg 4(2)"} {
		require.Equal(t, Stands, InForce(MustParse(cite), Day(2026, 11, 25)), cite)
	}
}
