package tcn

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// exemplars are the acts of each form as the options offer it: what it must say and what must be found for it to be of that form and lawful,
// but for who does it, when and in which run.
var exemplars = map[string]string{
	"consult-giving":                    "consult, Before: give",
	"consult-varying":                   "consult, Before: vary",
	"consult-revoking":                  "consult, Before: revoke",
	"consult-renewing":                  "consult, Before: renew",
	"consult-board":                     "consult, With: technical advisory board",
	"consult-commissioner":              "consult, With: judicial commissioner",
	"decide-give":                       "decide, To: give, Necessary: assumed, Proportionate: assumed, Considered: privacy tests",
	"decide-vary-on-review":             "decide, To: vary, OnReview: true, Necessary: assumed, Proportionate: assumed, Considered: privacy tests",
	"decide-vary":                       "decide, To: vary, Necessary: assumed, Proportionate: assumed, Considered: privacy tests",
	"decide-renew":                      "decide, To: renew, Necessary: assumed, Proportionate: assumed, Considered: privacy tests",
	"decide-confirm":                    "decide, To: confirm, Necessary: assumed, Proportionate: assumed, Considered: privacy tests",
	"approve-outcome":                   "approve, Considered: privacy tests",
	"approve-request":                   "approve, Considered: privacy tests",
	"approve":                           "approve, Considered: privacy tests",
	"refuse-outcome":                    "refuse, Reasons: true",
	"refuse-request":                    "refuse, Reasons: true",
	"refuse-as-commissioner":            "refuse, By: investigatory powers commissioner, Reasons: true",
	"refuse":                            "refuse, Reasons: true",
	"ask-on-review":                     "ask",
	"ask-after-deputy":                  "ask",
	"ask-giving":                        "ask",
	"ask-varying":                       "ask",
	"ask-renewing":                      "ask",
	"give":                              "give, Considered: benefits+users+feasibility+cost+other effects+removal+privacy tests",
	"vary-on-review":                    "vary, Considered: benefits+users+feasibility+cost+other effects+removal+privacy tests",
	"vary-further":                      "vary, Considered: benefits+users+feasibility+cost+other effects+removal+privacy tests",
	"vary":                              "vary, Considered: benefits+users+feasibility+cost+other effects+removal+privacy tests",
	"renew":                             "renew, Considered: benefits+users+feasibility+cost+other effects+removal+privacy tests",
	"confirm":                           "confirm, Considered: privacy tests",
	"revoke-part-under-review":          "revoke, OnReview: true, Considered: benefits+users+feasibility+cost+other effects+removal+privacy tests",
	"revoke-part-on-review":             "revoke, OnReview: true, Considered: benefits+users+feasibility+cost+other effects+removal+privacy tests",
	"revoke-part":                       "revoke, Considered: benefits+users+feasibility+cost+other effects+removal+privacy tests",
	"revoke-on-review-another-given":    "revoke, OnReview: true, Considered: benefits+users+feasibility+cost+other effects+removal+privacy tests",
	"revoke-on-review":                  "revoke, OnReview: true, Considered: benefits+users+feasibility+cost+other effects+removal+privacy tests",
	"revoke-another-given":              "revoke, Considered: benefits+users+feasibility+cost+other effects+removal+privacy tests",
	"revoke":                            "revoke, Considered: benefits+users+feasibility+cost+other effects+removal+privacy tests",
	"give-another-before":               "give-another, Notice: another",
	"give-another":                      "give-another, Notice: another",
	"give-another-after-end":            "give-another, Notice: another",
	"abandon":                           "abandon",
	"abandon-decision":                  "abandon",
	"refer":                             "refer, Of: give, Unreasonable: assumed",
	"refer-variation":                   "refer, Of: vary, Unreasonable: assumed",
	"refer-renewal":                     "refer, Of: renew, Unreasonable: assumed",
	"report-board-last":                 "report, By: technical advisory board, Heard: assumed, ToPerson: assumed, Quorate: assumed",
	"report-board":                      "report, By: technical advisory board, Heard: assumed, ToPerson: assumed, Quorate: assumed",
	"report-commissioner-last":          "report, By: judicial commissioner, Heard: assumed, ToPerson: assumed",
	"report-commissioner":               "report, By: judicial commissioner, Heard: assumed, ToPerson: assumed",
	"direct-secretary":                  "direct, To: secretary of state",
	"direct":                            "direct",
	"extend-review-period":              "extend, Term: review period, CommissionerAgrees: assumed, PersonAgrees: assumed",
	"extend-relevant-period":            "extend, Term: relevant period, Exceptional: assumed, Written: true",
	"permit-before":                     "permit, To: public",
	"permit":                            "permit, To: public",
	"disclose-commissioner":             "disclose, To: judicial commissioner, ForFunction: assumed",
	"disclose-secretary":                "disclose, To: secretary of state",
	"disclose-public-unbound":           "disclose, By: staff: \"\"; of another operator, To: public",
	"disclose-unbound":                  "disclose, By: staff: \"\"; of another operator, To: legal adviser",
	"disclose-public-before":            "disclose, To: public",
	"disclose-before":                   "disclose, To: legal adviser",
	"disclose-public-permitted":         "disclose, To: public",
	"disclose-permitted":                "disclose, To: legal adviser",
	"disclose-tribunal":                 "disclose, To: tribunal, Required: assumed",
	"disclose-official":                 "disclose, To: official",
	"disclose-public-after":             "disclose, To: public",
	"disclose-after":                    "disclose, To: legal adviser",
	"disclose-commissioner-otherwise":   "disclose, To: judicial commissioner",
	"disclose-tribunal-otherwise":       "disclose, To: tribunal",
	"disclose-public":                   "disclose, To: public",
	"disclose":                          "disclose, To: claimant",
	"publish":                           "publish",
	"say":                               "say",
	"change":                            "change, To: a service, Negative: assumed",
	"sue-compliance":                    "sue, To: comply",
	"sue-secrecy":                       "sue, To: keep secret",
	"sue-secrecy-general-law":           "sue, To: keep secret",
	"sue-standstill":                    "sue, To: stand still",
	"enjoin":                            "enjoin",
	"discharge":                         "discharge",
	"claim-human-rights":                "claim, Basis: human rights, Victim: assumed",
	"claim":                             "claim, Basis: complaint, Aggrieved: assumed, Believes: assumed",
	"apply":                             "apply, For: openness",
	"list-vacated":                      "list, Vacated: true",
	"list":                              "list",
	"order-interim":                     "order-interim, Heard: assumed",
	"order-interim-complaint":           "order-interim, Heard: assumed",
	"rule-on-secrecy-release":           "rule-on-secrecy, Release: public",
	"rule-on-secrecy":                   "rule-on-secrecy, BareDetails: true",
	"refuse-intervener":                 "refuse-intervener",
	"determine":                         "determine",
	"dismiss":                           "dismiss",
	"quash-part-after":                  "quash, Heard: assumed",
	"quash-ended-after":                 "quash, Heard: assumed",
	"quash-after":                       "quash, Heard: assumed",
	"quash-part":                        "quash, Heard: assumed",
	"quash-ended":                       "quash, Heard: assumed",
	"quash":                             "quash, Heard: assumed",
	"appeal-preliminary":                "appeal, Preliminary: true, Leave: assumed, PointOfLaw: assumed",
	"appeal":                            "appeal, Leave: assumed, PointOfLaw: assumed",
	"decide-appeal-preliminary":         "decide-appeal",
	"decide-appeal-remit":               "decide-appeal, Remitted: true",
	"decide-appeal":                     "decide-appeal",
	"decide-issue":                      "decide-issue",
	"drop":                              "drop",
	"stay":                              "stay",
	"lift-stay":                         "lift-stay",
	"strike-out-misfiled":               "strike-out, Misfiled: assumed",
	"strike-out":                        "strike-out, Wilful: assumed",
	"compensate-after":                  "compensate, Heard: assumed",
	"compensate":                        "compensate, Heard: assumed",
	"order-destruction-after":           "order-destruction, Heard: assumed",
	"order-destruction":                 "order-destruction, Heard: assumed",
	"comply":                            "comply",
	"consult-varying-retention":         "consult, Before: vary",
	"disclose-auditor-public-permitted": "disclose, By: information commissioner, To: public",
	"disclose-auditor-permitted":        "disclose, By: information commissioner, To: legal adviser",
	"disclose-auditor-public":           "disclose, By: information commissioner, To: public",
	"disclose-auditor":                  "disclose, By: information commissioner, To: claimant",
	"sue-secrecy-retention":             "sue, To: keep secret",
	"sue-standstill-retention":          "sue, To: stand still",
	"sue-data":                          "sue, To: care for data",

	"change-relevant":           "change, To: a service, Material: assumed",
	"change-irrelevant":         "change, To: a service",
	"decide-renew-none":         "decide, To: renew, Necessary: assumed, Proportionate: assumed",
	"decide-confirm-none":       "decide, To: confirm, Necessary: assumed, Proportionate: assumed",
	"approve-none":              "approve",
	"refuse-none":               "refuse, Reasons: true",
	"ask-none":                  "ask",
	"consult-renewing-none":     "consult, Before: renew",
	"consult-board-none":        "consult, With: technical advisory board",
	"consult-commissioner-none": "consult, With: judicial commissioner",
	"renew-none":                "renew",
	"confirm-none":              "confirm",
	"refer-none":                "refer, Of: give, Unreasonable: assumed",
	"report-none":               "report, By: technical advisory board",
	"direct-none":               "direct",
	"extend-none":               "extend, Term: review period",
	"sue-standstill-none":       "sue, To: stand still",
}

