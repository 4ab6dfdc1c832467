package journal

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"

	"github.com/doublelock/doublelock/internal/shown"
)

// Locked is the error of a journal that somebody else has open to write: one at a time may.
type Locked struct {
	Path string // the journal's file, as it was named
}

// Error names the file, and says what to do.
func (e *Locked) Error() string {
	return shown.Line(fmt.Sprintf("journal: %s: somebody else has it open to write; wait until they close it", e.Path))
}

// A file is what a journal asks of its file.
type file interface {
	io.ReaderAt
	io.WriterAt
	io.Closer
	Sync() error
	Truncate(size int64) error
	Stat() (fs.FileInfo, error)
}

// openFile opens a plain file, alone.
func openFile(path string, isNew bool) (*os.File, error) {
	f, err := openAlone(path, isNew)
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err == nil && !info.Mode().IsRegular() {
		err = &fs.PathError{Op: "open", Path: path, Err: errors.New("it is no plain file")}
	}
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

// syncFolder has the name of a new file stand on the disk, where a system lets a folder be synced.
func syncFolder(path string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	folder, err := os.Open(filepath.Dir(path))
	if err != nil {
		return err
	}
	return errors.Join(folder.Sync(), folder.Close())
}

// A tail is a file with whole lines up to a place, after which lines are put.
type tail struct {
	file
	size     int64 // of the whole lines
	unsynced bool  // what is put need not stand on the disk before it is acknowledged
	dirty    bool  // something may stand after them that was not acknowledged
}

// put puts a line after the others. Whatever goes wrong, the line is not acknowledged, and what of it was written is cut off, at once or before the next.
func (t *tail) put(line []byte) error {
	if t.dirty {
		if err := t.cut(); err != nil {
			return fmt.Errorf("journal: what was not acknowledged before cannot be cut off: %w", err)
		}
	}
	info, err := t.Stat()
	if err != nil {
		return err
	}
	if info.Size() != t.size {
		return fmt.Errorf("journal: the file has %d bytes, and %d were written: something else writes to it", info.Size(), t.size)
	}
	t.dirty = true
	n, err := t.WriteAt(line, t.size)
	if err == nil && n < len(line) {
		err = io.ErrShortWrite
	}
	if err == nil && !t.unsynced {
		err = t.Sync()
	}
	if err != nil {
		return errors.Join(fmt.Errorf("journal: nothing was recorded: %w", err), t.cut())
	}
	t.size, t.dirty = t.size+int64(len(line)), false
	return nil
}

// cut cuts off what stands after the whole lines.
func (t *tail) cut() error {
	t.dirty = true
	err := t.Truncate(t.size)
	if err == nil {
		err = t.Sync()
	}
	t.dirty = err != nil
	return err
}

// excerpt quotes the beginning of what was cut off.
func excerpt(part []byte) string {
	const most = 40
	return fmt.Sprintf("%q", bytes.ToValidUTF8(part[:min(most, len(part))], []byte("\ufffd")))
}
