package browser

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"github.com/doublelock/doublelock/.ci/chromium"
)

// module is the folder of the module whose commands are asked.
const module = "../.."

// command builds a command of the examples.
func command(t *testing.T, name string) string {
	t.Helper()
	program := filepath.Join(t.TempDir(), name)
	cmd := exec.Command("go", "build", "-o", program, "./examples/"+name)
	cmd.Dir = module
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return program
}

// disputeTable is the dispute as a table.
func disputeTable(t *testing.T) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "dispute.csv")
	if out, err := exec.Command(command(t, "replay"), "-docket-out", file).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// A told chronology is what the replay command says of it: a verdict on each entry, or what cannot be read.
type told struct {
	verdicts []string
	wrong    []string
}

// replayed asks the replay command about a chronology.
func replayed(t *testing.T, replay, file string) (all told) {
	t.Helper()
	cmd := exec.Command(replay, "-docket", file, "-json")
	var out, complaints bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &complaints
	err := cmd.Run()
	var exit *exec.ExitError
	if errors.As(err, &exit) && exit.ExitCode() == 2 {
		text, _ := strings.CutPrefix(complaints.String(), "replay: "+file+": ")
		for _, line := range strings.Split(strings.TrimSpace(text), "\n") {
			if !strings.HasPrefix(line, "Use -h") {
				all.wrong = append(all.wrong, collapsed(line))
			}
		}
		return all
	}
	if err != nil && (exit == nil || exit.ExitCode() != 3) {
		t.Fatalf("%s: %v\n%s", file, err, complaints.String())
	}
	for lines := bufio.NewScanner(&out); lines.Scan(); {
		var one struct{ Verdict string }
		if err := json.Unmarshal(lines.Bytes(), &one); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		all.verdicts = append(all.verdicts, one.Verdict)
	}
	return all
}

func collapsed(text string) string { return strings.Join(strings.Fields(text), " ") }

// Every chronology that is at hand gets in the page, pasted, the verdicts that the replay command gives.
func TestExplorerChronologies(t *testing.T) {
	p := explorer(t, 1280, 900, "light", "v=chronology")
	replay := command(t, "replay")
	var files []string
	for _, pattern := range []string{"examples/replay/samples/*.jsonl", "examples/replay/samples/ten/*.csv", "examples/replay/samples/ten/*.jsonl", "../shared/cases/chronologies/*.jsonl"} {
		found, err := filepath.Glob(filepath.Join(module, pattern))
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, found...)
	}
	if len(files) < 14 {
		t.Fatalf("only %d chronologies are found", len(files))
	}
	verdicts := 0
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		want := replayed(t, replay, file)
		p.enter("rows", string(data))
		got := told{
			ask[[]string](p, `[...document.querySelectorAll("table.verdicts tbody tr")].map(r => {
				const tag = r.querySelector(".tag").textContent.toLowerCase();
				return {"planned": "not judged", "event of law": "not judged", "not read": "not judged", "statement": "possible"}[tag] || tag; // the page says why it is so
			})`),
			ask[[]string](p, `[...document.querySelectorAll("#out .error li")].map(e => e.textContent.replace(/\s+/g, " ").trim())`),
		}
		if want.wrong != nil { // the command judges nothing then, and the page the entries that can be read
			got.verdicts = nil
		}
		if !slices.Equal(got.verdicts, want.verdicts) {
			t.Errorf("%s: the page says %q, the command %q", filepath.Base(file), got.verdicts, want.verdicts)
		}
		if !slices.Equal(got.wrong, want.wrong) {
			t.Errorf("%s: the page cannot read %q, the command %q", filepath.Base(file), got.wrong, want.wrong)
		}
		verdicts += len(want.verdicts)
	}
	t.Logf("%d verdicts in %d chronologies", verdicts, len(files))
}

var served = regexp.MustCompile(`http://127\.0\.0\.1:\d+/`)

// loopback serves the page on loopback, and says where.
func loopback(t *testing.T) string {
	t.Helper()
	cmd := exec.Command(command(t, "explorer"))
	cmd.Dir = module
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill(); _ = cmd.Wait() })
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if at := served.FindString(lines.Text()); at != "" {
			return at
		}
	}
	t.Fatal("the server does not say where it is")
	return ""
}

// A link that is copied opens the same: from the file, and from the server on loopback.
func TestExplorerLinks(t *testing.T) {
	p := explorer(t, 1280, 900, "light", "v=notice&start=sample&on=2025-07-05")
	p.click("a.do", "refer the notice")
	link, seen := ask[string](p, `location.hash`), p.text("#app")

	at := loopback(t)
	file := ask[string](p, `location.href.split("#")[0]`)
	for _, place := range []string{file, at} {
		p.run(chromedp.Navigate("about:blank"), chromedp.Navigate(place+link))
		p.until(`document.getElementById("app")`, "data-seen")
		if got := p.text("#app"); got != seen {
			t.Errorf("at %s the link shows\n%s\nand not\n%s", place, got, seen)
		}
	}
	if heard := p.outside(); len(heard) > 0 {
		t.Error(strings.Join(heard, "\n"))
	}
}

