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
		for i := range v.NumField() {
			if f := v.Field(i); f.Kind() == reflect.Slice {
				f.Set(reflect.MakeSlice(f.Type(), 1, 8))
			}
		}
		got := reflect.ValueOf(Clone(v.Interface().(Act)))
		for i := range v.NumField() {
			f := v.Field(i)
			if f.Kind() != reflect.Slice {
				continue
			}
			lists++
			name := Verb(act) + "." + v.Type().Field(i).Name
			require.Equal(t, f.Interface(), got.Field(i).Interface(), name)
			require.NotEqual(t, f.Pointer(), got.Field(i).Pointer(), name)
			f.SetLen(0)
		}
		none := reflect.ValueOf(Dated(v.Interface().(Act), On(act)))
		for i := range v.NumField() {
			if v.Field(i).Kind() == reflect.Slice {
				require.True(t, none.Field(i).IsNil())
			}
		}
	}
	require.Equal(t, 8, lists)
}
