package web

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/http"

	"github.com/doublelock/doublelock/examples/register/internal/desk"
	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A Problem is an error as it is told: RFC 9457.
type Problem struct {
	Status int
	ID     string         // of its type, which is /problems/ID
	Detail string         // what is wrong, and what to do
	Also   map[string]any // its further members
}

// Error says what is wrong.
func (p *Problem) Error() string { return p.Detail }

// Titles are the types of problems: each with what it is.
var Titles = map[string]string{
	"unreadable":    "The request cannot be read",
	"unknown-you":   "Nobody is known by this token",
	"not-for-you":   "It is not for you to do",
	"none":          "There is none",
	"method":        "It cannot be asked so",
	"refused":       "The law refuses the act",
	"no-act":        "It is no act in law",
	"unfit":         "It cannot be kept so",
	"moved":         "The notice has moved since you saw it",
	"other-day":     "Another day was chosen than the one that is listed",
	"no-version":    "It is not said which version of the notice was seen",
	"other-request": "The key was used for another request",
	"too-long":      "The request is too long",
	"media":         "It is not of a type that is read here",
	"elsewhere":     "The request comes from another site",
	"too-often":     "Too many requests",
	"busy":          "Too many requests are being answered",
	"fault":         "The register failed",
	"not-ready":     "The register is not ready",
}

// Wrong is a problem of a type.
func Wrong(status int, id, detail string, args ...any) *Problem {
	return &Problem{Status: status, ID: id, Detail: fmt.Sprintf(detail, args...)}
}

// MarshalJSON writes the problem's members.
func (p *Problem) MarshalJSON() ([]byte, error) {
	m := maps.Clone(p.Also)
	if m == nil {
		m = map[string]any{}
	}
	m["type"], m["title"], m["status"], m["detail"] = "/problems/"+p.ID, Titles[p.ID], p.Status, p.Detail
	return json.Marshal(m)
}

// ProblemOf is an error as it is told. Of what is not known to be the caller's it says nothing but that it is not.
func ProblemOf(err error) *Problem {
	var (
		problem *Problem
		refusal *tcn.Refusal
		bad     *acts.BadAct
		unread  *acts.ReadError
		moved   *store.Moved
		long    *http.MaxBytesError
	)
	switch {
	case errors.As(err, &problem):
		return problem
	case errors.Is(err, store.ErrNone):
		return Wrong(http.StatusNotFound, "none", "There is none, or none that you may see.")
	case errors.Is(err, desk.ErrUnknown):
		return Wrong(http.StatusUnauthorized, "unknown-you", "Send a token: Authorization: Bearer TOKEN. The keeper hands them out.")
	case errors.Is(err, desk.ErrForbidden):
		return Wrong(http.StatusForbidden, "not-for-you", "It is not for you to do: /roles says who may do what.")
	case errors.Is(err, store.ErrOtherRequest):
		return Wrong(http.StatusUnprocessableEntity, "other-request", "The Idempotency-Key was used for another request: draw a new one.")
	case errors.As(err, &moved):
		return movedProblem(moved)
	case errors.As(err, &unread) && unread.Err == nil:
		p := Wrong(http.StatusUnprocessableEntity, "no-act", "%s", unread.Error())
		p.Also = map[string]any{"field": unread.Field, "says": unread.Says, "cure": unread.Cure}
		return p
	case errors.As(err, &refusal):
		p := Wrong(http.StatusConflict, "refused", "%s", refusal.Error())
		p.Also = map[string]any{"ruling": refusal.Ruling}
		return p
	case errors.As(err, &bad):
		p := Wrong(http.StatusUnprocessableEntity, "no-act", "%s", bad.Error())
		p.Also = map[string]any{"field": bad.Key(), "says": bad.Says, "cure": bad.Cure}
		return p
	case errors.As(err, &long):
		return Wrong(http.StatusRequestEntityTooLarge, "too-long", "The request has more than %d bytes.", long.Limit)
	case errors.Is(err, context.DeadlineExceeded):
		return Wrong(http.StatusServiceUnavailable, "not-ready", "The answer took too long: ask again.")
	}
	return Wrong(http.StatusInternalServerError, "fault", "The register failed. Whether the request was done is not known: ask before you send it again, or send it with the same Idempotency-Key.")
}

// mostUnseen is how many records are told of those that were not seen.
const mostUnseen = 100

// movedProblem is that a notice has moved, with what was not seen.
func movedProblem(m *store.Moved) *Problem {
	since, more := m.Since, len(m.Since) > mostUnseen
	if more {
		since = since[:mostUnseen]
	}
	if len(since) == 0 {
		p := Wrong(http.StatusPreconditionFailed, "moved", "The notice has never had this version: ask for it again.")
		p.Also = map[string]any{"seen": m.Seen, "since": []any{}, "more": false}
		return p
	}
	p := Wrong(http.StatusPreconditionFailed, "moved", "Records were added after record %d: look at them, then decide again.", m.Seen)
	p.Also = map[string]any{"seen": m.Seen, "since": since, "more": more}
	return p
}

// Tell writes a problem.
func Tell(w http.ResponseWriter, _ *http.Request, _ store.Holder, p *Problem) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(p.Status)
	_ = json.NewEncoder(w).Encode(p) // who has gone away needs no answer
}
