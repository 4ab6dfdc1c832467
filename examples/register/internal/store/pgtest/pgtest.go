// Package pgtest has a PostgreSQL server for a test: one of its own, which is gone with it, from the programs of the machine; or the one that DOUBLELOCK_POSTGRES
// names. Where there is none a test is passed over, unless DOUBLELOCK_POSTGRES_MUST is set.
package pgtest

import (
	"bytes"
	"context"
	"crypto/rand"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/doublelock/doublelock/internal/linefile"
)

// The environment: a server that is there, and that there must be one.
const (
	Given = "DOUBLELOCK_POSTGRES"
	Must  = "DOUBLELOCK_POSTGRES_MUST"
)

// A Server is a PostgreSQL server that a test may stop; one that was given it may not.
type Server struct {
	given    string
	programs string // the folder of its programs
	folder   string
	running  chan struct{} // closed when the process has ended
	process  *os.Process
}

// shared is the server of the tests of a package that leave it as it is.
var shared struct {
	sync.Mutex
	*Server
}

// Shared has a server for a test that does not stop it: one for all tests of the package, until [Stop].
func Shared(t testing.TB) *Server {
	t.Helper()
	shared.Lock()
	defer shared.Unlock()
	if shared.Server == nil {
		shared.Server = begin(t)
	}
	return shared.Server
}

// Stop stops the shared server, after the last test.
func Stop() {
	shared.Lock()
	defer shared.Unlock()
	if s := shared.Server; s != nil && s.Own() {
		_ = s.process.Signal(syscall.SIGQUIT)
		<-s.running
		_ = os.RemoveAll(s.folder)
	}
}

// Start has a server for a test alone, and stops it when the test ends.
func Start(t testing.TB) *Server {
	t.Helper()
	s := begin(t)
	if s.Own() {
		t.Cleanup(func() {
			s.Kill(t)
			_ = os.RemoveAll(s.folder)
		})
	}
	return s
}

