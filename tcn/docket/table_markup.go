package docket

import (
	"slices"
	"strings"
)

// longestMarked is the most bytes of a line whose marks are taken off: a line of an encyclopedia with its notes is far below.
const longestMarked = 1 << 13

// marks are what pages put around words, and what is left: Markdown, the wiki's own, and what of HTML stands in either.
var marks = []struct {
	like *pattern
	as   string
}{
	{patternOf(`(?i)<ref\b[^<>]*/>`), ""},
	{patternOf(`(?i)<ref\b[^<>]*>.*?</ref>`), ""},
	{patternOf(`\{\{[^{}]*\}\}`), ""},
	{patternOf(`(?i)</?(?:br|b|i|u|em|strong|p|li|ul|ol|td|tr|th|table|thead|tbody|h[1-6]|dl|dt|dd|span|a|sup|sub|code|small|div|time)\b[^<>]*>`), " "},
	{patternOf(`!?\[([^\[\]]*)\]\([^()\s]*(?: "[^"]*")?\)`), "$1"},
	{patternOf(`\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]`), "$1"},
	{patternOf(`\[(?:https?:)?//[^\s\[\]]+ ([^\[\]]+)\]`), "$1"},
	{patternOf(`'{2,5}`), ""},
	{patternOf(`\*{1,3}([^*\s](?:[^*]*[^*\s])?)\*{1,3}`), "$1"},
	{patternOf(`(^|[\s(])_{1,3}([^_\s](?:[^_]*[^_\s])?)_{1,3}($|[\s.,:;)])`), "$1$2$3"},
	{patternOf("`([^`]+)`"), "$1"},
	{patternOf(`\[(?:citation needed|when\?|who\?|note \d{1,3}|[a-z])\]`), ""},
}

// unmarked is a text without the marks of a page around its words.
func unmarked(text string) string {
	if len(text) > longestMarked || !strings.ContainsAny(text, "*_[<{`'") {
		return text
	}
	for _, m := range marks {
		text = m.like.ReplaceAllString(text, m.as)
	}
	return strings.TrimSpace(text)
}

// covers are what stands around a line of a list, or before it, and is none of its words: the sign of a quotation, a box to tick, a picture, a label.
var covers = []struct {
	like *pattern
	as   string
}{
	{patternOf(`[\p{Zs}\x{200b}\x{feff}]+`), " "},
	{patternOf(`^(?:>|\p{So}|\x{fe0f}| )+`), ""},
	{patternOf(`^([-*•] )?\[[ xX✓]\] `), "$1"},
	{patternOf(`^"([^"]*)"$`), "$1"},
	{patternOf(`(?i)^(?:date|when|day) ?: (.*\d.*)$`), "$1"},
}

// uncovered is a line of a list without its covers. A day in brackets before what happened stands as one without.
func uncovered(line string) string {
	line = strings.TrimSpace(line)
	if len(line) > longestMarked {
		return line
	}
	for _, c := range covers {
		line = c.like.ReplaceAllString(line, c.as)
	}
	if parts := dayInBrackets.FindStringSubmatch(line); parts != nil {
		if date, bad := cellDate(parts[2]); bad != nil || isDay(date) {
			return parts[1] + parts[2] + ": " + parts[3]
		}
	}
	return strings.TrimSpace(line)
}

// dayInBrackets is a line whose day stands in brackets before what happened.
var dayInBrackets = patternOf(`^(` + aBullet + `?)[\[(]([^\[\]()]{4,60})[\])]:? +(\S.*)$`)

// aRule is the row under the headings of a table in Markdown.
var aRule = patternOf(`^:?-+:?$`)

// isRule reports whether cells are a rule, and no row.
func isRule(cells []string) bool {
	is := false
	for _, cell := range cells {
		if cell != "" && !aRule.MatchString(cell) {
			return false
		}
		is = is || cell != ""
	}
	return is
}

// pipes takes a table in Markdown apart, with the line at which each record begins. What has no upright stroke stands around the table, and a second row of its headings
// begins its next part.
func pipes(text []byte) (records [][]string, lines []int) {
	n := 0
	for line := range strings.Lines(string(text)) {
		n++
		cells := pipeCells(line)
		switch {
		case len(cells) < 2, isRule(cells), len(records) > 0 && slices.Equal(cells, records[0]):
		default:
			records, lines = append(records, cells), append(lines, n)
		}
	}
	return records, lines
}

// pipeCells are the cells of a line between upright strokes: those that stand around it make empty ones. One that has a backslash before it is a cell's own.
func pipeCells(line string) []string {
	cells := strings.Split(strings.ReplaceAll(line, `\|`, "\x00"), "|")
	for i, cell := range cells {
		cells[i] = unmarked(strings.TrimSpace(strings.ReplaceAll(cell, "\x00", "|")))
	}
	return cells
}

// numbering is what stands before the lines of a list that are counted: "1.", "(a)", "3.2)", or a number and a tab.
var numbering = patternOf(`^(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]{1,4}|[A-Z])[.):]\s+|\d{1,3}(?:\.\d{1,3})*\.?\t\s*)(\S.*)$`)

// uncounted is a line of a list without its number, if there is a day after it and none before; a day without a year has that which stands over it.
func uncounted(line, year string) string {
	dayed, parts := withYear(line, year), numbering.FindStringSubmatch(line)
	if parts == nil || hasDay(dayed) {
		return dayed
	}
	if rest := withYear(parts[1], year); hasDay(rest) {
		return rest
	}
	return dayed
}

// hasDay reports whether a line of a list begins with a day that can be read, or has nothing else.
func hasDay(line string) bool {
	day, _ := datedLine(line)
	date, bad := cellDate(day)
	return day != "" && (bad != nil || isDay(date)) || dayAlone(line) != ""
}

// isDay reports whether a text is a date as a line of JSON has it.
func isDay(date string) bool {
	_, says := readWhen(date)
	return says == ""
}
