package store

import (
	"context"
	"encoding/json"
	"iter"

	"github.com/doublelock/doublelock/tcn/journal"
)

// recordsOf reads the records of a store's lines. They were held to their hashes when they were written; [journal.Verify] holds them to those again.
func recordsOf(lines iter.Seq2[[]byte, error]) ([]journal.Record, error) {
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

// Since is the error of who saw a record that is not the last: a [*Moved] with those that were recorded after it.
func Since(ctx context.Context, s Store, name string, seen int) error {
	lines, err := s.Lines(ctx, name, max(seen, 0)+1)
	if err != nil {
		return err
	}
	since, err := recordsOf(lines)
	if err != nil {
		return err
	}
	return &Moved{Seen: seen, Since: since}
}
