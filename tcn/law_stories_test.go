package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// s 95(2): "a telecommunications operator, or any person employed or engaged for the purposes of the business of a telecommunications operator": any operator, and
// not only the one to whom the notice was given, as s 255(8) and s 258A(8) say. Its secrecy is enforced against any of them: s 95(5).
func TestS95_2_AnyOperatorIsBound(t *testing.T) {
	elsewhere := actors.Staff{Name: "Tom", Of: "Other"}
	tells := func(by actors.Bound, to actors.Actor) acts.Disclose {
		return acts.Disclose{By: by, On: day("2025-07-02"), To: to}
	}
	s := retentionGiven(t, "2025-07-01")
	for _, by := range []actors.Bound{other, elsewhere} {
		s.but().breach(tells(by, ngo), "s 95(2)", bySecy)
		s.but().breach(tells(by, press), "s 95(2)", bySecy)
		s.but().does(permit(ngo, "2025-07-02")).lawful(tells(by, ngo), "with permission")
	}
	s.but().breach(tells(staff, elsewhere), "s 95(2)", bySecy) // who is not of its own people
	s.but().lawful(tells(staff, acme), "to another")
	sued := sue(acts.ToKeepSecret, "2025-07-02")
	for _, whom := range []actors.Bound{other, elsewhere} {
		sued.Whom = whom
		s.but().lawful(sued, "for secrecy of a retention notice")
	}

	// of the other kinds the recipient and its people alone
	for _, of := range []*scene{given(t, "2025-07-01"), securityGiven(t, "2025-07-01"), notificationGiven(t, "2025-07-01")} {
		of.lawful(tells(elsewhere, ngo), "by one not bound")
		sued.Whom = elsewhere
		require.Equal(t, tcn.Void, of.try(sued).Effect())
	}
}

// s 94(4), s 87(6A)(a): what needs findings and approval, and makes a new life, is the retention of additional data. Another requirement about the retention, s 87(2)(d),
// is none.
func TestS94_4_AnotherRequirementIsNoAdditionalData(t *testing.T) {
	s := retentionGiven(t, "2025-07-01")
	keeping := acts.Requirement{Name: "keeping", Obligation: ipa.MustParse("s 87(9)(b)")}
	d := decideToVary("2025-07-02", []acts.Requirement{keeping})
	d.Necessary, d.Proportionate = 0, 0
	only := s.but().does(consultBefore(acts.Varying, "2025-07-02"), d).lawful(vary("2025-07-03"), "otherwise")
	require.True(t, binds(only, "keeping"))
	require.Equal(t, day("2027-06-30"), only.LastDay())
	
	both := s.but().toVary("2025-07-02", []acts.Requirement{keeping, sessions})
	both.but().void(vary("2025-07-03"), "s 94(4)(b)", bySecy)
	both.does(approve("2025-07-02")).lawful(vary("2025-07-03"), "with further requirements")
	require.Equal(t, day("2029-06-30"), both.LastDay())

	// of a national security notice every further step is one
	further := decideToVary("2025-07-02", []acts.Requirement{{Name: "more", Obligation: ipa.MustParse("s 252(2)"), Days: 30}})
	n := securityGiven(t, "2025-07-01").does(consultBefore(acts.Varying, "2025-07-02"), further)
	n.void(vary("2025-07-03"), "s 256(4)(c)", bySecy)
}

// s 2(1)(e): a decision "to give a notice … under Part 4". The notice of a renewal, s 94A(1), is one under Part 4; that of s 256A is not under s 252, 253 or 257, and a doubt.
func TestS2_1_e_RenewingARetentionNotice(t *testing.T) {
	careless := decideToRenew("2027-06-10")
	careless.Considered = 0
	hasty := renew("2027-06-11")
	hasty.Considered &^= acts.PrivacyTests
	s := retentionGiven(t, "2025-07-01").does(consultBefore(acts.Renewing, "2027-06-10"))
	s.irregular(careless, "s 2", bySecy)
	s.does(decideToRenew("2027-06-10"), approve("2027-06-10"))
	s.irregular(hasty, "s 2", bySecy)
	s.lawful(renew("2027-06-11"), "the notice")
	require.True(t, s.holds("secretary/regard-privacy-renewing"))

	n := securityGiven(t, "2025-07-01").does(consultBefore(acts.Renewing, "2027-06-10"))
	n.but().lawful(careless, "to renew")
	require.False(t, n.holds("secretary/regard-privacy-renewing"))
}

// ss 92, 93, 95(1)(b): the care of data that is retained is owed under the sections, and not under the notice: to refer the whole back, s 90(4)(a), suspends it not. It is
// owed from the coming into force.
func TestS92_CareIsNotSuspendedByAReference(t *testing.T) {
	s := retentionGiven(t, "2025-07-01").referred("2025-07-02")
	require.False(t, binds(s, "calls"))
	for _, id := range []string{"operator/secure-data", "operator/guard-access", "information-commissioner/audit"} {
		require.True(t, s.holds(id), id)
	}
	later := give("2025-07-01")
	later.InForce = day("2025-09-01")
	yet := retentionProposed(t).decided("2025-07-01", calls).does(approve("2025-07-01"), later)
	require.False(t, yet.holds("operator/secure-data"))
	require.False(t, yet.holds("operator/guard-access"))
	yet.until("2025-09-01")
	require.True(t, yet.holds("operator/secure-data"))
	require.True(t, yet.holds("operator/guard-access"))
	require.Equal(t, actors.RoleInformationCommissioner, s.stand("information-commissioner/audit").Holder)
	require.Equal(t, []string{"s 244"}, texts(s.stand("information-commissioner/audit").Law))
	require.True(t, retentionGiven(t, "2025-07-01").revokedUnheard("2025-07-02").holds("information-commissioner/audit")) // s 92(2): the destruction too
	require.False(t, retentionProposed(t).holds("information-commissioner/audit"))
	require.False(t, given(t, "2025-07-01").holds("information-commissioner/audit"))
}
