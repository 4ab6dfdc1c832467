package main

import (
	"go/scanner"
	"go/token"
	"strings"
	"unicode/utf8"

	"github.com/doublelock/doublelock/examples/internal/page"
)

// tab is how a tab is shown.
const tab = "    "

// fold breaks the long lines of a program where Go lets them be broken: after a sign at which no statement can end, and before a comment.
// So what is shown is the same program. A line without such a place, as one of a raw string, stays as it is.
func fold(program string, width int) string {
	breaks, comments := places(program)
	var b strings.Builder
	at := 0
	for line := range strings.Lines(program) {
		line = strings.TrimSuffix(line, "\n")
		if shown := strings.ReplaceAll(line, "\t", tab); utf8.RuneCountInString(shown) <= width {
			b.WriteString(shown + "\n")
		} else {
			foldLine(&b, line, at, width, breaks, comments)
		}
		at += len(line) + 1
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// leastComment is how wide a comment is at least, however deep it stands.
const leastComment = 20

// A place is how well a line can be broken at it.
type place int

const (
	poor place = iota + 1 // within an item
	good                  // between two
)

// places are where a program's lines can be broken, and where its comments begin.
func places(program string) (breaks map[int]place, comments map[int]bool) {
	breaks, comments = make(map[int]place), make(map[int]bool)
	fset := token.NewFileSet()
	file := fset.AddFile("", -1, len(program))
	var s scanner.Scanner
	s.Init(file, []byte(program), nil, scanner.ScanComments)
	for {
		pos, tok, text := s.Scan()
		at := file.Offset(pos)
		switch tok {
		case token.EOF:
			return breaks, comments
		case token.COMMENT:
			breaks[at], comments[at] = good, strings.HasPrefix(text, "//")
		case token.COMMA:
			breaks[at+1] = good
		case token.LPAREN, token.LBRACE, token.COLON, token.LAND, token.LOR, token.ADD, token.OR, token.EQL, token.NEQ, token.ASSIGN, token.DEFINE:
			breaks[at+len(tok.String())] = poor
		default: // a statement could end there, or it is no sign
		}
	}
}

// foldLine breaks a line that begins at a place of the program.
func foldLine(b *strings.Builder, line string, at, width int, breaks map[int]place, comments map[int]bool) {
	code := strings.TrimLeft(line, "\t")
	indent := strings.Repeat(tab, len(line)-len(code))
	deeper := indent + tab
	at += len(line) - len(code)
	for {
		room := width - len(indent)
		if comments[at] {
			for _, words := range page.Wrap(strings.TrimSpace(code[2:]), max(room-3, leastComment)) {
				b.WriteString(indent + "// " + words + "\n")
			}
			return
		}
		end := breakOf(code, at, room, breaks)
		b.WriteString(strings.TrimRight(indent+code[:end], " ") + "\n")
		rest := strings.TrimLeft(code[end:], " ")
		if rest == "" {
			return
		}
		at += len(code) - len(rest)
		code, indent = rest, deeper
	}
}

// breakOf is where code that begins at a place is to be broken: at the last good place that leaves it within the room, else at the last poor one, else
// at the first of any; its end, if it fits or there is none.
func breakOf(code string, at, room int, breaks map[int]place) int {
	if utf8.RuneCountInString(code) <= room {
		return len(code)
	}
	first, last := len(code), [good + 1]int{}
	for i := 1; i < len(code); i++ {
		how := breaks[at+i]
		switch {
		case how == 0:
		case utf8.RuneCountInString(strings.TrimRight(code[:i], " ")) <= room:
			last[how] = i
		default:
			first = min(first, i)
		}
	}
	switch {
	case last[good] > 0:
		return last[good]
	case last[poor] > 0:
		return last[poor]
	}
	return first
}
