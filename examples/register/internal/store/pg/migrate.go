package pg

import (
	"context"
	"crypto/sha256"
	"embed"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"
)

//go:embed migrations/*.sql
var migrations embed.FS

// migrate brings the tables to what this register knows, one register at a time, all or nothing.
func (s *Store) migrate(ctx context.Context) error {
	files, err := migrations.ReadDir("migrations")
	if err != nil {
		return err
	}
	return pgx.BeginFunc(ctx, s.pool, func(tx pgx.Tx) error {
		if err := tx.QueryRow(ctx, `select coalesce(current_schema(), '')`).Scan(&s.schema); err != nil {
			return err
		}
		if s.schema == "" {
			return errors.New("there is no schema for the register's tables: create the one that search_path names")
		}
		if err := s.lock(ctx, tx, "register"); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, `create table if not exists register_version (version integer primary key, at timestamptz not null default now())`); err != nil {
			return err
		}
		var version int
		if err := tx.QueryRow(ctx, `select coalesce(max(version), 0) from register_version`).Scan(&version); err != nil {
			return err
		}
		if version > len(files) {
			return fmt.Errorf("the tables are of version %d, and this register knows %d: use a later one", version, len(files))
		}
		for i, f := range files[version:] {
			text, err := migrations.ReadFile("migrations/" + f.Name())
			if err != nil {
				return err
			}
			if _, err := tx.Exec(ctx, string(text)); err != nil {
				return fmt.Errorf("%s: %w", f.Name(), err)
			}
			if _, err := tx.Exec(ctx, `insert into register_version (version) values ($1)`, version+i+1); err != nil {
				return err
			}
		}
		return nil
	})
}

// lock lets one transaction at a time go on, of all on the register's schema that name a thing.
func (s *Store) lock(ctx context.Context, tx pgx.Tx, what string) error {
	sum := sha256.Sum256([]byte("doublelock " + what + " " + s.schema))
	_, err := tx.Exec(ctx, `select pg_advisory_xact_lock($1)`, int64(binary.BigEndian.Uint64(sum[:])))
	return err
}
