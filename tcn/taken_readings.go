package tcn

import (
	"slices"

	"github.com/doublelock/doublelock/ipa"
)

// A doubtSet is a set of open questions, a bit each by its number.
type doubtSet uint64

// takenReadings are the readings that a notice is under, by the numbers of the questions: places in package ipa. They are never changed in
// place; none at all are the defaults.
type takenReadings [64]uint8

// openQuestions are the open questions of package ipa, the first being number 1. Nobody changes them.
var openQuestions = slices.Collect(ipa.Doubts())

// defaultReadings are those that are taken where none is chosen.
var defaultReadings = func() (all takenReadings) {
	for _, d := range openQuestions {
		all[d.N] = uint8(d.Default)
	}
	return all
}()

// with are the readings with another of one question.
func (t *takenReadings) with(doubt, place uint8) *takenReadings {
	taken := defaultReadings
	if t != nil {
		taken = *t
	}
	taken[doubt] = place
	return &taken
}

// changedReadings are the readings that differ between two, each as the question's ID and the name of the later reading with an equals sign
// between.
func changedReadings(from, to *takenReadings) []string {
	before, after := defaultReadings, defaultReadings
	if from != nil {
		before = *from
	}
	if to != nil {
		after = *to
	}
	var all []string
	for _, d := range openQuestions {
		if before[d.N] != after[d.N] {
			all = append(all, d.ID+"="+d.Readings[after[d.N]].Name)
		}
	}
	return all
}

// String is the reading as "suspension-ends=decision"; empty for zero.
func (r switchReading) String() string {
	d, ok := ipa.DoubtOf(int(r.doubt()))
	if !ok || int(r.place()) >= len(d.Readings) {
		return ""
	}
	return d.ID + "=" + d.Readings[r.place()].Name
}
