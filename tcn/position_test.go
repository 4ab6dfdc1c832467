package tcn_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A place is a notice on a day, for the columns of annex (c) of the legal specification.
type place struct {
	name string
	s    func(t *testing.T) *scene
}

// places are the columns, with what the cells tell apart within them.
var places = []place{
	// PRE-GIVE
	{"proposed", func(t *testing.T) *scene { return proposed(t).until("2025-07-01") }},
	{"decided", func(t *testing.T) *scene { return decided(t, "2025-07-01") }},
	{"approved", func(t *testing.T) *scene { return approved(t, "2025-07-01") }},
	{"refused", func(t *testing.T) *scene { return decided(t, "2025-07-01").does(refuse("2025-07-01")) }},
	{"barred", func(t *testing.T) *scene { return decided(t, "2025-07-01").does(refuseBy(chief, "2025-07-01")) }},
	{"asked", func(t *testing.T) *scene {
		return decided(t, "2025-07-01").does(refuse("2025-07-01"), ask("2025-07-01"))
	}},
	// IN_FORCE
	{"given", func(t *testing.T) *scene { return given(t, "2025-07-01").until("2025-07-28") }},
	{"later", func(t *testing.T) *scene { return given(t, "2025-07-01").until("2025-09-01") }},
	{"window", func(t *testing.T) *scene { return given(t, "2025-07-01").until("2027-06-01") }},
	{"varying", func(t *testing.T) *scene { return given(t, "2025-07-01").toVary("2025-09-01", further) }},
	{"varied", func(t *testing.T) *scene { return given(t, "2025-07-01").varied("2025-09-01", further) }},
	{"renewed", func(t *testing.T) *scene { return given(t, "2025-07-01").renewed("2027-06-01") }},
	{"refused to vary", func(t *testing.T) *scene {
		return given(t, "2025-07-01").toVary("2025-09-01", further).does(refuse("2025-09-01"))
	}},
	{"legacy", func(t *testing.T) *scene { return given(t, "2020-01-01").until("2024-10-14") }},
	{"old", func(t *testing.T) *scene { return given(t, "2020-01-01") }}, // before 14 Oct 2024
	{"sued", func(t *testing.T) *scene {
		return given(t, "2025-07-01").does(sue(acts.ToComply, "2025-09-01"))
	}},
	{"abroad", func(t *testing.T) *scene {
		return givenTo(t, abroad(), "2025-07-01", hack).until("2025-09-01")
	}},
	{"complaint", func(t *testing.T) *scene {
		return given(t, "2025-07-01").does(complaint("2025-09-01"))
	}},
	{"old complaint", func(t *testing.T) *scene { return given(t, "2020-01-01").does(complaint("2020-02-01")) }},
	{"proceedings", func(t *testing.T) *scene {
		return given(t, "2025-07-01").does(proceedings("2025-09-01"), list("2025-09-02"))
	}},
	{"stayed", func(t *testing.T) *scene {
		return given(t, "2025-07-01").does(proceedings("2025-09-01"), orderInterim("2025-09-02", "records"))
	}},
	{"determined", func(t *testing.T) *scene {
		return given(t, "2025-07-01").does(complaint("2025-09-01"), determine("2025-10-01")).until("2025-10-22")
	}},
	{"determined for a claimant", func(t *testing.T) *scene {
		claim := complaint("2025-09-01")
		claim.By = ngo
		return given(t, "2025-07-01").whatever(claim).does(determine("2025-10-01"))
	}},
	{"to be told", func(t *testing.T) *scene {
		told := determine("2025-10-01")
		told.Notified = day("2025-11-01")
		return given(t, "2025-07-01").does(complaint("2025-09-01"), told)
	}},
	{"too late to appeal", func(t *testing.T) *scene {
		return given(t, "2025-07-01").does(complaint("2025-09-01"), determine("2025-10-01")).until("2025-10-23")
	}},
	// UNDER_REVIEW, REPORTED, AWAITING_IPC: a part referred
	{"referred", func(t *testing.T) *scene {
		return given(t, "2025-07-01").referred("2025-07-20", "decrypt").until("2025-09-01")
	}},
	{"advised", func(t *testing.T) *scene {
		return given(t, "2025-07-01").referred("2025-07-20", "decrypt").advised("2025-09-01")
	}},
	{"awaiting", func(t *testing.T) *scene {
		return given(t, "2025-07-01").referred("2025-07-20", "decrypt").advised("2025-09-01").does(decideToConfirm("2025-09-02"))
	}},
	{"old referred", func(t *testing.T) *scene {
		return given(t, "2020-01-01").referred("2020-01-20", "decrypt").until("2020-03-01")
	}},
	{"old advised", func(t *testing.T) *scene {
		return given(t, "2020-01-01").referred("2020-01-20", "decrypt").advised("2020-03-01")
	}},
	{"old awaiting", func(t *testing.T) *scene {
		return given(t, "2020-01-01").referred("2020-01-20", "decrypt").advised("2020-03-01").does(decideToConfirm("2020-03-02"))
	}},
	// and after it
	{"confirmed", func(t *testing.T) *scene {
		return given(t, "2025-07-01").referred("2025-07-20", "decrypt").advised("2025-09-01").
			outcome(decideToConfirm("2025-09-02")).does(confirm("2025-09-03"))
	}},
	// REVOKED, EXPIRED, QUASHED
	{"withdrawn", func(t *testing.T) *scene { return given(t, "2025-07-01").revoked("2025-09-01") }},
	{"reissued", func(t *testing.T) *scene {
		return given(t, "2025-07-01").revoked("2025-09-01").does(giveAnother("2025-09-02"))
	}},
	{"expired", func(t *testing.T) *scene { return given(t, "2025-07-01").until("2027-07-01") }},
	{"quashed", func(t *testing.T) *scene {
		return given(t, "2025-07-01").does(complaint("2025-09-01"), quash("2025-10-01"))
	}},
	// never given
	{"abandoned", func(t *testing.T) *scene { return proposed(t).does(abandon("2025-07-01")) }},
}

