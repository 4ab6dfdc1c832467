package docket

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/tcn/acts"
)

// longestTable is the most bytes that a table may have: it is read whole.
const longestTable = 16 << 20

// separators are what may stand between the cells: the last is that of a table in Markdown.
const separators = ",;\t|"

// headings are the cells of the first line that is no note, with the separator that finds the most columns, and where the line begins; none if the text is no table's. A title
// may stand before them, if they have when and what happened.
func headings(text []byte) (first []string, separator rune, at int) {
	most, title, next := 0, 0, 0
	for line := range bytes.Lines(text) {
		at, next = next, next+len(line)
		line := strings.TrimSpace(string(line))
		if strings.Trim(line, separators+`" `) == "" || strings.HasPrefix(strings.Trim(line, `"`), "#") {
			continue
		}
		for _, s := range separators {
			cells := strings.Split(line, string(s))
			for i := range cells {
				cells[i] = unmarked(strings.Trim(cells[i], ` "`))
			}
			known := 0
			for _, cell := range cells {
				if _, is := columnBy(cell); is || dayPart(cell, cells) != "" {
					known++
				}
			}
			if known > most && len(cells) > 1 {
				most, first, separator = known, cells, s
			}
		}
		if first != nil && (title == 0 && (most > 1 || hasColumn(first, colWhen)) || isChronicle(first)) {
			return first, separator, at
		}
		if most, first = 0, nil; title == longestTitle {
			break
		}
		title++
	}
	return nil, 0, 0
}

// isTable reports whether a file that begins so is a table.
func isTable(head []byte) bool {
	first, _, _ := headings(head)
	return first != nil && !strings.HasPrefix(strings.TrimSpace(first[0]), "{")
}

// A tableRow is a row of a table: its cells by their columns, those that are not empty.
type tableRow struct {
	at     place
	cells  map[string]string
	teller string // who tells it, if no column says by whom and since when it is public
}

// table reads a table: its rows become lines, and are read as such.
func (f *fileReader) table(r io.Reader) {
	text := f.text(r)
	if text == nil {
		return
	}
	_, separator, at := headings(text)
	text = append(bytes.Repeat([]byte("\n"), bytes.Count(text[:at], []byte("\n"))), text[at:]...)
	records, lines, bad := recordsOf(text, separator)
	if bad != nil {
		f.flaw(place{}, bad)
		return
	}
	rows := f.rowsOf(records, lines)
	if f.over { // nothing says what happened
		return
	}
	settled(rows)
	f.rows(rows)
}

// text reads a table or a list whole; nil if it cannot be read, which is told.
func (f *fileReader) text(r io.Reader) []byte {
	text, err := io.ReadAll(io.LimitReader(r, longestTable+1))
	switch {
	case err != nil:
		f.flaw(place{}, unreadable(1, err))
		return nil
	case len(text) > longestTable:
		f.wholly(1, &jsonline.Fault{Says: fmt.Sprintf("the table is longer than %d bytes", longestTable), Cure: "write a shorter one"})
		return nil
	case !utf8.Valid(text):
		f.wholly(1+bytes.Count(text[:invalidAt(text)], []byte("\n")), jsonline.NotUTF8())
		return nil
	}
	if !bytes.Contains(text, []byte("\n")) {
		text = bytes.ReplaceAll(text, []byte("\r"), []byte("\n"))
	}
	return text
}

// invalidAt is where a text is not UTF-8.
func invalidAt(text []byte) int {
	return len(text) - len(bytes.TrimLeftFunc(text, func(r rune) bool { return r != utf8.RuneError }))
}

// recordsOf takes a table apart, with the line at which each record begins. Quotation marks within a cell that has none around it are let pass.
func recordsOf(text []byte, separator rune) (records [][]string, lines []int, bad *acts.ReadError) {
	if separator == '|' {
		records, lines = pipes(text)
		return records, lines, nil
	}
	read := func(lazy bool) (err error) {
		records, lines = nil, nil
		r := csv.NewReader(bytes.NewReader(text))
		r.Comma, r.FieldsPerRecord, r.TrimLeadingSpace, r.LazyQuotes = separator, -1, separator != '\t', lazy
		for {
			record, err := r.Read()
			if errors.Is(err, io.EOF) {
				return nil
			}
			if err != nil {
				return err
			}
			line, _ := r.FieldPos(0)
			if lazy && slices.ContainsFunc(record, func(cell string) bool { return strings.Contains(cell, `"`) && strings.Contains(cell, "\n") }) {
				return &csv.ParseError{StartLine: line, Line: line, Err: csv.ErrQuote}
			}
			records, lines = append(records, record), append(lines, line)
		}
	}
	err := read(false)
	if errors.Is(err, csv.ErrBareQuote) {
		err = read(true)
	}
	var wrong *csv.ParseError
	if errors.As(err, &wrong) {
		return nil, nil, &acts.ReadError{Line: wrong.StartLine, Says: "a cell begins with a quotation mark and does not end with one",
			Cure: `close it at the end of the cell, and write a quotation mark within it twice (""); a spreadsheet program does so when it saves as CSV`}
	}
	return records, lines, nil
}

