package tcn_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A line that the law refuses says what to do about it: put before it what it lacks; or, where nothing that anybody does would help, leave it out.
func TestRefusedLineSaysWhatToDo(t *testing.T) {
	const to = `"to":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"}` + "\n"
	const consult = `{"act":"consult","by":"secretary of state","on":"2025-07-01","before":"give"}` + "\n"
	for lines, cure := range map[string]string{
		`{"notice":"First",` + to + `{"act":"give","by":"secretary of state","on":"2025-07-01","considered":"all"}`:                           "put what is missing before this line",
		`{"notice":"First",` + to + `{"act":"refer","by":"relevant operator: Acme","on":"2025-07-01","unreasonable":"found"}`:                 "put what is missing before this line",
		`{"notice":"First","kind":"notification notice",` + to + consult + `{"act":"approve","by":"judicial commissioner","on":"2025-07-02"}`: "leave the line out, or put right what the lines before it say",
		`{"notice":"First","kind":"national security notice","to":"relevant operator: Acme; telecommunications; service in the UK; abroad"}` + "\n" +
			`{"act":"decide","by":"secretary of state","on":"2025-07-01","to":"give","adds":[{"name":"guard","obligation":"s 252(3)(b)","days":30}],"necessary":"found","proportionate":"found"}`: "leave the line out, or put right what the lines before it say",
	} {
		_, err := tcn.DecodeHistory([]byte(lines))
		bad := new(acts.ReadError)
		require.True(t, errors.As(err, &bad), "%v", err)
		require.Equal(t, cure, bad.Cure, err)
	}
}
