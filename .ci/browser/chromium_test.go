package browser

import (
	"context"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// names are what the browser may be called.
var names = []string{"chromium", "chromium-browser", "google-chrome"}

// start starts a browser with a folder of its own. It ends with the test.
func start(t *testing.T) context.Context {
	t.Helper()
	path := ""
	for _, name := range names {
		if found, err := exec.LookPath(name); err == nil {
			path = found
			break
		}
	}
	if path == "" {
		t.Fatalf("no browser: install Debian's chromium (it may be called %s)", strings.Join(names, ", "))
	}
	folder, err := os.MkdirTemp("", "browser")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(folder) }) // what is left of it by a browser that is slow to end is no flaw of the page
	ctx, cancel := chromedp.NewExecAllocator(context.Background(),
		chromedp.ExecPath(path), chromedp.UserDataDir(folder), chromedp.WSURLReadTimeout(time.Minute),
		chromedp.Headless, chromedp.NoSandbox, chromedp.DisableGPU, chromedp.NoFirstRun, chromedp.NoDefaultBrowserCheck,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-sync", true),
		chromedp.Flag("disable-dev-shm-usage", true), chromedp.Flag("hide-scrollbars", true),
	)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	ctx, cancel = context.WithTimeout(ctx, 3*time.Minute)
	t.Cleanup(cancel)
	if err := chromedp.Run(ctx); err != nil {
		t.Fatalf("the browser does not start: %v", err)
	}
	return ctx
}

// A tab is a page in the browser, with what it complained of and what it asked for.
type tab struct {
	t             *testing.T
	ctx           context.Context
	width, height int64

	mu     sync.Mutex
	noise  []string // what the console has, and what was thrown
	wanted []string // addresses, but for the page's own
}

// open opens a page of some width and height, in light or dark.
func open(t *testing.T, browser context.Context, file string, width, height int64, scheme string) *tab {
	t.Helper()
	ctx, cancel := chromedp.NewContext(browser)
	t.Cleanup(cancel)
	p := &tab{t: t, ctx: ctx}
	chromedp.ListenTarget(ctx, p.listen)
	p.size(width, height)
	p.run(
		network.Enable(), log.Enable(), runtime.Enable(),
		emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}),
		chromedp.Navigate((&url.URL{Scheme: "file", Path: file}).String()),
	)
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

// keep writes a picture, or a print, to the folder that SCREENS names, if it names one.
func keep(t *testing.T, name string, data []byte) {
	t.Helper()
	if len(data) == 0 {
		t.Errorf("%s is empty", name)
	}
	folder := os.Getenv("SCREENS")
	if folder == "" {
		return
	}
	if err := os.WriteFile(filepath.Join(folder, name), data, 0o644); err != nil {
		t.Fatal(err)
	}
	t.Logf("kept %s", name)
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
	keep(p.t, name, data)
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
	keep(p.t, name, data)
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
		_, thrown, err := runtime.Evaluate(source).Do(ctx)
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
