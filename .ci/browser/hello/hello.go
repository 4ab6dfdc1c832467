//go:build js && wasm

// The hello command is the least that runs in the place of the explorer's engine: it greets, and counts the clicks. What it takes of space and time is
// what Go, the browser and the page take before there is any law.
package main

import (
	"fmt"
	"syscall/js"
)

func main() {
	n := 0
	js.Global().Set("show", js.FuncOf(func(js.Value, []js.Value) any {
		n++
		return map[string]any{
			"address": fmt.Sprintf("n=%d", n), "title": "Hello", "says": "Hello",
			"html": fmt.Sprintf(`<header></header><main id="main" tabindex="-1"><h1>Hello</h1><p>This is answer %d.</p><p><a class="do" href="#+do=it">Again</a></p></main>`, n),
		}
	}))
	js.Global().Call("ready")
	select {}
}
