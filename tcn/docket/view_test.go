package docket

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

var (
	charity = actors.Claimant{Name: "Charity"}
	rival   = actors.Intervener{Name: "Rival"}
)

// deeds are acts to make dockets of.
var deeds = []acts.Act{
	acts.Consult{By: minister, Before: acts.Giving},
	acts.Consult{By: minister, With: actors.TechnicalAdvisoryBoard{}},
	acts.Decide{By: minister, To: acts.Giving, Necessary: acts.Assumed, Proportionate: acts.Assumed,
		Adds: []acts.Requirement{{Name: "r", Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"), Serves: acts.TargetedInterception, Days: 30}}},
	acts.Approve{By: actors.JudicialCommissioner{}},
	acts.Give{By: minister, Considered: acts.AllFactors},
	acts.Refer{By: acme, Unreasonable: acts.Assumed},
	acts.Revoke{By: minister, Considered: acts.AllFactors},
	acts.Permit{By: minister, To: actors.Public{}},
	acts.Disclose{By: acme, To: actors.Tribunal{}},
	acts.Disclose{By: acme, To: actors.LegalAdviser{}},
	acts.Publish{By: actors.Press{Name: "The Gazette"}},
	acts.Say{By: acme}, acts.Say{By: minister}, acts.Say{By: actors.ForeignOfficial{}}, acts.Say{By: rival},
	acts.Claim{By: acme}, acts.Claim{By: charity, Aggrieved: acts.Assumed, Believes: acts.Assumed},
	acts.List{By: actors.Tribunal{}, Run: 1}, acts.List{By: actors.Tribunal{}, Run: 2}, acts.List{By: actors.Tribunal{}},
	acts.RuleOnSecrecy{By: actors.Tribunal{}, Run: 1, BareDetails: true},
	acts.Apply{By: rival, Run: 1, For: acts.ForIntervention}, acts.Apply{By: minister, Run: 2, For: acts.ForPrivacy},
	acts.RefuseIntervener{By: actors.Tribunal{}, Run: 2, Whom: rival},
	acts.Dismiss{By: actors.Tribunal{}, Run: 1},
	acts.DecideIssue{By: actors.Tribunal{}, Run: 1}, acts.Stay{By: actors.Tribunal{}, Run: 2}, acts.Drop{By: acme, Run: 1}, acts.Drop{By: charity, Run: 2},
}

// drawWhen draws a date from the first year on.
func drawWhen(t *rapid.T, from ipa.Date, label string) (When, ipa.Date) {
	first := from.Add(rapid.IntRange(0, 40).Draw(t, label))
	last := first.Add(rapid.IntRange(0, 60).Draw(t, label+" width"))
	text := first.String() + "/" + last.String()
	switch rapid.IntRange(0, 5).Draw(t, label+" form") {
	case 0:
		text = first.String()
	case 1:
		text = "../" + last.String()
	case 2:
		text = first.String() + "/.."
	}
	return MustWhen(text), first
}

// drawDocket draws a docket: some acts on two notices in an order of their days.
func drawDocket(t *rapid.T) Docket {
	day := ipa.Day(2025, 1, 1)
	entries := []Entry{tells("2025-01-01", "first", acts.Say{By: acme}), tells("2025-01-01", "second", acts.Say{By: acme})}
	for range rapid.IntRange(0, 10).Draw(t, "entries") {
		e := tells("2025", rapid.SampledFrom([]string{"first", "second"}).Draw(t, "notice"), rapid.SampledFrom(deeds).Draw(t, "act"))
		e.Happened, day = drawWhen(t, day, "happened")
		e.Chain = rapid.SampledFrom([]string{"", "", "a", "b"}).Draw(t, "chain")
		if rapid.Bool().Draw(t, "inferred") {
			e.Standing, e.Says = Inferred, "inferred"
		}
		if rapid.Bool().Draw(t, "public") {
			e.Known, _ = drawWhen(t, day.Add(70), "known")
			e.Through = "The Gazette"
			if rapid.Bool().Draw(t, "twice") && !e.Known.Earliest().IsZero() {
				e.Later = []Telling{{MustWhen(e.Known.Earliest().Add(100).String() + "/.."), "the Tribunal", Official}}
				if rapid.Bool().Draw(t, "ends") {
					e.Later[0].Known = MustWhen(e.Known.Earliest().Add(150).String())
				}
			}
		}
		entries = append(entries, e)
	}
	d, err := New(ours, entries)
	if err != nil {
		t.Skip(err)
	}
	return d
}

func numbers(d Docket) (all []int) {
	for e := range d.Entries() {
		all = append(all, e.N)
	}
	return all
}

// Knowledge only grows, and everybody knows what is public.
func TestKnowledgeGrows(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drawDocket(t)
		day := ipa.Day(2025, 1, 1).Add(rapid.IntRange(0, 700).Draw(t, "day"))
		next := day.Add(rapid.IntRange(1, 100).Draw(t, "more"))
		public := numbers(d.KnownTo(Public, day))
		for v := Public; v <= Intervener; v++ {
			now, later, ever := numbers(d.KnownTo(v, day)), numbers(d.KnownTo(v, next)), numbers(d.KnownTo(v, ipa.Date{}))
			for _, n := range now {
				require.Contains(t, later, n)
				require.Contains(t, ever, n)
			}
			for _, n := range public {
				require.Contains(t, now, n, v)
			}
		}
		require.Empty(t, numbers(d.KnownTo(0, day)))
		require.Empty(t, numbers(d.KnownTo(99, day)))
	})
}

// Nothing appears before its publication, and no view shows an entry to somebody who was not told: by a second, plain account of who is told what.
func TestNobodyIsToldTooMuch(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drawDocket(t)
		day := ipa.Day(2025, 1, 1).Add(rapid.IntRange(0, 700).Draw(t, "day"))
		for v := Public; v <= Intervener; v++ {
			view := d.KnownTo(v, day)
			for e := range view.Entries() {
				whole := d.entries[e.N-1]
				require.True(t, justified(d, whole, v, day), "%v on %v is shown %d: %#v", v, day, e.N, whole.Act)
				for _, telling := range e.Tellings() {
					require.False(t, telling.Known.Latest().IsZero() || telling.Known.Latest().After(day), "%v is told by then", telling)
				}
			}
		}
	})
}

