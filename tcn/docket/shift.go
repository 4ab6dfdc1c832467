package docket

import (
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// The days on which entries are judged are the earliest that they may have. One that cannot be on that footing may yet be if one before it was later:
// a referral within 28 days of a giving "in January".

// vague lists the places of the entries before one, on its notice, that may have been later than they are taken to be: the nearest first.
func (b *bench) vague(i int) []int {
	var all []int
	for k := i - 1; k >= 0 && len(all) < mostVague; k-- {
		if e := &b.d.entries[k]; e.isDone() && e.Notice == b.d.entries[i].Notice && b.all[k].Verdict < Impossible && b.all[k].Day.Before(b.lastDay(k, i)) {
			all = append(all, k)
		}
	}
	return all
}

// lastDay is the last day that an entry can have had before another.
func (b *bench) lastDay(k, i int) ipa.Date {
	last, bound := b.d.entries[k].last(), b.d.entries[i].last()
	if last.IsZero() || !bound.IsZero() && bound.Before(last) {
		return bound
	}
	return last
}

// hasVague reports whether one of the entries before an entry may have been later.
func (b *bench) hasVague(i int) bool { return len(b.vague(i)) > 0 }

// shift looks for the entry before one that cannot be which would let it be if it were later, and for the first such day: on the footing it is
// then taken to be no earlier. All that comes between is to be as it was. It reports whether there is one.
func (d Docket) shift(o tcn.Standpoint, f *footing, b *bench) bool {
	i := b.fails
	for _, k := range b.vague(i) {
		helps := func(day ipa.Date) bool {
			f.spent += i + 1
			was, is := f.later[k]
			f.later[k] = day
			then := d.begin(o, f, true)
			for at := range i + 1 {
				if at < i && b.all[at].Verdict == Impossible {
					then.all = append(then.all, b.all[at]) // it moves nothing, and is not asked again
				} else {
					then.next(at)
				}
			}
			if delete(f.later, k); is {
				f.later[k] = was
			}
			return then.holds(b)
		}
		first, last := b.all[k].Day, b.lastDay(k, i)
		good := ipa.Date{}
		for try := 0; try < mostTries && good.IsZero() && f.may(i); try++ {
			day := last.Add(-(last.Sub(first) * try / mostTries))
			if day.After(first) && helps(day) {
				good = day
			}
		}
		if good.IsZero() {
			continue
		}
		for low := first; good.Sub(low) > 1 && f.may(i); {
			if middle := low.Add(good.Sub(low) / 2); helps(middle) {
				good = middle
			} else {
				low = middle
			}
		}
		f.later[k], f.only[i] = good, append(f.only[i], Bound{Entry: d.entries[k].N, From: good, Strict: true})
		return true
	}
	return false
}

// holds reports whether the last entry of a sitting can be now, and those before it are as they were in another.
func (b *bench) holds(was *bench) bool {
	if len(b.all) != len(was.all) || b.strikes >= 0 {
		return false
	}
	last := len(b.all) - 1
	for k := range b.all[:last] {
		if b.all[k].Verdict != was.all[k].Verdict {
			return false
		}
	}
	return b.all[last].Verdict < Impossible
}
