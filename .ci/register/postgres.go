package main

import (
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// A postgres is a PostgreSQL that was made for this alone, in a folder, at a port of this machine.
type postgres struct {
	bin, data, port string
	wal             uint64               // the most megabytes of its log of what it writes
	as              *syscall.SysProcAttr // root may not run it: then it is the user that Debian makes for it
	cmd             *exec.Cmd
	log             *os.File
}

// newPostgres makes one, and does not start it.
func newPostgres(folder string) (*postgres, error) {
	p := &postgres{data: filepath.Join(folder, "pg"), as: &syscall.SysProcAttr{Pdeathsig: syscall.SIGQUIT}}
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if path, err := exec.LookPath("initdb"); err == nil {
		path, _ = filepath.EvalSymlinks(path)
		found = append(found, path)
	}
	if len(found) == 0 {
		return nil, errors.New("no initdb: install Debian's postgresql")
	}
	p.bin = filepath.Dir(found[len(found)-1])
	var disk syscall.Statfs_t
	if err := syscall.Statfs(folder, &disk); err != nil {
		return nil, err
	}
	p.wal = min(1<<10, disk.Bavail*uint64(disk.Bsize)>>22) // a quarter of the room: else it fills a small disk by itself, and cannot start on it
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	_, p.port, _ = net.SplitHostPort(l.Addr().String())
	if err := errors.Join(l.Close(), os.Mkdir(p.data, 0o700)); err != nil {
		return nil, err
	}
	if os.Getuid() == 0 {
		if err := p.own(folder); err != nil {
			return nil, err
		}
	}
	if p.log, err = os.OpenFile(filepath.Join(folder, "pg.log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600); err != nil {
		return nil, err
	}
	init := p.command("initdb", "-D", p.data, "-U", "register", "-A", "trust", "-E", "UTF8", "--locale", "C")
	return p, init.Run()
}

// own hands the folder to the user of PostgreSQL.
func (p *postgres) own(folder string) error {
	u, err := user.Lookup("postgres")
	if err != nil {
		return err
	}
	uid, _ := strconv.Atoi(u.Uid)
	gid, _ := strconv.Atoi(u.Gid)
	p.as.Credential = &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
	return errors.Join(os.Chmod(folder, 0o711), os.Chown(p.data, uid, gid))
}

func (p *postgres) command(name string, args ...string) *exec.Cmd {
	cmd := exec.Command(filepath.Join(p.bin, name), args...)
	cmd.SysProcAttr, cmd.Dir, cmd.Stdout, cmd.Stderr = p.as, p.data, p.log, p.log
	return cmd
}

func (p *postgres) address() string { return "127.0.0.1:" + p.port }

// url is the connection string, by the way of some address.
func (p *postgres) url(by string) string {
	return "postgres://register@" + by + "/postgres?sslmode=disable"
}

// start starts it, and waits until it answers. What a killed one left may keep it from it for a moment.
func (p *postgres) start() error {
	until := time.Now().Add(time.Minute)
	for time.Now().Before(until) {
		if p.ready() {
			return nil
		}
		if p.cmd == nil {
			cmd := p.command("postgres", "-D", p.data, "-p", p.port, "-k", p.data, "-h", "127.0.0.1", "-c", "max_connections=100", "-c", "shared_buffers=64MB",
				"-c", fmt.Sprintf("max_wal_size=%dMB", p.wal), "-c", "min_wal_size=32MB")
			if err := cmd.Start(); err != nil {
				return err
			}
			p.cmd = cmd
			ended := make(chan struct{})
			go func() { _ = cmd.Wait(); close(ended) }()
			for !p.ready() && time.Now().Before(until) {
				select {
				case <-ended:
					p.cmd = nil
				case <-time.After(50 * time.Millisecond):
					continue
				}
				break
			}
		}
		time.Sleep(50 * time.Millisecond)
	}
	return errors.New("PostgreSQL does not start: see pg.log")
}

// ready reports whether it takes connections.
func (p *postgres) ready() bool {
	cmd := exec.Command(filepath.Join(p.bin, "pg_isready"), "-q", "-h", "127.0.0.1", "-p", p.port, "-t", "2")
	return cmd.Run() == nil
}

// kill kills all of its processes as the system does.
func (p *postgres) kill() {
	if p.cmd == nil {
		return
	}
	pid := p.cmd.Process.Pid
	below := children(pid)
	for _, one := range slices.Insert(below, 0, pid) {
		_ = syscall.Kill(one, syscall.SIGKILL)
	}
	for range 200 { // until it is gone: the goroutine that waits for it takes it away
		if syscall.Kill(pid, 0) != nil {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	p.cmd = nil
}

// children are the processes that a process started.
func children(pid int) (all []int) {
	text, _ := os.ReadFile(fmt.Sprintf("/proc/%d/task/%d/children", pid, pid))
	for one := range strings.FieldsSeq(string(text)) {
		if n, err := strconv.Atoi(one); err == nil {
			all = append(all, n)
		}
	}
	return all
}
