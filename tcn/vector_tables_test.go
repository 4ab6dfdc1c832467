package tcn_test

import (
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/internal/golden"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// The tables that the vectors rest on, without a text: ids, words of law and their days.
type (
	vectorRegion struct {
		ID       string   `json:"id"`
		Statuses []string `json:"statuses"`
		Begins   string   `json:"begins"`
		Ended    []string `json:"ended,omitempty"`
	}
	vectorRule struct {
		ID      string       `json:"id"`
		Act     string       `json:"act,omitempty"`
		Reading string       `json:"reading,omitempty"`
		If      []string     `json:"if,omitempty"`
		Law     []string     `json:"law"`
		Needs   []vectorNeed `json:"needs,omitempty"`
	}
	vectorNeed struct {
		ID       string   `json:"id"`
		Law      []string `json:"law"`
		Else     string   `json:"else"`
		Inferred bool     `json:"inferred,omitempty"`
	}
	vectorClockLine struct {
		ID    string   `json:"id"`
		Law   []string `json:"law"`
		Years int      `json:"years,omitempty"`
		Days  int      `json:"days,omitempty"`
		Rule  string   `json:"rule,omitempty"`
		Duty  string   `json:"duty,omitempty"`
	}
	vectorPositionLine struct {
		ID           string   `json:"id"`
		Law          []string `json:"law"`
		Holder       string   `json:"holder"`
		Kind         string   `json:"kind"`
		Counterparty string   `json:"counterparty"`
		Clock        string   `json:"clock,omitempty"`
	}
	vectorQuestion struct {
		ID       string   `json:"id"`
		N        int      `json:"n"`
		Default  string   `json:"default"`
		Readings []string `json:"readings"`
	}
	vectorWords struct {
		At       string        `json:"at"`
		Versions []vectorStood `json:"versions"`
	}
	vectorStood struct {
		From  string `json:"from"`
		Until string `json:"until,omitempty"`
	}
)

func vectorTexts[T fmt.Stringer](all []T) []string {
	texts := make([]string, len(all))
	for i, one := range all {
		texts[i] = one.String()
	}
	return texts
}

// A vectorKind is the lines of another kind of notice than a technical capability notice.
type vectorKind struct {
	Kind      string               `json:"kind"`
	Rules     []vectorRule         `json:"rules"`
	Clocks    []vectorClockLine    `json:"clocks"`
	Positions []vectorPositionLine `json:"positions"`
}

// vectorTablesOf are the lines of a kind of notice.
func vectorTablesOf(law func([]ipa.Citation) []string, kind acts.NoticeKind) vectorKind {
	all := vectorKind{Kind: kind.String()}
	for r := range tcn.Rules(kind) {
		one := vectorRule{ID: r.ID, Act: r.Act, Reading: r.Reading, If: r.If, Law: law(r.Law)}
		for _, n := range r.Needs {
			one.Needs = append(one.Needs, vectorNeed{n.ID, law(n.Law), n.Else.String(), n.Inferred})
		}
		all.Rules = append(all.Rules, one)
	}
	for c := range tcn.Clocks(kind) {
		one := vectorClockLine{ID: c.ID, Law: law(c.Law), Years: c.Length.Years, Days: c.Length.Days, Duty: c.Duty}
		if c.Length.Rule != 0 {
			one.Rule = c.Length.Rule.String()
		}
		all.Clocks = append(all.Clocks, one)
	}
	for p := range tcn.Positions(kind) {
		all.Positions = append(all.Positions, vectorPositionLine{p.ID, law(p.Law), p.Holder.String(), p.Kind.String(), p.Counterparty.String(), p.Clock})
	}
	return all
}

// vectorTables is tables.json.
func vectorTables(t *testing.T) []byte {
	w := &vectorWriter{t: t}
	fmt.Fprintf(w, "{\n\"format\": %d,\n\"checked\": %q,\n", vectorFormat, ipa.Checked())
	var regions []vectorRegion
	for r := range tcn.Regions() {
		one := vectorRegion{ID: r.String(), Begins: r.Initial().String()}
		for s := range tcn.Statuses() {
			if s.Region != r {
				continue
			}
			one.Statuses = append(one.Statuses, s.Status.String())
			if s.End {
				one.Ended = append(one.Ended, s.Status.String())
			}
		}
		regions = append(regions, one)
	}
	vectorList(w, "", "regions", regions, true)
	cited := map[string]ipa.Citation{}
	law := func(all []ipa.Citation) []string {
		for _, c := range all {
			cited[c.String()] = c
		}
		return vectorTexts(all)
	}
	own := vectorTablesOf(law, acts.TechnicalCapability)
	vectorList(w, "", "rules", own.Rules, true)
	vectorList(w, "", "clocks", own.Clocks, true)
	vectorList(w, "", "positions", own.Positions, true)
	var others []vectorKind
	for kind := range acts.NoticeKinds() {
		if kind != acts.TechnicalCapability {
			others = append(others, vectorTablesOf(law, kind))
		}
	}
	vectorList(w, "", "kinds", others, true)
	var questions []vectorQuestion
	for d := range ipa.Doubts() {
		one := vectorQuestion{ID: d.ID, N: d.N, Default: d.Readings[d.Default].Name}
		for _, r := range d.Readings {
			one.Readings = append(one.Readings, r.Name)
		}
		questions = append(questions, one)
	}
	vectorList(w, "", "questions", questions, true)
	var words []vectorWords
	for _, at := range slices.Sorted(maps.Keys(cited)) {
		p, found := ipa.Lookup(cited[at])
		require.True(t, found, at)
		one := vectorWords{At: at}
		for _, v := range p.Versions {
			one.Versions = append(one.Versions, vectorStood{vectorDate(v.From), vectorDate(v.Until)})
		}
		words = append(words, one)
	}
	vectorList(w, "", "words", words, false)
	w.WriteString("}\n")
	return w.Bytes()
}

const vectorTablesFile = "testdata/vectors/tables.json"

// What the vectors rest on stands beside them.
func TestVectorTables(t *testing.T) {
	golden.Equal(t, vectorTablesFile, vectorTables(t))
}
