package main

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// pattern is one as a schema has it.
func pattern(t require.TestingT, text string) *regexp.Regexp {
	p, err := regexp.Compile("^(?:" + text + ")$")
	require.NoError(t, err)
	return p
}

// Every day that can be told fits, and no other: each text of the shape of a day is asked of the calendar.
func TestDays(t *testing.T) {
	p := pattern(t, told().day)
	for year := 1890; year <= 2210; year++ {
		for month := 0; month <= 13; month++ {
			for day := 0; day <= 32; day++ {
				text := fmt.Sprintf("%04d-%02d-%02d", year, month, day)
				d, err := ipa.ParseDate(text)
				if is := err == nil && d.Check() == nil; is != p.MatchString(text) { // a call for each of the days takes long
					require.Equal(t, is, p.MatchString(text), text)
				}
			}
		}
	}
	for _, text := range []string{"", "2025-6-20", "2025-06-20T00:00", " 2025-06-20", "2025/06/20", "2025-06"} {
		require.False(t, p.MatchString(text), text)
	}
}

// A date that may be vague fits exactly if it is read, but for two sides in the wrong order, which no pattern sees.
func TestVagueDates(t *testing.T) {
	p := pattern(t, told().when())
	rapid.Check(t, func(t *rapid.T) {
		one := rapid.Custom(func(t *rapid.T) string {
			year := rapid.SampledFrom([]string{"2025", "1900", "2200", "1899", "2201", "2024", "202X", "20XX", "220X", "22XX", "2XXX", "219X", "25", ""}).Draw(t, "year")
			rest := rapid.SampledFrom([]string{"", "-02", "-12", "-13", "-00", "-XX", "-02-28", "-02-29", "-02-30", "-12-31", "-04-31", "-02-XX", "-XX-XX", "-XX-21", "-1X", "-21"}).Draw(t, "rest")
			return year + rest + rapid.SampledFrom([]string{"", "~", "?", "%", "~?", " "}).Draw(t, "mark")
		})
		sides := rapid.SampledFrom([]string{"A", "A/B", "../A", "/A", "A/..", "A/", "[A..B]", "[..A]", "[A..]", "[A]", "[A/B]", "A..B", "..", "../..", "[..]", "/", "[A", "A]", "A/B/C", "[A,B]", "{A}", "[../A]"}).Draw(t, "sides")
		text := strings.NewReplacer("A", one.Draw(t, "a"), "B", one.Draw(t, "b"), "C", one.Draw(t, "c")).Replace(sides)
		_, err := docket.ParseWhen(text)
		if err != nil && strings.Contains(err.Error(), "it ends before it begins") {
			return
		}
		require.Equal(t, err == nil, p.MatchString(text), text)
	})
}

// Whatever an actor writes fits the pattern of its type and of no other; and what does not fit is not read.
func TestActors(t *testing.T) {
	patterns := map[actors.Role]*regexp.Regexp{}
	for a := range actors.Everyone() {
		role, _ := a.Who()
		text, err := grammar(a, false)
		require.NoError(t, err)
		patterns[role] = pattern(t, text)
		fits(t, patterns[role], a.String())
	}
	parts := []string{"", "A", "Acme", `"a;b"`, `"`, `"\n"`, `"\q"`, "é", "\u00a0", "\t", "x:y", "telecommunications", "abroad", "serves 10", "serves x", "intends 7", "financial only",
		"of Acme", `of "a:b"`, "of", "office Head of X", "office ", "nobody", " A  B ", "\u200b", "\ufffd", "日本", "😀"}
	rapid.Check(t, func(t *rapid.T) {
		role := rapid.SampledFrom(rolesOf(patterns)).Draw(t, "role")
		text := role.String()
		if rapid.Bool().Draw(t, "named") {
			text += rapid.SampledFrom([]string{":", ": ", " :"}).Draw(t, "colon") + strings.Join(rapid.SliceOfN(rapid.SampledFrom(parts), 0, 4).Draw(t, "parts"), rapid.SampledFrom([]string{";", "; ", " ; "}).Draw(t, "between"))
		}
		a, err := actors.Parse(text)
		if err == nil {
			fits(t, patterns[role], text)
			fits(t, patterns[role], a.String())
		} else if patterns[role].MatchString(text) {
			// what a pattern cannot count, or does not
			require.Regexp(t, "is said a second time|is not a number of persons", err.Error(), text)
		}
		for other, p := range patterns {
			require.True(t, other == role || !p.MatchString(text), "%s fits %v", text, other)
		}
	})
}

func fits(t require.TestingT, p *regexp.Regexp, text string) {
	require.True(t, p.MatchString(text), "%q does not fit %v", text, p)
}

func rolesOf(patterns map[actors.Role]*regexp.Regexp) (all []actors.Role) {
	for role := range actors.Roles() {
		if patterns[role] != nil {
			all = append(all, role)
		}
	}
	return all
}

// A role is offered for a field exactly where the act takes it.
func TestWhoActs(t *testing.T) {
	m, err := newMaker(top)
	require.NoError(t, err)
	for act := range acts.All() {
		form, err := m.form(act, "", true)
		require.NoError(t, err)
		by := form[1].value.(node)[1].value.(node)[0].value.(string)
		var offered []string
		if def := m.defs[strings.TrimPrefix(by, "#/$defs/")]; strings.HasPrefix(by, "#/$defs/one-") {
			for _, one := range def[len(def)-1].value.([]node) {
				offered = append(offered, one[0].value.(string))
			}
		} else {
			offered = []string{by}
		}
		var want []string
		for _, role := range acts.Who(act) {
			want = append(want, "#/$defs/actor-"+strings.ReplaceAll(role.String(), " ", "-"))
		}
		require.Equal(t, want, offered, acts.Verb(act))
	}
}
