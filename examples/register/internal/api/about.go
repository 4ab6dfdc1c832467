package api

import (
	"io"
	"net/http"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/register/internal/desk"
	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/examples/register/internal/web"
)

// health says that the process answers.
func (a *API) health(w http.ResponseWriter, _ *http.Request, _ store.Holder) error {
	return answer(w, http.StatusOK, map[string]string{"status": "pass"})
}

// ready says that the store answers, too.
func (a *API) ready(w http.ResponseWriter, r *http.Request, _ store.Holder) error {
	if err := a.Desk.Ready(r.Context()); err != nil {
		return web.Wrong(http.StatusServiceUnavailable, "not-ready", "The store does not answer.")
	}
	return answer(w, http.StatusOK, map[string]string{"status": "pass"})
}

// describe gives the description of the API.
func (a *API) describe(w http.ResponseWriter, _ *http.Request, _ store.Holder) error {
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(description)
	return nil
}

// problem says what a type of problem is.
func (a *API) problem(w http.ResponseWriter, r *http.Request, _ store.Holder) error {
	title, is := web.Titles[r.PathValue("id")]
	if !is {
		return store.ErrNone
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, _ = io.WriteString(w, title+".\n")
	return nil
}

// A role is a line of the table of who may see and do what.
type role struct {
	Role   string   `json:"role"`
	Who    string   `json:"who"`
	Sees   string   `json:"sees"` // which notices
	Law    string   `json:"law"`
	Begins bool     `json:"begins"`
	Keeps  bool     `json:"keeps"`
	Enters []string `json:"enters"` // whose acts
	You    bool     `json:"you"`
}

// roles lists who may see and do what.
func (a *API) roles(w http.ResponseWriter, _ *http.Request, h store.Holder) error {
	all := []role{}
	for r := range desk.Roles() {
		whose := r.Enters
		if whose == nil {
			whose = slices.Collect(actors.Roles())
		}
		one := role{Role: r.Name, Who: r.Who, Sees: r.Sees, Law: r.Law, Begins: r.Begins, Keeps: r.Keeps, You: r.Name == h.Role}
		for _, w := range whose {
			one.Enters = append(one.Enters, w.String())
		}
		all = append(all, one)
	}
	return answer(w, http.StatusOK, map[string]any{"roles": all})
}

// metrics gives the figures of the machine.
func (a *API) metrics(w http.ResponseWriter, r *http.Request, _ store.Holder) error {
	a.Metrics().ServeHTTP(w, r)
	return nil
}
