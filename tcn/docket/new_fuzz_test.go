package docket

import (
	"bytes"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Dice make values from bytes: whatever is left unsaid is ordinary, so that a few bytes make a docket that New might let in with a fault or two.
type dice []byte

func (d *dice) roll(sides int) int {
	if len(*d) == 0 {
		return 0
	}
	n := int((*d)[0]) % sides
	*d = (*d)[1:]
	return n
}

// pick is one of some values; the first is the ordinary one.
func pick[T any](d *dice, all ...T) T { return all[d.roll(len(all))] }

// A pretender passes for an actor, and an impostor for an act.
type (
	pretender struct{ actors.Actor }
	impostor  struct{ acts.Act }
)

// fill puts some value of its type into v.
func (d *dice) fill(v reflect.Value) {
	switch into := v.Addr().Interface().(type) {
	case *ipa.Date:
		*into = pick(d, ipa.Day(2025, 1, 2), ipa.Date{}, ipa.Day(2025, 3, 1), ipa.Day(2024, 12, 31), ipa.Day(1900, 1, 1), ipa.Day(2200, 12, 31))
		return
	case *When:
		*into = d.when()
		return
	case *acts.Act:
		*into = d.act()
		return
	case *ipa.Citation:
		*into = pick(d, ipa.MustParse("SI 2018/353, Sch 2 para 1"), ipa.Citation{}, ipa.MustParse("s 255(10)@2025-06-20"), ipa.MustParse("[2025] UKIPTrib 1"))
		return
	}
	switch v.Kind() {
	case reflect.Interface:
		d.actor(v)
	case reflect.Struct:
		for _, field := range v.Fields() {
			if field.CanSet() && d.roll(3) == 1 {
				d.fill(field)
			}
		}
	case reflect.Slice:
		list := reflect.MakeSlice(v.Type(), d.roll(4), 4)
		for i := range list.Len() {
			d.fill(list.Index(i))
		}
		v.Set(list)
	case reflect.String:
		v.SetString(pick(d, "a", "first", "second", "Acme", "", "\xff", "\uFFFD", "“<&>\"\\ \u2028;:", "x\ny", " a", strings.Repeat("é", 300), "it is reported"))
	case reflect.Bool:
		v.SetBool(d.roll(2) == 0)
	case reflect.Int:
		v.SetInt(pick[int64](d, 1, 0, 2, 3, -1, -2, math.MaxInt, math.MinInt))
	case reflect.Uint8:
		v.SetUint(pick[uint64](d, 1, 0, 2, 3, 4, 5, 8, 127, 128, 255))
	case reflect.Uint16:
		v.SetUint(pick[uint64](d, 1, 0, 255, 256, 1<<15, 8))
	default:
		panic("no value of " + v.Type().String())
	}
}

func (d *dice) when() When {
	return MustWhen(pick(d, "2025-01", "2025-01-02", "2025-02/2025-03-04", "../2025-09", "2025-08/..", "2025?", "1900", "2200-12-31", "2024-11-02", "1900/2200"))
}

// actor puts somebody who fits into a field for actors, or what passes for one.
func (d *dice) actor(v reflect.Value) {
	var all []reflect.Value
	for a := range actors.Everyone() {
		own := reflect.New(reflect.TypeOf(a))
		d.fill(own.Elem())
		all = append(all, own.Elem(), own, reflect.Zero(own.Type()), reflect.ValueOf(pretender{a}), reflect.ValueOf(pretender{}))
	}
	all = slices.DeleteFunc(all, func(a reflect.Value) bool { return !a.Type().AssignableTo(v.Type()) })
	if n := d.roll(len(all) + 1); n < len(all) {
		v.Set(all[n])
	}
}

// act is an act of some type with a few fields filled, or what passes for one.
func (d *dice) act() acts.Act {
	own := reflect.New(reflect.TypeOf(pick(d, slices.Collect(acts.All())...)))
	for i := range own.Elem().NumField() {
		if name := own.Elem().Type().Field(i).Name; name != "On" && (name == "By" || d.roll(3) == 1) {
			d.fill(own.Elem().Field(i))
		}
	}
	plain := own.Elem().Interface().(acts.Act)
	return pick[acts.Act](d, plain, plain, plain, own.Interface().(acts.Act), impostor{plain}, nil, acts.Dated(plain, ipa.Day(2025, 1, 2)))
}

// entry is an entry that reports, with one or two fields changed.
func (d *dice) entry() Entry {
	e := tells(d.when().String(), pick(d, "first", "second"), d.act())
	for range d.roll(3) {
		v := reflect.ValueOf(&e).Elem()
		if f := v.Field(d.roll(v.NumField())); f.CanSet() {
			d.fill(f)
		}
	}
	return e
}

// What New lets in is written, and read back as the same; it is replayed, judged, spread and looked at from every place, and nothing panics.
func FuzzNew(f *testing.F) {
	f.Add([]byte{})
	for i := range 43 { // a byte for each type of act, the sane one first
		f.Add([]byte{0, 0, 1, 0, byte(i)})
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		d := (*dice)(&data)
		notices := slices.Clone(ours)
		if d.roll(4) == 3 {
			d.fill(reflect.ValueOf(&notices).Elem())
		}
		var entries []Entry
		for range 1 + d.roll(2) { // more take long to judge
			entries = append(entries, d.entry())
		}
		made, err := New(notices, entries)
		if err != nil {
			require.Zero(t, made.Len())
			return
		}
		var b bytes.Buffer
		require.NoError(t, made.Write(&b))
		again, err := Read(bytes.NewReader(b.Bytes()))
		require.NoError(t, err, b.String())
		require.Equal(t, made, again)
		useAll(t, made, d.roll(8) == 0) // to judge what cannot be takes long
	})
}

// useAll asks all that can be asked of a docket.
func useAll(t *testing.T, d Docket, judge bool) {
	require.Len(t, d.Replay(tcn.Standpoint{Law: ipa.Day(2018, 4, 1)}), d.Len())
	from := tcn.Standpoint{}
	if judge {
		judged := d.Judge(from)
		require.Len(t, judged, d.Len())
		d.Supposed(judged).Replay(from)
	}
	require.Positive(t, d.Spread(from, 2).Tried)
	for v := range Intervener + 2 { // those that are no value among them
		for _, day := range []ipa.Date{{}, ipa.Day(1900, 1, 1), ipa.Day(2025, 2, 1), ipa.Day(2200, 12, 31)} {
			d.KnownTo(v, day).Replay(from)
			d.Speech(from, v, day)
		}
	}
	for e := range d.Until(ipa.Day(2025, 1, 15)).Entries() {
		require.NotEmpty(t, e.Says)
	}
}