// Groups of places.
var (
	preGive  = some("proposed", "decided", "approved", "refused", "barred", "asked")
	inReview = some("referred", "advised", "awaiting")
	oldTimes = some("old", "old complaint", "old referred", "old advised", "old awaiting") // before 14 Oct 2024
	between  = some("legacy")                                                              // before 20 June 2025
	inForce  = slices.Concat(some("given", "later", "window", "varying", "varied", "renewed", "refused to vary", "legacy", "old", "sued", "abroad",
		"complaint", "old complaint", "proceedings", "stayed", "determined", "determined for a claimant", "to be told", "too late to appeal"), inReview, some("old referred", "old advised", "old awaiting", "confirmed"))
	after      = some("withdrawn", "reissued", "expired", "quashed")
	everywhere = slices.Concat(preGive, inForce, after, some("abandoned"))
)

func some(names ...string) []string { return names }

// but is a group without some places.
func but(group []string, without ...[]string) []string {
	return slices.DeleteFunc(slices.Clone(group), func(name string) bool { return slices.Contains(slices.Concat(without...), name) })
}

// A cell is what annex (c) puts in a row and a column: who stands how towards whom, about what, by which words, in which places.
type cell struct {
	holder  actors.Role
	kind    tcn.PositionKind
	towards actors.Role
	content string // a part of it
	law     string
	in      []string
}

const (
	duty       = tcn.Duty
	liberty    = tcn.Liberty
	power      = tcn.Power
	disability = tcn.Disability

	byPress     = actors.RolePress
	byPublic    = actors.RolePublic
	byStaff     = actors.RoleStaff
	byCourt     = actors.RoleCourt
	byAuthority = actors.RolePublicAuthority
)

