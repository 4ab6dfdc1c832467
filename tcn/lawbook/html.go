package lawbook

import (
	"bytes"
	_ "embed"
	"html/template"
	"io"
)

var (
	//go:embed page.html
	pageSource string
	//go:embed page.css
	pageStyle string

	layout = template.Must(template.New("page").Funcs(template.FuncMap{"leads": func(span) string { return "" }}).Parse(pageSource))
)

// HTML writes the book as a page that stands alone: no script, and nothing to load. It has the anchors that [Book.Markdown]
// has. The error is the writer's.
func (b Book) HTML(w io.Writer) error {
	has := b.anchors()
	page, err := layout.Clone()
	if err != nil {
		return err
	}
	page.Funcs(template.FuncMap{"leads": func(s span) string {
		if s.URL == "" && has[s.Goes] {
			return "#" + s.Goes
		}
		return s.URL
	}})
	v := view{Title: title, Foot: foot(), Style: template.CSS(pageStyle), Part: b.found != "", Works: b.sheets()}
	if v.Part {
		v.Title = b.found
	} else {
		v.About, v.Key, v.Contents, v.Index, v.DoubtsLead = b.about(), b.key(), b.contents(), b.index(), doubtsLead
	}
	for _, d := range b.Doubts {
		v.Doubts = append(v.Doubts, question{d.title(), d.entry()})
	}
	var out bytes.Buffer
	if err := page.Execute(&out, v); err != nil {
		return err
	}
	_, err = w.Write(out.Bytes())
	return err
}

// A view is what the layout is filled with.
type view struct {
	Title      string
	Foot       string // of a part
	Style      template.CSS
	Part       bool
	About, Key [][]span
	Contents   []chapter
	Works      []sheet
	DoubtsLead string
	Doubts     []question
	Index      [][]span
}

type question struct {
	Title string
	Entry entry
}

// Class is the style's name.
func (s style) Class() string {
	return [...]string{"", "strong", "em", "code", "cite"}[s]
}
