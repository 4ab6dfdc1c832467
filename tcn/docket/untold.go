package docket

import (
	"slices"
	"strings"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// allowances are the findings that make good what came late, on the acts for which the Tribunal or the court makes them: that it is equitable to go into a
// claim (RIPA 2000 s 67(5), HRA 1998 s 7(5)(b)), and that there are special circumstances (SI 2018/1334, r 16).
var allowances = []acts.Act{
	acts.Determine{Equitable: acts.Assumed}, acts.Quash{Equitable: acts.Assumed}, acts.Compensate{Equitable: acts.Assumed},
	acts.OrderDestruction{Equitable: acts.Assumed}, acts.Appeal{Special: acts.Assumed},
}

// allow supposes of an act that is told, and void, that it was found to be good though late, where that helps; and says so. No other claim is supposed in
// place of a late one. It reports whether it did.
func (b *bench) allow(j *Judgment, n tcn.Notice) bool {
	silent := acts.Dated(j.Entry.Act, j.Day)
	was, err := n.Try(silent)
	if err != nil || was.Effect() != tcn.Void {
		return false
	}
	for _, with := range allowances {
		allowed := acts.Assume(silent, with)
		if weigh(n, allowed) >= weigh(n, silent) {
			continue
		}
		is, _ := n.Try(allowed) // it weighs less than what had a ruling
		for _, g := range was.Grounds() {
			if !slices.ContainsFunc(is.Grounds(), func(o tcn.Ground) bool { return o.ID == g.ID }) {
				says := assumed(j.Entry.Act, acts.Dated(allowed, ipa.Date{}), j.Entry.Happened)
				j.Supposes = append(j.Supposes, Supposition{Says: says, Law: g.Law, Strict: true})
			}
		}
		j.Entry.Act = acts.Dated(allowed, ipa.Date{})
		return true
	}
	return false
}

// untoldNeeds are the needs that an act which nobody reports may have met, by the ends of their IDs.
var untoldNeeds = []string{"/approved", "/decided", "/consulted", "/both-consulted", "/lock"}

// standing are the grounds of an entry that cannot be that stay though all that is untold is supposed: that nobody reports an approval is no fault
// beside another. If nothing else is wrong, it is what is. Of a notice that has ended nobody waits for the days in which it can be renewed: they are over.
func standing(all []tcn.Ground, told tcn.State) []tcn.Ground {
	if told.In(tcn.RegionForce).Ended() {
		all = slices.DeleteFunc(all, func(g tcn.Ground) bool { return strings.HasSuffix(g.ID, "/renewal-period") })
	}
	isUntold := func(g tcn.Ground) bool {
		return slices.ContainsFunc(untoldNeeds, func(end string) bool { return strings.HasSuffix(g.ID, end) }) &&
			(!strings.HasSuffix(g.ID, "/lock") || told.In(tcn.RegionLock) == tcn.Idle)
	}
	isOther := func(g tcn.Ground) bool { return g.Effect == tcn.Void && !isUntold(g) }
	if slices.ContainsFunc(all, isOther) {
		return slices.DeleteFunc(all, isUntold)
	}
	return slices.DeleteFunc(all, func(g tcn.Ground) bool { return g.Effect != tcn.Void && isUntold(g) })
}

// isUntoldLock is a ground that the keys were not turned, of which nobody tells.
func isUntoldLock(g tcn.Ground) bool {
	return strings.HasSuffix(g.ID, "/approved") || strings.HasSuffix(g.ID, "/decided")
}

// isAll reports whether each ground that voids is such.
func isAll(grounds []tcn.Ground, such func(tcn.Ground) bool) bool {
	return !slices.ContainsFunc(grounds, func(g tcn.Ground) bool { return g.Effect == tcn.Void && !such(g) })
}

// decision is the ruling on the decision that an act would carry out, as the tables offer it: that nobody tells of it is not what is wrong if it could not
// have been made, as of a national security notice to a person abroad, s 252(1).
func (b *bench) decision(n tcn.Notice, j *Judgment) tcn.Ruling {
	var purpose acts.Purpose
	_ = purpose.UnmarshalText([]byte(acts.Verb(j.Entry.Act))) // what carries out no decision has no purpose, and none is found
	later, _ := n.On(j.Day)                                   // or the notice as it is
	for o := range later.ChoicesOf(acts.Decide{}) {
		if decided, is := o.Act().(acts.Decide); is && decided.To == purpose {
			r, _ := later.Try(b.named(o, n).Act()) // it was a choice
			return r
		}
	}
	return tcn.Ruling{}
}

// hangs are the entries before one that cannot be, which cannot be either and would have brought a status that it needs: a revocation hangs on a giving to
// somebody who can be given no such notice.
func (b *bench) hangs(n tcn.Notice, j *Judgment, i int) (all []int) {
	needs := wanted(n, acts.Dated(j.Entry.Act, j.Day))
	for k := range b.all[:i] {
		was := &b.all[k]
		if was.Verdict == Impossible && was.Entry.Notice == j.Entry.Notice && !sameKind(was.Entry.Act, j.Entry.Act) &&
			slices.ContainsFunc(was.Ruling.Rule().Takes, func(m tcn.Move) bool { return slices.Contains(needs, m.To) }) {
			all = append(all, was.Entry.N)
		}
	}
	return all
}

// open are the open questions under whose other reading an act that is void would not be.
func open(rulings ...tcn.Ruling) []tcn.Doubt {
	var all []tcn.Doubt
	for _, r := range rulings {
		for _, d := range r.Doubts() {
			if d.Other != tcn.Void && !slices.ContainsFunc(all, func(o tcn.Doubt) bool { return o.N == d.N }) {
				all = append(all, d)
			}
		}
	}
	return all
}

// further is what is supposed of a variation whose content nobody tells, where no approval is supposed: s 256(5)(c), or what a kind of notice has for it.
func further(j *Judgment, kind acts.NoticeKind) []Supposition {
	law := asked(kind, "vary-further/approved", "")
	if _, is := j.Entry.Act.(acts.Vary); !is || law == "" || !j.decides(acts.Varying) ||
		slices.ContainsFunc(j.Missing, func(m Missing) bool { return acts.Verb(m.Act) == "approve" }) {
		return nil
	}
	return []Supposition{{
		Says: "it imposes no further requirement, or a Judicial Commissioner approved it",
		Law:  []ipa.Citation{ipa.MustParse(law)}, Strict: true,
	}}
}

// decides reports whether a decision for a purpose is missing.
func (j *Judgment) decides(to acts.Purpose) bool {
	return slices.ContainsFunc(j.Missing, func(m Missing) bool {
		decided, is := m.Act.(acts.Decide)
		return is && decided.To == to
	})
}
