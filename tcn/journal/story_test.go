package journal_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/journal"
)

var (
	minister = actors.SecretaryOfState{Name: "Home Secretary"}
	judge    = actors.JudicialCommissioner{Name: "A Judge"}
	acme     = actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Serves: 20_000}
	morning  = time.Date(2025, 7, 1, 9, 30, 0, 0, time.UTC)
	header   = journal.Header{Journal: "acme-1", Notice: "First", To: acme, Recorded: morning, By: "registry"}
)

func july(day int) ipa.Date { return ipa.Day(2025, 7, day) }

// story is a notice that is given without consulting: irregular. One act is refused.
var story = []acts.Act{
	acts.Decide{
		By: minister, On: july(2), To: acts.Giving, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests,
		Adds: []acts.Requirement{{Name: "decrypt <backups> & more", Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"), Serves: acts.TargetedInterception, Days: 90}},
	},
	acts.Give{By: minister, On: july(3), Considered: acts.AllFactors}, // too early
	acts.Approve{By: judge, On: july(4), Considered: acts.PrivacyTests},
	acts.Give{By: minister, On: july(5), Considered: acts.AllFactors},
	acts.Publish{By: actors.Press{Name: "The Star"}, On: july(6)},
	acts.Refer{By: acme, On: july(20), Unreasonable: acts.Found},
}

// entry records an act an hour after the one before it.
func entry(n int, act acts.Act) journal.Entry {
	return journal.Entry{Act: act, By: "registry", At: morning.Add(time.Duration(n) * time.Hour), Attempt: true}
}

// written is the journal of some acts as a file, and the heads after its header and after each record.
func written(t testing.TB, h journal.Header, all ...acts.Act) (data []byte, heads []journal.Head) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "j.jsonl")
	j, err := journal.Create(path, h, journal.Options{Unsynced: true})
	require.NoError(t, err)
	heads = append(heads, j.Head())
	for i, act := range all {
		r, err := j.Append(entry(i, act))
		require.NoError(t, err)
		require.Equal(t, i+1, r.N)
		heads = append(heads, j.Head())
	}
	require.NoError(t, j.Close())
	data, err = os.ReadFile(path)
	require.NoError(t, err)
	return data, heads
}

// verified holds bytes to a head.
func verified(data []byte, head journal.Head) error {
	return journal.Verify(bytes.NewReader(data), head)
}
