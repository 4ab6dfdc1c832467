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

// on is an entry on another word.
func on(s Standing, e Entry) Entry {
	e.Standing = s
	return e
}

// supposes lists what a judgment supposes.
func supposes(j Judgment) (all []string) {
	for _, s := range j.Supposes {
		all = append(all, s.Says)
	}
	return all
}

// s 253(3): what kind of operator a person is, a chronology does not say; it is supposed, and said to be, once for each notice.
func TestJudgeSupposesAnOperator(t *testing.T) {
	told := []Notice{{Name: "first", To: actors.RelevantOperator{Name: "Acme"}}}
	d, err := New(told, []Entry{tells("2025-01", "first", give), tells("2025-02", "first", acts.Refer{By: actors.RelevantOperator{Name: "Acme"}})})
	require.NoError(t, err)
	all := d.Judge(tcn.Standpoint{})
	require.Equal(t, PossibleIf, all[0].Verdict)
	require.Contains(t, supposes(all[0]), "Acme is a telecommunications operator")
	require.Contains(t, supposes(all[0]), "Acme offers or provides a service to persons in the United Kingdom")
	require.NotContains(t, supposes(all[1]), "Acme is a telecommunications operator")
	require.Equal(t, told, slices.Collect(d.Notices()), "what is told stays as it is")

	post := requirement("SI 2018/353, Sch 1 para 15")
	d, err = New(told, []Entry{
		tells("2025-01-01", "first", acts.Decide{By: minister, To: acts.Giving, Adds: []acts.Requirement{post}}),
		tells("2025-01-03", "first", give),
	})
	require.NoError(t, err)
	all = d.Judge(tcn.Standpoint{})
	require.Contains(t, supposes(all[0]), "Acme is a postal operator")
	require.Equal(t, PossibleIf, all[1].Verdict)

	d, err = New(told, []Entry{tells("2025-01-01", "first", acts.Decide{By: minister, To: acts.Giving, Adds: []acts.Requirement{requirement("SI 2018/353, Sch 1 para 8")}})})
	require.NoError(t, err)
	all = d.Judge(tcn.Standpoint{})
	require.Equal(t, Possible, all[0].Verdict)
	require.Contains(t, supposes(all[0]), "Acme serves more than 10,000 persons in the United Kingdom")
}

func requirement(law string) acts.Requirement {
	return acts.Requirement{Name: "a thing", Obligation: ipa.MustParse(law), Serves: acts.TargetedInterception, Days: 30}
}

// Findings, matters considered and writing are supposed, and said to be.
func TestJudgeSaysWhatItSupposes(t *testing.T) {
	all := judged(t, tells("2025-01", "first", give), tells("2025-02", "first", acts.Claim{By: actors.Claimant{Name: "F"}}))
	require.Equal(t, []string{"the matters to be considered were considered", "it was in writing"}, supposes(all[0]))
	require.Equal(t, []string{"found: aggrieved, believes"}, supposes(all[1]))
	// HRA 1998 s 7(1): who brings proceedings is a victim, and need believe nothing.
	all = judged(t, tells("2025-01", "first", give), tells("2025-02", "first", acts.Claim{By: actors.Claimant{Name: "F"}, Basis: acts.HumanRights}))
	require.Equal(t, []string{"found: victim"}, supposes(all[1]))
	oral := judged(t, tells("2025-01", "first", acts.Give{By: minister, Oral: true}))
	require.NotContains(t, supposes(oral[0]), "it was in writing")
	// SI 2018/354, reg 2B(4): written notice of an extension of the relevant period is supposed; reg 2A(2) asks for agreement, and for nothing in writing.
	sent := append(exactly("2025-07-10"), tells("2025-08-01", "first", acts.Refer{By: acme}))
	long := judged(t, append(sent, tells("2025-09-01", "first", acts.Extend{By: minister, Term: acts.ReviewPeriod, To: ipa.Day(2026, 6, 1)}))...)[5]
	require.NotEqual(t, Impossible, long.Verdict)
	require.Equal(t, tcn.Lawful, long.Effect())
	require.NotContains(t, supposes(long), "it was in writing")
	board, judge := actors.TechnicalAdvisoryBoard{}, actors.JudicialCommissioner{}
	short := judged(t, append(sent, tells("2025-08-02", "first", acts.Consult{By: minister, With: board}), tells("2025-08-02", "first", acts.Consult{By: minister, With: judge}),
		tells("2025-08-03", "first", acts.Report{By: board}), tells("2025-08-03", "first", acts.Report{By: judge}),
		tells("2025-08-10", "first", acts.Extend{By: minister, Term: acts.RelevantPeriod, To: ipa.Day(2025, 12, 1)}))...)[9]
	require.NotEqual(t, Impossible, short.Verdict)
	require.Equal(t, tcn.Lawful, short.Effect())
	require.Contains(t, short.Supposes, Supposition{"it was in writing", []ipa.Citation{ipa.MustParse("SI 2018/354, reg 2B(4)")}, false})
}