// cells are all the cells, row by row. The liability that annex (c) writes for the recipient (to variation, renewal, proceedings) and its
// claims (to be consulted, heard, told) are the correlatives of powers and duties here: TestPositionsHaveCorrelatives.
// Two are no positions: the Tribunal has none before a giving, as no claim precedes it; and what becomes of past breaches is not said.
var cells = []cell{
	// Secretary of State, PRE-GIVE
	{bySecy, duty, byOperator, "consult the person before giving", "s 255(2)", preGive},
	{bySecy, duty, byOperator, "feasibility, cost and other effects", "s 255(3)", preGive},
	{bySecy, duty, byOperator, "removing electronic protection", "s 255(4)", preGive},
	{bySecy, duty, byPublic, "less intrusive means", "s 2(2)", preGive},
	{bySecy, power, byOperator, "decide to give", "s 253(1)", preGive},
	{bySecy, liberty, byOperator, "not go on to give", "s 253(1)", preGive},
	{bySecy, disability, byOperator, "no Judicial Commissioner has approved", "s 253(1)(c)", but(preGive, some("approved"))},
	{bySecy, power, byOperator, "give the notice that has been approved", "s 253(1)", some("approved")},
	{bySecy, power, byChief, "ask the Commissioner", "s 254(5)", some("refused", "refused to vary")},
	{bySecy, disability, byOperator, "ask anybody", "s 254(5)", some("barred")},
	// IN_FORCE
	{bySecy, duty, byOperator, "keep the notice under review", "s 256(2)", inForce},
	{bySecy, duty, byOperator, "consult the person before varying or revoking", "s 256(9)", inForce},
	{bySecy, duty, byOperator, "consult the person before renewing", "s 256A(6)", but(inForce, oldTimes)},
	{bySecy, duty, byOperator, "written notice of a variation or a revocation", "s 256(7)", inForce},
	{bySecy, power, byOperator, "vary the notice", "s 256(5)", inForce},
	{bySecy, power, byOperator, "revoke the notice, wholly or in part, without any Commissioner's", "s 256(3)(b)", inForce},
	{bySecy, power, byOperator, "renew the notice", "s 256A(1)", some("window", "legacy")},
	{bySecy, disability, byOperator, "renew the notice before", "s 256A(4)", but(inForce, oldTimes, some("window", "legacy"))},
	{bySecy, power, byOperator, "permit, before the giving", "s 255(8)", preGive},
	{bySecy, power, byOperator, "permit a disclosure", "s 255(8)", slices.Concat(inForce, after)},
	{bySecy, power, byOperator, "enforce compliance", "s 255(10)", but(inForce, some("abroad"))},
	{bySecy, disability, byOperator, "abroad", "s 255(11)", some("abroad")},
	{bySecy, power, byOperator, "enforce secrecy", "s 255(10)@2025-06-20", but(slices.Concat(inForce, after), oldTimes, between, some("abroad"))},
	{bySecy, power, byStaff, "enforce secrecy", "s 255(10)@2025-06-20", but(slices.Concat(inForce, after), oldTimes, between)},
	{bySecy, duty, byOperator, "contribution to the costs", "s 249(6)", inForce},
	// UNDER_REVIEW, REPORTED, AWAITING_IPC
	{bySecy, duty, byOperator, "consult the Board and a Judicial Commissioner", "s 257(5)", inAnyReview},
	{bySecy, duty, byOperator, "review the notice so far as referred", "s 257(4)", inAnyReview},
	{bySecy, duty, byOperator, "before the review period ends", "s 257(4)@2025-06-20", some("referred", "advised")},
	{bySecy, duty, byOperator, "before the relevant period ends", "s 257(9)@2025-06-20", some("advised")},
	{bySecy, liberty, byOperator, "at any time", "s 257(9)@2018-03-12", some("old advised")},
	{bySecy, disability, byOperator, "vary or confirm on the review without", "s 257(10)", inAnyReview},
	{bySecy, power, byOperator, "lengthen the relevant period", "SI 2018/354, reg 2B(3)", some("advised", "awaiting")},
	{bySecy, power, byOperator, "lengthen the review period", "SI 2018/354, reg 2A(2)", inReview},
	{bySecy, power, byOperator, "enforce the standstill", "s 257(3A)", inReview},
	// REVOKED, EXPIRED, QUASHED
	{bySecy, power, byOperator, "another notice of the kind", "s 256(11)", some("withdrawn", "reissued")},
	{bySecy, power, byOperator, "another notice, by the full route", "s 253(1)", some("expired", "quashed")},
	{bySecy, disability, byOperator, "bring this notice back", "s 253(1)", slices.Concat(after, some("abandoned"))},

	// Judicial Commissioners: PRE-GIVE and IN_FORCE; a review; nothing after the end
	{byJudge, power, bySecy, "approve or refuse", "s 254(2)", some("decided", "varying")},
	{byJudge, duty, bySecy, "written reasons", "s 254(4)", some("decided", "varying")},
	{byJudge, duty, byOperator, "proportionate", "s 257(7)", some("referred", "old referred")},
	{byJudge, duty, byOperator, "hear the person", "s 257(8)", some("referred", "old referred")},
	{byJudge, duty, bySecy, "hear the Secretary of State", "s 257(8)", some("referred", "old referred")},
	{byJudge, power, byOperator, "direct a time for evidence", "s 257(8A)", some("referred")},
	{byJudge, power, bySecy, "lengthen the review period", "SI 2018/354, reg 2A(2)", inReview},

	// Investigatory Powers Commissioner: on request, as a Judicial Commissioner, on a review
	{byChief, power, bySecy, "decide on the request", "s 254(5)", some("asked")},
	{byChief, duty, bySecy, "refusal on the request", "s 254(4)", some("asked")},
	{byChief, power, bySecy, "as a Judicial Commissioner", "s 227(13)(a)", some("decided", "varying")},
	{byChief, duty, bySecy, "written reasons for refusing it", "s 254(4)", some("decided", "varying")},
	{byChief, power, bySecy, "approve or refuse the outcome", "s 257(10)", some("awaiting", "old awaiting")},
	{byChief, duty, bySecy, "refusal of the outcome", "s 258(4)", some("awaiting", "old awaiting")},
	{byChief, disability, bySecy, "delegate the decision on the request except", "s 227(8B)", some("asked")},
	{byChief, disability, bySecy, "delegate the outcome of the review except", "s 227(8B)", some("awaiting")},
	{byChief, power, bySecy, "delegate the outcome of the review to any", "s 227(8)@2018-03-12", some("old awaiting")}, // E1

	// Technical Advisory Board
	{bySecy, duty, byBoard, "consult the Board before making any regulations", "s 253(6)", everywhere}, // A4: tied to no notice
	{byBoard, duty, byOperator, "technical requirements and the financial consequences", "s 257(6)", some("referred", "old referred")},
	{byBoard, duty, byOperator, "hear the person", "s 257(8)", some("referred", "old referred")},
	{byBoard, duty, bySecy, "hear the Secretary of State", "s 257(8)", some("referred", "old referred")},

	// the recipient: PRE-GIVE, IN_FORCE, a review, after the end
	{byOperator, liberty, bySecy, "disclose that a notice is proposed", "s 255(8)", slices.Concat(preGive, some("abandoned"))},
	{byOperator, liberty, bySecy, "do nothing that the proposal asks", "s 255(9)", slices.Concat(preGive, some("abandoned"))},
	{byOperator, duty, bySecy, "comply with the notice", "s 255(9)", inForce},
	{byOperator, duty, bySecy, "disclose neither", "s 255(8)", inForce}, // a referral does not lift it
	{byOperator, power, bySecy, "refer the notice back", "s 257(1)", some("given", "old")},
	{byOperator, power, bySecy, "refer the variation back", "s 257(12)", some("varied")},
	{byOperator, power, bySecy, "refer the renewal back", "s 256A(6)", some("renewed")},
	{byOperator, power, byTribunal, "complain to the Tribunal of the giving", "RIPA 2000 s 65(4)", everywhere}, // A1: belief is enough
	{byOperator, liberty, bySecy, "not comply so far as referred", "s 257(3)", inAnyReview},
	{byOperator, liberty, bySecy, "interim order", "RIPA 2000 s 67(6)", some("stayed")},
	{byOperator, duty, bySecy, "no change with a negative effect", "s 257(3A)", inReview}, // from 20 June 2025
	{byOperator, liberty, bySecy, "change services", "s 257(3)@2018-03-12", some("old referred", "old advised", "old awaiting")},
	{byOperator, power, bySecy, "lengthen the review period, or not", "SI 2018/354, reg 2A(2)", inReview},
	{byOperator, duty, bySecy, "secret after its end", "s 255(8)", after},
	{byOperator, liberty, bySecy, "do nothing that the notice required", "s 255(9)", after},

	// its staff and contractors: secrecy alone
	{byStaff, duty, bySecy, "disclose neither", "s 255(8)", inForce},
	{byStaff, liberty, bySecy, "not themselves comply", "s 255(9)", inForce},
	{byStaff, duty, bySecy, "secret after its end", "s 255(8)", after},

	// the Tribunal, claimants, the court
	{byClaimant, power, byTribunal, "complain of the giving", "RIPA 2000 s 65(4)", everywhere},
	{byTribunal, duty, byClaimant, "hear and determine", "RIPA 2000 s 67(1)", some("complaint", "old complaint", "proceedings", "stayed")},
	{byTribunal, power, bySecy, "interim order in human rights proceedings", "RIPA 2000 s 67(6)", some("proceedings", "stayed")},
	{byTribunal, power, bySecy, "interim order on a complaint", "RIPA 2000 s 67(6)@2024-10-14", some("complaint")}, // E8
	{byTribunal, power, bySecy, "quash or revoke", "RIPA 2000 s 67(7)(azc)", some("complaint", "old complaint", "proceedings", "stayed")},
	{byCourt, power, byOperator, "injunction", "s 255(10)", some("sued")},

	// third parties and the press owe nothing under ss 252 to 258B
	{byPress, liberty, bySecy, "ss 252 to 258B", "s 255(8)", everywhere},
	{byPublic, liberty, bySecy, "ss 252 to 258B", "s 255(8)", everywhere},

	// public authorities
	{byAuthority, power, byChief, "report a refusal", "s 235(5)", inForce},
}

