package tcn

import (
	"errors"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A Standpoint is what a history is looked at from: the law of a day, and readings of open questions.
type Standpoint struct {
	Law      ipa.Date // the day whose law is fixed; zero: the law of each act's own day
	Readings []string // other readings than the defaults, each as "suspension-ends=decision": a question of [ipa.Doubts] and a reading of it
}

// Check says what questions or readings a standpoint names that there are not, and whether its day is not of [ipa.Tellable]: each a
// [*acts.BadAct], or nil.
func (p Standpoint) Check() error {
	_, err := New("", actors.RelevantOperator{}).From(p)
	if far := p.Law.Check(); far != nil {
		err = errors.Join(&acts.BadAct{Verb: "under", Field: "law", Says: far.Error(), Cure: "name the day whose law is meant"}, err)
	}
	return err
}

// With returns the standpoint with a reading of an open question besides, as "suspension-ends=decision" or "6=decision".
// A question or a reading that there is not is a [*acts.BadAct].
func (p Standpoint) With(reading string) (Standpoint, error) {
	p.Readings = append(slices.Clip(p.Readings), reading)
	return p, p.Check()
}

// From returns the notice as it is seen from a standpoint for all that comes: [Notice.Under] its law, and [Notice.UnderReading] each of its
// readings. Each question or reading that there is not is a [*acts.BadAct], and is left out.
func (n Notice) From(p Standpoint) (Notice, error) {
	seen := n.Under(p.Law)
	var all []error
	for _, text := range p.Readings {
		doubt, reading, _ := strings.Cut(text, "=")
		other, err := seen.UnderReading(doubt, reading)
		if err != nil {
			all = append(all, err)
			continue
		}
		seen = other
	}
	return seen, errors.Join(all...)
}
