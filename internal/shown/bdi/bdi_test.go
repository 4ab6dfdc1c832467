package bdi_test

import (
	"html/template"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/internal/shown/bdi"
	"github.com/doublelock/doublelock/internal/shown/showntest"
)

func TestText(t *testing.T) {
	require.EqualValues(t, "", bdi.Text(""))
	require.EqualValues(t, "<bdi>&lt;b&gt; &amp; עברית</bdi>", bdi.Text("<b> & עברית"))
	require.EqualValues(t, `<bdi>\u202e&lt;</bdi>`, bdi.Text("\u202e<"))
	require.EqualValues(t, "&lt;b&gt;", bdi.Own("<b>"))
	showntest.Steady(t, string(bdi.Text(showntest.Odd)))
}

// What is no HTML yet is taken for a text of others.
func TestFormat(t *testing.T) {
	require.EqualValues(t, "1 &lt; <bdi>&lt;i&gt;</bdi>, &lt;b&gt;, <bdi>x</bdi>", bdi.Format("%d < %s, %s, %s", 1, "<i>", bdi.Own("<b>"), bdi.Text("x")))
	type name string
	require.EqualValues(t, "<bdi>&lt;i&gt;</bdi>", bdi.Format("%s", name("<i>")))
}

// In an attribute the text stands without the element.
func TestAttribute(t *testing.T) {
	var b strings.Builder
	page := template.Must(template.New("page").Parse(`<p title="{{.}}">{{.}}</p>`))
	require.NoError(t, page.Execute(&b, bdi.Format("by %s", `"Acme" <b>`)))
	require.Equal(t, `<p title="by &#34;Acme&#34; &lt;b&gt;">by <bdi>&#34;Acme&#34; &lt;b&gt;</bdi></p>`, b.String())
}
