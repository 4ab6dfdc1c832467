package journal_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/golden"
	"github.com/doublelock/doublelock/internal/words/wordstest"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/journal"
)

func TestWords(t *testing.T) {
	wordstest.Table[journal.Kind](t, "kind", journal.Attempt)
	wordstest.Table[journal.Harm](t, "harm", journal.Torn)
}

// What is recorded reads back, ruling by ruling, in bytes that are the same each time but for the version of the tables.
func TestRecords(t *testing.T) {
	data, heads := written(t, header, story...)
	h, records, err := journal.Read(bytes.NewReader(data))
	require.NoError(t, err)
	want := header
	want.Format, want.Hash = 1, heads[0].Hash
	require.Equal(t, want, h)
	n := tcn.New("First", acme)
	count := 0
	for r, err := range records {
		require.NoError(t, err)
		act := story[count]
		ruling, err := n.Try(act)
		require.NoError(t, err)
		line, err := acts.Encode(act)
		require.NoError(t, err)
		require.JSONEq(t, string(line), string(r.Act))
		require.Equal(t, string(line), string(r.Act))
		require.Equal(t, heads[count].Hash, r.Prev)
		require.Equal(t, heads[count+1], journal.Head{Journal: r.Journal, N: r.N, Hash: r.Hash})
		require.Equal(t, ruling.Effect(), r.Effect)
		require.Equal(t, ruling.ID(), r.Rule)
		require.Len(t, r.Grounds, len(ruling.Grounds()))
		for i, g := range ruling.Grounds() {
			require.Equal(t, g.ID, r.Grounds[i])
		}
		require.Equal(t, journal.CurrentTables(), r.Tables)
		require.Equal(t, morning.Add(time.Duration(count)*time.Hour), r.Recorded)
		require.Equal(t, "registry", r.By)
		require.Equal(t, r.Effect == tcn.Void, r.Kind == journal.Attempt)
		if next, err := n.Do(act); err == nil {
			n = next
		}
		count++
		whole, err := json.Marshal(r) // one form of JSON: that of the file, but for signs of HTML
		require.NoError(t, err)
		require.JSONEq(t, string(bytes.Split(data, []byte("\n"))[count]), string(whole))
	}
	require.Equal(t, len(story), count)
	tables := journal.CurrentTables()
	text := strings.ReplaceAll(string(data), tables.Law, strings.Repeat("0", 64))
	for i, head := range heads { // hashes move with the tables, the rest does not
		text = strings.ReplaceAll(text, head.Hash, strings.Repeat(string(rune('a'+i)), 64))
	}
	golden.Equal(t, "testdata/story.golden.jsonl", []byte(text))
}

// The version of the tables is the sum of the page that stands in the tree: the sum of the file says the same.
func TestTablesAreThePage(t *testing.T) {
	page, err := os.ReadFile("../lawbook/LAW.md")
	require.NoError(t, err)
	require.Equal(t, sum(page), journal.CurrentTables().Law)
}

// A journal is opened again and goes on; the notice is the one that its acts make.
func TestOpenGoesOn(t *testing.T) {
	path := filepath.Join(t.TempDir(), "j.jsonl")
	j, err := journal.Create(path, header, journal.Options{})
	require.NoError(t, err)
	n := tcn.New("First", acme)
	for i, act := range story {
		_, err := j.Append(entry(i, act))
		require.NoError(t, err)
		head := j.Head()
		require.NoError(t, j.Close())
		if next, err := n.Do(act); err == nil {
			n = next
		}
		j, err = journal.Open(path, journal.Options{})
		require.NoError(t, err)
		require.Equal(t, head, j.Head())
		require.Equal(t, "acme-1", j.Header().Journal)
		require.Empty(t, j.Mended())
		require.Empty(t, j.Changes())
		was, err := tcn.EncodeHistory(n)
		require.NoError(t, err)
		is, err := tcn.EncodeHistory(j.Notice())
		require.NoError(t, err)
		require.Equal(t, string(was), string(is))
	}
	require.NoError(t, j.Close())
	require.Error(t, j.Close())
	_, err = j.Append(entry(1, story[0]))
	require.ErrorContains(t, err, "not open")
	if runtime.GOOS != "windows" { // which has other ways to say whose a file is
		info, err := os.Stat(path)
		require.NoError(t, err)
		require.Equal(t, os.FileMode(0o600), info.Mode().Perm())
	}
}

