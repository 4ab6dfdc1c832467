package ipa

import "iter"

// Open is a term of the law that this library never computes. Somebody has to
// find it; the finding is taken as input and recorded with its maker.
type Open struct {
	Term      string
	Why       string
	LeftTo    string
	Provision Citation
}

// NotModelled gives what is left to others, in the order of the provisions.
func NotModelled() iter.Seq[Open] {
	return func(yield func(Open) bool) {
		for _, o := range openTerms {
			if !yield(o) {
				return
			}
		}
	}
}

var openTerms = []Open{}
