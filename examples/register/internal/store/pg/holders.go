package pg

import (
	"context"
	"encoding/json"
	"iter"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/doublelock/doublelock/examples/register/internal/store"
)

// PutHolder keeps who holds a token.
func (s *Store) PutHolder(ctx context.Context, token store.Hash, h store.Holder) error {
	if err := h.Check(); err != nil {
		return err
	}
	body, err := json.Marshal(h)
	if err != nil {
		return err
	}
	var until *time.Time
	if !h.Until.IsZero() {
		until = &h.Until
	}
	return s.again(ctx, func(ctx context.Context, _ int) error {
		_, err := s.pool.Exec(ctx, `insert into holder (token, id, body, until) values ($1, $2, $3, $4)
			on conflict (token) do update set id = excluded.id, body = excluded.body, until = excluded.until`, token[:], []byte(h.ID), string(body), until)
		return err
	})
}

func toHolder(row pgx.CollectableRow) (h store.Holder, err error) {
	var body string
	if err = row.Scan(&body); err == nil {
		err = json.Unmarshal([]byte(body), &h)
	}
	return h, err
}

// Holder gives who holds a token.
func (s *Store) Holder(ctx context.Context, token store.Hash) (store.Holder, error) {
	all, err := rowsOf(ctx, s, toHolder, `select body from holder where token = $1`, token[:])
	if err == nil && len(all) == 0 {
		err = store.ErrNone
	}
	if err != nil {
		return store.Holder{}, err
	}
	return all[0], nil
}

// Holders gives all who hold one.
func (s *Store) Holders(ctx context.Context) iter.Seq2[store.Holder, error] {
	return func(yield func(store.Holder, error) bool) {
		all, err := rowsOf(ctx, s, toHolder, `select body from holder order by id, token`)
		if err != nil {
			yield(store.Holder{}, err)
			return
		}
		for _, h := range all {
			if !yield(h, nil) {
				return
			}
		}
	}
}

// DropHolder takes all tokens of a holder back.
func (s *Store) DropHolder(ctx context.Context, id string) error {
	return s.again(ctx, func(ctx context.Context, tries int) error {
		done, err := s.pool.Exec(ctx, `delete from holder where sha256(id) = sha256($1) and id = $1`, []byte(id))
		if err == nil && done.RowsAffected() == 0 && tries == 0 {
			return store.ErrNone
		}
		return err
	})
}

// DropEnded takes the tokens out that have ended.
func (s *Store) DropEnded(ctx context.Context, by time.Time) (gone int, err error) {
	err = s.again(ctx, func(ctx context.Context, _ int) error {
		done, err := s.pool.Exec(ctx, `delete from holder where until <= $1`, by)
		gone += int(done.RowsAffected())
		return err
	})
	return gone, err
}
