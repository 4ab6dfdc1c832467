package main

import (
	"io"
	"net"
	"testing"
	"time"
)

// A proxy carries bytes; cut, it ends connections and lets none through; hushed, it holds the bytes back until it is healed.
func TestProxy(t *testing.T) {
	echo, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer echo.Close()
	go func() {
		for {
			c, err := echo.Accept()
			if err != nil {
				return
			}
			go io.Copy(c, c)
		}
	}()
	p, err := newProxy(echo.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer p.close()
	dial := func() net.Conn {
		c, err := net.Dial("tcp", p.address())
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	heard := func(c net.Conn, within time.Duration) error {
		if _, err := c.Write([]byte("x")); err != nil {
			return err
		}
		_ = c.SetReadDeadline(time.Now().Add(within))
		_, err := c.Read(make([]byte, 1))
		return err
	}
	c := dial()
	if err := heard(c, 5*time.Second); err != nil {
		t.Fatal(err)
	}
	p.hush()
	if err := heard(c, 100*time.Millisecond); err == nil {
		t.Error("it is hushed, and a byte came through")
	}
	p.heal()
	_ = c.SetReadDeadline(time.Now().Add(5 * time.Second))
	if _, err := c.Read(make([]byte, 1)); err != nil {
		t.Errorf("it is healed, and what was held back did not come: %v", err)
	}
	p.cut()
	if err := heard(c, 5*time.Second); err == nil {
		t.Error("it is cut, and a byte came through")
	}
	if err := heard(dial(), 5*time.Second); err == nil {
		t.Error("it is cut, and another came through")
	}
	p.heal()
	if err := heard(dial(), 5*time.Second); err != nil {
		t.Error(err)
	}
}