var inAnyReview = slices.Concat(inReview, some("old referred", "old advised", "old awaiting"))

// is reports whether a position is that of a cell.
func (c cell) is(p tcn.Position) bool {
	return p.Holder == c.holder && p.Kind == c.kind && p.Counterparty == c.towards && strings.Contains(p.Content, c.content) &&
		slices.ContainsFunc(p.Law, func(l ipa.Citation) bool { return l.String() == c.law })
}

// Every cell of annex (c): in its places and in no other, and every position in some cell.
func TestPositionsCellByCell(t *testing.T) {
	in := make([][]string, len(cells))
	for _, at := range places {
		s := at.s(t)
		for p := range s.Positions() {
			if p.Kind > disability {
				continue
			}
			found := 0
			for i, c := range cells {
				if c.is(p) {
					found++
					in[i] = append(in[i], at.name)
				}
			}
			require.Equal(t, 1, found, "%s: %v is in %d cells", at.name, p, found)
		}
	}
	for i, c := range cells {
		require.ElementsMatch(t, c.in, in[i], "%v: %v: %s (%s)", c.holder, c.kind, c.content, c.law)
	}
}

// s 227(8)@2018-03-12, E1: before 14 October 2024 the request after a refusal could be delegated too.
func TestPositions_S227_8_DelegationOfTheRequest(t *testing.T) {
	s := decided(t, "2020-01-01").does(refuse("2020-01-01"), ask("2020-01-01"))
	s.stands(power, byChief, bySecy, "to any other Judicial Commissioner")
	s.standsNot(disability, byChief, "delegate the decision on the request except")
}

