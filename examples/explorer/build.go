package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"text/template"

	"github.com/doublelock/doublelock/examples/internal/view"
)

var (
	//go:embed shell.html
	shellPage string
	//go:embed shell.js
	shellScript string
	//go:embed worker.js
	workerScript string
)

// engine is the program that runs in the browser, by its import path.
const engine = "github.com/doublelock/doublelock/examples/explorer/web"

// build compiles the engine with the Go of whoever asks, and puts all of it into one page.
func build() ([]byte, error) {
	dir, err := os.MkdirTemp("", "explorer")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	program := filepath.Join(dir, "engine.wasm")
	cmd := exec.Command("go", "build", "-trimpath", "-gcflags=all=-l", "-ldflags=-s -w", "-o", program, engine)
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOFLAGS=-buildvcs=false")
	if out, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("the engine cannot be built; run it from the folder of the module, with Go installed: %w\n%s", err, out)
	}
	wasm, err := os.ReadFile(program)
	if err != nil {
		return nil, err
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return nil, fmt.Errorf("go env GOROOT: %w", err)
	}
	glue, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return nil, fmt.Errorf("this Go has no file that starts WebAssembly: %w", err)
	}
	return assemble(wasm, string(glue))
}

// assemble makes the page. Its policy lets in what stands in it and nothing else.
func assemble(wasm []byte, glue string) ([]byte, error) {
	lessons, err := lessonsOf()
	if err != nil {
		return nil, err
	}
	texts, err := json.Marshal(lessons)
	if err != nil {
		return nil, err
	}
	read, err := pack(texts)
	if err != nil {
		return nil, err
	}
	packed, err := pack(wasm)
	if err != nil {
		return nil, err
	}
	page, err := template.New("shell").Parse(shellPage) // all that is put in is of this module; what others write comes through package view
	if err != nil {
		return nil, err
	}
	shell, style := unindented(shellScript), unindented(view.Style)
	var b bytes.Buffer
	err = page.Execute(&b, map[string]any{
		"Policy": fmt.Sprintf("default-src 'none'; script-src '%s' 'wasm-unsafe-eval'; style-src '%s'; worker-src blob:; img-src data:; base-uri 'none'; form-action 'none'",
			digest(shell), digest(style)),
		"Style": style, "Shell": shell, "Thread": unindented(glue + "\n" + workerScript), "Lessons": read, "Engine": packed,
		"First": view.Explorer{Lessons: lessons}.Show("", nil),
	})
	return b.Bytes(), err
}

// digest names a text in a policy.
func digest(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

// unindented is a script or a sheet of styles without the space before its lines and without empty lines, which nobody reads in a page. No text in them goes over
// a line.
func unindented(text string) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" {
			b.WriteString(line + "\n")
		}
	}
	return b.String()
}

// width is how many signs of the engine stand in a line.
const width = 1 << 16

// pack compresses the engine, or what it reads, and writes it with signs that stand in a page as they are: see signs.
func pack(program []byte) (string, error) {
	var small bytes.Buffer
	w, err := gzip.NewWriterLevel(&small, gzip.BestCompression)
	if err != nil {
		return "", err
	}
	if _, err := w.Write(program); err != nil {
		return "", err
	}
	if err := w.Close(); err != nil {
		return "", err
	}
	var b strings.Builder
	for line := range slices.Chunk(signs(small.Bytes()), width) {
		b.Write(line)
		b.WriteByte('\n')
	}
	return b.String(), nil
}

// signs writes 13 bits in two of 91 signs, the lower first, and up to six that are left in one: from ! on, without the < that ends a script.
func signs(data []byte) (all []byte) {
	var word, bits uint
	put := func(value uint) {
		c := byte('!' + value)
		if c >= '<' {
			c++
		}
		all = append(all, c)
	}
	for _, b := range data {
		word |= uint(b) << bits
		if bits += 8; bits >= 13 {
			put(word & 0x1fff % 91)
			put(word & 0x1fff / 91)
			word, bits = word>>13, bits-13
		}
	}
	if bits > 0 {
		put(word % 91)
	}
	if bits > 6 {
		put(word / 91)
	}
	return all
}
