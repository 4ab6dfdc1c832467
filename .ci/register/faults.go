package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"os"
	"path/filepath"
	"syscall"
	"time"
)

// A fault is something that befalls a site, and how it is put right, for as long as it has not put itself right.
type fault struct {
	name   string
	pg     bool // of a site with a database alone
	disk   bool // of a site on a small disk
	strike func(s *site, n int) error
	mend   func(s *site, n int) error
}

var faults = []fault{
	{name: "a register is killed", strike: (*site).killRegister, mend: (*site).startRegister},
	{name: "PostgreSQL is killed", pg: true, strike: (*site).killPostgres, mend: (*site).startPostgres},
	{name: "one of two is cut off from PostgreSQL", pg: true, strike: (*site).cutOff, mend: (*site).heal},
	{name: "the clock is set back three days", strike: (*site).setBack, mend: (*site).setForth},
	{name: "the disk is full", disk: true, strike: (*site).fill, mend: (*site).clear},
}

func (s *site) killRegister(n int) error {
	s.all[n%len(s.all)].kill()
	return nil
}

func (s *site) startRegister(n int) error {
	_, err := s.all[n%len(s.all)].start(startWithin)
	return err
}

func (s *site) killPostgres(int) error {
	s.pg.kill()
	return nil
}

func (s *site) startPostgres(int) error { return s.pg.start() }

// cutOff cuts the second register's way: every second time without a word. The register must say that it is not ready, or nothing.
func (s *site) cutOff(n int) error {
	if n%2 == 0 {
		s.way.cut()
	} else {
		s.way.hush()
	}
	c := s.only(1)
	c.http.Timeout = 500 * time.Millisecond
	if a, err := c.ask(context.Background(), "GET", "/readyz", ""); err == nil && a.status == http.StatusOK {
		return errors.New("it says that it is ready")
	}
	return nil
}

func (s *site) heal(int) error {
	s.way.heal()
	return nil
}

func (s *site) setBack(int) error  { return setClock(s.clock, -72*time.Hour) }
func (s *site) setForth(int) error { return setClock(s.clock, 0) }

// ballast is the file that fills the disk.
func (s *site) ballast() string { return filepath.Join(s.folder, "ballast") }

// fill fills the disk to the last byte.
func (s *site) fill(int) error {
	f, err := os.Create(s.ballast())
	if err != nil {
		return err
	}
	for part := 1 << 16; part > 0; part /= 16 {
		for err = nil; err == nil; {
			_, err = f.Write(make([]byte, part))
		}
		if !errors.Is(err, syscall.ENOSPC) {
			break
		}
		err = nil
	}
	return errors.Join(err, f.Close())
}

// clear makes room again. What ended for want of it is started: PostgreSQL does.
func (s *site) clear(int) error {
	if err := os.Remove(s.ballast()); err != nil {
		return err
	}
	if s.pg != nil && !s.pg.ready() {
		return s.pg.start()
	}
	return nil
}

// befall has a fault befall a site some times while clients write, and holds all that is kept then to what was acknowledged.
func (w *writers) befall(out io.Writer, f fault, strikes, clients int, pause time.Duration) error {
	until, stop := context.WithCancel(context.Background())
	defer stop()
	ended := make(chan struct{})
	before := w.so()
	go func() {
		w.run(until, clients)
		close(ended)
	}()
	for n := range strikes {
		time.Sleep(pause/2 + rand.N(pause))
		if err := f.strike(w.site, n); err != nil {
			return fmt.Errorf("%s: %w", f.name, err)
		}
		time.Sleep(rand.N(pause))
		if err := f.mend(w.site, n); err != nil {
			return fmt.Errorf("%s, put right: %w", f.name, err)
		}
	}
	time.Sleep(pause)
	stop()
	<-ended
	files, records, err := w.hold()
	if err != nil {
		return fmt.Errorf("%s: %w", f.name, err)
	}
	now := w.so()
	fmt.Fprintf(out, "%s, %d times: %d acknowledged, %d of them asked for again; longest without any %v; %d records in %d journals are whole, none lost, none twice\n",
		f.name, strikes, now.done-before.done, now.again-before.again, short(w.longest), records, len(files))
	if now.done == before.done {
		return fmt.Errorf("%s: nothing was acknowledged, so that nothing was tried", f.name)
	}
	return nil
}

// hold holds all that is kept to what was acknowledged, and the registers to one another.
func (w *writers) hold() (files map[string][]byte, records int, err error) {
	ctx, end := context.WithTimeout(context.Background(), 30*time.Second)
	defer end()
	differ := errors.Join(w.wrong, w.site.agree(ctx))
	ctx, end = context.WithTimeout(context.Background(), w.patience)
	defer end()
	if files, err = w.site.files(ctx); err == nil {
		records, err = w.ledger.hold(files)
	}
	return files, records, errors.Join(err, differ)
}

// A tally is how far the writers are.
type tally struct{ done, again int }

func (w *writers) so() tally {
	w.ledger.mu.Lock()
	done := len(w.ledger.done)
	w.ledger.mu.Unlock()
	w.mu.Lock()
	defer w.mu.Unlock()
	return tally{done, w.again}
}
