// Package bdi sets text that others wrote into a page of HTML: shown as package shown shows it, escaped, and within <bdi>, so that a name in Hebrew
// or Arabic does not turn what stands around it.
package bdi

import (
	"fmt"
	"html/template"

	"github.com/doublelock/doublelock/internal/shown"
)

// Text is a text of others as HTML. An empty text has no element. In an attribute html/template takes the element off, and leaves the text.
func Text(text string) template.HTML {
	if text == "" {
		return ""
	}
	return "<bdi>" + Own(shown.Text(text)) + "</bdi>"
}

// Own is a text of ours as HTML: escaped, and no more.
func Own(text string) template.HTML { return template.HTML(template.HTMLEscapeString(text)) }

// Format is HTML with texts of others in their places. The format is ours. An argument that is a string is taken for a text of others; what is
// ours comes as template.HTML, from [Own], or as a number.
func Format(format string, arguments ...any) template.HTML {
	for i, a := range arguments {
		switch a := a.(type) {
		case template.HTML, int:
		default:
			arguments[i] = Text(fmt.Sprint(a))
		}
	}
	return template.HTML(fmt.Sprintf(template.HTMLEscapeString(format), arguments...))
}
