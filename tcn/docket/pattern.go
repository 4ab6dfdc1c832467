package docket

import (
	"regexp"
	"sync"
)

// A pattern is a regular expression that is compiled when it is first asked: there are some eighty, and a program that reads no chronicle needs none of them.
type pattern struct{ compiled func() *regexp.Regexp }

func patternOf(text string) *pattern {
	return &pattern{sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(text) })}
}

func (p *pattern) MatchString(text string) bool  { return p.compiled().MatchString(text) }
func (p *pattern) FindString(text string) string { return p.compiled().FindString(text) }
func (p *pattern) FindStringSubmatch(text string) []string {
	return p.compiled().FindStringSubmatch(text)
}
func (p *pattern) ReplaceAllString(text, by string) string {
	return p.compiled().ReplaceAllString(text, by)
}
func (p *pattern) Split(text string, n int) []string { return p.compiled().Split(text, n) }
