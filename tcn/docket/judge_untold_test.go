package docket

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

var (
	court    = actors.Tribunal{}
	twoClaim = []Entry{tells("2025-01-10", "first", give), tells("2025-02-03", "first", acts.Claim{By: acme}), tells("2025-03-13", "first", acts.Claim{By: charity})}
)

func with(entries []Entry, more ...Entry) []Entry {
	return append(append([]Entry{}, entries...), more...)
}

func last(all []Judgment) Judgment { return all[len(all)-1] }

// strictly lists what is supposed without which an entry could not be.
func strictly(j Judgment) (says []string) {
	for _, s := range j.Supposes {
		if s.Strict {
			says = append(says, s.Says)
		}
	}
	return says
}

// RIPA 2000 s 67A(1), (8): a claimant appeals in its own claim, the respondent in either or both.
func TestJudgeAppealsInSeveralClaims(t *testing.T) {
	determined := with(twoClaim, tells("2025-09-01", "first", acts.Determine{By: court}))
	own := last(judged(t, with(determined, tells("2025-09-10", "first", acts.Appeal{By: charity}))...))
	require.Equal(t, Possible, own.Verdict)
	require.Equal(t, 2, own.Ruling.Run())
	require.Empty(t, own.Others)
	both := last(judged(t, with(determined, tells("2025-09-10", "first", acts.Appeal{By: minister}))...))
	require.Equal(t, Possible, both.Verdict)
	for run := range both.Notice.Runs(tcn.RegionTribunal) {
		require.Equal(t, tcn.Appealed, run.Status)
	}
	require.Equal(t, "in all the claims", both.As)
}

// RIPA 2000 s 67(7): one order quashes the notice and determines both claims.
func TestJudgeOneOrderInBothClaims(t *testing.T) {
	j := last(judged(t, with(twoClaim, tells("2025-09-01", "first", acts.Quash{By: court}))...))
	require.Equal(t, "in all the claims", j.As)
	require.Equal(t, Possible, j.Verdict)
	for run := range j.Notice.Runs(tcn.RegionTribunal) {
		require.Equal(t, tcn.Determined, run.Status)
	}
	require.Len(t, j.Others, 1)
	require.Equal(t, "in the claim of Acme, or in the claim of Charity", j.Others[0].As)
}

// RIPA 2000 ss 67(1), 68(1): two claims may be determined on two days; where the ends of two are told, neither is of both.
func TestJudgeEndsOfTwoClaims(t *testing.T) {
	for _, ends := range [][2]acts.Act{
		{acts.Determine{By: court}, acts.Determine{By: court}}, {acts.Determine{By: court}, acts.Dismiss{By: court}}, {acts.Dismiss{By: court}, acts.Determine{By: court}},
	} {
		all := judged(t, with(twoClaim, tells("2025-09", "first", ends[0]), tells("2025-10", "first", ends[1]))...)
		first, second := all[len(all)-2], all[len(all)-1]
		require.Equal(t, "in the claim of Acme, or in the claim of Charity", first.As)
		require.Equal(t, "in all the claims", first.Others[0].As)
		for _, j := range []Judgment{first, second} {
			require.Equal(t, Possible, j.Verdict, j.Missing)
			require.Empty(t, j.Missing)
		}
		for run := range second.Notice.Runs(tcn.RegionTribunal) {
			require.False(t, run.Live())
		}
	}
	all := judged(t, with(twoClaim, tells("2025-09", "first", acts.List{By: court}), tells("2025-10", "first", acts.List{By: court}), tells("2025-11", "first", acts.Determine{By: court}))...)
	for _, j := range all[len(all)-3:] {
		require.Equal(t, "in all the claims", j.As)
	}
}

