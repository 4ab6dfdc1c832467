package tcn_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A sweepLife is a notice, and beside it the same notice under each other reading of each open question, met or not: they live through the same acts,
// each for itself. Which readings make an answer another is read off them, and has to be what the library names.
type sweepLife struct {
	tcn.Notice
	others []sweepOther
}

// A sweepOther is the notice under another reading.
type sweepOther struct {
	tcn.Notice
	text string           // the question's ID and the reading
	runs map[sweepRun]int // the numbers that the runs of the notice have here; none: a run is not there
}

type sweepRun struct {
	region tcn.Region
	number int
}

// newSweep is a notice to which nothing has happened, and its others. It may be under a reading itself.
func newSweep(n tcn.Notice) *sweepLife {
	l := &sweepLife{Notice: n}
	taken := maps.Collect(n.Readings())
	for d := range ipa.Doubts() {
		for i, r := range d.Readings {
			is := i == d.Default
			if reading, ok := taken[d.ID]; ok {
				is = r.Name == reading
			}
			if other, err := n.UnderReading(d.ID, r.Name); err == nil && !is {
				l.others = append(l.others, sweepOther{other, d.ID + "=" + r.Name, nil})
			}
		}
	}
	return l
}

// branch is the same life, to be lived on.
func (l *sweepLife) branch() *sweepLife {
	next := &sweepLife{l.Notice, slices.Clone(l.others)}
	for i := range next.others {
		next.others[i].runs = maps.Clone(next.others[i].runs)
	}
	return next
}

// under fixes the law for all, from the next day on: whether time has passed once more on a day to which it had come, a history does not say.
func (l *sweepLife) under(t require.TestingT, law ipa.Date) {
	l.Notice = l.Under(law)
	for i := range l.others {
		l.others[i].Notice = l.others[i].Under(law)
	}
	if !l.Now().IsZero() {
		l.passes(t, l.Now().Add(1))
	}
}

// passes lets time pass for all, and asks of a lapse on the way what it turns on.
func (l *sweepLife) passes(t require.TestingT, day ipa.Date) {
	before := l.State().In(tcn.RegionForce)
	n, err := l.On(day)
	require.NoError(t, err)
	l.Notice = n
	for i := range l.others {
		l.others[i].Notice, err = l.others[i].On(day)
		require.NoError(t, err)
	}
	if l.State().In(tcn.RegionForce) == before {
		return
	}
	r, _ := l.Latest()
	require.Nil(t, r.Act())
	other := make(map[string]tcn.Effect)
	for _, o := range l.others {
		if o.State().In(tcn.RegionForce) != tcn.Expired || o.Ended() != r.Day() {
			other[o.text] = tcn.Void
		}
	}
	require.Equal(t, other, sweepNamed(r), "%v", r)
}

// does has an act done by all, after asking what its ruling turns on. What is no act, or void, nobody does.
func (l *sweepLife) does(t require.TestingT, act acts.Act) {
	if day := acts.On(act); !l.Now().IsZero() && !day.Before(l.Now()) {
		l.passes(t, day) // for those as well whom the act is void for
	}
	r, err := l.Try(act)
	if err != nil {
		return
	}
	l.rulesAsNamed(t, r)
	if r.Effect() == tcn.Void {
		return
	}
	before := sweepRuns(l.Notice)
	l.Notice, err = l.Do(act)
	require.NoError(t, err)
	opened := sweepRuns(l.Notice)
	opened = slices.DeleteFunc(opened, func(r sweepRun) bool { return slices.Contains(before, r) })
	for i := range l.others {
		o := &l.others[i]
		had := len(sweepRuns(o.Notice))
		if again := o.tries(r); again.Effect() != tcn.Void && again.Act() != nil {
			o.Notice, err = o.Do(again.Act())
			require.NoError(t, err)
		}
		for _, run := range opened {
			if len(sweepRuns(o.Notice)) > had {
				if o.runs == nil {
					o.runs = make(map[sweepRun]int)
				}
				o.runs[run] = len(slices.Collect(o.Runs(run.region)))
			}
		}
	}
}

