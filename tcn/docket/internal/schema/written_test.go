package main

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// TestWritten writes what Go writes, for a validator to hold to the schemas: into the folder that SCHEMA_SAMPLES names, if it does. It reads back.
//
//	dispute-*.jsonl    the dispute, in each of its readings
//	docket-*.jsonl     dockets at random
//	history-*.jsonl    histories at random, of lawful and unlawful acts
//	acts.jsonl         acts of every type with every field, whether or not they could follow each other
func TestWritten(t *testing.T) {
	folder := os.Getenv("SCHEMA_SAMPLES")
	if folder == "" {
		folder = t.TempDir()
	}
	put := func(name string, text []byte) {
		require.NoError(t, os.WriteFile(filepath.Join(folder, name+".jsonl"), text, 0o600))
	}
	for r := range dispute.Readings() {
		d, err := dispute.Read(r.Name)
		require.NoError(t, err)
		put("dispute-"+r.Name, ofDocket(t, d))
	}
	random := chance{rand.New(rand.NewPCG(1, 2))}
	for i := range 40 {
		put(fmt.Sprintf("docket-%d", i), ofDocket(t, random.docket(t)))
		put(fmt.Sprintf("history-%d", i), ofHistory(t, random.history(t)))
	}
	put("acts", append([]byte(firstLine), random.lines(t)...))
}

// ofDocket is a docket's file.
func ofDocket(t *testing.T, d docket.Docket) []byte {
	var b bytes.Buffer
	require.NoError(t, d.Write(&b))
	_, err := docket.Read(bytes.NewReader(b.Bytes()))
	require.NoError(t, err)
	return b.Bytes()
}

// ofHistory is a history's file.
func ofHistory(t *testing.T, n tcn.Notice) []byte {
	text, err := tcn.EncodeHistory(n)
	require.NoError(t, err)
	_, err = tcn.DecodeHistory(text)
	require.NoError(t, err)
	return text
}

// A chance makes acts and what is made of them. It is the same for the same seed.
type chance struct{ *rand.Rand }

func oneOf[T any](c chance, list ...T) T { return list[c.IntN(len(list))] }

// some are texts that are hard to write.
var some = []string{"a", "Acme", "The Gazette: London", `"quoted"; and more`, "é 日本 😀", " a ", "x\ny", "\u00a0\u2028", "<&>", `back\slash`, "a  b", "\u200b\x01"}

// fill fills a field of any type with what can be written.
func (c chance) fill(f reflect.Value) {
	switch {
	case f.Type() == reflect.TypeFor[ipa.Date]():
		f.Set(reflect.ValueOf(ipa.Day(1900+c.IntN(300), 1+c.IntN(12), 1+c.IntN(28))))
	case f.Type() == reflect.TypeFor[ipa.Citation]():
		f.Set(reflect.ValueOf(ipa.MustParse(oneOf(c, "SI 2018/353, Sch 1 para 8", "s 255(5A)@2025-06-20", "RIPA 2000 s 67(7)(azc)", "[2025] UKIPTrib 1 [32]", "IPA 2016"))))
	case f.Kind() == reflect.Interface:
		a := reflect.New(reflect.TypeOf(oneOf(c, fitting(f.Type())...))).Elem()
		c.fill(a)
		f.Set(a)
	case f.Kind() == reflect.Struct:
		for i := range f.NumField() {
			if c.IntN(3) > 0 || f.Type().Field(i).Name == "Name" && f.Type() == reflect.TypeFor[acts.Requirement]() {
				c.fill(f.Field(i))
			}
		}
	case f.Kind() == reflect.Slice:
		f.Set(reflect.MakeSlice(f.Type(), c.IntN(3), 3))
		for i := range f.Len() {
			c.fill(f.Index(i))
		}
	case f.Kind() == reflect.String:
		f.SetString(oneOf(c, some...))
	case f.Kind() == reflect.Bool:
		f.SetBool(true)
	case f.Kind() == reflect.Int:
		f.SetInt(int64(oneOf(c, 0, 1, 2, 3, 20000)))
	default: // a word, or some of a set
		for n := uint64(0); ; {
			if _, is := written(f.Type(), n); is {
				f.SetUint(n)
				return
			}
			n = uint64(1 + c.IntN(oneOf(c, 3, 9, 256)))
		}
	}
}

// act is an act of a type, filled as densely as is asked.
func (c chance) act(zero acts.Act, dense int) acts.Act {
	for {
		v, _, err := whole(zero)
		if err != nil {
			panic(err)
		}
		for i := range v.NumField() {
			if name := v.Type().Field(i).Name; name != "On" && (name == "By" || c.IntN(10) < dense) {
				c.fill(v.Field(i))
			}
		}
		act := v.Interface().(acts.Act)
		if _, err := acts.Encode(act); err == nil {
			return act
		}
	}
}

