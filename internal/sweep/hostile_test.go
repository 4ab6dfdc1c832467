package sweep

import (
	"io"
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
	"github.com/doublelock/doublelock/tcn/explore"
)

// What passes for an actor and for an act, and is none.
type (
	pretender struct{ actors.Actor }
	impostor  struct{ acts.Act }
)

// A hostile source draws values that nobody ought to hand in, among others that are ordinary. It is seeded, so that a run is like the one before.
type hostile struct{ *rand.Rand }

// huge is a text that is longer than any that is meant.
var huge = strings.Repeat("é<&\u202e\x00", 40_000)

// broken fails at once.
type broken struct{}

func (broken) Read([]byte) (int, error)  { return 0, io.ErrUnexpectedEOF }
func (broken) Write([]byte) (int, error) { return 0, io.ErrShortWrite }

// ordinary are values of types that cannot be filled from outside.
var ordinary = func() map[reflect.Type][]any {
	all := map[reflect.Type][]any{}
	add := func(values ...any) {
		for _, v := range values {
			all[reflect.TypeOf(v)] = append(all[reflect.TypeOf(v)], v)
		}
	}
	add(ipa.Date{}, ipa.Day(2025, 6, 20), ipa.Day(1, 1, 1), ipa.Day(9999, 12, 31), ipa.Day(2016, 11, 29), ipa.Day(1900, 1, 1))
	add(ipa.Citation{}, ipa.MustParse("s 255(10)@2025-06-20"), ipa.MustParse("SI 2018/353, Sch 1 para 8"), ipa.MustParse("[2025] UKIPTrib 1"))
	for _, text := range []string{"2025-01", "../2025-09~", "2025-08/..", "1900/2200", "2200-12-31"} {
		add(docket.MustWhen(text))
	}
	person := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Serves: 20_000}
	for _, limit := range []explore.Bounds{{States: 20}, {Depth: 1, States: 9, Until: ipa.Day(9999, 12, 31)}, {States: 1, Regions: []tcn.Region{0, 99}}} {
		add(limit) // without one there is no end to what can be reached
	}
	add(docket.When{}, docket.Docket{}, precise(person), tcn.Notice{}, tcn.New("First", person), tcn.New("\xff", actors.RelevantOperator{Kind: 99}))
	for _, s := range dispute.Docket().Until(ipa.Day(2025, 2, 28)).Replay(tcn.Standpoint{}) {
		add(s, s.Notice, s.Ruling)
	}
	for c := range all[reflect.TypeFor[tcn.Notice]()][3].(tcn.Notice).Choices() {
		add(c)
	}
	return all
}()

// precise is a docket in which every day is told, so that there is one choice of days to spread.
func precise(person actors.RelevantOperator) docket.Docket {
	tells := func(when string, act acts.Act) docket.Entry {
		return docket.Entry{
			Happened: docket.MustWhen(when), Notice: "first", Act: act, Standing: docket.Attributed, Says: "it is reported", Record: []string{"S"},
			Known: docket.MustWhen("2025-06"), Through: "The Gazette",
		}
	}
	d, err := docket.New([]docket.Notice{{Name: "first", To: person}}, []docket.Entry{
		tells("2025-01-10", acts.Give{By: actors.SecretaryOfState{}}), tells("2025-01-20", acts.Refer{By: person}),
		tells("2025-03-01", acts.Claim{By: person, Done: ipa.Day(2025, 1, 10)}), tells("2025-03-02", acts.RuleOnSecrecy{By: actors.Tribunal{}, BareDetails: true}),
	})
	if err != nil {
		panic(err)
	}
	return d
}

// value is some value of a type.
func (h hostile) value(of reflect.Type) reflect.Value {
	if known := ordinary[of]; len(known) > 0 {
		return reflect.ValueOf(known[h.IntN(len(known))])
	}
	v := reflect.New(of).Elem()
	h.fill(v, 3)
	return v
}

