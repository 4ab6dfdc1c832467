package view

import (
	"encoding/csv"
	"fmt"
	"net/url"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/examples/internal/verdict"
	"github.com/doublelock/doublelock/internal/doing"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// A chronologyView is what the view of a chronology shows.
type chronologyView struct {
	Place    place
	Table    string
	Wrong    []string // what cannot be read, line by line
	Rows     []judged
	Count    string
	Hangs    []string
	Bar      bar
	Readings []link // where the chronology hangs on questions
	Lines    string // the docket as JSON Lines
	CSV      string
	OtherLaw string
	Viewers  []picked
	Day      string
	Knew     *knew
}

// judged is an entry with the verdict on it.
type judged struct {
	N                       int
	When, Who, What, Notice string
	Says, Source            string
	Verdict, Class          string
	Lines                   []line
	Known                   string
}

// A line is a paragraph of a verdict, so deep beneath its head.
type line struct {
	Depth      int
	Head, Text string
	Class      string
}

// knew is what somebody could know of it on a day, and might say.
type knew struct {
	Who     string
	Day     string
	Entries string // by their numbers
	Sayings []saying
}

type saying struct {
	Notice, What, Effect, Class, Why string
	Law                              []cited
}

// viewers are those from whose place a chronology can be looked at.
var viewers = []docket.Viewer{docket.Public, docket.Operator, docket.HomeOffice, docket.Tribunal, docket.Intervener}

// knewOf is what a viewer could know and say.
func (p place) knewOf(d docket.Docket) *knew {
	day := p.On
	if day.IsZero() {
		day = page.LastTold(d.Replay(p.From))
	}
	k := &knew{Who: p.Viewer.Who(), Day: day.String()}
	var numbers []string
	for e := range d.KnownTo(p.Viewer, day).Entries() {
		if e.N != 0 { // what is supposed has no number
			numbers = append(numbers, fmt.Sprint(e.N))
		}
	}
	k.Entries = strings.Join(numbers, ", ")
	for _, s := range d.Speech(p.From, p.Viewer, day) {
		k.Sayings = append(k.Sayings, saying{s.Notice, page.Capital(s.What), s.Effect.String(), s.Effect.String(), s.Why, cites(s.Law)})
	}
	return k
}

// lines takes the paragraphs of a verdict.
type lines []line

func (l *lines) Para(indent int, text string) { *l = append(*l, line{Depth: indent / 2, Text: text}) }

func (l *lines) Headed(indent int, _ page.Colour, head, text string) {
	*l = append(*l, line{Depth: indent / 2, Head: head, Text: text, Class: strings.ReplaceAll(strings.ToLower(head), " ", "-")})
}

// timings is how many timings of a chronology are tried: fewer than the command does, for a page answers as one types.
const timings = 60

// example is a chronology to begin with.
const example = `when,known,who says so,outlet,who,did what,to what notice,in whose words,source
2025-01,2025-02-07,anonymous,The Post,secretary of state,issued,n1,The Post reports that a notice was given to Acme.,
2025-02,2025-02-21,attributed,Acme,Acme,said,n1,Acme says that it withdraws a service.,
2025-03,2025-03-04,attributed,The Times,Acme,challenged,n1,The Times reports that Acme has complained to the Tribunal.,
2025-09,2025-10-01,anonymous,The Times,secretary of state,replaced,n1,The Times reports that the notice was replaced.,
`

// chronology judges what was typed.
func (p *place) chronology(q url.Values) (v chronologyView, says string) {
	if q.Has(keyRows) {
		p.Table = strings.ReplaceAll(q.Get(keyRows), "\r\n", "\n")
	}
	if q.Get(keyStart) == "example" {
		p.Table = example
	}
	v = chronologyView{Place: *p, Table: p.Table, Bar: p.bar()}
	if strings.TrimSpace(p.Table) == "" {
		return v, ""
	}
	d, err := docket.Read(strings.NewReader(rows(p.Table)))
	if err != nil {
		v.Wrong = strings.Split(err.Error(), "\n")
		return v, fmt.Sprintf("%d of the chronology cannot be read.", len(v.Wrong))
	}
	several := 0
	for range d.Readings() {
		several++
	}
	for r := range d.Readings() {
		if several < 2 {
			break
		}
		to := *p
		to.Reading = r.Name
		v.Readings = append(v.Readings, link{r.Says, "#" + to.String()})
		if r.Name == p.Reading {
			d = d.Under(r)
		}
	}
	all := d.Judge(p.From)
	for _, j := range all {
		v.Rows = append(v.Rows, judgedOf(j))
	}
	v.Count = verdict.Count(all)
	supposed := d.Supposed(all)
	v.Viewers = []picked{{"", "choose", p.Viewer == 0}}
	for _, w := range viewers {
		v.Viewers = append(v.Viewers, picked{w.String(), w.Who(), w == p.Viewer})
	}
	if !p.On.IsZero() {
		v.Day = p.On.String()
	}
	if p.Viewer != 0 {
		v.Knew = p.knewOf(supposed)
	}
	for _, o := range supposed.Spread(p.From, timings).Outcomes {
		if o.Holds() {
			continue
		}
		of := o.Notice
		if o.Entry != 0 {
			of = fmt.Sprintf("entry %d", o.Entry)
		}
		text := fmt.Sprintf("The %s of %s is not certain: %s.", o.What, of, strings.Join(o.Values, "; or "))
		for _, t := range o.Turns {
			text += fmt.Sprintf(" It turns on the day of entry %d: before %v, %s; from then on, %s, while the others are as early as they can be.", t.Entry, t.On, t.Was, t.Is)
		}
		v.Hangs = append(v.Hangs, text)
	}
	var file strings.Builder
	if err := d.Write(&file); err == nil {
		v.Lines = file.String()
	}
	var table strings.Builder
	if err := d.WriteCSV(&table); err == nil {
		v.CSV = table.String()
	}
	v.OtherLaw = page.OtherLawInShort(0)
	return v, v.Count
}

// rows are what was pasted, as a docket is read: a spreadsheet hands over its cells parted by tabs, and they are parted by commas here.
func rows(text string) string {
	first, _, _ := strings.Cut(strings.TrimLeft(text, "\ufeff \n"), "\n")
	if !strings.Contains(first, "\t") || strings.HasPrefix(first, "{") {
		return text
	}
	in := csv.NewReader(strings.NewReader(text))
	in.Comma, in.LazyQuotes, in.FieldsPerRecord = '\t', true, -1
	all, err := in.ReadAll()
	if err != nil {
		return text
	}
	var b strings.Builder
	if err := csv.NewWriter(&b).WriteAll(all); err != nil {
		return text
	}
	return b.String()
}

func judgedOf(j docket.Judgment) judged {
	e := j.Entry
	one := judged{N: e.N, When: page.When(e.Happened), Notice: e.Notice, Says: e.Says, Source: strings.Join(e.Sources(), "; ")}
	if !e.Known.IsZero() {
		one.Known = page.When(e.Known)
	}
	if e.Act != nil {
		role, name := e.By().Who()
		if one.Who = name; name == "" {
			one.Who = page.Role(role)
		}
		one.What = doing.Words(acts.Verb(e.Act), "")
		if r := j.Ruling.Rule(); r.Act != "" {
			one.What = doing.Event(r.Event())
		}
	}
	var all lines
	verdict.Write(&all, 0, j)
	if i := slices.IndexFunc(all, func(l line) bool { return l.Head != "" }); i >= 0 {
		one.Verdict, one.Class = all[i].Head, all[i].Class
	}
	one.Lines = all
	return one
}
