package docket

import (
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A Judgment is whether an entry can be as it is told, given those before it.
type Judgment struct {
	Step                 // the law's answer: on the best day that the entry may have, with what is missing supposed
	Verdict Verdict      // whether it can be
	Missing []Missing    // what must have happened besides that nobody reports; none: nothing, or nothing was found
	Without tcn.Effect   // its effect without what is missing
	From    ipa.Date     // the first day on which it could be, where not on each that the entry may have; else zero
	Until   ipa.Date     // the last such day; else zero
	Why     []tcn.Ground // why it cannot be; or why it would be irregular or a breach, though it happened
	Later   []int        // entries that are told as later, and would help if they had come first

	act acts.Act // the act with its findings assumed
}

// A Missing is an act that nobody reports and without which an entry could not be, or not lawfully.
type Missing struct {
	Act    acts.Act      // by whom, and what; its findings are assumed
	Who    []actors.Role // who else could have done it
	By     ipa.Date      // the last day on which it can have been done
	Rule   tcn.Rule      // the line of the rules that it is, with the words it rests on
	Strict bool          // without it the entry could not be at all; else it would be irregular or a breach
}

// Judge says of each entry whether the law lets it be as it is told: a chronology is put to the law, entry by entry. Where an act would be refused,
// it looks for a series of acts that nobody reports and that would have let it be done; they are then taken as done, and the
// entries after it are judged on that footing. What the docket itself tells as later is not taken as done before: the entry
// cannot be as told, and Later names what came too late. Findings, and matters to be considered, on which an act of the docket is silent
// are assumed: a chronology that says that a notice was given does not say what the minister took into account.
//
// The acts looked for are done on the day of the entry, and before them at most one act, or one way to a giving, on the latest day that serves. An
// entry that would need more, such as the referral of a variation that nobody reports, is found impossible: what Why names is then still true,
// and an entry for the missing act shows whether it is enough.
func (d Docket) Judge(o tcn.Standpoint) []Judgment {
	live := map[string]tcn.Notice{}
	for _, n := range d.notices {
		live[n.Name], _ = tcn.New(n.Name, n.To).From(o)
	}
	all := make([]Judgment, len(d.entries))
	runs := d.claimRuns()
	for i, e := range d.entries {
		j := Judgment{Step: Step{Entry: e.copied(), Day: d.days[i]}, Verdict: Possible}
		if e.isDone() {
			d.judge(&j, live[e.Notice], i, runs)
			runs.add(i, &j.Step)
			live[e.Notice] = j.Notice
		}
		all[i] = j
	}
	return all
}

// judge judges one act on its notice.
func (d Docket) judge(j *Judgment, n tcn.Notice, i int, runs claimRuns) {
	if now := n.Now(); now.After(j.Day) {
		j.Day = now // an entry before it could not be as early as it is told
	}
	reported := j.Entry.Act
	var named acts.Act
	if named, j.Err = runs.name(i); j.Err != nil {
		j.Notice = j.find(n)
		j.act, j.Without, j.Verdict, j.Why = d.entries[i].Act, tcn.Void, Impossible, j.Grounds()
		return
	}
	j.Entry.Act = completed(n, named, j.Day)
	j.act = acts.InRun(j.Entry.Act, runOf(reported))
	defer func() { j.Entry.Act = reported }()
	if d.bestDay(j, n) {
		j.Without = j.Effect()
		return
	}
	j.Without = j.Effect()
	earlier, missing := d.bridge(n, j.Entry.Act, j.Day, i)
	strict := j.Effect() == tcn.Void
	alone := *j
	j.rule(earlier)
	switch {
	case strict && j.Effect() == tcn.Void:
		*j = alone
		j.Verdict, j.Why, j.Later = Impossible, j.Grounds(), d.tooLate(n, j, i)
		return
	case strict:
		j.Verdict = PossibleIf
	}
	if j.Why = j.Grounds(); len(j.Why) > 0 {
		j.Later = d.tooLate(earlier, j, i)
	}
	if len(missing) == 0 {
		return
	}
	by := j.Entry.happened()
	if by.IsZero() || by.Before(j.Day) {
		by = j.Day
	}
	for k, o := range missing {
		m := Missing{Act: o.Act, Who: o.Who, By: by, Rule: o.Rule, Strict: strict && (isSooner(o, j) && !n.Now().IsZero() || isStrict(n, j, missing, k))}
		if isSooner(o, j) {
			m.By = acts.On(o.Act)
		}
		j.Missing = append(j.Missing, m)
	}
}

// Supposed is the docket with what a judgment of it found missing put before each entry, on its day, as inferred and under no number, and with
// the findings on which it is silent assumed. Entries that cannot be stay as they are told. [Docket.Spread] then says what hangs on the days.
func (d Docket) Supposed(all []Judgment) Docket {
	s := Docket{notices: d.notices}
	for i, e := range d.entries {
		if i < len(all) && e.isDone() && all[i].act != nil {
			e.Act = all[i].act
			if e.Chain == "" && len(all[i].Missing) > 0 {
				e.stepOf = e.N
			}
			for _, m := range all[i].Missing {
				missing, day := Entry{Happened: e.Happened, Notice: e.Notice, Act: acts.Dated(m.Act, ipa.Date{}), Standing: Inferred, Chain: e.Chain, stepOf: e.stepOf}, d.days[i]
				if m.By.Before(all[i].Day) { // it had to be sooner
					missing.Happened, missing.Chain, missing.stepOf, day = When{m.By.String(), m.By, m.By}, "", 0, m.By
				}
				s.entries, s.days = append(s.entries, missing), append(s.days, day)
			}
		}
		s.entries, s.days = append(s.entries, e), append(s.days, d.days[i])
	}
	order := make([]int, len(s.entries))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return s.days[a].Compare(s.days[b]) })
	return s.put(timing{order: order, days: s.days})
}

