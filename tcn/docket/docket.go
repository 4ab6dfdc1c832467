package docket

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"unicode/utf8"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A Docket is what is reported of some notices, entry by entry in order. It is a value made by [New];
// the zero Docket has no notices and no entries.
type Docket struct {
	notices []Notice
	entries []Entry
	days    []ipa.Date // the day of each entry, see Step.Day
}

// New makes a docket and checks it. The entries keep their order and are numbered from 1; the docket keeps copies of them.
// The error joins all that is wrong; each part names the entry, the field and the cure.
func New(notices []Notice, entries []Entry) (Docket, error) {
	d, flaws := build(notices, entries)
	var all []error
	for _, f := range flaws {
		all = append(all, f)
	}
	return d, errors.Join(all...)
}

// A flaw is something wrong with a docket: with a notice or an entry, by its number, or with the whole.
type flaw struct {
	notice, entry int
	field         string // of the entry, as it is in Go
	says, cure    string
}

func (f flaw) Error() string {
	text := f.says + "; " + f.cure
	switch {
	case f.entry > 0:
		return fmt.Sprintf("docket: entry %d: %s: %s", f.entry, f.field, text)
	case f.notice > 0:
		return fmt.Sprintf("docket: notice %d: %s", f.notice, text)
	}
	return "docket: " + text
}

// build makes a docket, or says all that is wrong with it.
func build(notices []Notice, entries []Entry) (Docket, []flaw) {
	if wrong, cure := tooMany(len(notices), len(entries)); wrong != "" {
		return Docket{}, []flaw{{says: wrong, cure: cure}}
	}
	d := Docket{notices: slices.Clone(notices)}
	var flaws []flaw
	for i, n := range notices {
		if wrong, cure := d.checkNotice(i, n); wrong != "" {
			flaws = append(flaws, flaw{notice: i + 1, says: wrong, cure: cure})
		}
	}
	for i, e := range entries {
		e = e.copied()
		e.N = i + 1
		flaws = append(flaws, d.check(&e)...)
		d.entries = append(d.entries, e)
	}
	if len(flaws) == 0 {
		flaws = d.placed()
	}
	if len(flaws) > 0 {
		return Docket{}, flaws
	}
	return d, nil
}

// Notices lists the notices in the order in which they were handed in.
func (d Docket) Notices() iter.Seq[Notice] { return slices.Values(d.notices) }

// Entries lists the entries in order.
func (d Docket) Entries() iter.Seq[Entry] {
	return func(yield func(Entry) bool) {
		for _, e := range d.entries {
			if !yield(e.copied()) {
				return
			}
		}
	}
}

// Len is the number of entries.
func (d Docket) Len() int { return len(d.entries) }

// has reports whether there is a notice of that name.
func (d Docket) has(name string) bool {
	return slices.ContainsFunc(d.notices, func(n Notice) bool { return n.Name == name })
}

func (d Docket) checkNotice(i int, n Notice) (wrong, cure string) {
	switch {
	case n.Name == "" || !utf8.ValidString(n.Name):
		return "it has no name in UTF-8", "name it, so that entries can"
	case slices.ContainsFunc(d.notices[:i], func(o Notice) bool { return o.Name == n.Name }):
		return fmt.Sprintf("%s is named twice", clip(n.Name)), "give each notice a name of its own"
	}
	if _, err := n.Kind.MarshalText(); err != nil {
		return "it is of no kind that there is", "say which of the kinds it is, or none for a technical capability notice"
	}
	if err := actors.Check(n.To); err != nil {
		return err.Error(), "put a person there that has a text"
	}
	return "", ""
}

