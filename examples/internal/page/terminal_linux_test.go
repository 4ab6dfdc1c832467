package page

import (
	"os"
	"syscall"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/require"
)

// A page is as wide as the terminal that it goes to, unless COLUMNS says otherwise.
func TestTerminal(t *testing.T) {
	terminal, err := os.OpenFile("/dev/ptmx", os.O_RDWR|syscall.O_NOCTTY, 0)
	if err != nil {
		t.Skip("there is no terminal to be had here:", err)
	}
	defer terminal.Close()
	for _, c := range []struct {
		columns uint16
		env     string
		want    int
	}{{80, "", 80}, {132, "", 132}, {20, "", Narrowest}, {500, "", Widest}, {0, "", Ordinary}, {132, "90", 90}, {132, "wide", 132}} {
		size := [4]uint16{24, c.columns}
		_, _, wrong := syscall.Syscall(syscall.SYS_IOCTL, terminal.Fd(), syscall.TIOCSWINSZ, uintptr(unsafe.Pointer(&size)))
		require.Zero(t, wrong)
		p := New(func(name string) string { return map[string]string{"COLUMNS": c.env}[name] }, terminal)
		require.Equal(t, c.want, p.Width, c)
		require.True(t, p.Colour)
	}
}