// stands requires a position to be there.
func (s *scene) stands(k tcn.PositionKind, holder, towards actors.Role, content string) tcn.Position {
	s.t.Helper()
	s.asks(nil, ipa.Date{})
	for p := range s.Positions(holder) {
		if p.Kind == k && p.Counterparty == towards && strings.Contains(p.Content, content) {
			return p
		}
	}
	require.Fail(s.t, "no such position", "%v: %v towards %v: %s", holder, k, towards, content)
	return tcn.Position{}
}

// standsNot requires a position not to be there.
func (s *scene) standsNot(k tcn.PositionKind, holder actors.Role, content string) {
	s.t.Helper()
	s.asks(nil, ipa.Date{})
	for p := range s.Positions(holder) {
		require.False(s.t, p.Kind == k && strings.Contains(p.Content, content), "%v", p)
	}
}

// Hohfeld: right and duty, no-right and liberty, liability and power, immunity and disability.
func TestPositionsHaveCorrelatives(t *testing.T) {
	for kind, other := range map[tcn.PositionKind]tcn.PositionKind{
		tcn.Duty: tcn.Right, tcn.Liberty: tcn.NoRight, tcn.Power: tcn.Liability, tcn.Disability: tcn.Immunity,
	} {
		require.Equal(t, other, kind.Correlative())
		require.Equal(t, kind, other.Correlative())
	}
	require.Zero(t, tcn.PositionKind(0).Correlative())
	for _, at := range places {
		s := at.s(t)
		var before tcn.Position
		for p := range s.Positions() {
			if p.Kind > disability {
				require.Equal(t, before.Correlative(), p, at.name)
				require.Equal(t, before, p.Correlative(), at.name)
			}
			before = p
		}
	}
	// The recipient's claims and liabilities in annex (c).
	approved(t, "2025-07-01").stands(tcn.Right, byOperator, bySecy, "consult the person before giving")
	s := given(t, "2025-07-01")
	s.stands(tcn.Liability, byOperator, bySecy, "vary the notice")
	s.stands(tcn.Liability, byOperator, bySecy, "sue to enforce compliance")
	s.stands(tcn.Liability, byStaff, bySecy, "enforce secrecy") // O13
	s.stands(tcn.Right, byOperator, bySecy, "written notice of a variation")
	s.stands(tcn.Immunity, byOperator, bySecy, "renew the notice before")
	s.referred("2025-07-02").stands(tcn.Right, byOperator, byJudge, "report to both")
	s.stands(tcn.Right, byOperator, byBoard, "report to both")
	s.stands(tcn.NoRight, bySecy, byOperator, "not comply so far as referred")
}

