package docket

import "fmt"

// talks are words that tell of no act: of what became known, or of what may come. What they are said to be stands in the reason for which a row is not read.
var talks = []struct {
	like *pattern
	says string
	cure string
}{
	{patternOf(`(?i)^(?:but |and )?(?:it (?:has |had |later |now |then |was |is |soon ){0,3}(?:been )?(?:emerge[sd]?|transpire[sd]?|appear(?:s|ed)?|seem(?:s|ed)?|turn(?:s|ed) out|(?:bec[ao]me )?(?:clear|known|public)|` +
		`reported|revealed|disclosed|claimed|alleged|suggested|confirmed|understood|believed|thought|rumoured|rumored|said|learn(?:ed|t))|(?:news|word|reports|rumou?rs?|details|claims?|speculation|talk) (?:\S+ )?(?:broke|emerge[sd]?|spread|surface[sd]?|that|of|about|is|are))\b`),
		"%s: it tells that something became known, and not that it was done on that day",
		`write what was done with the day on which it was, and who published it as in "The Post reported the notice"`},
	{patternOf(`(?i)\?$`), "%s is a question, and tells of no act", "it may stay, and moves nothing"},
	{patternOf(`(?i)\b(?:calls?|pressure|campaign|petition|plea|bid|plans?|talks?|moves?|threat|deadline|time limit|call) (?:\S+ ){0,4}(?:to|for|on)\b|\b(?:urged|asked|told|begged|pressed|pressured|invited|expected|thought|believed|likely|about|ready|set|poised|free|able|keen|hoping) to\b|` +
		`\b(?:consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|prepar(?:es?|ed|ing)|plan(?:s|ned|ning)|hop(?:es?|ed|ing)|want(?:s|ed)?|tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|seek(?:s|ing)?|sought|mull(?:s|ed|ing)?|explor(?:es?|ed|ing)|discuss(?:es|ed|ing)?|review(?:s|ed|ing)|threaten(?:s|ed|ing)?|offer(?:s|ed|ing)?)\b`),
		"%s: it tells of what may be done, and of nothing that was", "it may stay, and moves nothing; or write it as say, by whoever said it"},
}

// talkOf is why words are read as no act, if they only talk of one, or nothing.
func talkOf(words string) string {
	for _, t := range talks {
		if t.like.MatchString(words) {
			return fmt.Sprintf(t.says, clip(words)) + "; " + t.cure
		}
	}
	return ""
}
