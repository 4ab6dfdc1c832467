package verdict

import (
	"slices"
	"strings"

	layout "github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// asked are an open question and the provisions in question, which package ipa has in the words on technical capability notices, in those on a notice of a
// kind: s 95(2) for s 255(8) of a retention notice.
func asked(kind acts.NoticeKind, d ipa.Doubt) (question, law string) {
	question, law = d.Question, layout.Join(d.Touches, "; ")
	if kind == acts.TechnicalCapability || kind == 0 {
		return question, law
	}
	words := wordsOf(kind)
	return words.Replace(question), words.Replace(law)
}

// wordsOf puts citations into the words on a notice of a kind, as far as a rule of both kinds rests on them.
func wordsOf(kind acts.NoticeKind) *strings.Replacer {
	own := map[string]tcn.Rule{}
	for r := range tcn.Rules(kind) {
		own[r.ID] = r
	}
	words := map[string]string{}
	for r := range tcn.Rules() {
		if theirs := own[r.ID]; len(theirs.Law) == len(r.Law) {
			for i, c := range r.Law {
				words[c.String()] = theirs.Law[i].String()
			}
		}
	}
	var pairs []string
	for from := range words {
		pairs = append(pairs, from)
	}
	slices.SortFunc(pairs, func(a, b string) int { return len(b) - len(a) }) // of two that fit the longer
	var all []string
	for _, from := range pairs {
		all = append(all, from, words[from])
	}
	return strings.NewReplacer(all...)
}
