package tcn

import (
	"bytes"
	"encoding/json"
	"testing"
)

// BenchmarkHistory reads and writes a history of acts, beside plain encoding/json of the same lines.
func BenchmarkHistory(b *testing.B) {
	n := benchNotice(b)
	data, err := EncodeHistory(n)
	if err != nil {
		b.Fatal(err)
	}
	lines := bytes.Split(bytes.TrimSpace(data), []byte("\n"))
	b.Run("decode", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := DecodeHistory(data); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("plain", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			for _, line := range lines {
				var v map[string]any
				if err := json.Unmarshal(line, &v); err != nil {
					b.Fatal(err)
				}
			}
		}
	})
	b.Run("encode", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := EncodeHistory(n); err != nil {
				b.Fatal(err)
			}
		}
	})
}
