package docket

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// numbered are days as spreadsheet programs write them: 07/02/2025, 7.2.2025, 07-02-2025.
var numbered = patternOf(`^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$`)

// serial is a day as a spreadsheet program counts it, from the end of 1899, where it is not shown as a day; those of this century are read.
var serial = patternOf(`^(\d{5})(?:\.\d+)?$`)

const firstSerial, lastSerial = 36526, 73050 // 1 January 2000 and 31 December 2099

// inWords are days and months in words, and what they are written as.
var inWords = []struct{ like, as string }{
	{"2 January 2006", time.DateOnly}, {"2 Jan 2006", time.DateOnly}, {"January 2, 2006", time.DateOnly}, {"Jan 2, 2006", time.DateOnly},
	{"January 2 2006", time.DateOnly}, {"Jan 2 2006", time.DateOnly}, {"January 2006", "2006-01"}, {"Jan 2006", "2006-01"}, {"2006-01-02 15:04:05", time.DateOnly},
	{"January, 2006", "2006-01"},
}

// plainer takes from a date in words what tells no other day: the day of the week, the ending of an ordinal, a dot, "on", the time of day. The two digits of a year
// are those of this century.
var plainer = []struct {
	like *pattern
	as   string
}{
	{patternOf(`(?i)^(?:on |in )`), ""},
	{patternOf(`(?i)^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? `), ""},
	{patternOf(`(?i)\b(\d{1,2})(?:st|nd|rd|th)\b`), "$1"},
	{patternOf(`(?i)\b(\d{1,2}) of `), "$1 "},
	{patternOf(`(?i)\bsept\b`), "Sep"},
	{patternOf(`(?i)\b([a-z]{3})\.`), "$1"},
	{patternOf(`^(\d{1,2})[-/](\d{1,2} [A-Za-z])`), "$1–$2"},
	{patternOf(`^(` + aMonth + `)[-/](` + aMonth + ` \d{4})$`), "$1–$2"},
	{patternOf(`^(\d{1,2} ` + aMonth + `)/(\d{1,2} ` + aMonth + ` \d{4})$`), "$1–$2"},
	{patternOf(`(?i)(\d)(?:T|,? at |,? )\d{1,2}(?::\d\d(?::\d\d(?:\.\d+)?)?|[:.]\d\d ?[ap]\.?m\.?| ?[ap]m)(?: ?[ap]m)?(?:Z| ?(?:GMT|BST|UTC)| ?hrs|[+-]\d\d:?\d\d)?$`), "$1"},
	{patternOf(`(?i) \((?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\)$`), ""},
	{patternOf(`(?i)^(\d{1,2} ` + aMonth + `),? (\d{4})$`), "$1 $2"},
	{patternOf(`(?i)^(\d{1,2})-(` + aMonth + `)-(\d{4})$`), "$1 $2 $3"},
	{patternOf(`(?i)^(\d{1,2})[- ](` + aMonth + `)[- ](\d\d)$`), "$1 $2 20$3"},
	{patternOf(`(?i)^(` + aMonth + `)-(\d\d)$`), "$1 20$2"},
	{patternOf(`(?i)^(` + aMonth + `)-(\d{4})$`), "$1 $2"},
	{patternOf(`^(\d{1,2}[/.]\d{1,2}[/.])(\d\d)$`), "${1}20$2"},
	{patternOf(`^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$`), "$1-$2-$3"},
	{patternOf(`^(\d{4})-(\d)-(\d{1,2})$`), "$1-0$2-$3"},
	{patternOf(`^(\d{4}-\d\d)-(\d)$`), "$1-0$2"},
}

// partOf is a word for a part of a month or a year. Where the part ends nobody says, so the whole is read.
var partOf = patternOf(`(?i)^(?:early|mid|late|end|(?:the )?(?:beginning|start|middle|end) of)[ -](?:in )?([a-z]* ?\d{4})$`)