// s 256(3)(b): a part that is revoked was there, if nobody tells what the notice requires; if somebody does, it was not.
func TestJudgeSupposesRequirementsThatAreNamed(t *testing.T) {
	part := tells("2025-08", "first", acts.Revoke{By: minister, Requirements: []string{"data of foreigners"}})
	all := judged(t, tells("2025-01", "first", give), part)
	require.Equal(t, PossibleIf, all[1].Verdict)
	require.Equal(t, Supposition{`the notice has a requirement "data of foreigners"`, []ipa.Citation{ipa.MustParse("s 256(3)(b)")}, true}, all[1].Supposes[0])
	require.Equal(t, "revoke in part", all[1].Ruling.Rule().Event())

	told := judged(t, tells("2025-01-01", "first", acts.Decide{By: minister, To: acts.Giving, Adds: []acts.Requirement{requirement("SI 2018/353, Sch 1 para 8")}}),
		tells("2025-01-03", "first", give), part)
	require.Equal(t, Impossible, told[2].Verdict)
}

// RIPA 2000 ss 67(1), 68(1): one hearing of two claims; nobody need have determined one so that the other could be heard.
func TestJudgeReadsAnActInEachClaim(t *testing.T) {
	two := append(exactly("2025-01-10"), tells("2025-02-01", "first", acts.Claim{By: acme}), tells("2025-03-13", "first", acts.Claim{By: actors.Claimant{Name: "F"}}))
	all := judged(t, append(two, tells("2025-07-23", "first", acts.List{By: actors.Tribunal{}}))...)
	j := all[6]
	require.Equal(t, Possible, j.Verdict)
	require.Empty(t, j.Missing)
	require.Empty(t, j.Others)
	require.Equal(t, "in all the claims", j.As)
	for run := range j.Notice.Runs(tcn.RegionTribunal) {
		require.Equal(t, tcn.Tribunal, run.Status, run.Name)
	}
	// An application is in one of them; as the answer is the same in each, it is given once.
	all = judged(t, append(two, tells("2025-07-23", "first", acts.Apply{By: actors.Press{Name: "Gazette"}, For: acts.ForOpenness}))...)
	require.Equal(t, Possible, all[6].Verdict)
	require.Empty(t, all[6].Others)
	require.Empty(t, all[6].As)
}

// RIPA 2000 s 67(1): what follows a claim that was dismissed is in no claim; the numbers that Supposed writes are those of the docket's claims.
func TestSupposedNumbersTheClaims(t *testing.T) {
	two := append(exactly("2025-01-10"), tells("2025-02-01", "first", acts.Claim{By: acme}), tells("2025-03-13", "first", acts.Claim{By: actors.Claimant{Name: "F"}}))
	d, err := New(ours, append(two, tells("2025-04-01", "first", acts.List{By: actors.Tribunal{}}), tells("2025-05-01", "first", acts.Determine{By: actors.Tribunal{}, Run: 2})))
	require.NoError(t, err)
	all := d.Judge(tcn.Standpoint{})
	steps := d.Supposed(all).Replay(tcn.Standpoint{})
	for _, s := range steps {
		require.NoError(t, s.Err, "%v", s.Entry)
	}
	require.Len(t, steps, d.Len()+1, "the hearing of the other claim")
	require.Equal(t, all[7].Notice.State(), steps[8].Notice.State())
}

