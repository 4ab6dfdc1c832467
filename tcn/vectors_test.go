package tcn_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/internal/golden"
	"github.com/doublelock/doublelock/ipa"
)

const vectorFolder = "testdata/vectors/"

// vectorAnswered are the answers that the tests of the vectors share.
var vectorAnswered = newVectorAnswers()

// vectorTablesHash is the hash by which files of vectors name the tables that they rest on.
func vectorTablesHash(t *testing.T) string {
	return fmt.Sprintf("sha256:%x", sha256.Sum256(vectorTables(t)))
}

// readVectors reads a file as anybody would: with plain encoding/json, and what nobody knows is refused.
func readVectors(data []byte) (f vectorFile, err error) {
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	err = d.Decode(&f)
	return f, err
}

// told is a file of vectors with the answers of this implementation, and where these are others: the story, the field, and what is said there.
func (f vectorFile) told(answers vectorAnswers) (ours vectorFile, faults []string) {
	ours = vectorFile{Format: f.Format, Tables: f.Tables, Area: f.Area}
	openings := map[string]*vectorStory{}
	tell := func(v vectorStory) vectorStory {
		answered, err := answers.answer(v, openings[v.Opening])
		if err != nil {
			faults = append(faults, fmt.Sprintf("%s, %q: %v", f.Area, v.Name, err))
			return v
		}
		answered.asAsked(v)
		for _, fault := range vectorDiff("", vectorPlain(v), vectorPlain(answered)) {
			faults = append(faults, fmt.Sprintf("%s, %q: %s", f.Area, v.Name, fault))
		}
		return answered
	}
	for _, v := range f.Openings {
		answered := tell(v)
		ours.Openings = append(ours.Openings, answered)
		openings[v.Name] = &answered
	}
	for _, v := range f.Stories {
		if v.Opening != "" && openings[v.Opening] == nil {
			faults = append(faults, fmt.Sprintf("%s, %q: there is no opening %q", f.Area, v.Name, v.Opening))
			continue
		}
		ours.Stories = append(ours.Stories, tell(v))
	}
	return ours, faults
}

// vectorPlain is a value as plain JSON.
func vectorPlain(v any) (plain any) {
	data, err := json.Marshal(v)
	if err == nil {
		err = json.Unmarshal(data, &plain)
	}
	if err != nil {
		return err.Error()
	}
	return plain
}

// vectorDiff lists where two values differ: the field, what the vector says and what is answered.
func vectorDiff(at string, vector, answer any) (all []string) {
	switch v := vector.(type) {
	case map[string]any:
		if a, is := answer.(map[string]any); is {
			keys := maps.Clone(v)
			maps.Copy(keys, a)
			for _, key := range slices.Sorted(maps.Keys(keys)) {
				all = append(all, vectorDiff(strings.TrimPrefix(at+"."+key, "."), v[key], a[key])...)
			}
			return all
		}
	case []any:
		if a, is := answer.([]any); is && len(a) == len(v) {
			for i := range v {
				all = append(all, vectorDiff(fmt.Sprintf("%s[%d]", at, i), v[i], a[i])...)
			}
			return all
		}
	}
	said := func(v any) string {
		data, err := json.Marshal(v)
		if v == nil || err != nil {
			return "nothing"
		}
		return string(data)
	}
	if said(vector) == said(answer) {
		return nil
	}
	return []string{fmt.Sprintf("%s: the vector says %s, the answer is %s", at, said(vector), said(answer))}
}

// This implementation is held to the vectors, which it reads as a stranger would.
func TestVectors(t *testing.T) {
	paths, err := filepath.Glob(vectorFolder + "*.json")
	require.NoError(t, err)
	stories, names := 0, map[string]bool{}
	for _, path := range paths {
		if filepath.Base(path) == "tables.json" || strings.HasSuffix(path, ".schema.json") {
			continue
		}
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		f, err := readVectors(data)
		require.NoError(t, err, path)
		require.Equal(t, vectorFormat, f.Format, path)
		ours, faults := f.told(vectorAnswered)
		ours.Tables = vectorTablesHash(t)
		before := t.Failed()
		if golden.Equal(t, path, ours.write(t)); t.Failed() && !before {
			t.Errorf("%s:\n%s", path, strings.Join(faults[:min(len(faults), 10)], "\n"))
		}
		for _, v := range f.Stories {
			require.False(t, names[v.Name], "two stories are named %s", v.Name)
			names[v.Name] = true
			stories++
		}
	}
	require.Greater(t, stories, 500)
	readme, err := os.ReadFile("../README.md")
	require.NoError(t, err)
	require.Contains(t, string(readme), fmt.Sprintf("are more than %d stories in JSON", stories/100*100))
}

// The stories are those of the tests of the law: each test whose name has its words of law has one at least. It waits for the others by being
// parallel, as they are not.
func TestVectorsAreTheTests(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"test.run", "test.skip"} {
		if f := flag.Lookup(name); f != nil && f.Value.String() != "" {
			t.Skip("not all tests of the law are run")
		}
	}
	for area, f := range vectorFiles(t, vectorAnswered, vectorTablesHash(t)) {
		golden.Equal(t, vectorFolder+area+".json", f.write(t))
	}
	if t.Failed() {
		t.Error("the tests of the law ask something else: all of them must run for these files to be rewritten, go test ./tcn -update")
	}
}

