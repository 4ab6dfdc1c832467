package tcn_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
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

// All that is wrong with a history is told at once, each with its line, its key, where that stands and the cure; what the law says of an act only while nothing before is wrong.
func TestHistoryErrorsAtOnce(t *testing.T) {
	lines := []string{
		`{"notice":"n","to":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"},`,
		`{"act":"consult","by":"secretary of state","before":"give","on":"2025-01-10"}`,
		`{"act":"decide","by":"press: The Star","to":"give","on":"2025-01-11"}`,
		``,
		`{"act":"serve","by":"secretary of state","on":"2025-01-12"}`,
		`{"act":"give","by":"secretary of state"}`,
		`{"act":"give","by":"secretary of state","on":"2025-01-14"},`,
		`{"on":"2025-02-30"}`,
		`{"act":"say","by":"public","on":"2025-01-09","text":"x"}`,
		`{"reading":"no-such=question"}`,
		`{"act":"say","by":"public","on":"2025-01-15",}`,
	}
	_, err := tcn.DecodeHistory([]byte(strings.Join(lines, "\n")))
	told := strings.Split(err.Error(), "\n")
	for i, want := range []string{
		"line 1: a comma stands after the object; leave it out, here and on 1 more lines (column 99)",
		"line 3: by: \"press\" cannot stand here; put one of: secretary of state (column 17)",
		`line 5: act: "serve" is no act; write one of: consult,`,
		"line 6: on: it is missing; say on which day, as 2025-06-20",
		"line 8: on: ",
		"line 9: on: ",
		"line 10: reading: ",
		`line 11: "{\"act\":\"say\",\"by\":\"public\",\"on\":\"2025-01"… is no JSON object: a comma stands before the closing bracket; leave the comma out (column 46)`,
	} {
		require.Contains(t, told[i], want)
	}
	require.Len(t, told, 8)
	var bad *acts.ReadError
	require.ErrorAs(t, err, &bad)
	require.Equal(t, 1, bad.Line)

	const head, give = `{"notice":"n","to":"relevant operator"}`, `{"act":"give","by":"secretary of state","on":"2025-01-10"}`
	_, err = tcn.DecodeHistory([]byte(head + "\n" + give + "\n" + give + "\n" + `{"act":"give","on":"2025-01-10"}`))
	require.Regexp(t, `(?s)^line 2: act: .*\nline 4: by: it is missing`, err.Error(), "the second refusal may follow from the first")
	require.Equal(t, 1, strings.Count(err.Error(), "\n"))

	_, err = tcn.DecodeHistory([]byte(head + strings.Repeat("\n{}", 25)))
	require.True(t, strings.HasSuffix(err.Error(), "\nand 5 more"), err.Error())
	require.Contains(t, err.Error(), "line 21: act: it is missing")
	_, err = tcn.DecodeHistory([]byte(give + "\n" + `{"act":"give"}`))
	require.Regexp(t, `(?s)^line 1: act: the first line has no such field; begin with a line such as .*\nline 2: by: it is missing`, err.Error())
	for text, want := range map[string]string{
		"when,known,who\n2025,2025,x\n":                            "line 1: it is a table (CSV), which tells what is reported",
		"# mine\nwhen;who\n":                                       "read it as a docket (replay -docket does)",
		`{"note":"x"}` + "\n" + `{"when":"2025"}`:                  "line 1: note: it is a line of a docket",
		`{"actor":"a","is":"press: X"}` + "\n" + `{"when":"2025"}`: "line 1: actor: it is a line of a docket",
	} {
		_, err = tcn.DecodeHistory([]byte(text))
		require.ErrorContains(t, err, want)
		require.NotContains(t, err.Error(), "\n", "one line")
	}
}

// A history may name the version of its form. One of a later form is refused, without a word on its lines, which may mean something else there.
func TestHistoryFormat(t *testing.T) {
	const act = `{"act":"consult","by":"secretary of state","before":"give","on":"2025-01-10"}` + "\n"
	head := func(format string) string {
		return `{"notice":"n","to":"relevant operator","format":` + format + "}\n"
	}
	plain, err := tcn.DecodeHistory([]byte(`{"notice":"n","to":"relevant operator"}` + "\n" + act))
	require.NoError(t, err)
	named, err := tcn.DecodeHistory([]byte(head("1") + act))
	require.NoError(t, err)
	one, err := tcn.EncodeHistory(plain)
	require.NoError(t, err)
	two, err := tcn.EncodeHistory(named)
	require.NoError(t, err)
	require.Equal(t, string(one), string(two))
	for format, want := range map[string]string{
		"2":      "line 1: format: the history is of format 2, and this library reads format 1; read it with a later version of the library",
		"99":     "line 1: format: the history is of format 99, and this library reads format 1; read it with a later version of the library",
		"0":      `line 1: format: "0" is no version of a history; leave it out, or write 1`,
		"-1":     `line 1: format: "-1" is no version of a history; leave it out, or write 1`,
		`"1"`:    `is no version of a history; leave it out, or write 1`,
		"1.5":    `line 1: format: "1.5" is no version of a history; leave it out, or write 1`,
		"null":   `line 1: format: "null" is no version of a history; leave it out, or write 1`,
		"[1, 2]": `is no version of a history; leave it out, or write 1`,
	} {
		_, err := tcn.DecodeHistory([]byte(head(format) + act))
		require.ErrorContains(t, err, want, format)
		_, err = tcn.DecodeHistory([]byte(head(format) + `{"new":"form"}`))
		lines := 2
		if format == "2" || format == "99" {
			lines = 1
		}
		require.Len(t, strings.Split(err.Error(), "\n"), lines, err.Error())
	}
}
