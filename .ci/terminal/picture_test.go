package terminal

import (
	"context"
	"fmt"
	"html"
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"github.com/doublelock/doublelock/.ci/chromium"
)

// keep keeps a screen as text and as a picture.
func keep(t *testing.T, browser context.Context, name string, s screen) {
	t.Helper()
	chromium.Keep(t, name+".txt", []byte(strings.TrimRight(s.shown, " \n")+"\n"))
	text, err := drawn(s.coloured, s.size)
	if err != nil {
		t.Errorf("%s: %v", name, err)
		return
	}
	tab, cancel := chromedp.NewContext(browser)
	defer cancel()
	var picture []byte
	if err := chromedp.Run(tab,
		emulation.SetDeviceMetricsOverride(int64(10*s.columns+40), 400, 1, false),
		chromedp.Navigate("about:blank"),
		chromedp.ActionFunc(func(ctx context.Context) error {
			tree, err := page.GetFrameTree().Do(ctx)
			if err != nil {
				return err
			}
			return page.SetDocumentContent(tree.Frame.ID, text).Do(ctx)
		}),
		page.BringToFront(),
		chromedp.Screenshot("pre", &picture, chromedp.ByQuery),
	); err != nil {
		t.Fatalf("%s is not drawn: %v", name, err)
	}
	chromium.Keep(t, name+".png", picture)
}

// styles has the codes that can be drawn, and how.
var styles = map[string]string{
	"1":  "font-weight:bold",
	"31": "color:#f14c4c",
	"32": "color:#23d18b",
	"33": "color:#e5e510",
}

// ends has the codes after which all is plain again, as tmux writes them.
var ends = map[string]bool{"": true, "0": true, "39": true, "49": true}

var codes = regexp.MustCompile("\x1b\\[([0-9;]*)m")

// drawn is a screen as a page: black as a terminal is, with a line of signs of one width for each of its own. A window that is higher than the text is drawn whole.
func drawn(coloured string, at size) (string, error) {
	coloured = strings.TrimRight(coloured, " \n")
	var b strings.Builder
	open, rest := false, coloured
	for {
		at := codes.FindStringSubmatchIndex(rest)
		if at == nil {
			break
		}
		b.WriteString(html.EscapeString(rest[:at[0]]))
		for one := range strings.SplitSeq(rest[at[2]:at[3]], ";") {
			style, known := styles[one]
			switch {
			case known:
				fmt.Fprintf(&b, `<b style="%s">`, style)
				open = true
			case !ends[one]:
				return "", fmt.Errorf("no way is known to draw the code %q", one)
			case open:
				b.WriteString("</b>")
				open = false
			}
		}
		rest = rest[at[1]:]
	}
	b.WriteString(html.EscapeString(rest))
	if open {
		b.WriteString("</b>")
	}
	lines := max(at.lines, strings.Count(coloured, "\n")+1)
	return fmt.Sprintf(`<!DOCTYPE html><meta charset="utf-8"><style>body{margin:0}b{font-weight:normal}
pre{margin:0;padding:10px;width:%dch;height:calc(%d*19px);background:#1e1e1e;color:#d4d4d4;font:16px/19px "DejaVu Sans Mono","Liberation Mono",monospace}
</style><pre>%s</pre>`, at.columns, lines, b.String()), nil
}
