package tcn_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// jsonValues lists values for a field: every word of an enumeration, everybody of the cast who fits.
func jsonValues(typ reflect.Type) (values []reflect.Value) {
	add := func(all ...any) {
		for _, v := range all {
			values = append(values, reflect.ValueOf(v).Convert(typ))
		}
	}
	switch {
	case typ.Implements(reflect.TypeFor[actors.Actor]()):
		return walkFitting(typ)
	case typ == reflect.TypeFor[ipa.Date]():
		add(ipa.Day(2025, 6, 20), ipa.Day(1, 1, 1), ipa.Day(9999, 12, 31))
	case typ == reflect.TypeFor[[]tcn.Requirement]():
		add(walkRequirements, walkRequirements[:1])
	case typ == reflect.TypeFor[[]string]():
		add([]string{"decrypt", "“<&>\"\\ \u2028"}, []string{"log"})
	case typ == reflect.TypeFor[tcn.Factors]():
		add(tcn.AllFactors, tcn.Benefits, tcn.Removal|tcn.PrivacyTests)
	case typ.Kind() == reflect.Uint8:
		return walkValues(typ)[1:]
	case typ.Kind() == reflect.Int:
		add(1, 7)
	case typ.Kind() == reflect.Bool:
		add(true)
	default:
		add("a text", "“<&>\"\\ \u2028\n")
	}
	return values
}

// jsonActs are an act of a type with every field set, in turn to every value that the field has in jsonValues.
func jsonActs(act tcn.Act) (all []tcn.Act) {
	typ := reflect.TypeOf(act)
	for turn := range 2 * len(walkCast) {
		v := reflect.New(typ).Elem()
		for i := range typ.NumField() {
			values := jsonValues(typ.Field(i).Type)
			v.Field(i).Set(values[turn%len(values)])
		}
		all = append(all, v.Interface().(tcn.Act))
	}
	return all
}

// jsonKey is a field's name as the key that the documentation of EncodeAct promises.
func jsonKey(field string) string {
	var b strings.Builder
	for i, r := range field {
		if i > 0 && strings.ToUpper(string(r)) == string(r) {
			b.WriteByte('-')
		}
		b.WriteString(strings.ToLower(string(r)))
	}
	return b.String()
}

// Every type of act, with every field set to everything that it can be, reads back as it was; and the text is the one
// that is documented: the act's word, then a key for each field.
func TestActsReadBack(t *testing.T) {
	for act := range tcn.Acts() {
		typ := reflect.TypeOf(act)
		t.Run(tcn.Verb(act), func(t *testing.T) {
			for _, act := range jsonActs(act) {
				line, err := tcn.EncodeAct(act)
				require.NoError(t, err)
				require.NotContains(t, string(line), "\n")
				back, err := tcn.DecodeAct(line)
				require.NoError(t, err, string(line))
				require.Equal(t, act, back)

				var keys map[string]any
				require.NoError(t, json.Unmarshal(line, &keys))
				require.True(t, strings.HasPrefix(string(line), fmt.Sprintf(`{"act":%q,"by":`, tcn.Verb(act))), string(line))
				require.Equal(t, tcn.By(act).String(), keys["by"])
				require.Equal(t, tcn.On(act).String(), keys["on"])
				want := 1
				for i := range typ.NumField() {
					if !reflect.ValueOf(act).Field(i).IsZero() || typ.Field(i).Name == "By" {
						require.Contains(t, keys, jsonKey(typ.Field(i).Name))
						want++
					}
				}
				require.Len(t, keys, want)
			}
		})
	}
}

