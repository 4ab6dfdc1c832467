package tcn_test

import (
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A lawChange is what can be put in the middle of a life: the law of a day, or of each day again where it is zero; or a reading.
type lawChange struct {
	law     ipa.Date
	reading string // "doubt=reading"; empty: the law
}

// walkChange draws a change, often of what the end of a notice and of a review turns on.
func walkChange(t *rapid.T) lawChange {
	laws := []ipa.Date{{}, {}, ipa.Day(2019, 1, 1), ipa.Day(2023, 1, 1), ipa.Day(2025, 2, 1), ipa.Day(2025, 6, 10), ipa.Day(2026, 1, 1)}
	near := []string{
		"lapse-during-review=lives", "lapse-during-review=lapses", "review-missed=ends", "review-missed=notice-ends", "review-missed=goes-on",
		"pending-references=both", "pending-references=neither", "which-period=relevant-period", "periods-before-power=bound",
		"legacy-renewed=never-ends", "stacking=from-variation", "suspension-ends=decision", "emptied-reference=falls-away",
	}
	switch rapid.IntRange(0, 5).Draw(t, "change") {
	case 0, 1:
		return lawChange{law: rapid.SampledFrom(laws).Draw(t, "law")}
	case 2:
		var all []string
		for d := range ipa.Doubts() {
			for _, r := range d.Readings {
				all = append(all, d.ID+"="+r.Name)
			}
		}
		return lawChange{reading: rapid.SampledFrom(all).Draw(t, "reading")}
	}
	return lawChange{reading: rapid.SampledFrom(near).Draw(t, "reading")}
}

// put puts a notice under the change.
func (c lawChange) put(t require.TestingT, n tcn.Notice) tcn.Notice {
	if c.reading == "" {
		return n.Under(c.law)
	}
	doubt, reading, _ := strings.Cut(c.reading, "=")
	n, err := n.UnderReading(doubt, reading)
	require.NoError(t, err, c.reading)
	return n
}

// walkBegin draws the beginning of a scripted life, moved to another day.
func walkBegin(t *rapid.T) iter.Seq[acts.Act] {
	life := rapid.SampledFrom(append(walkLives, walkLives[0], walkLives[0])).Draw(t, "life")
	moved := rapid.SampledFrom([]int{0, 0, -30, -300, -1000, -1700}).Draw(t, "moved")
	lived := rapid.SampledFrom(walkUpTo(len(life))).Draw(t, "lived")
	return func(yield func(acts.Act) bool) {
		for _, act := range life[:lived] {
			if !yield(acts.Dated(act, acts.On(act).Add(moved))) {
				return
			}
		}
	}
}

// walkPass lets time pass in one stride.
func walkPass(t require.TestingT, n tcn.Notice, day ipa.Date) tcn.Notice {
	n, err := n.On(day)
	require.NoError(t, err)
	return n
}

// s 255(5A), s 257: what time does, it does on the same day and in the same way however it is stepped, with the law fixed and freed and readings put in
// the middle of a life; a change bites on the day on which it is put, so that time that passes once more to that day does nothing; and what is written
// reads back as the same notice.
func TestTimeStepsUnderChanges(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := walkNew
		for range rapid.IntRange(0, 3).Draw(t, "first") {
			n = walkChange(t).put(t, n)
		}
		for act := range walkBegin(t) {
			n = walkDo(n, act)
		}
		if n.Now().IsZero() {
			return
		}
		steps := n // the same life in many steps
		stepTo := func(day ipa.Date) {
			for range rapid.IntRange(0, 3).Draw(t, "steps") {
				if room := day.Sub(steps.Now()); room > 0 {
					steps = walkPass(t, steps, steps.Now().Add(rapid.IntRange(0, room).Draw(t, "step")))
				}
			}
		}
		for range rapid.IntRange(1, 25).Draw(t, "life") {
			switch rapid.IntRange(0, 7).Draw(t, "next") {
			case 0, 1:
				change := walkChange(t)
				n, steps = change.put(t, n), change.put(t, steps)
				require.Equal(t, walkDump(n), walkDump(walkPass(t, n, n.Now())), "%v does not bite on the day on which it is put", change)
			case 2:
				day := n.Now().Add(rapid.SampledFrom([]int{1, 30, 200, 400, 800}).Draw(t, "days"))
				stepTo(day)
				n, steps = walkPass(t, n, day), walkPass(t, steps, day)
			default:
				act := rapid.OneOf(walkAct(n.Now()), walkLikely(n), walkLikely(n)).Draw(t, "act")
				if _, err := n.Try(act); err != nil {
					continue
				}
				stepTo(acts.On(act))
				one, bad := n.Do(act)
				other, worse := steps.Do(act)
				require.Equal(t, bad == nil, worse == nil, "%v", act)
				if n, steps = one, other; bad != nil {
					n, steps = walkPass(t, n, acts.On(act)), walkPass(t, steps, acts.On(act))
				}
			}
			require.Equal(t, walkDump(n), walkDump(steps))
		}
		walkDays(t, n)
		require.Equal(t, slices.Collect(n.Omissions()), slices.Collect(steps.Omissions()))
		written, err := tcn.EncodeHistory(n)
		require.NoError(t, err)
		read, err := tcn.DecodeHistory(written)
		require.NoError(t, err, string(written))
		require.Equal(t, walkDump(n), walkDump(read), string(written))
		require.Equal(t, fmt.Sprint(slices.Collect(n.Omissions())), fmt.Sprint(slices.Collect(read.Omissions())))
	})
}
