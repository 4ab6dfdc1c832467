package tcn

import (
	"testing"
)

// BenchmarkStart compiles the tables of a technical capability notice, as the start does.
func BenchmarkStart(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		compileKind(columnCapability)
	}
}
