package main

import (
	"bytes"
	"context"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/register/internal/api"
	"github.com/doublelock/doublelock/examples/register/internal/desk"
	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/examples/register/internal/store/dir"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/journal"
)

// newTrap is a server that ought not to be asked.
func newTrap(t *testing.T, h http.Handler) string {
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return s.URL
}

// reopened is a store that was closed already.
type reopened struct{ store.Store }

func (reopened) Close() error { return nil }

// apiRoutes are the routes of the API.
func apiRoutes(r *register) (all []string) {
	a := &api.API{Desk: r.desk}
	for _, one := range a.Routes() {
		all = append(all, one.Pattern)
	}
	return all
}

// spoilt changes a byte in the middle of a journal's file: the register starts, answers for the others, and tells its keeper.
func spoilt(t *testing.T) {
	root := t.TempDir()
	s, err := dir.Open(root)
	require.NoError(t, err)
	now := func() time.Time { return time.Date(2025, 8, 1, 10, 0, 0, 0, time.UTC) }
	d, err := desk.Open(t.Context(), s, now)
	require.NoError(t, err)
	_, keeper, err := d.First(t.Context())
	require.NoError(t, err)
	var names []string
	for range 2 {
		h := journal.Header{Notice: "First"}
		require.NoError(t, h.To.UnmarshalText([]byte(acme)))
		h, err = d.Begin(t.Context(), keeper, h, acts.TechnicalCapability, store.Once{})
		require.NoError(t, err)
		for i, line := range []string{consult, decide} {
			_, err := d.Enter(t.Context(), keeper, h.Journal, desk.Deed{Act: []byte(line), Seen: i})
			require.NoError(t, err)
		}
		names = append(names, h.Journal)
	}
	require.NoError(t, s.Close())
	file := filepath.Join(root, "journals", names[0]+".jsonl")
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(file, bytes.Replace(text, []byte("2025-06-23"), []byte("2025-06-24"), 1), 0o600))
	s, err = dir.Open(root)
	require.NoError(t, err)
	defer s.Close()
	ctx, end := context.WithCancel(t.Context())
	defer end()
	d, err = desk.Open(ctx, s, now)
	require.NoError(t, err)
	report, err := d.Report(ctx, keeper)
	require.NoError(t, err)
	require.Len(t, report.Hurt, 1)
	require.Equal(t, names[0], report.Hurt[0].Journal)
	require.True(t, strings.Contains(report.Hurt[0].Says, "record 1"), report.Hurt[0].Says)
	for _, other := range []store.Holder{{ID: "official", Role: desk.Official}, {ID: "second", Role: desk.Keeper, Notices: names[1:]}} {
		report, err := d.Report(ctx, other)
		require.NoError(t, err)
		require.Empty(t, report.Hurt, "whoever does not keep all is told of none")
	}
	_, err = d.See(ctx, keeper, names[0], "the notice")
	require.ErrorIs(t, err, store.ErrNone)
	_, err = d.See(ctx, keeper, names[1], "the notice")
	require.NoError(t, err)
}
