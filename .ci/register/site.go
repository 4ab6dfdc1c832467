package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"
)

// A site is what registers keep in one place, and those registers: one in a directory, or two on a PostgreSQL, the second of which comes to it by a proxy.
type site struct {
	folder, clock string
	pg            *postgres
	way           *proxy
	all           []*instance
	token         string
}

// startWithin is how long a register may take to start: it reads all that it keeps.
const startWithin = 10 * time.Minute

// newSite makes one in a folder, and starts it.
func newSite(kind, folder, program, clock string) (s *site, err error) {
	s = &site{folder: folder, clock: clock}
	defer func() {
		if err != nil {
			s.close()
		}
	}()
	places := [][]string{{"-dir", filepath.Join(folder, "register")}}
	if kind == "pg" {
		if s.pg, err = newPostgres(folder); err != nil {
			return nil, err
		}
		if err := s.pg.start(); err != nil {
			return nil, err
		}
		if s.way, err = newProxy(s.pg.address()); err != nil {
			return nil, err
		}
		places = [][]string{{"-db", s.pg.url(s.pg.address())}, {"-db", s.pg.url(s.way.address())}}
	}
	for n, args := range places {
		s.all = append(s.all, &instance{program: program, clock: clock, args: args, log: filepath.Join(folder, fmt.Sprint("register", n, ".log"))})
		token, err := s.all[n].start(startWithin)
		if err != nil {
			return nil, err
		}
		if s.token == "" {
			s.token = token
		}
	}
	if s.token == "" {
		return nil, errors.New("no register told a keeper's token")
	}
	return s, nil
}

// client is one that begins with one of the registers.
func (s *site) client(n int) *client {
	c := newClient(s.token, s.all...)
	c.turn = n
	return c
}

// only is a client of one of the registers alone.
func (s *site) only(n int) *client { return newClient(s.token, s.all[n]) }

// close ends all that runs. A register that is asked to stop does, by itself.
func (s *site) close() (err error) {
	for n, i := range s.all {
		if code := i.stop(); code > 0 {
			err = errors.Join(err, fmt.Errorf("register %d was asked to stop and ended with %d: %s", n, code, i.logged()))
		}
	}
	if s.way != nil {
		s.way.close()
	}
	if s.pg != nil {
		s.pg.kill()
	}
	return err
}

// files are all journals that are kept, as the registers give them.
func (s *site) files(ctx context.Context) (map[string][]byte, error) {
	c := s.client(0)
	all, err := c.list(ctx)
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	for _, one := range all {
		if files[one.Journal], err = c.file(ctx, one.Journal); err != nil {
			return nil, err
		}
	}
	return files, nil
}

// agree waits until all registers list the same, each notice with the same version.
func (s *site) agree(ctx context.Context) error {
	for {
		lists := make([]map[listed]bool, len(s.all))
		for n := range s.all {
			all, err := s.only(n).list(ctx)
			if err != nil {
				return err
			}
			lists[n] = map[listed]bool{}
			for _, one := range all {
				lists[n][one] = true
			}
		}
		differ := 0
		for one := range lists[0] {
			if !lists[len(lists)-1][one] {
				differ++
			}
		}
		if differ == 0 && len(lists[0]) == len(lists[len(lists)-1]) {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("the registers do not come to list the same: %d of %d notices differ", differ, len(lists[0]))
		case <-time.After(100 * time.Millisecond):
		}
	}
}

// size is how many bytes the files below a folder have.
func size(folder string) (bytes int64) {
	_ = filepath.WalkDir(folder, func(_ string, e os.DirEntry, err error) error {
		if err == nil && e.Type().IsRegular() {
			if info, err := e.Info(); err == nil {
				bytes += info.Size()
			}
		}
		return nil // what is gone meanwhile has no size
	})
	return bytes
}
