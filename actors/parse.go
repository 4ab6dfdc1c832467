package actors

import (
	"fmt"
	"strconv"
	"strings"
)

// Parse reads what String and MarshalText write:
//
//	tribunal
//	secretary of state: Yvette Cooper
//	staff: Jane Doe; of Apple
//	foreign official: Tulsi Gabbard; office Director of National Intelligence
//	relevant operator: Apple; telecommunications; service in the UK; abroad; serves 1000000000
//
// First the words of the role, then a colon and the name, then what else there
// is to say, each after a semicolon. A role alone is that of somebody without
// a name; where something follows, no name is written "". A name that has a
// colon, a semicolon, a double quote, a character that does not print, or a
// space at an end stands in double quotes, escaped as in Go. Spaces around the
// parts do not count.
//
// After an operator's name may stand, in any order and once each, its kind,
// its nexus, and the words abroad, serves N, intends N, financial only,
// proposing. What is not said is zero.
//
// For every actor that [Check] accepts, Parse(a.String()) gives a. An error is
// a *[SyntaxError].
func Parse(s string) (Actor, error) {
	r := &reader{text: s}
	a := r.actor()
	if r.err != nil {
		return nil, r.err
	}
	return a, nil
}

// unmarshal reads an actor that must be a T.
func unmarshal[T Actor](to *T, text []byte) error {
	a, err := Parse(string(text))
	if err != nil {
		return err
	}
	t, ok := a.(T)
	if !ok {
		role, _ := a.Who()
		want, _ := (*to).Who()
		return &SyntaxError{string(text), 1, fmt.Sprintf("the actor here is not the %v", role), fmt.Sprintf("name the %v", want)}
	}
	*to = t
	return nil
}

// A reader takes an actor's text apart and keeps the first error.
type reader struct {
	text string
	err  error
}

// A part is what stands between two semicolons, without the spaces around it.
type part struct {
	text string
	at   int // where it starts in the whole text, from 0
}

func (r *reader) fail(at int, cure, problem string, args ...any) {
	if r.err == nil {
		r.err = &SyntaxError{r.text, at + 1, fmt.Sprintf(problem, args...), cure}
	}
}

func (r *reader) actor() Actor {
	if at := notUTF8(r.text); at >= 0 {
		r.fail(at, "write it in UTF-8", "not valid UTF-8")
		return nil
	}
	head, tail, named := strings.Cut(r.text, ":")
	word := strings.TrimSpace(head)
	role, ok := roleWords.find(word)
	if !ok {
		r.fail(0, roleWords.cure(), "%q is not a role", clip(word))
		return nil
	}
	var parts []part
	if named {
		parts = r.split(tail, len(head)+1)
	}
	return r.build(Role(role), parts)
}

// split cuts a text at its semicolons, leaving those in quotes.
func (r *reader) split(text string, at int) []part {
	var parts []part
	start := 0
	for i := 0; i <= len(text); i++ {
		switch {
		case i == len(text) || text[i] == ';':
			parts = append(parts, trim(part{text[start:i], at + start}))
			start = i + 1
		case text[i] == '"':
			quoted, err := strconv.QuotedPrefix(text[i:])
			if err != nil {
				r.fail(at+i, `close the quotes, and escape a quote inside them as \"`, "these quotes do not close as in Go")
				return nil
			}
			i += len(quoted) - 1
		}
	}
	return parts
}

func trim(p part) part {
	left := strings.TrimLeft(p.text, " \t")
	return part{strings.TrimRight(left, " \t"), p.at + len(p.text) - len(left)}
}

// build makes the actor of the role. Every role has its line.
func (r *reader) build(role Role, parts []part) Actor {
	switch role {
	case RoleSecretaryOfState:
		return SecretaryOfState{r.name(parts)}
	case RoleJudicialCommissioner:
		return JudicialCommissioner{r.name(parts)}
	case RoleInvestigatoryPowersCommissioner:
		return InvestigatoryPowersCommissioner{r.name(parts)}
	case RoleDeputyCommissioner:
		return DeputyCommissioner{r.name(parts)}
	case RoleTechnicalAdvisoryBoard:
		r.nameless(role, parts)
		return TechnicalAdvisoryBoard{}
	case RoleTechnologyAdvisoryPanel:
		r.nameless(role, parts)
		return TechnologyAdvisoryPanel{}
	case RoleRelevantOperator:
		return r.operator(parts)
	case RoleStaff:
		name, of := r.labelled("of", parts)
		return Staff{name, of}
	case RoleTribunal:
		r.nameless(role, parts)
		return Tribunal{}
	case RoleCourt:
		return Court{r.name(parts)}
	case RoleClaimant:
		return Claimant{r.name(parts)}
	case RoleIntervener:
		return Intervener{r.name(parts)}
	case RoleLegalAdviser:
		return LegalAdviser{r.name(parts)}
	case RolePress:
		return Press{r.name(parts)}
	case RoleForeignOfficial:
		name, office := r.labelled("office", parts)
		return ForeignOfficial{name, office}
	case RoleCivilSociety:
		return CivilSociety{r.name(parts)}
	case RolePublicAuthority:
		return PublicAuthority{r.name(parts)}
	case RoleOfficial:
		return Official{r.name(parts)}
	case RolePrimeMinister:
		return PrimeMinister{r.name(parts)}
	case RolePublic:
		r.nameless(role, parts)
		return Public{}
	}
	return nil
}