// s 257(3), annex (c): a referral suspends the duty to comply so far as referred, and nothing else.
func TestPositions_S257_3_OnlySoFarAsReferred(t *testing.T) {
	before := given(t, "2025-07-01").until("2025-07-20")
	s := before.but().referred("2025-07-20", "decrypt")
	require.Equal(t, []string{"records"}, s.stands(duty, byOperator, bySecy, "comply with the notice").Requirements)
	require.Equal(t, []string{"decrypt"}, s.stands(liberty, byOperator, bySecy, "not comply so far as referred").Requirements)
	lost := func(s *scene) (all []string) {
		for p := range before.Positions() {
			if !slices.ContainsFunc(slices.Collect(s.Positions()), func(q tcn.Position) bool {
				return q.Holder == p.Holder && q.Kind == p.Kind && q.Content == p.Content
			}) {
				all = append(all, p.String())
			}
		}
		return all
	}
	require.Empty(t, lost(s)) // secrecy, the power to sue, to vary and to revoke, the liberty of the press: all stay
	whole := before.but().referred("2025-07-20")
	whole.standsNot(duty, byOperator, "comply with the notice")
	for _, gone := range lost(whole) {
		require.Regexp(t, "comply with the notice|sue to enforce compliance|refer the notice back", gone)
	}
	whole.stands(duty, byOperator, bySecy, "disclose neither")
}

// s 257(3A), SI 2025/722: the standstill is there from 20 June 2025, for the review that began before too (doubt 12), and ends with the review.
func TestPositions_S257_3A_From20June2025(t *testing.T) {
	s := given(t, "2025-06-01").referred("2025-06-10")
	s.until("2025-06-19").standsNot(duty, byOperator, "negative effect")
	s.stands(liberty, byOperator, bySecy, "change services")
	s.until("2025-06-20").stands(duty, byOperator, bySecy, "negative effect")
	s.standsNot(liberty, byOperator, "change services")
	s.does(consultBefore(acts.Revoking, "2025-06-21"), revoke("2025-06-21")).standsNot(duty, byOperator, "negative effect")
}

