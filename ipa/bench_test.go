package ipa

import "testing"

// BenchmarkDate goes from a year, a month and a day to a [Date], and back; and so for its text, and for an anniversary.
func BenchmarkDate(b *testing.B) {
	d := Day(2025, 6, 20)
	b.Run("day", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if Day(2025, 6, 20) != d {
				b.Fatal()
			}
		}
	})
	b.Run("civil", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if y, m, n := d.Civil(); y+m+n == 0 {
				b.Fatal()
			}
		}
	})
	b.Run("years", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if d.AddYears(2).IsZero() {
				b.Fatal()
			}
		}
	})
	b.Run("parse", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := ParseDate("2025-06-20"); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("text", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if text, err := d.MarshalText(); err != nil || len(text) == 0 {
				b.Fatal(err)
			}
		}
	})
}
