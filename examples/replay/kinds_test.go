package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

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
