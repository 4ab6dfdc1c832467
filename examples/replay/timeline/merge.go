package timeline

import "reflect"

// tagged is something with the class that says when it is seen: always if empty.
type tagged[T any] struct {
	Class string
	Is    T
}

// The classes of what is seen only without the switch, and only with it.
const (
	later = "later"
	until = "until"
)

// merge puts what is seen to the end, and what is seen with the switch, into one list: what is in both stands once.
func merge[T any](all, some []T) []tagged[T] {
	var merged []tagged[T]
	for _, one := range all {
		class := later
		for i := range some {
			if reflect.DeepEqual(one, some[i]) {
				for _, other := range some[:i] {
					merged = append(merged, tagged[T]{until, other})
				}
				some, class = some[i+1:], ""
				break
			}
		}
		merged = append(merged, tagged[T]{class, one})
	}
	for _, other := range some {
		merged = append(merged, tagged[T]{until, other})
	}
	return merged
}
