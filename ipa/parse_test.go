package ipa

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What people write, by the citation that it is read as.
var written = map[string][]string{
	"s 253(1)(c)": {
		"section 253(1)(c)", "Section 253(1)(c)", "SECTION 253(1)(c)", "s.253(1)(c)", "s. 253(1)(c)", "S. 253(1)(c)", "s253(1)(c)", "sec. 253(1)(c)",
		"s 253 (1) (c)", "s 253( 1 )( c )", " s  253(1)(c) ", "s 253(1)(c).", "s\u00a0253(1)(c)", "section\u202f253\u2009(1)(c)", "s 253\u200b(1)(c)", "s\t253(1)(c)\n",
		"subsection (1)(c) of section 253", "sub-section (1)(c) of s 253", "sub‑section (1)(c) of s 253", "paragraph (c) of subsection (1) of section 253", "para c of subs 1 of s 253",
		"s 253, subsection (1), paragraph (c)", "s 253(1) para (c)", "(s 253(1)(c))", "“section 253(1)(c)”",
		"IPA 2016 s 253(1)(c)", "IPA s 253(1)(c)", "2016 Act s 253(1)(c)", "The Investigatory Powers Act 2016, s 253(1)(c)", "Investigatory Powers Act s 253(1)(c)", "ipa 2016, section 253(1)(c)",
		"Investigatory Powers Act 2016 (IPA), s 253(1)(c)", "s 253(1)(c) of the Investigatory Powers Act 2016 (“the 2016 Act”)",
		"s 253(1)(c) IPA 2016", "s 253(1)(c), IPA 2016", "s 253(1)(c) of the 2016 Act", "section 253(1)(c) in the Investigatory Powers Act 2016", "ss 253(1)(c)",
		"https://www.legislation.gov.uk/ukpga/2016/25/section/253/1/c", "http://legislation.gov.uk/ukpga/2016/25/section/253/1/c/", "legislation.gov.uk/id/ukpga/2016/25/section/253/1/c?view=extent",
		"https://www.legislation.gov.uk/ukpga/2016/25/section/253#section-253-1-c", "https://www.legislation.gov.uk/ukpga/2016/25/section/253/1/c/data.html",
	},
	"s 257(3A)@2025-06-20": {
		"section 257(3A) of the 2016 Act@2025-06-20", "s 257(3A) @2025-06-20", "https://www.legislation.gov.uk/ukpga/2016/25/section/257/3A/2025-06-20", "legislation.gov.uk/ukpga/2016/25/section/257/3A@2025-06-20",
	},
	"IPA 2016":             {"the IPA", "Investigatory Powers Act 2016", "https://www.legislation.gov.uk/ukpga/2016/25"},
	"IA 1978 s 7":          {"section 7 of the Interpretation Act 1978 (c. 30)", "Interpretation Act 1978 c 30, s 7", "“s 7 of the Interpretation Act 1978”", "(s 7 IA 1978)", "<https://www.legislation.gov.uk/ukpga/1978/30/section/7>"},
	"HRA 1998 s 6":         {"Human Rights Act 1998 (c.42), s 6", "section 6 of the Human Rights Act 1998", "section 6 Human Rights Act 1998", "s 6 of the Human Rights Act", "HRA s 6", "s 6, HRA 1998"},
	"2024 Act s 18(4)":     {"s 18(4) of the 2024 Act", "section 18(4) of the Investigatory Powers (Amendment) Act 2024"},
	"RIPA 2000 s 65":       {"RIPA s 65", "s.65 RIPA", "section 65 of the Regulation of Investigatory Powers Act 2000", "Regulation of Investigatory Powers Act 2000, section 65"},
	"RIPA 2000 s 65(2)(b)": {"section 65(2)(b) of RIPA 2000", "paragraph (b) of section 65(2) of RIPA"},
	"Sch 1 para 8":         {"paragraph 8 of Schedule 1", "para. 8, Sch. 1", "Schedule 1, paragraph 8", "Schedule 1 paragraph 8 to the 2016 Act", "https://www.legislation.gov.uk/ukpga/2016/25/schedule/1/paragraph/8"},
	"SI 2018/353": {
		"S.I. 2018/353", "S.I.2018/353", "SI 2018 No. 353", "SI 2018 No 353", "S.I. 2018, No. 353", "Statutory Instrument 2018/353", "https://www.legislation.gov.uk/uksi/2018/353",
		"The Investigatory Powers (Technical Capability) Regulations 2018", "Investigatory Powers (Technical Capability) Regulations 2018 (S.I. 2018/353)",
	},
	"SI 2018/353, reg 3(1)": {
		"SI 2018/353, Regulation 3(1)", "SI 2018/353 Reg. 3(1)", "reg 3(1) of SI 2018/353", "Regulation 3(1), S.I. 2018/353", "paragraph (1) of regulation 3 of SI 2018/353", "paragraph 1 of regulation 3 of SI 2018/353",
		"regulation 3(1) of the Investigatory Powers (Technical Capability) Regulations 2018 (SI 2018/353)", "reg 3(1) SI 2018/353", "https://www.legislation.gov.uk/uksi/2018/353/regulation/3/1",
	},
	"SI 2018/353, Sch 1 para 8(b)": {
		"paragraph 8(b) of Schedule 1 to SI 2018/353", "Schedule 1 to SI 2018/353, paragraph 8(b)", "SI 2018/353, Sch. 1, para. 8 (b)", "sub-paragraph (b) of paragraph 8 of Schedule 1 to the Investigatory Powers (Technical Capability) Regulations 2018",
		"SI 2018/353, Sch 1, para 8, sub-para (b)",
	},
	"SI 2018/1334, r 14":         {"rule 14 of the IPT Rules 2018", "Rule 14 of the Investigatory Powers Tribunal Rules 2018", "SI 2018/1334, Rule 14", "R 14 SI 2018/1334"},
	"SI 2000/1851, art 2":        {"Art 2 of SI 2000/1851", "Article 2, SI 2000/1851", "art. 2 of the Human Rights Act 1998 (Commencement No. 2) Order 2000"},
	"SI 2018/341, reg 2":         {"reg 2 of the Investigatory Powers Act 2016 (Commencement No. 4 and Transitional and Saving Provisions) Regulations 2018"},
	"SI 2019/939, art 3":         {"Article 3 of SI 2019/939"},
	"[2025] UKIPTrib 1":          {"[2025] ukiptrib 1", "[2025] UKIPTrib 1", "[2025] UKIP Trib 1", "https://caselaw.nationalarchives.gov.uk/ukiptrib/2025/1", "https://caselaw.nationalarchives.gov.uk/ukiptrib/2025/1?query=apple"},
	"[2025] UKIPTrib 1 [32]":     {"[2025] UKIPTrib 1 at [32]", "[2025] UKIPTrib 1, [32]", "[2025] UKIPTrib 1, para 32", "[2025] UKIPTrib 1 at paragraph 32", "[2025] UKIPTrib 1 at §32", "paragraph 32 of [2025] UKIPTrib 1", "https://caselaw.nationalarchives.gov.uk/ukiptrib/2025/1#para_32"},
	"[2021] EWHC 27 (Admin) [7]": {"[2021] EWHC 27 (Admin) at [7]", "https://caselaw.nationalarchives.gov.uk/ewhc/admin/2021/27#para_7"},
	"[2023] EWCA Civ 926":        {"https://caselaw.nationalarchives.gov.uk/ewca/civ/2023/926"},

	"[2016] UKIPTrib 14_85_CH":     {"[2016] UKIP Trib 14_85_CH"},
	"[2016] UKIPTrib 14_85_CH [3]": {"[2016] UKIPTrib 14_85_CH at [3]", "para 3 of [2016] UKIPTrib 14_85_CH"},
	"[2021] UKIPTrib IPT_20_89_CH": {"[2021] UKIPTrib IPT_20_89_CH"},
	"[2015] UKIPTrib 13_77-H_2":    {"[2015] UKIPTrib 13_77-H_2", "[2015] UKIPTrib 13_77‑H_2"},
}

