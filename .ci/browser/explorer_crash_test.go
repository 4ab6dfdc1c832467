package browser

import (
	"context"
	"fmt"
	"net/url"
	"strings"
	"testing"

	"github.com/doublelock/doublelock/.ci/chromium"
)

// inThread has the thread of the engine run a script besides its own.
func inThread(script string) string {
	return fmt.Sprintf(`window.Blob = class extends Blob {
		constructor(parts, options) { super(options && options.type === "text/javascript" ? [parts[0] + %q] : parts, options); }
	};`, "\n"+script)
}

// forced has the engine break where an address says "force": by a panic of the program itself, by what is thrown out of it, by what is thrown beside
// it, or by never answering.
var forced = inThread(`{
	const was = onmessage;
	onmessage = (e) => {
		const how = /force=([a-z]+)/.exec(e.data.address || ""), show = self.show;
		if (!how) return was(e);
		if (how[1] === "panic") self.show = () => show();
		if (how[1] === "throw") self.show = () => { throw new Error("forced"); };
		if (how[1] === "beside") { setTimeout(() => { throw new Error("forced"); }); return; }
		if (how[1] === "hang") for (;;) ;
		was(e);
	};
}`)

// hasty has the page lose its patience soon.
const hasty = `{ const was = setTimeout; window.setTimeout = (f, ms, ...rest) => was(f, ms === 20000 ? 300 : ms, ...rest); }`

// broken opens the page with something broken in it.
func broken(t *testing.T, browser context.Context, width, height int64, before ...string) *tab {
	t.Helper()
	file, _ := computing(t)
	return openAt(t, browser, (&url.URL{Scheme: "file", Path: file}).String(), width, height, "light", before...)
}

const (
	wrong = `document.querySelector("#state.error:not([hidden])")`
	fine  = `document.getElementById("state").hidden`
)

// An engine that breaks does not take the page with it: the page says so, keeps what was done and typed, and starts the engine again.
func TestExplorerCrashes(t *testing.T) {
	computing(t)
	browser := chromium.Start(t)
	for how, says := range map[string]string{"panic": "has stopped", "throw": "has stopped", "beside": "has stopped", "hang": "still at it"} {
		t.Run(how, func(t *testing.T) {
			before := []string{forced}
			if how == "hang" {
				before = append(before, hasty)
			}
			p := broken(t, browser, 1280, 900, before...).begun("v=notice&start=sample&on=2025-07-05")
			p.click("a.do", "refer the notice")
			address, seen := ask[string](p, `location.hash`), p.text("#app")
			ask[any](p, `{ document.querySelector("#bn").value = "typed"; const a = document.querySelector("a.do"); a.setAttribute("href", a.getAttribute("href") + "&force=`+how+`"); a.click(); null }`)
			p.till(wrong)
			if got := p.text("#state"); !strings.Contains(got, says) || !strings.Contains(strings.ToLower(got), "nothing is lost") {
				t.Errorf("the page says %q", got)
			}
			if busy := ask[bool](p, `document.getElementById("app").hasAttribute("aria-busy")`); busy != (how == "hang") {
				t.Errorf("that it is busy is said: %v", busy)
			}
			p.picture("explorer-crash-"+how+".png", false)
			ask[any](p, `document.querySelector("#state button").click(); null`)
			p.till(fine)
			if busy := ask[bool](p, `document.getElementById("app").hasAttribute("aria-busy")`); busy {
				t.Error("it is busy still")
			}
			if got := ask[string](p, `document.querySelector("#bn").value`); got != "typed" {
				t.Errorf("what was typed is %q", got)
			}
			if got := ask[string](p, `location.hash`); got != address || p.text("#app") != seen {
				t.Errorf("the address is %.80q, and was %.80q", got, address)
			}
			ask[any](p, `for (const a of document.querySelectorAll("a.do")) { a.dataset.add = (a.dataset.add || a.getAttribute("href")).replace(/&force=[a-z]+/, ""); } null`)
			p.click("a.do", "")
			if got := p.text(".ruling .tag"); got != "lawful" {
				t.Errorf("the next act is %q", got)
			}
		})
	}
}

// A link whose screen breaks the engine leaves the page where it was. One step back, the engine can be started again.
func TestExplorerLinkThatBreaks(t *testing.T) {
	computing(t)
	p := broken(t, chromium.Start(t), 1280, 900, forced).begun("v=notice&start=sample")
	seen := p.text("#app")
	ask[any](p, `location.hash += "&force=panic"; null`)
	p.till(wrong)
	ask[any](p, `document.querySelector("#state button").click(); null`)
	p.till(fine)
	p.till(wrong) // the address is the same, and so is what comes of it
	ask[any](p, `new Promise(done => { addEventListener("hashchange", () => done(null), {once: true}); history.back(); })`)
	ask[any](p, `document.querySelector("#state button").click(); null`)
	p.till(fine)
	if got := p.text("#app"); got != seen {
		t.Errorf("it shows\n%s", got)
	}
	p.click("a.do", "")
	if got := p.text(".ruling .tag"); got != "lawful" {
		t.Errorf("the next act is %q", got)
	}
}

// A browser that cannot run the engine shows the story, says what is missing, and has the commands.
func TestExplorerWithoutEngine(t *testing.T) {
	computing(t)
	browser := chromium.Start(t)
	for name, script := range map[string]string{
		"no WebAssembly":                   `delete window.WebAssembly;`,
		"no DecompressionStream":           `delete window.DecompressionStream;`,
		"no Worker":                        `delete window.Worker;`,
		"no thread":                        `window.Worker = class { constructor() { throw new Error("forbidden"); } };`,
		"no WebAssembly in the thread":     inThread(`delete self.WebAssembly;`),
		"no DecompressionStream in thread": inThread(`delete self.DecompressionStream;`),
	} {
		t.Run(name, func(t *testing.T) {
			p := broken(t, browser, 360, 780, script)
			p.till(wrong)
			got := p.text("#state")
			for _, part := range []string{"go run ./examples/replay", "go run ./examples/law", "go run ./examples/whatnow"} {
				if !strings.Contains(got, part) {
					t.Errorf("%q does not name %s", got, part)
				}
			}
			if h := p.text("#app h1"); h == "" {
				t.Error("the story is not there")
			}
			ask[any](p, `document.querySelector("#app a").click(); null`) // leads nowhere, and says why
			p.till(`document.getElementById("live").textContent === document.querySelector("#state p").textContent`)
			if wide := ask[int](p, `document.documentElement.scrollWidth - document.documentElement.clientWidth`); wide > 0 {
				t.Errorf("it is %d wider than the screen", wide)
			}
			p.picture("explorer-"+strings.ReplaceAll(name, " ", "-")+".png", false)
		})
	}
}
