package tcn_test

import (
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

// options are the options of an event on the notice's day.
func (s *scene) options(event string) (all []tcn.Choice) {
	for o := range s.Choices() {
		if o.Rule().Event() == event {
			all = append(all, o)
		}
	}
	return all
}

// option is the only option of an event.
func (s *scene) option(event string) tcn.Choice {
	s.t.Helper()
	all := s.options(event)
	require.Len(s.t, all, 1, event)
	return all[0]
}

// Every line of the rules but the lapse is listed, in their order, in every place, with an act of its type on the day.
func TestOptionsAreTheWholeTable(t *testing.T) {
	var want []string
	for r := range tcn.Rules() {
		if r.Act != "lapse" && r.Reading == "" {
			want = append(want, r.Event())
		}
	}
	for _, at := range places {
		s := at.s(t)
		var got []string
		for o := range s.Choices() {
			got = append(got, o.Rule().Event())
			require.Equal(t, o.Rule().Act, acts.Verb(o.Act()), at.name)
			require.Equal(t, s.Now(), acts.On(o.Act()), at.name)
			require.NotNil(t, acts.By(o.Act()), o.Rule().Event())
			require.NotEmpty(t, o.Who(), "%s: %s", at.name, o.Rule().Event())
			by, _ := acts.By(o.Act()).Who()
			require.Contains(t, o.Who(), by)
			require.Subset(t, o.Rule().By, o.Who())
		}
		require.Equal(t, want, slices.Compact(got), at.name)
	}
}

// What an option says is what trying its act says: form, run, effect, grounds, doubts, state after; also where the runs have all ended, and
// where the act would be of another form. What it says is void, is void when it is done.
func TestOptionsAreWhatTryingSays(t *testing.T) {
	for _, at := range places {
		optionsAgree(t, at.name, at.s(t).Notice)
	}
	for i, life := range walkLives {
		for k := range life {
			optionsAgree(t, fmt.Sprintf("life %d, act %d", i, k+1), walkLife(i)[:k+1].do(t))
		}
	}
}

// optionsAgree requires of every option of a notice what trying its act says.
func optionsAgree(t *testing.T, where string, n tcn.Notice) {
	t.Helper()
	for o := range n.Choices() {
		name := where + ": " + o.Rule().Event()
		r, err := n.Try(o.Act())
		require.Equal(t, o.Fits, err == nil && r.Rule().ID == o.ID(), name)
		if o.Effect == tcn.Void {
			require.NotEmpty(t, o.Grounds(), name)
			require.Equal(t, n.State(), o.After, name)
		}
		if !o.Fits {
			require.Equal(t, tcn.Void, o.Effect, name)
			continue
		}
		require.Equal(t, o.Effect, r.Effect(), name)
		require.Equal(t, o.After, r.After(), name)
		require.Equal(t, r.Grounds(), o.Grounds(), name)
		require.Equal(t, r.Doubts(), o.Doubts(), name)
		if verb := o.Rule().Act; verb != "decide" && verb != "refer" && verb != "claim" { // these begin a run of their own
			require.Equal(t, r.Run(), o.Run, name)
		}
		did, err := n.Do(o.Act())
		require.Equal(t, o.Effect == tcn.Void, err != nil, name)
		require.Equal(t, o.After, did.State(), name)
	}
}

// A claim that was dismissed has ended, and every option in it says so, as trying it does; compensation would be awarded beside a
// determination, and not on determining.
func TestOptionsOfWhatHasEnded(t *testing.T) {
	s := given(t, "2025-07-01").does(complaint("2025-07-10")).does(acts.Dismiss{By: ipt, On: day("2025-07-20")})
	o := s.option("list the claim")
	require.Equal(t, 1, o.Run)
	require.True(t, o.Fits)
	require.Contains(t, o.Grounds()[0].Says, "tribunal is dismissed")
	determined := given(t, "2025-07-01").does(complaint("2025-07-10")).does(acts.Determine{By: ipt, On: day("2025-07-20")})
	require.False(t, determined.option("compensate on determining").Fits)
	require.True(t, determined.option("compensate with a determination").Fits)
}

// A choice with another act says what it said, and hands out that act with lists of its own; the zero Choice says nothing.
func TestAChoiceWithAnotherAct(t *testing.T) {
	o := given(t, "2025-07-01").option("refer the notice")
	names := []string{"decrypt"}
	other := o.With(acts.Refer{By: acme, On: day("2025-07-03"), Requirements: names})
	names[0] = "records"
	want := acts.Refer{By: acme, On: day("2025-07-03"), Requirements: []string{"decrypt"}}
	require.Equal(t, want, other.Act())
	other.Act().(acts.Refer).Requirements[0] = "records"
	require.Equal(t, want, other.Act())
	require.Equal(t, day("2025-07-01"), acts.On(o.Act()))
	require.Equal(t, o.Rule(), other.Rule())
	require.Equal(t, o.Rule().ID, other.ID())
	require.Equal(t, o.Who(), other.Who())
	require.Equal(t, o.Grounds(), other.Grounds())
	require.Equal(t, o.Doubts(), other.Doubts())
	var none tcn.Choice
	require.Nil(t, none.Act())
	require.Equal(t, tcn.Rule{}, none.Rule())
	require.Empty(t, none.ID())
	require.Empty(t, none.Who())
	require.Empty(t, none.Grounds())
	require.Empty(t, none.Doubts())
}

// An option accuses nobody: every finding in its act is assumed, and none is found.
func TestOptionsAssume(t *testing.T) {
	finding := reflect.TypeFor[acts.Finding]()
	for _, at := range places {
		s := at.s(t)
		for o := range s.Choices() {
			v := reflect.ValueOf(o.Act())
			for i := range v.NumField() {
				if v.Field(i).Type() == finding {
					require.NotEqual(t, acts.Found, v.Field(i).Interface(), "%s.%s", o.Rule().Event(), v.Type().Field(i).Name)
				}
			}
		}
	}
	o := given(t, "2025-07-01").option("refer the notice")
	require.Equal(t, acts.Assumed, o.Act().(acts.Refer).Unreasonable)
	require.Equal(t, acme, o.Act().(acts.Refer).By)
}

// Every ground names its cure and who can bring it, or that nothing cures it; the gravest is the effect.
func TestOptionsHaveGrounds(t *testing.T) {
	for _, at := range places {
		s := at.s(t)
		for o := range s.Choices() {
			worst := tcn.Lawful
			for _, g := range o.Grounds() {
				worst = max(worst, g.Effect)
				require.NotEmpty(t, g.Says, o.Rule().Event())
				require.NotEmpty(t, g.Law, o.Rule().Event())
				require.Equal(t, g.Cure == "", g.By == nobody, "%s: %+v", o.Rule().Event(), g)
				require.NotEmpty(t, g.ID)
			}
			require.Equal(t, worst, o.Effect, "%s: %s", at.name, o.Rule().Event())
		}
	}
}

// Doing what cures each ground, by whoever can, makes the act lawful: s 253(1)(c), s 255(2).
func TestOptionsAreCured(t *testing.T) {
	s := proposed(t).until("2025-07-01")
	o := s.option("give the notice")
	require.Equal(t, tcn.Void, o.Effect)
	var cures []string
	for _, g := range o.Grounds() {
		cures = append(cures, fmt.Sprintf("%v: %s", g.By, g.Cure))
	}
	require.Contains(t, strings.Join(cures, "\n"), "ask a Judicial Commissioner to approve the decision")
	require.Contains(t, strings.Join(cures, "\n"), "consult the person")
	for _, event := range []string{"consult the person before giving", "decide to give", "approve a decision", "give the notice"} {
		o := s.option(event)
		require.Equal(t, tcn.Lawful, o.Effect, "%s: %v", event, o.Grounds())
		s.does(o.Act())
	}
	require.Equal(t, tcn.Issued, s.at(tcn.RegionForce))
}

// An act that belongs to a run is listed for every live run, by its number: here two decisions, two reviews, two claims.
func TestOptionsForEveryRun(t *testing.T) {
	runsOf := func(all []tcn.Choice) (runs []int) {
		for _, o := range all {
			runs = append(runs, o.Run)
		}
		return runs
	}
	s := given(t, "2025-07-01").does(decideToVary("2025-07-02", further), decideToRenew("2025-07-02"))
	require.Equal(t, []int{2, 3}, runsOf(s.options("approve a decision")))
	require.Equal(t, []int{2}, runsOf(s.options("vary with further requirements")))
	require.Equal(t, []int{3}, runsOf(s.options("renew the notice")))

	s = given(t, "2025-07-01").does(complaint("2025-07-02"), proceedings("2025-07-03"))
	require.Equal(t, []int{1, 2}, runsOf(s.options("list the claim")))
	require.Equal(t, tcn.Void, s.options("order-interim in proceedings")[0].Effect) // the first is a complaint
	require.Equal(t, tcn.Lawful, s.options("order-interim in proceedings")[1].Effect)

	// s 257(9): two aspects referred on two days, both advised upon; each may be settled.
	s = given(t, "2025-07-01").referred("2025-07-02", "decrypt").does(refer("2025-07-03", "records"))
	for run := 1; run <= 2; run++ {
		s.does(acts.Consult{By: home, On: day("2025-07-04"), With: board, Run: run}, acts.Consult{By: home, On: day("2025-07-04"), With: judge, Run: run},
			acts.Report{By: board, On: day("2025-07-04"), Run: run, Heard: acts.Found, ToPerson: acts.Found, Quorate: acts.Found}, acts.Report{By: judge, On: day("2025-07-04"), Run: run, Heard: acts.Found, ToPerson: acts.Found})
	}
	confirms := s.options("decide to confirm")
	require.Len(t, confirms, 2)
	for i, o := range confirms {
		require.Equal(t, tcn.Lawful, o.Effect, "%v", o.Grounds())
		require.Equal(t, i+1, o.Act().(acts.Decide).Review)
	}
}

// Who could do it: the widest capacity that the law of the day gives. E1, ss 227(8), 257(10).
func TestOptionsSayWho(t *testing.T) {
	in := func(year string) *scene {
		return given(t, year+"-01-01").referred(year + "-01-02").advised(year + "-01-03").does(decideToConfirm(year + "-01-04"))
	}
	event := "approve the outcome of a review"
	require.Equal(t, []actors.Role{byJudge, byChief}, in("2020").option(event).Who()) // a Deputy there was not
	require.Equal(t, []actors.Role{byChief, actors.RoleDeputyCommissioner}, in("2026").option(event).Who())
	require.Contains(t, decided(t, "2026-01-01").option("approve a decision").Who(), byJudge)
	require.Equal(t, []actors.Role{byOperator}, given(t, "2026-01-01").option("refer the notice").Who())
	require.Equal(t, []actors.Role{byOperator, byStaff, actors.RoleLegalAdviser}, given(t, "2026-01-01").option("disclose to another").Who())
}

// What the law of the day does not know is listed and void, and says when its words stand.
func TestOptionsBeforeTheWordsStood(t *testing.T) {
	o := given(t, "2020-01-01").option("renew the notice")
	require.Equal(t, tcn.Void, o.Effect)
	require.Contains(t, o.Grounds()[0].Says, "not yet in force")
	o = given(t, "2020-01-01").referred("2020-01-02").option("sue for the standstill")
	require.Equal(t, tcn.Void, o.Effect)
	require.Contains(t, o.Grounds()[0].Says, "s 257(3A) was not yet in force on 2020-01-02")
}

// s 257(12): with one aspect back from a review, the option refers the other.
func TestOptionsReferWhatCanBeReferred(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-02", "decrypt").advised("2025-07-03").outcome(decideToConfirm("2025-07-04")).does(confirm("2025-07-05"))
	o := s.option("refer the notice")
	require.Equal(t, tcn.Lawful, o.Effect, "%v", o.Grounds())
	require.Equal(t, []string{"records"}, o.Act().(acts.Refer).Requirements)
	s.does(o.Act())
	require.Equal(t, tcn.Void, s.option("refer the notice").Effect)
	// Each variation that is within its time can be.
	s = given(t, "2025-07-01").varied("2025-08-01", further).varied("2025-08-11", []acts.Requirement{intercept}).until("2025-08-12")
	var referred []string
	for s.option("refer a variation").Effect == tcn.Lawful {
		o := s.option("refer a variation")
		s.does(o.Act())
		referred = nil
		for r := range s.Requirements() {
			if !r.Referred.IsZero() {
				referred = append(referred, r.Name)
			}
		}
	}
	require.Equal(t, []string{"hack", "intercept"}, referred)
}

// s 256A(6), s 257(2): what is under review already is not referred again, as a renewal either.
func TestOptionsNeverReferTwice(t *testing.T) {
	s := given(t, "2025-07-01").renewed("2027-06-01").does(referRenewal("2027-06-02"))
	r, err := s.Try(referRenewal("2027-06-03"))
	require.NoError(t, err)
	require.Equal(t, tcn.Void, r.Effect())
	require.Equal(t, tcn.Void, s.option("refer a renewal").Effect)
}

// s 256(5): a variation is ready to be decided that adds, and one that takes out; again and again.
func TestOptionsVaryBothWays(t *testing.T) {
	s := given(t, "2025-07-01")
	for range 3 {
		all := s.options("decide to vary")
		require.Len(t, all, 2)
		adds, removes := all[0].Act().(acts.Decide), all[1].Act().(acts.Decide)
		require.NotEmpty(t, adds.Adds)
		require.Empty(t, adds.Removes)
		require.NotEmpty(t, removes.Removes)
		require.Equal(t, tcn.Lawful, all[0].Effect, "%v", all[0].Grounds())
		s.does(consultBefore(acts.Varying, "2025-07-01"), adds)
		s.does(s.option("approve a decision").Act(), s.option("vary with further requirements").Act())
	}
	s.does(consultBefore(acts.Varying, "2025-07-01"), s.options("decide to vary")[1].Act())
	require.Equal(t, tcn.Lawful, s.option("vary otherwise").Effect)
}

// RIPA 2000 s 67(7)(azc): what cannot be quashed in part can be quashed whole, and that is the Tribunal's to do.
func TestOptionsQuashInPart(t *testing.T) {
	s := given(t, "2025-07-01", decrypt).does(complaint("2025-07-02"))
	o := s.option("quash in part")
	require.Equal(t, tcn.Void, o.Effect)
	for _, g := range o.Grounds() {
		require.NotEqual(t, bySecy, g.By, g.Cure)
	}
	require.Equal(t, tcn.Void, s.option("revoke in part").Effect)
	require.Equal(t, bySecy, s.option("revoke in part").Grounds()[len(s.option("revoke in part").Grounds())-1].By)
}

// Options on a day are those after time has passed to it; on a day that has passed, and of no notice, there are none.
func TestOptionsOnADay(t *testing.T) {
	s := given(t, "2025-07-01")
	effect := func(on, event string) tcn.Effect {
		for o := range onDay(s.Notice, day(on)).Choices() {
			if o.Rule().Event() == event {
				return o.Effect
			}
		}
		return 0
	}
	require.Equal(t, tcn.Lawful, effect("2025-07-28", "refer the notice"))
	require.Equal(t, tcn.Void, effect("2025-07-29", "refer the notice")) // arguable: doubt 1
	require.Equal(t, tcn.Lawful, effect("2027-06-30", "consult the person before revoking"))
	require.Equal(t, tcn.Void, effect("2027-07-01", "consult the person before revoking")) // it has lapsed
	require.Equal(t, day("2025-07-01"), s.Now())
	_, bad := s.On(day("2025-06-30"))
	require.ErrorAs(t, bad, new(*acts.BadAct))
	_, bad = s.On(ipa.Date{})
	require.ErrorAs(t, bad, new(*acts.BadAct))
	require.Empty(t, slices.Collect(tcn.Notice{}.Choices()))
}

// Of an ended notice, what is left are the acts that do not need it in force; and each of the others says that it has ended.
func TestOptionsAfterTheEnd(t *testing.T) {
	for _, name := range after {
		i := slices.IndexFunc(places, func(p place) bool { return p.name == name })
		s := places[i].s(t)
		for o := range s.Choices() {
			switch o.Rule().Act {
			case "give", "vary", "renew", "confirm", "revoke", "refer", "decide", "sue":
				if o.Rule().Event() != "sue for secrecy" { // doubt 7
					require.Equal(t, tcn.Void, o.Effect, "%s: %s", name, o.Rule().Event())
				}
			case "disclose":
				if o.Rule().Form == "to another" || o.Rule().Form == "after the end" {
					require.NotEqual(t, tcn.Lawful, o.Effect, "%s: %s", name, o.Rule().Event())
				}
			}
		}
	}
}

// No choice names a reading under which it would be what it is: a choice that would not be of its form is void whatever its act would be.
func TestChoicesNameNoIdleDoubt(t *testing.T) {
	unfit := 0
	for _, at := range places {
		for c := range at.s(t).Choices() {
			for _, d := range c.Doubts() {
				require.NotEqual(t, c.Effect, d.Other, "%s: %s under %s=%s", at.name, c.ID(), d.ID, d.Reading)
			}
			if !c.Fits {
				unfit++
			}
		}
	}
	require.Positive(t, unfit)
}
