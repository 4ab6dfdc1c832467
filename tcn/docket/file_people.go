package docket

import (
	"cmp"
	"encoding/json"
	"reflect"
	"regexp"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/tcn/acts"
)

// familiar are names that the press has for offices, and what they are as actors.
var familiar = map[string]string{
	"home office": "secretary of state", "home secretary": "secretary of state", "secretaries of state": "secretary of state", "ministers": "secretary of state",
	"government": "secretary of state", "uk government": "secretary of state", "u.k. government": "secretary of state", "british government": "secretary of state",
	"hm government": "secretary of state", "his majesty's government": "secretary of state", "uk": "secretary of state", "britain": "secretary of state",
	"investigatory powers tribunal": "tribunal", "ipt": "tribunal", "uk's investigatory powers tribunal": "tribunal",
	"us government": "foreign official: US government", "u.s. government": "foreign official: US government", "white house": "foreign official: White House",
	"us congress": "foreign official: Congress", "congress": "foreign official: Congress",
	"engineer": "staff: an engineer", "an engineer": "staff: an engineer", "employee": "staff: an employee", "an employee": "staff: an employee",
	"worker": "staff: a worker", "a worker": "staff: a worker", "member of staff": "staff", "a member of staff": "staff",
	"journalist": "press: a journalist", "a journalist": "press: a journalist", "reporter": "press: a reporter", "a reporter": "press: a reporter",
	"lawyer": "legal adviser: a lawyer", "a lawyer": "legal adviser: a lawyer",
}

// roleAlso are other words for roles, before a name.
var roleAlso = map[string]string{"intervener": "would-be intervener", "operator": "relevant operator", "newspaper": "press", "outlet": "press", "charity": "civil society",
	"employee": "staff", "engineer": "staff", "journalist": "press", "lawyer": "legal adviser"}

// aJudge is what the press calls the judges of the Tribunal, and those who approve what a minister decides.
var aJudge = regexp.MustCompile(`^(?:(?:the|a|an|one|two|three|four|five|several|senior|high court|tribunal) )*judges?$|^(?:the )?(?:lord|lady|mr|mrs|ms|dame|sir) (?:justice )?\S+ ?(?:j|lj)$|^(?:the )?(?:lord|lady|mr|mrs|ms) justice \S+$`)

// count is a number before those of whom it is.
var count = regexp.MustCompile(`^(?:(?:two|three|four|five|six|seven|several|some|all|\d+) )?(?:of )?(?:the )?(.*)s$`)

// actor reads a line that gives a short name.
func (f *fileReader) actor(at place, values map[string]json.RawMessage, keys []string) {
	var l actorLine
	name := func() string { return folded(l.Actor) }
	switch ok := f.fill(at, values, keys, actorKeys, &l); {
	case !ok:
	case name() == "":
		f.flaw(at, &acts.ReadError{Field: "actor", Says: "it is missing", Cure: "write the short name"})
	case isActor(l.Actor):
		f.flaw(at, &acts.ReadError{Field: "actor", Says: clip(l.Actor) + " is an actor as it stands", Cure: "give a name that is none, such as acme"})
	case f.people[name()] != "" && familiar[name()] == "":
		f.flaw(at, &acts.ReadError{Field: "actor", Says: clip(l.Actor) + " is named twice", Cure: "give each actor a name of its own"})
	default:
		if is := f.person(l.Is); is != "" && strings.Contains(l.Is, ":") && !isActor(l.Is) {
			l.Is = is // a role with capitals
		}
		if _, err := actors.Parse(l.Is); err != nil {
			f.flaw(at, &acts.ReadError{Field: "is", Says: jsonline.Plain(err), Cure: `such as "relevant operator: Acme; telecommunications"`})
			break
		}
		f.people[name()] = l.Is
		return
	}
	f.unnamed = true
}

// isActor reports whether a text is an actor's as it stands.
func isActor(text string) bool {
	_, err := actors.Parse(text)
	return err == nil
}

// folded is a name as names are compared: in small letters, with single spaces.
func folded(name string) string { return strings.ToLower(strings.Join(strings.Fields(name), " ")) }

// person is who is meant by a text that is no actor's as it stands: a short name, or an office in other letters or with an article, as "the
// Tribunal". It is empty if nobody is.
func (f *fileReader) person(text string) string {
	if is := f.people[folded(text)]; is != "" {
		return is
	}
	role, rest, named := strings.Cut(text, ":")
	office := strings.TrimPrefix(folded(role), "the ")
	if is := f.people[office]; is != "" && !named {
		return is
	}
	if named {
		office = cmp.Or(roleAlso[office], office) + ":" + rest
	}
	if isActor(office) {
		return office
	}
	if several := count.FindStringSubmatch(office); several != nil && !named && isActor(several[1]) {
		return several[1]
	}
	return ""
}

// doer is who does an act, by a text that is no actor's as it stands: as [fileReader.person], or a judge. Who approves or refuses what a minister decides is a
// Commissioner, and any other judge is of the Tribunal.
func (f *fileReader) doer(text, word string) string {
	if is := f.person(text); is != "" || !aJudge.MatchString(folded(text)) {
		return is
	}
	for _, verb := range append([]string{actOf(word)}, meanings(word, actors.RoleJudicialCommissioner)...) {
		if verb == "approve" || verb == "refuse" {
			return actors.RoleJudicialCommissioner.String()
		}
	}
	return actors.RoleTribunal.String()
}

// meanings are the acts that a word means when somebody of a role does it.
func meanings(word string, role actors.Role) (verbs []string) {
	l := pressFor(word, role)
	if l == nil {
		return nil
	}
	for _, means := range l.means {
		verb, _, _ := strings.Cut(means, " ")
		verbs = append(verbs, verb)
	}
	return verbs
}

// named is an act with the actors in the place of their short names.
func (f *fileReader) named(act json.RawMessage) json.RawMessage {
	keys, values, fault := jsonline.Object(act)
	if fault != nil {
		return act
	}
	verb, _ := jsonline.Text(values["act"])
	changed := false
	persons, is := personKeys[verb]
	if !is { // a word of the press, say
		persons = []string{"by", "with", "whom"}
	}
	for _, key := range keys {
		if !slices.Contains(persons, key) {
			continue
		}
		if text, ok := jsonline.Text(values[key]); ok && !isActor(text) {
			is := f.person(text)
			if key == "by" {
				is = f.doer(text, verb)
			}
			if is != "" {
				values[key], changed = quoted(is), true
			}
		}
	}
	if !changed {
		return act
	}
	return object(keys, values)
}

// personKeys are the keys under which each act has an actor, by its word.
var personKeys = func() map[string][]string {
	all := make(map[string][]string)
	for act := range acts.All() {
		for field := range reflect.TypeOf(act).Fields() {
			if field.Type.Implements(reflect.TypeFor[actors.Actor]()) {
				all[acts.Verb(act)] = append(all[acts.Verb(act)], strings.ToLower(field.Name))
			}
		}
	}
	return all
}()

// unknown adds to the cure of a name that is no actor how one is given.
func (f *fileReader) unknown(bad *acts.ReadError) *acts.ReadError {
	if strings.Contains(bad.Says, " is not a role") {
		bad.Cure += `; or give the actor a short name first: its name under "actor" or "who", and what it is under "is", such as relevant operator: Acme`
	}
	return bad
}
