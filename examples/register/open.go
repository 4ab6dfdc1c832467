package main

import (
	"context"
	"errors"
	"strings"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/examples/register/internal/store/dir"
	"github.com/doublelock/doublelock/examples/register/internal/store/pg"
)

// open opens the store.
func (o options) open(ctx context.Context) (store.Store, error) {
	if o.db == "" {
		return dir.Open(o.dir)
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
