package desk

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/examples/register/internal/store/dir"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/journal"
)

// settable is a desk whose clock the test sets, on a store of its own, and its keeper.
func settable(t *testing.T) (d *Desk, at *time.Time, s store.Store, keeper store.Holder) {
	s, err := dir.Open(t.TempDir())
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	at = new(time.Time)
	*at = time.Date(2025, 8, 1, 10, 0, 0, 0, time.UTC)
	d, err = Open(t.Context(), s, func() time.Time { return *at })
	require.NoError(t, err)
	return d, at, s, store.Holder{ID: "keeper", Role: Keeper}
}

// Of two who hand out a token to one at the same time, or of one who is cut short, nobody is left with two tokens, nor anybody with none.
func TestAdmitsInOneStep(t *testing.T) {
	d, _, s, keeper := settable(t)
	first, err := d.Admit(t.Context(), keeper, store.Holder{ID: "a", Role: Official})
	require.NoError(t, err)
	h := &hasty{Store: s}
	d.store = h
	h.meanwhile = func() {
		h.meanwhile = nil
		_, err := d.Know(t.Context(), first)
		require.NoError(t, err, "nothing is taken back before there is another")
		_, err = d.Admit(t.Context(), keeper, store.Holder{ID: "a", Role: Official})
		require.NoError(t, err)
	}
	last, err := d.Admit(t.Context(), keeper, store.Holder{ID: "a", Role: Official})
	require.NoError(t, err)
	count := 0
	for one, err := range s.Holders(t.Context()) {
		require.NoError(t, err)
		require.Equal(t, "a", one.ID)
		count++
	}
	require.Equal(t, 1, count)
	_, err = d.Know(t.Context(), last)
	require.NoError(t, err)
}

// Somebody is signed in in so many browsers; in one more, and the first is signed out. Others are not, nor is the token ended that was handed out.
func TestManyBrowsers(t *testing.T) {
	d, at, _, keeper := settable(t)
	token, err := d.Admit(t.Context(), keeper, store.Holder{ID: "a", Role: Official, Until: at.AddDate(1, 0, 0)})
	require.NoError(t, err)
	other, err := d.Admit(t.Context(), keeper, store.Holder{ID: "b", Role: Official})
	require.NoError(t, err)
	others, _, err := d.SignIn(t.Context(), other)
	require.NoError(t, err)
	var all []string
	for range mostBrowsers + 3 {
		*at = at.Add(time.Second)
		session, _, err := d.SignIn(t.Context(), token)
		require.NoError(t, err)
		all = append(all, session)
	}
	for i, session := range all {
		_, err := d.Know(t.Context(), session)
		require.Equal(t, i < 3, err != nil, i)
	}
	for _, one := range []string{token, other, others} {
		_, err := d.Know(t.Context(), one)
		require.NoError(t, err)
	}
	*at = at.Add(time.Hour)
	_, lasts, err := d.SignIn(t.Context(), d.Invite(store.Holder{ID: "a"}))
	require.NoError(t, err)
	require.Equal(t, sessionLasts, lasts, "and not as long as one in which it is signed in already")
	h, err := d.Know(t.Context(), token)
	require.NoError(t, err)
	require.NoError(t, d.SignOut(t.Context(), h, token))
	_, err = d.Know(t.Context(), token)
	require.NoError(t, err, "who asks with the token that was handed out does not end it")
}

// Who signed in while the clock stood far ahead is signed out when it is set right, and keeps nobody out who signs in then.
func TestSignedAhead(t *testing.T) {
	d, at, _, keeper := settable(t)
	token, err := d.Admit(t.Context(), keeper, store.Holder{ID: "a", Role: Official})
	require.NoError(t, err)
	right := *at
	*at = right.AddDate(100, 0, 0)
	code := d.Invite(store.Holder{ID: "a"})
	var ahead []string
	for range mostBrowsers {
		session, _, err := d.SignIn(t.Context(), token)
		require.NoError(t, err)
		_, err = d.Know(t.Context(), session)
		require.NoError(t, err)
		ahead = append(ahead, session)
	}
	*at = right
	for _, session := range ahead {
		_, err := d.Know(t.Context(), session)
		require.ErrorIs(t, err, ErrUnknown)
	}
	_, _, err = d.SignIn(t.Context(), code)
	require.ErrorIs(t, err, ErrUnknown, "a quarter of an hour is not a hundred years")
	one, _, err := d.SignIn(t.Context(), token)
	require.NoError(t, err)
	*at = at.Add(time.Second)
	_, _, err = d.SignIn(t.Context(), token)
	require.NoError(t, err)
	_, err = d.Know(t.Context(), one)
	require.NoError(t, err)
	*at = at.Add(-clocksDiffer)
	_, err = d.Know(t.Context(), one)
	require.NoError(t, err, "the clocks of two registers differ a little")
}

