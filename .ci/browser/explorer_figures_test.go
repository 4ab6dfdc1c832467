package browser

import (
	"fmt"
	"slices"
	"strings"
	"testing"
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

// The figures of the README: how large, when it can be used, how long a click takes, how much memory after 200 acts.
func TestExplorerFigures(t *testing.T) {
	_, text := computing(t)
	if len(text) > 4_000_000 {
		t.Errorf("the page has %d bytes: more than 4 MB", len(text))
	}
	p := explorer(t, 1280, 900, "light", "v=notice&start=sample")
	ready := ask[string](p, `document.documentElement.dataset.ready`)
	memory := func() int { return ask[int](p, `Math.round(document.getElementById("app").dataset.memory / 1e6)`) }
	first := memory()
	var took []int
	for i := range 200 {
		p.then(fmt.Sprintf(`{ const all = document.querySelectorAll("a.do"); all[%d %% all.length].click(); }`, i*7))
		took = append(took, p.took())
	}
	acts := strings.Count(strings.TrimSpace(p.saved(`button[data-save="history.jsonl"]`)), "\n")
	if acts < 200 {
		t.Errorf("the notice has %d acts after 200 clicks", acts)
	}
	last := memory()
	if last > 4*first {
		t.Errorf("the engine has %d MB after 200 acts, and had %d", last, first)
	}
	t.Logf("%.2f MB; it answers after %s ms; the engine has %d MB at first and %d MB after %d acts", float64(len(text))/1e6, ready, first, last, acts)
	early := taken(t, "one of the first 40 acts", took[:40], budgetAct)
	late := taken(t, "one of the last 40 of 200", took[160:], budgetAct)
	if late > 8*max(early, 1) {
		t.Errorf("an act takes %d ms after 160 others, and %d at first: it grows faster than the history", late, early)
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
