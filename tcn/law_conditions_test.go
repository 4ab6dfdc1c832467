package tcn

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
)

// conditions are what makes a form, or keeps it from being the act's: what is so instead, in words; what would mend that, and who can; and
// what brings it about: a status, a day kept, a work.
var conditions = []struct {
	is    factID
	not   string
	cure  string
	by    actors.Role
	at    Status
	keeps dayKey
	does  workID
}{
	{isProposed, "the notice has been given, or abandoned", "", roleNobody, 0, 0, 0},
	{isOver, "the notice has not ended", "revoke the notice", roleSecretary, 0, 0, 0},
	{isNotGiven, "the notice has been given", "", roleNobody, 0, 0, 0},
	{isOnReview, "there is no decision on a review", "decide the review", roleSecretary, Advised, 0, 0},
	{isInPart, "there is no other requirement that would stay", "do it to the whole", roleSecretary, 0, 0, 0},
	{addsRequirements, "there is no decision that adds a requirement", "decide to vary, adding one", roleSecretary, 0, 0, 0},
	{isAsked, "the Investigatory Powers Commissioner has not been asked", "ask the Commissioner after another's refusal", roleSecretary, Asked, 0, 0},
	{isByCommissioner, "it is another Commissioner's act", "", roleNobody, 0, 0, 0},
	{namesNoRun, "the act names a run", "", roleNobody, 0, 0, 0},
	{isRunGiving, "there is no decision to give", "decide to give", roleSecretary, 0, 0, 0},
	{isRunVarying, "there is no decision to vary", "decide to vary", roleSecretary, 0, 0, 0},
	{isRunRenewing, "there is no decision to renew", "decide to renew", roleSecretary, 0, 0, 0},
	{boardHasReported, "the Board has not reported", "report", roleBoard, 0, keyBoardReported, 0},
	{commissionerHasReported, "no Commissioner has reported", "report", roleCommissioner, 0, keyCommissionerReported, 0},
	{isNotBound, "the person is bound", "", roleNobody, 0, 0, 0},
	{isLicensed, "the Secretary of State has not permitted it", "permit it", roleSecretary, 0, 0, workLicenses},
	{isHumanRights, "there are no human rights proceedings", "bring them", roleClaimant, 0, 0, 0},
	{anotherIsGiven, "no other notice has been given", "give another", roleSecretary, 0, keyAnotherGiven, 0},
	{isInForce, "the notice is not in force", "", roleNobody, 0, 0, 0},
	{isRevoked, "the notice has not been revoked", "revoke the notice", roleSecretary, 0, 0, 0},
	{opensGateway, "it is for no function of the Commissioner, or in contravention of the data protection legislation", "", roleNobody, 0, 0, 0},
	{opensTribunal, "the Tribunal does not require it of who discloses", "", roleNobody, 0, 0, 0},
	{isApproved, "", "", roleNobody, Approved, 0, 0},
	{isApprovedOrRefused, "", "", roleNobody, Approved, 0, 0},
	{isDecided, "", "", roleNobody, Decided, 0, 0},
	{isDeputyFinal, "no Deputy refused in the Commissioner's place", "", roleNobody, 0, 0, 0},
	{isConsultedGiving, "", "", roleNobody, 0, keyConsultedGiving, 0},
	{isConsultedVarying, "", "", roleNobody, 0, keyConsultedVarying, 0},
	{isConsultedRevoking, "", "", roleNobody, 0, keyConsultedRevoking, 0},
	{isConsultedRenewing, "", "", roleNobody, 0, keyConsultedRenewing, 0},
	{isBoardConsulted, "", "", roleNobody, 0, keyBoardConsulted, 0},
	{isCommissionerConsulted, "", "", roleNobody, 0, keyCommissionerConsulted, 0},
	{isStayed, "", "", roleNobody, 0, keyStayed, 0},
	{isIssueDecided, "", "", roleNobody, 0, keyIssueNotified, 0},
	{isMisfiled, "the claim was brought as the rules ask", "", roleNobody, 0, 0, 0},
	{isDetermined, "the claim is not determined", "", roleNobody, 0, 0, 0},
	{isReleasing, "nobody is to be released", "", roleNobody, 0, 0, 0},
	{namesSome, "no relevant change that the notice specifies is named", "", roleNobody, 0, 0, 0},
	{isMaterial, "no material effect on the capability to assist is found", "", roleNobody, 0, 0, 0},
	{isNoRepair, "it fixes a defect in installed software, and leaves the intended functionality unchanged", "", roleNobody, 0, 0, 0},
	{isByAuditor, "it is not the Information Commissioner who discloses", "", roleNobody, 0, 0, 0},
	{isGivenUnapproved, "a Commissioner's approval was needed", "", roleNobody, 0, 0, 0},
	{isVacated, "no hearing is vacated", "", roleNobody, 0, 0, 0},
}

// What a form lacks is told, and whoever can mend it is named. What brings it about is what the search for a route looks for: for the rest it
// looks for nothing.
func TestWhatAFormLacksAndWhoMendsIt(t *testing.T) {
	listed := map[factID]bool{}
	for _, c := range conditions {
		l := factTable[c.is]
		listed[c.is] = true
		require.Equal(t, c.not, l.Not)
		require.Equal(t, c.cure, l.Cure, l.Not)
		require.Equal(t, c.by, l.By, l.Not)
		require.Equal(t, c.by != roleNobody, l.Cure != "", l.Not)
		require.Equal(t, c.at, l.At, l.Not)
		require.Equal(t, c.keeps, l.Keeps, l.Not)
		require.Equal(t, c.does, l.Does, l.Not)
	}
	for is, l := range factTable {
		if !listed[factID(is)] {
			require.Equal(t, factLine{ID: l.ID, For: l.For, Kinds: l.Kinds, Unmet: l.Unmet}, l)
		}
	}
}