// SI 2018/354, reg 2(1): a referral that is in time if the notice was given late enough in the month that is told is possible only so, and Spread
// says the same.
func TestJudgeLooksForLaterDaysOfWhatCameBefore(t *testing.T) {
	d, err := New(ours, []Entry{tells("2025-01", "first", give), tells("2025-02-20", "first", acts.Refer{By: acme})})
	require.NoError(t, err)
	all := d.Judge(tcn.Standpoint{})
	require.Equal(t, PossibleIf, all[1].Verdict)
	require.Equal(t, []Bound{{Entry: 1, From: ipa.Day(2025, 1, 24), Strict: true}}, all[1].Only)
	turns := depends(d.Supposed(all).Spread(tcn.Standpoint{}, 50))["effect of entry 2"]
	require.Equal(t, []Turn{{1, ipa.Day(2025, 1, 24), "void", "lawful"}}, turns)
	for _, s := range d.Supposed(all).Replay(tcn.Standpoint{}) {
		require.NoError(t, s.Err)
	}
	late := judged(t, tells("2025-01", "first", give), tells("2025-03-20", "first", acts.Refer{By: acme}))
	require.Equal(t, Impossible, late[1].Verdict)
	require.Empty(t, late[1].Only)
}

// What was public on a day had happened: verdicts and Spread have the same bounds.
func TestKnownBoundsWhen(t *testing.T) {
	e := tells("2025-02", "first", give)
	e.Known, e.Through = MustWhen("2025-02-07"), "The Gazette"
	j := judged(t, e)[0]
	for _, m := range j.Missing {
		require.Equal(t, ipa.Day(2025, 2, 7), m.By)
	}
	_, last := Docket{notices: ours, entries: []Entry{e}}.bounds()
	require.Equal(t, ipa.Day(2025, 2, 7), last[0])
	plan := e
	plan.Happened, plan.Planned = MustWhen("2026-12"), true
	require.Equal(t, ipa.Day(2026, 12, 31), plan.last(), "what is planned is known before it happens")
	late := tells("2025-02-20", "first", acts.Consult{By: minister, Before: acts.Giving})
	_, err := New(ours, []Entry{late, e})
	require.ErrorContains(t, err, "it was known by 2025-02-07, and so had happened before entry 1")
}

// An open beginning is no alarm: the entry comes after what is told before it, in the verdict and in Spread alike.
func TestOpenBeginningComesAfterWhatIsTold(t *testing.T) {
	d, err := New(ours, []Entry{tells("2025-01", "first", give), tells("../2025-03-13", "first", acts.Claim{By: acme})})
	require.NoError(t, err)
	all := d.Judge(tcn.Standpoint{})
	require.Equal(t, Possible, all[1].Verdict)
	require.Equal(t, ipa.Day(2025, 1, 1), all[1].From)
	for _, o := range d.Supposed(all).Spread(tcn.Standpoint{}, 200).Outcomes {
		if o.What != "last day" {
			require.True(t, o.Holds(), "%+v", o)
		}
	}
}

// SI 2024/1021, reg 4(2): a notice of before 14 October 2024 ends on 13 October 2026, whatever the day on which the docket leaves it.
func TestSpreadHasTheLastDayOfOldNotices(t *testing.T) {
	d, err := New(ours, []Entry{tells("2024-10/2025-03", "first", give)})
	require.NoError(t, err)
	for _, o := range d.Supposed(d.Judge(tcn.Standpoint{})).Spread(tcn.Standpoint{}, 200).Outcomes {
		if o.What == "last day" && o.Notice == "first" {
			require.Equal(t, "2026-10-13", o.Values[0])
			require.Equal(t, "2027-03-30", o.Values[len(o.Values)-1])
		}
	}
}

// s 227(8), (8A): who could have approved on some day of the interval, and not on its first alone.
func TestMissingNamesWhoeverCouldOnSomeDay(t *testing.T) {
	for when, deputy := range map[string]bool{"2024-10-10": false, "2024-10-10/2024-12-31": true, "2024-12": true} {
		j := judged(t, tells(when, "first", give))[0]
		who := j.Missing[slices.IndexFunc(j.Missing, func(m Missing) bool { return acts.Verb(m.Act) == "approve" })].Who
		require.Equal(t, deputy, slices.Contains(who, actors.RoleDeputyCommissioner), when)
	}
}

