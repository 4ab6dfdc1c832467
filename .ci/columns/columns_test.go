// Package columns holds the files that a lawyer reads to a width that fits a screen.
package columns

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// width is how many columns a line of the law may have. A column is a character (a rune), and a tab is one:
// what an editor makes of a tab is its reader's to say.
const width = 120

// law are the files that hold the law in tables.
const law = "../../tcn/law_*.go"

// wide lists the lines that pass the width, with their places.
func wide(name string, r io.Reader) (all []string, err error) {
	lines := bufio.NewReader(r)
	for n := 1; ; n++ {
		line, err := lines.ReadString('\n')
		if c := utf8.RuneCountInString(strings.TrimRight(line, "\r\n")); c > width {
			all = append(all, fmt.Sprintf("%s:%d has %d columns, and %d is the most: break the line, or say it shorter", name, n, c, width))
		}
		if err == io.EOF {
			return all, nil
		} else if err != nil {
			return nil, err
		}
	}
}

// No line of the law passes the width. Its tests may, and so may a tree in which no file has this name.
func TestLaw(t *testing.T) {
	files, err := filepath.Glob(law)
	if err != nil {
		t.Fatal(err)
	}
	files = slices.DeleteFunc(files, func(name string) bool { return strings.HasSuffix(name, "_test.go") })
	for _, name := range files {
		file, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		defer file.Close()
		all, err := wide(strings.TrimPrefix(filepath.ToSlash(name), "../../"), file)
		if err != nil {
			t.Fatal(err)
		}
		for _, line := range all {
			t.Error(line)
		}
	}
	t.Logf("%d files of the law were looked at", len(files))
}

// The counter counts characters and not bytes, a tab as one, and no line end.
func TestWide(t *testing.T) {
	full := strings.Repeat("x", width)
	for name, c := range map[string]struct {
		text string
		want int
	}{
		"nothing":               {"", 0},
		"as wide as it may be":  {full + "\n", 0},
		"one too many":          {full + "x\n", 1},
		"without a line end":    {"\n" + full + "x", 1},
		"another kind of end":   {full + "\r\n", 0},
		"signs of two bytes":    {strings.Repeat("§", width) + "\n", 0},
		"tabs":                  {"\t\t" + full[2:] + "\n", 0},
		"a tab too many":        {"\t" + full + "\n", 1},
		"two lines of three":    {full + "x\n" + full + "\n" + full + "x\n", 2},
		"longer than a buffer":  {strings.Repeat(full, 1000) + "\n", 1},
		"spaces at its end too": {full + " \n", 1},
	} {
		all, err := wide(name, strings.NewReader(c.text))
		if err != nil {
			t.Fatal(err)
		}
		if len(all) != c.want {
			t.Errorf("%s: %d lines, not %d: %v", name, len(all), c.want, all)
		}
	}
}
