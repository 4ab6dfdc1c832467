package docket

import (
	"bytes"
	"io"
	"regexp"
	"slices"
	"strings"
)

// dated is a line of a list of dates: a day, a colon or a dash, and what happened.
var dated = regexp.MustCompile(`^\s*(?:[-*•–]\s+)?(\S.{2,60}?)(?:\s*:\s+|\s+[–—-]\s+|\t+)(\S.*?)\s*$`)

// inBrackets is what stands in brackets at the end of a line: where it is told.
var inBrackets = regexp.MustCompile(`^(.*\S)\s*[(\[]([^()\[\]]+)[)\]]\s*\.?$`)

// inYear finds the year that each date has, so that one which cannot be read is told and not passed over.
var inYear = regexp.MustCompile(`\b(?:19|20|21)\d\d\b`)

// datedLine is the day of a line of a list, and what happened; it has no day if it is no such line.
func datedLine(line string) (day, did string) {
	if parts := dated.FindStringSubmatch(line); parts != nil && inYear.MatchString(parts[1]) {
		return strings.Trim(parts[1], "*_"), parts[2]
	}
	return "", ""
}

// aloneDate is what looks like a date and nothing else, whether there is such a day or not.
var aloneDate = regexp.MustCompile(`(?i)^(?:(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?(?: \d{1,2}(?:st|nd|rd|th)?)?,? \d{4}|\d{1,4}([-/.])\d{1,2}(?:[-/.]\d{1,4})?)$`)

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
	for line := range bytes.Lines(text) {
		n++
		line := strings.TrimSpace(string(line))
		if line == "" || strings.HasPrefix(line, "#") {
			apart = apart || line == ""
			continue
		}
		day, did := datedLine(line)
		item := bullet.FindStringSubmatch(line)
		switch alone := dayAlone(line); {
		case alone != "":
			over = alone
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