// check says all that is wrong with an entry.
func (d Docket) check(e *Entry) (flaws []flaw) {
	note := func(field, wrong, cure string) {
		if wrong != "" {
			flaws = append(flaws, flaw{entry: e.N, field: field, says: wrong, cure: cure})
		}
	}
	if e.Happened.IsZero() {
		note("Happened", "it is not known", "give at least a bound, as in ../2025-10-06")
	}
	if e.Known.IsZero() != (e.Through == "") {
		note("Through", fmt.Sprintf("%s does not fit Known, which is %v", clip(e.Through), e.Known), "say by whose publication it became known, or leave both empty if it is not public")
	}
	for _, t := range e.Tellings() {
		if !e.Planned && t.Known.Before(e.Happened) {
			note("Known", fmt.Sprintf("%v is before it happened (%v)", t.Known, e.Happened), "give the day from which the public could know that it had")
		}
	}
	for _, t := range e.Later {
		if e.Known.IsZero() || t.Known.Before(e.Known) || t.Known.IsZero() || t.Through == "" || !t.Standing.is() {
			note("Later", fmt.Sprintf("%v by %s, %v, is no later telling", t.Known, clip(t.Through), t.Standing), "give a day after Known, by whose publication, and on whose word")
		}
	}
	if !e.Standing.is() {
		note("Standing", "it is missing", "say on whose word the entry stands: "+standingWords())
	} else {
		wrong, cure := asserts(e.Says, e.Standing)
		note("Says", wrong, cure)
		wrong, cure = e.onlyAssumed()
		note("Standing", wrong, cure)
	}
	for field, text := range e.texts() {
		if !utf8.ValidString(text) {
			note(field, "it is not UTF-8", "write it in UTF-8")
		}
	}
	e.checkSources(func(wrong, cure string) { note("Claims", wrong, cure) })
	wrong, field, cure := d.checkAct(e)
	note(field, wrong, cure)
	return flaws
}

// checkSources notes what is wrong with the sources of an entry.
func (e *Entry) checkSources(note func(wrong, cure string)) {
	sources := e.Sources()
	switch {
	case len(sources) == 0:
		note("it has no source", "name a claim, or a row of the record")
	case len(sources) > mostSources:
		note(fmt.Sprintf("it has %d sources, and %d is the most", len(sources), mostSources), "name those that tell it first hand")
		return
	}
	seen := make(map[string]bool, len(sources))
	for _, s := range sources {
		if s == "" || seen[s] {
			note(fmt.Sprintf("source %s is empty or stands twice", clip(s)), "name each source once")
		}
		seen[s] = true
	}
}

// texts lists what is free text in an entry, by its field.
func (e *Entry) texts() iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		type field struct {
			name  string
			texts []string
		}
		fields := []field{
			{"Says", []string{e.Says}}, {"Through", []string{e.Through}}, {"Chain", []string{e.Chain}},
			{"Claims", e.Claims}, {"Record", e.Record}, {"Contested", e.Contested}, {"If", e.If}, {"Unread", []string{e.Unread}},
		}
		for _, t := range e.Later {
			fields = append(fields, field{"Later", []string{t.Through}})
		}
		for _, f := range fields {
			for _, text := range f.texts {
				if !yield(f.name, text) {
					return
				}
			}
		}
	}
}

// checkAct says what is wrong with the act of an entry, if there is one.
func (d Docket) checkAct(e *Entry) (wrong, field, cure string) {
	if e.Act != nil && e.Unread != "" {
		return "it has an act, and words that were not read as one", "Unread", "leave one of them out"
	}
	if e.Act == nil {
		if e.Notice != "" || e.Chain != "" || len(e.Or) > 0 {
			return "nothing is done to the notice", "Act", "put the act there, or leave Notice, Chain and Or out for an event of law"
		}
		return "", "", ""
	}
	if !d.has(e.Notice) {
		return fmt.Sprintf("there is no notice %s", clip(e.Notice)), "Notice", "name one of the docket's notices"
	}
	if wrong, field, cure = d.checkOne(e, "Act", e.Act); wrong != "" {
		return wrong, field, cure
	}
	if len(e.Or) > mostOr {
		return fmt.Sprintf("it may be %d acts besides, and %d is the most", len(e.Or), mostOr), "Or", "name those that its word can mean"
	}
	for _, act := range e.Or {
		if wrong, field, cure = d.checkOne(e, "Or", act); wrong != "" {
			return wrong, field, cure
		}
	}
	return "", "", ""
}

