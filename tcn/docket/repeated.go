package docket

import "reflect"

// repeated is the judgment of an entry that tells again what one before it told, in the same words and of the same days, if that one was found to tell of an event that is
// told already and nothing has moved the notice since. It is the same judgment: so a report that stands a hundred times is looked into once.
func (b *bench) repeated(i int) (Judgment, bool) {
	e := &b.d.entries[i]
	for k := i - 1; k >= 0; k-- {
		o, was := &b.d.entries[k], &b.all[k]
		switch {
		case o.Notice != e.Notice || !o.isDone() || was.IsStatement() && len(was.Others) == 0:
			continue
		case was.Again == 0:
			return Judgment{}, false
		case b.d.days[k] != b.d.days[i] || !o.tellsSame(e):
			continue
		}
		again := *was
		again.Entry, again.Others = e.copied(), nil
		for _, other := range was.Others {
			other.Entry.N = e.N
			again.Others = append(again.Others, other)
		}
		return again, true
	}
	return Judgment{}, false
}

// tellsSame reports whether two entries tell that the same was done, on the same days.
func (e *Entry) tellsSame(o *Entry) bool {
	return e.Happened == o.Happened && e.last() == o.last() && reflect.DeepEqual(e.Act, o.Act) && reflect.DeepEqual(e.Or, o.Or)
}
