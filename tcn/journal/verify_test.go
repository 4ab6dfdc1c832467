package journal_test

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/journal"
)

func sum(data []byte) string {
	s := sha256.Sum256(data)
	return hex.EncodeToString(s[:])
}

// resealed is a line with the hash that its bytes have now: worked out as the documentation says, by other code than the package's.
func resealed(line string) string {
	body, _, _ := strings.Cut(line, `,"hash":"`)
	return body + `,"hash":"` + sum([]byte(body+"}")) + `"}` + "\n"
}

// Every byte counts: a change, a loss or an addition of one, anywhere, is found.
func TestEveryByteCounts(t *testing.T) {
	data, heads := written(t, header, story[:3]...)
	head := heads[3]
	require.NoError(t, verified(data, head))
	tried := 0
	for i := range data {
		var others [][]byte
		for _, c := range []byte{data[i] ^ 1, data[i] ^ 0x20, data[i] ^ 0x80, ' ', '\n', 0, '0', '"'} {
			if c != data[i] {
				others = append(others, slices.Concat(data[:i], []byte{c}, data[i+1:]))
			}
		}
		others = append(others, slices.Concat(data[:i], data[i+1:]), slices.Concat(data[:i], []byte(" "), data[i:]))
		for _, other := range others {
			fault := new(journal.Fault)
			if err := verified(other, head); !errors.As(err, &fault) {
				bad := new(acts.ReadError)
				require.ErrorAs(t, err, &bad, "byte %d: %q", i, other[max(0, i-10):min(len(other), i+10)])
				require.Equal(t, "format", bad.Field)
			}
			tried++
		}
	}
	require.Greater(t, tried, 10_000)
}

