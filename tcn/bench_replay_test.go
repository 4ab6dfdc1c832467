package tcn_test

import (
	"context"
	"testing"

	"github.com/looplab/fsm"
	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// disputeActs are the acts of the dispute, notice by notice, on the days of the default replay.
func disputeActs(b *testing.B) (all [][]acts.Act, fresh []tcn.Notice) {
	b.Helper()
	d := dispute.Docket()
	last := make(map[string]tcn.Notice)
	for _, step := range d.Replay(tcn.Standpoint{}) {
		if name := step.Notice.Name(); name != "" {
			last[name] = step.Notice
		}
	}
	for _, name := range []string{"January 2025", "September 2025"} {
		var own []acts.Act
		for r := range last[name].History() {
			own = append(own, r.Act())
		}
		require.NotEmpty(b, own)
		all = append(all, own)
		fresh = append(fresh, tcn.New(name, last[name].To()))
	}
	return all, fresh
}

// BenchmarkReplay replays the dispute, act by act.
func BenchmarkReplay(b *testing.B) {
	all, fresh := disputeActs(b)
	b.ReportAllocs()
	for b.Loop() {
		for i, own := range all {
			n := fresh[i]
			for _, act := range own {
				var err error
				if n, err = n.Do(act); err != nil {
					b.Fatal(err)
				}
			}
		}
	}
}

// BenchmarkReplayLooplab makes as many bare looplab events as the dispute has acts.
func BenchmarkReplayLooplab(b *testing.B) {
	all, _ := disputeActs(b)
	m := fsm.NewFSM("closed", fsm.Events{
		{Name: "open", Src: []string{"closed"}, Dst: "open"},
		{Name: "close", Src: []string{"open"}, Dst: "closed"},
	}, nil)
	ctx := context.Background()
	events := []string{"open", "close"}
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		for _, own := range all {
			for range own {
				if err := m.Event(ctx, events[i%2]); err != nil {
					b.Fatal(err)
				}
				i++
			}
		}
	}
}
