package page

import "strings"

// Usage lays out what a command says of itself: paragraphs, and lists of what can be written and what that does. A line that begins with two spaces
// begins one of a list, whose label ends before two more; a line that begins with more goes on with the one before; an empty line parts them.
func (p *Page) Usage(text string) {
	rows, column := usageRows(text), 0
	for _, r := range rows {
		column = max(column, len(r.label)+4)
	}
	column = min(column, p.Width*2/5)
	for _, r := range rows {
		switch {
		case r.label == "" && r.says == "":
			p.Line("")
		case r.label == "":
			p.Para(0, r.says)
		case len(r.label)+4 > column: // it stands on a line of its own
			p.Para(2, r.label)
			p.Para(column, r.says)
		default:
			p.labelled(2, column, r.label, r.says, "")
		}
	}
}

// A usageRow is a paragraph, or what can be written with what that does; empty, it parts them.
type usageRow struct{ label, says string }

func usageRows(text string) (rows []usageRow) {
	goesOn := false
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\n")
		bare := strings.TrimLeft(line, " ")
		label, says, listed := strings.Cut(bare, "  ")
		switch indent := len(line) - len(bare); {
		case bare == "":
			rows, goesOn = append(rows, usageRow{}), false
			continue
		case indent == 2 && listed:
			rows = append(rows, usageRow{label, strings.TrimLeft(says, " ")})
		case indent == 2: // what it does stands on the next line
			rows = append(rows, usageRow{label: bare})
		case goesOn && (indent > 2 || rows[len(rows)-1].label == ""):
			last := &rows[len(rows)-1]
			last.says = strings.TrimLeft(last.says+" "+bare, " ")
		default:
			rows = append(rows, usageRow{says: bare})
		}
		goesOn = true
	}
	return rows
}