// seasons are the months of the seasons, in the north; a winter has two years, and says both.
var (
	season  = patternOf(`(?i)^(?:the )?(spring|summer|autumn|fall) (?:of )?(\d{4})$`)
	winter  = patternOf(`(?i)^(?:the )?winter (?:of )?(\d{4})[-/–](?:\d{2})?(\d{2})$`)
	quarter = patternOf(`(?i)^q([1-4]) (?:of )?(\d{4})$`)
	months  = map[string]int{"spring": 3, "summer": 6, "autumn": 9, "fall": 9}
)

// about, until, from and between are words beside a date.
var (
	about    = patternOf(`(?i)^(?:around|about|circa|c\.|ca\.|approximately|roughly) ?(.+)$`)
	sides    = patternOf(`(?i)^(by|before|until|since|from|after) (.+)$`)
	between  = patternOf(`(?i)^(?:(?:between|from) )?(.+?) ?(?: and | to | or | – | — | - |–|—) ?(.+)$`)
	doubtful = patternOf(`^(.+?) ?\(?\?\)?$`)
	noYear   = patternOf(`^(?:\d{1,2}|(?i:\d{1,2} )?[A-Za-z]+|[A-Za-z]+ \d{1,2})$`)
)

// longestDate is more bytes than anybody writes for a date.
const longestDate = 80

// cellDate is a date as it stands in a table, as [ParseWhen] reads it. Besides what that reads it takes "7 February 2025", "Friday, February 7th, 2025", "February 2025",
// "early February 2025", "spring 2025", "Q1 2025", "around September 2025", "by", "before", "since" or "after" a date, "between" two, days as spreadsheet programs write them ("20-Jan-25", "2025-01-20 00:00:00", 45677), and a day
// in numbers where only one order of day and month makes it one.
func cellDate(text string) (string, *acts.ReadError) {
	if len(text) > longestDate {
		return text, nil
	}
	text = plain(text)
	if _, says := readWhen(text); says == "" {
		return text, nil
	}
	if unsure := doubtful.FindStringSubmatch(text); unsure != nil {
		if day, bad := unaided(unsure[1]); bad != nil || isDay(day) {
			return day + "?", bad
		}
	}
	if near := about.FindStringSubmatch(text); near != nil {
		day, bad := cellDate(near[1])
		return strings.TrimRight(day, dateMarks) + "~", bad
	}
	if side := sides.FindStringSubmatch(text); side != nil {
		if day, bad := cellDate(side[2]); bad == nil {
			if open := openSided(strings.ToLower(side[1]), day); open != "" {
				return open, nil
			}
		} else if !between.MatchString(text) {
			return "", bad
		}
	}
	day, bad := unaided(text)
	if _, says := readWhen(day); bad != nil || says == "" {
		return day, bad
	}
	if two := between.FindStringSubmatch(text); two != nil {
		return cmp.Or(ranged(two[1], two[2]), day), nil
	}
	return day, nil
}

// plain is a date without what tells no other day.
func plain(text string) string {
	if len(text) > longestDate {
		return text
	}
	for _, p := range plainer {
		text = p.like.ReplaceAllString(text, p.as)
	}
	return text
}

// oneDate is a date at one end of a range: it is no range itself, and has no open side. So nothing is looked at as the end of the end of a range, and so on, which
// would take twice as long for each.
func oneDate(text string) (string, *acts.ReadError) {
	text = plain(text)
	if _, says := readWhen(text); says == "" {
		return text, nil
	}
	if near := about.FindStringSubmatch(text); near != nil {
		day, bad := oneDate(near[1])
		return strings.TrimRight(day, dateMarks) + "~", bad
	}
	return unaided(text)
}

// unaided is a date in words or in numbers, with no word beside it that says how it is meant.
func unaided(text string) (string, *acts.ReadError) {
	if part := partOf.FindStringSubmatch(text); part != nil {
		text = part[1]
	}
	if day := named(text); day != "" {
		return day, nil
	}
	if parts := serial.FindStringSubmatch(text); parts != nil {
		if n, _ := strconv.Atoi(parts[1]); n >= firstSerial && n <= lastSerial {
			return ipa.Day(1899, 12, 30).Add(n).String(), nil
		}
	}
	return inNumbers(text)
}

