package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// little is a package with a table and some code, and a test that sees some changes of them.
var little = map[string]string{
	"go.mod": "module little\n\ngo 1.26.0\n",
	"little/law_rows.go": `package little

type grade uint8

const (
	low grade = iota + 1
	high
)

type row struct {
	ID, Law, Says string
	At            grade
	Days          int
	Open          bool
}

var rows = []row{
	{ID: "first", Law: "s 1; s 2@2020-01-01", Says: "it binds", At: low, Days: 28},
	{ID: "second", Law: "s 3", Says: "it ends", At: high, Days: 7, Open: true},
}
`,
	"little/code.go": `package little

import "slices"

func daysOf(id string) int {
	for _, r := range rows {
		if r.ID != id {
			continue
		}
		return r.Days
	}
	return 0
}

func all() []row { return slices.Clone(rows) }

func over(id string, day int) bool { return day > daysOf(id) || day < 0 }

func kind(v any) string {
	switch v.(type) {
	case int:
		return "number"
	default:
		return "other"
	}
}

func at(g grade) int {
	n := 0
	switch g {
	case low:
		n++
	}
	n += 0
	return n
}
`,
	"little/little_test.go": `package little

import "testing"

func want(t *testing.T, ok bool) {
	t.Helper()
	if !ok {
		t.Fatal("not so")
	}
}

func TestDays(t *testing.T) {
	want(t, daysOf("first") == 28 && daysOf("second") == 7 && daysOf("none") == 0)
	want(t, over("first", 29) && !over("first", 28) && over("first", -1) && !over("first", 0))
}

func TestRows(t *testing.T) {
	all()[0].Days = 3
	want(t, len(all()) == 2 && all()[0].Days == 28 && all()[0].At == low && !all()[0].Open)
	want(t, rows[1].At == high)
}

func TestKind(t *testing.T) { want(t, kind(1) == "number") }

func TestAt(t *testing.T) { want(t, at(low) == 1 && at(high) == 0) }
`,
}

// lives are the changes of the little package that its test does not see, all of them.
var lives = []string{
	`law_rows.go: rows/first/Law: cite less s 1`,
	`law_rows.go: rows/first/Law: cite less s 2@2020-01-01`,
	`law_rows.go: rows/first/Law: cite s 253(1); s 2@2020-01-01`,
	`law_rows.go: rows/first/Law: cite unpinned s 1; s 2`,
	`law_rows.go: rows/first/Says: cut "it binds"`,
	`law_rows.go: rows/second/Law: cite s 253(1)`,
	`law_rows.go: rows/second/Open: negate true`,
	`law_rows.go: rows/second/Says: cut "it ends"`,
	`code.go: at: drop n += 0`,
}

