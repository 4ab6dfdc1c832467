package linefile

import (
	"errors"
	"fmt"
	"io"
)

// A Tail is a file with whole lines up to a place, after which lines are put. One goroutine at a time uses it.
type Tail struct {
	File
	Size     int64 // of the whole lines
	Unsynced bool  // what is put need not stand on the disk before it is acknowledged
	dirty    bool  // something may stand after them that was not acknowledged
}

// Put puts a line after the others, or several. Whatever goes wrong, nothing of it is acknowledged, and what was written is cut off, at once or before the next.
func (t *Tail) Put(line []byte) error {
	if t.dirty {
		if err := t.Cut(); err != nil {
			return fmt.Errorf("what was not acknowledged before cannot be cut off: %w", err)
		}
	}
	info, err := t.Stat()
	if err != nil {
		return err
	}
	if info.Size() != t.Size {
		return fmt.Errorf("the file has %d bytes, and %d were written: something else writes to it", info.Size(), t.Size)
	}
	t.dirty = true
	n, err := t.WriteAt(line, t.Size)
	if err == nil && n < len(line) {
		err = io.ErrShortWrite
	}
	if err == nil && !t.Unsynced {
		err = t.Sync()
	}
	if err != nil {
		if cut := t.Cut(); cut != nil {
			return fmt.Errorf("nothing was recorded: %w, and it cannot be cut off: %w", err, cut)
		}
		return fmt.Errorf("nothing was recorded: %w", err)
	}
	t.Size, t.dirty = t.Size+int64(len(line)), false
	return nil
}

// Cut cuts off what stands after the whole lines.
func (t *Tail) Cut() error {
	t.dirty = true
	err := t.Truncate(t.Size)
	if err == nil {
		err = t.Sync()
	}
	t.dirty = err != nil
	return err
}

// Close has what was acknowledged stand on the disk, cuts off what was not, and closes the file.
func (t *Tail) Close() error {
	err := t.Sync()
	if t.dirty {
		err = errors.Join(err, t.Cut())
	}
	return errors.Join(err, t.File.Close())
}