// Who was invited and is given other rights in the moment of signing in does not keep the old ones.
func TestInvitedToOtherRights(t *testing.T) {
	d, _, s, keeper := settable(t)
	_, err := d.Admit(t.Context(), keeper, store.Holder{ID: "a", Role: Keeper})
	require.NoError(t, err)
	code := d.Invite(store.Holder{ID: "a"})
	h := &hasty{Store: s}
	d.store = h
	h.meanwhile = func() {
		h.meanwhile = nil
		_, err := d.Admit(t.Context(), keeper, store.Holder{ID: "a", Role: Official})
		require.NoError(t, err)
	}
	_, _, err = d.SignIn(t.Context(), code)
	require.ErrorIs(t, err, ErrUnknown)
}

// A keeper whose token is lost is given another at the machine: the old one ends, with its browsers and its calendar, and no other keeper's does.
func TestNewKeeper(t *testing.T) {
	d, at, s, _ := settable(t)
	_, err := NewKeeper(t.Context(), s, *at)
	require.ErrorIs(t, err, store.ErrNone, "the first start draws one")
	lost, keeper, err := d.First(t.Context())
	require.NoError(t, err)
	other, err := d.Admit(t.Context(), keeper, store.Holder{ID: "second", Role: Keeper})
	require.NoError(t, err)
	session, _, err := d.SignIn(t.Context(), lost)
	require.NoError(t, err)
	secret, err := d.Calendar(t.Context(), keeper)
	require.NoError(t, err)
	token, err := NewKeeper(t.Context(), s, *at)
	require.NoError(t, err)
	for _, one := range []string{lost, session} {
		_, err := d.Know(t.Context(), one)
		require.ErrorIs(t, err, ErrUnknown)
	}
	_, err = d.CalendarOf(t.Context(), secret)
	require.ErrorIs(t, err, ErrUnknown)
	for _, one := range []string{token, other} {
		h, err := d.Know(t.Context(), one)
		require.NoError(t, err)
		require.True(t, Keeps(h))
	}
	for one, err := range s.Readings(t.Context(), "") {
		require.NoError(t, err)
		require.Equal(t, store.Reading{At: *at, Holder: Keeper, What: "draw a new token for the keeper, at the machine", Given: true}, one)
		break
	}
}

// A desk whose clock was set ahead, even further than can be told, or back, says what one says that is opened then.
func TestClockIsSet(t *testing.T) {
	d, at, s, keeper := settable(t)
	h := journal.Header{Notice: "First", To: actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 2_500_000}}
	h, err := d.Begin(t.Context(), keeper, h, acts.TechnicalCapability, store.Once{})
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
	right := *at
	for _, to := range []time.Time{right.AddDate(100, 0, 0), right, right.AddDate(500, 0, 0), right.AddDate(0, 0, 40), right.AddDate(0, 0, -1), right.AddDate(-20, 0, 0), right} {
		*at = to
		fresh, err := Open(t.Context(), s, func() time.Time { return to })
		if to.Year() > 2200 {
			require.Error(t, err)
			_, err = d.Day()
			require.ErrorContains(t, err, "the machine's clock says")
			continue
		}
		require.NoError(t, err)
		told := func(d *Desk) any {
			report, err := d.Report(t.Context(), keeper)
			require.NoError(t, err)
			due, err := d.Deadlines(t.Context(), keeper, "", 3660)
			require.NoError(t, err)
			lines, _, err := d.List(t.Context(), keeper, Place{}, 10)
			require.NoError(t, err)
			require.Len(t, lines, 1)
			return []any{report, due, lines[0].Next, lines[0].Notice.Now(), d.Today()}
		}
		require.Equal(t, told(fresh), told(d), to)
		require.Equal(t, to.Format(time.DateOnly), d.Today().String())
	}
}
