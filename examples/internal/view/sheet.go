package view

import (
	_ "embed" // the style
	"html/template"
	"strings"

	"github.com/doublelock/doublelock/actors"
	words "github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// Style is how the views look.
//
//go:embed shell.css
var Style string

// A Sheet is a notice as it is told on a page of somebody else's: in parts, with no form and nothing that needs script, and with links to the law's words alone. A
// part of which there is nothing is empty.
type Sheet struct {
	Stage     string
	Ruling    template.HTML // on the last act
	Answers   template.HTML // to the six questions, act by act
	Deadlines template.HTML
	Positions template.HTML // of one role
	Others    string        // other law that may bind it
	Late      string        // what is said of a day after the tables were checked
}

// away is the layout with links to where the law stands.
var away = template.Must(layout.Clone()).Funcs(template.FuncMap{"cites": citesAway})

// citesAway writes citations, each a link to its words as they stood on the day.
func citesAway(law []cited) template.HTML {
	var b strings.Builder
	for i, c := range law {
		if i > 0 {
			b.WriteString("; ")
		}
		if at, err := ipa.Parse(c.Text); err == nil && strings.HasPrefix(at.URL(), "https://") {
			put(&b, `<a class="cite" rel="noreferrer" href="`, at.URL(), `">`, c.Text, `</a>`)
		} else {
			put(&b, ``, c.Text)
		}
	}
	return template.HTML(b.String())
}

// Tell tells a notice on the day to which time has passed for it, and where a role stands.
func Tell(n tcn.Notice, holder actors.Role) (s Sheet, err error) {
	text, err := tcn.EncodeHistory(n)
	if err != nil {
		return s, err
	}
	l, err := fromTheStart(string(text), tcn.Standpoint{})
	if err != nil {
		return s, err
	}
	s.Stage, s.Others, s.Late = words.Stage(n.Stage()), words.OtherLaw(holder, "the "+words.Role(holder)), words.Unchecked(n.Now())
	if s.Positions, err = piece("held", positions(n, holder)); err != nil {
		return s, err
	}
	if all := clocks(n); len(all) > 0 {
		if s.Deadlines, err = piece("clocks", all); err != nil {
			return s, err
		}
	}
	if len(l.Deeds) == 0 {
		return s, nil
	}
	last := l.Deeds[len(l.Deeds)-1]
	t := toldOf(last)
	t.Doubts = doubtsOf(last.Ruling)
	if s.Ruling, err = piece("ruling", &t); err != nil {
		return s, err
	}
	s.Answers, err = piece("lanes", lanes(l, l.Deeds[max(0, len(l.Deeds)-longestLane):]))
	return s, err
}

// Grounds tells why an act is not simply lawful.
func Grounds(of []tcn.Ground) (template.HTML, error) { return piece("grounds", groundsOf(of)) }

// piece is a part of the layout by its name.
func piece(name string, of any) (template.HTML, error) {
	var b strings.Builder
	err := away.ExecuteTemplate(&b, name, of)
	return template.HTML(b.String()), err
}
