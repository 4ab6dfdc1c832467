package browser

import (
	"encoding/json"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"github.com/doublelock/doublelock/.ci/chromium"
)

func computing(t *testing.T) (path, text string) {
	return the(t, "EXPLORER", "write it with go run ./examples/explorer -o and name it, with its whole path")
}

// explorer opens the page that computes, once its engine runs.
func explorer(t *testing.T, width, height int64, scheme, address string) *tab {
	t.Helper()
	file, _ := computing(t)
	return open(t, chromium.Start(t), file, width, height, scheme).begun(address)
}

// begun waits until the engine runs, and goes to an address.
func (p *tab) begun(address string) *tab {
	p.t.Helper()
	p.until("document.documentElement", "data-ready")
	if address != "" {
		p.visit(address)
	}
	return p
}

// till waits until something holds, which the page is asked whenever it changes.
func (p *tab) till(holds string) {
	p.t.Helper()
	ask[any](p, fmt.Sprintf(`new Promise((done, fail) => {
		const is = () => { if (%s) { o.disconnect(); done(null); } };
		const o = new MutationObserver(is);
		o.observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
		setTimeout(() => fail(new Error("it does not come to " + %q)), 60000);
		is();
	})`, holds, holds))
}

// once is a script that waits for an attribute of an element to be there. The browser says when it is: to ask again and again takes a second each
// time, for the clocks of a page that is not in view run slowly.
func once(element, attribute string) string {
	return fmt.Sprintf(`new Promise((done, fail) => {
		const e = %s, is = () => e.hasAttribute(%q) && done(null);
		new MutationObserver(is).observe(e, {attributes: true, attributeFilter: [%q]});
		setTimeout(() => fail(new Error("it does not come")), 60000);
		is();
	})`, element, attribute, attribute)
}

// after is a script that does something, and waits for the next screen.
func after(script string) string {
	return fmt.Sprintf(`new Promise((done, fail) => {
		new MutationObserver((_, o) => { o.disconnect(); done(null); }).observe(document.getElementById("app"), {attributes: true, attributeFilter: ["data-seen"]});
		setTimeout(() => fail(new Error("no screen is shown: " + document.getElementById("state").textContent)), 60000);
		%s;
	})`, script)
}

// typed is a script that enters a text into a field of a form that answers as one types.
func typed(id, text string) string {
	quoted, _ := json.Marshal(text)
	return fmt.Sprintf(`(() => { const e = document.getElementById(%q); e.value = %s; e.dispatchEvent(new Event("input", {bubbles: true})); })()`, id, quoted)
}

func (p *tab) until(element, attribute string) {
	p.t.Helper()
	ask[any](p, once(element, attribute))
}

func (p *tab) then(script string) {
	p.t.Helper()
	ask[any](p, after(script))
}

func (p *tab) enter(id, text string) {
	p.t.Helper()
	p.then(typed(id, text))
}

// visit goes to an address, as a link would.
func (p *tab) visit(address string) {
	p.t.Helper()
	p.then(fmt.Sprintf(`location.hash = %q`, "#"+address))
}

// click clicks what begins with some words.
func (p *tab) click(selector, words string) {
	p.t.Helper()
	quoted, _ := json.Marshal(words)
	p.then(fmt.Sprintf(`(() => { const all = [...document.querySelectorAll(%q)].filter(e => e.textContent.trim().startsWith(%s)); if (!all.length) throw new Error("nothing to click: " + %s); all[0].click(); })()`, selector, quoted, quoted))
}

func (p *tab) text(selector string) string {
	p.t.Helper()
	return ask[string](p, fmt.Sprintf(`(document.querySelector(%q) || {}).innerText || ""`, selector))
}

// places are the views, and what they look like when they say something: by their address, and what is clicked there.
var places = []struct {
	name, address string
	clicks        []string
}{
	{"story", "v=story", nil},
	{"notice-begin", "v=notice", nil},
	{"notice", "v=notice&start=sample", nil},
	{"notice-void", "v=notice&start=blank&on=2025-07-01&every=1", []string{"give the notice"}},
	{"notice-breach", "v=notice&start=sample&every=1", []string{"disclose the notice to the public"}},
	{"notice-beside", "v=notice&start=sample", []string{"Keep as a branch", "Take back"}},
	{"notice-machine", "v=notice&start=sample&open=force", nil},
	{"notice-why", "v=notice&start=sample", []string{"why"}},
	{"notice-acts", "v=notice&start=sample&open=acts", nil},
	{"notice-way", "v=notice&start=sample&to=reissued", nil},
	{"notice-law", "v=notice&start=sample&open=doubts&law=2020-01-01", nil},
	{"notice-error", "v=notice&start=sample&on=yesterday", nil},
	{"chronology", "v=chronology&start=example", nil},
	{"chronology-knew", "v=chronology&start=example&w=operator", nil},
	{"chronology-error", "v=chronology&rows=when,who%0Ayesterday,nobody", nil},
	{"chronology-typed", "v=chronology&rows=when,known,who+says+so,outlet,who,did+what,to+what+notice,in+whose+words,source%0A2025-01,2025-02-07,anonymous,The+Post,secretary+of+state,issued,n1,The+Post+reports+it.,%0A2025-1", nil},
	{"chronology-task", "v=chronology&start=task.left-out", nil},
	{"notice-task", "v=notice&start=task.key", nil},
	{"story-sources", "v=story&open=sources", nil},
	{"law", "v=law&q=s+255(8)", nil},
	{"law-plain", "v=law&q=journalist", nil},
	{"law-near", "v=law&q=suspention", nil},
	{"law-list", "v=law&q=doubts", nil},
	{"course", "v=course", nil},
	{"lesson", "v=course&n=5", nil},
}

