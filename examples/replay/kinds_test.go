package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

// The head says of what kinds the notices are, where one is no technical capability notice.
func TestHeadSaysTheKind(t *testing.T) {
	for text, want := range map[string]string{
		"1 June 2024: The Home Secretary gave Acme a national security notice\n":                                                                      "of a national security notice, ",
		"1 June 2024: The Home Secretary gave Acme a TCN\n":                                                                                           "",
		`{"notice":"one","to":"relevant operator: Acme"}` + "\n" + `{"notice":"two","to":"relevant operator: Acme","kind":"retention notice"}` + "\n": "of a technical capability notice and a retention notice, ",
	} {
		d, err := docket.Read(strings.NewReader(text))
		require.NoError(t, err)
		require.Equal(t, want, ofKinds(d))
	}
}

// JSON gives the reasons that the text gives: a giving that could not have been decided is not said to want an approval.
func TestTheReasonsAreTheTexts(t *testing.T) {
	d, err := docket.Read(strings.NewReader(`{"notice":"n","to":"relevant operator: Acme; telecommunications; abroad","kind":"national security notice"}
{"when":"2025-01","notice":"n","act":{"act":"give","by":"secretary of state"},"standing":"anonymous","says":"It is reported.","sources":["a paper"]}
`))
	require.NoError(t, err)
	j := judgmentOf(d.Judge(tcn.Standpoint{})[0], tcn.Standpoint{})
	require.Len(t, j.Grounds, 1)
	require.Equal(t, "decide-give/here", j.Grounds[0].ID)
}
