package tcn_test

import (
	"maps"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// described is a retention notice to two operators, published on a day.
func described(t *testing.T, on string) tcn.DescribedNotice {
	t.Helper()
	d, err := tcn.NewDescribed("Calls", "operators of mobile networks", acme, other)
	require.NoError(t, err)
	d, err = d.Do(consultBefore(acts.Giving, on), decideToGive(on, calls, passing), approve(on), give(on))
	require.NoError(t, err)
	return d
}

// s 87(2)(a), (7): one notice to a description of operators is given to all by publication, under one set of words; it is the kind of notice that can be.
func TestS87_2_and_7_OneNoticeToMany(t *testing.T) {
	d := described(t, "2025-07-01")
	require.Equal(t, "operators of mobile networks", d.Description())
	require.Equal(t, []string{"Acme", "Other"}, d.Binds("calls"))
	require.Empty(t, d.Binds("nothing"))
	for o, n := range d.Lives() {
		require.Equal(t, acts.Retention, n.Kind())
		require.Equal(t, "Calls", n.Name())
		require.Equal(t, day("2025-07-01"), n.Given(), o.Name)
		require.Equal(t, tcn.Issued, n.State().In(tcn.RegionForce))
	}
	require.Len(t, maps.Collect(d.Lives()), 2)
	for o := range d.Lives() { // who is asked for the first alone is given it
		require.Equal(t, "Acme", o.Name)
		break
	}
	_, is := d.Life("Third")
	require.False(t, is)
}

// s 90(3): each may refer the notice back, within its own 28 days, and what is suspended is so for that operator alone.
func TestS90_3_EachRefersItsOwnShare(t *testing.T) {
	whole := described(t, "2025-07-01")
	d, err := whole.DoTo("Acme", refer("2025-07-20", "calls"))
	require.NoError(t, err)
	require.Equal(t, []string{"Other"}, d.Binds("calls"))
	require.Equal(t, []string{"Acme", "Other"}, d.Binds("passing"))
	require.Equal(t, []string{"Acme", "Other"}, whole.Binds("calls")) // a value
	mine, theirs := life(t, d, "Acme"), life(t, d, "Other")
	require.True(t, mine.holds("operator/stand-still"))
	require.False(t, theirs.until("2025-07-20").holds("operator/stand-still"))

	// what another refers is not the operator's to refer
	_, err = d.DoTo("Other", refer("2025-07-21"))
	var refusal *tcn.Refusal
	require.ErrorAs(t, err, &refusal)
	require.ErrorContains(t, err, "the notice to Other")
	require.Equal(t, "refer/recipient", refusal.Ruling.Grounds()[0].ID)

	// each has its own clock: a variation that one is given later is referred later
	d, err = d.DoTo("Other", consultBefore(acts.Varying, "2025-08-01"), decideToVary("2025-08-01", []acts.Requirement{sessions}), approve("2025-08-01"), vary("2025-08-01"))
	require.NoError(t, err)
	require.Equal(t, day("2025-08-28"), life(t, d, "Other").onlyClock("refer-variation").Span.Last)
	require.Empty(t, slices.Collect(life(t, d, "Acme").Clocks("refer-variation")))
	require.Equal(t, []string{"Other"}, d.Binds("sessions"))

	// and its own review, which ends for it alone
	d, err = d.DoTo("Acme", consultBoard("2025-08-02"), consultJudge("2025-08-02"), reportBy(board, "2025-08-02"), reportBy(judge, "2025-08-02"),
		decideToConfirm("2025-08-03"), approveBy(chief, "2025-08-03"), confirm("2025-08-04"))
	require.NoError(t, err)
	require.Equal(t, []string{"Acme", "Other"}, d.Binds("calls"))
	require.Equal(t, tcn.Settled, life(t, d, "Acme").at(tcn.RegionReview))
	require.Equal(t, tcn.Unreferred, life(t, d, "Other").at(tcn.RegionReview))
}

// life is the life of one operator as a scene.
func life(t *testing.T, d tcn.DescribedNotice, operator string) *scene {
	t.Helper()
	n, is := d.Life(operator)
	require.True(t, is)
	return &scene{n, t}
}

// s 94(13), (14): what is done to all is done to each life, or to none of them.
func TestS94_13_DoneToAllOrToNone(t *testing.T) {
	d := described(t, "2025-07-01")
	ended, err := d.DoTo("Other", acts.Revoke{By: home, On: day("2025-07-10"), Considered: acts.PrivacyTests})
	require.NoError(t, err)
	again, err := ended.Do(acts.Revoke{By: home, On: day("2025-07-11"), Considered: acts.PrivacyTests})
	require.ErrorContains(t, err, "the notice to Other")
	require.Equal(t, []string{"Acme"}, again.Binds("calls"))
	all, err := d.Do(acts.Revoke{By: home, On: day("2025-07-11"), Considered: acts.PrivacyTests})
	require.NoError(t, err)
	require.Empty(t, all.Binds("calls"))

	later, err := d.On(day("2027-07-01"))
	require.NoError(t, err)
	require.Empty(t, later.Binds("calls"))
	require.Equal(t, tcn.Expired, life(t, later, "Acme").at(tcn.RegionForce))
	_, err = later.On(day("2027-06-30"))
	require.ErrorContains(t, err, "the notice to Acme")
}

// A description names somebody, and each once.
func TestDescriptionsThatAreNone(t *testing.T) {
	nameless := acme
	nameless.Name = ""
	for says, to := range map[string][]actors.RelevantOperator{
		"there are none": nil, "operator 2 has no name": {acme, nameless}, `two are named "Acme"`: {acme, other, acme},
	} {
		_, err := tcn.NewDescribed("Calls", "all", to...)
		var bad *acts.BadAct
		require.ErrorAs(t, err, &bad)
		require.Equal(t, says, bad.Says)
		require.NotEmpty(t, bad.Cure)
	}
	d := described(t, "2025-07-01")
	same, err := d.DoTo("Third", refer("2025-07-02"))
	var bad *acts.BadAct
	require.ErrorAs(t, err, &bad)
	require.Equal(t, "operator", bad.Field)
	require.Equal(t, []string{"Acme", "Other"}, same.Binds("calls"))
}
