package api

import (
	"encoding/json"
	"net/http"
	"strings"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/examples/register/internal/web"
)

// mostDays is how far ahead deadlines are listed: ten years.
const mostDays = 3660

// deadlines lists deadlines: of all notices, or of one.
func (a *API) deadlines(w http.ResponseWriter, r *http.Request, h store.Holder) error {
	within, err := number(r, "within", 30, 0, mostDays)
	if err != nil {
		return err
	}
	all, err := a.Desk.Deadlines(r.Context(), h, r.PathValue("journal"), within)
	if err != nil {
		return err
	}
	return answer(w, http.StatusOK, map[string]any{"day": a.Desk.Today(), "deadlines": all})
}

// report gives the morning's report.
func (a *API) report(w http.ResponseWriter, r *http.Request, h store.Holder) error {
	all, err := a.Desk.Report(r.Context(), h)
	if err != nil {
		return err
	}
	return answer(w, http.StatusOK, all)
}

// changes lists the rulings that come out otherwise under today's tables.
func (a *API) changes(w http.ResponseWriter, r *http.Request, h store.Holder) error {
	all, err := a.Desk.Changes(r.Context(), h)
	if err != nil {
		return err
	}
	return answer(w, http.StatusOK, map[string]any{"notices": all})
}

// calendar draws the address of the holder's calendar.
func (a *API) calendar(w http.ResponseWriter, r *http.Request, h store.Holder) error {
	secret, err := a.Desk.Calendar(r.Context(), h)
	if err != nil {
		return err
	}
	return answer(w, http.StatusCreated, map[string]string{"address": "/calendar/" + secret + ".ics"})
}

// endCalendar takes it back.
func (a *API) endCalendar(w http.ResponseWriter, r *http.Request, h store.Holder) error {
	if err := a.Desk.EndCalendar(r.Context(), h); err != nil {
		return err
	}
	w.WriteHeader(http.StatusNoContent)
	return nil
}

// agenda gives a calendar to whoever has its address.
func (a *API) agenda(w http.ResponseWriter, r *http.Request, _ store.Holder) error {
	h, err := a.Desk.CalendarOf(r.Context(), strings.TrimSuffix(r.PathValue("secret"), ".ics"))
	if err != nil {
		return a.noneOf(r, err)
	}
	file, err := a.Desk.Agenda(r.Context(), h)
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "text/calendar; charset=utf-8")
	w.Header().Set("Content-Disposition", `inline; filename="register.ics"`)
	_, _ = w.Write(file)
	return nil
}

// holders lists who holds a token.
func (a *API) holders(w http.ResponseWriter, r *http.Request, h store.Holder) error {
	all, err := a.Desk.Holders(r.Context(), h)
	if err != nil {
		return err
	}
	return answer(w, http.StatusOK, map[string]any{"holders": all})
}

// admit hands out a token.
func (a *API) admit(w http.ResponseWriter, r *http.Request, h store.Holder) error {
	var who store.Holder
	if _, err := read(r, &who); err != nil {
		return err
	}
	token, err := a.Desk.Admit(r.Context(), h, who)
	if err != nil {
		return err
	}
	return answer(w, http.StatusCreated, struct {
		Token  string       `json:"token"` // shown once
		Holder store.Holder `json:"holder"`
	}{token, who})
}

// dismiss takes tokens back.
func (a *API) dismiss(w http.ResponseWriter, r *http.Request, h store.Holder) error {
	if err := a.Desk.Dismiss(r.Context(), h, r.PathValue("id")); err != nil {
		return err
	}
	w.WriteHeader(http.StatusNoContent)
	return nil
}

// readings lists who read what, the newest first.
func (a *API) readings(w http.ResponseWriter, r *http.Request, h store.Holder) error {
	most, err := number(r, "limit", 100, 1, 1000)
	if err != nil {
		return err
	}
	readings, err := a.Desk.Readings(r.Context(), h, r.URL.Query().Get("journal"))
	if err != nil {
		return err
	}
	all := []json.RawMessage{}
	for one, err := range readings {
		if err != nil {
			return err
		}
		if len(all) == most {
			break
		}
		line, err := json.Marshal(one)
		if err != nil {
			return err
		}
		all = append(all, line)
	}
	return answer(w, http.StatusOK, map[string]any{"readings": all})
}

// noneOf is the error of a calendar's address that is none: there is none, and who tries many is told to wait.
func (a *API) noneOf(r *http.Request, err error) error {
	p := web.ProblemOf(err)
	if p.Status != http.StatusUnauthorized {
		return err
	}
	if p = web.ProblemOf(a.Failed(r)); p.Status == http.StatusTooManyRequests {
		return p
	}
	return store.ErrNone
}