// rulesAsNamed requires a ruling to name exactly the readings under which it would be another.
func (l *sweepLife) rulesAsNamed(t require.TestingT, r tcn.Ruling) {
	other := make(map[string]tcn.Effect)
	for i := range l.others {
		if again := l.others[i].tries(r); again.Effect() != r.Effect() {
			other[l.others[i].text] = again.Effect()
			if again.Act() == nil { // none here
				other[l.others[i].text] = tcn.Void
			}
		}
	}
	if r.Effect() == tcn.Void {
		maps.DeleteFunc(other, func(_ string, e tcn.Effect) bool { return e == tcn.Void })
	}
	require.Equal(t, other, sweepNamed(r), "%v: %v", r, r.Grounds())
}

// sweepNamed are the readings that a ruling names.
func sweepNamed(r tcn.Ruling) map[string]tcn.Effect {
	named := make(map[string]tcn.Effect)
	for _, d := range r.Doubts() {
		named[d.ID+"="+d.Reading] = d.Other
	}
	return named
}

// tries is the ruling on the act of another under this reading; the zero ruling, if it is none here.
func (o *sweepOther) tries(r tcn.Ruling) tcn.Ruling {
	act, ok := o.renumbered(r.Act())
	if !ok {
		return tcn.Ruling{}
	}
	again, err := o.Try(act)
	if run, ok := o.runs[sweepRun{sweepRegion(act), r.Run()}]; err != nil && ok {
		again, _ = o.Try(acts.InRun(act, run)) // it fits two here
	}
	return again
}

// renumbered is an act with the numbers that its runs have here, and without what has never been in this notice; false: a run is not there.
func (o *sweepOther) renumbered(act acts.Act) (acts.Act, bool) {
	var d acts.Deed
	_, _ = acts.Flatten(act, &d)
	if d.Run != 0 {
		run, ok := o.runs[sweepRun{sweepRegion(act), d.Run}]
		if !ok {
			return nil, false
		}
		act = acts.InRun(act, run)
	}
	switch a := act.(type) {
	case acts.Decide:
		if a.Review != 0 && (a.To == acts.Confirming || a.To == acts.Varying && a.OnReview) {
			run, ok := o.runs[sweepRun{tcn.RegionReview, a.Review}]
			a.Review = run
			return a, ok
		}
	case acts.Change:
		return (&scene{o.Notice, nil}).known(a), true
	}
	return act, true
}

// sweepRuns are the runs that a notice has.
func sweepRuns(n tcn.Notice) (all []sweepRun) {
	for region := range tcn.Regions() {
		for r := range n.Runs(region) {
			all = append(all, sweepRun{region, r.N})
		}
	}
	return all
}

// sweepRegion is the region of the run to which an act belongs.
func sweepRegion(act acts.Act) tcn.Region {
	switch act.(type) {
	case acts.Decide, acts.Approve, acts.Refuse, acts.Ask, acts.Give, acts.Vary, acts.Renew, acts.Confirm, acts.Abandon:
		return tcn.RegionLock
	case acts.Consult, acts.Revoke, acts.Refer, acts.Report, acts.Direct, acts.Extend:
		return tcn.RegionReview
	}
	return tcn.RegionTribunal
}

// standsAsNamed requires the clocks and the positions to name exactly the readings under which they would be others.
func (l *sweepLife) standsAsNamed(t require.TestingT) {
	for c := range l.Clocks() {
		other, named := make(map[string]string), make(map[string]string)
		for _, o := range l.others {
			if says := o.clock(c, sweepAlone(l.Notice, c, c.Run)); says != sweepSays(c) {
				other[o.text] = says
			}
		}
		for _, d := range l.ClockDoubts(c) {
			named[d.ID+"="+d.Reading] = d.Says
		}
		require.Equal(t, other, named, "%v", c)
	}
	there := make([]map[string]bool, len(l.others)) // what of positions each has
	for i, o := range l.others {
		there[i] = make(map[string]bool)
		for p := range o.Positions() {
			there[i][sweepPosition(p)] = true
		}
	}
	for p := range l.Positions() {
		var other, named []string
		for i, o := range l.others {
			if !there[i][sweepPosition(p)] {
				other = append(other, o.text)
			}
		}
		for _, d := range l.PositionDoubts(p) {
			named = append(named, d.ID+"="+d.Reading)
		}
		require.Equal(t, other, named, "%v", p)
	}
}

// sweepPosition tells one position from another.
func sweepPosition(p tcn.Position) string {
	return fmt.Sprintf("%s %d %d %q", p.ID, p.Holder, p.Kind, p.Requirements)
}