// Each form is offered as an act of its own kind that says what the form needs, and finds nothing that it does not need.
func TestTheActOfEachForm(t *testing.T) {
	seen := 0
	for _, l := range ruleTable {
		if l.As == nil {
			continue
		}
		seen++
		require.Equal(t, exemplars[l.ID], saidBy(l.As), l.ID)
	}
	require.Len(t, exemplars, seen)
}

// findingsOf are the facts that ask for a finding, or for matters considered, by the field of the act that has it.
var findingsOf = map[string]factList{
	"Aggrieved": {isAggrieved}, "Believes": {isBelieved}, "Victim": {isVictim}, // RIPA 2000 s 65(4), HRA 1998 s 7(1): each of its own way
	"Necessary": {isNecessary}, "Proportionate": {isProportionate}, "Unreasonable": {isThoughtUnreasonable},
	"Heard": {areHeard}, "Quorate": {isQuorate}, "ToPerson": {isToldThePerson}, "Reasons": {gaveReasons}, "Written": {isNotified},
	"CommissionerAgrees": {commissionerAgreed}, "PersonAgrees": {personAgreed}, "Exceptional": {isExceptional},
	"ForFunction": {opensGateway}, "Required": {opensTribunal}, "Negative": {keepsStill},
	"Leave": {hasLeave}, "PointOfLaw": {isOnLaw}, "Wilful": {isWilful}, "Misfiled": {isMisfiled},
	"Delegated": {isDelegate, isDeputyEnabled}, "Unavailable": {isDeputyEnabled},
}