// Each way to harm a journal is named, with the first record that it befell.
func TestHarms(t *testing.T) {
	data, heads := written(t, header, story...)
	elsewhere := header
	elsewhere.Journal = "acme-2"
	strange, _ := written(t, elsewhere, story...)
	copied := slices.Clone(story)
	copied[2] = acts.Approve{By: judge, On: july(5), Considered: acts.PrivacyTests}
	other, _ := written(t, header, copied...)
	head := heads[len(story)]
	l := strings.SplitAfter(string(data), "\n")
	s := strings.SplitAfter(string(strange), "\n")
	o := strings.SplitAfter(string(other), "\n")
	edit := func(n int) string { return strings.Replace(l[n], `"by":"registry"`, `"by":"somebody"`, 1) }
	prev := resealed(strings.Replace(l[3], heads[2].Hash, strings.Repeat("0", 64), 1))
	rewritten := func(from int) (all []string) { // with all hashes from there on
		all = slices.Clone(l)
		hash := heads[from].Hash
		all[from] = resealed(edit(from))
		for n := from; n < len(l)-1; n++ {
			if n > from {
				all[n] = resealed(strings.Replace(l[n], heads[n-1].Hash, hash, 1))
			}
			hash = all[n][len(all[n])-67 : len(all[n])-3]
		}
		return all
	}
	put := func(n int, lines ...string) []string { return slices.Concat(l[:n], lines, l[n+1:]) }
	for name, c := range map[string]struct {
		lines []string
		n     int
		harm  journal.Harm
	}{
		"a field":                      {put(3, edit(3)), 3, journal.Edited},
		"a field, hashed again":        {put(3, resealed(edit(3))), 3, journal.Edited},
		"the header, hashed again":     {put(0, resealed(edit(0))), 0, journal.Edited},
		"what it follows":              {put(3, prev), 3, journal.Edited},
		"the last, hashed again":       {put(6, resealed(edit(6))), 6, journal.Anew},
		"all from the 2nd":             {rewritten(2), 6, journal.Anew},
		"a blank line":                 {put(2, "\n", l[2]), 2, journal.Edited},
		"its number":                   {put(2, resealed(strings.Replace(l[2], `"n":2`, `"n":7`, 1))), 2, journal.LeftOut},
		"left out":                     {put(3), 3, journal.LeftOut},
		"two left out":                 {slices.Concat(l[:2], l[4:]), 2, journal.LeftOut},
		"the header left out":          {l[1:], 0, journal.LeftOut},
		"doubled":                      {put(3, l[3], l[3]), 3, journal.Doubled},
		"doubled later":                {slices.Concat(l, l[2:3]), 2, journal.Doubled},
		"the header doubled":           {put(0, l[0], l[0]), 0, journal.Doubled},
		"two changed places":           {slices.Concat(l[:3], []string{l[4], l[3]}, l[5:]), 3, journal.Moved},
		"moved to the end":             {slices.Concat(l[:2], l[3:], l[2:3]), 2, journal.Moved},
		"cut off":                      {l[:5], 5, journal.CutOff},
		"all but the header cut off":   {l[:1], 1, journal.CutOff},
		"empty":                        {nil, 0, journal.CutOff},
		"cut within":                   {slices.Concat(l[:5], []string{l[5][:50]}), 5, journal.CutOff},
		"of another":                   {put(3, s[3]), 3, journal.Foreign},
		"more of another":              {slices.Concat(l, s[6:7]), 7, journal.Foreign},
		"another journal":              {s, 0, journal.Foreign},
		"another after it":             {slices.Concat(l, s), 7, journal.Foreign},
		"the end of another copy":      {slices.Concat(l[:3], o[3:4]), 4, journal.CutOff},
		"another copy from there on":   {slices.Concat(l[:4], o[4:]), 4, journal.Foreign},
		"one of another copy":          {put(3, o[3]), 3, journal.Edited},
		"one of another copy besides":  {slices.Concat(l[:5], o[3:4], l[5:]), 5, journal.Foreign},
		"no record":                    {put(2, resealed(`{"n":2,"hash":""}`)), 2, journal.Edited},
		"line ends of another system":  {[]string{strings.ReplaceAll(string(data), "\n", "\r\n")}, 0, journal.Edited},
		"a zero byte within":           {put(3, strings.Replace(l[3], "registry", "regist\x00y", 1)), 3, journal.Edited},
		"left out, another's later":    {slices.Concat(l[:3], l[4:], s[3:4]), 3, journal.LeftOut},
		"no header, and one edited":    {slices.Concat(l[1:3], []string{edit(3)}, l[4:]), 0, journal.LeftOut},
		"hashed again, and a torn end": {put(3, resealed(edit(3)), l[4], l[5], l[6], "{")[:8], 3, journal.Edited},
		"a line longer than any":       {put(2, strings.Repeat("x", 1<<20+1)+"\n"), 2, journal.Edited},
		"a line longer without an end": {slices.Concat(l[:2], []string{strings.Repeat("x", 3<<20)}), 2, journal.Edited},
	} {
		t.Run(name, func(t *testing.T) {
			err := verified([]byte(strings.Join(c.lines, "")), head)
			fault := new(journal.Fault)
			require.ErrorAs(t, err, &fault)
			require.Equal(t, c.harm, fault.Harm, err.Error())
			require.Equal(t, c.n, fault.N, err.Error())
			require.NotEmpty(t, fault.Says)
			require.NotContains(t, err.Error(), "\n")
			if name != "another journal" && len(c.lines) > 1 && c.harm != journal.CutOff && c.harm != journal.Anew { // a reader, who goes on from line to line, stops as well
				_, records, err := journal.Read(strings.NewReader(strings.Join(c.lines, "")))
				for r, next := range records {
					require.Less(t, r.N, 8)
					err = next
				}
				require.ErrorAs(t, err, &fault)
			}
		})
	}
}

// A journal that has grown since the head was kept is whole; every head of it holds. So is one whose torn end came after the head.
func TestHeads(t *testing.T) {
	data, heads := written(t, header, story...)
	for _, head := range append(heads, journal.Head{}) {
		require.NoError(t, verified(data, head))
	}
	torn := append(bytes.Clone(data), `{"n":7,`...)
	require.NoError(t, verified(torn, heads[6]))
	fault := new(journal.Fault)
	require.ErrorAs(t, verified(torn, journal.Head{}), &fault)
	require.Equal(t, journal.Torn, fault.Harm)
	require.Equal(t, 7, fault.N)

	head := heads[6]
	head.Hash = strings.Repeat("0", 64)
	require.ErrorContains(t, verified(data, head), "written anew")
	early := heads[2]
	early.Hash = head.Hash
	cut := slices.Concat(data[:len(data)/2], data[len(data)/2+1:])
	require.ErrorAs(t, verified(cut, early), &fault)
	for _, none := range []journal.Head{{N: 1}, {Journal: "acme-1", N: -1, Hash: head.Hash}, {Journal: "A", Hash: head.Hash}, {Journal: "acme-1", Hash: "abc"}} {
		require.ErrorContains(t, verified(data, none), "no head")
	}
}

