package main

import (
	"bytes"
	_ "embed"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/doublelock/doublelock/internal/ownfile"
	"github.com/doublelock/doublelock/tcn/docket"
)

// The templates of a docket of one's own.
var (
	//go:embed template/docket.csv
	templateTable []byte
	//go:embed template/docket.jsonl
	templateLines []byte
)

// unwritten is the error of a file that could not be written, and not of what was asked.
type unwritten struct{ error }

// A form is a way in which a docket is written, by the ending of the file's name.
type form struct {
	template []byte
	write    func(docket.Docket, *bytes.Buffer) error
}

// forms are the ways in which a docket is written.
var forms = map[string]form{
	".csv":   {templateTable, func(d docket.Docket, b *bytes.Buffer) error { return d.WriteCSV(b) }},
	".jsonl": {templateLines, func(d docket.Docket, b *bytes.Buffer) error { return d.Write(b) }},
}

// formOf is the way that a file's name asks for.
func formOf(name string) (form, error) {
	f, is := forms[strings.ToLower(filepath.Ext(name))]
	if !is {
		return f, fmt.Errorf("%s has neither ending; name a file in .csv for a table, or in .jsonl for JSON Lines", name)
	}
	return f, nil
}

// template writes a template, and says what to do with it.
func (p *page) template(name string) error {
	f, err := formOf(name)
	if err != nil {
		return err
	}
	if err := ownfile.New(name, f.template); err != nil {
		return unwritten{err}
	}
	p.Para(0, fmt.Sprintf("%s is written. Put what you have in the place of its examples, in the order of the days, and then: go run ./examples/replay -docket %s", name, name))
	return nil
}

// writeOut writes the docket that was asked for.
func (o options) writeOut(p *page) error {
	f, err := formOf(o.out)
	if err != nil {
		return err
	}
	d, err := o.docket()
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := f.write(d, &b); err != nil {
		return err
	}
	if err := ownfile.New(o.out, b.Bytes()); err != nil {
		return unwritten{err}
	}
	p.Para(0, fmt.Sprintf("%s is written: %d entries. go run ./examples/replay -docket %s reads it.", o.out, d.Len(), o.out))
	return nil
}
