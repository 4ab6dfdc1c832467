// Schema writes the JSON Schemas of the kinds of file that the library reads: a docket, a history, a journal, a receipt. Go generate runs it in the folder of
// package docket. All that it says of a file it has from the code that reads the file: the types, the words that they write, what
// they refuse, and the comments on them.
package main

import (
	"fmt"
	"os"
	"path/filepath"
)

// schemas are the files, from the top of the module, and what makes them.
var schemas = []struct {
	file string
	make func(*maker) (node, error)
}{
	{"tcn/docket/docket.schema.json", (*maker).docketFile},
	{"tcn/history.schema.json", (*maker).historyFile},
	{"tcn/journal/journal.schema.json", (*maker).journalFile},
	{"tcn/journal/receipt.schema.json", (*maker).receiptFile},
}

func main() {
	if err := run(filepath.Join("..", "..")); err != nil {
		fmt.Fprintln(os.Stderr, "schema:", err)
		os.Exit(1)
	}
}

// run writes the schemas into the module whose top is named.
func run(top string) error {
	for _, s := range schemas {
		text, err := schema(top, s.make)
		if err == nil {
			err = os.WriteFile(filepath.Join(top, s.file), text, 0o644)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", s.file, err)
		}
	}
	return nil
}

// schema is the text of one schema.
func schema(top string, make func(*maker) (node, error)) ([]byte, error) {
	m, err := newMaker(top)
	if err != nil {
		return nil, err
	}
	root, err := make(m)
	if err != nil {
		return nil, err
	}
	return root.text(), nil
}
