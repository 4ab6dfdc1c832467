package view

import (
	"fmt"
	"testing"
)

func TestTry(t *testing.T) {
	for _, a := range []string{"", "v=notice", "v=notice&start=sample", "v=notice&start=moment.12", "v=chronology&start=example", "v=law&q=s+255(8)", "v=course"} {
		s := Explorer{}.Show(a, nil)
		fmt.Println(a, "->", len(s.Address), s.Title, len(s.HTML), s.Says)
	}
}

func BenchmarkShow(b *testing.B) {
	for _, a := range []string{"", "v=notice&start=sample", "v=chronology&start=example", "v=law&q=s+255(8)"} {
		at := Explorer{}.Show(a, nil).Address
		b.Run(a, func(b *testing.B) {
			for b.Loop() {
				Explorer{}.Show(at, nil)
			}
		})
	}
}
