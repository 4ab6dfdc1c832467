package actors_test

import (
	"encoding"
	"fmt"
	"go/types"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/actors/typetest"
)

// every gives an actor of each type, without a name, in the order of Roles.
func every() []actors.Actor {
	return []actors.Actor{
		actors.SecretaryOfState{}, actors.JudicialCommissioner{}, actors.InvestigatoryPowersCommissioner{},
		actors.DeputyCommissioner{}, actors.TechnicalAdvisoryBoard{}, actors.TechnologyAdvisoryPanel{},
		actors.RelevantOperator{}, actors.Staff{}, actors.Tribunal{}, actors.Court{}, actors.Claimant{},
		actors.Intervener{}, actors.LegalAdviser{}, actors.Press{}, actors.ForeignOfficial{},
		actors.CivilSociety{}, actors.PublicAuthority{}, actors.Official{}, actors.PrimeMinister{}, actors.Public{},
	}
}

// named gives the same actor with a name, if its type has one.
func named(a actors.Actor, name string) actors.Actor {
	v := reflect.New(reflect.TypeOf(a)).Elem()
	if f := v.FieldByName("Name"); f.IsValid() {
		f.SetString(name)
	}
	return v.Interface().(actors.Actor)
}

// library is package actors as the compiler sees it.
func library(t *testing.T) *types.Scope {
	pkg, err := typetest.Check(`import "github.com/doublelock/doublelock/actors"; var _ actors.Actor`)
	require.NoError(t, err)
	return pkg.Imports()[0].Scope()
}

func interfaceOf(t *testing.T, scope *types.Scope, name string) *types.Interface {
	obj := scope.Lookup(name)
	require.NotNil(t, obj, name)
	return obj.Type().Underlying().(*types.Interface)
}

// implementers lists the structs of the library that are an Actor of the
// interface, sorted by name.
func implementers(t *testing.T, scope *types.Scope, name string) []string {
	want := interfaceOf(t, scope, name)
	var out []string
	for _, n := range scope.Names() {
		obj, ok := scope.Lookup(n).(*types.TypeName)
		if !ok || types.IsInterface(obj.Type()) || !types.Implements(obj.Type(), want) {
			continue
		}
		out = append(out, n)
	}
	return out
}

// There is one type for each role and one role for each type.
func TestEveryTypeHasItsRole(t *testing.T) {
	var roles []actors.Role
	var names []string
	for _, a := range every() {
		role, name := a.Who()
		require.Empty(t, name)
		roles = append(roles, role)
		names = append(names, reflect.TypeOf(a).Name())

		_, name = named(a, "N").Who()
		require.Equal(t, strings.Contains(fmt.Sprintf("%#v", a), "Name"), name == "N", "%T loses its name", a)
		require.True(t, a == named(a, ""), "%T is not comparable", a)
		require.NotNil(t, library(t).Lookup("Role"+reflect.TypeOf(a).Name()), "%T has no constant", a)
	}
	require.Equal(t, slices.Collect(actors.Roles()), roles)
	slices.Sort(names)
	require.Equal(t, implementers(t, library(t), "Actor"), names)
}

// The capacities, as their documentation lists them: which types type-check
// where the interface is asked for, and that no other does.
func TestCapacities(t *testing.T) {
	commissioners := []string{"JudicialCommissioner", "InvestigatoryPowersCommissioner", "DeputyCommissioner"}
	claiming := []string{"RelevantOperator", "Staff", "Claimant"}
	parties := append([]string{"SecretaryOfState", "PublicAuthority"}, claiming...)
	capacities := map[string][]string{
		"Commissioner": commissioners,                                                                    // s 227(7), (13)(a)
		"ReviewBody":   append([]string{"TechnicalAdvisoryBoard"}, commissioners...),                     // s 257(5), (8)
		"Consultee":    append([]string{"RelevantOperator", "TechnicalAdvisoryBoard"}, commissioners...), // ss 255(2), 257(5)
		"Bound":        {"RelevantOperator", "Staff"},                                                    // s 255(8)
		"Claiming":     claiming,                                                                         // RIPA, s 65(4)
		"Party":        parties,                                                                          // RIPA, s 67A(8)
		"Applicant":    append([]string{"Intervener", "Press", "CivilSociety"}, parties...),
		"Publisher":    {"Press", "CivilSociety", "Claimant", "Public"},
	}
	scope := library(t)
	for name, want := range capacities {
		slices.Sort(want)
		require.Equal(t, want, implementers(t, scope, name), name)
		require.True(t, types.Implements(scope.Lookup(name).Type(), interfaceOf(t, scope, "Actor")), "%s is not an Actor", name)
	}
	for _, n := range scope.Names() {
		if _, listed := capacities[n]; !listed && n != "Actor" && types.IsInterface(scope.Lookup(n).Type()) {
			t.Errorf("capacity %s is not in the table", n)
		}
	}
}

