package docket

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/tcn/acts"
)

// isFor reports whether a word of the line is meant, done by somebody of a role.
func (l *pressWord) isFor(word string, role actors.Role) bool {
	return (len(l.by) == 0 || slices.Contains(l.by, role)) && l.has(word)
}

func (l *pressWord) has(word string) bool {
	return slices.Contains(strings.Split(l.words, ", "), word)
}

// pressFor is the line for a word that somebody of a role does, or nil: the word is then an act's own, or nobody knows it.
func pressFor(word string, role actors.Role) *pressWord {
	if len(word) > mostPhrase {
		return nil
	}
	like := spaced(word)
	for i := range pressWords {
		if l := &pressWords[i]; l.isFor(like, role) && (len(l.by) > 0 || !isVerb(word)) {
			return l
		}
	}
	if isVerb(word) {
		return nil
	}
	return phraseFor(like, role)
}

// actOf is the word of the act, or the word of the press, of which a phrase is a form, or nothing.
func actOf(word string) string {
	if verb, rest := verbOf(strings.Fields(word)); len(rest) == 0 {
		return verb
	}
	return ""
}

// ownVerb is the word of the act, done by somebody of a role, of which a word is a form though the press has another use for it; or nothing: a board reports, and
// so does a newspaper.
func ownVerb(word string, role actors.Role) string {
	if len(word) > mostPhrase {
		return ""
	}
	for _, form := range infinitives(strings.ReplaceAll(spaced(word), " ", "-")) {
		for act := range acts.All() {
			if acts.Verb(act) == form && slices.Contains(acts.Who(act), role) {
				return form
			}
		}
	}
	return ""
}

// isVerb reports whether a word is an act's own.
func isVerb(word string) bool {
	for act := range acts.All() {
		if acts.Verb(act) == word {
			return true
		}
	}
	return false
}

// spaced is a word as the lines have it: small, with spaces, and in one piece: "sent the notice back" is "sent back".
func spaced(word string) string {
	return apart.ReplaceAllString(strings.ReplaceAll(strings.ToLower(strings.TrimSpace(word)), "-", " "), "$1 $2")
}

// apart is a verb in two parts with between them that to which it is done.
var apart = patternOf(`^(\w+) (?:it|them|(?:(?:a|an|the|its|their|his|her) )?(?:notice|order|demand|request|application|claim|case|complaint|appeal|hearing|decision)s?) (back|off|down|out|up)$`)

// meant is an act as it is told, in the words of this module: one for each act that its word can mean. The object is left as it is where it has
// nothing to translate, and where something else is wrong with it.
func meant(raw json.RawMessage) ([]json.RawMessage, *acts.ReadError) {
	keys, values, bad := jsonline.Object(raw)
	if bad != nil {
		return []json.RawMessage{raw}, nil
	}
	var word, by, what string
	_ = json.Unmarshal(values["act"], &word)
	_ = json.Unmarshal(values["by"], &by)
	_ = json.Unmarshal(values["for"], &what)
	if its := applied(what); its != "" {
		values["for"] = quoted(its)
		raw = object(keys, values)
	}
	var role actors.Role
	if actor, err := actors.Parse(by); err == nil {
		role, _ = actor.Who()
	}
	if own := strings.ReplaceAll(spaced(word), " ", "-"); own != word && isVerb(own) { // "Give another"
		word, values["act"] = own, quoted(own)
		raw = object(keys, values)
	}
	l := pressFor(word, role)
	verb := word
	if l == nil && !isVerb(word) {
		if verb = cmp.Or(ownVerb(word, role), actOf(word)); verb != "" { // "consulted", "dismissed the claim"
			values["act"] = quoted(verb)
			raw, l = object(keys, values), pressFor(verb, role)
		}
	}
	switch {
	case l == nil && isVerb(verb):
		return []json.RawMessage{raw}, nil
	case l == nil:
		return []json.RawMessage{raw}, offered(word, role)
	case l.wrong != "":
		return nil, &acts.ReadError{Field: "act", Says: fmt.Sprintf("%s: %s", clip(word), l.wrong), Cure: l.cure}
	}
	return l.told(word, keys, values), nil
}

