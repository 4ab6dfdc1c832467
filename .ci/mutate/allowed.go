package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// allowances reads the mutants that may live, each with its reason: the lines that begin with # above it. An empty
// line ends what a reason is for.
func allowances(r io.Reader) (map[string]string, error) {
	all := map[string]string{}
	reason, told := "", false
	lines := bufio.NewScanner(r)
	for n := 1; lines.Scan(); n++ {
		line := strings.TrimSpace(lines.Text())
		switch text, isReason := strings.CutPrefix(line, "#"); {
		case line == "":
			reason, told = "", false
		case isReason && told:
			reason, told = strings.TrimSpace(text), false
		case isReason:
			reason = strings.TrimSpace(reason + " " + strings.TrimSpace(text))
		case reason == "":
			return nil, fmt.Errorf("line %d: no reason is given: %s", n, line)
		case all[line] != "":
			return nil, fmt.Errorf("line %d: stands twice: %s", n, line)
		default:
			all[line], told = reason, true
		}
	}
	return all, lines.Err()
}

// idle are the allowances that are of no mutant.
func idle(allowed map[string]string, all []*mutant) (names []string) {
	is := map[string]bool{}
	for _, m := range all {
		is[m.Key] = true
	}
	for key := range allowed {
		if !is[key] {
			names = append(names, key)
		}
	}
	return names
}
