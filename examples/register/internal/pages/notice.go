package pages

import (
	"crypto/rand"
	"encoding/json"
	"errors"
	"html/template"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/doublelock/doublelock/actors"
	words "github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/examples/internal/view"
	"github.com/doublelock/doublelock/examples/register/internal/api"
	"github.com/doublelock/doublelock/examples/register/internal/desk"
	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/examples/register/internal/web"
	"github.com/doublelock/doublelock/internal/doing"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/journal"
)

// mostOffers is how many acts a page offers.
const mostOffers = 200

// An offered is what somebody can do.
type offered struct {
	Who   string
	Items []offer
}

// An offer is one act of those.
type offer struct {
	What, Effect, Run, Says string
	Line                    string // the act as a history has it
	Key                     string // of its form
	Grounds                 template.HTML
}

// notice shows a notice, and what can be done to it.
func (p *Pages) notice(w http.ResponseWriter, r *http.Request, h store.Holder) error {
	s, err := p.Desk.See(r.Context(), h, r.PathValue("journal"), "the notice's page")
	if err != nil {
		return err
	}
	holder := actors.RoleRelevantOperator
	of := struct {
		view.Sheet
		Name, Person, Kind, Journal, Address, Version, Day, On, Least, As, Holder string
		All, More                                                                 bool
		Offers                                                                    []offered
		Changes                                                                   []journal.Change
		Records                                                                   int
		Late                                                                      string
	}{
		Name: s.Header.Notice, Person: s.Header.To.Name, Kind: s.Notice.Kind().String(), Journal: s.Header.Journal, Address: "/page/notices/" + s.Header.Journal, Version: api.Version(s.Head),
		Day: p.Desk.Today().String(), On: p.Desk.Today().String(), Holder: words.Role(holder), All: r.URL.Query().Get("all") != "", Changes: s.Changes, Records: s.Head.N,
	}
	if of.Sheet, err = view.Tell(s.Notice, holder); err != nil {
		return err
	}
	if least := s.Left.Now(); !least.IsZero() {
		of.Least = least.String()
	}
	var day ipa.Date
	if text := r.URL.Query().Get("on"); text != "" {
		if day, err = ipa.ParseDate(text); err != nil {
			return web.Wrong(http.StatusBadRequest, "unreadable", "The day is written as 2025-07-01.")
		}
		of.On = text
	}
	n, err := s.On(day)
	if err != nil {
		return err
	}
	if of.Offers, of.More, err = offers(n, h, of.All); err != nil {
		return err
	}
	return p.show(w, http.StatusOK, h, "A notice", "notice", of)
}

// offers are what can be done that the holder may enter, by person: what is lawful, or all.
func offers(n tcn.Notice, h store.Holder, every bool) (all []offered, more bool, err error) {
	at, count := map[actors.Role]int{}, 0
	for c := range n.Choices() {
		if c.Effect != tcn.Lawful && !every {
			continue
		}
		act, may := desk.As(h, c)
		if !may {
			continue
		}
		if count++; count > mostOffers {
			return all, true, nil
		}
		o, err := offerOf(c.With(act))
		if err != nil {
			return nil, false, err
		}
		role, _ := acts.By(act).Who()
		i, is := at[role]
		if !is {
			i = len(all)
			at[role], all = i, append(all, offered{Who: words.Capital(words.Role(role))})
		}
		all[i].Items = append(all[i].Items, o)
	}
	return all, false, nil
}

// offerOf tells a choice.
func offerOf(c tcn.Choice) (o offer, err error) {
	rule := c.Rule()
	line, err := acts.Encode(c.Act())
	if err != nil {
		return o, err
	}
	o = offer{What: doing.Event(rule.Event()), Effect: c.Effect.String(), Says: rule.Says, Line: string(line), Key: rand.Text()}
	if d, is := c.Act().(acts.Decide); is && d.To == acts.Varying {
		o.What += map[bool]string{true: ", adding a requirement", false: ", adding none"}[len(d.Adds) > 0]
	}
	if c.Run > 1 {
		o.Run = "number " + strconv.Itoa(c.Run)
	}
	if grounds := c.Grounds(); len(grounds) > 0 {
		o.Grounds, err = view.Grounds(grounds)
	}
	return o, err
}

