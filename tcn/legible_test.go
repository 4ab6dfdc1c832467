package tcn_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// illegible are texts that encoding/json reads as others in silence.
var illegible = []string{"\xff", `\ud800`, `\udc00\ud800`, "a\xed\xa0\x80"}

// A name in a history does not become another: what is no UTF-8, and half a character, are refused wherever a text stands.
func TestNamesDoNotChange(t *testing.T) {
	lines := strings.Join([]string{
		`{"notice":"First","to":"relevant operator: Acme; telecommunications"}`,
		`{"act":"consult","by":"secretary of state: Jane","on":"2025-07-01","before":"give"}`,
		`{"act":"decide","by":"secretary of state: Jane","on":"2025-07-02","to":"give","necessary":"found","proportionate":"found","adds":[{"name":"log","obligation":"SI 2018/353, Sch 2 para 1","serves":"communications data"}],"considered":"privacy tests"}`,
		`{"act":"change","by":"relevant operator: Acme; telecommunications","on":"2025-07-03","to":"old"}`,
		`{"act":"say","by":"press: Gazette","on":"2025-07-03","text":"words"}`,
		`{"reading":"suspension-ends=decision"}`,
	}, "\n")
	_, err := tcn.DecodeHistory([]byte(lines))
	require.NoError(t, err)
	for line, old := range []string{"First", "Acme", "Jane", "Jane", "log", "old", "Gazette", "words", "suspension-ends", `"text"`} {
		for _, bad := range illegible {
			text := strings.Replace(lines, old, strings.Trim(old, `"`)+bad, 1)
			if old == `"text"` {
				text = strings.Replace(lines, old, `"text`+bad+`"`, 1)
			}
			_, err := tcn.DecodeHistory([]byte(text))
			require.Positive(t, readError(t, err).Line, "%d: %s", line, text)
			var n tcn.Notice
			require.Error(t, json.Unmarshal([]byte("["+strings.ReplaceAll(text, "\n", ",")+"]"), &n), text)
		}
	}
	require.Equal(t, "text", readError(t, errorOf(acts.Decode([]byte(`{"act":"say","by":"press","on":"2025-07-03","text":"\ud800"}`)))).Field)
}

func errorOf[T any](_ T, err error) error { return err }

// Nor does one in an option, in an actor, or in a state.
func TestNamesDoNotChangeInJSON(t *testing.T) {
	for o := range given(t, "2025-07-01").Choices() {
		written, err := json.Marshal(o)
		require.NoError(t, err)
		for _, bad := range illegible {
			text := strings.Replace(string(written), "relevant operator: Acme", "relevant operator: Acme"+bad, 1)
			if text != string(written) {
				require.Error(t, json.Unmarshal([]byte(text), new(tcn.Choice)), text)
			}
		}
	}
	for a := range actors.Everyone() {
		text := a.String()
		for _, bad := range illegible {
			require.Error(t, json.Unmarshal([]byte(`"`+text+`: x`+bad+`"`), reflect.New(reflect.TypeOf(a)).Interface()), text)
		}
	}
	for _, text := range []string{
		`{"lock":"idle","lock":"idle"}`, `{"":"idle"}`, `{"locks":"idle"}`, `{"lock":"\ud800"}`, `{"lock":7}`, `[]`,
	} {
		require.Error(t, json.Unmarshal([]byte(text), new(tcn.State)), text)
	}
}