// A form's sample finds, and considers, nothing that the form does not ask for: ss 254 to 258, RIPA 2000 ss 65 to 69.
func TestNoSampleAssumesWhatItsFormDoesNotAsk(t *testing.T) {
	for i := range capabilityTables.rules {
		r := &capabilityTables.rules[i]
		asks := func(facts ...factID) bool {
			return slices.ContainsFunc(facts, func(f factID) bool {
				return slices.Contains(r.conditions, f) || slices.ContainsFunc(r.needs, func(n compiledNeed) bool { return n.is == f })
			})
		}
		for _, role := range r.By {
			act := r.asRole(acts.Done(r.as, somebody(role, actors.RelevantOperator{}), ipa.Tellable().First, 0), role, 0)
			v := reflect.ValueOf(act)
			for i := range v.NumField() {
				name, value := v.Type().Field(i).Name, v.Field(i)
				_, isFinding := value.Interface().(acts.Finding)
				if facts, ok := findingsOf[name]; !value.IsZero() && (ok || isFinding) {
					require.True(t, asks(facts...), "%s by %v assumes %s", r.ID, role, name)
				}
				if f, ok := value.Interface().(acts.Factors); ok {
					require.True(t, f&ordinaryFactors == 0 || asks(isConsidered), r.ID)
					require.True(t, f&acts.Removal == 0 || asks(isRemovalConsidered), r.ID)
					require.True(t, f&acts.PrivacyTests == 0 || asks(isPrivacyRegarded, isPrivacyRegardedRenewing), r.ID)
				}
			}
		}
	}
}

// saidBy is an act's word and its fields that are not zero.
func saidBy(act acts.Act) string {
	said := []string{acts.Verb(act)}
	v := reflect.ValueOf(act)
	for i := range v.NumField() {
		f := v.Field(i)
		if !f.IsZero() {
			said = append(said, fmt.Sprintf("%s: %v", v.Type().Field(i).Name, f.Interface()))
		}
	}
	return strings.Join(said, ", ")
}