func TestParseReadsWhatPeopleWrite(t *testing.T) {
	for want, texts := range written {
		for _, text := range append(texts, want) {
			c, err := Parse(text)
			require.NoError(t, err)
			require.Equal(t, want, c.String(), text)
			all, err := ParseAll(text)
			require.NoError(t, err)
			require.Equal(t, []Citation{c}, all, text)
		}
	}
}

func TestParseNamesThePlaceAndTheCure(t *testing.T) {
	for text, want := range map[string]string{
		"":                           "character 1: a section (s)",
		"s":                          "character 2: the number of the section is missing",
		"s (1)":                      "character 3: the number of the section is missing",
		"255":                        "character 1: a section (s)",
		"s 0255":                     "no leading zero",
		"s 255(5a)":                  "character 7: \"5a\" is no number or letter",
		"s 255(CA1)":                 "is no number or letter",
		"s 255(":                     "character 7: the bracket is empty",
		"s 255(5A":                   "the bracket is not closed",
		"s 255 foo":                  "character 7: \"foo\" is not understood",
		"IPA 2016,":                  "a section (s)",
		"SI 2018/353, s 3":           "write reg for regulation",
		"SI 2018/1334, reg 3":        "write r for rule",
		"SI 2019/1, s 3":             "an instrument has no sections",
		"SI 18/353, reg 3":           "the year needs four digits",
		"SI 2018-353, reg 3":         "with a stroke",
		"SI 2018/0353":               "without a leading zero",
		"Sch 1(2)":                   "name the paragraph of the schedule first",
		"Sch 1 para":                 "the number of the paragraph is missing",
		"s 257@":                     "the pin: ipa: date \"\": it is empty",
		"s 257@2025-6-20":            "the pin: ipa: date \"2025-6-20\"",
		"[2019] UKXX 22":             "no court is known by this name",
		"[2019 UKSC 22":              "no closing bracket",
		"[2021] EWHC 27":             "write (Admin) after the number",
		"s 1(a)(b)(c)(d)(e)(f)(g)":   "more than 7 levels",
		"s 1(abcdefgh)":              "is too long",
		"s 2\x00":                    "is not understood",
		strings.Repeat("s 255 ", 99): "longer than 300 characters",
		"Investigatory Powers Tribunal Rules 2018, SI 2018/354, r 1": "the instrument of that title is SI 2018/1334",
		"Human Rights Act 1998 (c. 25), s 6":                         "character 24: Human Rights Act 1998 is chapter 42 of its year",
		"Human Rights Act 1998 (c. 42, s 6":                          "the bracket is not closed",
		"rule 14 of the IPT Rules 2000":                              "no Act or instrument is known by this name",
		"(1) s 253(1)":                                               "character 1: a section (s)",
		"s 255, reg 2":                                               "character 8: a regulation is of an instrument",
		// The cure is never another provision.
		"reg 2":                                  "a regulation is of an instrument; name that too, as in SI 2018/353, reg 2",
		"Rule 14(1)":                             "name that too, as in SI 2018/1334, r 14(1)",
		"Article 8":                              "those of the Convention are not cited; name the instrument",
		"article 8 ECHR":                         "\"ECHR\" is not understood: no Act or instrument is known by this name",
		"IPA 2016, reg 3":                        "IPA 2016 has sections and no regulations",
		"section 6 of the Some Unknown Act 1999": "character 14: \"the Some Unknown Act 1999\" is not understood: no Act or instrument is known by this name; the Acts are IPA 2016, 2024 Act",
		"s 6, Some Unknown Act 1999":             "character 6: \"Some Unknown Act 1999\" is not understood: no Act",
		"Some Unknown Act 1999, s 6":             "character 1: \"Some Unknown Act 1999, s 6\" is not understood: no Act",
		"s 253 of the Act":                       "\"the Act\" is not understood: no Act",
		"s 18 IPA 2024":                          "\"IPA 2024\" is not understood: no Act",
		"IPA 2024 s 18":                          "no Act or instrument is known by this name",
		"RIPA, 2001 s 1":                         "no Act or instrument is known by this name",
		"s 4 Interpretation Act 1889":            "no Act or instrument is known by this name",
		"s 5 RIPA (Scotland) 2000":               "\"(Scotland) 2000\" is not understood",
		"s 2 Human Rights Act 1998 (Commencement) Order 1998": "\"(Commencement) Order 1998\" is not understood",
		"s 253 (as amended)":                                "\"(as amended)\" is not understood",
		"s 253 (note)":                                      "\"(note)\" is not understood",
		"s 253 in force":                                    "\"force\" is not understood",
		"s 253 255":                                         "\"255\" is not understood; write before a number what it is",
		"IPA 2016 253":                                      "\"253\" is not understood; write before a number what it is",
		"s 253 of RIPA s 65":                                "part two places with a semicolon",
		"s 253 RIPA s 65":                                   "not clear to which place this belongs",
		"s 253, RIPA, s 65":                                 "not clear to which place this belongs",
		"IPA 2016 s 253 of RIPA":                            "the Act is named twice",
		"IPA 2016 s 253 RIPA":                               "the Act is named twice",
		"Part 9 of the IPA 2016":                            "a Part or Chapter is not cited",
		"paragraph 8 of Part 2 of Sch 1":                    "missing what this is a paragraph of",
		"paragraph 8":                                       "missing what this is a paragraph of; write, for example, Sch 1 para 8",
		"paragraph":                                         "the number of the paragraph is missing",
		"paragraph (8) of Schedule 1":                       "has no bracket; write, for example, Sch 1 para 8",
		"subsection (1) of Schedule 1":                      "name the paragraph of the schedule first",
		"sub-paragraph (1) of Schedule 1":                   "name the paragraph of the schedule first",
		"paragraph a of Schedule 1":                         "name the paragraph of the schedule first",
		"paragraph 1 of section 253":                        "a letter in brackets",
		"subsection (1)":                                    "the section is missing",
		"subsection (c) of section 253":                     "a subsection is a number",
		"subsection (2) of section 253(1)":                  "a subsection is a number in brackets after that of a section",
		"subsection (1) of reg 3 of SI 2018/353":            "a subsection is a number in brackets after that of a section",
		"paragraph (a) of subsections (1) and (2) of s 253": "write each place in full",
		"SI 2018 353":                                       "with a stroke",
		"Investigatory Powers Tribunal Rules 2018 (SI 2018/1334, r 1": "the bracket is not closed",
		"[2025] UKIPTrib 1 at":             "the number of the paragraph is missing",
		"[2025] UKIPTrib 1 para":           "the number of the paragraph is missing",
		"[2025] UKIPTrib 1 [32":            "not closed by ]",
		"[2019] UKSC 22 [2020] AC 491":     "\"[2020] AC 491\" is not understood",
		"[2025] UKIPTrib 1 s 3":            "part two places with a semicolon",
		"s 3 of [2025] UKIPTrib 1":         "is not understood",
		"para 3 of [2025] UKIPTrib 1 [32]": "named once",
		"para (3) of [2025] UKIPTrib 1":    "a paragraph of a judgment is a number",
		"[2016] UKIPTrib 14_85_":           "no number of a case",
		"[2016] UKIPTrib 14_85_ch":         "write it as in [2016] UKIPTrib 14_85_CH",
		"[2016] UKSC 14_85_CH":             "\"_85_CH\" is not understood",
		"https://www.legislation.gov.uk/ukpga/2016/25/section/253#section-254-1":            "not the address of a place that is known",
		"https://www.legislation.gov.uk/ukpga#section-254":                                  "not the address of a place that is known",
		"https://www.legislation.gov.uk/ukpga/2016/25/section/253/2025-06-20#section-253-1": "not the address of a place that is known",
		"https://www.legislation.gov.uk/ukpga/2016/25/section/253/enacted":                  "the words as enacted or made have no day in this address",
		"https://www.legislation.gov.uk/ukpga/2016/25/section/0":                            "not the address of a place that is known",
		"https://www.legislation.gov.uk/ukpga/2018/12/section/1":                            "not the address of a place that is known",
		"https://www.legislation.gov.uk/ssi/2018/353":                                       "not the address of a place that is known",
		"https://www.legislation.gov.uk/ukpga":                                              "not the address of a place that is known",
		"https://caselaw.nationalarchives.gov.uk/ewfc/2025/1":                               "not the address of a place that is known",
		"https://caselaw.nationalarchives.gov.uk/ukiptrib/2025/1#32":                        "not the address of a place that is known",
		"https://example.org/ukpga/2016/25":                                                 "is not understood",
		"s 257@2025-06-20@2025-06-21":                                                       "it goes on after the day",
		// One place a citation: the first is shown with its Act.
		"ss 254-258": "character 7: one place a citation, and this is a range; write the first as s 254",
		"ss 254–258": "character 7: one place a citation, and this is a range; write the first as s 254",
		"ss 255A-C":  "this is a range; write the first as s 255A",
		"sections 6 to 8 of the Human Rights Act 1998": "this is a range; write the first as HRA 1998 s 6",
		"s 254 to s 258": "this is a range; write the first as s 254",
		"ss 254 and 255": "character 8: one place a citation; write the first as s 254, or read them all with ParseAll",
		"ss 6 and 7 of the Human Rights Act 1998": "write the first as HRA 1998 s 6",
		"regs 2, 3 of SI 2018/354":                "write the first as SI 2018/354, reg 2",
		"[2025] UKIPTrib 1 [32]-[35]":             "this is a range; write the first as [2025] UKIPTrib 1 [32]",
	} {
		_, err := Parse(text)
		require.ErrorContains(t, err, want, "%q", text)
	}
	require.Panics(t, func() { MustParse("s 255(5a)") })
}

