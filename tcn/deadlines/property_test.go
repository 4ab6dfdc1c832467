package deadlines_test

import (
	"cmp"
	"maps"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/deadlines"
)

// scanned is what an index should list, found by asking every notice for every clock on the day, and for every duty that is broken.
func scanned(t require.TestingT, notices map[string]tcn.Notice, day, until ipa.Date) []deadlines.Deadline {
	type dated struct {
		deadlines.Deadline
		on ipa.Date
	}
	var all []dated
	for _, key := range slices.Sorted(maps.Keys(notices)) {
		n := notices[key]
		if day.After(n.Now()) {
			var err error
			n, err = n.On(day)
			require.NoError(t, err)
		}
		for c := range n.Clocks() {
			d := dated{on: c.Span.Last, Deadline: deadlines.Deadline{
				Key: key, Clock: c.ID, Name: c.Name, Whose: c.Whose, Region: c.Region, Run: c.Run, Requirement: c.Requirement,
				Last: c.Span.Last, Arguable: c.Span.Arguable,
			}}
			if d.on.Before(n.Now()) {
				d.on = d.Arguable
			}
			for o := range n.Omissions() {
				if o.Ended.IsZero() && o.Duty.Clock == c.ID && o.Run == c.Run && (len(o.Duty.Undone) == 0 || o.Duty.Undone[0] == c.Requirement) {
					d.Since = o.Duty.Broken
				}
			}
			ahead := (c.Phase == tcn.Running || c.Phase == tcn.ToCome) && c.Then == "" && !d.on.After(until)
			if ahead || !d.Since.IsZero() {
				all = append(all, d)
			}
		}
	}
	slices.SortStableFunc(all, func(a, b dated) int {
		switch {
		case a.Since.IsZero() && b.Since.IsZero():
			return cmp.Or(a.on.Compare(b.on), cmp.Compare(a.Key, b.Key))
		case a.Since.IsZero():
			return 1
		case b.Since.IsZero():
			return -1
		}
		return cmp.Or(a.Since.Compare(b.Since), cmp.Compare(a.Key, b.Key))
	})
	var listed []deadlines.Deadline
	for _, d := range all {
		listed = append(listed, d.Deadline)
	}
	return listed
}

// deeds are what may be done to a notice on a day, some acts at a time. Where one cannot be done, the others are all the same.
func deeds(on ipa.Date) [][]acts.Act {
	other := decrypt
	other.Name, other.Days = "retain", 20
	tribunal := actors.Tribunal{}
	decided := func(to acts.Purpose, adds ...acts.Requirement) []acts.Act {
		return []acts.Act{
			acts.Consult{By: minister, On: on, Before: to},
			acts.Decide{By: minister, On: on, To: to, Adds: adds, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests},
			acts.Approve{By: judge, On: on, Considered: acts.PrivacyTests},
		}
	}
	outcome := acts.Decide{By: minister, On: on, To: acts.Confirming, OnReview: true, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests}
	return [][]acts.Act{
		{acts.Comply{By: acme, On: on, Requirements: []string{"decrypt"}}},
		{acts.Refer{By: acme, On: on, Unreasonable: acts.Found}},
		{acts.Refer{By: acme, On: on, Requirements: []string{"retain"}, Of: acts.Varying, Unreasonable: acts.Found}},
		{
			acts.Report{By: board, On: on, Heard: acts.Found, ToPerson: acts.Found, Quorate: acts.Found},
			acts.Report{By: judge, On: on, Heard: acts.Found, ToPerson: acts.Found},
		},
		{acts.Extend{By: minister, On: on, Run: 1, Term: acts.ReviewPeriod, To: on.Add(250), CommissionerAgrees: acts.Found, PersonAgrees: acts.Found}},
		{acts.Direct{By: judge, On: on, To: acme, Until: on.Add(14)}},
		{outcome},
		{outcome, acts.Refuse{By: chief, On: on, Reasons: true}},
		{outcome, acts.Approve{By: chief, On: on, Considered: acts.PrivacyTests}, acts.Confirm{By: minister, On: on, Considered: acts.AllFactors}},
		append(decided(acts.Varying, other), acts.Vary{By: minister, On: on, Considered: acts.AllFactors}),
		append(decided(acts.Renewing), acts.Renew{By: minister, On: on, Considered: acts.AllFactors}),
		{
			acts.Claim{By: acme, On: on, Case: "IPT/25/68/CH", Aggrieved: acts.Found, Believes: acts.Found}, acts.List{By: tribunal, On: on},
			acts.OrderInterim{By: tribunal, On: on, Requirements: []string{"decrypt"}, Heard: acts.Found},
		},
		{acts.DecideIssue{By: tribunal, On: on, Notified: on}},
		{acts.Determine{By: tribunal, On: on}},
		{acts.Revoke{By: minister, On: on, Considered: acts.AllFactors}},
	}
}

// Whatever is put, dropped and done, and however time passes, an index lists what a scan of all notices finds.
func TestLikeAScan(t *testing.T) {
	readings := []tcn.Standpoint{{}}
	for d := range ipa.Doubts() {
		for _, r := range d.Readings {
			readings = append(readings, tcn.Standpoint{Readings: []string{d.ID + "=" + r.Name}})
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		var x deadlines.Index
		notices := make(map[string]tcn.Notice)
		day := ipa.Day(2018, 6, 1).Add(rapid.SampledFrom([]int{0, 2300, 2400, 2580}).Draw(t, "start"))
		began := false
		for range rapid.IntRange(1, 60).Draw(t, "steps") {
			key := rapid.SampledFrom([]string{"a", "b", "c"}).Draw(t, "key")
			switch rapid.SampledFrom([]string{"new", "act", "act", "act", "act", "act", "act", "wait", "wait", "drop"}).Draw(t, "step") {
			case "new":
				n, _, err := given(t, day).Replay(rapid.SampledFrom(readings).Draw(t, "readings"))
				require.NoError(t, err)
				notices[key] = n.Under(rapid.SampledFrom([]ipa.Date{{}, {}, {}, ipa.Day(2019, 1, 1), ipa.Day(2025, 8, 1)}).Draw(t, "law"))
				require.NoError(t, x.Put(key, notices[key]))
			case "act":
				n, ok := notices[key]
				if !ok {
					continue
				}
				on := day.Add(rapid.SampledFrom([]int{0, 0, 0, 3}).Draw(t, "ahead"))
				for _, act := range rapid.SampledFrom(deeds(on)).Draw(t, "acts") {
					n, _ = n.Do(act)
				}
				notices[key] = n
				require.NoError(t, x.Put(key, n))
			case "wait":
				day = day.Add(rapid.SampledFrom([]int{0, 1, 1, 19, 27, 28, 29, 60, 91, 180, 340, 731}).Draw(t, "days"))
				require.NoError(t, x.On(day))
				began = true
			case "drop":
				delete(notices, key)
				x.Drop(key)
			}
			if began {
				until := day.Add(rapid.SampledFrom([]int{-1, 0, 30, 1000}).Draw(t, "until"))
				require.Equal(t, scanned(t, notices, day, until), slices.Collect(x.Until(until)))
			}
		}
	})
}
