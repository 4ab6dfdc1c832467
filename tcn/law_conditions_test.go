package tcn

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
)

// conditions are what makes a form, or keeps it from being the act's: whether it is told in words what is so instead, who can mend that, and what
// brings it about: a status, a day kept, a work.
var conditions = []struct {
	is    factID
	told  bool
	by    actors.Role
	at    Status
	keeps dayKey
	does  workID
}{
	{isProposed, true, roleNobody, 0, 0, 0},
	{isOver, true, roleSecretary, 0, 0, 0},
	{isNotGiven, true, roleNobody, 0, 0, 0},
	{isOnReview, true, roleSecretary, Advised, 0, 0},
	{isInPart, true, roleSecretary, 0, 0, 0},
	{addsRequirements, true, roleSecretary, 0, 0, 0},
	{isAsked, true, roleSecretary, Asked, 0, 0},
	{isByCommissioner, true, roleNobody, 0, 0, 0},
	{namesNoRun, true, roleNobody, 0, 0, 0},
	{isRunGiving, true, roleSecretary, 0, 0, 0},
	{isRunVarying, true, roleSecretary, 0, 0, 0},
	{isRunRenewing, true, roleSecretary, 0, 0, 0},
	{boardHasReported, true, roleBoard, 0, keyBoardReported, 0},
	{commissionerHasReported, true, roleCommissioner, 0, keyCommissionerReported, 0},
	{isNotBound, true, roleNobody, 0, 0, 0},
	{isLicensed, true, roleSecretary, 0, 0, workLicenses},
	{isHumanRights, true, roleClaimant, 0, 0, 0},
	{anotherIsGiven, true, roleSecretary, 0, keyAnotherGiven, 0},
	{isInForce, true, roleNobody, 0, 0, 0},
	{isRevoked, true, roleSecretary, 0, 0, 0},
	{opensGateway, true, roleNobody, 0, 0, 0},
	{opensTribunal, true, roleNobody, 0, 0, 0},
	{isApproved, false, roleNobody, Approved, 0, 0},
	{isDecided, false, roleNobody, Decided, 0, 0},
	{isDeputyFinal, true, roleNobody, 0, 0, 0},
	{isConsultedGiving, false, roleNobody, 0, keyConsultedGiving, 0},
	{isConsultedVarying, false, roleNobody, 0, keyConsultedVarying, 0},
	{isConsultedRevoking, false, roleNobody, 0, keyConsultedRevoking, 0},
	{isConsultedRenewing, false, roleNobody, 0, keyConsultedRenewing, 0},
	{isBoardConsulted, false, roleNobody, 0, keyBoardConsulted, 0},
	{isCommissionerConsulted, false, roleNobody, 0, keyCommissionerConsulted, 0},
	{isStayed, false, roleNobody, 0, keyStayed, 0},
	{isIssueDecided, false, roleNobody, 0, keyIssueNotified, 0},
	{isMisfiled, true, roleNobody, 0, 0, 0},
	{isDetermined, true, roleNobody, 0, 0, 0},
	{isReleasing, true, roleNobody, 0, 0, 0},
}

// What a form lacks is told, and whoever can mend it is named. What brings it about is what the search for a route looks for: for the rest it
// looks for nothing.
func TestWhatAFormLacksAndWhoMendsIt(t *testing.T) {
	listed := map[factID]bool{}
	for _, c := range conditions {
		l := factTable[c.is]
		listed[c.is] = true
		require.Equal(t, c.told, l.Not != "", "%d: %s", c.is, l.ID)
		require.Equal(t, c.by, l.By, l.Not)
		require.Equal(t, c.by != roleNobody, l.Cure != "", l.Not)
		require.Equal(t, c.at, l.At, l.Not)
		require.Equal(t, c.keeps, l.Keeps, l.Not)
		require.Equal(t, c.does, l.Does, l.Not)
	}
	for is, l := range factTable {
		if !listed[factID(is)] {
			require.Equal(t, factLine{ID: l.ID, Unmet: l.Unmet}, l)
		}
	}
}
