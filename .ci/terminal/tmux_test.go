package terminal

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// A size is how many signs a terminal has in a line, and how many lines.
type size struct{ columns, lines int }

var (
	small = size{80, 24}
	large = size{160, 48}
)

// A screen is what a terminal shows after a command, from the line on which the command is typed to the prompt that comes next.
type screen struct {
	size
	command  string
	code     int    // what it exited with
	raw      string // what it wrote, byte for byte
	shown    string // the lines as the terminal has them, those that scrolled out of sight among them
	joined   string // the same, those that the terminal broke put together again
	coloured string // the same as shown, with the codes of the colours
	scrolled int    // how many lines are out of sight
}

// typed is the shell that stands in for a reader: it shows the command, runs it, and prompts again. It then waits, so that the terminal stays.
const typed = `printf '$ %s\n' "$1"; eval "$1"; code=$?; printf '$ '; printf %d "$code" >"$2"; sleep 300`

// run runs a command in the top folder of the project, in a terminal of some size that knows the commands of the folder COMMANDS.
func run(t *testing.T, at size, command string, env ...string) screen {
	t.Helper()
	folder, err := os.MkdirTemp("", "tmux") // a test's own would make the socket's name too long
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(folder) })
	socket, raw, code := filepath.Join(folder, "socket"), filepath.Join(folder, "raw"), filepath.Join(folder, "code")
	ask := func(args ...string) string {
		t.Helper()
		tmux := exec.Command("tmux", append([]string{"-u", "-S", socket, "-f", os.DevNull}, args...)...)
		tmux.Env = append([]string{"PATH=" + commands(t) + string(filepath.ListSeparator) + os.Getenv("PATH"), "HOME=" + folder, "LANG=C.UTF-8"}, env...)
		out, err := tmux.Output()
		if failed, ok := err.(*exec.ExitError); ok {
			t.Fatalf("tmux %s: %v: %s", args[0], err, failed.Stderr)
		} else if err != nil {
			t.Fatal(err)
		}
		return string(out)
	}
	root, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	ask("start-server", ";", "set-option", "-g", "history-limit", "20000", ";", "set-option", "-g", "status", "off", ";",
		"new-session", "-d", "-x", strconv.Itoa(at.columns), "-y", strconv.Itoa(at.lines), "-c", root, "sh", "-c", typed, "sh", command, code, ";",
		"pipe-pane", "exec cat >"+raw)
	defer ask("kill-server")

	s := screen{size: at, command: command}
	for since := time.Now(); ; time.Sleep(20 * time.Millisecond) {
		written, _ := os.ReadFile(raw)
		exit, _ := os.ReadFile(code)
		if bytes.HasSuffix(written, []byte("\n$ ")) && len(exit) > 0 {
			s.raw = strings.TrimSuffix(string(written), "$ ")
			s.code, _ = strconv.Atoi(string(exit))
			break
		}
		if time.Since(since) > time.Minute {
			t.Fatalf("%s: no end after a minute, or no line's end at its end: %.400q", command, written)
		}
	}
	s.shown = ask("capture-pane", "-p", "-S", "-")
	s.joined = ask("capture-pane", "-p", "-S", "-", "-J")
	s.coloured = ask("capture-pane", "-p", "-S", "-", "-e")
	if _, err := fmt.Sscan(ask("display-message", "-p", "#{history_size}"), &s.scrolled); err != nil {
		t.Fatal(err)
	}
	return s
}

// commands is the folder of the commands.
func commands(t *testing.T) string {
	t.Helper()
	folder := os.Getenv("COMMANDS")
	if folder == "" {
		t.Skip("COMMANDS names no folder: build the commands into one, and name it with its whole path")
	}
	return folder
}
