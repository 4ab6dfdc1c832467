package acts

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// What is written without encoding/json is what that would write.
func TestFieldsAreWrittenAsJSON(t *testing.T) {
	for c := range rune(0x250) {
		for _, field := range []any{string(c), actors.Press{Name: "a" + string(c)}} {
			sameAsJSON(t, field)
		}
	}
	for _, field := range []any{
		true, false, 0, 7, -1, "", "\u2028\u2029 é", "\xff\xfe", ipa.Date{}, ipa.Day(2025, 7, 3), Found, Finding(0), Found + 200, AllFactors, ^AllFactors,
		ipa.MustParse("SI 2018/353, Sch 1 para 8"), ipa.Citation{}, []string{"a", "<b>"}, []Requirement{{Name: "a", Days: Undisclosed}}, actors.Public{},
	} {
		sameAsJSON(t, field)
	}
	rapid.Check(t, func(t *rapid.T) {
		sameAsJSON(t, rapid.String().Draw(t, "text"))
		sameAsJSON(t, rapid.Int().Draw(t, "number"))
	})
}

func sameAsJSON(t require.TestingT, field any) {
	got, err := appendField([]byte("b"), field)
	if a, ok := field.(actors.Actor); ok && actors.Check(a) != nil {
		require.Equal(t, actors.Check(a), err)
		return
	}
	want, fault := json.Marshal(field)
	if fault != nil {
		require.EqualError(t, err, fault.Error())
		return
	}
	require.NoError(t, err)
	require.Equal(t, "b"+string(want), string(got))
}
