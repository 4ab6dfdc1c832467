package timeline_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A document is what a strict reader finds in a page.
type document struct {
	text   string              // all text, but for the style rules
	ids    []string            // in order
	marked map[string][]string // by class: the elements that have it
	links  []string            // what the page leads to
}

// read reads a page as XML, and checks what holds for every page: each name is there once, each inner link leads somewhere,
// every description is there, and nothing is loaded or run.
func read(t *testing.T, page []byte) document {
	d := document{marked: map[string][]string{}}
	var refers []string
	r := xml.NewDecoder(bytes.NewReader(page))
	inStyle := false
	var text strings.Builder
	for {
		token, err := r.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		require.NoError(t, err)
		switch e := token.(type) {
		case xml.StartElement:
			inStyle = e.Name.Local == "style"
			require.NotContains(t, []string{"script", "img", "iframe", "object", "embed", "audio", "video", "foreignObject", "base"}, e.Name.Local)
			for _, a := range e.Attr {
				require.False(t, strings.HasPrefix(a.Name.Local, "on"), "no script: %s", a.Name.Local)
				switch a.Name.Local {
				case "id":
					require.NotContains(t, d.ids, a.Value)
					d.ids = append(d.ids, a.Value)
				case "class":
					for class := range strings.FieldsSeq(a.Value) {
						d.marked[class] = append(d.marked[class], e.Name.Local)
					}
				case "aria-labelledby", "aria-describedby", "for":
					refers = append(refers, strings.Fields(a.Value)...)
				case "href":
					if inner, ok := strings.CutPrefix(a.Value, "#"); ok {
						refers = append(refers, inner)
					} else if a.Value != "data:," {
						require.True(t, strings.HasPrefix(a.Value, "http") && e.Name.Local == "a", a.Value)
						d.links = append(d.links, a.Value)
					}
				case "src", "srcset", "xlink:href", "action", "formaction", "poster", "data":
					require.Fail(t, "it loads something", "%s=%q", a.Name.Local, a.Value)
				}
			}
		case xml.EndElement:
			inStyle = false
		case xml.CharData:
			if inStyle {
				require.NotContains(t, strings.ReplaceAll(string(e), "url(#p-", ""), "url(")
				require.NotContains(t, string(e), "@import")
			} else {
				text.Write(e)
			}
		}
	}
	for _, id := range refers {
		require.True(t, slices.Contains(d.ids, id), "nothing is named %q", id)
	}
	d.text = strings.Join(strings.Fields(text.String()), " ")
	return d
}
