//go:build darwin || dragonfly || freebsd || illumos || linux || netbsd || openbsd

package linefile

import (
	"errors"
	"io/fs"
	"os"
	"syscall"
)

// openAlone opens a file to read and write it, with the lock of its only writer, which the system gives back when the process ends, however it ends.
func openAlone(path string, isNew bool) (*os.File, error) {
	flags := os.O_RDWR
	if isNew {
		flags |= os.O_CREATE | os.O_EXCL
	}
	f, err := os.OpenFile(path, flags, 0o600)
	if err != nil {
		return nil, err
	}
	err = syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	for errors.Is(err, syscall.EINTR) {
		err = syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	}
	switch {
	case err == nil:
		return f, nil
	case errors.Is(err, syscall.EWOULDBLOCK):
		err = ErrHeld
	default:
		err = &fs.PathError{Op: "lock", Path: path, Err: err}
	}
	return nil, errors.Join(err, f.Close())
}
