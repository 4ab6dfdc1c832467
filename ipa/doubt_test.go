package ipa

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/internal/words/wordstest"
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

func TestWords(t *testing.T) {
	wordstest.Table(t, "answer", NoLonger)
	wordstest.Table(t, "counting rule", After)
	wordstest.Table(t, "certainty", Unsure)
}

// Each word goes to its own constant.
func TestUnmarshal(t *testing.T) {
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
