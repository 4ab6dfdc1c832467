package pages

import (
	"bytes"
	"embed"
	"html/template"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	words "github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/examples/internal/view"
	"github.com/doublelock/doublelock/examples/register/internal/desk"
	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/examples/register/internal/web"
	"github.com/doublelock/doublelock/internal/shown"
	"github.com/doublelock/doublelock/tcn"
)

//go:embed *.html
var files embed.FS

var layout = template.Must(template.New("pages").Funcs(template.FuncMap{
	"show": shown.Line, "sentence": words.Capital, "named": named, "records": records, "office": words.Role,
}).ParseFS(files, "*.html"))

// named is the name of a notice as it is shown: there is one without a name.
func named(name string) string {
	if name = strings.TrimSpace(shown.Line(name)); name != "" {
		return name
	}
	return "a notice without a name"
}

// records are so many records, in words.
func records(n int) string {
	if n == 1 {
		return "1 record"
	}
	return strconv.Itoa(n) + " records"
}

// Pages are the register in a browser.
type Pages struct {
	Desk   *desk.Desk
	Secure bool                        // the register is reached by TLS alone
	Failed func(r *http.Request) error // counts a code that is none: see [web.Shell.Failed]
}

// Routes are the pages.
func (p *Pages) Routes() []web.Route {
	all := []web.Route{
		{Pattern: "GET /{$}", Access: web.Holders, Do: p.list, Query: []string{"cursor"}},
		{Pattern: "GET /style.css", Access: web.Anybody, Do: p.style},
		{Pattern: "GET /enter", Access: web.Anybody, Do: p.door, Query: []string{"code"}},
		{Pattern: "POST /enter", Access: web.Anybody, Do: p.enter},
		{Pattern: "POST /leave", Access: web.Holders, Do: p.leave},
		{Pattern: "GET /page/report", Access: web.Holders, Do: p.report},
		{Pattern: "POST /page/calendar", Access: web.Holders, Do: p.calendar},
		{Pattern: "GET /page/people", Access: web.Keepers, Do: p.people},
		{Pattern: "POST /page/people", Access: web.Keepers, Do: p.admit},
		{Pattern: "POST /page/people/{id}/dismiss", Access: web.Keepers, Do: p.dismiss},
		{Pattern: "POST /page/notices", Access: web.Holders, Do: p.begin},
		{Pattern: "GET /page/notices/{journal}", Access: web.Holders, Do: p.notice, Query: []string{"on", "all"}},
		{Pattern: "POST /page/notices/{journal}/acts", Access: web.Holders, Do: p.act, Query: []string{"version", "key", "listed"}},
		{Pattern: "GET /page/notices/{journal}/records", Access: web.Holders, Do: p.chain, Query: []string{"after"}},
	}
	for i := range all {
		all[i].Fail = p.fail
	}
	return all
}

// A page is what every page has.
type page struct {
	Title string
	You   string // who is signed in; empty: nobody
	Keeps bool   // and keeps the register
	Name  string // of the template of its content
	Of    any
}

// show shows a page.
func (p *Pages) show(w http.ResponseWriter, status int, h store.Holder, title, name string, of any) error {
	you := h.Name
	if you == "" {
		you = h.ID
	}
	var b bytes.Buffer
	if err := layout.ExecuteTemplate(&b, "page", page{title, you, desk.Keeps(h), name, of}); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write(b.Bytes()) // who has gone away needs no answer
	return nil
}

// fail shows an error. Whoever is not known is led to the door.
func (p *Pages) fail(w http.ResponseWriter, r *http.Request, h store.Holder, wrong *web.Problem) {
	if wrong.Status == http.StatusUnauthorized && r.Method == http.MethodGet {
		http.Redirect(w, r, "/enter", http.StatusSeeOther)
		return
	}
	told := struct {
		Title, Detail string
		Grounds       template.HTML
		Back          string
	}{Title: web.Titles[wrong.ID], Detail: wrong.Detail}
	if name := r.PathValue("journal"); name != "" && wrong.Status != http.StatusNotFound {
		told.Back = "/page/notices/" + name
		if on, is := wrong.Also["on"].(string); is {
			told.Back += "?" + url.Values{"on": {on}}.Encode()
		}
	}
	if ruling, is := wrong.Also["ruling"].(tcn.Ruling); is {
		told.Detail = words.Capital(ruling.String()) + "."
		told.Grounds, _ = view.Grounds(ruling.Grounds()) // without them the page says the rest
	}
	if p.show(w, wrong.Status, h, told.Title, "wrong", told) != nil {
		http.Error(w, told.Detail, wrong.Status)
	}
}

// style gives the style.
func (p *Pages) style(w http.ResponseWriter, _ *http.Request, _ store.Holder) error {
	w.Header().Set("Content-Type", "text/css; charset=utf-8")
	w.Header().Set("Cache-Control", "max-age=3600")
	_, _ = io.WriteString(w, view.Style+"\n.do{background:none;border:0;color:var(--link);padding:0;text-align:left}.chain{word-break:break-all}td .chain{display:block;min-width:20rem}section[aria-labelledby=clocks] td:last-child{min-width:14rem}\n")
	return nil
}

// door is where a browser is signed in. An address with a code signs in when the button is pressed, and not before: programs look at addresses, too.
func (p *Pages) door(w http.ResponseWriter, r *http.Request, _ store.Holder) error {
	return p.show(w, http.StatusOK, store.Holder{}, "Sign in", "door", struct{ Code string }{r.URL.Query().Get("code")})
}

// enter signs a browser in.
func (p *Pages) enter(w http.ResponseWriter, r *http.Request, _ store.Holder) error {
	if err := parsed(r); err != nil {
		return err
	}
	session, lasts, err := p.Desk.SignIn(r.Context(), r.PostForm.Get("code"))
	if web.ProblemOf(err).Status == http.StatusUnauthorized && err != nil {
		if p := web.ProblemOf(p.Failed(r)); p.Status == http.StatusTooManyRequests {
			return p
		}
		return web.Wrong(http.StatusForbidden, "unknown-you", "Nobody holds this token, or the address was used or is too old. Sign in with your token, or ask the keeper for another.")
	}
	if err != nil {
		return err
	}
	p.cookie(w, r, session, lasts)
	http.Redirect(w, r, "/", http.StatusSeeOther)
	return nil
}

// leave signs it out.
func (p *Pages) leave(w http.ResponseWriter, r *http.Request, h store.Holder) error {
	if err := p.Desk.SignOut(r.Context(), h, web.TokenOf(r, p.Secure)); err != nil {
		return err
	}
	p.cookie(w, r, "", -time.Second)
	http.Redirect(w, r, "/enter", http.StatusSeeOther)
	return nil
}

// cookie sets the cookie, or ends it.
func (p *Pages) cookie(w http.ResponseWriter, r *http.Request, session string, lasts time.Duration) {
	http.SetCookie(w, &http.Cookie{Name: web.CookieOf(r, p.Secure), Value: session, Path: "/", MaxAge: int(lasts / time.Second), HttpOnly: true, Secure: p.Secure, SameSite: http.SameSiteStrictMode})
}

// parsed reads a form.
func parsed(r *http.Request) error {
	err := r.ParseForm()
	if err == nil {
		return nil
	}
	if p := web.ProblemOf(err); p.Status == http.StatusRequestEntityTooLarge {
		return err
	}
	return web.Wrong(http.StatusBadRequest, "unreadable", "The form cannot be read.")
}
