package tcn

import (
	"slices"
	"testing"
)

// BenchmarkStart compiles the table of rules, as the start does.
func BenchmarkStart(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		compile(slices.Clone(ruleTable))
	}
}