// What cannot be recorded leaves the file as it was, and says why.
func TestAppendRefuses(t *testing.T) {
	path := filepath.Join(t.TempDir(), "j.jsonl")
	j, err := journal.Create(path, header, journal.Options{})
	require.NoError(t, err)
	defer j.Close()
	before, err := os.ReadFile(path)
	require.NoError(t, err)
	good := entry(0, story[0])
	refused := entry(0, story[1])
	refused.Attempt = false
	_, err = j.Append(refused)
	refusal := new(tcn.Refusal)
	require.ErrorAs(t, err, &refusal)
	for field, spoil := range map[string]func(*journal.Entry){
		"By":  func(e *journal.Entry) { e.By = "" },
		"By ": func(e *journal.Entry) { e.By = "\xff" },
		"By.": func(e *journal.Entry) { e.By = strings.Repeat("x", 1001) },
		"At":  func(e *journal.Entry) { e.At = time.Time{} },
		"At ": func(e *journal.Entry) { e.At = time.Date(10_000, 1, 1, 0, 0, 0, 0, time.UTC) },
		"act": func(e *journal.Entry) {
			e.Act = acts.Say{By: actors.Public{}, On: july(1), Text: strings.Repeat("x", 1<<20-200)}
		},
	} {
		e := good
		spoil(&e)
		_, err = j.Append(e)
		bad := new(acts.BadAct)
		require.ErrorAs(t, err, &bad, field)
		require.Equal(t, strings.TrimRight(field, " ."), bad.Field)
	}
	e := good
	e.Act = nil
	_, err = j.Append(e)
	require.Error(t, err)
	after, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, before, after)
	require.Equal(t, 0, j.Head().N)
	e = good
	e.By, e.At = strings.Repeat("x", 1000), time.Date(9999, 1, 1, 0, 0, 0, 1, time.FixedZone("", 3600))
	r, err := j.Append(e)
	require.NoError(t, err)
	require.Equal(t, e.At.UTC(), r.Recorded)
}

// A file that is there is not begun again; a header that cannot be written begins none.
func TestCreateRefuses(t *testing.T) {
	path := filepath.Join(t.TempDir(), "j.jsonl")
	for field, spoil := range map[string]func(*journal.Header){
		"Journal":  func(h *journal.Header) { h.Journal = "A" },
		"Journal ": func(h *journal.Header) { h.Journal = strings.Repeat("a", 65) },
		"Notice":   func(h *journal.Header) { h.Notice = "\xff" },
		"Notice ":  func(h *journal.Header) { h.Notice = strings.Repeat("a", 1001) },
		"To":       func(h *journal.Header) { h.To.Name = "\xff" },
		"By":       func(h *journal.Header) { h.By = "" },
		"At":       func(h *journal.Header) { h.Recorded = time.Time{} },
	} {
		h := header
		spoil(&h)
		_, err := journal.Create(path, h, journal.Options{})
		bad := new(acts.BadAct)
		require.ErrorAs(t, err, &bad, field)
		require.Equal(t, strings.TrimSpace(field), bad.Field)
		require.NoFileExists(t, path)
	}
	require.NoError(t, os.WriteFile(path, []byte("mine"), 0o600))
	_, err := journal.Create(path, header, journal.Options{})
	require.ErrorIs(t, err, os.ErrExist)
	kept, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, "mine", string(kept))

	h := header
	h.Journal = ""
	one, err := journal.Create(path+"1", h, journal.Options{})
	require.NoError(t, err)
	two, err := journal.Create(path+"2", h, journal.Options{})
	require.NoError(t, err)
	require.NotEqual(t, one.Header().Journal, two.Header().Journal)
	require.Len(t, one.Header().Journal, 32)
	require.NoError(t, errors.Join(one.Close(), two.Close()))
}

// One writes at a time; whoever reads meanwhile is not kept from it. What died holds no lock: see the crash tests.
func TestLocked(t *testing.T) {
	path := filepath.Join(t.TempDir(), "j.jsonl")
	j, err := journal.Create(path, header, journal.Options{})
	require.NoError(t, err)
	_, err = journal.Open(path, journal.Options{})
	locked := new(journal.Locked)
	require.ErrorAs(t, err, &locked)
	require.Equal(t, path, locked.Path)
	_, err = j.Append(entry(0, story[0]))
	require.NoError(t, err)
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	require.NoError(t, verified(data, j.Head()))
	require.NoError(t, j.Close())
	again, err := journal.Open(path, journal.Options{})
	require.NoError(t, err)
	require.NoError(t, again.Close())
}

