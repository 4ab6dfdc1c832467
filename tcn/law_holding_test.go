package tcn

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// holding are the statuses in which positions hold, one of those of each region that has some: exactly there, if their facts are so.
var holding = map[string]string{
	// before the giving
	"proposed": `
		secretary/consult secretary/consider secretary/consider-removal secretary/regard-privacy
		secretary/specify-period secretary/put-in-writing secretary/decide-give secretary/not-give
		secretary/give-unapproved secretary/permit-before secretary/specify-contribution
		secretary/give-instead-of-warrant`,
	"proposed issued": `
		secretary/require-unwarranted`,
	"proposed; approved": `
		secretary/give`,
	"refused": `
		secretary/ask`,
	"barred": `
		secretary/ask-again`,
	// while the notice is in force
	"issued": `
		secretary/keep-under-review secretary/consult-varying secretary/consult-renewing secretary/consider-varying
		secretary/consider-removal-varying secretary/consider-renewing secretary/consider-removal-renewing
		secretary/regard-privacy-varying secretary/give-written-notice secretary/give-written-notice-renewing
		secretary/vary secretary/revoke secretary/renew secretary/renew-early secretary/sue-compliance
		secretary/enforce-abroad secretary/contribute operator/comply operator/not-comply-stayed operator/refer
		operator/refer-variation operator/refer-renewal operator/comply-despite operator/do-what-is-required staff/not-comply authority/report-refusal`,
	"secret reported avowed": `
		secretary/permit secretary/sue-secrecy secretary/sue-staff operator/tell-commissioner
		staff/tell-commissioner`,
	// while a review is open
	"issued; referred advised": `
		secretary/sue-standstill secretary/consult-review secretary/review secretary/decide-in-review-period
		secretary/settle-unapproved secretary/agree-review-period commissioner/agree-review-period
		operator/not-comply-referred operator/stand-still operator/change operator/agree-review-period`,
	// once both have reported
	"issued; advised": `
		secretary/consider-conclusions secretary/regard-privacy-confirming secretary/decide-in-relevant-period
		secretary/decide-any-time secretary/lengthen-relevant-period secretary/notify-extension
		secretary/notify-extension-commissioner`,
	"withdrawn reissued": `
		secretary/give-another`,
	"expired quashed": `
		secretary/give-another-after-end`,
	"abandoned withdrawn reissued expired quashed": `
		secretary/revive`,
	// wherever the notice is: their facts alone say when
	"": `
		secretary/appeal secretary/consult-board secretary/consult-likely secretary/consult-regulators
		operator/complain operator/complain-varying operator/complain-not-revoking operator/appeal
		operator/assist-commissioner operator/report-error claimant/complain claimant/complain-varying
		claimant/complain-not-revoking claimant/appeal tribunal/notify tribunal/notify-respondent press/report
		public/speak authority/report-error`,
	"decided": `
		commissioner/approve commissioner/give-reasons commissioner/review-conclusions commissioner/take-care
		chief-commissioner/approve chief-commissioner/give-reasons chief-commissioner/review-conclusions
		chief-commissioner/take-care`,
	// until both have reported
	"issued; referred": `
		commissioner/consider-proportionality commissioner/hear-operator commissioner/hear-secretary
		commissioner/direct commissioner/leave-out-late board/consider-technical board/hear-operator
		board/hear-secretary board/leave-out-late`,
	"asked": `
		chief-commissioner/approve-request chief-commissioner/give-reasons-request
		chief-commissioner/review-conclusions-request chief-commissioner/take-care-request
		chief-commissioner/delegate-request chief-commissioner/delegate-request-any`,
	"issued; decided": `
		chief-commissioner/approve-outcome chief-commissioner/give-reasons-outcome
		chief-commissioner/review-conclusions-outcome chief-commissioner/take-care-outcome
		chief-commissioner/delegate-outcome chief-commissioner/delegate-outcome-any`,
	"abandoned proposed": `
		operator/speak-before operator/do-nothing-before`,
	"issued; secret reported avowed": `
		operator/keep-secret staff/keep-secret`,
	"withdrawn reissued expired quashed; secret reported avowed": `
		operator/keep-secret-after staff/keep-secret-after`,
	"proposed issued withdrawn reissued expired quashed": `
		operator/bring-proceedings claimant/bring-proceedings`,
	"issued withdrawn reissued expired quashed": `
		operator/tell-tribunal staff/tell-tribunal chief-commissioner/oversee`,
	"withdrawn reissued expired quashed": `
		operator/do-nothing-after`,
	"challenged tribunal": `
		tribunal/determine tribunal/report`,
	"issued; challenged tribunal": `
		tribunal/order-interim tribunal/order-interim-complaint`,
	"issued withdrawn reissued expired; challenged tribunal": `
		tribunal/quash`,
	"sued": `
		court/enjoin`,
}

// A position holds exactly in these statuses, and in no other.
func TestPositionsHoldInTheseStatuses(t *testing.T) {
	where := map[string]string{}
	for statuses, ids := range holding {
		for id := range strings.FieldsSeq(ids) {
			require.NotContains(t, where, id)
			where[id] = statuses
		}
	}
	for _, l := range positionLines {
		var parts []string
		for region := range Regions() {
			var at []string
			for _, s := range l.While {
				if s.Region() == region {
					at = append(at, s.String())
				}
			}
			if len(at) > 0 {
				parts = append(parts, strings.Join(at, " "))
			}
		}
		require.Contains(t, where, l.ID)
		require.ElementsMatch(t, strings.Fields(strings.ReplaceAll(where[l.ID], ";", "")), strings.Fields(strings.Join(parts, " ")), l.ID)
	}
	require.Len(t, where, len(positionLines))
}
