package ipa

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/require"
)

const site = "https://www.legislation.gov.uk/"

func TestCitations(t *testing.T) {
	for _, c := range []struct{ text, short, full, url string }{
		{"s 255(5A)", "", "Investigatory Powers Act 2016, s 255(5A)", site + "ukpga/2016/25/section/255/5A"},
		{"s 256A(4)", "", "Investigatory Powers Act 2016, s 256A(4)", site + "ukpga/2016/25/section/256A/4"},
		{"s 257(3A)", "", "Investigatory Powers Act 2016, s 257(3A)", site + "ukpga/2016/25/section/257/3A"},
		{"s 257@2025-06-20", "", "Investigatory Powers Act 2016, s 257@2025-06-20", site + "ukpga/2016/25/section/257/2025-06-20"},
		{"IPA 2016 s 2(1)(e)", "s 2(1)(e)", "Investigatory Powers Act 2016, s 2(1)(e)", site + "ukpga/2016/25/section/2/1/e"},
		{"IPA 2016", "", "Investigatory Powers Act 2016", site + "ukpga/2016/25"},
		{"Sch 7 para 6", "", "Investigatory Powers Act 2016, Sch 7 para 6", site + "ukpga/2016/25/schedule/7/paragraph/6"},
		{"SI 2018/354, reg 2A(1)", "", "Investigatory Powers (Review of Notices and Technical Advisory Board) Regulations 2018, SI 2018/354, reg 2A(1)", site + "uksi/2018/354/regulation/2A/1"},
		{"SI 2018/354 reg. 2A", "SI 2018/354, reg 2A", "Investigatory Powers (Review of Notices and Technical Advisory Board) Regulations 2018, SI 2018/354, reg 2A", site + "uksi/2018/354/regulation/2A"},
		{"SI 2018/353, Sch 1 para 8(b)", "", "Investigatory Powers (Technical Capability) Regulations 2018, SI 2018/353, Sch 1 para 8(b)", site + "uksi/2018/353/schedule/1/paragraph/8/b"},
		{"SI 2018/1334, r 14", "", "Investigatory Powers Tribunal Rules 2018, SI 2018/1334, r 14", site + "uksi/2018/1334/rule/14"},
		{"SI 2000/1851, art 2", "", "Human Rights Act 1998 (Commencement No 2) Order 2000, SI 2000/1851, art 2", site + "uksi/2000/1851/article/2"},
		{"SI 2019/939, reg 3(4)", "", "SI 2019/939, reg 3(4)", site + "uksi/2019/939/regulation/3/4"},
		{"RIPA 2000 s 67(7)(azc)", "", "Regulation of Investigatory Powers Act 2000, s 67(7)(azc)", site + "ukpga/2000/23/section/67/7/azc"},
		{"RIPA, s 65(5)(czl)(iii)", "RIPA 2000 s 65(5)(czl)(iii)", "Regulation of Investigatory Powers Act 2000, s 65(5)(czl)(iii)", site + "ukpga/2000/23/section/65/5/czl/iii"},
		{"HRA 1998 s 7(5)", "", "Human Rights Act 1998, s 7(5)", site + "ukpga/1998/42/section/7/5"},
		{"IA 1978 s 13", "", "Interpretation Act 1978, s 13", site + "ukpga/1978/30/section/13"},
		{"2024 Act s 18(4)", "", "Investigatory Powers (Amendment) Act 2024, s 18(4)", site + "ukpga/2024/9/section/18/4"},
		{"Investigatory Powers Act 2016, s 253(1)(c)", "s 253(1)(c)", "Investigatory Powers Act 2016, s 253(1)(c)", site + "ukpga/2016/25/section/253/1/c"},
		{"Investigatory Powers Act 2016 section 253(1)(c)@2024-10-14", "s 253(1)(c)@2024-10-14", "Investigatory Powers Act 2016, s 253(1)(c)@2024-10-14", site + "ukpga/2016/25/section/253/1/c/2024-10-14"},
		{"Investigatory Powers Tribunal Rules 2018, r 14(1)", "SI 2018/1334, r 14(1)", "Investigatory Powers Tribunal Rules 2018, SI 2018/1334, r 14(1)", site + "uksi/2018/1334/rule/14/1"},
		{"[2025] UKIPTrib 1", "", "[2025] UKIPTrib 1", "https://caselaw.nationalarchives.gov.uk/ukiptrib/2025/1"},
		{"[2019] UKSC 22", "", "[2019] UKSC 22", "https://caselaw.nationalarchives.gov.uk/uksc/2019/22"},
		{"[2021] EWHC 27 (Admin)", "", "[2021] EWHC 27 (Admin)", "https://caselaw.nationalarchives.gov.uk/ewhc/admin/2021/27"},
		{"[2008] UKHL 1", "", "[2008] UKHL 1", ""},
		{"[2025] UKIPTrib 1 [32]", "", "[2025] UKIPTrib 1 [32]", "https://caselaw.nationalarchives.gov.uk/ukiptrib/2025/1#para_32"},
		{"[2016] UKIPTrib 14_85_CH", "", "[2016] UKIPTrib 14_85_CH", ""},
		{"[2015] UKIPTrib 13_77-H_2 [12]", "", "[2015] UKIPTrib 13_77-H_2 [12]", ""},
	} {
		t.Run(c.text, func(t *testing.T) {
			cite, err := Parse(c.text)
			require.NoError(t, err)
			if c.short == "" {
				c.short = c.text
			}
			require.Equal(t, c.short, cite.String())
			require.Equal(t, c.full, cite.Full())
			require.Equal(t, c.url, cite.URL())
			for _, form := range []string{c.short, c.full} {
				back, err := Parse(form)
				require.NoError(t, err)
				require.Equal(t, cite, back)
			}
		})
	}
}

