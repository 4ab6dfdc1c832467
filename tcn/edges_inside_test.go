package tcn

import (
	"errors"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// The eras are in a set of 64: one that has no law in it, and one from each change on.
func TestErasOfDays(t *testing.T) {
	for _, tables := range allTables() {
		require.LessOrEqual(t, len(tables.eras.days), 64)
	}
	require.Equal(t, eraSet(1), capabilityTables.eras.on(ipa.Date{}))
	for i, first := range capabilityTables.eras.days {
		require.Equal(t, eraSet(1)<<i, capabilityTables.eras.on(first))
		if i > 0 {
			require.Equal(t, eraSet(1)<<(i-1), capabilityTables.eras.on(first.Add(-1)))
		}
	}
	for _, cited := range []string{"s 257(3A)", "s 255(5A)", "s 255(10)@2025-06-20", "s 227(8)@2018-03-12"} {
		law := parseLaw(cited)
		require.Zero(t, capabilityTables.eras.where(law)&capabilityTables.eras.on(ipa.Date{}))
		for _, first := range capabilityTables.eras.days[1:] {
			for _, day := range []ipa.Date{first.Add(-1), first} {
				require.Equal(t, ipa.InForce(law[0], day) == ipa.Stands, capabilityTables.eras.where(law)&capabilityTables.eras.on(day) != 0, "%s on %v", cited, day)
			}
		}
	}
}

// A reading that there is not has no text.
func TestReadingsWithoutAText(t *testing.T) {
	require.Equal(t, "suspension-ends=approval", readUntilApproval.String())
	require.Empty(t, (readUntilApproval + 1).String())
	require.Empty(t, switchReading(0).String())
	require.Empty(t, switchReading(255<<8|1).String())
}

// A search that has visited as many notices as it may looks no further; one that has come to its end before says that there is no route.
func TestRouteGivesUp(t *testing.T) {
	day := ipa.Day(2025, 7, 1)
	n, err := New("First", actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications}).Do(acts.Abandon{By: actors.SecretaryOfState{}, On: day})
	require.NoError(t, err)
	for limit, gaveUp := range []bool{true, false} {
		_, err := n.routeWithin(limit, Issued, day)
		var none *NoRoute
		require.True(t, errors.As(err, &none))
		require.Equal(t, gaveUp, none.GaveUp)
		require.Equal(t, n.State(), none.From)
		require.NotEmpty(t, none.Grounds)
	}
}

// A route goes by rules whose words stand on its day: before 31 December 2018 no way was to an appeal, however far one looks.
func TestRoutesAreOfTheLawOfTheDay(t *testing.T) {
	for day, is := range map[ipa.Date]bool{ipa.Day(2018, 12, 30): false, ipa.Day(2018, 12, 31): true} {
		useful, _ := capabilityTables.usefulRules(Appealed, capabilityTables.eras.on(day))
		require.Equal(t, is, slices.Contains(useful, true), "%v", day)
	}
}

// A line that stands twice, by its event or by its ID, stops the start.
func TestLinesThatStandTwice(t *testing.T) {
	i := slices.IndexFunc(ruleTable, func(l ruleLine) bool { return l.ID == "abandon" })
	byEvent, byID := ruleTable[i], ruleTable[i]
	byEvent.ID, byID.Form = "another", "another"
	for _, twice := range []ruleLine{byEvent, byID} {
		require.PanicsWithValue(t, `tcn: rule "`+numberOf(twice.As).String()+" "+twice.Form+`" stands twice`, func() {
			compileRules(append(slices.Clone(ruleTable[i:i+1]), twice), columnCapability, capabilityTables.words)
		})
	}
	require.NotPanics(t, func() { compileRules(ruleTable[i:i+1], columnCapability, capabilityTables.words) })
}

// A way leads from where an act is not done, to where something is wanted.
func TestSlipsInWaysAreFound(t *testing.T) {
	i := slices.IndexFunc(capabilityTables.rules, func(r compiledRule) bool { return r.ID == "abandon" })
	r := capabilityTables.rules[i]
	for from, slip := range map[Status]string{
		Proposed: "has a way from proposed", Secret: "has a way from secret", Issued: "",
	} {
		r.ways = wayList{{From: from, Way: "do it", By: roleSecretary}}
		if err := r.check(); slip == "" {
			require.NoError(t, err)
		} else {
			require.ErrorContains(t, err, slip)
		}
	}
}

