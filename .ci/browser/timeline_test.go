// Package browser looks at the timeline page as its reader does: in a browser.
package browser

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"github.com/doublelock/doublelock/.ci/chromium"
)

// the reads what a variable of the environment names.
func the(t *testing.T, variable, cure string) (path, text string) {
	t.Helper()
	path = os.Getenv(variable)
	if path == "" {
		t.Skipf("%s names no file; %s", variable, cure)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return path, string(data)
}

func timeline(t *testing.T) (path, text string) {
	return the(t, "PAGE", "write the page and name it, with its whole path")
}

func axeCore(t *testing.T) string {
	_, text := the(t, "AXE", "name axe.min.js of axe-core")
	return text
}

// A screen is a size at which the page is looked at.
type screen struct {
	name          string
	width, height int64
}

var (
	phone = screen{"phone", 390, 844}
	desk  = screen{"desk", 1280, 800}
)

// The page loads without a word, asks for nothing, moves nothing, and can be read: at each size, in light and dark.
func TestLoads(t *testing.T) {
	path, _ := timeline(t)
	source := axeCore(t)
	browser := chromium.Start(t)
	for _, s := range []screen{phone, desk} {
		for _, scheme := range []string{"light", "dark"} {
			t.Run(s.name+" "+scheme, func(t *testing.T) {
				p := open(t, browser, path, s.width, s.height, scheme)
				p.t = t
				if n := ask[int](p, `document.getAnimations().length`); n != 0 {
					t.Errorf("%d things move", n)
				}
				p.picture(fmt.Sprintf("timeline-%s-%s-first.png", s.name, scheme), false)
				p.picture(fmt.Sprintf("timeline-%s-%s.png", s.name, scheme), true)
				p.run(chromedp.Evaluate(`document.querySelector(".reading .notice .m8").focus()`, nil))
				p.picture(fmt.Sprintf("timeline-%s-%s-entry.png", s.name, scheme), false)
				check(t, p, source)
				if heard := p.heard(); len(heard) > 0 {
					t.Errorf("the page is not silent: %q", heard)
				}
			})
		}
	}
}

// check has axe-core look, and looks for what axe-core does not: small letters, small targets, and a page wider than the screen.
func check(t *testing.T, p *tab, source string) {
	t.Helper()
	for _, flaw := range flaws(t, p, source) {
		t.Error(flaw)
	}
}

func flaws(t *testing.T, p *tab, source string) (all []string) {
	t.Helper()
	for _, v := range p.axe(t, source) {
		text := fmt.Sprintf("axe-core, %s: %s, at %d places", v.ID, v.Help, len(v.Nodes))
		for _, n := range v.Nodes[:min(3, len(v.Nodes))] {
			text += fmt.Sprintf("\n\t%.200s\n\t%s", n.HTML, n.Summary)
		}
		all = append(all, text)
	}
	return append(all, ask[[]string](p, own)...)
}

// own is the script of the project's own checks.
const own = `(() => {
	const flaws = [], seen = e => e.checkVisibility({visibilityProperty: true}) && !e.closest(".vh");
	const wide = document.documentElement.scrollWidth;
	if (wide > innerWidth) flaws.push("the page is " + wide + " wide, the screen " + innerWidth);
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let n; n = texts.nextNode();) {
		const e = n.parentElement;
		if (n.data.trim() && seen(e) && parseFloat(getComputedStyle(e).fontSize) < 16) flaws.push("small letters: " + n.data);
	}
	for (const e of document.querySelectorAll("a.m, input, .more, .skip")) {
		const b = (e.closest("label") || e).getBoundingClientRect();
		if (seen(e) && Math.min(b.width, b.height) < 24) flaws.push("a small target: " + e.outerHTML);
	}
	const marks = [...document.querySelectorAll("a.m")].filter(seen).map(e => e.getBoundingClientRect());
	marks.forEach((a, i) => marks.slice(i + 1).forEach(b => {
		if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) flaws.push("marks cover each other at " + a.left + ", " + a.top);
	}));
	return flaws;
})()`

// At any width down to 320 pixels the page is no wider than the screen.
func TestNarrow(t *testing.T) {
	path, _ := timeline(t)
	browser := chromium.Start(t)
	for _, width := range []int64{320, 360, 701, 1001} {
		p := open(t, browser, path, width, 740, "light")
		for _, flaw := range ask[[]string](p, own) {
			t.Errorf("at %d: %s", width, flaw)
		}
	}
}

// first is the script that looks at the first screen: what comes out, that nothing is confirmed, then the picture with its moments, then the switches.
const first = `(() => {
	const flaws = [], box = e => e.getBoundingClientRect(), shown = e => e.checkVisibility({visibilityProperty: true});
	const lead = document.querySelector(".lead"), story = [...document.querySelectorAll(".story")].filter(shown), form = document.querySelector("form");
	if (!/No notice to Apple has been confirmed/.test(lead.innerText)) flaws.push("the head says " + lead.innerText);
	if (story.length !== 1) return ["there are " + story.length + " pictures"];
	if (box(lead).bottom > box(story[0]).top) flaws.push("the picture is above what comes out");
	if (box(story[0]).bottom > box(form).top) flaws.push("the switches are above the end of the picture");
	const moments = [...story[0].querySelectorAll(".points li")].filter(shown);
	if (moments.length < 6 || moments.length > 8) flaws.push(moments.length + " moments");
	for (const m of moments) {
		const b = box(m), w = m.querySelector(".words");
		if (b.top < 0 || b.bottom > innerHeight || b.left < 0 || b.right > innerWidth + 1) flaws.push("not on the first screen: " + m.innerText);
		if (w.innerText.length < 15 || w.scrollWidth > w.clientWidth + 1) flaws.push("no words, or cut: " + m.innerText);
	}
	moments.forEach((a, i) => moments.slice(i + 1).forEach(b => {
		const p = box(a), q = box(b);
		if (p.left < q.right && q.left < p.right && p.top < q.bottom - 1 && q.top < p.bottom - 1) flaws.push("moments cover each other: " + a.innerText + " " + b.innerText);
	}));
	for (const s of story[0].querySelectorAll(".track > span")) if (shown(s) && s.scrollWidth > s.clientWidth + 1) flaws.push("a word is cut: " + s.innerText);
	return flaws;
})()`

// heads is the script that looks for words that are broken in headings, captions and heads of tables.
const heads = `(() => {
	const flaws = [], range = document.createRange();
	for (const e of document.querySelectorAll("h1, h2, h3, h4, th, caption, legend, .bar > b, dt")) {
		if (!e.checkVisibility()) continue;
		const texts = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
		for (let n; n = texts.nextNode();) for (const m of n.data.matchAll(/[^\s-]+/g)) {
			range.setStart(n, m.index);
			range.setEnd(n, m.index + m[0].length);
			if (new Set([...range.getClientRects()].map(b => b.top)).size > 1) flaws.push(e.tagName + ": " + m[0]);
		}
	}
	return flaws;
})()`

// The picture is on the first screen, in every reading, with the switch and without; no word of a head is broken; no card is there before it is asked for.
func TestFirstScreen(t *testing.T) {
	path, _ := timeline(t)
	browser := chromium.Start(t)
	for _, s := range []screen{phone, desk} {
		p := open(t, browser, path, s.width, s.height, "light")
		if n := ask[int](p, cards); n != 0 {
			t.Errorf("%s: %d cards can be seen before one is asked for", s.name, n)
		}
		for reading := range ask[int](p, `document.querySelectorAll("input[name=reading]").length`) {
			p.run(chromedp.Evaluate(fmt.Sprintf(`document.getElementById("r%d").checked = true`, reading+1), nil))
			for _, flaw := range append(ask[[]string](p, first), ask[[]string](p, heads)...) {
				t.Errorf("%s, reading %d: %s", s.name, reading+1, flaw)
			}
		}
	}
}

// On paper, of A4 across, the picture is drawn as on a desk, and on the first sheet.
func TestPaper(t *testing.T) {
	path, _ := timeline(t)
	browser := chromium.Start(t)
	for _, width := range []int64{816, 1032} { // a browser may ask about the paper of its own before it lays out the page's
		p := open(t, browser, path, width, 703, "light")
		p.run(emulation.SetEmulatedMedia().WithMedia("print"))
		if !ask[bool](p, `[...document.querySelectorAll(".story .bars")].some(e => e.checkVisibility())`) {
			t.Errorf("at %d the bars of the picture are not drawn", width)
		}
		for _, flaw := range append(ask[[]string](p, first), ask[[]string](p, heads)...) {
			t.Errorf("at %d: %s", width, flaw)
		}
	}
}

// cards is how many cards can be seen.
const cards = `[...document.querySelectorAll(".card")].filter(c => c.checkVisibility({visibilityProperty: true})).length`

// At no width does a word of a head break.
func TestHeads(t *testing.T) {
	path, _ := timeline(t)
	browser := chromium.Start(t)
	for _, width := range []int64{320, 701, 1001, 1920} {
		p := open(t, browser, path, width, 800, "light")
		for _, flaw := range ask[[]string](p, heads) {
			t.Errorf("at %d: %s", width, flaw)
		}
	}
}

// A place is where the focus is.
type place struct {
	Tag, ID, Class, Name, Href string
	Shown                      bool   // it can be seen, and nothing lies over it
	Card                       string // what the box says, of all cards that can be seen
	Cards                      int
	Tables                     bool
	Covers                     int // how many lanes the cards lie over
}

const where = `(() => {
	const e = document.activeElement, b = e.getBoundingClientRect(), x = b.left + b.width / 2, y = b.top + b.height / 2;
	const over = document.elementFromPoint(x, y);
	const notice = e.closest(".notice"), cards = notice ? [...notice.querySelectorAll(".card")].filter(c => c.checkVisibility({visibilityProperty: true})) : [];
	return {Tag: e.tagName, ID: e.id, Class: e.className, Name: e.textContent, Href: e.getAttribute("href") || "", Shown: !!over && (e.contains(over) || over.contains(e)),
		Card: cards.map(c => c.innerText).join("\n"), Cards: cards.length, Tables: !!e.closest("#tables"),
		Covers: [...document.querySelectorAll(".lane")].filter(l => l.checkVisibility() && cards.some(c => { const p = c.getBoundingClientRect(), q = l.getBoundingClientRect(); return p.top < q.bottom && q.top < p.bottom; })).length};
})()`

// rows are the numbers of the entries that the table shows.
const rows = `[...document.querySelectorAll(".entries tbody tr")].filter(r => r.checkVisibility()).map(r => r.id.replace(/^t-r\d+-/, ""))`

// Every entry can be reached with the Tab key, in every reading and with the switch, at each size; what it is then stands in the box.
func TestKeyboard(t *testing.T) {
	path, _ := timeline(t)
	browser := chromium.Start(t)
	for _, s := range []screen{desk, phone} {
		p := open(t, browser, path, s.width, s.height, "light")
		readings := ask[int](p, `document.querySelectorAll("input[name=reading]").length`)
		p.press(kb.Tab, 1)
		if at := ask[place](p, where); at.Href != "#tables" || !at.Shown {
			t.Errorf("the first stop is not the way past the lanes: %+v", at)
		}
		for range 12 { // the moments of the picture, then the switches
			p.press(kb.Tab, 1)
			at := ask[place](p, where)
			if at.ID != "" {
				break
			}
			if !at.Shown || !strings.HasPrefix(at.Href, "#t-r1-") {
				t.Errorf("between the way past the lanes and the switches: %+v", at)
			}
		}
		for reading := range readings {
			if reading > 0 {
				p.press(kb.ArrowDown, 1)
			}
			if id, at := fmt.Sprintf("r%d", reading+1), ask[place](p, where); at.ID != id || !ask[bool](p, `document.activeElement.checked`) {
				t.Fatalf("the arrow does not choose %s: %+v", id, at)
			}
			if n := ask[int](p, `[...document.querySelectorAll("#tables .reading")].filter(e => e.checkVisibility()).length`); n != 1 {
				t.Fatalf("%d readings can be seen at once", n)
			}
			if s == phone && reading > 0 {
				continue // the same marks: their places alone are others
			}
			through(t, p, s.name, reading+1)
		}
	}
}

// through goes through the page from the switches to the tables, and back to the switches.
func through(t *testing.T, p *tab, screen string, reading int) {
	t.Helper()
	want, met := ask[[]string](p, rows), map[string]bool{}
	if len(want) < 40 {
		t.Fatalf("the table has %d rows", len(want))
	}
	for range 20 * len(want) {
		p.press(kb.Tab, 1)
		at := ask[place](p, where)
		if at.Tables {
			break
		}
		if !strings.Contains(" "+at.Class, " m ") {
			continue
		}
		n := at.Href[strings.LastIndex(at.Href, "-")+1:]
		met[n] = true
		number := strings.TrimRight(n, "laterun")
		switch {
		case !at.Shown:
			t.Errorf("%s, reading %d: the mark of entry %s has the focus and cannot be seen", screen, reading, n)
		case at.Covers != 0:
			t.Errorf("%s, reading %d: the card of entry %s lies over %d lanes", screen, reading, n, at.Covers)
		case at.Cards != 1 || !strings.HasPrefix(at.Card, number) || !strings.Contains(at.Card, "Effect") || !strings.Contains(at.Card, "Source"):
			t.Errorf("%s, reading %d: with the focus on entry %s the box has %d cards: %.60q", screen, reading, n, at.Cards, at.Card)
		}
	}
	for _, n := range want {
		if !met[n] {
			t.Errorf("%s, reading %d: the Tab key does not reach entry %s", screen, reading, n)
		}
	}
	p.run(chromedp.Evaluate(fmt.Sprintf(`document.getElementById("r%d").focus()`, reading), nil))
}

// The switch cuts the tale by the keyboard; Enter keeps a card; its link leads to the row; the print has the tables.
func TestSwitch(t *testing.T) {
	path, _ := timeline(t)
	browser := chromium.Start(t)
	p := open(t, browser, path, desk.width, desk.height, "light")
	all := len(ask[[]string](p, rows))
	p.run(chromedp.Evaluate(`document.getElementById("all").focus()`, nil))
	p.press(kb.ArrowDown, 1)
	some := len(ask[[]string](p, rows))
	if some == 0 || some >= all {
		t.Errorf("the switch leaves %d rows of %d", some, all)
	}
	if n := ask[int](p, `[...document.querySelectorAll(".later")].filter(e => e.getClientRects().length).length`); n != 0 {
		t.Errorf("%d things from after the cut can be seen", n)
	}
	p.picture("timeline-desk-cut.png", true)
	p.press(kb.ArrowUp, 1)
	if again := len(ask[[]string](p, rows)); again != all {
		t.Errorf("switched back, %d rows of %d", again, all)
	}

	p.run(chromedp.Evaluate(`document.querySelector(".notice .m8").focus()`, nil))
	p.press(kb.Enter, 1)
	p.press(kb.Tab, 1)
	if at := ask[place](p, where); !at.Shown || at.Cards != 1 || !strings.HasPrefix(at.Href, "#t-r1-8") {
		t.Errorf("Enter does not keep the card, or its link does not come next: %+v", at)
	}
	p.press(kb.Enter, 1)
	if id := ask[string](p, `document.querySelector(":target").id`); id != "t-r1-8" || !ask[bool](p, `(b => b.top >= 0 && b.top < innerHeight)(document.querySelector(":target").getBoundingClientRect())`) {
		t.Errorf("the link leads to %q", id)
	}
	p.print("timeline.pdf")
}

// What is pointed at goes before what has the focus.
func TestPointer(t *testing.T) {
	path, _ := timeline(t)
	browser := chromium.Start(t)
	p := open(t, browser, path, desk.width, desk.height, "light")
	p.run(chromedp.Evaluate(`document.querySelector(".notice .m8").focus()`, nil))
	p.run(page.BringToFront()) // polling waits for frames
	over := ask[[]float64](p, `(b => [b.left + 9, b.top + 9])(document.querySelector(".notice .m25").getBoundingClientRect())`)
	p.run(chromedp.MouseEvent("mouseMoved", over[0], over[1]))
	const top = `(() => { const b = document.querySelector(".notice .dock").getBoundingClientRect(); return document.elementFromPoint(b.left + 40, b.top + 24).closest(".card").innerText; })()`
	if text := ask[string](p, top); !strings.HasPrefix(text, "25") {
		t.Errorf("pointing at entry 25 shows %.40q", text)
	}
	p.run(chromedp.MouseEvent("mouseMoved", 5, 5), chromedp.Poll(`!document.querySelector(".notice .c25").checkVisibility({visibilityProperty: true})`, nil))
	if text := ask[string](p, top); !strings.HasPrefix(text, "8") {
		t.Errorf("pointing at nothing shows %.40q", text)
	}
}

// The checks find what is spoilt, so that their silence means something.
func TestSpoilt(t *testing.T) {
	_, text := timeline(t)
	source := axeCore(t)
	browser := chromium.Start(t)
	for name, s := range map[string]struct{ old, new, finds string }{
		"no language":      {`<html lang="en-GB">`, `<html>`, "html-has-lang"},
		"pale letters":     {`--soft:#595959`, `--soft:#aaaaaa`, "color-contrast"},
		"no headers":       {`<th scope="col" role="columnheader">Entry</th>`, `<th scope="col" role="columnheader"></th>`, "empty-table-header"},
		"small letters":    {`html{font:16px`, `html{font:15px`, "small letters"},
		"too wide":         {`</main>`, `<p style="width:2000px;max-width:none">wide</p></main>`, "wide, the screen"},
		"marks in a heap":  {`var(--y)*30px`, `var(--y)*20px`, "cover each other"},
		"the first screen": {`</header>`, `<p style="height:600px"></p></header>`, "not on the first screen"},
		"a broken word":    {`overflow-wrap:normal;white-space:nowrap`, `word-break:break-all;display:block;width:20px`, "TH: "},
		"a script":         {`</main>`, `<script>document.title = "run"</script></main>`, "not silent"},
		"a picture":        {`</main>`, `<img alt="" src="https://example.org/a.png"/></main>`, "not silent"},
	} {
		t.Run(name, func(t *testing.T) {
			spoilt := strings.Replace(text, s.old, s.new, 1)
			if spoilt == text {
				t.Fatalf("nothing was spoilt: %q is not there", s.old)
			}
			path := filepath.Join(t.TempDir(), "page.html")
			if err := os.WriteFile(path, []byte(spoilt), 0o644); err != nil {
				t.Fatal(err)
			}
			p := open(t, browser, path, desk.width, desk.height, "light")
			all := append(append(ask[[]string](p, own), ask[[]string](p, first)...), ask[[]string](p, heads)...)
			if !strings.Contains(s.finds, " ") { // a rule of axe-core's
				all = append(all, flaws(t, p, source)...)
			}
			if heard := p.heard(); len(heard) > 0 {
				all = append(all, fmt.Sprintf("the page is not silent: %q", heard))
			}
			if !strings.Contains(strings.Join(all, "\n"), s.finds) {
				t.Errorf("%q is not found: %.400q", s.finds, all)
			}
		})
	}
}
