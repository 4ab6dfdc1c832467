package tcn

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/ipa"
)

// An era begins on each day on which some words of the tables change their standing, and on no other; on each day the table says of each of
// the words what package ipa says.
func TestErasAreThoseOfTheWords(t *testing.T) {
	cited := citedWords()
	require.Contains(t, cited, ipa.MustParse("s 255(10)@2025-06-20"))
	want := eraList{ipa.Day(1, 1, 1)}
	for _, day := range ipa.Changes() {
		if slices.ContainsFunc(cited, func(c ipa.Citation) bool { return ipa.InForce(c, day) != ipa.InForce(c, day.Add(-1)) }) {
			want = append(want, day)
		}
	}
	require.Equal(t, want, lawEras.days)
	days := slices.Concat(ipa.Changes(), []ipa.Date{ipa.Day(2010, 1, 1), ipa.Day(2026, 4, 7), ipa.Day(2100, 1, 1)})
	for _, day := range slices.Clone(days) {
		days = append(days, day.Add(-1))
	}
	for _, c := range cited {
		for _, day := range days {
			stands := lawEras.where([]ipa.Citation{c})&lawEras.on(day) != 0
			require.Equal(t, ipa.InForce(c, day) == ipa.Stands, stands, "%v on %v", c, day)
		}
	}
}
