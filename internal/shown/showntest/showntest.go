// Package showntest helps tests to ask whether an output shows text of others, or lets it steer.
package showntest

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Test is a test, or one case of a property.
type Test interface {
	Helper()
	Fatalf(format string, args ...any)
}

// Odd is a text with something of every kind that steers: a colour, a link and a title of a terminal, C1 in both its forms, marks that turn the
// direction of writing, marks without width, other ends of line, tags. It ends with a line feed and a line that would be the output's own.
const Odd = "A\x1b[31m\x1b]8;;https://example.org\x1b\\B\x1b]0;C\a\x00\b\r\v\f\x7f\u0085\u009b2J\u009d" +
	"\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029\u2060\ufeff\ufff9\U000e0041D\nIMPOSSIBLE"

// OddShown is how the middle of Odd is shown.
const OddShown = `\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029\u2060\ufeff\ufff9\udb40\udc41D`

// Steady checks that an output steers nothing: it is UTF-8, with no control but line feeds, and no mark that turns the direction of writing
// or has no width.
func Steady(t Test, output string) {
	t.Helper()
	if !utf8.ValidString(output) {
		t.Fatalf("it is not valid UTF-8: %q", output)
	}
	at := strings.IndexFunc(output, func(r rune) bool {
		return r != '\n' && unicode.IsControl(r) || unicode.In(r, unicode.Bidi_Control, unicode.Zl, unicode.Zp) ||
			strings.ContainsRune("\u200b\u2060\ufeff\ufff9", r) || r >= 0xe0000 && r <= 0xe007f
	})
	if at >= 0 {
		t.Fatalf("it steers what shows it: %q", output[max(0, at-60):min(len(output), at+60)])
	}
}

// Flags are the flags that a command defines, by name, as the source of a file has them.
func Flags(t Test, file string) []string {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
	if err != nil {
		t.Fatalf("%v", err)
	}
	var all []string
	ast.Inspect(f, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return true
		}
		of, ok := call.Fun.(*ast.SelectorExpr)
		if !ok {
			return true
		}
		if set, ok := of.X.(*ast.Ident); !ok || set.Name != "fs" {
			return true
		}
		for _, a := range call.Args { // the name is the first text: fs.Func(name, …), fs.BoolVar(&v, name, …)
			if text, ok := a.(*ast.BasicLit); ok && text.Kind == token.STRING {
				name, _ := strconv.Unquote(text.Value) // the parser took it for a text
				all = append(all, name)
				break
			}
		}
		return true
	})
	if len(all) == 0 {
		t.Fatalf("no flag is defined on fs in %s", file)
	}
	return all
}
