package timeline

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"
	"html/template"
	"io"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/shown"
	"github.com/doublelock/doublelock/internal/shown/bdi"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

// A Page is what is written as one page of HTML: see [Page.Write].
type Page struct {
	Title    string                     // its heading, and its name in the browser
	Lead     string                     // what comes out, in a sentence or two: it stands above the picture
	Note     string                     // what nobody may overlook, in strong letters beneath it, and again at the foot; may be empty
	Other    string                     // what is said of other law, at the foot; may be empty
	Called   func(notice string) string // what a notice is called; nil: by its own name
	Short    func(notice string) string // a word for a notice before its headline, where there is little room: "1st"; nil: none
	Readings []Reading                  // at least one; with more, the page can be switched between them

	// The page can be switched to tell no more than what happened until a day, as [docket.Docket.Until] has it. The zero Date: it cannot.
	Until     ipa.Date
	UntilSays string // what ends on that day: "the last of the documents"
}

// A Reading is a docket, and what of it is taken as answered. One that stands alone needs neither name nor words. See [Page.Write].
type Reading struct {
	Name   string
	Says   string        // what happened, if it is right
	Docket docket.Docket // what is told under it

	// Moments are the entries that stand in words on the line at the head of the page, in order. Nil: those that bring a notice to another headline.
	Moments []Moment
}

//go:embed page.html
var source string

var layout = template.Must(template.New("page").Funcs(template.FuncMap{"shown": shown.Text, "bdi": bdi.Text, "told": page.Told}).Parse(source))

// Write writes the page. What was handed in is shown in it and steers nothing: controls and marks that turn the direction of writing stand there as
// \u202e, and a text of others turns only itself, in an element bdi. The error is the writer's, or says that there is nothing to write.
func (p Page) Write(w io.Writer) error {
	if len(p.Readings) == 0 {
		return errors.New("timeline: there is no reading; give at least one docket")
	}
	var b bytes.Buffer
	if err := layout.Execute(&b, p.view()); err != nil {
		return fmt.Errorf("timeline: %w", err)
	}
	_, err := io.WriteString(w, shown.Text(b.String())) // whatever was forgotten above, no page steers its reader
	return err
}

// A view is what the layout is filled with.
type view struct {
	Page
	Style     template.CSS
	Cut       string // the day after which the switch cuts; empty: there is none
	Width     int
	Ticks     []tick
	Lines     []line
	Head      int // how high the head of the lanes is
	Tones     []tone
	Questions []question
	Effects   []tcn.Effect
	Tellings  []telling
	Same      []telling // readings on which no notice is in another state than on the first: they are told, and not drawn again
	Doubts    []doubt   // the open questions of law that the page names
	Papers    []paper   // the documents that it names
	Supposed  bool      // something on it is supposed
	Checked   string
	Unchecked string // what the tables are worth on the later days that the page has, if any
}

// How high the parts of a head of lanes are.
const headRow = 24

func (p Page) view() view {
	var same []telling
	p.Readings, same = apart(p.Readings)
	dockets := make([]docket.Docket, len(p.Readings))
	for i, r := range p.Readings {
		dockets[i] = r.Docket
	}
	a := axisOf(dockets)
	v := view{
		Page: p, Same: same, Width: width, Ticks: a.ticks(), Lines: a.lines(p.Until, p.UntilSays),
		Tones: tones, Questions: slices.Collect(questions()), Effects: effects(), Checked: ipa.Checked().String(), Unchecked: page.Unchecked(lastRuled(dockets)),
	}
	if !p.Until.IsZero() {
		v.Cut = long(p.Until)
	}
	for _, l := range v.Lines {
		v.Head = max(v.Head, (l.Row+1)*headRow)
	}
	for i, r := range p.Readings {
		v.Tellings = append(v.Tellings, p.tell(fmt.Sprintf("r%d", i+1), r, a, p.Until))
	}
	v.explain(dockets)
	keys := v.keys()
	v.Supposed = slices.ContainsFunc(keys, func(key string) bool { return key[0] == 's' })
	v.Style = style(len(p.Readings), keys)
	return v
}

// keys are the keys of all entries, each once.
func (v view) keys() []string {
	var all []string
	for _, t := range v.Tellings {
		for _, e := range t.Entries {
			all = append(all, e.Is.Key)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// called is what a notice is called.
func (p Page) called(name string) template.HTML {
	if p.Called != nil {
		name = p.Called(name)
	}
	return bdi.Text(name)
}

// The parts of the layout that are used more than once, with what they are filled with.

func (v view) Axis() any {
	type label struct {
		line
		Y int
	}
	var labels []label
	for _, l := range v.Lines {
		labels = append(labels, label{l, (l.Row+1)*headRow - 6})
	}
	return struct {
		view
		Lines               []label
		High, YearY, MonthY int
	}{v, labels, v.Head + 2*headRow, v.Head + headRow - 6, v.Head + 2*headRow - 6}
}

func (v view) Draw(s set) any {
	return struct {
		view
		Lanes, Still []lane
		Rest         []tagged[span]
	}{v, s.Lanes, s.Still, s.rest()}
}

func (v view) Row(s set, id, says string) any {
	return struct {
		set
		ID, Says string
	}{s, id, says}
}

func (v view) Table(s set, name template.HTML, says string) any {
	return struct {
		view
		States  []tagged[state]
		Caption template.HTML
	}{v, s.States, bdi.Format("%s: the answers to the six questions, %s", name, bdi.Own(says))}
}

//go:embed page.css
var rules string

// style is the style rules: those of every page, and those that name its readings and entries.
func style(readings int, keys []string) template.CSS {
	var b strings.Builder
	b.WriteString(rules)
	for i := range readings {
		fmt.Fprintf(&b, "body:has(#r%d:checked) .reading:not(.r%[1]d){display:none}\n", i+1)
	}
	for _, key := range keys {
		fmt.Fprintf(&b, ".notice:has(.m%s:hover) .c%[1]s,.notice:not(:has(.m:hover)):has(.m%[1]s:focus) .c%[1]s{display:block;visibility:visible;transition:none}\n", key)
	}
	return template.CSS(b.String())
}
