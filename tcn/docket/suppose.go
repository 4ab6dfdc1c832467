package docket

import (
	"cmp"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// complete gives an act the findings and the matters considered on which it is silent, as assumed, an obligation where it names none, and
// to a decision to give the requirements that are named and not told.
func (b *bench) complete(n tcn.Notice, act acts.Act, day ipa.Date) acts.Act {
	switch a := act.(type) {
	case acts.Change, acts.Say:
		return act // nobody is taken to have weakened anything, and a statement has nothing to find
	case acts.Extend:
		a.Written = true
		act = a
	case acts.Refuse:
		a.Reasons = true
		act = a
	default: // the others are as they are told
	}
	later, _ := n.On(day) // or the notice as it is
	for o := range later.ChoicesOf(act) {
		if sameKind(o.Act(), act) && sameBranch(o.Act(), act) {
			act = acts.Assume(act, o.Act())
			break
		}
	}
	return b.withNames(n.Name(), opened(act))
}

// fewer is an act, as judged on a notice, with those findings alone of what it was silent on that its rule asks for.
func fewer(at tcn.Notice, act, told acts.Act, j *Judgment) acts.Act {
	was, err := at.Try(acts.Dated(act, j.Day))
	if err != nil {
		return act
	}
	return acts.Fewer(act, told, func(a acts.Act) bool {
		is, err := at.Try(acts.Dated(a, j.Day))
		return err == nil && is.Rule().ID == was.Rule().ID && is.Effect() == was.Effect() && len(is.Grounds()) == len(was.Grounds())
	})
}

// sameBranch reports whether two acts, if they are claims, are on one basis: a complaint is of one aggrieved, and proceedings are of a victim; and if they
// are extensions, of one period: the review period wants agreement, and the relevant period exceptional circumstances.
func sameBranch(a, b acts.Act) bool {
	var one, two acts.Deed
	_, _ = acts.Flatten(a, &one) // what has no day yet has its basis all the same
	_, _ = acts.Flatten(b, &two)
	return one.Basis == two.Basis && one.Term == two.Term
}

// withNames is a decision to give with the requirements that are named of the notice and not told; any other act as it is.
func (b *bench) withNames(notice string, act acts.Act) acts.Act {
	decided, is := act.(acts.Decide)
	if !is || decided.To != acts.Giving || len(decided.Adds) == 0 || len(b.names[notice]) == 0 {
		return act
	}
	decided.Adds = slices.Clone(decided.Adds)
	for _, name := range b.names[notice] {
		if !slices.ContainsFunc(decided.Adds, func(r acts.Requirement) bool { return r.Name == name }) {
			r := decided.Adds[0]
			r.Name = name
			decided.Adds = append(decided.Adds, r)
		}
	}
	return decided
}

// suppose lists what is supposed of an act besides acts that are missing: of how it is told, when it is filled in.
func (b *bench) suppose(j *Judgment, told, filled acts.Act) {
	if j.Verdict == Impossible {
		return
	}
	var deed acts.Deed
	_, _ = acts.Flatten(told, &deed)
	for _, name := range slices.Concat(deed.Names, deed.Removes) {
		if slices.Contains(b.names[j.Entry.Notice], name) {
			j.Supposes = append(j.Supposes, Supposition{Says: fmt.Sprintf("the notice has a requirement %q", name), Law: j.Ruling.Rule().Law[:1], Strict: true})
			j.Verdict = max(j.Verdict, PossibleIf)
		}
	}
	more := further(j, b.live[j.Entry.Notice].Kind())
	if len(more) > 0 {
		j.Verdict = max(j.Verdict, PossibleIf)
	}
	if b.quick {
		return
	}
	if says := assumed(told, filled, j.Entry.Happened); says != "" {
		j.Supposes = append(j.Supposes, Supposition{Says: says, Law: j.Ruling.Rule().Law[:1]})
	}
	j.Supposes = append(j.Supposes, more...)
	if law := writingLaw(j.Ruling.Rule()); law != nil && !deed.Oral {
		j.Supposes = append(j.Supposes, Supposition{Says: "it was in writing", Law: law})
	}
}

// writingLaw are the words that want an act in writing, of the kind of notice that its rule is of; nothing, if none do. That a period is longer is notified
// in writing: SI 2018/354, reg 2B(4), of the relevant period alone.
func writingLaw(r tcn.Rule) []ipa.Citation {
	for _, n := range r.Needs {
		if n.ID == r.ID+"/written" || n.ID == r.ID+"/notified" {
			return n.Law[:1]
		}
	}
	return nil
}

// findingWords are the findings whose keys say too little.
var findingWords = map[string]string{
	"heard": "both sides heard", "quorate": "with a quorum", "special": "special circumstances", "to-person": "reported to the person too",
}

// assumed says which fields of an act were filled in, by the keys that a file has for them; nothing if none was.
func assumed(told, filled acts.Act, when When) string {
	if reflect.DeepEqual(told, filled) {
		return "" // as a rule, and it is much quicker to see
	}
	before, after := fields(told, when), fields(filled, when)
	var findings, all []string
	for _, k := range after.keys {
		switch {
		case string(before.values[k]) == string(after.values[k]) || k == "run" || k == "written":
		case k == "considered":
			all = append(all, "the matters to be considered were considered")
		case k == "reasons":
			all = append(all, "written reasons were given")
		case k == "adds":
			all = append(all, "it has a requirement that the law allows")
		default:
			findings = append(findings, cmp.Or(findingWords[k], strings.ReplaceAll(k, "-", " ")))
		}
	}
	if len(findings) > 0 {
		all = append([]string{"found: " + strings.Join(findings, ", ")}, all...)
	}
	return strings.Join(all, "; ")
}

// keyed are the fields of an act as its file has them, in order.
type keyed struct {
	keys   []string
	values map[string]json.RawMessage
}

func fields(act acts.Act, when When) keyed {
	f := keyed{values: map[string]json.RawMessage{}}
	laid, bad := when.laid(act)
	if bad != nil {
		return f // what is no act has nothing filled in
	}
	raw, err := acts.Encode(laid)
	if err != nil {
		return f // nor has what has no text
	}
	f.keys, f.values, _ = keysOf(raw) // it was just written
	return f
}

// opened gives an act, as assumed, the findings that open the way that it is told to have taken: a notice that is told to have come in
// some way came in it, and a Commissioner or the Tribunal was told what they may be told.
func opened(act acts.Act) acts.Act {
	if told, ok := act.(acts.Disclose); ok {
		switch told.To.(type) {
		case actors.Commissioner:
			return acts.Assume(act, acts.Disclose{ForFunction: acts.Assumed})
		case actors.Tribunal:
			return acts.Assume(act, acts.Disclose{Required: acts.Assumed})
		default: // nothing but permission opens the way to anybody else
			return act
		}
	}
	var d acts.Deed
	_, _ = acts.Flatten(act, &d) // an act without a day has its way all the same
	if d.How != 0 {
		for _, given := range waysGiven {
			act = acts.Assume(act, given)
		}
	}
	return act
}

// waysGiven are the acts that give a notice, with what their way needs assumed.
var waysGiven = []acts.Act{
	acts.Give{Proper: acts.Assumed}, acts.Vary{Proper: acts.Assumed}, acts.Renew{Proper: acts.Assumed},
	acts.Confirm{Proper: acts.Assumed}, acts.Revoke{Proper: acts.Assumed},
}
