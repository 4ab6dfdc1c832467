package main

import (
	"bytes"
	"fmt"
	"go/scanner"
	"go/token"
	"html"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/doublelock/doublelock/examples/internal/lessons"
	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/internal/shown/showntest"
)

// ask runs the command on a page of some width.
func ask(t *testing.T, width, code int, args ...string) string {
	t.Helper()
	var out, err bytes.Buffer
	env := map[string]string{"COLUMNS": fmt.Sprint(width)}
	require.Equal(t, code, run(args, func(k string) string { return env[k] }, &out, &err), "%s%s", &out, &err)
	if code != done {
		require.Empty(t, out.String())
		require.True(t, strings.HasPrefix(err.String(), "course: "))
		return err.String()
	}
	require.Empty(t, err.String())
	return out.String()
}

// signs are the tokens of a program, without what stands between them. The words of a comment count, and not how they are broken.
func signs(program string) (all []string) {
	var comments []string
	fset := token.NewFileSet()
	var s scanner.Scanner
	s.Init(fset.AddFile("", -1, len(program)), []byte(program), nil, scanner.ScanComments)
	for {
		switch _, tok, text := s.Scan(); tok {
		case token.EOF:
			return append(all, comments...)
		case token.COMMENT:
			comments = append(comments, strings.Fields(strings.ReplaceAll(text, "//", ""))...)
		case token.SEMICOLON:
			all = append(all, tok.String()) // written, or put in at the end of a line
		default:
			all = append(all, tok.String(), text)
		}
	}
}

// Every lesson is listed, and shows all that its file has: text, program, output, question; and the answer is not told with it.
func TestLessonsAreShownWhole(t *testing.T) {
	files, err := filepath.Glob("lesson/lesson*_test.go")
	require.NoError(t, err)
	all, err := lessons.All()
	require.NoError(t, err)
	require.Len(t, all, len(files))
	flat := func(s string) string { return strings.Join(strings.Fields(s), " ") }
	listed := flat(ask(t, 80, done))
	for _, l := range all {
		require.Contains(t, listed, fmt.Sprintf("%d %s ", l.N, l.Title))
		source, err := os.ReadFile(files[l.N-1])
		require.NoError(t, err)
		for _, width := range []int{60, 80, 120} {
			page := ask(t, width, done, fmt.Sprint(l.N))
			answer := ask(t, width, done, fmt.Sprint(l.N), "-answer")
			for line := range strings.Lines(page + answer) { // an address that does not fit stands by itself
				if strings.Contains(line, "https://") && utf8.RuneCountInString(line) > width+1 {
					require.True(t, strings.HasPrefix(line, "  https://"), line)
				}
			}
			for shows, p := range map[string]lessons.Part{page: l.Part, answer: l.Answer} {
				require.Contains(t, flat(shows), flat(p.Output))
				require.Contains(t, string(source), "\t// "+strings.Split(p.Output, "\n")[0]+"\n", "the output is that of the file")
				require.Contains(t, flat(shows), flat(l.Question.String()))
				for _, b := range p.Text {
					require.Contains(t, flat(shows), flat(b.String()))
				}
				for _, d := range p.Links {
					require.Contains(t, shows, d.URL)
				}
				fit(t, shows, width)
			}
			require.NotContains(t, flat(page), flat(l.Answer.Output))
		}
	}
}

// fit checks that the lines of a page fit, but for addresses and for text within a program that cannot be broken.
func fit(t *testing.T, page string, width int) {
	for line := range strings.Lines(page) {
		line = strings.TrimRight(line, "\n")
		if !strings.Contains(line, "https://") && !strings.Contains(line, `"`) && !strings.Contains(line, "`") {
			require.LessOrEqual(t, utf8.RuneCountInString(line), width, line)
		}
	}
}

// A program whose lines are broken is the same program.
func TestFoldedProgramsAreTheSame(t *testing.T) {
	all, err := lessons.All()
	require.NoError(t, err)
	broken := 0
	for _, l := range all {
		for _, program := range []string{l.Program, l.Answer.Program} {
			for width := 20; width <= 120; width += 10 {
				folded := fold(program, width)
				require.Equal(t, signs(program+"\n"), signs(folded+"\n"), "lesson %d at %d:\n%s", l.N, width, folded)
				broken += strings.Count(folded, "\n") - strings.Count(program, "\n")
			}
		}
	}
	require.Greater(t, broken, 1000, "hardly a line was broken")
	require.Equal(t, "x := f(\"aaaaaaaaaa\",\n    b) // why\n", fold("x := f(\"aaaaaaaaaa\", b) // why", 20)+"\n")
}

// What is shown can be copied, and prints what it is said to print.
func TestAShownProgramRuns(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "copied")
	ask(t, 80, done, "-exercise", "1", dir)
	require.NoError(t, os.Remove(filepath.Join(dir, "gap.go")))
	require.NoError(t, os.Remove(filepath.Join(dir, "gap_test.go")))
	all, err := lessons.All()
	require.NoError(t, err)
	_, shows, _ := strings.Cut(ask(t, 80, done, "2"), "The program\n\n")
	shows, _, _ = strings.Cut(shows, "\nIt prints\n")
	require.NoError(t, os.WriteFile(filepath.Join(dir, "main.go"), []byte(shows), 0o600))
	out, err := goTool(dir, "run", ".")
	require.NoError(t, err, out)
	require.Equal(t, all[1].Output+"\n", out)
}

