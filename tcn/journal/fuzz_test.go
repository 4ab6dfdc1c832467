package journal_test

import (
	"bytes"
	"errors"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/journal"
)

// Whatever a file holds, it is read to an end without a panic, and every error is one that says where. What verifies reads whole; and of what begins as a
// journal was written, nothing but that journal, with more after it, holds against its head.
func FuzzVerify(f *testing.F) {
	data, heads := written(f, header, story...)
	head := heads[len(story)]
	lines := bytes.SplitAfter(data, []byte("\n"))
	f.Add(data)
	f.Add(data[:len(data)-1])
	f.Add(slices.Concat(data, lines[3]))
	f.Add(slices.Concat(lines[0], lines[2], lines[1]))
	f.Add(bytes.ToUpper(data))
	f.Add([]byte(resealed(`{"n":0,"format":1,"journal":"a","notice":"","to":"relevant operator","recorded":"2025-07-01T09:30:00Z","by":"x","hash":"`)))
	f.Add([]byte("\n\n"))
	f.Add(append(bytes.Clone(data), 0, 0, 0, '\n'))
	f.Fuzz(func(t *testing.T, file []byte) {
		said := func(err error) {
			fault, unread := new(journal.Fault), new(acts.ReadError)
			require.True(t, errors.As(err, &fault) || errors.As(err, &unread), "%v", err)
			require.NotContains(t, err.Error(), "\n")
			require.Less(t, len(err.Error()), 4_000)
		}
		whole := verified(file, journal.Head{})
		if whole != nil {
			said(whole)
		}
		if err := verified(file, head); err == nil {
			require.True(t, bytes.HasPrefix(file, data))
		}
		n, changes, err := journal.Today(bytes.NewReader(file))
		require.Equal(t, whole == nil, err == nil, "%v; %v", whole, err)
		if err != nil {
			said(err)
		}
		for _, c := range changes {
			require.NotEmpty(t, c.String())
		}
		_ = n.Stage()
	})
}
