package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// What a second reading of the law found here.

// s 227(8), before 14 October 2024: there was no Deputy, whom nobody could consult and who could not report, as he could not approve.
func TestS227_8_NoDeputyIsConsultedOrReports(t *testing.T) {
	s := given(t, "2024-10-01").does(refer("2024-10-07"))
	consult := func(by actors.Consultee, on string) acts.Consult {
		return acts.Consult{By: home, On: day(on), With: by}
	}
	s.void(consult(deputy, "2024-10-13"), "s 227(8)@2018-03-12", bySecy)
	s.but().lawful(consult(deputy, "2024-10-14"), "a Commissioner")
	s = s.does(consult(judge, "2024-10-10"), consult(board, "2024-10-10"))
	s.void(reportBy(deputy, "2024-10-13"), "s 227(8)@2018-03-12", bySecy)
	s.but().lawful(reportBy(deputy, "2024-10-14"), "by a Commissioner")
	s = s.does(reportBy(board, "2024-10-11"))
	s.void(reportBy(deputy, "2024-10-13"), "s 227(8)@2018-03-12", bySecy)
	s.lawful(reportBy(deputy, "2024-10-14"), "by a Commissioner, the Board having reported")
}

// s 257(12): what a later variation takes out is that variation, whatever a review left standing or made before.
func TestS257_12_ALaterNarrowingIsReferable(t *testing.T) {
	s := confirmed(t)
	require.True(t, s.standing("records").Confirmed)
	after := s.Now().Add(1).String()
	s.varied(after, nil, "records").lawful(referVariation(after, "records"), "a variation")
}

// s 255(8): the duty is the same after the end, and those who are bound themselves can be told then as before.
func TestS255_8_OnesOwnPeopleAfterTheEnd(t *testing.T) {
	s := given(t, "2025-07-01")
	engineer := actors.Staff{Name: "an engineer", Of: acme.Name}
	s.lawful(disclose(engineer, "2025-07-02"), "to another")
	over, err := s.On(day("2027-07-01"))
	require.NoError(t, err)
	require.Equal(t, tcn.Expired, over.State().In(tcn.RegionForce))
	s = &scene{over, t}
	s.lawful(disclose(engineer, "2027-07-01"), "after the end")
	s.breach(disclose(actors.LegalAdviser{Name: "X", Of: acme.Name}, "2027-07-01"), "s 255(8)", bySecy)
}

// s 257(12): a variation on the day of the giving is a variation, and is referred back as one.
func TestS257_12_VariedOnTheDayOfTheGiving(t *testing.T) {
	s := given(t, "2025-07-01").varied("2025-07-01", further)
	s.but().lawful(referVariation("2025-07-02", further[0].Name), "a variation")
	s.but().void(refer("2025-07-02", further[0].Name), "s 257(12)", byOperator)
	s.but().lawful(refer("2025-07-02", "decrypt"), "the notice")
	s.does(refer("2025-07-02"))
	require.Zero(t, s.standing(further[0].Name).Referred)
	require.NotZero(t, s.standing("decrypt").Referred)
}

// s 257(12): what a review brought in is its outcome while it stands; that a later variation took it out is referable.
func TestS257_12_ALaterNarrowingOfAnOutcome(t *testing.T) {
	name := further[0].Name
	s := underReview(t, "decrypt").advised("2025-10-01").does(consultBefore(acts.Varying, "2025-10-02")).
		outcome(decideToVaryOnReview("2025-10-02", further)).does(vary("2025-10-03"))
	s.but().void(referVariation("2025-10-04", name), "s 257(12)", byOperator)
	s.varied("2025-10-05", nil, name).lawful(referVariation("2025-10-06", name), "a variation")
}
