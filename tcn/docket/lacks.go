package docket

import (
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

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
