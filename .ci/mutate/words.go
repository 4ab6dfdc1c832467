package main

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/types"
	"strconv"
	"strings"
)

// words changes a text of a table: cuts its last word, or where it cites law cites less, or other law.
func (s *schema) words(e ast.Expr, field string, t types.Type) {
	text := constant.StringVal(s.p.info.Types[e].Value)
	if text == "" || field == "ID" {
		return // an ID is held by its file
	}
	typ, ok := s.typeText(t)
	if !ok {
		return
	}
	k := ofWords
	if field != "Law" && field != "law" {
		m := s.add(k, e, "cut", s.text(e))
		s.wrap(e, fmt.Sprintf("mutWords_[%s](%d, ", typ, m.Number), ")")
		return
	}
	for what, other := range s.citing(text) {
		m := s.add(k, e, what, other)
		s.wrap(e, fmt.Sprintf("mutAlt_[%s](%d, ", typ, m.Number), fmt.Sprintf(", %s)", strconv.Quote(other)))
	}
}

// citing yields other citations in place of one: without each of its parts, without a pinned day, and of other words.
func (s *schema) citing(law string) func(yield func(string, string) bool) {
	return func(yield func(string, string) bool) {
		parts := strings.Split(law, "; ")
		for i := range parts {
			if len(parts) > 1 {
				rest := strings.Join(append(parts[:i:i], parts[i+1:]...), "; ")
				if !yield("cite less", rest) {
					return
				}
			}
			if bare, _, pinned := strings.Cut(parts[i], "@"); pinned {
				if !yield("cite unpinned", strings.Join(append(append(parts[:i:i], bare), parts[i+1:]...), "; ")) {
					return
				}
			}
		}
		other := "s 253(1)"
		if parts[0] == other {
			other = "s 255(8)"
		}
		yield("cite", strings.Join(append([]string{other}, parts[1:]...), "; "))
	}
}
