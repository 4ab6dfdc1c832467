package view

import (
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn"
)

// What is pasted is no longer than what an address can have: the address that is handed back would not be read.
func TestPastedTextIsNoLongerThanAnAddressHas(t *testing.T) {
	long := strings.Repeat("x", longest+1)
	for _, form := range []url.Values{
		{"v": {"notice"}, "history": {long}},
		{"v": {"chronology"}, "rows": {long}},
	} {
		s := show(t, "", form)
		require.Contains(t, wrong(s), "longer than a mebibyte")
		require.Empty(t, wrong(show(t, s.Address, nil)))
	}
}

// A history is read here as package tcn reads it: what the view takes, a file of it can be read, too.
func TestLinesThatAreNoActsAreReadAsInAFile(t *testing.T) {
	head := `{"notice":"n","to":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"}` + "\n"
	for _, line := range []string{
		`{"law":"2020-01-01"}`, `{"law":""}`, `{"on":"2025-07-01"}`, `{"reading":"suspension-ends=decision"}`,
		`{"law":"1066-10-14"}`, `{"law":"x"}`, `{"on":""}`, `{"on":"1066-10-14"}`, `{"reading":"x=y"}`, `{"reading":""}`,
		`{"on":"2025-07-01","law":"2020-01-01"}`, `{"on":"2025-07-01","say":"x"}`, `{"On":"2025-07-01"}`, `{"law":"2020-01-01","law":"2021-01-01"}`, `{"act":null}`,
	} {
		_, err := tcn.DecodeHistory([]byte(head + line + "\n"))
		_, here := liveOut(head+line+"\n", tcn.Standpoint{})
		require.Equal(t, err == nil, here == nil, "%s: %v, and here: %v", line, err, here)
	}
}