// fill puts some value into v: as it is, one time in four. What lies deeper than some steps stays zero.
func (h hostile) fill(v reflect.Value, deep int) {
	if known := ordinary[v.Type()]; len(known) > 0 && v.CanSet() {
		v.Set(reflect.ValueOf(known[h.IntN(len(known))]))
		return
	}
	if !v.CanSet() || deep == 0 || h.IntN(4) == 0 && v.Kind() != reflect.Func && v.Kind() != reflect.Interface {
		return
	}
	switch v.Kind() {
	case reflect.Bool:
		v.SetBool(h.IntN(2) == 0)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt([]int64{1, 2, -1, 30, 1 << 20, math.MaxInt64, math.MinInt64}[h.IntN(7)])
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		v.SetUint([]uint64{1, 2, 3, 7, 60, 255, math.MaxUint64}[h.IntN(7)])
	case reflect.String:
		v.SetString([]string{"First", "Acme", "\xff", "\ud7ff\x1b[31m\u202e", huge, "2025-06-20", "s 253(1)", `{"act":"give"}`}[h.IntN(8)])
	case reflect.Slice:
		n := h.IntN(4)
		v.Set(reflect.MakeSlice(v.Type(), n, n))
		for i := range n {
			h.fill(v.Index(i), deep-1)
		}
	case reflect.Array:
		for i := range v.Len() {
			h.fill(v.Index(i), deep-1)
		}
	case reflect.Struct:
		for _, f := range v.Fields() {
			h.fill(f, deep)
		}
	case reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
		key, value := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
		h.fill(key, deep-1)
		h.fill(value, deep-1)
		v.SetMapIndex(key, value)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		h.fill(v.Elem(), deep-1)
	case reflect.Interface:
		h.fillInterface(v, deep)
	case reflect.Func:
		h.fillFunc(v)
	default: // there is no channel in what is exported
		panic(v.Type())
	}
}

// fillInterface puts in what fits, or nil for an actor or an act. A reader, a writer and an error are never nil: nowhere in the language may they be.
func (h hostile) fillInterface(v reflect.Value, deep int) {
	switch v.Type() {
	case reflect.TypeFor[io.Reader]():
		v.Set(reflect.ValueOf([]io.Reader{strings.NewReader(huge), strings.NewReader("{}\n"), broken{}}[h.IntN(3)]))
		return
	case reflect.TypeFor[io.Writer]():
		v.Set(reflect.ValueOf([]io.Writer{io.Discard, broken{}}[h.IntN(2)]))
		return
	case reflect.TypeFor[acts.Act]():
		act := reflect.New(reflect.TypeOf(slices.Collect(acts.All())[h.IntN(acts.Numbers-1)]))
		h.fill(act.Elem(), deep)
		plain := act.Elem().Interface().(acts.Act)
		all := []any{plain, plain, plain, act.Interface(), impostor{plain}, impostor{}, reflect.Zero(act.Type()).Interface()}
		if n := h.IntN(len(all) + 1); n < len(all) { // else nil
			v.Set(reflect.ValueOf(all[n]))
		}
		return
	case reflect.TypeFor[error]():
		v.Set(reflect.ValueOf(io.ErrUnexpectedEOF))
		return
	}
	var all []reflect.Value
	for a := range actors.Everyone() {
		own := reflect.New(reflect.TypeOf(a))
		h.fill(own.Elem(), deep)
		all = append(all, own.Elem(), own, reflect.Zero(own.Type()), reflect.ValueOf(pretender{a}), reflect.ValueOf(pretender{}))
	}
	all = slices.DeleteFunc(all, func(a reflect.Value) bool { return !a.Type().AssignableTo(v.Type()) })
	if n := h.IntN(len(all) + 1); n < len(all) {
		v.Set(all[n])
	}
}

// fillFunc puts in a function that gives zero values, or true.
func (h hostile) fillFunc(v reflect.Value) {
	typ := v.Type()
	v.Set(reflect.MakeFunc(typ, func([]reflect.Value) (results []reflect.Value) {
		for kind := range typ.Outs() {
			out := reflect.New(kind).Elem()
			if out.Kind() == reflect.Bool {
				out.SetBool(h.IntN(2) == 0)
			}
			results = append(results, out)
		}
		return results
	}))
}