// What is supposed changes no more than it must: s 67A(1) RIPA 2000 needs a determination, s 254(5) a request, s 256(5)(c) an approval.
func TestJudgeSupposesNoMoreThanNeeded(t *testing.T) {
	z := requirement("SI 2018/353, Sch 1 para 8")
	all := judged(t, with(twoClaim[:2], tells("2025-05-01", "first", acts.Appeal{By: acme}), tells("2025-06-01", "first", acts.List{By: court}), tells("2025-07-01", "first", acts.Determine{By: court}))...)
	strict, _ := missing(all[2])
	require.Equal(t, []string{"determine the claim"}, strict)
	require.NotEqual(t, tcn.Quashed, all[4].Notice.State().In(tcn.RegionForce))

	all = judged(t, tells("2025-06-01", "first", acts.Refuse{By: actors.JudicialCommissioner{}}), tells("2025-06-10", "first", acts.Approve{By: actors.InvestigatoryPowersCommissioner{}}))
	strict, _ = missing(all[1])
	require.Equal(t, []string{"ask on a decision to give"}, strict)

	all = judged(t, tells("2025-07-01", "first", give), tells("2025-12-01", "first", acts.Decide{By: minister, To: acts.Varying, Adds: []acts.Requirement{z}}), tells("2025-12-10", "first", acts.Vary{By: minister}))
	strict, _ = missing(all[2])
	require.Equal(t, []string{"approve a decision"}, strict)
	require.Empty(t, strictly(all[2]))

	all = judged(t, tells("2025-07-01", "first", give), tells("2025-12-10", "first", acts.Vary{By: minister}))
	require.Equal(t, []string{"it imposes no further requirement, or a Judicial Commissioner approved it"}, strictly(all[1]))
}

// HRA 1998 s 7(5)(b), RIPA 2000 s 67(5); SI 2018/1334, r 16: what came late is good if it is found to be, and no other claim is supposed.
func TestJudgeWhatCameLate(t *testing.T) {
	for basis, law := range map[acts.Basis]string{acts.HumanRights: "HRA 1998 s 7(5)", acts.Complaint: "RIPA 2000 s 67(5)(a)"} {
		j := last(judged(t, tells("2025-01-10", "first", give), tells("2026-02-10", "first", acts.Claim{By: charity, Basis: basis}), tells("2026-03-01", "first", acts.Determine{By: court})))
		require.Equal(t, PossibleIf, j.Verdict)
		require.Empty(t, j.Missing)
		require.Equal(t, []string{"found: equitable"}, strictly(j))
		require.Equal(t, law, j.Supposes[0].Law[0].String())
	}
	j := last(judged(t, with(twoClaim[:2], tells("2025-06-01", "first", acts.Determine{By: court}), tells("2025-08-01", "first", acts.Appeal{By: minister}))...))
	require.Equal(t, []string{"found: special circumstances"}, strictly(j))
	inTime := last(judged(t, with(twoClaim[:2], tells("2025-06-01", "first", acts.Determine{By: court}), tells("2025-06-10", "first", acts.Appeal{By: minister}))...))
	require.Empty(t, strictly(inTime))
}

// s 257(4), (9): the periods bind the decision. A notice may be confirmed after they end, on a decision in time.
func TestJudgeConfirmedAfterThePeriods(t *testing.T) {
	bare := with(nil, tells("2025-07-01", "first", give), tells("2025-07-10", "first", refer))
	j := last(judged(t, with(bare, tells("2026-01-10", "first", acts.Confirm{By: minister}))...))
	require.Equal(t, PossibleIf, j.Verdict)
	require.Equal(t, tcn.Lawful, j.Effect())
	for _, m := range j.Missing {
		late := acts.Verb(m.Act) == "approve"
		require.Equal(t, late, m.By == ipa.Day(2026, 1, 10), "%s by %v", m.Rule.Event(), m.By)
	}
	require.True(t, j.decides(acts.Confirming))

	reported := with(bare, tells("2025-11-03", "first", acts.Report{By: actors.JudicialCommissioner{}}), tells("2025-11-10", "first", acts.Report{By: actors.TechnicalAdvisoryBoard{}}))
	j = last(judged(t, with(reported, tells("2026-02-01", "first", acts.Confirm{By: minister}))...))
	strict, _ := missing(j)
	require.Equal(t, []string{"decide to confirm", "approve the outcome of a review"}, strict)
	require.Equal(t, ipa.Day(2025, 12, 9), j.Missing[0].By)
}