// justified says plainly why a viewer may know of an entry: it was public; the viewer did it or was told; the Tribunal may ask; or a later step
// of its chain is known.
func justified(d Docket, e Entry, v Viewer, day ipa.Date) bool {
	if last := e.Known.Latest(); !last.IsZero() && !last.After(day) {
		return true
	}
	for _, later := range d.entries[e.N:] {
		if (e.Chain != "" && later.Chain == e.Chain || belongs(d, later, e)) && direct(d, later, v, day) {
			return true
		}
	}
	return direct(d, e, v, day)
}

// belongs reports whether an act is in the claim that an entry is.
func belongs(d Docket, act, e Entry) bool {
	run := 0
	switch a := act.Act.(type) {
	case acts.List:
		run = a.Run
	case acts.RuleOnSecrecy:
		run = a.Run
	case acts.Apply:
		run = a.Run
	case acts.RefuseIntervener:
		run = a.Run
	case acts.Dismiss:
		run = a.Run
	case acts.DecideIssue:
		run = a.Run
	case acts.Stay:
		run = a.Run
	case acts.Drop:
		run = a.Run
	default:
		return false
	}
	var claims []int
	for _, c := range d.entries[:act.N-1] {
		if _, ok := c.Act.(acts.Claim); ok && c.Notice == act.Notice {
			claims = append(claims, c.N)
		}
	}
	if run == 0 && len(claims) == 1 {
		run = 1
	}
	return run > 0 && run <= len(claims) && claims[run-1] == e.N
}

// direct is justified without what can be inferred.
func direct(d Docket, e Entry, v Viewer, day ipa.Date) bool {
	if last := e.Known.Latest(); !last.IsZero() && !last.After(day) {
		return true
	}
	done := e.Happened.Latest()
	if done.IsZero() {
		done = e.Known.Latest()
	}
	if done.IsZero() || done.After(day) {
		return false
	}
	if plainlyTold(d, e, v) {
		return true
	}
	claimed := slices.ContainsFunc(d.entries, func(c Entry) bool {
		_, ok := c.Act.(acts.Claim)
		last := c.Happened.Latest()
		if last.IsZero() {
			last = c.Known.Latest()
		}
		return ok && c.Notice == e.Notice && !last.IsZero() && !last.After(day)
	})
	return v == Tribunal && claimed && (plainlyTold(d, e, HomeOffice) || plainlyTold(d, e, Operator))
}

