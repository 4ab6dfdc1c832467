package main

import (
	"bytes"
	"encoding/json"
	"strings"
)

// A node is an object of JSON whose members keep their order, so that a schema reads as the types do.
type node []member

type member struct {
	key   string
	value any // a node, a list of them, a text, a list of texts, a number or a truth
}

// with is the node with a member more; none if it says nothing.
func (n node) with(key string, value any) node {
	if text, is := value.(string); is && text == "" {
		return n
	}
	return append(n, member{key, value})
}

// text is the node as a file has it.
func (n node) text() []byte {
	var b bytes.Buffer
	write(&b, n, "\n")
	b.WriteByte('\n')
	return b.Bytes()
}

// write writes a value, every member and every item of objects on a line of its own, and the rest as package json does.
func write(b *bytes.Buffer, value any, line string) {
	switch value := value.(type) {
	case node:
		list(b, '{', '}', len(value), line, func(i int, line string) {
			write(b, value[i].key, line)
			b.WriteString(": ")
			write(b, value[i].value, line)
		})
	case []node:
		list(b, '[', ']', len(value), line, func(i int, line string) { write(b, value[i], line) })
	case []string:
		list(b, '[', ']', len(value), line, func(i int, line string) { write(b, value[i], line) })
	default:
		var text strings.Builder
		out := json.NewEncoder(&text)
		out.SetEscapeHTML(false)
		if err := out.Encode(value); err != nil {
			panic(err) // what is handed in is a text, a number or a truth
		}
		b.WriteString(strings.TrimSuffix(text.String(), "\n"))
	}
}

// list writes what stands in brackets.
func list(b *bytes.Buffer, open, shut byte, length int, line string, item func(i int, line string)) {
	b.WriteByte(open)
	for i := range length {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(line + "  ")
		item(i, line+"  ")
	}
	if length > 0 {
		b.WriteString(line)
	}
	b.WriteByte(shut)
}

// kind is the beginning of most schemas: the type of a value.
func kind(name string) node { return node{{"type", name}} }

// ref stands for a definition.
func ref(name string) node { return node{{"$ref", "#/$defs/" + name}} }

// only is a value that can be no other.
func only(text string) node { return node{{"const", text}} }

// matching is a text that a pattern fits from its beginning to its end.
func matching(pattern string) node {
	return kind("string").with("pattern", "^(?:"+pattern+")$")
}