// The wrong actor does not compile.
func TestDoesNotCompile(t *testing.T) {
	const head = `import "github.com/doublelock/doublelock/actors"; `
	for _, good := range []string{
		`var _ actors.ReviewBody = actors.TechnicalAdvisoryBoard{}`,                        // s 257(8)
		`var _ actors.Commissioner = actors.DeputyCommissioner{Name: "A"}`,                 // s 227(6B)
		`var c actors.Commissioner; var _ actors.ReviewBody = c.(actors.ReviewBody)`,       // s 257(7)
		`var _ actors.Bound = actors.Staff{Name: "A", Of: "B"}`,                            // s 255(8)
		`type note struct { By actors.Claiming }; var _ = note{By: actors.Claimant{"PI"}}`, // RIPA, s 65(4)
	} {
		_, err := typetest.Check(head + good)
		require.NoError(t, err, good)
	}
	for _, bad := range []string{
		`var _ actors.ReviewBody = actors.TechnologyAdvisoryPanel{}`,                      // the Panel is not the Board
		`var _ actors.TechnicalAdvisoryBoard = actors.TechnologyAdvisoryPanel{}`,          // ss 245 and 246
		`var _ actors.Commissioner = actors.SecretaryOfState{}`,                           // one key each, s 254
		`var _ actors.Commissioner = actors.Tribunal{}`,                                   // a tribunal is not a commissioner
		`var _ actors.Bound = actors.Press{}`,                                             // s 255(8) binds no journalist
		`var _ actors.Claiming = actors.Intervener{}`,                                     // asking to be heard is no claim
		`var _ actors.Party = actors.ForeignOfficial{}`,                                   // no power under the Act
		`var _ actors.InvestigatoryPowersCommissioner = actors.JudicialCommissioner{"A"}`, // s 254(5)
		`type me struct{}; func (me) actor() {}; func (me) Who() (actors.Role, string) { return 0, "" }
		 func (me) String() string { return "" }; func (me) MarshalText() ([]byte, error) { return nil, nil }
		 var _ actors.Actor = me{}`, // the set is closed
	} {
		_, err := typetest.Check(head + bad)
		require.ErrorContains(t, err, "cannot use", bad)
	}
}

type around struct{ actors.Commissioner }

func TestCheck(t *testing.T) {
	for _, a := range every() {
		require.NoError(t, actors.Check(a))
		pointer := reflect.New(reflect.TypeOf(a)).Interface().(actors.Actor)
		require.ErrorContains(t, actors.Check(pointer), "give the struct itself", "%T", pointer)
		if bad := named(a, "\xff"); bad != a {
			require.ErrorContains(t, actors.Check(bad), "UTF-8", "%T", a)
			_, err := bad.MarshalText()
			require.Error(t, err)
			_, err = actors.Parse(bad.String())
			require.Error(t, err)
		}
	}
	for want, a := range map[string]actors.Actor{
		"no actor":               nil,
		"*actors.Press":          (*actors.Press)(nil),
		"actors_test.around":     around{},
		"kind of operator(3)":    actors.RelevantOperator{Kind: 3},
		"nexus(9)":               actors.RelevantOperator{Nexus: 9},
		"serves -1":              actors.RelevantOperator{Serves: -1},
		"intends -2":             actors.RelevantOperator{Intends: -2},
		`"of\xff" is not valid`:  actors.Staff{Of: "of\xff"},
		`"the\xff" is not valid`: actors.ForeignOfficial{Office: "the\xff"},
	} {
		require.ErrorContains(t, actors.Check(a), want)
	}
}

// Looking at an actor costs no allocation.
func TestNoAllocation(t *testing.T) {
	all := every()
	require.Zero(t, testing.AllocsPerRun(10, func() {
		for _, a := range all {
			if role, _ := a.Who(); role == 0 || actors.Check(a) != nil {
				t.Fail()
			}
		}
	}))
}

// word is what an enumeration can do.
type word interface {
	fmt.Stringer
	encoding.TextMarshaler
}

func requireWords[T interface {
	~uint8
	word
}](t *testing.T, zero string, count int, read func(*T, string) error) {
	for v := range T(255) {
		text, err := v.MarshalText()
		if v == 0 { // no value has the empty text, so that data with nobody in it can be written
			require.NoError(t, err)
			require.Empty(t, text)
			require.Equal(t, zero+"(0)", v.String())
			back := T(1)
			require.NoError(t, read(&back, ""))
			require.Equal(t, v, back)
			continue
		}
		if int(v) > count {
			require.Error(t, err)
			require.Equal(t, fmt.Sprintf("%s(%d)", zero, uint8(v)), v.String())
			continue
		}
		require.NoError(t, err)
		require.Equal(t, v.String(), string(text))
		var back T
		require.NoError(t, read(&back, string(text)))
		require.Equal(t, v, back)
	}
	var v T = 1
	for _, text := range []string{zero, zero + "(0)", "TRIBUNAL", "telecoms"} {
		require.ErrorContains(t, read(&v, text), "not a "+zero)
	}
	require.Equal(t, T(1), v)
}

func TestWords(t *testing.T) {
	requireWords(t, "role", len(every()), func(r *actors.Role, s string) error { return r.UnmarshalText([]byte(s)) })
	requireWords(t, "kind of operator", 2, func(k *actors.Kind, s string) error { return k.UnmarshalText([]byte(s)) })
	requireWords(t, "nexus", 3, func(x *actors.Nexus, s string) error { return x.UnmarshalText([]byte(s)) })
	for range actors.Roles() {
		break // an iterator that is left early stops
	}
}
