package tcn_test

import (
	"fmt"
	"reflect"
	"slices"
	"sync"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Everything that holds for every act on every notice is checked on the way through random lives.
func TestWalks(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		walk(t, func(n tcn.Notice, act acts.Act) tcn.Notice {
			had := walkTop(n)
			r, err := n.Try(act)
			next, did := n.Do(act)
			require.Equal(t, had, walkTop(n), "the notice that was tried and done to has changed")
			if err != nil {
				walkBad(t, err)
				require.Equal(t, err, did)
				require.Equal(t, had, walkTop(next))
				return n
			}
			walkGrounds(t, r)
			if r.Effect() == tcn.Void {
				var refusal *tcn.Refusal
				require.ErrorAs(t, did, &refusal)
				walkSame(t, r, refusal.Ruling)
				require.Equal(t, r.Before(), r.After())
				require.Equal(t, had, walkTop(next), "a void act changed the notice")
				return n
			}
			require.NoError(t, did)
			latest, ok := next.Latest()
			require.True(t, ok)
			walkSame(t, r, latest)
			require.Equal(t, r.Run(), latest.Run(), "Try and Do name different runs: %v", r)
			waited, err := n.On(acts.On(act))
			require.NoError(t, err)
			require.Equal(t, waited.State(), r.Before())
			require.Equal(t, next.State(), r.After())
			require.Equal(t, acts.On(act), next.Now())
			walkState(t, next)
			walkLooplab(t, waited, next, latest)
			walkDays(t, next)
			return next
		})
	})
}

// The same history gives the same notice and the same bytes; and what is written reads back as the same notice.
func TestSameHistorySameBytes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := walk(t, walkDo)
		again := tcn.New(n.Name(), n.To()).Under(n.LawDay())
		for r := range n.History() {
			if r.Act() == nil {
				continue // time does it again
			}
			var err error
			again, err = again.Do(r.Act())
			require.NoError(t, err)
		}
		require.Equal(t, walkDump(n), walkDump(again))

		bytes, err := tcn.EncodeHistory(n)
		require.NoError(t, err)
		twice, err := tcn.EncodeHistory(again)
		require.NoError(t, err)
		require.Equal(t, string(bytes), string(twice))
		read, err := tcn.DecodeHistory(bytes)
		require.NoError(t, err, string(bytes))
		require.Equal(t, walkDump(n), walkDump(read))
	})
}

// Histories share their past: neither of two branches touches the other, or the notice from which they part.
func TestBranches(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := walk(t, walkDo)
		trunk := walkDump(n)
		one := walkOn(t, n, walkDo)
		seen := walkDump(one)
		other := walkOn(t, n, walkDo)
		require.Equal(t, seen, walkDump(one), "a second branch changed the first")
		require.Equal(t, trunk, walkDump(n), "a branch changed the trunk")
		past := slices.Collect(n.History())
		for _, branch := range []tcn.Notice{one, other} {
			require.Equal(t, len(past), len(slices.Collect(branch.History())[:len(past)]))
			for i, r := range slices.Collect(branch.History())[:len(past)] {
				walkSame(t, past[i], r)
			}
		}
	})
}

// Two variations of one notice add their requirements each to a notice of its own.
func TestBranchesOfContent(t *testing.T) {
	home, on := actors.SecretaryOfState{}, ipa.Day(2025, 8, 1)
	vary := func(n tcn.Notice, name string) tcn.Notice {
		add := walkRequirements[0]
		add.Name = name
		for _, act := range []acts.Act{
			acts.Decide{By: home, On: on, To: acts.Varying, Adds: []acts.Requirement{add}, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests},
			acts.Approve{By: actors.JudicialCommissioner{}, On: on, Considered: acts.PrivacyTests},
			acts.Vary{By: home, On: on, Considered: acts.AllFactors},
		} {
			var err error
			n, err = n.Do(act)
			require.NoError(t, err)
		}
		return n
	}
	n := walkLife(0)[:6].do(t)
	for range 4 { // a slice with room to spare comes sooner or later
		one := vary(n, "one")
		seen := walkDump(one)
		vary(n, "other")
		require.Equal(t, seen, walkDump(one))
		n = vary(n, fmt.Sprint("common ", len(slices.Collect(n.Requirements()))))
	}
}

