package pg

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/doublelock/doublelock/tcn/journal"
)

// channel is where the registers of a schema tell each other what moved. Channels are the database's, and not the schema's.
func (s *Store) channel() string {
	return fmt.Sprintf("doublelock_register_%x", sha256.Sum256([]byte(s.schema)))[:60]
}

// tell has who listens know a head when the transaction is through: in the order of transactions.
func (s *Store) tell(ctx context.Context, tx pgx.Tx, head journal.Head) error {
	news, err := json.Marshal(head)
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `select pg_notify($1, $2)`, s.channel(), string(news))
	return err
}

// listen listens on a connection of its own until the store is closed. When it was cut, a zero head says so once it is there again.
func (s *Store) listen(ctx context.Context, config *pgx.ConnConfig) error {
	conn, err := s.hear(ctx, config)
	if err != nil {
		return err
	}
	listening, stop := context.WithCancel(context.Background())
	s.stop = stop
	s.ends.Go(func() {
		for pause := time.Duration(0); listening.Err() == nil; {
			if conn != nil {
				pause = 0
				s.pass(listening, conn)
				_ = conn.Close(listening)
			}
			pause = min(2*pause+50*time.Millisecond, 2*time.Second)
			select {
			case <-time.After(pause):
			case <-listening.Done():
				return
			}
			if conn, err = s.hear(listening, config); err != nil {
				conn = nil
				continue
			}
			s.feed.Send(journal.Head{})
		}
	})
	return nil
}

// hear gives a connection that hears what moves.
func (s *Store) hear(ctx context.Context, config *pgx.ConnConfig) (*pgx.Conn, error) {
	ctx, end := context.WithTimeout(ctx, 10*time.Second)
	defer end()
	conn, err := pgx.ConnectConfig(ctx, config.Copy())
	if err != nil {
		return nil, err
	}
	if _, err := conn.Exec(ctx, "listen "+pgx.Identifier{s.channel()}.Sanitize()); err != nil {
		return nil, errors.Join(err, conn.Close(ctx))
	}
	return conn, nil
}

// pass passes on what is heard until the connection fails. Where it is still, it is asked now and then whether it is there.
func (s *Store) pass(ctx context.Context, conn *pgx.Conn) {
	const still = 5 * time.Second
	for {
		wait, end := context.WithTimeout(ctx, still)
		news, err := conn.WaitForNotification(wait)
		quiet := wait.Err() != nil && ctx.Err() == nil
		end()
		if err == nil {
			var h journal.Head
			if json.Unmarshal([]byte(news.Payload), &h) != nil {
				h = journal.Head{} // not ours: look again
			}
			s.feed.Send(h)
			continue
		}
		if !quiet || conn.IsClosed() {
			return
		}
		ask, end := context.WithTimeout(ctx, still)
		err = conn.Ping(ask)
		end()
		if err != nil {
			return
		}
	}
}
