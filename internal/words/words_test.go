package words_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/doublelock/doublelock/internal/words"
	"github.com/doublelock/doublelock/internal/words/wordstest"
)

// A size is an enumeration, a spice is a member of a set.
type (
	size  uint8
	spice uint16
)

var (
	sizes  = words.Of[size]("size", "small", "very small", "large")
	spices = words.SetOf[spice]("spice", "mace", "clove", "star anise")
)

func (s size) String() string                   { return sizes.String(s) }
func (s size) MarshalText() ([]byte, error)     { return sizes.Marshal(s) }
func (s *size) UnmarshalText(text []byte) error { return sizes.Unmarshal(text, s) }

func (s spice) String() string                   { return spices.String(s) }
func (s spice) MarshalText() ([]byte, error)     { return spices.Marshal(s) }
func (s *spice) UnmarshalText(text []byte) error { return spices.Unmarshal(text, s) }

func TestTable(t *testing.T) {
	wordstest.Table(t, "size", size(3))
	require.Equal(t, []size{1, 2, 3}, slices.Collect(sizes.Values()))
	for range sizes.Values() {
		break // an iterator that is left early stops
	}
	for v, want := range map[size]struct{ has, fits bool }{
		0: {false, true}, 1: {true, true}, 3: {true, true}, 4: {false, false}, 255: {false, false},
	} {
		require.Equal(t, want.has, sizes.Has(v), v)
		require.Equal(t, want.fits, sizes.Fits(v), v)
	}
	_, err := size(4).MarshalText()
	require.EqualError(t, err, "size 4 does not exist; use one of: small, very small, large")
	require.EqualError(t, sizes.Unmarshal([]byte("Small"), new(size)),
		`size "Small" is not known; use one of: small, very small, large`)
	_, found := sizes.Find("")
	require.False(t, found)
}

func TestSet(t *testing.T) {
	wordstest.Set(t, "spice", spice(7))
	require.Equal(t, []spice{1, 2, 4}, slices.Collect(spices.Values()))
	for range spices.Values() {
		break
	}
	require.Equal(t, "mace+star anise", spice(5).String())
	require.Equal(t, "mace+spice 24", spice(25).String())
	_, err := spice(25).MarshalText()
	require.EqualError(t, err,
		"spice 24 does not exist; use all, or some of: mace, clove, star anise, with a plus between")
	require.EqualError(t, spices.Unmarshal([]byte("mace+"), new(spice)),
		`spice "" is not known; use all, or some of: mace, clove, star anise, with a plus between`)
	var back spice
	require.NoError(t, back.UnmarshalText([]byte("clove+mace+clove")))
	require.Equal(t, spice(3), back)
	require.Equal(t, ^uint8(0), words.SetOf[uint8]("", make([]string, 8)...).All())
	require.Equal(t, ^uint16(0), words.SetOf[uint16]("", make([]string, 16)...).All())
	for _, one := range []spice{1, 4} {
		require.Zero(t, testing.AllocsPerRun(10, func() { _ = one.String() }), "printing %v", one)
	}
}

// Whatever the words are, what is written reads back as what it was; and what is no value is not written.
func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.StringOf(rapid.RuneFrom([]rune("ab -é"))).Filter(func(s string) bool { return s != "" && s != "all" })
		list := rapid.SliceOfNDistinct(word, 1, 16, rapid.ID).Draw(t, "words")

		table := words.Of[uint8]("thing", list...)
		one := rapid.Uint8().Draw(t, "value")
		text, err := table.Marshal(one)
		require.Equal(t, table.Fits(one), err == nil)
		require.Equal(t, err == nil && one != 0, table.Has(one))
		if err == nil {
			back := ^one
			require.NoError(t, table.Unmarshal(text, &back))
			require.Equal(t, one, back)
		}

		set := words.SetOf[uint16]("thing", list...)
		some := rapid.Uint16().Draw(t, "set")
		text, err = set.Marshal(some)
		require.Equal(t, set.Fits(some), err == nil)
		if err != nil {
			require.Contains(t, set.String(some), fmt.Sprint("thing ", some&^set.All()))
			some &= set.All()
			text, err = set.Marshal(some)
			require.NoError(t, err)
		}
		back := ^some
		require.NoError(t, set.Unmarshal(text, &back))
		require.Equal(t, some, back)
	})
}
