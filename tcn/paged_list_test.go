package tcn

import (
	"math"
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/doublelock/doublelock/tcn/acts"
)

// listOf is what is on a paged list.
func listOf(l pagedList[int]) []int {
	var all []int
	for i := range l.len() {
		all = append(all, *l.at(i))
	}
	return all
}

// Whatever is added to a list or changed in it, in whichever of its copies: each has what a copy of the whole would have.
func TestListsThatShareAreNotMixedUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		lists, copies := []pagedList[int]{{}}, [][]int{nil}
		for step := range rapid.IntRange(1, 60).Draw(t, "steps") {
			from := rapid.IntRange(0, len(lists)-1).Draw(t, "from")
			l, c, e := lists[from], slices.Clone(copies[from]), pageEdit{}
			for range rapid.IntRange(0, 4).Draw(t, "edits") {
				switch rapid.IntRange(0, 2).Draw(t, "how") {
				case 0:
					*l.add(&e) = step
					c = append(c, step)
				case 1:
					more := slices.Repeat([]int{step}, rapid.IntRange(0, 3*pageSize).Draw(t, "more"))
					l, e = l.with(more...), pageEdit{}
					c = append(c, more...)
				default:
					if len(c) > 0 {
						at := rapid.IntRange(0, len(c)-1).Draw(t, "at")
						*l.change(at, &e), c[at] = -step, -step
					}
				}
			}
			lists, copies = append(lists, l), append(copies, c)
			for i := range lists {
				require.Equal(t, copies[i], listOf(lists[i]))
				require.Equal(t, slices.Contains(copies[i], step), lists[i].some(func(n *int) bool { return *n == step }))
			}
		}
	})
}

// A list is the same as another while neither has been changed, on whichever page.
func TestListsAreTheSame(t *testing.T) {
	for count := range 3*pageSize + 1 {
		l := (&pagedList[int]{}).with(make([]int, count)...)
		same := l
		require.True(t, l.is(&same), count)
		for i := range count {
			other := l
			*other.change(i, &pageEdit{}) = 0
			require.False(t, l.is(&other), "%d of %d, though alike", i, count)
		}
		longer := l.with(0)
		require.False(t, l.is(&longer), count)
	}
}

// Two lists that have all pages but the last in common add a page each.
func TestListsThatPart(t *testing.T) {
	const count = 4 * pageSize
	var one pagedList[int]
	for range count {
		one.add(&pageEdit{})
	}
	other := one
	*other.change(count-1, &pageEdit{}) = 1
	one.add(&pageEdit{})
	other.add(&pageEdit{})
	require.Equal(t, make([]int, count+1), listOf(one))
	require.Equal(t, 1, *other.at(count - 1))
}

// What an act allots does not grow with the runs and the requirements that there are, but for a word a page.
func TestManyCostNoMoreEach(t *testing.T) {
	const word = 8
	for _, crowd := range benchCrowds {
		few := 4*pageSize + 2
		many := crowd.most/pageSize*pageSize - pageSize + 2 // as full a last page
		lesser, greater := crowd.of(t, few), crowd.of(t, many)
		for name, act := range map[string]func(count int) acts.Act{
			"one more": crowd.one,
			"of one":   func(count int) acts.Act { return crowd.this(count / 2) },
		} {
			before := bytesAllotted(func() { mustDo(t, lesser, act(few)) })
			after := bytesAllotted(func() { mustDo(t, greater, act(many)) })
			require.LessOrEqual(t, after, before+word*(many-few)/pageSize+word*word, "%s: %s", crowd.name, name)
		}
	}
}

func mustDo(t *testing.T, n Notice, act acts.Act) {
	_, err := n.Do(act)
	require.NoError(t, err)
}

// bytesAllotted is how many bytes something allots, at the least of several times.
func bytesAllotted(do func()) int {
	least := math.MaxInt
	for range 5 {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		do()
		runtime.ReadMemStats(&after)
		least = min(least, int(after.TotalAlloc-before.TotalAlloc))
	}
	return least
}

// What the state shows of a region, and what a review knows of the decisions on it, is what the runs say one by one: after whatever is chosen
// of all that would take effect, so that runs are many.
func TestWhatIsKeptOfRunsIsAsTheyAre(t *testing.T) {
	most, decided := 0, 0
	for seed := range uint64(4) {
		random, n := rand.New(rand.NewPCG(seed, 0)), benchWith(t, 3)
		for range 200 {
			var all []Choice
			for o := range n.ChoicesWithin(Irregular) {
				if o.After.In(RegionForce) == Issued { // so that it goes on
					all = append(all, o)
				}
			}
			if next, err := n.Do(all[random.IntN(len(all))].Act()); err == nil {
				n = next
			}
			if random.IntN(8) == 0 {
				n.pass(n.now.Add(random.IntN(9)))
			}
			decided += requireRunsAreKept(t, &n)
			most = max(most, n.runs.len())
		}
		n.pass(n.last.Add(1)) // it lapses, which ends the decisions
		requireRunsAreKept(t, &n)
		require.Equal(t, Expired, n.state.In(RegionForce))
		require.False(t, n.runs.some(func(r *runRecord) bool { return r.Region == RegionLock && r.Live() }))
	}
	require.Greater(t, most, pageSize)
	require.NotZero(t, decided)
}

// requireRunsAreKept requires that what is kept of the runs is as they are, and returns how many reviews a live decision would settle.
func requireRunsAreKept(t *testing.T, n *Notice) (decided int) {
	t.Helper()
	counts := map[Region]int{}
	for i := range n.runs.len() {
		r := n.runs.at(i)
		counts[r.Region]++
		require.Equal(t, counts[r.Region], r.N)
		require.Equal(t, i, n.runPlace(r.Region, r.N))
		settles := func(o *runRecord) bool { return o.Region == RegionLock && o.Live() && o.Review == r.N }
		require.Equal(t, r.Region == RegionReview && n.runs.some(settles), n.isDecided(r), "%v", n)
		if n.isDecided(r) {
			decided++
		}
	}
	for region := range Regions() {
		require.Equal(t, counts[region], n.runsIn(region))
		require.Equal(t, -1, n.runPlace(region, counts[region]+1))
		require.Equal(t, -1, n.runPlace(region, -1))
		if region.Runs() {
			require.Equal(t, n.furthest(region), n.state.In(region), "%v", n)
		}
	}
	return decided
}
