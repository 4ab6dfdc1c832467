package browser

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp"
)

// types sends keys to whatever has the focus, and waits until the page shows something.
func (p *tab) types(text, shows string) {
	p.t.Helper()
	p.run(chromedp.KeyEvent(text))
	ask[any](p, fmt.Sprintf(`new Promise((done, fail) => {
		const from = performance.now(), look = () => {
			if (document.getElementById("out").innerText.replace(/\s+/g, " ").includes(%q)) done(null);
			else if (performance.now() - from > 30000) fail(new Error("it does not show: " + document.getElementById("out").innerText));
			else setTimeout(look, 50);
		};
		look();
	})`, shows))
	if got := ask[string](p, `(e => e.id + " " + (e.selectionStart === e.value.length))(document.activeElement)`); got != "rows true" {
		p.t.Errorf("after %q the focus is at %s", text, got)
	}
}

// A chronology is judged as it is typed: each pause shows the verdicts in words beside the entries, what cannot be read yet takes none of them away, and the
// focus stays where one types.
func TestExplorerTypedByKeys(t *testing.T) {
	p := explorer(t, 1280, 900, "light", "v=chronology")
	ask[any](p, `document.getElementById("rows").focus(); null`)
	p.types("when,known,who says so,outlet,who,did what,to what notice,in whose words,source\r2025-01,2025-02-07,anonymous,The Post,secretary of state,issued,n1,The Post reports that a notice was given to Acme.,\r",
		"approve a decision (s 254(2))")
	p.types("2025-0", "Some of it cannot be read")
	p.types("2,2025-02-21,official,The Home Office,secretary of state,said,n1,The Home Office says that it does not comment.,", "2 entries: 0 possible, 1 possible only if, 0 impossible, 1 not judged (1 statement).")
	if got := ask[int](p, `document.querySelectorAll("table.verdicts tbody tr").length`); got != 2 {
		t.Errorf("%d entries are judged", got)
	}
	if got := p.text("table.verdicts tbody tr:nth-child(2) td:last-child"); got == "" {
		t.Error("the second has no words")
	}
}

// A link with a task shows it done to whoever opens it.
func TestExplorerTaskByLink(t *testing.T) {
	p := explorer(t, 1280, 900, "light", "v=notice&start=task.give")
	for _, act := range []string{"consult", "decide to give", "approve a decision", "give the notice"} {
		p.click("a.do", act)
	}
	if got := p.text(".task.done b"); got != "Done:" {
		t.Fatalf("the task is %q", p.text(".task"))
	}
	link := ask[string](p, `location.hash`)
	q := explorer(t, 360, 780, "light", link[1:])
	if got := q.text(".task.done b"); got != "Done:" {
		t.Errorf("to whoever opens the link it is %q", q.text(".task"))
	}
}

// On a phone the six answers stand beneath one another, each with when it changed, and nothing is wider than the screen.
func TestExplorerLanesOnAPhone(t *testing.T) {
	p := explorer(t, 360, 780, "light", "v=notice&start=sample&on=2025-07-10&to=reissued")
	p.click("a.button", "Do all of it")
	for _, address := range []string{"", "v=story"} {
		if address != "" {
			p.visit(address)
		}
		if got := ask[[]string](p, `[...document.querySelectorAll(".lanes")].filter(e => e.parentElement.scrollWidth > e.parentElement.clientWidth).map(e => e.outerHTML.slice(0, 200))`); len(got) > 0 {
			t.Errorf("lanes are scrolled sideways: %q", got)
		}
		seen := ask[[]string](p, `[...document.querySelectorAll(".lanes td:not(.now)")].filter(e => e.offsetParent).map(e => e.innerText)`)
		want := ask[[]string](p, `[...document.querySelectorAll(".lanes td.new")].map(e => e.querySelector(".at").textContent + e.lastChild.textContent)`)
		if len(seen) == 0 || len(seen) != len(want) {
			t.Fatalf("%d cells are seen, and %d changed", len(seen), len(want))
		}
		for i := range seen {
			if collapsed(seen[i]) != collapsed(want[i]) {
				t.Errorf("a cell is %q and not %q", seen[i], want[i])
			}
		}
		p.picture("explorer-lanes"+map[bool]string{true: "-story"}[address != ""]+"-phone.png", false)
	}
}
