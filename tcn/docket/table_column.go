package docket

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/tcn/acts"
)

// The columns of a table that are used by name.
const (
	colWhen, colKnown, colStanding, colOutlet = "when", "known", "who says so", "outlet"
	colWho, colDid, colNotice                 = "who", "did what", "to what notice"
	colSays, colSource                        = "in whose words", "source"
	colDetails, colToWhom, colIs, colKind     = "details", "to whom", "is", "kind of notice"
	colClaims, colPlanned                     = "claims", "planned"
)

// colMore is what else a table says of what happened, in a second column for it: it is no column's name, and becomes wording.
const colMore = "more"

// A tableColumn is a column that a table may have: its heading, other headings for it, and the key of a line of JSON, where it fills one by itself, with how a cell is
// read as the value of that key and how it is written.
type tableColumn struct {
	name, key string
	also      []string
	cure      string // for what cannot be read there, where that of the line does not fit a table
	read      func(cell string) (json.RawMessage, *acts.ReadError)
	write     func(l *entryLine) string
}

// alwaysWritten are so many columns; the rest are if an entry has something there.
const alwaysWritten = 9

// tableColumns are all columns, in the order in which they are written. Who did what, and what else there is to say of it, is read and written as one act; to whom a
// notice is given, of what kind it is, and who somebody is, as lines of their own.
var tableColumns = []tableColumn{
	{colWhen, "when", []string{"date", "day", "happened", "dates", "date of event", "event date", "date of the event", "when did it happen", "when was it", "date and time", "date/time", "datetime", "key date", "key dates", "timing", "start date", "start"}, "", readDate, func(l *entryLine) string { return l.When.String() }},
	{colKnown, "known", []string{"known since", "public since"}, "", readDate, func(l *entryLine) string { return whenCell(l.Known) }},
	{colStanding, "standing", []string{"on whose word"}, "write official (a public body), party (a side, of its own acts), attributed (the press, named), " +
		"anonymous (people whom the press does not name) or inferred (nobody: the law requires it)", readWord, func(l *entryLine) string { return l.Standing.String() }},
	{colOutlet, "through", []string{"through", "published by", "reported by", "publication", "publisher", "newspaper"}, "", readText, func(l *entryLine) string { return textCell(l.Through) }},
	{colWho, "", []string{"by", "actor", "person", "party", "body", "organisation", "organization", "who did it", "who was it", "who acted", "actors", "parties", "by whom"}, "", nil, nil},
	{colDid, "", []string{"act", "action", "what", "what happened", "does what", "event", "events", "description", "development", "summary", "what they did", "what was done", "what did they do",
		"headline", "headlines", "title", "titles", "news", "story", "key event", "key events", "milestone", "milestones", "incident", "incidents", "fact", "facts", "particulars", "developments", "actions", "what occurred", "text"}, "", nil, nil},
	{colNotice, "notice", []string{"notice", "which notice"}, "", readText, func(l *entryLine) string { return textCell(l.Notice) }},
	{colSays, "says", []string{"says", "words", "wording"}, "", readText, func(l *entryLine) string { return textCell(l.Says) }},
	{colSource, "sources", []string{"sources", "told where", "reference", "references", "link", "links", "url", "citation", "link to source", "source link", "source url", "where told", "evidence", "exhibit", "exhibits", "document", "documents", "footnote", "footnotes", "ref", "refs", "reference(s)", "source(s)", "link(s)", "website", "article", "articles", "bundle reference", "bundle ref", "page", "pages"}, "", readList, func(l *entryLine) string { return listCell(l.Sources) }},
	{colDetails, "", []string{"detail"}, "", nil, nil},
	{"or", "or", nil, "", readActsCell, func(l *entryLine) string { return jsonCell(l.Or) }},
	{"told again", "later", []string{"later"}, `write day, standing and outlet, as in 2025-04-07, official, the Tribunal; and a semicolon before the next`, readTellings, func(l *entryLine) string { return jsonCell(l.Later) }},
	{colClaims, "claims", []string{"claim"}, "", readList, func(l *entryLine) string { return listCell(l.Claims) }},
	{"contested", "contested", nil, "", readList, func(l *entryLine) string { return listCell(l.Contested) }},
	{"if", "if", nil, "", readList, func(l *entryLine) string { return listCell(l.If) }},
	{"unsure", "unsure", nil, "write yes, or leave it empty", readYes, func(l *entryLine) string { return yesCell(l.Unsure) }},
	{colPlanned, "planned", nil, "write yes, or leave it empty", readYes, func(l *entryLine) string { return yesCell(l.Planned) }},
	{"chain", "chain", nil, "", readText, func(l *entryLine) string { return textCell(l.Chain) }},
	{"not read", "unread", []string{"unread"}, "", readText, func(l *entryLine) string { return textCell(l.Unread) }},
	{colToWhom, "", []string{"recipient"}, "", nil, nil},
	{colIs, "", []string{"who is", "who that is"}, "", nil, nil},
	{colKind, "", []string{"kind"}, "", nil, nil},
}