// plainlyTold is who did or was told of an act, written act by act.
func plainlyTold(d Docket, e Entry, v Viewer) bool {
	operatorIsParty := func(run int) bool {
		var by []actors.Actor
		for _, c := range d.entries[:e.N-1] {
			if claim, ok := c.Act.(acts.Claim); ok && c.Notice == e.Notice {
				by = append(by, claim.By)
			}
		}
		if run == 0 && len(by) == 1 {
			run = 1
		}
		return run > 0 && run <= len(by) && by[run-1] == actors.Actor(acme)
	}
	switch act := e.Act.(type) {
	case acts.Consult:
		return v == HomeOffice || v == Operator && act.With == nil
	case acts.Decide, acts.Approve:
		return v == HomeOffice
	case acts.Give, acts.Refer, acts.Revoke, acts.Permit:
		return v == HomeOffice || v == Operator
	case acts.Disclose:
		_, toTribunal := act.To.(actors.Tribunal)
		return v == Operator || v == Tribunal && toTribunal
	case acts.Say:
		return v == map[actors.Actor]Viewer{acme: Operator, minister: HomeOffice, rival: Intervener}[act.By]
	case acts.Claim:
		return v == Tribunal || v == HomeOffice || v == Operator && act.By == actors.Claiming(acme)
	case acts.List:
		return v == Tribunal || v == HomeOffice || v == Operator && operatorIsParty(act.Run)
	case acts.RuleOnSecrecy:
		return v == Tribunal || v == HomeOffice || v == Operator && operatorIsParty(act.Run)
	case acts.Dismiss:
		return v == Tribunal || v == HomeOffice || v == Operator && operatorIsParty(act.Run)
	case acts.DecideIssue:
		return v == Tribunal || v == HomeOffice || v == Operator && operatorIsParty(act.Run)
	case acts.Stay:
		return v == Tribunal || v == HomeOffice || v == Operator && operatorIsParty(act.Run)
	case acts.Drop:
		return v == Tribunal || v == HomeOffice || v == Operator && (act.By == actors.Claiming(acme) || operatorIsParty(act.Run))
	case acts.RefuseIntervener:
		return v == Tribunal || v == HomeOffice || v == Intervener || v == Operator && operatorIsParty(act.Run)
	case acts.Apply:
		_, byRival := act.By.(actors.Intervener)
		return v == Tribunal || v == HomeOffice || v == Intervener && byRival || v == Operator && operatorIsParty(act.Run)
	}
	return false
}

// From the last day on which it can have been done, and not before; from the last on which it can have become public.
func TestKnownTo(t *testing.T) {
	giving := given("first")
	for i := range giving {
		giving[i].Chain, giving[i].Known, giving[i].Through = "giving", MustWhen("2025-02-07/2025-02-08"), "The Gazette"
	}
	giving[1].Standing, giving[1].Says = Inferred, "inferred"
	entries := append(giving, tells("2025-03-01", "first", acts.Claim{By: charity}), tells("2025-03-05", "first", acts.Apply{By: rival, For: acts.ForIntervention}))
	d, err := New(ours, entries)
	require.NoError(t, err)
	for _, tc := range []struct {
		who  Viewer
		day  ipa.Date
		want []int
	}{
		{Public, ipa.Day(2025, 2, 7), nil},
		{Public, ipa.Day(2025, 2, 8), []int{1, 2, 3, 4}},
		{Operator, ipa.Day(2025, 1, 30), nil},
		{Operator, ipa.Day(2025, 1, 31), []int{1, 2, 3, 4}}, // told of the giving, it can infer what went before
		{Operator, ipa.Day(2025, 3, 9), []int{1, 2, 3, 4}},  // the claim is another's
		{HomeOffice, ipa.Day(2025, 3, 1), []int{1, 2, 3, 4, 5}},
		{Tribunal, ipa.Day(2025, 2, 7), nil},
		{Tribunal, ipa.Day(2025, 3, 5), []int{1, 2, 3, 4, 5, 6}},
		{Intervener, ipa.Day(2025, 3, 5), []int{1, 2, 3, 4, 5, 6}}, // it applied in the claim
	} {
		require.Equal(t, tc.want, numbers(d.KnownTo(tc.who, tc.day)), "%v on %v", tc.who, tc.day)
	}
	for e := range d.KnownTo(Operator, ipa.Day(2025, 1, 31)).Entries() {
		require.True(t, e.Known.IsZero() && e.Through == "", e.N)
		require.Equal(t, e.N == 2 || e.N == 3, e.Standing == Inferred, e.N)
	}
	require.Equal(t, "Inferred from what follows, which could not be without it.", d.KnownTo(Operator, ipa.Day(2025, 1, 31)).entries[2].Says)
}

