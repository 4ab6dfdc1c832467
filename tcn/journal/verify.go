package journal

import (
	"errors"
	"fmt"
	"io"
)

// Verify holds a journal to a head that the caller kept. The error is nil if the journal is as it was written up to that head, and what follows it is
// whole; else it is a [*Fault] that names the first record that was edited, left out, doubled, moved, cut off, or comes from another journal. A line that
// is torn after the head is no fault: it was never acknowledged.
//
// Under the zero Head the journal is held to its own hashes alone. Whoever can write to the file can make all of them anew, or leave out the last
// records: only a head kept elsewhere shows that. Where r fails, the error is its own; of a later format, it is a [*acts.ReadError].
func Verify(r io.Reader, head Head) error {
	if head != (Head{}) {
		if err := head.check(); err != nil {
			return err
		}
	}
	all, err := chainOf(r)
	if err != nil {
		return err
	}
	if fault := all.fault(head); fault != nil {
		return fault
	}
	return nil
}

// A chain is what Verify keeps of the lines of a journal: of each its number, its journal and the two hashes.
type chain []link

// chainOf reads a chain. What a line holds besides is let go.
func chainOf(r io.Reader) (all chain, err error) {
	in := newLines(r)
	for len(all) <= mostRecords+1 {
		p, err := in.next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		if n := len(all); n > 0 { // one text for what is the same
			p.journal = shared(p.journal, all[0].journal)
			p.prev = shared(p.prev, all[n-1].hash)
		}
		all = append(all, p.link)
	}
	return all, nil
}

// shared is a text, or another that is the same.
func shared(text, other string) string {
	if text == other {
		return other
	}
	return text
}

// fault is the first fault of a chain that is held to a head.
func (all chain) fault(head Head) *Fault {
	given := head != (Head{})
	if given && len(all) > 0 && all[0].says == "" && !all[0].torn && all[0].journal != head.Journal {
		return &Fault{Line: 1, Harm: Foreign, Says: fmt.Sprintf("the journal is %s, and the head is of %s", all[0].journal, head.Journal)}
	}
	var before *link
	for n := range all {
		if all[n].torn {
			all = all[:n+1] // the last that was read
			break
		}
		if fault := all[n].misfit(before, n); fault != nil {
			return all.refined(fault, n, head)
		}
		before = &all[n]
	}
	torn := len(all) > 0 && all[len(all)-1].torn
	whole := len(all)
	if torn {
		whole--
	}
	at := &Fault{N: whole, Line: whole + 1}
	switch {
	case given && whole <= head.N:
		at.Harm, at.Says = CutOff, fmt.Sprintf("the file ends before it, and the head is of record %d", head.N)
		return at
	case given && all[head.N].hash != head.Hash:
		return anew(head)
	case len(all) == 0:
		at.Harm, at.Says = CutOff, "the file is empty"
		return at
	case torn && !given:
		at.Harm, at.Says = Torn, "the file ends within its line; without a head nothing tells whether it was acknowledged"
		return at
	}
	return nil
}

// anew is the fault of a record that a head names with another hash, where all hashes up to it are right.
func anew(head Head) *Fault {
	return &Fault{N: head.N, Line: head.N + 1, Harm: Anew, Says: "all hashes up to it are right, and the head's is another: it was changed, or one before it, and the rest made to fit"}
}

// refined tells more of a fault at a line, by what stands after it.
func (all chain) refined(f *Fault, n int, head Head) *Fault {
	p := all[n]
	if head != (Head{}) && head.N < n-1 && all[head.N].hash != head.Hash {
		return anew(head)
	}
	switch f.Harm {
	case LeftOut:
		for later := n + 1; later < len(all); later++ {
			if q := all[later]; q.n == n && q.says == "" && q.journal == p.journal {
				f.Harm, f.Says = Moved, fmt.Sprintf("record %d stands in its place, and it stands at line %d", p.n, later+1)
				break
			}
		}
	case Doubled:
		if all[p.n].hash != p.hash {
			f.N, f.Harm, f.Says = n, Foreign, fmt.Sprintf("another record %d, of the same journal, stands at line %d", p.n, n+1)
		}
	case Foreign:
		switch {
		case p.journal != all[n-1].journal:
		case all.leadsOn(n, head):
			f.N, f.Line, f.Harm = n-1, n, Edited
			f.Says = fmt.Sprintf("it has a hash of its own, and record %d followed another", n)
		case n+1 < len(all) && all[n+1].prev != p.hash:
			f.Harm, f.Says = Edited, fmt.Sprintf("it has a hash of its own, and neither follows record %d nor is what record %d followed", n-1, n+1)
		}
	default: // nothing after it tells more
	}
	return f
}

// leadsOn reports whether the chain is whole from a line on, which does not follow the one before, and leads to the head: then the one before is at fault.
// So it is where the head is no later, unless the one before is the head's own.
func (all chain) leadsOn(n int, head Head) bool {
	for at := n + 1; at < len(all) && !all[at].torn; at++ {
		if all[at].misfit(&all[at-1], at) != nil {
			return false
		}
	}
	switch {
	case head == (Head{}) || head.N < n-1:
		return true
	case head.N == n-1:
		return all[n-1].hash != head.Hash
	}
	return head.N < len(all) && all[head.N].hash == head.Hash
}
