package actors_test

import (
	"encoding"
	"encoding/json"
	"errors"
	"math"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/doublelock/doublelock/actors"
)

// written has each form of the text once, and the names that need care.
var written = []struct {
	actor actors.Actor
	text  string
}{
	{actors.SecretaryOfState{Name: "Yvette Cooper"}, "secretary of state: Yvette Cooper"},
	{actors.SecretaryOfState{}, "secretary of state"},
	{actors.JudicialCommissioner{}, "judicial commissioner"},
	{actors.InvestigatoryPowersCommissioner{Name: "Sir Brian Leveson"}, "investigatory powers commissioner: Sir Brian Leveson"},
	{actors.DeputyCommissioner{}, "deputy investigatory powers commissioner"},
	{actors.TechnicalAdvisoryBoard{}, "technical advisory board"},
	{actors.TechnologyAdvisoryPanel{}, "technology advisory panel"},
	{actors.RelevantOperator{}, "relevant operator"},
	{actors.RelevantOperator{Name: "Apple"}, "relevant operator: Apple"},
	{actors.RelevantOperator{Kind: actors.Postal}, `relevant operator: ""; postal`},
	{actors.RelevantOperator{Name: "postal"}, "relevant operator: postal"},
	{actors.RelevantOperator{
		Name: "Apple", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Abroad: true,
		Serves: 1_000_000_000, Intends: 10_001, FinancialOnly: true, Proposing: true,
	}, "relevant operator: Apple; telecommunications; service in the UK; abroad; serves 1000000000; intends 10001; financial only; proposing"},
	{actors.RelevantOperator{Name: "A", Serves: math.MaxInt32}, "relevant operator: A; serves 2147483647"},
	{actors.Staff{Name: "an engineer", Of: "Apple"}, "staff: an engineer; of Apple"},
	{actors.Staff{Of: `the "Post"`}, `staff: ""; of "the \"Post\""`},
	{actors.Staff{Name: "an engineer"}, "staff: an engineer"},
	{actors.Tribunal{}, "tribunal"},
	{actors.Court{Name: "Court of Session"}, "court: Court of Session"},
	{actors.Claimant{Name: "Privacy International"}, "claimant: Privacy International"},
	{actors.Intervener{Name: "WhatsApp"}, "would-be intervener: WhatsApp"},
	{actors.LegalAdviser{}, "legal adviser"},
	{actors.LegalAdviser{Name: "a solicitor", Of: "Apple"}, "legal adviser: a solicitor; of Apple"},
	{actors.Press{Name: "A: B; C"}, `press: "A: B; C"`},
	{actors.Press{Name: " edge"}, `press: " edge"`},
	{actors.Press{Name: "two\nlines"}, `press: "two\nlines"`},
	{actors.Press{Name: "non\u00a0breaking"}, `press: "non\u00a0breaking"`},
	{actors.Press{Name: `back\slash`}, `press: back\slash`},
	{actors.Press{Name: "\uFFFD"}, "press: \uFFFD"},
	{actors.ForeignOfficial{Name: "Tulsi Gabbard", Office: "Director of National Intelligence"}, "foreign official: Tulsi Gabbard; office Director of National Intelligence"},
	{actors.CivilSociety{Name: "Index on Censorship"}, "civil society: Index on Censorship"},
	{actors.PublicAuthority{}, "public authority"},
	{actors.Official{Name: "two senior British officials"}, "official: two senior British officials"},
	{actors.PrimeMinister{Name: "Keir Starmer"}, "prime minister: Keir Starmer"},
	{actors.Public{}, "public"},
}

func TestText(t *testing.T) {
	for _, c := range written {
		require.Equal(t, c.text, c.actor.String())
		requireRoundTrip(t, c.actor)
	}
	for _, a := range every {
		role, _ := a.Who()
		require.Equal(t, role.String(), a.String())
		requireRoundTrip(t, a)
		requireRoundTrip(t, named(a, "N"))
	}
}

type failer interface {
	require.TestingT
	Helper()
}

