package tcn_test

import (
	"encoding/json"
	"errors"
	"iter"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// counted is how many values a list yields to who stops after some.
func counted[T any](all iter.Seq[T], after int) (n int) {
	for range all {
		if n++; n == after {
			break
		}
	}
	return n
}

// firsts is a list of pairs as one of its first values.
func firsts[T, U any](all iter.Seq2[T, U]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range all {
			if !yield(v) {
				return
			}
		}
	}
}

// Every list ends where its reader stops, after the first and after the second: one that goes on panics.
func TestListsStopWhenAsked(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-20", "records").varied("2025-08-01", []acts.Requirement{hack}).
		does(complaint("2025-08-03"), complaint("2025-08-04")).until("2027-01-01")
	for name, stop := range map[string]func(after int) int{
		"regions":      func(after int) int { return counted(tcn.Regions(), after) },
		"statuses":     func(after int) int { return counted(tcn.Statuses(), after) },
		"rules":        func(after int) int { return counted(tcn.Rules(), after) },
		"clocks":       func(after int) int { return counted(tcn.Clocks(), after) },
		"positions":    func(after int) int { return counted(tcn.Positions(), after) },
		"its clocks":   func(after int) int { return counted(s.Clocks(), after) },
		"its duties":   func(after int) int { return counted(s.Positions(), after) },
		"correlatives": func(after int) int { return counted(s.Positions(bySecy), after) },
		"content":      func(after int) int { return counted(s.Requirements(), after) },
		"history":      func(after int) int { return counted(s.History(), after) },
		"runs":         func(after int) int { return counted(s.Runs(tcn.RegionTribunal), after) },
		"choices":      func(after int) int { return counted(s.Choices(), after) },
		"omissions":    func(after int) int { return counted(s.Omissions(), after) },
		"otherwise":    func(after int) int { return counted(firsts(s.Otherwise()), after) },
		"readings": func(after int) int {
			m := s.under("office-closed=next-open-day", "twenty-eighth-day=not-counted")
			return counted(firsts(m.Readings()), after)
		},
	} {
		for after := 1; after <= 2; after++ {
			require.Equal(t, after, stop(after), name)
		}
	}
}

// What is no value has no words, no place and no initial status, on either side of those that are.
func TestBeyondTheLastValue(t *testing.T) {
	for _, r := range []tcn.Region{0, tcn.RegionEnforcement + 1, 255} {
		require.Empty(t, r.Question(), r)
		require.Zero(t, r.Initial(), r)
		require.Zero(t, tcn.State{}.In(r), r)
		require.Zero(t, given(t, "2025-07-01").State().In(r), r)
		require.False(t, r.Runs(), r)
	}
	for r := range tcn.Regions() {
		require.NotEmpty(t, r.Question(), r)
		require.Equal(t, r, given(t, "2025-07-01").State().In(r).Region())
	}
	for _, e := range []tcn.Effect{0, tcn.Void + 1, 255} {
		require.Empty(t, e.Says(), e)
	}
	for e := tcn.Lawful; e <= tcn.Void; e++ {
		require.NotEmpty(t, e.Says(), e)
	}
	for _, s := range []tcn.Status{0, tcn.Enjoined + 1, 255} {
		require.Equal(t, tcn.Meaning{}, s.Meaning())
		require.Empty(t, s.Says())
		require.False(t, s.Ended())
	}
	require.NotZero(t, tcn.Enjoined.Meaning())
}

// Whoever changes what a list of the law hands out changes nobody else's.
func TestTheLawIsHandedOutAsCopies(t *testing.T) {
	forged := ipa.MustParse("s 252(1)")
	written := func() string {
		var all []any
		for r := range tcn.Rules() {
			all = append(all, r)
		}
		for c := range tcn.Clocks() {
			all = append(all, c)
		}
		for p := range tcn.Positions() {
			all = append(all, p)
		}
		for m := range tcn.Statuses() {
			all = append(all, m)
			all = append(all, m.Status.Meaning())
		}
		text, err := json.Marshal(all)
		require.NoError(t, err)
		return string(text)
	}
	before := written()
	for r := range tcn.Rules() {
		clear(r.By)
		clear(r.Law)
		clear(r.While)
		clear(r.Takes)
		clear(r.Carries)
		clear(r.Sweeps)
		for _, n := range r.Needs {
			clear(n.Law)
		}
		clear(r.Needs)
	}
	for c := range tcn.Clocks() {
		c.Law[0] = forged
	}
	for p := range tcn.Positions() {
		p.Law[0] = forged
	}
	for m := range tcn.Statuses() {
		m.Law[0] = forged
		m.Status.Meaning().Law[0] = forged
	}
	s := given(t, "2025-07-01").until("2026-01-01")
	for c := range s.Clocks() {
		c.Law[0] = forged
	}
	for p := range s.Positions() {
		p.Law[0] = forged
	}
	for o := range s.Omissions() {
		o.Duty.Law[0] = forged
	}
	r, err := s.Try(revoke("2026-01-02"))
	require.NoError(t, err)
	for _, g := range r.Grounds() {
		g.Law[0] = forged
	}
	clear(r.Rule().Law)
	none, err := s.Try(orderInterim("2026-01-02"))
	require.NoError(t, err)
	for _, g := range none.Grounds() {
		g.Law[0] = forged
	}
	for c := range s.Choices() {
		clear(c.Rule().Law)
		for _, g := range c.Grounds() {
			clear(g.Law)
		}
	}
	var noRoute *tcn.NoRoute
	_, err = s.Route(tcn.Expired, s.Now())
	require.ErrorAs(t, err, &noRoute)
	clear(noRoute.Grounds[0].Law)
	_, why := s.revoked("2026-01-02").Binds("decrypt")
	clear(why[0].Law)
	require.Equal(t, before, written())
	_, again := s.Binds("decrypt")
	require.Equal(t, "s 255(9)", again[0].Law[0].String())
}

