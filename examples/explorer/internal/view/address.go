package view

import (
	"bytes"
	"compress/flate"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strconv"
	"strings"
	"sync"

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
	Task    string        // of the course: what is to be brought about
	Viewer  docket.Viewer // of a chronology: who looks at it; zero: nobody is asked about
	Opened  string        // what is opened besides, as it would take long to make each time: a region's machine, what an act is made of, or one of the following
}

// What can be opened besides, wherever it is: the readings of the open questions, the acts one by one, what hangs on the days of a chronology.
const openedDoubts, openedActs, openedDays = "doubts", "acts", "days"

// The keys of an address.
const (
	keyView, keyActs, keyBeside, keyOn, keyAs, keyEvery, keyLaw, keyIf              = "v", "h", "b", "on", "as", "every", "law", "if"
	keyTo, keyTable, keyReading, keyAsked, keyLesson, keyTask, keyOpened, keyViewer = "to", "t", "r", "q", "n", "task", "open", "w"

	// What is to be done there, and stands in no address afterwards.
	keyDo, keyAct, keyBack, keyUpto, keyStart, keyHistory, keyOther, keyRows = "do", "act", "back", "upto", "start", "history", "beside", "rows"
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
	for key, into := range map[string]*string{keyActs: &p.Acts, keyBeside: &p.Beside, keyTable: &p.Table} {
		if packed := q.Get(key); packed != "" {
			text, e := unpack(packed)
			if *into = text; e != nil {
				wrong = append(wrong, e)
			}
		}
	}
	if text := q.Get(keyOn); text != "" {
		p.On, err = ipa.ParseDate(text)
		note(keyOn, err)
	}
	if q.Get("plain") != "" {
		q.Del(keyLaw)
		q.Del(keyIf)
	}
	if text := q.Get(keyLaw); text != "" {
		p.From.Law, err = ipa.ParseDate(text)
		note(keyLaw, err)
	}
	for _, one := range q[keyIf] {
		if one == "" {
			continue
		}
		from, e := p.From.With(one)
		if e != nil {
			wrong = append(wrong, e)
			continue
		}
		p.From = from
	}
	if e := p.From.Check(); e != nil {
		wrong = append(wrong, e)
		p.From = tcn.Standpoint{}
	}
	if text := q.Get(keyAs); text != "" {
		note(keyAs, p.As.UnmarshalText([]byte(text)))
	}
	if text := q.Get(keyViewer); text != "" {
		note(keyViewer, p.Viewer.UnmarshalText([]byte(text)))
	}
	if text := q.Get(keyTo); text != "" {
		note(keyTo, p.To.UnmarshalText([]byte(text)))
	}
	if text := q.Get(keyLesson); text != "" {
		p.Lesson, err = strconv.Atoi(text)
		note(keyLesson, err)
	}
	p.Every, p.Reading, p.Asked, p.Task, p.Opened = q.Get(keyEvery) != "", q.Get(keyReading), q.Get(keyAsked), q.Get(keyTask), q.Get(keyOpened)
	return p, errors.Join(wrong...)
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

// longest is how many bytes a text in an address may unpack to. It is as much as a history or a docket may have in practice; more is cut off by nobody
// in silence, but refused.
const longest = 1 << 20

var errTooLong = errors.New("the text in the address is longer than a mebibyte: open it as a file with the commands")

// packers are used again, for each takes more memory than all that it packs.
var packers = sync.Pool{New: func() any {
	w, _ := flate.NewWriter(nil, flate.BestCompression) // the level is one that there is
	return w
}}

// pack writes a text short enough for an address.
func pack(text string) string {
	if text == "" {
		return ""
	}
	var b bytes.Buffer
	w := packers.Get().(*flate.Writer)
	defer packers.Put(w)
	w.Reset(&b)
	_, _ = w.Write([]byte(text)) // a buffer takes all
	_ = w.Close()
	w.Reset(nil) // what it wrote to is let go
	return base64.RawURLEncoding.EncodeToString(b.Bytes())
}

// unpack reads what pack wrote.
func unpack(packed string) (string, error) {
	data, err := base64.RawURLEncoding.DecodeString(packed)
	if err != nil {
		return "", errors.New("the address is cut off or altered: copy the whole of it")
	}
	text, err := io.ReadAll(io.LimitReader(flate.NewReader(bytes.NewReader(data)), longest+1))
	switch {
	case len(text) > longest:
		return "", errTooLong
	case err != nil:
		return "", errors.New("the address is cut off or altered: copy the whole of it")
	}
	return strings.ToValidUTF8(string(text), "\ufffd"), nil
}

// clip is the beginning of a text, for an error.
func clip(text string) string {
	const most = 40
	if r := []rune(text); len(r) > most {
		return string(r[:most]) + "…"
	}
	return text
}
