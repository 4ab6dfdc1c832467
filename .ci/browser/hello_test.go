package browser

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
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
	zipped, err := gzip.NewReader(bytes.NewReader(unsigned(engineIn.FindStringSubmatch(page)[2])))
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
	var zipped bytes.Buffer
	z, _ := gzip.NewWriterLevel(&zipped, gzip.BestCompression) // the level is one that there is
	_, _ = z.Write(data)                                       // a buffer takes all
	_ = z.Close()
	return signed(zipped.Bytes())
}

// signs are the 91 signs with which the page writes 13 bits in two, the lower first.
const signs = "!\"#$%&'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|"

func signed(data []byte) string {
	var all []byte
	word, bits := 0, 0
	for _, b := range data {
		word |= int(b) << bits
		if bits += 8; bits >= 13 {
			all = append(all, signs[word&0x1fff%91], signs[word&0x1fff/91])
			word, bits = word>>13, bits-13
		}
	}
	if bits > 0 {
		all = append(all, signs[word%91])
	}
	if bits > 6 {
		all = append(all, signs[word/91])
	}
	return string(all)
}

func unsigned(text string) (data []byte) {
	word, bits, low := 0, 0, -1
	take := func(value, n int) {
		word |= value << bits
		for bits += n; bits >= 8; bits -= 8 {
			data, word = append(data, byte(word)), word>>8
		}
	}
	for _, c := range text {
		switch sign := strings.IndexRune(signs, c); {
		case sign < 0:
		case low < 0:
			low = sign
		default:
			take(low+91*sign, 13)
			low = -1
		}
	}
	if low >= 0 {
		take(low, 6)
	}
	return data
}

// replaced puts something in the place of what stands between two marks.
func replaced(text string, place *regexp.Regexp, by string) string {
	at := place.FindStringSubmatchIndex(text)
	return text[:at[4]] + by + text[at[5]:]
}
