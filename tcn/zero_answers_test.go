package tcn_test

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// What is no ruling has no rule, no ground and no doubt, and says so.
func TestTheZeroRuling(t *testing.T) {
	var none tcn.Ruling
	require.Equal(t, "no ruling", none.String())
	require.Equal(t, tcn.Rule{}, none.Rule())
	require.Nil(t, none.Grounds())
	require.Nil(t, none.Doubts())
	require.Nil(t, none.Act())
	require.False(t, none.Moves())
}

// What is no effect and no region has no words, and neither is an error.
func TestWordsOfWhatIsNone(t *testing.T) {
	for _, e := range []tcn.Effect{0, tcn.Void + 1, 255} {
		require.Empty(t, e.Says())
	}
	for e := tcn.Lawful; e <= tcn.Void; e++ {
		require.NotEmpty(t, e.Says())
	}
	require.Contains(t, tcn.Lawful.Says(), "breaks no duty")
	require.Contains(t, tcn.Breach.Says(), "against a duty")
	require.Contains(t, tcn.Irregular.Says(), "quashed")
	require.Contains(t, tcn.Void.Says(), "no power")
	for _, r := range []tcn.Region{0, tcn.RegionEnforcement + 1, 255} {
		require.Empty(t, r.Question())
		require.Nil(t, tcn.Machine(r, 0))
	}
	for r := range tcn.Regions() {
		require.NotEmpty(t, r.Question())
	}
	require.Zero(t, tcn.PositionKind(9).Correlative())
	require.Zero(t, tcn.PositionKind(255).Correlative())
}

// A state of which not every region has a status has no text; the zero State is read from null, whatever was there.
func TestStatesWithoutAText(t *testing.T) {
	half := given(t, "2025-07-01").State()
	half[3] = 200
	_, err := json.Marshal(half)
	require.ErrorContains(t, err, "status")
	read := given(t, "2025-07-01").State()
	require.NoError(t, json.Unmarshal([]byte("null"), &read))
	require.Equal(t, tcn.State{}, read)
	require.NoError(t, (&read).UnmarshalJSON([]byte("null")))
}

// A notice is told with its day, if time has passed for it, and a clock with its requirement, if it has one.
func TestLinesOfNoticesAndClocks(t *testing.T) {
	require.Contains(t, given(t, "2025-07-01").Notice.String(), " on 2025-07-01")
	require.NotContains(t, proposed(t).Notice.String(), " on ")
	s := given(t, "2025-07-01")
	for c := range s.Clocks() {
		if c.Requirement == "" {
			require.NotContains(t, c.String(), "()")
		} else {
			require.Contains(t, c.String(), " ("+c.Requirement+")")
		}
	}
}

// Listings stop where whoever goes through them does, and are of what was asked when they were made.
func TestListingsStopAndAreNotTheCallers(t *testing.T) {
	s := given(t, "2025-07-01")
	for range s.Clocks() {
		break
	}
	for range s.Positions() {
		break
	}
	for range tcn.Regions() {
		break
	}
	ids := some("life")
	clocks := s.Clocks(ids...)
	ids[0] = "refer"
	for c := range clocks {
		require.Equal(t, "life", c.ID)
	}
	roles := []actors.Role{byOperator}
	choices := s.Choices(roles...)
	want := len(slices.Collect(choices))
	roles[0] = byPress
	require.Len(t, slices.Collect(choices), want)
	require.NotEqual(t, want, len(slices.Collect(s.Choices(roles...))))
}

// A standpoint with a reading more is another; one that there is not is an error, and so is each of several.
func TestStandpointsWithReadings(t *testing.T) {
	from := tcn.Standpoint{Readings: append(make([]string, 0, 4), "suspension-ends=decision")}
	one, err := from.With("review-missed=ends")
	require.NoError(t, err)
	two, err := from.With("review-missed=notice-ends")
	require.NoError(t, err)
	require.Equal(t, []string{"suspension-ends=decision"}, from.Readings)
	require.Equal(t, []string{"suspension-ends=decision", "review-missed=ends"}, one.Readings)
	require.Equal(t, []string{"suspension-ends=decision", "review-missed=notice-ends"}, two.Readings)
	_, err = from.With("review-missed=never")
	require.ErrorAs(t, err, new(*acts.BadAct))

	n, err := given(t, "2025-07-01").From(tcn.Standpoint{Readings: []string{"nothing=x", "review-missed=never", "review-missed=ends"}})
	require.ErrorContains(t, err, `"nothing" is no open question`)
	require.ErrorContains(t, err, `"never" is no reading`)
	var taken []string
	for id, reading := range n.Readings() {
		taken = append(taken, id+"="+reading)
	}
	require.Equal(t, []string{"review-missed=ends"}, taken) // what there is not is left out, and no more
}

// A ruling in the history says where its act led.
func TestTheHistorySaysWhereActsLed(t *testing.T) {
	s := proposed(t)
	for _, act := range []acts.Act{consultBefore(acts.Giving, "2025-07-01"), decideToGive("2025-07-01"), approve("2025-07-02"), give("2025-07-03"), refer("2025-07-04")} {
		before := s.State()
		s.does(act)
		require.Equal(t, before, s.ruling().Before())
		require.Equal(t, s.State(), s.ruling().After())
		require.Equal(t, before != s.State(), s.ruling().Moves())
	}
	s.until("2027-07-03")
	require.Equal(t, tcn.Expired, s.ruling().After().In(tcn.RegionForce))
}

