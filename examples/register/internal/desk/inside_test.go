package desk

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/examples/register/internal/store/dir"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/journal"
)

// A role that is no line of the table, an operator of no name, and staff to whom nothing is named see nothing and enter nothing, whatever there is.
func TestNobodySeesNothing(t *testing.T) {
	every := &kept{header: journal.Header{Journal: "a"}}
	for i := range every.reached {
		every.reached[i] = true
	}
	now := time.Date(2025, 8, 1, 10, 0, 0, 0, time.UTC)
	every.recorded, every.changes = now, []journal.Change{{}}
	d := &Desk{now: func() time.Time { return now }, notices: map[string]*kept{"a": every}, hurt: map[string]harm{"b": {}}}
	act, err := acts.Decode([]byte(`{"act":"say","by":"public","on":"2025-07-07","text":"x"}`))
	require.NoError(t, err)
	for _, h := range []store.Holder{{}, {Role: "king"}, {Role: "calendar/keeper"}, {Role: "Keeper"}, {Role: Operator}, {Role: Staff}, {Role: Staff, Notices: []string{"a"}}} {
		require.False(t, sees(h, every), h)
		require.False(t, MayEnter(h, act), h)
		require.False(t, Begins(h), h)
		require.False(t, Keeps(h), h)
		require.Empty(t, d.changed(h), h)
		require.Empty(t, d.moved(h), h)
		require.Empty(t, d.hurts(h), h)
	}
	keeper := store.Holder{Role: Keeper}
	require.Len(t, d.changed(keeper), 1)
	require.Len(t, d.moved(keeper), 1)
	require.Len(t, d.hurts(keeper), 1)
	every.header.To.Name = "Acme"
	require.False(t, sees(store.Holder{Role: Staff, Person: "Acme"}, every), "nothing is named")
	require.True(t, sees(store.Holder{Role: Staff, Person: "Acme", Notices: []string{"a"}}, every))
	require.False(t, sees(store.Holder{Role: Keeper, Notices: []string{"b"}}, every))
}

// Who acts for an operator is of it, or of none that is named.
func TestOfAnOperator(t *testing.T) {
	h := store.Holder{Role: Operator, Person: "Acme"}
	for by, may := range map[acts.Act]bool{
		acts.Disclose{By: actors.RelevantOperator{}}: true, acts.Disclose{By: actors.RelevantOperator{Name: "Acme"}}: true, acts.Disclose{By: actors.RelevantOperator{Name: "Zenith"}}: false,
		acts.Disclose{By: actors.Staff{Name: "Jo"}}: true, acts.Disclose{By: actors.Staff{Of: "Acme"}}: true, acts.Disclose{By: actors.Staff{Of: "Zenith"}}: false,
		acts.Disclose{By: actors.LegalAdviser{Of: "Acme"}}: true, acts.Disclose{By: actors.LegalAdviser{Name: "Acme", Of: "Zenith"}}: false,
	} {
		require.Equal(t, may, MayEnter(h, by), by)
	}
}

// Who comes back after more moves than are remembered is told that some are missing, and of those that are remembered all.
func TestRemembered(t *testing.T) {
	d := &Desk{}
	d.feed.open()
	for n := range 3 * remembered {
		d.feed.tell(journal.Head{Journal: "a", N: n})
	}
	first := d.feed.past[0].Number
	require.Greater(t, first, uint64(2))
	past, _, whole, end := d.Listen(first - 1)
	end()
	require.True(t, whole)
	require.Equal(t, first, past[0].Number)
	past, _, whole, end = d.Listen(first - 2)
	end()
	require.False(t, whole)
	require.Empty(t, past)
}

// A hasty store takes a token back while another is made out of it.
type hasty struct {
	store.Store
	meanwhile func()
}

func (h *hasty) PutHolder(ctx context.Context, token store.Hash, who store.Holder, instead ...string) error {
	if h.meanwhile != nil {
		h.meanwhile()
	}
	return h.Store.PutHolder(ctx, token, who, instead...)
}

