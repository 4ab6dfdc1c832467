package acts

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"
)

// A copy of an act of any type has lists of its own, whichever lists the type has; an empty list is none.
func TestEveryListIsCopied(t *testing.T) {
	lists := 0
	for act := range All() {
		v := reflect.New(reflect.TypeOf(act)).Elem()
		for _, f := range v.Fields() {
			if f.Kind() == reflect.Slice {
				f.Set(reflect.MakeSlice(f.Type(), 1, 8))
			}
		}
		got := reflect.ValueOf(Clone(v.Interface().(Act)))
		for field, f := range v.Fields() {
			if f.Kind() != reflect.Slice {
				continue
			}
			lists++
			name := Verb(act) + "." + field.Name
			require.Equal(t, f.Interface(), got.FieldByIndex(field.Index).Interface(), name)
			require.NotEqual(t, f.Pointer(), got.FieldByIndex(field.Index).Pointer(), name)
			f.SetLen(0)
		}
		for _, copied := range []Act{Dated(v.Interface().(Act), On(act)), Clone(v.Interface().(Act))} {
			for _, f := range reflect.ValueOf(copied).Fields() {
				require.False(t, f.Kind() == reflect.Slice && !f.IsNil(), Verb(act))
			}
		}
	}
	require.Equal(t, 8, lists)
}
