package main

import (
	"context"
	"errors"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/examples/register/internal/store/dir"
)

// openDir opens the store in a directory.
func openDir(root string) (store.Store, error) { return dir.Open(root) }

// openDB opens the store in a PostgreSQL database.
func openDB(ctx context.Context, address string) (store.Store, error) {
	return nil, errors.New("PostgreSQL")
}