// A browser's token ends with the one that it was made out of: by the day of that, and also where that is taken back at the same moment.
func TestSessionEnds(t *testing.T) {
	s, err := dir.Open(t.TempDir())
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	at := time.Date(2025, 8, 1, 10, 0, 0, 0, time.UTC)
	h := &hasty{Store: s}
	d, err := Open(t.Context(), h, func() time.Time { return at })
	require.NoError(t, err)
	keeper := store.Holder{ID: "keeper", Role: Keeper}
	token, err := d.Admit(t.Context(), keeper, store.Holder{ID: "a", Role: Official, Until: at.Add(time.Hour)})
	require.NoError(t, err)
	session, lasts, err := d.SignIn(t.Context(), token)
	require.NoError(t, err)
	require.Equal(t, time.Hour, lasts)
	lasting, err := d.Admit(t.Context(), keeper, store.Holder{ID: "b", Role: Official})
	require.NoError(t, err)
	_, lasts, err = d.SignIn(t.Context(), lasting)
	require.NoError(t, err)
	require.Equal(t, sessionLasts, lasts)
	at = at.Add(time.Hour)
	_, err = d.Know(t.Context(), session)
	require.ErrorIs(t, err, ErrUnknown, "to the moment")

	h.meanwhile = func() {
		h.meanwhile = nil
		require.NoError(t, d.Dismiss(t.Context(), keeper, "b"))
	}
	_, _, err = d.SignIn(t.Context(), lasting)
	require.ErrorIs(t, err, ErrUnknown)
	for one, err := range s.Holders(t.Context()) {
		require.NoError(t, err)
		require.True(t, one.Ended(at), one)
	}
}

// What is warned of, what is soon and what moved: on the days to come, within a fortnight, in a day.
func TestMorning(t *testing.T) {
	s, err := dir.Open(t.TempDir())
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	at := time.Date(2025, 7, 31, 10, 0, 0, 0, time.UTC)
	d, err := Open(t.Context(), s, func() time.Time { return at })
	require.NoError(t, err)
	keeper := store.Holder{ID: "keeper", Role: Keeper}
	h := journal.Header{Notice: "First", To: actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 2_500_000}}
	h, err = d.Begin(t.Context(), keeper, h, acts.TechnicalCapability, store.Once{})
	require.NoError(t, err)
	for i, line := range []string{
		`{"act":"consult","by":"secretary of state","on":"2025-01-06","before":"give"}`,
		`{"act":"decide","by":"secretary of state","on":"2025-01-07","to":"give","adds":[{"name":"hand over","obligation":"SI 2018/353, Sch 1 para 1","serves":"targeted interception","days":25}],"necessary":"found","proportionate":"found","considered":"privacy tests"}`,
		`{"act":"approve","by":"judicial commissioner","on":"2025-01-08","considered":"privacy tests"}`,
		`{"act":"give","by":"secretary of state","on":"2025-07-30","considered":"all"}`,
	} {
		_, err := d.Enter(t.Context(), keeper, h.Journal, Deed{Act: []byte(line), Seen: i})
		require.NoError(t, err)
	}
	due, err := d.Deadlines(t.Context(), keeper, "", 60)
	require.NoError(t, err)
	require.NotEmpty(t, due)
	for _, one := range due {
		for _, day := range one.Warn {
			require.True(t, day.After(d.Today()), "%v: %v", one.Name, day)
		}
	}
	require.Len(t, due[0].Warn, 2, "of 24 days, 28 before is past")
	report, err := d.Report(t.Context(), keeper)
	require.NoError(t, err)
	require.Len(t, report.Moved, 1)
	require.Empty(t, report.Soon, "in 24 days is not soon")
	at = at.Add(25 * time.Hour)
	report, err = d.Report(t.Context(), keeper)
	require.NoError(t, err)
	require.Empty(t, report.Moved)
}

// A desk whose clock stands before what was entered, as after a new start, tells the notice as it was left.
func TestClockBefore(t *testing.T) {
	s, err := dir.Open(t.TempDir())
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	at := time.Date(2025, 7, 31, 10, 0, 0, 0, time.UTC)
	now := func() time.Time { return at }
	d, err := Open(t.Context(), s, now)
	require.NoError(t, err)
	keeper := store.Holder{ID: "keeper", Role: Keeper}
	h, err := d.Begin(t.Context(), keeper, journal.Header{Notice: "First", To: actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 2_500_000}}, acts.TechnicalCapability, store.Once{})
	require.NoError(t, err)
	_, err = d.Enter(t.Context(), keeper, h.Journal, Deed{Act: []byte(`{"act":"consult","by":"secretary of state","on":"2025-07-30","before":"give"}`)})
	require.NoError(t, err)
	at = at.AddDate(0, -1, 0)
	d, err = Open(t.Context(), s, now)
	require.NoError(t, err)
	sheet, err := d.See(t.Context(), keeper, h.Journal, "the notice")
	require.NoError(t, err)
	require.Equal(t, "2025-07-30", sheet.Notice.Now().String())
}

// A name that no journal can have takes no more room among the readings than one that can.
func TestLongNamesAreCut(t *testing.T) {
	s, err := dir.Open(t.TempDir())
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	d, err := Open(t.Context(), s, time.Now)
	require.NoError(t, err)
	_, err = d.See(t.Context(), store.Holder{ID: "a", Role: Official}, strings.Repeat("X", 10_000), "the notice")
	require.ErrorIs(t, err, store.ErrNone)
	for one, err := range s.Readings(t.Context(), "") {
		require.NoError(t, err)
		require.Equal(t, strings.Repeat(".", 64), one.Journal)
	}
}