// begin starts a server.
func begin(t testing.TB) *Server {
	t.Helper()
	if given := os.Getenv(Given); given != "" {
		return &Server{given: given}
	}
	s := &Server{programs: programs()}
	if s.programs == "" {
		if os.Getenv(Must) != "" {
			t.Fatal("there is no PostgreSQL here, and " + Must + " is set: install it, or name a server in " + Given)
		}
		t.Skip("there is no PostgreSQL here: install it, or name a server in " + Given)
	}
	folder, err := os.MkdirTemp("", "pg") // not the test's own, through which another user does not come; and short, for the name of the socket
	if err != nil {
		t.Fatal(err)
	}
	s.folder = folder
	if uid, gid, is := other(); is {
		if err := os.Chown(folder, uid, gid); err != nil {
			t.Fatal(err)
		}
	}
	initdb := s.command("initdb", "--pgdata="+s.data(), "--username=register", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync")
	if out, err := initdb.CombinedOutput(); err != nil {
		t.Fatalf("initdb: %v\n%s", err, out)
	}
	s.Again(t)
	return s
}

// programs is the folder of the newest server's programs.
func programs() string {
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/postgres")
	if len(found) == 0 {
		path, err := exec.LookPath("postgres")
		if err != nil {
			return ""
		}
		return filepath.Dir(path)
	}
	return filepath.Dir(slices.MaxFunc(found, func(a, b string) int { return version(a) - version(b) }))
}

func version(path string) int {
	n, _ := strconv.Atoi(filepath.Base(filepath.Dir(filepath.Dir(path))))
	return n
}

// other is the user who runs the server where this is root, whom it refuses.
func other() (uid, gid int, is bool) {
	if os.Geteuid() != 0 {
		return 0, 0, false
	}
	who, err := user.Lookup("postgres")
	if err != nil {
		return 65534, 65534, true // nobody
	}
	uid, _ = strconv.Atoi(who.Uid)
	gid, _ = strconv.Atoi(who.Gid)
	return uid, gid, true
}

// command runs a program of the server's, as its user; it ends with the test, however that ends.
func (s *Server) command(name string, args ...string) *exec.Cmd {
	with := []string{"--pdeathsig", "QUIT"}
	if uid, gid, is := other(); is {
		with = append(with, fmt.Sprint("--reuid=", uid), fmt.Sprint("--regid=", gid), "--clear-groups")
	}
	all := append(append(with, filepath.Join(s.programs, name)), args...)
	if _, err := exec.LookPath("setpriv"); err != nil {
		all = append([]string{filepath.Join(s.programs, name)}, args...)
		return exec.Command(all[0], all[1:]...)
	}
	cmd := exec.Command("setpriv", all...)
	cmd.Dir = s.folder
	return cmd
}

func (s *Server) data() string { return filepath.Join(s.folder, "data") }

// Own reports whether the test may stop it.
func (s *Server) Own() bool { return s.given == "" }

// Again starts it, when it was stopped, and waits until it answers.
func (s *Server) Again(t testing.TB) {
	t.Helper()
	log, err := linefile.Open(filepath.Join(s.folder, "log-"+rand.Text()), true)
	if err != nil {
		t.Fatal(err)
	}
	started, ended := make(chan error), make(chan struct{})
	go func() {
		runtime.LockOSThread() // with which the process ends
		defer close(ended)
		defer log.Close()
		cmd := s.command("postgres", "-D", s.data(), "-k", s.folder, "-c", "listen_addresses=", "-c", "max_connections=200", "-c", "log_min_messages=fatal")
		cmd.Stdout, cmd.Stderr = log, log
		err := cmd.Start()
		s.process = cmd.Process
		started <- err
		if err == nil {
			_ = cmd.Wait()
		}
	}()
	if err := <-started; err != nil {
		t.Fatal(err)
	}
	s.running = ended
	for end := time.Now().Add(time.Minute); ; time.Sleep(20 * time.Millisecond) {
		conn, err := pgx.Connect(context.Background(), s.url("postgres"))
		if err == nil {
			_ = conn.Close(context.Background())
			return
		}
		if time.Now().After(end) {
			said, _ := os.ReadFile(log.Name())
			t.Fatalf("the server does not answer: %v\n%s", err, said)
		}
	}
}

// Kill stops it in the middle of whatever it does, without a word to anybody.
func (s *Server) Kill(t testing.TB) {
	t.Helper()
	if s.running == nil {
		return
	}
	_ = s.process.Signal(syscall.SIGQUIT)
	select {
	case <-s.running:
	case <-time.After(time.Minute):
		t.Error("the server does not stop")
		_ = s.process.Kill()
	}
	s.running = nil
}

// url is the connection string of a database.
func (s *Server) url(database string) string {
	if s.given == "" {
		return "postgres://register@/" + database + "?host=" + url.QueryEscape(s.folder)
	}
	at, err := url.Parse(s.given)
	if err != nil {
		return s.given
	}
	if database != "postgres" {
		at.Path = "/" + database
	}
	return at.String()
}

// Database makes a database, and gives its connection string.
func (s *Server) Database(t testing.TB) string {
	t.Helper()
	name := "register_" + rand.Text()
	conn, err := pgx.Connect(context.Background(), s.url("postgres"))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(context.Background())
	if _, err := conn.Exec(context.Background(), "create database "+pgx.Identifier{name}.Sanitize()+" template template0"); err != nil {
		t.Fatal(err)
	}
	if s.given != "" {
		t.Cleanup(func() {
			conn, err := pgx.Connect(context.Background(), s.url("postgres"))
			if err != nil {
				return
			}
			defer conn.Close(context.Background())
			_, _ = conn.Exec(context.Background(), "drop database "+pgx.Identifier{name}.Sanitize()+" with (force)")
		})
	}
	return s.url(name)
}

// Run runs a program of the server's, as pg_dump, and gives what it writes.
func (s *Server) Run(t testing.TB, in []byte, name string, args ...string) []byte {
	t.Helper()
	cmd := s.command(name, args...)
	if s.given != "" {
		cmd = exec.Command(name, args...)
	}
	var out, errs bytes.Buffer
	cmd.Stdin, cmd.Stdout, cmd.Stderr = bytes.NewReader(in), &out, &errs
	if err := cmd.Run(); err != nil {
		t.Fatalf("%s: %v\n%s", name, err, errs.Bytes())
	}
	return out.Bytes()
}
