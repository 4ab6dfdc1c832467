package docket

import (
	"regexp"
	"strings"
)

// reporting are words that tell of somebody's telling. A sentence with one of them reports what it says.
var reporting = regexp.MustCompile(`(?i)\b(reports?|reported|says?|said|told|tells?|writes?|wrote|asks?|asked|posts?|announces?|publishes|published|states?|warns?|by its own account|according to)\b`)

// besides are words that will do too for some standings: an official act may be told by its official text.
var besides = map[Standing]*regexp.Regexp{
	Official: regexp.MustCompile(`(?i)\b(officially|official record|by regulations|by order)\b`),
}

// inferring is what an entry must say that nobody reports.
var inferring = regexp.MustCompile(`(?i)\binferred\b`)

// asserts says what is wrong with wording that does not show whose word it is, and the cure; nothing if it does.
func asserts(says string, s Standing) (wrong, cure string) {
	switch {
	case strings.TrimSpace(says) == "":
		return "it is empty", "say in a sentence what is reported"
	case says != strings.TrimSpace(says) || strings.ContainsAny(says, "\n\r\t"):
		return "it has stray space", "write it on one line, without space around it"
	case s == Inferred && !inferring.MatchString(says):
		return "it is inferred and does not say so", "write from what it is inferred"
	case s == Inferred || reporting.MatchString(says):
		return "", ""
	case besides[s] != nil && besides[s].MatchString(says):
		return "", ""
	}
	return "it asserts", "write who says so, as in \"is reported to have …\" or \"says that …\""
}
