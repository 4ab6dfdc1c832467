package docket

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
)

// anyone is somebody of each role, as a file has it.
func anyone(t *testing.T, role actors.Role) actors.Actor {
	actor, err := actors.Parse(role.String() + ": X")
	if err != nil { // one that has no name
		actor, err = actors.Parse(role.String())
	}
	require.NoError(t, err)
	return actor
}

// canDo reports whether an act can be that of an actor.
func canDo(act acts.Act, actor actors.Actor) bool {
	by, _ := reflect.TypeOf(act).FieldByName("By")
	return reflect.TypeOf(actor).AssignableTo(by.Type)
}

// No word of the press takes the place of an act that the person can do: what is written reads back.
func TestPressLeavesTheActs(t *testing.T) {
	for act := range acts.All() {
		for role := range actors.Roles() {
			if canDo(act, anyone(t, role)) {
				require.Nil(t, pressFor(acts.Verb(act), role), "%s by %v", acts.Verb(act), role)
			}
		}
	}
}

// Each line can be met, no word stands twice for a role, and each of its people can do each of the acts that it means.
func TestPressLines(t *testing.T) {
	zero := map[string]acts.Act{}
	for act := range acts.All() {
		zero[acts.Verb(act)] = act
	}
	for i := range pressWords {
		l := &pressWords[i]
		require.Equal(t, l.wrong == "", len(l.means) > 0, l.words)
		require.Equal(t, l.wrong == "", l.cure == "", l.words)
		for word := range strings.SplitSeq(l.words, ", ") {
			require.Equal(t, spaced(word), word)
			roles := l.by
			if len(roles) == 0 {
				roles = slices.Collect(actors.Roles())
			}
			met := 0
			for _, role := range roles {
				if pressFor(word, role) == l {
					met++
				}
				for _, means := range l.means {
					verb, _, _ := strings.Cut(means, " ")
					require.Contains(t, zero, verb)
					if len(l.by) > 0 {
						require.True(t, canDo(zero[verb], anyone(t, role)), "%s: %s by a %v", word, verb, role)
					}
				}
			}
			require.True(t, met == len(l.by) || len(l.by) == 0 && (met > 0 || isVerb(word)), "%s: another line is in its way", word)
		}
	}
	for _, role := range byNoParty {
		_, is := anyone(t, role).(actors.Applicant)
		require.False(t, is, role)
	}
}

func TestPressWords(t *testing.T) {
	const acme = "relevant operator: Acme"
	for _, tc := range []struct{ act, by, want string }{
		{"served", "secretary of state", "give"},
		{"Issued", "secretary of state", "give"},
		{"Give", "secretary of state", "give"},
		{"Give another", "secretary of state", "give-another"},
		{"dropped", "secretary of state", "say revoke"},
		{"drop", "secretary of state", "say revoke"},
		{"pulled", "secretary of state", "say revoke"},
		{"backed down", "secretary of state", "say revoke"},
		{"rewritten", "secretary of state", "vary give-another"},
		{"replaced", "secretary of state", "give-another vary"},
		{"challenged", acme, "claim"},
		{"withdraw", acme, "drop"},
		{"withdrew", "claimant: a charity", "drop"},
		{"appealed", acme, "claim appeal"},
		{"appeal", acme, "appeal"},
		{"sent back", acme, "refer"}, {"sent it back", acme, "refer"}, {"Referred the notice back", acme, "refer"}, {"sent the order back", acme, "refer"},
		{"vacated", "tribunal", "list"},
		{"threw out", "tribunal", "dismiss determine strike-out"},
		{"leaked", "press: The Star", "publish"},
		{"leaked", "staff: Jo", "disclose"},
		{"confirmed", acme, "say"},
		{"confirm", acme, "say"},
		{"denied", "official: a spokesman", "say"},
		{"wrote", "foreign official: a senator", "say"},
	} {
		all, bad := readActs("act", fmt.Appendf(nil, `{"act":%q,"by":%q}`, tc.act, tc.by), MustWhen("2025"))
		require.Nil(t, bad, tc)
		var verbs []string
		for _, act := range all {
			verbs = append(verbs, acts.Verb(act))
		}
		require.Equal(t, tc.want, strings.Join(verbs, " "), tc)
	}
	all, bad := readActs("act", []byte(`{"act":"vacated","by":"tribunal"}`), MustWhen("2025"))
	require.Nil(t, bad)
	require.Equal(t, acts.List{Vacated: true}, all[0])
	all, bad = readActs("act", []byte(`{"act":"dropped","by":"secretary of state","requirements":["a"]}`), MustWhen("2025"))
	require.Nil(t, bad)
	require.Equal(t, []acts.Act{acts.Revoke{Requirements: []string{"a"}}}, all, "who drops a part does not only say so")
	all, bad = readActs("act", []byte(`{"act":"apply","by":"secretary of state","for":"not to list"}`), MustWhen("2025"))
	require.Nil(t, bad)
	require.Equal(t, []acts.Act{acts.Apply{By: actors.SecretaryOfState{}, For: acts.ForNoListing}}, all)
}

func TestPressRefuses(t *testing.T) {
	for _, tc := range []struct{ act, by, want string }{
		{"prosecute", "public authority: a prosecutor", "ss 252 to 258B make no offence"},
		{"fined", "court", "ss 252 to 258B make no offence"},
		{"jailed", "court", "only since 20 June 2025"},
		{"charged", "secretary of state", "Contrast s 59"},
		{"pulled", "relevant operator: Acme", "no act on the notice"},
		{"apply", "foreign official: five members of Congress", "write it as say"},
		{"petitioned", "public", "RIPA 2000 s 68(1)"},
		{"ordered", "tribunal", "write which: list"},
		{"ordered", "press: The Star", "it can mean: give (by a secretary of state); enjoin (by a court)"},
		{"served", "", "it can mean: give"},
		{"serenaded", "press: The Star", `"serenaded" is no act; write one of`},
	} {
		_, bad := readActs("act", fmt.Appendf(nil, `{"act":%q,"by":%q}`, tc.act, tc.by), MustWhen("2025"))
		require.NotNil(t, bad, tc)
		require.Contains(t, bad.Error(), tc.want)
		require.Equal(t, "act", bad.Field, tc)
	}
	_, bad := readActs("or[1]", []byte(`{"act":"fined","by":"court"}`), MustWhen("2025"))
	require.Equal(t, "or[1]", bad.Field)
}

// Who assumes a fact does not find it: an act that is told as assumed has that standing, below the word of people who are not named.
func TestAssumed(t *testing.T) {
	require.Less(t, Anonymous, Assumed)
	require.Less(t, Assumed, Inferred)
	give := acts.Give{By: actors.SecretaryOfState{}}
	for _, tc := range []struct {
		act   acts.Act
		s     Standing
		says  string
		wrong bool
	}{
		{give, Official, "The Tribunal says that it will assume that a notice was given.", true},
		{give, Attributed, "The Star reports that a notice is assumed to have been given.", true},
		{give, Assumed, "The Tribunal says that it will assume that a notice was given.", false},
		{give, Inferred, "Inferred: it is assumed to have been given.", false},
		{give, Official, "The minister, who assumed office in May, said that he gave a notice.", false},
		{acts.List{}, Official, "The Tribunal orders, as it says, a hearing on assumed facts.", false},
		{acts.Say{By: actors.Official{}}, Official, "An official says that he assumes that there is one.", false},
	} {
		e := Entry{Act: tc.act, Standing: tc.s, Says: tc.says}
		wrong, _ := e.onlyAssumed()
		require.Equal(t, tc.wrong, wrong != "", tc.says)
	}
}
