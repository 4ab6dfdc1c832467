package doing

import "strings"

// When puts a date into words that is written as package docket writes it: "2024-12 to 2025-01", "by about 2025-09".
func When(written string) string {
	from, to, span := strings.Cut(written, "/")
	switch {
	case !span:
		return marked(from)
	case from == "..":
		return "by " + marked(to)
	case to == "..":
		return "from " + marked(from)
	}
	return marked(from) + " to " + marked(to)
}

// marks are the marks of a date, and what they say.
var marks = []struct{ sign, word string }{{"~", "about "}, {"?", "perhaps "}, {"%", "perhaps about "}}

// marked puts the mark of a date into words.
func marked(date string) string {
	for _, m := range marks {
		if bare, ok := strings.CutSuffix(date, m.sign); ok {
			return m.word + bare
		}
	}
	return date
}

// Name is a text in the form in which names are compared: small, with hyphens for spaces.
func Name(text string) string { return strings.ReplaceAll(strings.ToLower(text), " ", "-") }
