// Package linefile adds lines to a file, so that each stands on the disk whole or not at all, and one process at a time does.
package linefile

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
)

// ErrHeld is the error of a file that somebody else has open to write: one at a time may.
var ErrHeld = errors.New("somebody else has it open to write; wait until they close it")

// A File is what is asked of a file.
type File interface {
	io.ReaderAt
	io.WriterAt
	io.Closer
	Sync() error
	Truncate(size int64) error
	Stat() (fs.FileInfo, error)
}

// Open opens a plain file to read and write it, alone: the lock is the system's own and ends with the process, however that ends. A new file is its owner's alone
// (0600); one that is there already is left as it is then. The error of who comes second is [ErrHeld].
func Open(path string, isNew bool) (*os.File, error) {
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

// SyncFolder has the name of a new file stand on the disk, where a system lets a folder be synced.
func SyncFolder(path string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	folder, err := os.Open(filepath.Dir(path))
	if err != nil {
		return err
	}
	return errors.Join(folder.Sync(), folder.Close())
}
