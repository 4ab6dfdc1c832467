package deadlines_test

import (
	"fmt"
	"sync"
	"testing"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/deadlines"
)

const (
	millionNotices = 1_000_000
	millionDays    = 3652 // ten years
)

var millionToday = ipa.Day(2018, 3, 12).Add(millionDays)

// million is an index of a million notices, given evenly over ten years, whose steps were taken in time.
var million = sync.OnceValue(func() *deadlines.Index {
	var x deadlines.Index
	if err := x.On(millionToday); err != nil { // first, so that each is looked at once
		panic(err)
	}
	t := new(testing.B)
	for i := range millionDays {
		day := millionToday.Add(i - millionDays)
		n := do(t, given(t, day), acts.Comply{By: acme, On: day.Add(60)})
		for j := i; j < millionNotices; j += millionDays {
			if err := x.Put(millionKey(j), n); err != nil {
				panic(err)
			}
		}
	}
	return &x
})

func millionKey(i int) string { return fmt.Sprintf("%07d", i%millionNotices) }

// BenchmarkMillion lists the deadlines of thirty days of a million notices, as they are and after an act, and puts a notice into them.
func BenchmarkMillion(b *testing.B) {
	x := million()
	fresh := given(b, millionToday.Add(-10))
	next := 0
	put := func() {
		if err := x.Put(millionKey(next), fresh); err != nil {
			b.Fatal(err)
		}
		next += 7919
	}
	list := func() (count int) {
		for range x.Until(millionToday.Add(30)) {
			count++
		}
		return count
	}
	b.Run("list", func(b *testing.B) {
		b.ReportAllocs()
		count := 0
		for b.Loop() {
			count = list()
		}
		b.ReportMetric(float64(count), "deadlines")
	})
	b.Run("put and list", func(b *testing.B) {
		for b.Loop() {
			put()
			list()
		}
	})
	b.Run("put", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			put()
		}
	})
}
