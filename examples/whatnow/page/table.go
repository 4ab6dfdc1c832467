package page

import "strings"

// A Column is a column of a table: its head, the least width that it needs, and its share in what is left over.
type Column struct {
	Head  string // what stands over it
	Least int    // its least width, in signs
	Share int    // how many parts it gets of the width that is left over; zero: none
}

const between = 2 // spaces between columns

// Table writes a table with heads. Each cell is wrapped within its column; a cell may have several lines: see [Stack]. With gaps, an empty line follows every row.
func (p *Page) Table(columns []Column, rows [][]string, gaps bool) {
	widths := p.widths(columns)
	heads := make([]string, len(columns))
	rules := make([]string, len(columns))
	for i, c := range columns {
		heads[i], rules[i] = c.Head, strings.Repeat("─", widths[i])
	}
	p.cells(heads, widths, Bold)
	p.cells(rules, widths, "")
	for i, row := range rows {
		p.cells(row, widths, "")
		if gaps && i < len(rows)-1 {
			p.Line("")
		}
	}
}

// widths shares the page's width among the columns.
func (p *Page) widths(columns []Column) []int {
	left, shares := p.Width-between*(len(columns)-1), 0
	widths := make([]int, len(columns))
	for i, c := range columns {
		widths[i] = c.Least
		left, shares = left-c.Least, shares+c.Share
	}
	for i, c := range columns {
		if left > 0 && c.Share > 0 {
			part := left * c.Share / shares
			widths[i], left, shares = widths[i]+part, left-part, shares-c.Share
		}
	}
	return widths
}

// cells writes a row of cells, in a colour.
func (p *Page) cells(texts []string, widths []int, c Colour) {
	wrapped := make([][]string, len(texts))
	height := 0
	for i, text := range texts {
		wrapped[i] = Wrap(text, widths[i])
		height = max(height, len(wrapped[i]))
	}
	for y := range height {
		for i, lines := range wrapped {
			text := ""
			if y < len(lines) {
				text = lines[y]
			}
			if i > 0 {
				p.Put("", strings.Repeat(" ", between))
			}
			if i < len(wrapped)-1 {
				text = pad(text, widths[i])
			}
			p.Put(c, text)
		}
		p.End()
	}
}