func requireRoundTrip(t failer, a actors.Actor) {
	t.Helper()
	require.NoError(t, actors.Check(a))
	text, err := a.MarshalText()
	require.NoError(t, err)
	require.Equal(t, a.String(), string(text))
	back, err := actors.Parse(a.String())
	require.NoError(t, err)
	require.Equal(t, a, back)
	own := reflect.New(reflect.TypeOf(a))
	require.NoError(t, own.Interface().(encoding.TextUnmarshaler).UnmarshalText(text))
	require.Equal(t, a, own.Elem().Interface())
}

// What a person writes by hand may be looser than what is written back.
func TestParseLoose(t *testing.T) {
	for text, canonical := range map[string]string{
		"  tribunal\t": "tribunal",
		"press :BBC ":  "press: BBC",
		`press: "BBC"`: "press: BBC",
		`press: ""`:    "press",
		"relevant operator: A ;serves  5; abroad;postal":    "relevant operator: A; postal; abroad; serves 5",
		"relevant operator: A; serves 0; intends 0":         "relevant operator: A",
		"staff: X; of   Apple":                              "staff: X; of Apple",
		`foreign official: X; office "Senator; committee" `: `foreign official: X; office "Senator; committee"`,
	} {
		a, err := actors.Parse(text)
		require.NoError(t, err)
		require.Equal(t, canonical, a.String())
	}
}

// Each error names the byte where the trouble starts, and a cure.
func TestParseErrors(t *testing.T) {
	for _, c := range []struct {
		text    string
		at      int
		problem string
		cure    string
	}{
		{"", 1, "not a role", "technical advisory board"},
		{"technology advisory board", 1, "not a role", "technology advisory panel"},
		{"Tribunal", 1, "not a role", "tribunal"},
		{"tribunal: IPT", 11, "nothing stands after", `"tribunal" alone`},
		{"public:", 8, "nothing stands after", `"public" alone`},
		{"press:", 7, "no name", `""`},
		{"press: ; BBC", 8, "no name", `""`},
		{"press: BBC; 2", 13, "nothing stands after", "double quotes"},
		{"press: BBC: World", 8, "a colon", "double quotes"},
		{`press: the "Post"`, 8, "a quote", "double quotes"},
		{"press: a\u200bb", 8, "does not print", "double quotes"},
		{`press: "BBC`, 8, "do not close", "close the quotes"},
		{`press: "B" "C"`, 8, "not one quoted name", "once"},
		{`press: "\xff"`, 8, "not one quoted name", "UTF-8"},
		{"press: \uFFFD\xff", 11, "not valid UTF-8", "UTF-8"},
		{"staff: X; Apple", 11, "unknown detail", `"of"`},
		{"staff: X; of A; of B", 17, "unknown detail", "once"},
		{"staff: X; of", 11, "unknown detail", `"of"`},
		{"staff: X; of A:B", 14, "a colon", "double quotes"},
		{"relevant operator: A; telecom", 23, "says nothing of an operator", "telecommunications"},
		{"relevant operator: A; ", 23, "says nothing of an operator", "abroad"},
		{"relevant operator: A; postal; telecommunications", 31, "kind is said a second time", "once"},
		{"relevant operator: A; abroad; abroad", 31, "abroad is said a second time", "once"},
		{"relevant operator: A; serves 10,000", 23, "not a number of persons", "digits"},
		{"relevant operator: A; serves -1", 23, "not a number of persons", "digits"},
		{"relevant operator: A; serves 99999999999999999999", 23, "not a number of persons", "digits"},
		{"relevant operator: A; intends", 23, "not a number of persons", "digits"},
	} {
		a, err := actors.Parse(c.text)
		require.Nil(t, a, c.text)
		var syntax *actors.SyntaxError
		require.True(t, errors.As(err, &syntax), c.text)
		require.Equal(t, c.at, syntax.At, err)
		require.Contains(t, syntax.Problem, c.problem)
		require.Contains(t, syntax.Cure, c.cure)
		require.Equal(t, c.text, syntax.Text)
		require.Contains(t, err.Error(), syntax.Problem)
		require.Contains(t, err.Error(), syntax.Cure)
	}
}

