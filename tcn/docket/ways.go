package docket

import (
	"cmp"
	"errors"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A way is a way to read an entry.
type way struct {
	act  acts.Act
	also []acts.Act // the same in other runs
	as   string     // in words; empty: as it is told
}

// ways are the ways to read an entry: as each of the acts that it may be, in each of the runs that the act fits.
func (b *bench) ways(i int, n tcn.Notice) []way {
	e := &b.d.entries[i]
	var all []way
	for _, act := range append([]acts.Act{e.Act}, e.Or...) {
		as := ""
		if len(e.Or) > 0 {
			as = "as " + acts.Verb(act)
		}
		all = append(all, b.inRuns(i, n, way{act: act, as: as})...)
	}
	return all
}

// inRuns are the ways to read an act that fits several runs and names none: in all of them, if it is the Tribunal's or an appeal by the
// respondent, and in each.
func (b *bench) inRuns(i int, n tcn.Notice, w way) []way {
	day := b.dayOf(i, n)
	_, err := n.Try(acts.Dated(w.act, day))
	var bad *acts.BadAct
	if !errors.As(err, &bad) || bad.Field != "Run" || runOf(w.act) != 0 {
		if own := claimOf(n, w.act); own != 0 {
			w.act = acts.InRun(w.act, own)
		}
		return []way{w}
	}
	runs := fitting(n, w.act, day)
	if len(runs) == 0 {
		return []way{w}
	}
	var all []way
	for _, run := range runs[:min(len(runs), mostWays)] {
		all = append(all, way{act: acts.InRun(w.act, run.N), as: strings.TrimSpace(w.as + " in " + nameOf(run))})
	}
	switch both := inAll(w, runs); {
	case both.act == nil || len(runs) < 2:
		return all
	case b.endsAgain(i, w.act):
		return append(all, both)
	default:
		return append([]way{both}, all...)
	}
}

// claimOf is the one claim of who acts that is live, where there are or were others and the act names none: it stays that claim in whatever order the others end.
// Zero: there is none, or the act is done in no claim.
func claimOf(n tcn.Notice, act acts.Act) (own int) {
	by := acts.By(act)
	if by == nil || !told[acts.Verb(act)].parties || runOf(act) != 0 {
		return 0
	}
	role, name := by.Who()
	others := false
	for run := range n.Runs(tcn.RegionTribunal) {
		switch {
		case run.By != role || run.Name != name:
			others = true
		case run.Live():
			own = run.N
		}
	}
	if !others {
		return 0
	}
	return own
}

// endsAgain reports whether an act of the Tribunal's ends a claim, and another that does is told later of the notice: two claims may be determined on two days,
// and if the first were in both, none would be left for the second. RIPA 2000 ss 67(1), 68(1).
func (b *bench) endsAgain(i int, act acts.Act) bool {
	return endsClaim(act) && slices.ContainsFunc(b.d.entries[i+1:], func(e Entry) bool {
		return e.isDone() && e.Notice == b.d.entries[i].Notice && runOf(e.Act) == 0 && endsClaim(e.Act)
	})
}

// endsClaim reports whether an act is the Tribunal's and ends the claim that it is done in.
func endsClaim(act acts.Act) bool {
	if _, is := acts.By(act).(actors.Tribunal); !is {
		return false
	}
	for r := range tcn.Rules() {
		if r.Act == acts.Verb(act) && slices.ContainsFunc(r.Takes, func(m tcn.Move) bool { return m.To.Region() == tcn.RegionTribunal && m.To.Ended() }) {
			return true
		}
	}
	return false
}

// fitting are the runs that an act can belong to: those that go on, or from whose status it is taken, as an appeal is from a determination. What a
// claimant does is done in the claims of its own: RIPA 2000 s 67A(8).
func fitting(n tcn.Notice, act acts.Act, day ipa.Date) []tcn.Run {
	var all, own []tcn.Run
	by := acts.By(act)
	for region := range tcn.Regions() {
		if !isOfRegion(n.Kind(), act, region) {
			continue
		}
		for run := range n.Runs(region) {
			if _, err := n.Try(acts.Dated(acts.InRun(act, run.N), day)); err != nil || !run.Live() && !isTakenFrom(n.Kind(), act, run.Status) {
				continue
			}
			if all = append(all, run); by != nil {
				if role, name := by.Who(); region == tcn.RegionTribunal && role == run.By && name == run.Name {
					own = append(own, run)
				}
			}
		}
	}
	if len(own) > 0 {
		return own
	}
	return all
}

// isTakenFrom reports whether a rule takes an act from a status.
func isTakenFrom(kind acts.NoticeKind, act acts.Act, s tcn.Status) bool {
	for r := range tcn.Rules(kind) {
		if r.Act == acts.Verb(act) && slices.ContainsFunc(r.Takes, func(m tcn.Move) bool { return m.From == s }) {
			return true
		}
	}
	return false
}

// dayOf is the first day that an entry may have: not before what was done before it, nor before the day from which it is taken to be.
func (b *bench) dayOf(i int, n tcn.Notice) ipa.Date {
	day := b.d.days[i]
	for _, from := range []ipa.Date{n.Now(), b.f.later[i]} {
		if from.After(day) {
			day = from
		}
	}
	return day
}

// inAll is an act in all the claims that it fits, if it is one that can be in several: what the Tribunal or a court does, as one hearing is of two
// claims, and an appeal by the respondent, which is so in each. To quash a notice in one claim leaves none to quash in another, which is determined with it:
// RIPA 2000 s 67(7).
func inAll(w way, runs []tcn.Run) way {
	switch acts.By(w.act).(type) {
	case actors.Tribunal, actors.Court:
	case actors.SecretaryOfState:
		if _, is := w.act.(acts.Appeal); !is {
			return way{}
		}
	default:
		return way{}
	}
	all := way{act: acts.InRun(w.act, runs[0].N), as: strings.TrimSpace(w.as + " in all the claims")}
	for _, run := range runs[1:] {
		again := w.act
		if quash, is := again.(acts.Quash); is {
			again = acts.Determine{By: quash.By, On: quash.On}
		}
		all.also = append(all.also, acts.InRun(again, run.N))
	}
	return all
}

// isOfRegion reports whether an act belongs to the runs of a region.
func isOfRegion(kind acts.NoticeKind, act acts.Act, region tcn.Region) bool {
	for r := range tcn.Rules(kind) {
		if r.Act != acts.Verb(act) {
			continue
		}
		for _, m := range r.Wants() {
			if m.From.Region() == region {
				return true
			}
		}
	}
	return false
}

// nameOf names a run: the claim of somebody, the decision or the referral of a day.
func nameOf(r tcn.Run) string {
	switch {
	case r.Region == tcn.RegionTribunal && r.Name != "":
		return "the claim of " + r.Name
	case r.Region == tcn.RegionTribunal:
		return "the claim of " + r.Opened.String()
	case r.Region == tcn.RegionReview:
		return "the referral of " + r.Opened.String()
	}
	return "the decision of " + r.Opened.String()
}

// graver compares two judgments: less than zero if this one can better be.
func (j *Judgment) graver(o *Judgment) int {
	return cmp.Or(cmp.Compare(j.Verdict, o.Verdict), cmp.Compare(j.Without, o.Without), cmp.Compare(len(j.Missing), len(o.Missing)))
}

// isSameAnswer reports whether two judgments of an entry answer it alike.
func (j *Judgment) isSameAnswer(o *Judgment) bool {
	alike := func(a, b Missing) bool { return a.Rule.ID == b.Rule.ID }
	return j.Verdict == o.Verdict && j.IsStatement() == o.IsStatement() && j.Effect() == o.Effect() && j.Without == o.Without && j.From == o.From && j.Until == o.Until &&
		j.Notice.State() == o.Notice.State() && j.Against == o.Against &&
		slices.EqualFunc(j.Missing, o.Missing, alike) &&
		slices.EqualFunc(j.Why, o.Why, func(a, b tcn.Ground) bool { return a.ID == b.ID })
}

// beside is a judgment with those others beside it that answer the entry otherwise; those that answer it alike stand as one.
func beside(j Judgment, read []Judgment) Judgment {
	for k := range read {
		o := &read[k]
		if o.As == j.As {
			continue
		}
		if j.isSameAnswer(o) {
			if o.on == j.on && (len(j.Entry.Or) > 0 || len(j.also) == 0) {
				j.As += ", or " + o.As
			}
			continue
		}
		same := slices.IndexFunc(j.Others, func(other Judgment) bool { return other.isSameAnswer(o) })
		switch {
		case same < 0:
			j.Others = append(j.Others, *o)
		case o.elsewhere == j.Others[same].elsewhere && !strings.Contains(j.Others[same].As, o.As):
			j.Others[same].As += ", or " + o.As
		}
	}
	return j
}

// besideReadings is what an entry is on the first of the readings on which it stands, with the other ways to read it, there and on the other readings, beside it. If it
// stands on each of so many readings, and each answers it alike, none is named.
func besideReadings(judged []Judgment, readings int) Judgment {
	first := &judged[0]
	if len(judged) == readings && !slices.ContainsFunc(judged[1:], func(o Judgment) bool { return !first.isSameAnswers(&o) }) {
		return *first
	}
	var read []Judgment
	for i := range judged {
		for _, j := range append([]Judgment{judged[i]}, judged[i].Others...) {
			j.As = strings.TrimSuffix(judged[i].on+", "+j.As, ", ")
			j.elsewhere, j.Others = judged[i].elsewhere, nil
			read = append(read, j)
		}
	}
	return beside(read[0], read[1:])
}

// isSameAnswers reports whether two judgments answer an entry alike in each way in which it can be read.
func (j *Judgment) isSameAnswers(o *Judgment) bool {
	return j.isSameAnswer(o) && slices.EqualFunc(j.Others, o.Others, func(a, b Judgment) bool { return a.isSameAnswer(&b) })
}

// silent is how an entry is read where every way to read it is answered alike: in words only if it is read as more than it says.
func (j *Judgment) silent() string {
	if len(j.also) > 0 || len(j.Entry.Or) > 0 {
		return j.As
	}
	return ""
}
