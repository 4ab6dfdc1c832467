package docket

import (
	"reflect"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// settle finds the day on which the act needs nothing more, or what it needs. It gives the notice on which the act is then judged. An act that cannot be on the
// first day that it may have may yet be on a later one: the words on which it rests may come into force, or the days begin in which it can be done.
func (b *bench) settle(j *Judgment, n tcn.Notice, i int) tcn.Notice {
	first := *j
	after, none := b.settleOn(j, n, i), j.Day
	if j.Verdict != Impossible {
		return after
	}
	can := func(day ipa.Date) (Judgment, tcn.Notice, bool) {
		k := first
		k.Day = day
		b.f.spent += perDay
		at := b.settleOn(&k, n, i)
		return k, at, k.Verdict < Impossible
	}
	for _, day := range laterDays(n, first.Day, b.d.lastBefore(i)) {
		if !b.may() {
			break
		}
		k, at, is := can(day)
		for low := none; is && day.Sub(low) > 1; {
			middle := low.Add(day.Sub(low) / 2)
			if sooner, then, as := can(middle); as {
				k, at, day = sooner, then, middle
			} else {
				low = middle
			}
		}
		if is {
			k.From, k.Verdict = k.Day, PossibleIf
			*j = k
			return at
		}
		none = day
	}
	return after
}

// lastBefore is the last day that an entry can have, with what is told after it on its notice no earlier; zero: none.
func (d Docket) lastBefore(i int) (last ipa.Date) {
	for k := i; k < len(d.entries); k++ {
		e := &d.entries[k]
		if to := e.last(); e.isDone() && e.Notice == d.entries[i].Notice && !to.IsZero() && (last.IsZero() || to.Before(last)) {
			last = to
		}
	}
	return last
}

// laterDays are the days after a first and up to a last on which an act is tried that cannot be on the first, in order: those on which the law changes or a period
// of the notice's begins, and the last.
func laterDays(n tcn.Notice, first, last ipa.Date) []ipa.Date {
	all := append(ipa.Changes(), last)
	for c := range n.Clocks() {
		all = append(all, c.Span.First)
	}
	all = slices.DeleteFunc(all, func(day ipa.Date) bool { return !day.After(first) || !last.IsZero() && day.After(last) })
	slices.SortFunc(all, ipa.Date.Compare)
	return slices.Compact(all)
}

// settleOn settles an act from a day on.
func (b *bench) settleOn(j *Judgment, n tcn.Notice, i int) tcn.Notice {
	if b.bestDay(j, n, i) {
		j.Without = j.Effect()
		return n
	}
	j.Without = j.Effect()
	if b.allow(j, n) {
		if j.Verdict = PossibleIf; b.bestDay(j, n, i) {
			j.Verdict = PossibleIf
			return n
		}
	}
	earlier, missing := b.bridge(n, j.Entry.Act, j.Day, i)
	earlier, missing = asLate(n, earlier, missing, j)
	strict := j.Effect() == tcn.Void
	alone := *j
	j.rule(earlier)
	switch {
	case strict && j.Effect() == tcn.Void:
		bridged := j.Ruling
		*j = alone
		if j.Verdict, j.Supposes = Impossible, nil; !b.quick {
			b.why(j, n, bridged, i)
		}
		return n
	case strict:
		j.Verdict = PossibleIf
	}
	if isDisclosure(j.Entry.Act) && !strict && len(missing) > 0 { // it is told as a breach: a permission that nobody tells would make it none, and is not supposed of those after it
		j.Step, j.Why = alone.Step, nil
		b.lacks(j, n, missing, i, strict)
		return n
	}
	if b.quick {
		for _, o := range missing {
			j.Missing = append(j.Missing, Missing{Act: o.Act()})
		}
		return earlier
	}
	if j.Why = j.Grounds(); len(j.Why) > 0 {
		j.Later = b.tooLate(earlier, j, i)
	}
	b.lacks(j, n, missing, i, strict)
	return earlier
}

// isDisclosure reports whether an act is a disclosure.
func isDisclosure(act acts.Act) bool {
	_, is := act.(acts.Disclose)
	return is
}

// why says of an act that cannot be what would stay wrong with it, what came too late for it, and on which open questions it turns. Bridged is the ruling
// on it with all done that was found.
func (b *bench) why(j *Judgment, n tcn.Notice, bridged tcn.Ruling, i int) {
	j.Later = b.tooLate(n, j, i)
	if j.Why = j.Grounds(); len(j.Later) == 0 && len(bridged.Grounds()) > 0 {
		j.Why = bridged.Grounds()
	}
	j.Why, j.Doubts = standing(j.Why, j.Before), open(j.Ruling, bridged)
	if decided := b.decision(n, j); decided.Effect() == tcn.Void && isAll(j.Why, isUntoldLock) {
		j.Why, j.Doubts = decided.Grounds(), open(decided)
	} else {
		j.Hangs = b.hangs(n, j, i)
	}
}

// lacks says of each act that is missing who could have done it, until when, and whether the entry could be without.
func (b *bench) lacks(j *Judgment, n tcn.Notice, missing []tcn.Choice, i int, strict bool) {
	if len(missing) == 0 {
		return
	}
	by := lastOr(b.d.entries[i].last(), j.Day)
	who := b.who(n, missing, j.Day, by)
	late := b.inTimeOrLate(n, missing, j, i)
	for k, o := range missing {
		m := Missing{
			Act: o.Act(), Who: who[k], By: by, Rule: o.Rule(), Or: asWell(n, missing, k, j),
			Strict: strict && (isSooner(o, j) && !n.Now().IsZero() || isStrict(n, j, missing, k)),
		}
		if isSooner(o, j) {
			m.By = acts.On(o.Act())
			if as, can := late[o.ID()]; can {
				m.Late, o = by, as
			}
		}
		if o.Effect == tcn.Breach {
			m.Wrong = o.Grounds()
		}
		j.Missing = append(j.Missing, m)
	}
}

// inTimeOrLate are the acts that are missing and had to be done sooner, by their IDs, as each would be on the day of the entry: nothing, if the entry could not be then.
func (b *bench) inTimeOrLate(n tcn.Notice, missing []tcn.Choice, j *Judgment, i int) map[string]tcn.Choice {
	if n.Now().IsZero() || !slices.ContainsFunc(missing, func(o tcn.Choice) bool { return isSooner(o, j) }) {
		return nil
	}
	_, path, can := b.late(n, acts.Dated(j.Entry.Act, j.Day), j.Day, i)
	if !can {
		return nil
	}
	all := map[string]tcn.Choice{}
	for _, o := range path {
		all[o.ID()] = o
	}
	return all
}

// asLate puts a claim that was supposed to have been brought sooner on the day of the act, if the act can be done in that claim: what it is told of may be
// another claim than the one that is told.
func asLate(n, earlier tcn.Notice, missing []tcn.Choice, j *Judgment) (tcn.Notice, []tcn.Choice) {
	if len(missing) != 1 || !isSooner(missing[0], j) || acts.Verb(missing[0].Act()) != "claim" {
		return earlier, missing
	}
	claim := missing[0].With(acts.Dated(missing[0].Act(), j.Day))
	with, err := n.Do(claim.Act())
	if err != nil {
		return earlier, missing
	}
	made, _ := with.Latest()
	act := acts.InRun(j.Entry.Act, made.Run())
	if weigh(with, acts.Dated(act, j.Day)) > weigh(earlier, acts.Dated(j.Entry.Act, j.Day)) {
		return earlier, missing
	}
	j.Entry.Act = act
	return with, []tcn.Choice{claim}
}

// isSooner reports whether an act that is missing had to be done before the day of the entry.
func isSooner(o tcn.Choice, j *Judgment) bool { return acts.On(o.Act()).Before(j.Day) }

// bestDay looks for the days of the entry's interval on which the act needs nothing more, and puts the act to the law on the first of them; if there is none, on the
// day that it has. It reports whether there is one.
func (b *bench) bestDay(j *Judgment, n tcn.Notice, i int) bool {
	first, last := ipa.Date{}, ipa.Date{}
	all, ended := ipa.Span{First: j.Day, Last: j.Day}, false
	if to := j.Entry.last(); to.After(j.Day) {
		all.Last = to
	}
	for day := range all.Days() {
		if day.Sub(j.Day) >= mostDays {
			break
		}
		r, err := n.Try(acts.Dated(j.Entry.Act, day))
		if err == nil && r.Effect() == tcn.Lawful {
			if first.IsZero() {
				first = day
			}
			last = day
		} else if !first.IsZero() {
			ended = true
			break
		}
	}
	if first.IsZero() {
		j.rule(n)
		return false
	}
	if first != j.Day {
		j.From, j.Day = first, first
	}
	if ended {
		j.Until = last
	}
	if !j.From.IsZero() || !j.Until.IsZero() {
		j.Verdict = PossibleIf
	}
	if before := b.d.beforeOn(i); j.From.IsZero() && before >= 0 && j.Entry.Happened.Earliest().IsZero() {
		j.From = first // its own beginning is open: it is no alarm, it comes after what is told before it
	}
	j.rule(n)
	return true
}

// beforeOn is the place of the entry before another on the same notice; -1: none.
func (d Docket) beforeOn(i int) int {
	for k := i - 1; k >= 0; k-- {
		if e := &d.entries[k]; e.isDone() && e.Notice == d.entries[i].Notice {
			return k
		}
	}
	return -1
}

// isStrict reports whether the entry could not be at all without one of the acts that are missing.
func isStrict(n tcn.Notice, j *Judgment, missing []tcn.Choice, without int) bool {
	for k, o := range missing {
		if next, err := n.Do(o.Act()); err == nil && k != without {
			n = next
		}
	}
	r, err := n.Try(acts.Dated(j.Entry.Act, j.Day))
	return err != nil || r.Effect() == tcn.Void
}

// who lists, for each act that is missing, the roles that could have done it on some day of those that the entry may have: on the first, on the last, and
// on each between on which the law changed.
func (b *bench) who(n tcn.Notice, missing []tcn.Choice, from, to ipa.Date) [][]actors.Role {
	all := make([][]actors.Role, len(missing))
	for k, o := range missing {
		all[k] = slices.Clone(o.Who())
	}
	for _, day := range append(ipa.Changes(), to) {
		if !day.After(from) || day.After(to) {
			continue
		}
		at, err := n.On(day)
		for k := 0; k < len(missing) && err == nil; k++ {
			if acts.On(missing[k].Act()).Before(from) {
				break // it had to be sooner
			}
			for o := range at.ChoicesOf(missing[k].Act()) {
				if o.ID() == missing[k].ID() && o.Effect != tcn.Void {
					for _, role := range o.Who() {
						if !slices.Contains(all[k], role) {
							all[k] = append(all[k], role)
						}
					}
					break
				}
			}
			at, err = at.Do(acts.Dated(missing[k].Act(), day))
		}
	}
	return all
}

// asWell lists what would do as well as a claim that is missing: one on the other basis; and as a fresh decision after a refusal: to ask the Investigatory
// Powers Commissioner to approve the one that was refused.
func asWell(n tcn.Notice, missing []tcn.Choice, k int, j *Judgment) []acts.Act {
	if _, is := missing[k].Act().(acts.Decide); is {
		return asksAnew(n, j)
	}
	claim, is := missing[k].Act().(acts.Claim)
	if !is || claim.Basis == acts.HumanRights {
		return nil
	}
	claim.Basis = acts.HumanRights
	for o := range n.ChoicesOf(claim) {
		if other, is := o.Act().(acts.Claim); is && other.Basis == acts.HumanRights {
			other.By, other.On = claim.By, claim.On
			claim = other
			break
		}
	}
	for m, o := range missing {
		act := o.Act()
		if m == k {
			act = claim
		}
		next, err := n.Do(act)
		if err != nil {
			return nil
		}
		n = next
	}
	if r, err := n.Try(acts.Dated(j.Entry.Act, j.Day)); err != nil || r.Effect() != j.Effect() {
		return nil
	}
	return []acts.Act{claim}
}

// asksAnew is the request to the Investigatory Powers Commissioner, s 254(5), s 89(4), if with its approval an act could be done as well as with a fresh decision.
func asksAnew(n tcn.Notice, j *Judgment) []acts.Act {
	ask := acts.Ask{By: actors.SecretaryOfState{}, On: j.Day}
	for _, act := range []acts.Act{ask, acts.Approve{By: actors.InvestigatoryPowersCommissioner{}, On: j.Day}} {
		next, err := n.Do(act)
		if err != nil {
			return nil
		}
		n = next
	}
	if r, err := n.Try(acts.Dated(j.Entry.Act, j.Day)); err != nil || r.Effect() == tcn.Void {
		return nil
	}
	return []acts.Act{ask}
}

// tooLate lists the later entries on the notice that would help if they had come before.
func (b *bench) tooLate(n tcn.Notice, j *Judgment, i int) []int {
	if !slices.ContainsFunc(b.d.entries[i+1:], func(e Entry) bool { return e.isDone() && e.Notice == j.Entry.Notice }) {
		return nil // and nothing has to be looked for
	}
	var all []int
	_, missing := b.bridge(n, j.Entry.Act, j.Day, -1)
	for k := i + 1; k < len(b.d.entries); k++ {
		if e := &b.d.entries[k]; e.isDone() && e.Notice == j.Entry.Notice &&
			slices.ContainsFunc(missing, func(o tcn.Choice) bool { return sameKind(o.Act(), e.Act) }) {
			all = append(all, e.N)
		}
	}
	return all
}

// sameKind reports whether two acts are of one type, and for one purpose, if they have one: to list a hearing is not to vacate it.
func sameKind(a, b acts.Act) bool {
	if reflect.TypeOf(a) != reflect.TypeOf(b) {
		return false
	}
	var one, two acts.Deed
	_, _ = acts.Flatten(a, &one) // what is no act yet, having no day, is of its type all the same
	_, _ = acts.Flatten(b, &two)
	return one.Purpose == two.Purpose && one.Vacated == two.Vacated
}
