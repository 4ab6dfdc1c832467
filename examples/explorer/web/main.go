//go:build js && wasm

// The web command is the part of the explorer that runs in a browser, in a thread of its own. It hands views out, and keeps
// nothing that an address does not say.
package main

import (
	"encoding/json"
	"net/url"
	"runtime/debug"
	"syscall/js"

	"github.com/doublelock/doublelock/examples/internal/view"
)

func main() {
	debug.SetGCPercent(400) // there is one thread, so whoever waits for an answer waits for the collector; four megabytes live, and twenty are no burden
	var e view.Explorer
	if text := js.Global().Get("lessons"); text.Type() == js.TypeString {
		_ = json.Unmarshal([]byte(text.String()), &e.Lessons) // without lessons there is no course, and all else works
	}
	js.Global().Set("show", js.FuncOf(func(_ js.Value, args []js.Value) any {
		form, err := url.ParseQuery(args[1].String())
		if err != nil {
			form = nil
		}
		s := e.Show(args[0].String(), form)
		return map[string]any{"address": s.Address, "title": s.Title, "html": s.HTML, "says": s.Says}
	}))
	js.Global().Call("ready")
	select {}
}
