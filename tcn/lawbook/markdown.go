package lawbook

import (
	"bytes"
	"fmt"
	"io"
	"regexp"
	"strings"
)

// Markdown writes the book as a page of Markdown, with an anchor for each place in the law and each ID. Of what [Book.Find]
// found it writes that alone, without anchors. The error is the writer's.
func (b Book) Markdown(w io.Writer) error {
	m := markdown{part: b.found != ""}
	if !m.part {
		m.has = b.anchors()
		m.front(b)
	}
	for _, s := range b.sheets() {
		m.work(s)
	}
	m.doubts(b.Doubts)
	if m.part {
		m.say("\n%s\n", foot())
	} else {
		m.index(b)
	}
	_, err := w.Write(blankLines.ReplaceAll(bytes.TrimLeft(m.Bytes(), "\n"), []byte("\n\n")))
	return err
}

// blankLines are more of them than one.
var blankLines = regexp.MustCompile(`\n{3,}`)

// markdown is a page that is being written.
type markdown struct {
	bytes.Buffer
	has  map[string]bool // the anchors that stand in it
	part bool            // it is a part of the book
}

func (m *markdown) say(format string, all ...any) { fmt.Fprintf(m, format, all...) }

// front is what stands before the law: what this is, how to read it, and the contents.
func (m *markdown) front(b Book) {
	m.say("<!-- Written by go generate ./tcn/lawbook. Change the tables, not this page. -->\n\n# %s\n", title)
	for _, p := range b.about() {
		m.say("\n%s\n", m.line(p))
	}
	m.say("\n## How to read it\n\n")
	for _, p := range b.key() {
		m.say("- %s\n", m.line(p))
	}
	m.say("\n## Contents\n")
	for _, c := range b.contents() {
		m.say("\n%s\n\n", m.line(c.Head))
		for _, l := range c.Lines {
			m.say("- %s\n", m.line(l))
		}
	}
}

func (m *markdown) work(w sheet) {
	m.say("\n## %s%s\n", m.anchor(w.Anchor), m.span(span{Text: w.Title, URL: w.URL}))
	for _, s := range w.Sections {
		if s.Name != "" {
			m.say("\n### %s%s · %s\n", m.anchor(s.Anchor), m.span(span{Text: s.Name, URL: s.URL}), escape(s.Heading))
		}
		for _, p := range s.Parts {
			for n, one := range p.Words {
				m.passage(one, n == 0)
			}
			m.entries(p.Entries)
		}
	}
}

// passage is a provision: a part is a paragraph, its paragraphs are a list.
func (m *markdown) passage(p passage, first bool) {
	head, mark, indent := "", "\n", ""
	if p.Inner {
		mark, indent = "- ", "  "
	}
	if p.Inner && first {
		m.say("\n")
	}
	if p.Label != "" {
		head = m.anchor(p.Anchor) + m.span(span{Text: p.Label, URL: p.URL, Style: styleStrong})
	}
	if len(p.Wordings) == 1 {
		days := ""
		if line := m.line(p.Wordings[0].Days); line != "" {
			days = " (" + line + ")"
		}
		m.say("%s%s\n", mark, strings.TrimSpace(head+" "+escape(p.Wordings[0].Says)+days))
	} else {
		if head != "" {
			m.say("%s%s\n", mark, head)
		}
		if !p.Inner {
			m.say("\n")
		}
		for _, w := range p.Wordings {
			m.say("%s- %s: %s\n", indent, capital(m.line(w.Days)), escape(w.Says))
		}
	}
	if !p.Inner && len(p.Wordings) == 1 {
		m.say("\n") // a list may follow
	}
}

// entries are a list under the words. Its bullets are stars, so that it is no part of a list of paragraphs before it.
func (m *markdown) entries(all []entry) {
	if len(all) > 0 {
		m.say("\n")
	}
	for _, e := range all {
		m.say("* %s%s\n", m.anchor(e.Anchors...), m.line(e.Head))
		for _, l := range e.Lines {
			m.say("  * %s\n", m.line(l.Text))
			for _, one := range l.List {
				m.say("    * %s\n", m.line(one))
			}
		}
	}
}

func (m *markdown) doubts(all []Doubt) {
	if len(all) == 0 {
		return
	}
	if !m.part {
		m.say("\n## %sOpen questions\n\n%s\n", m.anchor("doubts"), doubtsLead)
	}
	for _, d := range all {
		e := d.entry()
		m.say("\n### %s%s\n\n%s\n\n", m.anchor(e.Anchors...), escape(d.title()), m.line(e.Head))
		for _, l := range e.Lines {
			m.say("- %s\n", m.line(l.Text))
		}
	}
}

func (m *markdown) index(b Book) {
	m.say("\n## %sIndex\n", m.anchor("index"))
	for _, l := range b.index() {
		m.say("\n%s\n", m.line(l))
	}
}

// anchor is where links lead.
func (m *markdown) anchor(names ...string) string {
	if m.part || len(names) == 0 {
		return ""
	}
	return `<a id="` + strings.Join(names, `"></a><a id="`) + `"></a>`
}

func (m *markdown) line(spans []span) string {
	var b strings.Builder
	for _, s := range spans {
		b.WriteString(m.span(s))
	}
	return b.String()
}

// span is a text in its style. What leads to an anchor that the page has not leads nowhere.
func (m *markdown) span(s span) string {
	out := escape(s.Text)
	switch s.Style {
	case stylePlain, styleCite:
	case styleCode:
		out = "`" + s.Text + "`"
	case styleStrong:
		out = "**" + out + "**"
	case styleItalic:
		out = "*" + out + "*"
	}
	switch {
	case s.URL != "":
		return "[" + out + "](" + s.URL + ")"
	case m.has[s.Goes]:
		return "[" + out + "](#" + s.Goes + ")"
	}
	return out
}

// escape keeps what means something to Markdown from meaning it.
var escaper = strings.NewReplacer(`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "&", "&amp;", "<", "&lt;", "[", `\[`, "]", `\]`)

func escape(s string) string { return escaper.Replace(s) }
