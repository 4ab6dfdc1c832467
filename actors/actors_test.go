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
	"github.com/doublelock/doublelock/internal/words/wordstest"
)

// every has an actor of each type, without a name, in the order of Roles.
var every = slices.Collect(actors.Everyone())

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
	for _, a := range every {
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
	for range actors.Everyone() {
		break // an iterator that is left early stops
	}
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
		"ReviewParty":  {"RelevantOperator", "SecretaryOfState"},                                         // s 257(8), (8A)
		"Consultee":    append([]string{"RelevantOperator", "TechnicalAdvisoryBoard"}, commissioners...), // ss 255(2), 257(5)
		"Bound":        {"LegalAdviser", "RelevantOperator", "Staff", "InformationCommissioner"},         // ss 255(8), 95(2), (3)
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
	for _, a := range every {
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
		"kind of operator 3":     actors.RelevantOperator{Kind: 3},
		"nexus 9":                actors.RelevantOperator{Nexus: 9},
		"serves -1":              actors.RelevantOperator{Serves: -1},
		"intends -2":             actors.RelevantOperator{Intends: -2},
		`"of\xff" is not valid`:  actors.Staff{Of: "of\xff"},
		`"for\xff" is not valid`: actors.LegalAdviser{Of: "for\xff"},
		`"the\xff" is not valid`: actors.ForeignOfficial{Office: "the\xff"},
	} {
		require.ErrorContains(t, actors.Check(a), want)
	}
}

// Looking at an actor costs no allocation.
func TestNoAllocation(t *testing.T) {
	all := every
	require.Zero(t, testing.AllocsPerRun(10, func() {
		for _, a := range all {
			if role, _ := a.Who(); role == 0 || actors.Check(a) != nil {
				t.Fail()
			}
		}
	}))
}

func TestWords(t *testing.T) {
	wordstest.Table(t, "role", actors.Role(len(every)))
	wordstest.Table(t, "kind of operator", actors.Postal)
	wordstest.Table(t, "nexus", actors.SystemAbroad)
	for read, want := range map[encoding.TextUnmarshaler]string{
		new(actors.Role):  `actors: "Press", byte 1: role "Press" is not known; use one of: secretary of state, `,
		new(actors.Kind):  `actors: "Press", byte 1: kind of operator "Press" is not known; use one of: telecommunications, postal`,
		new(actors.Nexus): `actors: "Press", byte 1: nexus "Press" is not known; use one of: service in the UK, `,
	} {
		err := read.UnmarshalText([]byte("Press"))
		require.ErrorContains(t, err, want)
		require.ErrorAs(t, err, new(*actors.SyntaxError))
	}
}
