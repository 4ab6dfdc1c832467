// Package terminal looks at the commands as their reader does: in a terminal.
package terminal

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/doublelock/doublelock/.ci/chromium"
)

// looked has the commands that are looked at, by the name of their pictures.
var looked = []struct{ name, command string }{
	{"replay", `replay`},
	{"list", `replay -docket examples/replay/samples/plain/list.txt`},
	{"law", `law "s 255(8)"`},
	{"course", `course`},
	{"course-2", `course 2`},
	{"whatnow", `whatnow -on 2025-09-01 examples/whatnow/sample.jsonl`},
	{"whatif", `whatif`},
}

// Each command can be read at both sizes: no line is broken, no sign steers, the end says how to see more.
func TestScreens(t *testing.T) {
	commands(t)
	browser := chromium.Start(t)
	for _, c := range looked {
		for _, at := range []size{small, large} {
			t.Run(fmt.Sprint(c.name, " ", at.columns), func(t *testing.T) {
				s := run(t, at, c.command)
				keep(t, browser, fmt.Sprintf("terminal-%s-%d", c.name, at.columns), s)
				for _, flaw := range flaws(s) {
					t.Error(flaw)
				}
			})
		}
	}
}

// The help of each command has lines for the small terminal, and no colours.
func TestHelp(t *testing.T) {
	for _, command := range []string{"replay -h", "law -h", "course -h", "whatnow -h", "whatif -h", "journal -h"} {
		s := run(t, small, command)
		for _, flaw := range broken(s) {
			t.Errorf("%s: %s", command, flaw)
		}
		if painted(s) {
			t.Errorf("%s has colours", command)
		}
	}
}

// The story is on one screen, with the prompt that comes after it.
func TestStory(t *testing.T) {
	for _, at := range []size{small, large} {
		for _, flaw := range unseen(run(t, at, "replay")) {
			t.Errorf("at %d columns and %d lines: %s", at.columns, at.lines, flaw)
		}
	}
}

// Where the locale has another alphabet than UTF-8, all is ASCII, and can be read as well.
func TestASCII(t *testing.T) {
	for _, c := range looked {
		t.Run(c.name, func(t *testing.T) {
			s := run(t, small, c.command, "LANG=C")
			for _, flaw := range slices.Concat(flaws(s), foreign(s)) {
				t.Error(flaw)
			}
		})
	}
}

// NO_COLOR keeps the colours out and leaves the text as it is.
func TestNoColour(t *testing.T) {
	any := false
	for _, c := range looked {
		t.Run(c.name, func(t *testing.T) {
			with, without := run(t, small, c.command), run(t, small, c.command, "NO_COLOR=1")
			any = any || painted(with)
			if painted(without) {
				t.Error("NO_COLOR does not keep colours out")
			}
			if with.shown != without.shown {
				t.Error("NO_COLOR changes more than colours")
			}
			for _, flaw := range flaws(without) {
				t.Error(flaw)
			}
		})
	}
	if !any && !t.Skipped() && !t.Failed() {
		t.Error("no command has colours")
	}
}

// The checks find what is spoilt, so that their silence means something.
func TestSpoilt(t *testing.T) {
	const ends = `; echo 'More: add -h.'`
	for name, s := range map[string]struct {
		command, finds string
		env            []string
	}{
		"nothing":                 {`echo all is well` + ends, "", nil},
		"as wide as the terminal": {`printf '%080d\n' 0` + ends, "", nil},
		"an over-wide line":       {`printf '%081d\n' 0` + ends, "breaks a line", nil},
		"an over-wide line, red":  {`printf '\033[31m%081d\033[0m\n' 0` + ends, "breaks a line", nil},
		"a cleared screen":        {`printf 'gone\033[2J\n'` + ends, "steers", nil},
		"a bell":                  {`printf 'ring\a\n'` + ends, "steers", nil},
		"turned about":            {`printf 'a\342\200\256b\n'` + ends, "steers", nil},
		"no sign":                 {`printf 'a\357\277\275b\n'` + ends, "steers", nil},
		"no UTF-8":                {`printf 'a\377b\n'` + ends, "steers", nil},
		"space at the end":        {`echo 'a '` + ends, "space at the end", nil},
		"no way on":               {`echo all is well`, "how to see more", nil},
		"the way on, too early":   {`echo 'More: add -h.'; echo all is well`, "how to see more", nil},
		"a failure":               {`echo 'More: add -h.'; false`, "exits with 1", nil},
		"all that fits":           {`seq 22` + ends, "", nil},
		"one line too many":       {`seq 23` + ends, "1 lines are out of sight", nil},
		"another alphabet":        {`printf 'a\302\267b\n'` + ends, "no ASCII", nil},
		"a colour":                {`printf '\033[1mhead\033[0m\n'` + ends, "colours", nil},
		"a colour that is none":   {`printf '\033[35mhead\033[0m\n'` + ends, `the code "35"`, nil},
		"the environment":         {`test "$LANG" = C && echo 'More: add -h.'`, "", []string{"LANG=C"}},
	} {
		t.Run(name, func(t *testing.T) {
			at := run(t, small, s.command, s.env...)
			found := slices.Concat(flaws(at), unseen(at), foreign(at))
			if painted(at) {
				found = append(found, "colours")
			}
			if _, err := drawn(at.coloured, at.size); err != nil {
				found = append(found, err.Error())
			}
			if all := strings.Join(found, "\n"); s.finds == "" && all != "" || !strings.Contains(all, s.finds) {
				t.Errorf("%q is not what is found: %q", s.finds, all)
			}
		})
	}
}
