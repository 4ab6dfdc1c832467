package terminal

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// code is the code of a colour or a weight, and the only one that a command may write.
var code = regexp.MustCompile("\x1b\\[[0-9;]*m")

// more is what says how to see more: a flag, in the last line.
var more = regexp.MustCompile(`(^|[ (])-[a-z]`)

// flaws is what is wrong with a screen that is an answer: what may be wrong with any, and an end that leads no further.
func flaws(s screen) []string {
	all := broken(s)
	if last := end(s); !more.MatchString(last) {
		all = append(all, "the last line does not say how to see more: "+last)
	}
	return all
}

// broken is what is wrong with a screen, whatever the command.
func broken(s screen) (all []string) {
	if s.code != 0 {
		all = append(all, fmt.Sprintf("it exits with %d", s.code))
	}
	for line := range strings.Lines(s.joined) {
		if line = strings.TrimRight(line, " \n"); utf8.RuneCountInString(line) > s.columns {
			all = append(all, "the terminal breaks a line: "+line)
		}
	}
	written := code.ReplaceAllString(s.raw, "")
	for line := range strings.Lines(written) {
		line = strings.TrimSuffix(line, "\r\n")
		if strings.ContainsFunc(line, steers) || !utf8.ValidString(line) || strings.ContainsRune(line, utf8.RuneError) {
			all = append(all, fmt.Sprintf("a sign that is none, or that steers: %q", line))
		}
		if strings.TrimRight(line, " ") != line {
			all = append(all, fmt.Sprintf("space at the end: %q", line))
		}
	}
	return all
}

// steers reports whether a sign is obeyed, and not shown.
func steers(r rune) bool { return unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp) }

// end is the last line before the prompt.
func end(s screen) string {
	lines := strings.Split(strings.TrimRight(strings.TrimSuffix(strings.TrimRight(s.shown, "\n"), "$"), "\n"), "\n")
	return lines[len(lines)-1]
}

// unseen is what of a screen is out of sight when the prompt comes: all but the line on which the command was typed counts.
func unseen(s screen) []string {
	if out := s.scrolled - 1; out > 0 {
		return []string{fmt.Sprintf("%d lines are out of sight", out)}
	}
	return nil
}

// foreign is what of a screen is no ASCII.
func foreign(s screen) (all []string) {
	for line := range strings.Lines(s.raw) {
		if strings.ContainsFunc(line, func(r rune) bool { return r > unicode.MaxASCII }) {
			all = append(all, fmt.Sprintf("no ASCII: %q", line))
		}
	}
	return all
}

// painted is whether a screen has colours.
func painted(s screen) bool { return strings.Contains(s.raw, "\x1b") }
