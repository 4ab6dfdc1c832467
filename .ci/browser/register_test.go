package browser

import (
	"bufio"
	"cmp"
	"encoding/json"
	"fmt"
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"github.com/doublelock/doublelock/.ci/chromium"
)

// entrance is the address that signs a browser in, as a register prints it.
var entrance = regexp.MustCompile(`http://127\.0\.0\.1:\d+/enter\?code=\S+`)

// registered starts a register of its own, and gives the address that signs a browser in.
func registered(t *testing.T) string {
	t.Helper()
	program, _ := the(t, "REGISTER", "build examples/register and name the program, with its whole path")
	cmd := exec.Command(program, "-listen", "127.0.0.1:0", "-dir", t.TempDir())
	cmd.Env = append(cmd.Environ(), "COLUMNS=400")
	out, err := cmd.StdoutPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill(); _ = cmd.Wait() })
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if at := entrance.FindString(lines.Text()); at != "" {
			return at
		}
	}
	t.Fatal("the register does not say where it is")
	return ""
}

// leads clicks what is named so, and waits for the page to which it leads.
func (p *tab) leads(name string) {
	p.t.Helper()
	quoted, _ := json.Marshal(name)
	click := fmt.Sprintf(`(() => {
		const e = [...document.querySelectorAll("a, button")].find(e => e.innerText.trim().toLowerCase().startsWith(%s.toLowerCase()) && e.checkVisibility());
		if (!e) throw new Error("nothing to click: " + %s + " on " + document.body.innerText);
		e.click();
	})()`, quoted, quoted)
	if _, err := chromedp.RunResponse(p.ctx, chromedp.Evaluate(click, nil)); err != nil {
		p.t.Fatalf("%s: %v", name, err)
	}
}

// fill fills a field.
func (p *tab) fill(id, text string) {
	p.t.Helper()
	quoted, _ := json.Marshal(text)
	ask[any](p, fmt.Sprintf(`(() => { const e = document.getElementById(%q); if (!e) throw new Error("no field %s"); e.value = %s; return null; })()`, id, id, quoted))
}

// shade sets whether the screen is light or dark.
func (p *tab) shade(scheme string) {
	p.t.Helper()
	p.run(emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}))
}

// whole takes a picture of all of the page.
func (p *tab) whole(name string) {
	p.t.Helper()
	var data []byte
	was := p.height
	p.size(p.width, cmp.Or(ask[int64](p, `document.documentElement.scrollHeight`), was))
	p.run(page.BringToFront(), chromedp.CaptureScreenshot(&data))
	p.size(p.width, was)
	chromium.Keep(p.t, name, data)
}

// laid says of a page of the register what axe-core does not: that it is wider than the screen, that a target is small, that a cell is so narrow that its row
// grows tall, and that whoever is signed in has no way on.
const laid = `(() => {
	const flaws = [], seen = e => e.checkVisibility({visibilityProperty: true}), wide = document.documentElement.scrollWidth;
	if (wide > innerWidth) flaws.push("the page is " + wide + " wide, the screen " + innerWidth);
	for (const e of document.querySelectorAll("button, .button, select, summary, nav a, input:not([type=hidden])")) {
		const b = (e.closest("label") || e).getBoundingClientRect();
		if (seen(e) && Math.min(b.width, b.height) < 24) flaws.push("a small target: " + e.outerHTML);
	}
	for (const e of document.querySelectorAll("tr")) if (e.getBoundingClientRect().height > 200) flaws.push("a tall row: " + e.innerText);
	if (!document.querySelector("nav a[href='/']") && !document.querySelector("form[action='/enter']")) flaws.push("no way on");
	return flaws;
})()`

// The register's pages can be read at a desk, and on a phone in the dark, while a notice is led by clicks.
func TestRegister(t *testing.T) {
	at, source := registered(t), axeCore(t)
	p := openAt(t, chromium.Start(t), at, desk.width, desk.height, "light")
	look := func(name string) {
		t.Helper()
		for _, s := range []screen{phone, desk} {
			p.size(s.width, s.height)
			p.shade(map[screen]string{desk: "light", phone: "dark"}[s])
			p.whole(fmt.Sprintf("register-%s-%s.png", name, s.name))
			for _, flaw := range ask[[]string](p, laid) {
				t.Errorf("%s on the %s: %s", name, s.name, flaw)
			}
			for _, v := range p.axe(t, source) {
				for _, n := range v.Nodes {
					t.Errorf("%s on the %s: %s: %s\n%s\n%s", name, s.name, v.ID, v.Help, n.HTML, n.Summary)
				}
			}
		}
	}
	look("enter")
	p.leads("Sign in")
	look("empty")
	for _, kind := range ask[[]string](p, `[...document.getElementById("kind").options].map(e => e.text)`) {
		p.fill("name", "A "+kind)
		p.fill("kind", kind)
		p.fill("to", "Acme")
		p.leads("Begin")
		if told := p.text("h1"); !strings.Contains(told, kind) {
			t.Errorf("a %s is begun, and the page tells of %s", kind, told)
		}
		look(kind)
		p.leads("Notices")
	}
	p.leads("A technical capability notice")
	for _, act := range []struct{ day, does string }{
		{"2025-07-01", "consult the person before giving"}, {"2025-07-02", "decide to give"}, {"2025-07-03", "approve"}, {"2025-07-04", "give the notice"},
	} {
		p.fill("on", act.day)
		p.leads("List")
		p.leads(act.does)
	}
	look("notice")
	p.leads("The chain")
	look("chain")
	p.leads("Back to the notice")
	p.fill("all", "1")
	p.leads("List")
	p.leads("decide to give")
	look("refused")
	p.leads("This morning")
	look("morning")
	p.leads("People")
	p.fill("id", "acme")
	p.fill("role", "operator")
	p.fill("person", "Acme")
	p.leads("Hand out")
	look("people")
	p.leads("Notices")
	look("list")
	p.leads("Draw")
	look("calendar")
	p.leads("Sign out")
	look("door")
}
