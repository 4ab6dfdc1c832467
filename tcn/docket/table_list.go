package docket

import (
	"bytes"
	"io"
	"regexp"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/tcn/acts"
)

// dated is a line of a list of dates: a day, a colon or a dash, and what happened.
var dated = regexp.MustCompile(`^\s*(?:[-*•–]\s+)?(\S.{2,60}?)(?:\s*:\s+|\s+[–—-]\s+|\t+)(\S.*?)\s*$`)

// begun is a line of a list that begins with its day, without a colon: "On 7 February 2025, Acme complained", "7 February 2025 Acme complained".
var begun = regexp.MustCompile(`^\s*(?:[-*•–]\s+)?((?:(?:On|In|By|Around|About) )?(?:(?:\d{1,2}(?:st|nd|rd|th)? )?` + aMonth + `(?: \d{1,2}(?:st|nd|rd|th)?,?)? \d{4}|\d{4}-\d\d(?:-\d\d)?))(?:, +|\s+([A-Z]|an? |the ))(\S.*?)\s*$`)

// aMonth is a month's name, or its beginning.
const aMonth = `(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?`

// inBrackets is what stands in brackets at the end of a line: where it is told.
var inBrackets = regexp.MustCompile(`^(.*\S)\s*[(\[]([^()\[\]]+)[)\]]\s*\.?$`)

// inYear finds the year that each date has, so that one which cannot be read is told and not passed over.
var inYear = regexp.MustCompile(`\b(?:19|20|21)\d\d\b`)

// datedLine is the day of a line of a list, and what happened; it has no day if it is no such line.
func datedLine(line string) (day, did string) {
	if parts := dated.FindStringSubmatch(line); parts != nil && inYear.MatchString(parts[1]) {
		return strings.Trim(parts[1], "*_"), parts[2]
	}
	if parts := begun.FindStringSubmatch(line); parts != nil {
		return strings.TrimSuffix(parts[1], ","), parts[2] + parts[3]
	}
	return "", ""
}

// aloneDate is what looks like a date and nothing else, whether there is such a day or not.
var aloneDate = regexp.MustCompile(`(?i)^(?:(?:\d{1,2}(?:st|nd|rd|th)? )?` + aMonth + `(?: \d{1,2}(?:st|nd|rd|th)?)?,? \d{4}|\d{1,4}([-/.])\d{1,2}(?:[-/.]\d{1,4})?)$`)

// dayAlone is the day of a line that has nothing else, as it stands over what happened on a web page; empty if it is no such line.
func dayAlone(line string) string {
	day := strings.Trim(line, "*_: ")
	if !inYear.MatchString(day) {
		return ""
	}
	date, bad := cellDate(day)
	if _, says := readWhen(date); bad == nil && says == "" || aloneDate.MatchString(day) {
		return day
	}
	return ""
}

// aYear is a year, and ofYear a day or a month that has none, alone on its line or before a colon or a dash.
var (
	aYear  = regexp.MustCompile(`^\d{4}$`)
	ofYear = regexp.MustCompile(`(?i)^((?:[-*•–]\s+)?(?:\d{1,2}(?:st|nd|rd|th)? )?` + aMonth + `(?: \d{1,2}(?:st|nd|rd|th)?)?)(\s*:\s.*|\s+[–—-]\s.*|:?)$`)
)

// withYear gives a line whose day has no year that which stands over it.
func withYear(line, year string) string {
	if parts := ofYear.FindStringSubmatch(line); parts != nil && year != "" {
		return parts[1] + " " + year + parts[2]
	}
	return line
}

// bullet is a line of what happened, under its day.
var bullet = regexp.MustCompile(`^[-*•–]\s+(\S.*)$`)

// longestTitle is the most lines that may stand before the first day.
const longestTitle = 5

// isList reports whether a file begins as a list of dates does: with a line that has a day, or a title and then such a line.
func isList(head []byte) bool {
	lines := 0
	for line := range bytes.Lines(head) {
		text := strings.TrimSpace(string(line))
		if text == "" || strings.HasPrefix(text, "#") {
			continue
		}
		if lines++; lines > longestTitle || strings.ContainsAny(text[:1], "{[") {
			return false
		}
		day, _ := datedLine(text)
		date, bad := cellDate(day)
		if _, says := readWhen(date); day != "" && (bad != nil || says == "") || dayAlone(text) != "" {
			return true
		}
	}
	return false
}

// list reads a list of dates: each line is a row of a table, with what happened in a sentence and where that is told in brackets at its end. A line without a day goes on
// with the one before, and after an empty line is more of its wording; what stands before the first day is a title. A day that stands alone is that of what comes under it.
func (f *fileReader) list(r io.Reader) {
	text := f.text(r)
	columns := map[string]string{}
	var rows []tableRow
	n, over, apart := 0, "", false // the line, the day that stands alone over it, and whether an empty line stands before it
	add := func(n int, day, did string) {
		apart = false
		rows = append(rows, tableRow{at: place{line: n, columns: columns, filled: []string{colWhen, colDid}}, cells: map[string]string{colWhen: day, colDid: did}})
	}
	year := "" // that stands alone over days without one
	for line := range bytes.Lines(text) {
		n++
		line := withYear(strings.TrimSpace(string(line)), year)
		if line == "" || strings.HasPrefix(line, "#") {
			apart = apart || line == ""
			continue
		}
		day, did := datedLine(line)
		item := bullet.FindStringSubmatch(line)
		switch alone := dayAlone(line); {
		case alone != "":
			if over = alone; aYear.MatchString(alone) {
				year = alone
			}
			add(n, over, "")
		case day != "":
			over = ""
			add(n, day, did)
		case len(rows) == 0:
		case rows[len(rows)-1].cells[colDid] == "":
			if item != nil {
				line = item[1]
			}
			rows[len(rows)-1].cells[colDid], apart = line, false
		case over != "" && item != nil:
			add(n, over, item[1])
		case apart:
			rows[len(rows)-1].cells[colSays] += " " + line
		default:
			rows[len(rows)-1].cells[colDid] += " " + line
		}
	}
	rows = slices.DeleteFunc(rows, func(row tableRow) bool { return row.cells[colDid] == "" })
	if len(rows) == 0 {
		f.flaw(place{}, &acts.ReadError{Line: 1, Says: "it has days, and nothing beside or under them", Cure: `write what happened, as in "7 February 2025: Acme complained to the tribunal (The Post)"`})
		return
	}
	for _, row := range rows {
		if told := inBrackets.FindStringSubmatch(row.cells[colDid]); told != nil {
			row.cells[colDid], row.cells[colSource] = told[1], told[2]
		} else {
			row.cells[colSource] = noSource
		}
		row.cells[colDid] = strings.TrimSuffix(row.cells[colDid], ".")
		if more := row.cells[colSays]; more != "" {
			row.cells[colSays] = row.cells[colDid] + "." + more
		}
	}
	settled(rows)
	f.rows(rows)
}