// columnBy finds a column by a heading: in any case, with spaces, underscores and a colon or question mark around it, and whatever is said of it in brackets.
func columnBy(heading string) (tableColumn, bool) {
	name := plainHeading(heading)
	for _, is := range []string{name, bracketed.ReplaceAllString(name, "")} {
		if i := slices.IndexFunc(tableColumns, func(c tableColumn) bool { return c.name == is || slices.Contains(c.also, is) }); i >= 0 {
			return tableColumns[i], true
		}
	}
	return tableColumn{}, false
}

// plainHeading is a heading in small letters, with single spaces and without what stands around it.
func plainHeading(heading string) string {
	return folded(strings.Trim(strings.NewReplacer("_", " ", "-", " ").Replace(heading), " :?*\t\u00a0"))
}

// isChronicle reports whether headings have when and what happened, without which a table tells of nothing.
func isChronicle(headings []string) bool {
	return hasColumn(headings, colWhen) && hasColumn(headings, colDid)
}

// hasColumn reports whether one of the headings is a column's; the parts of a day are when.
func hasColumn(headings []string, name string) bool {
	return slices.ContainsFunc(headings, func(h string) bool {
		c, _ := columnBy(h)
		return c.name == name || name == colWhen && dayPart(h, headings) != ""
	})
}

// isNearly reports whether a heading is a column's but for a slip of the hand: a letter too many, too few or another, or two that changed places.
func isNearly(heading string) bool {
	name := folded(heading)
	for _, c := range tableColumns {
		for _, column := range append([]string{c.name}, c.also...) {
			if len(column) > 2 && isSlip(name, column) {
				return true
			}
		}
	}
	return false
}

// isSlip reports whether two words differ in one place.
func isSlip(a, b string) bool {
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	return len(a) <= 1 && len(b) <= 1 || len(a) == 2 && len(b) == 2 && a[0] == b[1] && a[1] == b[0]
}

// heading is the column of a row in which what fills a key stands, as the file names it.
func (p place) heading(key string) string {
	head, rest, _ := strings.Cut(strings.ReplaceAll(key, "[", "."), ".")
	name := head
	switch {
	case head == "act" && rest == "by", head == "actor":
		name = colWho
	case head == "act" && rest != "" && slices.Contains(p.filled, colDetails):
		name = colDetails
	case head == "act":
		name = colDid
	case head == "to" && slices.Contains(p.filled, colToWhom):
		name = colToWhom
	case head == "to":
		name = colIs
	case head == "kind":
		name = colKind
	default:
		if i := slices.IndexFunc(tableColumns, func(c tableColumn) bool { return c.key == head && head != "" }); i >= 0 {
			name = tableColumns[i].name
		}
	}
	if own := p.columns[name]; own != "" {
		return own
	}
	return name
}