// Fields that are zero are left out, and what is left out is zero.
func TestZeroFieldsAreLeftOut(t *testing.T) {
	for line, act := range map[string]tcn.Act{
		`{"act":"give","by":"secretary of state","on":"2025-06-20"}`: tcn.Give{On: ipa.Day(2025, 6, 20)},
		`{"act":"rule-on-secrecy","by":"tribunal","on":"2025-06-20","bare-details":true}`: tcn.RuleOnSecrecy{
			On: ipa.Day(2025, 6, 20), BareDetails: true,
		},
		`{"act":"consult","by":"secretary of state: A","on":"2025-06-20","before":"revoke"}`: tcn.Consult{
			By: actors.SecretaryOfState{Name: "A"}, On: ipa.Day(2025, 6, 20), Before: tcn.Revoking,
		},
		`{"act":"decide","by":"secretary of state","on":"2025-06-20","adds":[{"name":"x","obligation":"SI 2018/353, Sch 1 para 8","days":-1}]}`: tcn.Decide{
			On: ipa.Day(2025, 6, 20), Adds: []tcn.Requirement{{Name: "x", Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"), Days: tcn.Undisclosed}},
		},
	} {
		written, err := tcn.EncodeAct(act)
		require.NoError(t, err)
		require.Equal(t, line, string(written))
		read, err := tcn.DecodeAct([]byte(line))
		require.NoError(t, err)
		require.Equal(t, act, read)
	}
}

// An actor who does not fit a field is refused in a file for the reason for which it does not compile in Go:
// the error names the field and lists those who fit, and them alone.
func TestWrongActorsAreRefused(t *testing.T) {
	refused := 0
	for act := range tcn.Acts() {
		typ := reflect.TypeOf(act)
		good, err := tcn.EncodeAct(jsonActs(act)[0])
		require.NoError(t, err)
		for field := range typ.Fields() {
			if !field.Type.Implements(reflect.TypeFor[actors.Actor]()) {
				continue
			}
			var fit, unfit []string
			for role := range actors.Roles() {
				a, err := actors.Parse(role.String())
				require.NoError(t, err)
				if reflect.TypeOf(a).AssignableTo(field.Type) {
					fit = append(fit, role.String())
				} else {
					unfit = append(unfit, role.String())
				}
			}
			key := jsonKey(field.Name)
			for _, who := range fit {
				_, err := tcn.DecodeAct(jsonWith(t, good, key, who))
				require.NoError(t, err)
			}
			for _, who := range append(unfit, "wizard", "") {
				refused++
				act, err := tcn.DecodeAct(jsonWith(t, good, key, who))
				require.Nil(t, act)
				bad := readError(t, err)
				require.Equal(t, key, bad.Field)
				if slices.Contains(unfit, who) {
					require.Contains(t, bad.Says, who)
					require.ElementsMatch(t, fit, strings.Split(bad.Cure[strings.Index(bad.Cure, ": ")+2:], ", "), bad.Cure)
				}
			}
		}
	}
	require.Greater(t, refused, 500)
}

// jsonWith is a line with one key's value put in its place.
func jsonWith(t *testing.T, line []byte, key string, value any) []byte {
	var keys map[string]any
	require.NoError(t, json.Unmarshal(line, &keys))
	keys[key] = value
	out, err := json.Marshal(keys)
	require.NoError(t, err)
	return out
}

// readError requires a *ReadError that says what is wrong and the cure.
func readError(t walkT, err error) *tcn.ReadError {
	t.Helper()
	var bad *tcn.ReadError
	require.ErrorAs(t, err, &bad)
	require.NotEmpty(t, bad.Says)
	require.NotEmpty(t, bad.Cure, bad)
	if bad.Field != "" {
		require.Contains(t, err.Error(), bad.Field+": ")
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
		act, err := tcn.DecodeAct([]byte(c.line))
		require.Error(t, err, name)
		require.Nil(t, act, name)
		bad := readError(t, err)
		require.Equal(t, c.field, bad.Field, "%s: %v", name, err)
		require.Zero(t, bad.Line, name)
		require.Contains(t, bad.Says, c.says, name)
		require.Less(t, len(err.Error()), 1500, "a reading error quotes all that it was given")
	}
}

// A history reads back whole, with what stands between its lines passed over.
func TestHistoryReadsBack(t *testing.T) {
	for i := range walkLives {
		n := walkLife(i).do(t)
		written, err := tcn.EncodeHistory(n)
		require.NoError(t, err)
		for _, text := range []string{
			string(written),
			strings.TrimSuffix(string(written), "\n"),
			"\n\n" + strings.ReplaceAll(string(written), "\n", " \r\n\t\n"),
		} {
			read, err := tcn.DecodeHistory([]byte(text))
			require.NoError(t, err)
			require.Equal(t, walkDump(n), walkDump(read))
		}
	}
}

const historyHead = `{"notice":"First","to":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"}` + "\n"

// What is wrong with a history is told with its line, also where the law refuses an act in it.
func TestUnreadableHistories(t *testing.T) {
	const say = `{"act":"say","by":"press","on":"2025-06-20"}` + "\n"
	for _, c := range []struct {
		text  string
		line  int
		field string
		says  string
	}{
		{"", 1, "", "empty"},
		{"\n \n\t\n", 1, "", "empty"},
		{"\n\nhello", 3, "", "no JSON object"},
		{say, 1, "act", "first line"},
		{`{"notice":"First"}`, 1, "to", "missing"},
		{`{"to":"relevant operator: Acme"}`, 1, "notice", "missing"},
		{`{"notice":7,"to":"relevant operator: Acme"}`, 1, "notice", "no text"},
		{`{"notice":null,"to":"relevant operator: Acme"}`, 1, "notice", "no text"},
		{`{"notice":"First","to":"press"}`, 1, "to", "press"},
		{`{"notice":"First","to":"wizard"}`, 1, "to", "wizard"},
		{`{"notice":"First","to":["relevant operator"]}`, 1, "to", "no text"},
		{`{"notice":"First","to":"relevant operator","from":"me"}`, 1, "from", "no such field"},
		{`{"notice":"First","to":"relevant operator","to":"relevant operator"}`, 1, "to", "twice"},
		{`{"notice":"First","to":"relevant operator"} {}`, 1, "", "no JSON object"},
		{historyHead + historyHead, 2, "act", "missing"},
		{historyHead + say + "\n" + say + `{"act":"say"}`, 5, "by", "missing"},
		{historyHead + say + say[:20], 3, "", "no JSON object"},
		{historyHead + strings.TrimSpace(say) + say, 2, "", "no JSON object"},
		{historyHead + `{"law":"2025-02-30"}`, 2, "law", "2025-02-30"},
		{historyHead + `{"law":20250620}`, 2, "law", "no text"},
		{historyHead + `{"law":"2025-06-20","law":"2025-06-20"}`, 2, "law", "twice"},
		{historyHead + `{"on":""}`, 2, "on", "empty"},
		{historyHead + `{"on":"2025-02-30"}`, 2, "on", "2025-02-30"},
		{historyHead + `{"on":null}`, 2, "on", "no text"},
		{historyHead + say + `{"on":"2025-06-19"}`, 3, "on", "before 2025-06-20"},
		{historyHead + `{"on":"2025-06-20","law":"2025-06-20"}`, 2, "act", "missing"},
		{historyHead + say + `{"act":"say","by":"press","on":"2025-06-19"}`, 3, "on", "before 2025-06-20"},
		{historyHead + `{"act":"approve","by":"judicial commissioner","on":"2025-06-20","run":3}`, 2, "run", "no lock run 3"},
		{historyHead + say + "\n" + `{"act":"give","by":"secretary of state","on":"2025-06-20"}`, 4, "act", "no Judicial Commissioner has approved"},
	} {
		n, err := tcn.DecodeHistory([]byte(c.text))
		require.Error(t, err, c.text)
		require.Equal(t, tcn.Notice{}, n)
		bad := readError(t, err)
		require.Equal(t, c.line, bad.Line, "%s: %v", c.text, err)
		require.Equal(t, c.field, bad.Field, "%s: %v", c.text, err)
		require.Contains(t, bad.Says, c.says, c.text)
	}
}

// The first act of a history that the law refuses is told as the refusal that it is: s 253(1)(c).
func TestHistoryThatTheLawRefuses(t *testing.T) {
	lives := walkLife(0)[:6]
	written, err := tcn.EncodeHistory(lives.do(t))
	require.NoError(t, err)
	lines := strings.SplitAfter(string(written), "\n")
	unapproved := strings.Join(slices.Delete(lines, 5, 6), "")

	_, err = tcn.DecodeHistory([]byte(unapproved))
	bad := readError(t, err)
	require.Equal(t, 6, bad.Line)
	var refusal *tcn.Refusal
	require.ErrorAs(t, err, &refusal)
	require.Equal(t, "give the notice", refusal.Ruling.Rule().Event())
	require.Equal(t, tcn.Void, refusal.Ruling.Effect())
	require.Equal(t, []ipa.Citation{ipa.MustParse("s 253(1)(c)")}, refusal.Ruling.Grounds()[0].Law)
	var noAct *tcn.BadAct
	require.NotErrorAs(t, err, &noAct)

	for field, line := range map[string]string{
		"Until": `{"act":"direct","by":"judicial commissioner","on":"2025-06-20"}`,
		"Run":   `{"act":"ask","by":"secretary of state","on":"2025-06-20","run":2}`,
		"day":   `{"on":"2025-06-20"}` + "\n" + `{"on":"2025-06-19"}`,
	} {
		_, err = tcn.DecodeHistory([]byte(historyHead + line))
		require.ErrorAs(t, err, &noAct)
		require.NotErrorAs(t, err, &refusal)
		require.Equal(t, field, noAct.Field)
	}
}

// What has no text is refused when it is written, not when somebody tries to read it.
func TestUnwritableActs(t *testing.T) {
	on, home := ipa.Day(2025, 6, 20), actors.SecretaryOfState{}
	for field, act := range map[string]tcn.Act{
		"On":      tcn.Say{By: home},
		"By":      tcn.Say{By: &actors.Press{}, On: on},
		"Text":    tcn.Say{By: home, On: on, Text: "\xff"},
		"Adds":    tcn.Decide{On: on, Adds: []tcn.Requirement{{Name: "\xff"}}},
		"With":    tcn.Consult{On: on, With: struct{ actors.Consultee }{}},
		"Against": tcn.Claim{By: actors.Staff{}, On: on, Against: 99},
		"For":     tcn.Apply{By: actors.Staff{}, On: on, For: 99},
	} {
		line, err := tcn.EncodeAct(act)
		walkBad(t, err)
		require.Nil(t, line, field)
		var bad *tcn.BadAct
		require.ErrorAs(t, err, &bad)
		require.Contains(t, []string{field, "act"}, bad.Field, err)
	}
	for _, n := range []tcn.Notice{
		tcn.New("\xff", walkOperator),
		tcn.New("First", actors.RelevantOperator{Name: "\xff"}),
		tcn.New("First", actors.RelevantOperator{Kind: 9}),
	} {
		_, err := tcn.EncodeHistory(n)
		walkBad(t, err)
	}
}
