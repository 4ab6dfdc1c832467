// The register with a clock that a file sets: it stands in for main.go while the register is built for the campaign of faults.
package main

import (
	"context"
	"os"
	"os/signal"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// now is the time, moved by so many seconds as stand in the file that REGISTER_CLOCK names.
func now() time.Time {
	text, err := os.ReadFile(os.Getenv("REGISTER_CLOCK"))
	if err != nil {
		panic(err)
	}
	seconds, err := strconv.Atoi(strings.TrimSpace(string(text)))
	if err != nil {
		panic(err)
	}
	return time.Now().Add(time.Duration(seconds) * time.Second)
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Getenv, now, os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}
