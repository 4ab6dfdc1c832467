package main

import (
	"fmt"
	"io"
	"slices"
	"sync"
	"text/tabwriter"
	"time"
)

// Figures are how long the requests of each kind took.
type figures struct {
	mu    sync.Mutex
	kinds []string // in the order of the table
	took  map[string][]time.Duration
	bad   map[string]int // answered otherwise than was asked for
}

func newFigures(kinds ...string) *figures {
	return &figures{kinds: kinds, took: map[string][]time.Duration{}, bad: map[string]int{}}
}

// add adds a request.
func (f *figures) add(kind string, took time.Duration, well bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.took[kind] = append(f.took[kind], took)
	if !well {
		f.bad[kind]++
	}
}

// share is the time within which a share of the sorted times lies.
func share(sorted []time.Duration, of float64) time.Duration {
	if len(sorted) == 0 {
		return 0
	}
	return sorted[min(len(sorted)-1, int(of*float64(len(sorted))))]
}

// print prints them as a table, and how many requests there were a second.
func (f *figures) print(w io.Writer, in time.Duration) {
	f.mu.Lock()
	defer f.mu.Unlock()
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "requests\tp50\tp95\tp99\tlongest\tnot done\t  kind")
	all := 0
	for _, kind := range f.kinds {
		took := f.took[kind]
		if len(took) == 0 {
			continue
		}
		slices.Sort(took)
		all += len(took)
		fmt.Fprintf(t, "%d\t%v\t%v\t%v\t%v\t%d\t  %s\n", len(took), short(share(took, 0.5)), short(share(took, 0.95)), short(share(took, 0.99)), short(took[len(took)-1]), f.bad[kind], kind)
	}
	_ = t.Flush()
	fmt.Fprintf(w, "%d requests in %v: %.0f a second\n", all, short(in), float64(all)/in.Seconds())
}

// short is a time with three digits.
func short(d time.Duration) time.Duration {
	unit := time.Duration(1)
	for d/unit >= 1000 {
		unit *= 10
	}
	return d.Round(unit)
}
