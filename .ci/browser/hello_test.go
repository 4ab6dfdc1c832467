package browser

import (
	"bytes"
	"compress/gzip"
	"encoding/ascii85"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"
)

var (
	engineIn  = regexp.MustCompile(`(?s)(<script type="text/plain" id="engine">)(.*?)(</script>)`)
	lessonsIn = regexp.MustCompile(`(?s)(<script type="text/plain" id="lessons">)(.*?)(</script>)`)
	firstIn   = regexp.MustCompile(`(?s)(<div id="app">)(.*)(</div>\s*<noscript>)`)
)

// engineOf is the program that a page has packed, as WebAssembly.
func engineOf(t *testing.T, page string) []byte {
	t.Helper()
	packed := bytes.ReplaceAll([]byte(engineIn.FindStringSubmatch(page)[2]), []byte("v"), []byte("<"))
	zipped, err := gzip.NewReader(ascii85.NewDecoder(bytes.NewReader(packed)))
	if err != nil {
		t.Fatal(err)
	}
	program, err := io.ReadAll(zipped)
	if err != nil {
		t.Fatal(err)
	}
	return program
}

// greeting is the page with the least program in the place of the engine, built and packed as the engine is: the file, what stands in it, and the
// program.
func greeting(t *testing.T, page string) (path, text string, program []byte) {
	t.Helper()
	folder := t.TempDir()
	built := filepath.Join(folder, "hello.wasm")
	cmd := exec.Command("go", "build", "-trimpath", "-gcflags=all=-l", "-ldflags=-s -w", "-o", built, "./hello")
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOFLAGS=-buildvcs=false")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	program, err := os.ReadFile(built)
	if err != nil {
		t.Fatal(err)
	}
	text = replaced(page, engineIn, packed(program))
	text = replaced(text, lessonsIn, packed([]byte("[]")))
	text = replaced(text, firstIn, `<main id="main"><h1>Hello</h1></main>`)
	path = filepath.Join(folder, "hello.html")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path, text, program
}

// packed packs as the page does: its thread reads it again.
func packed(data []byte) string {
	var zipped, signs bytes.Buffer
	z, _ := gzip.NewWriterLevel(&zipped, gzip.BestCompression) // the level is one that there is
	_, _ = z.Write(data)                                       // a buffer takes all
	_ = z.Close()
	w := ascii85.NewEncoder(&signs)
	_, _ = w.Write(zipped.Bytes())
	_ = w.Close()
	return string(bytes.ReplaceAll(signs.Bytes(), []byte("<"), []byte("v")))
}

// replaced puts something in the place of what stands between two marks.
func replaced(text string, place *regexp.Regexp, by string) string {
	at := place.FindStringSubmatchIndex(text)
	return text[:at[4]] + by + text[at[5]:]
}
