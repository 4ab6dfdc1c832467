package lawbook

import (
	"fmt"
	"strings"

	"github.com/doublelock/doublelock/ipa"
)

// A stretch is days in a row: from the first to the one before Until. A zero Until: they go on.
type stretch struct{ From, Until ipa.Date }

// worded are the versions of which each says something else than the one before, or stands after a gap. Of a day it is the one
// that stood on it.
func worded(versions []ipa.Version, on ipa.Date) (all []ipa.Version) {
	for _, v := range versions {
		if n := len(all) - 1; n >= 0 && all[n].Until == v.From && all[n].Says == v.Says {
			all[n].Until = v.Until
			continue
		}
		all = append(all, v)
	}
	if on.IsZero() {
		return all
	}
	for _, v := range all {
		if !on.Before(v.From) && (v.Until.IsZero() || on.Before(v.Until)) {
			return []ipa.Version{v}
		}
	}
	return nil
}

// daysOf are the days on which any of the versions stood.
func daysOf(versions []ipa.Version) (all []stretch) {
	for _, v := range versions {
		if n := len(all) - 1; n >= 0 && all[n].Until == v.From {
			all[n].Until = v.Until
			continue
		}
		all = append(all, stretch{v.From, v.Until})
	}
	return all
}

// applies are the days on which all the words of law stood.
func applies(law []ipa.Citation) []stretch {
	all := []stretch{{}}
	for _, c := range law {
		p, ok := ipa.Lookup(c)
		if !ok {
			continue // a part of a place that is told as a whole: its days are not known
		}
		versions := p.Versions
		if pin := c.Pin(); !pin.IsZero() {
			versions = nil
			for _, v := range p.Versions {
				if !pin.Before(v.From) && (v.Until.IsZero() || pin.Before(v.Until)) {
					versions = append(versions, v)
				}
			}
		}
		all = common(all, daysOf(versions))
	}
	return all
}

// common are the days that are in one stretch of each list.
func common(a, b []stretch) (all []stretch) {
	for _, x := range a {
		for _, y := range b {
			shared := x
			if y.From.After(shared.From) {
				shared.From = y.From
			}
			if shared.Until.IsZero() || !y.Until.IsZero() && y.Until.Before(shared.Until) {
				shared.Until = y.Until
			}
			if shared.Until.IsZero() || shared.From.Before(shared.Until) {
				all = append(all, shared)
			}
		}
	}
	return all
}

var months = [...]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}

// shortDay is a day as "20 Jun 2025".
func shortDay(d ipa.Date) string {
	year, month, day := d.Civil()
	if d.IsZero() {
		return "no date"
	}
	return fmt.Sprintf("%d %s %d", day, months[month-1], year)
}

// String is the days in plain words: "since 12 Mar 2018", "8 Mar 2018 to 12 Sep 2018".
func (s stretch) String() string {
	if s.Until.IsZero() {
		return "since " + shortDay(s.From)
	}
	return shortDay(s.From) + " to " + shortDay(s.Until.Add(-1))
}

// daysText is several stretches in words.
func daysText(all []stretch) string {
	if len(all) == 0 {
		return "never"
	}
	var texts []string
	for _, s := range all {
		texts = append(texts, s.String())
	}
	return strings.Join(texts, "; ")
}

// turnText is the days of a wording that is one of several, the others being told beside it: the first says only until when,
// the last only from when. start is the day with which the first begins, where that has been told already.
func turnText(s stretch, start ipa.Date) string {
	switch {
	case s.Until.IsZero():
		return shortDay(s.From) + " on"
	case s.From == start:
		return "until " + shortDay(s.Until.Add(-1))
	}
	return s.String()
}
