package docket

import (
	"fmt"
	"strings"

	"github.com/doublelock/doublelock/ipa"
)

// The years that a reported day can have: those of [ipa.Tellable].
var (
	firstYear = yearOf(ipa.Tellable().First)
	lastYear  = yearOf(ipa.Tellable().Last)
)

func yearOf(day ipa.Date) string { return day.String()[:len("2025")] }

// ParseWhen reads a When as it is written, and these spellings of EDTF, with what they are written as:
//
//	2025-XX, 2025-XX-XX    2025           level 1: digits that are not known
//	2025-02-XX             2025-02
//	202X, 20XX             2020/2029, 2000/2099
//	/2025-09               ../2025-09     level 1: a side that is not known
//	2025-08/               2025-08/..
//	[2025-08..2025-09]     2025-08/2025-09    level 2: one of the days from … to
//	[..2025-09]            ../2025-09
//	[2025-08..]            2025-08/..
//
// So level 0 is read but for times of day, level 1 but for seasons and years that have not four digits from 1900 to
// 2200, and of level 2 the brackets alone. The error says what is wrong with the text, of which level it is if EDTF
// has it, and how to write it.
func ParseWhen(text string) (When, error) {
	w, says := readWhen(text)
	if says != "" {
		return When{}, fmt.Errorf("docket: date %s: %s", clip(text), says)
	}
	return w, nil
}

// readWhen reads a When, or says what is wrong with it and how to write it.
func readWhen(text string) (w When, says string) {
	from, to, two, says := splitSides(text)
	switch {
	case says != "":
		return When{}, says
	case !two:
		d, says := readVague(from)
		w = When{d.from, d.first, d.last}
		if d.to != d.from {
			w.text += "/" + d.to
		}
		return w, says
	case from == openSide && to == openSide:
		return When{}, "both sides are open; give one of them, as in ../2025-04"
	}
	a, b := vagueDate{from: openSide}, vagueDate{to: openSide}
	if from != openSide {
		a, says = readVague(from)
	}
	if to != openSide && says == "" {
		b, says = readVague(to)
	}
	if says == "" && from != openSide && to != openSide && b.last.Before(a.first) {
		says = "it ends before it begins; swap the two sides"
	}
	return When{a.from + "/" + b.to, a.first, b.last}, says
}

// openSide is how a side is written that is not known.
const openSide = ".."

// splitSides gives the two sides of a text, or one date alone.
func splitSides(text string) (from, to string, two bool, says string) {
	inner, bracket := strings.CutPrefix(text, "[")
	if bracket {
		var closed bool
		if inner, closed = strings.CutSuffix(inner, "]"); !closed {
			return "", "", false, "the bracket is not closed at its end; write it as in [2025-08..2025-09]"
		}
	}
	between := "/"
	if bracket {
		between = ".."
	}
	from, to, two = strings.Cut(inner, between)
	switch {
	case strings.ContainsAny(text, ",{}"):
		return "", "", false, "a list of dates (EDTF level 2) is not read; if any day from its first to its last may " +
			"be meant, write those, as in 2025-08/2025-10"
	case text == openSide:
		return "", "", false, "it is open and has no other side; write ../2025-04 or 2025-04/.."
	case !bracket && !two && strings.Contains(text, ".."):
		return "", "", false, "two dots between dates stand in brackets; write it as in [2025-08..2025-09]"
	case two && from == "":
		from = openSide
	}
	if two && to == "" {
		to = openSide
	}
	return from, to, two, ""
}

// A vagueDate is one date, however vague: how its first and its last year, month or day are written, and their days.
// The texts differ only where digits of the year are not known.
type vagueDate struct {
	from, to    string
	first, last ipa.Date
}

const howToWrite = "write 2025, 2025-02 or 2025-02-21, with one of ~ ? % after it or none, or two of these with " +
	"a stroke between"

// dateMarks are the signs that may follow a date.
const dateMarks = "~?%"

// vagueShapes are the dates that are read, and how many of their characters are written again; 0 stands for a digit.
var vagueShapes = []struct {
	like    string
	written int
}{
	{"0000-00-00", len("2025-02-21")},
	{"0000-00", len("2025-02")}, {"0000-00-XX", len("2025-02")},
	{"0000", len("2025")}, {"0000-XX", len("2025")}, {"0000-XX-XX", len("2025")},
	{"000X", len("2025")}, {"00XX", len("2025")},
}