// rowsOf are the rows under the headings, without those that are empty and those that are notes.
func (f *fileReader) rowsOf(records [][]string, lines []int) (rows []tableRow) {
	var names []string
	columns := make(map[string]string)
	var above yearAbove
	for i, record := range records {
		first := slices.IndexFunc(record, func(cell string) bool { return strings.TrimSpace(cell) != "" })
		if first < 0 || strings.HasPrefix(strings.TrimSpace(record[first]), "#") {
			continue
		}
		if names == nil {
			names = f.namesOf(record, lines[i], columns)
			continue
		}
		row := tableRow{at: place{line: lines[i], columns: columns}, cells: make(map[string]string)}
		for j, cell := range record {
			switch cell = strings.TrimSpace(cell); {
			case cell == "":
			case j >= len(names) && names[len(names)-1] == colDid && row.cells[colDid] != "": // a comma that nobody put into quotation marks
				row.cells[colDid] += ", " + cell
			case j >= len(names):
				f.flaw(place{}, &acts.ReadError{Line: lines[i], Says: "it has more cells than there are headings", Cure: "put a text that has a separator in it into double quotes"})
				row.cells = nil
			case names[j] != "" && row.cells != nil:
				row.put(names[j], cell)
			}
			if row.cells == nil {
				break
			}
		}
		row.tellMore()
		if did := row.cells[colDid]; strings.Contains(did, " ") {
			row.cells[colDid] = strings.TrimSuffix(did, ".")
		}
		if len(row.cells) > 0 && above.joined(&row) {
			rows = append(rows, row)
		}
	}
	return rows
}

// put fills a column of a row. Where two columns say where it is told, both are sources.
func (r *tableRow) put(column, cell string) {
	switch was := r.cells[column]; {
	case was == "" || column != colSource:
		r.cells[column] = cell
	case !slices.Contains(strings.Split(was, "; "), cell):
		r.cells[column] = was + "; " + cell
	}
	r.at.filled = append(r.at.filled, column)
}

// tellMore makes wording of what a second column says of what happened, and what happened of it where the first says nothing.
func (r *tableRow) tellMore() {
	did, more := r.cells[colDid], r.cells[colMore]
	delete(r.cells, colMore)
	r.at.filled = slices.DeleteFunc(r.at.filled, func(c string) bool { return c == colMore })
	switch {
	case more == "":
	case did == "":
		r.put(colDid, more)
	case r.cells[colSays] == "":
		r.cells[colSays] = strings.TrimSuffix(did, ".") + ". " + more
	}
}

// second is what becomes of a column that says the same as one before it, under another heading, in a table that tells when and what: empty if it is passed over.
var second = map[string]string{colDid: colMore, colSource: colSource, colWho: ""}

// namesOf are the columns of a table by its headings: empty for one that is passed over, since its heading is empty or begins with #.
func (f *fileReader) namesOf(record []string, line int, columns map[string]string) []string {
	names := make([]string, len(record))
	for i, heading := range record {
		heading = strings.TrimSpace(heading)
		column, is := columnBy(heading)
		if part := dayPart(heading, record); part != "" {
			column, is = tableColumn{name: part}, true
			columns[colWhen] = cmp.Or(columns[colWhen], heading)
		}
		bad := &acts.ReadError{Line: line, Field: heading}
		switch {
		case plainHeading(heading) == "day" && column.name == colWhen && isChronicle(record) && slices.ContainsFunc(record, func(h string) bool { return plainHeading(h) == "date" }):
			continue // the day of the week
		case heading == "" || strings.HasPrefix(heading, "#"):
			continue
		case !is && isChronicle(record) && !isNearly(heading):
			continue
		case !is:
			var all []string
			for _, c := range tableColumns {
				all = append(all, c.name)
			}
			bad.Says, bad.Cure = "there is no such column", "use some of: "+strings.Join(all, ", ")+"; one whose heading begins with # is passed over"
			if !hasColumn(record, colDid) {
				bad.Cure += `; the one that says what happened is called "what"`
				f.over = true
			}
		case columns[column.name] != "":
			if as, is := second[column.name]; is && isChronicle(record) && plainHeading(columns[column.name]) != plainHeading(heading) {
				names[i] = as
				continue
			}
			bad.Says, bad.Cure = "there are two such columns", "leave one out"
		default:
			names[i], columns[column.name] = column.name, heading
			continue
		}
		f.flaw(place{}, bad)
	}
	return names
}