// Where something else writes to the file in spite of the lock, nothing more is recorded.
func TestOtherWriter(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("there nobody else can open it to write")
	}
	path := filepath.Join(t.TempDir(), "j.jsonl")
	j, err := journal.Create(path, header, journal.Options{})
	require.NoError(t, err)
	defer j.Close()
	f, err := os.OpenFile(path, os.O_APPEND|os.O_WRONLY, 0)
	require.NoError(t, err)
	_, err = f.WriteString("x\n")
	require.NoError(t, errors.Join(err, f.Close()))
	_, err = j.Append(entry(0, story[0]))
	require.ErrorContains(t, err, "something else writes to it")
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	require.True(t, bytes.HasSuffix(data, []byte("}\nx\n")), "what is another's is left")
}

// A torn end is cut off with a message, whatever of a line is there, and the journal goes on. A file without a whole header was never begun.
func TestTornEnd(t *testing.T) {
	data, heads := written(t, header, story[:2]...)
	whole := bytes.LastIndexByte(data[:len(data)-1], '\n') + 1
	path := filepath.Join(t.TempDir(), "j.jsonl")
	tails := [][]byte{make([]byte, 5000), append(append(bytes.Clone(data[whole:whole+100]), make([]byte, 100)...), '\n')}
	for cut := whole; cut < len(data); cut += 37 {
		tails = append(tails, data[whole:cut])
	}
	for _, tail := range append(tails, data[whole:len(data)-1]) {
		require.NoError(t, os.WriteFile(path, append(bytes.Clone(data[:whole]), tail...), 0o600))
		require.NoError(t, verified(data[:whole], heads[1]), "what is torn after the head was never acknowledged")
		j, err := journal.Open(path, journal.Options{})
		require.NoError(t, err)
		require.Equal(t, heads[1], j.Head())
		require.Equal(t, len(tail) > 0, j.Mended() != "", j.Mended())
		if len(tail) > 0 {
			require.Contains(t, j.Mended(), "ended within record 2")
		}
		_, err = j.Append(entry(1, story[1]))
		require.NoError(t, err)
		require.Equal(t, heads[2], j.Head())
		require.NoError(t, j.Close())
		mended, err := os.ReadFile(path)
		require.NoError(t, err)
		require.Equal(t, string(data), string(mended))
	}
	for _, part := range []string{"", `{"n":0,"for`} {
		require.NoError(t, os.WriteFile(path, []byte(part), 0o600))
		_, err := journal.Open(path, journal.Options{})
		require.ErrorContains(t, err, "never begun")
		kept, err := os.ReadFile(path)
		require.NoError(t, err)
		require.Equal(t, part, string(kept))
	}
}

// What is no journal, and what was changed, is not written to.
func TestOpenRefuses(t *testing.T) {
	data, _ := written(t, header, story[:2]...)
	path := filepath.Join(t.TempDir(), "j.jsonl")
	for says, spoilt := range map[string][]byte{
		"record 1 (line 2) was edited": bytes.Replace(data, []byte("privacy"), []byte("secrecy"), 1),
		"ends with a carriage return":  bytes.ReplaceAll(data, []byte("\n"), []byte("\r\n")),
		"does not end with a hash":     []byte(`{"notice":"First","to":"relevant operator"}` + "\n"),
		"is of format 2":               bytes.Replace(data, []byte(`"format":1`), []byte(`"format":2`), 1),
	} {
		require.NoError(t, os.WriteFile(path, spoilt, 0o600))
		_, err := journal.Open(path, journal.Options{})
		require.ErrorContains(t, err, says)
		kept, err := os.ReadFile(path)
		require.NoError(t, err)
		require.Equal(t, spoilt, kept)
	}
	_, err := journal.Open(t.TempDir(), journal.Options{})
	require.Error(t, err)
	_, err = journal.Open(path+"no", journal.Options{})
	require.ErrorIs(t, err, os.ErrNotExist)
}
