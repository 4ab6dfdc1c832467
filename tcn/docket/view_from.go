package docket

import (
	"cmp"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A knowing is from which day a viewer could know of each entry of a docket, by the entry's place.
type knowing struct {
	d         Docket
	who       Viewer
	claims    []int               // as Docket.claims gives them
	first     map[string]ipa.Date // the last day on which the first claim about a notice can have been brought
	from      []ipa.Date          // the day from which the entry could be known; zero: never
	inferable []ipa.Date          // the day from which it could be inferred from a later one: of its chain, or in the claim that it is; zero: never
}

func (d Docket) knowing(who Viewer) knowing {
	k := knowing{d: d, who: who, claims: d.claims(), first: map[string]ipa.Date{}}
	for i := range d.entries {
		if c := &d.entries[i]; c.isDone() && acts.Verb(c.Act) == "claim" {
			k.first[c.Notice] = earlier(k.first[c.Notice], c.happened())
		}
	}
	for i := range d.entries {
		k.from = append(k.from, k.knownFrom(i))
	}
	k.infer()
	return k
}

// infer finds from when each entry could be inferred, going from the last to the first by their numbers.
func (k *knowing) infer() {
	k.inferable = make([]ipa.Date, len(k.from))
	places := make([]int, len(k.from))
	for i := range places {
		places[i] = i
	}
	slices.SortStableFunc(places, func(a, b int) int { return cmp.Compare(k.d.entries[b].N, k.d.entries[a].N) })
	chains := map[chain]ipa.Date{}
	for _, i := range places {
		e := &k.d.entries[i]
		held := e.chain()
		k.inferable[i] = earlier(k.inferable[i], chains[held])
		if held != (chain{}) && e.N != 0 {
			chains[held] = earlier(chains[held], k.from[i])
		}
		if c := k.claims[i]; c >= 0 && e.isDone() {
			k.inferable[c] = earlier(k.inferable[c], k.from[i])
		}
	}
}

// knownFrom is the day from which the viewer could know of an entry; the zero Date: never.
func (k *knowing) knownFrom(i int) ipa.Date {
	e := &k.d.entries[i]
	public := e.Known.Latest()
	if !k.who.is() {
		return ipa.Date{}
	}
	if !e.isDone() {
		return public
	}
	from := ipa.Date{}
	if k.isTold(i, k.who) {
		from = e.happened()
	}
	if k.who == Tribunal {
		from = earlier(from, k.required(i))
	}
	return earlier(public, from)
}

// isTold reports whether a viewer does the act of an entry, is addressed by it, or is told of it by law.
func (k *knowing) isTold(i int, who Viewer) bool {
	var claimant actors.Actor
	if c := k.claims[i]; c >= 0 {
		claimant = k.d.entries[c].By()
	}
	return k.d.isTold(&k.d.entries[i], claimant, who)
}

// required is the day from which the Tribunal may require what the two sides know of an entry: that of the first claim about its notice, or of the entry.
func (k *knowing) required(i int) ipa.Date {
	if !k.isTold(i, HomeOffice) && !k.isTold(i, Operator) {
		return ipa.Date{}
	}
	e := &k.d.entries[i]
	first := k.first[e.Notice]
	switch own := e.happened(); {
	case first.IsZero() || own.IsZero():
		return ipa.Date{}
	case own.After(first):
		return own
	}
	return first
}