// A head that was spoilt is no witness against what follows: the record that does not fit the one before it is told by what is known.
func TestBreakBesideTheHead(t *testing.T) {
	data, heads := written(t, header, story...)
	l := strings.SplitAfter(string(data), "\n")
	l[4] = resealed(strings.Replace(l[4], heads[3].Hash, strings.Repeat("0", 64), 1))
	for n, want := range map[int]int{2: 4, 3: 4, 4: 4, 6: 4} {
		fault := new(journal.Fault)
		require.ErrorAs(t, verified([]byte(strings.Join(l, "")), heads[n]), &fault)
		require.Equal(t, want, fault.N, "%d: %v", n, fault)
	}
	l = l[:5] // the last of the file, so that nothing after it tells: the head does, if it is of the one before
	fault := new(journal.Fault)
	require.ErrorAs(t, verified([]byte(strings.Join(l, "")), heads[3]), &fault)
	require.Equal(t, journal.Foreign, fault.Harm)
	require.Equal(t, 4, fault.N)
	wrong := heads[1]
	wrong.Hash = strings.Repeat("0", 64)
	require.ErrorAs(t, verified([]byte(strings.Join(l, "")), wrong), &fault)
	require.Equal(t, journal.Anew, fault.Harm)
	require.Equal(t, 1, fault.N)
}

// What the reader of the file says goes on as it is.
func TestReadErrors(t *testing.T) {
	data, heads := written(t, header, story...)
	broken := errors.New("the disk")
	for _, at := range []int{0, 10, len(data) / 2} {
		r := func() io.Reader { return io.MultiReader(bytes.NewReader(data[:at]), iotest.ErrReader(broken)) }
		require.ErrorIs(t, journal.Verify(r(), heads[6]), broken)
		_, records, err := journal.Read(r())
		for _, next := range records {
			err = next
		}
		require.ErrorIs(t, err, broken)
		_, _, err = journal.Today(r())
		require.ErrorIs(t, err, broken)
	}
	_, records, err := journal.Read(bytes.NewReader(data))
	require.NoError(t, err)
	for r, err := range records {
		require.NoError(t, err)
		require.Equal(t, 1, r.N)
		break
	}
}

// An endless is a file that never ends, nor has a line that does.
type endless struct{}

func (endless) Read(p []byte) (int, error) { return len(p), nil }

// A line without an end is read no further than a line may be, and an empty file is none.
func TestReadsNoFurther(t *testing.T) {
	fault := new(journal.Fault)
	_, _, err := journal.Read(endless{})
	require.ErrorAs(t, err, &fault)
	require.Equal(t, journal.Edited, fault.Harm)
	require.ErrorAs(t, verified(nil, journal.Head{}), &fault)
	require.Equal(t, journal.CutOff, fault.Harm)
}

// Each record has the version of the tables that it was ruled by.
func TestTablesOfEach(t *testing.T) {
	data, heads := written(t, header, story[:3]...)
	l := strings.SplitAfter(string(data), "\n")
	now := journal.CurrentTables()
	second := resealed(strings.Replace(l[2], now.Law, strings.Repeat("0", 64), 1))
	third := resealed(strings.Replace(l[3], heads[2].Hash, second[len(second)-67:len(second)-3], 1))
	_, records, err := journal.Read(strings.NewReader(l[0] + l[1] + second + third))
	require.NoError(t, err)
	var laws []string
	for r, err := range records {
		require.NoError(t, err)
		require.Equal(t, now.Checked, r.Tables.Checked)
		laws = append(laws, r.Tables.Law)
	}
	require.Equal(t, []string{now.Law, strings.Repeat("0", 64), now.Law}, laws)
}

