package docket

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

var (
	acme     = actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 20_000}
	minister = actors.SecretaryOfState{}
	ours     = []Notice{{Name: "first", To: acme}, {Name: "second", To: acme}}
)

// tells is an entry without a flaw.
func tells(when, notice string, act acts.Act) Entry {
	return Entry{Happened: MustWhen(when), Notice: notice, Act: act, Standing: Attributed, Says: "it is reported", Claims: []string{"P1"}}
}

// given is the way to a notice in force, in January 2025.
func given(notice string) []Entry {
	return []Entry{
		tells("../2025-01", notice, acts.Consult{By: minister, Before: acts.Giving}),
		tells("../2025-01", notice, acts.Decide{By: minister, To: acts.Giving, Necessary: acts.Assumed, Proportionate: acts.Assumed, Considered: acts.PrivacyTests,
			Adds: []acts.Requirement{{Name: "r", Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"), Serves: acts.TargetedInterception, Days: acts.Undisclosed}}}),
		tells("../2025-01", notice, acts.Approve{By: actors.JudicialCommissioner{}, Considered: acts.PrivacyTests}),
		tells("2024-12/2025-01", notice, acts.Give{By: minister, Considered: acts.AllFactors}),
	}
}

func replayed(t *testing.T, o tcn.Standpoint, entries ...Entry) []Step {
	t.Helper()
	d, err := New(ours, entries)
	require.NoError(t, err)
	require.Equal(t, len(entries), d.Len())
	return d.Replay(o)
}

func days(steps []Step) (all []string) {
	for _, s := range steps {
		all = append(all, s.Day.String())
	}
	return all
}

func TestReplay(t *testing.T) {
	steps := replayed(t, tcn.Standpoint{}, slices.Concat(given("first"), []Entry{
		tells("2025-02-07", "first", acts.Publish{By: actors.Press{Name: "The Gazette"}}),
		tells("2025-02/2025-03-04", "first", acts.Claim{By: acme}),
	})...)
	for i, s := range steps {
		require.Equal(t, i+1, s.Entry.N)
		require.NoError(t, s.Err)
		require.Equal(t, tcn.Lawful, s.Effect(), s.Entry.N)
		require.Equal(t, s.Before, s.Ruling.Before())
		require.Equal(t, s.After(), s.Ruling.After())
	}
	require.Equal(t, []tcn.Status{tcn.Proposed, tcn.Issued, tcn.Secret}, steps[3].Stages())
	require.Equal(t, []tcn.Status{tcn.Proposed, tcn.Issued, tcn.Secret, tcn.Challenged}, Stages(steps, "first"))
	require.Empty(t, Stages(steps, "second"))
}

// The day is the earliest that fits: not before the entry before it on the same notice.
func TestDays(t *testing.T) {
	say := func(when, notice string) Entry { return tells(when, notice, acts.Say{By: acme}) }
	require.Equal(t, []string{"2025-02-21", "2025-02-21", "2025-02-01", "2025-03-01", "2025-02-14"},
		days(replayed(t, tcn.Standpoint{},
			say("2025-02-21", "first"),
			say("2025-02", "first"), // some day of the month, but after the entry before
			say("2025-02", "second"),
			say("2025-03", "first"),
			say("2025-01/2025-02-14", "second").at("2025-02-14"),
		)))
	// Where nothing before has a beginning, the first beginning that there is.
	require.Equal(t, []string{"2024-12-01", "2024-12-01", "2024-12-01", "2024-12-01"}, days(replayed(t, tcn.Standpoint{}, given("first")...)))
	// An event of law stands on its own day.
	law := Entry{Happened: MustWhen("2024-10-14"), Standing: Official, Says: "words officially come into force", Record: []string{"R1"}}
	steps := replayed(t, tcn.Standpoint{}, law, law.at("../2025"))
	require.Equal(t, []string{"2024-10-14", "2025-12-31"}, days(steps))
	require.True(t, steps[0].IsLaw())
	require.Zero(t, steps[0].Effect())
	require.Nil(t, steps[0].Stages())
	require.Nil(t, steps[0].Grounds())
}

// at is the entry at another time.
func (e Entry) at(when string) Entry {
	e.Happened = MustWhen(when)
	return e
}

func TestReplayStopsAtNothing(t *testing.T) {
	all := given("first")
	steps := replayed(t, tcn.Standpoint{}, all[0], all[1], all[3], // no approval
		tells("2025-02", "first", acts.Claim{By: acme}),
		tells("2025-03", "first", acts.List{By: actors.Tribunal{}, Run: 1}),
		tells("2025-04", "first", acts.Publish{By: actors.Press{}}),
	)
	var refusal *tcn.Refusal
	require.ErrorAs(t, steps[2].Err, &refusal)
	require.Equal(t, tcn.Void, steps[2].Effect())
	require.Contains(t, steps[2].Grounds()[0].Says, "no Judicial Commissioner has approved")
	require.Equal(t, steps[2].Before, steps[2].After())
	require.ErrorAs(t, steps[3].Err, &refusal)
	var bad *acts.BadAct
	require.ErrorAs(t, steps[4].Err, &bad) // there is no claim to list
	require.Equal(t, tcn.Void, steps[4].Effect())
	require.Equal(t, []tcn.Ground{{ID: "list/no-act", Law: []ipa.Citation{}, Says: "run: the claim that entry 4 tells of is void", Effect: tcn.Void, Cure: "bring the claim as the law has it"}}, steps[4].Grounds())
	require.NoError(t, steps[5].Err)
	require.Equal(t, tcn.Leaked, steps[5].After().In(tcn.RegionSecrecy))
}

// The two years of s 255(5A) run out between two entries.
func TestLapse(t *testing.T) {
	entries := append(given("first"), tells("2027-02", "first", acts.Say{By: acme}))
	steps := replayed(t, tcn.Standpoint{}, entries...)
	require.Equal(t, ipa.Day(2026, 12, 1), steps[4].Lapse.Day())
	require.Equal(t, []tcn.Status{tcn.Proposed, tcn.Issued, tcn.Secret, tcn.Expired}, Stages(steps, "first"))
	require.Zero(t, steps[3].Lapse)
	// Under the law of 2018 it has no end.
	steps = replayed(t, tcn.Standpoint{Law: ipa.Day(2018, 4, 1)}, entries...)
	require.Zero(t, steps[4].Lapse)
	require.Equal(t, tcn.Secret, steps[4].Notice.Stage())
}

func TestNewRefuses(t *testing.T) {
	for name, tc := range map[string]struct {
		break_ func(*Entry)
		want   string
	}{
		"when":       {func(e *Entry) { e.Happened = When{} }, "entry 1: Happened: it is not known; give at least a bound"},
		"known":      {func(e *Entry) { e.Known, e.Through = MustWhen("2024"), "The Gazette" }, "entry 1: Known: 2024 is before it happened (2025-01)"},
		"through":    {func(e *Entry) { e.Known = MustWhen("2025-02") }, `entry 1: Through: "" does not fit Known, which is 2025-02; say by whose publication`},
		"unknown":    {func(e *Entry) { e.Through = "The Gazette" }, `entry 1: Through: "The Gazette" does not fit Known, which is not known`},
		"later":      {func(e *Entry) { e.Later = []Telling{{MustWhen("2025-02"), "The Gazette", Official}} }, "entry 1: Later: 2025-02 by \"The Gazette\", official, is no later telling"},
		"chain":      {func(e *Entry) { e.Notice, e.Act, e.Chain = "", nil, "c" }, "entry 1: Act: nothing is done to the notice"},
		"contested":  {func(e *Entry) { e.Contested = []string{"\xff"} }, "entry 1: Contested: it is not UTF-8"},
		"standing":   {func(e *Entry) { e.Standing = 0 }, "entry 1: Standing: it is missing; say on whose word"},
		"standing 9": {func(e *Entry) { e.Standing = 9 }, "entry 1: Standing: it is missing"},
		"silent":     {func(e *Entry) { e.Says = "" }, "entry 1: Says: it is empty"},
		"lines":      {func(e *Entry) { e.Says = "it is\nreported" }, "entry 1: Says: it has stray space"},
		"utf8":       {func(e *Entry) { e.Says = "it is reported\xff" }, "entry 1: Says: it is not UTF-8"},
		"asserts":    {func(e *Entry) { e.Says = "the minister gave a notice" }, "entry 1: Says: it asserts; write who says so"},
		"sources":    {func(e *Entry) { e.Claims = nil }, "entry 1: Claims: it has no source; name a claim"},
		"twice":      {func(e *Entry) { e.Record = []string{"P1"} }, `entry 1: Claims: source "P1" is empty or stands twice`},
		"notice":     {func(e *Entry) { e.Notice = "third" }, `entry 1: Notice: there is no notice "third"; name one of the docket's notices`},
		"no act":     {func(e *Entry) { e.Act = nil }, "entry 1: Act: nothing is done to the notice"},
		"nil act":    {func(e *Entry) { e.Act = (*acts.Give)(nil) }, "entry 1: Act: *acts.Give is no act; use one of the types"},
		"no type":    {func(e *Entry) { e.Act = struct{ acts.Act }{} }, "is no act; use one of the types"},
		"a day":      {func(e *Entry) { e.Act = acts.Give{By: minister, On: ipa.Day(2025, 1, 1)} }, "entry 1: Act.On: it has a day of its own; leave it zero"},
		"nobody":     {func(e *Entry) { e.Act = acts.Say{} }, "entry 1: Act.By: actors: no actor (nil)"},
		"wrong form": {func(e *Entry) { e.Act = acts.Say{By: &acme} }, "entry 1: Act.By: actors:"},
	} {
		e := tells("2025-01", "first", acts.Say{By: acme})
		tc.break_(&e)
		d, err := New(ours, []Entry{e})
		require.ErrorContains(t, err, tc.want, name)
		require.Equal(t, Docket{}, d)
	}
	_, err := New(ours, []Entry{tells("2025-03", "first", acts.Say{By: acme}), tells("2025-02", "second", acts.Say{By: acme}), tells("2025-02", "first", acts.Say{By: acme})})
	require.EqualError(t, err, "docket: entry 3: Happened: 2025-02 ended before entry 1, on 2025-03-01; put the entries in the order of their days")
	_, err = New([]Notice{{Name: "a", To: acme}, {Name: "a", To: acme}, {To: acme}, {Name: "b", To: actors.RelevantOperator{Serves: -1}}}, nil)
	require.ErrorContains(t, err, `notice 2: "a" is named twice`)
	require.ErrorContains(t, err, "notice 3: it has no name")
	require.ErrorContains(t, err, "notice 4: actors: serves -1")
}

// Wording reports, says that it is official, or says that it is inferred.
func TestWordingReports(t *testing.T) {
	for _, tc := range []struct {
		s    Standing
		says string
		good bool
	}{
		{Party, "Acme says that it has claimed", true},
		{Party, "Acme has claimed", false},
		{Party, "by order, Acme has claimed", false},
		{Anonymous, "the minister is reported to have given a notice", true},
		{Anonymous, "the minister gave a notice", false},
		{Attributed, "a reporter walked by", false},
		{Official, "officially, the words come into force", true},
		{Official, "by order the Tribunal dismisses the claim", true},
		{Official, "the Tribunal dismisses the claim", false},
		{Inferred, "inferred from the giving: the minister decided", true},
		{Inferred, "it is reported that the minister decided", false},
	} {
		wrong, cure := asserts(tc.says, tc.s)
		require.Equal(t, tc.good, wrong == "", "%v: %s: %s", tc.s, tc.says, wrong)
		require.Equal(t, wrong == "", cure == "")
	}
}

func TestDocketIsAValue(t *testing.T) {
	entries := []Entry{tells("2025-01", "first", &acts.Say{By: acme})}
	d, err := New(ours, entries)
	require.NoError(t, err)
	entries[0].Claims[0] = "changed"
	for e := range d.Entries() {
		require.Equal(t, []string{"P1"}, e.Claims)
		require.Equal(t, acts.Say{By: acme}, e.Act) // a pointer has become the act
		require.Equal(t, acme, e.By())
		require.False(t, e.Outside())
		e.Claims[0] = "changed"
	}
	for e := range d.Entries() {
		require.Equal(t, []string{"P1"}, e.Claims)
	}
	require.Equal(t, d.Replay(tcn.Standpoint{}), d.Replay(tcn.Standpoint{}))
	require.Equal(t, ours, slices.Collect(d.Notices()))
	require.Empty(t, Docket{}.Replay(tcn.Standpoint{}))
}

func TestStanding(t *testing.T) {
	for s := Official; s <= Inferred; s++ {
		text, err := s.MarshalText()
		require.NoError(t, err)
		var back Standing
		require.NoError(t, back.UnmarshalText(text))
		require.Equal(t, s, back)
		require.Equal(t, s.String(), string(text))
		require.NotEmpty(t, s.Says())
	}
	var zero Standing
	text, err := zero.MarshalText()
	require.NoError(t, err)
	require.Empty(t, text)
	require.NoError(t, zero.UnmarshalText(nil))
	require.ErrorContains(t, zero.UnmarshalText([]byte("rumour")), `standing "rumour" is not known; use one of: official, party, attributed, anonymous, assumed, inferred`)
	_, err = Standing(9).MarshalText()
	require.ErrorContains(t, err, "standing 9 does not exist")
	require.Equal(t, "(no such standing: 9)", Standing(9).String())
	require.Empty(t, Standing(9).Says())
}

// A reading that there is not is left out, and nothing else with it.
func TestReplayLeavesOutNoMoreThanABadReading(t *testing.T) {
	d, err := New(ours, given("first"))
	require.NoError(t, err)
	good := tcn.Standpoint{Law: ipa.Day(2018, 4, 1), Readings: []string{"own-lawyers=implied"}}
	bad := good
	bad.Readings = []string{"bogus=x", "own-lawyers=implied", "own-lawyers=bogus"}
	require.ErrorContains(t, bad.Check(), "bogus")
	for i, s := range d.Replay(bad) {
		require.Equal(t, d.Replay(good)[i].Effect(), s.Effect(), i)
		require.Equal(t, d.Replay(good)[i].Notice.String(), s.Notice.String(), i)
		require.Equal(t, ipa.Day(2018, 4, 1), s.Notice.LawDay(), i)
		require.Equal(t, d.Judge(good)[i].Verdict, d.Judge(bad)[i].Verdict, i)
	}
}
