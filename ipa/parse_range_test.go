package ipa

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestParseRange(t *testing.T) {
	for text, want := range map[string][2]string{
		"ss 254-258":            {"s 254", "s 258"},
		"ss. 254–258A":          {"s 254", "s 258A"},
		"s 254 to s 258":        {"s 254", "s 258"},
		"sections\u00a0254—258": {"s 254", "s 258"},
		"sections 6 to 8 of the Human Rights Act 1998": {"HRA 1998 s 6", "HRA 1998 s 8"},
		"s 255(2)-(4)":                      {"s 255(2)", "s 255(4)"},
		"paragraphs 8 to 10 of Schedule 1":  {"Sch 1 para 8", "Sch 1 para 10"},
		"SI 2018/353, Sch 1 paras 8-10":     {"SI 2018/353, Sch 1 para 8", "SI 2018/353, Sch 1 para 10"},
		"Regulations 2 to 3 of SI 2018/354": {"SI 2018/354, reg 2", "SI 2018/354, reg 3"},
		"[2025] UKIPTrib 1 [32]-[35]":       {"[2025] UKIPTrib 1 [32]", "[2025] UKIPTrib 1 [35]"},
	} {
		first, last, err := ParseRange(text)
		require.NoError(t, err, text)
		require.Equal(t, want, [2]string{first.String(), last.String()}, text)
	}
	for text, want := range map[string]string{
		"":                                     "a section (s)",
		"s 254":                                "character 1: this is no range",
		"ss 254 and 258":                       "this is no range",
		"ss 254-258 and 260":                   "two ends",
		"ss 255A-C":                            "character 8: a range has two ends, each named in full",
		"s 258-254":                            "s 258 does not come before s 254",
		"s 254-254":                            "s 254 does not come before s 254",
		"s 255-255(8)":                         "does not come before",
		"s 253; RIPA 2000 s 65-67":             "two ends",
		"s 253 - [2025] UKIPTrib 1":            "of one Act or instrument",
		"s 254@2025-06-20 to s 258@2025-06-20": "without a day",
		"regs 2-3":                             "a regulation is of an instrument",
	} {
		first, last, err := ParseRange(text)
		require.ErrorContains(t, err, want, "%q", text)
		require.True(t, first.IsZero() && last.IsZero())
	}
}

// Rows that were reported as they stand in judgments, instruments and word processors: what each is read as. A row that is refused
// has a cure that leads to no other provision.
func TestParseReadsWhatWasReported(t *testing.T) {
	for text, want := range map[string]string{
		"section 6 of the Human Rights Act 1998":  "HRA 1998 s 6",
		"SI 2018/353, Regulation 3":               "SI 2018/353, reg 3",
		"[2016] UKIPTrib 14_85_CH":                "[2016] UKIPTrib 14_85_CH",
		"[2025] UKIPTrib 1 [32]":                  "[2025] UKIPTrib 1 [32]",
		"section\u00a0253(1)(c)":                  "s 253(1)(c)",
		"s 253 (1)":                               "s 253(1)",
		"paragraph 8 of Schedule 1":               "Sch 1 para 8",
		"S.I. 2018/353":                           "SI 2018/353",
		"Schedule\u202f1, paragraph\u00a08":       "Sch 1 para 8",
		"Regulation\u00a03 of S.I.\u00a02018/353": "SI 2018/353, reg 3",
		"section\u2060253(1)":                     "s 253(1)",
	} {
		c, err := Parse(text)
		require.NoError(t, err, text)
		require.Equal(t, want, c.String(), text)
	}
	_, err := Parse("reg 3(1)")
	require.ErrorContains(t, err, "name that too, as in SI 2018/353, reg 3(1)")
	_, err = Parse("ss 254-258")
	require.ErrorContains(t, err, "one place a citation")
}

// The address of every provision reads back as the provision: of the whole of its work and its section too, pinned to the first day of
// each wording or not.
func TestAddressesReadBack(t *testing.T) {
	seen := 0
	back := func(c Citation) {
		seen++
		read, err := Parse(c.URL())
		require.NoError(t, err, c.String())
		require.Equal(t, c, read)
		for _, form := range []string{c.String(), c.Full()} {
			read, err := Parse(form)
			require.NoError(t, err, form)
			require.Equal(t, c, read, form)
		}
	}
	for p := range Provisions() {
		for c, ok := p.Citation, true; ok; c, ok = c.enclosing() {
			back(c)
		}
		back(Citation{work: p.Citation.work})
		for _, v := range p.Versions {
			back(p.Citation.At(v.From))
			if !v.By.IsZero() && v.By.URL() != "" {
				back(v.By)
			}
		}
	}
	require.Greater(t, seen, 2000)
}