// A copy of a rule is made in few pieces, and trying an act that names nothing looks through no names.
func TestCopiesAndTrialsAreCheap(t *testing.T) {
	var give, refer Rule
	for _, r := range capabilityTables.rules {
		switch r.ID {
		case "give":
			give = r.Rule
		case "refer":
			refer = r.Rule
		}
	}
	require.Greater(t, len(give.Needs), 5)
	for _, r := range []Rule{give, refer} {
		slots := 1.0 // all the law
		for _, some := range []bool{r.By != nil, r.Needs != nil, r.While != nil, r.Takes != nil, r.Carries != nil, r.Sweeps != nil, len(r.If) > 0} {
			if some {
				slots++
			}
		}
		require.LessOrEqual(t, testing.AllocsPerRun(20, func() { _ = r.clone() }), slots)
	}
	day := ipa.Day(2025, 7, 1)
	to := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Serves: 20_000}
	n, err := New("First", to).Do(
		acts.Consult{By: actors.SecretaryOfState{}, On: day, Before: acts.Giving},
		acts.Decide{By: actors.SecretaryOfState{}, On: day, To: acts.Giving, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests, Adds: []acts.Requirement{
			{Name: "a", Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"), Serves: acts.TargetedInterception, Days: 90},
		}},
		acts.Approve{By: actors.JudicialCommissioner{}, On: day, Considered: acts.PrivacyTests}, acts.Give{By: actors.SecretaryOfState{}, On: day, Considered: acts.AllFactors})
	require.NoError(t, err)
	var change acts.Act = acts.Change{By: to, On: day, To: "a service"}
	require.Zero(t, testing.AllocsPerRun(20, func() { _, _ = n.Try(change) }))
}

// A position without a name, a holder, one of the four written kinds, a counterparty or a content is found.
func TestSlipsInPositionsAreFound(t *testing.T) {
	sound := positionLine{ID: "a/b", Holder: roleSecretary, Kind: Duty, Counterparty: roleOperator, Content: "do it"}
	for kind := Duty; kind <= lastWritten; kind++ {
		l := sound
		l.Kind = kind
		require.True(t, l.isWhole())
	}
	for _, spoil := range []func(*positionLine){
		func(l *positionLine) { l.ID = "" }, func(l *positionLine) { l.Holder = 0 }, func(l *positionLine) { l.Kind = 0 },
		func(l *positionLine) { l.Kind = Right }, func(l *positionLine) { l.Counterparty = 0 }, func(l *positionLine) { l.Content = "" },
	} {
		l := sound
		spoil(&l)
		require.False(t, l.isWhole())
	}
}

// Of two destinations for one event and one source looplab would keep the last: the start stops.
func TestNoEventMovesAStatusTwice(t *testing.T) {
	twice := func(*compiledRule) []Move { return []Move{{Proposed, Issued}, {Proposed, Abandoned}} }
	rule := compiledRule{event: "give the notice"}
	require.PanicsWithValue(t, `tcn: rule "give the notice" moves proposed twice`, func() {
		looplabEvents([]compiledRule{rule}, RegionForce, twice)
	})
	require.Empty(t, looplabEvents([]compiledRule{rule}, RegionLock, twice))
}

// Few names are looked through, and more are put into a table, once.
func TestNamesAreTabledOnce(t *testing.T) {
	names := make([]string, fewNames+1)
	for i := range names {
		names[i] = string(rune('a' + i))
	}
	few, many := namesOf(names[:fewNames]), namesOf(names)
	require.Nil(t, few.many)
	require.Nil(t, many.few)
	require.Len(t, many.many, fewNames+1)
	for _, name := range names {
		require.True(t, many.has(name))
		require.Equal(t, name != names[fewNames], few.has(name))
	}
	s := scene{d: &acts.Deed{Names: names}}
	require.True(t, s.isNamed("a"))
	require.Zero(t, testing.AllocsPerRun(10, func() { _ = s.isNamed("b") }))
	one := []acts.Requirement{{Name: "a"}}
	require.Zero(t, testing.AllocsPerRun(10, func() { _ = areDistinct(one) }))
}

// Of few requirements, their places are found without a table.
func TestPlacesOfFewRequirements(t *testing.T) {
	day := ipa.Day(2025, 7, 1)
	adds := make([]acts.Requirement, fewNames)
	for i := range adds {
		adds[i] = acts.Requirement{Name: string(rune('a' + i)), Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"), Serves: acts.TargetedInterception, Days: 90}
	}
	n, err := New("First", actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Serves: 20_000}).Do(
		acts.Consult{By: actors.SecretaryOfState{}, On: day, Before: acts.Giving},
		acts.Decide{By: actors.SecretaryOfState{}, On: day, To: acts.Giving, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests, Adds: adds},
		acts.Approve{By: actors.JudicialCommissioner{}, On: day, Considered: acts.PrivacyTests}, acts.Give{By: actors.SecretaryOfState{}, On: day, Considered: acts.AllFactors})
	require.NoError(t, err)
	s := scene{n: &n}
	require.True(t, s.isIn("a"))
	require.False(t, s.isIn("none"))
	require.Nil(t, s.names.places)
}

// Words that package ipa does not have, or that did not stand on the day of their pin, stop the start.
func TestSlipsInLawAreFound(t *testing.T) {
	require.Len(t, parseLaw("s 255(8); s 255(10)@2025-06-20"), 2)
	for _, law := range []string{"s 255(10)@1990-01-01", "s 253(1)(z)"} {
		require.Panics(t, func() { parseLaw(law) }, law)
	}
}
