package timeline

import (
	"iter"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/tcn"
)

// A tone is what a colour and its pattern say.
type tone struct {
	Name string // the class in the style rules, and the pattern
	Says string
	of   []tcn.Status
}

// tones is the table of tones. Every status has one; those with which a region begins are quiet.
var tones = []tone{
	{"quiet", "as it begins", []tcn.Status{tcn.Idle, tcn.Proposed, tcn.Unbound, tcn.Unreferred, tcn.Unchallenged, tcn.Unsued}},
	{"step", "under way", []tcn.Status{tcn.Decided, tcn.Asked, tcn.Advised, tcn.Tribunal}},
	{"firm", "it holds", []tcn.Status{tcn.Approved, tcn.Issued, tcn.Secret, tcn.Enjoined}},
	{"open", "called in question, or told", []tcn.Status{tcn.Leaked, tcn.Reported, tcn.Referred, tcn.Challenged, tcn.Appealed, tcn.Sued}},
	{"clear", "told with permission", []tcn.Status{tcn.Avowed}},
	{"over", "ended", []tcn.Status{tcn.Withdrawn, tcn.Expired, tcn.Abandoned, tcn.Settled, tcn.Dismissed, tcn.Determined}},
	{"anew", "ended, and another given", []tcn.Status{tcn.Reissued}},
	{"struck", "refused, or struck down", []tcn.Status{tcn.Barred, tcn.Refused, tcn.Quashed}},
}

// toneOf is the class of a status; that of nothing told for what is no status.
func toneOf(s tcn.Status) string {
	for _, t := range tones {
		if slices.Contains(t.of, s) {
			return t.Name
		}
	}
	return "untold"
}

// Words lists the statuses of a tone.
func (t tone) Words() string {
	words := make([]string, len(t.of))
	for i, s := range t.of {
		words[i] = s.String()
	}
	return strings.Join(words, ", ")
}

// asks has each region's question in a word or two, for the heads of the lanes.
var asks = [...]string{
	tcn.RegionLock:        "both keys turned?",
	tcn.RegionForce:       "does it bind?",
	tcn.RegionSecrecy:     "who knows of it?",
	tcn.RegionReview:      "sent back?",
	tcn.RegionTribunal:    "before the Tribunal?",
	tcn.RegionEnforcement: "gone to court?",
}

// A question is a region as the page names it.
type question struct {
	region            tcn.Region
	Name, Short, Asks string
}

func questions() iter.Seq[question] {
	return func(yield func(question) bool) {
		for r := range tcn.Regions() {
			if !yield(questionOf(r)) {
				return
			}
		}
	}
}

func questionOf(r tcn.Region) question {
	return question{r, page.Capital(r.String()), asks[r], r.Question()}
}