// A vector that says something else than the law does is told of: which story, and which field of it.
func TestVectorsTellWhatIsWrong(t *testing.T) {
	data, err := os.ReadFile(vectorFolder + "review.json")
	require.NoError(t, err)
	f, err := readVectors(data)
	require.NoError(t, err)
	at := func(has func(v *vectorStory) bool) *vectorStory {
		i := slices.IndexFunc(f.Stories, func(v vectorStory) bool { return has(&v) })
		require.GreaterOrEqual(t, i, 0)
		return &f.Stories[i]
	}
	withClocks := func(v *vectorStory) bool { return len(v.Asked) > 0 && len(v.Asked[0].Clocks) > 0 }
	withPositions := func(v *vectorStory) bool { return len(v.Asked) > 0 && len(v.Asked[0].Positions) > 0 }
	withGrounds := func(v *vectorStory) bool { return len(v.Tries) > 0 && len(v.Tries[0].Grounds) > 0 }
	withDoubts := func(v *vectorStory) bool { return len(v.Tries) > 0 && len(v.Tries[0].Doubts) > 0 }
	withRulings := func(v *vectorStory) bool { return len(v.Rulings) > 0 && len(v.Rulings[0].State) > 0 }
	for _, c := range []struct {
		of    func(v *vectorStory) bool
		spoil func(v *vectorStory)
		field string
	}{
		{withRulings, func(v *vectorStory) { v.Rulings[0].Effect = "breach" }, "rulings[0].effect"},
		{withRulings, func(v *vectorStory) { v.Rulings[0].Rule = "say" }, "rulings[0].rule"},
		{withRulings, func(v *vectorStory) { v.Rulings[0].Stage = "expired" }, "rulings[0].stage"},
		{withRulings, func(v *vectorStory) { v.Rulings[0].State[3] = "settled" }, "rulings[0].state[3]"},
		{withRulings, func(v *vectorStory) { v.Rulings = v.Rulings[1:] }, "rulings"},
		{withGrounds, func(v *vectorStory) { v.Tries[0].Grounds[0].ID += "x" }, "tries[0].grounds[0].id"},
		{withGrounds, func(v *vectorStory) { v.Tries[0].Grounds[0].Law[0] = "s 1" }, "tries[0].grounds[0].law[0]"},
		{withGrounds, func(v *vectorStory) { v.Tries[0].Grounds = nil }, "tries[0].grounds"},
		{withDoubts, func(v *vectorStory) { v.Tries[0].Doubts[0].Reading += "x" }, "tries[0].doubts[0].reading"},
		{withClocks, func(v *vectorStory) { v.Asked[0].Clocks[0].Phase = "x" }, "asked[0].clocks[0].phase"},
		{withClocks, func(v *vectorStory) { v.Asked[0].Clocks[0].Last = "2020-01-01" }, "asked[0].clocks[0].last"},
		{withPositions, func(v *vectorStory) { v.Asked[0].Positions[0].Broken = "2020-01-01" }, "asked[0].positions[0].broken"},
		{withPositions, func(v *vectorStory) { v.Asked[0].State[1] = "expired" }, "asked[0].state[1]"},
		{withRulings, func(v *vectorStory) { v.History = v.History[1:] }, "history"},
		{withRulings, func(v *vectorStory) { v.Opening = "no such" }, "no such"},
	} {
		told := f
		told.Stories = []vectorStory{*at(c.of)}
		_, faults := told.told(vectorAnswered)
		require.Empty(t, faults)
		var spoilt vectorStory
		require.NoError(t, json.Unmarshal([]byte((&vectorWriter{t: t}).line(told.Stories[0])), &spoilt))
		c.spoil(&spoilt)
		told.Stories[0] = spoilt
		_, faults = told.told(vectorAnswered)
		require.NotEmpty(t, faults, c.field)
		for _, fault := range faults {
			require.Contains(t, fault, fmt.Sprintf("review, %q: ", spoilt.Name))
		}
		require.Contains(t, strings.Join(faults, "\n"), c.field)
	}

	_, err = readVectors(bytes.Replace(data, []byte(`"effect":`), []byte(`"effects":`), 1))
	require.ErrorContains(t, err, "effects")
}

// The vectors show all that the tables have: each rule, each need as a ground, each clock and position, and each other reading of a question
// on which something turns here.
func TestVectorsShowTheTables(t *testing.T) {
	shown := map[string]bool{}
	paths, err := filepath.Glob(vectorFolder + "*.json")
	require.NoError(t, err)
	for _, path := range paths {
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		f, err := readVectors(data)
		if err != nil {
			continue // the tables, or the schema
		}
		for _, v := range slices.Concat(f.Openings, f.Stories) {
			for _, reading := range v.Readings {
				shown["reading "+reading] = true
			}
			for _, r := range slices.Concat(v.Rulings, v.Tries) {
				for _, d := range r.Doubts {
					shown["reading "+d.ID+"="+d.Reading] = true
				}
				shown["rule "+r.Rule] = true
				for _, g := range r.Grounds {
					shown["need "+g.ID] = true
				}
			}
			for _, d := range v.Asked {
				for _, c := range d.Clocks {
					shown["clock "+c.ID] = true
				}
				for _, p := range d.Positions {
					shown["position "+p.ID] = true
				}
			}
		}
	}
	all := slices.DeleteFunc(idsNow(t), func(line string) bool { return strings.HasPrefix(line, "condition ") }) // no answer names one
	for d := range ipa.Doubts() {
		for i, r := range d.Readings {
			if i != d.Default && d.Outside == "" {
				all = append(all, "reading "+d.ID+"="+r.Name)
			}
		}
	}
	for _, line := range all {
		if !shown[line] {
			t.Errorf("no vector shows %s: have a test of the law ask about it, then rewrite the vectors with go test ./tcn -update", line)
		}
	}
}
