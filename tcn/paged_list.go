package tcn

import "slices"

// pageSize is how many there are on a page: so many are copied at most where one is added or changed.
const pageSize = 16

// A pagedList is a list that copies share, as notices share their history: none is changed in place. Whoever adds to it, or changes one of
// it, copies one page, of however many, and a word for each of the others where it is not the last that is touched.
type pagedList[T any] struct {
	full []*[pageSize]T
	rest []T // on the last page, which may be full as well; empty only in an empty list
}

// len is how many there are.
func (l *pagedList[T]) len() int { return len(l.full)*pageSize + len(l.rest) }

// at is the one at a place, to be read.
func (l *pagedList[T]) at(i int) *T {
	place := uint(i)
	if page := place / pageSize; page < uint(len(l.full)) {
		return &l.full[page][place%pageSize]
	}
	return &l.rest[place%pageSize]
}

// some reports whether one of them is as said.
func (l *pagedList[T]) some(is func(*T) bool) bool {
	for i := range l.len() {
		if is(l.at(i)) {
			return true
		}
	}
	return false
}

// with is the list with more at its end.
func (l *pagedList[T]) with(more ...T) pagedList[T] {
	longer := pagedList[T]{slices.Clip(l.full), slices.Concat(l.rest, more)}
	for len(longer.rest) > pageSize {
		longer.full = append(longer.full, (*[pageSize]T)(longer.rest))
		longer.rest = longer.rest[pageSize:]
	}
	return longer
}

// add puts one more at the end, to be filled in.
func (l *pagedList[T]) add(e *pageEdit) *T {
	old := l.rest
	if len(old) == pageSize {
		l.full, old = append(slices.Clip(l.full), (*[pageSize]T)(old)), nil
	}
	l.rest = make([]T, len(old)+1)
	copy(l.rest, old)
	e.page = len(l.full) + 1
	return &l.rest[len(old)]
}

// is reports whether two lists are one and the same, and not merely alike.
func (l *pagedList[T]) is(o *pagedList[T]) bool {
	return len(l.full) == len(o.full) && len(l.rest) == len(o.rest) &&
		(len(l.full) == 0 || &l.full[0] == &o.full[0]) && (len(l.rest) == 0 || &l.rest[0] == &o.rest[0])
}

// A pageEdit is what of a list has been copied already by whoever changes it. The zero edit has copied nothing.
type pageEdit struct {
	pages bool // the words for the pages
	page  int  // the page that was touched last, counted from 1
}

// change is the one at a place, to be changed: its page is copied before, unless the edit has done so.
func (l *pagedList[T]) change(i int, e *pageEdit) *T {
	page := i / pageSize
	if e.page == page+1 {
		return l.at(i)
	}
	e.page = page + 1
	if page == len(l.full) {
		l.rest = slices.Clone(l.rest)
		return l.at(i)
	}
	if !e.pages {
		l.full, e.pages = slices.Clone(l.full), true
	}
	own := *l.full[page]
	l.full[page] = &own
	return l.at(i)
}