// What an act that nobody reports may have met is no fault beside one that nothing meets.
func TestJudgeNamesTheRealFault(t *testing.T) {
	for name, c := range map[string]struct {
		entries []Entry
		why     []string
	}{
		"renewed early": {with(nil, tells("2024-10-20", "first", give), tells("2026-09-13", "first", acts.Renew{By: minister})), []string{"renew/renewal-period"}},
		"varied after revoked": {with(nil, tells("2025-07-01", "first", give), tells("2025-08-01", "first", acts.Revoke{By: minister}), tells("2025-09-01", "first", acts.Vary{By: minister})),
			[]string{"vary/force"}},
		"a deputy too early":     {with(nil, tells("2024-10-13", "first", acts.Approve{By: actors.DeputyCommissioner{}})), []string{"approve/deputy-exists"}},
		"approved the day after": {with(nil, tells("2025-07-01", "first", give), tells("2025-07-02", "first", approve)), []string{"give/approved"}},
	} {
		t.Run(name, func(t *testing.T) {
			for _, j := range judged(t, c.entries...) {
				if j.Verdict == Impossible {
					var why []string
					for _, g := range j.Why {
						why = append(why, g.ID)
					}
					require.Equal(t, c.why, why)
					return
				}
			}
			require.Fail(t, "each could be")
		})
	}
}

// What cannot be names the open question under whose other reading it could.
func TestJudgeNamesTheOpenQuestion(t *testing.T) {
	for n, entries := range map[int][]Entry{
		1:  {tells("2025-07-01", "first", give), tells("2025-07-29", "first", refer)},
		5:  {tells("2024-10-13", "first", give), tells("2024-10-20", "first", refer), tells("2026-10-14", "first", acts.Comply{By: acme})},
		16: {tells("2024-10-13", "first", give), tells("2025-06-19", "first", acts.Sue{By: minister, To: acts.ToKeepSecret})},
	} {
		j := last(judged(t, entries...))
		require.Equal(t, Impossible, j.Verdict)
		require.Len(t, j.Doubts, 1)
		require.Equal(t, n, j.Doubts[0].N)
		require.NotEqual(t, tcn.Void, j.Doubts[0].Other)
	}
	require.Empty(t, last(judged(t, tells("2025-07-01", "first", give), tells("2025-09-29", "first", refer))).Doubts)
}

// s 254(4): that nobody tells of the reasons is no breach.
func TestJudgeReasonsUntold(t *testing.T) {
	j := judged(t, tells("2025-06-01", "first", acts.Refuse{By: actors.JudicialCommissioner{}}))[0]
	require.Empty(t, j.Why)
	require.Equal(t, tcn.Lawful, j.Effect())
	require.Contains(t, supposes(j), "written reasons were given")
}

// Proceedings for an interim order may have been brought until the day of the order.
func TestJudgeProceedingsByTheDayOfTheOrder(t *testing.T) {
	j := last(judged(t, tells("2024-05-01", "first", give), tells("2024-06-01", "first", acts.Claim{By: acme}), tells("2024-10-13", "first", acts.OrderInterim{By: court})))
	require.Len(t, j.Missing, 1)
	require.Equal(t, ipa.Day(2024, 10, 13), j.Missing[0].By)
	require.Empty(t, j.Missing[0].Or)
}

// No finding is supposed that the rule does not ask for.
func TestJudgeSupposesNoIdleFinding(t *testing.T) {
	varied := judged(t, tells("2023-05-01", "first", give),
		tells("2024-10-13", "first", acts.Decide{By: minister, To: acts.Varying, Adds: []acts.Requirement{requirement("SI 2018/353, Sch 1 para 8")}}),
		tells("2024-10-13", "first", approve), tells("2025-03-01", "first", acts.Claim{By: charity}))
	require.Equal(t, []string{"the matters to be considered were considered"}, supposes(varied[2]))
	require.Equal(t, []string{"found: aggrieved, believes"}, supposes(varied[3]))
}

// s 257(2): a referral of an aspect and one of the whole are two, and so is what revokes a part and what revokes the rest.
func TestJudgeOfAPartAndOfTheWhole(t *testing.T) {
	a, b := requirement("SI 2018/353, Sch 1 para 8"), requirement("SI 2018/353, Sch 1 para 9")
	a.Name, b.Name = "a", "b"
	part := acts.Refer{By: acme, Of: acts.Giving, Requirements: []string{"a"}}
	all := judged(t,
		tells("2025-06-25", "first", acts.Decide{By: minister, To: acts.Giving, Adds: []acts.Requirement{a, b}}), tells("2025-06-26", "first", approve),
		tells("2025-07-01", "first", give), tells("2025-07-10", "first", part), tells("2025-07-20", "first", refer), tells("2025-07-22", "first", part))
	for _, other := range all[4].Others {
		require.Zero(t, other.Again, "it is no second telling of the part")
	}
	require.Equal(t, 4, all[5].Others[0].Again, "the part is told twice")
}