func TestParseAll(t *testing.T) {
	for text, want := range map[string]string{
		"ss 254 and 255":                         "s 254; s 255",
		"ss 254, 255(2), (3)(a), (b) and 256A":   "s 254; s 255(2); s 255(3)(a); s 255(3)(b); s 256A",
		"ss 6 & 7 of the Human Rights Act 1998":  "HRA 1998 s 6; HRA 1998 s 7",
		"HRA 1998 ss 6 or 7":                     "HRA 1998 s 6; HRA 1998 s 7",
		"sections 67(2) and 67(3)(c) of RIPA":    "RIPA 2000 s 67(2); RIPA 2000 s 67(3)(c)",
		"s 65(2)(a), (b) and (3) RIPA":           "RIPA 2000 s 65(2)(a); RIPA 2000 s 65(2)(b); RIPA 2000 s 65(3)",
		"s 65(5)(czl)(i), (iii) and (d) RIPA":    "RIPA 2000 s 65(5)(czl)(i); RIPA 2000 s 65(5)(czl)(iii); RIPA 2000 s 65(5)(d)",
		"s 1(h) and (i)":                         "s 1(h); s 1(i)",
		"subsections (2) and (3) of section 255": "s 255(2); s 255(3)",
		"paragraphs 8(b) and 9 of Schedule 1":    "Sch 1 para 8(b); Sch 1 para 9",
		"SI 2018/353, Sch 1 paras 8 and 9":       "SI 2018/353, Sch 1 para 8; SI 2018/353, Sch 1 para 9",
		"Schs 1 and 2 to SI 2018/353":            "SI 2018/353, Sch 1; SI 2018/353, Sch 2",
		"regs 2, 2A and 3 of SI 2018/354":        "SI 2018/354, reg 2; SI 2018/354, reg 2A; SI 2018/354, reg 3",
		"s 253, SI 2018/353":                     "s 253; SI 2018/353",
		"s 253, RIPA 2000 s 65":                  "s 253; RIPA 2000 s 65",
		"s 253 and the 2016 Act s 254":           "s 253; s 254",
		"HRA 1998 s 6; s 253":                    "HRA 1998 s 6; s 253",
		"s 253@2025-06-20; s 254":                "s 253@2025-06-20; s 254",
		"IPA 2016, RIPA 2000 and SI 2018/353":    "IPA 2016; RIPA 2000; SI 2018/353",
		"[2025] UKIPTrib 1 [20], [32]; s 253":    "[2025] UKIPTrib 1 [20]; [2025] UKIPTrib 1 [32]; s 253",
		"[2025] UKIPTrib 1, paras 20 and 32":     "[2025] UKIPTrib 1 [20]; [2025] UKIPTrib 1 [32]",
		"[2019] UKSC 22, [2021] EWHC 27 (Admin)": "[2019] UKSC 22; [2021] EWHC 27 (Admin)",
		"legislation.gov.uk/ukpga/2016/25, RIPA": "IPA 2016; RIPA 2000",
		"paragraphs 20 and 32 of [2019] UKSC 22": "[2019] UKSC 22 [20]; [2019] UKSC 22 [32]",
	} {
		all, err := ParseAll(text)
		require.NoError(t, err)
		var got []string
		for _, c := range all {
			got = append(got, c.String())
		}
		require.Equal(t, want, strings.Join(got, "; "), text)
	}
	for text, want := range map[string]string{
		"":                             "a section (s)",
		"ss 254-258":                   "character 7: a range is not read, since what was inserted later stands in it too",
		"ss 254 and 255-257":           "a range is not read",
		"s 254 and s 6 of HRA 1998":    "character 1: it is not clear whether this is of the Act that is named beside it",
		"HRA 1998 s 6 and s 7":         "character 18: it is not clear whether this is of the Act",
		"s 254, reg 3":                 "character 8: a regulation is of an instrument",
		"ss 254 and 255@2025-06-20":    "one day for several places",
		"s 1(a)(ii) and (i)":           "not clear what this stands in",
		"s 1(1) and (a)":               "not clear what this stands in",
		"Schs 1 and 2(3)":              "name the paragraph of the schedule first",
		"s 254 and":                    "a section (s)",
		"s 254,, 255":                  "a section (s)",
		"s 6, 1998":                    "a section (s)",
		"s 254, which says so":         "\"which says so\" is not understood",
		strings.Repeat("s 254, ", 500): "longer than 3000 characters",
	} {
		all, err := ParseAll(text)
		require.ErrorContains(t, err, want, "%q", text)
		require.Nil(t, all)
	}
}

