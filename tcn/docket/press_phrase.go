package docket

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A pressPhrase is a word of the press that a list of dates writes with what belongs to it: "urged an open hearing", "withdrew its encryption service".
type pressPhrase struct {
	line  pressWord
	after *regexp.Regexp // all that may stand after the word
}

// ownService is what an operator offers: a thing of its own, and neither a notice nor a claim.
var ownService = regexp.MustCompile(`^(?:(?:its|the|their|that|a|an) )?(?:adp|advanced data protection|[a-z0-9' -]*\b(?:service|feature|tool|product|app|encryption|protection)s?)(?: .*)?$`)

// pressPhrases are read after the words and the acts: a statement moves nothing, whatever it is of.
var pressPhrases = []pressPhrase{
	{pressWord{words: "withdrew, withdraws, withdraw, pulled, pulls, pull, removed, removes, remove, disabled, disables, disable, switched off, turned off, scrapped, scraps", by: byOperator, means: []string{`say`, `change`}}, ownService},
	{pressWord{words: "said, says, say, announced, announces, announce, warned, warns, warn, stated, states, urged, urges, urge, called on, calls on, called for, calls for, condemned, condemns, " +
		"promised, promises, insisted, insists, confirmed that, denied that, claimed that, declined to comment, refused to comment, wrote to the tribunal",
		means: []string{`say`}}, regexp.MustCompile(`.`)},
	{pressWord{words: "confirmed, confirms", by: slices.Concat(byNoParty, []actors.Role{actors.RolePress, actors.RoleCivilSociety}), means: []string{`say`}}, regexp.MustCompile(`.`)},
	{pressWord{words: "has not, have not, had not, did not, does not, was not, has never, never", wrong: "what is not done is no act", cure: "leave it out, or write as say who said so"}, regexp.MustCompile(`.`)},
}

// phraseFor is the line for a word with what stands after it, or nil.
func phraseFor(phrase string, role actors.Role) *pressWord {
	for i := range pressPhrases {
		p := &pressPhrases[i]
		if len(p.line.by) > 0 && !slices.Contains(p.line.by, role) {
			continue
		}
		for word := range strings.SplitSeq(p.line.words, ", ") {
			if rest, is := strings.CutPrefix(phrase, word+" "); is && p.after.MatchString(rest) {
				return &p.line
			}
		}
	}
	return nil
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
		var verbs []string
		for _, means := range l.means {
			verb, _, _ := strings.Cut(means, " ")
			verbs = append(verbs, verb)
		}
		can = append(can, fmt.Sprintf("%s (by a %v)", strings.Join(verbs, " or "), l.by[0]))
	}
	if role == 0 {
		can = append(can, phrased(spaced(word))...)
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

// phrased are the acts that a phrase can mean when it is known who does it.
func phrased(phrase string) (can []string) {
	for i := range pressPhrases {
		l := &pressPhrases[i].line
		if len(l.by) > 0 && len(l.means) > 0 && phraseFor(phrase, l.by[0]) == l {
			can = append(can, strings.Join(l.means, " or ")+" (by a "+l.by[0].String()+")")
		}
	}
	return can
}

// bare is a phrase without the articles and the like, which tell no act from another: "took the legal action".
func bare(phrase string) string {
	return strings.Join(slices.DeleteFunc(strings.Fields(phrase), func(word string) bool {
		return slices.Contains([]string{"a", "an", "the", "its", "their"}, word)
	}), " ")
}

// pressIn is the word of the press that a phrase is, as the lines have it, or nothing.
func pressIn(phrase string) string {
	for i := range pressWords {
		for word := range strings.SplitSeq(pressWords[i].words, ", ") {
			if word == phrase || strings.Contains(phrase, " ") && bare(word) == bare(phrase) {
				return word
			}
		}
	}
	return ""
}
