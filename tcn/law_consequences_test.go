package tcn_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn"
)

// A listed is what is said of needs: of each by its name, wherever a rule has it, or of one rule's with a stroke between.
type listed[T any] struct {
	says  T
	needs string
}

// lookedUp finds what is said of each need: of the rule's own before that of the name. Nothing is said twice or of no need.
func lookedUp[T any](t *testing.T, lists []listed[T]) map[string]T {
	by := map[string]T{}
	for _, l := range lists {
		for name := range strings.FieldsSeq(l.needs) {
			require.NotContains(t, by, name, "listed twice")
			by[name] = l.says
		}
	}
	all, used := map[string]T{}, map[string]bool{}
	for r := range tcn.Rules() {
		for _, n := range r.Needs {
			name := n.ID
			if _, own := by[name]; !own {
				_, name, _ = strings.Cut(n.ID, "/")
			}
			require.Contains(t, by, name, "%s is not listed", n.ID)
			all[n.ID], used[name] = by[name], true
		}
	}
	for name := range by {
		require.True(t, used[name], "%s is listed, and no rule needs it", name)
	}
	return all
}

// A following is what follows from an unmet need, and whether the words say so.
type following struct {
	effect   tcn.Effect
	inferred bool
}

// followings are what follows, with the reason, need by need.
var followings = []listed[following]{
	// the words make it a condition of the power or of the claim: "may … only if", "only if", "may not"
	{following{tcn.Void, false}, `
		aggrieved appeal-time appealable approved ask-after-deputy/may-ask challengeable
		commissioner-agreed complaint-timely complaint-timely-old decide-give/has-content decided delegate
		deputy-enabled deputy-exists done enforceable exceptional fits-operator in-old-sense issue-decided
		large-enough leave named-conduct necessary not-financial-only not-ordinary not-outcome not-refused obligations
		of-the-variation on-law own-capability party person-agreed proportionate recipient refer/referral-time
		renewal-period serves-its-schedule thought-unreasonable varied victim within-review`},
	// the words say how or when, or leave out, and do not say what follows: without it there is no power to be seen
	{following{tcn.Void, true}, `
		adds-nothing another another-deputy any-due bulk-by-post change/recipient claim-timely claimant comply/recipient
		decide-confirm/necessary decide-confirm/proportionate decision-running delivered duty-bearer
		first-appeal first-extension has-content in-course later may-ask may-follow may-release
		may-serve-another names-clear names-in-notice not-all-referred not-all-referred-before not-all-stayed
		not-confirmed not-finally-refused not-premature not-referred not-reported not-under-review
		of-the-addition of-the-notice of-the-renewal only-own-capability only-reference outcome-open posted referral-time
		removal-in-reach review-running stayed still-held still-secret still-still the-person touches-referred
		written`},
	// the words say what must be done before or in doing it, and are silent on what follows if it was not: it stands until it is quashed
	{following{tcn.Irregular, true}, `
		board-consulted both-consulted commissioner-consulted conduct-found considered consulted heard periods
		privacy-regarded quorate removal-considered still-owed unstayed wilful`},
	// the words lay a duty, or set a period for one, and the act is done against it
	{following{tcn.Breach, false}, `
		data-lawful for-function keeps-complying keeps-still keeps-still-since not-yet-owed notified permitted
		reasons relevant-period required review-period secretary-themself told-the-person`},
	// the words bind the Tribunal, which meets the complaint later: to make it late is lawful, RIPA 2000 s 67(5)
	{following{tcn.Lawful, false}, `
		complaint-time complaint-time-old`},
	// the words say that proceedings "must be brought" in time, and not what becomes of late ones: HRA 1998 s 7(5)
	{following{tcn.Lawful, true}, `
		claim-time`},
}

// What follows from each unmet need: void, irregular, a breach, or nothing yet; said by the words, or inferred because they are silent.
func TestWhatFollowsIsStatedOrInferred(t *testing.T) {
	all := lookedUp(t, followings)
	for r := range tcn.Rules() {
		for _, n := range r.Needs {
			require.Equal(t, all[n.ID], following{n.Else, n.Inferred}, n.ID)
		}
	}
}

// byWhoever stands here for whoever does the act.
const byWhoever = actors.Role(1<<8 - 1)

// curers are who can mend an unmet need.
var curers = []listed[actors.Role]{
	{bySecy, `
		adds-nothing another another-deputy approved board-consulted both-consulted bulk-by-post
		commissioner-consulted considered consulted data-lawful decided delegate delivered deputy-enabled
		deputy-exists duty-bearer exceptional fits-operator for-function has-content in-course large-enough
		later may-ask may-release names-clear necessary not-all-referred not-all-referred-before not-ordinary
		not-refused not-under-review notified obligations outcome-open periods permitted posted privacy-regarded
		proportionate relevant-period removal-considered renewal-period required review-period
		revoke-part-on-review/names-in-notice revoke-part-under-review/names-in-notice
		revoke-part/names-in-notice secretary-themself serves-its-schedule the-person touches-referred
		within-review written`},
	{byJudge, `
		approve/privacy-regarded commissioner-agreed direct/the-person refuse/reasons
		report-commissioner-last/heard report-commissioner-last/told-the-person report-commissioner/heard
		report-commissioner/told-the-person`},
	{byChief, `
		approve-outcome/privacy-regarded approve-request/privacy-regarded reasons`},
	{byBoard, `
		quorate report-board-last/heard report-board/heard told-the-person`},
	{byOperator, `
		keeps-complying keeps-still keeps-still-since names-in-notice not-confirmed not-outcome not-premature not-referred not-yet-owed
		of-the-addition of-the-notice of-the-renewal of-the-variation person-agreed thought-unreasonable`},
	{byCourt, `
		still-owed`},
	// each party shows it for its own claim or appeal: RIPA 2000 ss 65(4), 67A(6), (8); HRA 1998 s 7(1); SI 2018/1334, r 16
	{byWhoever, `
		aggrieved appeal-time challengeable done leave on-law victim`},
	{byTribunal, `
		claim-time claim-timely complaint-time complaint-time-old complaint-timely complaint-timely-old
		conduct-found heard issue-decided not-all-stayed order-interim-complaint/names-in-notice
		order-interim/names-in-notice quash-part-after/names-in-notice quash-part/names-in-notice unstayed wilful`},
	// what is so, or is over, nobody mends
	{nobody, `
		any-due appealable claim-human-rights/done claimant decision-running enforceable first-appeal
		first-extension in-old-sense may-follow may-serve-another named-conduct
		not-finally-refused not-financial-only not-reported only-own-capability only-reference
		own-capability party recipient referral-time removal-in-reach review-running stayed still-held
		still-secret still-still varied`},
}

// Who can mend each unmet need: whose act it is that was left out, and nobody where nothing mends it.
func TestWhoCanMendIt(t *testing.T) {
	all := lookedUp(t, curers)
	for r := range tcn.Rules() {
		for _, n := range r.Needs {
			by := n.By
			if n.Own {
				require.Zero(t, n.By, n.ID)
				by = byWhoever
			}
			require.Equal(t, all[n.ID], by, n.ID)
			require.Equal(t, by == nobody, n.Cure == "", n.ID)
		}
	}
}
