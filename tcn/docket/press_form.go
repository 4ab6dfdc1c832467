package docket

import (
	"slices"
	"strings"
)

// forms are forms of verbs that no ending tells.
var forms = map[string]string{
	"said": "say", "sought": "seek", "gave": "give", "given": "give", "sent": "send", "withdrew": "withdraw", "withdrawn": "withdraw", "made": "make", "took": "take", "taken": "take",
	"brought": "bring", "told": "tell", "wrote": "write", "written": "write", "threw": "throw", "thrown": "throw", "struck": "strike", "held": "hold", "heard": "hear", "sat": "sit",
	"met": "meet", "won": "win", "lost": "lose", "began": "begin", "saw": "see", "found": "find", "left": "leave", "fought": "fight", "broke": "break", "broken": "break",
	"rewrote": "rewrite", "rewritten": "rewrite", "upheld": "uphold", "went": "go", "gone": "go", "froze": "freeze", "frozen": "freeze", "shut": "shut", "hit": "hit", "kept": "keep", "got": "get",
}

// endings are those of verbs, and what stands in their place in an act's word.
var endings = []struct{ is, was string }{{"ies", "y"}, {"ied", "y"}, {"s", ""}, {"es", ""}, {"d", ""}, {"ed", ""}, {"ing", ""}, {"ing", "e"}}

// infinitives are what a verb may be as an act's word: as it is, and without an ending.
func infinitives(verb string) []string {
	all := []string{verb}
	head, tail, _ := strings.Cut(verb, "-") // the verb stands first: ruled-on-secrecy
	if tail != "" {
		tail = "-" + tail
	}
	if is := forms[head]; is != "" {
		return append(all, is+tail)
	}
	for _, ending := range endings {
		if bare, ok := strings.CutSuffix(head, ending.is); ok && bare != "" {
			all = append(all, bare+ending.was+tail)
			if n := len(bare); ending.was == "" && len(ending.is) > 1 && n > 2 && bare[n-1] == bare[n-2] {
				all = append(all, bare[:n-1]+tail)
			}
		}
	}
	return all
}

// helpers stand before a verb and change nothing of what is told: "has withdrawn", "formally asked".
var helpers = []string{
	"has", "have", "had", "then", "also", "again", "later", "reportedly", "allegedly", "formally", "secretly", "quietly", "publicly", "finally", "officially", "repeatedly", "jointly", "privately",
}

// based are what a phrase may be with its verb as an act's word has it, the phrase as it stands first: "backed down on it" is "back down on it".
func based(phrase string) []string {
	all := []string{phrase}
	words := strings.Fields(phrase)
	for len(words) > 1 && slices.Contains(helpers, words[0]) {
		words = words[1:]
	}
	if len(words) > 1 && slices.Contains([]string{"is", "are", "was", "were"}, words[0]) && strings.HasSuffix(words[1], "ing") {
		words = words[1:]
	}
	if len(words) == 0 {
		return all
	}
	for _, verb := range infinitives(words[0]) {
		all = append(all, strings.Join(append([]string{verb}, words[1:]...), " "))
	}
	return all
}
