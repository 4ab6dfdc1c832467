package docket

import (
	"bytes"
	"cmp"
	"io"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/tcn/acts"
)

// dated is a line of a list of dates: a day, a colon or a dash, and what happened.
var dated = patternOf(`^\s*` + aBullet + `?(\S.{2,60}?)(?:\s*:\s+|\s+[–—|-]\s+|\t+)(\S.*?)\s*$`)

// begun is a line of a list that begins with its day, without a colon: "On 7 February 2025, Acme complained", "7 February 2025 Acme complained".
var begun = patternOf(`^\s*` + aBullet + `?((?:(?:On|In|By|Around|About) )?(?:(?:\d{1,2}(?:st|nd|rd|th)? )?` + aMonth + `(?: \d{1,2}(?:st|nd|rd|th)?,?)? \d{4}|\d{4}-\d\d(?:-\d\d)?|` + aShortDay + `|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}))(?:[,;.] +| ?(?:[:—→]|=+>?|->) ?|\s+([A-Z]|an? |the ))(\S.*?)\s*$`)

// aBullet is the sign before a line of a list.
const aBullet = `(?:[-*•–‣◦·▪●○→]\s+)`

// aShortDay is a day with two digits of its year, as spreadsheet programs and lawyers write it.
const aShortDay = `\d{1,2}(?:[/.]\d{1,2}[/.]|[- ]` + aMonth + `[- ])\d{2}`

// aMonth is a month's name, or its beginning.
const aMonth = `(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?`

// inBrackets is what stands in brackets at the end of a line: where it is told.
var inBrackets = patternOf(`^(.*\S)\s*[(\[]([^()\[\]]+)[)\]]\s*\.?$`)

// footnotes are the numbers of notes at the end of a line, afterStroke what a line that is cut by strokes or tabs has last, and sourceWord what says that it is a source.
var (
	footnotes   = patternOf(`^(.*[^\s\]])\s*((?:\[\d{1,3}\]\s*){1,9})\.?$`)
	afterStroke = patternOf(`^(.*\S)(?:\s+\|\s+|\t+)([^|\t]+)$`)
	sourceWord  = patternOf(`(?i)^(?:sources?|via|see)\b:?\s*`)
)

// inYear finds the year that each date has, so that one which cannot be read is told and not passed over.
var inYear = patternOf(`\b(?:19|20|21)\d\d\b|^` + aShortDay + `$`)

// datedLine is the day of a line of a list, and what happened; it has no day if it is no such line.
func datedLine(line string) (day, did string) {
	if parts := toBeFixed.FindStringSubmatch(line); parts != nil {
		return parts[1], parts[2]
	}
	if parts := dated.FindStringSubmatch(line); parts != nil && inYear.MatchString(parts[1]) {
		day, did = strings.Trim(parts[1], "*_"), parts[2]
		if date, bad := cellDate(day); bad != nil || isDay(date) {
			return day, did
		}
	}
	if parts := begun.FindStringSubmatch(line); parts != nil { // a colon may come later: "7 February 2025 The Post: UK backs down"
		return strings.TrimSuffix(parts[1], ","), parts[2] + parts[3]
	}
	return day, did
}

// aloneDate is what looks like a date and nothing else, whether there is such a day or not.
var aloneDate = patternOf(`(?i)^(?:(?:\d{1,2}(?:st|nd|rd|th)? )?` + aMonth + `(?: \d{1,2}(?:st|nd|rd|th)?)?,? \d{4}|\d{1,4}([-/.])\d{1,2}(?:[-/.]\d{1,4})?)$`)

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
	aYear   = patternOf(`^\d{4}$`)
	letters = patternOf(`(?i)[a-z]{3}|q[1-4]`)
	ofYear  = patternOf(`(?i)^(` + aBullet + `?(?:` + aDayOfYear + `(?: ?(?:–|-|/| to | or | and ) ?` + aDayOfYear + `)?))(\s*:\s.*|\s+[–—-]\s.*|:?)$`)
)

// aDayOfYear is a day, a month or a part of either without its year, or, before another, the day of a month alone.
const aDayOfYear = `(?:(?:on|by|around|about|before|after|since|early|mid|late|end of|beginning of|start of)[ -](?:in )?)?(?:(?:\d{1,2}(?:st|nd|rd|th)? )?` + aMonth + `(?: \d{1,2}(?:st|nd|rd|th)?)?|spring|summer|autumn|q[1-4]|\d{1,2}(?:st|nd|rd|th)?)`

