package model

import (
	"slices"
	"strings"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// eras are the first days of the stretches of time in which the same rules and needs are there: the first has no first day.
type eras []ipa.Date

// erasOf are the eras of some rules: a day begins one if some words of a rule, or of a need that is kept, begin or cease to stand on it.
func erasOf(all []step) eras {
	var e eras
	for _, day := range ipa.Changes() {
		changes := func(law []ipa.Citation) bool { return stands(law, day) != stands(law, day.Add(-1)) }
		if day == lifeBegins || slices.ContainsFunc(all, func(s step) bool {
			return changes(s.rule.Law) || slices.ContainsFunc(s.rule.Needs, func(n tcn.Need) bool { return keptNeed(n) != nil && changes(n.Law) })
		}) {
			e = append(e, day)
		}
	}
	return e
}

// lifeBegins is the day on which the two years of s 255(5A) became law: a property names it.
var lifeBegins = ipa.Day(2024, 10, 14)

// stands reports whether all of some words stood on a day.
func stands(law []ipa.Citation, day ipa.Date) bool {
	for _, c := range law {
		if ipa.InForce(c, day) != ipa.Stands {
			return false
		}
	}
	return true
}

// eraName is an era as a name in Promela: the day on which it begins.
func eraName(day ipa.Date) string { return "from_" + strings.ReplaceAll(day.String(), "-", "_") }

// when is the condition that all of some words stand, in Promela; empty: they always do.
func (e eras) when(law []ipa.Citation) string {
	var spans []string
	since, in := "", stands(law, e.before())
	for _, day := range e {
		switch now := stands(law, day); {
		case now && !in:
			since, in = "era >= "+eraName(day), true
		case !now && in:
			spans, in = append(spans, allOf(since, "era < "+eraName(day))), false
		}
	}
	switch {
	case in && since == "":
		return ""
	case in:
		spans = append(spans, since)
	case len(spans) == 0:
		return "false"
	}
	return anyOf(spans...)
}

// before is a day before the first era that has a name; without any, the day on which the tables were last checked.
func (e eras) before() ipa.Date {
	if len(e) == 0 {
		return ipa.Checked()
	}
	return e[0].Add(-1)
}
