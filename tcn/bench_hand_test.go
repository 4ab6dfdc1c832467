package tcn

import (
	"errors"
	"testing"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// What BenchmarkTry and BenchmarkDo do, written by hand for the two acts alone: a base that a machine's load does not move as it moves looplab.

// A handNotice is a notice as one would write it for two acts.
type handNotice struct {
	isForce, hasConsulted, isReported bool
	now, last, ended                  ipa.Date
	history                           *handEntry
}

type handEntry struct {
	act    acts.Act
	day    ipa.Date
	effect Effect
	before *handEntry
}

var errHand = errors.New("no act")

// tryRevoke rules on a revocation: s 256(3)(b), (7), (9), (10).
func (n handNotice) tryRevoke(act acts.Act) (effect Effect, grounds uint8, err error) {
	a, ok := act.(acts.Revoke)
	if !ok || a.On.IsZero() || a.On.Before(n.now) {
		return 0, 0, errHand
	}
	if !n.last.IsZero() && a.On.After(n.last) {
		n.isForce = false
	}
	effect = Lawful
	for i, holds := range [...]bool{
		n.isForce, n.hasConsulted, a.Considered&ordinaryFactors == ordinaryFactors, a.Considered&acts.Removal != 0, a.Considered&acts.PrivacyTests != 0, !a.Oral,
	} {
		if !holds {
			grounds |= 1 << i
			effect = Irregular
		}
	}
	if !n.isForce {
		effect = Void
	}
	return effect, grounds, nil
}

// doPublish does a publication, which lifts nobody's duty.
func (n handNotice) doPublish(act acts.Act) (handNotice, error) {
	a, ok := act.(acts.Publish)
	if !ok || a.On.IsZero() || a.On.Before(n.now) {
		return n, errHand
	}
	if !n.last.IsZero() && a.On.After(n.last) {
		n.isForce, n.ended = false, n.last.Add(1)
	}
	n.isReported, n.now = true, a.On
	n.history = &handEntry{act: act, day: a.On, effect: Lawful, before: n.history}
	return n, nil
}

// BenchmarkHandTry is BenchmarkTry by hand.
func BenchmarkHandTry(b *testing.B) {
	n := handNotice{isForce: true, hasConsulted: true, now: ipa.Day(2025, 7, 31), last: ipa.Day(2027, 7, 2)}
	var act acts.Act = acts.Revoke{By: benchHome, On: ipa.Day(2025, 8, 1), Considered: acts.AllFactors}
	b.ReportAllocs()
	for b.Loop() {
		if effect, _, err := n.tryRevoke(act); err != nil || effect != Lawful {
			b.Fatal(effect, err)
		}
	}
}

// BenchmarkHandDo is BenchmarkDo by hand.
func BenchmarkHandDo(b *testing.B) {
	n := handNotice{isForce: true, now: ipa.Day(2025, 7, 3), last: ipa.Day(2027, 7, 2)}
	var act acts.Act = acts.Publish{By: actors.Press{Name: "The Gazette"}, On: ipa.Day(2025, 8, 1)}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := n.doPublish(act); err != nil {
			b.Fatal(err)
		}
	}
}
