package docket

import (
	"fmt"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Judge says of each entry whether the law lets it be as it is told: a chronology is put to the law, entry by entry. Where an act would be refused,
// it looks for a series of acts that nobody reports and that would have let it be done; they are then taken as done, and the
// entries after it are judged on that footing. What the docket itself tells as later is not taken as done before: the entry
// cannot be as told, and Later names what came too late. What else is supposed is listed: findings, and matters to be considered, on which
// an act is silent; what kind of operator a person is; requirements that are named and that no decision has.
//
// An entry that can be read in several ways is judged in each: an act in one of two claims that does not say in which, an act that may be another
// (Or), a docket with entries that stand on different answers (If). The reading that can best be is given, the others in Others, if they are answered
// otherwise. Of two entries that cannot both be, it is the one on the less firm word, or the later one, that cannot.
//
// Entries on one notice whose intervals overlap may have been in another order than that of the list: what can be in one order alone is possible only so, and
// Only says which. What cannot be names in Why what would stay wrong though all that is untold were supposed, and in Doubts the open questions on which it turns.
//
// The acts looked for are done on the day of the entry, and before them at most one act, or one way to a giving, or what had a last day that has passed since, on
// the latest day that serves. Of acts that help as well, those are supposed that change least. An
// entry that would need more, such as the referral of a variation that nobody reports, is found impossible: what Why names is then still true,
// and an entry for the missing act shows whether it is enough.
//
// What is looked into in one docket has an end: see Limits. Of an entry for which not all was looked for Cut says so: if it is
// impossible, it is as far as was looked.
func (d Docket) Judge(o tcn.Standpoint) []Judgment {
	readings := slices.Collect(d.Readings())
	if len(readings) < 2 {
		return d.judge(o, newFooting())
	}
	byEntry := make(map[int][]Judgment, len(d.entries))
	spent := 0
	for i, r := range readings {
		f := newFooting()
		begun := max(0, spent-mostElsewhere)
		f.spent = begun
		judged := d.Under(r).judge(o, f)
		spent += f.spent - begun
		for _, j := range judged {
			j.on, j.elsewhere = "on the reading "+r.Name, i > 0
			byEntry[j.Entry.N] = append(byEntry[j.Entry.N], j)
		}
	}
	all := make([]Judgment, 0, len(d.entries))
	for i := range d.entries {
		all = append(all, besideReadings(byEntry[d.entries[i].N], len(readings)))
	}
	return all
}

// judge judges a docket that stands as a whole. An entry that could be if one before it were later, on a day that it may have, or if the two were in the other
// order, is possible only so; an entry that another, on a firmer word, shows to be impossible moves nothing. The docket is then judged once more on that footing.
func (d Docket) judge(o tcn.Standpoint, f *footing) []Judgment {
	b := d.begin(o, f, false)
	for {
		for b.strikes < 0 && b.fails < 0 && len(b.all) < len(d.entries) {
			b.next(len(b.all))
		}
		switch {
		case b.strikes >= 0:
			f.struck[b.strikes] = b.by
			f.spent += perSitting * len(b.all)
			b = d.begin(o, f, false)
		case b.fails >= 0:
			f.settled[b.fails] = true
			f.spent += perSitting
			found := d.shift(o, f, b)
			if !found {
				d, f, found = d.turn(o, f, b)
			}
			if !found { // it is judged as it stands, and the sitting goes on
				b.all, b.fails = b.all[:b.fails], -1
				break
			}
			f.spent += perSitting * len(b.all)
			b = d.begin(o, f, false)
		default:
			for i, only := range f.only {
				b.all[i].Only, b.all[i].Verdict = only, max(b.all[i].Verdict, PossibleIf)
			}
			d.hold(o, f, b.all)
			for i := range b.all {
				b.all[i].place = i
			}
			slices.SortFunc(b.all, func(one, two Judgment) int { return one.Entry.N - two.Entry.N })
			return b.all
		}
	}
}

// A bench judges the entries of a docket in order.
type bench struct {
	d       Docket
	o       tcn.Standpoint
	f       *footing
	names   map[string][]string // the requirements that are named of a notice whose requirements nobody tells
	live    map[string]tcn.Notice
	persons map[string][]Supposition // what is supposed of persons, and not said yet
	runs    claimRuns
	all     []Judgment
	quick   bool       // it is asked alone whether entries can be, with what effect, and what acts are missing: nothing of it is told
	at      int        // the place of the entry that is judged
	gravest tcn.Effect // how grave the acts may be that are looked for: lawful, or where none help in breach of a duty
	fails   int        // the place of an entry that cannot be, and might if one before it were later; -1: none
	strikes int        // the place of an entry that cannot be beside a firmer one which comes later; -1: none
	by      int        // the place of that
}

// sit judges the entries in order up to a place; those that are struck move nothing. Quick: nothing is looked for that had to be done sooner, nor
// whose fault it is that an entry cannot be, and nothing is told of how.
func (d Docket) sit(o tcn.Standpoint, f *footing, upTo int, quick bool) *bench {
	b := d.begin(o, f, quick)
	for i := range d.entries[:upTo] {
		if b.next(i); b.strikes >= 0 || b.fails >= 0 {
			break
		}
	}
	return b
}

// begin is a bench before the first entry.
func (d Docket) begin(o tcn.Standpoint, f *footing, quick bool) *bench {
	d, persons := d.withPersons()
	b := &bench{gravest: tcn.Lawful, d: d, o: o, f: f, quick: quick, persons: persons, names: d.untold(), live: map[string]tcn.Notice{}, runs: d.claimRuns(), fails: -1, strikes: -1}
	for _, n := range d.notices {
		b.live[n.Name], _ = n.begin().From(o)
	}
	return b
}

// next judges the entry that comes next.
func (b *bench) next(i int) {
	e := &b.d.entries[i]
	if !e.isDone() {
		b.all = append(b.all, Judgment{Step: Step{Entry: e.copied(), Day: b.d.days[i]}, Verdict: NotJudged})
		return
	}
	if by, is := b.f.struck[i]; is {
		b.all = append(b.all, b.strike(i, by))
		return
	}
	b.at = i
	j := b.entry(i)
	j.Cut = b.f.cut[i]
	j.Supposes = append(b.persons[e.Notice], j.Supposes...)
	delete(b.persons, e.Notice)
	b.all = append(b.all, j)
}

// may reports whether more may be looked for that the entry needs. What is asked quickly is of another order, or of another entry: its own is noted where that is asked.
func (b *bench) may() bool {
	if b.quick {
		return b.f.spent < mostSpent
	}
	return b.f.may(b.at)
}

// entry judges one act on its notice, in each way in which it can be read.
func (b *bench) entry(i int) Judgment {
	if j, is := b.repeated(i); is {
		b.runs.add(i, &j.Step)
		return j
	}
	e, n := &b.d.entries[i], b.live[b.d.entries[i].Notice]
	var read []Judgment
	for _, w := range b.ways(i, n) {
		read = append(read, b.way(i, n, w))
	}
	best := slices.MinFunc(read, func(one, two Judgment) int { return one.graver(&two) })
	j := beside(best, read)
	if len(j.Others) == 0 {
		j.As = j.silent()
	}
	if j.Verdict == Impossible && !b.quick {
		if !b.f.settled[i] && (b.hasVague(i) || b.hasTurn(i, j.Later)) && b.sameEvent(i) < 0 && b.f.may(i) {
			b.fails = i
			return j
		}
		j = b.conflict(i, n, j)
	}
	if b.strikes >= 0 {
		return j
	}
	if j.Notice.Name() != "" {
		b.live[e.Notice] = j.Notice
	}
	if other := j.other.Name(); other != "" {
		b.live[other] = j.other
	}
	b.runs.add(i, &j.Step)
	return j
}

// numbered is an act that names a claim by the law's number with the number of its place among those that the docket tells of.
func (b *bench) numbered(i int, act acts.Act) acts.Act {
	run, place := runOf(act), 0
	if run == 0 || !told[acts.Verb(act)].parties {
		return act
	}
	for k := range i {
		if e := &b.d.entries[k]; e.isDone() && e.Notice == b.d.entries[i].Notice && acts.Verb(e.Act) == "claim" {
			if place++; b.runs.runs[k] == run {
				return acts.InRun(act, place)
			}
		}
	}
	return act
}

// way judges one way to read an entry.
func (b *bench) way(i int, n tcn.Notice, w way) Judgment {
	j := b.one(i, n, w.act)
	j.As = w.as
	for _, act := range w.also {
		if j.Verdict == Impossible {
			break
		}
		k := b.one(i, j.Notice, act)
		if k.graver(&j) > 0 {
			k.Missing, k.act, k.also, k.As = append(j.Missing, k.Missing...), j.act, j.also, j.As
			j, k = k, j
		} else {
			j.Missing, j.Notice = append(j.Missing, k.Missing...), k.Notice
		}
		j.also = append(j.also, act)
	}
	return j
}

// one judges one act on its notice.
func (b *bench) one(i int, n tcn.Notice, told acts.Act) (j Judgment) {
	d := &b.d
	j = Judgment{Step: Step{Entry: d.entries[i].copied(), Day: b.dayOf(i, n)}, Verdict: Possible}
	own := j.Entry.Act
	defer func() { j.Entry.Act = own }()
	var named acts.Act
	if named, j.Err = b.runs.named(i, told); j.Err != nil {
		j.Notice = j.find(n)
		j.act, j.Without, j.Verdict, j.Why = told, tcn.Void, Impossible, j.Grounds()
		return j
	}
	completed := b.complete(n, named, j.Day)
	j.Entry.Act = completed
	at := b.settle(&j, n, i)
	if b.quick {
		if j.act = j.Entry.Act; len(j.Missing) == 0 {
			j.act = fewer(at, j.act, told, &j) // what nobody tells is not to help it in another order: see asBefore
		}
		b.suppose(&j, told, completed)
		b.otherGiven(&j, i)
		b.outside(&j)
		return j
	}
	j.Entry.Act, completed = fewer(at, j.Entry.Act, told, &j), fewer(at, completed, told, &j)
	j.act = b.numbered(i, j.Entry.Act)
	b.suppose(&j, told, completed)
	j.Supposes = append(j.Supposes, ofChange(&j, at)...)
	b.otherGiven(&j, i)
	b.statement(&j, n)
	b.outside(&j)
	b.asked(&j)
	return j
}

// outside lets an application be that is made in no claim that is told: anybody may write to the Tribunal, which determines its own procedure,
// RIPA 2000 s 68(1). What is missing is the claim that it would be in.
func (b *bench) outside(j *Judgment) {
	isClaim := func(m Missing) bool { return acts.Verb(m.Act) == "claim" }
	if _, is := j.Entry.Act.(acts.Apply); !is || j.Verdict != PossibleIf || len(j.Missing) == 0 || slices.ContainsFunc(j.Missing, func(m Missing) bool { return !isClaim(m) }) {
		return
	}
	for i := range j.Missing {
		j.Missing[i].Strict = false
	}
	if len(j.Only) == 0 && j.From.IsZero() && j.Until.IsZero() {
		j.Verdict = Possible
	}
}

// statement asks what a statement would be by a person who is bound, if it told of the notice: s 255(8).
func (b *bench) statement(j *Judgment, n tcn.Notice) {
	by, bound := acts.By(j.Entry.Act).(actors.Bound)
	if !j.IsStatement() || !bound {
		return
	}
	r, err := n.Try(acts.Disclose{By: by, On: j.Day, To: actors.Public{}})
	if err == nil && r.Effect() == tcn.Breach {
		j.Tells = r
	}
}

// asked asks what the order would be that somebody applies for, to be released from s 255(8): whether the Tribunal can make it is an open question.
func (b *bench) asked(j *Judgment) {
	act, is := j.Entry.Act.(acts.Apply)
	if !is || act.For != acts.ForRelease || j.Verdict == Impossible {
		return
	}
	r, err := j.Notice.Try(acts.RuleOnSecrecy{On: j.Day, Run: act.Run, Release: actors.Public{}})
	if err == nil {
		j.Asks = r
	}
}

// strike is the judgment of an entry that cannot be beside a firmer one.
func (b *bench) strike(i, by int) Judgment {
	e, firm := &b.d.entries[i], &b.d.entries[by]
	j := Judgment{Step: Step{Entry: e.copied(), Day: b.d.days[i]}, Verdict: Impossible, Against: firm.N, Firmer: firm.N, Without: tcn.Void}
	j.Err = &acts.BadAct{
		Verb: acts.Verb(e.Act), Field: "entry", Says: fmt.Sprintf("it cannot be beside entry %d, which stands on a firmer word (%v, and this %v)", firm.N, firm.Stands(), e.Stands()),
		Cure: "leave out the one that is wrong, or say on which answer each stands (if)",
	}
	n := b.live[e.Notice]
	if j.Notice = j.find(n); !b.quick && e.isSameEvent(firm) {
		j.Others = append([]Judgment{b.again(i, by, n)}, b.another(i)...)
	}
	return j
}
