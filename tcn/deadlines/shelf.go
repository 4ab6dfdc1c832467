package deadlines

import (
	"cmp"
	"slices"

	"github.com/doublelock/doublelock/ipa"
)

// A shelf has what is kept under days, one box for each day that has something, in the order of the days.
type shelf []*box

// A box is what is kept under one day.
type box struct {
	day     ipa.Date
	all     []*kept
	ordered int        // so many stand in their order; the others came since
	gone    int        // so many are gone, and not taken out yet
	list    []Deadline // those that are not, in their order, as they were listed last; nil: some came or went since
}

// from is the place of the first box whose day is not before one.
func (s *shelf) from(day ipa.Date) (place int, found bool) {
	return slices.BinarySearchFunc(*s, day, func(b *box, day ipa.Date) int { return b.day.Compare(day) })
}

// put keeps something under its day.
func (s *shelf) put(k *kept) {
	i, found := s.from(k.day)
	if !found {
		*s = slices.Insert(*s, i, &box{day: k.day})
	}
	(*s)[i].put(k)
}

// drop takes something out.
func (s *shelf) drop(k *kept) {
	if i, found := s.from(k.day); found {
		if b := (*s)[i]; b.drop(k) {
			*s = slices.Delete(*s, i, i+1)
		}
	}
}

// list lists the deadlines under the days from one to another, both included, and reports whether more are wanted. The shelf may be changed meanwhile.
func (s *shelf) list(first, last ipa.Date, yield func(Deadline) bool) bool {
	for day := first; ; {
		i, _ := s.from(day)
		if i == len(*s) || (*s)[i].day.After(last) {
			return true
		}
		b := (*s)[i]
		for _, d := range b.listed() {
			if !yield(d) {
				return false
			}
		}
		if day = b.day.Add(1); day.IsZero() {
			return true
		}
	}
}

// put puts something into the box, behind the rest.
func (b *box) put(k *kept) { b.all, b.list = append(b.all, k), nil }

// drop marks something as gone, and takes out what is gone once it is half of the box, so that dropping costs the same however much there is.
// It reports whether nothing is left.
func (b *box) drop(k *kept) (empty bool) {
	k.gone, b.list = true, nil
	b.gone++
	if 2*b.gone <= len(b.all) {
		return false
	}
	var stay []*kept // not in place: all may be being gone through
	ordered := 0
	for i, k := range b.all {
		if k.gone {
			continue
		}
		stay = append(stay, k)
		if i < b.ordered {
			ordered++
		}
	}
	b.all, b.ordered, b.gone = stay, ordered, 0
	return len(stay) == 0
}

// settle puts into their order those that came since, and returns all. Only they are sorted; the others are there in their order.
func (b *box) settle() []*kept {
	if b.ordered == len(b.all) {
		return b.all
	}
	old, came := b.all[:b.ordered], b.all[b.ordered:]
	slices.SortStableFunc(came, func(x, y *kept) int { return x.order(&y.Deadline) })
	all := make([]*kept, 0, len(b.all))
	for _, k := range came {
		i, _ := slices.BinarySearchFunc(old, k, func(x, y *kept) int { return cmp.Or(x.order(&y.Deadline), -1) }) // behind what is like it
		all = append(append(all, old[:i]...), k)
		old = old[i:]
	}
	b.all = append(all, old...)
	b.ordered = len(b.all)
	return b.all
}

// listed are the deadlines of the box. They lie side by side, so that to go through them costs little; the list that is handed out is not changed.
func (b *box) listed() []Deadline {
	if b.list == nil {
		for _, k := range b.settle() {
			if !k.gone {
				b.list = append(b.list, k.Deadline)
			}
		}
	}
	return b.list
}
