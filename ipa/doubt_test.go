package ipa

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestDoubts(t *testing.T) {
	n := 0
	for d := range Doubts() {
		n++
		require.Equal(t, n, d.N, "the numbers are fixed")
		require.NotEmpty(t, d.Question)
		require.Equal(t, byte('?'), d.Question[len(d.Question)-1], "%d", n)
		require.GreaterOrEqual(t, len(d.Readings), 2, "%d", n)
		require.GreaterOrEqual(t, d.Default, 0)
		require.Less(t, d.Default, len(d.Readings))
		require.NotEmpty(t, d.Why, "%d", n)
		require.NotEmpty(t, d.Touches, "%d", n)
		for _, c := range d.Touches {
			if c.work.kind != judgment {
				_, ok := Lookup(c)
				require.True(t, ok, "doubt %d touches %s, which is not in the tables", n, c)
			}
		}
		same, ok := DoubtOf(d.N)
		require.True(t, ok)
		require.Equal(t, d, same)
	}
	require.Equal(t, 39, n)
	for _, n := range []int{0, -1, 40, 1 << 40} {
		_, ok := DoubtOf(n)
		require.False(t, ok)
	}
}

func TestNotModelled(t *testing.T) {
	var before Citation
	for o := range NotModelled() {
		require.True(t, o.Term != "" && o.Why != "" && o.LeftTo != "", o.Term)
		require.LessOrEqual(t, before.Compare(o.Provision), 0)
		before = o.Provision
		p, ok := Lookup(o.Provision)
		require.True(t, ok, "%s", o.Provision)
		require.Equal(t, Confirmed, p.Certainty)
	}
	require.False(t, before.IsZero())
}

func TestEnumText(t *testing.T) {
	checkEnum(t, countings, []Counting{BeginningWith, OfTheDay, EndingWith, After})
	checkEnum(t, certainties, []Certainty{Confirmed, Unsure})
	checkEnum(t, forces, []Force{NotYet, Stands, NoLonger})
	require.Equal(t, "no answer", Force(0).String())
	require.Equal(t, "answer 200", Force(200).String())
	require.Equal(t, "no counting rule", Counting(0).String())
	require.Equal(t, "no certainty", Certainty(0).String())
}

func checkEnum[E interface {
	~uint8
	String() string
	MarshalText() ([]byte, error)
}](t *testing.T, n names[E], all []E) {
	require.Len(t, n.words, len(all))
	for _, e := range append(all, 0) {
		text, err := e.MarshalText()
		require.NoError(t, err)
		var back E
		require.NoError(t, n.unmarshal(&back, text))
		require.Equal(t, e, back)
	}
	_, err := E(255).MarshalText()
	require.Error(t, err)
	var e E
	require.ErrorContains(t, n.unmarshal(&e, []byte("perhaps")), "write one of")
	require.NotPanics(t, func() { _ = E(255).String() })
}

func TestEnumsUnmarshal(t *testing.T) {
	var f Force
	require.NoError(t, f.UnmarshalText([]byte("in force")))
	require.Equal(t, Stands, f)
	var c Certainty
	require.NoError(t, c.UnmarshalText([]byte("unsure")))
	require.Equal(t, Unsure, c)
	var r Counting
	require.NoError(t, r.UnmarshalText([]byte("ending with")))
	require.Equal(t, EndingWith, r)
}
