package browser

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"net"
	"net/url"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"testing"
	"time"

	"github.com/gobwas/ws"
	"github.com/gobwas/ws/wsutil"
)

// A fox is a page in Firefox, which is driven by WebDriver BiDi.
type fox struct {
	t    *testing.T
	conn net.Conn
	n    int
	page string
}

var listens = regexp.MustCompile(`WebDriver BiDi listening on (ws://\S+)`)

// firefox starts Firefox without a screen, with a folder of its own. It ends with the test.
func firefox(t *testing.T) *fox {
	t.Helper()
	path, err := exec.LookPath("firefox-esr")
	if err != nil {
		path, err = exec.LookPath("firefox")
	}
	if err != nil {
		t.Fatal("no Firefox: install Debian's firefox-esr")
	}
	folder, err := os.MkdirTemp("", "firefox")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(folder) })
	cmd := exec.Command(path, "--headless", "--no-remote", "--profile", folder, "--remote-debugging-port", "0")
	cmd.Env = append(os.Environ(), "HOME="+folder, "MOZ_DISABLE_AUTO_SAFE_MODE=1")
	said, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill(); _ = cmd.Wait() })
	at := make(chan string, 1)
	go func() {
		for lines := bufio.NewScanner(said); lines.Scan(); {
			if m := listens.FindStringSubmatch(lines.Text()); m != nil {
				at <- m[1]
				_, _ = io.Copy(io.Discard, said)
				return
			}
		}
		close(at)
	}()
	f := &fox{t: t}
	select {
	case address := <-at:
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
		defer cancel()
		if f.conn, _, _, err = ws.Dial(ctx, address+"/session"); err != nil {
			t.Fatalf("Firefox at %q: %v", address, err)
		}
	case <-time.After(2 * time.Minute):
		t.Fatal("Firefox does not start")
	}
	t.Cleanup(func() { f.conn.Close() })
	_ = f.conn.SetDeadline(time.Now().Add(6 * time.Minute))
	f.send("session.new", map[string]any{"capabilities": map[string]any{}}, nil)
	var tree struct {
		Contexts []struct{ Context string }
	}
	f.send("browsingContext.getTree", map[string]any{}, &tree)
	f.page = tree.Contexts[0].Context
	return f
}

// send sends a command, and reads its result.
func (f *fox) send(method string, params, result any) {
	f.t.Helper()
	f.n++
	data, err := json.Marshal(map[string]any{"id": f.n, "method": method, "params": params})
	if err == nil {
		err = wsutil.WriteClientText(f.conn, data)
	}
	if err != nil {
		f.t.Fatal(err)
	}
	for {
		text, err := wsutil.ReadServerText(f.conn)
		if err != nil {
			f.t.Fatalf("%s: %v", method, err)
		}
		var answer struct {
			ID             int
			Error, Message string
			Result         json.RawMessage
		}
		if err := json.Unmarshal(text, &answer); err != nil {
			f.t.Fatal(err)
		}
		if answer.ID != f.n {
			continue // an event
		}
		if answer.Error != "" {
			f.t.Fatalf("%s: %s: %s", method, answer.Error, answer.Message)
		}
		if result != nil {
			if err := json.Unmarshal(answer.Result, result); err != nil {
				f.t.Fatal(err)
			}
		}
		return
	}
}

// ask evaluates a script whose value is a text, or nothing.
func (f *fox) ask(script string) string {
	f.t.Helper()
	var answer struct {
		Type             string
		Result           struct{ Value any }
		ExceptionDetails struct{ Text string }
	}
	f.send("script.evaluate", map[string]any{"expression": script, "awaitPromise": true, "target": map[string]any{"context": f.page}}, &answer)
	if answer.Type != "success" {
		f.t.Fatalf("%s\n%s", answer.ExceptionDetails.Text, script)
	}
	text, _ := answer.Result.Value.(string)
	return text
}

// In Firefox the file opens, a chronology gets its verdicts, and a notice is led on.
func TestExplorerInFirefox(t *testing.T) {
	path, _ := computing(t)
	f := firefox(t)
	f.send("browsingContext.navigate", map[string]any{"context": f.page, "url": (&url.URL{Scheme: "file", Path: path}).String(), "wait": "complete"}, nil)
	f.ask(once("document.documentElement", "data-ready"))
	f.ask(after(`location.hash = "#v=chronology"`))
	sample := module + "/examples/replay/samples/gaps.jsonl"
	data, err := os.ReadFile(sample)
	if err != nil {
		t.Fatal(err)
	}
	f.ask(after(typed("rows", string(data))))
	var got []string
	if err := json.Unmarshal([]byte(f.ask(`JSON.stringify([...document.querySelectorAll("table.verdicts tbody tr")].map(r => r.querySelector(".tag").textContent.toLowerCase()))`)), &got); err != nil {
		t.Fatal(err)
	}
	if want := replayed(t, command(t, "replay"), sample).verdicts; !slices.Equal(got, want) {
		t.Errorf("the page says %q, the command %q", got, want)
	}
	f.ask(after(`location.hash = "#v=notice&start=sample"`))
	f.ask(after(`document.querySelector("a.do").click()`))
	if got := f.ask(`document.querySelector(".ruling .tag").textContent`); got != "lawful" {
		t.Errorf("the act is %q", got)
	}
	t.Logf("%s answers after %s ms; the act took %s ms", f.ask(`navigator.userAgent`), f.ask(`document.documentElement.dataset.ready`), f.ask(`document.getElementById("app").dataset.took`))
}