// The order in which the provisions are printed, with every kind of insertion.
var printed = []string{
	"IPA 2016", "s 2", "s 2(1)(e)", "s 2(1)(k)", "s 2(2)", "s 9", "s 87(6)", "s 87(6A)", "s 87(6B)", "s 87(7)", "s 94", "s 94A", "s 95",
	"s 227(6)", "s 227(6A)", "s 227(8A)", "s 227(8A)(a)", "s 227(8A)(d)", "s 227(8B)", "s 227(8D)", "s 227(9)", "s 227(10)", "s 227(10A)",
	"s 228A", "s 229", "s 255", "s 255@2024-10-14", "s 255@2025-06-20", "s 255(5)", "s 255(5A)", "s 255(5A)(b)", "s 255(5B)", "s 255(5B)(b)", "s 255(6)",
	"s 255A", "s 256", "s 256A", "s 257", "s 257(3)", "s 257(3)(b)", "s 257(3A)", "s 257(3B)", "s 257(4)", "s 257(12)", "s 258", "s 258A", "s 258B", "s 259",
	"Sch 7", "Sch 7 para 1(2)", "Sch 7 para 6", "Sch 7 para 6(1)", "Sch 10 para 2",
	"2024 Act", "2024 Act s 18", "2024 Act s 21",
	"RIPA 2000 s 65(5)(c)", "RIPA 2000 s 65(5)(cza)", "RIPA 2000 s 65(5)(czha)", "RIPA 2000 s 65(5)(czi)", "RIPA 2000 s 65(5)(czl)",
	"RIPA 2000 s 65(5)(czl)(i)", "RIPA 2000 s 65(5)(czl)(iii)", "RIPA 2000 s 65(5)(czl)(iv)", "RIPA 2000 s 65(5)(czl)(v)", "RIPA 2000 s 65(5)(czl)(ix)",
	"RIPA 2000 s 65(5)(czm)", "RIPA 2000 s 65(5)(ca)", "RIPA 2000 s 65(5)(d)", "RIPA 2000 s 65(7)", "RIPA 2000 s 65(7)(b)", "RIPA 2000 s 65(7ZA)", "RIPA 2000 s 65(7ZB)", "RIPA 2000 s 65(7A)",
	"RIPA 2000 s 65(8)", "RIPA 2000 s 67(7)(a)", "RIPA 2000 s 67(7)(aza)", "RIPA 2000 s 67(7)(azc)", "RIPA 2000 s 67(7)(aa)", "RIPA 2000 s 67(7)(b)", "RIPA 2000 s 67A",
	"HRA 1998 s 7", "IA 1978 s 4",
	"SI 2017/137, reg 2", "SI 2018/341, reg 2", "SI 2018/353", "SI 2018/353, reg 4", "SI 2018/353, Sch 1 para 8(b)", "SI 2018/353, Sch 1 para 10", "SI 2018/353, Sch 2 para 1",
	"SI 2018/354, reg 2", "SI 2018/354, reg 2A", "SI 2018/354, reg 2B", "SI 2018/354, reg 3", "SI 2018/1334, r 14", "SI 2024/1021, reg 4", "SI 2025/656, reg 3",
	"[2015] UKIPTrib 13_77-H", "[2016] UKIPTrib 14_85_CH", "[2016] UKIPTrib 14_85_CH [2]", "[2019] UKSC 22", "[2025] UKIPTrib 1", "[2025] UKIPTrib 1 [9]", "[2025] UKIPTrib 1 [32]",
}

