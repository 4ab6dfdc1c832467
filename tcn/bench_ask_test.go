package tcn

import (
	"testing"

	"github.com/doublelock/doublelock/ipa"
)

// BenchmarkClocks lists every clock of a notice in its first month.
func BenchmarkClocks(b *testing.B) {
	n := benchNotice(b)
	b.ReportAllocs()
	for b.Loop() {
		for c := range n.Clocks() {
			if c.ID == "" {
				b.Fatal(c)
			}
		}
	}
}

// BenchmarkPositions lists where everybody stands towards everybody.
func BenchmarkPositions(b *testing.B) {
	n := benchNotice(b)
	b.ReportAllocs()
	for b.Loop() {
		for p := range n.Positions() {
			if p.ID == "" {
				b.Fatal(p)
			}
		}
	}
}

// BenchmarkBinds asks of one requirement whether it binds.
func BenchmarkBinds(b *testing.B) {
	n := benchNotice(b)
	b.ReportAllocs()
	for b.Loop() {
		if binds, _ := n.Binds("decrypt"); !binds {
			b.Fatal("it does not bind")
		}
	}
}

// BenchmarkDiff looks at one history under the law of two days.
func BenchmarkDiff(b *testing.B) {
	n := benchNotice(b)
	b.ReportAllocs()
	for b.Loop() {
		if all, err := Diff(n, Standpoint{Law: ipa.Day(2025, 1, 1)}, Standpoint{}); err != nil || len(all) == 0 {
			b.Fatal(all, err)
		}
	}
}
