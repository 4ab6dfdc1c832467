package view

import (
	"encoding"
	"errors"
	"fmt"
	"net/url"
	"strconv"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

// A place is what an address asks for. An address is written as the query of a URL is, and whatever is as it is at first is left out.
type place struct {
	View    string         // "story", "notice", "chronology", "law", "course"
	Acts    string         // of a notice: its history, as far as somebody wrote it
	Beside  string         // another, to be looked at beside it
	On      ipa.Date       // the day on which something is to be done; zero: as far as the history goes
	As      actors.Role    // whose acts are listed; zero: everyone's that are lawful
	Every   bool           // acts that would not be lawful are listed too
	From    tcn.Standpoint // from where all of it is looked at
	To      tcn.Status     // the status to which a way is asked for; zero: none
	Table   string         // of a chronology: what was typed or pasted
	Reading string         // of the dispute
	Asked   string         // of the law: what is looked for
	Lesson  int
	Part    string        // of a list that is longer than a screen has: its name and the number of the part, as "acts.3"
	Task    string        // of the course: what is to be brought about
	Viewer  docket.Viewer // of a chronology: who looks at it; zero: nobody is asked about
	Opened  string        // what is opened besides, as it would take long to make each time: a region's machine, what an act is made of, or one of the following
}

// What can be opened besides, wherever it is: the readings of the open questions, the acts one by one, what hangs on the days of a chronology,
// a long one as files, what the sources of the dispute are, a chronology as a page of its own, the deadlines as a calendar file, a long history as a file.
const (
	openedDoubts, openedActs, openedDays, openedFiles, openedSources = "doubts", "acts", "days", "files", "sources"
	openedPage, openedCalendar, openedHistory                        = "page", "calendar", "history"
)

// The keys of an address.
const (
	keyView, keyActs, keyBeside, keyOn, keyAs, keyEvery, keyLaw, keyIf              = "v", "h", "b", "on", "as", "every", "law", "if"
	keyTo, keyTable, keyReading, keyAsked, keyLesson, keyTask, keyOpened, keyViewer = "to", "t", "r", "q", "n", "task", "open", "w"
	keyPart                                                                         = "p"

	// What is to be done there, and stands in no address afterwards.
	keyDo, keyAct, keyBack, keyUpto, keyStart, keyHistory, keyOther, keyRows = "do", "act", "back", "upto", "start", "history", "beside", "rows"
	keyPlain                                                                 = "plain" // the law of each act's own day, and no reading chosen
)

// views are the views, the first being the one where nothing is said.
var views = []struct{ Name, Title string }{
	{"story", "The story"}, {"notice", "A notice"}, {"chronology", "A chronology"}, {"law", "The law"}, {"course", "The course"},
}

// read reads an address. What it does not understand of it, it says and leaves out.
func read(q url.Values) (p place, err error) {
	var wrong []error
	note := func(key string, e error) {
		if e != nil {
			wrong = append(wrong, fmt.Errorf("%s=%s: %w", key, clip(q.Get(key)), e))
		}
	}
	p.View = views[0].Name
	for _, v := range views {
		if v.Name == q.Get(keyView) {
			p.View = v.Name
		}
	}
	for _, one := range []struct {
		key  string
		into *string
	}{{keyActs, &p.Acts}, {keyBeside, &p.Beside}, {keyTable, &p.Table}} {
		if packed := q.Get(one.key); packed != "" {
			*one.into, err = unpack(packed)
			wrong = append(wrong, err)
		}
	}
	for _, one := range []struct {
		key  string
		into encoding.TextUnmarshaler
	}{{keyOn, &p.On}, {keyAs, &p.As}, {keyViewer, &p.Viewer}, {keyTo, &p.To}} {
		if text := q.Get(one.key); text != "" {
			note(one.key, one.into.UnmarshalText([]byte(text)))
		}
	}
	if text := q.Get(keyLesson); text != "" {
		p.Lesson, err = strconv.Atoi(text)
		note(keyLesson, err)
	}
	if q.Get(keyPlain) == "" {
		var all []error
		p.From, all = standpoint(q)
		wrong = append(wrong, all...)
	}
	p.Every, p.Reading, p.Asked, p.Task, p.Opened = q.Get(keyEvery) != "", q.Get(keyReading), q.Get(keyAsked), q.Get(keyTask), q.Get(keyOpened)
	p.Part = q.Get(keyPart)
	return p, errors.Join(wrong...)
}

// standpoint reads from where all is looked at.
func standpoint(q url.Values) (from tcn.Standpoint, wrong []error) {
	var err error
	if text := q.Get(keyLaw); text != "" {
		if from.Law, err = ipa.ParseDate(text); err != nil {
			wrong = append(wrong, fmt.Errorf("%s=%s: %w", keyLaw, clip(text), err))
		}
	}
	for _, one := range q[keyIf] {
		if one == "" {
			continue
		}
		if more, err := from.With(one); err != nil {
			wrong = append(wrong, err)
		} else {
			from = more
		}
	}
	if err := from.Check(); err != nil {
		return tcn.Standpoint{}, append(wrong, err)
	}
	return from, wrong
}

// String writes the address.
func (p place) String() string { return p.values().Encode() }

// values are the parts of the address. To make them takes time where much was written, for that is packed.
func (p place) values() url.Values {
	q := url.Values{}
	put := func(key, value string) {
		if value != "" {
			q.Set(key, value)
		}
	}
	put(keyView, p.View)
	put(keyActs, pack(p.Acts))
	put(keyBeside, pack(p.Beside))
	put(keyTable, pack(p.Table))
	put(keyReading, p.Reading)
	put(keyAsked, p.Asked)
	put(keyTask, p.Task)
	put(keyOpened, p.Opened)
	put(keyPart, p.Part)
	if !p.On.IsZero() {
		put(keyOn, p.On.String())
	}
	if !p.From.Law.IsZero() {
		put(keyLaw, p.From.Law.String())
	}
	for _, r := range p.From.Readings {
		q.Add(keyIf, r)
	}
	if p.As != 0 {
		put(keyAs, p.As.String())
	}
	if p.To != 0 {
		put(keyTo, p.To.String())
	}
	if p.Viewer != 0 {
		put(keyViewer, p.Viewer.String())
	}
	if p.Every {
		put(keyEvery, "1")
	}
	if p.Lesson != 0 {
		put(keyLesson, strconv.Itoa(p.Lesson))
	}
	return q
}

// with is the address of a place with one thing more to be done there.
func (p place) with(key, value string) string {
	return "#" + p.String() + "&" + url.Values{key: {value}}.Encode()
}

// also is what is added to the address at which it stands, in pairs of a key and its value: the page puts the two together. So a page with a hundred
// links has its own address once and not a hundred times.
func also(pairs ...string) string {
	q := url.Values{}
	for i := 0; i+1 < len(pairs); i += 2 {
		q.Set(pairs[i], pairs[i+1])
	}
	return "#+" + q.Encode()
}

// clip is the beginning of a text, for an error.
func clip(text string) string {
	const most = 40
	if r := []rune(text); len(r) > most {
		return string(r[:most]) + "…"
	}
	return text
}