func TestParseErrorIsShort(t *testing.T) {
	_, err := actors.Parse(strings.Repeat("é", 1<<20))
	require.Less(t, len(err.Error()), 1500)
	require.True(t, utf8.ValidString(err.Error()))
}

// An actor in a field of its own type reads and writes itself, and another
// actor is refused there.
func TestJSON(t *testing.T) {
	type act struct {
		By   actors.SecretaryOfState
		Upon actors.RelevantOperator
	}
	in := act{actors.SecretaryOfState{Name: "A"}, actors.RelevantOperator{Name: "B", Kind: actors.Postal}}
	data, err := json.Marshal(in)
	require.NoError(t, err)
	require.JSONEq(t, `{"By":"secretary of state: A","Upon":"relevant operator: B; postal"}`, string(data))
	var out act
	require.NoError(t, json.Unmarshal(data, &out))
	require.Equal(t, in, out)

	err = json.Unmarshal([]byte(`{"By":"judicial commissioner"}`), &out)
	require.Error(t, err)
}

func TestUnmarshalRefusesOthers(t *testing.T) {
	for _, a := range every {
		own := reflect.New(reflect.TypeOf(a)).Interface().(encoding.TextUnmarshaler)
		for role := range actors.Roles() {
			err := own.UnmarshalText([]byte(role.String()))
			if is, _ := a.Who(); is == role {
				require.NoError(t, err)
				continue
			}
			require.ErrorContains(t, err, "the actor here is not the "+role.String())
		}
		require.ErrorContains(t, own.UnmarshalText([]byte("nobody")), "not a role")
	}
}

func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { requireRoundTrip(t, anyActor().Draw(t, "actor")) })
}

// anyActor draws a role's empty actor and fills its fields.
func anyActor() *rapid.Generator[actors.Actor] {
	name := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"", " ", `"`, `\`, ";", "a: b", "postal", "of", "\t", "\u2028"}))
	count := rapid.IntRange(0, math.MaxInt)
	return rapid.Custom(func(t *rapid.T) actors.Actor {
		empty := rapid.SampledFrom(every).Draw(t, "role")
		switch empty.(type) {
		case actors.RelevantOperator:
			return actors.RelevantOperator{
				Name:    name.Draw(t, "name"),
				Kind:    rapid.SampledFrom([]actors.Kind{0, actors.Telecommunications, actors.Postal}).Draw(t, "kind"),
				Nexus:   rapid.SampledFrom([]actors.Nexus{0, actors.ServiceInUK, actors.SystemInUK, actors.SystemAbroad}).Draw(t, "nexus"),
				Abroad:  rapid.Bool().Draw(t, "abroad"),
				Serves:  count.Draw(t, "serves"),
				Intends: count.Draw(t, "intends"),

				FinancialOnly: rapid.Bool().Draw(t, "financial only"),
				Proposing:     rapid.Bool().Draw(t, "proposing"),
			}
		case actors.Staff:
			return actors.Staff{Name: name.Draw(t, "name"), Of: name.Draw(t, "of")}
		case actors.LegalAdviser:
			return actors.LegalAdviser{Name: name.Draw(t, "name"), Of: name.Draw(t, "of")}
		case actors.ForeignOfficial:
			return actors.ForeignOfficial{Name: name.Draw(t, "name"), Office: name.Draw(t, "office")}
		default:
			return named(empty, name.Draw(t, "name"))
		}
	})
}

func FuzzParse(f *testing.F) {
	for _, c := range written {
		f.Add(c.text)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, err := actors.Parse(s)
		if err == nil {
			requireRoundTrip(t, a)
			return
		}
		var syntax *actors.SyntaxError
		require.ErrorAs(t, err, &syntax)
		require.Nil(t, a)
		require.True(t, 1 <= syntax.At && syntax.At <= len(s)+1, err)
		require.NotEmpty(t, syntax.Cure)
	})
}
