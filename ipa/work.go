package ipa

import (
	"fmt"
	"strings"
)

// A work is the thing cited: an Act, a statutory instrument or a judgment.
type work struct {
	kind   kind
	court  uint8 // for a judgment: 1 + its place in courts
	year   uint16
	number uint32 // chapter, number of the instrument, or number of the judgment
}

type kind uint8

const (
	act kind = iota + 1
	instrument
	judgment
)

// A known work has names of its own. The order of the table is the order in
// which its Acts are sorted; instruments are sorted by year and number.
type known struct {
	work  work
	unit  unit
	short string // canonical
	other []string
	title string // as OSCOLA has it
}

var ipa2016 = work{kind: act, year: 2016, number: 25}

var knownWorks = []known{
	{ipa2016, section, "IPA 2016", []string{"2016 Act", "IPA"}, "Investigatory Powers Act 2016"},
	{work{kind: act, year: 2024, number: 9}, section, "2024 Act", []string{"IP(A)A 2024"}, "Investigatory Powers (Amendment) Act 2024"},
	{work{kind: act, year: 2000, number: 23}, section, "RIPA 2000", []string{"RIPA"}, "Regulation of Investigatory Powers Act 2000"},
	{work{kind: act, year: 1998, number: 42}, section, "HRA 1998", []string{"HRA"}, "Human Rights Act 1998"},
	{work{kind: act, year: 1978, number: 30}, section, "IA 1978", []string{"IA"}, "Interpretation Act 1978"},
	{work{kind: act, year: 1989, number: 6}, section, "OSA 1989", []string{"OSA"}, "Official Secrets Act 1989"},

	{si(2000, 1851), article, "SI 2000/1851", nil, "Human Rights Act 1998 (Commencement No 2) Order 2000"},
	{si(2000, 2543), article, "SI 2000/2543", nil, "Regulation of Investigatory Powers Act 2000 (Commencement No 1 and Transitional Provisions) Order 2000"},
	{si(2016, 1233), regulation, "SI 2016/1233", nil, "Investigatory Powers Act 2016 (Commencement No 1 and Transitional Provisions) Regulations 2016"},
	{si(2017, 137), regulation, "SI 2017/137", nil, "Investigatory Powers Act 2016 (Commencement No 2 and Transitory Provision) Regulations 2017"},
	{si(2017, 859), regulation, "SI 2017/859", nil, "Investigatory Powers Act 2016 (Commencement No 3 and Transitory, Transitional and Saving Provisions) Regulations 2017"},
	{si(2018, 341), regulation, "SI 2018/341", nil, "Investigatory Powers Act 2016 (Commencement No 4 and Transitional and Saving Provisions) Regulations 2018"},
	{si(2018, 353), regulation, "SI 2018/353", nil, "Investigatory Powers (Technical Capability) Regulations 2018"},
	{si(2018, 354), regulation, "SI 2018/354", nil, "Investigatory Powers (Review of Notices and Technical Advisory Board) Regulations 2018"},
	{si(2018, 625), regulation, "SI 2018/625", nil, "Data Protection Act 2018 (Commencement No 1 and Transitional and Saving Provisions) Regulations 2018"},
	{si(2018, 652), regulation, "SI 2018/652", nil, "Investigatory Powers Act 2016 (Commencement No 5 and Transitional and Saving Provisions) Regulations 2018"},
	{si(2018, 873), regulation, "SI 2018/873", nil, "Investigatory Powers Act 2016 (Commencement No 7 and Transitional and Saving Provisions) Regulations 2018"},
	{si(2018, 940), regulation, "SI 2018/940", nil, "Investigatory Powers Act 2016 (Commencement No 8 and Transitional and Saving Provisions) Regulations 2018"},
	{si(2018, 1123), regulation, "SI 2018/1123", nil, "Data Retention and Acquisition Regulations 2018"},
	{si(2018, 1246), regulation, "SI 2018/1246", nil, "Investigatory Powers Act 2016 (Commencement No 9) Regulations 2018"},
	{si(2018, 1334), rule, "SI 2018/1334", []string{"IPT Rules 2018"}, "Investigatory Powers Tribunal Rules 2018"},
	{si(2018, 1379), regulation, "SI 2018/1379", nil, "Investigatory Powers Act 2016 (Commencement No 10 and Transitional Provision) Regulations 2018"},
	{si(2019, 174), regulation, "SI 2019/174", nil, "Investigatory Powers Act 2016 (Commencement No 11) Regulations 2019"},
	{si(2020, 766), regulation, "SI 2020/766", nil, "Investigatory Powers Act 2016 (Commencement No 12) Regulations 2020"},
	{si(2024, 1021), regulation, "SI 2024/1021", nil, "Investigatory Powers (Amendment) Act 2024 (Commencement No 1 and Transitional Provisions) Regulations 2024"},
	{si(2025, 656), regulation, "SI 2025/656", nil, "Investigatory Powers (Codes of Practice, Review of Notices and Technical Advisory Board) Regulations 2025"},
	{si(2025, 722), regulation, "SI 2025/722", nil, "Investigatory Powers (Amendment) Act 2024 (Commencement No 3) Regulations 2025"},
}

