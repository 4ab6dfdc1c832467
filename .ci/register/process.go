package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"time"
)

// built builds the register into a folder, with a clock that a file sets, and gives the program and that file.
func built(folder, module string) (program, clock string, err error) {
	if module, err = filepath.Abs(module); err != nil {
		return "", "", err
	}
	stand, err := filepath.Abs("testdata/clock.go")
	if err != nil {
		return "", "", err
	}
	overlay, err := json.Marshal(map[string]any{"Replace": map[string]string{filepath.Join(module, "main.go"): stand}})
	if err != nil {
		return "", "", err
	}
	program, clock = filepath.Join(folder, "register"), filepath.Join(folder, "clock")
	if err := errors.Join(os.WriteFile(filepath.Join(folder, "overlay.json"), overlay, 0o600), setClock(clock, 0)); err != nil {
		return "", "", err
	}
	cmd := exec.Command("go", "build", "-C", module, "-overlay", filepath.Join(folder, "overlay.json"), "-o", program, ".")
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", "", fmt.Errorf("%w: %s", err, out)
	}
	return program, clock, nil
}

// setClock sets the registers' clock so far off the machine's. The file takes its name whole, for they read it all the time.
func setClock(clock string, off time.Duration) error {
	if err := os.WriteFile(clock+".new", fmt.Append(nil, int(off.Seconds())), 0o644); err != nil {
		return err
	}
	return os.Rename(clock+".new", clock)
}

// An instance is a register that runs, or ran.
type instance struct {
	program, clock string
	args           []string
	log            string // the file that has what it logs

	mu   sync.Mutex
	at   string // its address
	cmd  *exec.Cmd
	said *os.File
}

// address is where it is, or was.
func (i *instance) address() string {
	i.mu.Lock()
	defer i.mu.Unlock()
	return i.at
}

// start starts it, and waits until it listens. The token is the keeper's where it draws one.
func (i *instance) start(within time.Duration) (token string, err error) {
	said, err := os.OpenFile(i.log, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return "", err
	}
	cmd := exec.Command(i.program, append([]string{"-listen", "127.0.0.1:0", "-rate", "1000000"}, i.args...)...)
	cmd.Env = append(os.Environ(), "COLUMNS=400", "REGISTER_CLOCK="+i.clock)
	cmd.Stderr, cmd.SysProcAttr = said, &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	out, err := cmd.StdoutPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		return "", errors.Join(err, said.Close())
	}
	i.mu.Lock()
	i.cmd, i.said = cmd, said
	i.mu.Unlock()
	late := time.AfterFunc(within, func() { _ = cmd.Process.Kill() })
	at, token, err := greeted(out)
	late.Stop()
	if err != nil {
		i.kill()
		return "", fmt.Errorf("the register did not start: %w\n%s", err, i.logged())
	}
	i.mu.Lock()
	i.at = at
	i.mu.Unlock()
	go io.Copy(io.Discard, out)
	return token, nil
}

// greeted reads what a register says at its start.
func greeted(out io.Reader) (at, token string, err error) {
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		switch line := strings.TrimSpace(lines.Text()); {
		case strings.HasPrefix(line, "The register is at "):
			at = strings.TrimSuffix(strings.TrimPrefix(line, "The register is at "), "/")
		case strings.HasPrefix(line, "dlr_"):
			token = line
		case strings.HasPrefix(line, "Ctrl-C"):
			return at, token, nil
		}
	}
	return "", "", errors.Join(errors.New("it said nothing, or ended"), lines.Err())
}

// kill kills it as the system does, without a word to it.
func (i *instance) kill() { i.end(syscall.SIGKILL) }

// stop asks it to stop, and gives its exit code.
func (i *instance) stop() int { return i.end(syscall.SIGTERM) }

func (i *instance) end(s syscall.Signal) int {
	i.mu.Lock()
	defer i.mu.Unlock()
	if i.cmd == nil {
		return -1
	}
	_ = i.cmd.Process.Signal(s)
	_ = i.cmd.Wait() // the code says it
	code := i.cmd.ProcessState.ExitCode()
	_ = i.said.Close()
	i.cmd = nil
	return code
}

// logged is the end of what it logged.
func (i *instance) logged() string {
	text, _ := os.ReadFile(i.log)
	return string(text[max(0, len(text)-3000):])
}

// memory is how much memory it has now, in kilobytes, as the system says.
func (i *instance) memory() (kB int) {
	i.mu.Lock()
	defer i.mu.Unlock()
	if i.cmd == nil {
		return 0
	}
	text, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", i.cmd.Process.Pid))
	for line := range strings.Lines(string(text)) {
		if _, err := fmt.Sscanf(line, "VmRSS: %d kB", &kB); err == nil {
			return kB
		}
	}
	return 0
}
