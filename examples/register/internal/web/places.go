package web

import "sync"

// Places are how many things each has going on at a time.
type Places struct {
	most int

	mu sync.Mutex
	of map[string]int
}

// NewPlaces gives each so many.
func NewPlaces(most int) *Places { return &Places{most: most, of: map[string]int{}} }

// Take takes a place for somebody, who gives it back, and reports whether one was free.
func (p *Places) Take(who string) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.of[who] >= p.most {
		return false
	}
	p.of[who]++
	return true
}

// Give gives a place back. Of who has none nothing is kept.
func (p *Places) Give(who string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.of[who]--; p.of[who] == 0 {
		delete(p.of, who)
	}
}