// s 257(9), doubt 12: reports made before 20 June 2025 have no relevant period by default, so nobody must decide before it ends.
func TestPositions_S257_9_NoPeriodNoDuty(t *testing.T) {
	s := given(t, "2025-05-01").referred("2025-05-10").advised("2025-06-01").until("2025-06-20")
	s.standsNot(duty, bySecy, "before the review period ends")
	s.standsNot(duty, bySecy, "before the relevant period ends")
	s.stands(duty, bySecy, byOperator, "review the notice so far as referred")
}

// SI 2018/354, reg 2(1): the power to refer back is there to the 28th day, D+27, and not on the day that is arguable.
func TestPositions_SI2018_354_reg2_1_ToRefer(t *testing.T) {
	s := given(t, "2025-07-01")
	s.but().until("2025-07-28").stands(power, byOperator, bySecy, "refer the notice back")
	s.but().until("2025-07-29").standsNot(power, byOperator, "refer the notice back")
	// With one aspect back from a review, another can still be sent: s 257(2), (12), E14.
	s.referred("2025-07-02", "decrypt").advised("2025-07-05").outcome(decideToConfirm("2025-07-06")).does(confirm("2025-07-07"))
	s.stands(power, byOperator, bySecy, "refer the notice back")
	s.does(refer("2025-07-08", "records")).standsNot(power, byOperator, "refer the notice back")
}

// s 257(12): what a review produced cannot be referred back; a later variation can.
func TestPositions_S257_12_NoReferralOfAnOutcome(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-02").advised("2025-07-05").does(consultBefore(acts.Varying, "2025-07-06")).
		outcome(decideToVaryOnReview("2025-07-06", further)).does(vary("2025-07-07"))
	s.standsNot(power, byOperator, "refer the variation back")
	s.varied("2025-07-08", []acts.Requirement{intercept}).stands(power, byOperator, bySecy, "refer the variation back")
}

// Positions are those of one day, of some holders if asked, and of nobody for what is no notice or a day that has passed.
func TestPositionsAsked(t *testing.T) {
	s := given(t, "2025-07-01")
	require.NotEmpty(t, slices.Collect(onDay(s.Notice, day("2025-07-01")).Positions()))
	_, bad := s.On(day("2025-06-30"))
	require.ErrorAs(t, bad, new(*acts.BadAct))
	_, bad = s.On(ipa.Date{})
	require.ErrorAs(t, bad, new(*acts.BadAct))
	require.Empty(t, slices.Collect(tcn.Notice{}.Positions()))
	for p := range onDay(s.Notice, day("2025-07-01")).Positions(byStaff, byPress) {
		require.Contains(t, []actors.Role{byStaff, byPress}, p.Holder)
		require.False(t, byPress == p.Holder && p.Kind == duty)
		require.Contains(t, p.String(), p.Content)
	}
	require.Equal(t, tcn.Issued, s.at(tcn.RegionForce)) // asking about 2030 changes nothing
	require.NotEmpty(t, slices.Collect(onDay(s.Notice, day("2030-01-01")).Positions(byOperator)))
	require.Equal(t, day("2025-07-01"), s.Now())
}

// What every position has: words of law that stand on the day, a doubt that is listed, and a content that nobody else has.
func TestPositionsAreWhole(t *testing.T) {
	for _, at := range places {
		s := at.s(t)
		seen := make(map[string]bool)
		for p := range s.Positions() {
			require.NotEmpty(t, p.Law, p)
			for _, c := range p.Law {
				require.Equal(t, ipa.Stands, ipa.InForce(c, s.Now()), "%s: %v", at.name, p)
			}
			require.NotEqual(t, p.Holder, p.Counterparty)
			require.False(t, seen[p.String()], "%s: twice: %v", at.name, p)
			seen[p.String()] = true
		}
	}
}