// A line is as it is written, or it is no line: each value of the wrong kind is refused, whatever its hash.
func TestLinesAreStrict(t *testing.T) {
	data, _ := written(t, header, story[:1]...)
	l := strings.SplitAfter(string(data), "\n")
	for _, change := range [][3]string{
		{"0", `"n":0`, `"n":00`}, {"0", `"n":0`, `"n":-0`}, {"0", `"format":1`, `"format":0`}, {"0", `"format":1`, `"format":"1"`}, {"0", "acme-1", "Acme"}, {"0", `"acme-1"`, "1"},
		{"0", `"relevant operator: `, `"press: `}, {"0", `"relevant operator: `, `"nobody: `}, {"0", `"n":0,"format":1`, `"format":1,"n":0`},
		{"0", "09:30:00Z", "09:30:00+01:00"}, {"0", "2025-07", "2025-13"}, {"0", `"by":"registry"`, `"by":null`},
		{"1", `"n":1`, `"n":-1`}, {"1", `"n":1`, `"n":1.0`}, {"1", `"n":1`, `"n":0`}, {"1", `"kind":"done"`, `"kind":"did"`}, {"1", `"kind":"done"`, `"kind":""`},
		{"1", `"kind":"done"`, `"kind":"attempt"`}, {"1", `"effect":"lawful"`, `"effect":"void"`}, {"1", `"effect":"lawful"`, `"effect":"fair"`},
		{"1", `"grounds":[]`, `"grounds":null`}, {"1", `"grounds":[]`, `"grounds":[1]`}, {"1", `"rule":"decide`, `"rule":1,"x":"`},
		{"1", `"checked":"`, `"checked":"2026-02-30`}, {"1", `"tables":{`, `"tables":{"x":1,`}, {"1", `"law":"`, `"law":"0`}, {"1", `"prev":"`, `"prev":"A`},
		{"1", `"n":1`, `"n":1,"n":1`}, {"1", `"by":"registry"`, `"by":"\ud800"`}, {"1", `{"n"`, `{ "n"`},
	} {
		at := int(change[0][0] - '0')
		spoilt := slices.Clone(l)
		require.Contains(t, l[at], change[1])
		spoilt[at] = resealed(strings.Replace(l[at], change[1], change[2], 1))
		if strings.HasPrefix(change[2], "{ ") { // a space is no other value, and the hash is its own: so it reads, and a head would tell
			require.NoError(t, verified([]byte(strings.Join(spoilt, "")), journal.Head{}))
			continue
		}
		fault := new(journal.Fault)
		require.ErrorAs(t, verified([]byte(strings.Join(spoilt, "")), journal.Head{}), &fault, "%v", change)
		require.Equal(t, at, fault.N, "%v: %v", change, fault)
		require.Equal(t, journal.Edited, fault.Harm, "%v: %v", change, fault)
	}
	noAct := resealed(strings.Replace(l[1], `"act":{`, `"act":[{`, 1))
	noAct = resealed(strings.Replace(noAct, `},"recorded"`, `}],"recorded"`, 1))
	require.ErrorContains(t, verified([]byte(l[0]+noAct), journal.Head{}), "act: it is no object")
}

// More records than a journal has are read no further.
func TestTooManyRecords(t *testing.T) {
	if testing.Short() {
		t.Skip("it makes a file of a hundred thousand records")
	}
	data, heads := written(t, header, story[:1]...)
	l := strings.SplitAfter(string(data), "\n")
	var b bytes.Buffer
	b.WriteString(l[0])
	prev := heads[0].Hash
	for n := 1; n <= 100_001; n++ {
		line := resealed(strings.Replace(strings.Replace(l[1], `"n":1`, fmt.Sprintf(`"n":%d`, n), 1), heads[0].Hash, prev, 1))
		b.WriteString(line)
		prev = line[len(line)-67 : len(line)-3]
	}
	require.ErrorContains(t, verified(b.Bytes(), journal.Head{}), "more than 100000 records")
}

// A head is signed and held to its signature; any other head, key or signature fails.
func TestSigned(t *testing.T) {
	_, heads := written(t, header, story[:1]...)
	key := ed25519.NewKeyFromSeed(bytes.Repeat([]byte{1}, 32))
	public := key.Public().(ed25519.PublicKey)
	signature, err := heads[1].Sign(key)
	require.NoError(t, err)
	require.True(t, heads[1].SignedBy(public, signature))
	require.False(t, heads[0].SignedBy(public, signature))
	require.False(t, heads[1].SignedBy(public, signature[1:]))
	require.False(t, heads[1].SignedBy(public[1:], signature))
	require.False(t, heads[1].SignedBy(ed25519.NewKeyFromSeed(bytes.Repeat([]byte{2}, 32)).Public().(ed25519.PublicKey), signature))
	_, err = heads[1].Sign(key[1:])
	require.ErrorContains(t, err, "no private key")
	_, err = journal.Head{}.Sign(key)
	require.ErrorContains(t, err, "no head")
	require.False(t, journal.Head{}.SignedBy(public, ed25519.Sign(key, journal.Head{}.Bytes())))
	require.Equal(t, "doublelock-journal-head\n1\nacme-1\n1\n"+heads[1].Hash+"\n", string(heads[1].Bytes()))
}
