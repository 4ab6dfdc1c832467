package assist

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A finding is a conclusion on an open term of the law, as that something is necessary: somebody has to make it, and nothing here does.
type finding struct {
	Key   string         `json:"key" jsonschema:"the key of the act under which it stands, with the word found"`
	Who   actors.Role    `json:"who" jsonschema:"the decision-maker who has to make it, and nobody else"`
	Law   []ipa.Citation `json:"law"`
	Says  string         `json:"says" jsonschema:"what it turns"`
	Other tcn.Effect     `json:"other" jsonschema:"the effect of the act if it was found; empty where the answer has it as found already"`
}

// A supposed is a finding that stands in an act as assumed: nobody is said to have made it.
type supposed struct {
	Act string      `json:"act"`
	On  ipa.Date    `json:"on"`
	Key string      `json:"key"`
	Who actors.Role `json:"who" jsonschema:"the decision-maker who has to make it, and nobody else"`
}

// others are the findings that somebody else makes than who does the act in which they stand.
var others = map[string]actors.Role{
	"commissioner-agrees": actors.RoleJudicialCommissioner,            // SI 2018/354, reg 2A(2)
	"person-agrees":       actors.RoleRelevantOperator,                // SI 2018/354, reg 2A(2)
	"delegated":           actors.RoleInvestigatoryPowersCommissioner, // s 227(8)
	"unavailable":         actors.RoleInvestigatoryPowersCommissioner, // s 227(8A)
	"required":            actors.RoleTribunal,                        // RIPA 2000 s 68(6)
	"aggrieved":           actors.RoleTribunal,                        // RIPA 2000 s 65(4)
	"challengeable":       actors.RoleTribunal,                        // RIPA 2000 s 65(7)
	"victim":              actors.RoleTribunal,                        // HRA 1998 s 7(7)
	"proposed":            actors.RoleTribunal,                        // HRA 1998 s 7(1)
	"equitable":           actors.RoleTribunal,                        // RIPA 2000 s 67(5)
	"office-closed":       actors.RoleTribunal,                        // SI 2018/1334, r 16(1)
	"leave":               actors.RoleTribunal,                        // RIPA 2000 s 67A(6)
	"point-of-law":        actors.RoleTribunal,                        // RIPA 2000 s 67A(1)
	"special":             actors.RoleTribunal,                        // SI 2018/1334, r 16(2)
}

// maker is who makes a finding that stands in an act.
func maker(act acts.Act, key string) actors.Role {
	role, _ := acts.By(act).Who()
	return cmp.Or(others[key], role)
}

// findingsIn are the keys of an act under which findings can stand, each with what stands there.
func findingsIn(act acts.Act) (keys []string, made []acts.Finding) {
	v := reflect.ValueOf(act)
	all := acts.Keys(act)
	for i := range v.NumField() {
		if f, is := v.Field(i).Interface().(acts.Finding); is {
			keys, made = append(keys, all[i]), append(made, f)
		}
	}
	return keys, made
}

// assuming is an act with a finding assumed.
func assuming(act acts.Act, key string) acts.Act {
	v := reflect.New(reflect.TypeOf(act)).Elem()
	v.Set(reflect.ValueOf(acts.Clone(act)))
	v.Field(slices.Index(acts.Keys(act), key)).Set(reflect.ValueOf(acts.Assumed))
	return v.Interface().(acts.Act)
}

// missing are the findings on which an act is silent and on which its ruling turns: each is tried by itself.
func missing(n tcn.Notice, act acts.Act, is tcn.Ruling) (all []finding) {
	keys, made := findingsIn(act)
	for i, key := range keys {
		if made[i] != 0 {
			continue
		}
		if other, err := n.Try(assuming(act, key)); err == nil && other.Answer() != is.Answer() {
			all = append(all, turned(act, key, is, other))
		}
	}
	return all
}

// turned says what a finding turns: the ground that goes, or that comes, or the rule.
func turned(act acts.Act, key string, is, other tcn.Ruling) finding {
	f := finding{Key: key, Who: maker(act, key), Other: other.Effect()}
	gone, come := without(is.Grounds(), other.Grounds()), without(other.Grounds(), is.Grounds())
	switch {
	case len(gone) > 0:
		f.Law, f.Says = gone[0].Law, fmt.Sprintf("not told; without it: %s", gone[0].Says)
	case len(come) > 0:
		f.Law, f.Says = come[0].Law, fmt.Sprintf("not told; with it: %s", come[0].Says)
	default:
		f.Law, f.Says = other.Rule().Law, "not told; with it the act is another in law: "+other.Rule().Says
	}
	return f
}

// without are the grounds of one ruling that another has not.
func without(all, other []tcn.Ground) []tcn.Ground {
	return slices.DeleteFunc(slices.Clone(all), func(g tcn.Ground) bool {
		return slices.ContainsFunc(other, func(o tcn.Ground) bool { return o.ID == g.ID })
	})
}

// assumed is an act with those findings assumed, on which it is silent, that leave fewer grounds against it. It is done only where whoever asks says so.
func assumed(n tcn.Notice, act acts.Act) acts.Act {
	for {
		is, err := n.Try(act)
		if err != nil {
			return act
		}
		all := missing(n, act, is)
		better := slices.IndexFunc(all, func(f finding) bool {
			other, err := n.Try(assuming(act, f.Key))
			return err == nil && len(other.Grounds()) < len(is.Grounds())
		})
		if better < 0 {
			return act
		}
		act = assuming(act, all[better].Key)
	}
}

// supposedIn are the findings that stand in an act as assumed.
func supposedIn(act acts.Act) (all []supposed) {
	if act == nil {
		return nil // time passed
	}
	keys, made := findingsIn(act)
	for i, key := range keys {
		if made[i] == acts.Assumed {
			all = append(all, supposed{acts.Verb(act), acts.On(act), key, maker(act, key)})
		}
	}
	return all
}

// supposedBy are the findings that a history has as assumed.
func supposedBy(n tcn.Notice) (all []supposed) {
	for r := range n.History() {
		all = append(all, supposedIn(r.Act())...)
	}
	return all
}
