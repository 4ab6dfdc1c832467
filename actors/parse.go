package actors

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"github.com/doublelock/doublelock/internal/jsonline"
)

// Parse reads what String and MarshalText write:
//
//	tribunal
//	secretary of state: Yvette Cooper
//	staff: Jane Doe; of Apple
//	foreign official: Tulsi Gabbard; office Director of National Intelligence
//	relevant operator: Apple; telecommunications; service in the UK; abroad; serves 1000000000
//
// First the words of the role, then a colon and the name, then what else there
// is to say, each after a semicolon. A role alone is that of somebody without
// a name; where something follows, no name is written "". A name that has a
// colon, a semicolon, a double quote, a character that does not print, or a
// space at an end stands in double quotes, escaped as in Go. Spaces around the
// parts do not count.
//
// After an operator's name may stand, in any order and once each, its kind,
// its nexus, and the words abroad, serves N, intends N, financial only,
// proposing. What is not said is zero.
//
// For every actor that [Check] accepts, Parse(a.String()) gives a. An error is
// a *[SyntaxError].
func Parse(s string) (Actor, error) {
	r := &reader{text: s}
	a := r.actor()
	if r.err != nil {
		return nil, r.err
	}
	return a, nil
}

// unmarshal reads an actor that must be a T.
func unmarshal[T Actor](to *T, text []byte) error {
	a, err := Parse(string(text))
	if err != nil {
		return err
	}
	t, ok := a.(T)
	if !ok {
		role, _ := a.Who()
		want, _ := (*to).Who()
		return &SyntaxError{string(text), 1, fmt.Sprintf("the actor here is not the %v", role), fmt.Sprintf("name the %v", want)}
	}
	*to = t
	return nil
}

// unmarshalJSON reads an actor that must be a T from a JSON string; null leaves it as it was. Package encoding/json would hand over as U+FFFD
// what it cannot read, and the name be another.
func unmarshalJSON[T Actor](to *T, data []byte) error {
	if bad := jsonline.Legible(data); bad != nil {
		return &SyntaxError{strings.ToValidUTF8(string(data), "\uFFFD"), 1, bad.Says, bad.Cure}
	}
	var text *string
	if err := json.Unmarshal(data, &text); err != nil || text == nil {
		return err
	}
	return unmarshal(to, []byte(*text))
}

// A reader takes an actor's text apart and keeps the first error.
type reader struct {
	text string
	err  error
}

// A part is what stands between two semicolons, without the spaces around it.
type part struct {
	text string
	at   int // where it starts in the whole text, from 0
}

func (r *reader) fail(at int, cure, problem string, args ...any) {
	if r.err == nil {
		r.err = &SyntaxError{r.text, at + 1, fmt.Sprintf(problem, args...), cure}
	}
}

func (r *reader) actor() Actor {
	if at := notUTF8(r.text); at >= 0 {
		r.fail(at, "write it in UTF-8", "not valid UTF-8")
		return nil
	}
	head, tail, named := strings.Cut(r.text, ":")
	word := strings.TrimSpace(head)
	role, ok := roleWords.Find(word)
	if !ok {
		r.fail(0, "write one of: "+roleWords.List(), "%q is not a role", clip(word))
		return nil
	}
	var parts []part
	if named {
		parts = r.split(tail, len(head)+1)
	}
	return rows[role].read(r, parts)
}

// split cuts a text at its semicolons, leaving those in quotes.
func (r *reader) split(text string, at int) []part {
	var parts []part
	start := 0
	for i := 0; i <= len(text); i++ {
		switch {
		case i == len(text) || text[i] == ';':
			parts = append(parts, trim(part{text[start:i], at + start}))
			start = i + 1
		case text[i] == '"':
			quoted, err := strconv.QuotedPrefix(text[i:])
			if err != nil {
				r.fail(at+i, `close the quotes, and escape a quote inside them as \"`, "these quotes do not close as in Go")
				return nil
			}
			i += len(quoted) - 1
		}
	}
	return parts
}

func trim(p part) part {
	left := strings.TrimLeft(p.text, " \t")
	return part{strings.TrimRight(left, " \t"), p.at + len(p.text) - len(left)}
}

func (r *reader) first(parts []part) string {
	if len(parts) == 0 {
		return ""
	}
	if p := parts[0]; p.text != "" {
		return r.value(p)
	}
	r.fail(parts[0].at, `write the name after the colon, or "" for none`, "no name")
	return ""
}

func rest(parts []part) []part {
	if len(parts) == 0 {
		return nil
	}
	return parts[1:]
}

// value reads a name that may stand in quotes.
func (r *reader) value(p part) string {
	if strings.HasPrefix(p.text, `"`) {
		s, err := strconv.Unquote(p.text)
		if err != nil || notUTF8(s) >= 0 {
			r.fail(p.at, "quote the whole name once, as a Go string in UTF-8", "%s is not one quoted name", clip(p.text))
		}
		return s
	}
	if !plain(p.text) {
		r.fail(p.at, "put it in double quotes", "%q has a colon, a quote or a character that does not print", clip(p.text))
	}
	return p.text
}
