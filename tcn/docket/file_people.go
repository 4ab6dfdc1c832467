package docket

import (
	"cmp"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/tcn/acts"
)

// familiar are names that the press has for offices and for people by their work, and what they are as actors.
var familiar = func() map[string]string {
	all := make(map[string]string)
	for _, l := range familiarLines {
		for name := range strings.SplitSeq(l.names, ", ") {
			all[name] = l.is
			if l.named {
				all[name] += ":" // and the name as it is written
			}
		}
	}
	return all
}()

// familiarLines are the names, in small letters and without an article.
var familiarLines = []struct {
	names, is string
	named     bool // the name is kept, as of one of many
}{
	{"home office, home secretary, foreign secretary, foreign office, secretaries of state, minister, ministers, government, uk government, u.k. government, british government, hm government, his majesty's government, respondent, " +
		"uk, u.k., britain, whitehall, sshd, hmg, home sec, secretary of state for the home department, security minister, home office ministers, uk ministers, british ministers, uk home office, uk home secretary, uk officials", "secretary of state", false},
	{"investigatory powers tribunal, ipt, uk's investigatory powers tribunal", "tribunal", false},
	{"operator, company, firm, provider, telecommunications operator, service provider, tech company, tech firm", "relevant operator", false},
	{"us government, u.s. government, us officials, u.s. officials, us official, u.s. official, american officials, white house, us administration, us state department, us director of national intelligence, us president, " +
		"us vice president, us congress, congress, us lawmakers, us senators, us senator, members of congress, us justice department", "foreign official", true},
	{"engineer, employee, worker", "staff", true}, {"member of staff, staff member", "staff", false},
	{"journalist, reporter, newspaper, news site, broadcaster, media, news media, news organisations, news organizations", "press", true},
	{"lawyer, solicitor, barrister", "legal adviser", true},
	{"campaigners, campaign group, privacy groups, privacy campaigners, civil liberties groups, ngo, ngos, charity, charities, rights groups, human rights groups", "civil society", true},
	{"gchq, mi5, mi6, police, ncsc, national crime agency, nca, ofcom, ico, information commissioner", "public authority", true},
	{"mps, peers, parliament, users, customers, experts, cryptographers, security experts", "public", false},
	{"commissioner, judicial commissioners, ipc judge", "judicial commissioner", false},
	{"high court, supreme court, court of appeal", "court", false}, {"ipc, chief commissioner", "investigatory powers commissioner", false}, {"tab", "technical advisory board", false},
}

// roleAlso are other words for roles, before a name.
var roleAlso = map[string]string{"intervener": "would-be intervener", "operator": "relevant operator", "company": "relevant operator", "provider": "relevant operator", "newspaper": "press", "outlet": "press", "charity": "civil society",
	"ngo": "civil society", "employee": "staff", "engineer": "staff", "journalist": "press", "lawyer": "legal adviser", "us official": "foreign official", "minister": "secretary of state"}

// article stands before an office or a name of many: "a senior US official".
var article = patternOf(`(?i)^(?:(?:the|a|an|some|several|senior|unnamed|anonymous) )+`)

// ofBritain stands before an office of the United Kingdom, and offices are those before which it says nothing.
var (
	ofBritain = patternOf(`^(?:uk|u\.k\.|british|the uk's|uk's|britain's) `)
	offices   = []string{"secretary of state", "tribunal", "judicial commissioner", "investigatory powers commissioner", "court"}
)

// aJudge is what the press calls the judges of the Tribunal, and those who approve what a minister decides.
var aJudge = patternOf(`^(?:(?:the|a|an|one|two|three|four|five|several|senior|high court|tribunal|ipt|tribunal's|ipt's) )*judges?$|^(?:the )?(?:lord|lady|mr|mrs|ms|dame|sir) (?:justice )?\S+ ?(?:j|lj)$|^(?:the )?(?:lord|lady|mr|mrs|ms) justice \S+$`)

// american is how the press has those who speak for the United States.
var american = patternOf(`^` + anAmerican + `(?:(?:,| and|, and) ` + anAmerican + `)*$`)

const anAmerican = `(?:(?:The|A|an?|the|some|several|senior) )*(?:(?:US|U\.S\.|American) \S+(?: of [A-Z]\S+)?(?: (?:[A-Z]\S+|chief|chair(?:man|woman)?|leaders?|secretary|director|official|president|adviser|ambassador)){0,6}|(?:DNI|Senators?|Sen\.|Representatives?|Reps?\.|Congress(?:man|woman|men))(?: [A-Z]\S+){0,3})`