// A complaint is commoner than proceedings; both would do for a hearing.
func TestMissingIsOfTheCommonerKind(t *testing.T) {
	j := judged(t, append(exactly("2025-01-10"), tells("2025-04-20", "first", acts.List{By: actors.Tribunal{}}))...)[4]
	require.Len(t, j.Missing, 1)
	require.Equal(t, "claim by complaint", j.Missing[0].Rule.Event())
	require.Len(t, j.Missing[0].Or, 1)
	require.Equal(t, acts.HumanRights, j.Missing[0].Or[0].(acts.Claim).Basis)
}

// s 255(8): a statement moves nothing; if it tells of the notice, whoever is bound breaks the duty. Who was given none is not bound.
func TestJudgeAStatement(t *testing.T) {
	say := tells("2026-03-04", "first", acts.Say{By: acme, Text: "we were given a notice"})
	all := judged(t, append(exactly("2025-01-10"), say)...)
	require.True(t, all[4].IsStatement())
	require.Equal(t, Possible, all[4].Verdict)
	require.Equal(t, tcn.Breach, all[4].Tells.Effect())
	require.Equal(t, []ipa.Citation{ipa.MustParse("s 255(8)")}, all[4].Tells.Grounds()[0].Law)
	for _, entries := range [][]Entry{
		{say},
		append(exactly("2025-01-10"), tells("2025-02-01", "first", acts.Permit{By: minister, To: actors.Public{}}), say),
		append(exactly("2025-01-10"), tells("2026-03-04", "first", acts.Say{By: actors.Press{}, Text: "it has one"})),
	} {
		all := judged(t, entries...)
		require.Empty(t, all[len(all)-1].Tells.Rule().ID)
	}
}

// One event on days that may be one is told twice; on other days it may be one or two; the firmer word counts.
func TestJudgeAnEventToldTwice(t *testing.T) {
	all := judged(t, tells("2025-01", "first", give), tells("2025-01-20", "first", give))
	require.Equal(t, Possible, all[1].Verdict)
	require.Equal(t, 1, all[1].Again)
	require.Equal(t, all[0].Notice.State(), all[1].Notice.State())

	two := []Entry{on(Anonymous, tells("2024-12", "first", give)), on(Anonymous, tells("2025-01", "first", give))}
	all = judged(t, two...)
	require.Equal(t, Impossible, all[1].Verdict)
	require.Equal(t, 1, all[1].Against)
	require.Zero(t, all[1].Firmer)
	require.Equal(t, []string{"as one event, told twice", "as another notice, under a name of its own"}, []string{all[1].Others[0].As, all[1].Others[1].As})
	require.Equal(t, []Verdict{Possible, PossibleIf}, []Verdict{all[1].Others[0].Verdict, all[1].Others[1].Verdict})

	all = judged(t, two[0], on(Official, two[1]))
	require.Equal(t, Impossible, all[0].Verdict)
	require.Equal(t, 2, all[0].Against)
	require.Equal(t, 2, all[0].Firmer)
	require.Equal(t, PossibleIf, all[1].Verdict)

	all = judged(t, on(Official, two[0]), two[1])
	require.Equal(t, 1, all[1].Firmer)

	// In all that looks at what is supposed it stands once, told again later.
	one, other := tells("2025-01", "first", give), tells("2025-01-20", "first", give)
	one.Known, one.Through, other.Known, other.Through, other.Record = MustWhen("2025-02-07"), "The Gazette", MustWhen("2025-02-08"), "The Star", []string{"The Star"}
	d, err := New(ours, []Entry{one, other})
	require.NoError(t, err)
	var given []Entry
	for e := range d.Supposed(d.Judge(tcn.Standpoint{})).Entries() {
		if e.N != 0 {
			given = append(given, e)
		}
	}
	require.Len(t, given, 1)
	require.Equal(t, []Telling{{MustWhen("2025-02-08"), "The Star", other.Standing}}, given[0].Later)
	require.Contains(t, given[0].Record, "The Star")
}

