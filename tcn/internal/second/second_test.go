package second

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/doublelock/doublelock/tcn"
)

// stories is how many stories are told: in the environment, DOUBLELOCK_STORIES; else a few thousand.
func stories(t *testing.T) uint64 { return fromEnvironment(t, "DOUBLELOCK_STORIES", 3000) }

// firstStory is the number of the first, so that many can be told in pieces: in the environment, DOUBLELOCK_FROM; else zero.
func firstStory(t *testing.T) uint64 { return fromEnvironment(t, "DOUBLELOCK_FROM", 0) }

func fromEnvironment(t *testing.T, name string, otherwise uint64) uint64 {
	s := os.Getenv(name)
	if s == "" {
		return otherwise
	}
	n, err := strconv.ParseUint(s, 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// Both readings answer alike, event by event, and find the notice alike after each.
func TestBothReadingsAgree(t *testing.T) {
	kinds := map[string]int{}
	shown := 0
	first, count := firstStory(t), stories(t)
	for seed := first; seed < first+count; seed++ {
		if d := tellBoth(seed, length); d.key != "" {
			if kinds[d.key]++; kinds[d.key] == 1 && shown < 12 {
				shown++
				t.Errorf("story %d: %s\n%s", seed, d.key, d.story)
			}
		}
	}
	t.Logf("stories %d to %d", first, first+count-1)
	for k, n := range kinds {
		t.Logf("%d times: %s", n, k)
	}
}

// difference is where two readings part, and the story up to there.
type difference struct{ key, story string }

// length is how many events a story has, at most.
const length = 30

func tellBoth(seed uint64, length int) difference {
	t, n := begin(seed)
	b := both{n: n, first: firstOf(n.person)}
	var told story
	for range length {
		e := t.next()
		first, second, why := b.hear(e)
		told = append(told, line{e, second})
		if first != second {
			return difference{fmt.Sprintf("%s %s: first %v, second %v", e.what, e.to, first, second), told.String(n) + "first: " + why()}
		}
		if clocks := apartOnClocks(b.first, n); clocks != "" {
			return difference{"clock " + strings.Fields(clocks)[0], told.String(n) + clocks}
		}
		if one, two := stateOf(b.first), n.state(); one != two {
			return difference{fmt.Sprintf("after %s %s (%v)", e.what, e.to, second), told.String(n) + "first:  " + one + "\nsecond: " + two}
		}
	}
	return difference{}
}

// both are the two readings of one story.
type both struct {
	n     *notice
	first tcn.Notice
}

func firstOf(p person) tcn.Notice { return tcn.New("First", p.operator()) }

// hear tells both readings of an event, and gives their answers, and the first one's reasons.
func (b *both) hear(e event) (first, second answer, why func() string) {
	second = b.n.happens(e)
	next, err := b.first.Do(e.act(b.n.person))
	var refusal *tcn.Refusal
	switch {
	case errors.As(err, &refusal):
		first, why = nothing, func() string { return fmt.Sprint(refusal.Ruling, refusal.Ruling.Grounds()) }
	case err != nil:
		first, why = nothing, err.Error
	default:
		r, _ := next.Latest()
		why = func() string { return fmt.Sprint(r, r.Grounds()) }
		if r.Effect() != tcn.Lawful {
			first = wrong
		}
	}
	if err != nil {
		next, err = b.first.On(told(e.on))
		if err != nil {
			panic(err)
		}
	}
	b.first = next
	return first, second, why
}

// state is what both readings must agree on after each event.
func (n *notice) state() string {
	var s strings.Builder
	s.WriteString(n.stage())
	if !n.given.IsZero() {
		s.WriteString(" given " + told(n.given).String())
	}
	if n.end != "" {
		s.WriteString(" ended " + told(n.ended).String())
	}
	if !n.last.IsZero() && n.inForce() {
		s.WriteString(" last " + told(n.last).String())
	}
	s.WriteString(fmt.Sprintf(" %s claims %d", n.suit, n.before()))
	if n.inForce() {
		s.WriteString(fmt.Sprintf(" reviews %d", n.open()))
	}
	for _, r := range n.things {
		if !r.gone && n.inForce() {
			s.WriteString(fmt.Sprintf(" %s:%v", r.name, n.binds(r.name)))
		}
	}
	return s.String()
}

func stateOf(n tcn.Notice) string {
	force := n.State().In(tcn.RegionForce)
	var s strings.Builder
	s.WriteString(force.String())
	if d := n.Given(); !d.IsZero() {
		s.WriteString(" given " + d.String())
	}
	if d := n.Ended(); !d.IsZero() {
		s.WriteString(" ended " + d.String())
	}
	if d := n.LastDay(); !d.IsZero() && force == tcn.Issued {
		s.WriteString(" last " + d.String())
	}
	suit := map[tcn.Status]string{tcn.Sued: "sued", tcn.Enjoined: "enjoined"}[n.State().In(tcn.RegionEnforcement)]
	s.WriteString(fmt.Sprintf(" %s claims %d", suit, live(n, tcn.RegionTribunal)))
	if force == tcn.Issued {
		s.WriteString(fmt.Sprintf(" reviews %d", live(n, tcn.RegionReview)))
	}
	for r := range n.Requirements() {
		if r.Gone.IsZero() && force == tcn.Issued {
			b, _ := n.Binds(r.Name)
			s.WriteString(fmt.Sprintf(" %s:%v", r.Name, b))
		}
	}
	return s.String()
}

func live(n tcn.Notice, region tcn.Region) (all int) {
	for r := range n.Runs(region) {
		if r.Live() {
			all++
		}
	}
	return all
}

type line struct {
	e event
	a answer
}

type story []line

func (s story) String(n *notice) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%+v\n", n.person)
	for _, t := range s {
		fmt.Fprintf(&b, "%v: %v\n", t.e, t.a)
	}
	return b.String()
}
