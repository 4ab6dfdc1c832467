package view

import (
	"net/url"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// What is lawful is offered, and all else where it is asked for; each has a name of its own, and keeps it.
func TestOffersHaveNames(t *testing.T) {
	n := lesson.Given(ipa.Day(2025, 7, 1))
	for _, as := range []actors.Role{0, actors.RoleRelevantOperator, actors.RoleSecretaryOfState} {
		every := map[string]tcn.Effect{}
		for c := range (place{As: as, Every: true}).choices(n) {
			require.NotContains(t, every, c.name)
			every[c.name] = c.Effect
		}
		lawful := 0
		for c := range (place{As: as}).choices(n) {
			require.Equal(t, tcn.Lawful, c.Effect, c.name)
			require.Contains(t, every, c.name)
			lawful++
		}
		require.Positive(t, lawful)
		require.Less(t, lawful, len(every))
		for _, by := range (place{As: as}).offers(n) {
			for _, o := range by.Items {
				require.Equal(t, "lawful", o.Effect, o.What)
			}
		}
	}
}

// A branch is looked at on the day on which this one is: what has lapsed in one has lapsed in its like.
func TestBranchIsAsOldAsThisOne(t *testing.T) {
	first := show(t, "v=notice&start=sample&beside=keep", nil)
	q, err := values(first.Address, nil)
	require.NoError(t, err)
	p, err := read(q)
	require.NoError(t, err)
	later := place{View: "notice", Acts: p.Acts, Beside: p.Beside, On: ipa.Day(2031, 1, 1)}
	l, err := liveOut(later.Acts, tcn.Standpoint{})
	require.NoError(t, err)
	now, err := l.On(later.On)
	require.NoError(t, err)
	b, err := later.beside(l, now)
	require.NoError(t, err)
	require.Equal(t, "expired", b.Lanes[0].Here)
	for _, one := range b.Lanes {
		require.True(t, one.Same, one)
	}
}

// An act is done on no day before those of the history, whatever day the address has.
func TestDayOfTheAddressIsNoneBefore(t *testing.T) {
	require.Empty(t, wrong(show(t, "v=notice&start=sample&on=2025-01-01&do=way&to=reissued", nil)))
}

// Whoever's acts are listed does what is done, and it has the effect that stands beside it.
func TestActsAreDoneByWhoIsChosen(t *testing.T) {
	for r := range actors.Roles() {
		for _, every := range []string{"", "&every=1"} {
			if every != "" && r != actors.RolePress && r != actors.RoleStaff { // they share their acts with others
				continue
			}
			s := show(t, "v=notice&start=sample&on=2025-07-10&as="+url.QueryEscape(r.String())+every, nil)
			for _, m := range doable.FindAllStringSubmatch(s.HTML, -1) {
				done := show(t, follow(s, m[2]), nil)
				require.Empty(t, wrong(done), m[3])
				q, err := values(done.Address, nil)
				require.NoError(t, err)
				p, err := read(q)
				require.NoError(t, err)
				l, err := liveOut(p.Acts, p.From)
				require.NoError(t, err)
				last := l.Deeds[len(l.Deeds)-1]
				require.Equal(t, r, last.by(), "%v: %s", r, m[3])
				if every == "" { // an act that is void in one form may be another
					require.Equal(t, m[1], last.Ruling.Effect().String(), "%v: %s: %s", r, m[3], last.Line)
				}
			}
		}
	}
}
