package desk

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/doublelock/doublelock/tcn/journal"
)

// read reads a journal and rules on its acts again, under today's tables.
func (d *Desk) read(ctx context.Context, name string) (*kept, error) {
	lines, err := d.store.Lines(ctx, name, 0)
	if err != nil {
		return nil, err
	}
	var whole bytes.Buffer
	var first, last []byte
	for line, err := range lines {
		if err != nil {
			return nil, err
		}
		if first == nil {
			first = bytes.Clone(line)
		}
		whole.Write(line)
		last = append(last[:0], line...)
	}
	k := &kept{}
	if err := json.Unmarshal(first, &k.header); err != nil {
		return nil, fmt.Errorf("its header cannot be read: %w", err)
	}
	var end struct {
		N        int       `json:"n"`
		Recorded time.Time `json:"recorded"`
		Hash     string    `json:"hash"`
	}
	if err := json.Unmarshal(last, &end); err != nil {
		return nil, fmt.Errorf("its last record cannot be read: %w", err)
	}
	if k.notice, k.changes, err = journal.Today(&whole); err != nil {
		return nil, err
	}
	k.head, k.recorded, k.reached = journal.Head{Journal: name, N: end.N, Hash: end.Hash}, end.Recorded, reachedBy(k.notice)
	return k, nil
}
