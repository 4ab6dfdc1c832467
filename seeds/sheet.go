package seeds

import (
	"bytes"
	"encoding"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// flaw is one thing wrong in a table: where it is, what it is, how to cure it.
type flaw struct {
	file   string
	line   int
	column string
	wrong  string // with its cure after a semicolon
}

func (f *flaw) Error() string {
	if f.column == "" {
		return fmt.Sprintf("seeds: %s:%d: %s", f.file, f.line, f.wrong)
	}
	return fmt.Sprintf("seeds: %s:%d: column %s: %s", f.file, f.line, f.column, f.wrong)
}

// sheet reads one CSV table and gathers its flaws.
type sheet struct {
	file    string
	columns []string
	rows    []row
	flaws   []error
}

// row is one line of a sheet. Its methods note what is wrong and go on.
type row struct {
	sheet *sheet
	cells []string
	lines []int
}

// open reads a table whose first line names exactly these columns.
func open(file string, data []byte, columns ...string) *sheet {
	s := &sheet{file: file, columns: columns}
	if !utf8.Valid(data) {
		s.flaw(1, "", "the file is not UTF-8; save it as UTF-8")
		return s
	}
	r := csv.NewReader(bytes.NewReader(data))
	r.FieldsPerRecord = -1
	head, err := r.Read()
	if err != nil || !slices.Equal(head, columns) {
		s.flaw(1, "", "the first line does not name the columns; write %s", strings.Join(columns, ","))
		return s
	}
	for {
		cells, err := r.Read()
		if errors.Is(err, io.EOF) {
			return s
		}
		if err != nil {
			s.broken(err)
			return s
		}
		s.add(r, cells)
	}
}

func (s *sheet) broken(err error) {
	line := 1
	var at *csv.ParseError
	if errors.As(err, &at) {
		line, err = at.Line, at.Err
	}
	s.flaw(line, "", "not CSV: %v; put a cell with a quote or comma in quotes, and double the quotes in it", err)
}

func (s *sheet) add(r *csv.Reader, cells []string) {
	line, _ := r.FieldPos(0)
	if len(cells) != len(s.columns) {
		s.flaw(line, "", "%d cells where %d are due; write one for each of %s", len(cells), len(s.columns), strings.Join(s.columns, ","))
		return
	}
	one := row{s, cells, make([]int, len(cells))}
	for i, cell := range cells {
		one.lines[i], _ = r.FieldPos(i)
		if cell != strings.TrimSpace(cell) || strings.ContainsAny(cell, "\r\n\t") {
			one.flaw(s.columns[i], "%q has stray space; write it on one line without space around it", cell)
		}
	}
	s.rows = append(s.rows, one)
}

func (s *sheet) flaw(line int, column, wrong string, args ...any) {
	s.flaws = append(s.flaws, &flaw{s.file, line, column, fmt.Sprintf(wrong, args...)})
}

func (r row) flaw(column, wrong string, args ...any) {
	r.sheet.flaw(r.lines[slices.Index(r.sheet.columns, column)], column, wrong, args...)
}

// maybe gives a cell that may be empty.
func (r row) maybe(column string) string {
	return r.cells[slices.Index(r.sheet.columns, column)]
}

// text gives a cell that may not be empty.
func (r row) text(column string) string {
	cell := r.maybe(column)
	if cell == "" {
		r.flaw(column, "it is empty; every row needs it")
	}
	return cell
}

// number gives a whole number from least to most.
func (r row) number(column string, least, most int) int {
	cell := r.text(column)
	n, err := strconv.Atoi(cell)
	if err != nil || n < least || n > most || strconv.Itoa(n) != cell {
		r.flaw(column, "%q is no number from %d to %d; write it in digits", cell, least, most)
		return 0
	}
	return n
}

// when gives a date or none.
func (r row) when(column string) When {
	cell := r.maybe(column)
	if cell == "" {
		return ""
	}
	if err := checkWhen(cell); err != nil {
		r.flaw(column, "%v", err)
		return ""
	}
	return When(cell)
}

// word reads an enum that may not be empty.
func (r row) word(column string, into encoding.TextUnmarshaler) {
	if cell := r.text(column); cell != "" {
		r.maybeWord(column, into)
	}
}

// maybeWord reads an enum that may be empty.
func (r row) maybeWord(column string, into encoding.TextUnmarshaler) {
	if err := into.UnmarshalText([]byte(r.maybe(column))); err != nil {
		r.flaw(column, "%v", err)
	}
}
