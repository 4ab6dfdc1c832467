package tcn_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
)

const byPrime = actors.RolePrimeMinister

// inClaims are the places where the Tribunal has a claim to determine.
var inClaims = some("complaint", "old complaint", "proceedings", "stayed")

// auditCells are the cells that the audit found missing: each in its places and in no other.
var auditCells = []cell{
	// the Secretary of State: s 253(6)(b) to (d), s 253(7), s 255(5); what ss 256 and 256A apply; s 257(9), reg 2B(4); the appeal
	{bySecy, duty, byOperator, "likely to be bound", "s 253(6)", everywhere},
	{bySecy, duty, byAuthority, "statutory functions in relation to them", "s 253(6)", everywhere},
	{bySecy, duty, byOperator, "a period for the steps", "s 253(7)(a)", preGive},
	{bySecy, duty, byOperator, "put the notice in writing", "s 255(5)", preGive},
	{bySecy, duty, byOperator, "all other effects before varying or revoking", "s 256(9)", inForce},
	{bySecy, duty, byOperator, "in particular, before varying or revoking", "s 255(4)", inForce},
	{bySecy, duty, byOperator, "all other effects before renewing", "s 256A(6)", but(inForce, oldTimes)},
	{bySecy, duty, byOperator, "in particular, before renewing", "s 255(4)", but(inForce, oldTimes)},
	{bySecy, duty, byPublic, "privacy before varying or revoking", "s 2(1)(f)", inForce},
	{bySecy, duty, byPublic, "privacy before confirming", "s 2(1)(e)", some("advised", "awaiting", "old advised", "old awaiting")},
	{bySecy, duty, byOperator, "written notice of a renewal", "s 256A(5)", but(inForce, oldTimes)},
	{bySecy, duty, byOperator, "consider the conclusions", "s 257(9)", some("advised", "old advised")},
	{bySecy, duty, byOperator, "how long the relevant period is", "SI 2018/354, reg 2B(4)", some("advised", "awaiting")},
	{bySecy, duty, byJudge, "how long the relevant period is", "SI 2018/354, reg 2B(4)", some("advised", "awaiting")},
	{bySecy, power, byCourt, "leave to appeal", "RIPA 2000 s 67A(1)", some("determined", "determined for a claimant", "to be told", "quashed")},

	// the Commissioners' standard and care: ss 254(3), 258(3)
	{byJudge, duty, bySecy, "principles of judicial review", "s 254(3)(a)", some("decided", "varying")},
	{byJudge, duty, byPublic, "enough care", "s 254(3)(b)", some("decided", "varying")},
	{byChief, duty, bySecy, "as a Judicial Commissioner, by the principles", "s 254(3)(a)", some("decided", "varying")},
	{byChief, duty, byPublic, "as a Judicial Commissioner, with enough care", "s 254(3)(b)", some("decided", "varying")},
	{byChief, duty, bySecy, "on the request by the principles", "s 254(3)(a)", some("asked")},
	{byChief, duty, byPublic, "on the request with enough care", "s 254(3)(b)", some("asked")},
	{byChief, duty, bySecy, "outcome of the review by the principles", "s 258(3)", some("awaiting", "old awaiting")},
	{byChief, duty, byPublic, "the outcome with enough care", "s 258(3)", some("awaiting", "old awaiting")},

	// to the Tribunal from the giving on, whatever becomes of the notice; to the Commissioners before it too: "or may become subject"
	{byOperator, duty, byTribunal, "documents and information", "RIPA 2000 s 68(7)(ha)", slices.Concat(inForce, after)},
	{byStaff, duty, byTribunal, "documents and information", "RIPA 2000 s 68(7)(n)", slices.Concat(inForce, after)},
	{byOperator, duty, byJudge, "documents and information", "s 235(7)(b)", everywhere},
	{byOperator, duty, byChief, "relevant error", "s 235(6)", everywhere},
	{byAuthority, duty, byChief, "relevant error", "s 235(6)", everywhere},
	{byOperator, liberty, bySecy, "tell a Commissioner", "s 237(1)", slices.Concat(inForce, after)},
	{byStaff, liberty, bySecy, "tell a Commissioner", "s 237(1)", slices.Concat(inForce, after)},

	// claims and appeals: belief is enough for a complaint; proceedings need an act that was done or is proposed
	{byOperator, power, byTribunal, "complain to the Tribunal of a variation", "RIPA 2000 s 65(5)(czj)", everywhere},
	{byOperator, power, byTribunal, "complain to the Tribunal of a failure", "RIPA 2000 s 65(5)(czl)(iii)", everywhere},
	{byOperator, power, byTribunal, "human rights proceedings", "HRA 1998 s 7(1)(a)", but(everywhere, some("abandoned"))},
	{byOperator, power, byCourt, "leave to appeal", "RIPA 2000 s 67A(1)", some("determined", "to be told", "quashed")},
	{byClaimant, power, byTribunal, "complain of a variation", "RIPA 2000 s 65(5)(czj)", everywhere},
	{byClaimant, power, byTribunal, "complain of a failure", "RIPA 2000 s 65(5)(czl)(iii)", everywhere},
	{byClaimant, power, byTribunal, "human rights proceedings", "HRA 1998 s 7(1)(a)", but(everywhere, some("abandoned"))},
	{byClaimant, power, byCourt, "leave to appeal", "RIPA 2000 s 67A(1)", some("determined for a claimant")},

	// the Tribunal: s 68(4) to (5)
	{byTribunal, duty, byClaimant, "notice of its determination", "RIPA 2000 s 68(4)", append(slices.Clone(inClaims), "to be told")},
	{byTribunal, duty, bySecy, "notice of its determination", "RIPA 2000 s 68(4A)", append(slices.Clone(inClaims), "to be told")},
	{byTribunal, duty, byPrime, "findings to the Prime Minister", "RIPA 2000 s 68(5)", inClaims},
}

