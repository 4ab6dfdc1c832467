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
	"github.com/doublelock/doublelock/tcn/acts"
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
		add(ipa.Day(2025, 6, 20), ipa.Tellable().First, ipa.Tellable().Last)
	case typ == reflect.TypeFor[[]acts.Requirement]():
		add(walkRequirements, walkRequirements[:1])
	case typ == reflect.TypeFor[[]string]():
		add([]string{"decrypt", "“<&>\"\\ \u2028"}, []string{"log"})
	case typ == reflect.TypeFor[acts.Factors]():
		add(acts.AllFactors, acts.Benefits, acts.Removal|acts.PrivacyTests)
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
func jsonActs(act acts.Act) (all []acts.Act) {
	typ := reflect.TypeOf(act)
	for turn := range 2 * len(walkCast) {
		v := reflect.New(typ).Elem()
		for i := range typ.NumField() {
			values := jsonValues(typ.Field(i).Type)
			v.Field(i).Set(values[turn%len(values)])
		}
		all = append(all, v.Interface().(acts.Act))
	}
	return all
}

// jsonKey is a field's name as the key that the documentation of acts.Encode promises.
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
	for act := range acts.All() {
		typ := reflect.TypeOf(act)
		t.Run(acts.Verb(act), func(t *testing.T) {
			for _, act := range jsonActs(act) {
				line, err := acts.Encode(act)
				require.NoError(t, err)
				require.NotContains(t, string(line), "\n")
				back, err := acts.Decode(line)
				require.NoError(t, err, string(line))
				require.Equal(t, act, back)

				var keys map[string]any
				require.NoError(t, json.Unmarshal(line, &keys))
				require.True(t, strings.HasPrefix(string(line), fmt.Sprintf(`{"act":%q,"by":`, acts.Verb(act))), string(line))
				require.Equal(t, acts.By(act).String(), keys["by"])
				require.Equal(t, acts.On(act).String(), keys["on"])
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

// Each field of a requirement reads back, alone and with the others, up to the bounds of its numbers, under its key.
func TestRequirementsReadBack(t *testing.T) {
	typ := reflect.TypeFor[acts.Requirement]()
	full := acts.Requirement{Name: "all"}
	least := acts.Requirement{Name: "all"}
	var each []acts.Requirement
	for i := range typ.NumField() {
		one := acts.Requirement{Name: fmt.Sprint("only ", typ.Field(i).Name)}
		for _, r := range []*acts.Requirement{&one, &full, &least} {
			switch field := reflect.ValueOf(r).Elem().Field(i); field.Interface().(type) {
			case string: // the name, which stands
			case ipa.Citation:
				field.Set(reflect.ValueOf(ipa.MustParse("s 87(2)(b)")))
			case acts.Authorisations:
				field.Set(reflect.ValueOf(acts.CommunicationsData))
			case int:
				field.SetInt(int64(i + 1))
				if r == &least {
					field.SetInt(acts.Undisclosed)
				}
			default:
				require.Fail(t, "a requirement has a field of a type that is not tried here", typ.Field(i).Name)
			}
			require.False(t, reflect.ValueOf(r).Elem().Field(i).IsZero(), typ.Field(i).Name)
		}
		each = append(each, one)
	}
	for _, adds := range [][]acts.Requirement{{full}, {least}, each} {
		act := acts.Decide{By: home, On: day("2025-06-20"), To: acts.Giving, Adds: adds}
		line, err := acts.Encode(act)
		require.NoError(t, err)
		back, err := acts.Decode(line)
		require.NoError(t, err, string(line))
		require.Equal(t, act, back)
		for field := range typ.Fields() {
			require.Contains(t, string(line), fmt.Sprintf("%q:", jsonKey(field.Name)))
		}
	}
}

// Fields that are zero are left out, and what is left out is zero.
func TestZeroFieldsAreLeftOut(t *testing.T) {
	for line, act := range map[string]acts.Act{
		`{"act":"give","by":"secretary of state","on":"2025-06-20"}`: acts.Give{On: ipa.Day(2025, 6, 20)},
		`{"act":"rule-on-secrecy","by":"tribunal","on":"2025-06-20","bare-details":true}`: acts.RuleOnSecrecy{
			On: ipa.Day(2025, 6, 20), BareDetails: true,
		},
		`{"act":"consult","by":"secretary of state: A","on":"2025-06-20","before":"revoke"}`: acts.Consult{
			By: actors.SecretaryOfState{Name: "A"}, On: ipa.Day(2025, 6, 20), Before: acts.Revoking,
		},
		`{"act":"decide","by":"secretary of state","on":"2025-06-20","adds":[{"name":"x","obligation":"SI 2018/353, Sch 1 para 8","days":-1}]}`: acts.Decide{
			On: ipa.Day(2025, 6, 20), Adds: []acts.Requirement{{Name: "x", Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"), Days: acts.Undisclosed}},
		},
	} {
		written, err := acts.Encode(act)
		require.NoError(t, err)
		require.Equal(t, line, string(written))
		read, err := acts.Decode([]byte(line))
		require.NoError(t, err)
		require.Equal(t, act, read)
	}
}

// An actor who does not fit a field is refused in a file for the reason for which it does not compile in Go:
// the error names the field and lists those who fit, and them alone.
func TestWrongActorsAreRefused(t *testing.T) {
	refused := 0
	for act := range acts.All() {
		typ := reflect.TypeOf(act)
		good, err := acts.Encode(jsonActs(act)[0])
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
				_, err := acts.Decode(jsonWith(t, good, key, who))
				require.NoError(t, err)
			}
			for _, who := range append(unfit, "wizard", "") {
				refused++
				act, err := acts.Decode(jsonWith(t, good, key, who))
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

// What has no text is refused when it is written, not when somebody tries to read it.
func TestUnwritableActs(t *testing.T) {
	on, home := ipa.Day(2025, 6, 20), actors.SecretaryOfState{}
	for field, act := range map[string]acts.Act{
		"On":      acts.Say{By: home},
		"By":      acts.Say{By: &actors.Press{}, On: on},
		"Text":    acts.Say{By: home, On: on, Text: "\xff"},
		"Adds":    acts.Decide{On: on, Adds: []acts.Requirement{{Name: "\xff"}}},
		"With":    acts.Consult{On: on, With: struct{ actors.Consultee }{}},
		"Against": acts.Claim{By: actors.Staff{}, On: on, Against: 99},
		"For":     acts.Apply{By: actors.Staff{}, On: on, For: 99},
	} {
		line, err := acts.Encode(act)
		walkBad(t, err)
		require.Nil(t, line, field)
		var bad *acts.BadAct
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
