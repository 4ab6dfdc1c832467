package sweep

import (
	"encoding"
	"encoding/json"
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// A texter is a type with a text.
type texter interface {
	encoding.TextMarshaler
	encoding.TextUnmarshaler
}

// texts are the types of the lists that read a text, and those that read JSON in another way.
func texts() (all []texter, objects []json.Unmarshaler) {
	for _, v := range types {
		if text, ok := v.(texter); ok {
			all = append(all, text)
		} else if object, ok := v.(json.Unmarshaler); ok {
			objects = append(objects, object)
		}
	}
	return all, objects
}

// fresh is another zero value of a type.
func fresh[T any](like T) T { return reflect.New(reflect.TypeOf(like).Elem()).Interface().(T) }

// Whatever a text is read as is written, and read back as the same, as text and in JSON; what is refused leaves the value as it was and is
// told in a few words. So it is for every type that has a text, and for every function that reads one.
func FuzzText(f *testing.F) {
	all, objects := texts()
	require.Greater(f, len(all), 40)
	require.Len(f, objects, 4)
	for _, v := range all {
		for i := range 4 { // the words of an enumeration, in a few of them
			v := reflect.ValueOf(fresh(v)).Elem()
			if v.CanUint() {
				v.SetUint(uint64(i))
			}
			if text, err := v.Interface().(encoding.TextMarshaler).MarshalText(); err == nil {
				f.Add(string(text))
			}
		}
	}
	for a := range actors.Everyone() {
		f.Add(a.String() + `: "J\u00e9\xff"; of "x"`)
	}
	for _, text := range []string{
		"2025-06-20", "9999-12-31", "0001-01-01", "2025-02-29", "2024-12/2025-01~", "[..2025-09]", "202X", "s 255(10)@2025-06-20", "SI 2018/353, Sch 1 para 8",
		"ss 253, 254; reg 2(1)", "[2025] UKIPTrib 1", "all", "cost+users", "relevant operator: Acme; telecommunications; serves 20000", "\xff", "\ufffd",
		`{"lock":"idle","force":"proposed","secrecy":"unbound","review":"unreferred","tribunal":"unchallenged","enforcement":"unsued"}`,
		`[{"notice":"First","to":"relevant operator: Acme"},{"on":"2025-07-01"}]`, "null", `{"act":{"act":"say","by":"press","on":"2025-07-03"}}`, `"\ud800"`,
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, like := range all {
			readsBack(t, fresh(like), text)
		}
		for _, like := range objects {
			objectReadsBack(t, fresh(like), text)
		}
		parses(t, text)
	})
}

// short requires an error to be told in a few words.
func short(t *testing.T, err error) {
	require.NotEmpty(t, err.Error())
	require.Less(t, len(err.Error()), 4_000)
}

// readsBack requires what a text is read as to be written and read back.
func readsBack(t *testing.T, v texter, text string) {
	zero := fresh(v)
	if err := v.UnmarshalText([]byte(text)); err != nil {
		short(t, err)
		require.Equal(t, zero, v)
		return
	}
	written, err := v.MarshalText()
	require.NoError(t, err, "%T: %q", v, text)
	again := fresh(v)
	require.NoError(t, again.UnmarshalText(written), "%T: %q is written as %q", v, text, written)
	require.Equal(t, v, again)
	twice, err := again.MarshalText()
	require.NoError(t, err)
	require.Equal(t, string(written), string(twice))
	line, err := json.Marshal(v)
	require.NoError(t, err)
	inJSON := fresh(v)
	require.NoError(t, json.Unmarshal(line, inJSON), "%T: %s", v, line)
	require.Equal(t, v, inJSON)
}

// objectReadsBack requires the same of what is an object or a list in JSON.
func objectReadsBack(t *testing.T, v json.Unmarshaler, text string) {
	if err := json.Unmarshal([]byte(text), v); err != nil {
		short(t, err)
		return
	}
	written, err := json.Marshal(v)
	require.NoError(t, err, "%T: %s", v, text)
	again := fresh(v)
	require.NoError(t, json.Unmarshal(written, again), "%T: %s", v, written)
	twice, err := json.Marshal(again)
	require.NoError(t, err)
	require.Equal(t, string(written), string(twice))
}

// parses requires the same of the functions that read.
func parses(t *testing.T, text string) {
	if a, err := actors.Parse(text); err == nil {
		again, err := actors.Parse(a.String())
		require.NoError(t, err)
		require.Equal(t, a, again)
	}
	if d, err := ipa.ParseDate(text); err == nil {
		require.Equal(t, text, d.String())
	}
	if c, err := ipa.Parse(text); err == nil {
		require.Equal(t, c, ipa.MustParse(c.String()))
	}
	if list, err := ipa.ParseAll(text); err == nil {
		for _, c := range list {
			require.Equal(t, c, ipa.MustParse(c.String()))
		}
	}
	if w, err := docket.ParseWhen(text); err == nil {
		require.Equal(t, w, docket.MustWhen(w.String()))
	}
	if act, err := acts.Decode([]byte(text)); err == nil {
		line, err := acts.Encode(act)
		require.NoError(t, err)
		again, err := acts.Decode(line)
		require.NoError(t, err)
		require.Equal(t, act, again)
	}
	if n, err := tcn.DecodeHistory([]byte(text)); err == nil {
		_, err = tcn.EncodeHistory(n)
		require.NoError(t, err)
	}
}
