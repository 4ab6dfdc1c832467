// Package lookup finds in the lawbook what people look for: a place in the law as they write it, a name, an open question, somebody's part under a word
// that people have for them, or a word of the press for what the law calls otherwise.
package lookup