// withYear gives a line whose day has no year that which stands over it.
func withYear(line, year string) string {
	if parts := ofYear.FindStringSubmatch(line); parts != nil && year != "" && letters.MatchString(parts[1]) {
		return parts[1] + " " + year + parts[2]
	}
	return line
}

// listLine is a line of a list without the marks of a page and its number, with the year that stands over it. A heading of a page that has a day is that day.
func listLine(line, year string) string {
	line = unmarked(uncovered(line))
	if heading := strings.Trim(line, "#= "); heading != "" && strings.ContainsAny(line[:1], "#=") {
		if heading = withYear(heading, year); dayAlone(heading) != "" {
			return heading
		}
		return "# " + heading
	}
	return uncounted(line, year)
}

// bullet is a line of what happened, under its day.
var bullet = patternOf(`^` + aBullet + `(\S.*)$`)

// longestTitle is the most lines that may stand before the first day.
const longestTitle = 20

// isList reports whether a file begins as a list of dates does: with a line that has a day, or a title and then such a line.
func isList(head []byte) bool {
	lines := 0
	for line := range bytes.Lines(head) {
		text := listLine(string(line), "")
		if text == "" || strings.HasPrefix(text, "#") {
			continue
		}
		if lines++; lines > longestTitle || strings.ContainsAny(text[:1], "{[") {
			return false
		}
		if hasDay(text) {
			return true
		}
	}
	return false
}

// A listItem is a row of a list as it is read: what happened and more of its wording, line by line. A text that grew with each line would be copied as often.
type listItem struct {
	n         int
	day       string
	did, says []string
}

// list reads a list of dates: each line is a row of a table, with what happened in a sentence and where that is told in brackets at its end. A line without a day goes on
// with the one before, and after an empty line is more of its wording; what stands before the first day is a title. A day that stands alone is that of what comes under it.
func (f *fileReader) list(r io.Reader) {
	all := slices.DeleteFunc(listItems(f.text(r)), func(l *listItem) bool { return len(l.did) == 0 })
	if len(all) == 0 {
		f.flaw(place{}, &acts.ReadError{Line: 1, Says: "it has days, and nothing beside or under them", Cure: `write what happened, as in "7 February 2025: Acme complained to the tribunal (The Post)"`})
		return
	}
	columns := map[string]string{}
	var rows []tableRow
	for _, l := range all {
		rows = append(rows, l.row(columns))
	}
	settled(rows)
	f.rows(rows)
}

// listItems takes a list apart.
func listItems(text []byte) (all []*listItem) {
	n, over, year, apart := 0, "", "", false // the line, the day and the year that stand alone over it, and whether an empty line stands before it
	add := func(day string, did ...string) {
		all, apart = append(all, &listItem{n: n, day: day, did: did}), false
	}
	for line := range bytes.Lines(text) {
		n++
		line := listLine(string(line), year)
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
			add(over)
		case day != "":
			over = ""
			add(day, did)
		case len(all) == 0:
		case len(all[len(all)-1].did) == 0:
			if item != nil {
				line = item[1]
			}
			all[len(all)-1].did, apart = []string{line}, false
		case over != "" && item != nil:
			add(over, item[1])
		case apart:
			all[len(all)-1].says = append(all[len(all)-1].says, line)
		default:
			all[len(all)-1].did = append(all[len(all)-1].did, line)
		}
	}
	return all
}

// row is a line of a list as a row of a table.
func (l *listItem) row(columns map[string]string) tableRow {
	did, source := strings.Join(l.did, " "), noSource
	for _, like := range []*pattern{footnotes, inBrackets, afterStroke} {
		if parts := like.FindStringSubmatch(did); parts != nil {
			did, source = parts[1], cmp.Or(sourceWord.ReplaceAllString(parts[2], ""), source)
			break
		}
	}
	did = strings.TrimSuffix(did, ".")
	cells := map[string]string{colWhen: l.day, colDid: did, colSource: source}
	if len(l.says) > 0 {
		cells[colSays] = did + ". " + strings.Join(l.says, " ")
	}
	return tableRow{at: place{line: l.n, columns: columns, filled: []string{colWhen, colDid}, phrase: true}, cells: cells}
}
