package doing

import "strings"

// Name is a text in the form in which names are compared: small, with hyphens for spaces.
func Name(text string) string { return strings.ReplaceAll(strings.ToLower(text), " ", "-") }