// checkOne says what is wrong with an act that the entry is, or may be.
func (d Docket) checkOne(e *Entry, place string, act acts.Act) (wrong, field, cure string) {
	if !isAct(act) {
		return fmt.Sprintf("%T is no act", act), place, "use one of the types that acts.All lists, and no nil"
	}
	if !acts.On(act).IsZero() {
		return "it has a day of its own", place + ".On", "leave it zero: Happened says when"
	}
	if err := actors.Check(acts.By(act)); err != nil {
		return err.Error(), place + ".By", "say who acts"
	}
	laid, bad := e.Happened.laid(act)
	if bad == nil {
		bad = formless(laid)
	}
	if bad != nil {
		return bad.Says, place + "." + bad.Field, bad.Cure
	}
	if other, is := d.toAnother(e.Notice, act); is {
		return fmt.Sprintf("another notice is one to the same person, s 256(11), and %s is to %s", clip(other.Name), clip(other.To.Name)), place + ".Notice",
			fmt.Sprintf("write its giving as give, on %s", clip(other.Name))
	}
	return "", "", ""
}

// isAct reports whether it is one of the acts, or a pointer to one.
func isAct(act acts.Act) bool { return acts.Verb(act) != "" }

// isDone reports whether an entry is replayed: it is an act, and not only planned.
func (e *Entry) isDone() bool { return e.Act != nil && !e.Planned }

// placed chooses the days: of all entries together, or in each reading of the docket if they do not all fit one order.
func (d *Docket) placed() []flaw {
	hangs := slices.ContainsFunc(d.entries, func(e Entry) bool { return len(e.If) > 0 })
	if flaws := d.place(d.entries); len(flaws) == 0 || !hangs {
		return flaws
	}
	d.days = nil
	days := map[int]ipa.Date{}
	for r := range d.Readings() {
		under := Docket{notices: d.notices, entries: r.Of(d.entries)}
		if flaws := under.place(d.entries); len(flaws) > 0 {
			return flaws
		}
		for i, e := range under.entries {
			if _, ok := days[e.N]; !ok {
				days[e.N] = under.days[i]
			}
		}
	}
	for _, e := range d.entries {
		d.days = append(d.days, days[e.N])
	}
	return nil
}

// place chooses the day of every entry: see [Step.Day]. All are the entries of which some stand in the docket.
func (d *Docket) place(all []Entry) (flaws []flaw) {
	now := make(map[string]ipa.Date) // the day of the entry before, by notice
	before := make(map[string]int)
	begun := make(map[string]bool) // an entry has a first day
	for _, e := range all {
		from, last := e.Happened.Earliest(), e.last()
		if !e.isDone() || begun[e.Notice] {
			continue
		}
		begun[e.Notice] = !from.IsZero()
		if from.IsZero() || !now[e.Notice].IsZero() && now[e.Notice].Before(from) {
			from = now[e.Notice]
		}
		if !last.IsZero() && (from.IsZero() || last.Before(from)) {
			from = last // what was by then is no later
		}
		now[e.Notice] = from
	}
	for _, e := range d.entries {
		day := e.Happened.Earliest()
		if !e.isDone() {
			if day.IsZero() {
				day = e.Happened.Latest()
			}
			d.days = append(d.days, day)
			continue
		}
		if day.Before(now[e.Notice]) {
			day = now[e.Notice]
		}
		last := e.last()
		if !last.IsZero() && last.Before(day) {
			flaws = append(flaws, flaw{entry: e.N, field: "Happened", says: fmt.Sprintf("%s before entry %d, on %v", e.ended(), before[e.Notice], day), cure: "put the entries in the order of their days"})
		}
		now[e.Notice], before[e.Notice] = day, e.N
		d.days = append(d.days, day)
	}
	return flaws
}

// ended says by when an entry had happened.
func (e *Entry) ended() string {
	if last := e.Happened.Latest(); !last.IsZero() && last == e.last() {
		return fmt.Sprintf("%v ended", e.Happened)
	}
	return fmt.Sprintf("it was known by %v, and so had happened", e.last())
}
