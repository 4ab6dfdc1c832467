// Register holds the register of examples/register to what it says of itself, while it works much and while things befall it, and tells the figures.
//
//	go run .                                           all of it in little, as the checks do
//	go run . -on pg -notices 0 -strikes 100            what befalls it, at length
//	go run . -notices 100000 -clients 50 -for 10m      the figures
//
// It starts all that it needs on this machine, and ends it: the register, in a directory and on a PostgreSQL of its own; there, two of them. Clients speak to them by
// HTTP alone, and remember what was acknowledged.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"time"
)

// options are what was asked for.
type options struct {
	on, module, folder string
	notices, clients   int
	during, pause      time.Duration
	strikes            int
	what               string
}

func main() {
	var o options
	flag.StringVar(&o.on, "on", "dir,pg", "where the register keeps: dir, pg or both")
	flag.StringVar(&o.module, "module", "../../examples/register", "the register's folder")
	flag.StringVar(&o.folder, "folder", "", "a folder for what is written; one of the system's for that, if empty")
	flag.IntVar(&o.notices, "notices", 200, "how many notices are taken in; 0: no figures are taken")
	flag.IntVar(&o.clients, "clients", 8, "how many clients ask at a time")
	flag.DurationVar(&o.during, "for", 4*time.Second, "how long they read and write then")
	flag.IntVar(&o.strikes, "strikes", 2, "how often each fault befalls the register; 0: none does")
	flag.StringVar(&o.what, "what", "", "`words` of the faults that befall it, as disk; all do, if empty")
	flag.DurationVar(&o.pause, "pause", 400*time.Millisecond, "how long it lasts, about")
	flag.Parse()
	runtime.LockOSThread() // what it starts ends with the thread that started it, and so with this program, however that ends
	if err := o.run(os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "FAILED:", err)
		os.Exit(1)
	}
}

// run does what was asked for.
func (o options) run(out io.Writer) (err error) {
	root, err := os.MkdirTemp(o.folder, "register-*")
	if err != nil {
		return err
	}
	defer func() {
		if err == nil {
			err = os.RemoveAll(root)
		} else {
			fmt.Fprintln(out, "what was written is kept in", root)
		}
	}()
	if err := os.Chmod(root, 0o711); err != nil { // PostgreSQL is another user
		return err
	}
	program, clock, err := built(root, o.module)
	if err != nil {
		return err
	}
	for kind := range strings.SplitSeq(o.on, ",") {
		if kind != "dir" && kind != "pg" {
			return fmt.Errorf("%q is no place to keep: dir or pg", kind)
		}
		for _, part := range []func(io.Writer, string, string, string, string) error{o.figures, o.campaign, o.full} {
			if err := part(out, kind, root, program, clock); err != nil {
				return fmt.Errorf("%s: %w", kind, err)
			}
		}
	}
	return nil
}

// at makes a site in a new folder, and has something done at it.
func at(kind, root, program, clock string, do func(*site) error) (err error) {
	folder, err := os.MkdirTemp(root, kind+"-*")
	if err != nil {
		return err
	}
	s, err := newSite(kind, folder, program, clock)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.close()) }()
	return do(s)
}

// figures takes the figures of a kind of place.
func (o options) figures(out io.Writer, kind, root, program, clock string) error {
	if o.notices == 0 {
		return nil
	}
	return at(kind, root, program, clock, func(s *site) error {
		fmt.Fprintf(out, "\n-- %s: %d clients, %d registers\n", kind, o.clients, len(s.all))
		if err := together(out, s, 20); err != nil {
			return err
		}
		l := &load{site: s, clients: o.clients}
		if err := l.takeIn(out, o.notices); err != nil {
			return err
		}
		if err := l.work(out, o.during); err != nil {
			return err
		}
		fmt.Fprintf(out, "memory of a register: %d MB; on the disk: %d MB\n", s.all[0].memory()>>10, size(s.folder)>>20)
		s.all[0].kill()
		began := time.Now()
		_, err := s.all[0].start(startWithin)
		fmt.Fprintf(out, "killed, it answered again after %v, with %d notices\n", short(time.Since(began)), len(l.names))
		return err
	})
}

// patience is how long a client asks for the same.
const patience = 2 * time.Minute

// campaign has each fault befall a kind of place, but for those of a small disk.
func (o options) campaign(out io.Writer, kind, root, program, clock string) error {
	return o.faults(out, kind, root, program, clock, false)
}

func (o options) faults(out io.Writer, kind, root, program, clock string, disk bool) error {
	if o.strikes == 0 {
		return nil
	}
	return at(kind, root, program, clock, func(s *site) error {
		w := &writers{site: s, ledger: newLedger(), patience: patience}
		for _, f := range faults {
			if f.pg && s.pg == nil || f.disk != disk || !strings.Contains(f.name, o.what) {
				continue
			}
			if err := w.befall(out, f, o.strikes, o.clients, o.pause); err != nil {
				return err
			}
		}
		return nil
	})
}

// full has a small disk run full, where one can be mounted.
func (o options) full(out io.Writer, kind, root, program, clock string) error {
	disk := filepath.Join(root, kind+"-disk")
	if err := os.Mkdir(disk, 0o711); err != nil {
		return err
	}
	if err := syscall.Mount("tmpfs", disk, "tmpfs", 0, "size=200m,mode=711"); err != nil {
		fmt.Fprintf(out, "no small disk can be mounted here (%v), so that none is filled\n", err)
		return nil
	}
	err := o.faults(out, kind, disk, program, clock, true)
	return errors.Join(err, syscall.Unmount(disk, syscall.MNT_DETACH))
}
