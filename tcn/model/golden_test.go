package model_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/internal/doing"
	"github.com/doublelock/doublelock/internal/golden"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/model"
)

// The bytes are those that were read and committed: a change of the tables shows here.
func TestGoldens(t *testing.T) {
	rules := slices.Collect(tcn.Rules())
	golden.Equal(t, "testdata/notice.pml", model.Promela(rules))
	golden.Equal(t, "testdata/notice.scxml", model.SCXML(rules))
}

// The rules of each kind of notice make a model, each rule in it, and a story is told in its words.
func TestEveryKindHasAModel(t *testing.T) {
	broken := slices.Collect(model.Properties())[0].ID
	for kind := range acts.NoticeKinds() {
		rules := slices.Collect(tcn.Rules(kind))
		promela, scxml := model.Promela(rules), model.SCXML(rules)
		for _, r := range rules {
			if r.Reading == "" {
				require.Contains(t, promela, `printf("rule `+r.ID+`\n`, kind)
			}
			require.Contains(t, model.Story("rule "+r.ID+"\nbroken "+broken), doing.Event(r.Event()), kind)
		}
		for m := range tcn.Statuses(kind) {
			require.Contains(t, scxml, `<state id="`+m.Status.String()+`">`)
		}
	}
}
