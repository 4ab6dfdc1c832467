package tcn_test

import (
	"sync"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A vectorAsked is something that a test asked: of a notice, of an act on it, or of it on a day.
type vectorAsked struct {
	test string
	n    tcn.Notice
	act  acts.Act // nil: the notice itself was asked
	on   ipa.Date // of the notice: the day on which it was asked; zero: the day to which it had come
}

// vectorsAsked is what the tests with scenes have asked, from which the vectors are told: a note of values, which costs next to nothing.
var vectorsAsked struct {
	sync.Mutex
	all []vectorAsked
}

// allVectorsAsked is what has been asked up to now.
func allVectorsAsked() []vectorAsked {
	vectorsAsked.Lock()
	defer vectorsAsked.Unlock()
	return vectorsAsked.all[:len(vectorsAsked.all):len(vectorsAsked.all)]
}

// asks notes what a test asks of a scene.
func (s *scene) asks(act acts.Act, on ipa.Date) {
	vectorsAsked.Lock()
	defer vectorsAsked.Unlock()
	vectorsAsked.all = append(vectorsAsked.all, vectorAsked{s.t.Name(), s.Notice, act, on})
}

// Try is that of the notice, noted.
func (s *scene) Try(act acts.Act) (tcn.Ruling, error) {
	s.asks(act, ipa.Date{})
	return s.Notice.Try(act)
}

// Do is that of the notice, noted.
func (s *scene) Do(all ...acts.Act) (tcn.Notice, error) {
	if len(all) == 1 {
		s.asks(all[0], ipa.Date{})
	}
	return s.Notice.Do(all...)
}
