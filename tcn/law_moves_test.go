package tcn_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// ends are what ends with a notice that is given, abandoned or over: each decision that waits, and each review.
var ends = strings.NewReplacer(
	"decisions>idle", "decided>idle asked>idle approved>idle refused>idle barred>idle",
	"reviews>settled", "referred>settled advised>settled",
)

// movesOf are where each form of an act is done and where it leads: what must be there and stays, what must be there
// and goes, what goes along if it is there, and what goes along in every run.
var movesOf = map[string]string{
	// before a power is used: ss 255(2), 256(9), 256A(6), 257(5)
	"consult-giving":       "while proposed",
	"consult-varying":      "while issued",
	"consult-revoking":     "while issued",
	"consult-renewing":     "while issued",
	"consult-board":        "while referred advised",
	"consult-commissioner": "while referred advised",

	// the first key, and the second: ss 253, 254, 258
	"decide-give":            "while proposed; takes idle>decided",
	"decide-vary-on-review":  "while issued advised; takes idle>decided",
	"decide-vary":            "while issued; takes idle>decided",
	"decide-renew":           "while issued; takes idle>decided",
	"decide-confirm":         "while issued advised; takes idle>decided",
	"approve-outcome":        "takes decided>approved",
	"approve-request":        "takes asked>approved",
	"approve":                "takes decided>approved",
	"refuse-outcome":         "takes decided>barred",
	"refuse-request":         "takes asked>barred",
	"refuse-as-commissioner": "takes decided>barred",
	"refuse":                 "takes decided>refused",
	"ask-on-review":          "",
	"ask-after-deputy":       "",
	"ask-giving":             "takes refused>asked",
	"ask-varying":            "takes refused>asked",
	"ask-renewing":           "takes refused>asked",

	// the life of the notice: ss 253, 255, 256, 256A, 257(9)
	"give":                           "takes proposed>issued; carries approved>idle unbound>secret leaked>reported; sweeps decisions>idle",
	"vary-on-review":                 "while issued; takes advised>settled; carries approved>idle",
	"vary-further":                   "while issued; carries approved>idle",
	"vary":                           "while issued; carries decisions>idle",
	"renew":                          "while issued; carries approved>idle",
	"confirm":                        "while issued; takes advised>settled; carries approved>idle",
	"revoke-part-under-review":       "while issued advised",
	"revoke-part-on-review":          "while issued; takes advised>settled",
	"revoke-part":                    "while issued",
	"revoke-on-review-another-given": "takes issued>reissued advised>settled; sweeps decisions>idle reviews>settled",
	"revoke-on-review":               "takes issued>withdrawn advised>settled; sweeps decisions>idle reviews>settled",
	"revoke-another-given":           "takes issued>reissued; sweeps decisions>idle reviews>settled",
	"revoke":                         "takes issued>withdrawn; sweeps decisions>idle reviews>settled",
	"give-another-before":            "while issued",
	"give-another":                   "while reissued; takes withdrawn>reissued",
	"give-another-after-end":         "while expired quashed",

	// what is not gone on with
	"abandon":          "takes proposed>abandoned; sweeps decisions>idle",
	"abandon-decision": "takes decided>idle asked>idle approved>idle refused>idle",

	// the review: s 257
	"refer":                    "while issued; takes unreferred>referred",
	"refer-variation":          "while issued; takes unreferred>referred",
	"refer-renewal":            "while issued; takes unreferred>referred",
	"report-board-last":        "takes referred>advised",
	"report-board":             "while referred",
	"report-commissioner-last": "takes referred>advised",
	"report-commissioner":      "while referred",
	"direct-secretary":         "while referred",
	"direct":                   "while referred",
	"extend-review-period":     "while referred advised",
	"extend-relevant-period":   "while advised",

	// disclosure: s 255(8)
	"permit-before":                   "while proposed", // s 255(8) sets no time for permission
	"permit":                          "while secret reported avowed",
	"disclose-commissioner":           "",
	"disclose-secretary":              "",
	"disclose-public-unbound":         "carries unbound>leaked secret>reported",
	"disclose-unbound":                "",
	"disclose-public-before":          "carries unbound>leaked",
	"disclose-before":                 "",
	"disclose-public-permitted":       "carries secret>avowed reported>avowed",
	"disclose-permitted":              "",
	"disclose-tribunal":               "",
	"disclose-official":               "",
	"disclose-public-after":           "carries secret>reported",
	"disclose-after":                  "",
	"disclose-commissioner-otherwise": "",
	"disclose-tribunal-otherwise":     "",
	"disclose-public":                 "carries secret>reported",
	"disclose":                        "",
	"publish":                         "carries unbound>leaked secret>reported",
	"say":                             "",

	// the standstill and the enforcement: ss 257(3A), 255(10)
	"change":                  "",
	"sue-compliance":          "while issued sued enjoined; takes unsued>sued",
	"sue-secrecy":             "while sued enjoined secret reported avowed; takes unsued>sued",
	"sue-secrecy-general-law": "while sued enjoined secret reported avowed; takes unsued>sued",
	"sue-standstill":          "while sued enjoined referred advised; takes unsued>sued",
	"enjoin":                  "takes sued>enjoined",
	"discharge":               "takes sued>unsued enjoined>unsued",

	// the Tribunal: RIPA 2000 ss 65 to 67A
	"claim-human-rights":        "takes unchallenged>challenged",
	"claim":                     "takes unchallenged>challenged",
	"apply":                     "while challenged tribunal",
	"list-vacated":              "while tribunal",
	"list":                      "while tribunal; takes challenged>tribunal",
	"order-interim":             "while challenged tribunal issued",
	"order-interim-complaint":   "while challenged tribunal issued",
	"rule-on-secrecy-release":   "while tribunal; takes challenged>tribunal",
	"rule-on-secrecy":           "while tribunal; takes challenged>tribunal",
	"refuse-intervener":         "while challenged tribunal",
	"determine":                 "takes challenged>determined tribunal>determined",
	"dismiss":                   "takes challenged>dismissed tribunal>dismissed",
	"quash-part-after":          "while issued determined",
	"quash-ended-after":         "while determined; takes withdrawn>quashed reissued>quashed expired>quashed",
	"quash-after":               "while determined; takes issued>quashed; sweeps decisions>idle reviews>settled",
	"quash-part":                "while issued; takes challenged>determined tribunal>determined",
	"quash-ended":               "takes withdrawn>quashed reissued>quashed expired>quashed challenged>determined tribunal>determined",
	"quash":                     "takes issued>quashed challenged>determined tribunal>determined; sweeps decisions>idle reviews>settled",
	"appeal-preliminary":        "takes tribunal>appealed",
	"appeal":                    "takes determined>appealed",
	"decide-appeal-preliminary": "takes appealed>tribunal",
	"decide-appeal-remit":       "takes appealed>tribunal",
	"decide-appeal":             "takes appealed>determined",
	"decide-issue":              "while tribunal; takes challenged>tribunal",
	"drop":                      "takes challenged>dismissed tribunal>dismissed",
	"stay":                      "while challenged tribunal",
	"lift-stay":                 "while challenged tribunal",
	"strike-out-misfiled":       "takes challenged>dismissed tribunal>dismissed",
	"strike-out":                "takes challenged>dismissed tribunal>dismissed",
	"compensate-after":          "while determined",
	"compensate":                "takes challenged>determined tribunal>determined",
	"order-destruction-after":   "while determined",
	"order-destruction":         "takes challenged>determined tribunal>determined",

	// steps taken, and the end of time: s 255(9), (5A)
	"comply":              "while issued",
	"lapse-during-review": "takes issued>expired; sweeps decisions>idle reviews>settled",
	"lapse":               "takes issued>expired; sweeps decisions>idle",
}

