// Package journal writes the records of a journal into bbolt as well, for the figures of the two to stand beside each other. It is a module of its own, so that whoever
// imports the library needs no bbolt.
package journal

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/journal"
)

// entry is what is recorded, again and again: an act of ordinary length.
var entry = journal.Entry{
	Act: acts.Permit{By: actors.SecretaryOfState{Name: "Home Secretary"}, On: ipa.Day(2025, 7, 1), To: actors.Court{Name: "The High Court"}},
	By:  "A. Clerk, compliance register", At: time.Date(2025, 7, 1, 9, 30, 0, 0, time.UTC), Attempt: true,
}

// begun is a journal without records.
func begun(tb testing.TB, o journal.Options) (*journal.Journal, string) {
	tb.Helper()
	path := filepath.Join(tb.TempDir(), "j.jsonl")
	j, err := journal.Create(path, journal.Header{Journal: "j", To: actors.RelevantOperator{Name: "Acme"}, By: "x", Recorded: entry.At}, o)
	if err != nil {
		tb.Fatal(err)
	}
	journal.CurrentTables() // which takes its time, once
	return j, path
}

// filled is a journal with so many records, as a file.
func filled(tb testing.TB, records int) []byte {
	tb.Helper()
	j, path := begun(tb, journal.Options{Unsynced: true})
	for range records {
		if _, err := j.Append(entry); err != nil {
			tb.Fatal(err)
		}
	}
	if err := j.Close(); err != nil {
		tb.Fatal(err)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		tb.Fatal(err)
	}
	return data
}

// opened is a bbolt file with one bucket.
func opened(tb testing.TB, synced bool) *bolt.DB {
	tb.Helper()
	db, err := bolt.Open(filepath.Join(tb.TempDir(), "b.db"), 0o600, &bolt.Options{NoSync: !synced, Timeout: time.Second})
	if err == nil {
		err = db.Update(func(tx *bolt.Tx) error {
			_, err := tx.CreateBucket([]byte("records"))
			return err
		})
	}
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = db.Close() })
	return db
}

// put puts a line into bbolt, in a transaction of its own, as a journal acknowledges each record by itself.
func put(db *bolt.DB, line []byte) error {
	return db.Update(func(tx *bolt.Tx) error {
		b := tx.Bucket([]byte("records"))
		n, err := b.NextSequence()
		if err != nil {
			return err
		}
		return b.Put(binary.BigEndian.AppendUint64(nil, n), line)
	})
}

// sample is a line of a journal, of the bytes that are put into bbolt.
func sample(tb testing.TB) []byte {
	return bytes.SplitAfter(filled(tb, 1), []byte("\n"))[1]
}

func BenchmarkAppendSynced(b *testing.B)   { benchmarkAppend(b, journal.Options{}) }
func BenchmarkAppendUnsynced(b *testing.B) { benchmarkAppend(b, journal.Options{Unsynced: true}) }

func benchmarkAppend(b *testing.B, o journal.Options) {
	j, _ := begun(b, o)
	for n := 0; b.Loop(); n++ {
		if n == 50_000 { // before it is full
			b.StopTimer()
			_ = j.Close()
			j, _ = begun(b, o)
			n = 0
			b.StartTimer()
		}
		if _, err := j.Append(entry); err != nil {
			b.Fatal(err)
		}
	}
	_ = j.Close()
}

func BenchmarkBoltSynced(b *testing.B)   { benchmarkBolt(b, true) }
func BenchmarkBoltUnsynced(b *testing.B) { benchmarkBolt(b, false) }

func benchmarkBolt(b *testing.B, synced bool) {
	db, line := opened(b, synced), sample(b)
	for b.Loop() {
		if err := put(db, line); err != nil {
			b.Fatal(err)
		}
	}
}

// How fast a journal is verified: all hashes, and all values. The second has the same lines in bbolt, and reads them from there.
func BenchmarkVerify(b *testing.B) {
	data := filled(b, 5_000)
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if err := journal.Verify(bytes.NewReader(data), journal.Head{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkBoltVerify(b *testing.B) {
	data := filled(b, 5_000)
	db := opened(b, false)
	for line := range bytes.Lines(data) {
		if err := put(db, line); err != nil {
			b.Fatal(err)
		}
	}
	var read bytes.Buffer
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		read.Reset()
		err := db.View(func(tx *bolt.Tx) error {
			return tx.Bucket([]byte("records")).ForEach(func(_, line []byte) error {
				read.Write(line)
				return nil
			})
		})
		if err == nil {
			err = journal.Verify(&read, journal.Head{})
		}
		if err != nil {
			b.Fatal(err)
		}
	}
}

// checked has bbolt check its pages.
func checked(db *bolt.DB) (all error) {
	return errors.Join(db.View(func(tx *bolt.Tx) error {
		for err := range tx.Check() {
			all = errors.Join(all, err)
		}
		return nil
	}), all)
}

// What the two are told from: one byte of a value that is another is found by a journal, and by bbolt's own check it is not.
func TestOneByte(t *testing.T) {
	data := filled(t, 3)
	at := bytes.Index(data, []byte("High Court"))
	data[at] ^= 1
	if err := journal.Verify(bytes.NewReader(data), journal.Head{}); err == nil {
		t.Fatal("a journal with a byte that is another verifies")
	}
	db := opened(t, true)
	if err := put(db, sample(t)); err != nil {
		t.Fatal(err)
	}
	path := db.Path()
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	file, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	file = bytes.ReplaceAll(file, []byte("High Court"), []byte("Iigh Court"))
	if err := os.WriteFile(path, file, 0o600); err != nil {
		t.Fatal(err)
	}
	db, err = bolt.Open(path, 0o600, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if err := checked(db); err != nil {
		t.Fatal(fmt.Errorf("bbolt finds it: say so in the README: %w", err))
	}
}
