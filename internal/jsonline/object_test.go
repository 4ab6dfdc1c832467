package jsonline_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/doublelock/doublelock/internal/jsonline"
)

// An object is taken apart as encoding/json takes it apart, whatever its values and the space between them.
func TestObjectAgreesWithEncodingJSON(t *testing.T) {
	value := rapid.Deferred(func() *rapid.Generator[any] {
		return rapid.OneOf(
			rapid.Map(rapid.String(), func(s string) any { return s }),
			rapid.Map(rapid.Int(), func(i int) any { return i }),
			rapid.Map(rapid.Bool(), func(b bool) any { return b }),
			rapid.Just[any](nil),
			rapid.Map(rapid.SliceOfN(rapid.String(), 0, 3), func(s []string) any { return s }),
			rapid.Map(rapid.MapOfN(rapid.String(), rapid.SliceOfN(rapid.String(), 0, 2), 0, 3), func(m map[string][]string) any { return m }),
		)
	})
	rapid.Check(t, func(t *rapid.T) {
		data, err := json.MarshalIndent(rapid.MapOfN(rapid.String(), value, 0, 5).Draw(t, "object"), rapid.SampledFrom([]string{"", " ", "\t"}).Draw(t, "prefix"), rapid.SampledFrom([]string{"", " "}).Draw(t, "indent"))
		require.NoError(t, err)
		var want map[string]json.RawMessage
		require.NoError(t, json.Unmarshal(data, &want))
		keys, values, fault := jsonline.Object(data)
		require.Nil(t, fault, "%s", data)
		require.Equal(t, want, values)
		require.Len(t, keys, len(want))
		for _, raw := range values {
			var s string
			text, ok := jsonline.Text(raw)
			require.Equal(t, json.Unmarshal(raw, &s) == nil && string(raw) != "null", ok, "%s", raw)
			require.Equal(t, s, text)
		}
	})
}

// What is no object, and what comes after one, is refused.
func TestObjectRefuses(t *testing.T) {
	for _, text := range []string{"", " ", "[]", "1", "null", `{"a":1}x`, `{"a":1}{}`, `{"a":1,}`, `{"a"}`, `{`, `{"a":`, `"{}"`, `{"a":1 "b":2}`} {
		_, _, fault := jsonline.Object([]byte(text))
		require.NotNil(t, fault, text)
	}
	_, _, fault := jsonline.Object([]byte(`{"a":1,"a":2}`))
	require.Equal(t, "it stands twice", fault.Says)
}
