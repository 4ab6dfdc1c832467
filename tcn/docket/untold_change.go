package docket

import (
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// ofChange lists what is supposed of a change of a service on which nobody says otherwise, where it would else be graver: nobody is taken to have weakened anything. N is
// the notice before it. What a notification notice specifies is to be notified before, s 258A(9); while a review is pending a negative effect is forbidden, s 257(3A);
// and what the notice requires is to be met on, s 255(9).
func ofChange(j *Judgment, n tcn.Notice) (all []Supposition) {
	told, is := j.Entry.Act.(acts.Change)
	if !is || j.Verdict == Impossible {
		return nil
	}
	suppose := func(says string, otherwise acts.Change) {
		if r, err := n.Try(acts.Dated(otherwise, j.Day)); err == nil && r.Effect() > j.Effect() {
			all = append(all, Supposition{Says: says, Law: r.Grounds()[0].Law})
		}
	}
	otherwise := told
	if told.Negative == 0 {
		otherwise.Negative = acts.Assumed
		suppose("it has no negative effect on the capability to assist", otherwise)
		otherwise = told
	}
	says := "it defeats no requirement of the notice"
	if n.Kind() == acts.Notification {
		says, otherwise.Material = "it is no relevant change that the notice specifies", acts.Assumed
	}
	if len(told.Defeats) > 0 {
		says = "it has no material effect on the capability to assist"
	} else {
		for r := range n.Requirements() {
			if r.Gone.IsZero() {
				otherwise.Defeats = append(otherwise.Defeats, r.Name)
			}
		}
	}
	suppose(says, otherwise)
	return all
}
