package docket

import (
	"cmp"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// An Entry is one thing that is said to have happened: what, when, since when that is public and by whose publication,
// and who says so. It reports and never asserts: [New] refuses wording that does not say so.
type Entry struct {
	N         int        // its number in the docket, from 1; [New] sets it
	Happened  When       // when it is said to have happened, or is planned for
	Known     When       // when that became public, or could be inferred from what became public; zero: it is not public
	Through   string     // by whose publication; empty if and only if Known is zero
	Later     []Telling  // who else has told it since, on another standing
	Notice    string     // the notice that the act concerns; empty for an event of law
	Act       acts.Act   // what was done, its On left zero; nil for an event of law
	Or        []acts.Act // what else it may have been, where the word of the source can mean several acts: each is judged
	Standing  Standing   // on whose word it stood when it became known
	Says      string     // what is reported, as a sentence that reports, with nothing that was known only later
	Claims    []string   // the claims of the documents that tell of it, whether or not they agree
	Record    []string   // the rows of the outside record that tell of it
	Contested []string   // the questions on which the sources differ, in words or by the caller's names for them
	Unsure    bool       // nothing that was read bears it out as told
	Planned   bool       // it has not happened: it is planned, and is not replayed
	Chain     string     // entries of one chain keep their order, whatever their days; empty: it is in none
	Unread    string     // why its words were not read as an act, for a row of a table whose were not; then Act is nil, and it is not judged
	If        []string   // the answers on any of which it stands, see [Reading]; none: it stands in every reading

	stepOf int // the number of the entry with which it keeps its order as in a chain, being supposed before it; zero: of none
}

// A Telling is when, by whose publication and on whose word something was told.
type Telling struct {
	Known    When     // when that became public
	Through  string   // by whose publication
	Standing Standing // on whose word
}

// By is who did it; nil for an event of law.
func (e Entry) By() actors.Actor { return acts.By(e.Act) }

// Outside reports whether only the outside record tells of it, and none of the documents.
func (e Entry) Outside() bool { return len(e.Claims) == 0 }

// Sources lists the claims, then the rows of the record.
func (e Entry) Sources() []string { return slices.Concat(e.Claims, e.Record) }

// Tellings lists all tellings of it, the first being that by which it became known; none if it is not public.
func (e Entry) Tellings() []Telling {
	if e.Known.IsZero() {
		return nil
	}
	return append([]Telling{{e.Known, e.Through, e.Standing}}, e.Later...)
}

// last is the last day on which it can have happened: what was public on a day had happened. It is zero where neither is told.
func (e *Entry) last() ipa.Date {
	last, known := e.Happened.Latest(), e.Known.Latest()
	if !e.Planned && !known.IsZero() && (last.IsZero() || known.Before(last)) {
		return known
	}
	return last
}

// Stands is the firmest standing that it has, now that all has been told.
func (e Entry) Stands() Standing {
	firmest := e.Standing
	for _, t := range e.Later {
		firmest = min(firmest, t.Standing)
	}
	return firmest
}

// copied is the entry with an act and lists of its own: what is handed in or out is the caller's, and what a docket keeps is not. What
// passes for an act and is none stays, to be told of.
func (e Entry) copied() Entry {
	if isAct(e.Act) {
		e.Act = acts.Clone(e.Act)
	}
	e.Later, e.Claims, e.Record = own(e.Later), own(e.Claims), own(e.Record)
	e.Contested, e.If = own(e.Contested), own(e.If)
	e.Or = own(e.Or)
	for i := range e.Or {
		if isAct(e.Or[i]) {
			e.Or[i] = acts.Clone(e.Or[i])
		}
	}
	return e
}

// own is a list of its own; nil if it is empty, as an empty one is read.
func own[T any](list []T) []T { return append([]T(nil), list...) }

// A Notice is a notice that a docket tells of, under a name of the docket's own.
type Notice struct {
	Name string
	To   actors.RelevantOperator // the person to whom it is, or would be, given
	Kind acts.NoticeKind         // under which section; zero: a technical capability notice
}

// kind is the kind of the notice.
func (n Notice) kind() acts.NoticeKind { return cmp.Or(n.Kind, acts.TechnicalCapability) }

// begin is the notice before anything has happened to it.
func (n Notice) begin() tcn.Notice {
	return tcn.NewOf(n.kind(), n.Name, n.To)
}

// A chain is what holds entries together: the name that the docket gives, or the entry before which steps are supposed.
type chain struct {
	name   string
	stepOf int
}

// chain is that of an entry; the zero chain if it is in none.
func (e *Entry) chain() chain { return chain{e.Chain, e.stepOf} }
