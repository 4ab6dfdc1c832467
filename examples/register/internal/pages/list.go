package pages

import (
	"crypto/rand"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	words "github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/examples/register/internal/api"
	"github.com/doublelock/doublelock/examples/register/internal/desk"
	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/examples/register/internal/web"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/journal"
)

// onPage is how many notices a page lists.
const onPage = 50

// A line is a notice in the list.
type line struct {
	To, Name, Kind, Person, Stage string
	Day, Next                     string // of its next deadline
	Overdue                       bool
}

// list lists the notices by their next deadline.
func (p *Pages) list(w http.ResponseWriter, r *http.Request, h store.Holder) error {
	after, err := api.PlaceOf(r.URL.Query().Get("cursor"))
	if err != nil {
		return err
	}
	lines, next, err := p.Desk.List(r.Context(), h, after, onPage)
	if err != nil {
		return err
	}
	of := struct {
		Day, More, May string
		Lines          []line
		Begins         bool
		Kinds          []acts.NoticeKind
		Key            string
	}{Day: p.Desk.Today().String(), May: desk.May(h), Begins: desk.Begins(h), Kinds: slices.Collect(acts.NoticeKinds()), Key: rand.Text()}
	for _, s := range lines {
		one := line{To: "/page/notices/" + s.Header.Journal, Name: s.Header.Notice, Kind: s.Notice.Kind().String(), Person: s.Header.To.Name, Stage: words.Stage(s.Notice.Stage())}
		if s.Next != nil {
			one.Day, one.Next, one.Overdue = s.Next.Last.String(), s.Next.Name, !s.Next.Since.IsZero()
		}
		of.Lines = append(of.Lines, one)
	}
	if next != nil {
		of.More = "/?" + url.Values{"cursor": {api.Cursor(*next)}}.Encode()
	}
	return p.show(w, http.StatusOK, h, "Notices", "list", of)
}

// begin begins a notice.
func (p *Pages) begin(w http.ResponseWriter, r *http.Request, h store.Holder) error {
	if err := parsed(r); err != nil {
		return err
	}
	to := actors.RelevantOperator{Name: strings.TrimSpace(r.PostForm.Get("to")), Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Abroad: r.PostForm.Get("abroad") != ""}
	if r.PostForm.Get("many") != "" {
		to.Serves = 10_001 // more than 10,000: SI 2018/353, reg 4(3)
	}
	var kind acts.NoticeKind
	if err := kind.UnmarshalText([]byte(r.PostForm.Get("kind"))); err != nil {
		return web.Wrong(http.StatusUnprocessableEntity, "no-act", "The notice is of no kind that there is: choose one.")
	}
	header := journal.Header{Notice: strings.TrimSpace(r.PostForm.Get("name")), To: to}
	header, err := p.Desk.Begin(r.Context(), h, header, kind, api.OnceOf(r, h, r.PostForm.Get("key"), []byte(r.PostForm.Encode())))
	if err != nil {
		return err
	}
	http.Redirect(w, r, "/page/notices/"+header.Journal, http.StatusSeeOther)
	return nil
}

// report shows the morning's report.
func (p *Pages) report(w http.ResponseWriter, r *http.Request, h store.Holder) error {
	all, err := p.Desk.Report(r.Context(), h)
	if err != nil {
		return err
	}
	return p.show(w, http.StatusOK, h, "This morning", "report", all)
}

// calendar draws the address of a calendar, and shows it once.
func (p *Pages) calendar(w http.ResponseWriter, r *http.Request, h store.Holder) error {
	secret, err := p.Desk.Calendar(r.Context(), h)
	if err != nil {
		return err
	}
	scheme := map[bool]string{true: "https://", false: "http://"}[p.Secure]
	return p.show(w, http.StatusCreated, h, "The calendar's address", "calendar", scheme+r.Host+"/calendar/"+secret+".ics")
}