// openSided is a date of which one side alone is told; empty if the date is none.
func openSided(word, day string) string {
	w, says := readWhen(day)
	switch {
	case says != "", word == "from" && strings.Contains(day, "/"):
		return ""
	case word == "before" && !w.first.IsZero():
		return openSide + "/" + w.first.Add(-1).String()
	case word == "by" || word == "until" || word == "before":
		return openSide + "/" + day[1+strings.LastIndex(day, "/"):]
	case word == "after" && !w.last.IsZero():
		return w.last.Add(1).String() + "/" + openSide
	}
	first, _, _ := strings.Cut(day, "/")
	return first + "/" + openSide
}

// named is a day, a month, a season or a quarter in words; empty if it is none.
func named(text string) string {
	for _, form := range inWords {
		if day, err := time.Parse(form.like, text); err == nil {
			return day.Format(form.as)
		}
	}
	if s := season.FindStringSubmatch(text); s != nil {
		first := months[strings.ToLower(s[1])]
		return fmt.Sprintf("%s-%02d/%[1]s-%02[3]d", s[2], first, first+2)
	}
	if w := winter.FindStringSubmatch(text); w != nil {
		return fmt.Sprintf("%s-12/%s%s-02", w[1], w[1][:2], w[2])
	}
	if q := quarter.FindStringSubmatch(text); q != nil {
		n, _ := strconv.Atoi(q[1])
		return fmt.Sprintf("%s-%02d/%[1]s-%02[3]d", q[2], 3*n-2, 3*n)
	}
	return ""
}

// ranged is one of the days from one date to another, of which the first may leave its year or its month to the second: "1 to 3 February 2025"; empty if it is none.
func ranged(from, to string) string {
	last, bad := oneDate(to)
	if bad != nil {
		return ""
	}
	if noYear.MatchString(from) {
		words := strings.Fields(to)
		if strings.IndexFunc(from, unicode.IsLetter) < 0 && len(words) == 3 {
			from += " " + words[1]
		}
		from += " " + words[len(words)-1]
	}
	first, bad := oneDate(from)
	if _, says := readWhen(first + "/" + last); bad != nil || says != "" {
		return ""
	}
	return first + "/" + last
}

// inNumbers is a day in numbers.
func inNumbers(text string) (string, *acts.ReadError) {
	parts := numbered.FindStringSubmatch(text)
	if parts == nil {
		return text, nil
	}
	a, _ := strconv.Atoi(parts[1])
	b, _ := strconv.Atoi(parts[2])
	dayFirst, monthFirst := fmt.Sprintf("%s-%02d-%02d", parts[3], b, a), fmt.Sprintf("%s-%02d-%02d", parts[3], a, b)
	switch {
	case a > 12 || a == b:
		return dayFirst, nil
	case b > 12:
		return monthFirst, nil
	}
	return "", &acts.ReadError{Says: fmt.Sprintf("%q can be two days", text), Cure: fmt.Sprintf("write %s or %s; have the spreadsheet program treat the column as text, so that it stays", dayFirst, monthFirst)}
}

// settled writes days in numbers that can be two as the other days of the table show: if one can only have its day first, and none its month, so has each.
func settled(rows []tableRow) {
	var order [2]bool // of the days that can be read in one way alone: day first, month first
	each := func(do func(r tableRow, column string, a, b int, year string)) {
		for _, r := range rows {
			for _, column := range []string{colWhen, colKnown} {
				if parts := numbered.FindStringSubmatch(plain(r.cells[column])); parts != nil {
					a, _ := strconv.Atoi(parts[1])
					b, _ := strconv.Atoi(parts[2])
					do(r, column, a, b, parts[3])
				}
			}
		}
	}
	each(func(_ tableRow, _ string, a, b int, _ string) {
		order[0] = order[0] || a > 12
		order[1] = order[1] || b > 12
	})
	if order[0] == order[1] {
		return
	}
	each(func(r tableRow, column string, a, b int, year string) {
		if order[1] {
			a, b = b, a
		}
		r.cells[column] = fmt.Sprintf("%s-%02d-%02d", year, b, a)
	})
}
