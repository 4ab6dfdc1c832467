package tcn

import (
	"iter"
	"slices"
	"unicode/utf8"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A Notice is a technical capability notice, or one of another kind ([Notice.Kind]), from the first thought of it to whatever follows its end: a value.
// Acts give new notices and leave the old one as it was, so that keeping the old one is a what-if;
// histories share their past. [New] makes one; the zero Notice refuses every act with a [*acts.BadAct].
//
// A second notice to the same person is a second Notice.
type Notice struct {
	party   *noticeParty
	history *historyEntry
	runs    pagedList[runRecord]
	content pagedList[requirementRecord]
	permits []permission // never changed in place
	days    [noticeKeys]ipa.Date
	now     ipa.Date       // the day to which time has passed; zero: no act yet
	law     ipa.Date       // the day whose law is fixed; zero: the law of each act's day
	last    ipa.Date       // the last day of its life; zero: none
	taken   *takenReadings // nil: the defaults
	met     doubtSet       // the open questions that were met on the way
	state   State
	legacy  legacyStage
	suits   dutySet // the duties that are sued for
}

// A noticeParty is what stays the same through a notice's life.
type noticeParty struct {
	name   string
	to     actors.RelevantOperator
	kind   acts.NoticeKind
	tables *kindTables // of the kind; of the first, where it is no kind
	fault  string      // why it can have no text; empty: it can
}

// A permission is the Secretary of State's, to tell a person of the notice: s 255(8).
type permission struct {
	role actors.Role
	what acts.Matter // zero: all
	name string
	of   string // for whose business the person is employed or engaged; empty: nobody says
}

// legacyStage says whether the last day is that of a notice in effect before the two years were law: SI 2024/1021, reg 4.
type legacyStage uint8

const (
	notLegacy legacyStage = iota
	isLegacy
	wasLegacy    // and it has been renewed or varied since
	isUnapproved // given while no Commissioner's approval was needed: Sch 9 para 4
)

// A dutySet is some of the duties for which a person can be sued: a bit each.
type dutySet uint8

func (s dutySet) with(d acts.Duty) dutySet { return s | 1<<d }
func (s dutySet) has(d acts.Duty) bool     { return s&(1<<d) != 0 }

// A historyEntry is a step of the history: a ruling, or the mark of another law or another reading. It points to the one before.
type historyEntry struct {
	ruling judged // zero in a mark
	before *historyEntry
	on     ipa.Date       // of a mark: the day to which time had passed
	law    ipa.Date       // of a mark: the day whose law is fixed from here on
	taken  *takenReadings // of a mark: the readings from here on
}

// isRuling reports whether the step is one.
func (e *historyEntry) isRuling() bool { return e.ruling.rule != nil }

// act is the act that was done; nil where time did it, and in a mark.
func (e *historyEntry) act() acts.Act { return e.ruling.act }

// rulingAt is the ruling of a step of the notice's history.
func (n *Notice) rulingAt(e *historyEntry) Ruling { return Ruling{e.ruling, n.party, e.before} }

// takenAt are the readings that the notice was under when it had come to a step of its history.
func (e *historyEntry) takenAt() *takenReadings {
	for ; e != nil; e = e.before {
		if e.isMark() {
			return e.taken
		}
	}
	return nil
}

// day is the day of the step.
func (e *historyEntry) day() ipa.Date {
	if e.isMark() {
		return e.on
	}
	return e.ruling.day
}

// isMark reports whether the step is a mark.
func (e *historyEntry) isMark() bool { return !e.isRuling() }

// New returns a technical capability notice under a name of the caller's, proposed to a person. Nothing has happened to it.
func New(name string, to actors.RelevantOperator) Notice {
	return NewOf(acts.TechnicalCapability, name, to)
}

// NewOf returns a notice of a kind, as [New] does. One of no kind that there is refuses every act with a [*acts.BadAct].
func NewOf(kind acts.NoticeKind, name string, to actors.RelevantOperator) Notice {
	column, _ := columnOf(kind)
	p := &noticeParty{name: name, to: to, kind: kind, tables: tablesAt(column)}
	p.fault = p.check()
	return Notice{party: p, state: initialState}
}

// tables are those of the notice's kind; of a zero Notice, those of a technical capability notice.
func (n *Notice) tables() *kindTables {
	if n.party == nil {
		return capabilityTables
	}
	return n.party.tables
}

// anew is a notice of the same kind, name and person, to which nothing has happened.
func (n *Notice) anew() Notice { return Notice{party: n.party, state: initialState} }

// Kind is the kind of the notice: under which section it is, or would be, given.
func (n Notice) Kind() acts.NoticeKind {
	if n.party == nil {
		return 0
	}
	return n.party.kind
}

// Name is the caller's name for the notice.
func (n Notice) Name() string {
	if n.party == nil {
		return ""
	}
	return n.party.name
}

// To is the person to whom the notice is, or would be, given: s 253(3), or s 252(1).
func (n Notice) To() actors.RelevantOperator {
	if n.party == nil {
		return actors.RelevantOperator{}
	}
	return n.party.to
}

// State returns the answers to the six questions. For the zero Notice it is the zero State.
func (n Notice) State() State { return n.state }

// Stage returns the state in one word: see [State.Stage].
func (n Notice) Stage() Status { return n.state.Stage() }

// Now is the day to which time has passed for the notice: that of its last act, or of [Notice.On]. It is zero before the first.
func (n Notice) Now() ipa.Date { return n.now }

// LawDay is the day whose law is fixed by [Notice.Under], or the zero Date.
func (n Notice) LawDay() ipa.Date { return n.law }

// Given is the day on which the notice was given, or the zero Date.
func (n Notice) Given() ipa.Date { return n.days[keyGiven] }

// Ended is the day on which the notice ended, or was abandoned; the zero Date if it has not.
// After a lapse it is the first day without effect.
func (n Notice) Ended() ipa.Date { return n.days[keyEnded] }

// LastDay is the last day of the notice's life under s 255(5A) and (5B), as the law stood when it was given, varied or renewed,
// or under SI 2024/1021, reg 4. It is zero where there is no such day: before the giving, and under the law before 14 Oct 2024.
func (n Notice) LastDay() ipa.Date {
	if n.legacy == isLegacy && !n.tables().has(clockLegacyLife, n.eraOf(n.now)) {
		return ipa.Date{}
	}
	return n.last
}

// Requirements lists the requirements that the notice has or has had, in the order in which they came.
func (n Notice) Requirements() iter.Seq[RequirementState] {
	return func(yield func(RequirementState) bool) {
		for i := range n.content.len() {
			if !yield(n.content.at(i).RequirementState) {
				return
			}
		}
	}
}

// History lists the rulings on all that was done, and on what time did, in order.
func (n Notice) History() iter.Seq[Ruling] {
	return func(yield func(Ruling) bool) {
		for _, e := range n.entries() {
			if e.isRuling() && !yield(n.rulingAt(e)) {
				return
			}
		}
	}
}

// Latest returns the ruling on the latest act or lapse, and false if there is none. It costs the same however long the history.
func (n Notice) Latest() (Ruling, bool) {
	for e := n.history; e != nil; e = e.before {
		if e.isRuling() {
			return n.rulingAt(e), true
		}
	}
	return Ruling{}, false
}

// entries lists the steps of the history in order.
func (n *Notice) entries() []*historyEntry {
	var all []*historyEntry
	for e := n.history; e != nil; e = e.before {
		all = append(all, e)
	}
	slices.Reverse(all)
	return all
}

// eraOf returns the era of the law that governs a day, of a notice that is not zero.
func (n *Notice) eraOf(day ipa.Date) eraSet {
	return n.party.tables.eras.on(governingDay(n.law, day))
}

// hasPermitted reports whether a disclosure is permitted: to the person, or to the public.
func (n *Notice) hasPermitted(d *acts.Deed) bool {
	return slices.ContainsFunc(n.permits, func(p permission) bool { return p.covers(d) })
}

// covers reports whether the permission is for what a disclosure tells and for whom it tells. A person is known by role and name,
// and by whose business it is employed or engaged for where both say.
func (p permission) covers(d *acts.Deed) bool {
	if p.what == acts.Existence && d.What != acts.Existence {
		return false
	}
	return p.role == actors.RolePublic ||
		p.role == d.WhomRole && p.name == d.Whom && (p.of == d.WhomOf || p.of == "" || d.WhomOf == "")
}

// requirement returns the place of a standing requirement in the content, or -1.
func (n *Notice) requirement(name string) int {
	for i := range n.content.len() {
		if c := n.content.at(i); c.Name == name && c.inNotice() {
			return i
		}
	}
	return -1
}

// ready says why nothing can be done to a notice, if so.
func (n *Notice) ready() *acts.BadAct {
	switch {
	case n.party == nil:
		return &acts.BadAct{Field: "notice", Says: "it is the zero Notice", Cure: "make one with New"}
	case n.party.fault != "":
		return &acts.BadAct{Field: "notice", Says: n.party.fault, Cure: "make it with New, with a name and a person that have a text, or with NewOf and a kind that there is"}
	}
	return nil
}

// check says why a notice with this party can have no text, if so.
func (p *noticeParty) check() string {
	if _, is := columnOf(p.kind); !is {
		return "it is of no kind that there is"
	}
	if err := actors.Check(p.to); err != nil {
		return err.Error()
	}
	if !utf8.ValidString(p.name) {
		return "its name is not UTF-8"
	}
	return ""
}

// begun reports whether a day is known to which time has passed.
func (n *Notice) begun() bool { return n.ready() == nil && !n.now.IsZero() }

// isPerson reports whether a person is the one to whom the notice is or was given.
func (n *Notice) isPerson(role actors.Role, name string) bool {
	return role == actors.RoleRelevantOperator && name == n.party.to.Name
}

// requirementsWhere lists the names of the standing requirements of a kind.
func (n *Notice) requirementsWhere(of func(requirementRecord) bool) []string {
	var names []string
	for i := range n.content.len() {
		if c := n.content.at(i); c.inNotice() && of(*c) {
			names = append(names, c.Name)
		}
	}
	return names
}
