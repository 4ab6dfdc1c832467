package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	_ "embed"
	"encoding/ascii85"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
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
	var b bytes.Buffer
	err = page.Execute(&b, map[string]any{
		"Policy": fmt.Sprintf("default-src 'none'; script-src '%s' 'wasm-unsafe-eval'; style-src '%s'; worker-src blob:; img-src data:; base-uri 'none'; form-action 'none'",
			digest(shellScript), digest(view.Style)),
		"Style": view.Style, "Shell": shellScript, "Thread": glue + "\n" + workerScript, "Lessons": read, "Engine": packed,
		"First": view.Explorer{Lessons: lessons}.Show("", nil),
	})
	return b.Bytes(), err
}

// digest names a text in a policy.
func digest(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

// width is how many signs of the engine stand in a line.
const width = 1 << 10

// pack compresses the engine, or what it reads, and writes it with signs that stand in a page as they are: those of ascii85, with v, which it has not, for <.
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
	signs := make([]byte, ascii85.MaxEncodedLen(small.Len()))
	signs = signs[:ascii85.Encode(signs, small.Bytes())]
	var b strings.Builder
	for len(signs) > 0 {
		n := min(width, len(signs))
		b.Write(bytes.ReplaceAll(signs[:n], []byte("<"), []byte("v")))
		b.WriteByte('\n')
		signs = signs[n:]
	}
	return b.String(), nil
}