// readVague reads one date, or says what is wrong with it and how to write it.
func readVague(text string) (vagueDate, string) {
	bare := text
	if text != "" && strings.IndexByte(dateMarks, text[len(text)-1]) >= 0 {
		bare = text[:len(text)-1]
	}
	mark := text[len(bare):]
	for _, shape := range vagueShapes {
		if !isLike(bare, shape.like) {
			continue
		}
		bare = bare[:shape.written]
		from, to := strings.ReplaceAll(bare, "X", "0"), strings.ReplaceAll(bare, "X", "9")
		d := vagueDate{from: from + mark, to: to + mark, first: firstDay(from), last: lastDay(to)}
		switch {
		case from[:4] < firstYear || to[:4] > lastYear:
			return vagueDate{}, fmt.Sprintf("the year is not from %s to %s, so it is a slip or stands for no date; "+
				"correct it, or leave the date empty", firstYear, lastYear)
		case d.first.IsZero() || d.last.IsZero():
			return vagueDate{}, notInCalendar(bare)
		}
		return d, ""
	}
	return vagueDate{}, notRead(text, bare)
}

// isLike says whether a text has the characters of another, where a 0 stands for any digit.
func isLike(text, shape string) bool {
	if len(text) != len(shape) {
		return false
	}
	for i := range len(text) {
		if digit := '0' <= text[i] && text[i] <= '9'; digit != (shape[i] == '0') || !digit && text[i] != shape[i] {
			return false
		}
	}
	return true
}

// firstDay gives the first day of a year, month or day; the zero Date if the calendar has none.
func firstDay(date string) ipa.Date { return readDay(date + "-01-01"[len(date)-len("2025"):]) }

// lastDay gives the last day, as firstDay the first.
func lastDay(date string) ipa.Date {
	switch len(date) {
	case len("2025"):
		return readDay(date + "-12-31")
	case len("2025-02"):
		for n := 31; n >= 28; n-- {
			if last := readDay(fmt.Sprintf("%s-%d", date, n)); !last.IsZero() {
				return last
			}
		}
		return ipa.Date{}
	}
	return readDay(date)
}

// readDay reads a day; the zero Date if there is none.
func readDay(text string) ipa.Date {
	d, err := ipa.ParseDate(text)
	if err != nil {
		return ipa.Date{}
	}
	return d
}

// notInCalendar says why a date of the right shape is none. EDTF counts seasons and the like on after December.
func notInCalendar(date string) string {
	if month := date[len("2025"):]; len(month) == len("-02") {
		switch {
		case "-21" <= month && month <= "-24":
			return "a season (EDTF level 1) is not read, for nothing says on which days it begins and ends; write its " +
				"months, as in 2025-03/2025-05"
		case "-25" <= month && month <= "-41":
			return "a season, a quarter and the like (EDTF level 2) are not read; write the months, as in 2025-01/2025-03"
		}
	}
	return fmt.Sprintf("the calendar has no %s; %s", clip(date), howToWrite)
}

// notRead says why a text is no date: it may be one that EDTF has and that is not read here.
func notRead(text, bare string) string {
	number := strings.TrimLeft(bare, "Y-")
	switch {
	case isLike(bare[:min(len(bare), len("2025-02-21T"))], "0000-00-00T"):
		return "a time of day (EDTF level 0) is not read; write the day alone"
	case len(number) >= 4 && strings.Trim(number, "0123456789") == "" && (number != bare || len(number) == 5):
		return "a year of more than four digits, or before the year 0 (EDTF level 1), is not read; write one from " +
			firstYear + " to " + lastYear
	case len(number) >= 4 && strings.Trim(number, "0123456789ES") == "" && strings.ContainsAny(number, "ES"):
		return "a year with an exponent or with significant digits (EDTF level 2) is not read; write the first and " +
			"the last year that may be meant, as in 2020/2029"
	case text != bare && bare != "" && strings.IndexByte(dateMarks, bare[len(bare)-1]) >= 0:
		return "it has two marks; write % for what is both approximate and uncertain"
	case strings.ContainsAny(bare, dateMarks):
		return "a mark on a part of a date (EDTF level 2) is not read; write it after the whole, as in 2025-02~"
	case strings.ContainsAny(bare, "ux") && strings.ContainsAny(bare, "0123456789") && strings.Trim(bare, "0123456789-ux") == "":
		return "digits that are not known are written XX; write it so, as in 2025-XX"
	case strings.Contains(bare, "X") && strings.Trim(bare, "0123456789-X") == "":
		return "digits that are not known before others that are, or without a year (EDTF level 2), are not read; " +
			"write the first and the last that may be meant, as in 2025-02/2025-03"
	}
	return fmt.Sprintf("%s is no year, month or day; %s", clip(text), howToWrite)
}

// clip quotes a text for an error, cut short.
func clip(text string) string {
	const most = 60
	if len(text) > most {
		return fmt.Sprintf("%q…", text[:most])
	}
	return fmt.Sprintf("%q", text)
}
