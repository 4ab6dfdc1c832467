package api

import (
	"bytes"
	"encoding/json"
	"errors"
	"iter"
	"net/http"
	"strconv"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/internal/view"
	"github.com/doublelock/doublelock/examples/register/internal/desk"
	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/examples/register/internal/web"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/journal"
)

// enter enters an act.
func (a *API) enter(w http.ResponseWriter, r *http.Request, h store.Holder) error {
	n, hash, err := Seen(r.Header.Get("If-Match"))
	if err != nil {
		return err
	}
	var asked struct {
		Act     json.RawMessage `json:"act"`
		Attempt bool            `json:"attempt"`
	}
	body, err := read(r, &asked)
	if err != nil {
		return err
	}
	key, err := once(r, h, append([]byte(r.Header.Get("If-Match")+"\n"), body...))
	if err != nil {
		return err
	}
	name := r.PathValue("journal")
	var line bytes.Buffer
	if err := json.Compact(&line, asked.Act); err != nil {
		return web.Wrong(http.StatusBadRequest, "unreadable", "The act is no JSON object.")
	}
	record, err := a.Desk.Enter(r.Context(), h, name, desk.Deed{Act: line.Bytes(), Attempt: asked.Attempt, Seen: n, Hash: hash, Once: key})
	if err != nil {
		if moved := new(store.Moved); errors.As(err, &moved) && len(moved.Since) > 0 {
			last := moved.Since[len(moved.Since)-1]
			w.Header().Set("ETag", tag(journal.Head{N: last.N, Hash: last.Hash}))
		}
		return err
	}
	w.Header().Set("ETag", tag(journal.Head{N: record.N, Hash: record.Hash}))
	w.Header().Set("Location", "/notices/"+name+"/records?after="+strconv.Itoa(record.N-1)+"&limit=1")
	return answer(w, http.StatusCreated, record)
}

// options lists what can be done.
func (a *API) options(w http.ResponseWriter, r *http.Request, h store.Holder) error {
	s, err := a.Desk.See(r.Context(), h, r.PathValue("journal"), "what can be done")
	if err != nil {
		return err
	}
	q := r.URL.Query()
	var roles []actors.Role
	if text := q.Get("role"); text != "" {
		var role actors.Role
		if err := role.UnmarshalText([]byte(text)); err != nil {
			return web.Wrong(http.StatusBadRequest, "unreadable", "role is one of those that act under the law, as \"relevant operator\".")
		}
		roles = append(roles, role)
	}
	var day ipa.Date
	if text := q.Get("on"); text != "" {
		if day, err = ipa.ParseDate(text); err != nil {
			return web.Wrong(http.StatusBadRequest, "unreadable", "on is a day, as 2025-07-01.")
		}
	}
	n, err := s.On(day)
	if err != nil {
		return err
	}
	all := []tcn.Choice{}
	for c := range n.Choices(roles...) {
		if c.Effect != tcn.Lawful && q.Get("all") != "1" {
			continue
		}
		if len(roles) > 0 {
			c = c.With(view.By(c.Act(), roles[0]))
		}
		all = append(all, c)
	}
	w.Header().Set("ETag", tag(s.Head))
	return answer(w, http.StatusOK, map[string]any{"on": n.Now(), "options": all})
}

// The number of records in an answer.
const usualRecords, mostRecords = 100, 1000

// records lists records of a journal.
func (a *API) records(w http.ResponseWriter, r *http.Request, h store.Holder) error {
	after, err := number(r, "after", 0, 0, 1<<30)
	if err != nil {
		return err
	}
	most, err := number(r, "limit", usualRecords, 1, mostRecords)
	if err != nil {
		return err
	}
	lines, err := a.Desk.Lines(r.Context(), h, r.PathValue("journal"), "the records", after+1)
	if err != nil {
		return err
	}
	page := struct {
		Records []json.RawMessage `json:"records"`
		Next    *int              `json:"next,omitempty"` // after which record there are more
	}{Records: []json.RawMessage{}}
	n := after
	for line, err := range lines {
		if err != nil {
			return err
		}
		if len(page.Records) == most {
			page.Next = &n
			break
		}
		page.Records = append(page.Records, bytes.Clone(line))
		n++
	}
	return answer(w, http.StatusOK, page)
}

// download gives a journal as it is kept, line by line.
func (a *API) download(w http.ResponseWriter, r *http.Request, h store.Holder) error {
	name := r.PathValue("journal")
	lines, err := a.Desk.Lines(r.Context(), h, name, "the journal", 0)
	if err != nil {
		return err
	}
	next, stop := iter.Pull2(lines)
	defer stop()
	line, err, more := next() // the first, so that an error can be told yet
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/jsonl")
	w.Header().Set("Content-Disposition", `attachment; filename="`+name+`.journal.jsonl"`)
	for more && err == nil {
		if _, err := w.Write(line); err != nil {
			return nil // who has gone away needs no answer
		}
		line, err, more = next()
	}
	return err // by which the connection is cut: half of it must not look like the whole
}

// receipt gives the receipt of a record.
func (a *API) receipt(w http.ResponseWriter, r *http.Request, h store.Holder) error {
	at, err := strconv.Atoi(r.PathValue("n"))
	if err != nil || at < 1 {
		return web.Wrong(http.StatusBadRequest, "unreadable", "A receipt is that of a record, which has a number from 1.")
	}
	before, act, err := a.Desk.Before(r.Context(), h, r.PathValue("journal"), at)
	if err != nil {
		return err
	}
	is, err := journal.Issue(before, act)
	if err != nil {
		return err
	}
	return answer(w, http.StatusOK, is)
}

// check rules on the act of a receipt again.
func (a *API) check(w http.ResponseWriter, r *http.Request, _ store.Holder) error {
	var asked struct {
		Receipt json.RawMessage `json:"receipt"`
		History string          `json:"history"`
	}
	if _, err := read(r, &asked); err != nil {
		return err
	}
	var receipt journal.Receipt
	if err := receipt.UnmarshalJSON(asked.Receipt); err != nil {
		return err
	}
	otherwise, err := receipt.Check([]byte(asked.History))
	if err != nil {
		if unread := new(acts.ReadError); errors.As(err, &unread) {
			return err
		}
		return web.Wrong(http.StatusUnprocessableEntity, "unfit", "%v", err)
	}
	if otherwise == nil {
		otherwise = []string{}
	}
	return answer(w, http.StatusOK, map[string]any{"otherwise": otherwise})
}
