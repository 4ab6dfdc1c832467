package ownfile

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
)

// New writes a file that is not there yet, for its owner alone (0600). What is there already, a link included, is left as it is, and the error says so.
func New(name string, data []byte) error {
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s is there already, and nothing is written over it; name another", name)
	}
	if err != nil {
		return err
	}
	if err := fill(f, data); err != nil {
		return errors.Join(err, os.Remove(name))
	}
	return nil
}
