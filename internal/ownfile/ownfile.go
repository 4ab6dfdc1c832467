// Package ownfile writes files that are for their owner alone. That there is a notice is itself to be kept secret (Investigatory Powers Act 2016,
// s 255(8)), and a calendar or a page of it tells just that.
package ownfile

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Write writes a file that its owner alone can read and write (0600), whole or not at all: to a new file beside it, which then takes the name.
// What had the name before is gone, its wider mode and its other names included. A link is not followed and not replaced, nor is anything else that
// is no plain file: whoever put it there meant something by it, and the error says so. Where a folder on the way is a link, it is followed.
// After an error what was there is as it was, and nothing is left beside it.
func Write(name string, data []byte) (err error) {
	switch was, err := os.Lstat(name); {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return err
	case was.Mode()&fs.ModeSymlink != 0:
		return fmt.Errorf("%s is a link, and nothing is written through one; name the file itself", name)
	case !was.Mode().IsRegular():
		return fmt.Errorf("%s is no plain file; name another", name)
	}
	defer func() { err = about(name, err) }()
	f, err := os.CreateTemp(filepath.Dir(name), ".doublelock-*") // 0600, and new: no name that stands is opened
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = os.Remove(f.Name()) // the first error is the one to tell
		}
	}()
	if err := fill(f, data); err != nil {
		return err
	}
	return os.Rename(f.Name(), name)
}

// about has an error name the file that was to be written, and not the one beside it.
func about(name string, err error) error {
	var path *fs.PathError
	var link *os.LinkError
	switch {
	case errors.As(err, &path):
		return &fs.PathError{Op: path.Op, Path: name, Err: path.Err}
	case errors.As(err, &link):
		return &fs.PathError{Op: link.Op, Path: name, Err: link.Err}
	}
	return err
}

// fill writes a file, has it stand on the disk, and closes it.
func fill(f *os.File, data []byte) error {
	_, err := f.Write(data)
	if err == nil {
		err = f.Sync()
	}
	return errors.Join(err, f.Close())
}