// act enters an act.
func (p *Pages) act(w http.ResponseWriter, r *http.Request, h store.Holder) error {
	if err := parsed(r); err != nil {
		return err
	}
	name, form := r.PathValue("journal"), r.Form // what the buttons of the list say stands in the address, for their form is that of the day
	if err := sameDay(form); err != nil {
		return err
	}
	seen, hash, err := api.Seen(`"` + form.Get("version") + `"`)
	if err != nil {
		return err
	}
	line := strings.Join(strings.Fields(form.Get("act")), " ")
	record, err := p.Desk.Enter(r.Context(), h, name, desk.Deed{
		Act: []byte(line), Attempt: form.Get("attempt") != "", Seen: seen, Hash: hash, Once: api.OnceOf(r, h, form.Get("key"), []byte(r.PostForm.Encode())),
	})
	if moved := new(store.Moved); errors.As(err, &moved) {
		return web.Wrong(http.StatusPreconditionFailed, "moved", "Since you looked, there is more: %s. Look at the notice again, then decide.", records(len(moved.Since)))
	}
	if err != nil {
		return err
	}
	http.Redirect(w, r, "/page/notices/"+url.PathEscape(name)+p.onDayOf(record), http.StatusSeeOther)
	return nil
}

// sameDay is the error of an act that was listed for one day and pressed when the field had another: which of them was meant nobody knows.
func sameDay(form url.Values) error {
	listed, chosen := form.Get("listed"), form.Get("on")
	if chosen == listed {
		return nil
	}
	p := web.Wrong(http.StatusConflict, "other-day", "The act was listed for %s. Look at what can be done on the day that you chose, and press it there: nothing was entered.", listed)
	if day, err := ipa.ParseDate(chosen); err == nil {
		p.Also = map[string]any{"on": day.String()}
	}
	return p
}

// onDayOf is what asks for a notice's page on the day of a record that is of an earlier day: what is entered next is seldom of today then.
func (p *Pages) onDayOf(r journal.Record) string {
	act, err := acts.Decode(r.Act)
	if err != nil || !acts.On(act).Before(p.Desk.Today()) {
		return ""
	}
	return "?" + url.Values{"on": {acts.On(act).String()}}.Encode()
}

// onChain is how many records a page has.
const onChain = 100

// A link is a record of the chain.
type link struct {
	journal.Record
	What, Who, On string
	Effect        string
}

// whose is who does an act: the role, and the name if there is one.
func whose(act acts.Act) string {
	role, name := acts.By(act).Who()
	if name == "" {
		return words.Capital(words.Role(role))
	}
	return words.Capital(words.Role(role)) + ": " + name
}

// chain shows the chain of the records.
func (p *Pages) chain(w http.ResponseWriter, r *http.Request, h store.Holder) error {
	after, _ := strconv.Atoi(r.URL.Query().Get("after")) // what is no number is the beginning
	after = max(0, after)
	name := r.PathValue("journal")
	s, err := p.Desk.See(r.Context(), h, name, "the chain's page")
	if err != nil {
		return err
	}
	lines, err := p.Desk.Lines(r.Context(), h, name, "the records", after+1)
	if err != nil {
		return err
	}
	of := struct {
		Name, Address, More, Hash string
		Header                    journal.Header
		Records                   []link
	}{Name: s.Header.Notice, Address: "/page/notices/" + s.Header.Journal, Hash: s.Head.Hash, Header: s.Header}
	for text, err := range lines {
		if err != nil {
			return err
		}
		if len(of.Records) == onChain {
			of.More = of.Address + "/records?after=" + strconv.Itoa(after+onChain)
			break
		}
		var one link
		if err := json.Unmarshal(text, &one.Record); err != nil {
			return err
		}
		if act, err := acts.Decode(one.Act); err == nil {
			one.What, one.On = doing.Words(acts.Verb(act), ""), acts.On(act).String()
			one.Who = whose(act)
		}
		one.Effect = one.Ruled.Effect.String()
		of.Records = append(of.Records, one)
	}
	return p.show(w, http.StatusOK, h, "Records", "records", of)
}
