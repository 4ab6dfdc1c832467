package web

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A place is an address; of IPv6 the network in which one machine has all addresses.
func TestPlaceOf(t *testing.T) {
	for remote, place := range map[string]string{
		"192.0.2.1:5": "192.0.2.1", "192.0.2.1:6": "192.0.2.1", "[::ffff:192.0.2.1]:5": "192.0.2.1", "[2001:db8:1:2:3:4:5:6]:5": "2001:db8:1:2::/64", "[2001:db8:1:2::9]:7": "2001:db8:1:2::/64",
		"[2001:db8:1:3::9]:7": "2001:db8:1:3::/64", "somewhere": "somewhere",
	} {
		require.Equal(t, place, placeOf(remote), remote)
	}
}

// Each may ask so often, of itself alone; and who asks from many places does not fill the memory.
func TestLimits(t *testing.T) {
	now := time.Unix(0, 0)
	l := newLimits(20, func() time.Time { return now })
	require.Equal(t, 40, l.burst("a"))
	require.Equal(t, 40, l.burst("b"))
	now = now.Add(time.Second / 2)
	require.Equal(t, 10, l.burst("a"))
	for n := range 3 * mostKnown {
		l.allow(time.Duration(n).String())
		if n%100 == 0 {
			require.Zero(t, l.burst("a"), "who goes on asking is not forgotten")
		}
	}
	require.LessOrEqual(t, len(l.new)+len(l.old), mostKnown)
	require.Equal(t, 10, newLimits(0.2, func() time.Time { return now }).burst("a"))
}

// burst is how often one may ask at once.
func (l *limits) burst(who string) (n int) {
	for n < 1000 && l.allow(who) {
		n++
	}
	return n
}