// A route that was given up says so, and why.
func TestRoutesGivenUpSaySo(t *testing.T) {
	require.Contains(t, (&tcn.NoRoute{To: tcn.Quashed, GaveUp: true}).Error(), "grew too large")
	_, err := given(t, "2025-07-01").revoked("2025-07-02").Route(tcn.Issued, day("2025-07-02"))
	var none *tcn.NoRoute
	require.True(t, errors.As(err, &none))
	require.NotContains(t, none.Error(), "grew too large")
	for _, g := range none.Grounds {
		require.Contains(t, none.Error(), g.Says)
	}
}

// The law that was fixed, and is fixed no longer, is told in a history, and read back.
func TestHistoriesTellThatTheLawIsFreed(t *testing.T) {
	n := given(t, "2025-07-01").Under(day("2024-01-01")).Under(ipa.Date{})
	text, err := tcn.EncodeHistory(n)
	require.NoError(t, err)
	require.Contains(t, string(text), `{"law":"2024-01-01"}`+"\n"+`{"law":""}`+"\n")
	read, err := tcn.DecodeHistory(text)
	require.NoError(t, err)
	require.Zero(t, read.LawDay())
	require.Equal(t, walkDump(n), walkDump(read))
}

// Where time passed without an act, a history says to which day, once, and also before a mark and after a lapse.
func TestHistoriesTellThatTimePassed(t *testing.T) {
	lines := func(n tcn.Notice) string {
		text, err := tcn.EncodeHistory(n)
		require.NoError(t, err)
		read, err := tcn.DecodeHistory(text)
		require.NoError(t, err)
		require.Equal(t, n.Now(), read.Now())
		require.Equal(t, walkDump(n), walkDump(read))
		_, after, _ := splitLast(string(text), `"act":"give"`)
		return after
	}
	s := given(t, "2025-07-01")
	require.Empty(t, lines(s.Notice))
	require.Equal(t, `{"on":"2025-08-01"}`+"\n", lines(s.but().until("2025-07-20").until("2025-08-01").Notice))
	marked := s.but().until("2025-08-01").Under(day("2024-01-01"))
	require.Equal(t, `{"on":"2025-08-01"}`+"\n"+`{"law":"2024-01-01"}`+"\n", lines(marked))
	require.Equal(t, `{"on":"2027-07-01"}`+"\n", lines(s.but().until("2027-07-01").Notice))
	require.Equal(t, `{"on":"2027-07-01"}`+"\n"+`{"on":"2027-08-01"}`+"\n", lines(s.but().until("2027-08-01").Notice))
}

// A first line that cannot be read is mended by one that can, unless it is too long to be any.
func TestTheFirstLineOfAHistory(t *testing.T) {
	var bad *acts.ReadError
	_, err := tcn.DecodeHistory([]byte(`{"notice":`))
	require.ErrorAs(t, err, &bad)
	require.Contains(t, bad.Cure, "begin with a line such as")
	long := append([]byte(`{"notice":"`), make([]byte, 3<<20)...)
	for i := range long[11:] {
		long[11+i] = 'a'
	}
	_, err = tcn.DecodeHistory(append(long, `"}`...))
	require.ErrorAs(t, err, &bad)
	require.NotContains(t, bad.Cure, "begin with a line such as")
}

// splitLast parts a text after the line in which something stands last.
func splitLast(text, what string) (before, after string, found bool) {
	i := strings.LastIndex(text, what)
	end := i + strings.Index(text[i:], "\n") + 1
	return text[:end], text[end:], i >= 0
}

// A choice is read as it was written, with its doubts; what is no choice is an error.
func TestChoicesAreReadAsTheyWereWritten(t *testing.T) {
	doubts := 0
	for c := range given(t, "2025-07-01").until("2025-07-29").Choices() {
		text, err := json.Marshal(c)
		require.NoError(t, err)
		var read tcn.Choice
		require.NoError(t, json.Unmarshal(text, &read))
		again, err := json.Marshal(read)
		require.NoError(t, err)
		require.Equal(t, string(text), string(again))
		all := c.Doubts()
		require.Len(t, read.Doubts(), len(all))
		doubts += len(all)
		if got := read.Doubts(); len(got) > 0 {
			got[0].Says = "another's"
			require.NotEqual(t, "another's", read.Doubts()[0].Says)
		}
	}
	require.Positive(t, doubts)
	var read tcn.Choice
	var bad *acts.ReadError
	require.ErrorAs(t, read.UnmarshalJSON([]byte("{\"act\":\"\xff\"}")), &bad)
	require.Contains(t, bad.Says, "UTF-8")
	require.Error(t, read.UnmarshalJSON([]byte(`{"act":`)))
	require.ErrorAs(t, read.UnmarshalJSON([]byte(`{"act":{"act":"nothing"}}`)), &bad)
	_, err := json.Marshal(tcn.Choice{})
	require.Error(t, err)
}

// What a rule wants is in the order of the statuses, and what it takes stays as it is written.
func TestWhatARuleWantsIsInOrder(t *testing.T) {
	takes := []tcn.Move{{From: tcn.Approved, To: tcn.Idle}, {From: tcn.Decided, To: tcn.Barred}}
	r := tcn.Rule{Takes: slices.Clone(takes)}
	require.Equal(t, []tcn.Move{takes[1], takes[0]}, r.Wants())
	require.Equal(t, takes, r.Takes)
	r.While = []tcn.Status{tcn.Issued, tcn.Barred}
	require.Equal(t, []tcn.Move{{From: tcn.Barred, To: tcn.Barred}, takes[1], takes[0], {From: tcn.Issued, To: tcn.Issued}}, r.Wants())
}
