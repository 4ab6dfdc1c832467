package tcn

import (
	"context"
	"os"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"testing"

	"github.com/looplab/fsm"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Benchmarks stand beside BenchmarkLooplab, one bare event that changes state: read them as ratios of it, from one run.
//
//	go test -run '^$' -bench . ./tcn

var (
	benchHome     = actors.SecretaryOfState{Name: "Home Secretary"}
	benchJudge    = actors.JudicialCommissioner{Name: "A Commissioner"}
	benchOperator = actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 20_000}
	benchWords    = []acts.Requirement{{Name: "decrypt", Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"), Serves: acts.TargetedInterception, Days: 90}}
)

// Tests leave much to be collected, and keep little. Benchmarks are taken as a program runs.
func init() {
	if !slices.ContainsFunc(os.Args, func(arg string) bool { return strings.HasPrefix(arg, "-test.bench=") }) {
		debug.SetGCPercent(400)
	}
}

// benchNotice is a notice given on 3 July 2025.
func benchNotice(b testing.TB) Notice {
	b.Helper()
	n := New("First", benchOperator)
	for _, act := range []acts.Act{
		acts.Consult{By: benchHome, On: ipa.Day(2025, 7, 1), Before: acts.Giving},
		acts.Decide{By: benchHome, On: ipa.Day(2025, 7, 1), To: acts.Giving, Adds: benchWords, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests},
		acts.Approve{By: benchJudge, On: ipa.Day(2025, 7, 2), Considered: acts.PrivacyTests},
		acts.Give{By: benchHome, On: ipa.Day(2025, 7, 3), Considered: acts.AllFactors},
	} {
		var err error
		if n, err = n.Do(act); err != nil {
			b.Fatal(err)
		}
	}
	return n
}

// BenchmarkLooplab is one bare looplab event that changes state.
func BenchmarkLooplab(b *testing.B) {
	m := fsm.NewFSM("closed", fsm.Events{
		{Name: "open", Src: []string{"closed"}, Dst: "open"},
		{Name: "close", Src: []string{"open"}, Dst: "closed"},
	}, nil)
	ctx := context.Background()
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		event := "open"
		if i%2 == 1 {
			event = "close"
		}
		if err := m.Event(ctx, event); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkTry rules on a lawful act held as an Act: a revocation, the person having been consulted.
func BenchmarkTry(b *testing.B) {
	n, err := benchNotice(b).Do(acts.Consult{By: benchHome, On: ipa.Day(2025, 7, 31), Before: acts.Revoking})
	if err != nil {
		b.Fatal(err)
	}
	var act acts.Act = acts.Revoke{By: benchHome, On: ipa.Day(2025, 8, 1), Considered: acts.AllFactors}
	b.ReportAllocs()
	for b.Loop() {
		if r, err := n.Try(act); err != nil || r.Effect() != Lawful {
			b.Fatal(r, err)
		}
	}
}

// BenchmarkTryRefused rules on an act that the law refuses.
func BenchmarkTryRefused(b *testing.B) {
	n := benchNotice(b)
	var act acts.Act = acts.Give{By: benchHome, On: ipa.Day(2025, 8, 1)}
	b.ReportAllocs()
	for b.Loop() {
		if r, err := n.Try(act); err != nil || r.Effect() != Void {
			b.Fatal(r, err)
		}
	}
}

// BenchmarkDo does a plain act, which changes no run and no requirement.
func BenchmarkDo(b *testing.B) {
	n := benchNotice(b)
	var act acts.Act = acts.Publish{By: actors.Press{Name: "The Gazette"}, On: ipa.Day(2025, 8, 1)}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := n.Do(act); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkDoRun does an act that opens a run and changes requirements.
func BenchmarkDoRun(b *testing.B) {
	n := benchNotice(b)
	var act acts.Act = acts.Refer{By: benchOperator, On: ipa.Day(2025, 7, 20), Unreasonable: acts.Found}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := n.Do(act); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkDoLong does a plain act on a notice with a history of a hundred thousand acts.
func BenchmarkDoLong(b *testing.B) {
	n := benchNotice(b)
	var act acts.Act = acts.Publish{By: actors.Press{Name: "The Gazette"}, On: ipa.Day(2025, 8, 1)}
	for range 100_000 {
		n, _ = n.Do(act)
	}
	b.ReportAllocs()
	b.ResetTimer()
	for b.Loop() {
		if _, err := n.Do(act); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkMemory holds many notices at once, and reports the bytes of each: a million values that share one history,
// and a hundred thousand notices that each have lived a history of their own.
func BenchmarkMemory(b *testing.B) {
	given := benchNotice(b)
	b.Run("shared", func(b *testing.B) { benchMemory(b, 1_000_000, func() Notice { return given }) })
	b.Run("own", func(b *testing.B) { benchMemory(b, 100_000, func() Notice { return benchNotice(b) }) })
}

func benchMemory(b *testing.B, count int, one func() Notice) {
	for b.Loop() {
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		notices := make([]Notice, count)
		for i := range notices {
			notices[i] = one()
		}
		runtime.GC()
		runtime.ReadMemStats(&after)
		b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/float64(count), "B/notice")
		runtime.KeepAlive(notices)
	}
}
