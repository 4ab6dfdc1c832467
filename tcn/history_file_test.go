package tcn_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn"
)

// A history may begin with a byte order mark and end its lines either way; what is another thing as a whole is told in one text.
func TestHistoryFile(t *testing.T) {
	const head, act = `{"notice":"n","to":"relevant operator"}` + "\n", `{"act":"consult","by":"secretary of state","before":"give","on":"2025-01-10"}` + "\n"
	_, err := tcn.DecodeHistory([]byte("\xef\xbb\xbf" + strings.ReplaceAll(head+act, "\n", "\r\n")))
	require.NoError(t, err)
	for text, want := range map[string]string{
		head + `{"when":"2025-01","notice":"n","act":{"act":"give","by":"secretary of state"},"standing":"party","says":"x","sources":["y"]}`: "line 2: when: it is a line of a docket",
		head + strings.TrimSpace(act) + ",\n": "line 2: a comma stands after the object; leave it out (column 78)",
		"[" + head + "]":                      "line 1: a list stands around the objects",
		"{\n\"notice\": \"n\"\n}":             "line 1: an object goes over several lines",
		"\xff\xfe{\x00":                       "line 1: the file is in UTF-16",
		"\x00\x01\x02\x03\x04\x05\x06\x07":    "line 1: the file is binary",
		"caf\xe9 au lait":                     "line 1: the file is not UTF-8",
		"when,known\n2025,2025\n":             "line 1: ",
	} {
		_, err := tcn.DecodeHistory([]byte(text))
		require.ErrorContains(t, err, want, text)
		require.NotRegexp(t, "json:|strconv", err.Error())
	}
}
