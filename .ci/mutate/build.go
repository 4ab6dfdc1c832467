package main

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

//go:embed helpers.go.txt
var helpers string

// deaf is what makes goldens answer yes, where the file that compares them begins.
const (
	goldenFile = "internal/golden/golden.go"
	deafAt     = "	t.Helper()\n	want, err := os.ReadFile(file)\n"
	deaf       = "	if os.Getenv(\"MUTANT_GOLDENS\") == \"off\" {\n		return\n	}\n"
)

// overlay writes the changed files to a folder, and the go command's map of them.
func (p *program) overlay(dir string, changed map[string]string) (string, error) {
	replace := map[string]string{}
	put := func(path, text string) error {
		to := filepath.Join(dir, strings.ReplaceAll(path, "/", "_"))
		replace[filepath.Join(p.root, filepath.FromSlash(path))] = to
		return os.WriteFile(to, []byte(text), 0o644)
	}
	for name, text := range changed {
		if err := put(filepath.ToSlash(p.dir)+"/"+name, text); err != nil {
			return "", err
		}
	}
	text := strings.Replace(helpers, "PACKAGE", p.pkg.Name(), 1)
	if err := put(filepath.ToSlash(p.dir)+"/mutants_of_all.go", text); err != nil {
		return "", err
	}
	if src, err := os.ReadFile(filepath.Join(p.root, goldenFile)); err == nil {
		if !strings.Contains(string(src), deafAt) {
			return "", fmt.Errorf("%s does not begin as it did: goldens cannot be left out", goldenFile)
		}
		if err := put(goldenFile, strings.Replace(string(src), deafAt, deaf+deafAt, 1)); err != nil {
			return "", err
		}
	}
	data, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	file := filepath.Join(dir, "overlay.json")
	return file, os.WriteFile(file, data, 0o644)
}

// compile makes the test program of a package under an overlay. Vet would look at the copy, so it is left out.
func (p *program) compile(overlay, pkg, to string) error {
	cmd := exec.Command("go", "test", "-c", "-vet=off", "-overlay", overlay, "-o", to, "./"+pkg)
	cmd.Dir = p.root
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("compiling %s: %w\n%s", pkg, err, out)
	}
	return nil
}
