package page

import "strings"

// A Column is a column of a table: its head, the least width that it needs, and its share in what is left over.
type Column struct {
	Head  string // what stands over it
	Least int    // the width that it needs, in signs
	Share int    // how many parts it gets of the width that is left over; zero: none
}

// Between is how many spaces stand between columns.
const Between = 2

// Table writes a table with heads. Each cell is wrapped within its column; a cell may have several lines: see [Stack]. With gaps, an empty line follows every row.
func (p *Page) Table(columns []Column, rows [][]string, gaps bool) {
	widths := p.Heads(columns)
	for i, row := range rows {
		p.Row(widths, row, nil, nil)
		if gaps && i < len(rows)-1 {
			p.Line("")
		}
	}
}

// Heads writes the heads of a table, for rows that are written one by one, and returns the widths of its columns.
func (p *Page) Heads(columns []Column) []int {
	widths := p.Widths(columns)
	heads := make([]string, len(columns))
	rules := make([]string, len(columns))
	for i, c := range columns {
		heads[i], rules[i] = c.Head, strings.Repeat("─", widths[i])
	}
	p.Row(widths, heads, nil, Whole(Bold))
	p.Row(widths, rules, nil, nil)
	return widths
}

// Whole is a colour for a whole row.
func Whole(c Colour) func(column, line int) Colour { return func(_, _ int) Colour { return c } }

// thinnest is the least that is left of a column that gives from its own.
const thinnest = 8

// Widths shares the page's width among the columns. Where it does not do for what they need, those that share in what is left over give from theirs.
func (p *Page) Widths(columns []Column) []int {
	left, shares := p.Width-Between*(len(columns)-1), 0
	widths := make([]int, len(columns))
	for i, c := range columns {
		widths[i] = c.Least
		left, shares = left-c.Least, shares+c.Share
	}
	for i, c := range columns {
		if left != 0 && c.Share > 0 {
			part := max(left*c.Share/shares, min(0, thinnest-c.Least))
			widths[i], left, shares = widths[i]+part, left-part, shares-c.Share
		}
	}
	return widths
}

// Row writes a row of cells, each wrapped within its column, with what fills the lines below its text, and the colour of each column's lines
// (nil, both: none).
func (p *Page) Row(widths []int, texts, below []string, tint func(column, line int) Colour) {
	wrapped := make([][]string, len(texts))
	height := 0
	for i, text := range texts {
		wrapped[i] = Wrap(text, widths[i])
		height = max(height, len(wrapped[i]))
	}
	for y := range height {
		for i, lines := range wrapped {
			text, colour := "", Colour("")
			if i < len(below) {
				text = below[i]
			}
			if y < len(lines) {
				text = lines[y]
			}
			if i > 0 {
				p.Put("", strings.Repeat(" ", Between))
			}
			if i < len(wrapped)-1 {
				text = pad(text, widths[i])
			}
			if tint != nil {
				colour = tint(i, y)
			}
			p.Put(colour, text)
		}
		p.End()
	}
}