// Each form of an act is done where the law lets it be done, and leads where the law says: nowhere else.
func TestWhereEachActLeads(t *testing.T) {
	told := movesTold(acts.TechnicalCapability)
	for id, moves := range movesOf {
		require.Equal(t, ordered(ends.Replace(moves)), ordered(told[id]), id)
	}
	require.Len(t, movesOf, len(told))
}

// retentionMovesOf are those of the forms that only a retention notice has: ss 87 to 95; Sch 9 para 4.
var retentionMovesOf = map[string]string{
	"consult-varying-retention":         "while issued",
	"disclose-auditor-public-permitted": "carries secret>avowed reported>avowed",
	"disclose-auditor-permitted":        "",
	"disclose-auditor-public":           "carries unbound>leaked secret>reported",
	"disclose-auditor":                  "",
	"sue-secrecy-retention":             "while sued enjoined secret reported avowed; takes unsued>sued",
	"sue-standstill-retention":          "while sued enjoined referred advised; takes unsued>sued",
	"sue-data":                          "while issued withdrawn reissued expired quashed sued enjoined; takes unsued>sued",
	"lapse-unapproved":                  "takes issued>expired; sweeps decisions>idle reviews>settled",
}

// So are those of a retention notice; what it has in common with the first kind leads where it leads there.
func TestWhereEachActOfARetentionNoticeLeads(t *testing.T) {
	own := 0
	for id, told := range movesTold(acts.Retention) {
		want, is := movesOf[id]
		if !is {
			want, is = retentionMovesOf[id]
			own++
		}
		require.True(t, is, id)
		require.Equal(t, ordered(ends.Replace(want)), ordered(told), id)
	}
	require.Len(t, retentionMovesOf, own)
}

// movesTold are where each form of an act of a kind of notice is done and where it leads, by its ID.
func movesTold(kind acts.NoticeKind) map[string]string {
	told := map[string]string{}
	for r := range tcn.Rules(kind) {
		var parts []string
		say := func(what string, all []string) {
			if len(all) > 0 {
				parts = append(parts, what+" "+strings.Join(all, " "))
			}
		}
		var while []string
		for _, s := range r.While {
			while = append(while, s.String())
		}
		say("while", while)
		say("takes", pairs(r.Takes))
		say("carries", pairs(r.Carries))
		say("sweeps", pairs(r.Sweeps))
		told[r.ID] = strings.Join(parts, "; ")
	}
	return told
}

func pairs(moves []tcn.Move) (all []string) {
	for _, m := range moves {
		all = append(all, fmt.Sprintf("%v>%v", m.From, m.To))
	}
	return all
}

// ordered is the same with the statuses of each part in the order of their words: none comes first.
func ordered(moves string) string {
	parts := strings.Split(moves, "; ")
	for i, p := range parts {
		words := strings.Fields(p)
		if len(words) > 1 {
			slices.Sort(words[1:])
		}
		parts[i] = strings.Join(words, " ")
	}
	return strings.Join(parts, "; ")
}
