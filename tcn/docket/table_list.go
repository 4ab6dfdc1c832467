package docket

import (
	"bytes"
	"io"
	"strings"
)

// dated is a line of a list of dates: a day, a colon or a dash, and what happened.
var dated = patternOf(`^\s*(?:[-*•–]\s+)?(\S.{2,60}?)(?:\s*:\s+|\s+[–—-]\s+|\t+)(\S.*?)\s*$`)

// inBrackets is what stands in brackets at the end of a line: where it is told.
var inBrackets = patternOf(`^(.*\S)\s*[(\[]([^()\[\]]+)[)\]]\s*\.?$`)

// inYear finds the year that each date has, so that one which cannot be read is told and not passed over.
var inYear = patternOf(`\b(?:19|20|21)\d\d\b`)

// datedLine is the day of a line of a list, and what happened; it has no day if it is no such line.
func datedLine(line string) (day, did string) {
	if parts := dated.FindStringSubmatch(line); parts != nil && inYear.MatchString(parts[1]) {
		return strings.Trim(parts[1], "*_"), parts[2]
	}
	return "", ""
}

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
		if _, says := readWhen(date); day != "" && (bad != nil || says == "") {
			return true
		}
	}
	return false
}

// list reads a list of dates: each line is a row of a table, with what happened in a sentence and where that is told in brackets at its end. A line without a day goes on
// with the one before; what stands before the first day is a title.
func (f *fileReader) list(r io.Reader) {
	text := f.text(r)
	columns := map[string]string{}
	var rows []tableRow
	var told [][]string // in each row, line by line: a text that grew with each line would be copied as often
	n := 0
	for line := range bytes.Lines(text) {
		n++
		line := strings.TrimSpace(string(line))
		switch day, did := datedLine(line); {
		case line == "" || strings.HasPrefix(line, "#"):
		case day != "":
			rows = append(rows, tableRow{at: place{line: n, columns: columns, filled: []string{colWhen, colDid}, phrase: true}, cells: map[string]string{colWhen: day}})
			told = append(told, []string{did})
		case len(rows) > 0:
			told[len(told)-1] = append(told[len(told)-1], line)
		}
	}
	for i, row := range rows {
		did, source := strings.Join(told[i], " "), noSource
		if parts := inBrackets.FindStringSubmatch(did); parts != nil {
			did, source = parts[1], parts[2]
		}
		row.cells[colDid], row.cells[colSource] = strings.TrimSuffix(did, "."), source
	}
	settled(rows)
	f.rows(rows)
}
