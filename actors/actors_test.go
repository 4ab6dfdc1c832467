package actors_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
)

func TestText(t *testing.T) {
	for _, c := range []struct {
		actor actors.Actor
		text  string
	}{
		{actors.Tribunal{}, "tribunal"},
		{actors.SecretaryOfState{Name: "Yvette Cooper"}, "secretary of state: Yvette Cooper"},
		{actors.SecretaryOfState{}, "secretary of state"},
		{actors.Staff{Of: "Apple"}, `staff: ""; of Apple`},
		{actors.ForeignOfficial{Name: "Tulsi Gabbard", Office: "Director; so"}, `foreign official: Tulsi Gabbard; office "Director; so"`},
		{actors.RelevantOperator{Name: "Apple", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Abroad: true, Serves: 1000000000, Intends: 1, FinancialOnly: true, Proposing: true},
			"relevant operator: Apple; telecommunications; service in the UK; abroad; serves 1000000000; intends 1; financial only; proposing"},
	} {
		require.Equal(t, c.text, c.actor.String())
		back, err := actors.Parse(c.text)
		require.NoError(t, err)
		require.Equal(t, c.actor, back)
	}
}
