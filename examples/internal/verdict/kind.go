package verdict

import (
	"strings"

	layout "github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// asked are an open question and the provisions in question, which package ipa has in the words on technical capability notices. The words that bind to secrecy are
// those on the notice's kind: s 95(2) for s 255(8) of a retention notice.
func asked(n tcn.Notice, d ipa.Doubt) (question, law string) {
	question, law = d.Question, layout.Join(d.Touches, "; ")
	for m := range tcn.Statuses(n.Kind()) {
		if m.Status == tcn.Secret {
			own := m.Law[0].String()
			question, law = strings.ReplaceAll(question, "s 255(8)", own), strings.ReplaceAll(law, "s 255(8)", own)
		}
	}
	return question, law
}
