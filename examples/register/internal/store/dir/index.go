package dir

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/doublelock/doublelock/tcn/journal"
)

// index finds the journals and their heads. What was cut short while it was begun or taken in is put aside: it was never acknowledged.
func (s *Store) index() error {
	files, err := os.ReadDir(filepath.Join(s.root, "journals"))
	if err != nil {
		return err
	}
	var names []string
	for _, f := range files {
		name, is := strings.CutSuffix(f.Name(), ending)
		switch {
		case strings.HasPrefix(f.Name(), restoring):
			err = errors.Join(err, os.Remove(filepath.Join(s.root, "journals", f.Name())))
		case is && !strings.HasPrefix(name, "."):
			names = append(names, name)
		}
	}
	heads, hurt := make([]journal.Head, len(names)), make([]error, len(names))
	var readers sync.WaitGroup
	n := 2 * runtime.GOMAXPROCS(0)
	for at := range n {
		readers.Go(func() {
			for i := at; i < len(names); i += n {
				heads[i], hurt[i] = headOf(s.path(names[i]), names[i])
			}
		})
	}
	readers.Wait()
	for i, name := range names {
		if heads[i] == (journal.Head{}) && errors.Is(hurt[i], errNeverBegun) {
			err = errors.Join(err, os.Rename(s.path(name), filepath.Join(s.root, "journals", ".never-begun-"+name)))
			continue
		}
		if hurt[i] != nil {
			s.hurt[name] = hurt[i]
		}
		if heads[i] == (journal.Head{}) {
			continue
		}
		s.all[name] = &kept{name: name, turn: make(chan struct{}, 1), head: heads[i]}
		s.names = append(s.names, name)
	}
	slices.Sort(s.names)
	return err
}

// restoring begins the name of a file while a journal is taken in.
const restoring = ".restoring-"

var errNeverBegun = errors.New("it was never begun")

// headOf is the head of the journal in a file, by its last line where nothing speaks against it, and else by all.
func headOf(path, name string) (journal.Head, error) {
	f, err := os.Open(path)
	if err != nil {
		return journal.Head{}, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return journal.Head{}, err
	}
	if !info.Mode().IsRegular() {
		return journal.Head{}, errors.New("it is no plain file")
	}
	if head, ok := lastLine(f, info.Size(), name); ok {
		return head, nil
	}
	tail, _, err := journal.Tail{}.Read(f)
	fault := new(journal.Fault)
	switch {
	case errors.As(err, &fault) && fault.N == 0 && (fault.Harm == journal.Torn || fault.Harm == journal.CutOff):
		return journal.Head{}, errNeverBegun
	case errors.As(err, &fault) && fault.Harm == journal.Torn:
		err = nil // it is cut off when the journal is written to
	}
	if err == nil && tail.Head().Journal != name {
		return journal.Head{}, errors.New("it is another journal, " + tail.Head().Journal)
	}
	if tail.Head().Journal != name {
		return journal.Head{}, err
	}
	return tail.Head(), err
}

// lastLine is the head that a file's last line gives, where it is whole.
func lastLine(f io.ReaderAt, size int64, name string) (journal.Head, bool) {
	const lately = 4096
	block := make([]byte, min(size, lately))
	if _, err := f.ReadAt(block, size-int64(len(block))); err != nil || !bytes.HasSuffix(block, []byte("\n")) || bytes.IndexByte(block, 0) >= 0 {
		return journal.Head{}, false
	}
	before := bytes.LastIndexByte(block[:len(block)-1], '\n')
	if before < 0 && int64(len(block)) < size {
		return journal.Head{}, false
	}
	var h journal.Head
	if err := json.Unmarshal(block[before+1:], &h); err != nil || h.Journal != name || h.Hash == "" {
		return journal.Head{}, false
	}
	return h, true
}
