package view

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

// forget forgets the lives that were lived out.
func forget() {
	lately.Lock()
	defer lately.Unlock()
	lately.lives = nil
}

// What is remembered is not seen: each screen of a notice that is led on, and goes back, is the one that is shown without.
func TestNobodySeesTheMemory(t *testing.T) {
	s := show(t, "v=notice&start=sample&every=1", nil)
	for i := range 40 {
		can := doable.FindAllStringSubmatch(s.HTML, -1)
		next := follow(s, can[(i*11)%len(can)][2])
		switch i % 9 {
		case 4:
			next = s.Address + "&back=1"
		case 6:
			next = s.Address + "&beside=keep"
		case 8:
			next = s.Address + "&law=2024-11-01"
		}
		with := show(t, next, nil)
		forget()
		require.Equal(t, show(t, next, nil), with, "step %d: %s", i, next[max(0, len(next)-60):])
		require.Equal(t, show(t, with.Address, nil), show(t, with.Address+"&as=", nil))
		s = with
	}
}

// Two acts that are done to the same life go two ways: neither is written over the other, and the life is as it was.
func TestTwoActsOfOneLife(t *testing.T) {
	forget()
	s := show(t, "v=notice&start=sample", nil)
	for range 3 { // lists that have grown have room behind them
		s = show(t, follow(s, doable.FindStringSubmatch(s.HTML)[2]), nil)
	}
	can := doable.FindAllStringSubmatch(s.HTML, -1)
	require.Greater(t, len(can), 5)
	var first []Screen
	for _, m := range can[:6] {
		first = append(first, show(t, follow(s, m[2]), nil))
	}
	for i, one := range first {
		require.Equal(t, one.HTML, show(t, one.Address, nil).HTML, can[i][3])
		forget()
		require.Equal(t, one.HTML, show(t, one.Address, nil).HTML, can[i][3])
	}
	require.Equal(t, s.HTML, show(t, s.Address, nil).HTML)
}

// A life that was not met before is lived out; of those that were, the last few are kept.
func TestFewAreRemembered(t *testing.T) {
	forget()
	for i := range 3 * remembered {
		show(t, fmt.Sprintf("v=notice&start=blank&name=N%d", i), nil)
		require.LessOrEqual(t, len(lately.lives), remembered)
	}
	require.Len(t, lately.lives, remembered)
	require.Equal(t, fmt.Sprintf("N%d", 3*remembered-1), lately.lives[0].Name())
}

// An act costs the same after two hundred others as after forty: they are not done again.
func TestActsCostTheSame(t *testing.T) {
	cost := func(acts int) (warm, cold float64) {
		address := far(t, acts)
		next := follow(Screen{Address: address}, doable.FindStringSubmatch(Explorer{}.Show(address, nil).HTML)[2])
		warm = testing.AllocsPerRun(5, func() { Explorer{}.Show(next, nil) })
		return warm, testing.AllocsPerRun(5, func() { forget(); Explorer{}.Show(next, nil) })
	}
	early, _ := cost(40)
	late, again := cost(200)
	require.Less(t, late, 1.1*early, "it grows")
	require.Less(t, late+10*200, again, "the acts are done again")
}

// What is written without a template is escaped as a template does it.
func TestOftenWritten(t *testing.T) {
	evil := `"><script>&'`
	require.Equal(t, `<a class="cite" href="&#34;&gt;&lt;script&gt;&amp;&#39;">&#34;&gt;&lt;script&gt;&amp;&#39;</a>; <a class="cite" href="b">c</a>`,
		string(citesHTML([]cited{{evil, evil}, {"c", "b"}})))
	require.Equal(t, `<option value="&#34;&gt;&lt;script&gt;&amp;&#39;" selected>&#34;&gt;&lt;script&gt;&amp;&#39;</option><option value="">a</option>`,
		string(picksHTML([]picked{{evil, evil, true}, {"", "a", false}})))
	require.Equal(t, `<td class="on new"><span class="at">Act &lt;1: </span>secret</td><td class="on"><span class="vh">the same</span></td>`,
		string(cellsHTML([]cell{{Status: "secret", At: "Act <1", Class: "on"}, {Class: "on"}})))
}

// A long history is told as a file where it is asked for; a short one always.
func TestLongHistoryIsAskedFor(t *testing.T) {
	short, long := show(t, far(t, 10), nil), show(t, far(t, 60), nil)
	require.Contains(t, short.HTML, `{&#34;notice&#34;`)
	require.NotContains(t, long.HTML, `{&#34;notice&#34;`)
	require.Contains(t, show(t, long.Address+"&open=history", nil).HTML, `{&#34;notice&#34;`)
}
