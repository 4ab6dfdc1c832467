package view

import (
	"encoding/csv"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/examples/internal/verdict"
	"github.com/doublelock/doublelock/tcn/docket"
)

// A chronologyView is what the view of a chronology shows.
type chronologyView struct {
	Place    place
	Table    string
	Wrong    []string // what cannot be read, line by line
	Rest     bool     // the others are judged without it
	Rows     []judged
	Part     *part  // of the entries
	Never    []link // the impossible ones among all parts
	Few      *part  // of what hangs on the days
	Files    string // the address where the files are, where they are long and left out
	Count    string
	Hangs    []string
	Asks     string // the address where what hangs on the days is told; empty: it is told here
	Bar      bar
	Readings []link // where the chronology hangs on questions
	Lines    string // the docket as JSON Lines
	CSV      string
	OtherLaw string
	AsPage   string // the address where it is written as a page of its own
	Whole    string // that page
	Viewers  []picked
	Day      string
	Knew     *knew
	Task     *task
	Done     bool // the task is
}

// A page answers as one types. So fewer timings of a chronology are tried than by the command, and of a long one where that is asked for alone.
const (
	timings = 60
	few     = 20 // entries
)

// example is a chronology to begin with.
const example = `when,known,who says so,outlet,who,did what,to what notice,in whose words,source
2025-01,2025-02-07,anonymous,The Post,secretary of state,issued,n1,The Post reports that a notice was given to Acme.,
2025-02,2025-02-21,attributed,Acme,Acme,said,n1,Acme says that it withdraws a service.,
2025-03,2025-03-04,attributed,The Times,Acme,challenged,n1,The Times reports that Acme has complained to the Tribunal.,
2025-09,2025-10-01,anonymous,The Times,secretary of state,replaced,n1,The Times reports that the notice was replaced.,
`

// exampleList is one in plain words.
const exampleList = `13 January 2025: The Home Office serves Acme with a technical capability notice (The Post)
7 February 2025: The Post reveals the existence of the order (The Post)
21 February 2025: Acme rolls out its encryption (Acme)
early March 2025: Acme complained to the Investigatory Powers Tribunal (The Courier)
14 March 2025: Secret hearing at the Tribunal (The Courier)
`

// chronology judges what was typed.
func (p *place) chronology(q url.Values) (v chronologyView, says string, err error) {
	if q.Has(keyRows) {
		p.Table = strings.ReplaceAll(q.Get(keyRows), "\r\n", "\n")
	}
	if len(p.Table) > longest {
		p.Table = ""
		return chronologyView{Place: *p, Bar: p.bar()}, "", errTooLong
	}
	kind, id, _ := strings.Cut(q.Get(keyStart), ".")
	switch {
	case kind == "example" && id == "list":
		p.Table = exampleList
	case kind == "example":
		p.Table = example
	}
	if t := taskOf(id); kind == "task" && t != nil && t.told != nil {
		p.Table, p.Task = t.table, id
	}
	v = chronologyView{Place: *p, Table: p.Table, Bar: p.bar()}
	if t := taskOf(p.Task); t != nil && t.told != nil {
		v.Task = t
	}
	if strings.TrimSpace(p.Table) == "" {
		return v, "", nil
	}
	text := rows(p.Table)
	d, err := docket.Read(strings.NewReader(text))
	if err != nil {
		v.Wrong = strings.Split(err.Error(), "\n")
		says = page.Count(len(v.Wrong), "thing in the chronology cannot be read.", "things in the chronology cannot be read.")
		if d, v.Rest = rest(text, err); !v.Rest {
			return v, says, nil
		}
		says += " Without them: "
	}
	v.judge(p, d)
	return v, says + v.Count, nil
}

// judge gives the verdicts on a docket, and what else there is to say of it.
func (v *chronologyView) judge(p *place, d docket.Docket) {
	d = v.readings(d, *p)
	all := d.Judge(p.From)
	var some []docket.Judgment
	some, v.Part = partOf(*p, "entries", mostEntries, all)
	for _, j := range some {
		v.Rows = append(v.Rows, judgedOf(j))
	}
	v.Count, v.Done = verdict.Count(all), v.Task != nil && !v.Rest && v.Task.told(all)
	if v.Part != nil {
		v.Never = never(all)
	}
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
	if v.Asks = also(keyOpened, openedDays); len(all) <= few || p.Opened == openedDays {
		v.Asks = ""
		v.hangs(supposed.Spread(p.From, timings))
		v.Hangs, v.Few = partOf(*p, "days", mostRows, v.Hangs)
	}
	if v.Files = also(keyOpened, openedFiles); len(all) <= mostEntries || p.Opened == openedFiles {
		v.Files = ""
		v.files(d)
	}
	v.OtherLaw = page.OtherLawInShort(actors.RolePress)
	if v.AsPage = also(keyOpened, openedPage); p.Opened == openedPage {
		v.Whole = v.alone(all)
	}
}

// never are the entries that cannot be, each with the part in which it stands; the first of them, if they are many.
func never(all []docket.Judgment) (some []link) {
	for i, j := range all {
		if j.Verdict == docket.Impossible && len(some) < mostEntries {
			some = append(some, link{strconv.Itoa(j.Entry.N), also(keyPart, fmt.Sprintf("entries.%d", i/mostEntries+1))})
		}
	}
	return some
}

// alone is a page of its own with all verdicts: it loads nothing, and has no script.
func (v *chronologyView) alone(all []docket.Judgment) string {
	whole := *v
	whole.Rows = nil
	for _, j := range all {
		whole.Rows = append(whole.Rows, judgedOf(j))
	}
	var b strings.Builder
	if err := layout.ExecuteTemplate(&b, "alone", whole); err != nil {
		return ""
	}
	return b.String()
}

// files writes what can be saved.
func (v *chronologyView) files(d docket.Docket) {
	var file, table strings.Builder
	if err := d.Write(&file); err == nil {
		v.Lines = file.String()
	}
	if err := d.WriteCSV(&table); err == nil {
		v.CSV = table.String()
	}
}

// readings lists what a chronology hangs on, if it hangs on anything, and takes the reading that is chosen.
func (v *chronologyView) readings(d docket.Docket, p place) docket.Docket {
	all := slices.Collect(d.Readings())
	if len(all) < 2 {
		return d
	}
	under := d
	for _, r := range all {
		if r.Name == p.Reading {
			under = d.Under(r)
		}
		to := p
		to.Reading = r.Name
		v.Readings = append(v.Readings, link{r.Says, "#" + to.String()})
	}
	return under
}

// hangs tells what is not certain, and on which day it turns.
func (v *chronologyView) hangs(s docket.Spread) {
	for _, o := range s.Outcomes {
		if o.Holds() {
			continue
		}
		of := o.Notice
		if o.Entry != 0 {
			of = fmt.Sprintf("entry %d", o.Entry)
		}
		var text strings.Builder
		text.WriteString(verdict.Unsure(o, of, strings.Join(spans(o.Values), "; or ")))
		for _, t := range o.Turns {
			text.WriteString(" " + verdict.Turned(t))
		}
		v.Hangs = append(v.Hangs, text.String())
	}
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
