package view

import (
	"slices"
	"strings"

	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/examples/internal/verdict"
	"github.com/doublelock/doublelock/tcn/docket"
)

// judged is an entry with the verdict on it.
type judged struct {
	N                       int
	When, Who, What, Notice string
	Says                    string
	Sources                 []source
	Verdict, Class          string
	Lines                   []line
	Known                   string
}

// A line is a paragraph of a verdict, so deep beneath its head.
type line struct {
	Depth      int
	Head, Text string
	Class      string
	Item       bool // it is one of a list
}

// lines takes the paragraphs of a verdict.
type lines []line

func (l *lines) Para(indent int, text string) {
	text, item := strings.CutPrefix(text, "- ")
	*l = append(*l, line{Depth: indent / 2, Text: text, Item: item})
}

func (l *lines) Headed(indent int, _ page.Colour, head, text string) {
	*l = append(*l, line{Depth: indent / 2, Head: head, Text: strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(text, ","), ":"), "."), Class: strings.ReplaceAll(strings.ToLower(head), " ", "-")})
}

// judgedOf tells a judgment.
func judgedOf(j docket.Judgment) judged {
	e := j.Entry
	one := judged{N: e.N, When: page.When(e.Happened), Notice: e.Notice, Says: e.Says, Sources: sourcesOf(e.Sources())}
	if !e.Known.IsZero() {
		one.Known = page.When(e.Known)
	}
	if e.Act != nil {
		role, name := e.By().Who()
		if one.Who = name; name == "" {
			one.Who = page.Role(role)
		}
		one.What = verdict.What(j)
	}
	var all lines
	verdict.Write(&all, 0, j)
	if verdict.IsSaid(j) { // it is counted with what is not judged, and so it is marked
		all[0].Head, all[0].Class, all[0].Text = "STATEMENT", "said", "possible,"+all[0].Text
	}
	if i := slices.IndexFunc(all, func(l line) bool { return l.Head != "" }); i >= 0 {
		one.Verdict, one.Class = all[i].Head, all[i].Class
	}
	one.Lines = all
	return one
}
