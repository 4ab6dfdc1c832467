package tcn_test

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// vectorFormat is the version of the form of the vectors: a change that an old reader would take amiss makes it another.
const vectorFormat = 1

// vectorAreas are the files of the vectors, each with the words that the names of its stories begin with: the first that fits has a story.
var vectorAreas = []struct {
	area  string
	begin *regexp.Regexp
}{
	{"cases", regexp.MustCompile(`^C\d+`)},
	{"readings", regexp.MustCompile(`^\d+ `)},
	{"clocks", regexp.MustCompile(`^clock `)},
	{"commencement", regexp.MustCompile(`^commencement `)},
	{"notification", regexp.MustCompile(`^(s 258[AB]\b|SI 2025/656, reg 3\b)`)},
	{"retention", regexp.MustCompile(`^(s (8[7-9]|9[0-8]|94A)\b|Sch 9 para 4\b|SI 2024/1021, reg 3\b)`)},
	{"lock", regexp.MustCompile(`^s (227|2|254)\b`)},
	{"secrecy", regexp.MustCompile(`^(s 255\(8\)|s 237|RIPA 2000 s 68\([67]\))`)},
	{"enforcement", regexp.MustCompile(`^(s 255\((9|10|11)\)|SI 2025/656)`)},
	{"life", regexp.MustCompile(`^(s 255\(5[AB]\)|s 256A|SI 2024/1021)`)},
	{"variation", regexp.MustCompile(`^s 256\b`)},
	{"review", regexp.MustCompile(`^(s 25[78]\b|SI 2018/354)`)},
	{"tribunal", regexp.MustCompile(`^(RIPA|HRA|SI 2018/1334)`)},
	{"security", regexp.MustCompile(`^s (249|252)\b`)},
	{"giving", regexp.MustCompile(`^(s 99|s 253|s 255|s 261|IA 1978|SI 2018/35[35]|SI 2018/341)`)},
}

// vectorOpening is how most stories begin: Acme's notice of 1 July 2025, lawfully given.
func vectorOpening(t *testing.T, answers vectorAnswers) vectorStory {
	v, err := vectorStoryOf(given(t, "2025-07-01").Notice)
	require.NoError(t, err)
	v.Name, v.Asked = "given on 2025-07-01", nil
	v, err = answers.answer(v, nil)
	require.NoError(t, err)
	return v
}

// after tells a story after an opening, if it begins so. Another law or another reading may rule on the opening otherwise: a story under one is told whole.
func (v *vectorStory) after(opening *vectorStory) {
	n := len(opening.History)
	if v.Law != "" || len(v.Readings) > 0 || len(v.History) < n {
		return
	}
	for i, line := range opening.History {
		if string(line) != string(v.History[i]) {
			return
		}
	}
	v.Opening, v.History, v.Rulings = opening.Name, v.History[n:], v.Rulings[len(opening.Rulings):]
}

// vectorFiles are the files of the vectors by their areas, from all that the tests of the law have asked.
func vectorFiles(t *testing.T, answers vectorAnswers, tables string) map[string]*vectorFile {
	cases := vectorCases(t, answers)
	stories := vectorChosen(cases)
	for _, edges := range [][]vectorStory{vectorClockEdges(t, cases), vectorCommencements(t)} {
		for _, v := range edges {
			answered, err := answers.answer(v, nil)
			require.NoError(t, err, v.Name)
			answered.trim()
			stories = append(stories, answered)
		}
	}
	all, opening, told := map[string]*vectorFile{}, vectorOpening(t, answers), map[string]int{}
	for _, a := range vectorAreas {
		all[a.area] = &vectorFile{Format: vectorFormat, Tables: tables, Area: a.area}
	}
	for _, v := range stories {
		if v.Law != "" {
			v.Name += ", by the law of " + v.Law
		}
		if len(v.Readings) > 0 {
			v.Name += ", under " + strings.Join(v.Readings, " and ")
		}
		if told[v.Name]++; told[v.Name] > 1 {
			v.Name += fmt.Sprintf(" (%d)", told[v.Name])
		}
		v.after(&opening)
		i := slices.IndexFunc(vectorAreas, func(a struct {
			area  string
			begin *regexp.Regexp
		}) bool {
			return a.begin.MatchString(v.Name)
		})
		require.GreaterOrEqual(t, i, 0, "in no file is a place for: %s", v.Name)
		f := all[vectorAreas[i].area]
		f.Stories = append(f.Stories, v)
	}
	for _, f := range all {
		slices.SortStableFunc(f.Stories, func(a, b vectorStory) int { return cmp.Compare(vectorOrder(a.Name), vectorOrder(b.Name)) })
		if slices.ContainsFunc(f.Stories, func(v vectorStory) bool { return v.Opening != "" }) {
			f.Openings = []vectorStory{opening}
		}
	}
	return all
}

// trim leaves out of the days on which a story is asked the positions that are those of the days beside it.
func (v *vectorStory) trim() {
	differ := func(i, j int) bool {
		if i < 0 || j >= len(v.Asked) {
			return false
		}
		return fmt.Sprint(v.Asked[i].Positions) != fmt.Sprint(v.Asked[j].Positions)
	}
	keep := make([]bool, len(v.Asked))
	for i := range v.Asked {
		keep[i] = differ(i-1, i) || differ(i, i+1)
	}
	for i := range v.Asked {
		if !keep[i] {
			v.Asked[i].Positions = nil
		}
	}
}

var vectorNumbers = regexp.MustCompile(`\d+`)

// vectorOrder is a name as it is sorted: numbers by what they count.
func vectorOrder(name string) string {
	return vectorNumbers.ReplaceAllStringFunc(name, func(n string) string { return fmt.Sprintf("%04s", n) })
}
