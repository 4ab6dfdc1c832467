package store

import (
	"encoding/json"
	"iter"

	"github.com/doublelock/doublelock/tcn/journal"
)

// Records reads the records of a store's lines. They were held to their hashes when they were written; [journal.Verify] holds them to those again.
func Records(lines iter.Seq2[[]byte, error]) ([]journal.Record, error) {
	var all []journal.Record
	for line, err := range lines {
		if err != nil {
			return nil, err
		}
		var r journal.Record
		if err := json.Unmarshal(line, &r); err != nil {
			return nil, err
		}
		all = append(all, r)
	}
	return all, nil
}
