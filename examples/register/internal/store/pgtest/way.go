package pgtest

import (
	"bytes"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// A Way is a way to a database that can be cut.
type Way struct {
	URL string // by which the database is reached on this way

	mu     sync.Mutex
	to     *pgx.ConnConfig
	conns  map[net.Conn]bool
	shut   bool
	commit Cut
	while  func()
	closed func()
}

// A Cut is where the way is cut when the next transaction is to be done. The zero Cut: nowhere.
type Cut int

// The values of [Cut].
const (
	Before Cut = iota + 1 // the database is not told
	After                 // it is told and does it, and whoever asked does not hear of it
)

// NewWay makes a way to the database of a connection string.
func NewWay(t testing.TB, to string) *Way {
	t.Helper()
	config, err := pgx.ParseConfig(to)
	if err != nil {
		t.Fatal(err)
	}
	folder, err := os.MkdirTemp("", "way")
	if err != nil {
		t.Fatal(err)
	}
	ear, err := net.Listen("unix", filepath.Join(folder, ".s.PGSQL.5432"))
	if err != nil {
		t.Fatal(err)
	}
	at := url.URL{
		Scheme: "postgres", User: url.UserPassword(config.User, config.Password), Path: "/" + config.Database,
		RawQuery: url.Values{"host": {folder}, "sslmode": {"disable"}}.Encode(),
	}
	w := &Way{URL: at.String(), to: config, conns: map[net.Conn]bool{}}
	t.Cleanup(func() {
		_ = ear.Close()
		w.Shut()
		_ = os.RemoveAll(folder)
	})
	go func() {
		for {
			conn, err := ear.Accept()
			if err != nil {
				return
			}
			go w.carry(conn)
		}
	}()
	return w
}

// Shut cuts all that is on the way, and lets nobody through.
func (w *Way) Shut() { w.set(true) }

// Open lets everybody through again.
func (w *Way) Open() { w.set(false) }

func (w *Way) set(shut bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.shut = shut
	for conn := range w.conns {
		if shut {
			_ = conn.Close()
		}
	}
}

// CutNext cuts the way of the next transaction that is to be done.
func (w *Way) CutNext(c Cut) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.commit = c
}

// Meanwhile has something happen while the next transaction is on its way to be done.
func (w *Way) Meanwhile(while func()) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.while = while
}

// Closed has something happen when the way was cut before the next transaction, and before whoever asked hears of it.
func (w *Way) Closed(do func()) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.closed = do
}

func (w *Way) hold(conn net.Conn) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.shut {
		_ = conn.Close()
		return false
	}
	w.conns[conn] = true
	return true
}

// carry carries what goes to the database and comes from it.
func (w *Way) carry(client net.Conn) {
	network, address := pgconn.NetworkAddress(w.to.Host, w.to.Port)
	server, err := net.Dial(network, address)
	if err != nil {
		_ = client.Close()
		return
	}
	if !w.hold(client) || !w.hold(server) {
		return
	}
	var both sync.WaitGroup
	both.Go(func() { w.pump(server, client, true) })
	both.Go(func() { w.pump(client, server, false) })
	both.Wait()
	w.mu.Lock()
	defer w.mu.Unlock()
	delete(w.conns, client)
	delete(w.conns, server)
}

func (w *Way) pump(to, from net.Conn, asks bool) {
	defer to.Close()
	defer from.Close()
	room := make([]byte, 1<<16)
	for {
		n, err := from.Read(room)
		if err != nil {
			return
		}
		cut := Cut(0)
		if asks && bytes.Contains(room[:n], []byte("commit\x00")) {
			w.mu.Lock()
			cut, w.commit = w.commit, 0
			while := w.while
			w.while = nil
			w.mu.Unlock()
			if while != nil {
				while()
				time.Sleep(200 * time.Millisecond) // in which it would show
			}
		}
		switch cut {
		case Before:
			w.mu.Lock()
			closed := w.closed
			w.closed = nil
			w.mu.Unlock()
			_ = to.Close()
			if closed != nil {
				closed()
			}
			return
		case After:
			_ = from.Close()
			_, _ = to.Write(room[:n])
			time.Sleep(200 * time.Millisecond) // in which the database does it
			return
		}
		if _, err := to.Write(room[:n]); err != nil {
			return
		}
	}
}