// The page is used with the keyboard alone: what leads past the views does, an act is done, and the focus goes where the ruling is.
func TestExplorerByKeyboard(t *testing.T) {
	p := explorer(t, 1280, 900, "light", "v=notice&start=blank&on=2025-07-01")
	focus := func() string { return ask[string](p, `document.activeElement.textContent.trim().slice(0, 40)`) }
	was := ask[string](p, `location.hash`)
	p.press(kb.Tab, 1)
	if got := focus(); got != "Skip to the content" {
		t.Fatalf("the first key leads to %q", got)
	}
	p.press(kb.Enter, 1)
	if got := ask[string](p, `document.activeElement.id + " " + location.hash`); got != "main "+was {
		t.Errorf("past the views the focus is at %q, and not at main %s", got, was)
	}
	for i := 0; !strings.HasPrefix(focus(), "consult"); i++ {
		if i == 60 {
			t.Fatalf("sixty keys lead to no act: %q", focus())
		}
		p.press(kb.Tab, 1)
	}
	ring := ask[string](p, `(s => s.outlineStyle + " " + s.outlineWidth)(getComputedStyle(document.activeElement))`)
	if strings.HasPrefix(ring, "none") || strings.HasSuffix(ring, " 0px") {
		t.Errorf("what has the focus is not marked: %s", ring)
	}
	p.during(func() { p.press(kb.Enter, 1) })
	if got := p.text(".ruling .tag"); got != "lawful" {
		t.Errorf("the act is %q", got)
	}
	if got := ask[bool](p, `!!document.activeElement.closest("main")`); !got {
		t.Errorf("after the act the focus is at %q", focus())
	}
	if got := ask[string](p, `new Promise(done => setTimeout(() => done(document.getElementById("live").textContent), 300))`); !strings.Contains(got, "lawful") {
		t.Errorf("what is read out: %q", got)
	}
}

// during does something that leads to another screen, and waits for it.
func (p *tab) during(do func()) {
	p.t.Helper()
	was := ask[string](p, `document.getElementById("app").dataset.seen || ""`)
	do()
	ask[any](p, `new Promise((done, fail) => {
		const app = document.getElementById("app"), is = () => (app.dataset.seen || "") !== "`+was+`" && done(null);
		new MutationObserver(is).observe(app, {attributes: true, attributeFilter: ["data-seen"]});
		setTimeout(() => fail(new Error("no screen is shown")), 60000);
		is();
	})`)
}

// At twice the size nothing is cut off, and on paper stands what is read.
func TestExplorerLargeAndPrinted(t *testing.T) {
	p := explorer(t, 640, 400, "light", "") // 1280 by 800 at 200 %
	for _, at := range places {
		p.visit(at.address)
		if wide := ask[int](p, `document.documentElement.scrollWidth - document.documentElement.clientWidth`); wide > 0 {
			t.Errorf("%s at twice the size is %d wider than the screen", at.name, wide)
		}
		if at.name == "notice" || at.name == "chronology" {
			var data []byte
			p.run(chromedp.CaptureScreenshot(&data))
			chromium.Keep(t, "explorer-"+at.name+"-large.png", data)
			p.print("explorer-" + at.name + ".pdf")
		}
	}
}

// The deadlines are saved as a calendar whose lines are those of RFC 5545, 3.1.
func TestExplorerSavesDeadlines(t *testing.T) {
	p := explorer(t, 1280, 900, "light", "v=notice&start=sample&on=2025-07-02")
	was := p.text("#app")
	file := p.saved(`button[data-save="deadlines.ics"]`)
	lines := strings.Split(file, "\r\n")
	if lines[0] != "BEGIN:VCALENDAR" || lines[len(lines)-2] != "END:VCALENDAR" || !slices.Contains(lines, "BEGIN:VEVENT") {
		t.Errorf("it is no calendar:\n%s", file)
	}
	for _, line := range lines {
		if len(line) > 75 || strings.ContainsAny(line, "\r\n") {
			t.Errorf("a line is none: %q", line)
		}
	}
	if p.text("#app") != was || strings.Contains(ask[string](p, `location.hash`), "calendar") {
		t.Error("what is seen is another screen, once the file is saved")
	}
}

// saved is the text of the file that a button saves.
func (p *tab) saved(button string) string {
	p.t.Helper()
	return ask[string](p, fmt.Sprintf(`new Promise((done, fail) => {
		const was = URL.createObjectURL;
		URL.createObjectURL = blob => (URL.createObjectURL = was, done(blob.text()), "data:,");
		setTimeout(() => fail(new Error("nothing is saved")), 60000);
		document.querySelector(%q).click();
	})`, button))
}
