// Package chromium starts the browser that the checks look with, and keeps their pictures.
package chromium

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// names are what the browser may be called.
var names = []string{"chromium", "chromium-browser", "google-chrome"}

// Start starts a browser with a folder of its own. It ends with the test, and after some minutes in any case: enough for a slow machine, and an end for what
// hangs.
func Start(t *testing.T) context.Context {
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
		chromedp.ExecPath(path), chromedp.UserDataDir(folder), chromedp.WSURLReadTimeout(2*time.Minute),
		chromedp.Headless, chromedp.NoSandbox, chromedp.DisableGPU, chromedp.NoFirstRun, chromedp.NoDefaultBrowserCheck,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-sync", true),
		chromedp.Flag("disable-dev-shm-usage", true), chromedp.Flag("hide-scrollbars", true),
	)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	ctx, cancel = context.WithTimeout(ctx, 6*time.Minute)
	t.Cleanup(cancel)
	if err := chromedp.Run(ctx); err != nil {
		t.Fatalf("the browser does not start: %v", err)
	}
	return ctx
}

// Keep writes a picture, or a print, to the folder that SCREENS names, if it names one.
func Keep(t *testing.T, name string, data []byte) {
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