// goTool runs go in a folder, with what the machine has and nothing from elsewhere.
func goTool(dir string, args ...string) (string, error) {
	c := exec.Command("go", args...)
	c.Dir, c.Env = dir, append(os.Environ(), "GOPROXY=off", "GOFLAGS=-mod=readonly", "GOWORK=off")
	out, err := c.CombinedOutput()
	return string(out), err
}

// The test of an exercise fails while there is a gap, in words that help, and passes when it is filled.
func TestExercises(t *testing.T) {
	all, err := exercises()
	require.NoError(t, err)
	hints := []string{"no Judicial Commissioner has approved the decision", "the gap is not filled", "s 255(8)", "decide to give"}
	require.Len(t, all, len(hints))
	for i, hint := range hints {
		t.Run(all[i].title, func(t *testing.T) {
			n, dir := fmt.Sprint(i+1), filepath.Join(t.TempDir(), "with space")
			read := ask(t, 80, done, "-exercise", n)
			require.Contains(t, read, "GAP")
			fit(t, read, 80)
			require.Contains(t, ask(t, 80, done, "-exercise", n, dir), "go test")
			require.Contains(t, ask(t, 80, failed, "-exercise", n, dir), "nothing is written over")
			out, err := goTool(dir, "test", "-count=1", ".")
			require.Error(t, err)
			require.Contains(t, out, hint)
			require.Contains(t, out, "--- FAIL: TestGap")

			filled := ask(t, 80, done, "-exercise", n, "-answer")
			require.NotContains(t, filled, "GAP")
			_, program, _ := strings.Cut(filled, "\npackage ")
			require.NoError(t, os.WriteFile(filepath.Join(dir, "gap.go"), []byte("package "+program), 0o600))
			out, err = goTool(dir, "test", "-count=1", ".")
			require.NoError(t, err, out)
		})
	}
}

// A handout has each lesson whole, loads nothing, is its owner's alone, and has the answers where they are wanted, after the lessons.
func TestHandout(t *testing.T) {
	all, err := lessons.All()
	require.NoError(t, err)
	for _, c := range []struct {
		args            []string
		lessons, sheets int
	}{{nil, len(all), len(all)}, {[]string{"-answer"}, len(all), 2 * len(all)}, {[]string{"2"}, 1, 1}, {[]string{"-answer", "2"}, 1, 2}} {
		file := filepath.Join(t.TempDir(), "handout.html")
		require.Contains(t, ask(t, 80, done, append([]string{"-html", file}, c.args...)...), "handout.html")
		page, err := os.ReadFile(file)
		require.NoError(t, err)
		info, err := os.Stat(file)
		require.NoError(t, err)
		require.Equal(t, os.FileMode(0o600), info.Mode())
		text := string(page)
		require.Equal(t, c.sheets, strings.Count(text, "<article>"))
		require.Equal(t, c.lessons, strings.Count(text, `<section class="question">`))
		for _, never := range []string{"<script", "<img", "<link", "src=", "ZgotmplZ", "([s "} {
			require.False(t, strings.Contains(text, never), never)
		}
		lesson, answers, _ := strings.Cut(text, "<span>Answer to lesson ")
		require.Equal(t, c.sheets > c.lessons, answers != "")
		require.Contains(t, text, `<a href="https://www.legislation.gov.uk/ukpga/2016/25/section/253/1/c">s 253(1)(c)</a>`)
		require.Contains(t, lesson, "no Judicial Commissioner has approved the decision")
		for _, output := range strings.Split(text, "<h2>It prints</h2>\n<pre>")[1:] {
			output, _, _ = strings.Cut(output, "</pre>")
			fit(t, html.UnescapeString(output), paper)
		}
		require.NotContains(t, answers, `<section class="question">`)
	}
	require.Contains(t, ask(t, 80, failed, "-html", t.TempDir()), "no plain file")
}

// What there is not is refused with what there is, and nothing that is echoed steers a terminal.
func TestMisuse(t *testing.T) {
	for _, c := range []struct {
		args []string
		says string
	}{
		{[]string{"99"}, "the last is"},
		{[]string{"0"}, "there is no lesson"},
		{[]string{"two"}, "there is no lesson"},
		{[]string{"1", "2"}, "one too many"},
		{[]string{"-answer"}, "which lesson"},
		{[]string{"-exercise", "99"}, "the last is"},
		{[]string{"-exercise", "x"}, "there is no exercise"},
		{[]string{"-exercise", "1", "-html", "x"}, "one of the three"},
		{[]string{"-exercise", "1", "-answer", "x"}, "one of the three"},
		{[]string{"-exercise", "1", " "}, "name the folder"},
		{[]string{"-html", ""}, "name the file"},
		{[]string{"-nothing"}, "-h"},
	} {
		require.Contains(t, ask(t, 80, misused, c.args...), c.says)
	}
	require.Contains(t, ask(t, 80, done, "-h"), "-answer")
	for _, text := range []string{showntest.Odd, "\x1b[31m"} {
		showntest.Steady(t, ask(t, 80, misused, text))
	}
}
