package journal_test

import (
	"bytes"
	"os"
	"path/filepath"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn/journal"
)

// On a disk that is full nothing is acknowledged that is not there, and once there is room a journal goes on. The disk is a small one that JOURNAL_DISK names.
func TestFullDisk(t *testing.T) {
	disk := os.Getenv("JOURNAL_DISK")
	if disk == "" {
		t.Skip("JOURNAL_DISK names no small disk to fill")
	}
	room := filepath.Join(disk, "room")
	require.NoError(t, os.WriteFile(room, make([]byte, 100_000), 0o600))
	path := filepath.Join(disk, "j.jsonl")
	j, err := journal.Create(path, header, journal.Options{})
	require.NoError(t, err)
	n := 0
	for ; err == nil; n++ {
		require.Less(t, n, 100_000, "the disk is too large to be filled")
		_, err = j.Append(entry(n, story[4]))
	}
	require.ErrorIs(t, err, syscall.ENOSPC)
	t.Logf("full after %d records: %v", n-1, err)
	require.Equal(t, n-1, j.Head().N)
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	require.NoError(t, verified(data, j.Head()))
	require.True(t, bytes.HasSuffix(data, []byte("}\n")), "it was cut back")
	_, err = journal.Create(path+"2", header, journal.Options{})
	if err != nil {
		require.NoFileExists(t, path+"2", "what was not begun is not there")
	}
	require.NoError(t, os.Remove(room))
	_, err = j.Append(entry(n, story[4]))
	require.NoError(t, err)
	head := j.Head()
	require.Equal(t, n, head.N)
	require.NoError(t, j.Close())
	j, err = journal.Open(path, journal.Options{})
	require.NoError(t, err)
	require.Equal(t, head, j.Head())
	require.Empty(t, j.Mended())
	require.NoError(t, j.Close())
}

// Several write through one journal, and others read it meanwhile: the chain is whole, and every head that was handed out holds whenever it is asked.
func TestConcurrent(t *testing.T) {
	path := filepath.Join(t.TempDir(), "j.jsonl")
	j, err := journal.Create(path, header, journal.Options{Unsynced: true})
	require.NoError(t, err)
	const writers, each = 4, 25
	var writing, reading sync.WaitGroup
	over := make(chan struct{})
	for range writers {
		writing.Go(func() {
			for n := range each {
				_, err := j.Append(journal.Entry{Act: story[4], By: "one of them", At: morning.Add(time.Duration(n))})
				if err != nil {
					t.Error(err)
				}
			}
		})
	}
	reading.Go(func() {
		for {
			head := j.Head()
			data, err := os.ReadFile(path)
			if err == nil {
				err = verified(data, head)
			}
			if err != nil {
				t.Error(err)
			}
			select {
			case <-over:
				return
			default:
			}
		}
	})
	writing.Wait()
	close(over)
	reading.Wait()
	require.Equal(t, writers*each, j.Head().N)
	require.NoError(t, j.Close())
}