// Who might say what: the person bound, with and without permission, before and after the ruling on the bare details.
func TestSpeech(t *testing.T) {
	say := func(d Docket, who Viewer, day ipa.Date) map[string]tcn.Effect {
		all := map[string]tcn.Effect{}
		for _, s := range d.Speech(tcn.Standpoint{}, who, day) {
			require.Equal(t, "first", s.Notice)
			require.NotEmpty(t, s.Law)
			require.NotEmpty(t, s.Why)
			all[s.What] = s.Effect
		}
		return all
	}
	const public, bare = "tell the public that there is a notice, or what is in it", "say that there is a claim, and between whom: the bare details"
	d, err := New(ours, append(given("first"),
		tells("2025-03-01", "first", acts.Claim{By: acme}),
		tells("2025-04-07", "first", acts.RuleOnSecrecy{By: actors.Tribunal{}, BareDetails: true}),
		tells("2025-06-01", "first", acts.Permit{By: minister, To: actors.Public{}}),
	))
	require.NoError(t, err)
	early, ruled, permitted := say(d, Operator, ipa.Day(2025, 3, 1)), say(d, Operator, ipa.Day(2025, 4, 7)), say(d, Operator, ipa.Day(2025, 6, 1))
	require.Equal(t, []tcn.Effect{tcn.Breach, tcn.Breach, tcn.Lawful}, []tcn.Effect{early[public], ruled[public], permitted[public]})
	require.NotContains(t, early, bare)
	require.Equal(t, tcn.Lawful, ruled[bare])
	require.Equal(t, tcn.Lawful, early["tell the Tribunal what it requires"])
	require.Empty(t, say(d, Public, ipa.Day(2026, 1, 1))) // nothing has been published
	require.Empty(t, d.Speech(tcn.Standpoint{}, Public, ipa.Date{}))
	require.Contains(t, say(d, HomeOffice, ipa.Day(2025, 3, 1)), "permit the operator to tell the public")
	require.Contains(t, say(d, Tribunal, ipa.Day(2025, 3, 1)), "rule on what of the claim may be public")
	require.NotContains(t, say(d, HomeOffice, ipa.Day(2025, 1, 31)), bare)
	for reading, effect := range map[string]tcn.Effect{"own-lawyers=breach": tcn.Breach, "own-lawyers=implied": tcn.Lawful} {
		for _, s := range d.Speech(tcn.Standpoint{Readings: []string{reading}}, Operator, ipa.Day(2025, 3, 1)) {
			require.True(t, s.What != "tell its lawyers" || s.Effect == effect, reading)
		}
	}
}

func TestUntil(t *testing.T) {
	d, err := New(ours, append(given("first"), tells("2025-03-01", "first", acts.Claim{By: acme})))
	require.NoError(t, err)
	require.Equal(t, []int{1, 2, 3, 4}, numbers(d.Until(ipa.Day(2025, 2, 28))))
	require.Equal(t, []int{1, 2, 3, 4, 5}, numbers(d.Until(ipa.Day(2025, 3, 1))))
	require.Empty(t, numbers(d.Until(ipa.Day(2024, 11, 30))))
	require.Equal(t, d, d.Until(ipa.Date{}))
}

func TestViewer(t *testing.T) {
	for v := Public; v <= Intervener; v++ {
		text, err := v.MarshalText()
		require.NoError(t, err)
		var back Viewer
		require.NoError(t, back.UnmarshalText(text))
		require.Equal(t, v, back)
		require.Equal(t, v.String(), string(text))
		require.NotEmpty(t, v.Who())
	}
	var zero Viewer
	text, err := zero.MarshalText()
	require.NoError(t, err)
	require.Empty(t, text)
	require.NoError(t, zero.UnmarshalText(nil))
	require.ErrorContains(t, zero.UnmarshalText([]byte("spy")), `viewer "spy" is not known; use one of: public, operator, home-office, tribunal, intervener`)
	_, err = Viewer(9).MarshalText()
	require.ErrorContains(t, err, "viewer 9 does not exist")
	require.Equal(t, "(no such viewer: 9)", Viewer(9).String())
	require.Empty(t, Viewer(9).Who())
}
