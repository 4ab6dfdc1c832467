package dir

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"path/filepath"
	"sync"

	"github.com/doublelock/doublelock/internal/linefile"
)

var errClosed = errors.New("the store is closed")

// A log is a file of lines of JSON. Lines that come while others are being written go to the disk together, with one sync.
type log struct {
	path string
	tail linefile.Tail // while busy, whoever writes has it

	mu     sync.Mutex
	idle   sync.Cond
	size   int64 // of what is acknowledged
	batch  []byte
	waits  []chan error
	busy   bool
	closed bool
}

// openLog opens a log, or begins it, cuts a torn end off, and takes each line of it.
func openLog(path string, take func(line []byte) error) (*log, error) {
	f, err := linefile.Open(path, false)
	if errors.Is(err, fs.ErrNotExist) {
		if f, err = linefile.Open(path, true); err == nil {
			err = linefile.SyncFolder(path)
		}
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	l := &log{path: path, tail: linefile.Tail{File: f}}
	l.idle.L = &l.mu
	if err := l.load(take); err != nil {
		return nil, errors.Join(fmt.Errorf("%s: %w", path, err), f.Close())
	}
	return l, nil
}

func (l *log) load(take func([]byte) error) error {
	info, err := l.tail.Stat()
	if err != nil {
		return err
	}
	in := bufio.NewReaderSize(io.NewSectionReader(l.tail, 0, info.Size()), 1<<16)
	for n := 1; ; n++ {
		line, err := in.ReadBytes('\n')
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		if _, end := in.Peek(1); bytes.IndexByte(line, 0) >= 0 && end != nil {
			break // a page that did not reach the disk
		}
		if err := take(line); err != nil {
			return fmt.Errorf("line %d is not as it was written: %w", n, err)
		}
		l.tail.Size += int64(len(line))
	}
	l.size = l.tail.Size
	if l.size == info.Size() {
		return nil
	}
	return l.tail.Cut()
}

// put adds a line, with its line feed, which stands on the disk when there is no error. After an error nothing of it is there.
func (l *log) put(line []byte) error {
	done := make(chan error, 1)
	l.mu.Lock()
	if l.closed {
		l.mu.Unlock()
		return errClosed
	}
	l.batch, l.waits = append(l.batch, line...), append(l.waits, done)
	if !l.busy {
		l.busy = true
		go l.write()
	}
	l.mu.Unlock()
	return <-done
}

// write writes what waits, until nothing does.
func (l *log) write() {
	l.mu.Lock()
	defer l.mu.Unlock()
	for len(l.waits) > 0 {
		batch, waits := l.batch, l.waits
		l.batch, l.waits = nil, nil
		l.mu.Unlock()
		err := l.tail.Put(batch)
		if err != nil {
			err = fmt.Errorf("%s: %w", filepath.Base(l.path), err)
		}
		l.mu.Lock()
		l.size = l.tail.Size
		for _, w := range waits {
			w <- err
		}
	}
	l.busy = false
	l.idle.Broadcast()
}

// close waits for what is being written, and closes the file.
func (l *log) close() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.closed {
		return nil
	}
	l.closed = true
	for l.busy {
		l.idle.Wait()
	}
	return l.tail.Close()
}

// backwards gives the lines that are acknowledged now, the last first.
func (l *log) backwards() iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		l.mu.Lock()
		at := l.size
		l.mu.Unlock()
		var rest []byte // the end of a line that began before
		for at > 0 {
			from := max(at-1<<16, 0)
			block := make([]byte, at-from, at-from+int64(len(rest)))
			if _, err := l.tail.ReadAt(block, from); err != nil {
				yield(nil, err)
				return
			}
			block, at = append(block, rest...), from
			for {
				before := bytes.LastIndexByte(block[:max(len(block)-1, 0)], '\n')
				if before < 0 {
					break
				}
				if !yield(block[before+1:], nil) {
					return
				}
				block = block[:before+1]
			}
			rest = block
		}
		if len(rest) > 0 {
			yield(rest, nil)
		}
	}
}
