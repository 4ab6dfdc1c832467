package docket

import (
	"slices"
	"strings"
)

// says are what headlines have beside the name of whoever tells what they say.
const says = `(?:says?|said|claims?|claimed|reports?|reported|reveals?|revealed|confirms?|confirmed|announces?|announced|insists?|insisted|admits?|admitted|understands|hears)`

// What a sentence says at its end, or at its beginning, of who tells it: that one did nothing of it. "UK drops demand, says US spy chief", "Gabbard: UK drops demand".
var (
	tellerLast  = patternOf(`^(.+?)(?:,? according to .+|, ` + says + ` (?:(?:the|an?|one|two|three|some|several|senior|former|unnamed) )*(?:[A-Z]|(?:officials?|sources?|ministers?|lawyers?|insiders?|people|papers?|reports?)\b).*|, (?:[\w.&'’-]+ ){1,8}` + says + `)$`)
	tellerNamed = patternOf(`^(.+\S)(?:: | [–—-] )(?:the )?[A-Z][\w.&'’-]*(?: [A-Z][\w.&'’-]*){0,3}$`)
	tellerFirst = patternOf(`^[A-Z][\w.&'’-]*(?: [\w.&'’-]+){0,4}: (.+)$`)
)

// bracketed is what stands in brackets within a sentence: who holds an office, the number of a case.
var bracketed = patternOf(` ?\([^()]*\)`)

// cited is the number of a case, or the citation of a judgment, within a sentence.
var cited = patternOf(`(?:[:,]|\bin| [–—-])? ?(?:\bIPT/\d+/\d+(?:/\w+)?|\[\d{4}\] UKIPTrib \d+)`)

// withoutTeller is a sentence without who tells it, at its end.
func withoutTeller(did string) string {
	if len(did) > mostPhrase {
		return did
	}
	if parts := tellerLast.FindStringSubmatch(did); parts != nil {
		return parts[1]
	}
	if parts := tellerNamed.FindStringSubmatch(did); parts != nil {
		words := strings.Fields(parts[1])
		if len(words) > 1 && !slices.Contains(beforeNames, strings.ToLower(words[len(words)-1])) {
			return parts[1]
		}
	}
	return did
}

// beforeNames are words whose name is still to come.
var beforeNames = []string{"to", "on", "upon", "by", "for", "of", "from", "with", "against", "and", "or", "the", "in", "at"}

// doing is who did something and what, of a sentence, whoever tells it: as [fileReader.apart] finds them, after a name and a colon or in all of it.
func (f *fileReader) doing(sentence string) (who, did string, unsaid bool) {
	if len(sentence) <= mostPhrase {
		sentence = strings.TrimSpace(cited.ReplaceAllString(sentence, ""))
	}
	bare := withoutTeller(bracketed.ReplaceAllString(sentence, ""))
	if len(bare) <= mostPhrase {
		if parts := tellerFirst.FindStringSubmatch(bare); parts != nil && f.person(bare) == "" {
			if who, did, unsaid = f.apart(strings.Fields(parts[1])); who != "" {
				return who, did, unsaid
			}
		}
	}
	return f.apart(strings.Fields(bare))
}
