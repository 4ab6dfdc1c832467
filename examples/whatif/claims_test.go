package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn"
)

// What becomes of the operator's claim is told of that one alone: the claims of others, and its own other claim, stand as what they are.
func TestOtherClaims(t *testing.T) {
	c := all(tcn.Standpoint{})[2]
	require.Equal(t, "quashed", c.name)
	branch := claimsOf(c.branch.notice)
	require.Len(t, branch, 3)
	require.Equal(t, []tcn.Status{tcn.Determined, tcn.Challenged, tcn.Challenged}, []tcn.Status{branch[0].Status, branch[1].Status, branch[2].Status})
	require.Equal(t, "claim 2 (Apple, human rights)", branch[1].name())

	here, there, _ := claimCells(claimsOf(c.reported.notice), branch)
	cells := append(append(here, there...), actLines(c.reported.acts), actLines(c.branch.acts), clocks(c.clocks(&c.branch, &c.reported)))
	text := strings.Join(cells, "\n") + strings.Join(strings.Fields(told(t, 240)), " ")
	for _, part := range []string{
		"- claim 1 (Apple, complaint): determined: the Tribunal determined the claim",
		"- claim 3 (Privacy International, Liberty, Gus Hosein and Ben Wizner, complaint): challenged: a claim is lodged",
		"Tribunal: list claim 2 (Apple, human rights): fits the law, as told (official)",
		"Tribunal: quash the whole notice, in claim 1 (Apple, complaint): lawful (assumed)",
		"to apply for leave to appeal, claim 1: running",
		"no act in law, because there is no claim 2 (Apple, human rights).",
		"to dismiss claim 1 (Apple, complaint) would be void",
	} {
		require.Contains(t, text, part)
	}
	require.NotContains(t, text, "tribunal run")

	r := c.record()
	require.Equal(t, branch, r.Branch.Claims)
	require.Equal(t, []int{2, 3, 3}, []int{r.Reported.Acts[0].Claim, r.Reported.Acts[1].Claim, r.Reported.Acts[2].Claim})
	require.True(t, slices.ContainsFunc(r.Branch.Clocks, func(k clock) bool { return k.Name == "to apply for leave to appeal" && k.Run == 1 }))
}

// A claim that one side has not is told as not brought there; one in the same place on both sides is told once.
func TestClaimCells(t *testing.T) {
	a, b := claim{N: 1, By: "Acme", Basis: 1, Status: tcn.Challenged}, claim{N: 2, By: "B", Basis: 2, Status: tcn.Tribunal}
	here, there, same := claimCells([]claim{a}, []claim{a, b})
	require.Equal(t, []string{"claim 1 (Acme, complaint) challenged"}, same)
	require.Equal(t, []string{"- claim 2 (B, human rights): not brought"}, here)
	require.Equal(t, []string{"- claim 2 (B, human rights): tribunal: " + tcn.Tribunal.Says()}, there)
}
