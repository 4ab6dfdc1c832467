package pages

import (
	"net/http"
	"strings"

	"github.com/doublelock/doublelock/examples/register/internal/desk"
	"github.com/doublelock/doublelock/examples/register/internal/store"
)

// people shows who holds a token, for a keeper.
func (p *Pages) people(w http.ResponseWriter, r *http.Request, h store.Holder) error {
	return p.showPeople(w, r, h, http.StatusOK, "", "")
}

// showPeople shows them, and a token that was drawn, this once.
func (p *Pages) showPeople(w http.ResponseWriter, r *http.Request, h store.Holder, status int, token, to string) error {
	of := struct {
		Holders []store.Holder
		Roles   []desk.Role
		Token   string
		For     string // whose it is
		Own     string // the ID of whoever asks
	}{Token: token, For: to, Own: h.ID}
	all, err := p.Desk.Holders(r.Context(), h)
	if err != nil {
		return err
	}
	for _, one := range all { // a browser's token is no holder of its own
		if one.Signed.IsZero() && !strings.Contains(one.ID, "/") {
			of.Holders = append(of.Holders, one)
		}
	}
	for role := range desk.Roles() {
		of.Roles = append(of.Roles, role)
	}
	return p.show(w, status, h, "People", "people", of)
}

// admit hands out a token.
func (p *Pages) admit(w http.ResponseWriter, r *http.Request, h store.Holder) error {
	if err := parsed(r); err != nil {
		return err
	}
	who := store.Holder{ID: strings.TrimSpace(r.PostForm.Get("id")), Name: strings.TrimSpace(r.PostForm.Get("name")), Role: r.PostForm.Get("role"), Person: strings.TrimSpace(r.PostForm.Get("person"))}
	if names := strings.Fields(r.PostForm.Get("notices")); len(names) > 0 {
		who.Notices = names
	}
	token, err := p.Desk.Admit(r.Context(), h, who)
	if err != nil {
		return err
	}
	return p.showPeople(w, r, h, http.StatusCreated, token, who.ID)
}

// dismiss takes tokens back.
func (p *Pages) dismiss(w http.ResponseWriter, r *http.Request, h store.Holder) error {
	if err := p.Desk.Dismiss(r.Context(), h, r.PathValue("id")); err != nil {
		return err
	}
	http.Redirect(w, r, "/page/people", http.StatusSeeOther)
	return nil
}