// clock is what a clock of the notice is here.
func (o *sweepOther) clock(c tcn.Clock, alone bool) string {
	run, ok := 0, true
	if c.Run != 0 {
		run, ok = o.runs[sweepRun{c.Region, c.Run}]
	}
	for other := range o.Clocks(c.ID) {
		if ok && other.Run == run && other.Requirement == c.Requirement && other.Span.First == c.Span.First {
			return sweepSays(other)
		}
	}
	for other := range o.Clocks(c.ID) {
		if ok && other.Run == run && other.Requirement == c.Requirement && alone && sweepAlone(o.Notice, c, run) {
			return sweepSays(other)
		}
	}
	return "it is not there"
}

// sweepAlone reports whether a notice has one clock of a kind.
func sweepAlone(n tcn.Notice, c tcn.Clock, run int) bool {
	count := 0
	for other := range n.Clocks(c.ID) {
		if other.Run == run && other.Requirement == c.Requirement {
			count++
		}
	}
	return count == 1
}

// sweepSays is what a clock comes to.
func sweepSays(c tcn.Clock) string {
	if c.Span.Last.IsZero() {
		return c.Phase.String()
	}
	return fmt.Sprintf("%v, last day %v", c.Phase, c.Span.Last)
}

// Over random lives, under the law of their days or of one day and from whatever reading, every ruling names exactly the readings under which its effect is another,
// and so do the clocks and the positions where a life ends: that a question was met is never missed, and nothing is named that turns nothing.
func TestDoubtsOfRandomLives(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var l *sweepLife
		walk(t, func(n tcn.Notice, act acts.Act) tcn.Notice {
			if l == nil {
				start := tcn.New(n.Name(), n.To()).Under(n.LawDay())
				base := rapid.SampledFrom(append([]string{"", "", ""}, slices.Sorted(maps.Values(switchedReadings))...)).Draw(t, "reading")
				if doubt, reading, ok := strings.Cut(base, "="); ok {
					start, _ = start.UnderReading(doubt, reading)
				}
				l = newSweep(start)
				for r := range n.History() {
					if r.Act() != nil {
						l.does(t, r.Act())
					}
				}
			}
			if rapid.IntRange(0, 30).Draw(t, "law") == 0 {
				l.under(t, rapid.SampledFrom([]ipa.Date{{}, ipa.Day(2019, 1, 1), ipa.Day(2025, 2, 1), ipa.Day(2026, 1, 1)}).Draw(t, "another"))
			}
			l.does(t, act)
			return l.Notice
		})
		if l != nil && !l.Now().IsZero() {
			l.passes(t, walkDay(t, l.Now()))
			l.standsAsNamed(t)
		}
	})
}

// Over the states that are reached from a giving by whatever each day leaves to be done, every ruling names exactly what it turns on; and where time
// has passed to the days on which something ends, so do the clocks and the positions.
func TestDoubtsOfReachableStates(t *testing.T) {
	start := newSweep(tcn.New("First", abroad()))
	for _, act := range []acts.Act{
		consultBefore(acts.Giving, "2025-05-01"), userHeld(decideToGive("2025-05-01", decrypt, hack)), approve("2025-05-02"), give("2025-05-02"),
	} {
		start.does(t, act)
	}
	days := []int{1, 28, 153, 550} // to the reference, the periods of a review, the two years
	lives, seen := []*sweepLife{start}, map[string]bool{}
	for at := 0; at < len(lives) && at < 300; at++ {
		l := lives[at]
		for c := range l.Choices() {
			r, err := l.Try(c.Act())
			if err != nil {
				continue
			}
			l.rulesAsNamed(t, r)
			if r.Effect() == tcn.Void || !r.Moves() {
				continue
			}
			next := l.branch()
			next.does(t, c.Act())
			if sign := fmt.Sprint(next.State(), next.Now(), slices.Collect(next.Requirements())); !seen[sign] {
				seen[sign] = true
				lives = append(lives, next)
			}
		}
		if at%10 == 0 {
			l.standsAsNamed(t)
		}
		later := l.branch()
		later.passes(t, l.Now().Add(days[at%len(days)]))
		lives = append(lives, later)
	}
	require.Greater(t, len(seen), 300)
}