// count is a number before those of whom it is.
var count = patternOf(`^(?:(?:two|three|four|five|six|seven|several|some|all|\d+) )?(?:of )?(?:the )?(.*)s$`)

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
	if len(text) > mostPhrase {
		return ""
	}
	if is := f.people[folded(text)]; is != "" && !strings.HasSuffix(is, ":") {
		return is
	}
	role, rest, named := strings.Cut(text, ":")
	office := article.ReplaceAllString(folded(role), "")
	if bare := ofBritain.ReplaceAllString(office, ""); slices.Contains(offices, f.people[bare]) {
		office = bare
	}
	if is := f.people[office]; is != "" && !named {
		if strings.HasSuffix(is, ":") {
			is += " " + strings.Join(strings.Fields(text), " ")
		}
		return is
	}
	if named {
		office = cmp.Or(roleAlso[office], office) + ":" + rest
	}
	if isActor(office) {
		return office
	}
	if !named && american.MatchString(text) {
		return "foreign official: " + strings.Join(strings.Fields(text), " ")
	}
	if several := count.FindStringSubmatch(office); several != nil && !named && isActor(several[1]) {
		return several[1]
	}
	return ""
}

// doer is who does an act, by a text that is no actor's as it stands: as [fileReader.person], or a judge. Who approves or refuses what a minister decides is a
// Commissioner, and any other judge is of the Tribunal.
func (f *fileReader) doer(text, word string) string {
	switch is := f.person(text); {
	case is != "" && strings.Contains(text, ":"):
		return is
	case is != "" || !aJudge.MatchString(folded(text)):
		return asClaimant(is, word)
	}
	for _, verb := range append([]string{actOf(word)}, meanings(word, actors.RoleJudicialCommissioner)...) {
		if verb == "approve" || verb == "refuse" {
			return actors.RoleJudicialCommissioner.String()
		}
	}
	return actors.RoleTribunal.String()
}

// asClaimant is an actor of a role that claims nothing as the claimant, or as the would-be intervener, if that is what is told: a charity that went to the Tribunal.
func asClaimant(is, word string) string {
	role, name, named := strings.Cut(is, ":")
	row := tableRow{cells: map[string]string{colDid: word}}
	if named && slices.Contains([]string{"civil society", "press", "public"}, role) && roleOf([]tableRow{row}) != actors.RolePress {
		for _, other := range []actors.Role{actors.RoleClaimant, actors.RoleIntervener} {
			if row.isFor(other) {
				return other.String() + ":" + name
			}
		}
	}
	return is
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

// unread says why the words of a row were not read as an act.
func unread(act json.RawMessage, bad *acts.ReadError) string {
	_, values, _ := jsonline.Object(act)
	word, _ := jsonline.Text(values["act"])
	by, _ := jsonline.Text(values["by"])
	actor, err := actors.Parse(by)
	isUnknown := strings.HasPrefix(bad.Cure, "write one of: ") && bad.Field == "act"
	switch {
	case (by == "" || isUnknown) && len(word) < mostPhrase && denied.MatchString(word):
		return fmt.Sprintf("%s: what was not done, or may not have been, is no act; it may stay, and moves nothing", clip(word))
	case (by == "" || isUnknown) && len(word) < mostPhrase && talkOf(word) != "":
		return talkOf(word)
	case by == "":
		return fmt.Sprintf("who did what is not found in %s; write it as in \"the Home Secretary gave a notice\" or \"Acme complained to the tribunal\"", clip(word))
	case err != nil:
		return fmt.Sprintf("who %s is, is not said; write it as in relevant operator: Acme, claimant: Acme or press: Acme", clip(by))
	case isUnknown:
		role, _ := actor.Who()
		return fmt.Sprintf("no act is known in the words %s; of what a %v does there are: %s", clip(word), role, strings.Join(append([]string{"say"}, doneBy(role)...), ", "))
	case bad.Field == "act.by":
		return fmt.Sprintf("%s: %s; %s", clip(word), bad.Says, bad.Cure)
	}
	return bad.Says + "; " + bad.Cure
}

// doneBy are the words of the acts that somebody of a role does, and not everybody.
func doneBy(role actors.Role) (verbs []string) {
	for act := range acts.All() {
		if slices.Contains(acts.Who(act), role) && acts.Verb(act) != "say" {
			verbs = append(verbs, acts.Verb(act))
		}
	}
	return verbs
}

// unknown adds to the cure of a name that is no actor how one is given.
func (f *fileReader) unknown(bad *acts.ReadError) *acts.ReadError {
	if strings.Contains(bad.Says, " is not a role") {
		bad.Cure += `; or give the actor a short name first: its name under "actor" or "who", and what it is under "is", such as relevant operator: Acme`
	}
	return bad
}
