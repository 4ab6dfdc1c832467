package store

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/internal/linefile"
	"github.com/doublelock/doublelock/tcn/journal"
)

// Export writes all that a store keeps into a new folder, of plain files that are their owner's alone (0600), and gives how many journals. Other registers may write
// meanwhile: each journal is whole as it was at some moment.
//
//	journals/NAME.jsonl             the journals, as package journal writes them
//	heads.jsonl                     the head of each: keep a copy elsewhere, to hold the journals to
//	readings.jsonl                  who read what, the oldest first
//	holders-without-tokens.jsonl    who may use the register
//
// No token is in it, not even by its hash: whoever finds a backup gets in nowhere with it, and who restores one gives new tokens out. A register can be started
// in the folder as it is (package dir), or the folder taken into another store ([Import]).
func Export(ctx context.Context, s Store, folder string) (journals int, err error) {
	if err := os.Mkdir(folder, 0o700); err != nil {
		return 0, fmt.Errorf("a backup goes into a folder of its own: %w", err)
	}
	if err := os.Mkdir(filepath.Join(folder, "journals"), 0o700); err != nil {
		return 0, err
	}
	in := func(name string) string { return filepath.Join(folder, name) }
	heads := func(yield func([]byte, error) bool) {
		for head, err := range s.Heads(ctx, "") {
			if err == nil {
				head, err = exportOne(ctx, s, head.Journal, in("journals"))
			}
			line, _ := json.Marshal(head)
			journals++
			if !yield(append(line, '\n'), err) {
				return
			}
		}
	}
	return journals, errors.Join(
		written(in("heads.jsonl"), heads),
		written(in("holders-without-tokens.jsonl"), asLines(s.Holders(ctx), func(h Holder) ([]byte, error) {
			line, err := json.Marshal(h)
			return append(line, '\n'), err
		})),
		written(in("readings.jsonl"), oldestFirst(asLines(s.Readings(ctx, ""), Reading.Line))),
	)
}

// exportOne writes a journal, and gives its head as it was written.
func exportOne(ctx context.Context, s Store, name, folder string) (head journal.Head, err error) {
	lines, err := s.Lines(ctx, name, 0)
	if err != nil {
		return head, err
	}
	var last []byte
	err = written(filepath.Join(folder, name+".jsonl"), func(yield func([]byte, error) bool) {
		for line, err := range lines {
			last = line
			if !yield(line, err) {
				return
			}
		}
	})
	if err != nil {
		return head, err
	}
	return head, json.Unmarshal(last, &head)
}

// asLines are lines of values.
func asLines[T any](all iter.Seq2[T, error], line func(T) ([]byte, error)) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		for one, err := range all {
			var text []byte
			if err == nil {
				text, err = line(one)
			}
			if !yield(text, err) {
				return
			}
		}
	}
}

// oldestFirst turns lines about. It holds all of them.
func oldestFirst(lines iter.Seq2[[]byte, error]) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		var all [][]byte
		for line, err := range lines {
			if err != nil {
				yield(nil, err)
				return
			}
			all = append(all, line)
		}
		for _, line := range slices.Backward(all) {
			if !yield(line, nil) {
				return
			}
		}
	}
}

// written writes lines into a new file, which stands on the disk when there is no error.
func written(path string, lines iter.Seq2[[]byte, error]) error {
	f, err := linefile.Open(path, true)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(f)
	for line, wrong := range lines {
		if err = wrong; err != nil {
			break
		}
		if _, err = out.Write(line); err != nil {
			break
		}
	}
	if err == nil {
		err = out.Flush()
	}
	if err == nil {
		err = f.Sync()
	}
	return errors.Join(err, f.Close())
}

// errNotEmpty is the error of a backup that is to go where something is already.
var errNotEmpty = errors.New("a backup is taken into a register in which nothing is yet")

// Import takes in what [Export] wrote, into a store in which nothing is yet, and gives how many journals. Each is held to its own hashes and to its head in heads.jsonl.
// After an error some of it may have been taken in: begin again with an empty store.
func Import(ctx context.Context, s Store, folder string) (journals int, err error) {
	for _, err := range s.Heads(ctx, "") {
		return 0, errors.Join(errNotEmpty, err)
	}
	for _, err := range s.Readings(ctx, "") {
		return 0, errors.Join(errNotEmpty, err)
	}
	err = eachLine(filepath.Join(folder, "heads.jsonl"), func(line []byte) error {
		var want journal.Head
		if err := json.Unmarshal(line, &want); err != nil {
			return err
		}
		if strings.ContainsFunc(want.Journal, func(r rune) bool { return !strings.ContainsRune("abcdefghijklmnopqrstuvwxyz0123456789-", r) }) {
			return fmt.Errorf("%q is no name of a journal", want.Journal)
		}
		file, err := os.Open(filepath.Join(folder, "journals", want.Journal+".jsonl"))
		if err != nil {
			return err
		}
		defer file.Close()
		if err := journal.Verify(file, want); err != nil {
			return fmt.Errorf("%s: %w", want.Journal, err)
		}
		if _, err := file.Seek(0, io.SeekStart); err != nil {
			return err
		}
		if _, err := s.Restore(ctx, file); err != nil {
			return fmt.Errorf("%s: %w", want.Journal, err)
		}
		journals++
		return nil
	})
	if err != nil {
		return journals, err
	}
	return journals, eachLine(filepath.Join(folder, "readings.jsonl"), func(line []byte) error {
		r, err := ReadingOf(line)
		if err != nil {
			return err
		}
		return s.Note(ctx, r)
	})
}

// eachLine takes each line of a file.
func eachLine(path string, take func([]byte) error) error {
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("it is no whole backup: %w", err)
	}
	if err != nil {
		return err
	}
	defer f.Close()
	in := bufio.NewReader(f)
	for {
		line, err := in.ReadBytes('\n')
		if errors.Is(err, io.EOF) && len(bytes.TrimSpace(line)) == 0 {
			return nil
		}
		if err != nil {
			return fmt.Errorf("%s ends within a line: %w", path, err)
		}
		if err := take(line); err != nil {
			return err
		}
	}
}
