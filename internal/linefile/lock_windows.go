package linefile

import (
	"errors"
	"io/fs"
	"os"
	"syscall"
)

// openAlone opens a file to read and write it, so that others can read it and nobody else can write: until the process ends, however it ends.
func openAlone(path string, isNew bool) (*os.File, error) {
	const sharingViolation = syscall.Errno(32)
	how := uint32(syscall.OPEN_EXISTING)
	if isNew {
		how = syscall.CREATE_NEW
	}
	name, err := syscall.UTF16PtrFromString(path)
	if err == nil {
		var handle syscall.Handle
		handle, err = syscall.CreateFile(name, syscall.GENERIC_READ|syscall.GENERIC_WRITE, syscall.FILE_SHARE_READ, nil, how, syscall.FILE_ATTRIBUTE_NORMAL, 0)
		if err == nil {
			return os.NewFile(uintptr(handle), path), nil
		}
	}
	if errors.Is(err, sharingViolation) {
		return nil, ErrHeld
	}
	return nil, &fs.PathError{Op: "open", Path: path, Err: err}
}
