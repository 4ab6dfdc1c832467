package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// s 255(9): the duty to comply attaches to what is in a notice in force, and to nothing that is referred back (s 257(3)) or
// suspended by an interim order (RIPA 2000 s 67(6)).
func TestBinds(t *testing.T) {
	// nobody gives back what never was in force; the rest is for whoever varies, reviews or determines
	whose := map[string]actors.Role{
		"binds/unknown": bySecy, "binds/not-in-force": nobody, "binds/gone": bySecy, "binds/referred": bySecy, "binds/suspended": byTribunal,
	}
	why := func(n tcn.Notice, requirement string) (ids []string) {
		binds, grounds := n.Binds(requirement)
		require.Equal(t, binds, len(grounds) == 0)
		for _, g := range grounds {
			require.NotEmpty(t, g.Says)
			require.NotEmpty(t, g.Law)
			require.Equal(t, g.Cure == "", g.By == nobody)
			require.Equal(t, whose[g.ID], g.By, g.ID)
			ids = append(ids, g.ID)
		}
		return ids
	}
	require.Equal(t, []string{"binds/unknown"}, why(proposed(t).Notice, decrypt.Name))
	n := given(t, "2025-07-01")
	require.Empty(t, why(n.Notice, decrypt.Name))
	require.Equal(t, []string{"binds/unknown"}, why(n.Notice, "another"))
	referred := n.but().referred("2025-07-10")
	require.Equal(t, []string{"binds/referred"}, why(referred.Notice, decrypt.Name))
	stayed := referred.but().does(complaint("2025-07-11"), orderInterim("2025-07-12"))
	require.Equal(t, []string{"binds/referred", "binds/suspended"}, why(stayed.Notice, decrypt.Name))
	parted := given(t, "2025-07-01", decrypt, records).does(consultBefore(acts.Revoking, "2025-07-02"), revoke("2025-07-02", decrypt.Name))
	require.Equal(t, []string{"binds/gone"}, why(parted.Notice, decrypt.Name))
	require.Equal(t, []string{"binds/not-in-force"}, why(n.but().revoked("2025-07-02").Notice, decrypt.Name))
}

// Runs are found by what they are for, and clocks by their names.
func TestFoundByName(t *testing.T) {
	s := given(t, "2025-07-01").toVary("2025-08-01", []acts.Requirement{hack})
	var runs []int
	for r := range s.Runs(tcn.RegionLock, acts.Varying) {
		runs = append(runs, r.N)
	}
	require.Equal(t, []int{2}, runs)
	var clocks []string
	for c := range s.Clocks("life", "refer") {
		clocks = append(clocks, c.ID)
		require.Contains(t, c.String(), c.Name)
	}
	require.Equal(t, []string{"refer", "life"}, clocks)
}

// What DoLawfully does is lawful; what it does not, Do does, if it is not void. Several acts are done together or not at all.
func TestDoLawfully(t *testing.T) {
	s := approved(t, "2025-07-01")
	careless := give("2025-07-02")
	careless.Considered = 0
	_, err := s.DoLawfully(careless)
	refused := new(tcn.Refusal)
	require.ErrorAs(t, err, &refused)
	require.Equal(t, tcn.Irregular, refused.Ruling.Effect())
	require.Contains(t, err.Error(), "irregular")
	n, err := s.Do(careless, revoke("2025-07-03"), revoke("2025-07-04"))
	require.ErrorAs(t, err, &refused)
	require.Equal(t, s.Notice.State(), n.State())
	n, err = s.Do(careless, revoke("2025-07-03"))
	require.NoError(t, err)
	require.Equal(t, tcn.Withdrawn, n.Stage())
	given, err := s.DoLawfully(give("2025-07-02"))
	require.NoError(t, err)
	_, err = given.DoLawfully(acts.Disclose{By: acme, On: day("2025-07-03"), To: public})
	require.ErrorAs(t, err, &refused)
	require.Equal(t, tcn.Breach, refused.Ruling.Effect())
}

// s 255(9), and what takes it away: why a requirement does not bind is told in these words, with the words of law and what would make it bind.
func TestBindsTellsWhy(t *testing.T) {
	stayed := given(t, "2025-07-01").referred("2025-07-10").does(complaint("2025-07-11"), orderInterim("2025-07-12"))
	parted := given(t, "2025-07-01", decrypt, records).does(consultBefore(acts.Revoking, "2025-07-02"), revoke("2025-07-02", decrypt.Name))
	told := map[string]string{}
	for _, n := range []tcn.Notice{proposed(t).Notice, stayed.Notice, parted.Notice, given(t, "2025-07-01").revoked("2025-07-02").Notice} {
		_, grounds := n.Binds(decrypt.Name)
		for _, g := range grounds {
			told[g.ID] = g.String()
		}
	}
	require.Equal(t, map[string]string{
		"binds/unknown":      "the notice has never had the requirement (s 253(2)), cure, by the secretary of state: decide to vary, adding it",
		"binds/not-in-force": "the notice is not in force (s 255(9)), which nothing cures",
		"binds/gone":         "the requirement is no longer in the notice (s 256(3)), cure, by the secretary of state: vary the notice",
		"binds/referred":     "it has been referred back (s 257(3)), cure, by the secretary of state: review the notice",
		"binds/suspended":    "an interim order of the Tribunal suspends it (RIPA 2000 s 67(6)), cure, by the tribunal: determine the claim",
	}, told)
}