// nameless is for the roles that are one body, which has no other name.
func (r *reader) nameless(role Role, parts []part) {
	if len(parts) > 0 {
		r.fail(parts[0].at, fmt.Sprintf("write %q alone", role), "nothing stands after the %v", role)
	}
}

// name is for the roles that have a name and nothing else.
func (r *reader) name(parts []part) string {
	name := r.first(parts)
	for _, p := range rest(parts) {
		r.fail(p.at, "put a name that has a semicolon in double quotes, or leave this out", "nothing stands after this name")
	}
	return name
}

// labelled is for the roles that may have one detail with a label.
func (r *reader) labelled(label string, parts []part) (name, value string) {
	name = r.first(parts)
	for i, p := range rest(parts) {
		word, after, found := strings.Cut(p.text, " ")
		if i > 0 || !found || word != label {
			r.fail(p.at, fmt.Sprintf("write %q and the words, once, or leave this out", label), "unknown detail %q", clip(p.text))
			return name, ""
		}
		value = r.value(trim(part{after, p.at + len(label) + 1}))
	}
	return name, value
}

// operator is for the one role with many details.
func (r *reader) operator(parts []part) RelevantOperator {
	o := RelevantOperator{Name: r.first(parts)}
	said := map[string]bool{}
	for _, p := range rest(parts) {
		word := r.detail(&o, p)
		if said[word] {
			r.fail(p.at, "say each thing once", "the %s is said a second time", word)
		}
		said[word] = true
	}
	return o
}

// detail sets what one part says of an operator and gives its name.
func (r *reader) detail(o *RelevantOperator, p part) string {
	if v, ok := kindWords.find(p.text); ok {
		o.Kind = Kind(v)
		return "kind"
	}
	if v, ok := nexusWords.find(p.text); ok {
		o.Nexus = Nexus(v)
		return "nexus"
	}
	word, number, _ := strings.Cut(p.text, " ")
	switch {
	case p.text == "abroad":
		o.Abroad = true
	case p.text == "financial only":
		o.FinancialOnly = true
	case p.text == "proposing":
		o.Proposing = true
	case word == "serves":
		o.Serves = r.count(number, p)
	case word == "intends":
		o.Intends = r.count(number, p)
	default:
		r.fail(p.at, "write one of: "+strings.Join(kindWords[1:], ", ")+", "+strings.Join(nexusWords[1:], ", ")+
			", abroad, serves N, intends N, financial only, proposing", "%q says nothing of an operator", clip(p.text))
	}
	return word
}

func (r *reader) count(number string, p part) int {
	n, err := strconv.ParseUint(strings.TrimSpace(number), 10, strconv.IntSize-1)
	if err != nil {
		r.fail(p.at, "write a number of persons in digits alone, as serves 10001", "%q is not a number of persons", clip(number))
	}
	return int(n)
}

func (r *reader) first(parts []part) string {
	if len(parts) == 0 {
		return ""
	}
	if p := parts[0]; p.text != "" {
		return r.value(p)
	}
	r.fail(parts[0].at, `write the name after the colon, or "" for none`, "no name")
	return ""
}

func rest(parts []part) []part {
	if len(parts) == 0 {
		return nil
	}
	return parts[1:]
}

// value reads a name that may stand in quotes.
func (r *reader) value(p part) string {
	if strings.HasPrefix(p.text, `"`) {
		s, err := strconv.Unquote(p.text)
		if err != nil || notUTF8(s) >= 0 {
			r.fail(p.at, "quote the whole name once, as a Go string in UTF-8", "%s is not one quoted name", clip(p.text))
		}
		return s
	}
	if !plain(p.text) {
		r.fail(p.at, "put it in double quotes", "%q has a colon, a quote or a character that does not print", clip(p.text))
	}
	return p.text
}
