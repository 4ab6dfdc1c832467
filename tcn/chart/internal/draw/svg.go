package main

import (
	"crypto/sha256"
	"encoding/xml"
	"fmt"
	"regexp"
	"strings"

	"github.com/doublelock/doublelock/tcn/chart"
)

// style makes a picture legible by day and by night. It has its own ground, as a page may be dark where the system is
// light, or the reverse; so what is read always stands on what it was chosen for.
const style = `<style>
.graph > polygon { fill: #ffffff; stroke: none }
text { fill: #1f2328 }
.node path, .node polygon, .node polyline { fill: none; stroke: #1f2328 }
.node.start ellipse { fill: #1f2328; stroke: #1f2328 }
.edge path { stroke: #59636e }
.edge polygon { fill: #59636e; stroke: #59636e }
@media (prefers-color-scheme: dark) {
.graph > polygon { fill: #0d1117 }
text { fill: #f0f6fc }
.node path, .node polygon, .node polyline { stroke: #f0f6fc }
.node.start ellipse { fill: #f0f6fc; stroke: #f0f6fc }
.edge path { stroke: #9198a1 }
.edge polygon { fill: #9198a1; stroke: #9198a1 }
}
</style>
`

var (
	comments = regexp.MustCompile(`(?s)<!--.*?-->\n?`)
	opening  = regexp.MustCompile(`(?s)<svg[^>]*>\n?`)
)

// dress takes from Graphviz's picture what differs from one version to the next, and gives it a title and a description
// for whoever listens to it, colours for day and night, and the stamp of what it was drawn from.
func dress(svg string, d chart.Diagram) (string, error) {
	at := opening.FindStringIndex(svg)
	if at == nil {
		return "", fmt.Errorf("what Graphviz drew is no SVG; is the dot command that of Graphviz?")
	}
	tag, body := strings.TrimSpace(svg[at[0]:at[1]]), comments.ReplaceAllString(svg[at[1]:], "")
	tag = strings.TrimSuffix(tag, ">") + ` role="img" aria-labelledby="title desc">`
	return tag + "\n" + stamp(d) + "\n" +
		element("title", d.Title()) + element("desc", d.Desc()) + style + body, nil
}

// stamp is a comment that says from which text a picture was drawn: a test asks whether the tables still say it.
func stamp(d chart.Diagram) string {
	return fmt.Sprintf("<!-- Drawn by go generate. DOT sha256 %x -->", sha256.Sum256([]byte(d.DOT()+d.Title()+d.Desc()+style)))
}

func element(name, text string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(text)) // a Builder does not fail
	return fmt.Sprintf("<%s id=%q>%s</%s>\n", name, name, b.String(), name)
}