func si(year uint16, number uint32) work {
	return work{kind: instrument, year: year, number: number}
}

// Courts whose neutral citations are read. The path is the one at Find Case
// Law, empty where the court's judgments are not known to be there.
var courts = []struct{ name, division, path string }{
	{"UKSC", "", "uksc"},
	{"UKPC", "", "ukpc"},
	{"UKHL", "", ""},
	{"EWCA Civ", "", "ewca/civ"},
	{"EWCA Crim", "", "ewca/crim"},
	{"EWHC", "(Admin)", "ewhc/admin"},
	{"CSIH", "", ""},
	{"UKIPTrib", "", "ukiptrib"},
}

// known finds the names of a work, if it has any.
func (w work) known() (known, bool) {
	for _, k := range knownWorks {
		if k.work == w {
			return k, true
		}
	}
	return known{}, false
}

// place is where the work stands in knownWorks; others come after them.
func (w work) place() int {
	for i, k := range knownWorks {
		if k.work == w {
			return i
		}
	}
	return len(knownWorks)
}

func (w work) compare(v work) int {
	switch {
	case w.kind != v.kind:
		return int(w.kind) - int(v.kind)
	case w.kind == act:
		return w.place() - v.place()
	case w.year != v.year:
		return int(w.year) - int(v.year)
	case w.court != v.court:
		return int(w.court) - int(v.court)
	}
	return int(w.number) - int(v.number)
}

// short is the canonical name.
func (w work) short() string {
	switch w.kind {
	case instrument:
		return fmt.Sprintf("SI %d/%d", w.year, w.number)
	case judgment:
		c := courts[w.court-1]
		return strings.TrimSpace(fmt.Sprintf("[%d] %s %d %s", w.year, c.name, w.number, c.division))
	default: // an Act
		k, _ := w.known()
		return k.short
	}
}

// full is the OSCOLA name.
func (w work) full() string {
	k, ok := w.known()
	switch {
	case ok && w.kind == instrument:
		return k.title + ", " + k.short
	case ok:
		return k.title
	}
	return w.short()
}

// url is the address of the whole work, or empty.
func (w work) url() string {
	switch w.kind {
	case act:
		return fmt.Sprintf("https://www.legislation.gov.uk/ukpga/%d/%d", w.year, w.number)
	case instrument:
		return fmt.Sprintf("https://www.legislation.gov.uk/uksi/%d/%d", w.year, w.number)
	case judgment:
		if path := courts[w.court-1].path; path != "" {
			return fmt.Sprintf("https://caselaw.nationalarchives.gov.uk/%s/%d/%d", path, w.year, w.number)
		}
	}
	return ""
}