// The cells of the audit stand beside those of annex (c), and TestPositionsCellByCell tests them all.
func init() { cells = append(cells, auditCells...) }

// s 257(8B): once the time that a Commissioner directed has ended, what comes later may be left out of account, by the Board as by the
// Commissioner; until then, and where no time was directed, it may not.
func TestPositions_S257_8B_LateEvidence(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-20").does(consultBoard("2025-07-21"), consultJudge("2025-07-21"))
	s.but().until("2025-09-01").standsNot(liberty, byBoard, "leave out of account")
	s.does(direct("2025-07-22", "2025-08-10"))
	s.but().until("2025-08-10").standsNot(liberty, byBoard, "leave out of account")
	s.until("2025-08-11").stands(liberty, byBoard, byOperator, "leave out of account")
	s.stands(liberty, byJudge, byOperator, "leave out of account")
	s.does(reportBy(board, "2025-08-12"), reportBy(judge, "2025-08-12")).standsNot(liberty, byJudge, "leave out of account")
}

// s 253(6): the duty to consult on regulations is owed before any are made and is tied to no notice, so it stands in every state of one, and
// on the first day of the words' own Board; s 253(6)(b) to (d) add the others who are to be consulted.
func TestPositions_S253_6_RegulationsNotNotices(t *testing.T) {
	for _, s := range []*scene{
		proposed(t).until("2018-03-12"), given(t, "2025-07-01"), given(t, "2025-07-01").revoked("2025-07-02"), proposed(t).does(abandon("2025-07-01")),
	} {
		s.stands(duty, bySecy, byBoard, "whatever the notice")
		s.stands(duty, bySecy, byOperator, "likely to be bound")
		s.stands(duty, bySecy, byAuthority, "statutory functions")
	}
}

// SI 2018/1334, r 16(1), RIPA 2000 s 67A: the appeal lies for 21 days after notice, from either side, and once; before 31 December 2018 none did.
func TestPositions_RIPA67A_TheAppeal(t *testing.T) {
	s := given(t, "2025-07-01").does(complaint("2025-09-01"))
	s.standsNot(power, byOperator, "leave to appeal")
	s.does(determine("2025-10-01"))
	s.but().until("2025-10-22").stands(power, byOperator, byCourt, "leave to appeal")
	s.but().until("2025-10-23").standsNot(power, byOperator, "leave to appeal")
	s.does(appealBy(acme, "2025-10-02")).standsNot(power, bySecy, "leave to appeal")
	s.does(decideAppeal("2025-11-01")).standsNot(power, byOperator, "leave to appeal")
	old := given(t, "2018-04-01").does(complaint("2018-05-01"), determine("2018-12-30"))
	old.standsNot(power, byOperator, "leave to appeal")
	old.until("2019-01-01").standsNot(power, byOperator, "leave to appeal")
}

// RIPA 2000 s 68(4), (4A): whoever was before the Tribunal is told; until the day of notice the duty is still to be done, and the respondent's
// has been law since 31 December 2018 only.
func TestPositions_RIPA68_4_Notice(t *testing.T) {
	told := determine("2025-10-01")
	told.Notified = day("2025-10-10")
	s := given(t, "2025-07-01").does(complaint("2025-09-01"), told)
	s.but().until("2025-10-09").stands(duty, byTribunal, byClaimant, "notice of its determination")
	s.until("2025-10-10").standsNot(duty, byTribunal, "notice of its determination")
	old := given(t, "2018-04-01").does(complaint("2018-05-01"))
	old.stands(duty, byTribunal, byClaimant, "notice of its determination")
	require.NotContains(t, old.stands(duty, byTribunal, byClaimant, "notice of its determination").Content, "respondent")
	for p := range old.Positions(byTribunal) {
		require.NotEqual(t, "tribunal/notify-respondent", p.ID)
	}
}