// Joined with semicolons, what is written is read as a list, in any order.
func TestParseAllReadsWhatIsWritten(t *testing.T) {
	var want []Citation
	for i := len(printed) - 1; i >= 0; i-- {
		want = append(want, MustParse(printed[i]))
	}
	for part := range 4 {
		some := want[part*len(want)/4 : (part+1)*len(want)/4]
		var texts []string
		for _, c := range some {
			texts = append(texts, c.String())
		}
		all, err := ParseAll(strings.Join(texts, "; "))
		require.NoError(t, err)
		require.Equal(t, some, all)
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range printed {
		f.Add(s)
	}
	for _, s := range []string{"", "s", "[", "[2019]", "@", "SI", "SI /", "s 1()", "s 1(iiii)", "s 1(a)(xxxxix)", "Sch 1 para 2(3)(z)(za)(zz)", "Sch 10 (1)", "\xff", "Investigatory Powers Act 2016, "} {
		f.Add(s)
	}
	for _, texts := range written {
		for _, s := range texts {
			f.Add(s)
		}
	}
	f.Fuzz(func(t *testing.T, s string) {
		all, err := ParseAll(s)
		for _, c := range all {
			back, err := Parse(c.String())
			require.NoError(t, err)
			require.Equal(t, c, back)
		}
		require.Equal(t, err == nil, len(all) > 0)
		c, err := Parse(s)
		if short, ok := readCanonical(s); ok {
			require.Equal(t, c, short)
			require.Equal(t, s, c.String())
			wide, err := readWritten(s)
			require.NoError(t, err)
			require.Equal(t, c, wide)
		}
		if err != nil {
			require.True(t, c.IsZero())
			require.ErrorContains(t, err, "ipa: citation")
			return
		}
		require.Equal(t, []Citation{c}, all)
		for _, form := range []string{c.String(), c.Full()} {
			back, err := Parse(form)
			require.NoError(t, err)
			require.Equal(t, c, back, "%q", form)
		}
		require.Zero(t, c.Compare(c))
		for _, p := range printed {
			d := MustParse(p)
			require.Equal(t, c.Compare(d) < 0, d.Compare(c) > 0)
			require.Equal(t, c == d, c.Compare(d) == 0)
		}
		if whole, ok := c.enclosing(); ok {
			require.True(t, c.Within(whole))
			require.Positive(t, c.Compare(whole))
		}
		if url := c.URL(); url != "" {
			back, err := Parse(url)
			require.NoError(t, err)
			if c.work.kind == judgment { // the address of a judgment has no day
				back = back.At(c.Pin())
			}
			require.Equal(t, c, back)
		}
	})
}
