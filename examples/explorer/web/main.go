//go:build js && wasm

// The web command is the part of the explorer that runs in a browser, in a thread of its own. It hands views out, and keeps nothing.
package main

import (
	"encoding/json"
	"net/url"
	"syscall/js"

	"github.com/doublelock/doublelock/examples/explorer/internal/view"
)

func main() {
	var e view.Explorer
	if text := js.Global().Get("lessons"); text.Type() == js.TypeString {
		_ = json.Unmarshal([]byte(text.String()), &e.Lessons) // without lessons there is no course, and all else works
	}
	js.Global().Set("show", js.FuncOf(func(_ js.Value, args []js.Value) any {
		form, err := url.ParseQuery(args[1].String())
		if err != nil {
			form = nil
		}
		text, err := json.Marshal(e.Show(args[0].String(), form))
		if err != nil {
			return err.Error()
		}
		return string(text)
	}))
	js.Global().Call("ready")
	select {}
}
