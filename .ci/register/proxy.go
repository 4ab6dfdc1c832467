package main

import (
	"net"
	"sync"
)

// A proxy stands between a register and its database, and can cut the way, or let nothing through.
type proxy struct {
	listener net.Listener
	to       string

	mu    sync.Mutex
	conns map[net.Conn]bool
	shut  bool          // who comes is turned away
	open  chan struct{} // closed while bytes go through
}

// newProxy begins one to an address.
func newProxy(to string) (*proxy, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	p := &proxy{listener: l, to: to, conns: map[net.Conn]bool{}, open: make(chan struct{})}
	close(p.open)
	go p.accept()
	return p, nil
}

func (p *proxy) address() string { return p.listener.Addr().String() }

func (p *proxy) accept() {
	for {
		c, err := p.listener.Accept()
		if err != nil {
			return
		}
		go p.join(c)
	}
}

// join joins a connection to one of the database.
func (p *proxy) join(c net.Conn) {
	defer c.Close()
	db, err := net.Dial("tcp", p.to)
	if err != nil {
		return
	}
	defer db.Close()
	if !p.note(c, true) {
		return
	}
	defer p.note(c, false)
	var both sync.WaitGroup
	both.Go(func() { p.carry(db, c) })
	both.Go(func() { p.carry(c, db) })
	both.Wait()
}

// note notes a connection, or that it ended; false where none is let through.
func (p *proxy) note(c net.Conn, begins bool) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if !begins {
		delete(p.conns, c)
	} else if !p.shut {
		p.conns[c] = true
	}
	return !p.shut
}

// carry carries bytes from one to the other, until either ends.
func (p *proxy) carry(to, from net.Conn) {
	defer to.Close()
	defer from.Close()
	part := make([]byte, 1<<15)
	for {
		n, err := from.Read(part)
		p.mu.Lock()
		open := p.open
		p.mu.Unlock()
		<-open
		if n > 0 {
			if _, err := to.Write(part[:n]); err != nil {
				return
			}
		}
		if err != nil {
			return
		}
	}
}

// cut ends all connections, and lets no other through.
func (p *proxy) cut() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.shut = true
	for c := range p.conns {
		_ = c.Close()
	}
}

// hush lets no byte through, and ends nothing: as a way does that is lost without a word.
func (p *proxy) hush() {
	p.mu.Lock()
	defer p.mu.Unlock()
	select {
	case <-p.open:
		p.open = make(chan struct{})
	default:
	}
}

// heal opens the way again.
func (p *proxy) heal() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.shut = false
	select {
	case <-p.open:
	default:
		close(p.open)
	}
}

// close ends it.
func (p *proxy) close() {
	p.heal()
	p.cut()
	_ = p.listener.Close()
}
