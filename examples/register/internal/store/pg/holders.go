package pg

import (
	"context"
	"encoding/json"
	"iter"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/doublelock/doublelock/examples/register/internal/store"
)

// PutHolder keeps who holds a token, in place of others. Who puts in place of the same waits for who came first: else each would leave the other's.
func (s *Store) PutHolder(ctx context.Context, token store.Hash, h store.Holder, instead ...string) error {
	if err := h.Check(); err != nil {
		return err
	}
	body, err := json.Marshal(h)
	if err != nil {
		return err
	}
	return s.again(ctx, func(ctx context.Context, _ int) error {
		return s.within(ctx, func(tx pgx.Tx) error {
			for _, id := range slices.Sorted(slices.Values(instead)) {
				if err := s.lock(ctx, tx, "holder "+id); err != nil {
					return err
				}
				if _, err := tx.Exec(ctx, dropHolder, []byte(id)); err != nil {
					return err
				}
			}
			_, err := tx.Exec(ctx, `insert into holder (token, id, body, signed, until) values ($1, $2, $3, $4, $5)
				on conflict (token) do update set id = excluded.id, body = excluded.body, signed = excluded.signed, until = excluded.until`,
				token[:], []byte(h.ID), string(body), orNull(h.Signed), orNull(h.Until))
			return err
		})
	})
}

// orNull is a time as a row has it.
func orNull(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	return &t
}

const dropHolder = `delete from holder where sha256(id) = sha256($1) and id = $1`

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
		done, err := s.pool.Exec(ctx, dropHolder, []byte(id))
		if err == nil && done.RowsAffected() == 0 && tries == 0 {
			return store.ErrNone
		}
		return err
	})
}

// DropEnded takes the tokens out that have ended.
func (s *Store) DropEnded(ctx context.Context, by time.Time) (int, error) {
	return s.dropped(ctx, `delete from holder where until <= $1`, by)
}

// DropSigned takes browsers' tokens of a holder out.
func (s *Store) DropSigned(ctx context.Context, id string, now time.Time, most int) (int, error) {
	return s.dropped(ctx, `delete from holder where token in (
		select token from holder where sha256(id) = sha256($1) and id = $1 and signed is not null order by signed > $3, signed desc offset $2)`, []byte(id), max(0, most), now)
}

// dropped takes tokens out, and gives how many.
func (s *Store) dropped(ctx context.Context, text string, args ...any) (gone int, err error) {
	err = s.again(ctx, func(ctx context.Context, _ int) error {
		done, err := s.pool.Exec(ctx, text, args...)
		gone += int(done.RowsAffected())
		return err
	})
	return gone, err
}
