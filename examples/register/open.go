package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/examples/register/internal/store/dir"
	"github.com/doublelock/doublelock/examples/register/internal/store/pg"
	"github.com/doublelock/doublelock/internal/linefile"
)

// open opens the store.
func (o options) open(ctx context.Context) (store.Store, error) {
	if o.db == "" {
		s, err := dir.Open(o.dir)
		if errors.Is(err, linefile.ErrHeld) {
			return nil, fmt.Errorf("another register runs in the directory %s; end it, give another -dir, or give all of them one -db", o.dir)
		}
		if err != nil {
			return nil, err
		}
		return s, nil
	}
	s, err := pg.Open(ctx, o.db)
	if err != nil {
		return nil, errors.New(hidden(o.db, err.Error()))
	}
	return s, nil
}

// hidden is a text without what stands in a database's address before its host, which may be a password.
func hidden(address, text string) string {
	_, rest, is := strings.Cut(address, "://")
	at := strings.LastIndex(rest, "@")
	if !is || at < 0 {
		return text
	}
	for _, secret := range append(strings.SplitN(rest[:at], ":", 2), rest[:at]) {
		if secret != "" {
			text = strings.ReplaceAll(text, secret, "…")
		}
	}
	return text
}
