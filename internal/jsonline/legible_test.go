package jsonline_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/internal/jsonline"
)

// A text that encoding/json would change in silence is refused; every other is read.
func TestLegible(t *testing.T) {
	for _, text := range []string{
		``, `é`, `\u00e9`, `\ud83d\ude00`, `\uD83D\uDE00`, `😀`, `\\ud800`, `\\\\ud800`, `\ufffd`, "\ufffd", `\n\"\\`, `\u`, `\u12`, `\`, `\uzzzz`,
	} {
		require.Nil(t, jsonline.Legible([]byte(text)), text)
	}
	for text, says := range map[string]string{
		"\xff":             "byte 0xff is not UTF-8",
		"é\xc3":            "byte 0xc3 is not UTF-8",
		"\xed\xa0\x80":     "byte 0xed is not UTF-8", // a half, as bytes
		`\ud800`:           `\ud800 is half a character`,
		`\uDBFF x`:         `\uDBFF is half a character`,
		`\ude00\ud83d`:     `\ude00 is half a character`, // the wrong way round
		`\ud83d\u0041`:     `\ud83d is half a character`,
		`\ud83d\n12345`:    `\ud83d is half a character`,
		`\ud83d\ud83d`:     `\ud83d is half a character`,
		`\\\ud83d`:         `\ud83d is half a character`,
		`\ud83d\ude00\ude`: "",
	} {
		if fault := jsonline.Legible([]byte(text)); says != "" {
			require.NotNil(t, fault, text)
			require.Equal(t, says, fault.Says)
			require.NotEmpty(t, fault.Cure)
		}
	}
}

// The key is named, unless it is itself what cannot be read.
func TestObjectIsLegible(t *testing.T) {
	for text, field := range map[string]string{
		`{"a":1,"b":["\ud800"]}`:           "b",
		"{\"a\":1,\"b\":{\"c\":\"\xff\"}}": "b",
		`{"a":1,"\ud800":2}`:               "",
		"{\"\xff\":1}":                     "",
	} {
		_, _, fault := jsonline.Object([]byte(text))
		require.NotNil(t, fault, text)
		require.Equal(t, field, fault.Field, text)
	}
	keys, values, fault := jsonline.Object([]byte(`{"a":"\ud83d\ude00"}`))
	require.Nil(t, fault)
	require.Equal(t, []string{"a"}, keys)
	require.Equal(t, `"\ud83d\ude00"`, string(values["a"]))
}