// A notice reads back from its JSON as it was, and what is no history does not; a notice that nobody made writes null, has no history to encode,
// and no law can be fixed on it.
func TestNoticeReadsBackFromJSON(t *testing.T) {
	s := given(t, "2025-07-01").referred("2025-07-10").does(complaint("2025-07-11"))
	text, err := json.Marshal(s.Notice)
	require.NoError(t, err)
	var back tcn.Notice
	require.NoError(t, json.Unmarshal(text, &back))
	require.Equal(t, s.State(), back.State())
	require.Equal(t, s.Now(), back.Now())
	require.Equal(t, s.Name(), back.Name())
	again, err := json.Marshal(back)
	require.NoError(t, err)
	require.Equal(t, string(text), string(again))
	var read *acts.ReadError
	kept := back
	require.ErrorAs(t, json.Unmarshal([]byte(`{}`), &back), &read)
	require.ErrorAs(t, json.Unmarshal([]byte(`[{"no":"header"}]`), &back), &read)
	require.Equal(t, kept.State(), back.State())
	require.NoError(t, json.Unmarshal([]byte(`null`), &back))
	require.Equal(t, tcn.Notice{}, back)

	text, err = json.Marshal(tcn.Notice{})
	require.NoError(t, err)
	require.Equal(t, "null", string(text))
	_, err = tcn.EncodeHistory(tcn.Notice{})
	var bad *acts.BadAct
	require.True(t, errors.As(err, &bad))
	require.Equal(t, "encode", bad.Verb)
	require.Equal(t, tcn.Notice{}, tcn.Notice{}.Under(day("2025-07-01")))
}

// A status stands in its own region's place, and nowhere else.
func TestStatesReadTheirOwnStatuses(t *testing.T) {
	text, err := json.Marshal(given(t, "2025-07-01").State())
	require.NoError(t, err)
	var back tcn.State
	require.NoError(t, json.Unmarshal(text, &back))
	require.Equal(t, given(t, "2025-07-01").State(), back)
	kept := back
	for _, wrong := range []string{
		`{"lock":"issued","force":"issued","secrecy":"secret","review":"unreferred","tribunal":"unchallenged","enforcement":"unsued"}`,
		`{"lock":"idle","force":"secret","secrecy":"secret","review":"unreferred","tribunal":"unchallenged","enforcement":"unsued"}`,
	} {
		err := json.Unmarshal([]byte(wrong), &back)
		require.ErrorContains(t, err, "which is no status of it")
		require.Equal(t, kept, back)
	}
}

// What a history holds is its own: who changes the lists of an act that was done changes no history, however many of them there were.
func TestWhatWasDoneIsNotRewritten(t *testing.T) {
	for _, c := range []struct{ adds, removes int }{{1, 0}, {0, 1}, {1, 1}, {2, 1}, {1, 2}, {2, 2}} {
		adds := []acts.Requirement{hack, bulk}[:c.adds]
		removes := []string{"decrypt", "records"}[:c.removes]
		s := given(t, "2025-07-01").does(consultBefore(acts.Varying, "2025-07-02"), decideToVary("2025-07-02", adds, removes...))
		before, err := tcn.EncodeHistory(s.Notice)
		require.NoError(t, err)
		clear(adds)
		clear(removes)
		after, err := tcn.EncodeHistory(s.Notice)
		require.NoError(t, err)
		require.Equal(t, string(before), string(after), c)
	}
	names := []string{"decrypt"}
	s := given(t, "2025-07-01").does(refer("2025-07-02", names...))
	names[0] = "records"
	require.NotZero(t, s.standing("decrypt").Referred)
	require.Equal(t, []string{"decrypt"}, s.ruling().Act().(acts.Refer).Requirements)
}

// The words of the enumerations are those of the law and of Hohfeld: files hold them.
func TestWordsOfTheEnumerations(t *testing.T) {
	var kinds, phases, effects []string
	for k := tcn.Duty; k <= tcn.Immunity; k++ {
		kinds = append(kinds, k.String())
	}
	for p := tcn.NoDate; p <= tcn.Finished; p++ {
		phases = append(phases, p.String())
	}
	for e := tcn.Lawful; e <= tcn.Void; e++ {
		effects = append(effects, e.String()+": "+e.Says())
	}
	require.Equal(t, []string{"duty", "liberty", "power", "disability", "right", "no-right", "liability", "immunity"}, kinds)
	require.Equal(t, []string{"no date yet", "to come", "running", "run out", "finished"}, phases)
	require.Equal(t, []string{
		"lawful: it takes effect, and breaks no duty", "breach: it happens, against a duty",
		"irregular: it takes effect, but can be quashed", "void: there is no power: nothing changes",
	}, effects)
}

// What is no word of an enumeration is refused, and the refusal says of which.
func TestNoWordOfTheEnumeration(t *testing.T) {
	for what, read := range map[string]func([]byte) error{
		"phase":            new(tcn.Phase).UnmarshalText,
		"kind of position": new(tcn.PositionKind).UnmarshalText,
		"status":           new(tcn.Status).UnmarshalText,
		"region":           new(tcn.Region).UnmarshalText,
		"effect":           new(tcn.Effect).UnmarshalText,
	} {
		require.ErrorContains(t, read([]byte("nonsense")), what+` "nonsense" is not known`, what)
	}
	require.Equal(t, "no notice", tcn.Notice{}.String())
	require.NotEqual(t, "no notice", given(t, "2025-07-01").Notice.String())
}
