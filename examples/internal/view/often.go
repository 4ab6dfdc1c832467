package view

import (
	"html/template"
	"strings"
)

// What stands on a page by the hundred is written here and not by a template, which takes ten times as long for it. Each text is escaped as a template
// would do it, whoever wrote it.

// citesHTML writes citations, each a link to where it is looked up.
func citesHTML(law []cited) template.HTML {
	var b strings.Builder
	for i, c := range law {
		if i > 0 {
			b.WriteString("; ")
		}
		put(&b, `<a class="cite" href="`, c.Find, `">`, c.Text, `</a>`)
	}
	return template.HTML(b.String())
}

// cellsHTML writes the cells of a lane. One that is as the one before it says so to those who do not see it.
func cellsHTML(cells []cell) template.HTML {
	var b strings.Builder
	for _, c := range cells {
		if c.Status == "" {
			put(&b, `<td class="`, c.Class, `"><span class="vh">the same</span></td>`)
		} else {
			put(&b, `<td class="`, c.Class, ` new"><span class="at">`, c.At, `: </span>`, c.Status, `</td>`)
		}
	}
	return template.HTML(b.String())
}

// picksHTML writes the lines of a list to pick from.
func picksHTML(lines []picked) template.HTML {
	var b strings.Builder
	for _, l := range lines {
		is := `"`
		if l.Is {
			is = `" selected`
		}
		put(&b, `<option value="`, l.Value, is+`>`, l.Text, `</option>`)
	}
	return template.HTML(b.String())
}

// put writes markup and texts in turn. A text must not stand where script or a style does, and a link must be one of ours: it is escaped as text is.
func put(b *strings.Builder, parts ...string) {
	for i, part := range parts {
		if i%2 == 1 {
			part = template.HTMLEscapeString(part)
		}
		b.WriteString(part)
	}
}
