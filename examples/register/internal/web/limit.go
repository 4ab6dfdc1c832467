package web

import (
	"net/netip"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// mostKnown is how many there are limits for at a time. Those that have gone unused for longest are forgotten first, about.
const mostKnown = 4096

// limits are how often each may ask.
type limits struct {
	rate float64
	now  func() time.Time

	mu       sync.Mutex
	new, old map[string]*rate.Limiter // two halves: where the new one is full it becomes the old one, and what was in that is forgotten
}

func newLimits(often float64, now func() time.Time) *limits {
	return &limits{rate: often, now: now, new: map[string]*rate.Limiter{}, old: map[string]*rate.Limiter{}}
}

// allow reports whether one may ask now. It may ask twenty times as often as its rate for a moment, and ten times at once at least.
func (l *limits) allow(who string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	one := l.new[who]
	if one == nil {
		if one = l.old[who]; one == nil {
			one = rate.NewLimiter(rate.Limit(l.rate), max(10, int(2*l.rate)))
		}
		if len(l.new) >= mostKnown/2 {
			l.old, l.new = l.new, map[string]*rate.Limiter{}
		}
		l.new[who] = one
	}
	return one.AllowN(l.now(), 1)
}

// placeOf is from where a request comes: the address, of IPv6 the network of 64 bits, in which one machine has all addresses. What a header says of it is
// not asked: anybody can write one.
func placeOf(remote string) string {
	at, err := netip.ParseAddrPort(remote)
	if err != nil {
		return remote
	}
	ip := at.Addr().Unmap()
	if ip.Is6() {
		if net, err := ip.Prefix(64); err == nil {
			return net.String()
		}
	}
	return ip.String()
}
