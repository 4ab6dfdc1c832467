package assist

import (
	"slices"

	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A kindsTable has the lines of a table of the law by their names, as each kind of notice has them.
type kindsTable[T any] map[string][]heldLine[T]

type heldLine[T any] struct {
	kind acts.NoticeKind
	line T
}

func (t kindsTable[T]) add(kind acts.NoticeKind, id string, line T) {
	if !slices.ContainsFunc(t[id], func(l heldLine[T]) bool { return l.kind == kind }) { // a position is there for either side
		t[id] = append(t[id], heldLine[T]{kind, line})
	}
}

// of is a line as a kind of notice has it; where no kind is asked for, as it is handed in. With it are the kinds that have it: none, where all have. It is
// false where the kind that is asked for has not.
func (t kindsTable[T]) of(kind acts.NoticeKind, id string, line T) (T, []acts.NoticeKind, bool) {
	var kinds []acts.NoticeKind
	has := kind == 0
	for _, l := range t[id] {
		kinds = append(kinds, l.kind)
		if l.kind == kind {
			line, has = l.line, true
		}
	}
	if len(kinds) == len(noticeKinds) {
		kinds = nil
	}
	return line, kinds, has
}

// noticeKinds are the kinds of notice that the tables have.
var noticeKinds = func() (all []acts.NoticeKind) {
	for kind := acts.NoticeKind(1); ; kind++ {
		if _, err := kind.MarshalText(); err != nil {
			return all
		}
		for range tcn.Rules(kind) {
			all = append(all, kind)
			break
		}
	}
}()

// kindsLines are the tables of the law, of each kind of notice.
var kindsLines = func() (all struct {
	rules     kindsTable[tcn.Rule]
	needs     kindsTable[tcn.Need]
	clocks    kindsTable[tcn.Clock]
	statuses  kindsTable[tcn.Meaning]
	positions kindsTable[tcn.Position]
}) {
	all.rules, all.needs, all.clocks = kindsTable[tcn.Rule]{}, kindsTable[tcn.Need]{}, kindsTable[tcn.Clock]{}
	all.statuses, all.positions = kindsTable[tcn.Meaning]{}, kindsTable[tcn.Position]{}
	for _, kind := range noticeKinds {
		for r := range tcn.Rules(kind) {
			all.rules.add(kind, r.ID, r)
			for _, n := range r.Needs {
				all.needs.add(kind, n.ID, n)
			}
		}
		for c := range tcn.Clocks(kind) {
			all.clocks.add(kind, c.ID, c)
		}
		for m := range tcn.Statuses(kind) {
			all.statuses.add(kind, m.Status.String(), m)
		}
		for p := range tcn.Positions(kind) {
			all.positions.add(kind, p.ID, p)
		}
	}
	return all
}()
