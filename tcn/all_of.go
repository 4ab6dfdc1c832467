package tcn

import "slices"

// allOf reports whether every one of some things is as said.
func allOf[T any](things []T, as func(T) bool) bool {
	return !slices.ContainsFunc(things, func(t T) bool { return !as(t) })
}
