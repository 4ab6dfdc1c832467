package tcn

import (
	"maps"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// An era begins on each day on which some words of the tables change their standing, and on no other; on each day the table says of each of
// the words what package ipa says.
func TestErasAreThoseOfTheWords(t *testing.T) {
	for _, tables := range allTables() {
		erasAreThoseOf(t, tables)
	}
	require.Contains(t, capabilityTables.eras.stands, ipa.MustParse("s 255(10)@2025-06-20"))
}

// allTables are the tables of every kind of notice.
func allTables() []*kindTables { return tablesOf(slices.Collect(acts.NoticeKinds())) }

func erasAreThoseOf(t *testing.T, tables *kindTables) {
	cited := slices.Collect(maps.Keys(tables.eras.stands))
	for _, own := range tables.words {
		require.Subset(t, cited, own.law)
	}
	want := eraList{ipa.Day(1, 1, 1)}
	for _, day := range ipa.Changes() {
		if slices.ContainsFunc(cited, func(c ipa.Citation) bool { return ipa.InForce(c, day) != ipa.InForce(c, day.Add(-1)) }) {
			want = append(want, day)
		}
	}
	require.Equal(t, want, tables.eras.days)
	days := slices.Concat(ipa.Changes(), []ipa.Date{ipa.Day(2010, 1, 1), ipa.Day(2026, 4, 7), ipa.Day(2100, 1, 1)})
	for _, day := range slices.Clone(days) {
		days = append(days, day.Add(-1))
	}
	for _, c := range cited {
		for _, day := range days {
			stands := tables.eras.where([]ipa.Citation{c})&tables.eras.on(day) != 0
			require.Equal(t, ipa.InForce(c, day) == ipa.Stands, stands, "%v on %v", c, day)
		}
	}
}