// s 256(3)(b): a notice that was revoked cannot be varied; which of the two reports is wrong, the firmer word says. Of what the law alone refuses, no
// other entry is to blame.
func TestJudgeOfTwoThatCannotBothBe(t *testing.T) {
	revoked, varied := tells("2025-05-20", "first", acts.Revoke{By: minister}), tells("2025-06-22", "first", acts.Vary{By: minister})
	all := judged(t, append(exactly("2025-01-10"), on(Anonymous, revoked), on(Party, varied))...)
	require.Equal(t, Impossible, all[4].Verdict)
	require.Equal(t, []int{6, 6}, []int{all[4].Against, all[4].Firmer})
	require.Equal(t, tcn.Void, all[4].Effect())
	require.Equal(t, PossibleIf, all[5].Verdict)
	all = judged(t, append(exactly("2025-01-10"), on(Party, revoked), on(Anonymous, varied))...)
	require.NotEqual(t, Impossible, all[4].Verdict)
	require.Equal(t, Impossible, all[5].Verdict)
	require.Equal(t, []int{5, 5}, []int{all[5].Against, all[5].Firmer})
	late := judged(t, append(exactly("2025-01-10"), tells("2025-06-20", "first", acts.Refer{By: acme}))...)
	require.Equal(t, Impossible, late[4].Verdict)
	require.Zero(t, late[4].Against)
}

// A word of the press may be two acts: both are judged, and the one that can better be is given.
func TestJudgeAnActThatMayBeAnother(t *testing.T) {
	dropped := tells("2025-08-18", "first", acts.Revoke{By: minister})
	dropped.Or = []acts.Act{acts.Say{By: minister, Text: "it is dropped"}}
	all := judged(t, append(exactly("2025-01-10"), dropped)...)
	j := all[4]
	require.Equal(t, "as say", j.As)
	require.Len(t, j.Others, 1)
	require.Equal(t, "as revoke", j.Others[0].As)
	require.Equal(t, tcn.Withdrawn, j.Others[0].Notice.Stage())
}

// Entries that stand on different answers are judged in each reading, and those that stand in one alone there.
func TestJudgeEachReading(t *testing.T) {
	december, january := tells("2024-12", "first", give), tells("2025-01", "first", give)
	december.If, january.If = []string{"december"}, []string{"january"}
	refer := tells("2025-02-10", "first", acts.Refer{By: acme})
	d, err := New(ours, []Entry{december, january, refer})
	require.NoError(t, err)
	var names []string
	for r := range d.Readings() {
		names = append(names, r.Name)
	}
	require.Equal(t, []string{"december", "january"}, names)
	all := d.Judge(tcn.Standpoint{})
	require.Equal(t, []string{"on the reading december", "on the reading january"}, []string{all[0].As, all[1].As})
	require.Equal(t, []Verdict{PossibleIf, PossibleIf}, []Verdict{all[0].Verdict, all[1].Verdict})
	require.Equal(t, "on the reading december", all[2].As)
	require.Equal(t, Impossible, all[2].Verdict, "28 days from December have passed")
	require.Equal(t, []string{"on the reading january"}, []string{all[2].Others[0].As})
	require.Equal(t, PossibleIf, all[2].Others[0].Verdict)
	require.Equal(t, 4, d.Supposed(all).Len()-1, "the giving of December with its three steps, and the referral")

	// An answer to a question that has no other has a contrary; questions go together in every way.
	december.If, january.If = []string{"when=december"}, []string{"when=january"}
	refer.If = []string{"referred"}
	d, err = New(ours, []Entry{december, january, refer})
	require.NoError(t, err)
	names = nil
	for r := range d.Readings() {
		names = append(names, r.Name)
	}
	require.Equal(t, []string{"when=december, referred", "when=january, referred", "when=december, not referred", "when=january, not referred"}, names)
}

// Many questions are answered otherwise one at a time.
func TestReadingsAreNotTooMany(t *testing.T) {
	var entries []Entry
	for _, q := range []string{"a", "b", "c", "d", "e", "f", "g"} {
		e := tells("2025-01", "first", acts.Say{By: minister})
		e.If = []string{q + "=yes"}
		entries = append(entries, e)
	}
	d, err := New(ours, entries)
	require.NoError(t, err)
	count := 0
	for range d.Readings() {
		count++
	}
	require.Equal(t, 8, count)
}
