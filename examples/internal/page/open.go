package page

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
)

// Open opens a file to read, or hands back the standard input where the name is a hyphen. The error
// says in one line why it cannot be read, and the cure.
func Open(name string, stdin io.Reader, cure string) (io.ReadCloser, error) {
	if name == "-" {
		return io.NopCloser(stdin), nil
	}
	f, err := os.Open(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("%s: there is no such file; %s", name, cure)
	case errors.Is(err, fs.ErrPermission):
		return nil, fmt.Errorf("%s: it may not be read; %s", name, cure)
	case err != nil:
		return nil, fmt.Errorf("%s: it cannot be opened; %s", name, cure)
	}
	if info, err := f.Stat(); err == nil && info.IsDir() {
		return nil, errors.Join(fmt.Errorf("%s: it is a folder; %s", name, cure), f.Close())
	}
	return f, nil
}
