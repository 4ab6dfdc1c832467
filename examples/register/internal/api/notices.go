package api

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"net/http"
	"strings"
	"time"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/register/internal/desk"
	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/examples/register/internal/web"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/deadlines"
	"github.com/doublelock/doublelock/tcn/journal"
)

// A notice is how one is answered.
type notice struct {
	Journal  string                  `json:"journal"`
	Notice   string                  `json:"notice"`
	Kind     acts.NoticeKind         `json:"kind"`
	To       actors.RelevantOperator `json:"to"`
	Stage    string                  `json:"stage"`
	State    tcn.State               `json:"state"`
	On       ipa.Date                `json:"on"` // the day as of which it is told
	Given    ipa.Date                `json:"given"`
	LastDay  ipa.Date                `json:"lastday"`
	Records  int                     `json:"records"`
	Recorded time.Time               `json:"recorded"`
	Version  string                  `json:"version"`
	Next     *deadlines.Deadline     `json:"next"`
	Changes  int                     `json:"changes"` // how many rulings come out otherwise under today's tables
}

func noticeOf(s desk.Sheet) notice {
	n := s.Notice
	return notice{
		Journal: s.Header.Journal, Notice: s.Header.Notice, Kind: n.Kind(), To: s.Header.To, Stage: n.Stage().String(), State: n.State(), On: n.Now(),
		Given: n.Given(), LastDay: n.LastDay(), Records: s.Head.N, Recorded: s.Recorded, Version: Version(s.Head), Next: s.Next, Changes: len(s.Changes),
	}
}

// The number of notices on a page of the list.
const usualPage, mostPage = 50, 200

// list lists notices by their next deadline.
func (a *API) list(w http.ResponseWriter, r *http.Request, h store.Holder) error {
	most, err := number(r, "limit", usualPage, 1, mostPage)
	if err != nil {
		return err
	}
	after, err := PlaceOf(r.URL.Query().Get("cursor"))
	if err != nil {
		return err
	}
	lines, next, err := a.Desk.List(r.Context(), h, after, most)
	if err != nil {
		return err
	}
	page := struct {
		Notices []notice `json:"notices"`
		Next    string   `json:"next,omitempty"` // the cursor of the page after this one; none: this is the last
	}{Notices: []notice{}}
	for _, l := range lines {
		page.Notices = append(page.Notices, noticeOf(l))
	}
	if next != nil {
		page.Next = Cursor(*next)
	}
	return answer(w, http.StatusOK, page)
}

// Cursor writes a place in the list. It holds nothing that the page before it has not told.
func Cursor(p desk.Place) string {
	day := ""
	if !p.Day.IsZero() {
		day = p.Day.String()
	}
	return base64.RawURLEncoding.EncodeToString([]byte(day + "/" + p.Name))
}

// PlaceOf reads a place in the list; empty: its beginning.
func PlaceOf(cursor string) (p desk.Place, err error) {
	if cursor == "" {
		return p, nil
	}
	text, err := base64.RawURLEncoding.DecodeString(cursor)
	day, name, is := strings.Cut(string(text), "/")
	if err == nil && is && day != "" {
		p.Day, err = ipa.ParseDate(day)
	}
	if p.Name = name; err != nil || !is || name == "" {
		return desk.Place{}, web.Wrong(http.StatusBadRequest, "unreadable", "The cursor is none of this list's: begin the list again.")
	}
	return p, nil
}

// begin begins a notice.
func (a *API) begin(w http.ResponseWriter, r *http.Request, h store.Holder) error {
	var asked struct {
		Kind acts.NoticeKind `json:"kind"`
		Name string          `json:"name"`
		To   json.RawMessage `json:"to"`
	}
	body, err := read(r, &asked)
	if err != nil {
		return err
	}
	key, err := once(r, h, body)
	if err != nil {
		return err
	}
	header := journal.Header{Notice: asked.Name}
	if err := json.Unmarshal(asked.To, &header.To); err != nil {
		return &acts.BadAct{Verb: "begin", Field: "to", Says: "it names no relevant operator", Cure: `write {"to":"relevant operator: Acme; telecommunications; service in the UK"}`}
	}
	if header, err = a.Desk.Begin(r.Context(), h, header, asked.Kind, key); err != nil {
		return err
	}
	w.Header().Set("Location", "/notices/"+header.Journal)
	w.Header().Set("ETag", tag(journal.Head{Journal: header.Journal, Hash: header.Hash}))
	return answer(w, http.StatusCreated, header)
}

// notice gives a notice.
func (a *API) notice(w http.ResponseWriter, r *http.Request, h store.Holder) error {
	s, err := a.Desk.See(r.Context(), h, r.PathValue("journal"), "the notice")
	if err != nil {
		return err
	}
	w.Header().Set("ETag", tag(s.Head))
	return answer(w, http.StatusOK, noticeOf(s))
}

// requested is the hash of what a request asks for.
func requested(r *http.Request, body []byte) (sum store.Hash) {
	hash := sha256.New()
	for _, part := range []string{r.Method, r.URL.Path} {
		hash.Write([]byte(part + "\n"))
	}
	hash.Write(body)
	hash.Sum(sum[:0])
	return sum
}