// Time passed in one stride or in several, or on the way to an act, comes to the same.
func TestTimePasses(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := walk(t, walkDo)
		if n.Now().IsZero() {
			return
		}
		half := n.Now().Add(rapid.IntRange(0, 900).Draw(t, "half"))
		whole := half.Add(rapid.IntRange(0, 900).Draw(t, "whole"))
		stride, err := n.On(whole)
		require.NoError(t, err)
		step, err := n.On(half)
		require.NoError(t, err)
		step, err = step.On(whole)
		require.NoError(t, err)
		require.Equal(t, walkDump(stride), walkDump(step))
		said, err := n.Do(acts.Say{By: actors.Public{}, On: whole})
		require.NoError(t, err)
		require.Equal(t, stride.State(), said.State())

		_, err = stride.On(whole.Add(-1))
		walkBad(t, err)
		_, err = stride.Do(acts.Say{By: actors.Public{}, On: whole.Add(-1)})
		walkBad(t, err)
		_, err = stride.On(ipa.Date{})
		walkBad(t, err)
		if stride.State() != n.State() { // the only thing that happens without an act
			last, _ := stride.Latest()
			require.Nil(t, last.Act())
			require.Equal(t, tcn.Expired, stride.State().In(tcn.RegionForce))
			require.Equal(t, last.Day(), stride.Ended())
		}
	})
}

// Time never runs backwards, whatever law is fixed and taken back on the way; and the way is written down and reads back.
func TestDaysUnderChangingLaw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := walk(t, walkDo)
		for range 2 {
			law := rapid.SampledFrom([]ipa.Date{{}, ipa.Day(2019, 1, 1), ipa.Day(2024, 12, 1), ipa.Day(2026, 1, 1)}).Draw(t, "law")
			n = walkOn(t, n.Under(law), func(n tcn.Notice, act acts.Act) tcn.Notice {
				if r, err := n.Try(act); err == nil {
					walkGrounds(t, r)
				}
				return walkDo(n, act)
			})
			var err error
			n, err = n.On(walkDay(t, n.Now()))
			require.NoError(t, err)
			walkDays(t, n)
		}
		written, err := tcn.EncodeHistory(n)
		require.NoError(t, err)
		read, err := tcn.DecodeHistory(written)
		require.NoError(t, err, string(written))
		require.Equal(t, walkDump(n), walkDump(read), string(written))
	})
}

// A value as small as the house promises: without its history a notice is at most 240 bytes, a state at most 16.
func TestSizes(t *testing.T) {
	require.LessOrEqual(t, unsafe.Sizeof(tcn.Notice{}), uintptr(240))
	require.LessOrEqual(t, unsafe.Sizeof(tcn.State{}), uintptr(16))
	require.True(t, reflect.TypeFor[tcn.State]().Comparable())
}

// One notice may be read, and done to, by many at once: go test -race watches.
func TestManyReaders(t *testing.T) {
	n := walkLife(0).do(t)
	want := walkDump(n)
	choices, clocks, positions := n.Choices(), n.Clocks(), n.Positions()
	var wait sync.WaitGroup
	for range 4 {
		wait.Go(func() {
			for range choices {
			}
			for range clocks {
			}
			for range positions {
			}
			for range tcn.Regions() {
				bytes, err := tcn.EncodeHistory(n)
				if err != nil || len(bytes) == 0 || walkDump(n) != want {
					t.Error("a reader saw something else", err)
				}
				for act := range acts.All() {
					act = acts.Dated(act, n.Now().Add(1))
					_, _ = n.Try(act)
					_, _ = n.Do(act)
				}
				for r := range tcn.Regions() {
					_ = tcn.Machine(r, n.State().In(r)).Current()
				}
			}
		})
	}
	wait.Wait()
}
