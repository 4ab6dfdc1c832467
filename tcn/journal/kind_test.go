package journal_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/journal"
)

// others are the kinds of notice that a journal names: all but the first.
func others() (all []acts.NoticeKind) {
	for kind := range acts.NoticeKinds() {
		if kind != acts.TechnicalCapability {
			all = append(all, kind)
		}
	}
	return all
}

// A journal is of a notice of a kind, and what it records is ruled as of one; of a technical capability notice it says none, whether the caller did or not.
func TestJournalOfAKind(t *testing.T) {
	plain, _ := written(t, header, story...)
	named := header
	named.Kind = acts.TechnicalCapability
	same, _ := written(t, named, story...)
	require.Equal(t, string(plain), string(same))
	require.NotContains(t, strings.SplitN(string(plain), "\n", 2)[0], "kind")
	for _, kind := range others() {
		named.Kind = kind
		path := filepath.Join(t.TempDir(), "j.jsonl")
		j, err := journal.Create(path, named, journal.Options{})
		require.NoError(t, err)
		require.Equal(t, kind, j.Notice().Kind())
		for i, act := range story {
			_, err := j.Append(entry(i, act))
			require.NoError(t, err)
		}
		before, head := j.Notice(), j.Head()
		require.NoError(t, j.Close())
		j, err = journal.Open(path, journal.Options{})
		require.NoError(t, err)
		require.Equal(t, kind, j.Header().Kind)
		require.Equal(t, before, j.Notice())
		require.Empty(t, j.Changes())
		require.NoError(t, j.Close())
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		require.NoError(t, verified(data, head))
		require.Contains(t, string(data), `,"kind":"`+kind.String()+`","recorded":`)
		h, _, err := journal.Read(bytes.NewReader(data))
		require.NoError(t, err)
		require.Equal(t, kind, h.Kind)
		_, changes, err := journal.Today(bytes.NewReader(data))
		require.NoError(t, err)
		require.Empty(t, changes)
	}
	named.Kind = 200
	_, err := journal.Create(filepath.Join(t.TempDir(), "j.jsonl"), named, journal.Options{})
	bad := new(acts.BadAct)
	require.ErrorAs(t, err, &bad)
	require.Equal(t, "Kind", bad.Field)
}

// A first line that names a technical capability notice, no kind, or none that there is, or names it in another place, is no first line.
func TestHeaderOfNoKind(t *testing.T) {
	named := header
	named.Kind = acts.NationalSecurity
	data, _ := written(t, named)
	const own = `"kind":"national security notice",`
	for _, other := range []string{`"kind":"technical capability notice",`, `"kind":"",`, `"kind":"no notice",`, `"kind":1,`} {
		changed := strings.Replace(string(data), own, other, 1)
		require.NotEqual(t, string(data), changed)
		require.Error(t, verified([]byte(resealed(strings.TrimSpace(changed))), journal.Head{}), other)
	}
	moved := strings.Replace(strings.Replace(string(data), own, "", 1), `"notice"`, own+`"notice"`, 1)
	require.Error(t, verified([]byte(resealed(strings.TrimSpace(moved))), journal.Head{}))
	require.NoError(t, verified([]byte(resealed(strings.TrimSpace(string(data)))), journal.Head{}))
}

// A receipt names the kind of the notice, if that is no technical capability notice; left out of one, or put into another, it comes out otherwise or is not read.
func TestReceiptOfAKind(t *testing.T) {
	r, err := journal.Issue(tcn.New("First", acme), story[0])
	require.NoError(t, err)
	plain, err := json.Marshal(r)
	require.NoError(t, err)
	require.NotContains(t, string(plain), "kind")
	for _, kind := range others() {
		n := tcn.NewOf(kind, "First", acme)
		history, err := tcn.EncodeHistory(n)
		require.NoError(t, err)
		r, err := journal.Issue(n, story[0])
		require.NoError(t, err)
		require.Equal(t, kind, r.Kind)
		line, err := json.Marshal(r)
		require.NoError(t, err)
		var back journal.Receipt
		require.NoError(t, json.Unmarshal(line, &back))
		otherwise, err := back.Check(history)
		require.NoError(t, err)
		require.Empty(t, otherwise)
		own := `"kind":"` + kind.String() + `",`
		require.Contains(t, string(line), own)
		require.NoError(t, json.Unmarshal([]byte(strings.Replace(string(line), own, "", 1)), &back))
		otherwise, err = back.Check(history)
		require.NoError(t, err)
		require.Equal(t, []string{"kind"}, otherwise)
		for _, other := range []string{`"kind":"technical capability notice",`, `"kind":"",`} {
			bad := new(acts.ReadError)
			require.ErrorAs(t, json.Unmarshal([]byte(strings.Replace(string(line), own, other, 1)), &back), &bad)
			require.Equal(t, "kind", bad.Field)
		}
	}
}
