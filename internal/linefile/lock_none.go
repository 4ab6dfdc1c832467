//go:build !(darwin || dragonfly || freebsd || illumos || linux || netbsd || openbsd || windows)

package linefile

import (
	"errors"
	"io/fs"
	"os"
)

// openAlone opens nothing: this system has no lock that ends with its holder, and a file without one is not written.
func openAlone(path string, _ bool) (*os.File, error) {
	return nil, &fs.PathError{Op: "lock", Path: path, Err: errors.ErrUnsupported}
}
