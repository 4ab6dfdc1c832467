package web

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/doublelock/doublelock/examples/register/internal/store"
)

// safeKeys are the keys under which something may be logged.
var safeKeys = []string{"route", "method", "status", "ms", "bytes", "holder", "fault", "stack", "listen", "tls", "store", "signal", "day"}

// Redacted is a handler of a log that leaves out every value whose key is not known to hold no secret.
func Redacted(next slog.Handler) slog.Handler { return redacted{next} }

type redacted struct{ next slog.Handler }

func (r redacted) Enabled(ctx context.Context, l slog.Level) bool { return r.next.Enabled(ctx, l) }

func (r redacted) Handle(ctx context.Context, from slog.Record) error {
	to := slog.NewRecord(from.Time, from.Level, from.Message, 0)
	from.Attrs(func(a slog.Attr) bool {
		to.AddAttrs(redact(a))
		return true
	})
	return r.next.Handle(ctx, to)
}

func (r redacted) WithAttrs(all []slog.Attr) slog.Handler {
	safe := make([]slog.Attr, len(all))
	for i, a := range all {
		safe[i] = redact(a)
	}
	return redacted{r.next.WithAttrs(safe)}
}

func (r redacted) WithGroup(name string) slog.Handler { return redacted{r.next.WithGroup(name)} }

// redact leaves a value out, unless its key is a safe one.
func redact(a slog.Attr) slog.Attr {
	if !slices.Contains(safeKeys, a.Key) || a.Value.Kind() == slog.KindGroup {
		return slog.String(a.Key, "[left out]")
	}
	return a
}

// log logs a request: as a fault, where it failed here, or was cut off after its answer had begun.
func (s *Shell) log(route, method string, h store.Holder, out *counted, took time.Duration, err error, cut bool) {
	level := slog.LevelInfo
	all := []slog.Attr{
		slog.String("route", route), slog.String("method", method), slog.Int("status", out.status),
		slog.Int64("ms", took.Milliseconds()), slog.Int64("bytes", out.bytes),
	}
	if h.ID != "" {
		all = append(all, slog.String("holder", h.ID))
	}
	if (out.status >= 500 || cut) && err != nil {
		level = slog.LevelError
		all = append(all, slog.String("fault", Fault(err)))
	}
	s.Log.LogAttrs(context.Background(), level, "request", all...)
}

// Fault is an error without what it holds: its types, and what the system says. Its text may name a file, and so a journal.
func Fault(err error) string {
	var kinds []string
	for e := err; e != nil; e = errors.Unwrap(e) {
		kinds = append(kinds, fmt.Sprintf("%T", e))
	}
	text := strings.Join(kinds, ": ")
	if no := syscall.Errno(0); errors.As(err, &no) {
		text += ": " + no.Error()
	}
	if errors.Is(err, context.DeadlineExceeded) {
		text += ": out of time"
	}
	return text
}
