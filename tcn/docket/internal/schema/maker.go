package main

import (
	"fmt"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A maker makes one schema: what the packages say, and the definitions so far.
type maker struct {
	actors, acts, docket, tcn, journal *source

	words map[string]string // what the names in comments are in a file
	loose bool              // of a docket: actors may have short names, and acts the words of the press
	defs  map[string]node
	err   error // the first of a definition
}

// newMaker reads the packages of the module whose top is named.
func newMaker(top string) (*maker, error) {
	m := &maker{words: map[string]string{}, defs: map[string]node{}}
	for dir, into := range map[string]**source{
		"actors": &m.actors, "tcn/acts": &m.acts, "tcn/docket": &m.docket, "tcn": &m.tcn, "tcn/journal": &m.journal,
	} {
		s, err := read(filepath.Join(top, filepath.FromSlash(dir)))
		if err != nil {
			return nil, err
		}
		*into = s
	}
	for act := range acts.All() {
		m.words[typeName(act)] = fmt.Sprintf("%q", acts.Verb(act))
	}
	for name, role := range roles {
		if strings.ContainsFunc(name[1:], unicode.IsUpper) { // else it is a word of English too
			m.words[name] = role
		}
	}
	for kind, values := range m.acts.values {
		for n, name := range values {
			if word, ok := wordOf(kind, n); ok {
				m.words[name] = fmt.Sprintf("%q", word)
			}
		}
	}
	for name, n := range m.acts.numbers {
		if _, known := m.words[name]; !known && 'A' <= name[0] && name[0] <= 'Z' && n < 0 {
			m.words[name] = fmt.Sprint(n)
		}
	}
	return m, nil
}

// define makes a definition, once.
func (m *maker) define(name string, make func() (node, error)) {
	if _, made := m.defs[name]; made {
		return
	}
	m.defs[name] = nil // so that one that refers to itself ends
	def, err := make()
	if err != nil && m.err == nil {
		m.err = fmt.Errorf("%s: %w", name, err)
	}
	m.defs[name] = def
}

// root is the whole schema: a line, or all lines of a file in one list.
func (m *maker) root(title, says string, line node) (node, error) {
	m.define("line", func() (node, error) { return line, nil })
	return m.whole(title, says, node{{"if", kind("array")}, {"then", kind("array").with("items", ref("line"))}, {"else", ref("line")}})
}

// whole is the whole schema of what is said of a value, with all definitions.
func (m *maker) whole(title, says string, body node) (node, error) {
	defs := node{}
	for _, name := range slices.Sorted(maps.Keys(m.defs)) {
		defs = defs.with(name, m.defs[name])
	}
	head := node{
		{"$schema", "https://json-schema.org/draft/2020-12/schema"},
		{"$comment", "Written by go generate ./tcn/docket from the types. DO NOT EDIT."},
		{"title", title},
		{"description", says},
	}
	return append(append(head, body...), member{"$defs", defs}), m.err
}

// link is a link in a comment of Go.
var link = regexp.MustCompile(`\[(?:\w+\.)*(\w+)\]`)

// plain is what is said of a name: the first paragraph, on one line, with the roles' words for the types of actors where they are linked.
func (s *source) plain(name string) string {
	first, _, _ := strings.Cut(s.says[name], "\n\n")
	return link.ReplaceAllStringFunc(strings.Join(strings.Fields(first), " "), func(in string) string {
		to := link.FindStringSubmatch(in)[1]
		if role, ok := roles[to]; ok {
			return role
		}
		return to
	})
}

// roles are the words of the roles, by the names of the types of their actors.
var roles = func() map[string]string {
	all := map[string]string{}
	for a := range actors.Everyone() {
		role, _ := a.Who()
		all[typeName(a)] = fmt.Sprintf("%q", role.String())
	}
	return all
}()

// phrases are what comments say of Go, and a file says otherwise.
var phrases = strings.NewReplacer("nil:", "left out:", "zero:", "left out:", "zero;", "left out;", "zero with", "left out with", "; nil for", "; none for",
	", its On left zero", ", without a day of its own", "Known is zero", `"known" is left out`)

// What comments say of a zero value: that it is none, or what it means.
var (
	notOne = regexp.MustCompile(` ?The zero \w+ is not a value\.`)
	empty  = regexp.MustCompile(`The zero \w+`)
)

// word is a name in a comment.
var word = regexp.MustCompile(`\b[A-Z]\w+\b`)

// told is what is said of a name, with the words of a file for the names of Go.
func (m *maker) told(s *source, name string) string {
	says := word.ReplaceAllStringFunc(phrases.Replace(s.plain(name)), func(w string) string {
		if in, ok := m.words[w]; ok {
			return in
		}
		return w
	})
	if role, ok := roles[name]; ok && strings.HasPrefix(says, name) {
		says = role + strings.TrimPrefix(says, name)
	}
	return strings.TrimSpace(empty.ReplaceAllString(notOne.ReplaceAllString(says, ""), "Left out, it"))
}
