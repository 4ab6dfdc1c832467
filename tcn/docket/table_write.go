package docket

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"slices"

	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/tcn/acts"
)

// WriteCSV writes the docket as a table, for [Read] to read back: a row of headings, a row for each notice, and one for each entry. No cell begins a
// formula of a spreadsheet program. A table that is longer than Read takes is an error.
func (d Docket) WriteCSV(w io.Writer) error {
	rows := []map[string]string{}
	for _, n := range d.notices {
		to, err := n.To.MarshalText()
		if err != nil {
			return fmt.Errorf("docket: notice %s: %w", clip(n.Name), err)
		}
		row := map[string]string{colNotice: textCell(n.Name), colIs: textCell(string(to))}
		if n.Kind != 0 {
			row[colKind] = n.Kind.String()
		}
		rows = append(rows, row)
	}
	for i := range d.entries {
		row, err := d.entries[i].row()
		if err != nil {
			return fmt.Errorf("docket: entry %d: %w", d.entries[i].N, err)
		}
		rows = append(rows, row)
	}
	var names []string
	for i, c := range tableColumns {
		if i < alwaysWritten || slices.ContainsFunc(rows, func(row map[string]string) bool { return row[c.name] != "" }) {
			names = append(names, c.name)
		}
	}
	var b bytes.Buffer
	out := csv.NewWriter(&b)
	all := [][]string{names}
	for _, row := range rows {
		record := make([]string, len(names))
		for i, name := range names {
			record[i] = row[name]
		}
		all = append(all, record)
	}
	if err := out.WriteAll(all); err != nil {
		return err
	}
	if b.Len() > longestTable {
		return &acts.ReadError{Says: fmt.Sprintf("the table is longer than %d bytes", longestTable), Cure: "write it as JSON Lines"}
	}
	_, err := w.Write(b.Bytes())
	return err
}

// row is an entry as a row of a table.
func (e *Entry) row() (map[string]string, error) {
	l, err := e.line()
	if err == nil {
		err = writeLine(io.Discard, l)
	}
	if err != nil {
		return nil, err
	}
	row := map[string]string{}
	for _, c := range tableColumns {
		if c.write != nil {
			row[c.name] = c.write(&l)
		}
	}
	if e.Act == nil {
		return row, nil
	}
	keys, values, fault := jsonline.Object(l.Act)
	if fault != nil {
		return nil, &acts.ReadError{Field: fault.Field, Says: fault.Says, Cure: fault.Cure}
	}
	by, err := acts.By(e.Act).MarshalText()
	row[colWho], row[colDid] = textCell(string(by)), acts.Verb(e.Act)
	if keys = slices.DeleteFunc(keys, func(key string) bool { return key == "act" || key == "by" }); len(keys) > 0 {
		row[colDetails] = string(object(keys, values))
	}
	return row, err
}