// lay writes the little package, and loads it.
func lay(t *testing.T) *program {
	t.Helper()
	root := t.TempDir()
	for name, text := range little {
		file := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	p, err := load(root, "little")
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// What the tests of the little package do not see is found, and nothing else is.
func TestLittle(t *testing.T) {
	p := lay(t)
	all, schemas := p.mutants()
	dir := t.TempDir()
	overlay, err := p.overlay(dir, written(schemas))
	if err != nil {
		t.Fatal(err)
	}
	r := &runner{p: p, dir: dir, passes: []pass{{Name: "little", Package: "little", Within: 10 * time.Second}}, ready: map[string]error{}}
	var alike []string
	fates := map[fate]int{}
	err = r.all(overlay, all, 2, func(v verdict) {
		fates[v.how]++
		if v.how == alive {
			alike = append(alike, v.m.Key)
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(alike)
	expected := slices.Sorted(slices.Values(lives))
	if !slices.Equal(alike, expected) {
		t.Errorf("alive are\n%s\nand not\n%s", strings.Join(alike, "\n"), strings.Join(expected, "\n"))
	}
	if fates[failed] == 0 || fates[uncoined] != 0 {
		t.Errorf("fates are %v", fates)
	}
}

// Each operator makes its mutants, under names that do not move with the lines.
func TestOperators(t *testing.T) {
	all, _ := lay(t).mutants()
	var keys []string
	for _, m := range all {
		keys = append(keys, m.Kind.String()+" "+m.Key)
	}
	for _, key := range []string{
		`table law_rows.go: rows: drop {ID: "second", Law: "s 3", Says: "it ends", At: high, Days: 7, Open: true}`,
		`table law_rows.go: rows/first/At: change to high low`,
		`table law_rows.go: rows/first/Days: add 1 to 28`,
		`table law_rows.go: rows/first/Days: add -1 to 28`,
		`table law_rows.go: rows/second/Open: negate true`,
		`words law_rows.go: rows/first/Says: cut "it binds"`,
		`words law_rows.go: rows/first/Law: cite unpinned s 1; s 2`,
		`code code.go: daysOf: return at once`,
		`code code.go: daysOf: negate r.ID != id`,
		`code code.go: daysOf: break for continue`,
		`code code.go: daysOf: drop return r.Days`,
		`code code.go: daysOf: add 1 to 0`,
		`code code.go: all: drop copy slices.Clone(rows)`,
		`code code.go: over: && for day > daysOf(id) || day < 0`,
		`code code.go: over: bound day > daysOf(id)`,
		`code code.go: over: bound day < 0`,
		`code code.go: kind: drop case int`,
		`code code.go: at: drop case low`,
		`code code.go: at: drop n++`,
	} {
		if !slices.Contains(keys, key) {
			t.Errorf("no mutant is called %s", key)
		}
	}
	if t.Failed() {
		t.Log(strings.Join(keys, "\n"))
	}
	slices.Sort(keys)
	if len(slices.Compact(slices.Clone(keys))) != len(keys) {
		t.Error("two mutants are called the same")
	}
}

// A program that hangs, or does not start, is told from one whose test fails.
func TestFates(t *testing.T) {
	dir := t.TempDir()
	r := &runner{p: &program{root: dir}, dir: dir}
	for text, want := range map[string]fate{
		"exit 0":                                            alive,
		"echo '--- FAIL: TestX (0.00s)'; exit 1":            failed,
		"echo 'panic: no rule'; exit 2":                     stopped,
		"echo 'panic: test timed out after 1s'; exit 2":     hung,
		"echo '    --- FAIL: TestX/of_a_part (0s)'; exit 1": failed,
	} {
		file := filepath.Join(dir, fmt.Sprintf("program%d", want))
		if err := os.WriteFile(file, []byte("#!/bin/sh\n"+text+"\n"), 0o755); err != nil {
			t.Fatal(err)
		}
		if how, _, out := r.start(file, pass{Name: "x", Package: ".", Within: 5 * time.Second}, 1); how != want {
			t.Errorf("%s: %v and not %v: %s", text, how, want, out)
		}
	}
}

// What ends at a place stands before what begins there: inside out the one, outside in the other.
func TestApply(t *testing.T) {
	s := &schema{}
	around := func(from, to int, before, after string) {
		n := len(s.edits) + 1
		s.edits = append(s.edits, edit{from, from, before, n}, edit{to, to, after, -n})
	}
	around(0, 3, "(", ")")
	around(0, 1, "[", "]")
	around(2, 3, "{", "}")
	s.edits = append(s.edits, edit{1, 2, ",", 0})
	if got := apply([]byte("a+b"), s.edits); got != "([a],{b})" {
		t.Error(got)
	}
}

func TestAllowances(t *testing.T) {
	all, err := allowances(strings.NewReader("# both say\n# the same\nx: a\ny: b\n# another\nz: c\n"))
	want := map[string]string{"x: a": "both say the same", "y: b": "both say the same", "z: c": "another"}
	if err != nil || !maps.Equal(all, want) {
		t.Error(all, err)
	}
	for _, text := range []string{"x: a\n", "# why\n\nx: a\n", "# why\nx: a\nx: a\n"} {
		if _, err := allowances(strings.NewReader(text)); err == nil {
			t.Errorf("%q is taken", text)
		}
	}
	if names := idle(want, []*mutant{{Key: "x: a"}, {Key: "y: b"}}); !slices.Equal(names, []string{"z: c"}) {
		t.Error(names)
	}
}

// A change of the tables must not live, of the code's only so many; what is allowed counts for neither.
func TestTally(t *testing.T) {
	of := func(k kind, how fate, n int) (all []verdict) {
		for i := range n {
			all = append(all, verdict{m: &mutant{Kind: k, Key: fmt.Sprint(k, how, i)}, how: how})
		}
		return all
	}
	for name, c := range map[string]struct {
		all   []verdict
		fault bool
	}{
		"all seen":              {slices.Concat(of(ofTable, failed, 3), of(ofWords, failed, 2), of(ofCode, hung, 2)), false},
		"one of the tables":     {slices.Concat(of(ofTable, failed, 99), of(ofTable, alive, 2)), true},
		"one of the words":      {of(ofWords, alive, 2), true},
		"as much of the code":   {slices.Concat(of(ofCode, stopped, 95), of(ofCode, alive, 6)), false},
		"more of the code":      {slices.Concat(of(ofCode, stopped, 95), of(ofCode, alive, 7)), true},
		"no mutant of any":      {of(ofTable, uncoined, 1), false},
		"what is allowed lives": {of(ofTable, alive, 1), false},
	} {
		all := newTally(nil)
		for _, v := range c.all {
			all.add(v, map[string]string{fmt.Sprint(v.m.Kind, alive, 0): "it may"})
		}
		if err := all.fault(0.95); (err != nil) != c.fault {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestTallyOfADraw(t *testing.T) {
	for _, c := range []struct{ drawn, most int }{{0, 0}, {1, 1}, {20, 4}, {60, 7}, {100, 11}, {1000, 67}} {
		if got := mostLeft(c.drawn, 0.05); got != c.most {
			t.Errorf("of %d drawn %d, want %d", c.drawn, got, c.most)
		}
		all := newTally(nil)
		all.there[ofCode] = c.drawn + 1
		all.run[ofCode], all.killed[ofCode] = c.drawn, c.drawn-c.most
		if err := all.fault(0.95); err != nil {
			t.Errorf("%d of %d are left: %v", c.most, c.drawn, err)
		}
		if all.killed[ofCode]--; c.drawn > c.most && all.fault(0.95) == nil {
			t.Errorf("%d of %d are left, and nothing is wrong", c.most+1, c.drawn)
		}
	}
}

// project is the library's own package, loaded once.
var project = sync.OnceValues(func() (*program, error) {
	root, err := filepath.Abs("../..")
	if err != nil {
		return nil, err
	}
	return load(root, "tcn")
})

// What may live is there, each under one name; and the same seed draws the same.
func TestProject(t *testing.T) {
	p, err := project()
	if err != nil {
		t.Fatal(err)
	}
	all, _ := p.mutants()
	count := map[kind]int{}
	keys := map[string]bool{}
	for _, m := range all {
		count[m.Kind]++
		if keys[m.Key] {
			t.Errorf("two mutants are called %s", m.Key)
		}
		keys[m.Key] = true
	}
	for _, k := range []kind{ofTable, ofWords, ofCode} {
		if count[k] < 1000 {
			t.Errorf("there are %d mutants of %v: what became of the rest?", count[k], k)
		}
	}
	allowed, err := readAllowed("allowed.txt")
	if err != nil {
		t.Fatal(err)
	}
	if names := idle(allowed, all); len(names) > 0 {
		t.Errorf("allowed.txt names no mutant:\n%s", strings.Join(names, "\n"))
	}
	one, _ := demand{sample: 50, seed: 7}.draw(all)
	two, _ := demand{sample: 50, seed: 7}.draw(all)
	other, _ := demand{sample: 50, seed: 8}.draw(all)
	if len(one) != 50 || !slices.Equal(one, two) || slices.Equal(one, other) {
		t.Error("the seed does not say what is drawn")
	}
}

// The tests that a pass leaves out or runs by name are there under that name.
func TestPasses(t *testing.T) {
	files, err := filepath.Glob("../../tcn/*_test.go")
	if err != nil {
		t.Fatal(err)
	}
	there := map[string]bool{}
	for _, name := range files {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil {
				there[f.Name.Name] = true
			}
		}
	}
	for _, name := range slices.Concat(listing, slow, long, blind) {
		if !there[name] {
			t.Errorf("tcn has no test %s: does a pass still leave out what it is to?", name)
		}
	}
}
