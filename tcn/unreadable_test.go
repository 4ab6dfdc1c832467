package tcn_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/doublelock/doublelock/internal/shown"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/stretchr/testify/require"
)

// readError requires a *ReadError that says what is wrong and the cure.
func readError(t walkT, err error) *acts.ReadError {
	t.Helper()
	var bad *acts.ReadError
	require.ErrorAs(t, err, &bad)
	require.NotEmpty(t, bad.Says)
	require.NotEmpty(t, bad.Cure, bad)
	if bad.Field != "" {
		require.Contains(t, err.Error(), shown.Line(bad.Field+": "))
	}
	if bad.Line != 0 {
		require.Contains(t, err.Error(), fmt.Sprintf("line %d: ", bad.Line))
	}
	return bad
}

// What cannot be read as an act is refused, with the field.
func TestUnreadableActs(t *testing.T) {
	const say = `{"act":"say","by":"press","on":"2025-06-20"`
	const decide = `{"act":"decide","by":"secretary of state","on":"2025-06-20"`
	const extend = `{"act":"extend","by":"secretary of state","on":"2025-06-20"`
	deep := strings.Repeat("[", 100_000)
	for _, c := range []struct{ line, field, says string }{
		{``, "", "no JSON object"},
		{`null`, "", "no JSON object"},
		{`[]`, "", "no JSON object"},
		{`"say"`, "", "no JSON object"},
		{`{`, "", "no JSON object"},
		{`{"act":}`, "", "no JSON object"},
		{`{"act":"say",}`, "", "no JSON object"},
		{`{act:"say"}`, "", "no JSON object"},
		{say, "", "no JSON object"},
		{say + `,"text":"x}`, "", "no JSON object"},
		{say + "}}", "", "no JSON object"},
		{say + "} x", "", "no JSON object"},
		{say + "}" + say + "}", "", "no JSON object"},
		{"\ufeff" + say + "}", "", "no JSON object"},
		{deep, "", "no JSON object"},
		{say + `,"text":` + deep, "", "no JSON object"},
		{say + `,"text":` + strings.Repeat("[", 200) + strings.Repeat("]", 200) + "}", "text", "no"},

		{`{}`, "act", "missing"},
		{`{"by":"press","on":"2025-06-20"}`, "act", "missing"},
		{`{"act":null,"by":"press","on":"2025-06-20"}`, "act", "no text"},
		{`{"act":7,"by":"press","on":"2025-06-20"}`, "act", "no text"},
		{`{"act":"","by":"press","on":"2025-06-20"}`, "act", "no act"},
		{`{"act":"Say","by":"press","on":"2025-06-20"}`, "act", "no act"},
		{`{"act":"lapse","by":"press","on":"2025-06-20"}`, "act", "no act"},

		{`{"act":"say","on":"2025-06-20"}`, "by", "missing"},
		{`{"act":"say","by":null,"on":"2025-06-20"}`, "by", "no text"},
		{`{"act":"say","by":"","on":"2025-06-20"}`, "by", ""},
		{`{"act":"say","by":{"role":"press"},"on":"2025-06-20"}`, "by", "no text"},
		{`{"act":"say","by":["press"],"on":"2025-06-20"}`, "by", "no text"},
		{`{"act":"say","by":"press"}`, "on", "missing"},
		{`{"act":"say","by":"press","on":null}`, "on", "null"},
		{`{"act":"say","by":"press","on":""}`, "on", "empty"},
		{`{"act":"say","by":"press","on":20250620}`, "on", "no text"},
		{`{"act":"say","by":"press","on":"20 June 2025"}`, "on", "20 June 2025"},
		{`{"act":"say","by":"press","on":"2025-02-29"}`, "on", "2025-02-29"},
		{`{"act":"say","by":"press","on":"2025-06-20T00:00:00Z"}`, "on", "2025-06-20T00"},

		{say + `,"txet":"x"}`, "txet", "no such field"},
		{say + `,"Text":"x"}`, "Text", "no such field"},
		{say + `,"":"x"}`, "", ""},
		{say + `,"text":"x","text":"y"}`, "text", "twice"},
		{say + `,"t\u0065xt":"x","text":"y"}`, "text", "twice"},
		{say + `,"act":"say"}`, "act", "twice"},
		{say + `,"by":"press"}`, "by", "twice"},
		{say + `,"text":null}`, "text", "null"},
		{say + `,"text":7}`, "text", "7"},
		{say + `,"text":["x"]}`, "text", ""},

		{decide + `,"to":"dither"}`, "to", "dither"},
		{decide + `,"to":1}`, "to", "1"},
		{decide + `,"to":null}`, "to", "null"},
		{decide + `,"review":"1"}`, "review", ""},
		{decide + `,"review":1.5}`, "review", "1.5"},
		{decide + `,"review":1e400}`, "review", "1e400"},
		{decide + `,"review":99999999999999999999}`, "review", "99999999999999999999"},
		{decide + `,"review":null}`, "review", "null"},
		{decide + `,"for-another":"yes"}`, "for-another", "yes"},
		{decide + `,"for-another":1}`, "for-another", "1"},
		{decide + `,"necessary":true}`, "necessary", "true"},
		{decide + `,"necessary":"perhaps"}`, "necessary", "perhaps"},
		{decide + `,"removes":"log"}`, "removes", "log"},
		{decide + `,"removes":null}`, "removes", "null"},
		{decide + `,"removes":[null]}`, "removes[0]", ""},
		{decide + `,"removes":["log",7]}`, "removes[1]", "7"},
		{decide + `,"adds":null}`, "adds", "null"},
		{decide + `,"adds":{}}`, "adds", "no list"},
		{decide + `,"adds":[null]}`, "adds[0]", ""},
		{decide + `,"adds":["log"]}`, "adds[0]", "log"},
		{decide + `,"adds":[{"name":"a"},{"name":7}]}`, "adds[1].name", "7"},
		{decide + `,"adds":[{"name":"a","colour":"red"}]}`, "adds[0].colour", "no such field"},
		{decide + `,"adds":[{"name":"a","name":"b"}]}`, "adds[0]", "twice"},
		{decide + `,"adds":[{"name":"a","obligation":"section of sorts"}]}`, "adds[0].obligation", "section of sorts"},
		{decide + `,"adds":[{"name":"a","obligation":null}]}`, "adds[0].obligation", "null"},
		{decide + `,"adds":[{"name":"a","serves":"tea"}]}`, "adds[0].serves", "tea"},
		{decide + `,"adds":[{"name":"a","serves":["bulk acquisition"]}]}`, "adds[0].serves", ""},
		{decide + `,"adds":[{"name":"a","days":"90"}]}`, "adds[0].days", "90"},
		{decide + `,"adds":[{}]}`, "adds", "no name"},
		{decide + `,"adds":[{"name":"a","days":-2}]}`, "adds", "days"},
		{decide + `,"removes":[""]}`, "act", "empty"},
		{decide + `,"review":-1}`, "review", "negative"},
		{extend + `,"run":-1,"to":"2025-07-01"}`, "run", "negative"},
		{extend + `,"term":"review period"}`, "to", "no day"},
		{`{"act":"permit","by":"secretary of state","on":"2025-06-20"}`, "to", "nobody"},
		{extend + `,"term":"summer","to":"2025-07-01"}`, "term", "summer"},
		{extend + `,"term":"review period","to":"2025-06-31"}`, "to", "2025-06-31"},
		{`{"act":"give","by":"secretary of state","on":"2025-06-20","considered":"benefits+weather"}`, "considered", "weather"},
		{`{"act":"give","by":"secretary of state","on":"2025-06-20","considered":127}`, "considered", "127"},
	} {
		name := c.line
		if len(name) > 200 {
			name = name[:200]
		}
		act, err := acts.Decode([]byte(c.line))
		require.Error(t, err, name)
		require.Nil(t, act, name)
		bad := readError(t, err)
		require.Equal(t, c.field, bad.Field, "%s: %v", name, err)
		require.Zero(t, bad.Line, name)
		require.Contains(t, bad.Says, c.says, name)
		require.Less(t, len(err.Error()), 1500, "a reading error quotes all that it was given")
	}
}