func TestOrderIsThatOfThePrintedLaw(t *testing.T) {
	var want []Citation
	for _, s := range printed {
		want = append(want, MustParse(s))
	}
	for seed := range uint64(20) {
		got := slices.Clone(want)
		rand.New(rand.NewPCG(seed, 1)).Shuffle(len(got), func(i, j int) { got[i], got[j] = got[j], got[i] })
		slices.SortFunc(got, Citation.Compare)
		require.Equal(t, want, got)
	}
	for _, a := range want {
		require.Positive(t, a.Compare(Citation{}))
		for _, b := range want {
			require.Equal(t, a == b, a.Compare(b) == 0)
			require.Equal(t, a.Compare(b) < 0, b.Compare(a) > 0)
		}
	}
}

func TestWithin(t *testing.T) {
	for _, c := range []struct {
		part, whole string
		want        bool
	}{
		{"s 255(5A)", "s 255", true},
		{"s 255", "s 255", true},
		{"s 255", "IPA 2016", true},
		{"s 255", "s 255(5A)", false},
		{"s 255A", "s 255", false},
		{"s 255(5A)", "s 255(5)", false},
		{"s 255(5A)(a)@2025-01-01", "s 255(5A)", true},
		{"SI 2018/353, Sch 1 para 8(b)", "SI 2018/353, Sch 1", true},
		{"SI 2018/353, Sch 1 para 8(b)", "SI 2018/353, reg 1", false},
		{"SI 2018/353, Sch 10 para 1", "SI 2018/353, Sch 1", false},
		{"RIPA 2000 s 2", "s 2", false},
		{"[2025] UKIPTrib 1 [32]", "[2025] UKIPTrib 1", true},
		{"[2025] UKIPTrib 1 [32]", "[2025] UKIPTrib 1 [3]", false},
		{"[2016] UKIPTrib 14_85_CH [2]", "[2016] UKIPTrib 14_85_CH", true},
		{"[2016] UKIPTrib 14_85_CH", "[2016] UKIPTrib 14_85", false},
	} {
		require.Equal(t, c.want, MustParse(c.part).Within(MustParse(c.whole)), "%s within %s", c.part, c.whole)
	}
	require.False(t, Citation{}.Within(Citation{}))
}

func TestPin(t *testing.T) {
	require.LessOrEqual(t, unsafe.Sizeof(Citation{}), uintptr(32))
	c := MustParse("s 257(3)")
	pinned := c.At(Day(2025, 6, 20))
	require.Equal(t, "s 257(3)@2025-06-20", pinned.String())
	require.Equal(t, Day(2025, 6, 20), pinned.Pin())
	require.Equal(t, c, pinned.At(Date{}))
	require.NotEqual(t, c, pinned)
	require.True(t, Citation{}.At(Day(2025, 6, 20)).IsZero(), "nothing cannot be pinned")
}

func TestCitationText(t *testing.T) {
	for _, s := range printed {
		text, err := json.Marshal(MustParse(s))
		require.NoError(t, err)
		var back Citation
		require.NoError(t, json.Unmarshal(text, &back))
		require.Equal(t, MustParse(s), back)
	}
	text, err := Citation{}.MarshalText()
	require.NoError(t, err)
	c := MustParse("s 255")
	require.NoError(t, c.UnmarshalText(text))
	require.True(t, c.IsZero())
	require.Equal(t, "no citation", c.String())
	require.Equal(t, "no citation", c.Full())
	require.Empty(t, c.URL())
	require.Error(t, c.UnmarshalText([]byte("somewhere")))
}
