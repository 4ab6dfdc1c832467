package browser

import (
	"context"
	"encoding/json"
	"fmt"
	"net/url"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"github.com/doublelock/doublelock/.ci/chromium"
)

// A tab is a page in the browser, with what it complained of and what it asked for.
type tab struct {
	t             *testing.T
	ctx           context.Context
	width, height int64

	mu     sync.Mutex
	noise  []string // what the console has, and what was thrown
	wanted []string // addresses, but for the page's own
}

// open opens a file in a page of some width and height, in light or dark.
func open(t *testing.T, browser context.Context, file string, width, height int64, scheme string) *tab {
	t.Helper()
	return openAt(t, browser, (&url.URL{Scheme: "file", Path: file}).String(), width, height, scheme)
}

// openAt opens an address so. Scripts may run before those of the page.
func openAt(t *testing.T, browser context.Context, address string, width, height int64, scheme string, before ...string) *tab {
	t.Helper()
	ctx, cancel := chromedp.NewContext(browser)
	t.Cleanup(cancel)
	p := &tab{t: t, ctx: ctx}
	chromedp.ListenTarget(ctx, p.listen)
	p.size(width, height)
	p.run(
		network.Enable(), log.Enable(), runtime.Enable(),
		emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}),
	)
	for _, script := range before {
		p.run(chromedp.ActionFunc(func(ctx context.Context) error {
			_, err := page.AddScriptToEvaluateOnNewDocument(script).Do(ctx)
			return err
		}))
	}
	p.run(page.BringToFront(), chromedp.Navigate(address)) // what is not in front is not painted, and its clocks run slowly
	return p
}

func (p *tab) listen(event any) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch e := event.(type) {
	case *runtime.EventConsoleAPICalled:
		p.noise = append(p.noise, fmt.Sprintf("console: %s", e.Type))
	case *runtime.EventExceptionThrown:
		p.noise = append(p.noise, "thrown: "+e.ExceptionDetails.Text)
	case *log.EventEntryAdded:
		p.noise = append(p.noise, fmt.Sprintf("%s: %s", e.Entry.Level, e.Entry.Text))
	case *network.EventRequestWillBeSent:
		if !strings.HasPrefix(e.Request.URL, "data:") && e.Type != network.ResourceTypeDocument {
			p.wanted = append(p.wanted, e.Request.URL)
		}
	}
}

// heard is all that was complained of and asked for.
func (p *tab) heard() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append(append([]string{}, p.noise...), p.wanted...)
}

func (p *tab) run(actions ...chromedp.Action) {
	p.t.Helper()
	if err := chromedp.Run(p.ctx, actions...); err != nil {
		p.t.Fatal(err)
	}
}

// ask evaluates an expression of script and gives its value.
func ask[T any](p *tab, script string) T {
	p.t.Helper()
	var value T
	p.run(chromedp.Evaluate(script, &value, func(e *runtime.EvaluateParams) *runtime.EvaluateParams { return e.WithAwaitPromise(true) }))
	return value
}

// press presses a key so many times.
func (p *tab) press(key string, times int) {
	p.t.Helper()
	for range times {
		p.run(chromedp.KeyEvent(key))
	}
}

// picture takes a picture of what is in view; or of the page from its top to the tables, as on a screen that is high enough.
func (p *tab) picture(name string, whole bool) {
	p.t.Helper()
	var data []byte
	if whole {
		was, high := p.height, ask[int64](p, `Math.round(document.getElementById("tables").getBoundingClientRect().top + scrollY)`)
		p.size(p.width, high)
		defer p.size(p.width, was)
	}
	p.run(page.BringToFront(), chromedp.CaptureScreenshot(&data))
	chromium.Keep(p.t, name, data)
}

// size sets the size of the screen.
func (p *tab) size(width, height int64) {
	p.t.Helper()
	p.width, p.height = width, height
	p.run(emulation.SetDeviceMetricsOverride(width, height, 1, width < 700))
}

// print prints the page.
func (p *tab) print(name string) {
	p.t.Helper()
	var data []byte
	p.run(chromedp.ActionFunc(func(ctx context.Context) (err error) {
		data, _, err = page.PrintToPDF().WithPrintBackground(true).WithPreferCSSPageSize(true).Do(ctx)
		return err
	}))
	chromium.Keep(p.t, name, data)
}

// A violation is something that axe-core objects to.
type violation struct {
	ID    string `json:"id"`
	Help  string `json:"help"`
	Nodes []struct {
		HTML    string `json:"html"`
		Summary string `json:"failureSummary"`
	} `json:"nodes"`
}

// axe has axe-core look at the page: all its rules but those that are experiments.
func (p *tab) axe(t *testing.T, source string) []violation {
	t.Helper()
	p.run(chromedp.ActionFunc(func(ctx context.Context) error {
		_, thrown, err := runtime.Evaluate("window.axe || (() => {" + source + "})()").Do(ctx)
		if err == nil && thrown != nil {
			err = thrown
		}
		return err
	}))
	text := ask[string](p, `axe.run(document, {resultTypes: ["violations"]}).then(r => JSON.stringify(r.violations))`)
	var all []violation
	if err := json.Unmarshal([]byte(text), &all); err != nil {
		t.Fatal(err)
	}
	return all
}
