package docket

import (
	"fmt"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
)

// reporting are words that tell of somebody's telling. A sentence with one of them reports what it says. That somebody denies a thing or declines
// to speak of it is telling too; that something happened without a word of who says so is not.
var reporting = wordsOf(
	`reports?`, `reported`, `reportedly`, `reporting`, `says?`, `said`, `saying`, `told`, `tells?`, `writes?`, `wrote`, `written by`, `asks?`, `asked`, `posts?`, `posted`,
	`announces?`, `announced`, `publishes`, `published`, `states?`, `stated`, `warns?`, `warned`, `adds that`, `added that`, `notes? that`, `noted that`,
	`by its own account`, `according to`, `alleges?`, `alleged`, `allegedly`, `claims? that`, `claimed that`, `claims? to`, `claimed to`, `(?:is|are|was|were) claimed`,
	`understands?`, `understood`, `is believed`, `are believed`, `was believed`, `were believed`, `believes? that`, `thought to`, `rumou?red`, `purported(?:ly)?`, `supposedly`,
	`confirms?`, `confirmed`, `denies`, `deny`, `denied`, `declines?`, `declined`, `refuses? to (?:comment|say|confirm|discuss)`, `refused to (?:comment|say|confirm|discuss)`,
	`acknowledges?`, `acknowledged`, `admits?`, `admitted`, `discloses? that`, `disclosed that`, `reveals?`, `revealed`, `testifies`, `testified`,
	`insists?`, `insisted`, `argues?`, `argued`, `suggests? that`, `suggested that`, `quotes?`, `quoted`, `cites?`, `cited`, `hears? that`, `learn(?:s|ed|t) that`,
	`apparently`, `seemingly`, `(?:it )?(?:seems|appears) (?:to|that)`, `(?:is|are|was|were) suspected`, `suspects? that`, `purports?`,
	`sources? (?:has|have|with|familiar|close)`, `in the words of`, `it is said`,
)

// wordsOf finds one of some words, whatever their case.
func wordsOf(words ...string) *pattern {
	return patternOf(`(?i)\b(?:` + strings.Join(words, "|") + `)\b`)
}

// namesOnly are names and phrases in which a word of reporting stands and reports nothing.
var namesOnly = wordsOf(`secretar(?:y|ies) of state`, `(?:united|member) states`, `by post`, `in the post`)

// saysClaims is "claims" as a verb that somebody does: "a source claims the notice was given"; a claim in the Tribunal is another thing.
var saysClaims = patternOf(`(?i)\b(?:sources?|officials?|papers?|outlets?|newspapers?|spokes(?:man|woman|person|people)|ministers?|insiders?|reporters?|journalists?|it|he|she|they|who) claims?\b`)

// besides are words that will do too for some standings: an official act may be told by its official text.
var besides = map[Standing]*pattern{
	Official: patternOf(`(?i)\b(officially|official record|by regulations|by order)\b`),
}

// owning is what an entry must say that nobody tells as so, by its standing.
var owning = map[Standing]struct {
	words *pattern
	cure  string
}{
	Inferred: {wordsOf(`inferred`), "write from what it is inferred"},
	Assumed:  {assuming, "write who assumes it, as in \"the Tribunal says that it will assume that …\""},
}

// assuming are words of who takes something to be so without finding it.
var assuming = wordsOf(`assum(?:e|es|ed|ing|ptions?)`)

// assumes are words of a fact that is assumed, and not only of somebody who assumes an office.
var assumes = wordsOf(`assum(?:e|es|ed|ing) (?:that|facts?)`, `(?:is|are|was|were|be) assumed to`, `on the assumption`)

// onlyAssumed says what is wrong with an entry that stands on a word although its wording tells of what is assumed. That a tribunal assumes facts, or
// orders that a case be heard on them, is its own act and stands on its word.
func (e *Entry) onlyAssumed() (wrong, cure string) {
	_, says := e.Act.(acts.Say)
	_, tribunal := acts.By(e.Act).(actors.Tribunal)
	if e.Act == nil || says || tribunal || e.Standing == Assumed || e.Standing == Inferred || !assumes.MatchString(e.Says) {
		return "", ""
	}
	return fmt.Sprintf("it is %v, and the wording tells of what is assumed: who assumes a fact does not find it", e.Standing),
		"give it the standing assumed, or write who says that it is so"
}

// asserts says what is wrong with wording that does not show whose word it is, and the cure; nothing if it does.
func asserts(says string, s Standing) (wrong, cure string) {
	switch {
	case strings.TrimSpace(says) == "":
		return "it is empty", "say in a sentence what is reported"
	case says != strings.TrimSpace(says) || strings.ContainsAny(says, "\n\r\t"):
		return "it has stray space", "write it on one line, without space around it"
	case owning[s].words != nil:
		if !owning[s].words.MatchString(says) {
			return fmt.Sprintf("it is %v and does not say so", s), owning[s].cure
		}
		return "", ""
	case reporting.MatchString(namesOnly.ReplaceAllString(says, "…")) || saysClaims.MatchString(says):
		return "", ""
	case besides[s] != nil && besides[s].MatchString(says):
		return "", ""
	}
	return "it asserts", "write who says so, as in \"is reported to have …\" or \"says that …\""
}