// told are the acts that the words of a line mean, with the keys of what is told: one of each.
func (l *pressWord) told(word string, keys []string, values map[string]json.RawMessage) (all []json.RawMessage) {
	for _, means := range l.means {
		verb, besides, _ := strings.Cut(means, " ")
		told, has := slices.Clone(keys), maps.Clone(values)
		put := func(key string, value json.RawMessage) {
			if has[key] == nil {
				told = append(told, key)
			}
			has[key] = value
		}
		has["act"] = quoted(verb)
		if values["text"] == nil && verb == "say" && word != verb {
			put("text", quoted(word))
		}
		more, its, _ := jsonline.Object([]byte("{" + besides + "}")) // the table is ours
		for _, key := range more {
			put(key, its[key])
		}
		all = append(all, object(told, has))
	}
	return all
}

// applied is what is applied for, in this module's words; empty if it is that already, or nobody knows what it is.
func applied(what string) string {
	if its, is := pressApplications[what]; is || what == "" || new(acts.Application).UnmarshalText([]byte(what)) == nil {
		return its
	}
	for _, l := range []struct {
		like *pattern
		is   acts.Application
	}{{lifting, acts.ForRelease}, {toBeHeard, acts.ForIntervention}, {secretly, acts.ForPrivacy}, {openly, acts.ForOpenness}} {
		if l.like.MatchString(strings.ToLower(what)) {
			return l.is.String()
		}
	}
	return ""
}

func quoted(text string) json.RawMessage {
	raw, _ := json.Marshal(text)
	return raw
}

// readActs reads an act that stands in a place of an entry, as each of the acts that its word can mean. What does not take the keys that are told is
// not meant.
func readActs(place string, raw json.RawMessage, when When) ([]acts.Act, *acts.ReadError) {
	told, bad := meant(raw)
	if bad != nil {
		bad.Field = strings.TrimSuffix(place+"."+strings.TrimPrefix(bad.Field, "act"), ".")
		return nil, bad
	}
	var all []acts.Act
	for _, one := range told {
		act, wrong := readAct(place, one, when)
		switch {
		case wrong == nil:
			all = append(all, act)
		case bad == nil:
			bad = wrong
		}
	}
	if len(all) == 0 {
		return nil, bad
	}
	return all, nil
}

// offered says which acts a word of the press can mean that somebody of a role does not do; nil if it is none, or an act.
func offered(word string, role actors.Role) *acts.ReadError {
	if isVerb(word) {
		return nil
	}
	var can []string
	for i := range pressWords {
		l := &pressWords[i]
		if !l.has(spaced(word)) || len(l.means) == 0 {
			continue
		}
		can = append(can, l.can())
	}
	if role == 0 {
		can = append(can, phrased(spaced(word))...)
	}
	for i := len(can) - 1; i > 0; i-- {
		if slices.Contains(can[:i], can[i]) {
			can = slices.Delete(can, i, i+1)
		}
	}
	if len(can) == 0 {
		return nil
	}
	doer := "nobody who can do it is named"
	if role != 0 {
		doer = fmt.Sprintf("a %v does nothing of the kind", role)
	}
	return &acts.ReadError{Field: "act", Says: fmt.Sprintf("%s is a word of the press, and %s", clip(word), doer), Cure: "it can mean: " + strings.Join(can, "; ") + "; correct who did it, or write it as say"}
}

// can is what the words of a line mean, by whom.
func (l *pressWord) can() string {
	var verbs []string
	for _, means := range l.means {
		verb, _, _ := strings.Cut(means, " ")
		verbs = append(verbs, verb)
	}
	return fmt.Sprintf("%s (by a %v)", strings.Join(verbs, " or "), l.by[0])
}

// bare is a phrase without the articles and the like, which tell no act from another: "took the legal action".
func bare(phrase string) string {
	return strings.Join(slices.DeleteFunc(strings.Fields(phrase), func(word string) bool {
		return slices.Contains([]string{"a", "an", "the", "its", "their"}, word)
	}), " ")
}

// pressIn is the word of the press that a phrase is, as the lines have it, or nothing.
func pressIn(phrase string) string {
	all := pressByWord()
	if is := all[phrase]; is != "" {
		return is
	}
	if strings.Contains(phrase, " ") {
		return all[bare(phrase)]
	}
	return ""
}

// pressByWord are the words of the press, by themselves and without articles.
var pressByWord = sync.OnceValue(func() map[string]string {
	all := make(map[string]string)
	for i := range pressWords {
		for word := range strings.SplitSeq(pressWords[i].words, ", ") {
			all[word] = word
			if all[bare(word)] == "" {
				all[bare(word)] = word
			}
		}
	}
	return all
})
