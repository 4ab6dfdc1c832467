package deadlines

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// insideNotice is a notice given on a day.
func insideNotice(t testing.TB, on ipa.Date) tcn.Notice {
	minister, judge := actors.SecretaryOfState{}, actors.JudicialCommissioner{}
	some := []acts.Requirement{{Name: "decrypt", Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"), Serves: acts.TargetedInterception, Days: acts.Undisclosed}}
	n := tcn.New("First", actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Serves: 20_000})
	for _, act := range []acts.Act{
		acts.Decide{By: minister, On: on, To: acts.Giving, Adds: some, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests},
		acts.Approve{By: judge, On: on, Considered: acts.PrivacyTests},
		acts.Give{By: minister, On: on, Considered: acts.AllFactors},
	} {
		var err error
		n, err = n.Do(act)
		require.NoError(t, err)
	}
	return n
}

// What has passed is kept no more: a register may go on for good.
func TestWhatHasPassedIsDropped(t *testing.T) {
	var x Index
	n := insideNotice(t, ipa.Day(2025, 7, 3))
	for i := range 100 {
		require.NoError(t, x.Put(fmt.Sprint(i), n))
	}
	require.NotEmpty(t, x.ends)
	for _, day := range []ipa.Date{ipa.Day(2025, 7, 31), ipa.Day(2025, 8, 1)} {
		require.NoError(t, x.On(day))
		require.False(t, x.ends[0].day.Before(day))
	}
	require.NoError(t, x.On(ipa.Day(2040, 1, 1)))
	require.Empty(t, x.ends)
	require.Empty(t, x.looks)
	require.Empty(t, x.overdue)
	require.Len(t, x.notices, 100)
}

// What is put again and again leaves no heap of what was put before.
func TestWhatIsPutAgainIsDropped(t *testing.T) {
	var x Index
	n := insideNotice(t, ipa.Day(2025, 7, 3))
	for range 1000 {
		require.NoError(t, x.Put("a", n))
		require.NoError(t, x.Put("b", n))
	}
	for _, s := range []shelf{x.ends, x.looks} {
		for _, b := range s {
			require.LessOrEqual(t, len(b.all), 4+2*(len(b.all)-b.gone), "%v", b.day)
		}
	}
	x.Drop("a")
	x.Drop("b")
	require.Empty(t, x.ends)
	require.Empty(t, x.looks)
}

// What is gone may stay in its box a while, until half of the box is gone: its notice, with a history that may be long, does not.
func TestWhatIsGoneKeepsNoHistory(t *testing.T) {
	var x Index
	n := insideNotice(t, ipa.Day(2025, 7, 3))
	for _, key := range []string{"a", "b", "c", "d", "e"} {
		require.NoError(t, x.Put(key, n))
	}
	dropped, put := x.notices["a"], x.notices["b"]
	x.Drop("a")
	require.NoError(t, x.Put("b", n))
	require.Equal(t, 2, x.looks[0].gone, "they are in their box still")
	require.True(t, dropped.look.gone)
	require.Zero(t, dropped.notice)
	require.Zero(t, put.notice)
	require.Equal(t, "First", x.notices["b"].notice.Name())
	require.NoError(t, x.On(ipa.Day(2025, 7, 31)))
	require.Equal(t, "First", x.notices["b"].notice.Name())
}

// What came since the last listing is put among the rest, and stays behind what is like it.
func TestSettle(t *testing.T) {
	var b box
	var want []string
	for _, key := range []string{"m", "c", "x", "c", "", "a", "z", "m", "n"} {
		b.put(&kept{Deadline: Deadline{Key: key, Name: fmt.Sprint(len(b.all))}})
		if key != "z" {
			b.settle()
		}
	}
	for _, k := range b.settle() {
		want = append(want, k.Key+k.Name)
	}
	require.Equal(t, []string{"4", "a5", "c1", "c3", "m0", "m7", "n8", "x2", "z6"}, want)
}
