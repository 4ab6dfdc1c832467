package tcn_test

import (
	"fmt"
	"iter"
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

// A sweepLife is a notice, and beside it the same notice under each other reading of each open question, met or not: they live through the same acts
// and the same changes of the law and of the other questions, each for itself. Which readings make an answer another is read off them, and has to be
// what the library names.
type sweepLife struct {
	tcn.Notice
	all []sweepOther // with those of the readings that the notice was under before, and among them the one that it is under now
}

// A sweepOther is the notice under one reading of a question throughout.
type sweepOther struct {
	tcn.Notice
	doubt string           // the question's ID
	text  string           // that and the reading
	taken bool             // it is the reading that is taken where no other is put
	runs  map[sweepRun]int // the numbers that the runs of the notice have here; none: a run is not there
}

type sweepRun struct {
	region tcn.Region
	number int
}

// newSweep is a notice to which nothing has happened, and its others. It may be under a reading itself.
func newSweep(n tcn.Notice) *sweepLife {
	l := &sweepLife{Notice: n}
	for d := range ipa.Doubts() {
		for _, r := range d.Readings {
			if other, err := n.UnderReading(d.ID, r.Name); err == nil && r.Name != sweepReading(n, d) {
				l.all = append(l.all, sweepOther{other, d.ID, d.ID + "=" + r.Name, r.Name == d.Readings[d.Default].Name, nil})
			}
		}
	}
	return l
}

// sweepReading is the reading of a question that a notice is under.
func sweepReading(n tcn.Notice, d ipa.Doubt) string {
	for doubt, reading := range n.Readings() {
		if doubt == d.ID {
			return reading
		}
	}
	return d.Readings[d.Default].Name
}

// others are those under another reading than the notice is under now.
func (l *sweepLife) others() iter.Seq[*sweepOther] {
	put := maps.Collect(l.Readings())
	return func(yield func(*sweepOther) bool) {
		for i := range l.all {
			o := &l.all[i]
			reading, other := put[o.doubt]
			now := o.taken
			if other {
				now = o.text == o.doubt+"="+reading
			}
			if !now && !yield(o) {
				return
			}
		}
	}
}

// branch is the same life, to be lived on.
func (l *sweepLife) branch() *sweepLife {
	next := &sweepLife{l.Notice, slices.Clone(l.all)}
	for i := range next.all {
		next.all[i].runs = maps.Clone(next.all[i].runs)
	}
	return next
}

// puts puts all under a change, but those of the question whose reading it is, and asks of a lapse what it turns on.
func (l *sweepLife) puts(t require.TestingT, c lawChange) {
	doubt, _, _ := strings.Cut(c.reading, "=")
	if d, ok := ipa.DoubtBy(doubt); ok {
		l.keeps(d)
	}
	before := l.State().In(tcn.RegionForce)
	l.Notice = c.put(t, l.Notice)
	for i := range l.all {
		if o := &l.all[i]; o.doubt != doubt {
			o.Notice = c.put(t, o.Notice)
		}
	}
	l.lapsesAsNamed(t, before)
}

// keeps keeps the notice as it has come to be under its reading of a question as one of the others, if there is none: its reading is about to be another.
func (l *sweepLife) keeps(d ipa.Doubt) {
	reading := sweepReading(l.Notice, d)
	o := sweepOther{l.Notice, d.ID, d.ID + "=" + reading, reading == d.Readings[d.Default].Name, make(map[sweepRun]int)}
	if slices.ContainsFunc(l.all, func(other sweepOther) bool { return other.text == o.text }) {
		return
	}
	for _, r := range sweepRuns(l.Notice) {
		o.runs[r] = r.number
	}
	l.all = append(l.all, o)
}

// passes lets time pass for all, and asks of a lapse on the way what it turns on.
func (l *sweepLife) passes(t require.TestingT, day ipa.Date) {
	before := l.State().In(tcn.RegionForce)
	l.Notice = walkPass(t, l.Notice, day)
	for i := range l.all {
		l.all[i].Notice = walkPass(t, l.all[i].Notice, day)
	}
	l.lapsesAsNamed(t, before)
}

// lapsesAsNamed requires a lapse, if there has been one, to name exactly the readings under which there would be none on its day.
func (l *sweepLife) lapsesAsNamed(t require.TestingT, before tcn.Status) {
	if l.State().In(tcn.RegionForce) == before {
		return
	}
	r, _ := l.Latest()
	require.Nil(t, r.Act())
	other := make(map[string]tcn.Effect)
	for o := range l.others() {
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
	for i := range l.all {
		o := &l.all[i]
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
	for o := range l.others() {
		if again := o.tries(r); again.Effect() != r.Effect() {
			other[o.text] = again.Effect()
			if again.Act() == nil { // none here
				other[o.text] = tcn.Void
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
		for o := range l.others() {
			if says := o.clock(c, sweepAlone(l.Notice, c, c.Run)); says != sweepSays(c) {
				other[o.text] = says
			}
		}
		for _, d := range l.ClockDoubts(c) {
			named[d.ID+"="+d.Reading] = d.Says
		}
		require.Equal(t, other, named, "%v", c)
	}
	there := make(map[string]map[string]bool) // what of positions each has
	for o := range l.others() {
		there[o.text] = make(map[string]bool)
		for p := range o.Positions() {
			there[o.text][sweepPosition(p)] = true
		}
	}
	for p := range l.Positions() {
		var other, named []string
		for o := range l.others() {
			if !there[o.text][sweepPosition(p)] {
				other = append(other, o.text)
			}
		}
		for _, d := range l.PositionDoubts(p) {
			named = append(named, d.ID+"="+d.Reading)
		}
		require.ElementsMatch(t, other, named, "%v", p)
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

// Over random lives, with the law and the readings changed on the way, every ruling names exactly the readings under which its effect is another,
// and so do the clocks and the positions where a life ends: that a question was met is never missed, and nothing is named that turns nothing.
func TestDoubtsOfRandomLives(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		start := walkNew
		for range rapid.SampledFrom([]int{0, 0, 1, 2}).Draw(t, "first") {
			start = walkChange(t).put(t, start)
		}
		l := newSweep(start)
		for act := range walkBegin(t) {
			l.does(t, act)
		}
		for range rapid.SampledFrom([]int{0, 5, 20, 40}).Draw(t, "acts") {
			if rapid.IntRange(0, 9).Draw(t, "changes") == 0 {
				l.puts(t, walkChange(t))
			}
			l.does(t, rapid.OneOf(walkAct(l.Now()), walkLikely(l.Notice), walkLikely(l.Notice)).Draw(t, "act"))
		}
		if !l.Now().IsZero() {
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
	const most = 300
	lives, seen := []*sweepLife{start}, map[string]bool{}
	live := func(l *sweepLife) {
		if len(lives) < most { // whoever comes later is not gone on with
			lives = append(lives, l)
		}
	}
	for at := 0; at < len(lives); at++ {
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
				live(next)
			}
		}
		if at%10 == 0 {
			l.standsAsNamed(t)
		}
		later := l.branch()
		later.passes(t, l.Now().Add(days[at%len(days)]))
		live(later)
	}
	require.Greater(t, len(seen), 300)
}