// lines are acts of every type, with few fields and with many; every field is in one at least.
func (c chance) lines(t *testing.T) (text []byte) {
	for zero := range acts.All() {
		seen := map[int]bool{}
		for i := range 60 {
			act := c.act(zero, 2+i%7)
			line, err := acts.Encode(act)
			require.NoError(t, err)
			text = append(append(text, line...), '\n')
			for f := range reflect.TypeOf(act).NumField() {
				seen[f] = seen[f] || !reflect.ValueOf(act).Field(f).IsZero()
			}
		}
		for f := range reflect.TypeOf(zero).NumField() {
			name := reflect.TypeOf(zero).Field(f).Name
			require.True(t, seen[f] || name == "By", "%T.%s was never written", zero, name) // a tribunal has nothing that could be other than zero
		}
	}
	return text
}

// docket is a docket of two notices. Entries that are no entries are drawn again.
func (c chance) docket(t *testing.T) docket.Docket {
	notices := []docket.Notice{{Name: "first"}, {Name: oneOf(c, some...)}}
	for i := range notices {
		c.fill(reflect.ValueOf(&notices[i].To).Elem())
	}
	var entries []docket.Entry
	var made docket.Docket
	for range 60 {
		d, err := docket.New(notices, append(entries, c.entry(notices)))
		if err != nil {
			continue
		}
		made, entries = d, append(entries, lastOf(d))
	}
	require.Greater(t, made.Len(), 5)
	return made
}

// lastOf is the last entry.
func lastOf(d docket.Docket) (last docket.Entry) {
	for e := range d.Entries() {
		last = e
	}
	return last
}

// entry is an entry, more or less.
func (c chance) entry(notices []docket.Notice) docket.Entry {
	when := func() docket.When {
		return docket.MustWhen(oneOf(c, "2025-01", "2025-01-02", "2025-02/2025-03-04", "../2025-09", "2025-08/..", "2025?", "1900", "2200-12-31", "2024-02-29", "202X", "[..2025%]", "2025-XX~"))
	}
	all := slices.Collect(acts.All())
	e := docket.Entry{Happened: when(), Standing: docket.Standing(1 + c.IntN(5)), Says: "It is reported, by nobody in particular.", Record: []string{oneOf(c, some...)}}
	if c.IntN(4) > 0 {
		e.Act, e.Notice = acts.Dated(c.act(oneOf(c, all...), 4), ipa.Date{}), oneOf(c, notices...).Name
		e.Chain = oneOf(c, "", "", "giving")
		for range c.IntN(3) {
			e.Or = append(e.Or, acts.Dated(c.act(oneOf(c, all...), 4), ipa.Date{}))
		}
	}
	if c.IntN(2) > 0 {
		e.Known, e.Through = when(), oneOf(c, some...)
		for range c.IntN(2) {
			e.Later = append(e.Later, docket.Telling{Known: when(), Through: oneOf(c, some...), Standing: docket.Official})
		}
	}
	for _, list := range []*[]string{&e.Claims, &e.Contested, &e.If} {
		for range c.IntN(2) {
			*list = append(*list, oneOf(c, some...))
		}
	}
	e.Unsure, e.Planned = c.IntN(4) == 0, c.IntN(4) == 0
	return e
}

// history is the history of a notice: of what can be done something is tried, and what the law refuses is passed over. Time passes and the
// law is fixed on the way.
func (c chance) history(t *testing.T) tcn.Notice {
	to := actors.RelevantOperator{Name: oneOf(c, some...), Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 20000}
	n, day, done := tcn.New(oneOf(c, append(some, "")...), to), ipa.Day(2025, 1, 1), 0
	doubts := slices.Collect(ipa.Doubts())
	for range 60 {
		next, err := n, error(nil)
		switch day = day.Add(c.IntN(20)); c.IntN(12) {
		case 0:
			next, err = n.On(day)
		case 1:
			next = n.Under(oneOf(c, ipa.Date{}, ipa.Day(2018, 4, 1), ipa.Day(2025, 6, 20)))
		case 2:
			d := oneOf(c, doubts...)
			next, err = n.UnderReading(d.ID, oneOf(c, d.Readings...).Name)
		case 3:
			next, err = n.Do(acts.Dated(c.act(oneOf(c, slices.Collect(acts.All())...), 3), day))
		default:
			if next, err = n.On(day); err != nil {
				break
			}
			if choices := slices.DeleteFunc(slices.Collect(next.Choices()), func(o tcn.Choice) bool { return o.Effect == tcn.Void }); len(choices) > 0 {
				next, err = next.Do(oneOf(c, choices...).Act())
				done++
			}
		}
		if err == nil {
			n = next
		}
	}
	require.Greater(t, done, 10)
	return n
}