// Each view is looked at from the file at a desk, and from the server on loopback on a phone.
func TestExplorerViews(t *testing.T) {
	source := axeCore(t)
	file, _ := computing(t)
	for _, size := range []struct {
		name          string
		width, height int64
		scheme        string
		from          func() string
	}{
		{"desk", 1280, 800, "light", func() string { return (&url.URL{Scheme: "file", Path: file}).String() }},
		{"phone", 360, 780, "dark", func() string { return loopback(t) }},
	} {
		p := openAt(t, chromium.Start(t), size.from(), size.width, size.height, size.scheme).begun("")
		for _, at := range places {
			p.visit(at.address)
			for _, words := range at.clicks {
				p.click("#app a", words)
			}
			if n := len(p.text("main")); n < 500 {
				t.Errorf("%s on the %s says no more than %d characters", at.name, size.name, n)
			}
			p.picture("explorer-"+at.name+"-"+size.name+".png", false)
			if wide := ask[int](p, `document.documentElement.scrollWidth - document.documentElement.clientWidth`); wide > 0 {
				t.Errorf("%s on the %s is %d wider than the screen: %s", at.name, size.name, wide, ask[string](p,
					`[...document.querySelectorAll("#app *")].filter(e => !e.closest(".scroll") && e.getBoundingClientRect().right > document.documentElement.clientWidth).slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join("\n")`))
			}
			for _, v := range p.axe(t, source) {
				for _, n := range v.Nodes {
					t.Errorf("%s on the %s: %s: %s\n%s\n%s", at.name, size.name, v.ID, v.Help, n.HTML, n.Summary)
				}
			}
		}
		if heard := p.outside(); len(heard) > 0 {
			t.Errorf("on the %s: %s", size.name, strings.Join(heard, "\n"))
		}
	}
}

// A notice is led from its proposal to its reissue by clicks alone.
func TestExplorerByClicks(t *testing.T) {
	p := explorer(t, 1280, 900, "light", "v=notice&start=blank&on=2025-07-01")
	for _, act := range []string{"consult", "decide to give", "approve a decision", "give the notice"} {
		p.click("a.do", act)
		if got := p.text(".ruling .tag"); got != "lawful" {
			t.Fatalf("%s: %s\n%s", act, got, p.text(".ruling"))
		}
	}
	if got := p.text(".stage b"); got != "secret" {
		t.Fatalf("it is %s", got)
	}
	was := p.text(".stage")
	ask[any](p, `document.getElementById("to").value = "reissued"; null`)
	p.click("form button", "Show the way")
	p.click("a.button", "Do all of it")
	if got := p.text(".stage b"); got != "reissued" {
		t.Fatalf("it is %s", got)
	}
	p.then(`history.back()`)
	p.then(`history.back()`)
	if got := p.text(".stage"); got != was {
		t.Errorf("two steps back it is %q, and was %q", got, was)
	}
	p.then(`history.forward()`)
	p.then(`history.forward()`)
	if got := p.text(".stage b"); got != "reissued" {
		t.Errorf("forward again it is %s", got)
	}
	// the link is the whole story
	link := ask[string](p, `location.hash`)
	q := explorer(t, 1280, 900, "light", strings.TrimPrefix(link, "#"))
	if got := q.text(".stage b"); got != "reissued" {
		t.Errorf("the link shows a notice that is %s", got)
	}
}

// The link past the navigation leads to the content, and leaves the address as it is: what was worked on stands in it.
func TestExplorerSkips(t *testing.T) {
	p := explorer(t, 1280, 900, "light", "v=notice&start=sample")
	was := ask[string](p, `location.hash`)
	ask[any](p, `document.querySelector("a.skip").focus(); null`)
	p.press(kb.Enter, 1)
	ask[any](p, `new Promise(done => setTimeout(done, 500, null))`) // time enough for another screen, if the link asked for one
	if got := ask[string](p, `document.activeElement.id`); got != "main" {
		t.Errorf("the focus is on %q", got)
	}
	if got := ask[string](p, `location.hash`); got != was {
		t.Errorf("the address was %.60s and is %.60s", was, got)
	}
	if got := p.text(".stage b"); got != "secret" {
		t.Errorf("what is seen is another screen: %s", p.text("h1"))
	}
}

// What others wrote is shown and does nothing.
func TestExplorerShowsScripts(t *testing.T) {
	p := explorer(t, 1280, 900, "light", "v=chronology")
	evil := `when,known,who says so,outlet,who,did what,to what notice,in whose words,source
2025-01,2025-02-07,anonymous,"<img src=x onerror=document.title='gone'>",secretary of state,issued,n1,"The <script>document.title='gone'</script> reports that a notice was given.",
`
	p.enter("rows", evil)
	if got := ask[string](p, `document.title`); strings.Contains(got, "gone") {
		t.Error("a script that was pasted ran")
	}
	if got := ask[int](p, `document.querySelectorAll("#app script, #app img").length`); got != 0 {
		t.Error("what was pasted became an element")
	}
	if !strings.Contains(p.text("#out"), "<script>") {
		t.Errorf("it is not shown as text:\n%s", p.text("#out"))
	}
	p.visit("v=law&q=" + url.QueryEscape("<img src=x onerror=document.title='gone'>"))
	if got := ask[string](p, `document.title`); strings.Contains(got, "gone") {
		t.Error("a script in the address ran")
	}
	if heard := p.outside(); len(heard) > 0 {
		t.Error(strings.Join(heard, "\n"))
	}
}

// outside is what was heard but for the page's own thread, which is started from the page itself.
func (p *tab) outside() []string {
	return slices.DeleteFunc(p.heard(), func(s string) bool { return strings.HasPrefix(s, "blob:") })
}