// isSooner reports whether an act that is missing had to be done before the day of the entry.
func isSooner(o tcn.Choice, j *Judgment) bool { return acts.On(o.Act).Before(j.Day) }

// bestDay looks for the days of the entry's interval on which the act needs nothing more, and puts the act to the law on the first of them; if there is none, on the
// day that it has. It reports whether there is one.
func (d Docket) bestDay(j *Judgment, n tcn.Notice) bool {
	first, last := ipa.Date{}, ipa.Date{}
	all, ended := ipa.Span{First: j.Day, Last: j.Day}, false
	if to := j.Entry.Happened.Latest(); to.After(j.Day) {
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
	j.rule(n)
	return true
}

// completed gives an act the findings and the matters considered on which it is silent, as assumed, and an obligation where it names none.
func completed(n tcn.Notice, act acts.Act, day ipa.Date) acts.Act {
	if _, ok := act.(acts.Change); ok {
		return act // nobody is taken to have weakened anything
	}
	later, _ := n.On(day) // or the notice as it is
	for o := range later.Choices() {
		if sameKind(o.Act, act) {
			act = acts.Assume(act, o.Act)
			break
		}
	}
	return opened(act)
}

// opened gives an act, as assumed, the findings that open the way that it is told to have taken: a notice that is told to have come in
// some way came in it, and a Commissioner or the Tribunal was told what they may be told.
func opened(act acts.Act) acts.Act {
	if told, ok := act.(acts.Disclose); ok {
		switch told.To.(type) {
		case actors.Commissioner:
			return acts.Assume(act, acts.Disclose{ForFunction: acts.Assumed})
		case actors.Tribunal:
			return acts.Assume(act, acts.Disclose{Required: acts.Assumed})
		default: // nothing but permission opens the way to anybody else
			return act
		}
	}
	var d acts.Deed
	_, _ = acts.Flatten(act, &d) // an act without a day has its way all the same
	if d.How != 0 {
		for _, given := range waysGiven {
			act = acts.Assume(act, given)
		}
	}
	return act
}

// waysGiven are the acts that give a notice, with what their way needs assumed.
var waysGiven = []acts.Act{
	acts.Give{Proper: acts.Assumed}, acts.Vary{Proper: acts.Assumed}, acts.Renew{Proper: acts.Assumed},
	acts.Confirm{Proper: acts.Assumed}, acts.Revoke{Proper: acts.Assumed},
}

// isStrict reports whether the entry could not be at all without one of the acts that are missing.
func isStrict(n tcn.Notice, j *Judgment, missing []tcn.Choice, without int) bool {
	for k, o := range missing {
		if next, err := n.Do(o.Act); err == nil && k != without {
			n = next
		}
	}
	r, err := n.Try(acts.Dated(j.Entry.Act, j.Day))
	return err != nil || r.Effect() == tcn.Void
}

// tooLate lists the later entries on the notice that would help if they had come before.
func (d Docket) tooLate(n tcn.Notice, j *Judgment, i int) []int {
	if !slices.ContainsFunc(d.entries[i+1:], func(e Entry) bool { return e.isDone() && e.Notice == j.Entry.Notice }) {
		return nil // and nothing has to be looked for
	}
	var all []int
	_, missing := d.bridge(n, j.Entry.Act, j.Day, -1)
	for k := i + 1; k < len(d.entries); k++ {
		if e := &d.entries[k]; e.isDone() && e.Notice == j.Entry.Notice &&
			slices.ContainsFunc(missing, func(o tcn.Choice) bool { return sameKind(o.Act, e.Act) }) {
			all = append(all, e.N)
		}
	}
	return all
}

// sameKind reports whether two acts are of one type, and for one purpose, if they have one.
func sameKind(a, b acts.Act) bool {
	var one, two acts.Deed
	_, _ = acts.Flatten(a, &one) // what is no act yet, having no day, is of its type all the same
	_, _ = acts.Flatten(b, &two)
	return one.Number == two.Number && one.Purpose == two.Purpose
}
