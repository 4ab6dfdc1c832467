package browser

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/doublelock/doublelock/.ci/chromium"
)

// The budgets, in milliseconds from what a user does to what is seen.
const (
	budgetAct        = 50
	budgetChronology = 300
)

// taken logs how long something took beside the budget, and gives the quickest time. It holds nothing to the budget: a time says as much of the machine,
// and of what else it does, as of the page.
func taken(t *testing.T, what string, took []int, budget int) int {
	t.Helper()
	took = slices.Sorted(slices.Values(took))
	n := len(took)
	t.Logf("%s takes %d ms (%d at the 95th percentile, %d at the quickest); the budget is %d", what, took[n/2], took[n*95/100], took[0], budget)
	return took[0]
}

func (p *tab) took() int { return ask[int](p, `+document.getElementById("app").dataset.took`) }

// A measured page is what was seen of one: its sizes in bytes, its times in milliseconds, and the memory of its engine.
type measured struct {
	file, program int
	picture       int // when the first picture is there
	answers       int // when the engine can be asked
	memory        int // in megabytes
}

// measure measures a page that is open.
func (p *tab) measure(text string, program []byte) measured {
	return measured{
		len(text), len(program),
		ask[int](p, `Math.round((performance.getEntriesByName("first-contentful-paint")[0] || {startTime: 0}).startTime)`),
		ask[int](p, `+document.documentElement.dataset.ready`),
		ask[int](p, `Math.round(document.getElementById("app").dataset.memory / 1e6)`),
	}
}

func (m measured) String() string {
	return fmt.Sprintf("%.2f MB, unpacked %.2f MB; the first picture after %d ms, the engine after %d ms, with %d MB", float64(m.file)/1e6, float64(m.program)/1e6, m.picture, m.answers, m.memory)
}

// clicked clicks a link of a class so many times, each time another of them, and has the times.
func (p *tab) clicked(class string, times int) (took []int) {
	for i := range times {
		p.then(fmt.Sprintf(`{ const all = document.querySelectorAll("a.%s"); all[%d %% all.length].click(); }`, class, i*7))
		took = append(took, p.took())
	}
	return took
}

// The figures of the README: how large, when it can be used, how long a click takes, how much memory after 200 acts; beside the same of a page that
// only greets.
func TestExplorerFigures(t *testing.T) {
	_, text := computing(t)
	if len(text) > 4_000_000 {
		t.Errorf("the page has %d bytes: more than 4 MB", len(text))
	}
	path, greets, program := greeting(t, text)
	hello := open(t, chromium.Start(t), path, 1280, 900, "light").begun("n=0")
	t.Logf("a greeting: %v", hello.measure(greets, program))
	taken(t, "a click on the greeting", hello.clicked("do", 40), budgetAct)

	p := explorer(t, 1280, 900, "light", "v=notice&start=sample")
	first := p.measure(text, engineOf(t, text))
	t.Logf("the page: %v", first)
	took := p.clicked("do", 200)
	acts := strings.Count(strings.TrimSpace(p.saved(`button[data-save="history.jsonl"]`)), "\n")
	if acts < 200 {
		t.Errorf("the notice has %d acts after 200 clicks", acts)
	}
	last := p.measure(text, nil).memory
	t.Logf("the engine has %d MB after %d acts", last, acts)
	if last > 4*first.memory {
		t.Errorf("the engine has %d MB after 200 acts, and had %d", last, first.memory)
	}
	early := taken(t, "one of the first 40 acts", took[:40], budgetAct)
	late := taken(t, "one of the last 40 of 200", took[160:], budgetAct)
	if late > 3*max(early, 1) {
		t.Errorf("an act takes %d ms after 160 others, and %d at first: it grows with the history", late, early)
	}
}

// A chronology of 60 rows is judged again at each letter.
func TestExplorerJudgesAsOneTypes(t *testing.T) {
	p := explorer(t, 1280, 900, "light", "v=chronology")
	all := strings.SplitAfter(disputeTable(t), "\n")
	head := slices.IndexFunc(all, func(line string) bool { return strings.HasPrefix(line, "20") }) // the first that has a day
	p.enter("rows", strings.Join(all[:head+60], ""))
	if got := p.text("#count"); !strings.HasPrefix(got, "60 entries") {
		t.Fatalf("%q\n%s", got, p.text("#out .error"))
	}
	var took []int
	for range 20 {
		p.then(`{ const e = document.getElementById("rows"); e.value = e.value.replace("By regulations", "By regulationss"); e.dispatchEvent(new Event("input", {bubbles: true})); }`)
		took = append(took, p.took())
	}
	if got := p.text("#out tbody"); !strings.Contains(got, "regulation"+strings.Repeat("s", 21)) {
		t.Errorf("what is typed is not what is judged:\n%s", got)
	}
	taken(t, "a chronology of 60 rows", took, budgetChronology)
}
